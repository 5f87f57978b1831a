"""The alarm on the screen: countdown, truth, and when to speak again."""

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from kiosk.core.alarms import Alarm, AlarmRecord, AlarmSource, AlarmState, AlarmStep
from kiosk.core.dialogue.alarm import COUNTDOWN
from kiosk.core.dialogue.alarm_told import NO_RECEIPT
from kiosk.core.dialogue.effects import CancelAlarm, HideAlarm, RaiseAlarm, Say, SendAlarm
from kiosk.services.alarm_watch import MOST_GRACE, SAY_AGAIN, TIME_TO_ANSWER, TOLD, AlarmWatch

AT = datetime(2026, 9, 15, 2, 0, tzinfo=UTC)
ALARM = Alarm(id="a", resident="r", raised=AT, source=AlarmSource.BUTTON)


class Clock:
    def __init__(self) -> None:
        self.seconds = 1000.0

    def now(self) -> datetime:
        return AT

    def monotonic(self) -> float:
        return self.seconds


def reported(*states: AlarmState) -> AlarmRecord:
    return AlarmRecord(alarm=ALARM, steps=tuple(AlarmStep(state=s, at=AT) for s in states))


def watching() -> tuple[AlarmWatch, Clock]:
    clock = Clock()
    watch = AlarmWatch(clock)
    watch.note(RaiseAlarm(ALARM))
    return watch, clock


def test_the_countdown_is_five_seconds_and_then_it_is_sent() -> None:
    watch, clock = watching()
    assert watch.countdown == COUNTDOWN
    clock.seconds += 1.2
    assert watch.countdown == COUNTDOWN - 1
    assert watch.overdue(is_speaking=False) is None
    clock.seconds += COUNTDOWN
    assert watch.overdue(is_speaking=False) == SendAlarm("a")


def test_a_sentence_being_spoken_is_heard_out_but_not_for_ever() -> None:
    watch, clock = watching()
    clock.seconds += COUNTDOWN + 0.1
    assert watch.overdue(is_speaking=True) is None
    clock.seconds += MOST_GRACE
    assert watch.overdue(is_speaking=True) == SendAlarm("a")


def test_the_kiosks_own_long_sentence_leaves_time_to_answer() -> None:
    watch, clock = watching()
    clock.seconds += COUNTDOWN + 0.1
    assert watch.overdue(is_speaking=False, is_asking=True) is None
    assert watch.countdown == 1
    watch.asked()
    assert watch.overdue(is_speaking=False) is None
    clock.seconds += TIME_TO_ANSWER + 0.1
    assert watch.overdue(is_speaking=False) == SendAlarm("a")


def test_no_talk_of_the_kiosk_puts_sending_off_for_ever() -> None:
    watch, clock = watching()
    waited = 0.0
    while watch.overdue(is_speaking=False, is_asking=True) is None:
        watch.asked()
        clock.seconds += 0.5
        waited += 0.5
    assert COUNTDOWN + TIME_TO_ANSWER <= waited <= COUNTDOWN + MOST_GRACE


def test_cancelling_the_countdown_takes_it_off_the_screen() -> None:
    watch, _ = watching()
    watch.note(CancelAlarm("a"))
    assert watch.record is None
    assert not watch.update(reported(AlarmState.COUNTING, AlarmState.CANCELLED))


def test_cancelling_what_was_sent_keeps_it_there_as_a_false_alarm() -> None:
    watch, _ = watching()
    watch.note(SendAlarm("a"))
    watch.note(CancelAlarm("a"))
    assert watch.record
    assert watch.record.false_alarm


def test_a_late_report_of_the_sending_does_not_undo_the_elders_word() -> None:
    watch, clock = watching()
    watch.note(SendAlarm("a"))
    watch.note(CancelAlarm("a"))
    watch.update(reported(AlarmState.COUNTING, AlarmState.SENDING))
    assert watch.record is not None
    assert watch.record.false_alarm
    clock.seconds += NO_RECEIPT + SAY_AGAIN
    assert not watch.must_speak()


def test_how_long_the_end_of_an_alarm_has_had_the_screen() -> None:
    watch, clock = watching()
    watch.note(SendAlarm("a"))
    told = [watch.until_told]  # it is under way
    watch.note(CancelAlarm("a"))
    clock.seconds += TOLD - 1
    watch.update(reported(AlarmState.SENDING, AlarmState.RECEIVED))
    told.append(watch.until_told)
    clock.seconds += 5
    told.append(watch.until_told)
    watch.note(HideAlarm())
    told.append(watch.until_told)
    assert told == [None, 1, 0, None]


def test_each_new_state_is_told_once() -> None:
    watch, _ = watching()
    watch.note(SendAlarm("a"))
    assert not watch.update(reported(AlarmState.COUNTING, AlarmState.SENDING))
    received = reported(AlarmState.COUNTING, AlarmState.SENDING, AlarmState.RECEIVED)
    assert watch.update(received)
    assert not watch.update(received)


def test_a_late_report_of_the_countdown_does_not_undo_the_sending() -> None:
    watch, _ = watching()
    watch.note(SendAlarm("a"))
    watch.update(reported(AlarmState.COUNTING))
    assert watch.record
    assert watch.record.state is AlarmState.SENDING


def test_fifteen_seconds_without_a_receipt_are_said_once_then_calmly_again() -> None:
    watch, clock = watching()
    watch.note(SendAlarm("a"))
    watch.spoke(is_news=True)
    clock.seconds += NO_RECEIPT - 0.1
    assert not watch.must_speak()
    clock.seconds += 0.2
    assert watch.waiting >= NO_RECEIPT
    assert watch.must_speak()
    assert not watch.must_speak()
    clock.seconds += SAY_AGAIN + 0.1
    assert watch.must_speak()


def test_what_was_just_said_for_the_asking_is_not_said_again_on_its_heels() -> None:
    watch, clock = watching()
    watch.update(reported(AlarmState.COUNTING, AlarmState.SENDING, AlarmState.RECEIVED))
    watch.spoke(is_news=True)
    clock.seconds += SAY_AGAIN - 3
    watch.note(Say("社区收到了，正在找人。您别动。"))
    clock.seconds += 4
    assert not watch.must_speak()
    clock.seconds += SAY_AGAIN
    assert watch.must_speak()


@pytest.mark.parametrize(
    "state", [AlarmState.SENDING, AlarmState.RECEIVED, AlarmState.ACKNOWLEDGED]
)
def test_an_alarm_found_at_the_start_is_on_the_screen_and_said_again(state: AlarmState) -> None:
    watch = AlarmWatch(Clock())
    watch.resume(reported(AlarmState.COUNTING, AlarmState.SENDING, state), aside=False)
    assert watch.record
    assert (watch.record.state, watch.hidden, watch.countdown) == (state, False, None)
    assert watch.must_speak()
    assert not watch.must_speak()


def test_one_in_its_countdown_when_the_power_went_is_being_sent_and_counts_no_more() -> None:
    watch = AlarmWatch(Clock())
    watch.resume(reported(AlarmState.COUNTING), aside=False)
    assert watch.record
    assert (watch.record.state, watch.countdown) == (AlarmState.SENDING, None)
    assert not watch.update(reported(AlarmState.COUNTING))
    assert not watch.update(reported(AlarmState.COUNTING, AlarmState.SENDING))


@pytest.mark.parametrize("days", [-365, 0, 365])
def test_a_restarted_kiosk_gives_the_line_some_seconds_whatever_the_clock_says(days: int) -> None:
    clock = Clock()
    watch = AlarmWatch(clock)
    step = AlarmStep(state=AlarmState.SENDING, at=AT - timedelta(days=days))
    watch.resume(AlarmRecord(alarm=ALARM, steps=(step,)), aside=False)
    assert watch.waiting < NO_RECEIPT
    clock.seconds += NO_RECEIPT
    assert watch.waiting >= NO_RECEIPT


def test_what_was_put_aside_or_called_false_stays_off_the_screen_after_a_restart() -> None:
    received = reported(AlarmState.SENDING, AlarmState.RECEIVED)
    for record, aside in ((received, True), (replace(received, false_alarm=True), False)):
        watch = AlarmWatch(Clock())
        watch.resume(record, aside=aside)
        assert watch.hidden
        assert not watch.must_speak()
        assert watch.soonest() is None


def test_old_alarms_that_a_page_brings_are_not_announced() -> None:
    watch = AlarmWatch(Clock())
    over = reported(AlarmState.RECEIVED, AlarmState.RESOLVED)
    false = replace(reported(AlarmState.RECEIVED), false_alarm=True)
    test = replace(reported(AlarmState.RECEIVED), alarm=replace(ALARM, source=AlarmSource.TEST))
    for old in (over, false, test):
        assert not watch.update(old)
        assert watch.record is None


def test_that_the_disk_did_not_take_it_is_told_once() -> None:
    watch, _ = watching()
    watch.update(reported(AlarmState.COUNTING), saved=False)
    assert not watch.saved
    watch.note(SendAlarm("a"))
    assert not watch.update(reported(AlarmState.COUNTING, AlarmState.SENDING), saved=False)
    later, _ = watching()
    later.note(SendAlarm("a"))
    sending = reported(AlarmState.COUNTING, AlarmState.SENDING)
    assert later.update(sending, saved=False)
    assert not later.update(sending, saved=False)


def test_for_hours_nobody_is_told_the_same_every_twenty_seconds() -> None:
    watch, clock = watching()
    watch.update(reported(AlarmState.COUNTING, AlarmState.SENDING, AlarmState.ACKNOWLEDGED))
    watch.spoke(is_news=True)
    said = []
    for _ in range(7200):
        clock.seconds += 1
        if watch.must_speak():
            said.append(clock.seconds - 1000)
    assert said[:6] == [20, 40, 60, 80, 100, 120]
    assert said[6] - said[5] == 60
    assert said[-1] - said[-2] == 300
    assert len(said) < 50


def test_a_hidden_alarm_that_is_resolved_and_put_away_is_gone() -> None:
    watch, _ = watching()
    watch.note(SendAlarm("a"))
    watch.update(reported(AlarmState.SENDING, AlarmState.ACKNOWLEDGED, AlarmState.RESOLVED))
    watch.note(HideAlarm())
    assert watch.record is None
    assert watch.soonest() is None


def from_a_sensor(*states: AlarmState) -> AlarmRecord:
    alarm = Alarm(id="b", resident="r", raised=AT, source=AlarmSource.SENSOR, countdown=9)
    steps = (AlarmState.COUNTING, *states)
    return AlarmRecord(alarm=alarm, steps=tuple(AlarmStep(state=s, at=AT) for s in steps))


def shown(watch: AlarmWatch) -> str:
    return "" if watch.record is None or watch.hidden else watch.record.alarm.id


def test_a_second_alarm_waits_for_its_turn_and_is_not_forgotten() -> None:
    for ending in (CancelAlarm("a"), HideAlarm()):
        watch, _ = watching()
        if ending == HideAlarm():
            watch.note(SendAlarm("a"))
            watch.update(reported(AlarmState.SENDING, AlarmState.ACKNOWLEDGED))
        assert not watch.update(from_a_sensor(AlarmState.RECEIVED))
        assert shown(watch) == "a"
        watch.note(ending)
        assert shown(watch) == "b"
        assert watch.must_speak()
        assert watch.waiting == 0.0


def test_an_alarm_put_aside_or_called_false_hides_no_new_one() -> None:
    for over in (False, True):
        watch, clock = watching()
        watch.note(SendAlarm("a"))
        acknowledged = reported(AlarmState.SENDING, AlarmState.ACKNOWLEDGED)
        watch.update(replace(acknowledged, false_alarm=over))
        watch.note(HideAlarm())
        clock.seconds += 60
        assert watch.update(from_a_sensor()), "it is said"
        assert (shown(watch), watch.countdown, watch.waiting) == ("b", 9, 0.0)
        watch.update(replace(acknowledged, false_alarm=over))
        assert shown(watch) == "b", "what was put aside does not come back by itself"
        watch.update(from_a_sensor(AlarmState.CANCELLED))
        assert shown(watch) == ""


def test_of_two_alarms_found_at_the_start_the_second_is_shown_when_the_first_is_over() -> None:
    watch = AlarmWatch(Clock())
    watch.resume(from_a_sensor(AlarmState.RECEIVED), aside=False)
    watch.resume(reported(AlarmState.SENDING, AlarmState.RECEIVED), aside=False)
    assert shown(watch) == "a"
    watch.update(reported(AlarmState.SENDING, AlarmState.RECEIVED, AlarmState.RESOLVED))
    assert shown(watch) == "a", "that it is over is seen"
    watch.note(HideAlarm())
    assert shown(watch) == "b"
    watch.update(from_a_sensor(AlarmState.RESOLVED))
    watch.note(HideAlarm())
    assert watch.record is None
