"""The first start: language, screen and PIN by staff, a code for the hub, and the first hello."""

from dataclasses import replace

from kiosk.core.dialogue.effects import ChangePreferences, EndFirstStart
from kiosk.core.dialogue.page import Page, Turn, back_action, push, reset, swap
from kiosk.core.dialogue.pairing import Hello
from kiosk.core.dialogue.settings_pin import KeypadPage, new_pin_view, typed_new
from kiosk.core.dialogue.settings_topics import chosen, topic, topic_options
from kiosk.core.dialogue.staff_page import StaffPage
from kiosk.core.dialogue.world import World
from kiosk.core.values import dataclass
from kiosk.core.view import Option, Screen, Tint, View
from kiosk.core.words import tr

_STEPS = ("language", "device")


def first_pages(home: Page) -> tuple[Page, ...]:
    """Return the stack of pages with which a new device begins."""
    return (home, FirstStep(_STEPS[0]))


@dataclass(frozen=True)
class FirstStep(StaffPage):
    """One of the questions that have an answer before anybody has read a word."""

    name: str

    def view(self, world: World) -> View:
        """Return the values, and 跳过: what stands then is the configuration's."""
        number = _STEPS.index(self.name)
        values = topic_options(self.name, world.preferences)
        options = tuple(
            replace(option, digit=n, badge="", selected=False, tint=Tint.MORE)
            for n, option in enumerate(values, start=1)
        )
        held = next((o.id for o in values if o.selected), "")
        asked = topic(self.name, world.preferences)
        skip = Option("skip", tr("跳过"), icon="next")
        view = View(
            key=f"first-{self.name}",
            screen=Screen.CHOICE,
            title=asked.title,
            subtitle="" if number == 0 else asked.about,
            tint=Tint.MORE,
            options=options,
            actions=(*((back_action(),) if number else ()), skip),
            page_label=tr("第 {n} 步，共 {all} 步", n=number + 1, all=len(_STEPS) + 1),
            focus=held or options[0].id,
        )
        if world.room.cards(view) == len(options):
            return view
        # All on one page, each by its name.
        return replace(view, options=tuple(replace(option, detail="") for option in options))

    def prompt(self, world: World) -> str:
        """Ask."""
        return topic(self.name, world.preferences).title

    def press(self, option: str, world: World) -> Turn:
        """Take the answer and ask the next."""
        wanted = chosen(self.name, option, world.preferences)
        if option != "skip" and wanted is None:
            return super().press(option, world)
        number = _STEPS.index(self.name) + 1
        following: Page = FirstPin(world.new_id)
        if number < len(_STEPS):
            following = FirstStep(_STEPS[number])
        return push(following, *((ChangePreferences(wanted),) if wanted else ()))


@dataclass(frozen=True)
class FirstPin(KeypadPage):
    """The staff's PIN; without one, whoever first opens the settings is asked for it."""

    def view(self, world: World) -> View:
        """Return the keypad."""
        label = tr("第 {n} 步，共 {all} 步", n=len(_STEPS) + 1, all=len(_STEPS) + 1)
        return replace(new_pin_view(self.typing, tr("跳过")), page_label=label)

    def prompt(self, world: World) -> str:
        """Ask."""
        return tr("请设一个工作人员密码，输两次。也可以跳过。")

    def press(self, option: str, world: World) -> Turn:
        """Type; when it is settled or skipped, the first start is over but for the hub."""
        if option == "back":
            return super().press(option, world)
        if option == "skip":
            return reset(Hello(), EndFirstStart())
        typing, new = typed_new(self.typing, option, self.visit)
        if new:
            return reset(Hello(), new, EndFirstStart())
        return swap(replace(self, typing=typing))
