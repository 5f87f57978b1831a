"""What an elder can mean: the intents, slots and decisions of the voice contract.

The names are the interface: code, test data and the hub use the same ones.
"""

from dataclasses import field
from enum import StrEnum
from typing import Any

from kiosk.core.values import dataclass


class Intent(StrEnum):
    """What a sentence asks for."""

    ORDER_MEAL = "order_meal"
    BOOK_HOUSEKEEPING = "book_housekeeping"
    CONSULT_DOCTOR = "consult_doctor"
    EMERGENCY = "emergency"
    CANCEL_EMERGENCY = "cancel_emergency"
    MEDICINE_TAKEN = "medicine_taken"
    MEDICINE_SNOOZE = "medicine_snooze"
    MEDICINE_SKIP = "medicine_skip"
    ASK_MEDICINE = "ask_medicine"
    REFILL_MEDICINE = "refill_medicine"
    REQUEST_REPAIR = "request_repair"
    PAY_BILL = "pay_bill"
    ASK_STATUS = "ask_status"
    CANCEL_REQUEST = "cancel_request"
    CALL_PERSON = "call_person"
    READ_NOTICES = "read_notices"
    RECORD_VITALS = "record_vitals"
    RATE_SERVICE = "rate_service"
    ASK_TIME = "ask_time"
    ASK_DATE = "ask_date"
    ASK_WEATHER = "ask_weather"
    CONFIRM = "confirm"
    DENY = "deny"
    CHOOSE = "choose"
    REPEAT = "repeat"
    LOUDER = "louder"
    QUIETER = "quieter"
    SLOWER = "slower"
    BACK = "back"
    HOME = "home"
    HELP = "help"
    NONE = "none"


class Decision(StrEnum):
    """What to do with an understood sentence."""

    ACT = "act"  # do it, say so, let it be undone
    CONFIRM = "confirm"  # ask a two-way question first
    ASK = "ask"  # a slot is missing: ask for it
    REJECT = "reject"  # not meant for us, or not understood


@dataclass(frozen=True)
class Understanding:
    """One sentence as understood.

    ``slots`` holds the voice contract's names and values (JSON types only). ``score`` is the
    evidence between 0 (none) and 1 (every sound explained); ``text`` the best reading.
    ``others`` are what else may have been meant, likeliest first: offered after misunderstandings.
    ``about`` says which of an intent's several questions it is ("stock"), empty for the usual one.
    """

    text: str
    intent: Intent
    decision: Decision
    slots: dict[str, Any] = field(default_factory=dict)
    score: float = 0.0
    others: tuple["Understanding", ...] = ()
    about: str = ""
