"""How the kiosk sounds: the page with its buttons, and 慢点, 大点声 said anywhere."""

from kiosk.core.dialogue.effects import ChangeRate, ChangeVolume, Effect, Say, SayAgain
from kiosk.core.dialogue.page import Count, Page, Turn, back_action, numbered, push
from kiosk.core.dialogue.self_test import SelfTestPage
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Intent
from kiosk.core.values import dataclass
from kiosk.core.view import Option, Screen, Tint, View
from kiosk.core.words import tr

_CHANGES: dict[str, Effect] = {
    "louder": ChangeVolume(1),
    "quieter": ChangeVolume(-1),
    "slower": ChangeRate(-1),
    "faster": ChangeRate(1),
}


@dataclass(frozen=True)
class Sound(Page):
    """How loud and how fast the kiosk speaks."""

    @property
    def asks(self) -> bool:
        """A question."""
        return True

    def view(self, world: World) -> View:
        """Return four large buttons."""
        options = numbered(
            (
                Option("louder", tr("大点声"), icon="louder", tint=Tint.MORE),
                Option("quieter", tr("小点声"), icon="quieter", tint=Tint.MORE),
                Option("slower", tr("说慢点"), icon="slower", tint=Tint.MORE),
                Option("faster", tr("说快点"), icon="faster", tint=Tint.MORE),
                Option("teaching", tr("教我听"), icon="microphone", tint=Tint.MORE),
                Option("self-test", tr("检查机器"), icon="wrench", tint=Tint.MORE),
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

    def prompt(self, world: World) -> str:
        """Ask."""
        return tr("我说得大点声，慢点，还是您教我听？")

    def press(self, option: str, world: World) -> Turn:
        """Change it and let it be heard, or go on to teaching."""
        if option == "teaching":
            # Teaching names all that can be done, and what can be done from 更多 is built on this.
            from kiosk.core.dialogue.teaching import Teaching  # noqa: PLC0415

            return push(Teaching())
        if option == "self-test":
            return push(SelfTestPage())
        change = _CHANGES.get(option)
        if change is None:
            return super().press(option, world)
        # Said at the new loudness and rate; true also where it goes no further.
        return Turn(effects=(change, Say(tr("现在说话是这样的。"))))


def sound_turn(intent: Intent, page: Page, world: World) -> Turn | None:
    """Return the turn for 再说一遍, 慢点, 大点声, 小点声, on every page; None for anything else.

    What was said last is said again, changed as asked; where one question must be answered (a
    reminder, an emergency) it is that question.
    """
    change = _CHANGES.get(intent.value)
    if change is None and intent is not Intent.REPEAT:
        return None
    again: Effect = SayAgain(page.prompt(world) or tr("想要什么，按一下，或者直接说。"))
    if page.is_closed:
        again = Say(page.prompt(world), listen=True, urgent=True)
    return Turn(effects=(change, again) if change else (again,), count=Count.NEITHER)
