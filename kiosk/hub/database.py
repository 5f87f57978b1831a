"""The hub's storage: many readers, one writer that commits in groups.

While one commit is being synced to the disk, further writes gather in the queue; they then share
the next transaction, each in a savepoint of its own, so that one that fails takes none with it.
"""

import itertools
import logging
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection, select, update
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError, SQLAlchemyError

from kiosk.hub import tables
from kiosk.hub.backends import Backend, open_backend
from kiosk.hub.faults import Refusal, StorageUnavailable
from kiosk.hub.migrations import bring_up_to_date

EVERYONE = "*"  # the name under which a change that concerns all residents is announced
ALARMS = "@alarms"  # announced besides the resident when an alarm has changed
_BATCH = 200  # writes in one transaction at most; keeps the first one's wait short
_URGENT, _ORDINARY, _LAST = range(3)  # in the order of their turn
_log = logging.getLogger("kiosk.hub")
T = TypeVar("T")


class Transaction:
    """A write under way: a connection, and the numbers for what it changes."""

    def __init__(self, connection: Connection, seq: int) -> None:
        self.connection = connection
        self.seq = seq
        self.touched: set[str] = set()

    def change(self, resident: str) -> int:
        """Return the next change number and note whom the change concerns."""
        self.seq += 1
        self.touched.add(resident)
        return self.seq


@dataclass(frozen=True)
class _Job:
    work: Callable[[Transaction], Any]
    future: "Future[Any]"
    weight: int


class Database:
    """Runs reads and writes away from the caller's thread; both return futures.

    A write's future is done only when its commit is on the disk. ``on_change`` is called in the
    writer's thread after a commit with the residents concerned. Futures fail with
    :class:`Refusal` (raised by the work) or :class:`StorageUnavailable`.
    """

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self.place = backend.place
        self.on_change: Callable[[frozenset[str], int], None] = lambda _who, _seq: None
        self._jobs: queue.PriorityQueue[tuple[int, int, _Job | None]] = queue.PriorityQueue()
        self._numbers = itertools.count()
        self._closed = False
        self._readers = ThreadPoolExecutor(max_workers=4, thread_name_prefix="hub-reader")
        self._urgent_reader = ThreadPoolExecutor(max_workers=1, thread_name_prefix="hub-urgent")
        with backend.reader.begin() as connection:
            where = tables.meta.c.key == "epoch"
            self.epoch: str = connection.execute(
                select(tables.meta.c.value).where(where)
            ).scalar_one()
        self._writer = threading.Thread(target=self._write_all, name="hub-writer")
        self._writer.start()

    @classmethod
    def open(cls, where: str) -> "Database":
        """Open a path or URL, creating or migrating the tables.

        Raises :class:`~kiosk.hub.faults.DatabaseFault`.
        """
        backend = open_backend(where)
        try:
            bring_up_to_date(backend)
            return cls(backend)
        except BaseException:
            backend.dispose()
            raise

    def write(
        self, work: Callable[[Transaction], T], *, urgent: bool = False, weight: int = 1
    ) -> "Future[T]":
        """Run ``work`` in the next group's transaction; what is urgent comes before all that waits.

        ``weight`` is how many ordinary writes it takes the time of.
        """
        future: Future[T] = Future()
        if self._closed:
            future.set_exception(StorageUnavailable("the storage is closed"))
        else:
            turn = _URGENT if urgent else _ORDINARY
            self._jobs.put((turn, next(self._numbers), _Job(work, future, weight)))
        return future

    def read(self, work: Callable[[Connection], T], *, urgent: bool = False) -> "Future[T]":
        """Run ``work`` on a snapshot; what is urgent (and short) waits for no other reads."""
        readers = self._urgent_reader if urgent else self._readers
        try:
            return readers.submit(self._read, work)
        except RuntimeError:  # shut down
            future: Future[T] = Future()
            future.set_exception(StorageUnavailable("the storage is closed"))
            return future

    def close(self) -> None:
        """Finish what was accepted, then close; may be called twice."""
        if self._closed:
            return
        self._closed = True
        self._jobs.put((_LAST, 0, None))
        self._writer.join()
        self._readers.shutdown()
        self._urgent_reader.shutdown()
        self._backend.dispose()

    def _read(self, work: Callable[[Connection], T]) -> T:
        try:
            with self._backend.reader.begin() as connection:
                return work(connection)
        except DBAPIError as error:
            _log.warning("a read failed: %s", error.orig)
            raise StorageUnavailable(str(error.orig)) from error

    def _write_all(self) -> None:
        going_on = True
        while going_on:
            jobs: list[_Job] = []
            weight = 0
            job = self._jobs.get()[2]
            while job is not None:
                jobs.append(job)
                weight += job.weight
                if weight >= _BATCH:
                    break
                try:
                    job = self._jobs.get_nowait()[2]
                except queue.Empty:
                    break
            going_on = job is not None
            running = [job for job in jobs if job.future.set_running_or_notify_cancel()]
            if running:
                self._write_group(running)

    def _write_group(self, jobs: list[_Job]) -> None:
        outcomes: list[tuple[Any, BaseException | None]] = []
        touched: set[str] = set()
        seq = 0
        try:
            with self._backend.writer.begin() as connection:
                start = self._backend.lock_counter(connection)
                transaction = Transaction(connection, start)
                outcomes = [_attempt(transaction, job.work) for job in jobs]
                if transaction.seq != start:
                    connection.execute(update(tables.counter).values(seq=transaction.seq))
        except SQLAlchemyError as error:
            _log.warning("a group of %d writes failed: %s", len(jobs), error)
            outcomes = [(None, StorageUnavailable(str(error))) for _ in jobs]
        else:
            touched, seq = transaction.touched, transaction.seq
        for job, (result, fault) in zip(jobs, outcomes, strict=True):
            if fault is None:
                job.future.set_result(result)
            else:
                job.future.set_exception(fault)
        if touched:
            self.on_change(frozenset(touched), seq)


def _attempt(
    transaction: Transaction, work: Callable[[Transaction], Any]
) -> tuple[Any, BaseException | None]:
    """Run one write in a savepoint; a fault of the database itself ends the whole group."""
    run = transaction.connection.exec_driver_sql  # begin_nested costs as much as the write itself
    run("SAVEPOINT job")
    try:
        result = work(transaction)
    except (OperationalError, InterfaceError):
        raise  # SQLite may have rolled everything back (disk full); PostgreSQL may be gone
    except Refusal as refusal:
        run("ROLLBACK TO SAVEPOINT job")
        return None, refusal
    except Exception as error:  # noqa: BLE001  # boundary: handed to whoever waits
        run("ROLLBACK TO SAVEPOINT job")
        return None, error
    run("RELEASE SAVEPOINT job")
    return result, None


def current_seq(connection: Connection) -> int:
    """Return the change counter as this snapshot sees it."""
    return int(connection.execute(select(tables.counter.c.seq)).scalar_one())
