"""The calls of a paired kiosk."""

from datetime import datetime, timedelta

from kiosk import __version__
from kiosk.core.alarms import Alarm, AlarmRecord
from kiosk.core.doses import DoseRecord, DoseStatus
from kiosk.core.requests import MealOrder, Request
from kiosk.core.words import tr
from kiosk.hub.api.operations import Answer, Call
from kiosk.hub.database import Transaction
from kiosk.hub.faults import invalid, unknown
from kiosk.hub.store import alarms, audit, devices, held, life, medicine, missed, pictures, requests
from kiosk.hub.store.sync import parse_cursor, sync_page
from kiosk.protocol.messages import (
    MAX_WAIT,
    VERSION,
    Heartbeat,
    HeartbeatAnswer,
    Hello,
    Receipt,
    SyncPage,
)

MOST_PORTIONS = 99


async def hello(call: Call) -> Answer:
    """Say who answers, and what time it is here."""
    return Answer(
        Hello(
            version=VERSION,
            time=call.hub.clock.now(),
            name=f"anban {__version__}",
            capabilities=("sync", "long-poll", "pairing", "pictures"),
        )
    )


async def put_request(call: Call) -> Answer:
    """Take in a request."""
    request: Request = call.body
    _check_request(request)
    now = call.hub.clock.now()
    record, is_new = await call.hub.write(lambda t: requests.put_request(t, request, now))
    receipt = Receipt(id=request.id, at=record.steps[0].at, state=record.state.value)
    return Answer(receipt, 201 if is_new else 200)


def _check_request(request: Request) -> None:
    details = request.details
    if isinstance(details, MealOrder):
        if not details.items:
            raise invalid("an order needs at least one dish", "empty_order")
        if any(not 1 <= item.quantity <= MOST_PORTIONS for item in details.items):
            raise invalid(f"portions must be from 1 to {MOST_PORTIONS}", "out_of_range")


async def cancel_request(call: Call) -> Answer:
    """Take a request back."""
    now, resident = call.hub.clock.now(), call.device.resident
    record = await call.hub.write(
        lambda t: requests.cancel_request(t, call.identity, call.body, resident, now)
    )
    return Answer(Receipt(id=call.identity, at=record.steps[-1].at, state=record.state.value))


async def rate_request(call: Call) -> Answer:
    """Note how a request was served."""
    now, resident = call.hub.clock.now(), call.device.resident
    record = await call.hub.write(
        lambda t: requests.rate_request(t, call.identity, call.body, resident, now)
    )
    return Answer(Receipt(id=call.identity, at=record.steps[-1].at, state=record.state.value))


async def put_alarm(call: Call) -> Answer:
    """Take in an alarm."""
    now, age = call.hub.clock.now(), _age(call.request.query_params.get("age", ""))
    record, is_new = await call.hub.write(lambda t: _take_in(t, call, age, now), urgent=True)
    receipt = Receipt(id=call.identity, at=record.steps[0].at, state=record.state.value)
    return Answer(receipt, 201 if is_new else 200)


def _take_in(
    transaction: Transaction, call: Call, age: float | None, now: datetime
) -> tuple[AlarmRecord, bool]:
    """Take in an alarm; a kiosk's self-test is over with its receipt and rings for nobody."""
    alarm: Alarm = call.body
    record, is_new = held.put_alarm(transaction, alarm, now, age)
    if is_new:
        _note(transaction, call, "alarms.raise", now)
    if is_new and record.is_test:
        record = alarms.resolve_alarm(transaction, alarm.id, tr("自检"), "", now)
    return record, is_new


def _note(transaction: Transaction, call: Call, act: str, now: datetime) -> None:
    """Put what a kiosk did into the audit trail."""
    audit.note(
        transaction,
        at=now,
        actor=f"kiosk:{call.device.kiosk}",
        act=act,
        subject=call.identity,
        resident=call.device.resident,
    )


def _age(text: str) -> float | None:
    """Return the seconds stated; anything else is none: no alarm is refused for it."""
    try:
        return float(text)
    except ValueError:
        return None


async def cancel_alarm(call: Call) -> Answer:
    """Note the elder's 误报; what still waited for an answer is thereby called off."""
    now, resident = call.hub.clock.now(), call.device.resident

    def cancel(transaction: Transaction) -> AlarmRecord:
        record = held.cancel(transaction, call.identity, "", now)
        if record is None:
            record = alarms.cancel_alarm(transaction, call.identity, call.body, now)
        _note(transaction, call, "alarms.cancel", now)
        life.note_sign(transaction, resident, now, now)
        return record

    record = await call.hub.write(cancel)
    return Answer(Receipt(id=call.identity, at=record.steps[0].at, state=record.state.value))


async def put_dose(call: Call) -> Answer:
    """Note what was answered to a dose."""
    now, resident = call.hub.clock.now(), call.device.resident

    def put(transaction: Transaction) -> tuple[DoseRecord, bool]:
        dose, is_new = medicine.put_dose(transaction, call.body, resident)
        if dose == call.body:
            missed.note_dose(transaction, dose, resident, now)
        if call.body.status is not DoseStatus.MISSED:
            life.note_sign(transaction, resident, call.body.at, now)
        return dose, is_new

    dose, is_new = await call.hub.write(put)
    receipt = Receipt(id=dose.id, at=dose.at, state=dose.status.value)
    return Answer(receipt, 201 if is_new else 200)


async def put_vitals(call: Call) -> Answer:
    """Note measured values."""
    now = call.hub.clock.now()
    at, is_new = await call.hub.write(lambda t: medicine.put_vitals(t, call.body, now))
    return Answer(Receipt(id=call.identity, at=at), 201 if is_new else 200)


async def picture(call: Call) -> Answer:
    """Give a picture that one of the resident's own plans names."""
    name, resident = call.identity, call.device.resident
    data = await call.hub.read(lambda c: pictures.picture_for(c, name, resident))
    if data is None:
        raise unknown(name)
    return Answer(data)


async def sync(call: Call) -> Answer:
    """Answer with what changed, at once when something has, else when it does."""
    hub, resident = call.hub, call.device.resident
    since = parse_cursor(call.request.query_params.get("since"), hub.database.epoch)
    deadline = hub.clock.monotonic() + _wait(call.request.query_params.get("wait", "0"))
    with hub.changes.watch(resident) as watcher:
        while True:
            now = hub.clock.now()
            async with hub.turns:
                page = await hub.read(
                    lambda c: sync_page(c, hub.database.epoch, resident, since, now)  # noqa: B023
                )
            left = deadline - hub.clock.monotonic()
            if page.reset or not _is_empty(page) or left <= 0 or hub.changes.stopping:
                return Answer(page)
            await watcher.wait(left)


def _wait(text: str) -> float:
    """Return the seconds asked for, 25 at most; anything unreadable is none."""
    return float(min(int(text), MAX_WAIT)) if text.isascii() and text.isdecimal() else 0.0


def _is_empty(page: SyncPage) -> bool:
    return page == SyncPage(cursor=page.cursor)


async def heartbeat(call: Call) -> Answer:
    """Note that the kiosk is alive."""
    hub, device = call.hub, call.device
    now = hub.clock.now()
    hub.heard_from(device.kiosk)
    beat: Heartbeat = call.body

    def note(transaction: Transaction) -> None:
        devices.beat(transaction, device, beat, now)
        # A kiosk whose clock was set back since the press does not know how long ago it was.
        if beat.active is not None and beat.active <= beat.at:
            # By the kiosk's own clock; how long ago it was is the same by every clock.
            life.note_sign(transaction, device.resident, now - (beat.at - beat.active), now)

    await hub.write(note)
    if device.expires < (now + timedelta(days=300)).timestamp() * 1000:
        hub.forget_tokens()
    return Answer(HeartbeatAnswer(time=hub.clock.now()))
