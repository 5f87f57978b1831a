"""A resident and their kiosk without a device: what the dialogue wants done happens in the world.

``Household`` goes further than ``Conversation``: an alarm is sent and put aside, doses keep their
answers, the self-test and a lesson go on as they would, staff are let into the settings.
"""

from dataclasses import replace
from typing import Any

from msgspec.structs import replace as replace_field

from kiosk.core.alarms import Alarm, AlarmKind, AlarmRecord, AlarmSource, AlarmState, AlarmStep
from kiosk.core.dialogue import World
from kiosk.core.dialogue import effects as fx
from kiosk.core.dialogue.effects import Effect
from kiosk.core.dialogue.world import Machine
from kiosk.core.doses import DoseStatus
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.learnt import TaughtEntry
from kiosk.core.requests import RequestState, RequestStep
from kiosk.core.self_test import Part, SelfTestRun
from kiosk.core.understanding.lesson import Lesson
from tests.helpers.conversation import Conversation
from tests.helpers.sayings import saying

UNCERTAIN = Understanding("……", Intent.NONE, Decision.REJECT)


class Household(Conversation):
    """The dialogue, with everything it asks for carried out at once, and kept in ``done``."""

    def __init__(self, world: World | None = None) -> None:
        super().__init__(world)
        self.done: tuple[Effect, ...] = ()

    def _carry_out(self, effect: Effect) -> None:
        self.done = (*self.done, effect)
        match effect:
            case fx.SendAlarm():
                self.alarm_gets_to(AlarmState.SENDING)
            case fx.CancelAlarm() if self.world.alarm and self._is_sent(self.world.alarm):
                called_off = replace_field(self.world.alarm, false_alarm=True)
                self.world = replace(self.world, alarm=called_off)
            case fx.HideAlarm() if self.world.alarm:
                gone = None if self.world.alarm.is_over else self.world.alarm
                self.world = replace(self.world, alarm=gone, alarm_hidden=gone is not None)
            case fx.ShowAlarm():
                self.world = replace(self.world, alarm_hidden=False)
            case fx.AnswerQuestion():
                self.world = replace(self.world, question=None)
            case fx.AnswerDoses(dose_ids, status):
                self._answer(dose_ids, status)
            case fx.UndoAnswer(dose_ids):
                self._answer(dose_ids, DoseStatus.DUE)
            case fx.Rate(request_id, rating):
                self._change_request(request_id, rating=rating)
            case fx.TrySelf(seen):
                self._try_self(seen=seen)
            case fx.BeginLesson(identity, meaning):
                self.world = replace(self.world, lesson=Lesson(identity, meaning))
            case fx.ForgetTaught(identity):
                left = tuple(e for e in self.world.taught if e.id != identity)
                self.world = replace(self.world, taught=left)
            case fx.StaffEffect():
                self._carry_out_for_staff(effect)
            case _:
                super()._carry_out(effect)

    def _carry_out_for_staff(self, effect: fx.StaffEffect) -> None:
        world = self.world
        match effect:
            case fx.SetPin(visit) | fx.TryPin(visit):
                opened = replace(world.door, has_pin=True, open_for=visit)
                self.world = replace(world, door=opened)
            case fx.ChangePreferences(preferences):
                self.world = replace(world, preferences=preferences)
            case fx.LookAtMachine():
                self.world = replace(world, machine=Machine(hub="http://hub"))

    def back(self) -> "Household":
        """The elder presses Back."""
        self.dialogue, effects = self.dialogue.back(self.world)
        self._done(effects)
        return self

    def alarm_gets_to(self, *states: AlarmState) -> None:
        """The alarm goes so much further; 张丽 is who takes it on."""
        assert self.world.alarm
        steps = tuple(AlarmStep(state=s, at=self.world.now, by="张丽") for s in states)
        record = replace_field(self.world.alarm, steps=(*self.world.alarm.steps, *steps))
        self.world = replace(self.world, alarm=record, countdown=None)

    def request_gets_to(self, identity: str, *states: RequestState) -> None:
        """A request goes so much further; 张丽 is who takes it on."""
        record = self.world.request(identity)
        assert record
        steps = tuple(RequestStep(state=s, at=self.world.now, by="张丽") for s in states)
        self._change_request(identity, steps=(*record.steps, *steps))

    def self_test_goes_on(self, wrong: str = "") -> None:
        """What is being tried has come to its end."""
        assert self.world.self_test
        self.world = replace(self.world, self_test=self.world.self_test.with_result(wrong))

    def says_to_the_lesson(self, seed: int) -> None:
        """A phrase that means nothing yet is said to the lesson, as a print of its sound."""
        assert self.world.lesson
        sound = saying((1, 2, 3, 4), seed=seed)
        lesson = self.world.lesson.hear(sound, UNCERTAIN, ())
        self.world = replace(self.world, lesson=lesson)
        if not lesson.is_open:
            resident, now = self.world.resident_id, self.world.now
            entry = TaughtEntry(id=lesson.id, resident=resident, meaning=lesson.meaning, taught=now)
            self.world = replace(self.world, taught=(*self.world.taught, entry))

    def is_asked_whether_well(self) -> "Household":
        """The hub asks after somebody who gave no sign of life."""
        alarm = Alarm(
            id="silence",
            resident=self.world.resident_id,
            raised=self.world.now,
            kind=AlarmKind.INACTIVITY,
            source=AlarmSource.SENSOR,
        )
        step = AlarmStep(state=AlarmState.COUNTING, at=self.world.now)
        self.world = replace(self.world, question=AlarmRecord(alarm=alarm, steps=(step,)))
        return self

    @staticmethod
    def _is_sent(record: AlarmRecord) -> bool:
        return record.known_state is not AlarmState.COUNTING

    def _answer(self, dose_ids: tuple[str, ...], status: DoseStatus) -> None:
        world = self.world
        doses = tuple(
            replace_field(dose, status=status, at=world.now) if dose.id in dose_ids else dose
            for dose in world.doses
        )
        due = tuple(dose for dose in world.due if dose.id not in dose_ids)
        self.world = replace(world, doses=doses, due=due)

    def _change_request(self, identity: str, **changes: Any) -> None:
        requests = tuple(
            replace_field(record, **changes) if record.request.id == identity else record
            for record in self.world.requests
        )
        self.world = replace(self.world, requests=requests)

    def _try_self(self, *, seen: bool) -> None:
        run = self.world.self_test
        begun = SelfTestRun() if run is None or run.is_over else run
        if seen and begun.now is Part.SCREEN:
            begun = begun.with_result("")
        self.world = replace(self.world, self_test=begun)
