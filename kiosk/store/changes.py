"""Applying what the hub says to the device's file, a page and its cursor in one transaction.

A page that begins anew (``reset``) replaces what the device had: every row is marked stale, each
one the pages bring is current again, and after the last page the rest is settled. What still
waits to be sent is not the hub's to take away. A request, alarm or recent dose that is not
finished and that the hub no longer has (it was restored from a backup) waits to be sent once more,
under the same id; it is shown as not yet received, which is what it is.
"""

import sqlite3
from collections.abc import Iterator
from datetime import datetime, timedelta

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from kiosk.core.alarms import AlarmRecord
from kiosk.core.catalogue import Catalogue, Notice, Resident
from kiosk.core.doses import DoseRecord, MedicationPlan
from kiosk.core.ladder import merge_alarm, merge_request, unsent_alarm, unsent_request
from kiosk.core.requests import RequestRecord, RequestState
from kiosk.store import outbox, rows
from kiosk.store.outbox import EntryKind

_DOSES_TOLD_AGAIN = timedelta(days=7)
_RESETTING = "sync.resetting"
_CURSOR = "sync.cursor"
_UNREAD = "plans.unread"


class Changes(Struct, frozen=True, kw_only=True):
    """A page of changes; the fields are those of the protocol's page.

    ``unread_plans`` are plans that the page has but this program cannot read: those known under
    the same id stay as they are.
    """

    cursor: str
    reset: bool = False
    more: bool = False
    requests: tuple[RequestRecord, ...] = ()
    alarms: tuple[AlarmRecord, ...] = ()
    plans: tuple[MedicationPlan, ...] = ()
    removed_plans: tuple[str, ...] = ()
    unread_plans: tuple[str, ...] = ()
    doses: tuple[DoseRecord, ...] = ()
    resident: Resident | None = None
    catalogue: Catalogue | None = None
    notices: tuple[Notice, ...] | None = None


class Applied(Struct, frozen=True, kw_only=True):
    """What a page really changed. ``unsent`` says that something waits to be sent again."""

    requests: tuple[RequestRecord, ...] = ()
    alarms: tuple[AlarmRecord, ...] = ()
    records: bool = False
    unsent: bool = False


def load_cursor(connection: sqlite3.Connection) -> str:
    """Return the cursor of the last page applied; empty before the first."""
    return rows.load_setting(connection, _CURSOR) or ""


def apply(connection: sqlite3.Connection, changes: Changes, now: datetime) -> Applied:
    """Write a page and its cursor; return what it changed."""
    if changes.reset:
        for table in ("request", "alarm", "dose", "plan"):
            connection.execute(f"UPDATE {table} SET stale=1")
        rows.save_setting(connection, _RESETTING, "1")
    # A list, not any(): every part has to be written.
    news = [
        *_apply_documents(connection, changes),
        *(rows.save_plan(connection, plan, now) for plan in changes.plans),
        *(_remove_plan(connection, plan) for plan in changes.removed_plans),
        *(_apply_dose(connection, record) for record in changes.doses),
    ]
    _note_unread(connection, changes)
    requests = list(_apply_requests(connection, changes.requests))
    alarms = list(_apply_alarms(connection, changes.alarms))
    unsent = False
    if not changes.more and rows.load_setting(connection, _RESETTING) == "1":
        again, shouted = _settle(connection, now)
        requests += again
        alarms += shouted
        unsent = bool(again or shouted)
        news.append(True)
        rows.save_setting(connection, _RESETTING, "")
    rows.save_setting(connection, _CURSOR, changes.cursor)
    return Applied(requests=tuple(requests), alarms=tuple(alarms), records=any(news), unsent=unsent)


def _apply_documents(connection: sqlite3.Connection, changes: Changes) -> Iterator[bool]:
    if changes.resident is not None:
        _forget_others(connection, changes.resident.id)
        yield rows.save_document(connection, "resident", changes.resident)
    if changes.catalogue is not None:
        yield rows.save_document(connection, "catalogue", changes.catalogue)
    if changes.notices is not None:
        yield rows.save_document(connection, "notices", changes.notices)


def _forget_others(connection: sqlite3.Connection, resident: str) -> None:
    """When the kiosk serves someone else from now on: nothing of the one before stays to be seen.

    What that person asked for and is still unsent stays until it is; so does a cry for help that
    nobody has ended.
    """
    body = rows.load_document(connection, "resident")
    if body is None or msgspec.json.decode(body, type=Resident).id == resident:
        return
    for table, owner in (
        ("request", "$.request.resident"),
        ("plan", "$.resident"),
        ("vitals", "$.resident"),
        ("taught", "$.resident"),
        ("confirmed", "$.resident"),
    ):
        connection.execute(
            f"DELETE FROM {table} WHERE json_extract(CAST(body AS TEXT), ?) <> ?"
            " AND id NOT IN (SELECT subject FROM outbox)",
            (owner, resident),
        )
    connection.execute("DELETE FROM dose WHERE id NOT IN (SELECT subject FROM outbox)")
    connection.execute(
        "DELETE FROM alarm WHERE NOT waiting"
        " AND (over OR json_extract(CAST(body AS TEXT), '$.record.false_alarm'))"
        " AND json_extract(CAST(body AS TEXT), '$.record.alarm.resident') <> ?",
        (resident,),
    )


def load_unread(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return the ids of the hub's plans that this program cannot read."""
    return tuple((rows.load_setting(connection, _UNREAD) or "").split())


def _note_unread(connection: sqlite3.Connection, changes: Changes) -> None:
    """Keep what was known of plans that cannot be read, and note for staff which they are."""
    for plan in changes.unread_plans:
        connection.execute("UPDATE plan SET stale=0 WHERE id=?", (plan,))
    before = () if changes.reset else load_unread(connection)
    over = {*changes.removed_plans, *(plan.id for plan in changes.plans)}
    unread = dict.fromkeys((*(p for p in before if p not in over), *changes.unread_plans))
    if changes.reset or tuple(unread) != before:
        rows.save_setting(connection, _UNREAD, " ".join(unread))


def _remove_plan(connection: sqlite3.Connection, plan: str) -> bool:
    return connection.execute("DELETE FROM plan WHERE id=?", (plan,)).rowcount > 0


def _apply_dose(connection: sqlite3.Connection, record: DoseRecord) -> bool:
    """The later ``at`` wins; at the same time the one that the device has yet to send."""
    ours = rows.load_dose(connection, record.id)
    if ours is not None and (ours == record or ours.at > record.at):
        connection.execute("UPDATE dose SET stale=0 WHERE id=?", (record.id,))
        return False
    waits = outbox.find_entry(connection, EntryKind.DOSE, record.id) is not None
    if ours is not None and ours.at == record.at and waits:
        return False
    rows.save_dose(connection, record)
    return True


def _apply_requests(
    connection: sqlite3.Connection, records: tuple[RequestRecord, ...]
) -> Iterator[RequestRecord]:
    for theirs in records:
        identity = theirs.request.id
        ours = rows.load_request(connection, identity)
        merged = merge_request(
            ours,
            theirs,
            cancel_pending=outbox.find_entry(connection, EntryKind.CANCEL, identity) is not None,
            rating_pending=outbox.find_entry(connection, EntryKind.RATING, identity) is not None,
            anew=_is_stale(connection, "request", identity),
        )
        rows.save_request(connection, merged)
        if merged != ours:
            yield merged


def _apply_alarms(
    connection: sqlite3.Connection, records: tuple[AlarmRecord, ...]
) -> Iterator[AlarmRecord]:
    for theirs in records:
        ours = rows.load_alarm(connection, theirs.alarm.id)
        stale = _is_stale(connection, "alarm", theirs.alarm.id)
        merged = merge_alarm(ours.record if ours else None, theirs, anew=stale)
        entry = rows.AlarmEntry(record=merged) if ours is None else replace(ours, record=merged)
        rows.save_alarm(connection, entry)
        if ours is None or merged != ours.record:
            yield merged


def _settle(
    connection: sqlite3.Connection, now: datetime
) -> tuple[list[RequestRecord], list[AlarmRecord]]:
    """After the last page of a reset: send again or forget what the hub does not have."""
    connection.execute("DELETE FROM plan WHERE stale")
    requests = []
    for identity, body in connection.execute(
        "SELECT id, body FROM request WHERE stale"
        " AND id NOT IN (SELECT subject FROM outbox WHERE kind='request')"
    ).fetchall():
        record = msgspec.json.decode(body, type=RequestRecord)
        if record.state.is_final:
            if not _is_ours_alone(record):
                # A rating may still wait: its call is about a request that has to be known.
                connection.execute(
                    "DELETE FROM request WHERE id=? AND id NOT IN (SELECT subject FROM outbox)",
                    (identity,),
                )
        else:
            requests.append(_requeue(connection, record, now))
    alarms = []
    for (body,) in connection.execute("SELECT body FROM alarm WHERE stale").fetchall():
        entry = msgspec.json.decode(body, type=rows.AlarmEntry)
        if entry.record.is_over or entry.send or len(entry.record.steps) < 2:
            continue
        again = replace(
            entry,
            record=unsent_alarm(entry.record),
            send=True,
            withdraw=entry.record.false_alarm,
            withdrawn=entry.withdrawn or now,
        )
        alarms.append(rows.save_alarm(connection, again).record)
    for (body,) in connection.execute(
        "SELECT body FROM dose WHERE stale AND day >= ?",
        ((now - _DOSES_TOLD_AGAIN).date().isoformat(),),
    ).fetchall():
        answer = msgspec.json.decode(body, type=DoseRecord)
        outbox.put_entry(connection, EntryKind.DOSE, answer.id, answer, now)
    for table in ("request", "alarm", "dose"):
        connection.execute(f"UPDATE {table} SET stale=0")
    return requests, alarms


def _is_ours_alone(record: RequestRecord) -> bool:
    """Whether the hub never had it: settled here before sending, or refused."""
    states = {step.state for step in record.steps}
    return states <= {RequestState.RECORDED, RequestState.CANCELLED, RequestState.REFUSED}


def _requeue(connection: sqlite3.Connection, record: RequestRecord, now: datetime) -> RequestRecord:
    """Queue the request as it was recorded, and after it what was asked for since."""
    request = record.request
    cancel = outbox.find_entry(connection, EntryKind.CANCEL, request.id)
    connection.execute("DELETE FROM outbox WHERE subject=?", (request.id,))
    connection.execute(
        "INSERT INTO outbox (kind, subject, body, queued, attempts) VALUES (?,?,?,?,1)",
        (
            EntryKind.REQUEST.value,
            request.id,
            msgspec.json.encode(request),
            now.timestamp(),
        ),
    )
    again = unsent_request(record)
    if record.cancel_asked:
        again = replace(again, cancel_asked=True)
        word = outbox.Withdrawal(at=now)
        if cancel is not None:
            word = msgspec.json.decode(cancel.body, type=outbox.Withdrawal)
        outbox.put_entry(connection, EntryKind.CANCEL, request.id, word, now)
    return rows.save_request(connection, again)


def _is_stale(connection: sqlite3.Connection, table: str, identity: str) -> bool:
    row = connection.execute(f"SELECT stale FROM {table} WHERE id=?", (identity,)).fetchone()
    return row is not None and bool(row[0])
