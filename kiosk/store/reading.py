"""What the device's file says: every read, from any thread, over a connection of its own.

A read raises StoreFault when the file cannot be read.
"""

import sqlite3
import threading
from collections.abc import Callable
from datetime import date, datetime
from typing import TypeVar

import msgspec

from kiosk.core.catalogue import Catalogue, Notice, Resident
from kiosk.core.doses import DoseRecord, MedicationPlan
from kiosk.core.outages import Outage
from kiosk.core.requests import RequestRecord
from kiosk.core.words import tr
from kiosk.store import changes, outbox, rows
from kiosk.store.faults import StoreFault
from kiosk.store.outbox import DeadLetter, OutboxEntry

T = TypeVar("T")

OUTAGES = "reminders.outages"  # the setting that holds the outages, as JSON


class Reading:
    """The reads; ``reader`` is closed by ``close_reader``."""

    def __init__(self, reader: sqlite3.Connection) -> None:
        self._reader = reader
        self._lock = threading.Lock()

    def close_reader(self) -> None:
        """Read no more."""
        with self._lock:
            self._reader.close()

    def requests(self, limit: int = 50) -> tuple[RequestRecord, ...]:
        """Return the newest requests, newest first."""
        return self._read(lambda connection: rows.load_requests(connection, limit))

    def request(self, request_id: str) -> RequestRecord | None:
        """Return a request's record, or None."""
        return self._read(lambda connection: rows.load_request(connection, request_id))

    def plans(self) -> tuple[MedicationPlan, ...]:
        """Return the medication plans."""
        return tuple(plan for plan, _ in self._read(rows.load_plans))

    def plans_known_since(self) -> dict[str, datetime]:
        """Return, by plan, since when the device has known it as it is."""
        return {plan.id: since for plan, since in self._read(rows.load_plans)}

    def unread_plans(self) -> tuple[str, ...]:
        """Return the ids of the hub's plans that this program cannot read."""
        return self._read(changes.load_unread)

    def dose_records(self, day: date) -> tuple[DoseRecord, ...]:
        """Return the answers to the doses of a day."""
        return self.dose_records_between(day, day)

    def dose_records_between(self, first: date, last: date) -> tuple[DoseRecord, ...]:
        """Return the answers to the doses of those days, both included."""
        return self._read(lambda connection: rows.load_doses(connection, first, last))

    def doses_unsent(self) -> frozenset[str]:
        """Return the doses of whose newest answer the hub has not sent a receipt, or refused it."""
        return self._read(outbox.doses_unsent)

    def outages(self) -> tuple[Outage, ...]:
        """Return when nobody could be asked for a dose, by time; two months back."""
        text = self.setting(OUTAGES)
        return msgspec.json.decode(text, type=tuple[Outage, ...]) if text else ()

    def catalogue(self) -> Catalogue:
        """Return what can be asked for; empty before the hub was ever reached."""
        body = self._document("catalogue")
        return Catalogue() if body is None else msgspec.json.decode(body, type=Catalogue)

    def resident(self) -> Resident | None:
        """Return whom the kiosk serves, or None before it was bound."""
        body = self._document("resident")
        return None if body is None else msgspec.json.decode(body, type=Resident)

    def notices(self) -> tuple[Notice, ...]:
        """Return the community's notices as the hub ordered them."""
        body = self._document("notices")
        return () if body is None else msgspec.json.decode(body, type=tuple[Notice, ...])

    def setting(self, name: str) -> str | None:
        """Return a setting, or None."""
        return self._read(lambda connection: rows.load_setting(connection, name))

    def refusals(self, since: datetime) -> int:
        """Return how many calls the hub has refused for good since then."""
        return self._read(lambda connection: outbox.count_dead_letters(connection, since))

    def outbox_heads(self) -> tuple[OutboxEntry, ...]:
        """Return the first waiting call of each subject, oldest first."""
        return self._read(outbox.first_entries)

    def dead_letters(self) -> tuple[DeadLetter, ...]:
        """Return what the hub refused, newest first."""
        return self._read(outbox.load_dead_letters)

    def cursor(self) -> str:
        """Return the cursor of the last page applied; empty before the first."""
        return self._read(changes.load_cursor)

    def _document(self, name: str) -> bytes | None:
        return self._read(lambda connection: rows.load_document(connection, name))

    def _read(self, read: Callable[[sqlite3.Connection], T]) -> T:
        try:
            with self._lock:
                return read(self._reader)
        except sqlite3.ProgrammingError:
            raise  # our mistake, not the disk's
        except sqlite3.Error as error:
            raise StoreFault(tr("这台机器的记录读不出来了，请告诉服务站。")) from error
