"""What has been asked for: the receipt with its ladder, the list, taking back, rating."""

from dataclasses import dataclass, replace

from msgspec.structs import replace as replace_field

from kiosk.core.dialogue.effects import Rate, Say, Submit, TakeBack
from kiosk.core.dialogue.page import (
    BACK,
    HOME,
    NEXT_PAGE,
    Page,
    Turn,
    back_action,
    numbered,
    paged,
    push,
    reset,
    swap,
)
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Intent, Understanding
from kiosk.core.requests import (
    Bill,
    Consultation,
    Details,
    Housekeeping,
    MealOrder,
    Repair,
    Request,
    RequestRecord,
    RequestState,
    RequestStep,
)
from kiosk.core.saying import place_name, request_time, request_words, seen_at, spoken_time
from kiosk.core.view import Line, Option, Screen, Step, Tint, View
from kiosk.core.words import tr

_TINTS: dict[type, Tint] = {
    MealOrder: Tint.MEAL,
    Housekeeping: Tint.HOUSEKEEPING,
    Consultation: Tint.DOCTOR,
}
_ICONS: dict[type, str] = {
    MealOrder: "bowl",
    Housekeeping: "house",
    Consultation: "stethoscope",
    Repair: "wrench",
    Bill: "bill",
}
_RATINGS = {"good": "满意", "fair": "还行", "poor": "不满意"}


def kind_of(details: Details) -> str:
    """Return the service's name, which is its intent's: order_meal."""
    return str(details.__struct_config__.tag)


def tint_of(details: Details) -> Tint:
    """Return the colour of the service a request belongs to."""
    return _TINTS.get(type(details), Tint.MORE)


def state_words(record: RequestRecord) -> str:
    """Return how far a request has got, as a headline; never further than it has."""
    if record.cancel_asked and record.state is not RequestState.CANCELLED:
        return tr("不要了，已记下")
    by = record.steps[-1].by if record.steps else ""
    match record.state:
        case RequestState.RECORDED:
            return tr("已记下，正在送出")
        case RequestState.RECEIVED:
            return tr("社区已收到")
        case RequestState.ACCEPTED:
            return tr("{by}已接单", by=by or tr("社区"))
        case RequestState.ASSIGNED:
            return tr("{by}来办", by=by or tr("有人"))
        case RequestState.DONE:
            return tr("办好了")
        case RequestState.CANCELLED:
            return tr("已经退掉了")
        case RequestState.DECLINED:
            return tr("这次办不了")
        case RequestState.REFUSED:
            return tr("没送成，请打社区电话")
    return tr("社区正在办")


def state_sentence(record: RequestRecord, world: World) -> str:
    """Return one spoken sentence about a request: 明天中午的红烧肉2份，张丽已接单。"""
    when = spoken_time(record.request.details, world.today)
    of = tr("的") if when else ""
    return f"{when}{of}{news_sentence(record, world)}"


def news_sentence(record: RequestRecord, world: World) -> str:
    """Return the shorter sentence for news that comes by itself: 红烧肉2份，张丽已接单。"""
    return f"{request_words(record.request.details, world.catalogue)}，{state_words(record)}。"


def submit(details: Details, words: str, world: World) -> Turn:
    """Return the turn that sends a request, says it back and shows its receipt."""
    request = Request(
        id=world.new_id,
        resident=world.resident_id,
        created=world.now,
        details=details,
        said=world.heard if world.by_voice else "",
    )
    return reset(Receipt(request.id), Submit(request), Say(words))


@dataclass(frozen=True)
class Receipt(Page):
    """One request: its headline, the ladder of truth, what was asked, taking it back."""

    request_id: str

    def view(self, world: World) -> View:
        """Return the receipt; before the record is known, that it is being written down."""
        record = world.request(self.request_id)
        home = Option("home", tr("回到主页"), icon="house")
        if record is None:
            return View(
                key=f"receipt-{self.request_id}",
                screen=Screen.RECEIPT,
                title=world.fault or tr("正在记下…"),
                tint=Tint.SERVICES,
                actions=(home,),
                focus="home",
            )
        details = record.request.details
        actions = [home]
        if not record.state.is_final and not record.cancel_asked:
            actions.append(Option("take-back", tr("不要了"), icon="undo", destructive=True))
        if record.state is RequestState.DONE and not record.rating:
            actions.append(Option("rate", tr("说说好不好"), icon="heart"))
        return View(
            key=f"receipt-{self.request_id}",
            screen=Screen.RECEIPT,
            title=state_words(record),
            subtitle=_note(record),
            icon=_ICONS.get(type(details), "list"),
            tint=tint_of(details),
            steps=_ladder(record, world),
            lines=_lines(details, world),
            actions=tuple(actions),
            focus="home",
        )

    def press(self, option: str, world: World) -> Turn:
        """Go home, take it back, or rate it."""
        if option == "home":
            return HOME
        if option == "take-back":
            return push(TakeBackQuestion(self.request_id))
        if option == "rate":
            return push(RatingQuestion(self.request_id))
        return super().press(option, world)

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """不要了 takes it back; a rating rates it; a yes goes home."""
        record = world.request(self.request_id)
        if said.intent in (Intent.DENY, Intent.CANCEL_REQUEST) and record:
            if not record.state.is_final and not record.cancel_asked:
                return push(TakeBackQuestion(self.request_id))
            return None
        if said.intent is Intent.CONFIRM:
            return HOME
        if said.intent is Intent.RATE_SERVICE and record and record.state is RequestState.DONE:
            return _rated(self.request_id, str(said.slots.get("rating", "good")))
        return None


def _note(record: RequestRecord) -> str:
    if record.state is RequestState.RECORDED:
        return tr("社区一收到就告诉您")
    return next((step.note for step in reversed(record.steps) if step.note), "")


def _lines(details: Details, world: World) -> tuple[Line, ...]:
    when = request_time(details, world.today)
    lines = [Line(request_words(details, world.catalogue))]
    if when:
        lines.append(
            Line(when, place_name(details.place) if isinstance(details, MealOrder) else "")
        )
    if isinstance(details, Consultation):
        lines[-1] = Line(tr("大夫来电话"), lines[-1].label)
    return tuple(lines)


def _ladder(record: RequestRecord, world: World) -> tuple[Step, ...]:
    """Return the rungs 已记下, 已送达, 某某已接单, 办好了; a bad end replaces the rest."""
    last: dict[RequestState, RequestStep] = {s.state: s for s in _in_order(record.steps)}

    def rung(state: RequestState, label: str) -> Step:
        step = last.get(state)
        return Step(label, seen_at(step.at, world.now) if step else tr("等一会儿"), bool(step))

    taken = last.get(RequestState.ASSIGNED) or last.get(RequestState.ACCEPTED)
    rungs = [rung(RequestState.RECORDED, tr("已记下")), rung(RequestState.RECEIVED, tr("已送达"))]
    ended = {
        RequestState.CANCELLED: tr("退掉了"),
        RequestState.DECLINED: tr("办不了"),
        RequestState.REFUSED: tr("没送成"),
    }
    if taken:
        label = (
            tr("{by}来办", by=taken.by)
            if taken.state is RequestState.ASSIGNED
            else tr("{by}已接单", by=taken.by or tr("社区"))
        )
        rungs.append(Step(label, seen_at(taken.at, world.now), True))
    if record.cancel_asked and not record.state.is_final:
        reached = [step for step in rungs if step.done]
        return (*reached, Step(tr("正在退"), tr("等一会儿")))
    if record.state in ended:
        reached = [step for step in rungs if step.done]
        return (*reached, replace(rung(record.state, ended[record.state]), failed=True))
    if not taken:
        rungs.append(Step(tr("有人接单"), tr("等一会儿")))
    return (*rungs, rung(RequestState.DONE, tr("办好了")))


def _in_order(steps: tuple[RequestStep, ...]) -> list[RequestStep]:
    """Return the steps with times that never run backwards: two clocks made them."""
    ordered: list[RequestStep] = []
    for step in steps:
        earliest = ordered[-1].at if ordered else step.at
        ordered.append(replace_field(step, at=max(step.at, earliest)))
    return ordered


@dataclass(frozen=True)
class TakeBackQuestion(Page):
    """Really take it back? Two equal answers; the focus starts on keeping it."""

    request_id: str

    @property
    def asks_two_way(self) -> bool:
        """A yes-or-no question."""
        return True

    def _record(self, world: World) -> RequestRecord | None:
        return world.request(self.request_id)

    def view(self, world: World) -> View:
        """Return the question."""
        record = self._record(world)
        return View(
            key="take-back",
            screen=Screen.QUESTION,
            title=tr("真的不要了吗？"),
            tint=tint_of(record.request.details) if record else Tint.SERVICES,
            lines=_lines(record.request.details, world) if record else (),
            options=numbered(
                (
                    Option("keep", tr("还要"), icon="check"),
                    Option("take-back", tr("不要了"), icon="cross", destructive=True),
                )
            ),
            focus="keep",
        )

    def prompt(self, world: World) -> str:
        """Ask."""
        record = self._record(world)
        what = request_words(record.request.details, world.catalogue) if record else ""
        return tr("{what}，真的不要了吗？", what=what)

    def press(self, option: str, world: World) -> Turn:
        """Keep it or take it back."""
        if option == "take-back":
            record = self._record(world)
            if record is None or record.state.is_final:
                return swap(Receipt(self.request_id), Say(tr("已经办完了，退不了了。")))
            return swap(
                Receipt(self.request_id), TakeBack(self.request_id), Say(tr("好，我去退。"))
            )
        if option == "keep":
            return BACK.also(Say(tr("好，还给您留着。")))
        return super().press(option, world)

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """对 or 不要了 takes it back; 还要 or 不 keeps it."""
        record = self._record(world)
        named = said.slots.get("service")
        this = record is not None and named in (None, kind_of(record.request.details))
        if said.intent is Intent.CONFIRM or (said.intent is Intent.CANCEL_REQUEST and this):
            return self.press("take-back", world)
        if said.intent is Intent.DENY:
            return self.press("keep", world)
        return None


@dataclass(frozen=True)
class RatingQuestion(Page):
    """How was it? Three equal answers."""

    request_id: str

    def view(self, world: World) -> View:
        """Return the question."""
        record = world.request(self.request_id)
        return View(
            key="rating",
            screen=Screen.QUESTION,
            title=tr("这回办得怎么样？"),
            tint=tint_of(record.request.details) if record else Tint.SERVICES,
            lines=_lines(record.request.details, world) if record else (),
            options=numbered(
                tuple(Option(rating, tr(words)) for rating, words in _RATINGS.items())
            ),
            actions=(back_action(),),
            focus="good",
        )

    def prompt(self, world: World) -> str:
        """Ask."""
        return tr("这回办得怎么样？满意，还行，不满意？")

    def press(self, option: str, world: World) -> Turn:
        """Record the rating."""
        return (
            _rated(self.request_id, option) if option in _RATINGS else super().press(option, world)
        )

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """A spoken rating."""
        if said.intent is Intent.RATE_SERVICE:
            return _rated(self.request_id, str(said.slots.get("rating", "good")))
        return None


def rating_name(rating: str) -> str:
    """Return 满意, 还行 or 不满意."""
    return tr(_RATINGS[rating]) if rating in _RATINGS else ""


def _rated(request_id: str, rating: str) -> Turn:
    return HOME.also(Rate(request_id, rating), Say(tr("谢谢您。")))


@dataclass(frozen=True)
class MyServices(Page):
    """All requests, those under way first."""

    page: int = 0

    def view(self, world: World) -> View:
        """Return the requests, six a page."""
        ordered = sorted(world.requests, key=lambda r: r.state.is_final)
        options = tuple(
            Option(
                f"request:{record.request.id}",
                request_words(record.request.details, world.catalogue),
                "　".join(
                    words for words in (request_time(record.request.details, world.today),) if words
                ),
                _ICONS.get(type(record.request.details), "list"),
                badge=_short_state(record),
                tint=tint_of(record.request.details),
            )
            for record in ordered
        )
        shown = paged(options, self.page, 4)
        return View(
            key=f"services-{shown.page}",
            screen=Screen.CHOICE if options else Screen.TEXT,
            title=tr("我的服务"),
            tint=Tint.SERVICES,
            options=shown.shown,
            paragraphs=() if options else (tr("现在没有在办的事。想要什么，按一下或者说一声。"),),
            actions=(back_action(), *shown.actions),
            page=shown.page,
            pages=shown.pages,
            page_label=shown.label,
            focus=shown.shown[0].id if shown.shown else "back",
        )

    def prompt(self, world: World) -> str:
        """Say what is under way."""
        under_way = world.open_requests
        if not under_way:
            return tr("现在没有在办的事。")
        return tr("有{n}件在办。", n=len(under_way)) + state_sentence(under_way[0], world)

    def press(self, option: str, world: World) -> Turn:
        """Open a request."""
        if option.startswith("request:"):
            return push(Receipt(option.removeprefix("request:")))
        if option == NEXT_PAGE:
            return swap(replace(self, page=self.page + 1))
        return super().press(option, world)


def _short_state(record: RequestRecord) -> str:
    if record.cancel_asked and record.state is not RequestState.CANCELLED:
        return tr("正在退")
    return tr(
        {
            RequestState.RECORDED: "已记下",
            RequestState.RECEIVED: "已送达",
            RequestState.ACCEPTED: "已接单",
            RequestState.ASSIGNED: "有人来办",
            RequestState.DONE: "办好了",
            RequestState.CANCELLED: "退掉了",
            RequestState.DECLINED: "办不了",
            RequestState.REFUSED: "没送成",
        }.get(record.state, "在办")
    )


def find_request(world: World, service: str, *, finished: bool = False) -> RequestRecord | None:
    """Return the newest request of a service (an intent's name; "" for any), open or done."""
    for record in world.requests:
        wanted = not service or kind_of(record.request.details) == service
        fits = record.state is RequestState.DONE if finished else record in world.open_requests
        if wanted and fits:
            return record
    return None


def named_service(service: str) -> str:
    """Return the word for a service named by its intent: 饭, 家政, 大夫."""
    return tr(
        {
            "order_meal": "饭",
            "book_housekeeping": "家政",
            "consult_doctor": "大夫",
            "request_repair": "维修",
            "pay_bill": "缴费",
            "call_person": "电话",
        }.get(service, "事")
    )
