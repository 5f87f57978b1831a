"""Corrections across turns: 不要红烧肉了，换成饺子 — of a request that was already sent.

Drafts correct themselves (each flow merges what is said into what stands). Here a request on the
screen, or one that the sentence names, is turned into a draft again, changed, and sent in the place
of the old one: withdrawn and anew as one step.
"""

from dataclasses import replace

from kiosk.core.dialogue.doctor import DoctorDraft, start_doctor
from kiosk.core.dialogue.effects import Replace
from kiosk.core.dialogue.housekeeping import Booking, start_housekeeping
from kiosk.core.dialogue.manner import (
    Manner,
    manner_of,
    refuses_it,
    says_wrong,
    time_in,
    wants_other_time,
)
from kiosk.core.dialogue.meal import start_meal
from kiosk.core.dialogue.meal_draft import MealDraft
from kiosk.core.dialogue.more import submit_bill, submit_repair
from kiosk.core.dialogue.page import Page, Turn, reset, say
from kiosk.core.dialogue.receipt import Receipt, ReplaceQuestion
from kiosk.core.dialogue.request_told import kind_of
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.requests import (
    Bill,
    Consultation,
    Details,
    Housekeeping,
    MealOrder,
    Repair,
    RequestRecord,
    RequestState,
)
from kiosk.core.words import tr

_MAIN = {
    Intent.ORDER_MEAL: ("items",),
    Intent.BOOK_HOUSEKEEPING: ("task",),
    Intent.CONSULT_DOCTOR: ("symptoms", "department"),
    Intent.REQUEST_REPAIR: ("item",),
    Intent.PAY_BILL: ("bill",),
}
_TIMED = (Intent.ORDER_MEAL, Intent.BOOK_HOUSEKEEPING, Intent.CONSULT_DOCTOR)


def reread(said: Understanding, page: Page, world: World) -> Understanding:
    """Return ``said`` as the page's flow takes it: 换个时间，下午吧 is no question for the time."""
    flow = page.expects(world)
    pressed_wrongly = said.intent is Intent.CANCEL_EMERGENCY and says_wrong(said.text)  # 按错了
    refused = isinstance(page, Receipt) and said.intent is Intent.NONE and refuses_it(said.text)
    if page.takes_no and (pressed_wrongly or refused):
        return replace(said, intent=Intent.DENY, decision=Decision.ACT)
    if flow not in _TIMED:
        return said
    if flow is said.intent:
        if flow is Intent.CONSULT_DOCTOR and not said.slots:
            start = time_in(said.text, world.today)
            return replace(said, slots={"start": start}) if start else said
        return said
    if said.intent is Intent.EMERGENCY or not wants_other_time(said.text):
        return said
    start = time_in(said.text, world.today)
    slots: dict[str, object] = {"start": start} if start else {}
    if flow is Intent.ORDER_MEAL:
        slots = {}  # which meal is asked: 下午 is none
    return replace(said, intent=flow, decision=Decision.ASK, slots=slots)


def correct(page: Page, said: Understanding, world: World) -> Turn | None:
    """Return the turn for a sentence that changes a request already sent; None for any other.

    Sure when the words say that something is changed; a mere 后天 beside a receipt is asked about.
    """
    if isinstance(page, Receipt):
        record = world.request(page.request_id)
        details = record.request.details if record else None
    elif isinstance(page, ReplaceQuestion):
        record, details = world.request(page.instead_of), page.details
    else:
        record = _named(said, world)
        details = record.request.details if record else None
    if record is None or details is None:
        return None
    manner = manner_of(said.text, _names(details, world))
    said = _as_change(said, details, manner)
    if said.intent != kind_of(details) or not _is_change(said, details, manner):
        return None
    return _changed(record, details, said, world, sure=_is_sure(said, details, manner))


def _names(details: Details, world: World) -> list[str]:
    if isinstance(details, MealOrder):
        return [*(dish.name for dish in world.catalogue.dishes), *(i.dish for i in details.items)]
    return []


def _named(said: Understanding, world: World) -> RequestRecord | None:
    """Return the meal under way of which the sentence refuses a dish and leaves or adds another."""
    if said.intent not in (Intent.ORDER_MEAL, Intent.CANCEL_REQUEST):
        return None
    for record in world.open_requests:
        details = record.request.details
        if isinstance(details, MealOrder):
            refused = manner_of(said.text, _names(details, world)).refused
            going = [item for item in details.items if item.dish in refused]
            if going and (said.slots.get("items") or len(going) < len(details.items)):
                return record
    return None


def _as_change(said: Understanding, details: Details, manner: Manner) -> Understanding:
    """Return 红烧肉不要了 as a change of an order in which other dishes stay."""
    if said.intent is not Intent.CANCEL_REQUEST or not isinstance(details, MealOrder):
        return said
    going = [item for item in details.items if item.dish in manner.refused]
    if not going or len(going) == len(details.items):
        return said
    return replace(said, intent=Intent.ORDER_MEAL, decision=Decision.ASK, slots={})


def _is_change(said: Understanding, details: Details, manner: Manner) -> bool:
    """Return whether the sentence is about this request rather than asking for another."""
    dishes = any("dish" in item for item in said.slots.get("items", []))
    if isinstance(details, MealOrder) and dishes and manner.adds and not manner.in_place:
        other_meal = said.slots.get("meal", details.meal) != details.meal
        other_day = manner.day_said and said.slots.get("date") != details.date.isoformat()
        if other_meal or other_day:
            return False  # 晚上再来一份: another meal
    named = any(name in said.slots for name in _MAIN.get(said.intent, ()))
    if said.intent is Intent.ORDER_MEAL:
        named = dishes
    if said.intent is Intent.CONSULT_DOCTOR and "start" not in said.slots:
        named = False  # one more complaint, most likely
    return manner.changes or wants_other_time(said.text) or (bool(said.slots) and not named)


def _is_sure(said: Understanding, details: Details, manner: Manner) -> bool:
    if said.decision is Decision.CONFIRM or not (manner.changes or wants_other_time(said.text)):
        return False
    several = isinstance(details, MealOrder) and len(details.items) > 1
    dishes = any("dish" in item for item in said.slots.get("items", []))
    # 换成饺子: in the place of which one?
    return not (several and dishes and manner.in_place and not manner.refused)


def _changed(
    record: RequestRecord, details: Details, said: Understanding, world: World, *, sure: bool
) -> Turn | None:
    if record.state is RequestState.DONE:
        return say(tr("这个已经办好了，改不了了。要再订，直接说。"), listen=True) if sure else None
    over = record.state.is_final or record.cancel_asked
    instead_of = "" if over else record.request.id
    turn = _started(details, instead_of, said, world)
    replacing = [effect for effect in turn.effects if isinstance(effect, Replace)]
    if replacing and not sure:
        return reset(ReplaceQuestion(instead_of, replacing[0].request.details))
    return turn


def _started(details: Details, instead_of: str, said: Understanding, world: World) -> Turn:
    match details:
        case MealOrder():
            return start_meal(said, MealDraft.of(details, instead_of), world)
        case Housekeeping():
            booking = Booking(details.task, details.start, instead_of)
            return start_housekeeping(said, booking, world)
        case Consultation():
            return start_doctor(said, DoctorDraft.of(details, instead_of), world)
        case Repair():
            return submit_repair(str(said.slots.get("item", details.item)), world, instead_of)
        case Bill():
            return submit_bill(str(said.slots.get("bill", details.bill)), world, instead_of)
    return Turn()
