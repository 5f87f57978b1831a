"""The device behind the screen: its memory and every loop that keeps it in step with the hub.

One facade for the composition root and the session. Every write returns at once; its outcome
comes as an event (RequestChanged, AlarmChanged, RecordsChanged, or StorageFault) once it is on
disk, and the right lane is woken. Without a hub everything works here, and the link is down.
"""

import logging
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from kiosk.client import HubClient, check_address
from kiosk.core.alarms import Alarm, AlarmRecord
from kiosk.core.clock import DeviceClock, is_set
from kiosk.core.doses import Dose, DoseStatus, Vitals
from kiosk.core.requests import Request, RequestRecord
from kiosk.core.values import dataclass
from kiosk.services.alarm_lane import AlarmLane
from kiosk.services.events import Bus, Event, PairingLost, RecordsChanged, StorageFault
from kiosk.services.health import Health, HealthWatch
from kiosk.services.heartbeat import HeartbeatLoop
from kiosk.services.link import LinkWatch
from kiosk.services.loop import Loop
from kiosk.services.outbox import OutboxSender
from kiosk.services.pace import Pace
from kiosk.services.pictures import FOLDER, PictureFolder, Pictures
from kiosk.services.pull import Puller
from kiosk.services.records import Records
from kiosk.services.reminders import Reminders
from kiosk.store import Store

log = logging.getLogger("kiosk.services")

T = TypeVar("T")


@dataclass(frozen=True)
class HubAddress:
    """Where the hub is, the token from pairing, and a second way to the same hub, if there is."""

    url: str
    token: str = field(repr=False)
    second_url: str = ""

    def check(self) -> None:
        """Raise EnvironmentFault when an address is none."""
        check_address(self.url)
        if self.second_url:
            check_address(self.second_url)


class Device:
    """Store, lanes, pull, heartbeat and reminders, started and stopped together.

    Raises EnvironmentFault when the hub's address is none. A file or disk that cannot be used
    raises nothing: it is told as StorageFault by ``start``.
    """

    def __init__(
        self,
        store_path: Path,
        clock: DeviceClock,
        bus: Bus,
        hub: HubAddress | None = None,
        *,
        health: Callable[[], Health] | None = None,
        pace: Pace | None = None,
    ) -> None:
        if hub is not None:
            hub.check()
        self._clock = clock
        self._bus = bus
        self._pace = pace or Pace()
        self._hub = hub
        self._heartbeat: HeartbeatLoop | None = None
        self._lanes: dict[str, Loop] = {}
        self._lifecycle = threading.Lock()  # pairing connects from a thread of its own
        self._started = False
        self._refused = False
        self.link = LinkWatch(bus)
        self.link.on_up = self._link_up
        self.link.on_unauthorised = self._token_refused
        self.store = Store(store_path, clock)
        self._watch = HealthWatch(bus, self.store, clock)
        self._health = health or self._watch
        self.records = Records(self.store, bus)
        self.reminders = Reminders(self.records, bus, clock, self._poke_lanes)
        self.pictures = PictureFolder(store_path.parent / FOLDER)
        bus.subscribe(self._on_event)

    @property
    def clock_offset(self) -> timedelta | None:
        """How far the hub's clock is ahead of this one; None while unknown."""
        return self._heartbeat.offset if self._heartbeat else None

    def start(self) -> None:
        """Send what was counting down when the device went off, and start every loop."""
        if self.store.fault:
            self._bus.publish(
                StorageFault(self.store.fault_shown or self.store.fault, self.store.fault)
            )
        # Whoever raised an alarm and then lost the power cannot confirm: it goes out.
        for record in self.store.alarms_counting():
            log.info("the alarm %s was counting down when the device went off", record.alarm.id)
            self.send_alarm(record.alarm.id)
        with self._lifecycle:
            self._started = True
            self._start_lanes()
        self.reminders.start()

    def connect(self, hub: HubAddress | None) -> None:
        """From now on use this hub (after pairing), or none. Raises EnvironmentFault, as above."""
        if hub is not None:
            hub.check()
        with self._lifecycle:
            self._stop_lanes()
            self._hub = hub
            self._refused = False
            if self._started:
                self._start_lanes()

    def close(self) -> None:
        """Stop every loop and finish what is being written. May be called twice."""
        self.reminders.stop()
        with self._lifecycle:
            self._started = False
            self._stop_lanes()
        self.store.close()

    def add_request(self, request: Request) -> Future[RequestRecord]:
        """Write a request down and send it."""
        return self._waking("sync", self.records.add_request(request))

    def cancel_request(self, request_id: str, reason: str = "") -> Future[RequestRecord]:
        """Take a request back: here if it never went out, else by telling the hub."""
        return self._waking("sync", self.records.cancel_request(request_id, reason))

    def replace_request(
        self, request_id: str, request: Request, reason: str = ""
    ) -> Future[RequestRecord]:
        """Write a request down in the place of another, which is taken back: both or neither."""
        return self._waking("sync", self.records.replace_request(request_id, request, reason))

    def rate_request(self, request_id: str, rating: str) -> Future[RequestRecord]:
        """Say how a service was: good, fair or poor."""
        return self._waking("sync", self.records.rate_request(request_id, rating))

    def raise_alarm(self, alarm: Alarm) -> Future[AlarmRecord]:
        """Write an alarm down as its countdown begins; ``send_alarm`` follows when it is over."""
        return self.records.add_alarm(alarm)

    def send_alarm(self, alarm_id: str) -> Future[AlarmRecord]:
        """The countdown is over (or the button was pressed again): send."""
        return self._waking("alarms", self.records.send_alarm(alarm_id))

    def cancel_alarm(self, alarm_id: str) -> Future[AlarmRecord]:
        """The elder is well: nothing goes out, or "false alarm" follows what did."""
        return self._waking("alarms", self.records.cancel_alarm(alarm_id))

    def put_alarm_aside(self, alarm_id: str, *, aside: bool) -> Future[AlarmRecord]:
        """The elder has put an answered alarm off the screen, or brought it back."""
        return self.records.put_alarm_aside(alarm_id, aside=aside)

    def answer_doses(
        self,
        dose_ids: Sequence[str],
        status: DoseStatus,
        minutes: int | None = None,
        taken: datetime | None = None,
    ) -> Future[None]:
        """Write down the answer to these doses; ``minutes`` for a snooze, ``taken`` when it was."""
        return self._waking("sync", self.reminders.answer(dose_ids, status, minutes, taken))

    def undo_doses(self, dose_ids: Sequence[str]) -> Future[bool]:
        """Take the answers to these doses back, within 60 s; False when it is too late."""
        return self._waking("sync", self.reminders.undo(dose_ids))

    def due_doses(self) -> tuple[Dose, ...]:
        """Return the doses that ask for an answer now."""
        return self.reminders.due()

    def add_vitals(self, vitals: Vitals) -> Future[None]:
        """Write measured values down and send them."""
        return self._waking("sync", self.records.add_vitals(vitals))

    def report_health(self, **known: Any) -> None:
        """Say how parts fare, for the heartbeat, by the names of ``health.Health``.

        What the voice tells on the bus, the volume that the elder chose and how much waits to be
        sent are known without it.
        """
        self._watch.report(**known)

    def prune(self) -> None:
        """Let what is finished and old go (``store.retention``)."""
        self.store.prune(self._clock.now())

    def loops(self) -> tuple[Loop, ...]:
        """Return the loops that run now."""
        return (*self._lanes.values(), self.reminders)

    def _waking(self, lane: str, future: Future[T]) -> Future[T]:
        def wake(_: Future[T]) -> None:
            if (loop := self._lanes.get(lane)) is not None:
                loop.poke()

        future.add_done_callback(wake)
        return future

    def _start_lanes(self) -> None:
        if self._hub is None:
            self.link.disconnected()
            return
        self.link.connecting()
        loops = self._build_lanes(self._hub)
        self._lanes = {loop.name: loop for loop in loops}
        for loop in loops:
            loop.start()

    def _build_lanes(self, hub: HubAddress) -> tuple[Loop, ...]:
        records, link, clock, pace = self.records, self.link, self._clock, self._pace

        def client() -> HubClient:
            return HubClient(hub.url, hub.token, pace.general, second_url=hub.second_url)

        urls = [url for url in (hub.url, hub.second_url) if url]
        alarm_hubs = [HubClient(url, hub.token, pace.alarm) for url in urls]
        sender = OutboxSender(records, client(), link, pace)
        self._heartbeat = HeartbeatLoop(
            self.store, client(), link, clock, pace, health=self._health
        )
        return (
            AlarmLane(records, alarm_hubs, link, clock, pace),
            sender,
            Puller(records, client(), link, pace, on_unsent=self._poke_lanes),
            self._heartbeat,
            Pictures(self.pictures, self.store, client(), link, self._bus),
        )

    def _stop_lanes(self) -> None:
        lanes, self._lanes, self._heartbeat = self._lanes, {}, None
        for loop in lanes.values():
            loop.ask_to_stop()
        for loop in lanes.values():
            loop.stop()

    def _on_event(self, event: Event) -> None:
        if isinstance(event, RecordsChanged) and (loop := self._lanes.get("pictures")) is not None:
            loop.poke()

    def _poke_lanes(self) -> None:
        for name in ("alarms", "sync", "pictures"):
            if (loop := self._lanes.get(name)) is not None:
                loop.poke()

    def _link_up(self) -> None:
        self._refused = False
        self._poke_lanes()
        if self._heartbeat and not is_set(self._clock.now()):
            self._heartbeat.poke()  # it brings the hub's clock

    def _token_refused(self) -> None:
        """Tell once, not at every call of every lane."""
        if not self._refused:
            self._refused = True
            self._bus.publish(PairingLost())
