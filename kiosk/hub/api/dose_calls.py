"""The calls about doses: one answer, or many of a kiosk that comes back after days."""

from datetime import datetime

from kiosk.core.doses import DoseRecord, DoseStatus
from kiosk.hub.api.operations import ID, Answer, Call
from kiosk.hub.database import Transaction
from kiosk.hub.faults import invalid
from kiosk.hub.store import life, missed
from kiosk.hub.store.doses import put_doses as put
from kiosk.hub.store.missed_cases import open_case
from kiosk.protocol.messages import MAX_DOSES, Doses, Receipt, Receipts


async def put_doses(call: Call) -> Answer:
    """Note what was answered to many doses, in one transaction: all of them or none."""
    told: Doses = call.body
    if len(told.doses) > MAX_DOSES:
        raise invalid(f"at most {MAX_DOSES} doses at once", "out_of_range")
    if not all(ID.fullmatch(dose.id) for dose in told.doses):
        raise invalid("no such id can be", "bad_id")
    now, resident = call.hub.clock.now(), call.device.resident
    async with call.hub.turns:
        stood = await call.hub.write(
            lambda t: _note(t, told.doses, resident, now), weight=len(told.doses)
        )
    receipts = (Receipt(id=dose.id, at=dose.at, state=dose.status.value) for dose in stood)
    return Answer(Receipts(receipts=tuple(receipts)))


def _note(
    transaction: Transaction, doses: tuple[DoseRecord, ...], resident: str, now: datetime
) -> tuple[DoseRecord, ...]:
    stood = put(transaction, doses, resident)
    is_open = open_case(transaction.connection, resident) is not None
    for dose, known in zip(doses, stood, strict=True):
        if dose == known and (is_open or dose.status is DoseStatus.MISSED):
            missed.note_dose(transaction, dose, resident, now)
    signs = [dose.at for dose in doses if dose.status is not DoseStatus.MISSED]
    if signs:
        life.note_sign(transaction, resident, max(signs), now)
    return stood
