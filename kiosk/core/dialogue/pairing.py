"""What a kiosk shows before it has a resident: the code for the hub, and the first hello."""

from dataclasses import replace

from kiosk.core.dialogue.page import HOME, Count, Page, Turn, say
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Understanding
from kiosk.core.values import dataclass
from kiosk.core.view import Option, Screen, Tint, View
from kiosk.core.words import tr


def in_groups(code: str) -> str:
    """Return a code in two groups, to be read out."""
    half = len(code) // 2
    return f"{code[:half]} {code[half:]}" if code.isalnum() else code


@dataclass(frozen=True)
class Hello(Page):
    """The first words to the elder: three sentences that say how everything goes."""

    def view(self, world: World) -> View:
        """Return the sentences."""
        name = world.resident.name if world.resident else ""
        return View(
            key="hello",
            screen=Screen.TEXT,
            title=tr("{name}，您好！我是安伴。", name=name) if name else tr("您好！我是安伴。"),
            icon="person",
            tint=Tint.MORE,
            paragraphs=(
                tr("想要什么，按一下大按钮。"),
                tr("也可以按下面的话筒，跟我说话。"),
                tr("有急事，按红色的紧急呼救。"),
            ),
            actions=(Option("home", tr("知道了"), icon="check", tint=Tint.MORE),),
            focus="home",
        )

    def prompt(self, world: World) -> str:
        """Read them."""
        view = self.view(world)
        return "".join((view.title, *view.paragraphs))

    def press(self, option: str, world: World) -> Turn:
        """Go home, for good."""
        return HOME if option == "home" else super().press(option, world)


@dataclass(frozen=True)
class PairingPage(Page):
    """The code that binds this device to a resident (RFC 8628)."""

    @property
    def is_closed(self) -> bool:
        """Nothing can be asked for before the kiosk knows whose it is."""
        return True

    def view(self, world: World) -> View:
        """Return the code in very large type, in two groups to read out."""
        code, address = world.pairing or ("", "")
        return View(
            key="pairing",
            screen=Screen.PAIRING,
            title=in_groups(code) if code else tr("正在连社区…"),
            subtitle=tr("请社区的人在值班台「设备」里输入这个号码"),
            icon="link-up",
            tint=Tint.SERVICES,
            paragraphs=(address,) if address else (),
            actions=(Option("staff", tr("设置"), tr("工作人员用"), "gear"),),
            focus="staff",
        )

    def prompt(self, world: World) -> str:
        """Say what is to be done, and by whom."""
        code, _ = world.pairing or ("", "")
        if not code:
            return tr("正在连社区，请等一会儿。")
        return tr("还没登记好。请社区的人输入屏幕上的号码。")

    def press(self, option: str, world: World) -> Turn:
        """Let staff into the settings: the hub's address may be wrong."""
        if option == "staff":
            from kiosk.core.dialogue.settings_menu import open_settings  # noqa: PLC0415  # seldom

            return open_settings(world)
        return super().press(option, world)

    def hear(self, said: Understanding, world: World) -> Turn:
        """Whatever is said: what is missing."""
        return replace(say(self.prompt(world)), count=Count.NEITHER)
