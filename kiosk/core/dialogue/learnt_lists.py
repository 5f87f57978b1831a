"""The lists of what was taught and what was confirmed; each thing can be deleted."""

from dataclasses import replace

from kiosk.core.dialogue.effects import ForgetConfirmed, ForgetTaught, LetWake, Say
from kiosk.core.dialogue.learning import meaning_icon, meaning_name
from kiosk.core.dialogue.page import (
    BACK,
    NEXT_PAGE,
    Page,
    Turn,
    WeightyQuestion,
    back_action,
    leafed,
    numbered,
    push,
    swap,
)
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Intent, Understanding
from kiosk.core.learnt import TaughtEntry
from kiosk.core.room import Room
from kiosk.core.saying import month_day
from kiosk.core.values import dataclass
from kiosk.core.view import Line, Option, Screen, Tint, View
from kiosk.core.words import tr


class Asking(Page):
    """A page whose prompt asks something."""

    @property
    def asks(self) -> bool:
        """A question."""
        return True


def learnt_list(
    key: str, title: str, options: tuple[Option, ...], page: int, room: Room, *, empty: str = ""
) -> View:
    """Return a list of things, as many as fit; ``empty`` is shown when there are none."""
    view = View(
        key=key,
        screen=Screen.CHOICE if options else Screen.TEXT,
        title=title,
        tint=Tint.MORE,
        options=options,
        paragraphs=() if options else (empty,),
        actions=(back_action(),),
        focus="back",
    )
    return leafed(view, page, room)


@dataclass(frozen=True)
class TaughtList(Asking):
    """The phrases taught."""

    page: int = 0

    def view(self, world: World) -> View:
        """Return them, six a page."""
        options = tuple(
            Option(
                f"taught:{entry.id}",
                meaning_name(entry.meaning, world),
                _taught_on(entry),
                meaning_icon(entry.meaning),
                tint=Tint.MORE,
            )
            for entry in world.taught
        )
        empty = tr("还没有教过。教一句话，说三遍，我就记住了。")
        return learnt_list("taught", tr("您教过的话"), options, self.page, world.room, empty=empty)

    def prompt(self, world: World) -> str:
        """Ask, or say that there is none."""
        return tr("要看哪一句？") if world.taught else tr("还没有教过。")

    def press(self, option: str, world: World) -> Turn:
        """Show one."""
        if option.startswith("taught:"):
            return push(TaughtPage(option.removeprefix("taught:")))
        if option == NEXT_PAGE:
            return swap(replace(self, page=self.page + 1))
        return super().press(option, world)


def _taught_on(entry: TaughtEntry) -> str:
    if entry.outdated:
        return tr("现在听不出来了，请重新教一遍")
    return tr("{day}教的", day=month_day(entry.taught.date()))


@dataclass(frozen=True)
class TaughtPage(Asking):
    """One phrase taught: whether it may wake the kiosk, and deleting it."""

    id: str

    def _entry(self, world: World) -> TaughtEntry | None:
        return next((entry for entry in world.taught if entry.id == self.id), None)

    def view(self, world: World) -> View:
        """Return what it is and what can be done with it."""
        entry = self._entry(world)
        if entry is None:
            empty = tr("这句话已经删掉了。")
            return learnt_list(
                f"taught-gone-{self.id}", tr("您教过的话"), (), 0, world.room, empty=empty
            )
        wakes = tr("要按") if not entry.wakes else tr("不按")
        change = tr("不按话筒也听") if not entry.wakes else tr("按了话筒才听")
        return View(
            key=f"taught-{self.id}",
            screen=Screen.QUESTION,
            title=meaning_name(entry.meaning, world),
            subtitle=_taught_on(entry),
            tint=Tint.MORE,
            lines=(Line(tr("说之前"), tr("{wakes}话筒", wakes=wakes)),),
            options=numbered(
                (
                    Option("wakes", change, icon="microphone"),
                    Option("forget", tr("删掉"), icon="cross", destructive=True),
                )
            ),
            actions=(back_action(),),
            focus="wakes",
        )

    def prompt(self, world: World) -> str:
        """Ask."""
        entry = self._entry(world)
        return tr("这句是{name}。", name=meaning_name(entry.meaning, world)) if entry else ""

    def press(self, option: str, world: World) -> Turn:
        """Change it, or ask whether to delete it."""
        entry = self._entry(world)
        if option == "wakes" and entry:
            return Turn(effects=(LetWake(entry.id, not entry.wakes),))  # said when the disk has it
        if option == "forget" and entry:
            name = meaning_name(entry.meaning, world)
            return swap(ForgetQuestion(name, ForgetTaught(entry.id)))
        return super().press(option, world)


@dataclass(frozen=True)
class RememberedList(Asking):
    """Sentences that were asked about and confirmed."""

    page: int = 0

    def view(self, world: World) -> View:
        """Return them, the newest first, six a page."""
        options = tuple(
            Option(
                f"confirmed:{entry.id}",
                meaning_name(entry.meaning, world),
                tr("听着像「{text}」", text=entry.text),
                meaning_icon(entry.meaning),
                tint=Tint.MORE,
            )
            for entry in reversed(world.confirmed)
        )
        empty = tr("还没有。我问您「是这个吗」，您说对，我就记住那句话。")
        return learnt_list(
            "remembered", tr("我记住的话"), options, self.page, world.room, empty=empty
        )

    def prompt(self, world: World) -> str:
        """Ask, or say that there is none."""
        return tr("哪一句记错了？") if world.confirmed else tr("还没有记住的话。")

    def press(self, option: str, world: World) -> Turn:
        """Ask whether to delete it."""
        if option.startswith("confirmed:"):
            wanted = option.removeprefix("confirmed:")
            entry = next((e for e in world.confirmed if e.id == wanted), None)
            if entry is not None:
                name = meaning_name(entry.meaning, world)
                return push(ForgetQuestion(name, ForgetConfirmed(entry.id)))
        if option == NEXT_PAGE:
            return swap(replace(self, page=self.page + 1))
        return super().press(option, world)


@dataclass(frozen=True)
class ForgetQuestion(WeightyQuestion):
    """Whether to delete what was learnt."""

    name: str
    effect: ForgetTaught | ForgetConfirmed

    def view(self, world: World) -> View:
        """Return the question."""
        return View(
            key=f"forget-{self.effect.id}",
            screen=Screen.QUESTION,
            title=tr("删掉这句话吗？"),
            tint=Tint.MORE,
            lines=(Line(self.name),),
            options=numbered(
                (
                    Option("no", tr("留着"), icon="check"),
                    Option("yes", tr("删掉"), icon="cross", destructive=True),
                )
            ),
            focus="no",
        )

    def prompt(self, world: World) -> str:
        """Ask."""
        return tr("{name}，删掉这句话吗？", name=self.name)

    def press(self, option: str, world: World) -> Turn:
        """Delete it, or not."""
        if option == "yes":
            return BACK.also(self.effect, Say(tr("好。")))  # that it is gone, the disk must say
        return BACK.also(Say(tr("好，留着。"))) if option == "no" else super().press(option, world)

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """Yes or no."""
        if said.intent is Intent.CONFIRM:
            return self.press("yes", world)
        return self.press("no", world) if said.intent is Intent.DENY else None
