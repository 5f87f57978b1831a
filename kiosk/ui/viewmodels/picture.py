"""`View`, `Frame` and `Talk` as objects that QML can bind to.

One signal an object: a binding whose value did not change repaints nothing.
"""

# The names QML sees are the properties' names, so they follow QML's style.
# ruff: noqa: D102

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from kiosk.core.view import Frame, Line, Look, Option, Screen, Step, Talk, View
from kiosk.ui.application import chinese_font
from kiosk.ui.viewmodels.records import RecordModel, Role

QML_IMPORT_NAME = "Anban.Models"
QML_IMPORT_MAJOR_VERSION = 1

_OPTION_ROLES: dict[str, Role] = {
    "pressId": lambda option: option.id,
    "label": lambda option: option.label,
    "detail": lambda option: option.detail,
    "iconName": lambda option: option.icon,
    "digit": lambda option: option.digit or 0,
    "badge": lambda option: option.badge,
    "chosen": lambda option: option.selected,
    "tint": lambda option: option.tint.value,
    "usable": lambda option: option.enabled,
    "sign": lambda option: option.sign.value,
    "picture": lambda option: option.picture,
    "marks": lambda option: [{"sign": m.sign.value, "word": m.word} for m in option.marks],
}
_LINE_ROLES: dict[str, Role] = {
    "label": lambda line: line.label,
    "value": lambda line: line.value,
    "iconName": lambda line: line.icon,
    "detail": lambda line: line.detail,
    "picture": lambda line: line.picture,
    "option": lambda line: line.option,
}
_STEP_ROLES: dict[str, Role] = {
    "label": lambda step: step.label,
    "detail": lambda step: step.detail,
    "done": lambda step: step.done,
    "failed": lambda step: step.failed,
}
_PARAGRAPH_ROLES: dict[str, Role] = {"words": lambda words: words}


def _options() -> RecordModel[Option]:
    return RecordModel(_OPTION_ROLES, key=lambda option: option.id)


@QmlElement
class ViewModel(QObject):
    """The working area, from a `View`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view = View(key="", screen=Screen.TEXT)
        self._options = _options()
        self._actions = _options()
        self._answers = _options()
        self._buttons = _options()
        self._lines: RecordModel[Line] = RecordModel(_LINE_ROLES)
        self._steps: RecordModel[Step] = RecordModel(_STEP_ROLES)
        self._paragraphs: RecordModel[str] = RecordModel(_PARAGRAPH_ROLES)

    def show(self, view: View) -> None:
        """Take over what differs between ``view`` and what is shown."""
        if view == self._view:
            return
        if view.screen != self._view.screen:
            self._fill(View(key="", screen=view.screen))  # the old screen's rows go with it
        self._view = view
        self.changed.emit()
        self._fill(view)

    def _fill(self, view: View) -> None:
        self._options.replace(view.options)
        self._actions.replace(view.actions)
        self._answers.replace(view.options + view.actions)
        rows = {line.option for line in view.lines}
        self._buttons.replace(action for action in view.actions if action.id not in rows)
        self._lines.replace(view.lines)
        self._steps.replace(view.steps)
        self._paragraphs.replace(view.paragraphs)

    @Property(str, notify=changed)
    def key(self) -> str:
        return self._view.key

    @Property(str, notify=changed)
    def screen(self) -> str:
        return self._view.screen.value

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def subtitle(self) -> str:
        return self._view.subtitle

    @Property(str, notify=changed)
    def icon(self) -> str:
        return self._view.icon

    @Property(str, notify=changed)
    def tint(self) -> str:
        return self._view.tint.value

    @Property(str, notify=changed)
    def pageLabel(self) -> str:
        return self._view.page_label

    @Property(str, notify=changed)
    def helpText(self) -> str:
        """Return all paragraphs as one text."""
        return "\n".join(self._view.paragraphs)

    @Property(bool, notify=changed)
    def veiled(self) -> bool:
        """Whether details only keep their room."""
        return self._view.veiled

    @Property(int, notify=changed)
    def countdown(self) -> int:
        """Return the seconds left, -1 when nothing is counted."""
        return -1 if self._view.countdown is None else self._view.countdown

    @Property(bool, notify=changed)
    def arrived(self) -> bool:
        """Whether every rung of the ladder has been reached."""
        return all(step.done for step in self._view.steps)

    @Property(bool, notify=changed)
    def stuck(self) -> bool:
        """Whether a rung of the ladder could not be reached so far."""
        return any(step.failed for step in self._view.steps)

    @Property(QObject, constant=True)
    def options(self) -> QObject:
        return self._options

    @Property(QObject, constant=True)
    def actions(self) -> QObject:
        return self._actions

    @Property(QObject, constant=True)
    def answers(self) -> QObject:
        """Return options and actions in one list, for screens that draw them alike."""
        return self._answers

    @Property(QObject, constant=True)
    def buttons(self) -> QObject:
        """Return the actions that are no rows of the summary."""
        return self._buttons

    @Property(QObject, constant=True)
    def lines(self) -> QObject:
        return self._lines

    @Property(QObject, constant=True)
    def steps(self) -> QObject:
        return self._steps

    @Property(QObject, constant=True)
    def paragraphs(self) -> QObject:
        return self._paragraphs


@QmlElement
class FrameModel(QObject):
    """What never moves, from a `Frame`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._frame = Frame()

    def show(self, frame: Frame) -> None:
        """Take over ``frame``."""
        if frame != self._frame:
            self._frame = frame
            self.changed.emit()

    @Property(str, notify=changed)
    def clock(self) -> str:
        return self._frame.clock

    @Property(str, notify=changed)
    def date(self) -> str:
        return self._frame.date

    @Property(str, notify=changed)
    def lunar(self) -> str:
        return self._frame.lunar

    @Property(str, notify=changed)
    def weather(self) -> str:
        return self._frame.weather

    @Property(str, notify=changed)
    def link(self) -> str:
        return self._frame.link.value

    @Property(str, notify=changed)
    def linkText(self) -> str:
        return self._frame.link_text

    @Property(str, notify=changed)
    def emergency(self) -> str:
        return self._frame.emergency

    @Property(str, notify=changed)
    def emergencyDetail(self) -> str:
        return "\n".join(self._frame.emergency_detail)


@QmlElement
class LookModel(QObject):
    """How everything is drawn, from a `Look`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._look = Look()

    def show(self, look: Look) -> None:
        """Take over ``look``."""
        if look != self._look:
            self._look = look
            self.changed.emit()

    @Property(str, notify=changed)
    def shade(self) -> str:
        return self._look.shade.value

    @Property(str, notify=changed)
    def hand(self) -> str:
        return self._look.hand.value

    @Property(bool, notify=changed)
    def still(self) -> bool:
        return self._look.still

    @Property(bool, notify=changed)
    def captions(self) -> bool:
        return self._look.captions

    @Property(bool, notify=changed)
    def flash(self) -> bool:
        return self._look.flash

    @Property(float, notify=changed)
    def character(self) -> float:
        return self._look.character

    @Property(float, notify=changed)
    def margin(self) -> float:
        return self._look.margin

    @Property(float, notify=changed)
    def millimetre(self) -> float:
        return self._look.millimetre

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._look.language

    @Property(str, notify=changed)
    def family(self) -> str:
        """The font's family: Taiwan writes some characters otherwise."""
        return chinese_font(self._look.language) or QGuiApplication.font().family()


@QmlElement
class TalkModel(QObject):
    """The talk bar, from a `Talk`."""

    changed = Signal()
    levelChanged = Signal()  # noqa: N815  # some ten times a second: apart from the words

    def __init__(self) -> None:
        super().__init__()
        self._talk = Talk()

    def show(self, talk: Talk) -> None:
        """Take over ``talk``."""
        old, self._talk = self._talk, talk
        if old.level != talk.level:
            self.levelChanged.emit()
        if (old.state, old.lead, old.text) != (talk.state, talk.lead, talk.text):
            self.changed.emit()

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._talk.state.value

    @Property(str, notify=changed)
    def lead(self) -> str:
        return self._talk.lead

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._talk.text

    @Property(float, notify=levelChanged)
    def level(self) -> float:
        return max(0.0, min(1.0, self._talk.level))
