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

from kiosk.core.alarms import AlarmRecord, AlarmSource
from kiosk.core.chimes import Chime
from kiosk.core.clock import Clock
from kiosk.core.dialogue import World
from kiosk.core.dialogue.ahead import answer_words
from kiosk.core.dialogue.dose_question import AnswerPage
from kiosk.core.dialogue.learning import lesson_words
from kiosk.core.dialogue.page import Page, Turn
from kiosk.core.dialogue.questions import Choices, DidYouMean
from kiosk.core.requests import RequestRecord, RequestState
from kiosk.core.understanding.lesson import Lesson, LessonHeard
from kiosk.core.values import dataclass
from kiosk.services import events
from kiosk.services.events import Bus, Event
from kiosk.services.facts import Facts
from kiosk.services.performer import Outcome, Performer
from kiosk.services.stage import Stage
from kiosk.services.talk_bar import TalkBar
from kiosk.services.watches import Watches

log = logging.getLogger("kiosk.session")

_LONGEST_WAIT = 60.0  # seconds without looking at the clock


@dataclass(frozen=True)
class _Pressed(Event):
    option: str


class _WentBack(Event):
    pass


class _Talked(Event):
    pass


class _Stirred(Event):
    pass


class _TimePassed(Event):
    pass


@dataclass(frozen=True)
class _Cried(Event):
    source: AlarmSource


def request_chime(before: RequestState | None, record: RequestRecord) -> Chime | None:
    """Return what sounds when a request that was in the state ``before`` has got so far."""
    if before is None and record.state is RequestState.RECORDED:
        return Chime.SENT
    if before is RequestState.RECORDED and record.state is RequestState.RECEIVED:
        return Chime.RECEIVED
    return None


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
        self._stage = Stage(bus, clock, facts, performer, talk)
        self._watches = Watches(bus, clock, self._stage)
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

    def stir(self) -> None:
        """Note that somebody touches the kiosk, whether or not anything is pressed."""
        self._queue.put(_Stirred())

    def resume_alarm(self, record: AlarmRecord, *, aside: bool) -> None:
        """Show an alarm that was open when the device went down; call before ``start``.

        ``aside``: the elder had put it off the screen. Of several the last one is shown first.
        """
        self._stage.alarm.resume(record, aside=aside)

    def begin_first_start(self) -> None:
        """Ask staff for language, screen and PIN first; call before ``start``."""
        self._stage.begin_first_start()

    def _on_event(self, event: Event) -> None:
        if not isinstance(event, events.PictureChanged | events.SomebodyActed):
            self._queue.put(event)

    def _run(self) -> None:
        event: Event | None = _TimePassed()
        while event is not None:
            self.last_sign = time.monotonic()
            try:
                self._handle(event)
                self._watches.look()
                self._stage.show()
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
        return min(_LONGEST_WAIT, minute, *self._watches.soonest())

    def _handle(self, event: Event) -> None:
        self._talk.take(event)
        stage = self._stage
        match event:
            case _Pressed(option):
                self._settle(lambda page, world: page.press(option, world))
                self._by_hand()
                stage.advance(lambda world: stage.dialogue.press(option, world))
            case _WentBack():
                self._by_hand()
                stage.advance(stage.dialogue.back)
            case _Cried(source):
                self._by_hand(chime=False)  # the alarm has its own
                stage.advance(lambda world: stage.dialogue.emergency(source, world))
            case _Stirred():
                self._watches.stirred()
                self._bus.publish(events.SomebodyActed())
            case _Talked():
                # Pressed while it listens (a question opens the microphone): listen anew.
                stage.inviting = self._facts.invited = False
                self._performer.voice.press_to_talk()
            case events.ListeningStarted():
                stage.said_beneath = False
                self._facts.invited, stage.inviting = stage.inviting, False
            case events.Understood(heard, LessonHeard(lesson=lesson)):
                self._facts.by_voice, self._facts.heard = True, heard
                self._go_on(lesson)
            case events.Supposed(understanding):
                # While they pause: then the answer begins as soon as it is sure that they ended.
                words = answer_words(stage.dialogue, understanding, stage.world())
                self._performer.voice.prepare(words)
            case events.Understood(_, understanding) if stage.said_beneath:
                # Meant for the page that was there when the sentence began.
                stage.heard_beneath(lambda world: stage.dialogue.hear(understanding, world))
            case events.Understood(heard, understanding):
                self._settle(lambda page, world: page.hear(understanding, world))
                self._facts.begin_anew()
                self._facts.by_voice, self._facts.heard = True, heard
                stage.advance(lambda world: stage.dialogue.hear(understanding, world))
            case _:
                self._learn(event)

    def _learn(self, event: Event) -> None:
        """Take in what the other loops tell, and say what concerns the elder."""
        stage = self._stage
        match event:
            case events.AlarmChanged(record, saved):
                self._facts.take(event)
                if stage.alarm.update(record, saved=saved):
                    stage.say_alarm()
            case events.RequestChanged(record):
                is_news = self._facts.is_news(record)
                chime = request_chime(self._facts.state_of(record.request.id), record)
                if chime and not stage.is_alarm_shown:
                    self._performer.voice.chime(chime)
                from kiosk.core.dialogue.news import news_beside  # noqa: PLC0415  # not at first

                news = news_beside(stage.top(), record, stage.world()) if is_news else ""
                self._facts.take(event)
                stage.tell(news)
            case events.StorageFault(sentence):
                self._facts.take(event)
                stage.tell(sentence, urgent=True)
            case events.Paired() | events.RecordsChanged():
                was_known = stage.world().resident is not None
                self._facts.take(event)
                if not was_known and stage.world().resident is not None:
                    stage.greet()
            case events.SelfTestDue():
                self._facts.take(event)
                stage.offer_self_test()
            case events.SelfTestProgress(run):
                self._facts.take(event)
                stage.tell_self_test() if run else stage.end_self_test()
            case events.CallRefused(sentence) | Outcome(sentence):
                stage.tell(sentence)
            case events.SpeakingStopped():
                stage.alarm.asked()
            case events.DosesDue(_, _, call, anew):
                self._facts.take(event)
                stage.doses_due(call, anew=anew)
            case events.DosesMissed(doses):
                stage.doses_missed(doses)
            case _:
                self._facts.take(event)

    def _settle(self, step: Callable[[Page, World], Turn | None]) -> None:
        """Tell whether a question about a sentence is answered by this: what it meant is learnt."""
        world = self._stage.world()
        page = self._stage.dialogue.top(world)
        turn = step(page, world) if isinstance(page, DidYouMean | Choices) else None
        if turn is not None and (turn.meant or turn.denied):
            self._bus.publish(events.MeaningSettled(turn.meant, turn.denied))

    def _go_on(self, lesson: Lesson | None) -> None:
        """Say what the lesson wants next, and listen for it."""
        self._facts.lesson = lesson
        if lesson is not None and not isinstance(self._stage.top(), AnswerPage):
            self._stage.tell(lesson_words(lesson, self._stage.world()), listen=lesson.is_open)

    def _by_hand(self, *, chime: bool = True) -> None:
        self._bus.publish(events.SomebodyActed())
        self._stage.calm()
        self._facts.begin_anew()
        self._facts.by_voice, self._facts.heard = False, ""
        self._talk.clear()
        self._stage.inviting = False
        self._performer.forget()
        self._performer.voice.hush()  # a prompt of the page that was left is over
        self._performer.voice.stop_listening()  # and so is what it asked
        if chime:
            self._performer.voice.chime(Chime.PRESS)
