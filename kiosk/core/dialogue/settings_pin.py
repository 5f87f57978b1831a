"""Typing the staff's PIN: the keypad, and what was typed so far."""

from dataclasses import field, replace
from math import ceil

from kiosk.core.dialogue.effects import SetPin, TryPin
from kiosk.core.dialogue.page import BACK, Turn, back_action, swap
from kiosk.core.dialogue.staff_page import StaffPage
from kiosk.core.dialogue.world import World
from kiosk.core.staff import LONGEST, SHORTEST, may_be_pin
from kiosk.core.values import dataclass
from kiosk.core.view import Option, Screen, Tint, View
from kiosk.core.words import tr

ERASE, DONE = "erase", "done"
_KEY = "key:"
_WARN_FROM = 2  # wrong PINs, after which it is told how many are left


@dataclass(frozen=True)
class Typing:
    """What was typed; neither is ever shown, spoken or written anywhere.

    ``first``: a new PIN as it was typed the first time; ``problem``: why it was not taken.
    """

    typed: str = field(default="", repr=False)
    first: str = field(default="", repr=False)
    problem: str = ""

    def pressed(self, option: str) -> "Typing":
        """Return what is typed after a digit or 删掉."""
        if option == ERASE:
            return replace(self, typed=self.typed[:-1], problem="")
        digit = option.removeprefix(_KEY)
        if option == digit or len(self.typed) >= LONGEST:
            return self
        return replace(self, typed=self.typed + digit, problem="")

    @property
    def new_pin(self) -> str:
        """The new PIN once it was typed twice alike, else empty."""
        return self.typed if self.first and self.typed == self.first else ""

    def again(self) -> "Typing":
        """Return what is asked next for a new PIN that is not settled yet."""
        if self.first:
            return Typing(problem=tr("两次不一样，请重新设"))
        if not may_be_pin(self.typed):
            return Typing(problem=tr("不能都是同一个数字"))
        return Typing(first=self.typed)

    @property
    def dots(self) -> str:
        """How many digits were typed."""
        return "● " * len(self.typed) + "○ " * max(0, SHORTEST - len(self.typed))


def keypad(key: str, title: str, hint: str, typing: Typing, *, more: str = "") -> View:
    """Return the keypad: ten digits, 删掉, 好了. ``more`` is the word of 跳过, if there is one."""
    digits = [Option(f"{_KEY}{n}", str(n), digit=n) for n in (*range(1, 10), 0)]
    erase = Option(ERASE, tr("删掉"), icon="undo", enabled=bool(typing.typed))
    enough = len(typing.typed) >= SHORTEST
    done = Option(DONE, tr("好了"), icon="check", tint=Tint.MORE, enabled=enough)
    skip = (Option("skip", more, icon="next"),) if more else ()
    return View(
        key=key,
        screen=Screen.KEYPAD,
        title=title,
        subtitle=hint,
        icon="lock",
        tint=Tint.MORE,
        paragraphs=(typing.dots.strip(),),
        options=(*digits[:9], erase, digits[9], done),
        actions=(back_action(), *skip),
        focus=f"{_KEY}1",
    )


def pin_view(typing: Typing, world: World, more: str = "") -> View:
    """Return the keypad that asks for the PIN, or for a new one where there is none yet."""
    door = world.door
    if not door.has_pin:
        return new_pin_view(typing, more)
    if _shut_for(world):
        return _shut_view(world)
    hint = tr("这里是工作人员用的")
    if door.wrong and not typing.typed:
        left = max(1, 5 - door.wrong)
        hint = tr("密码不对，请再输一次")
        if door.wrong >= _WARN_FROM:
            hint = tr("密码不对，再错 {n} 次要等一会儿", n=left)
    return keypad("settings-pin", tr("工作人员密码"), hint, typing)


def _shut_for(world: World) -> int:
    """Return for how many minutes more no PIN is taken, 0 when it is."""
    until = world.door.shut_until
    if not world.door.has_pin or until is None or until <= world.now:
        return 0
    return ceil((until - world.now).total_seconds() / 60)


def _shut_said(world: World) -> str:
    return tr("密码不对的次数太多了，请过 {n} 分钟再试", n=_shut_for(world))


def _shut_view(world: World) -> View:
    """Return what stands in the keypad's place while nothing can be typed."""
    return View(
        key="settings-pin-shut",
        screen=Screen.TEXT,
        title=tr("工作人员密码"),
        icon="lock",
        tint=Tint.MORE,
        paragraphs=(_shut_said(world) + tr("。"),),
        actions=(back_action(),),
        focus="back",
    )


def new_pin_view(typing: Typing, more: str = "") -> View:
    """Return the keypad for a new PIN, typed twice."""
    title = tr("再输一次新密码") if typing.first else tr("设一个工作人员密码")
    hint = typing.problem or tr("4 到 8 位数字，请记牢")
    return keypad(f"settings-new-pin-{bool(typing.first)}", title, hint, typing, more=more)


def typed_new(typing: Typing, option: str, visit: str) -> tuple[Typing, SetPin | None]:
    """Return what follows a press on the keypad for a new PIN, and the PIN when it is settled."""
    if option != DONE:
        return typing.pressed(option), None
    if len(typing.typed) < SHORTEST:
        return typing, None
    if typing.new_pin:
        return Typing(), SetPin(visit, typing.new_pin)
    return typing.again(), None


@dataclass(frozen=True)
class KeypadPage(StaffPage):
    """A PIN is typed; ``visit`` is what the door then opens for."""

    visit: str
    typing: Typing = field(default_factory=Typing)

    @property
    def by_hand(self) -> bool:
        """A PIN is not said aloud."""
        return True


@dataclass(frozen=True)
class PinPage(KeypadPage):
    """Asks for the PIN."""

    def view(self, world: World) -> View:
        """Return the keypad."""
        return pin_view(self.typing, world)

    def prompt(self, world: World) -> str:
        """Say whom this is for."""
        if _shut_for(world):
            return _shut_said(world) + tr("。")
        return tr("这里是工作人员用的。请输密码，或者按返回。")

    def press(self, option: str, world: World) -> Turn:
        """Type, erase, or hand the PIN in."""
        if option in ("back", "skip"):
            return super().press(option, world)
        if not world.door.has_pin:
            typing, new = typed_new(self.typing, option, self.visit)
            return swap(replace(self, typing=typing), *((new,) if new else ()))
        if _shut_for(world):
            return Turn()
        if option != DONE:
            return swap(replace(self, typing=self.typing.pressed(option)))
        if len(self.typing.typed) < SHORTEST:
            return Turn()
        return swap(replace(self, typing=Typing()), TryPin(self.visit, self.typing.typed))


@dataclass(frozen=True)
class NewPin(KeypadPage):
    """Asks for a new PIN, from within the settings that ``visit`` was let into."""

    def view(self, world: World) -> View:
        """Return the keypad."""
        return new_pin_view(self.typing)

    def prompt(self, world: World) -> str:
        """Ask."""
        return tr("请设一个工作人员密码，输两次。")

    def press(self, option: str, world: World) -> Turn:
        """Type, and go back with the new PIN."""
        if option == "back":
            return super().press(option, world)
        typing, new = typed_new(self.typing, option, self.visit)
        if new:
            return BACK.also(new)
        return swap(replace(self, typing=typing))
