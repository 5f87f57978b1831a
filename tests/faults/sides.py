"""What stands on each side's disk, read with SQL alone and not by the program that wrote it."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Record = dict[str, Any]


@dataclass(frozen=True)
class Side:
    """The records of one home, in lists, for a thing may stand there twice."""

    requests: list[Record]
    alarms: list[Record]
    doses: list[Record]
    vitals: list[Record]
    waiting: int = 0  # calls not sent
    dead: int = 0  # calls that the hub refused for good
    newest: int = 0  # the highest change number of this home


def read_kiosk(path: Path) -> Side:
    """Read a kiosk's file."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=10)) as file:

        def rows(query: str) -> list[Any]:
            return [row[0] for row in file.execute(query)]

        alarms = [json.loads(body) for body in rows("SELECT body FROM alarm")]
        return Side(
            requests=[json.loads(body) for body in rows("SELECT body FROM request")],
            alarms=[entry["record"] for entry in alarms],
            doses=[json.loads(body) for body in rows("SELECT body FROM dose")],
            vitals=[json.loads(body) for body in rows("SELECT body FROM vitals")],
            waiting=rows("SELECT count(*) FROM outbox")[0]
            + sum(1 for entry in alarms if entry.get("send") or entry.get("withdraw")),
            dead=rows("SELECT count(*) FROM dead_letter")[0],
        )


def read_hub(where: str, home: str) -> Side:
    """Read what a hub's database (a path or URL) holds of a home."""
    with _hub(where) as ask:
        tables = ("requests", "alarms", "doses", "vitals")
        found = {
            name: ask(f"SELECT record, seq FROM {name} WHERE resident = %s", [home])
            for name in tables
        }
        plans = ask("SELECT '', seq FROM plans WHERE resident = %s", [home])
    numbers = [row[1] for rows in (*found.values(), plans) for row in rows]
    requests, alarms, doses, vitals = (
        [json.loads(row[0]) for row in found[name]] for name in tables
    )
    return Side(requests, alarms, doses, vitals, newest=max(numbers, default=0))


@contextmanager
def _hub(where: str) -> Iterator[Any]:
    """Open a hub's database to be asked in PostgreSQL's way of naming parameters."""
    if "://" in where:
        import psycopg  # noqa: PLC0415  # only where PostgreSQL is installed

        with psycopg.connect(where) as connection:
            yield lambda query, values: connection.execute(query, values).fetchall()
        return
    with closing(sqlite3.connect(f"{Path(where).as_uri()}?mode=ro", uri=True, timeout=10)) as file:

        def ask(query: str, values: Sequence[str]) -> list[Any]:
            return file.execute(query.replace("%s", "?"), values).fetchall()

        yield ask


def integrity(path: Path) -> str:
    """Return what SQLite says of a file: "ok", or what is wrong."""
    with closing(sqlite3.connect(path, timeout=10)) as file:
        return "; ".join(row[0] for row in file.execute("PRAGMA integrity_check"))


def integrity_of_copy(path: Path, folder: Path) -> str:
    """As ``integrity``, of a copy with its log, for a file whose owner has just been killed.

    Opening the file itself would clear up what the owner is to find.
    """
    copy = folder / "copy.db"
    for ending in ("", "-wal"):
        source = path.with_name(path.name + ending)
        target = copy.with_name(copy.name + ending)
        target.unlink(missing_ok=True)
        if source.exists():
            target.write_bytes(source.read_bytes())
    try:
        return integrity(copy)
    finally:
        for ending in ("", "-wal", "-shm"):
            copy.with_name(copy.name + ending).unlink(missing_ok=True)
