"""Saving what can still be read of a damaged file into the fresh one beside it.

Works on a copy: the damaged file stays for whoever repairs the machine. Each table is read from
both ends until the damage is met, and only records that can be decoded are taken over. Where the
hub was left off is not: it is asked for everything anew.
"""

import logging
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec

from kiosk.core.catalogue import Catalogue, Notice, Resident
from kiosk.core.doses import DoseRecord, MedicationPlan, Vitals
from kiosk.core.learnt import Confirmed, TaughtEntry
from kiosk.core.requests import RequestRecord
from kiosk.store.rows import AlarmEntry

log = logging.getLogger("kiosk.store")

_KINDS: dict[str, Any] = {
    "request": RequestRecord,
    "alarm": AlarmEntry,
    "dose": DoseRecord,
    "plan": MedicationPlan,
    "vitals": Vitals,
    "catalogue": Catalogue,
    "resident": Resident,
    "taught": TaughtEntry,
    "confirmed": Confirmed,
    "notices": tuple[Notice, ...],
}
_TABLES = {
    "request": "id",
    "alarm": "id",
    "dose": "id",
    "plan": "id",
    "vitals": "id",
    "document": "name",
    "outbox": "seq",
    "dead_letter": "seq",
    "setting": "name",
    "taught": "id",
    "confirmed": "id",
}


def salvage(damaged: Path, into: sqlite3.Connection) -> int:
    """Copy what can be read of ``damaged`` into an empty database; return how many rows.

    A file from which nothing can be had gives 0. Raises sqlite3.Error when ``into`` cannot be
    written.
    """
    version = into.execute("PRAGMA user_version").fetchone()[0]
    with tempfile.TemporaryDirectory(prefix="salvage-", dir=damaged.parent) as folder:
        copy = Path(folder) / "copy.db"
        try:
            for ending in ("", "-wal"):
                source = damaged.with_name(damaged.name + ending)
                if source.is_file():
                    shutil.copyfile(source, copy.with_name(copy.name + ending))
            with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
                # A table that an older program did not have is told and passed over.
                if not 0 < connection.execute("PRAGMA user_version").fetchone()[0] <= version:
                    return 0
                rows = [(table, row) for table in _TABLES for row in _rows(connection, table)]
        except (sqlite3.Error, OSError) as error:
            log.info("nothing can be had of %s: %s", damaged, error)
            return 0
    into.execute("BEGIN IMMEDIATE")
    for table, row in rows:
        columns, marks = ", ".join(row), ", ".join("?" * len(row))
        into.execute(
            f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({marks})", tuple(row.values())
        )
    into.execute("COMMIT")
    return len(rows)


def _rows(connection: sqlite3.Connection, table: str) -> Iterator[dict[str, Any]]:
    """Yield the table's readable rows, from both ends to where the damage is."""
    key = _TABLES[table]
    found: dict[object, dict[str, Any]] = {}
    for direction in ("ASC", "DESC"):
        try:
            cursor = connection.execute(f"SELECT * FROM {table} ORDER BY {key} {direction}")
            names = [column[0] for column in cursor.description]
            for values in cursor:
                row = dict(zip(names, values, strict=True))
                if row[key] not in found and _is_sound(table, row):
                    found[row[key]] = row
        except sqlite3.Error as error:
            log.info("the table %s is damaged: %s", table, error)
            continue
        break  # read to its end
    yield from found.values()


def _is_sound(table: str, row: dict[str, Any]) -> bool:
    if table == "setting":
        return isinstance(row["name"], str) and not row["name"].startswith("sync.")
    kind = _KINDS.get(row["name"] if table == "document" else table, Any)
    try:
        msgspec.json.decode(row["body"], type=kind)
    except (msgspec.MsgspecError, TypeError):
        return False
    return True
