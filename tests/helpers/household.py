"""A resident and their kiosk without a device: what the dialogue wants done happens in the world.

``Household`` goes further than ``Conversation``: an alarm is sent and put aside, doses keep their
answers, the self-test and a lesson go on as they would. ``crawl`` finds all screens it leads to.
"""

import re
from collections import deque
from collections.abc import Iterable, Iterator
from copy import copy
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from msgspec.structs import replace as replace_field

from kiosk.core.alarms import Alarm, AlarmKind, AlarmRecord, AlarmSource, AlarmState, AlarmStep
from kiosk.core.dialogue import World
from kiosk.core.dialogue import effects as fx
from kiosk.core.dialogue.effects import Effect
from kiosk.core.doses import DoseStatus
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.learnt import TaughtEntry
from kiosk.core.requests import RequestState, RequestStep
from kiosk.core.self_test import Part, SelfTestRun
from kiosk.core.understanding.lesson import Lesson
from kiosk.core.view import Option, View
from tests.helpers.conversation import Conversation
from tests.helpers.sayings import saying
from tests.helpers.understanding import labelled

_UNCERTAIN = Understanding("……", Intent.NONE, Decision.REJECT)


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
            case _:
                super()._carry_out(effect)

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
        lesson = self.world.lesson.hear(sound, _UNCERTAIN, ())
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


@dataclass(frozen=True)
class Found:
    """A screen that can be reached, and how: presses and sentences from a beginning."""

    way: tuple[str, ...]
    talk: Household

    @property
    def view(self) -> View:
        """What is on the screen."""
        return self.talk.view


def pressable(view: View) -> list[Option]:
    """Return what can be pressed on a view."""
    return [option for option in (*view.options, *view.actions) if option.enabled]


def shape(talk: Household) -> tuple[object, ...]:
    """Return what makes a screen differ from others for whoever presses keys."""
    view = talk.view
    own = re.compile("|".join(re.escape(r.request.id) for r in talk.world.requests) or "(?!)")
    buttons = tuple(
        (own.sub("#", option.id), option.label, option.detail, option.enabled, option.digit)
        for option in (*view.options, *view.actions)
    )
    key = own.sub("#", re.sub("id-[0-9]+", "#", view.key))
    rows = len(view.options), len(view.lines), len(view.steps), len(view.paragraphs)
    return key, view.screen, buttons, rows, view.title, view.countdown is not None


def beginnings() -> Iterator[tuple[str, Household]]:
    """Yield homes in all conditions that no press leads to, each with a name."""
    yield "home", Household()
    for hour in (8, 12):
        yield f"reminder at {hour}", _reminded(hour)
    yield "silence", Household().is_asked_whether_well()
    for state in RequestState:
        if state not in (RequestState.RECORDED, RequestState.OTHER):
            yield f"a request {state}", _asked_for(state)
    for count in range(1, 6):
        yield f"an alarm {_LADDER[count - 1]}", _alarmed(count)
    for name, part in (("sound", 0), ("alarm", 1), ("screen", 2), ("over", 3)):
        yield f"self-test {name}", _tested(part)
    for takes in (1, 3, 4):
        yield f"lesson after {takes}", _taught(takes)
    unpaired = Household()
    unpaired.world = replace(unpaired.world, resident=None, pairing=("WDJBMJHT", "http://hub"))
    yield "pairing", unpaired
    for intent, talk in _doubted():
        yield f"asked about {intent}", talk
    noise = Household()
    for times in (1, 2, 3):
        noise.hear(_UNCERTAIN)
        yield f"not understood {times} times", copy(noise)
    cry = Understanding("救命", Intent.EMERGENCY, Decision.CONFIRM, {"kind": "fall"})
    yield "a weak cry", _heard(Household(), cry)
    for intent in (Intent.MEDICINE_TAKEN, Intent.MEDICINE_SNOOZE, Intent.MEDICINE_SKIP):
        unsure = Understanding("……", intent, Decision.CONFIRM)
        yield f"half heard {intent}", _heard(_reminded(8), unsure)
    nobody = Household()
    nobody.world = World(now=nobody.world.now)
    yield "nothing known", nobody


_LADDER = (
    AlarmState.SENDING,
    AlarmState.RECEIVED,
    AlarmState.ACKNOWLEDGED,
    AlarmState.ON_THE_WAY,
    AlarmState.RESOLVED,
)


def _heard(talk: Household, said: Understanding) -> Household:
    talk.hear(said)
    return talk


def _reminded(hour: int) -> Household:
    talk = Household()
    talk.world = replace(talk.world, now=talk.world.now.replace(hour=hour))
    talk.remind(hour)
    return talk


def _asked_for(state: RequestState) -> Household:
    talk = Household()
    talk.press("meal", "dish:红烧肉", "done", "when:2026-09-16:lunch", "delivery")
    talk.request_gets_to(talk.world.requests[0].request.id, state)
    return talk


def _alarmed(count: int) -> Household:
    talk = Household()
    talk.cry()
    talk.alarm_gets_to(*_LADDER[:count])
    return talk


def _tested(parts: int) -> Household:
    talk = Household()
    talk.press("more", "settings", "self-test", "begin")
    for n in range(parts):
        talk.self_test_goes_on("没有声音" if n == 0 else "")
    return talk


def _taught(takes: int) -> Household:
    talk = Household()
    talk.press("more", "settings", "teaching", "teach", "mean:0")
    for n in range(takes):
        talk.says_to_the_lesson(n)
    return talk


def _doubted() -> Iterator[tuple[Intent, Household]]:
    """Yield homes in which a sentence of each kind was half heard and is asked about."""
    asked = set()
    for text, intent, slots in labelled():
        if intent not in asked:
            asked.add(intent)
            said = Understanding(text, Intent(intent), Decision.CONFIRM, slots)
            yield Intent(intent), _heard(Household(), said)


def crawl(starts: Iterable[tuple[str, Household]], most: int = 2000) -> list[Found]:
    """Return a way to every screen that presses lead to from ``starts``, nearest first.

    Screens are alike when their `shape` is; more than ``most`` of them are a fault.
    """
    waiting = deque(Found((name,), talk) for name, talk in starts)
    found: dict[tuple[object, ...], Found] = {}
    while waiting:
        here = waiting.popleft()
        what = shape(here.talk)
        if what in found:
            continue
        found[what] = here
        assert len(found) <= most, [way.way for way in found.values()][-20:]
        for option in pressable(here.view):
            there = copy(here.talk)
            there.press(option.id)
            waiting.append(Found((*here.way, option.id), there))
        cried, back = copy(here.talk), copy(here.talk)
        cried.cry()
        back.back()
        waiting.append(Found((*here.way, "<emergency>"), cried))
        waiting.append(Found((*here.way, "<back>"), back))
    return list(found.values())


def later(talk: Household, **time: float) -> None:
    """Let time pass in the world."""
    talk.world = replace(talk.world, now=talk.world.now + timedelta(**time))
