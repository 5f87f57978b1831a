"""Pictures of an alarm in each state, and of the self-test."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from msgspec.structs import replace as replace_field

from kiosk.core.alarms import Alarm, AlarmKind, AlarmRecord, AlarmSource, AlarmState, AlarmStep
from kiosk.core.dialogue import World
from kiosk.core.self_test import Part, SelfTestRun
from kiosk.core.view import Link
from kiosk.core.words import tr


def _alarm(world: World, states: tuple[AlarmState, ...]) -> AlarmRecord:
    names = {AlarmState.ACKNOWLEDGED: "张丽", AlarmState.ON_THE_WAY: "张丽"}
    steps = tuple(
        AlarmStep(
            state=state,
            at=world.now - timedelta(seconds=30 - 6 * n),
            by=names.get(state, ""),
            minutes=6 if state is AlarmState.ON_THE_WAY else None,
        )
        for n, state in enumerate(states)
    )
    alarm = Alarm(
        id="alarm",
        resident="demo-wang",
        raised=world.now,
        kind=AlarmKind.FALL,
        source=AlarmSource.BUTTON,
    )
    return AlarmRecord(alarm=alarm, steps=steps)


def alarm_worlds(world: World) -> Iterator[tuple[str, World]]:
    """Yield each state of an alarm by name, with the world in which it is shown."""
    ladder = (
        AlarmState.COUNTING,
        AlarmState.SENDING,
        AlarmState.RECEIVED,
        AlarmState.ACKNOWLEDGED,
        AlarmState.ON_THE_WAY,
        AlarmState.RESOLVED,
    )
    counting, sending, received = (_alarm(world, ladder[:count]) for count in (1, 2, 3))
    yield "alarm-counting", replace(world, alarm=counting, countdown=5)
    yield "alarm-sending", replace(world, alarm=sending, waiting=2.0)
    yield "alarm-nobody", replace(world, alarm=sending, waiting=16.0, link=Link.DOWN)
    yield "alarm-unsaved", replace(world, alarm=sending, waiting=2.0, alarm_saved=False)
    yield "alarm-false", replace(world, alarm=replace_field(received, false_alarm=True))
    for count in (3, 4, 5, 6):
        reached = _alarm(world, ladder[:count])
        yield f"alarm-{ladder[count - 1].value}", replace(world, alarm=reached)


def self_test_worlds(world: World) -> Iterator[tuple[str, World]]:
    """Yield each state of the self-test by name, with the world in which it is shown."""
    yield "self-test", world
    run = SelfTestRun()
    for wrong in ("", tr("平台没有回音"), ""):
        assert run.now
        yield f"self-test-{run.now.value}", replace(world, self_test=run)
        run = run.with_result(wrong)
    yield "self-test-failed", replace(world, self_test=run)
    well = SelfTestRun(now=None, results=tuple((part, "") for part in Part))
    yield "self-test-well", replace(world, self_test=well)
