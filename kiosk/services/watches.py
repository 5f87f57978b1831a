"""What the session does by itself as time goes by: the countdown, what is said again, what is given
up."""

import logging
from dataclasses import replace

from kiosk.core.clock import Clock
from kiosk.core.dialogue.answered import Answered
from kiosk.core.dialogue.dialogue import Dialogue
from kiosk.core.dialogue.effects import HideAlarm, Say
from kiosk.core.dialogue.reminder import Reminder
from kiosk.core.dialogue.silence import SilencePage
from kiosk.core.dialogue.still_there import LEFT_ALONE, WARNED, StillThere, are_open
from kiosk.services.cry_watch import CryStep, CryUnanswered, CryWatch
from kiosk.services.events import Bus
from kiosk.services.question_watch import QuestionWatch
from kiosk.services.stage import Stage

log = logging.getLogger("kiosk.session")

_THINKING = 20.0  # seconds after the last touch for which nothing goes away (WCAG 2.2.1)


class Watches:
    """Looks at the clock for the alarm and the questions; used by the session's thread alone."""

    def __init__(self, bus: Bus, clock: Clock, stage: Stage) -> None:
        self._bus = bus
        self._stage = stage
        self._cry = CryWatch(clock)
        self._question = QuestionWatch(clock)
        self._clock = clock
        self._stirred = -_THINKING
        # Since when it is asked whether anybody is at the settings, and since when nothing moved.
        self._asked = self._changed = 0.0
        self._seen: Dialogue | None = None

    def look(self) -> None:
        """Do what the time asks for."""
        self._watch_alarm()
        self._watch_cry()
        self._watch_question()
        self._watch_answered()
        self._watch_settings()

    def stirred(self) -> None:
        """Somebody touched the kiosk, whatever came of it: nothing goes away under their hands."""
        self._cry.stirred()
        self._stirred = self._clock.monotonic()

    def soonest(self) -> list[float]:
        """Return in how many seconds something happens by itself, for each that waits."""
        stage = self._stage
        alarm, cry = stage.alarm.soonest(), self._cry.soonest()
        waits = (
            *(alarm, cry, self._question.soonest(), stage.flash_left),
            *(self._undo_left(), self._settings_left(), self._until_aside()),
        )
        return [wait for wait in waits if wait is not None]

    def _watch_alarm(self) -> None:
        """Let the countdown run out, and say again how far help has got."""
        stage = self._stage
        talk = stage.talk
        overdue = stage.alarm.overdue(is_speaking=talk.is_hearing, is_asking=talk.is_saying)
        if overdue:
            stage.perform((overdue,))
        if stage.alarm.must_speak():
            stage.say_alarm(is_news=False)
        if self._until_aside() == 0.0:
            log.info("what asks takes the screen of an alarm that is over")
            stage.perform((HideAlarm(),))

    def _until_aside(self) -> float | None:
        """Return in how many seconds an alarm that is over gives way; None where nothing asks.

        Nobody may be there to put it aside, and a medicine must not stay hidden behind it.
        """
        world, left = self._stage.world(), self._stage.alarm.until_told
        if left is None or not (world.due or world.question):
            return None
        return max(left, self._stirred + _THINKING - self._clock.monotonic(), 0.0)

    def _watch_answered(self) -> None:
        """Go on where the person was, once an answer cannot be changed and nobody is at it."""
        page = self._stage.top()
        if isinstance(page, Answered) and self._undo_left() == 0.0:
            self._stage.leave_answered(page)

    def _undo_left(self) -> float | None:
        """Return in how many seconds an answer on the screen stands for good; None without one."""
        page, world = self._stage.top(), self._stage.world()
        if isinstance(page, Answered):
            rest = self._stirred + _THINKING - self._clock.monotonic()
            return max(page.left(world), rest, 0.0)
        if isinstance(page, Reminder) and page.given is not None:
            return page.given.left(world) or None
        return None

    def _watch_settings(self) -> None:
        """Ask who left the settings open whether they are still there; then close them."""
        stage = self._stage
        if self._settings_left() != 0.0:
            return
        if isinstance(stage.top(), StillThere):
            log.info("nobody is at the settings any more")
            stage.advance(lambda world: stage.dialogue.press("leave", world))
            return
        self._asked = self._clock.monotonic()
        asked = StillThere()
        stage.dialogue = replace(stage.dialogue, over=asked)
        stage.perform((Say(asked.prompt(stage.world())),))
        stage.show()

    def _settings_left(self) -> float | None:
        """Return in how many seconds the settings ask or close; None where they are not open."""
        page, now = self._stage.top(), self._clock.monotonic()
        if self._seen is not self._stage.dialogue:
            self._seen, self._changed = self._stage.dialogue, now
        if isinstance(page, StillThere):
            return max(0.0, max(self._asked, self._stirred) + WARNED - now)
        pages = self._stage.dialogue.pages
        if not are_open(pages) or page is not pages[-1]:
            return None
        return max(0.0, max(self._stirred, self._changed) + LEFT_ALONE - now)

    def _watch_question(self) -> None:
        """Ask aloud after who gave no sign of life, and again while nobody answers."""
        world = self._stage.world()
        page = self._stage.dialogue.top(world)
        stands = world.question if isinstance(page, SilencePage) else None
        if self._question.follow(stands):
            loud = self._question.is_loud
            asked = Say(page.prompt(world), listen=True, urgent=True, loud=loud)
            self._stage.flash()
            self._stage.perform((asked,))

    def _watch_cry(self) -> None:
        """Ask once more, louder, whether somebody cried for help; then give it up."""
        stage = self._stage
        asked = stage.dialogue.asked_who_cried(stage.world())
        step = self._cry.follow(asked, is_hearing=stage.talk.is_hearing)
        if step is CryStep.ANSWERED:
            stage.remind()  # what came up meanwhile was not said
        if asked is None or step is CryStep.WAIT:
            return
        if step is CryStep.AGAIN:
            prompt = asked.prompt(stage.world())
            stage.flash()
            stage.perform((Say(prompt, listen=True, urgent=True, loud=True),))
            return
        log.info("nobody answered whether they had cried for help")
        stage.dialogue = stage.dialogue.uncovered()
        stage.performer.voice.stop_listening()
        self._bus.publish(CryUnanswered(asked.said, asked.kind.value))
        stage.remind()
