"""One request: sending it, its receipt, taking it back, putting another in its place, rating it."""

import uuid
from dataclasses import replace

import msgspec

from kiosk.core.dialogue.effects import Replace, Say, Submit, TakeBack
from kiosk.core.dialogue.manner import refuses_it
from kiosk.core.dialogue.page import (
    BACK,
    HOME,
    Count,
    Page,
    Turn,
    WeightyQuestion,
    ask_again,
    numbered,
    push,
    reset,
    swap,
)
from kiosk.core.dialogue.rating import RatingQuestion, rated
from kiosk.core.dialogue.request_told import (
    differences,
    kind_of,
    lines_of,
    receipt_view,
    short_state,
    state_sentence,
    state_words,
    tint_of,
    whole_words,
)
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.requests import Details, Request, RequestRecord, RequestState
from kiosk.core.saying import request_words
from kiosk.core.values import dataclass
from kiosk.core.view import Line, Option, Screen, Tint, View
from kiosk.core.words import together, tr, tr_noop

_EXAMPLES = {
    "order_meal": tr_noop("「改成两份」"),
    "book_housekeeping": tr_noop("「换个时间」"),
    "consult_doctor": tr_noop("「换个时间」"),
}
_TAKEN_ON = (RequestState.ACCEPTED, RequestState.ASSIGNED)
_NAMESPACE = uuid.UUID("6f1c1c5e-6a0f-4b0a-9f0e-3d2a5f1b7c40")  # ours: ids of replacing requests


def submit(details: Details, words: str, world: World, instead_of: str = "") -> Turn:
    """Return the turn that sends a request, says it back (``words``) and shows its receipt.

    ``instead_of`` is the id of a request still under way that it replaces: withdrawn and sent anew
    as one step; when a person has already taken that on, it is asked about first.
    """
    old = world.request(instead_of) if instead_of else None
    if old is None or old.state.is_final or old.cancel_asked:
        said = tr("好，{words}", words=words)
        request = _request(details, world.new_id, world)
        return reset(
            Receipt(request.id), Submit(request), Say(said, listen=world.by_voice, unasked=True)
        )
    if details == old.request.details:
        return reset(Receipt(instead_of), Say(tr("就是这样订的，没有变。")))
    if old.state in _TAKEN_ON:
        return reset(ReplaceQuestion(instead_of, details))
    return _replaced(old, details, world)


def _request(details: Details, identity: str, world: World) -> Request:
    return Request(
        id=identity,
        resident=world.resident_id,
        created=world.now,
        details=details,
        said=world.heard if world.by_voice else "",
    )


def _replaced(old: RequestRecord, details: Details, world: World) -> Turn:
    """Withdraw the old request and send the new one; the same change again does nothing twice."""
    body = msgspec.json.encode(details).decode()
    identity = str(uuid.uuid5(_NAMESPACE, f"{old.request.id} {body}"))
    known = world.request(identity)
    if known and not known.state.is_final and not known.cancel_asked:
        return reset(Receipt(identity), Say(tr("已经换好了。")))
    request = _request(details, world.new_id if known else identity, world)
    said = tr("好，原来的退掉，换成{what}。", what=whole_words(details, world))
    return reset(
        Receipt(request.id, old.request.id),
        Replace(old.request.id, request),
        Say(said, listen=world.by_voice, unasked=True),
    )


@dataclass(frozen=True)
class Receipt(Page):
    """One request: its headline, the ladder of truth, what was asked, taking it back.

    ``instead_of``: the request it replaced, whose fate is told too.
    """

    request_id: str
    instead_of: str = ""

    @property
    def takes_no(self) -> bool:
        """A no is about what was just done."""
        return True

    def example(self, world: World) -> str:
        """Corrections work here."""
        record = world.request(self.request_id)
        if record is None or record.state.is_final:
            return ""
        example = _EXAMPLES.get(kind_of(record.request.details))
        return tr(example) if example else tr("「退掉」")

    def expects(self, world: World) -> Intent | None:
        """Corrections (改成两份) are meant for this request while it can still be changed."""
        record = world.request(self.request_id)
        return Intent(kind_of(record.request.details)) if record else None

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
        return receipt_view(record, home, self._replaced(world), world)

    def _replaced(self, world: World) -> str:
        """Return what has become of the request replaced; empty when there was none."""
        old = world.request(self.instead_of) if self.instead_of else None
        return tr("原来的{state}", state=short_state(old)) if old else ""

    def prompt(self, world: World) -> str:
        """Say how far it has got."""
        record = world.request(self.request_id)
        return state_sentence(record, world) if record else tr("正在记下。")

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
        if record is None:
            return None
        named = said.slots.get("service")
        this = named in (None, "", kind_of(record.request.details))
        if said.intent is Intent.DENY or (said.intent is Intent.CANCEL_REQUEST and this):
            if not record.state.is_final and not record.cancel_asked:
                return push(TakeBackQuestion(self.request_id))
            return None
        if said.intent is Intent.CONFIRM:
            return HOME
        if said.intent is Intent.RATE_SERVICE and record.state is RequestState.DONE:
            return rated(self.request_id, str(said.slots.get("rating", "good")))
        return None


@dataclass(frozen=True)
class TakeBackQuestion(WeightyQuestion):
    """Really take it back? Two equal answers; the focus starts on keeping it."""

    request_id: str

    def _record(self, world: World) -> RequestRecord | None:
        return world.request(self.request_id)

    def view(self, world: World) -> View:
        """Return the question."""
        record = self._record(world)
        return View(
            key="take-back",
            screen=Screen.QUESTION,
            title=tr("要退掉吗？"),
            tint=tint_of(record.request.details) if record else Tint.SERVICES,
            lines=lines_of(record.request.details, world) if record else (),
            options=numbered(
                (
                    Option("keep", tr("还要"), icon="check"),
                    Option("take-back", tr("退掉"), icon="cross", destructive=True),
                )
            ),
            focus="keep",
        )

    def prompt(self, world: World) -> str:
        """Ask."""
        record = self._record(world)
        what = request_words(record.request.details, world.catalogue) if record else ""
        return tr("{what}，要退掉吗？", what=what)

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
        """对, 退掉 or 不要了 takes it back; 还要, 不退 or 算了 keeps it."""
        record = self._record(world)
        named = said.slots.get("service")
        this = record is not None and named in (None, kind_of(record.request.details))
        if said.intent is Intent.CONFIRM or (said.intent is Intent.CANCEL_REQUEST and this):
            return self.press("take-back", world)
        if said.intent is Intent.DENY and not refuses_it(said.text):
            return self.press("keep", world)
        if said.intent is Intent.DENY and said.decision is Decision.CONFIRM:
            return replace(ask_again(tr("没听清。退掉，还是还要？")), count=Count.FAILED)
        return self.press("take-back", world) if said.intent is Intent.DENY else None


@dataclass(frozen=True)
class ReplaceQuestion(WeightyQuestion):
    """Put this in the place of what was asked for? Asked when a person has already taken it on."""

    instead_of: str
    details: Details

    def expects(self, world: World) -> Intent:
        """What is said to it now corrects what it would become."""
        return Intent(kind_of(self.details))

    def view(self, world: World) -> View:
        """Return what was asked for, what it would become, and two equal answers."""
        old = world.request(self.instead_of)
        was = old.request.details if old else self.details
        before, after = differences(was, self.details, world)
        lines = (Line(tr("原来"), before), Line(tr("换成"), after))
        return View(
            key="replace",
            screen=Screen.QUESTION,
            title=self._title(old),
            tint=tint_of(self.details),
            lines=lines,
            options=numbered(
                (
                    Option("replace", tr("换成新的"), icon="check"),
                    Option("keep", tr("照原来的"), icon="cross"),
                )
            ),
            focus="keep",
        )

    def _title(self, old: RequestRecord | None) -> str:
        if old and old.state in _TAKEN_ON:
            return tr("{taken}，还换吗？", taken=state_words(old))
        return tr("要换成这样吗？")

    def prompt(self, world: World) -> str:
        """Say what stands in the way, then ask."""
        old = world.request(self.instead_of)
        taken = tr("{state}。", state=state_words(old)) if old and old.state in _TAKEN_ON else ""
        what = whole_words(self.details, world)
        return together(taken, tr("退掉原来的，换成{what}，好吗？", what=what))

    def press(self, option: str, world: World) -> Turn:
        """Replace it, or leave it as it was."""
        old = world.request(self.instead_of)
        if option == "replace":
            if old is None or old.state.is_final:
                return swap(Receipt(self.instead_of), Say(tr("已经办完了，换不了了。")))
            return _replaced(old, self.details, world)
        if option == "keep":
            return swap(Receipt(self.instead_of), Say(tr("好，还照原来的。")))
        return super().press(option, world)

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """A spoken yes or no."""
        if said.intent is Intent.CONFIRM:
            return self.press("replace", world)
        return self.press("keep", world) if said.intent is Intent.DENY else None
