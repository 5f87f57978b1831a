"""A session on a stopped clock, with a voice that only writes down what it would say."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from msgspec.structs import replace

from kiosk.core.chimes import Chime
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.preferences import Preferences
from kiosk.core.understanding import Context
from kiosk.core.view import Link, Picture
from kiosk.services.device import Device
from kiosk.services.events import (
    Bus,
    Event,
    LinkChanged,
    PictureChanged,
    SomebodyActed,
    Understood,
)
from kiosk.services.facts import Facts
from kiosk.services.journal import Journal
from kiosk.services.performer import Performer
from kiosk.services.session import Session
from kiosk.services.staff_desk import StaffDesk
from kiosk.services.talk_bar import TalkBar
from tests.conftest import wait_until
from tests.helpers.demo_page import demo_page
from tests.helpers.fake_clock import FakeClock


@dataclass
class WrittenVoice:
    """Writes down what it would say, how loud and how fast, and whether it listens then."""

    said: list[tuple[str, int, int, bool]] = field(default_factory=list)
    volume: int = 0
    rate: int = 0
    silent: bool = False
    stopped: int = 0
    pressed: int = 0
    prepared: list[str] = field(default_factory=list)
    chimes: list[Chime] = field(default_factory=list)
    context: Context = field(default_factory=Context)

    def say(self, text: str, urgent: bool = False, then_listen: bool = False) -> None:
        self.said.append((text, self.volume, self.rate, then_listen))

    def chime(self, chime: Chime) -> None:
        self.chimes.append(chime)

    def prepare(self, texts: Iterable[str]) -> None:
        self.prepared += texts

    def hush(self) -> None:
        """Nothing sounds."""

    def press_to_talk(self) -> None:
        self.pressed += 1

    def stop_listening(self) -> None:
        self.stopped += 1

    def set_context(self, context: Context) -> None:
        self.context = context

    def set_volume(self, volume: int) -> None:
        self.volume = volume

    def set_rate(self, rate: int) -> None:
        self.rate = rate

    def set_silent(self, silent: bool) -> None:
        self.silent = silent


class Stage:
    """The session; ``until`` waits for the picture."""

    def __init__(
        self, folder: Path, resident: str = "", preferences: Preferences | None = None
    ) -> None:
        self.clock = FakeClock()
        self.bus = Bus()
        self.voice = WrittenVoice()
        self.events: list[Event] = []
        self.picture: Picture | None = None
        self.device = Device(folder / "kiosk.db", self.clock, self.bus)
        page = demo_page()
        if resident and page.resident:
            page = replace(page, resident=replace(page.resident, id=resident))
        self.device.records.apply(page).result(5)
        self.journal = Journal(folder / "journal.jsonl", self.clock)
        facts = Facts(self.device.store, self.clock, preferences=preferences)
        performer = Performer(
            self.device,
            self.voice,
            self.bus,
            volume=80,
            rate=165,
            staff=StaffDesk(self.device.store, self.clock, self.bus),
            preferences=preferences,
        )
        self.session = Session(self.bus, self.clock, facts, performer, TalkBar(hears=True))
        self.bus.subscribe(self._on_event)
        self.bus.subscribe(self.journal)
        self.session.start()
        self.until(lambda: self.key == "home")

    def _on_event(self, event: Event) -> None:
        self.events.append(event)
        if isinstance(event, PictureChanged):
            self.picture = event.picture

    @property
    def key(self) -> str:
        return self.picture.view.key if self.picture else ""

    def until(self, condition: Callable[[], object]) -> None:
        wait_until(condition, lambda: f"the screen is {self.key}, said was {self.voice.said}", 8)

    def has_said(self, count: int) -> bool:
        return len(self.voice.said) == count

    def hears(self, said: Understanding) -> None:
        self.bus.publish(Understood(said.text, said))

    def later(self, seconds: float) -> None:
        """Let time pass and the session look at the clock."""
        self.clock.advance(seconds)
        self.bus.publish(LinkChanged(Link.DOWN))

    def stir(self) -> None:
        """Touch the screen, and wait until the session has noticed."""
        before = self._acts()
        self.session.stir()
        self.until(lambda: self._acts() > before)

    def _acts(self) -> int:
        return sum(isinstance(event, SomebodyActed) for event in self.events)

    def close(self) -> None:
        self.session.close()
        self.device.close()
        self.journal.close()


@contextmanager
def staged(
    folder: Path, resident: str = "", preferences: Preferences | None = None
) -> Iterator[Stage]:
    stage = Stage(folder, resident, preferences)
    try:
        yield stage
    finally:
        stage.close()


def sure(intent: Intent, text: str = "…") -> Understanding:
    return Understanding(text, intent, Decision.ACT)
