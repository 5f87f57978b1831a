"""The application object as the program makes it, and an interface that listens to a recorder."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.core.alarms import AlarmSource
from kiosk.ui.application import create_application
from kiosk.ui.render import settle
from kiosk.ui.window import Interface


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    """Takes the place of pytest-qt's widget application."""
    return create_application(["kiosk"])


class Clock:
    """A monotonic clock that stands still until it is told to go on."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds

    def go_on(self, seconds: float) -> None:
        self.seconds += seconds


class Recorder:
    """A presenter that only remembers."""

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.stirred = 0

    def press(self, option: str) -> None:
        self.calls.append(option)

    def back(self) -> None:
        self.calls.append("<back>")

    def talk(self) -> None:
        self.calls.append("<talk>")

    def emergency(self, source: AlarmSource) -> None:
        self.calls.append(f"<emergency {source}>")

    def stir(self) -> None:
        self.stirred += 1


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
def clock() -> Clock:
    return Clock()


MakeInterface = Callable[[tuple[int, int]], Interface]


@pytest.fixture
def make_interface(
    qapp: QGuiApplication, recorder: Recorder, clock: Clock
) -> Iterator[MakeInterface]:
    """Return a maker of windows of a size in pixels; they are closed at the end."""
    made: list[Interface] = []

    def make(size: tuple[int, int] = (1920, 1080)) -> Interface:
        made.append(Interface(recorder, full_screen=False, size=size, now=clock))
        return made[-1]

    yield make
    for interface in made:
        interface.close()
    settle()


@pytest.fixture(autouse=True)
def no_qt_warnings(qtlog: "pytest.FixtureRequest") -> Iterator[None]:
    """Fail on what Qt itself warns of; QML's warnings are log lines and fail as those."""
    yield
    heard = [record.message for record in qtlog.records if record.log_type_name != "QtDebugMsg"]  # type: ignore[attr-defined]
    assert not heard
