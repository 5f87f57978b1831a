"""How a request is told: its headline, its ladder of truth, what was asked for."""

from dataclasses import replace

from msgspec.structs import replace as replace_field

from kiosk.core.dialogue.medicine_words import stock_words
from kiosk.core.dialogue.world import World
from kiosk.core.requests import (
    Bill,
    Consultation,
    Details,
    Housekeeping,
    MealOrder,
    Refill,
    Repair,
    RequestRecord,
    RequestState,
    RequestStep,
)
from kiosk.core.saying import place_name, request_time, request_words, seen_at, spoken_time, yuan
from kiosk.core.view import Line, Option, Screen, Step, Tint, View
from kiosk.core.words import capital, named, phrased, tr

_TINTS: dict[type, Tint] = {
    MealOrder: Tint.MEAL,
    Housekeeping: Tint.HOUSEKEEPING,
    Consultation: Tint.DOCTOR,
    Refill: Tint.MEDICINE,
}
ICONS: dict[type, str] = {
    MealOrder: "bowl",
    Housekeeping: "broom",
    Consultation: "stethoscope",
    Repair: "wrench",
    Bill: "bill",
    Refill: "pill",
}


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
            return tr("{by}已接单", by=by or capital(tr("社区")))
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
    news = news_sentence(record, world)
    return tr("{when}的{news}", when=when, news=news) if when else news


def news_sentence(record: RequestRecord, world: World) -> str:
    """Return the shorter sentence for news that comes by itself: 红烧肉2份，张丽已接单。"""
    what = request_words(record.request.details, world.catalogue)
    return capital(tr("{what}，{state}。", what=what, state=state_words(record)))


def whole_words(details: Details, world: World) -> str:
    """Return all that is asked for, as one says it: 明天中午，饺子1份，送到家."""
    words = request_words(details, world.catalogue)
    return phrased((spoken_time(details, world.today), words, _place(details)))


def differences(old: Details, new: Details, world: World) -> tuple[str, str]:
    """Return what differs between two requests of a kind, in words: before and after."""
    pairs = [
        (spoken_time(old, world.today), spoken_time(new, world.today)),
        (request_words(old, world.catalogue), request_words(new, world.catalogue)),
        (_place(old), _place(new)),
    ]
    unlike = [pair for pair in pairs if pair[0] != pair[1]] or pairs
    before, after = zip(*unlike, strict=True)
    return phrased(before), phrased(after)


def _place(details: Details) -> str:
    return place_name(details.place) if isinstance(details, MealOrder) else ""


def note_of(record: RequestRecord) -> str:
    """Return the newest word from staff, or that the elder will be told when it is received."""
    if record.state is RequestState.RECORDED:
        return tr("社区一收到就告诉您")
    return next((step.note for step in reversed(record.steps) if step.note), "")


def _place_and_price(order: MealOrder, world: World) -> str:
    """Return 送到家，一共 16元; without the price where a dish is no longer in the catalogue."""
    place, total = place_name(order.place), 0
    for item in order.items:
        dish = world.catalogue.dish(item.dish)
        if dish is None:
            return place
        price = dish.price if dish.subsidised_price is None else dish.subsidised_price
        total += item.quantity * price
    return phrased((place, tr("一共 {sum}", sum=yuan(total))))


def lines_of(details: Details, world: World) -> tuple[Line, ...]:
    """Return what was asked for and when, as rows of a summary."""
    when = capital(request_time(details, world.today))
    lines = [Line(capital(request_words(details, world.catalogue)))]
    if when:
        where = _place_and_price(details, world) if isinstance(details, MealOrder) else ""
        lines.append(Line(when, where))
    if isinstance(details, Consultation):
        lines[-1] = Line(tr("大夫来电话"), lines[-1].label)
    return tuple(lines)


def _stock_lines(details: Details, world: World) -> tuple[Line, ...]:
    """Return what is still at home of the medicines that were asked for, where it was counted."""
    if not isinstance(details, Refill):
        return ()
    known = (*world.medication.current(world.now), *world.medication.needed(world.now))
    plans = {plan.medicine: plan for plan in known if plan.medicine in details.medicines}
    alone = len(details.medicines) == 1
    told = ((plan, stock_words(plan, world)) for plan in plans.values())
    return tuple(
        Line(tr("还剩") if alone else capital(named(plan.medicine)), words)
        for plan, words in told
        if words
    )


def ladder_of(record: RequestRecord, world: World) -> tuple[Step, ...]:
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
            else tr("{by}已接单", by=taken.by or capital(tr("社区")))
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


def short_state(record: RequestRecord) -> str:
    """Return how far a request has got, in two to four characters."""
    if record.cancel_asked and record.state is not RequestState.CANCELLED:
        return tr("正在退")
    words = {
        RequestState.RECORDED: tr("已记下"),
        RequestState.RECEIVED: tr("已送达"),
        RequestState.ACCEPTED: tr("已接单"),
        RequestState.ASSIGNED: tr("有人来办"),
        RequestState.DONE: tr("办好了"),
        RequestState.CANCELLED: tr("退掉了"),
        RequestState.DECLINED: tr("办不了"),
        RequestState.REFUSED: tr("没送成"),
    }
    return words.get(record.state) or tr("在办")


def receipt_view(record: RequestRecord, home: Option, replaced: str, world: World) -> View:
    """Return the receipt of a request; ``replaced`` tells the fate of the one before it."""
    details = record.request.details
    actions = [home]
    if not record.state.is_final and not record.cancel_asked:
        actions.append(Option("take-back", tr("退掉"), icon="undo", destructive=True))
    if record.state is RequestState.DONE and not record.rating:
        actions.append(Option("rate", tr("说说好不好"), icon="heart"))
    view = View(
        key=f"receipt-{record.request.id}",
        screen=Screen.RECEIPT,
        title=state_words(record),
        subtitle=replaced or note_of(record),
        icon=ICONS.get(type(details), "list"),
        tint=tint_of(details),
        steps=ladder_of(record, world),
        lines=lines_of(details, world),
        actions=tuple(actions),
        focus=home.id,
    )
    if record.state.is_final:
        return view
    whole = replace(view, lines=(*view.lines, *_stock_lines(details, world)))
    return whole if world.room.holds(whole) else view
