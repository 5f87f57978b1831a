"""Requests for a service: what is asked, and how far it has got."""

from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct

from kiosk.core.catalogue import Meal, Place


class MealItem(Struct, frozen=True):
    """A dish by its name and how many portions (1 or more)."""

    dish: str
    quantity: int = 1


class MealOrder(Struct, frozen=True, kw_only=True, tag_field="kind", tag="order_meal"):
    """Dishes for one meal of one day."""

    items: tuple[MealItem, ...]
    meal: Meal
    date: date
    place: Place


class Housekeeping(Struct, frozen=True, kw_only=True, tag_field="kind", tag="book_housekeeping"):
    """Help in the home. ``start`` as in the voice contract (day, day/part or minute)."""

    task: str
    start: str


class Consultation(Struct, frozen=True, kw_only=True, tag_field="kind", tag="consult_doctor"):
    """A doctor's call. ``start`` as in the voice contract; empty means as soon as possible."""

    symptoms: tuple[str, ...] = ()
    department: str = ""
    start: str = ""


class Repair(Struct, frozen=True, kw_only=True, tag_field="kind", tag="request_repair"):
    """Something in the home is broken."""

    item: str


class Bill(Struct, frozen=True, kw_only=True, tag_field="kind", tag="pay_bill"):
    """Help with paying a bill."""

    bill: str


class CallBack(Struct, frozen=True, kw_only=True, tag_field="kind", tag="call_person"):
    """Staff are asked to bring the resident and a person together on the telephone."""

    person: str


class Refill(Struct, frozen=True, kw_only=True, tag_field="kind", tag="refill_medicine"):
    """More of these medicines is wanted, by the names of their plans; none named is whichever."""

    medicines: tuple[str, ...] = ()


Details = MealOrder | Housekeeping | Consultation | Repair | Bill | CallBack | Refill


class Request(Struct, frozen=True, kw_only=True):
    """A request, as the kiosk wrote it down; ``id`` is a UUID chosen once."""

    id: str
    resident: str
    created: datetime
    details: Details
    said: str = ""


class RequestState(StrEnum):
    """How far a request has got. No step is shown before it has happened."""

    RECORDED = "recorded"  # on this device's disk
    RECEIVED = "received"  # the hub's receipt
    ACCEPTED = "accepted"  # a person has taken it on
    ASSIGNED = "assigned"  # a person who will come or cook is named
    DONE = "done"
    CANCELLED = "cancelled"
    DECLINED = "declined"  # staff cannot do it; the note says why
    REFUSED = "refused"  # the hub could not read it; staff and elder are told
    OTHER = "other"  # a newer hub's word

    @classmethod
    def _missing_(cls, value: object) -> "RequestState":
        return cls.OTHER

    @property
    def is_final(self) -> bool:
        """Whether nothing more will happen by itself."""
        return self in _FINAL


_FINAL = frozenset(
    {RequestState.DONE, RequestState.CANCELLED, RequestState.DECLINED, RequestState.REFUSED}
)


class RequestStep(Struct, frozen=True, kw_only=True):
    """One step a request has taken: when (aware), by whom, and a word to the elder."""

    state: RequestState
    at: datetime
    by: str = ""
    note: str = ""


class RequestRecord(Struct, frozen=True, kw_only=True):
    """A request with the steps it has taken, oldest first."""

    request: Request
    steps: tuple[RequestStep, ...]
    cancel_asked: bool = False  # written down here; the hub has not yet confirmed
    rating: str = ""
    rated: datetime | None = None  # when (aware) that rating was given: the latest one counts

    @property
    def state(self) -> RequestState:
        """The newest step's state."""
        return self.steps[-1].state if self.steps else RequestState.RECORDED
