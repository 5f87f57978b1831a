"""The alarm on the screen: countdown, truth, and when to speak again."""

from datetime import UTC, datetime

from kiosk.core.alarms import Alarm, AlarmRecord, AlarmSource, AlarmState, AlarmStep
from kiosk.core.dialogue.alarm import COUNTDOWN, NO_RECEIPT
from kiosk.core.dialogue.effects import CancelAlarm, HideAlarm, RaiseAlarm, Say, SendAlarm
from kiosk.services.alarm_watch import MOST_GRACE, SAY_AGAIN, AlarmWatch

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
    watch.spoke()
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
    watch.spoke()
    clock.seconds += SAY_AGAIN - 3
    watch.note(Say("社区收到了，正在找人。您别动。"))
    clock.seconds += 4
    assert not watch.must_speak()
    clock.seconds += SAY_AGAIN
    assert watch.must_speak()


def test_an_alarm_found_at_the_start_is_on_the_screen_again() -> None:
    watch = AlarmWatch(Clock())
    watch.update(reported(AlarmState.COUNTING, AlarmState.SENDING, AlarmState.RECEIVED))
    assert watch.record
    assert watch.record.state is AlarmState.RECEIVED
    assert watch.countdown is None


def test_a_hidden_alarm_that_is_resolved_and_put_away_is_gone() -> None:
    watch, _ = watching()
    watch.note(SendAlarm("a"))
    watch.update(reported(AlarmState.SENDING, AlarmState.ACKNOWLEDGED, AlarmState.RESOLVED))
    watch.note(HideAlarm())
    assert watch.record is None
    assert watch.soonest() is None
