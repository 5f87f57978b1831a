"""What happens to a request on the device; every function works within a caller's transaction."""

import sqlite3
from datetime import datetime, timedelta

from msgspec.structs import replace

from kiosk.core.ladder import add_request_step, receive_request, recorded
from kiosk.core.requests import Request, RequestRecord, RequestState, RequestStep
from kiosk.store import outbox, rows
from kiosk.store.outbox import EntryKind, OutboxEntry, RatingGiven, Withdrawal

_OF_REQUESTS = (EntryKind.REQUEST, EntryKind.CANCEL, EntryKind.RATING)


def add(connection: sqlite3.Connection, request: Request, now: datetime) -> RequestRecord:
    """Write down a request and its call. The same again changes nothing.

    Raises OutboxFull, and ValueError when the id has another body.
    """
    known = rows.load_request(connection, request.id)
    if known is not None:
        if known.request != request:
            raise ValueError(f"request {request.id} is already another")
        return known
    outbox.put_entry(connection, EntryKind.REQUEST, request.id, request, now)
    return rows.save_request(connection, recorded(request))


def cancel(
    connection: sqlite3.Connection,
    identity: str,
    reason: str,
    now: datetime,
    attempted: set[int],
) -> RequestRecord:
    """Take a request back: here when no attempt was made to send it, else by telling the hub.

    ``attempted`` are entries that were tried although that could not be written down.
    """
    record = _known(connection, identity)
    if record.state.is_final or record.cancel_asked:
        return record
    entry = outbox.find_entry(connection, EntryKind.REQUEST, identity)
    if entry and not entry.attempts and entry.seq not in attempted:
        outbox.drop_entry(connection, EntryKind.REQUEST, identity)
        step = RequestStep(state=RequestState.CANCELLED, at=now, note=reason)
        return rows.save_request(connection, add_request_step(record, step))
    word = Withdrawal(at=now, reason=reason)
    outbox.put_entry(connection, EntryKind.CANCEL, identity, word, now)
    return rows.save_request(connection, replace(record, cancel_asked=True))


def rate(
    connection: sqlite3.Connection, identity: str, rating: str, now: datetime
) -> RequestRecord:
    """Write down what the elder thought of a service.

    Later than what was said before, even when the clock was ahead then: the hub takes the latest.
    """
    record = _known(connection, identity)
    at = now if record.rated is None else max(now, record.rated + timedelta(milliseconds=1))
    given = RatingGiven(at=at, rating=rating)
    outbox.put_entry(connection, EntryKind.RATING, identity, given, now)
    return rows.save_request(connection, replace(record, rating=rating, rated=at))


def settle_received(
    connection: sqlite3.Connection, seq: int, at: datetime, state: str
) -> RequestRecord | None:
    """Take a call out of the outbox: the hub has it since ``at`` and says it stands at ``state``.

    Returns the request's record, None when the call was for something else, or it or the request is
    gone.
    """
    entry = outbox.take_entry(connection, seq)
    if entry is None or entry.kind not in _OF_REQUESTS:
        return None
    record = rows.load_request(connection, entry.subject)
    if record is None:
        return None
    if entry.kind is EntryKind.REQUEST:
        record = receive_request(record, at)
    elif entry.kind is EntryKind.CANCEL and state == RequestState.CANCELLED.value:
        step = RequestStep(state=RequestState.CANCELLED, at=at)
        record = record if record.state.is_final else add_request_step(record, step)
    return rows.save_request(connection, record)


def settle_refused(
    connection: sqlite3.Connection, seq: int, reason: str, now: datetime
) -> RequestRecord | None:
    """Move a call to the dead letters.

    A refused request is REFUSED and what followed it is dropped; a refused cancel is no longer
    asked for. Returns as ``settle_received``.
    """
    entry = outbox.take_entry(connection, seq)
    if entry is None:
        return None
    outbox.bury(connection, entry, reason, now)
    if entry.kind not in _OF_REQUESTS:
        return None
    record = rows.load_request(connection, entry.subject)
    if record is None:
        return None
    return rows.save_request(connection, _refused(connection, record, entry, reason, now))


def _refused(
    connection: sqlite3.Connection,
    record: RequestRecord,
    entry: OutboxEntry,
    reason: str,
    now: datetime,
) -> RequestRecord:
    if entry.kind is EntryKind.CANCEL:
        return replace(record, cancel_asked=False)
    if entry.kind is EntryKind.RATING:
        return record
    outbox.drop_entry(connection, EntryKind.CANCEL, entry.subject)
    outbox.drop_entry(connection, EntryKind.RATING, entry.subject)
    step = RequestStep(state=RequestState.REFUSED, at=now, note=reason)
    return add_request_step(record, step)


def _known(connection: sqlite3.Connection, identity: str) -> RequestRecord:
    record = rows.load_request(connection, identity)
    if record is None:
        raise LookupError(f"no request {identity}")
    return record
