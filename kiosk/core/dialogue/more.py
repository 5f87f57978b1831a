"""更多: notices, repairs, bills, calling someone, settings, help."""

from dataclasses import dataclass, replace

from kiosk.core.catalogue import Choice, Contact
from kiosk.core.dialogue.effects import ChangeRate, ChangeVolume, Say
from kiosk.core.dialogue.page import (
    NEXT_PAGE,
    STAY,
    Page,
    Turn,
    back_action,
    numbered,
    paged,
    push,
    swap,
)
from kiosk.core.dialogue.services import submit
from kiosk.core.dialogue.world import World
from kiosk.core.requests import Bill, CallBack, Repair
from kiosk.core.saying import choice_name, month_day
from kiosk.core.view import Line, Option, Screen, Tint, View
from kiosk.core.words import tr

_REPAIRS = {
    "plumbing": "drop",
    "electricity": "bolt",
    "heating": "thermometer",
    "lock": "lock",
    "appliance": "television",
    "network": "wifi",
    "gas": "flame",
}
_BILLS = {
    "water": "drop",
    "electricity": "bolt",
    "gas": "flame",
    "heating": "thermometer",
    "phone": "phone",
    "property": "house",
}


def submit_repair(item: str, world: World) -> Turn:
    """Ask for a repair."""
    name = choice_name(world.catalogue.repairs, item)
    return submit(Repair(item=item), tr("好，{name}，给您找人修。", name=name), world)


def submit_bill(bill: str, world: World) -> Turn:
    """Ask for help with a bill."""
    name = choice_name(world.catalogue.bills, bill)
    return submit(Bill(bill=bill), tr("好，请社区帮您交{name}。", name=name), world)


def submit_call(person: str, world: World) -> Turn:
    """Ask staff to bring a person to the telephone."""
    contact = find_contact(world, person)
    named = contact.person if contact else person
    return submit(CallBack(person=named), tr("好，请社区帮您找{person}。", person=named), world)


def find_contact(world: World, person: str) -> Contact | None:
    """Return the contact the elder calls that, or None."""
    contacts = world.resident.contacts if world.resident else ()
    return next((c for c in contacts if person in (c.person, c.name, *c.spoken)), None)


@dataclass(frozen=True)
class More(Page):
    """The other things."""

    def view(self, world: World) -> View:
        """Return six things."""
        options = numbered(
            (
                Option("notices", tr("通知"), tr("{n} 条", n=len(world.notices)), "bell"),
                Option("repair", tr("维修"), tr("水电暖门锁"), "wrench"),
                Option("bill", tr("缴费"), tr("水电、话费"), "bill"),
                Option("call", tr("打电话"), tr("找家里人"), "phone"),
                Option("settings", tr("声音"), tr("大点、慢点"), "speaker"),
                Option("help", tr("怎么用"), tr("教您用"), "question"),
            )
        )
        return View(
            key="more",
            screen=Screen.CHOICE,
            title=tr("更多"),
            tint=Tint.MORE,
            options=tuple(replace(option, tint=Tint.MORE) for option in options),
            actions=(back_action(),),
            focus="notices",
        )

    def press(self, option: str, world: World) -> Turn:
        """Open one."""
        pages: dict[str, Page] = {
            "notices": Notices(),
            "repair": Pick("repair"),
            "bill": Pick("bill"),
            "call": People(),
            "settings": Sound(),
            "help": Help(),
        }
        return push(pages[option]) if option in pages else super().press(option, world)


@dataclass(frozen=True)
class Pick(Page):
    """Which repair, or which bill; choosing sends it, and it can be taken back."""

    what: str  # repair, bill
    page: int = 0

    def _choices(self, world: World) -> tuple[Choice, ...]:
        return world.catalogue.repairs if self.what == "repair" else world.catalogue.bills

    def _title(self) -> str:
        return tr("什么坏了？") if self.what == "repair" else tr("交哪样费？")

    def view(self, world: World) -> View:
        """Return the choices, six a page."""
        icons, other = (_REPAIRS, "wrench") if self.what == "repair" else (_BILLS, "bill")
        options = tuple(
            Option(
                f"pick:{choice.id}", choice.name, icon=icons.get(choice.id, other), tint=Tint.MORE
            )
            for choice in self._choices(world)
        )
        shown = paged(options, self.page)
        return View(
            key=f"{self.what}-{shown.page}",
            screen=Screen.CHOICE,
            title=self._title(),
            tint=Tint.MORE,
            options=shown.shown,
            actions=(back_action(), *shown.actions),
            page=shown.page,
            pages=shown.pages,
            page_label=shown.label,
            focus=shown.shown[0].id if shown.shown else "back",
        )

    def prompt(self, world: World) -> str:
        """Ask."""
        return self._title()

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
class People(Page):
    """Whom to call: their numbers, and staff bring them to the telephone."""

    def view(self, world: World) -> View:
        """Return the contacts."""
        contacts = world.resident.contacts[:6] if world.resident else ()
        options = numbered(
            tuple(
                Option(f"person:{c.person}", c.person, c.phone, "person", tint=Tint.MORE)
                for c in contacts
            )
        )
        return View(
            key="people",
            screen=Screen.CHOICE if options else Screen.TEXT,
            title=tr("给谁打电话？"),
            tint=Tint.MORE,
            options=options,
            paragraphs=() if options else (tr("还没有登记家里人。请社区帮您登记。"),),
            actions=(back_action(),),
            focus=options[0].id if options else "back",
        )

    def prompt(self, world: World) -> str:
        """Ask."""
        return tr("给谁打电话？")

    def press(self, option: str, world: World) -> Turn:
        """Ask staff for the call."""
        if option.startswith("person:"):
            return submit_call(option.removeprefix("person:"), world)
        return super().press(option, world)


@dataclass(frozen=True)
class Notices(Page):
    """The community's notices, one at a time, read aloud."""

    index: int = 0

    def view(self, world: World) -> View:
        """Return one notice."""
        if not world.notices:
            return View(
                key="notices-none",
                screen=Screen.TEXT,
                title=tr("通知"),
                tint=Tint.MORE,
                paragraphs=(tr("现在没有新通知。"),),
                actions=(back_action(),),
                focus="back",
            )
        count = len(world.notices)
        notice = world.notices[self.index % count]
        shown = paged(tuple(Option(n.id, n.title) for n in world.notices), self.index, 1)
        return View(
            key=f"notice-{self.index % count}",
            screen=Screen.TEXT,
            title=notice.title,
            subtitle=month_day(notice.published),
            icon="bell",
            tint=Tint.MORE,
            paragraphs=(notice.body,),
            actions=(
                back_action(),
                *((Option(NEXT_PAGE, tr("下一条"), icon="next"),) if count > 1 else ()),
            ),
            page=shown.page,
            pages=shown.pages,
            page_label=tr("第 {page} 条，共 {pages} 条", page=shown.page, pages=count),
            focus=NEXT_PAGE if count > 1 else "back",
        )

    def prompt(self, world: World) -> str:
        """Read it."""
        if not world.notices:
            return tr("现在没有新通知。")
        notice = world.notices[self.index % len(world.notices)]
        return f"{notice.title}。{notice.body}"

    def press(self, option: str, world: World) -> Turn:
        """Next."""
        if option == NEXT_PAGE:
            following = Notices(self.index + 1)
            return swap(following, Say(following.prompt(world)))
        return super().press(option, world)


@dataclass(frozen=True)
class Sound(Page):
    """How loud and how fast the kiosk speaks."""

    def view(self, world: World) -> View:
        """Return four large buttons."""
        options = numbered(
            (
                Option("louder", tr("大点声"), icon="louder", tint=Tint.MORE),
                Option("quieter", tr("小点声"), icon="quieter", tint=Tint.MORE),
                Option("slower", tr("说慢点"), icon="slower", tint=Tint.MORE),
                Option("faster", tr("说快点"), icon="faster", tint=Tint.MORE),
            )
        )
        return View(
            key="sound",
            screen=Screen.CHOICE,
            title=tr("声音"),
            tint=Tint.MORE,
            options=options,
            actions=(back_action(),),
            focus="louder",
        )

    def press(self, option: str, world: World) -> Turn:
        """Change it and let it be heard."""
        turn = sound_turn(option)
        return turn if turn is not STAY else super().press(option, world)


def sound_turn(option: str) -> Turn:
    """Return the turn for louder, quieter, slower, faster."""
    match option:
        case "louder":
            return Turn(effects=(ChangeVolume(1), Say(tr("大点声了。"))))
        case "quieter":
            return Turn(effects=(ChangeVolume(-1), Say(tr("小点声了。"))))
        case "slower":
            return Turn(effects=(ChangeRate(-1), Say(tr("说慢点了。"))))
        case "faster":
            return Turn(effects=(ChangeRate(1), Say(tr("说快点了。"))))
    return STAY


@dataclass(frozen=True)
class Help(Page):
    """How to use it, in three sentences."""

    def view(self, world: World) -> View:
        """Return the sentences."""
        return View(
            key="help",
            screen=Screen.TEXT,
            title=tr("怎么用"),
            icon="question",
            tint=Tint.MORE,
            paragraphs=(
                tr("想要什么，按一下大按钮。"),
                tr("也可以按下面的话筒，直接说：「中午要一份红烧肉」。"),
                tr("有急事，按右边红色的紧急呼救，或者喊：我摔倒了。"),
            ),
            actions=(back_action(),),
            focus="back",
        )

    def prompt(self, world: World) -> str:
        """Read it."""
        return tr("想要什么，按一下大按钮。也可以按话筒，直接说。有急事，按红色的紧急呼救。")


@dataclass(frozen=True)
class Note(Page):
    """Something to read and hear: values written down, the weather."""

    title: str
    lines: tuple[Line, ...] = ()
    paragraphs: tuple[str, ...] = ()
    icon: str = ""

    def view(self, world: World) -> View:
        """Return it."""
        return View(
            key=f"note-{self.title}",
            screen=Screen.TEXT,
            title=self.title,
            icon=self.icon,
            tint=Tint.MORE,
            lines=self.lines,
            paragraphs=self.paragraphs,
            actions=(back_action(),),
            focus="back",
        )
