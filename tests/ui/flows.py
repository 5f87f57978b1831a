"""Every flow to its end, as what is pressed one after the other, and what must then be so."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kiosk.core.alarms import AlarmState
from kiosk.core.dialogue import effects as fx
from kiosk.core.doses import DoseStatus
from kiosk.core.requests import RequestState
from kiosk.core.view import EMERGENCY_OPTION
from tests.helpers.household import Household

Step = str | Callable[[Household], object]
"""An option's id that is pressed (``…*``: the first that begins so), or what happens meanwhile."""

BACK_KEY = "<back>"
"""A step that is Back: the key, or by hand the button 返回."""


@dataclass(frozen=True)
class Flow:
    """One thing an elder wants: ``steps`` from ``start``; ``holds`` tells whether it is done."""

    name: str
    steps: tuple[Step, ...]
    holds: Callable[[Household], object]
    start: Callable[[], Household] = Household


def asked(kind: str) -> Callable[[Household], object]:
    """Return whether just one request is under way, of the class named so."""
    return lambda talk: [type(details).__name__ for details in talk.open] == [kind]


def _ordered() -> Household:
    steps = ("meal", "dish:红烧肉", "done", "when:2026-09-16:lunch", "delivery", "home")
    talk = Household()
    talk.press(*steps)
    return talk


def _eaten() -> Household:
    talk = _ordered()
    talk.request_gets_to(talk.world.requests[0].request.id, RequestState.DONE)
    return talk


def _reminded() -> Household:
    talk = Household()
    talk.remind()
    return talk


def _taught(talk: Household) -> None:
    for n in range(4):
        talk.says_to_the_lesson(n)


def _answered(status: DoseStatus) -> Callable[[Household], object]:
    return lambda talk: {d.status for d in talk.world.doses if d.due.hour == 8} == {status}


def _alarm_is(state: AlarmState) -> Callable[[Household], object]:
    return lambda talk: talk.world.alarm and talk.world.alarm.known_state is state


def flows() -> Iterator[Flow]:
    """Yield every flow."""
    yield Flow(
        "order a meal",
        ("meal", "dish:红烧肉", "done", "when:2026-09-16:lunch", "delivery"),
        asked("MealOrder"),
    )
    yield Flow(
        "two dishes, one on another page, one portion too many",
        (
            *("meal", "dish:地三鲜", "next-page", "dish:土豆丝", "dish:土豆丝", "fewer", "done"),
            *("when:2026-09-16:dinner", "dine_in"),
        ),
        lambda talk: [item.quantity for item in talk.open[0].items] == [1, 1],  # type: ignore[union-attr]
    )
    day, hour = "day:2026-09-16", "start:2026-09-16T14:00"
    yield Flow("housekeeping", ("housekeeping", "task:windows", day, hour), asked("Housekeeping"))
    yield Flow("doctor", ("doctor", "symptom:头疼", "done", "soon"), asked("Consultation"))
    for option in (DoseStatus.TAKEN, DoseStatus.SNOOZED, DoseStatus.SKIPPED):
        steps = (str(option), "done")
        yield Flow(f"medicine {option}", steps, _answered(option), _reminded)
    yield Flow("medicine undone", ("taken", "undo"), _answered(DoseStatus.DUE), _reminded)
    yield Flow(
        "medicine late",
        (
            *("medicine", "at:2026-09-15T08:00:00+08:00"),
            *("dose:demo-nifedipine:2026-09-15:08:00", "taken", "done"),
        ),
        lambda talk: any(dose.status is DoseStatus.TAKEN for dose in talk.world.doses),
    )
    yield Flow(
        "take something back",
        ("services", "request:*", "take-back", "take-back", "home"),
        lambda talk: not talk.open,
        _ordered,
    )
    yield Flow(
        "rate",
        ("services", "request:*", "rate", "good"),
        lambda talk: talk.world.requests[0].rating == "good",
        _eaten,
    )
    yield Flow("bill", ("more", "bill", "pick:water"), asked("Bill"))
    yield Flow("repair", ("more", "repair", "pick:plumbing"), asked("Repair"))
    yield Flow("a repair on the second page", ("more", "repair", "pick:other"), asked("Repair"))
    yield Flow("call", ("more", "call", "person:女儿"), asked("CallBack"))
    yield Flow(
        "notices",
        ("more", "notices", "next-page", BACK_KEY, BACK_KEY),
        lambda talk: talk.view.key == "home",
    )
    yield Flow(
        "settings",
        ("more", "settings", "louder", "slower", BACK_KEY, BACK_KEY),
        lambda talk: talk.view.key == "home" and fx.ChangeRate(-1) in talk.done,
    )
    teach = ("more", "settings", "teaching", "teach", "mean:0")
    yield Flow(
        "teach",
        (*teach, _taught, BACK_KEY),
        lambda talk: len(talk.world.taught) == 1,
    )
    test = ("more", "settings", "self-test", "begin")
    yield Flow(
        "self-test",
        (*test, Household.self_test_goes_on, Household.self_test_goes_on, "seen", BACK_KEY),
        lambda talk: talk.world.self_test and not talk.world.self_test.failed,
    )
    yield Flow("emergency called off", (EMERGENCY_OPTION, "cancel"), lambda t: not t.world.alarm)
    yield Flow("emergency sent at once", (EMERGENCY_OPTION, "send"), _alarm_is(AlarmState.SENDING))
    yield Flow(
        "emergency to its end",
        (
            *(EMERGENCY_OPTION, "send", lambda talk: talk.alarm_gets_to(AlarmState.RECEIVED)),
            *("say", lambda talk: talk.alarm_gets_to(AlarmState.RESOLVED), "hide"),
        ),
        lambda talk: talk.world.alarm is None and talk.view.key == "home",
    )
    yield Flow(
        "a false alarm that was sent",
        (EMERGENCY_OPTION, "send", "cancel", "hide"),
        lambda talk: talk.world.alarm_hidden and talk.view.key == "home",
    )
    yield Flow(
        "asked whether they are well",
        ("well",),
        lambda talk: talk.world.question is None,
        lambda: Household().is_asked_whether_well(),
    )
