"""What can be set with one press: each topic with the values it may have."""

from collections.abc import Callable
from dataclasses import replace as replace_option

from msgspec.structs import replace

from kiosk.core.dialogue.effects import ChangePreferences
from kiosk.core.dialogue.page import NEXT_PAGE, Turn, back_action, leafed, numbered, push, swap
from kiosk.core.dialogue.staff_page import StaffPage
from kiosk.core.dialogue.world import World
from kiosk.core.preferences import (
    LANGUAGES,
    USUAL,
    DeviceKind,
    Palette,
    Preferences,
    device_name,
    hand_name,
    measures_said,
    palette_name,
)
from kiosk.core.values import dataclass
from kiosk.core.view import Hand, Option, Screen, Tint, View
from kiosk.core.words import tr

FLOORS = (20, 30, 40, 50, 60, 70)  # of 100; each 10 is 3 dB (voice/speaker.py)
DIAGONALS = (7.0, 8.0, 10.1, 11.6, 13.3, 15.6, 18.5, 21.5, 24.0, 27.0, 32.0, 43.0, 50.0, 55.0, 65.0)
DISTANCES = (0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 5.0)


@dataclass(frozen=True)
class Value:
    """One of the values: its words, and all preferences with it."""

    label: str
    preferences: Preferences
    detail: str = ""
    icon: str = ""


@dataclass(frozen=True)
class Topic:
    """A question and its values."""

    title: str
    about: str
    values: tuple[Value, ...]


def _device(now: Preferences) -> Topic:
    icons = {
        DeviceKind.TABLET: "tablet-screen",
        DeviceKind.KIOSK: "kiosk-post",
        DeviceKind.TELEVISION: "television",
    }
    values = []
    for kind in DeviceKind:
        chosen = replace(now, device=kind, diagonal=0.0, distance=0.0)
        values.append(Value(device_name(kind), chosen, measures_said(chosen), icons[kind]))
    return Topic(tr("这是什么屏幕？"), tr("字的大小跟着变"), tuple(values))


def _palette(now: Preferences) -> Topic:
    icons = {
        Palette.AUTO: "sun-cloud",
        Palette.DAY: "noon",
        Palette.NIGHT: "evening",
        Palette.CONTRAST: "eye",
    }
    values = (Value(palette_name(p), replace(now, palette=p), "", icons[p]) for p in Palette)
    return Topic(tr("要什么颜色？"), tr("晚上八点到早上六点算晚上"), tuple(values))


def _hand(now: Preferences) -> Topic:
    icons = {Hand.RIGHT: "side-right", Hand.LEFT: "side-left"}
    values = (Value(hand_name(h), replace(now, hand=h), icon=icons[h]) for h in Hand)
    return Topic(tr("红按钮放在哪边？"), tr("放在顺手的一边"), tuple(values))


def _captions(now: Preferences) -> Topic:
    return Topic(
        tr("要大字幕和闪光吗？"),
        tr("给听不清的人：说的话写成大字，提醒时屏幕边上闪"),
        (
            Value(tr("要"), replace(now, captions=True), icon="eye"),
            Value(tr("不要"), replace(now, captions=False)),
        ),
    )


def _silent(now: Preferences) -> Topic:
    return Topic(
        tr("要说话吗？"),
        tr("不说话的时候，什么都写在屏幕上，提醒还会响铃"),
        (
            Value(tr("说话"), replace(now, silent=False), icon="speaker"),
            Value(tr("不说话"), replace(now, silent=True), icon="quieter"),
        ),
    )


def _floor(now: Preferences) -> Topic:
    values = (Value(str(floor), replace(now, floor=floor)) for floor in FLOORS)
    about = tr("老人调小声，最小到这里。数越大越响")
    return Topic(tr("最小音量是多少？"), about, tuple(values))


def _language(now: Preferences) -> Topic:
    values = (Value(name, replace(now, language=code)) for code, name in LANGUAGES.items())
    return Topic(tr("屏幕上用什么文字？"), tr("听话还是听普通话"), tuple(values))


def _still(now: Preferences) -> Topic:
    return Topic(
        tr("画面要动吗？"),
        tr("怕头晕的人，选不动"),
        (
            Value(tr("会动"), replace(now, still=False)),
            Value(tr("不动"), replace(now, still=True)),
        ),
    )


TOPICS: dict[str, Callable[[Preferences], Topic]] = {
    "device": _device,
    "palette": _palette,
    "hand": _hand,
    "captions": _captions,
    "silent": _silent,
    "floor": _floor,
    "language": _language,
    "still": _still,
}


def topic(name: str, now: Preferences) -> Topic:
    """Return the topic of that name, its values made from the preferences as they are."""
    return TOPICS[name](now)


def topic_options(name: str, now: Preferences) -> tuple[Option, ...]:
    """Return the topic's values to press; the one that holds is marked."""
    return tuple(
        Option(
            f"{name}:{n}",
            value.label,
            value.detail,
            value.icon,
            badge=tr("现在") if value.preferences == now else "",
            selected=value.preferences == now,
            tint=Tint.PLAIN,
        )
        for n, value in enumerate(topic(name, now).values)
    )


def chosen(name: str, option: str, now: Preferences) -> Preferences | None:
    """Return the preferences that a pressed value stands for; None for anything else."""
    number = option.removeprefix(f"{name}:")
    values = topic(name, now).values
    is_one = option != number and number.isdecimal() and int(number) < len(values)
    return values[int(number)].preferences if is_one else None


@dataclass(frozen=True)
class SetOne(StaffPage):
    """A topic and its values; a press sets one at once, and is seen at once."""

    name: str
    page: int = 0

    def view(self, world: World) -> View:
        """Return the values."""
        asked = topic(self.name, world.preferences)
        options = topic_options(self.name, world.preferences)
        held = next((o.id for o in options if o.selected), "back")
        sizes = (Option("sizes", tr("自己调大小"), icon="plus"),) if self.name == "device" else ()
        view = View(
            key=f"settings-{self.name}",
            screen=Screen.CHOICE,
            title=asked.title,
            subtitle=asked.about,
            tint=Tint.MORE,
            options=options,
            actions=(back_action(), *sizes),
            focus=held,
        )
        every = tuple(replace_option(o, badge=tr("现在"), selected=True) for o in options)
        return leafed(view, self.page, world.room, fullest=replace_option(view, options=every))

    def prompt(self, world: World) -> str:
        """Ask."""
        return topic(self.name, world.preferences).title

    def press(self, option: str, world: World) -> Turn:
        """Set it."""
        if option == "sizes":
            return push(Sizes())
        if option == NEXT_PAGE:
            return swap(SetOne(self.name, self.page + 1))
        wanted = chosen(self.name, option, world.preferences)
        if wanted is None:
            return super().press(option, world)
        return Turn(effects=(ChangePreferences(wanted),))


@dataclass(frozen=True)
class Sizes(StaffPage):
    """The screen's diagonal and its distance by steps; the page itself is the sample."""

    def view(self, world: World) -> View:
        """Return four steps, written as large as they come to."""
        diagonal, distance = world.preferences.measures
        options = (
            Option("smaller", tr("屏幕小一点"), icon="minus", enabled=diagonal > DIAGONALS[0]),
            Option("larger", tr("屏幕大一点"), icon="plus", enabled=diagonal < DIAGONALS[-1]),
            Option("nearer", tr("离得近一点"), icon="minus", enabled=distance > DISTANCES[0]),
            Option("farther", tr("离得远一点"), icon="plus", enabled=distance < DISTANCES[-1]),
        )
        return View(
            key="settings-sizes",
            screen=Screen.CHOICE,
            title=tr("能看清这行字吗？"),
            subtitle=measures_said(world.preferences),
            tint=Tint.MORE,
            options=numbered(options),
            actions=(back_action(),),
            focus=next((o.id for o in options if o.enabled), "back"),
        )

    def prompt(self, world: World) -> str:
        """Ask."""
        return tr("坐在平时坐的地方，能看清字吗？")

    def press(self, option: str, world: World) -> Turn:
        """Take a step; beyond what is usual the screen is no longer the preset's."""
        now = world.preferences
        diagonal, distance = now.measures
        match option:
            case "smaller" | "larger":
                diagonal = _step(DIAGONALS, diagonal, up=option == "larger")
            case "nearer" | "farther":
                distance = _step(DISTANCES, distance, up=option == "farther")
            case _:
                return super().press(option, world)
        if (diagonal, distance) == USUAL[now.device]:
            diagonal = distance = 0.0
        return Turn(
            effects=(ChangePreferences(replace(now, diagonal=diagonal, distance=distance)),)
        )


def _step(values: tuple[float, ...], now: float, *, up: bool) -> float:
    """Return the next value that way, or the last there is."""
    if up:
        return next((v for v in values if v > now + 1e-6), values[-1])
    return next((v for v in reversed(values) if v < now - 1e-6), values[0])
