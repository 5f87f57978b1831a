"""What staff see of the machine, and what they do to it: the hub, the version, leaving."""

from collections.abc import Iterable

from kiosk.core.dialogue.alarm import is_live
from kiosk.core.dialogue.effects import LeaveProgram, LookAtMachine, PairAnew
from kiosk.core.dialogue.page import BACK, Turn, back_action, push
from kiosk.core.dialogue.pairing import in_groups
from kiosk.core.dialogue.staff_page import StaffPage
from kiosk.core.dialogue.world import World
from kiosk.core.preferences import preferences_said
from kiosk.core.values import dataclass
from kiosk.core.view import Link, Option, Screen, Tint, View
from kiosk.core.words import tr


def _told(pairs: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Return pairs as sentences: they are turned over where they do not fit."""
    return tuple(tr("{what}：{how}", what=what, how=how) for what, how in pairs)


def _link_said(link: Link) -> str:
    return {
        Link.UP: tr("已连上"),
        Link.CONNECTING: tr("正在连"),
        Link.DOWN: tr("没连上"),
    }[link]


@dataclass(frozen=True)
class Connection(StaffPage):
    """Where the hub is, whether it answers, and pairing anew."""

    def view(self, world: World) -> View:
        """Return how it stands; the code where there is one to type in."""
        hub = world.machine.hub if world.machine else ""
        code, address = world.pairing or ("", "")
        lines = [
            (tr("社区平台"), hub or tr("还没有填")),
            (tr("现在"), _link_said(world.link)),
            (tr("登记给"), world.resident.name if world.resident else tr("还没登记")),
        ]
        if code:  # what is to be typed in first
            lines[:0] = [(tr("登记号码"), in_groups(code)), (tr("在这里输入"), address)]
        pair = Option("pair", tr("重新登记"), icon="repeat", tint=Tint.MORE, enabled=bool(hub))
        return View(
            key="settings-connection",
            screen=Screen.TEXT,
            title=tr("连接"),
            subtitle="" if hub else tr("平台的地址写在配置文件里，改好后重新打开程序"),
            tint=Tint.MORE,
            paragraphs=_told(lines),
            actions=(back_action(), pair),
            focus="back",
        )

    def prompt(self, world: World) -> str:
        """Say how it stands."""
        return tr("和社区平台，{state}。", state=_link_said(world.link))

    def press(self, option: str, world: World) -> Turn:
        """Ask for a new code."""
        if option == "pair":
            return Turn(effects=(PairAnew(), LookAtMachine()))
        return super().press(option, world)


@dataclass(frozen=True)
class About(StaffPage):
    """Version, storage, model; and from here what holds, and the licences."""

    def view(self, world: World) -> View:
        """Return what was found out."""
        machine = world.machine
        free = machine.disk_free if machine else None
        gigabytes = (
            tr("还有 {n} GB", n=f"{free / 1024**3:.1f}") if free is not None else tr("不知道")
        )
        lines = (
            (tr("版本"), machine.version if machine else ""),
            (tr("存储"), gigabytes),
            (tr("语音模型"), (machine.model if machine else "") or tr("没有")),
            (tr("数据在"), machine.folder if machine else ""),
        )
        return View(
            key="settings-about",
            screen=Screen.TEXT,
            title=tr("安伴"),
            tint=Tint.MORE,
            paragraphs=_told(lines),
            actions=(
                back_action(),
                Option("set", tr("现在的设置"), icon="list"),
                Option("licences", tr("许可证"), icon="bill"),
            ),
            focus="back",
        )

    def press(self, option: str, world: World) -> Turn:
        """Read on."""
        if option == "set":
            return push(AsSet())
        return push(Licences()) if option == "licences" else super().press(option, world)


@dataclass(frozen=True)
class AsSet(StaffPage):
    """Every preference as it is, to be copied down."""

    def view(self, world: World) -> View:
        """Return them."""
        return View(
            key="settings-as-set",
            screen=Screen.TEXT,
            title=tr("现在的设置"),
            tint=Tint.MORE,
            paragraphs=_told(preferences_said(world.preferences)),
            actions=(back_action(),),
            focus="back",
        )


@dataclass(frozen=True)
class Licences(StaffPage):
    """Whose work this stands on."""

    def view(self, world: World) -> View:
        """Return the licences of what is shipped."""
        return View(
            key="settings-licences",
            screen=Screen.TEXT,
            title=tr("许可证"),
            tint=Tint.MORE,
            paragraphs=(
                tr("安伴是自由软件，许可证全文在程序的 LICENSE 文件里。"),
                tr("界面用 Qt（LGPL-3.0）。听话用 Vosk（Apache-2.0）和 numpy（BSD）。"),
                tr("还用了 msgspec、httpx、pypinyin、lunar-python 等，都列在 ARCHITECTURE.md 里。"),
            ),
            actions=(back_action(),),
            focus="back",
        )


@dataclass(frozen=True)
class LeaveQuestion(StaffPage):
    """Ask before the program ends: nobody is reminded or heard from then on."""

    @property
    def asks_two_way(self) -> bool:
        """A yes-or-no question."""
        return True

    @property
    def by_hand(self) -> bool:
        """Nothing that was heard ends the program."""
        return True

    def view(self, world: World) -> View:
        """Return the question; while somebody needs help there is nothing to ask."""
        calling = is_live(world.alarm)
        title = tr("正在呼救，现在不能退出") if calling else tr("真的要退出安伴吗？")
        leave = Option("leave", tr("退出"), icon="cross", digit=2, destructive=True)
        return View(
            key=f"settings-leave-{calling}",
            screen=Screen.QUESTION,
            title=title,
            subtitle=tr("退出以后，没有提醒，也不能呼救"),
            icon="question",
            tint=Tint.MORE,
            options=(
                Option("stay", tr("不退出"), icon="back", digit=1, tint=Tint.MORE),
                *(() if calling else (leave,)),
            ),
            focus="stay",
        )

    def prompt(self, world: World) -> str:
        """Ask."""
        return tr("退出以后，没有提醒，也不能呼救。真的要退出吗？")

    def press(self, option: str, world: World) -> Turn:
        """End it, or not."""
        if option == "leave" and not is_live(world.alarm):
            return Turn(effects=(LeaveProgram(),))
        return BACK if option == "stay" else super().press(option, world)
