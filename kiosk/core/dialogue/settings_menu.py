"""设置: what staff can set at the device, behind the PIN."""

from dataclasses import replace

from kiosk.core.dialogue.effects import LookAtDoor, LookAtMachine
from kiosk.core.dialogue.page import NEXT_PAGE, Turn, back_action, leafed, push, swap
from kiosk.core.dialogue.self_test import SelfTestPage
from kiosk.core.dialogue.settings_machine import About, Connection, LeaveQuestion
from kiosk.core.dialogue.settings_pin import NewPin, PinPage
from kiosk.core.dialogue.settings_topics import SetOne
from kiosk.core.dialogue.staff_page import StaffPage
from kiosk.core.dialogue.world import World
from kiosk.core.preferences import (
    LANGUAGES,
    Preferences,
    device_name,
    hand_name,
    on_off,
    palette_name,
)
from kiosk.core.values import dataclass
from kiosk.core.view import Link, Option, Screen, Tint, View
from kiosk.core.words import tr


def open_settings(world: World) -> Turn:
    """Go to the door of the settings; every visit has to be let in anew."""
    return push(Settings(PinPage(world.new_id)), LookAtDoor())


def _options(now: Preferences, world: World) -> tuple[Option, ...]:
    linked = tr("已连上") if world.link is Link.UP else tr("没连上")
    said = tr("不出声") if now.silent else tr("出声")
    moves = tr("不动") if now.still else tr("会动")
    return (
        Option("device", tr("屏幕"), device_name(now.device), "television"),
        Option("palette", tr("颜色"), palette_name(now.palette), "sun-cloud"),
        Option("captions", tr("字幕闪光"), on_off(now.captions), "eye"),
        Option("silent", tr("说话"), said, "speaker"),
        Option("floor", tr("最小音量"), str(now.floor), "louder"),
        Option("hand", tr("红按钮"), hand_name(now.hand), "siren"),
        Option("language", tr("文字"), LANGUAGES.get(now.language, ""), "pencil"),
        Option("still", tr("画面"), moves, "pinwheel"),
        Option("connection", tr("连接"), linked, "link-up"),
        Option("self-test", tr("检查机器"), icon="wrench"),
        Option("new-pin", tr("换密码"), icon="lock"),
        Option("about", tr("关于"), tr("版本、存储"), "question"),
    )


@dataclass(frozen=True)
class Settings(StaffPage):
    """The keypad until the door opens for this visit, then what can be set."""

    pin: PinPage
    page: int = 0

    @property
    def is_menu(self) -> bool:
        """All others lie over it."""
        return True

    @property
    def by_hand(self) -> bool:
        """A PIN is not said aloud, and the keypad is this page."""
        return True

    def _is_open(self, world: World) -> bool:
        return bool(self.pin.visit) and world.door.open_for == self.pin.visit

    def view(self, world: World) -> View:
        """Return the keypad or the list."""
        if not self._is_open(world):
            return self.pin.view(world)
        leave = Option("leave", tr("退出程序"), icon="cross", destructive=True)
        options = _options(world.preferences, world)
        view = View(
            key="settings",
            screen=Screen.CHOICE,
            title=tr("设置"),
            tint=Tint.MORE,
            options=tuple(replace(option, tint=Tint.MORE) for option in options),
            actions=(back_action(), leave),
            focus="device",
        )
        return leafed(view, self.page, world.room)

    def prompt(self, world: World) -> str:
        """Say whom this is for."""
        return self.pin.prompt(world) if not self._is_open(world) else tr("要设置什么？")

    def press(self, option: str, world: World) -> Turn:
        """Type the PIN, or open one of the list."""
        if option == "back":
            return super().press(option, world)
        if not self._is_open(world):
            turn = self.pin.press(option, world)
            page = turn.page
            return (
                replace(turn, page=replace(self, pin=page)) if isinstance(page, PinPage) else turn
            )
        if option == NEXT_PAGE:
            return swap(replace(self, page=self.page + 1))
        match option:
            case "connection":
                return push(Connection(), LookAtMachine())
            case "about":
                return push(About(), LookAtMachine())
            case "self-test":
                return push(SelfTestPage())
            case "new-pin":
                return push(NewPin(self.pin.visit))
            case "leave":
                return push(LeaveQuestion())
        return push(SetOne(option))
