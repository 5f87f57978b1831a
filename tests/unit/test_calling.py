"""Which doses are called out, when again, and that an answer on its way to the disk stands."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from kiosk.core.doses import Dose
from kiosk.services.calling import Call, Calling
from tests.helpers.fake_clock import FakeClock
from tests.helpers.requests import plan

START = "2026-11-21T08:00:00+08:00"


def dose(name: str, at: datetime) -> Dose:
    return Dose(id=f"{name}:2026-11-21:08:00", plan=plan(name, "08:00"), due=at)


def since(at: datetime) -> Callable[[Dose], datetime]:
    return lambda _dose: at.astimezone(UTC)


def test_it_is_called_by_steps_and_shown_without_a_word_when_only_its_words_change() -> None:
    clock = FakeClock(START)
    calling, began = Calling(clock), clock.now()
    one = dose("p1", began)
    calls = []
    for _ in range(4 * 22):
        call = calling.look((one,), since(began), clock.now())
        if call:
            calls.append((round((clock.now() - began).total_seconds() / 60), call.number))
        clock.advance(15)
    assert calls == [(0, 1), (3, 2), (6, 3), (10, 4), (15, 5), (20, 6)]
    noted = replace(one, plan=replace(one.plan, notes=("别喝酒",)))
    told = calling.look((noted,), since(began), clock.now())
    assert told == Call((noted,), frozenset(), 0, anew=False)
    assert calling.look((noted,), since(began), clock.now()) is None


def test_new_ones_are_called_in_full_and_from_the_beginning() -> None:
    clock = FakeClock(START)
    calling, began = Calling(clock), clock.now()
    first = dose("p1", began)
    calling.look((first,), since(began), clock.now())
    clock.advance(minutes=16)
    assert calling.look((first,), since(began), clock.now())
    second = dose("p2", clock.now())
    call = calling.look((first, second), since(clock.now()), clock.now())
    assert call == Call((first, second), frozenset({second.id}), 1, anew=True)


def test_after_a_restart_it_goes_on_as_loud_as_it_was_and_says_all_once() -> None:
    clock = FakeClock(START)
    began = clock.now() - timedelta(minutes=16)
    call = Calling(clock).look((dose("p1", began),), since(began), clock.now())
    assert call is not None
    assert (call.number, call.anew) == (5, True)


def test_an_answer_on_its_way_to_the_disk_is_asked_for_by_nobody() -> None:
    clock = FakeClock(START)
    calling, began = Calling(clock), clock.now()
    one, two = dose("p1", began), dose("p2", began)
    calling.look((one, two), since(began), clock.now())
    calling.hold([one.id])
    # The disk does not have it yet, and something else wakes the loop.
    gone = calling.look((one, two), since(began), clock.now())
    assert gone == Call((two,), frozenset(), 0, anew=False)
    calling.release([one.id])
    assert calling.look((two,), since(began), clock.now()) is None, "the disk has it"
    assert calling.known(one.id) == one


def test_what_the_disk_refused_is_called_again() -> None:
    clock = FakeClock(START)
    calling, began = Calling(clock), clock.now()
    one = dose("p1", began)
    calling.look((one,), since(began), clock.now())
    calling.hold([one.id])
    calling.look((one,), since(began), clock.now())
    calling.release([one.id])
    call = calling.look((one,), since(began), clock.now())
    assert call is not None
    assert call.anew


def test_what_was_taken_back_is_shown_again_without_calling_out() -> None:
    clock = FakeClock(START)
    calling, began = Calling(clock), clock.now()
    one = dose("p1", began)
    calling.look((one,), since(began), clock.now())
    calling.look((), since(began), clock.now())
    calling.give_back([one.id])
    call = calling.look((one,), since(began), clock.now())
    assert call is not None
    assert call.number == 0
    clock.advance(minutes=3)
    again = calling.look((one,), since(began), clock.now())
    assert again is not None
    assert again.number == 2, "and insists as before"


def test_a_clock_that_is_set_calls_nobody_more_loudly() -> None:
    clock = FakeClock(START)
    calling, began = Calling(clock), clock.now()
    one = dose("p1", began)
    calling.look((one,), since(began), clock.now())
    clock.set_wall("2026-11-21T08:40:00+08:00")
    assert calling.look((one,), since(began), clock.now()) is None
    calling.wake()
    call = calling.look((one,), since(began), clock.now())
    assert call is not None
    assert (call.number, call.anew) == (1, False)
