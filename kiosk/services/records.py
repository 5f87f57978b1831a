"""The device's writes, each told to everyone once it is on disk.

All of these events are published in the store's thread, in the order of the writes: a receipt
cannot overtake the cancel that came after it.
"""

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import datetime
from typing import TypeVar

from kiosk.core.alarms import Alarm, AlarmRecord
from kiosk.core.doses import DoseRecord, Vitals
from kiosk.core.requests import Request, RequestRecord
from kiosk.core.words import tr, tr_noop
from kiosk.services.events import (
    AlarmChanged,
    Bus,
    CallRefused,
    DoseReported,
    RecordsChanged,
    RequestChanged,
    StorageFault,
)
from kiosk.store import (
    AlarmNotSaved,
    Applied,
    Changes,
    EntryKind,
    OutboxEntry,
    PageNotSaved,
    Store,
    StoreFault,
)

log = logging.getLogger("kiosk.services")

T = TypeVar("T")


# A refused request tells itself: its record says so.
_REFUSED = {
    EntryKind.CANCEL: tr_noop("没能取消成，请打电话给社区。"),
    EntryKind.RATING: tr_noop("刚才的评价没能送到。"),
    EntryKind.DOSE: tr_noop("吃药的记录没能报上去，请告诉社区。"),
    EntryKind.VITALS: tr_noop("刚量的数没能报上去，请告诉社区。"),
}


class Records:
    """The store's writes with their events. A failed write publishes StorageFault."""

    def __init__(self, store: Store, bus: Bus) -> None:
        self.store = store
        self._bus = bus

    def add_request(self, request: Request) -> Future[RequestRecord]:
        """Write a request down."""
        return self._told(self.store.add_request(request), self._request_changed)

    def cancel_request(self, request_id: str, reason: str = "") -> Future[RequestRecord]:
        """Take a request back."""
        return self._told(self.store.cancel_request(request_id, reason), self._request_changed)

    def replace_request(
        self, request_id: str, request: Request, reason: str = ""
    ) -> Future[RequestRecord]:
        """Write a request down in the place of another; returns the new one's record."""
        outer: Future[RequestRecord] = Future()

        def tell(records: tuple[RequestRecord, RequestRecord]) -> None:
            for record in records:
                self._request_changed(record)

        def done(finished: Future[tuple[RequestRecord, RequestRecord]]) -> None:
            error = finished.exception()
            if error is None:
                outer.set_result(finished.result()[1])
            else:
                outer.set_exception(error)

        written = self.store.replace_request(request_id, request, reason)
        self._told(written, tell).add_done_callback(done)
        return outer

    def rate_request(self, request_id: str, rating: str) -> Future[RequestRecord]:
        """Write down what the elder thought of a service."""
        return self._told(self.store.rate_request(request_id, rating), self._request_changed)

    def add_alarm(self, alarm: Alarm) -> Future[AlarmRecord]:
        """Write an alarm down as its countdown begins."""
        return self._alarm_told(self.store.add_alarm(alarm))

    def send_alarm(self, alarm_id: str) -> Future[AlarmRecord]:
        """The countdown is over."""
        return self._alarm_told(self.store.send_alarm(alarm_id))

    def cancel_alarm(self, alarm_id: str) -> Future[AlarmRecord]:
        """The elder is well."""
        return self._alarm_told(self.store.cancel_alarm(alarm_id))

    def put_alarm_aside(self, alarm_id: str, *, aside: bool) -> Future[AlarmRecord]:
        """The elder has put an answered alarm off the screen, or brought it back."""
        return self.store.put_alarm_aside(alarm_id, aside=aside)

    def alarm_received(self, alarm_id: str, at: datetime) -> Future[AlarmRecord]:
        """The hub has the alarm."""
        return self._alarm_told(self.store.alarm_received(alarm_id, at))

    def alarm_withdrawal_received(self, alarm_id: str) -> Future[AlarmRecord]:
        """The hub has the word "false alarm"."""
        return self._alarm_told(self.store.alarm_withdrawal_received(alarm_id))

    def record_doses(self, records: Sequence[DoseRecord], *, quiet: bool = False) -> Future[None]:
        """Write answers to doses down; ``quiet``: a fault is told to nobody but the caller."""
        return self._told(
            self.store.record_doses(tuple(records)),
            lambda _: self._bus.publish(RecordsChanged()),
            quiet=quiet,
        )

    def add_vitals(self, vitals: Vitals) -> Future[None]:
        """Write measured values down."""
        return self._told(
            self.store.add_vitals(vitals), lambda _: self._bus.publish(RecordsChanged())
        )

    def entry_received(
        self, seq: int, at: datetime, state: str, dose: str = ""
    ) -> Future[RequestRecord | None]:
        """The hub has a call's content; ``dose`` is the one it was an answer to."""

        def tell(record: RequestRecord | None) -> None:
            self._request_changed(record)
            if dose:
                self._bus.publish(DoseReported(dose))

        return self._told(self.store.entry_received(seq, at, state), tell)

    def doses_received(self, entries: Sequence[OutboxEntry]) -> Future[None]:
        """The hub has these answers to doses."""

        def tell(_: None) -> None:
            for entry in entries:
                self._bus.publish(DoseReported(entry.subject))

        return self._told(self.store.doses_received(tuple(e.seq for e in entries)), tell)

    def entry_refused(self, entry: OutboxEntry, reason: str) -> Future[RequestRecord | None]:
        """The hub refused a call for good; the elder is told, the heartbeat tells staff."""

        def tell(record: RequestRecord | None) -> None:
            self._request_changed(record)
            if sentence := _REFUSED.get(entry.kind):
                self._bus.publish(CallRefused(tr(sentence)))

        return self._told(self.store.entry_refused(entry.seq, reason), tell)

    def apply(self, page: Changes) -> Future[Applied]:
        """Write what the hub said; steps of alarms are told even when that fails."""
        return self._told(self.store.apply(page), self._applied)

    def _request_changed(self, record: RequestRecord | None) -> None:
        if record is not None:
            self._bus.publish(RequestChanged(record))

    def _applied(self, applied: Applied) -> None:
        if applied.records:
            self._bus.publish(RecordsChanged())
        for request in applied.requests:
            self._bus.publish(RequestChanged(request))
        for alarm in applied.alarms:
            self._bus.publish(AlarmChanged(alarm))

    def _told(
        self, future: Future[T], tell: Callable[[T], None], *, quiet: bool = False
    ) -> Future[T]:
        def done(finished: Future[T]) -> None:
            error = finished.exception()
            if error is None:
                tell(finished.result())
            elif isinstance(error, StoreFault) and not quiet:
                self._bus.publish(StorageFault(str(error)))
                for alarm in error.alarms if isinstance(error, PageNotSaved) else ():
                    self._bus.publish(AlarmChanged(alarm))
            elif isinstance(error, LookupError):
                log.info("nothing to change: %s", error)

        future.add_done_callback(done)
        return future

    def _alarm_told(self, future: Future[AlarmRecord]) -> Future[AlarmRecord]:
        """As ``_told``; an alarm that the disk refused goes on, and is told with that.

        The future returned has the record in either case: the alarm is under way. It is done
        before anyone is told, so that the lane waits for no subscriber.
        """
        outer: Future[AlarmRecord] = Future()

        def done(finished: Future[AlarmRecord]) -> None:
            error = finished.exception()
            if error is not None and not isinstance(error, AlarmNotSaved):
                outer.set_exception(error)
                return
            record = finished.result() if error is None else error.record
            outer.set_result(record)
            self._bus.publish(AlarmChanged(record, saved=error is None))

        future.add_done_callback(done)
        return outer
