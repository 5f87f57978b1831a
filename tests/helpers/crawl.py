"""Every screen that presses lead to, from homes in all conditions: breadth first, nearest first."""

import re
from collections import deque
from collections.abc import Iterable, Iterator
from copy import copy
from dataclasses import dataclass, replace

from kiosk.core.alarms import AlarmState
from kiosk.core.dialogue import World
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.requests import RequestState
from kiosk.core.room import Room
from kiosk.core.view import Option, View
from tests.helpers.household import UNCERTAIN, Household
from tests.helpers.understanding import labelled


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


def beginnings(room: Room) -> Iterator[tuple[str, Household]]:
    """Yield homes in all conditions that no press leads to, each with a name, on such a screen."""
    for name, talk in _beginnings():
        talk.world = replace(talk.world, room=room)
        yield name, talk


def _beginnings() -> Iterator[tuple[str, Household]]:
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
    yield "staff let in", _let_in()
    unpaired = Household()
    unpaired.world = replace(unpaired.world, resident=None, pairing=("WDJBMJHT", "http://hub"))
    yield "pairing", unpaired
    for intent, talk in _doubted():
        yield f"asked about {intent}", talk
    noise = Household()
    for times in (1, 2, 3):
        noise.hear(UNCERTAIN)
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


def _let_in() -> Household:
    pin = ("key:1", "key:2", "key:3", "key:4", "done")
    talk = Household()
    talk.press("more", "staff", *pin, *pin)
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
