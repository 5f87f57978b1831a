"""A held key is one strike, however the window system tells of it."""

import pytest

from kiosk.ui.strikes import EmergencyKey, Presses, Strokes
from tests.ui.conftest import Clock

KEY, OTHER = 1, 2


class Fingers:
    """A key and its auto-repeat as X11 sends it: after 0.66 s a release and a press each 40 ms."""

    def __init__(self, clock: Clock, marked: bool) -> None:
        self.clock, self.marked = clock, marked
        self.strokes, self.emergency = Strokes(clock), EmergencyKey(clock)
        self.counted, self.calls = 0, list[float]()
        self._presses = Presses(clock)

    def down(self, repeated: bool = False) -> None:
        repeat = not self.strokes.pressed(KEY, repeated)
        self.counted += self._presses.key(KEY, repeat)
        if self.emergency.pressed(repeat):
            self.calls.append(self.clock())

    def up(self, repeated: bool = False) -> None:
        self.strokes.released(KEY, repeated)
        if not repeated:
            self.emergency.released()

    def hold(self, seconds: float, gap: float = 0.0) -> None:
        """Go down, repeat with ``gap`` seconds between release and press, and go up."""
        start = self.clock()
        self.down()
        self.clock.go_on(0.66)
        while self.clock() - start < seconds:
            self.up(self.marked)
            self.clock.go_on(gap)
            self.down(self.marked)
            self.clock.go_on(0.04 - gap)
        self.up()

    def strike(self, times: int, every: float) -> None:
        for _ in range(times):
            self.down()
            self.clock.go_on(0.1)
            self.up()
            self.clock.go_on(every - 0.1)


@pytest.fixture(params=[True, False], ids=["marked", "unmarked"])
def fingers(request: pytest.FixtureRequest, clock: Clock) -> Fingers:
    return Fingers(clock, request.param)


@pytest.mark.parametrize("gap", [0.0, 0.02, 0.04])
def test_a_held_key_counts_once_in_all(fingers: Fingers, gap: float) -> None:
    fingers.hold(8.0, gap)
    assert fingers.counted == 1
    fingers.clock.go_on(0.1)
    fingers.hold(3.0, gap)
    assert fingers.counted == 2


def test_a_short_hold_of_the_emergency_key_does_nothing(fingers: Fingers) -> None:
    fingers.hold(1.6)
    fingers.hold(2.8)  # at once: the first one goes on, and 3 s are over
    assert len(fingers.calls) == 1
    fingers.clock.go_on(3.0)
    fingers.hold(2.8)
    fingers.clock.go_on(0.1)
    fingers.hold(2.8)  # the key was up: another holding
    assert len(fingers.calls) == 1


@pytest.mark.parametrize("gap", [0.0, 0.04])
def test_a_long_hold_calls_once(fingers: Fingers, gap: float) -> None:
    start = fingers.clock()
    fingers.hold(12.0, gap)
    (called,) = fingers.calls
    assert 3.0 <= called - start < 3.1
    fingers.clock.go_on(0.1)
    fingers.hold(3.2, gap)
    assert len(fingers.calls) == 2


def test_a_hold_without_repeats_is_found_by_the_timer(clock: Clock) -> None:
    key = EmergencyKey(clock)
    key.pressed(repeated=False)
    clock.go_on(2.9)
    assert not key.held()
    clock.go_on(0.2)
    assert key.held()
    assert not key.held()
    clock.go_on(5.0)
    key.pressed(repeated=False)
    clock.go_on(1.0)
    key.released()
    clock.go_on(2.1)
    assert not key.held()


def test_five_strikes_call_and_the_next_ones_wait(fingers: Fingers) -> None:
    fingers.strike(4, every=0.25)
    assert fingers.calls == []
    fingers.strike(1, every=0.25)
    assert len(fingers.calls) == 1
    fingers.strike(7, every=0.25)  # all within two seconds of the call
    assert len(fingers.calls) == 1
    fingers.strike(4, every=0.25)
    assert len(fingers.calls) == 1
    fingers.strike(1, every=0.25)
    assert len(fingers.calls) == 2


def test_the_fifth_strike_held_does_not_call_again(fingers: Fingers) -> None:
    fingers.strike(4, every=0.3)
    fingers.hold(9.0)
    assert len(fingers.calls) == 1


def test_five_strikes_too_slow_do_not_call(fingers: Fingers) -> None:
    fingers.strike(9, every=1.3)
    assert fingers.calls == []


def test_time_stamps_outdo_a_clock_that_stood_still_or_ran_on(clock: Clock) -> None:
    strokes = Strokes(clock)
    assert strokes.pressed(KEY, False, 1000)
    strokes.released(KEY, False, 1100)
    assert strokes.pressed(KEY, False, 1300)  # came late, together with the release
    strokes.released(KEY, False, 2000)
    clock.go_on(0.5)  # a slow picture between the two halves of a repeat
    assert not strokes.pressed(KEY, False, 2000)
    strokes.released(KEY, False, 2**32 - 5)
    clock.go_on(0.5)
    assert strokes.pressed(KEY, False, 7)  # the stamps began anew


def test_presses_held_up_by_a_slow_picture_count_as_they_were_made(clock: Clock) -> None:
    presses = Presses(clock)
    assert presses.key(KEY, False, 1000)
    assert presses.key(KEY, False, 1600), "both come now, but were made 0.6 s apart"
    clock.go_on(1.0)  # a slow picture between a strike and its double
    assert not presses.key(KEY, False, 1900)
    assert presses.arrow(OTHER, False, 1000)
    assert presses.arrow(OTHER, False, 1200)
    clock.go_on(1.0)
    assert presses.key(KEY, False), "without a time stamp the clock tells"


def test_within_a_countdown_one_strike_calls_unless_it_goes_on_with_the_striking(
    clock: Clock,
) -> None:
    key = EmergencyKey(clock)
    assert key.pressed(repeated=False, counting=True), "the countdown began otherwise"
    key.released()
    clock.go_on(0.6)
    assert not key.pressed(repeated=False, counting=True)
    key.released()
    clock.go_on(1.0)
    assert key.pressed(repeated=False, counting=True)
    clock.go_on(5.0)
    assert not key.pressed(repeated=True, counting=True), "one holding calls once"


def test_a_hold_that_began_the_countdown_sends_only_after_it_was_let_go(clock: Clock) -> None:
    key = EmergencyKey(clock)
    assert not key.pressed(repeated=False)
    clock.go_on(3.1)
    assert key.held()
    for _ in range(20):
        clock.go_on(0.1)
        assert not key.pressed(repeated=True, counting=True)
    key.released()
    clock.go_on(0.3)
    assert not key.pressed(repeated=False, counting=True), "a trembling finger"
    key.released()
    clock.go_on(1.2)
    assert key.pressed(repeated=False, counting=True)


def test_keys_are_apart_and_a_repeat_begins_nothing(clock: Clock) -> None:
    strokes = Strokes(clock)
    assert not strokes.pressed(KEY, True)  # held before there was a window
    assert strokes.pressed(OTHER, False)
    strokes.released(KEY, False)
    clock.go_on(0.1)
    assert strokes.pressed(KEY, False)
    assert not strokes.pressed(OTHER, False)


def test_a_lost_release_does_not_kill_the_key(clock: Clock) -> None:
    strokes = Strokes(clock)
    assert strokes.pressed(KEY, False)
    clock.go_on(0.7)
    assert not strokes.pressed(KEY, False)
    clock.go_on(2.5)
    assert strokes.pressed(KEY, False)
    strokes.let_go()
    clock.go_on(0.1)
    assert strokes.pressed(KEY, False)
