"""What is on the screen, as data: the contract between the dialogue and the interface.

The dialogue decides what is shown; the interface only draws it and returns which option was
pressed. Every text is final: the interface adds none of its own.
"""

from enum import StrEnum

from kiosk.core.values import dataclass


class Screen(StrEnum):
    """The shape of a screen; each has one QML file."""

    HOME = "home"  # six tiles
    CHOICE = "choice"  # up to six options, a row of actions
    QUESTION = "question"  # a question, two to four equally large options, summary lines
    WEEK = "week"  # seven days at most, each a column of marks; an option each
    RECEIPT = "receipt"  # a headline, the ladder of truth, summary lines, actions
    TEXT = "text"  # paragraphs to read and hear, actions
    PAIRING = "pairing"  # a code in very large type
    KEYPAD = "keypad"  # ten digits and what was typed so far, as dots
    REMINDER = "reminder"  # takes the whole screen
    ALARM = "alarm"  # takes the whole screen


class Tint(StrEnum):
    """Which of the palette's colours a thing takes; a service keeps its own throughout."""

    MEAL = "meal"
    HOUSEKEEPING = "housekeeping"
    DOCTOR = "doctor"
    MEDICINE = "medicine"
    SERVICES = "services"
    MORE = "more"
    EMERGENCY = "emergency"
    PLAIN = "plain"  # white card with ink text


class Sign(StrEnum):
    """How something stands: a shape and a colour, always beside a word."""

    NONE = ""
    DONE = "done"
    LATE = "late"
    LEFT_OUT = "left-out"  # on purpose
    MISSED = "missed"
    NOW = "now"
    WAITING = "waiting"
    UNKNOWN = "unknown"  # nobody could be asked


@dataclass(frozen=True)
class Mark:
    """A sign with its word: a tick and 吃了."""

    sign: Sign
    word: str


@dataclass(frozen=True)
class Option:
    """A thing that can be pressed. ``id`` comes back when it is; ``digit`` also presses it.

    ``sign`` gives the badge its shape and colour; a day of a week has ``marks``, one for each of
    the view's lines. A medicine may have a ``picture`` (its name) to be shown instead of the icon.
    """

    id: str
    label: str
    detail: str = ""
    icon: str = ""  # a file's stem in assets/icons
    digit: int | None = None
    badge: str = ""  # such as "2 份"
    selected: bool = False
    tint: Tint = Tint.PLAIN
    enabled: bool = True
    destructive: bool = False  # cancels or destroys: the focus never starts or falls here
    sign: Sign = Sign.NONE
    marks: tuple[Mark, ...] = ()
    picture: str = ""


@dataclass(frozen=True)
class Line:
    """A row of a summary.

    A medicine's has an ``icon``, perhaps a ``picture`` (its name) to be shown instead, and a
    ``detail`` under its name; ``option`` is the action that pressing it is. Where all rows are
    about one medicine, its picture stands in the first.
    """

    label: str
    value: str = ""
    icon: str = ""
    detail: str = ""
    picture: str = ""
    option: str = ""


@dataclass(frozen=True)
class Step:
    """A rung of the ladder of truth."""

    label: str
    detail: str = ""  # a time, a name, or "等一会儿"
    done: bool = False
    failed: bool = False  # it has come to this, and it is no good news: a cross, not a tick


@dataclass(frozen=True)
class View:
    """The working area (or, for a takeover, the whole screen).

    ``key`` names the screen: while it stays the same, the focus stays where the person put it;
    when it changes, focus goes to ``focus`` (an option's id), or back to where it was when the
    person returns to a key. ``countdown`` is in seconds, None when there is none.
    """

    key: str
    screen: Screen
    title: str = ""
    subtitle: str = ""
    icon: str = ""
    tint: Tint = Tint.PLAIN
    options: tuple[Option, ...] = ()
    actions: tuple[Option, ...] = ()
    lines: tuple[Line, ...] = ()
    steps: tuple[Step, ...] = ()
    paragraphs: tuple[str, ...] = ()
    page: int = 1
    pages: int = 1
    page_label: str = ""  # 第 1 页，共 6 页
    focus: str = ""
    countdown: int | None = None
    passing: bool = False  # came up by itself over other pages, and goes away again
    veiled: bool = False  # the options' details only keep their room: they may have changed

    @property
    def covers(self) -> bool:
        """Whether it stands over other pages, which come back as they were."""
        return self.takes_over or self.passing

    @property
    def takes_over(self) -> bool:
        """Whether the frame (clock, red button) is covered."""
        return self.screen in (Screen.REMINDER, Screen.ALARM)


class Link(StrEnum):
    """The state of the connection, told from the last round trip; each has a word and a shape."""

    UP = "up"
    CONNECTING = "connecting"
    DOWN = "down"


@dataclass(frozen=True)
class Frame:
    """What never moves: clock, dates, connection, the red button."""

    clock: str = ""
    date: str = ""
    lunar: str = ""
    weather: str = ""
    link: Link = Link.CONNECTING
    link_text: str = ""
    emergency: str = ""  # 紧急呼救
    emergency_detail: tuple[str, ...] = ()


class TalkState(StrEnum):
    """What the talk bar is doing."""

    IDLE = "idle"
    LISTENING = "listening"
    THINKING = "thinking"
    SPEAKING = "speaking"
    MISSING = "missing"  # no microphone or no model; the text says which


@dataclass(frozen=True)
class Talk:
    """The talk bar: ``lead`` in normal type, then ``text`` in bold; ``level`` 0 to 1."""

    state: TalkState = TalkState.IDLE
    lead: str = ""
    text: str = ""
    level: float = 0.0


class Shade(StrEnum):
    """The palette."""

    DAY = "day"
    NIGHT = "night"
    CONTRAST = "contrast"


class Hand(StrEnum):
    """On which side the red button stands."""

    RIGHT = "right"
    LEFT = "left"


@dataclass(frozen=True)
class Look:
    """How the interface draws, whatever it draws.

    ``character``: the least size of type (em) as a share of the screen's diagonal, 0 where nobody
    has said; ``millimetre``: one millimetre as such a share; ``margin``: the share of width and
    height to leave empty at each edge; ``still``: nothing moves; ``captions``: what is spoken is
    written large; ``flash``: something sounds, and the edge of the screen is to say so.
    """

    shade: Shade = Shade.DAY
    hand: Hand = Hand.RIGHT
    still: bool = False
    captions: bool = False
    flash: bool = False
    character: float = 0.0
    margin: float = 0.0
    millimetre: float = 0.0
    language: str = "zh_CN"


@dataclass(frozen=True)
class Picture:
    """All that is shown at one moment."""

    view: View
    frame: Frame
    talk: Talk
    look: Look = Look()


EMERGENCY_OPTION = "emergency"
TALK_OPTION = "talk"
BACK_OPTION = "back"
