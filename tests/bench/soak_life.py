"""What goes on before the kiosk in a soak: a round of doings and pop-ups, then a rest."""

import itertools
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from uuid import uuid4

from kiosk.app import Kiosk
from kiosk.commands.hub_child import HubChild
from kiosk.core.catalogue import Catalogue, Notice
from kiosk.core.preferences import Palette, Preferences
from kiosk.core.view import Hand, Picture, Screen
from kiosk.demo_data import demo_station
from kiosk.services.clock import SystemClock
from kiosk.services.events import Event, PictureChanged, PreferencesChanged
from kiosk.store import Changes
from kiosk.ui.driver import Driver

WANTED = ("home", "choice", "question", "receipt", "reminder", "alarm", "notice", "day en")
"""What has to be seen at least once."""

_WAYS = tuple(
    Preferences(palette=palette, hand=hand, captions=captions, language=language)
    for palette, (hand, captions, language) in itertools.product(
        (Palette.DAY, Palette.NIGHT, Palette.CONTRAST),
        ((Hand.RIGHT, False, "zh_CN"), (Hand.LEFT, True, "en"), (Hand.RIGHT, False, "zh_TW")),
    )
)
_SETTLED = 0.55  # seconds, after which the same key counts again
_TICK = 1.1  # seconds in which the session looks at the clock
_DOSES = (8, 12, 20)  # hours at which the demo's plans have one


@dataclass(frozen=True)
class Pace:
    """Seconds between two presses, of a countdown that is let run out, and of rest in a round.

    ``run_out``: in every how many rounds a countdown is let run out; ``quick``: without the walks
    by keys; ``minutes``: by how many the clock at home is moved on in a round, one by one,
    beside those that go by.
    """

    press: float = 0.75
    countdown: float = 8.0
    rest: float = 30.0
    quick: bool = False
    minutes: int = 0
    run_out: int = 2


class Life:
    """Plays rounds in a thread of its own; ``rested`` is called at the end of each rest."""

    def __init__(
        self,
        kiosk: Kiosk,
        clock: SystemClock,
        hub: HubChild,
        driver: Driver,
        *,
        pace: Pace,
        rested: Callable[["Life"], None],
    ) -> None:
        self.seen: Counter[str] = Counter()
        self.failures: list[str] = []
        self.rounds = 0
        self._kiosk, self._clock, self._hub, self._driver = kiosk, clock, hub, driver
        self._pace, self._rested = pace, rested
        self._picture: Picture | None = None
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._play, name="life")
        kiosk.bus.subscribe(self._on_event)

    def start(self, seconds: float, when_over: Callable[[], None], rounds: int) -> None:
        """Begin to play; ``when_over`` is called after so many seconds or rounds, or a failure.

        They count from when the hub has told of the resident.
        """
        self._seconds, self._when_over, self._most = seconds, when_over, rounds
        self._thread.start()

    def stop(self) -> None:
        """Play no further."""
        self._over.set()
        self._thread.join()

    def _on_event(self, event: Event) -> None:
        if isinstance(event, PictureChanged):
            self._picture = event.picture
            self.seen[event.picture.view.screen.value] += 1
            self.seen[f"{event.picture.look.shade} {event.picture.look.language}"] += 1

    def _play(self) -> None:
        try:
            while not (self._kiosk.device.store.plans() or self._over.is_set()):
                self._wait(0.1)  # until the hub has told of the resident
            self._wait(2 * self._pace.press)
            until = time.monotonic() + self._seconds
            while not self._over.is_set() and time.monotonic() < until and self.rounds < self._most:
                for step in self._round(self.rounds):
                    if self._over.is_set():
                        break
                    step()
                    self._wait(self._pace.press)
                self._wait(self._pace.rest)
                for _ in range(self._pace.minutes):
                    self._clock.shift(timedelta(minutes=1))
                    self._hub.shift_clock(60)
                    self._wait(_TICK)
                self.rounds += 1
                self._rested(self)
        except Exception as error:  # noqa: BLE001  # told at the end
            self.failures.append(repr(error))
        finally:
            self._when_over()

    def _wait(self, seconds: float) -> None:
        self._over.wait(max(0.0, seconds))

    def _round(self, number: int) -> Iterator[Callable[[], None]]:
        yield self._restyle
        yield from self._reminder(number)
        yield from self._alarm(number)
        yield self._notice
        if number % 10 == 0:  # seldom: what was asked for is kept, and rightly so
            for option in ("doctor", "symptom:头疼", "done", "soon", "take-back", "take-back"):
                yield partial(self._touch, option)
            yield partial(self._touch, "home")
        if not self._pace.quick:
            tile = str(1 + number % 5)
            yield from self._keys("6", "1", "ok", "back", "back", "back")
            yield from self._keys(tile, "down", "ok", "up", "back", "back", "back", "back")
        yield self._put_away

    def _keys(self, *names: str) -> Iterator[Callable[[], None]]:
        for before, name in itertools.pairwise(("", *names)):
            if name == before:
                yield self._settle
            yield partial(self._driver.key, name)

    def _restyle(self) -> None:
        """Have staff's settings changed: colours, language, hand, captions."""
        wanted = _WAYS[(self.rounds + 1) % len(_WAYS)]
        self._kiosk.bus.publish(PreferencesChanged(wanted))

    def _reminder(self, number: int) -> Iterator[Callable[[], None]]:
        yield self._next_dose
        yield self._settle
        yield from self._keys(str(1 + number % 3), "ok", "back")

    def _settle(self) -> None:
        """Wait: the same key counts once in half a second."""
        self._wait(_SETTLED)

    def _next_dose(self) -> None:
        """Move both clocks to the next dose."""
        now = self._clock.now()
        hours = [hour for hour in _DOSES if hour > now.hour]
        then = now.replace(hour=hours[0] if hours else _DOSES[0], minute=0, second=1)
        by = then - now if hours else then + timedelta(days=1) - now
        self._clock.shift(by)
        self._hub.shift_clock(round(by.total_seconds()))
        if not hours:
            self._news(catalogue=demo_station(self._clock.now().date()).catalogue)
        self._kiosk.device.reminders.poke()

    def _alarm(self, number: int) -> Iterator[Callable[[], None]]:
        yield partial(self._touch, "emergency")
        yield self._settle
        if number % self._pace.run_out == 1:
            yield lambda: self._wait(self._pace.countdown)
        yield from self._keys("2")
        for _ in range(2):  # until it is told off and put away
            yield self._put_away

    def _put_away(self) -> None:
        """Cancel the alarm on the screen, or put away one that is called off or over."""
        view = self._picture.view if self._picture else None
        if view and view.screen is Screen.ALARM:
            ids = [option.id for option in view.options]
            self._touch("hide" if "hide" in ids else "cancel")

    def _touch(self, option: str) -> None:
        try:
            self._driver.touch(option)
        except KeyError:  # something has come over it meanwhile: then so it is
            self.seen["missed"] += 1

    def _notice(self) -> None:
        """Let the community say something new."""
        self.seen["notice"] += 1
        notice = Notice(
            id=str(uuid4()),
            title=f"停水通知 {self.seen['notice']}",
            body="明天上午八点到十点停水，请您接好水。" * 4,
            published=self._clock.now().date(),
        )
        self._news(notices=(notice, *self._kiosk.device.store.notices()[:4]))

    def _news(
        self, catalogue: Catalogue | None = None, notices: tuple[Notice, ...] | None = None
    ) -> None:
        """Have the device write down what a page of the hub would have brought."""
        cursor = self._kiosk.device.store.cursor()
        page = Changes(cursor=cursor, catalogue=catalogue, notices=notices)
        self._kiosk.device.records.apply(page)
