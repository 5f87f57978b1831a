"""The device's file: how it is opened, made, and brought up to date.

A file that is no database, is damaged or was written by a newer program is left where it is; the
store starts on a fresh file beside it (``device.db`` → ``device.fresh-1.db``) with what can still
be read of the first, finds that one again at the next start, and says each time that the first
file needs looking at. Nothing is renamed, emptied or deleted, so whoever repairs the machine
finds everything where it was.
"""

import logging
import os
import sqlite3
from contextlib import closing
from pathlib import Path

from kiosk.core.values import dataclass
from kiosk.core.words import tr
from kiosk.store.faults import StoreFault, fault_of, is_damage
from kiosk.store.salvage import salvage

log = logging.getLogger("kiosk.store")

Migration = tuple[str, ...]

MIGRATIONS: tuple[Migration, ...] = (
    (
        "CREATE TABLE request (id TEXT PRIMARY KEY, created REAL NOT NULL, body BLOB NOT NULL,"
        " stale INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID",
        "CREATE INDEX request_by_time ON request (created)",
        "CREATE TABLE alarm (id TEXT PRIMARY KEY, raised REAL NOT NULL, over INTEGER NOT NULL,"
        " waiting INTEGER NOT NULL, body BLOB NOT NULL, stale INTEGER NOT NULL DEFAULT 0)"
        " WITHOUT ROWID",
        "CREATE TABLE dose (id TEXT PRIMARY KEY, day TEXT NOT NULL, body BLOB NOT NULL,"
        " stale INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID",
        "CREATE INDEX dose_by_day ON dose (day)",
        "CREATE TABLE plan (id TEXT PRIMARY KEY, since TEXT NOT NULL, body BLOB NOT NULL,"
        " stale INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID",
        "CREATE TABLE vitals (id TEXT PRIMARY KEY, at REAL NOT NULL, body BLOB NOT NULL)"
        " WITHOUT ROWID",
        "CREATE TABLE document (name TEXT PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID",
        "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
        # AUTOINCREMENT: a number is never used twice, so a late receipt cannot strike out an
        # entry that took the place of the one it is for.
        "CREATE TABLE outbox (seq INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL,"
        " subject TEXT NOT NULL, body BLOB NOT NULL, queued REAL NOT NULL,"
        " attempts INTEGER NOT NULL DEFAULT 0, UNIQUE (kind, subject))",
        "CREATE INDEX outbox_by_subject ON outbox (subject, seq)",
        "CREATE TABLE dead_letter (seq INTEGER PRIMARY KEY, kind TEXT NOT NULL,"
        " subject TEXT NOT NULL, body BLOB NOT NULL, refused REAL NOT NULL, reason TEXT NOT NULL)",
    ),
    (
        "CREATE TABLE taught (id TEXT PRIMARY KEY, at REAL NOT NULL, body BLOB NOT NULL,"
        " takes BLOB NOT NULL) WITHOUT ROWID",
        "CREATE TABLE confirmed (id TEXT PRIMARY KEY, resident TEXT NOT NULL, at REAL NOT NULL,"
        " body BLOB NOT NULL) WITHOUT ROWID",
        "CREATE INDEX confirmed_by_resident ON confirmed (resident)",
    ),
)


@dataclass(frozen=True)
class Opened:
    """An open database: the writer's connection, its file, and a sentence when that is not the
    file that was asked for; ``shown`` is what the elder is told of it."""

    connection: sqlite3.Connection
    path: Path
    fault: str = ""
    shown: str = ""


def open_database(path: Path, migrations: tuple[Migration, ...] = MIGRATIONS) -> Opened:
    """Open or make the device's file, or a fresh one beside it when it cannot be used.

    Raises StoreFault when nothing can be written there at all.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise fault_of(error) from error
    fault = shown = ""
    for number in range(10):
        file = path if number == 0 else path.with_name(f"{path.stem}.fresh-{number}{path.suffix}")
        begin = not file.exists()
        try:
            connection = _open(file, migrations)
            if begin and number:
                _take_over(path, connection)
            return Opened(connection, file, fault, shown)
        except _Unusable as unusable:
            log.info("%s is left as it is: %s", file, unusable)
            fault = tr(
                "原来的记录文件打不开，已经留着没动：{path}。现在用新的文件，请告诉服务站。",
                path=str(path),
            )
            shown = tr("以前的记录打不开了，已经留着没动。现在用新的，请告诉服务站。")
        except (sqlite3.Error, OSError) as error:
            raise fault_of(error) from error
    raise StoreFault(tr("这台机器的记录文件都打不开，请告诉服务站。"))


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """Open a connection as the store uses it (autocommit; transactions are begun by hand)."""
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=10)
    try:
        if read_only:
            connection.execute("PRAGMA query_only=ON")
        else:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute("PRAGMA temp_store=MEMORY")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_reading(path: Path) -> sqlite3.Connection | None:
    """Open a file that nothing can be written beside (a disk gone read-only); None when in vain.

    What stands in the write-ahead log counts where SQLite can read it without writing.
    """
    for how in ("mode=ro", "immutable=1"):
        try:
            connection = sqlite3.connect(
                f"{path.absolute().as_uri()}?{how}",
                uri=True,
                isolation_level=None,
                check_same_thread=False,
            )
        except sqlite3.Error:
            return None
        try:
            if connection.execute("PRAGMA user_version").fetchone()[0] == len(MIGRATIONS):
                connection.execute("SELECT count(*) FROM alarm").fetchone()
                return connection
        except sqlite3.Error as error:
            log.info("%s cannot be read with %s: %s", path, how, error)
        connection.close()
    return None


def create_empty() -> sqlite3.Connection:
    """Return a database in memory with all tables and nothing in them, to read from."""
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    for statements in MIGRATIONS:
        for statement in statements:
            connection.execute(statement)
    return connection


def _take_over(damaged: Path, connection: sqlite3.Connection) -> None:
    try:
        count = salvage(damaged, connection)
    except sqlite3.Error:
        connection.close()
        raise
    log.info("%d rows of %s were taken over", count, damaged)


class _Unusable(Exception):
    """The file is there and is not ours to use."""


def _open(path: Path, migrations: tuple[Migration, ...]) -> sqlite3.Connection:
    new = not path.exists()
    _refuse_strangers(path)
    connection: sqlite3.Connection | None = None
    try:
        connection = connect(path)
        if new:
            _sync_folder(path.parent)
        else:
            _check(connection)
        _migrate(connection, path, migrations)
        # Fails here, not at the first request. BEGIN IMMEDIATE alone succeeds on a read-only disk.
        connection.execute("UPDATE setting SET value=value WHERE 0")
    except BaseException as error:
        if connection is not None:
            connection.close()
        if isinstance(error, sqlite3.Error) and is_damage(error):
            raise _Unusable(str(error)) from error
        raise
    return connection


def _refuse_strangers(path: Path) -> None:
    """Look at the first bytes before SQLite may touch the file (sqlite.org/fileformat2.html)."""
    if path.is_dir():
        raise _Unusable("a folder")
    if path.exists():
        with path.open("rb") as file:
            head = file.read(16)
        if head and head != b"SQLite format 3\x00":
            raise _Unusable("no database")


def _check(connection: sqlite3.Connection) -> None:
    result = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if result != "ok":
        raise _Unusable(f"damaged: {result}")


def _migrate(connection: sqlite3.Connection, path: Path, migrations: tuple[Migration, ...]) -> None:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > len(migrations):
        raise _Unusable(f"written by a newer program (version {version})")
    if version == 0 and connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        raise _Unusable("another program's database")
    if 0 < version < len(migrations):
        _back_up(connection, path.with_name(f"{path.name}.version-{version}.backup"))
    for number, statements in enumerate(migrations[version:], start=version + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in statements:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version={number}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def _back_up(connection: sqlite3.Connection, target: Path) -> None:
    """Copy the database whole, under another name until it is complete."""
    unfinished = target.with_name(target.name + ".unfinished")
    unfinished.unlink(missing_ok=True)
    with closing(sqlite3.connect(unfinished)) as copy:
        connection.backup(copy)
    with unfinished.open("rb") as file:
        os.fsync(file.fileno())
    unfinished.replace(target)
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    """Make a new name in the folder durable; not every system can open a folder."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
