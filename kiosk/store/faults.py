"""What can be wrong with the device's disk, each as one sentence for a person."""

import sqlite3

from kiosk.core.alarms import AlarmRecord
from kiosk.core.errors import EnvironmentFault
from kiosk.core.words import tr


class StoreFault(EnvironmentFault):
    """Something could not be written down; nothing of it was."""


class OutboxFull(StoreFault):
    """So much waits to be sent that nothing more is taken on."""


class AlarmNotSaved(StoreFault):
    """An alarm is not on disk, but is kept in memory as ``record`` and still goes out."""

    def __init__(self, sentence: str, record: AlarmRecord) -> None:
        super().__init__(sentence)
        self.record = record


class PageNotSaved(StoreFault):
    """A page of changes is not on disk; ``alarms`` are the steps it told, known in memory now."""

    def __init__(self, sentence: str, alarms: tuple[AlarmRecord, ...]) -> None:
        super().__init__(sentence)
        self.alarms = alarms


def is_full(error: Exception) -> bool:
    """Whether SQLite says that no space is left."""
    return isinstance(error, sqlite3.Error) and _code(error) == sqlite3.SQLITE_FULL


def is_locked(error: sqlite3.Error) -> bool:
    """Whether SQLite says that someone else holds the file's lock."""
    return _code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def is_damage(error: sqlite3.Error) -> bool:
    """Whether SQLite says that the file is no database, or a damaged one."""
    return _code(error) in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)


def fault_of(error: sqlite3.Error | OSError) -> StoreFault:
    """Return the fault to tell a person for what SQLite or the system raised."""
    if is_full(error):
        return StoreFault(tr("这台机器的存储满了，刚才的没有记下来。请告诉服务站。"))
    if isinstance(error, sqlite3.Error) and is_damage(error):
        return StoreFault(tr("这台机器的记录文件坏了，刚才的没有记下来。请告诉服务站。"))
    return StoreFault(tr("这台机器的存储写不进去，刚才的没有记下来。请告诉服务站。"))


def _code(error: sqlite3.Error) -> int:
    """Return SQLite's primary result code (sqlite.org/rescode.html), 0 when there is none."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF
