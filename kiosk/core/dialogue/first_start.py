"""The first start: a code to be typed in by staff, or what is missing for it."""

from dataclasses import dataclass, replace

from kiosk.core.dialogue.page import Count, Page, Turn, say
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Understanding
from kiosk.core.view import Screen, Tint, View
from kiosk.core.words import tr


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
        shown = f"{code[: len(code) // 2]} {code[len(code) // 2 :]}" if code.isalnum() else code
        return View(
            key="pairing",
            screen=Screen.PAIRING,
            title=shown or tr("正在连社区…"),
            subtitle=tr("请社区的人在控制台「设备」里输入这个号码"),
            icon="link-up",
            tint=Tint.SERVICES,
            paragraphs=(address,) if address else (),
        )

    def prompt(self, world: World) -> str:
        """Say what is to be done, and by whom."""
        code, _ = world.pairing or ("", "")
        if not code:
            return tr("正在连社区，请等一会儿。")
        return tr("还没登记好。请社区的人输入屏幕上的号码。")

    def hear(self, said: Understanding, world: World) -> Turn:
        """Whatever is said: what is missing."""
        return replace(say(self.prompt(world)), count=Count.NEITHER)
