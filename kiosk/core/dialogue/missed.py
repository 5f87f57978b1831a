"""What is shown once the window of a dose has passed without an answer: calm, true, no advice."""

from kiosk.core.dialogue.answered import STATUS_SAID, Answered, answer
from kiosk.core.dialogue.dose_words import way_words
from kiosk.core.dialogue.page import BACK, Page, Turn, swap
from kiosk.core.dialogue.world import World
from kiosk.core.doses import Dose, DoseStatus
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.quantity import amount_said
from kiosk.core.saying import STATION, clock_time
from kiosk.core.values import dataclass
from kiosk.core.view import Line, Option, Screen, Tint, View
from kiosk.core.words import capital, named, together, tr

_SHOWN = 2  # medicines by name


@dataclass(frozen=True)
class MissedPage(Page):
    """Doses that were asked for and that nobody answered.

    What stands here follows what is written down: that the community knows is said once the hub's
    receipt has come.
    """

    doses: tuple[Dose, ...]

    @property
    def dose_ids(self) -> tuple[str, ...]:
        """The doses it is about."""
        return tuple(dose.id for dose in self.doses)

    @property
    def takes_yes(self) -> bool:
        """A yes goes on."""
        return True

    def view(self, world: World) -> View:
        """Return what was missed, who knows of it, and what one can do."""
        words = way_words(self.doses)
        taken = Option("taken", tr(words.before), icon="check", digit=2)
        call = Option("call", tr("找社区"), icon="phone", digit=3)
        return View(
            key="missed-" + ",".join(self.dose_ids),
            screen=Screen.QUESTION,
            title=self._title(),
            icon="clock",
            tint=Tint.MEDICINE,
            lines=(*self._lines(), *map(Line, filter(None, self._facts(world)))),
            options=(Option("done", tr("知道了"), icon="house", digit=1), taken, call),
            focus="done",
            passing=True,
        )

    def _title(self) -> str:
        first = min(dose.due for dose in self.doses)
        time = clock_time(first.timetz())
        return capital(tr("{time}的药，没见您答应", time=time))

    def _lines(self) -> tuple[Line, ...]:
        shown = self.doses if len(self.doses) <= _SHOWN else self.doses[: _SHOWN - 1]
        lines = [Line(capital(named(d.plan.medicine)), amount_said(d.amount)) for d in shown]
        left = len(self.doses) - len(shown)
        return (*lines, Line(tr("还有{n}样", n=left))) if left else tuple(lines)

    def _facts(self, world: World) -> tuple[str, str]:
        return self._told(world), self._held(world)

    def _told(self, world: World) -> str:
        if world.unsent & set(self.dose_ids):
            return tr("已经记下了，连上就告诉社区")
        return tr("社区知道了")

    def _held(self, world: World) -> str:
        """Return until when the prescriber's interval holds these back; empty when it does not."""
        until = max(filter(None, map(world.held_until, self.dose_ids)), default=None)
        if until is None:
            return ""
        verb = tr(way_words(self.doses).verb)
        time = clock_time(until.timetz())
        return tr("现在还不能{verb}，{time}以后再{verb}", verb=verb, time=time)

    def prompt(self, world: World) -> str:
        """Say the same."""
        parts = (self._title(), *filter(None, self._facts(world)))
        return together(*(tr("{words}。", words=words) for words in parts))

    def press(self, option: str, world: World) -> Turn:
        """Go on, write down that it was taken all the same, or ask the station to ring."""
        if option == "done":
            return BACK
        if option == "taken":
            return self._answered(DoseStatus.TAKEN, world)
        if option == "call":
            from kiosk.core.dialogue.more import submit_call  # noqa: PLC0415  # a page like others

            return submit_call(STATION, world)
        return super().press(option, world)

    def _answered(self, status: DoseStatus, world: World) -> Turn:
        effects = answer(self.dose_ids, status, doses=self.doses)
        return swap(Answered(self.dose_ids, status, world.now), *effects)

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """吃了 is written down, 知道了 goes on; everything else is done as anywhere."""
        if said.decision is Decision.REJECT:
            return None
        status = STATUS_SAID.get(said.intent)
        if status in (DoseStatus.TAKEN, DoseStatus.SKIPPED):
            return self._answered(status, world)
        return BACK if said.intent in (Intent.CONFIRM, Intent.DENY) else None
