"""The two kinds of database the hub can live in, behind one interface.

SQLite: https://www.sqlite.org/wal.html and https://www.sqlite.org/fileformat.html (header).
"""

import logging
import os
import sqlite3
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, select, text
from sqlalchemy.exc import ArgumentError

from kiosk.core.words import tr
from kiosk.hub import tables
from kiosk.hub.faults import DatabaseFault

APPLICATION_ID = 0x416E4261  # "AnBa" at offset 68 of the file: tells our files from others
_MAGIC = b"SQLite format 3\x00"
_BUSY = 10  # seconds to wait for another process's lock
_log = logging.getLogger("kiosk.hub")


class Backend(Protocol):
    """What the storage needs from a database.

    A transaction on ``writer`` holds the write lock from its start; one on ``reader`` sees one
    snapshot throughout.
    """

    writer: Engine
    reader: Engine
    place: str  # for people; without passwords

    def lock_counter(self, connection: Connection) -> int:
        """Lock the change counter for this transaction and return its value."""
        ...

    def back_up(self, connection: Connection, version: int) -> str:
        """Copy everything before a migration away from ``version``; return where it went."""
        ...

    def dispose(self) -> None:
        """Close every connection."""
        ...


class SqliteBackend:
    """One file in write-ahead mode, every commit synced to the disk.

    Raises :class:`DatabaseFault` when the file is another program's or cannot be written; such
    a file is left untouched, since only its first hundred bytes are read to find out.
    """

    def __init__(self, path: Path) -> None:
        self.path = path.expanduser().absolute()
        self.place = str(self.path)
        _prepare(self.path)
        url = URL.create("sqlite", database=str(self.path))
        arguments = {"check_same_thread": False, "timeout": _BUSY}
        self.writer = create_engine(url, connect_args=arguments, pool_size=1, max_overflow=1)
        self.reader = create_engine(url, connect_args=arguments, pool_size=4)
        event.listen(self.writer, "connect", _tune_writer)
        event.listen(self.reader, "connect", _tune_reader)
        event.listen(self.writer, "begin", _begin_immediate)
        event.listen(self.reader, "begin", _begin_deferred)

    def lock_counter(self, connection: Connection) -> int:
        """Return the counter; BEGIN IMMEDIATE has already taken the file's one write lock."""
        return int(connection.execute(select(tables.counter.c.seq)).scalar_one())

    def back_up(self, connection: Connection, version: int) -> str:
        """Copy the file beside itself, also what still lies in its write-ahead log."""
        del connection  # its transaction has changed nothing yet; the copy reads by itself
        stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
        target = self.path.with_name(f"{self.path.name}.before-v{version + 1}-{stamp}")
        source = sqlite3.connect(f"{self.path.as_uri()}?mode=ro", uri=True)
        copy = sqlite3.connect(target)
        try:
            source.backup(copy)
        finally:
            copy.close()
            source.close()
        target.chmod(0o600)
        return str(target)

    def dispose(self) -> None:
        """Close every connection."""
        self.reader.dispose()
        self.writer.dispose()


class PostgresBackend:
    """A PostgreSQL database by URL, through psycopg 3."""

    def __init__(self, url: URL) -> None:
        self.place = url.render_as_string(hide_password=True)
        url = url.set(drivername="postgresql+psycopg")
        arguments = {"connect_timeout": 5, "options": f"-c lock_timeout={_BUSY}s -c timezone=UTC"}
        try:
            self.writer = create_engine(
                url, connect_args=arguments, pool_size=1, max_overflow=1, pool_pre_ping=True
            )
        except ImportError as error:
            raise DatabaseFault(
                tr("用 PostgreSQL 数据库要先装驱动：pip install 'anban[postgresql]'。")
            ) from error
        self.reader = create_engine(
            url,
            connect_args=arguments,
            pool_size=4,
            pool_pre_ping=True,
            isolation_level="REPEATABLE READ",
        )

    def lock_counter(self, connection: Connection) -> int:
        """Lock the counter's row until the commit: later writers get later, visible numbers."""
        return int(connection.execute(select(tables.counter.c.seq).with_for_update()).scalar_one())

    def back_up(self, connection: Connection, version: int) -> str:
        """Copy every table into a schema of its own, within the migration's transaction."""
        stamp = datetime.now().astimezone().strftime("%Y%m%d_%H%M%S")
        schema = f"anban_before_v{version + 1}_{stamp}"
        names = connection.execute(
            text("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")
        ).scalars()
        connection.execute(text(f'CREATE SCHEMA "{schema}"'))
        for name in list(names):
            connection.execute(text(f'CREATE TABLE "{schema}"."{name}" AS TABLE "{name}"'))
        return schema

    def dispose(self) -> None:
        """Close every connection."""
        self.reader.dispose()
        self.writer.dispose()


def open_backend(where: str) -> Backend:
    """Return the backend for a path, ``sqlite:///PATH`` or ``postgresql://…``.

    Raises :class:`DatabaseFault` with a plain sentence for anything else.
    """
    if "://" not in where:
        return SqliteBackend(Path(where))
    scheme = where.split("://", 1)[0].lower()
    if scheme not in ("sqlite", "postgresql", "postgres"):
        raise DatabaseFault(
            tr(
                "不认识的数据库地址“{scheme}://”：请写文件路径，或者 postgresql://…。",
                scheme=scheme,
            )
        )
    try:
        url = make_url(where.replace("postgres://", "postgresql://", 1))
    except (ArgumentError, ValueError) as error:
        raise DatabaseFault(tr("数据库地址写得不对，看不懂。")) from error
    if scheme == "sqlite":
        if not url.database:
            raise DatabaseFault(tr("数据库地址里没有写文件路径。"))
        return SqliteBackend(Path(url.database))
    return PostgresBackend(url)


def _prepare(path: Path) -> None:
    """Make sure that ``path`` is ours or new, and writable; else say so and touch nothing."""
    try:
        _open_or_create(path)
    except (OSError, ValueError) as error:
        raise DatabaseFault(
            tr("数据库文件 {path} 打不开或者写不进去：请换个地方，或者改一下权限。", path=path)
        ) from error
    except sqlite3.Error as error:
        raise DatabaseFault(
            tr("数据库文件 {path} 建不起来：{why}。", path=path, why=error)
        ) from error


def _open_or_create(path: Path) -> None:
    if path.exists() and not path.is_file():
        raise DatabaseFault(tr("{path} 不是文件，不能当数据库用。", path=path))
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not path.exists() or not path.stat().st_size:
        _create(path)
        return
    _check_header(path)
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise PermissionError(path)


def _check_header(path: Path) -> None:
    with path.open("rb") as file:
        header = file.read(100)
    if not header.startswith(_MAGIC) or len(header) < 100:
        raise DatabaseFault(tr("{path} 不是数据库文件，没有动它。请换一个路径。", path=path))
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise DatabaseFault(tr("{path} 是别的程序的数据库，没有动它。请换一个路径。", path=path))


def _create(path: Path) -> None:
    """Make an empty database that carries our mark in its file, not only in its log."""
    path.touch(mode=0o600)
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("VACUUM")  # writes the first page of a file that has no table yet
    finally:
        connection.close()


def _tune_writer(connection: sqlite3.Connection, _record: Any) -> None:
    connection.isolation_level = None
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(f"PRAGMA busy_timeout = {_BUSY * 1000}")


def _tune_reader(connection: sqlite3.Connection, _record: Any) -> None:
    connection.isolation_level = None
    connection.execute("PRAGMA query_only = 1")
    connection.execute(f"PRAGMA busy_timeout = {_BUSY * 1000}")


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin_deferred(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")
