"""Waits between attempts."""

import random

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.backoff import alarm_wait, full_jitter


@given(st.integers(1, 10_000), st.integers())
def test_jitter_stays_below_its_doubling_bound_and_the_cap(attempt: int, seed: int) -> None:
    wait = full_jitter(attempt, random.Random(seed))
    assert 0 <= wait <= min(60.0, 0.5 * 2.0 ** min(attempt, 60))


def test_jitter_uses_its_whole_range() -> None:
    rng = random.Random(7)
    waits = [full_jitter(20, rng) for _ in range(400)]
    assert min(waits) < 5
    assert max(waits) > 55
    assert 25 < sum(waits) / len(waits) < 35


def test_a_refused_alarm_waits_one_two_four_eight_and_then_thirty_seconds() -> None:
    waits = [alarm_wait(n, refused=True) for n in (1, 2, 3, 4, 5, 6, 7, 1000)]
    assert waits == [1, 2, 4, 8, 16, 30, 30, 30]


def test_an_alarm_that_nobody_answers_is_never_left_for_more_than_three_seconds() -> None:
    assert [alarm_wait(n, refused=False) for n in (1, 2, 3, 4, 1000)] == [1, 2, 3, 3, 3]
