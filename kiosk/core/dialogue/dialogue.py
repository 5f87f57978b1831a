"""The dialogue itself: a stack of pages, and what presses and sentences do to it.

An emergency covers everything, a reminder covers the pages; neither disturbs what lies below, so
that the person comes back to where they were.
"""

from dataclasses import dataclass, replace

from kiosk.core.alarms import AlarmKind, AlarmSource
from kiosk.core.dialogue.alarm import AlarmPage, raise_alarm
from kiosk.core.dialogue.effects import Effect, HideAlarm, Listen, Say, SayAgain
from kiosk.core.dialogue.first_start import PairingPage
from kiosk.core.dialogue.hearing import act_on, describe, lacks_a_number
from kiosk.core.dialogue.home import Home
from kiosk.core.dialogue.medicine import Answered, Reminder
from kiosk.core.dialogue.more import sound_turn
from kiosk.core.dialogue.page import BACK, HOME, STAY, Move, Page, Turn, push, say, swap
from kiosk.core.dialogue.questions import CallBackOffer, DidYouMean
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.view import Option, View
from kiosk.core.words import tr

FAILURES_BEFORE_PERSON = 3  # interface rules, "Three failures"


# Doing one of these when it was not meant harms nobody, or asks once more by itself.
_HARMLESS = frozenset(
    {
        *(Intent.ASK_STATUS, Intent.ASK_MEDICINE, Intent.ASK_TIME, Intent.ASK_DATE),
        *(Intent.ASK_WEATHER, Intent.READ_NOTICES, Intent.HELP, Intent.REPEAT, Intent.BACK),
        *(Intent.HOME, Intent.LOUDER, Intent.QUIETER, Intent.SLOWER, Intent.CANCEL_REQUEST),
    }
)

_ALARM, _REMINDER, _PAIRING = AlarmPage(), Reminder(), PairingPage()


@dataclass(frozen=True)
class Dialogue:
    """The stack of pages (home at the bottom) and how often the elder was not understood."""

    pages: tuple[Page, ...] = (Home(),)
    failures: int = 0

    def top(self, world: World) -> Page:
        """Return the page on the screen."""
        if world.alarm and not world.alarm_hidden:
            return _ALARM
        if world.due:
            return _REMINDER
        if world.pairing is not None and world.resident is None:
            return _PAIRING
        return self.pages[-1]

    def view(self, world: World) -> View:
        """Return what is shown."""
        return self.top(world).view(world)

    def press(self, option: str, world: World) -> tuple["Dialogue", tuple[Effect, ...]]:
        """Answer a press of an option on the screen; an unknown or disabled one does nothing."""
        page = self.top(world)
        shown = _find(page.view(world), option)
        if shown is None or not shown.enabled:
            return self, ()
        if isinstance(page, DidYouMean) and option == "yes":
            return self._agreed(page, world)
        return replace(self, failures=0)._turn(page.press(option, world), world)

    def back(self, world: World) -> tuple["Dialogue", tuple[Effect, ...]]:
        """Go one step back; from home and from a takeover nowhere, unless all is over."""
        if world.alarm and world.alarm.is_over and not world.alarm_hidden:
            return self, (HideAlarm(),)
        if self.top(world).view(world).takes_over:
            return self, ()
        return self._turn(BACK, world)

    def emergency(self, source: AlarmSource, world: World) -> tuple["Dialogue", tuple[Effect, ...]]:
        """Answer the red button or the remote's emergency key."""
        return self._turn(raise_alarm(world, source, AlarmKind.UNSPECIFIED), world)

    def hear(self, said: Understanding, world: World) -> tuple["Dialogue", tuple[Effect, ...]]:
        """Answer a sentence: emergencies first, then the page, then what works everywhere."""
        page = self.top(world)
        turn: Turn | None = None
        if isinstance(page, AlarmPage):
            turn = page.hear(said, world)
        elif said.intent is Intent.EMERGENCY and said.decision is not Decision.REJECT:
            kind = AlarmKind(str(said.slots.get("kind", AlarmKind.UNSPECIFIED)))
            turn = raise_alarm(world, AlarmSource.VOICE, kind, world.heard)
        elif isinstance(page, Reminder):
            turn = self._answered_reminder(page, said, world)
        elif said.intent is Intent.NONE or said.decision is Decision.REJECT:
            return self._not_understood(world)
        elif isinstance(page, DidYouMean) and said.intent is Intent.CONFIRM:
            return self._agreed(page, world)
        else:
            turn = self._understood(page, said, world)
        return replace(self, failures=0)._turn(turn or STAY, world)

    def _answered_reminder(self, page: Reminder, said: Understanding, world: World) -> Turn | None:
        """Nothing unsure answers a reminder, and nothing is asked underneath it."""
        if said.decision not in (Decision.ACT, Decision.ASK):
            return say(tr("没听清。吃了，等一会儿，还是不吃？"), listen=True)
        if said.intent is Intent.CHOOSE:
            return self._choose(page, int(said.slots.get("index", 0)), world)
        return self._everywhere(said) or page.hear(said, world)

    def _understood(self, page: Page, said: Understanding, world: World) -> Turn:
        answers = said.intent in (Intent.CONFIRM, Intent.DENY) and page.asks_two_way
        unsure = said.decision is Decision.CONFIRM and said.intent not in _HARMLESS
        if unsure and not answers:
            meant = describe(said, world)
            if lacks_a_number(said):
                return act_on(said, world)
            if not meant:
                return say(tr("我没听清，请您再说一遍。"), listen=True)
            question = DidYouMean(said, meant)
            return swap(question) if isinstance(page, DidYouMean) else push(question)
        if said.intent is Intent.CHOOSE:
            return self._choose(page, int(said.slots.get("index", 0)), world)
        turn = self._everywhere(said) or page.hear(said, world)
        if turn is None and said.intent in (Intent.CONFIRM, Intent.DENY) and page.prompt(world):
            return say(page.prompt(world), listen=True)
        return turn or act_on(said, world)

    def _everywhere(self, said: Understanding) -> Turn | None:
        """Return the turn for what works on every page, None for anything else."""
        match said.intent:
            case Intent.BACK:
                return BACK
            case Intent.HOME:
                return HOME
            case Intent.REPEAT:
                return Turn(effects=(SayAgain(),))
            case Intent.LOUDER | Intent.QUIETER:
                return sound_turn(said.intent)
            case Intent.SLOWER:
                return sound_turn(said.intent).also(SayAgain())
        return None

    def _agreed(self, page: DidYouMean, world: World) -> tuple["Dialogue", tuple[Effect, ...]]:
        """Do what was asked about, as if it had been said surely, from the page below."""
        below = replace(self, pages=self.pages[:-1] or self.pages, failures=0)
        return below.hear(replace(page.said, decision=Decision.ACT), world)

    def _choose(self, page: Page, index: int, world: World) -> Turn:
        view = page.view(world)
        if index < 1:
            return say(tr("您要第几个？"), listen=True)
        if index <= len(view.options) and view.options[index - 1].enabled:
            return page.press(view.options[index - 1].id, world)
        return say(tr("没有第{n}个。", n=index), listen=True)

    def _not_understood(self, world: World) -> tuple["Dialogue", tuple[Effect, ...]]:
        """The kiosk was at fault, not the elder: ask anew, and at the third time offer a person."""
        counted = replace(self, failures=self.failures + 1)
        if counted.failures >= FAILURES_BEFORE_PERSON:
            return replace(counted, failures=0)._turn(push(CallBackOffer()), world)
        words = (tr("我没听清，请您再说一遍。"), tr("还是没听清。慢慢说，或者按大按钮。"))
        return counted._turn(say(words[counted.failures - 1], listen=True), world)

    def _turn(self, turn: Turn, world: World) -> tuple["Dialogue", tuple[Effect, ...]]:
        """Move the stack and add the opened page's prompt, unless something else is said."""
        pages = _moved(self.pages, turn)
        moved = replace(self, pages=pages)
        opened = pages != self.pages and len(pages) > 1 and turn.page is not None
        effects = turn.effects
        covered = moved.top(world) is not pages[-1]
        # The same page turned over or ticked is not asked about anew.
        same = turn.move is Move.SWAP and type(turn.page) is type(self.pages[-1])
        if (
            opened
            and not same
            and not covered
            and not any(isinstance(effect, Say) for effect in effects)
        ):
            prompt = pages[-1].prompt(world)
            if prompt:
                effects = (*effects, Say(prompt, listen=world.by_voice))
            elif world.by_voice:
                effects = (*effects, Listen())
        return moved, effects


def _moved(pages: tuple[Page, ...], turn: Turn) -> tuple[Page, ...]:
    above = (turn.page,) if turn.page is not None else ()
    match turn.move:
        case Move.PUSH:
            # A dose answered again leaves no older answer to go back to.
            below = pages[:-1] if isinstance(pages[-1], Answered) else pages
            return (*below, *above)
        case Move.SWAP:
            return (*(pages[:-1] if len(pages) > 1 else pages), *above)
        case Move.RESET:
            return (pages[0], *above)
        case Move.BACK:
            return pages[:-1] if len(pages) > 1 else pages
        case Move.HOME:
            return pages[:1]
    return pages


def _find(view: View, option: str) -> Option | None:
    return next((o for o in (*view.options, *view.actions) if o.id == option), None)
