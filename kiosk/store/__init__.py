"""The device's SQLite file: outbox, alarms, plans, history; one writer."""

from kiosk.store.changes import Applied, Changes
from kiosk.store.faults import AlarmNotSaved, OutboxFull, PageNotSaved, StoreFault
from kiosk.store.outbox import DeadLetter, EntryKind, OutboxEntry
from kiosk.store.rows import AlarmEntry
from kiosk.store.store import Store

__all__ = [
    "AlarmEntry",
    "AlarmNotSaved",
    "Applied",
    "Changes",
    "DeadLetter",
    "EntryKind",
    "OutboxEntry",
    "OutboxFull",
    "PageNotSaved",
    "Store",
    "StoreFault",
]
