"""Pictures of what sensors bring to the screen: an alarm raised elsewhere, and the question."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.core.alarms import Alarm, AlarmKind, AlarmRecord, AlarmSource, AlarmState, AlarmStep
from kiosk.core.dialogue import World


def sensor_worlds(world: World) -> Iterator[tuple[str, World]]:
    """Yield each state by name, with the world in which it is shown."""
    pressed = _record(world, AlarmKind.UNSPECIFIED, "按了床头按钮", AlarmState.COUNTING)
    yield "sensor-counting", replace(world, alarm=pressed, countdown=5)
    fell = _record(world, AlarmKind.FALL, "浴室摔倒探测：像是摔倒了", AlarmState.COUNTING)
    yield "sensor-counting-long", replace(world, alarm=fell, countdown=15)
    bed = _record(world, AlarmKind.UNSPECIFIED, "床垫：离开30分钟了", AlarmState.RECEIVED)
    yield "sensor-received", replace(world, alarm=bed)
    for state in (AlarmState.COUNTING, AlarmState.RECEIVED, AlarmState.ACKNOWLEDGED):
        asked = _record(world, AlarmKind.INACTIVITY, "从昨天20:00起14小时没有动静", state)
        yield f"silence-{state.value}", replace(world, question=asked)


def _record(world: World, kind: AlarmKind, sensor: str, state: AlarmState) -> AlarmRecord:
    alarm = Alarm(
        id="sensor",
        resident=world.resident_id,
        raised=world.now,
        kind=kind,
        source=AlarmSource.SENSOR,
        sensor=sensor,
        countdown=5,
    )
    first = AlarmState.COUNTING if state is AlarmState.COUNTING else AlarmState.SENDING
    steps = tuple(
        AlarmStep(state=one, at=world.now, by="张丽" if one is AlarmState.ACKNOWLEDGED else "")
        for one in dict.fromkeys((first, state))
    )
    return AlarmRecord(alarm=alarm, steps=steps)
