"""The home page: six tiles, each with a line that says what is so now."""

from dataclasses import replace
from itertools import accumulate

from kiosk.core.clock import is_set
from kiosk.core.dialogue.meal_draft import MealDraft, next_meal
from kiosk.core.dialogue.medicine_day import asked_at, left_today, no_medicine
from kiosk.core.dialogue.page import STAY, Page, Turn, numbered, push
from kiosk.core.dialogue.unset import time_unknown
from kiosk.core.dialogue.world import World
from kiosk.core.measure import em
from kiosk.core.saying import clock_time, meal_of_day, near_day
from kiosk.core.values import dataclass
from kiosk.core.view import Option, Screen, Tint, View
from kiosk.core.words import capital, listed, named, tr


@dataclass(frozen=True)
class Home(Page):
    """The bottom of every stack."""

    def view(self, world: World) -> View:
        """Return the six tiles."""
        tiles = _tiles(world)
        below = world.room.tile(tiles)
        tiles = tuple(replace(o, detail=_short(o.detail, below)) for o in tiles)
        if not world.room.tiles(tiles):  # as a list, which is turned over
            title = tr("您想要哪一样？")
            return View("home", Screen.CHOICE, title, options=tiles, focus="meal")
        return View(key="home", screen=Screen.HOME, options=tiles, focus="meal")

    def press(self, option: str, world: World) -> Turn:
        """Open the tile's flow."""
        # Pages are read when they are first opened: the first picture needs none of them.
        from kiosk.core.dialogue.doctor import Symptoms  # noqa: PLC0415
        from kiosk.core.dialogue.housekeeping import Tasks  # noqa: PLC0415
        from kiosk.core.dialogue.meal import Dishes  # noqa: PLC0415
        from kiosk.core.dialogue.medicine import Board  # noqa: PLC0415
        from kiosk.core.dialogue.more import More  # noqa: PLC0415
        from kiosk.core.dialogue.services import MyServices  # noqa: PLC0415

        waits = time_unknown(option, world)
        if waits:
            return waits
        match option:
            case "meal":
                return push(Dishes(MealDraft()))
            case "housekeeping":
                return push(Tasks())
            case "doctor":
                return push(Symptoms())
            case "medicine":
                return push(Board())
            case "services":
                return push(MyServices())
            case "more":
                return push(More())
        return STAY


def _tiles(world: World) -> tuple[Option, ...]:
    open_count = len(world.open_requests)
    return numbered(
        (
            Option("meal", tr("吃饭"), _meal_line(world), "bowl", tint=Tint.MEAL),
            Option("housekeeping", tr("家政"), _tasks_line(world), "broom", tint=Tint.HOUSEKEEPING),
            Option("doctor", tr("看病"), tr("问大夫、约时间"), "stethoscope", tint=Tint.DOCTOR),
            Option("medicine", tr("吃药"), _medicine_line(world), "pill", tint=Tint.MEDICINE),
            Option(
                "services",
                tr("我的服务"),
                tr("{n} 件在办", n=open_count) if open_count else tr("现在没有在办的"),
                "list",
                tint=Tint.SERVICES,
            ),
            Option("more", tr("更多"), tr("通知、缴费、维修"), "drawers", tint=Tint.MORE),
        )
    )


def _meal_line(world: World) -> str:
    if not is_set(world.now):
        return ""
    day, meal = next_meal(world.now)
    dishes = world.catalogue.menu(day, meal)
    when = capital(meal_of_day(near_day(day, world.today), meal))
    return f"{when}　{capital(named(dishes[0].name))}" if dishes else when


def _tasks_line(world: World) -> str:
    names = [named(task.name) for task in world.catalogue.tasks[:2]]
    both = listed(names)
    return both if names else tr("打扫、洗衣")


def _medicine_line(world: World) -> str:
    if not is_set(world.now):
        return ""
    if not world.doses:
        return no_medicine(world)
    times = [asked_at(dose, world) for dose in left_today(world)]
    if not times:
        return tr("今天的药都过了")
    if min(times) <= world.now:
        return tr("有药该吃了")
    return tr("下一次　{time}", time=clock_time(min(times).timetz()))


def _short(line: str, fits: float) -> str:
    """Return as much of a tile's line as fits: whole words, and of a time what is the newer part.

    Where not even a part fits there is none: the tile's word says enough.
    """
    if em(line) <= fits:
        return line
    parts = line.replace(": ", "　").split("　")
    if len(parts) > 1:
        return _short(parts[-1], fits)
    mark = "、" if "、" in line else ", "
    starts = accumulate(line.split(mark), lambda before, word: before + mark + word)
    return next((start for start in reversed(list(starts)) if em(start) <= fits), "")
