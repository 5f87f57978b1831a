"""The one thread that writes, and the ballast that it drops when the disk is full.

Urgent work (alarms) goes before all other, also before what waits for another program's lock on
the file; it waits for such a lock no longer than half a second itself.
"""

import itertools
import logging
import os
import queue
import sqlite3
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

from kiosk.core.errors import EnvironmentFault
from kiosk.core.words import tr
from kiosk.store.faults import StoreFault, fault_of, is_full, is_locked

log = logging.getLogger("kiosk.store")

T = TypeVar("T")
Job = Callable[[sqlite3.Connection], T]

BALLAST_BYTES = 1024 * 1024
_BALLAST_RETRY = 60.0  # seconds between attempts to put it back

LOCK_WAIT = 10.0  # seconds to wait for another program's lock
URGENT_LOCK_WAIT = 0.5  # the same for an alarm, whose first attempt is to go out within a second
_LOCKED_STILL = 0.05  # the same when the alarm's write before this one has met the lock as well
_LOCK_SLICE = 50  # ms between two looks whether an alarm has come

_URGENT, _ORDINARY, _END = range(3)  # in the order of their turn


class Ballast:
    """A file of real bytes beside the database, given up so that an alarm can be written."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._tried = 0.0

    def restore(self) -> None:
        """Lay it down when it is missing and there is room; at most once a minute."""
        now = time.monotonic()
        if self._tried and now - self._tried < _BALLAST_RETRY:
            return
        self._tried = now
        unfinished = self._path.with_name(self._path.name + ".unfinished")
        try:
            if self._path.exists() and self._path.stat().st_size == BALLAST_BYTES:
                return
            with unfinished.open("wb") as file:
                file.write(os.urandom(BALLAST_BYTES))  # no file system can shrink it to nothing
                os.fsync(file.fileno())
            unfinished.replace(self._path)
        except OSError as error:
            log.info("no room for the ballast: %s", error)
            unfinished.unlink(missing_ok=True)

    def drop(self) -> bool:
        """Give it up; return whether there was one."""
        self._tried = time.monotonic()
        try:
            self._path.unlink()
        except OSError:
            return False
        log.info("the disk is full: the ballast was dropped")
        return True


class _StandBack(Exception):
    """The file is locked and an alarm has come: it is tried first."""


class Writer:
    """Runs jobs one after the other in the thread "store", each in a transaction of its own.

    Urgent ones come first. ``after`` is called, in the thread, after each work that succeeded.
    Without a connection every job fails with ``fault``: nothing pretends to be saved.
    """

    def __init__(
        self, connection: sqlite3.Connection | None, ballast: Ballast | None, fault: str = ""
    ) -> None:
        self._connection = connection
        self._ballast = ballast
        self._fault = fault
        self._jobs: queue.PriorityQueue[_Item] = queue.PriorityQueue()
        self._numbers = itertools.count()
        self._urgent = 0  # how many of the jobs are
        self._was_locked = False
        self.after: Callable[[], None] = lambda: None
        if connection is not None:
            connection.execute(f"PRAGMA busy_timeout={_LOCK_SLICE}")
        self._lock = threading.Lock()
        self._closed = False
        # A daemon: a main thread that died must not leave a process behind that never ends.
        self._thread = threading.Thread(target=self._run, name="store", daemon=True)
        self._thread.start()

    def submit(self, job: Job[T], *, urgent: bool = False) -> "Future[T]":
        """Run ``job`` in a transaction; the future is done once it is durable.

        The future's exception is a StoreFault when the disk is to blame. ``urgent`` gives up the
        ballast when the disk is full.
        """
        return self.run(lambda: self.transaction(job, urgent=urgent), urgent=urgent)

    def run(self, work: Callable[[], T], *, urgent: bool = False) -> "Future[T]":
        """Run ``work`` in the writer's thread; it calls ``transaction`` itself.

        It is begun again from its start when it was still waiting for the file's lock as urgent
        work came.
        """
        future: Future[T] = Future()
        with self._lock:
            if self._closed:
                future.set_exception(StoreFault(tr("程序正在关闭，刚才的没有记下来。")))
                return future
            self._urgent += urgent
            turn = _URGENT if urgent else _ORDINARY
            self._jobs.put((turn, next(self._numbers), work, future))
        return future

    def transaction(self, job: Job[T], *, urgent: bool = False) -> T:
        """Run ``job`` in a transaction, in this thread, which must be the writer's.

        Raises StoreFault when the disk is to blame; whatever the job raises otherwise. Either way
        nothing of it is kept.
        """
        connection = self._connection
        if connection is None:
            raise StoreFault(self._fault)
        try:
            try:
                result = self._commit(connection, job, urgent)
            except sqlite3.Error as error:
                if not (urgent and is_full(error) and self._ballast and self._ballast.drop()):
                    raise
                result = self._commit(connection, job, urgent)
        except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
            raise  # our mistake, not the disk's
        except sqlite3.Error as error:
            raise fault_of(error) from error
        return result

    def close(self) -> None:
        """Finish what is queued, end the thread and close the connection."""
        with self._lock:
            if not self._closed:
                self._closed = True
                self._jobs.put((_END, 0, _nothing, Future()))
        self._thread.join()
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _run(self) -> None:
        while (item := self._jobs.get())[0] != _END:
            turn, _, work, future = item
            with self._lock:
                self._urgent -= turn == _URGENT
            # One that stood back is running already.
            if not future.running() and not future.set_running_or_notify_cancel():
                continue
            try:
                result = work()
            except _StandBack:
                self._jobs.put(item)  # with its number, so it keeps its place
                continue
            except Exception as error:  # the caller gets it with the future
                if not isinstance(error, EnvironmentFault | LookupError):
                    log.exception("a write failed through our own mistake")
                future.set_exception(error)
            else:
                future.set_result(result)
                self._call_after()
            # Writing it takes seconds on a slow disk: nothing that waits is to wait for that.
            if self._ballast and self._connection is not None and self._jobs.empty():
                self._ballast.restore()

    def _call_after(self) -> None:
        try:
            self.after()
        except (_StandBack, StoreFault):
            return  # there will be another time
        except Exception:  # the thread's boundary
            log.exception("a write failed through our own mistake")

    def _commit(self, connection: sqlite3.Connection, job: Job[T], urgent: bool) -> T:
        self._begin(connection, urgent)
        try:
            result = job(connection)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        return result

    def _begin(self, connection: sqlite3.Connection, urgent: bool) -> None:
        """Take the file's lock. Raises sqlite3.Error, and _StandBack when an alarm has come."""
        wait = LOCK_WAIT
        if urgent:
            wait = _LOCKED_STILL if self._was_locked else URGENT_LOCK_WAIT
        ends = time.monotonic() + wait
        while True:
            try:
                connection.execute("BEGIN IMMEDIATE")
            except sqlite3.Error as error:
                if not is_locked(error):
                    raise
                if time.monotonic() >= ends:
                    self._was_locked = True
                    raise
                if self._urgent and not urgent:
                    raise _StandBack from error
            else:
                self._was_locked = False
                return


_Item = tuple[int, int, Callable[[], Any], "Future[Any]"]


def _nothing() -> None:
    """Stand in for the work of the item that ends the thread."""
