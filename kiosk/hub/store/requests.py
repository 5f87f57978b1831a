"""Requests and the steps they take. Every step is written once; a repeat changes nothing."""

from collections.abc import Sequence
from datetime import datetime

from msgspec.structs import replace
from sqlalchemy import Connection, bindparam, func, insert, select, union_all, update

from kiosk.core.requests import Request, RequestRecord, RequestState, RequestStep
from kiosk.core.words import tr
from kiosk.hub import tables
from kiosk.hub.clock import milliseconds
from kiosk.hub.database import Transaction
from kiosk.hub.faults import Refusal, conflict, id_reused, invalid, not_yours, unknown
from kiosk.hub.store.coding import decode, encode
from kiosk.protocol.messages import Cancel, Rating

_table = tables.requests
# Built once: building a statement costs as much as running it.
_BY_ID = select(_table.c.record).where(_table.c.id == bindparam("key"))
_INSERT = insert(_table)
OPEN = (RequestState.RECEIVED, RequestState.ACCEPTED, RequestState.ASSIGNED)
RATINGS = ("good", "fair", "poor")


def put_request(
    transaction: Transaction, request: Request, now: datetime
) -> tuple[RequestRecord, bool]:
    """Take in a request; return where it stands and whether it is new.

    Raises :class:`Refusal` when the id stands for another body or another resident's request.
    """
    step = RequestStep(state=RequestState.RECEIVED, at=now)
    record = RequestRecord(request=request, steps=(step,))
    connection = transaction.connection
    row = connection.execute(_BY_ID, {"key": request.id}).first()
    if row is not None:
        known = decode(row.record, RequestRecord)
        if known.request.resident != request.resident:
            raise not_yours()
        if known.request != request:
            raise id_reused(request.id)
        return known, False
    row_values = {
        "id": request.id,
        "resident": request.resident,
        "seq": transaction.change(request.resident),
        "received": milliseconds(now),
        "changed": milliseconds(now),
        "state": RequestState.RECEIVED.value,
        "withdrawn": False,
        "record": encode(record),
    }
    connection.execute(_INSERT, row_values)
    return record, True


def load_request(connection: Connection, identity: str, resident: str | None) -> RequestRecord:
    """Return a request; ``resident`` None stands for staff, who may see everyone's.

    Raises :class:`Refusal` when it is unknown or another resident's.
    """
    row = connection.execute(_BY_ID, {"key": identity}).first()
    if row is None:
        raise unknown(identity)
    record = decode(row.record, RequestRecord)
    if resident is not None and record.request.resident != resident:
        raise not_yours()
    return record


def cancel_request(
    transaction: Transaction, identity: str, cancel: Cancel, resident: str, now: datetime
) -> RequestRecord:
    """Take a request back for the elder; once it is over, its state stays what it is."""
    record = load_request(transaction.connection, identity, resident)
    if record.state.is_final:
        return record
    taken_on = record.state != RequestState.RECEIVED
    step = RequestStep(state=RequestState.CANCELLED, at=now, note=cancel.reason)
    return _save(transaction, _with_step(record, step), now, withdrawn=taken_on)


def rate_request(
    transaction: Transaction, identity: str, rating: Rating, resident: str, now: datetime
) -> RequestRecord:
    """Note what the elder thought of a finished request; the latest word counts, not the last come.

    A call that was held up on the line may arrive after one that was made later.
    """
    if rating.rating not in RATINGS:
        raise invalid(f"rating must be one of {', '.join(RATINGS)}")
    record = load_request(transaction.connection, identity, resident)
    if record.state != RequestState.DONE:
        raise Refusal(409, "not_finished", "only a finished request is rated", retryable=True)
    if record.rated is not None and rating.at <= record.rated:
        return record
    return _save(transaction, replace(record, rating=rating.rating, rated=rating.at), now)


def accept_request(
    transaction: Transaction, identity: str, by: str, now: datetime
) -> RequestRecord:
    """Note that a person, by name, has taken the request on."""
    record = load_request(transaction.connection, identity, None)
    last = record.steps[-1]
    if record.state == RequestState.ACCEPTED and last.by == by:
        return record
    _expect(record, RequestState.RECEIVED)
    step = RequestStep(state=RequestState.ACCEPTED, at=now, by=by)
    return _save(transaction, _with_step(record, step), now)


def assign_request(
    transaction: Transaction, identity: str, worker: str, now: datetime, by: str
) -> RequestRecord:
    """Name the person who will come or cook; ``by``, who said so, is taken to have accepted."""
    if not worker:
        raise invalid(tr("请写上由谁去办。"))
    record = load_request(transaction.connection, identity, None)
    last = record.steps[-1]
    if record.state == RequestState.ASSIGNED and last.by == worker:
        return record
    _expect(record, *OPEN)
    if record.state == RequestState.RECEIVED:
        record = _with_step(record, RequestStep(state=RequestState.ACCEPTED, at=now, by=by))
    step = RequestStep(state=RequestState.ASSIGNED, at=now, by=worker)
    return _save(transaction, _with_step(record, step), now)


def finish_request(
    transaction: Transaction, identity: str, by: str, now: datetime
) -> RequestRecord:
    """Note that the request is done."""
    record = load_request(transaction.connection, identity, None)
    if record.state == RequestState.DONE:
        return record
    _expect(record, RequestState.ACCEPTED, RequestState.ASSIGNED)
    step = RequestStep(state=RequestState.DONE, at=now, by=by)
    return _save(transaction, _with_step(record, step), now)


def decline_request(
    transaction: Transaction, identity: str, by: str, reason: str, now: datetime
) -> RequestRecord:
    """Note that it cannot be done; the reason goes to the elder."""
    if not reason:
        raise invalid(tr("请写上为什么办不了，老人会看到。"))
    record = load_request(transaction.connection, identity, None)
    if record.state == RequestState.DECLINED:
        return record
    _expect(record, *OPEN)
    step = RequestStep(state=RequestState.DECLINED, at=now, by=by, note=reason)
    return _save(transaction, _with_step(record, step), now)


def note_withdrawal(transaction: Transaction, identity: str) -> None:
    """Note that staff have seen that a request they had taken on was taken back."""
    record = load_request(transaction.connection, identity, None)
    transaction.connection.execute(
        update(_table)
        .where(_table.c.id == identity)
        .values(withdrawn=False, seq=transaction.change(record.request.resident))
    )


def open_counts(connection: Connection) -> dict[RequestState, int]:
    """Return how many requests there are in each open state."""
    is_open = _table.c.state.in_([state.value for state in OPEN])
    query = select(_table.c.state, func.count()).where(is_open).group_by(_table.c.state)
    return {RequestState(state): number for state, number in connection.execute(query)}


def board_requests(
    connection: Connection, since: datetime, most: int | None = None
) -> tuple[tuple[RequestRecord, ...], tuple[RequestRecord, ...], tuple[RequestRecord, ...]]:
    """Return what is open (oldest first), taken back unseen, and ended after ``since``.

    Of each open state at most ``most`` are returned, all when it is None.
    """
    states = [state.value for state in OPEN]
    is_open = _table.c.state.in_(states)
    oldest = [
        select(_table.c.record, _table.c.received)
        .where(_table.c.state == state)
        .order_by(_table.c.changed)
        .limit(most)
        .subquery()
        for state in states
    ]
    every = union_all(*(select(part) for part in oldest)).subquery()
    opened = select(every.c.record).order_by(every.c.received)
    taken_back = select(_table.c.record).where(_table.c.withdrawn).order_by(_table.c.changed)
    ended = (
        select(_table.c.record)
        .where(~is_open, ~_table.c.withdrawn, _table.c.changed >= milliseconds(since))
        .order_by(_table.c.changed.desc())
        .limit(30)
    )
    found = [connection.execute(query).scalars() for query in (opened, taken_back, ended)]
    first, second, third = (tuple(decode(r, RequestRecord) for r in rows) for rows in found)
    return first, second, third


def _with_step(record: RequestRecord, step: RequestStep) -> RequestRecord:
    return replace(record, steps=(*record.steps, step))


def _expect(record: RequestRecord, *states: RequestState) -> None:
    if record.state in states:
        return
    last = record.steps[-1]
    sentences = {
        RequestState.RECEIVED: tr("这件事还没有人接单。"),
        RequestState.ACCEPTED: tr("{who}已经接单了。", who=last.by),
        RequestState.ASSIGNED: tr("已经指派给{who}了。", who=last.by),
        RequestState.DONE: tr("这件事已经办完了。"),
        RequestState.CANCELLED: tr("老人已经取消了。"),
        RequestState.DECLINED: tr("{who}已经退回了。", who=last.by),
    }
    raise conflict(sentences.get(record.state, tr("现在不能这样做。")))


def _save(
    transaction: Transaction, record: RequestRecord, now: datetime, *, withdrawn: bool = False
) -> RequestRecord:
    transaction.connection.execute(
        update(_table)
        .where(_table.c.id == record.request.id)
        .values(
            seq=transaction.change(record.request.resident),
            changed=milliseconds(now),
            state=record.state.value,
            withdrawn=withdrawn,
            record=encode(record),
        )
    )
    return record


def workers(records: Sequence[RequestRecord]) -> tuple[str, ...]:
    """Return the names requests were assigned to, each once, for the console to offer again."""
    steps = (step for record in records for step in record.steps)
    return tuple(dict.fromkeys(s.by for s in steps if s.state == RequestState.ASSIGNED))
