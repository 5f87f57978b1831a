"""The dialogue on its stage: the facts it rests on, the alarm over it, and what comes of a turn.

Used by the session's thread alone. Nothing here waits for disk or network.
"""

from collections.abc import Callable
from dataclasses import replace

from kiosk.core.alarms import AlarmRecord, AlarmState
from kiosk.core.chimes import Chime
from kiosk.core.clock import Clock
from kiosk.core.dialogue import Dialogue, World, frame
from kiosk.core.dialogue.ahead import likely_words
from kiosk.core.dialogue.alarm_told import NO_RECEIPT, alarm_sentence
from kiosk.core.dialogue.answered import Answered
from kiosk.core.dialogue.dose_question import AnswerPage, DoseQuestion
from kiosk.core.dialogue.effects import (
    AnswerDoses,
    AnswerQuestion,
    ChangePreferences,
    Effect,
    HideAlarm,
    Listen,
    RaiseAlarm,
    Say,
    SayAgain,
    SendAlarm,
    ShowAlarm,
    UndoAnswer,
)
from kiosk.core.dialogue.expecting import expected
from kiosk.core.dialogue.missed import MissedPage
from kiosk.core.dialogue.page import Page
from kiosk.core.dialogue.pairing import Hello
from kiosk.core.dialogue.reminder import Reminder
from kiosk.core.dialogue.self_test import SelfTestPage
from kiosk.core.doses import Dose
from kiosk.core.reminding import step_of
from kiosk.core.view import Picture
from kiosk.services.alarm_watch import AlarmWatch
from kiosk.services.events import Bus, PictureChanged
from kiosk.services.facts import Facts
from kiosk.services.performer import Performer
from kiosk.services.talk_bar import TalkBar
from kiosk.translations import follow_language

FLASH = 10.0  # seconds
_SELF_TEST = SelfTestPage()


def alarm_chime(record: AlarmRecord, *, is_news: bool, loud: bool) -> Chime | None:
    """Return what sounds before it is said how far help has got; ``loud``: nobody has it yet."""
    state = record.known_state
    if loud or (is_news and state is AlarmState.COUNTING):
        return Chime.ALARM
    if is_news and state not in (AlarmState.SENDING, AlarmState.CANCELLED):
        return Chime.RECEIVED
    return None


class Stage:
    """Holds the dialogue, draws the world for it, carries out its effects and shows its view."""

    def __init__(
        self, bus: Bus, clock: Clock, facts: Facts, performer: Performer, talk: TalkBar
    ) -> None:
        self._bus = bus
        self.facts = facts
        self.performer = performer
        self.talk = talk
        self.alarm = AlarmWatch(clock)
        self._clock = clock
        self._flash_until = 0.0
        self.inviting = False  # the ears are about to open although nothing was asked
        self.said_beneath = False  # a reminder came up while somebody was speaking
        self._call = 1
        self.dialogue = Dialogue()
        self._picture: Picture | None = None

    def world(self) -> World:
        """Return the world at this moment."""
        return self.facts.world(self.alarm)

    def top(self) -> Page:
        """Return the page on the screen."""
        return self.dialogue.top(self.world())

    @property
    def is_alarm_shown(self) -> bool:
        """Whether an alarm has the screen."""
        return self.world().is_alarm_shown

    def advance(self, step: Callable[[World], tuple[Dialogue, tuple[Effect, ...]]]) -> None:
        """Take one step of the dialogue and do what comes of it."""
        self.dialogue, effects = step(self.world())
        self.perform(effects)

    def perform(self, effects: tuple[Effect, ...]) -> None:
        """Carry out the effects of a turn, in order."""
        for effect in effects:
            before = self.alarm.record
            self.alarm.note(effect)
            self.performer.perform(effect)
            if isinstance(effect, RaiseAlarm):
                self.chime(Chime.ALARM)
            if before and isinstance(effect, HideAlarm | ShowAlarm):
                aside = isinstance(effect, HideAlarm)
                self.performer.put_aside(before.alarm.id, aside=aside)
            if isinstance(effect, Say):
                self.inviting = effect.listen and effect.unasked
                self.talk.said(effect.text)
            elif isinstance(effect, ChangePreferences):
                self.facts.preferences = effect.preferences
            elif isinstance(effect, Listen):
                self.inviting = True
            elif isinstance(effect, AnswerDoses):
                self.facts.answered(effect.dose_ids)
            elif isinstance(effect, UndoAnswer):
                self.facts.taken_back(effect.dose_ids)
            elif isinstance(effect, AnswerQuestion):
                self.facts.answered_question()
                self.remind()  # what came up meanwhile was not said
            elif isinstance(effect, SendAlarm):
                self.say_alarm()
            elif isinstance(effect, HideAlarm):
                self.remind()

    def chime(self, chime: Chime) -> None:
        """Make a sound; what must be heard is also seen, by whoever has captions."""
        self.performer.voice.chime(chime)
        if chime.must_be_heard:
            self.flash()

    def flash(self) -> None:
        """Let the edge of the screen flash for a while, where captions are wanted."""
        self._flash_until = self._clock.monotonic() + FLASH

    def calm(self) -> None:
        """Flash no more: somebody is there."""
        self._flash_until = 0.0

    @property
    def flash_left(self) -> float | None:
        """For how many seconds the edge still flashes, None when it does not."""
        left = self._flash_until - self._clock.monotonic()
        return left if left > 0 else None

    def tell(self, sentence: str, *, listen: bool = False, urgent: bool = False) -> None:
        """Say what has come up by itself; an alarm on the screen is spoken over by nothing."""
        if sentence and not self.is_alarm_shown:
            self.perform((Say(sentence, listen=listen, urgent=urgent),))

    def remind(self, call: int | None = None, *, anew: bool = True) -> None:
        """Say the reminder on the screen, if there is one; whatever else is said gives way.

        ``call`` counts how often it has been called; None: as the last time. ``anew``: in full.
        """
        self._call = self._call if call is None else call
        page = self.top()
        if not isinstance(page, AnswerPage | DoseQuestion):
            return
        world = self.world()
        words = page.prompt(world)
        if isinstance(page, Reminder) and not anew:
            words = page.said(world, step_of(self._call).wording)
        self.performer.voice.hush()
        loudness = self.performer.call(self._call)
        self.chime(Chime.REMINDER)
        self.perform((Say(words, listen=True, loudness=loudness),))

    def doses_due(self, call: int, *, anew: bool) -> None:
        """Take over what asks for an answer now; call 0 is shown and not said."""
        if not call:
            return
        # Asked from the beginning; what is asked after a cry for help stands.
        if isinstance(self.dialogue.over, AnswerPage | DoseQuestion if anew else DoseQuestion):
            self.dialogue = self.dialogue.uncovered()
        if self.talk.is_hearing:
            self.said_beneath = True
        self.remind(call, anew=anew)

    def leave_answered(self, page: Answered) -> None:
        """Go back to where the person was before the reminder: nothing can be changed any more."""
        if self.dialogue.pages[-1] == page:
            self.dialogue = replace(self.dialogue, pages=self.dialogue.pages[:-1])

    def doses_missed(self, doses: tuple[Dose, ...]) -> None:
        """Show above where the person is what nobody answered, and say so once."""
        pages = self.dialogue.pages
        if isinstance(pages[-1], MissedPage):
            doses = (*pages[-1].doses, *(d for d in doses if d.id not in pages[-1].dose_ids))
            pages = pages[:-1]
        page = MissedPage(doses)
        self.dialogue = replace(self.dialogue, pages=(*pages, page))
        world = self.world()
        if self.dialogue.top(world) is page:
            self.tell(page.prompt(world))

    def heard_beneath(self, step: Callable[[World], tuple[Dialogue, tuple[Effect, ...]]]) -> None:
        """Take a step on the pages beneath a reminder: what was being said as it came up.

        Nothing of it is spoken over the reminder; it stands on the screen afterwards.
        """
        self.said_beneath = False
        self.dialogue, effects = step(replace(self.world(), due=()))
        silent = (Say, SayAgain, Listen)
        loud = [e for e in effects if not isinstance(e, silent) or getattr(e, "urgent", False)]
        self.perform(tuple(loud))

    def say_alarm(self, *, is_news: bool = True) -> None:
        """Say how far help has got; as loud as can be while nobody has received the alarm."""
        self.alarm.spoke(is_news=is_news)
        record = self.alarm.record
        if record:
            words = alarm_sentence(record, self.world())
            loud = self.alarm.waiting >= NO_RECEIPT
            chime = alarm_chime(record, is_news=is_news, loud=loud)
            if chime:
                self.chime(chime)
            self.perform((Say(words, listen=not record.is_over, urgent=True, loud=loud),))

    def begin_first_start(self) -> None:
        """Begin with the questions for staff."""
        from kiosk.core.dialogue.first_start import first_pages  # noqa: PLC0415  # once

        self.dialogue = replace(self.dialogue, pages=first_pages(self.dialogue.pages[0]))

    def greet(self) -> None:
        """Say the first hello, once it is known to whom."""
        world = self.world()
        page = self.dialogue.top(world)
        if isinstance(page, Hello):
            self.perform((Say(page.prompt(world)),))

    def offer_self_test(self) -> None:
        """Ask whether to begin the self-test, where nothing else is being done.

        What came of the last one may still stand there unread.
        """
        home, *others = self.dialogue.pages
        if all(isinstance(page, SelfTestPage) for page in others):
            self.dialogue = replace(self.dialogue, pages=(home, _SELF_TEST))
            self.tell_self_test()

    def tell_self_test(self) -> None:
        """Say what the self-test does just now, to whoever looks at it."""
        world = self.world()
        page = self.dialogue.top(world)
        if isinstance(page, SelfTestPage):
            self.perform((Say(page.prompt(world)),))

    def end_self_test(self) -> None:
        """Leave the self-test: an alarm has broken it off."""
        left = tuple(p for p in self.dialogue.pages if not isinstance(p, SelfTestPage))
        self.dialogue = replace(self.dialogue, pages=left)

    def show(self) -> None:
        """Publish the picture where it has changed, and tell the ears what may be said to it."""
        world = self.world()
        follow_language(world.preferences.language)
        page, view = self.dialogue.top(world), self.dialogue.view(world)
        self.performer.serve(world.resident_id)
        self.performer.voice.set_context(
            expected(page, world, in_parts=self.dialogue.in_parts(world))
        )
        talk = self.talk.view(world, page.example(world))
        look = world.preferences.look(world.now)
        if look.captions and self.flash_left:
            look = replace(look, flash=True)
        picture = Picture(view=view, frame=frame(world), talk=talk, look=look)
        before, self._picture = self._picture, picture
        if picture != before:
            self._bus.publish(PictureChanged(picture))
        same_words = before is not None and look.language == before.look.language
        if before is None or view.key != before.view.key or not same_words:
            # After the picture: what takes long or fails here keeps no alarm from the screen.
            self.performer.voice.prepare(likely_words(self.dialogue, world))
