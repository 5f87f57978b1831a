"""The guided self-test, in the thread "self-test": offered once a week, begun by a press.

Its own sound through the air to its own microphone; a test alarm over the disk and the lane of
alarms to the hub's receipt; a press by somebody who can read the screen. The result is kept and
goes out with every heartbeat.
"""

import threading
import time
import uuid
from collections.abc import Callable
from datetime import datetime, timedelta

import msgspec

from kiosk.core.alarms import Alarm, AlarmSource, AlarmState
from kiosk.core.clock import Clock
from kiosk.core.dialogue.alarm import is_live
from kiosk.core.self_test import SelfTestRun, is_due, part_name
from kiosk.core.words import tr
from kiosk.protocol.messages import SelfTest
from kiosk.services.device import Device
from kiosk.services.events import (
    AlarmChanged,
    Bus,
    Event,
    SelfTestAsked,
    SelfTestDue,
    SelfTestProgress,
    SomebodyActed,
    SpeakingStopped,
)
from kiosk.services.health import SELF_TEST
from kiosk.services.loop import Loop
from kiosk.store import StoreFault

RECEIPT_WITHIN = 20.0  # seconds for the hub's receipt of the test alarm
SEEN_WITHIN = 120.0  # seconds for somebody to press, anew whenever they touch the kiosk
SPOKEN_WITHIN = 6.0  # seconds to say what comes, before the sound is made
_LOOK_EVERY = 600.0
_SINCE, _OFFERED = "self-test.since", "self-test.offered"
_NOT_SENT = (AlarmState.COUNTING, AlarmState.SENDING)


class SelfTester(Loop):
    """Waits for the press, does the parts one after the other, and tells how far it has got.

    ``sound`` tries loudspeaker and microphone and returns what is wrong; None without a voice.
    """

    def __init__(
        self, device: Device, bus: Bus, clock: Clock, sound: Callable[[], str] | None
    ) -> None:
        super().__init__("self-test")
        self._device = device
        self._bus = bus
        self._clock = clock
        self._sound = sound
        self._asked = threading.Event()
        self._seen = threading.Event()
        self._acted = threading.Event()  # somebody touched the kiosk
        self._silent = threading.Event()
        self._received = threading.Event()
        self._alarmed = threading.Event()  # somebody needs help: nothing is tried now
        self._alarm = ""
        bus.subscribe(self._on_event)

    def step(self) -> float:
        """Do what was asked for, or offer it when it is due."""
        if self._asked.is_set():
            self._asked.clear()
            self._seen.clear()
            if not self._run_parts():
                self._bus.publish(SelfTestProgress(None))
            return 0.0 if self._asked.is_set() else _LOOK_EVERY
        try:
            self._offer()
        except StoreFault:
            return _LOOK_EVERY  # the device tells of its disk itself
        return _LOOK_EVERY

    def _run_parts(self) -> bool:
        """Do all parts; return whether it came to an end: a real alarm breaks it off."""
        run = SelfTestRun()
        self._alarmed.clear()
        for part in (self._try_sound, self._try_alarm, self._try_screen):
            self._silent.clear()
            self._bus.publish(SelfTestProgress(run))
            run = run.with_result(part())
            if self.is_stopping or self._alarmed.is_set():
                return False
        self._keep(run)
        self._bus.publish(SelfTestProgress(run))
        return True

    def _try_sound(self) -> str:
        if self._sound is None:
            return tr("没有开声音")
        self._wait(self._silent, SPOKEN_WITHIN)
        return "" if self._alarmed.is_set() else self._sound()

    def _try_alarm(self) -> str:
        self._received.clear()
        try:
            resident = self._device.store.resident()
        except StoreFault:
            resident = None
        alarm = Alarm(
            id=str(uuid.uuid4()),
            resident=resident.id if resident else "",
            raised=self._clock.now(),
            source=AlarmSource.TEST,
        )
        self._alarm = alarm.id
        self._device.raise_alarm(alarm)
        self._device.send_alarm(alarm.id)
        return "" if self._wait(self._received, RECEIPT_WITHIN) else tr("平台没有回音")

    def _try_screen(self) -> str:
        self._acted.set()
        while self._acted.is_set():
            self._acted.clear()
            if self._wait(self._seen, SEEN_WITHIN):
                return ""
        return tr("没有人按")

    def _keep(self, run: SelfTestRun) -> None:
        """Keep the result, dated by the hub's clock where that is known."""
        at = self._clock.now() + (self._device.clock_offset or timedelta())
        failed = tuple(part_name(part) + tr("：") + wrong for part, wrong in run.results if wrong)
        result = SelfTest(at=at, passed=not failed, failed=failed)
        self._device.store.set_setting(SELF_TEST, msgspec.json.encode(result).decode())

    def _offer(self) -> None:
        store, now = self._device.store, self._clock.now()
        tested, since = store.setting(SELF_TEST), store.setting(_SINCE)
        if since is None:
            store.set_setting(_SINCE, now.isoformat())
            return
        last = msgspec.json.decode(tested, type=SelfTest).at if tested else _moment(since)
        offered = store.setting(_OFFERED)
        if is_due(now, last, _moment(offered) if offered else None):
            store.set_setting(_OFFERED, now.isoformat()).result()
            self._bus.publish(SelfTestDue())

    def _wait(self, event: threading.Event, seconds: float) -> bool:
        """Wait, but not for longer than the loop runs; return whether it has come."""
        ends = time.monotonic() + seconds
        while not self.is_stopping and not self._alarmed.is_set() and time.monotonic() < ends:
            if event.wait(0.1):
                return True
        return event.is_set()

    def _on_event(self, event: Event) -> None:
        match event:
            case SelfTestAsked(seen):
                (self._seen if seen else self._asked).set()
                self.poke()
            case SomebodyActed():
                self._acted.set()
            case SpeakingStopped():
                self._silent.set()
            case AlarmChanged(record) if record.alarm.id == self._alarm:
                if record.known_state not in _NOT_SENT:
                    self._received.set()
            case AlarmChanged(record) if record.alarm.is_urgent and not record.is_test:
                if is_live(record):
                    self._alarmed.set()


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
