"""The session: one thread that owns the dialogue and says what is on the screen.

Presses, sentences and news from the other loops come in through one queue; what is shown goes
out as ``PictureChanged``. Nothing here waits for disk or network: effects are handed to the
device and the voice, and their outcome comes back as events.
"""

import logging
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.core.alarms import AlarmRecord, AlarmSource
from kiosk.core.clock import Clock
from kiosk.core.dialogue import Dialogue, World, frame
from kiosk.core.dialogue.ahead import answer_words, likely_words
from kiosk.core.dialogue.alarm_told import NO_RECEIPT, alarm_sentence
from kiosk.core.dialogue.effects import (
    AnswerDoses,
    AnswerQuestion,
    Effect,
    HideAlarm,
    Listen,
    Say,
    SendAlarm,
    ShowAlarm,
)
from kiosk.core.dialogue.expecting import expected
from kiosk.core.dialogue.learning import lesson_words
from kiosk.core.dialogue.news import news_beside
from kiosk.core.dialogue.page import Page, Turn
from kiosk.core.dialogue.questions import Choices, DidYouMean
from kiosk.core.dialogue.self_test import SelfTestPage
from kiosk.core.dialogue.silence import SilencePage
from kiosk.core.understanding.lesson import Lesson, LessonHeard
from kiosk.core.view import Picture
from kiosk.services import events
from kiosk.services.alarm_watch import AlarmWatch
from kiosk.services.cry_watch import CryStep, CryUnanswered, CryWatch
from kiosk.services.events import Bus, Event
from kiosk.services.facts import Facts
from kiosk.services.performer import Outcome, Performer
from kiosk.services.question_watch import QuestionWatch
from kiosk.services.talk_bar import TalkBar

log = logging.getLogger("kiosk.session")

_SELF_TEST = SelfTestPage()
_LONGEST_WAIT = 60.0  # seconds without looking at the clock


@dataclass(frozen=True)
class _Pressed(Event):
    option: str


class _WentBack(Event):
    pass


class _Talked(Event):
    pass


class _TimePassed(Event):
    pass


@dataclass(frozen=True)
class _Cried(Event):
    source: AlarmSource


class Session:
    """Owns the dialogue; implements what the interface calls (press, back, talk, emergency)."""

    def __init__(
        self, bus: Bus, clock: Clock, facts: Facts, performer: Performer, talk: TalkBar
    ) -> None:
        self._bus = bus
        self._clock = clock
        self._facts = facts
        self._performer = performer
        self._talk = talk
        self._alarm = AlarmWatch(clock)
        self._cry = CryWatch(clock)
        self._question = QuestionWatch(clock)
        self._inviting = False  # the ears are about to open although nothing was asked
        self._dialogue = Dialogue()
        self._picture: Picture | None = None
        self._queue: queue.SimpleQueue[Event | None] = queue.SimpleQueue()
        self.last_sign = time.monotonic()  # when it last took something up
        self._thread = threading.Thread(target=self._run, name="session", daemon=True)
        bus.subscribe(self._on_event)

    def start(self) -> None:
        """Show the first picture and begin to answer."""
        self._thread.start()

    def close(self) -> None:
        """Stop the thread; what was already pressed is handed on first."""
        if self._thread.is_alive():
            self._queue.put(None)
            self._thread.join()

    def press(self, option: str) -> None:
        """Press an option or action of what is shown, by its id."""
        self._queue.put(_Pressed(option))

    def back(self) -> None:
        """Go one step back."""
        self._queue.put(_WentBack())

    def talk(self) -> None:
        """Press the talk bar: fall silent and listen; while listening, stop."""
        self._queue.put(_Talked())

    def emergency(self, source: AlarmSource) -> None:
        """Press the red button, or the remote's emergency key."""
        self._queue.put(_Cried(source))

    def resume_alarm(self, record: AlarmRecord, *, aside: bool) -> None:
        """Show an alarm that was open when the device went down; call before ``start``.

        ``aside``: the elder had put it off the screen. Of several the last one is shown first.
        """
        self._alarm.resume(record, aside=aside)

    def _on_event(self, event: Event) -> None:
        if not isinstance(event, events.PictureChanged | events.SomebodyActed):
            self._queue.put(event)

    def _run(self) -> None:
        event: Event | None = _TimePassed()
        while event is not None:
            self.last_sign = time.monotonic()
            try:
                self._handle(event)
                self._watch_alarm()
                self._watch_cry()
                self._watch_question()
                self._show()
            except Exception:
                log.exception("a turn of the dialogue failed")
            try:
                event = self._queue.get(timeout=self._patience())
            except queue.Empty:
                event = _TimePassed()

    def _patience(self) -> float:
        """Return the seconds until something happens by itself: the alarm, or a new minute."""
        now = self._clock.now()
        minute = 60.02 - now.second - now.microsecond / 1e6
        soonest = (self._alarm.soonest(), self._cry.soonest(), self._question.soonest())
        return min(_LONGEST_WAIT, minute, *(wait for wait in soonest if wait is not None))

    def _handle(self, event: Event) -> None:
        self._talk.take(event)
        match event:
            case _Pressed(option):
                self._settle(lambda page, world: page.press(option, world))
                self._by_hand()
                self._advance(lambda world: self._dialogue.press(option, world))
            case _WentBack():
                self._by_hand()
                self._advance(self._dialogue.back)
            case _Cried(source):
                self._by_hand()
                self._advance(lambda world: self._dialogue.emergency(source, world))
            case _Talked():
                # Pressed while it listens (a question opens the microphone): listen anew.
                self._inviting = self._facts.invited = False
                self._performer.voice.press_to_talk()
            case events.ListeningStarted():
                self._facts.invited, self._inviting = self._inviting, False
            case events.Understood(heard, LessonHeard(lesson=lesson)):
                self._facts.by_voice, self._facts.heard = True, heard
                self._go_on(lesson)
            case events.Supposed(understanding):
                # While they pause: then the answer begins as soon as it is sure that they ended.
                words = answer_words(self._dialogue, understanding, self._world())
                self._performer.voice.prepare(words)
            case events.Understood(heard, understanding):
                self._settle(lambda page, world: page.hear(understanding, world))
                self._facts.begin_anew()
                self._facts.by_voice, self._facts.heard = True, heard
                self._advance(lambda world: self._dialogue.hear(understanding, world))
            case events.AlarmChanged(record, saved):
                self._facts.take(event)
                if self._alarm.update(record, saved=saved):
                    self._say_alarm()
            case _:
                self._learn(event)

    def _learn(self, event: Event) -> None:
        """Take in what the other loops tell."""
        match event:
            case events.RequestChanged(record):
                page = self._dialogue.top(self._world())
                is_news = self._facts.is_news(record)
                news = news_beside(page, record, self._world()) if is_news else ""
                self._facts.take(event)
                if news and not self._is_alarm_shown:
                    self._perform((Say(news),))
            case events.StorageFault(sentence):
                self._facts.take(event)
                self._perform((Say(sentence, urgent=not self._is_alarm_shown),))
            case events.SelfTestDue() if len(self._dialogue.pages) == 1:
                self._dialogue = replace(self._dialogue, pages=(*self._dialogue.pages, _SELF_TEST))
                self._tell_self_test()
            case events.SelfTestProgress():
                self._facts.take(event)
                self._tell_self_test()
            case events.CallRefused(sentence):
                if not self._is_alarm_shown:
                    self._perform((Say(sentence),))
            case Outcome(sentence):
                self._perform((Say(sentence),))
            case events.SpeakingStopped():
                self._alarm.asked()
            case events.DosesDue():
                self._facts.take(event)
                if self._dialogue.asked_who_cried(self._world()) is None:
                    self._dialogue = self._dialogue.uncovered()  # asked anew, from the beginning
                self._remind()
            case _:
                self._facts.take(event)

    def _tell_self_test(self) -> None:
        """Say what the self-test does just now, to whoever looks at it."""
        world = self._world()
        page = self._dialogue.top(world)
        if isinstance(page, SelfTestPage):
            self._perform((Say(page.prompt(world)),))

    def _settle(self, step: Callable[[Page, World], Turn | None]) -> None:
        """Tell whether a question about a sentence is answered by this: what it meant is learnt."""
        world = self._world()
        page = self._dialogue.top(world)
        turn = step(page, world) if isinstance(page, DidYouMean | Choices) else None
        if turn is not None and (turn.meant or turn.denied):
            self._bus.publish(events.MeaningSettled(turn.meant, turn.denied))

    def _go_on(self, lesson: Lesson | None) -> None:
        """Say what the lesson wants next, and listen for it."""
        self._facts.lesson = lesson
        if lesson is not None:
            words = lesson_words(lesson, self._world())
            self._perform((Say(words, listen=lesson.is_open),))

    @property
    def _is_alarm_shown(self) -> bool:
        return self._alarm.record is not None and not self._alarm.hidden

    def _by_hand(self) -> None:
        self._bus.publish(events.SomebodyActed())
        self._facts.begin_anew()
        self._facts.by_voice, self._facts.heard = False, ""
        self._talk.clear()
        self._inviting = False
        self._performer.forget()
        self._performer.voice.hush()  # a prompt of the page that was left is over
        self._performer.voice.stop_listening()  # and so is what it asked

    def _remind(self) -> None:
        world = self._world()
        page = self._dialogue.top(world)
        if world.due and page.view(world).key.startswith("reminder-"):
            self._perform((Say(page.prompt(world), listen=True),))

    def _advance(self, step: Callable[[World], tuple[Dialogue, tuple[Effect, ...]]]) -> None:
        self._dialogue, effects = step(self._world())
        self._perform(effects)

    def _perform(self, effects: tuple[Effect, ...]) -> None:
        for effect in effects:
            before = self._alarm.record
            self._alarm.note(effect)
            self._performer.perform(effect)
            if before and isinstance(effect, HideAlarm | ShowAlarm):
                aside = isinstance(effect, HideAlarm)
                self._performer.put_aside(before.alarm.id, aside=aside)
            if isinstance(effect, Say):
                self._inviting = effect.listen and effect.unasked
                self._talk.said(effect.text)
            elif isinstance(effect, Listen):
                self._inviting = True
            elif isinstance(effect, AnswerDoses):
                self._facts.answered(effect.dose_ids)
            elif isinstance(effect, SendAlarm):
                self._say_alarm()
            elif isinstance(effect, HideAlarm):
                self._remind()
            elif isinstance(effect, AnswerQuestion):
                self._facts.answered_question()

    def _watch_alarm(self) -> None:
        """Let the countdown run out, and say again how far help has got."""
        overdue = self._alarm.overdue(is_speaking=self._talk.is_hearing)
        if overdue:
            self._perform((overdue,))
        if self._alarm.must_speak():
            self._say_alarm(is_news=False)

    def _watch_question(self) -> None:
        """Ask aloud after who gave no sign of life, and again while nobody answers."""
        world = self._world()
        page = self._dialogue.top(world)
        stands = world.question if isinstance(page, SilencePage) else None
        if self._question.follow(stands):
            loud = self._question.is_loud
            self._perform((Say(page.prompt(world), listen=True, urgent=True, loud=loud),))

    def _watch_cry(self) -> None:
        """Ask once more, louder, whether somebody cried for help; then give it up."""
        asked = self._dialogue.asked_who_cried(self._world())
        step = self._cry.follow(asked, is_hearing=self._talk.is_hearing)
        if step is CryStep.ANSWERED:
            self._remind()  # what came up meanwhile was not said
        if asked is None or step is CryStep.WAIT:
            return
        if step is CryStep.AGAIN:
            prompt = asked.prompt(self._world())
            self._perform((Say(prompt, listen=True, urgent=True, loud=True),))
            return
        log.info("nobody answered whether they had cried for help")
        self._dialogue = self._dialogue.uncovered()
        self._performer.voice.stop_listening()
        self._bus.publish(CryUnanswered(asked.said, asked.kind.value))
        self._remind()

    def _say_alarm(self, *, is_news: bool = True) -> None:
        """Say how far help has got; as loud as can be while nobody has received the alarm."""
        self._alarm.spoke(is_news=is_news)
        record = self._alarm.record
        if record:
            words = alarm_sentence(record, self._world())
            loud = self._alarm.waiting >= NO_RECEIPT
            self._perform((Say(words, listen=not record.is_over, urgent=True, loud=loud),))

    def _world(self) -> World:
        return self._facts.world(self._alarm)

    def _show(self) -> None:
        world = self._world()
        page = self._dialogue.top(world)
        view = page.view(world)
        self._performer.serve(world.resident_id)
        self._performer.voice.set_context(expected(page, world))
        talk = self._talk.view(world, page.example(world))
        picture = Picture(view=view, frame=frame(world), talk=talk)
        before, self._picture = self._picture, picture
        if picture != before:
            self._bus.publish(events.PictureChanged(picture))
        if before is None or view.key != before.view.key:
            # After the picture: what takes long or fails here keeps no alarm from the screen.
            self._performer.voice.prepare(likely_words(self._dialogue, world))
