"""检查机器: once a week the kiosk tries its own sound, its way to the hub, its screen and keys."""

from kiosk.core.dialogue.effects import TrySelf
from kiosk.core.dialogue.page import BACK, Page, Turn, back_action
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.self_test import Part, SelfTestRun, part_name
from kiosk.core.values import dataclass
from kiosk.core.view import Line, Option, Screen, Step, Tint, View
from kiosk.core.words import tr, tr_noop

_DOING = {
    Part.SOUND: tr_noop("我响一声，听听自己"),
    Part.ALARM: tr_noop("我试一下呼救，不会真叫人"),
    Part.SCREEN: tr_noop("看得见字，两分钟内按「看得见」"),
}


@dataclass(frozen=True)
class SelfTestPage(Page):
    """Asks, shows each part as it is tried, and says at the end what is not well."""

    @property
    def asks_two_way(self) -> bool:
        """现在检查，还是以后再说？"""
        return True

    def view(self, world: World) -> View:
        """Return the question, or the ladder of what was tried."""
        run = world.self_test
        if run is None:
            return View(
                key="self-test",
                screen=Screen.QUESTION,
                title=tr("检查一下机器，好吗？"),
                subtitle=tr("一分钟就好，会响一声"),
                icon="wrench",
                tint=Tint.MORE,
                options=(
                    Option("begin", tr("现在检查"), icon="check", digit=1, tint=Tint.MORE),
                    Option("back", tr("以后再说"), icon="clock", digit=2),
                ),
                focus="begin",
            )
        options = _buttons(run)
        return View(
            key=f"self-test-{run.now.value if run.now else 'over'}",
            screen=Screen.RECEIPT,
            title=_title(run),
            subtitle=tr(_DOING[run.now]) if run.now else "",
            icon="wrench" if not run.is_over else "cross" if run.failed else "check",
            tint=Tint.MORE,
            steps=tuple(_step(run, part) for part in Part),
            lines=tuple(Line(part_name(part), wrong) for part, wrong in run.results if wrong),
            actions=options,
            focus=options[0].id,
        )

    def prompt(self, world: World) -> str:
        """Say what is done, or what came of it."""
        run = world.self_test
        return self_test_sentence(run) if run else tr("检查一下机器好吗？会响一声。")

    def press(self, option: str, world: World) -> Turn:
        """Begin, or say that the screen can be read."""
        if option == "begin":
            return Turn(effects=(TrySelf(),))
        if option == "seen":
            return Turn(effects=(TrySelf(seen=True),))
        return super().press(option, world)

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """A clear yes begins, a clear no puts it off. The keys are tried by pressing alone."""
        if world.self_test is not None or said.decision is not Decision.ACT:
            return None
        if said.intent is Intent.CONFIRM:
            return self.press("begin", world)
        return BACK if said.intent is Intent.DENY else None


def self_test_sentence(run: SelfTestRun) -> str:
    """Return what is said as a part begins, and at the end."""
    if run.now is Part.SCREEN:
        return tr("看得见屏幕上的字，就按「看得见」。")
    if run.now is not None:
        return tr("{words}。", words=tr(_DOING[run.now]))
    if not run.failed:
        return tr("检查好了，都正常。")
    names = tr("和").join(part_name(part) for part in run.failed)
    return tr("{names}有点问题，请告诉社区。", names=names)


def _title(run: SelfTestRun) -> str:
    if run.now is not None:
        return tr("正在检查：{name}", name=part_name(run.now))
    return tr("有点问题，请告诉社区") if run.failed else tr("检查好了，都正常")


def _step(run: SelfTestRun, part: Part) -> Step:
    results = dict(run.results)
    if part not in results:
        return Step(part_name(part), tr("正在试") if run.now is part else tr("等一会儿"))
    wrong = results[part]
    return Step(part_name(part), tr("有问题") if wrong else tr("正常"), True, failed=bool(wrong))


def _buttons(run: SelfTestRun) -> tuple[Option, ...]:
    if run.now is Part.SCREEN:
        return Option("seen", tr("看得见"), icon="eye", tint=Tint.MORE), back_action()
    if run.is_over:
        again = Option("begin", tr("再检查一次"), icon="repeat", tint=Tint.MORE)
        return back_action(), again
    return (back_action(),)
