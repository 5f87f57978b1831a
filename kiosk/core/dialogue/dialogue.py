"""The dialogue itself: a stack of pages, and what presses and sentences do to it.

An emergency covers everything, a reminder covers the pages; neither disturbs what lies below, so
that the person comes back to where they were.
"""

from dataclasses import replace

from kiosk.core.alarms import AlarmKind, AlarmSource
from kiosk.core.dialogue.alarm import AlarmPage, is_live, raise_alarm
from kiosk.core.dialogue.answered import Answered
from kiosk.core.dialogue.cry import WasItYou
from kiosk.core.dialogue.dose_question import DoseQuestion
from kiosk.core.dialogue.effects import Effect, HideAlarm, Listen, Say
from kiosk.core.dialogue.failures import NO_FAILURES, Failures, after_failure
from kiosk.core.dialogue.home import Home
from kiosk.core.dialogue.one_dose import OneDose
from kiosk.core.dialogue.page import (
    BACK,
    STAY,
    TURN_OVER,
    Count,
    Move,
    Page,
    Turn,
    cover,
)
from kiosk.core.dialogue.pairing import PairingPage
from kiosk.core.dialogue.reminder import Reminder
from kiosk.core.dialogue.silence import SilencePage
from kiosk.core.dialogue.sound import sound_turn
from kiosk.core.dialogue.still_there import StillThere
from kiosk.core.dialogue.turning import turned_back, turned_over, turning
from kiosk.core.dialogue.well import asked_whether_well
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.patterns import pattern
from kiosk.core.values import dataclass
from kiosk.core.view import Option, View
from kiosk.core.words import tr

# 明天（9月16日）, tomorrow (16 September): the date in every language there is.
_SHOWN_ONLY = pattern(r"（\d+月\d+日）| \(\d+ [A-Z][a-z]+\)")
_ALARM, _REMINDER, _PAIRING = AlarmPage(), Reminder(), PairingPage()
_SILENCE = SilencePage()


@dataclass(frozen=True)
class Dialogue:
    """The stack of pages (home at the bottom), what is asked over it, and what went wrong so far.

    ``over`` is a question that covers everything: about a cry, or an unsure answer to a reminder.
    """

    pages: tuple[Page, ...] = (Home(),)
    over: Page | None = None
    failures: Failures = NO_FAILURES
    turned: tuple[tuple[str, int], ...] = ()  # of pages in parts: the key, and which part is shown

    def top(self, world: World) -> Page:
        """Return the page on the screen."""
        if self.over and self.over.stands(world):
            return self.over
        if world.is_alarm_shown:
            return _ALARM
        if world.question:
            return _SILENCE
        if world.due:
            return _REMINDER
        top = self.pages[-1]
        if world.pairing is not None and world.resident is None and not top.for_staff:
            return _PAIRING
        return top

    def view(self, world: World) -> View:
        """Return what is shown."""
        view = self.top(world).view(world)
        return turned_over(view, dict(self.turned).get(view.key, 0), world.room)

    def in_parts(self, world: World) -> bool:
        """Whether the page on the screen is turned over by 下一页 because it does not fit."""
        return any(action.id == TURN_OVER for action in self.view(world).actions)

    def asked_who_cried(self, world: World) -> WasItYou | None:
        """Return the question whether the person cried for help, while it stands."""
        page = self.top(world)
        return page if isinstance(page, WasItYou) else None

    def uncovered(self) -> "Dialogue":
        """Return the dialogue without the question over it: nobody answered."""
        return replace(self, over=None)

    def press(self, option: str, world: World) -> tuple["Dialogue", tuple[Effect, ...]]:
        """Answer a press of an option on the screen; an unknown or disabled one does nothing."""
        page = self.top(world)
        view = page.view(world)
        if option == TURN_OVER:
            return self._turned(view.key, 1), ()
        shown = _find(view, option)
        if shown is None or not shown.enabled:
            return self, ()
        return self._standing(world)._turn(page.press(option, world), world)

    def back(self, world: World) -> tuple["Dialogue", tuple[Effect, ...]]:
        """Go one step back; from home and from a takeover nowhere, unless all is over."""
        page = self.top(world)
        if isinstance(page, AlarmPage) and world.alarm and world.alarm.is_over:
            return self, (HideAlarm(),)
        if isinstance(page, DoseQuestion):
            return self._standing(world)._turn(page.press("no", world), world)
        if isinstance(page, OneDose):
            return self._standing(world)._turn(page.press("back", world), world)
        if isinstance(page, StillThere):
            return self._standing(world)._turn(page.press("stay", world), world)
        covers = page is not self.pages[-1]
        if (page.is_closed and covers) or page.view(world).takes_over:
            return self, ()
        return self._standing(world)._turn(BACK, world)

    def emergency(self, source: AlarmSource, world: World) -> tuple["Dialogue", tuple[Effect, ...]]:
        """Answer the red button or the remote's emergency key."""
        asked = self.asked_who_cried(world)
        turn = raise_alarm(world, source, AlarmKind.UNSPECIFIED)
        if asked:
            turn = asked.cry(source, world)
        return self._standing(world)._turn(turn, world)

    def hear(self, said: Understanding, world: World) -> tuple["Dialogue", tuple[Effect, ...]]:
        """Answer a sentence: emergencies first, then what works everywhere, then the page."""
        page = self.top(world)
        here = self._standing(world)
        turn = _cried(page, said, world)
        if turn is None and said.decision is not Decision.REJECT:
            turn = sound_turn(said.intent, page, world)
        turn = turn or asked_whether_well(page, said, world)
        step = turning(page, said, world, self.view(world)) if turn is None else 0
        if step:
            return here._turned(page.view(world).key, step), ()
        turn = turn or turned_back(page, said)
        if turn is None and page.is_closed:
            turn = page.hear(said, world)
        elif turn is None:
            from kiosk.core.dialogue.answers import answer  # noqa: PLC0415  # leads to all pages

            turn = answer(page, said, world, here.failures)
        return here._turn(turn or STAY, world)

    def _turned(self, key: str, step: int) -> "Dialogue":
        """Return the dialogue with a page turned over by so many parts."""
        turns = dict(self.turned)
        turns[key] = turns.get(key, 0) + step
        return replace(self, turned=tuple(turns.items()))

    def _standing(self, world: World) -> "Dialogue":
        """Return the dialogue without a question whose time is over."""
        return self if self.over is None or self.over.stands(world) else self.uncovered()

    def _turn(self, turn: Turn, world: World) -> tuple["Dialogue", tuple[Effect, ...]]:
        """Do what the turn says, count it, and ask on where it opened a page."""
        if turn.count is Count.FAILED:
            failures = self.failures.more(turn.guesses, turn.denied)
            moved = replace(self._moved(turn), failures=failures)
            failures, turn = after_failure(failures, turn, moved.top(world), world)
            return replace(moved, failures=failures)._turn(turn, world)
        moved = self._moved(turn)
        if turn.count is Count.UNDERSTOOD:
            moved = replace(moved, failures=NO_FAILURES)
        if turn.meant is not None:
            sure = replace(turn.meant, decision=Decision.ACT)
            return moved.hear(sure, replace(world, heard=turn.meant.text or world.heard))
        effects = (*turn.effects, *self._spoken(moved, turn, world))
        return moved, tuple(_listening(effect) for effect in effects)

    def _spoken(self, moved: "Dialogue", turn: Turn, world: World) -> tuple[Effect, ...]:
        """Return the opened page's prompt, unless something else is said or something covers it."""
        page = moved.top(world)
        changed = (moved.pages, moved.over) != (self.pages, self.over)
        if any(isinstance(effect, Say) for effect in turn.effects):
            return ()
        if turn.move in (Move.BACK, Move.HOME):
            if not world.by_voice or turn.effects:
                return ()
            words = page.prompt(world) or tr("这是主页。想要什么，直接说。")
            return (Say(words, listen=True, unasked=not page.asks),)
        if not changed and turn.page != page:
            return ()
        # The same page turned over or ticked is not asked about anew.
        same = turn.move is Move.SWAP and type(turn.page) is type(self.pages[-1])
        if page != turn.page or (same and not world.by_voice):
            return ()
        prompt = (same and page.view(world).page_label) or page.prompt(world)
        if prompt:
            return (Say(prompt, listen=page.asks or world.by_voice, unasked=not page.asks),)
        return (Listen(),) if world.by_voice else ()

    def _moved(self, turn: Turn) -> "Dialogue":
        if turn.move is Move.COVER:
            return replace(self, over=turn.page)
        if turn.move is Move.STAY:
            return self
        if turn.move is Move.BACK and self.over:
            return self.uncovered()
        pages = _moved(self.pages, turn)
        turned = self.turned if len(pages) > 1 else ()  # at home all begins anew
        return Dialogue(pages, None, self.failures, turned)


def _cried(page: Page, said: Understanding, world: World) -> Turn | None:
    """Return the turn for a cry for help, wherever it is heard; a weak one is asked about."""
    if said.intent is not Intent.EMERGENCY or said.decision is Decision.REJECT:
        return None
    if isinstance(page, WasItYou):
        return None
    kind = AlarmKind(str(said.slots.get("kind", AlarmKind.UNSPECIFIED)))
    if said.decision is Decision.CONFIRM and not is_live(world.alarm):
        asked = WasItYou(kind, world.heard)
        return cover(asked, Say(asked.prompt(world), listen=True, urgent=True))
    if isinstance(page, AlarmPage):
        return None
    return raise_alarm(world, AlarmSource.VOICE, kind, world.heard)


def _listening(effect: Effect) -> Effect:
    """Whatever is asked aloud, the ears open for the answer; 明天（9月16日） is said as 明天."""
    if not isinstance(effect, Say):
        return effect
    asks = effect.listen or effect.text.endswith(("？", "?"))
    return replace(effect, text=_SHOWN_ONLY.sub("", effect.text), listen=asks)


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
