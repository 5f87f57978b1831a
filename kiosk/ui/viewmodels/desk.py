"""The one object QML is given: what is shown, where the focus is, and what was pressed."""

# The names QML sees follow QML's style.
# ruff: noqa: D102

import logging
from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QmlElement

from kiosk.core.alarms import AlarmSource
from kiosk.core.view import EMERGENCY_OPTION, TALK_OPTION, Option, Picture, Screen, View
from kiosk.core.words import tr
from kiosk.ui.announcing import announcements
from kiosk.ui.focus import PAGE_DOWN, PAGE_UP, Direction, FocusKeeper, Rect
from kiosk.ui.strikes import Presses, Stroke
from kiosk.ui.viewmodels.picture import FrameModel, LookModel, TalkModel, ViewModel

QML_IMPORT_NAME = "Anban.Models"
QML_IMPORT_MAJOR_VERSION = 1

FLASH_MS = 160
"""For how long a thing pressed by a key looks pressed."""

_log = logging.getLogger("kiosk.ui")


class Presenter(Protocol):
    """What the interface tells of the person's doings; calls return at once."""

    def press(self, option: str) -> None:
        """An option or action of the view, by id, was pressed."""

    def back(self) -> None:
        """The person wants one step back."""

    def talk(self) -> None:
        """The person wants to speak, or to be done with speaking."""

    def emergency(self, source: AlarmSource) -> None:
        """The person calls for help."""

    def stir(self) -> None:
        """The person touches the kiosk, whether or not anything is pressed."""


@QmlElement
class Desk(QObject):
    """What QML draws and reports to."""

    focusMoved = Signal()  # noqa: N815
    struckChanged = Signal()  # noqa: N815
    wordsChanged = Signal()  # noqa: N815
    turned = Signal(int)
    announced = Signal(str, bool)

    def __init__(self, presenter: Presenter, now: Callable[[], float]) -> None:
        super().__init__()
        self._presenter = presenter
        self._presses = Presses(now)
        self._focus = FocusKeeper()
        self._picture: Picture | None = None
        self._struck = ""
        self._view, self._frame, self._talk = ViewModel(), FrameModel(), TalkModel()
        self._look = LookModel()
        for model in (self._view, self._frame, self._talk, self._look):
            model.setParent(self)
        self._kept: frozenset[str] = frozenset()
        self._flash = QTimer(self, singleShot=True, interval=FLASH_MS)
        self._flash.timeout.connect(self._end_flash)

    @Property(ViewModel, constant=True)
    def view(self) -> ViewModel:
        return self._view

    @Property(FrameModel, constant=True)
    def frame(self) -> FrameModel:
        return self._frame

    @Property(TalkModel, constant=True)
    def talk(self) -> TalkModel:
        return self._talk

    @Property(LookModel, constant=True)
    def look(self) -> LookModel:
        return self._look

    @Property(str, notify=focusMoved)
    def focused(self) -> str:
        return self._focus.current

    @Property(str, notify=struckChanged)
    def struck(self) -> str:
        return self._struck

    @Property(str, notify=wordsChanged)
    def upWords(self) -> str:
        return tr("往上看")

    @Property(str, notify=wordsChanged)
    def downWords(self) -> str:
        return tr("往下看")

    @Slot(str, float, float)
    def touched(self, name: str, x: float, y: float) -> None:
        """Take a touch or click that ended on ``name``; ``x``, ``y`` in u."""
        if self._presses.touch(name, x, y):
            self._focus.put(name)
            self.focusMoved.emit()
            self.press(name)

    @Slot(str)
    def readerPressed(self, name: str) -> None:
        """Take a press by a screen reader: no finger slipped, and it names what it has read."""
        self._focus.put(name)
        self.focusMoved.emit()
        if any(option.id == name and option.enabled for option in self._options()):
            self._presenter.press(name)
        else:
            self.press(name)

    @Slot(str)
    def focusFell(self, name: str) -> None:
        """Follow a screen reader that has put the focus on ``name``."""
        if self._focus.current != name:
            self._focus.put(name)
            self.focusMoved.emit()

    def show(self, picture: Picture) -> None:
        """Show ``picture``."""
        old, self._picture = self._picture, picture
        if old is None or old.view.key != picture.view.key:
            self._presses.screen_changed(by_itself=picture.view.covers)
            self._kept = _kept(old.view, picture.view) if old else frozenset()
        before = self._focus.current
        self._focus.show(picture.view)
        self._look.show(picture.look)
        self._view.show(picture.view)
        self._frame.show(picture.frame)
        self._talk.show(picture.talk)
        if QAccessible.isActive():
            for told in announcements(old, picture):
                self.announced.emit(told.words, told.urgent)
        if self._focus.current != before:
            self.focusMoved.emit()
        if old is None or old.look.language != picture.look.language:
            self.wordsChanged.emit()

    def drawn(self) -> None:
        """Note that the picture is on the screen."""
        self._presses.drawn()

    @property
    def is_settled(self) -> bool:
        """Whether what is on the screen has been there long enough to be pressed."""
        return self._presses.settled()

    @property
    def is_counting(self) -> bool:
        """Whether the countdown of an alarm is on the screen."""
        return self._picture is not None and self._picture.view.countdown is not None

    def arrow(self, stroke: Stroke, step: tuple[Direction, Mapping[str, Rect]]) -> None:
        """Move the focus one step of (direction, rectangles of what is shown by id)."""
        if self._presses.arrow(*stroke):
            self._focus.move(*step)
            self.focusMoved.emit()

    def strike(self, stroke: Stroke, act: Callable[[], None]) -> None:
        """Do ``act`` if this strike of a key counts."""
        if self._presses.key(*stroke):
            act()

    def press_focused(self) -> None:
        """Press what has the focus."""
        self._look_pressed(self._focus.current)
        self.press(self._focus.current)

    def bears(self, digit: int) -> bool:
        """Whether something on the screen bears ``digit``."""
        return any(option.digit == digit for option in self._options())

    def press_digit(self, digit: int) -> None:
        """Press what bears ``digit``; nothing happens when nothing does."""
        for option in self._options():
            if option.digit == digit and option.enabled:
                self._focus.put(option.id)
                self.focusMoved.emit()
                self._look_pressed(option.id)
                self.press(option.id)
                return

    def press(self, name: str) -> None:
        """Tell the presenter that ``name`` was pressed."""
        own = {option.id for option in self._options() if option.enabled}
        if name in own:
            if self._presses.settled() or name in self._kept:
                self._presenter.press(name)
            else:
                _log.info("a press came too soon after the screen changed")  # a PIN's digit?
        elif name == EMERGENCY_OPTION:
            self._presenter.emergency(AlarmSource.BUTTON)
        elif name == TALK_OPTION:
            self._presenter.talk()
        elif name in (PAGE_UP, PAGE_DOWN):
            self.turned.emit(-1 if name == PAGE_UP else 1)

    def back(self) -> None:
        """Tell the presenter that Back was pressed."""
        self._presenter.back()

    def stir(self) -> None:
        """Tell the presenter that somebody is there, once a second at most."""
        if self._presses.stirs():
            self._presenter.stir()

    def speak(self) -> None:
        """Tell the presenter that the talk key was pressed."""
        self._look_pressed(TALK_OPTION)
        self._presenter.talk()

    def call_for_help(self) -> None:
        """Tell the presenter that the remote's emergency key was held or struck often."""
        self._presenter.emergency(AlarmSource.REMOTE)

    def _options(self) -> tuple[Option, ...]:
        view: View | None = self._picture.view if self._picture else None
        return view.options + view.actions if view else ()

    def _look_pressed(self, name: str) -> None:
        self._struck = name
        self.struckChanged.emit()
        self._flash.start()

    def _end_flash(self) -> None:
        self._struck = ""
        self.struckChanged.emit()


def _kept(old: View, new: View) -> frozenset[str]:
    """Return the answers that mean the same before and after: 我没事 as the countdown ends.

    Keys of one alarm's screens are alike but for what follows the last hyphen.
    """
    if new.screen is not Screen.ALARM or old.key.rpartition("-")[0] != new.key.rpartition("-")[0]:
        return frozenset()
    return frozenset(option.id for option in old.options) & {option.id for option in new.options}
