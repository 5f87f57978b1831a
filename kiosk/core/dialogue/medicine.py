"""The board of today's medicines, and what else there is about them."""

from dataclasses import replace
from datetime import date, timedelta

from kiosk.core.dialogue.medicine_day import DayPage, board_sentence
from kiosk.core.dialogue.medicine_list import MedicineList, What
from kiosk.core.dialogue.medicine_week import Week
from kiosk.core.dialogue.page import Page, Turn, back_action, numbered, push
from kiosk.core.dialogue.world import World
from kiosk.core.doses import Dose
from kiosk.core.values import dataclass
from kiosk.core.view import Option, Screen, Tint, View
from kiosk.core.words import tr


@dataclass(frozen=True)
class Board(DayPage):
    """今天的药 at a glance, whatever day it becomes meanwhile."""

    day: date = date.min

    def doses(self, world: World) -> tuple[Dose, ...]:
        """Return today's doses."""
        return world.doses

    def others(self) -> tuple[Option, ...]:
        """Return the other days, and everything else about medicines."""
        week = Option("week", tr("这几天"), icon="calendar")
        return (week, Option("more", tr("更多"), icon="drawers"))

    def view(self, world: World) -> View:
        """Return today's board."""
        view = DayPage.view(replace(self, day=world.today), world)
        return replace(view, key=f"medicine-today-{view.page}")

    def summary(self, world: World) -> tuple[str, ...]:
        """Return what has been done of all, and whether anything is running out."""
        # Without the name, which could take a line of its own from the choices.
        low = tr("有药快没了") if world.medication.low(world.now) else ""
        return (*super().summary(world), low)

    def prompt(self, world: World) -> str:
        """Say what comes next."""
        return board_sentence(world)

    def example(self, world: World) -> str:
        """Ask for one."""
        return tr("「降压药吃没吃」")

    def press(self, option: str, world: World) -> Turn:
        """Open what is taken together, the week, or everything else about medicines."""
        if option == "week":
            return push(Week())
        return push(MedicineMenu()) if option == "more" else super().press(option, world)


@dataclass(frozen=True)
class MedicineMenu(Page):
    """All else about medicines."""

    def view(self, world: World) -> View:
        """Return what there is to look at."""
        needed = world.medication.needed(world.now)
        low = world.medication.low(world.now)
        options = [
            Option("yesterday", tr("昨天的药"), icon="back", tint=Tint.MEDICINE),
            Option("week", tr("这几天的药"), icon="calendar", tint=Tint.MEDICINE),
            Option("all", tr("药怎么吃"), icon="pill", tint=Tint.MEDICINE),
            Option(
                "stock",
                tr("还剩多少"),
                icon="box",
                badge=tr("快没了") if low else "",
                tint=Tint.MEDICINE,
            ),
        ]
        if needed:
            options.append(Option("needed", tr("需要时吃的"), icon="clock", tint=Tint.MEDICINE))
        return View(
            key="medicine-menu",
            screen=Screen.CHOICE,
            title=tr("药的事"),
            tint=Tint.MEDICINE,
            options=numbered(tuple(options)),
            actions=(back_action(),),
            focus="yesterday",
        )

    def prompt(self, world: World) -> str:
        """Ask."""
        return tr("药的事，您要看哪一样？")

    def press(self, option: str, world: World) -> Turn:
        """Open it."""
        if option == "yesterday":
            return push(DayPage(world.today - timedelta(days=1)))
        if option == "week":
            return push(Week())
        if option in (What.ALL, What.STOCK, What.NEEDED):
            return push(MedicineList(What(option)))
        return super().press(option, world)
