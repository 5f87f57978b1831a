"""The alarm on the screen: its countdown, and when to say again how far help has got."""

from msgspec.structs import replace

from kiosk.core.alarms import AlarmRecord, AlarmState, AlarmStep
from kiosk.core.clock import Clock
from kiosk.core.dialogue.alarm import COUNTDOWN, is_counting, is_live
from kiosk.core.dialogue.alarm_told import NO_RECEIPT
from kiosk.core.dialogue.effects import (
    CancelAlarm,
    Effect,
    HideAlarm,
    RaiseAlarm,
    Say,
    SendAlarm,
    ShowAlarm,
)

SAY_AGAIN = 20.0  # seconds between calm repetitions while someone waits
# Nobody is told the same every 20 s for hours: after so many times, so many seconds between.
_CALMER = ((6, SAY_AGAIN), (16, 60.0), (1_000_000, 300.0))
_LEFT_OF_WAITING = 3.0  # seconds, at least, until a restarted kiosk says that nobody has answered
MOST_GRACE = 4.0  # seconds the countdown waits for the end of a sentence being spoken
TIME_TO_ANSWER = 2.0  # seconds left, at least, once the kiosk has said how to cancel
TOLD = 60.0  # seconds the end of an alarm has the screen before what asks may take it


class AlarmWatch:
    """Follows one alarm from the press to its end; used by the session's thread alone.

    Others that are under way meanwhile have their turn after it. What the device reports is the
    truth; what was just pressed is shown before the report comes.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.record: AlarmRecord | None = None
        self.hidden = False
        self._deadline: float | None = None  # monotonic end of the countdown
        self._shown_seconds = COUNTDOWN
        self._latest = 0.0  # monotonic time until which the kiosk's own words put the end off
        self._cancelled: set[str] = set()
        self._aside: set[str] = set()  # alarms that the elder has put off the screen
        self._others: dict[str, AlarmRecord] = {}  # under way beside the one shown
        self._sending_since: float | None = None
        self._said_at = 0.0
        self._times = 0  # how often the same state has been said
        self._said_nobody = False
        self._ended: float | None = None  # monotonic time since which nobody has to come any more
        self.saved = True  # whether the disk has it

    def resume(self, record: AlarmRecord, *, aside: bool) -> None:
        """Take over the alarm that stood when the device went down.

        One in its countdown is being sent already. One put ``aside`` or called false stays off the
        screen; any other is said at once. Of several the last one belongs on the screen.
        """
        if is_counting(record):
            step = AlarmStep(state=AlarmState.SENDING, at=self._clock.now())
            record = replace(record, steps=(*record.steps, step))
        if self.record and is_live(self.record):
            self._others[self.record.alarm.id] = self.record
        if aside:
            self._aside.add(record.alarm.id)
        self._turn_to(record)
        self._said_at = self._clock.monotonic() - SAY_AGAIN
        if record.known_state is AlarmState.SENDING:
            waited = (self._clock.now() - record.steps[-1].at).total_seconds()
            waited = min(max(0.0, waited), NO_RECEIPT - _LEFT_OF_WAITING)
            self._sending_since = self._clock.monotonic() - waited

    def note(self, effect: Effect) -> None:
        """Take over what an effect about to be carried out means for the screen."""
        match effect:
            case RaiseAlarm(alarm):
                step = AlarmStep(state=AlarmState.COUNTING, at=self._clock.now())
                self._turn_to(AlarmRecord(alarm=alarm, steps=(step,)))
                self._begin_countdown(COUNTDOWN)
                self._said_at = self._clock.monotonic()
            case SendAlarm() if self.record:
                step = AlarmStep(state=AlarmState.SENDING, at=self._clock.now())
                self._begin_sending(replace(self.record, steps=(*self.record.steps, step)))
            case CancelAlarm() if self.record:
                if self.record.known_state is AlarmState.COUNTING:
                    self._cancelled.add(self.record.alarm.id)
                if self.record.known_state is AlarmState.COUNTING and not self.record.is_held:
                    self._drop()
                else:
                    self.record = replace(self.record, false_alarm=True)
                    self._deadline = None
                    self._note_end()
            case HideAlarm() if self.record:
                self.hidden = True
                self._aside.add(self.record.alarm.id)
                if self.record.is_over:
                    self._drop()
                self._give_turn()
            case ShowAlarm() if self.record:
                self.hidden = False
                self._aside.discard(self.record.alarm.id)
            case Say():
                self._said_at = self._clock.monotonic()  # asked for: not said again on its heels

    def _begin_countdown(self, seconds: int) -> None:
        self._deadline = self._clock.monotonic() + seconds
        self._latest = self._deadline + MOST_GRACE
        self._shown_seconds = seconds

    def asked(self) -> None:
        """The kiosk has just finished speaking: leave time for 我没事, but not for ever."""
        if self._deadline is not None:
            answered = min(self._clock.monotonic() + TIME_TO_ANSWER, self._latest)
            self._deadline = max(self._deadline, answered)

    def _begin_sending(self, record: AlarmRecord) -> None:
        self.record = record
        self._deadline = None
        self._sending_since = self._clock.monotonic()
        self._said_nobody = False

    def _turn_to(self, record: AlarmRecord | None) -> None:
        """Follow this alarm from now on; what was known of the one before does not hold for it."""
        self.record, self._deadline, self._sending_since, self._ended = record, None, None, None
        self._said_nobody, self.saved, self._times = False, True, 0
        self.hidden = record is not None and (record.alarm.id in self._aside or record.false_alarm)

    def _drop(self) -> None:
        """Follow it no more; the newest of the others has its turn."""
        self._turn_to(None)
        if not self._others:
            return
        asking = {i: r for i, r in self._others.items() if i not in self._aside}
        record = max((asking or self._others).values(), key=lambda r: r.alarm.raised)
        del self._others[record.alarm.id]
        self._turn_to(record)
        self._said_at = self._clock.monotonic() - SAY_AGAIN
        self._begin(record)

    def _give_turn(self) -> None:
        """Turn to another alarm where this one is off the screen and that one is not."""
        mine = self.record
        if mine is None or not self.hidden:
            return
        if is_live(mine) and all(identity in self._aside for identity in self._others):
            return
        if self._others:
            self._drop()
            if is_live(mine):
                self._others[mine.alarm.id] = mine

    def _begin(self, record: AlarmRecord) -> None:
        """Count down or wait for the receipt from now on, where that has not begun."""
        if record.known_state is AlarmState.SENDING and self._sending_since is None:
            self._begin_sending(record)
        if is_counting(record) and self._deadline is None:
            self._begin_countdown(record.alarm.countdown or COUNTDOWN)

    def _waits(self, record: AlarmRecord) -> bool:
        """Whether another alarm than the one shown has to wait; else it takes its place."""
        identity, mine = record.alarm.id, self.record
        self._others.pop(identity, None)
        if not is_live(record):
            return True  # old, or ended while it waited
        if mine is not None and is_live(mine):
            if not self.hidden or identity in self._aside:
                self._others[identity] = record
                return True
            self._others[mine.alarm.id] = mine
        self._turn_to(None)
        return False

    def update(self, record: AlarmRecord, *, saved: bool = True) -> bool:
        """Take the device's report; return whether the elder is to be told of something new.

        ``saved``: whether the disk has it; that it has not is told once.
        """
        if record.is_test or not record.alarm.is_urgent:
            return False
        if record.alarm.id in self._cancelled and record.known_state is AlarmState.COUNTING:
            return False  # written before the cancelling that is on its way to the disk
        mine = self.record
        if (mine is None or mine.alarm.id != record.alarm.id) and self._waits(record):
            return False
        if record.known_state is AlarmState.CANCELLED:
            self._drop()
            return self.record is not None and not self.hidden
        known = self.record.known_state if self.record else None
        state = record.known_state
        if state is AlarmState.COUNTING and known not in (None, AlarmState.COUNTING):
            return False
        self._begin(record)
        if state not in (AlarmState.COUNTING, AlarmState.SENDING):
            self._deadline = None
        if self.record and self.record.false_alarm:
            record = replace(record, false_alarm=True)  # perhaps written before the elder's word
        self.record = record
        self._note_end()
        if known is None:
            self.hidden = record.alarm.id in self._aside
        self._give_turn()
        if self.record is not record:
            return not self.hidden
        unsaved, self.saved = self.saved and not saved, saved
        if state is AlarmState.COUNTING:
            return known is None and record.is_held  # nobody has pressed here: it has to be said
        return state is not known or (unsaved and state is AlarmState.SENDING)

    def _note_end(self) -> None:
        ended = self.record is not None and not is_live(self.record)
        if not ended:
            self._ended = None
        elif self._ended is None:
            self._ended = self._clock.monotonic()

    @property
    def until_told(self) -> float | None:
        """Seconds until the end of the alarm has had the screen for long enough, at least 0.

        None while it is under way, and once it is off the screen.
        """
        if self._ended is None or self.hidden:
            return None
        return max(0.0, self._ended + TOLD - self._clock.monotonic())

    @property
    def countdown(self) -> int | None:
        """Whole seconds left of the countdown, rounded up, at least 1; None when none runs."""
        if self._deadline is None:
            return None
        # While it is shown it can be called off, so never 0; the time to answer may be lengthened,
        # and the figure on the screen never grows again.
        left = max(1, -int(-(self._deadline - self._clock.monotonic()) // 1))
        self._shown_seconds = min(self._shown_seconds, left)
        return self._shown_seconds

    @property
    def waiting(self) -> float:
        """Seconds the alarm has been sending without a receipt; 0 otherwise."""
        if self._sending_since is None or not self.record:
            return 0.0
        if self.record.known_state is not AlarmState.SENDING:
            return 0.0
        return self._clock.monotonic() - self._sending_since

    def overdue(self, *, is_speaking: bool, is_asking: bool = False) -> SendAlarm | None:
        """Return the sending of an alarm whose countdown has run out.

        While the elder is just saying something (perhaps 我没事) it waits, but not for long; nor
        does it end before the kiosk has said how to cancel (``is_asking``).
        """
        if self._deadline is None or self.record is None:
            return None
        now = self._clock.monotonic()
        late = now - self._deadline
        if late < 0 or (is_speaking and late < MOST_GRACE) or (is_asking and now < self._latest):
            return None
        return SendAlarm(self.record.alarm.id)

    def must_speak(self) -> bool:
        """Whether it is time to say how far help has got (again); True once for each time."""
        record = self.record
        if record is None or self.hidden or record.false_alarm or record.is_over:
            return False
        if record.known_state is AlarmState.COUNTING:
            return False
        nobody = self.waiting >= NO_RECEIPT and not self._said_nobody
        if nobody:
            self._said_nobody = True
        if nobody or self._clock.monotonic() - self._said_at >= self._pause:
            self._said_at = self._clock.monotonic()
            self._times = 0 if nobody else self._times + 1
            return True
        return False

    @property
    def _pause(self) -> float:
        """Seconds between two repetitions; while nobody has received it, a minute at most."""
        pause = next(seconds for times, seconds in _CALMER if self._times < times)
        return min(pause, 60.0) if self.waiting else pause

    def spoke(self, *, is_news: bool) -> None:
        """Remember that the state has just been said; ``is_news``: for the first time."""
        self._said_at = self._clock.monotonic()
        if is_news:
            self._times = 0

    def soonest(self) -> float | None:
        """Return the seconds until something here happens by itself; None when nothing will."""
        now = self._clock.monotonic()
        if self._deadline is not None:
            left = self._deadline - now
            return max(0.01, left % 1.0 or 1.0) if left > 0 else 0.1
        if self.record is None or self.hidden or self.record.is_over or self.record.false_alarm:
            return None
        until = self._said_at + self._pause - now
        if self._sending_since is not None and not self._said_nobody:
            until = min(until, self._sending_since + NO_RECEIPT - now)
        return max(0.05, until)
