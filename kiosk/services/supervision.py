"""Watches the watchers: asks every thread for a sign of life and gives first aid.

Only while every part has shown that it is alive does the service manager hear so (systemd's
``WatchdogSec``); a kiosk that is stuck is ended and started again, and an alarm survives that. What
can be mended without ending the program is: a microphone that gives no more sound is opened anew, a
loudspeaker that never ends is cut. Reminders and alarms are never spoken into a muted loudspeaker.
"""

import logging
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Protocol

from kiosk.core.alarms import AlarmState
from kiosk.core.values import dataclass
from kiosk.core.words import tr
from kiosk.services import machine, mixer
from kiosk.services.device import Device
from kiosk.services.events import (
    AlarmChanged,
    Bus,
    DosesDue,
    Event,
    SpeakingStarted,
    SpeakingStopped,
)
from kiosk.services.loop import Loop
from kiosk.services.notifier import Notifier
from kiosk.services.screen import wake_screen

log = logging.getLogger("kiosk.supervision")

STORE_PATIENCE = 60.0  # seconds for the writer to come to a question that costs nothing
SESSION_PATIENCE = 150.0  # it looks at the clock every minute
SCREEN_PATIENCE = 30.0
HEARING_PATIENCE = 120.0  # for one sentence, or for loading the model on a slow machine
MICROPHONE_PATIENCE = 10.0  # without a frame from an open microphone
SILENT_FOR = 600.0  # of nothing at all: some microphones cut a quiet room's noise for a while
SPEAKING_PATIENCE = 120.0  # the longest text is read in less
_HEARD = (AlarmState.COUNTING, AlarmState.SENDING, AlarmState.ACKNOWLEDGED)
_LOOK_AT_MACHINE = 30.0  # seconds, as the heartbeat
_PRUNE = 24 * 3600.0
_TRUSTED = 3600.0  # seconds the clock may be off for old rows to be recognised as old


@dataclass(frozen=True)
class Sign:
    """A part: its name, when it last showed life (time.monotonic()), its patience in seconds.

    ``aid`` is what may mend it without ending the program; None where only that helps.
    """

    name: str
    last: Callable[[], float | None]
    patience: float
    aid: Callable[[], None] | None = None


class Ear(Protocol):
    """What is asked of the microphone: its level in dB of full scale, and whether it gives none."""

    @property
    def level(self) -> float | None:
        """The mean level."""
        ...

    @property
    def is_silent(self) -> bool:
        """Whether nothing at all comes in."""
        ...


class Supervision(Loop):
    """The thread "supervision"; ``watch`` adds a part, before or after the start."""

    def __init__(
        self,
        device: Device,
        bus: Bus,
        data: Path,
        *,
        microphone: Ear | None = None,
        speaks: bool = True,
        notifier: Notifier | None = None,
    ) -> None:
        super().__init__("supervision")
        self._microphone = microphone
        self._speaks = speaks  # else its loudspeaker is nobody's concern
        self._was_silent = False
        self._sound_at = time.monotonic()  # when the microphone last gave any sound at all
        self._device = device
        self._data = data
        self._notifier = notifier or Notifier()
        self._signs: tuple[Sign, ...] = ()
        self._asked: Future[None] | None = None
        self._asked_at = 0.0
        self._looked_at = self._pruned_at = -1e9
        self._must_be_heard = False
        self._speaking_since: float | None = None
        self._known_stuck: tuple[str, ...] = ()
        bus.subscribe(self._on_event)

    def watch(self, sign: Sign) -> None:
        """Ask this part too."""
        self._signs = (*self._signs, sign)

    def hear(self, microphone: Ear) -> None:
        """Look at this microphone from now on."""
        self._microphone = microphone

    def watch_speaker(self, cut: Callable[[], None]) -> None:
        """Have ``cut`` end what the loudspeaker is busy with for ever."""
        self.watch(Sign("speaker", lambda: self._speaking_since, SPEAKING_PATIENCE, aid=cut))

    def ready(self) -> None:
        """Tell the service manager that the kiosk has started."""
        self._notifier.send("READY=1", "STATUS=" + tr("在运行"))

    def step(self) -> float:
        """Look at everything once; return the seconds until the next look."""
        if self._must_be_heard:
            self._must_be_heard = False
            if self._speaks and mixer.raise_output():
                log.info("the loudspeaker was muted or too low and was lifted")
            self._looked_at = -1e9  # staff hear at once of one that stays mute
            wake_screen()
        stuck = self.stuck()
        if not stuck:
            self._notifier.send("WATCHDOG=1")
        if stuck != self._known_stuck:
            self._known_stuck = stuck
            self._device.report_health(stuck=stuck)
            self._notifier.send("STATUS=" + (",".join(stuck) if stuck else tr("在运行")))
        now = time.monotonic()
        if now - self._looked_at >= _LOOK_AT_MACHINE:
            self._looked_at = now
            self._look_at_machine()
        if now - self._pruned_at >= _PRUNE:
            self._prune(now)
        return self._notifier.interval

    def stuck(self) -> tuple[str, ...]:
        """Return the parts that only a restart can help, after first aid to the others."""
        now = time.monotonic()
        found = []
        for sign in (*self._signs, *self._loops(), self._store_sign(now)):
            last = sign.last()
            if last is None or now - last <= sign.patience:
                continue
            log.warning("no sign of life from %s for %.0f s", sign.name, now - last)
            if sign.aid is not None and now - last <= 2 * sign.patience + self._notifier.interval:
                sign.aid()
            else:
                found.append(sign.name)
        return tuple(found)

    def release(self) -> None:
        """Tell the service manager that the program ends by itself."""
        self._notifier.send("STOPPING=1")

    def _loops(self) -> list[Sign]:
        return [_sign_of(loop) for loop in self._device.loops()]

    def _store_sign(self, now: float) -> Sign:
        """Ask the writer again when it has answered; else it counts since it was asked."""
        if self._asked is None or self._asked.done():
            self._asked, self._asked_at = self._device.store.ask_for_life(), now
        asked = self._asked_at
        return Sign("store", lambda: asked, STORE_PATIENCE)

    def _look_at_machine(self) -> None:
        output, battery = mixer.read_output() if self._speaks else None, machine.battery()
        self._device.report_health(
            output=output.volume if output else None,
            muted=output.muted if output else None,
            disk_free=machine.disk_free(self._data),
            battery=battery.level if battery else None,
            charging=battery.charging if battery else None,
        )

        ear = self._microphone
        if ear is None or ear.level is None:
            return
        self._device.report_health(level=round(ear.level, 1))
        now = time.monotonic()
        if not ear.is_silent:
            self._sound_at = now
        silent = now - self._sound_at >= SILENT_FOR
        if silent != self._was_silent:
            self._was_silent = silent
            word = tr("一点声音也没有，请看看是不是静音了") if silent else tr("正常")
            self._device.report_health(microphone=word)

    def _prune(self, now: float) -> None:
        """Let old rows go, but only by a clock that the hub has confirmed."""
        offset = self._device.clock_offset
        if offset is not None and abs(offset.total_seconds()) < _TRUSTED:
            self._pruned_at = now
            self._device.prune()

    def _on_event(self, event: Event) -> None:
        match event:
            case SpeakingStarted():
                self._speaking_since = time.monotonic()
            case SpeakingStopped():
                self._speaking_since = None
            case AlarmChanged(record) if not record.is_test and record.state in _HEARD:
                self._must_be_heard = True
                self.poke()
            case DosesDue(doses, _, call) if doses and call:
                self._must_be_heard = True
                self.poke()


def _sign_of(loop: Loop) -> Sign:
    return Sign(loop.name, lambda: loop.last_sign, loop.patience)
