"""The first start: language, screen and PIN by staff, a code for the hub, and the first hello."""

from dataclasses import replace

from kiosk.core.dialogue.effects import ChangePreferences, EndFirstStart
from kiosk.core.dialogue.page import HOME, Count, Page, Turn, back_action, push, reset, say, swap
from kiosk.core.dialogue.settings_machine import in_groups
from kiosk.core.dialogue.settings_menu import open_settings
from kiosk.core.dialogue.settings_pin import KeypadPage, new_pin_view, typed_new
from kiosk.core.dialogue.settings_topics import chosen, topic, topic_options
from kiosk.core.dialogue.staff_page import StaffPage
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Understanding
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
            return open_settings(world)
        return super().press(option, world)

    def hear(self, said: Understanding, world: World) -> Turn:
        """Whatever is said: what is missing."""
        return replace(say(self.prompt(world)), count=Count.NEITHER)
