"""更多: notices, repairs, bills, calling someone, settings, help."""

from dataclasses import replace

from kiosk.core.catalogue import Choice, Contact
from kiosk.core.dialogue.empty import Listing, nothing_said, nothing_there
from kiosk.core.dialogue.page import (
    NEXT_PAGE,
    Page,
    Turn,
    back_action,
    leafed,
    numbered,
    push,
    swap,
)
from kiosk.core.dialogue.reading import Help, Notices
from kiosk.core.dialogue.receipt import submit
from kiosk.core.dialogue.settings_menu import open_settings
from kiosk.core.dialogue.sound import Sound
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Intent
from kiosk.core.requests import Bill, CallBack, Repair
from kiosk.core.saying import STATION, choice_name, person_name
from kiosk.core.values import dataclass
from kiosk.core.view import Option, Screen, Tint, View
from kiosk.core.words import capital, named, tr

_REPAIRS = {
    "plumbing": "tap",
    "electricity": "bulb",
    "heating": "radiator",
    "lock": "lock",
    "appliance": "television",
    "network": "wifi",
    "gas": "flame",
}
_BILLS = {
    "water": "tap",
    "electricity": "bulb",
    "gas": "flame",
    "heating": "radiator",
    "phone": "phone",
    "property": "house",
}


def submit_repair(item: str, world: World, instead_of: str = "") -> Turn:
    """Ask for a repair."""
    name = choice_name(world.catalogue.repairs, item)
    return submit(Repair(item=item), tr("{name}，给您找人修。", name=name), world, instead_of)


def submit_bill(bill: str, world: World, instead_of: str = "") -> Turn:
    """Ask for help with a bill."""
    name = choice_name(world.catalogue.bills, bill)
    return submit(Bill(bill=bill), tr("请社区帮您交{name}。", name=name), world, instead_of)


def submit_call(person: str, world: World) -> Turn:
    """Ask staff to bring a person to the telephone."""
    contact = find_contact(world, person)
    who = contact.person if contact else person
    words = tr("请社区帮您找{person}。", person=person_name(who))
    if person == STATION:
        words = tr("请社区的人给您打电话。")
    return submit(CallBack(person=who), words, world)


def find_contact(world: World, person: str) -> Contact | None:
    """Return the contact the elder calls that, or None."""
    contacts = world.resident.contacts if world.resident else ()
    return next((c for c in contacts if person in (c.person, c.name, *c.spoken)), None)


@dataclass(frozen=True)
class More(Page):
    """The other things."""

    @property
    def asks(self) -> bool:
        """A question."""
        return True

    def view(self, world: World) -> View:
        """Return six things."""
        options = numbered(
            (
                Option("notices", tr("通知"), tr("{n} 条", n=len(world.notices)), "notice"),
                Option("repair", tr("维修"), tr("水电暖门锁"), "wrench"),
                Option("bill", tr("缴费"), tr("水电、话费"), "bill"),
                Option("call", tr("打电话"), tr("找家里人"), "phone"),
                Option("settings", tr("声音"), tr("大小、教我听"), "speaker"),
                Option("help", tr("怎么用"), tr("教您用"), "question"),
            )
        )
        return View(
            key="more",
            screen=Screen.CHOICE,
            title=tr("更多"),
            tint=Tint.MORE,
            options=tuple(replace(option, tint=Tint.MORE) for option in options),
            actions=(back_action(), Option("staff", tr("设置"), tr("工作人员用"), "gear")),
            focus="notices",
        )

    def prompt(self, world: World) -> str:
        """Ask."""
        return tr("还有这些，您要哪一样？")

    def press(self, option: str, world: World) -> Turn:
        """Open one."""
        if option == "staff":
            return open_settings(world)
        pages: dict[str, Page] = {
            "notices": Notices(),
            "repair": Pick("repair"),
            "bill": Pick("bill"),
            "call": People(),
            "settings": Sound(),
            "help": Help(),
        }
        return push(pages[option]) if option in pages else super().press(option, world)


def _no_people() -> str:
    return tr("还没有登记家里人。")


def _not_offered() -> str:
    return tr("社区还没有登记这些。")


@dataclass(frozen=True)
class Pick(Listing):
    """Which repair, or which bill; choosing sends it, and it can be taken back."""

    what: str  # repair, bill
    page: int = 0

    @property
    def intent(self) -> Intent:
        """The flow."""
        return Intent.REQUEST_REPAIR if self.what == "repair" else Intent.PAY_BILL

    def _choices(self, world: World) -> tuple[Choice, ...]:
        return world.catalogue.repairs if self.what == "repair" else world.catalogue.bills

    def _title(self) -> str:
        return tr("什么坏了？") if self.what == "repair" else tr("交哪样费？")

    def view(self, world: World) -> View:
        """Return the choices, six a page."""
        if not self._choices(world):
            key = f"{self.what}-none"
            return nothing_there(key, self._title(), Tint.MORE, world, _not_offered())
        icons, other = (_REPAIRS, "wrench") if self.what == "repair" else (_BILLS, "bill")
        options = tuple(
            Option(
                f"pick:{choice.id}",
                named(choice.name),
                icon=icons.get(choice.id, other),
                tint=Tint.MORE,
            )
            for choice in self._choices(world)
        )
        view = View(
            key=self.what,
            screen=Screen.CHOICE,
            title=self._title(),
            tint=Tint.MORE,
            options=options,
            actions=(back_action(),),
            focus="back",
        )
        return leafed(view, self.page, world.room)

    def prompt(self, world: World) -> str:
        """Ask."""
        return self._title() if self._choices(world) else nothing_said(world, _not_offered())

    def press(self, option: str, world: World) -> Turn:
        """Send it."""
        if option.startswith("pick:"):
            identifier = option.removeprefix("pick:")
            if self.what == "repair":
                return submit_repair(identifier, world)
            return submit_bill(identifier, world)
        if option == NEXT_PAGE:
            return swap(replace(self, page=self.page + 1))
        return super().press(option, world)


@dataclass(frozen=True)
class People(Listing):
    """Whom to call: their numbers, and staff bring them to the telephone."""

    @property
    def intent(self) -> Intent:
        """The flow."""
        return Intent.CALL_PERSON

    def view(self, world: World) -> View:
        """Return the contacts."""
        contacts = world.resident.contacts[:6] if world.resident else ()
        if not contacts:
            title = tr("给谁打电话？")
            return nothing_there("people", title, Tint.MORE, world, _no_people())
        options = numbered(
            tuple(
                Option(
                    f"person:{c.person}",
                    capital(person_name(c.person)),
                    c.phone,
                    "person",
                    tint=Tint.MORE,
                )
                for c in contacts
            )
        )
        return View(
            key="people",
            screen=Screen.CHOICE,
            title=tr("给谁打电话？"),
            tint=Tint.MORE,
            options=options,
            actions=(back_action(),),
            focus=options[0].id,
        )

    def prompt(self, world: World) -> str:
        """Ask."""
        known = world.resident is not None and world.resident.contacts
        return tr("给谁打电话？") if known else nothing_said(world, _no_people())

    def press(self, option: str, world: World) -> Turn:
        """Ask staff for the call."""
        if option.startswith("person:"):
            return submit_call(option.removeprefix("person:"), world)
        return super().press(option, world)
