"""The steps by which a reminder insists: when, how loud, in how many words."""

from datetime import timedelta

import pytest

from kiosk.core.reminding import (
    EVERY,
    FLOOR,
    STEPS,
    Wording,
    calls_by,
    loudness,
    next_call,
    step_of,
)


def called(within: int) -> list[int]:
    """Return the minutes at which it is called, found by going from one call to the next."""
    moment, found = timedelta(), [0]
    while (moment := moment + next_call(moment)) <= timedelta(minutes=within):
        found.append(int(moment / timedelta(minutes=1)))
    return found


def test_it_is_called_every_few_minutes_until_the_window_is_over() -> None:
    assert called(60) == [0, 3, 6, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60]
    assert all(calls_by(timedelta(minutes=m)) == n for n, m in enumerate(called(60), start=1))
    assert calls_by(timedelta(minutes=-7)) == 1, "a clock that was set back calls once"


@pytest.mark.parametrize("seconds", range(0, 4000, 37))
def test_the_next_call_is_never_skipped_and_never_now(seconds: int) -> None:
    waited = timedelta(seconds=seconds)
    ahead = next_call(waited)
    assert timedelta() < ahead <= EVERY
    assert calls_by(waited + ahead) == calls_by(waited) + 1
    assert calls_by(waited + ahead - timedelta(seconds=1)) == calls_by(waited)


@pytest.mark.parametrize("own", [10, 30, 60, 80, 100])
@pytest.mark.parametrize("ceiling", [60, 85, 100])
def test_complaint_13_it_grows_louder_up_to_the_ceiling_and_never_below_the_floor(
    own: int, ceiling: int
) -> None:
    levels = [loudness(call, own, ceiling) for call in range(1, 9)]
    assert levels == sorted(levels)
    assert levels[0] == max(own, FLOOR)
    assert levels[-1] == max(own, ceiling, FLOOR)
    assert all(FLOOR <= level <= 100 for level in levels)


def test_fewer_words_each_time() -> None:
    wordings = [step_of(call).wording for call in range(1, len(STEPS) + 4)]
    assert wordings == sorted(wordings, reverse=True)
    assert wordings[0] is Wording.FULL
    assert wordings[-1] is Wording.CALL
    assert [step.share for step in STEPS] == sorted(step.share for step in STEPS)
