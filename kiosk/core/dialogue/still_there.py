"""Whether anybody is still at the settings: nobody being there, they close for the elder's sake."""

from dataclasses import dataclass

from kiosk.core.alarms import AlarmRecord
from kiosk.core.dialogue.alarm import is_live
from kiosk.core.dialogue.page import BACK, HOME, Turn, numbered
from kiosk.core.dialogue.staff_page import StaffPage
from kiosk.core.dialogue.world import World
from kiosk.core.view import Option, Screen, Tint, View
from kiosk.core.words import tr

LEFT_ALONE = 120.0  # seconds without a touch until it is asked (ours)
WARNED = 20.0  # and for which the question stands (WCAG 2.2.1)


def are_open(pages: tuple[object, ...]) -> bool:
    """Whether the settings lie among ``pages``."""
    return any(isinstance(page, StaffPage) and page.is_menu for page in pages)


@dataclass(frozen=True)
class StillThere(StaffPage):
    """Stands over the settings until it is answered or its time is over."""

    def stands(self, world: World) -> bool:
        """Until an alarm is under way or medicine is due, which cover the settings themselves."""
        record: AlarmRecord | None = world.alarm
        return not is_live(record) and not world.due and world.question is None

    def view(self, world: World) -> View:
        """Return the question."""
        return View(
            key="still-there",
            screen=Screen.QUESTION,
            title=tr("还在设置吗？"),
            subtitle=tr("没人按，20 秒后回到主页"),
            icon="gear",
            tint=Tint.MORE,
            options=numbered(
                (
                    Option("stay", tr("还在设置"), icon="gear", tint=Tint.MORE),
                    Option("leave", tr("回到主页"), icon="house"),
                )
            ),
            focus="stay",
            passing=True,
        )

    def prompt(self, world: World) -> str:
        """Ask."""
        return tr("还在设置吗？没人按，就回到主页。")

    def press(self, option: str, world: World) -> Turn:
        """Go on with the settings, or leave them."""
        return {"stay": BACK, "leave": HOME}.get(option) or super().press(option, world)
