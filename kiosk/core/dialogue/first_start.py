"""The first start: a code to be typed in by staff, or what is missing for it."""

from dataclasses import dataclass

from kiosk.core.dialogue.page import Page
from kiosk.core.dialogue.world import World
from kiosk.core.view import Screen, Tint, View
from kiosk.core.words import tr


@dataclass(frozen=True)
class PairingPage(Page):
    """The code that binds this device to a resident (RFC 8628)."""

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
