"""Asks for doses when they come due, and writes down what became of them.

Nothing is kept but what is on disk: each round reads plans and answers anew and looks at the wall
clock, so a restart, a power cut, a new plan and a clock that was set all end in the same place.
The rules are ``kiosk.core.schedule``'s.
"""

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import UTC, datetime, timedelta, tzinfo

from msgspec.structs import replace

from kiosk.core import schedule
from kiosk.core.clock import Clock, is_set
from kiosk.core.doses import Dose, DoseRecord, DoseStatus
from kiosk.core.outages import Outage
from kiosk.core.planned import days_back, needed_dose
from kiosk.core.routine import USUAL, Routine
from kiosk.core.values import dataclass
from kiosk.services.calling import Calling
from kiosk.services.events import Bus, DosesDue, DosesMissed, Event, RecordsChanged
from kiosk.services.loop import Loop
from kiosk.services.records import Records
from kiosk.services.wakefulness import Wakefulness
from kiosk.store import StoreFault

log = logging.getLogger("kiosk.services")

REARM = 15.0  # seconds at most between two looks at the clock
UNDO = 60.0  # seconds within which an answer can be taken back
SNOOZE_MINUTES = 10
_JUMP = 30.0  # seconds by which the wall clock may stray between two looks before it "jumped"
_LOOK_BACK = timedelta(days=31)  # how far back doses are reported as missed
_JUST_MISSED = timedelta(hours=1)  # what was missed longer ago is told on the board alone


@dataclass(frozen=True)
class _Answer:
    before: DoseRecord | None
    dose: Dose
    given: float  # by the monotonic clock


class Reminders(Loop):
    """The reminders, in the thread "reminders"; publishes DosesDue and DosesMissed."""

    attention = 0.5  # so that a dose is asked for within a second of the machine's waking

    def __init__(
        self,
        records: Records,
        bus: Bus,
        clock: Clock,
        on_missed: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__("reminders")
        self._on_missed = on_missed  # what was missed waits in the outbox
        self._records = records
        self._store = records.store
        self._bus = bus
        self._clock = clock
        self._calling = Calling(clock)
        self._looked: tuple[datetime, float] | None = None
        self._answers: dict[str, _Answer] = {}  # replaced whole
        self._awake = Wakefulness(records.store)
        self._resting: tuple[datetime, datetime] | None = None  # between two looks
        bus.subscribe(self._on_event)

    def step(self) -> float:
        """Look at plans, answers and clock once; return the seconds until the next look."""
        now = self._clock.now()
        seconds = self._look(now)
        self._resting = now, now.astimezone(UTC) + timedelta(seconds=seconds)
        return seconds

    def is_overtaken(self) -> bool:
        """Whether the wall clock shows another time, or zone, than it could while this waits."""
        if self._resting is None:
            return False
        now, (looked, until) = self._clock.now(), self._resting
        # Within one zone datetimes compare by the wall, which summer time's end shows twice.
        return now.tzinfo != looked.tzinfo or not looked.astimezone(UTC) <= now < until

    def _look(self, now: datetime) -> float:
        self._notice_jump(now)
        if not is_set(now):
            return REARM
        zone = now.tzinfo or UTC
        outages = self._awake.look(now)
        self._report_missed(now, zone, outages)
        doses = self._doses(now, zone)
        self._ask(schedule.due_now(doses, now), doses, now)
        rest = min(REARM, self._calling.wait())
        upcoming = schedule.next_due(doses, now)
        if upcoming is not None:
            rest = min(rest, (upcoming - now.astimezone(UTC)).total_seconds())
        return max(0.02, rest)

    def due(self) -> tuple[Dose, ...]:
        """Return the doses that ask for an answer now."""
        now = self._clock.now()
        return schedule.due_now(self._doses(now, now.tzinfo or UTC), now)

    def answer(
        self,
        dose_ids: Sequence[str],
        status: DoseStatus,
        minutes: int | None = None,
        taken: datetime | None = None,
    ) -> Future[None]:
        """Write down the elder's answer to these doses and no others.

        ``status`` is TAKEN, SKIPPED or SNOOZED, ``minutes`` how long a snooze is (10 unless
        told), ``taken`` when it was taken where that was before. The future is done when it is on
        disk; LookupError for a dose that no plan has.
        """
        now = self._clock.now()
        until = None
        if status is DoseStatus.SNOOZED:
            wait = timedelta(minutes=SNOOZE_MINUTES if minutes is None else minutes)
            until = (now.astimezone(UTC) + wait).astimezone(now.tzinfo)
        given = self._clock.monotonic()
        records, answers = [], {}
        for identity in dose_ids:
            dose = self._dose(identity, now.tzinfo or UTC)
            if dose is None:
                return _failed(LookupError(f"no dose {identity}"))
            records.append(schedule.answered(dose, status, now, until, taken))
            answers[identity] = _Answer(self._record(dose), dose, given)
        self._answers = {**self._fresh(given), **answers}
        self._calling.hold(answers)
        written = self._records.record_doses(records)
        written.add_done_callback(lambda _: self._written(tuple(answers)))
        return written

    def undo(self, dose_ids: Sequence[str]) -> Future[bool]:
        """Take the answers to these doses back; False when the last one is over 60 s old."""
        now = self._clock.now()
        fresh = self._fresh(self._clock.monotonic())
        answers = [fresh[identity] for identity in dose_ids if identity in fresh]
        future: Future[bool] = Future()
        if not answers:
            future.set_result(False)
            return future
        records = []
        for answer in answers:
            dose = self._dose(answer.dose.id, now.tzinfo or UTC) or answer.dose
            back = schedule.answered(dose, DoseStatus.DUE, now)
            if answer.before is not None:
                back = replace(answer.before, at=back.at)
            records.append(back)
        undone = {answer.dose.id for answer in answers}
        self._calling.give_back(undone)
        self._answers = {k: v for k, v in fresh.items() if k not in undone}

        def done(written: Future[None]) -> None:
            error = written.exception()
            if error is None:
                future.set_result(True)
            else:
                future.set_exception(error)

        self._records.record_doses(records).add_done_callback(done)
        return future

    def _on_event(self, event: Event) -> None:
        if isinstance(event, RecordsChanged):
            self.poke()

    def _written(self, dose_ids: Sequence[str]) -> None:
        """Let the disk say what is answered: what it refused is asked for again."""
        self._calling.release(dose_ids)
        self.poke()

    def _fresh(self, now: float) -> dict[str, _Answer]:
        return {k: v for k, v in self._answers.items() if now - v.given <= UNDO}

    def _ask(self, due: tuple[Dose, ...], doses: tuple[Dose, ...], now: datetime) -> None:
        """Publish what asks for an answer when it changed, and whenever it is called again.

        ``doses`` are those around, for telling how late each begins to ask.
        """
        call = self._calling.look(due, lambda dose: schedule.asked_from(dose, doses), now)
        if call is None:
            return
        latest = 0.0
        for dose in call.doses:
            if dose.id in call.new:
                late = self._awake.lateness(schedule.asked_from(dose, doses))
                latest = max(latest, late)
                log.info("the dose %s is asked for, %.1f s late", dose.id, late)
        self._bus.publish(DosesDue(call.doses, latest, call.number, call.anew))

    def _report_missed(self, now: datetime, zone: tzinfo, outages: tuple[Outage, ...]) -> None:
        """Record as missed what passed without an answer, also while the kiosk was off."""
        known_since = self._store.plans_known_since()
        if not known_since:
            return
        until = self._awake.marked() or now
        first = max(min(until, now), now - _LOOK_BACK).astimezone(zone).date() - timedelta(days=1)
        last = now.astimezone(zone).date() + timedelta(days=1)
        plans = self._store.plans()
        answers = self._store.dose_records_between(first - timedelta(days=1), last)
        routine = self._routine()
        doses = schedule.doses_between(plans, answers, first, last, zone, routine=routine)
        missed = schedule.missed(doses, known_since, now, outages)
        try:
            if missed:
                log.info("%d doses were missed", len(missed))
                self._records.record_doses(missed, quiet=True).result()
                self._on_missed()
                self._tell_missed(missed, doses, now)
            self._awake.mark(now)
        except StoreFault as fault:
            log.info("missed doses could not be written down: %s", fault)

    def _tell_missed(
        self, missed: Sequence[DoseRecord], doses: Sequence[Dose], now: datetime
    ) -> None:
        """Publish what has just been missed although it was asked for."""
        since = now - _JUST_MISSED
        ids = {record.id for record in missed if not record.outage and record.at >= since}
        if ids:
            self._bus.publish(DosesMissed(tuple(dose for dose in doses if dose.id in ids)))

    def _notice_jump(self, now: datetime) -> None:
        moment = self._clock.monotonic()
        if self._looked is not None:
            wall = (now.astimezone(UTC) - self._looked[0]).total_seconds()
            strayed = wall - (moment - self._looked[1])
            if abs(strayed) > _JUMP:
                log.info("the clock jumped by %.0f s: doses are planned anew", strayed)
                self._calling.wake()
        self._looked = (now.astimezone(UTC), moment)

    def _doses(self, now: datetime, zone: tzinfo) -> tuple[Dose, ...]:
        today = now.astimezone(zone).date()
        plans, day = self._store.plans(), timedelta(days=1)
        answers = self._store.dose_records_between(today - days_back(plans) * day, today + day)
        return schedule.doses_around(plans, answers, now, zone, routine=self._routine())

    def _routine(self) -> Routine:
        resident = self._store.resident()
        return resident.routine if resident else USUAL

    def _dose(self, identity: str, zone: tzinfo) -> Dose | None:
        try:
            name, day, _ = schedule.split_dose_id(identity)
        except ValueError:
            return None
        answers, routine = self._store.dose_records(day), self._routine()
        plans = self._store.plans()
        doses = schedule.doses_of_day(plans, answers, day, zone, routine=routine)
        found = next((dose for dose in doses if dose.id == identity), None)
        if found is not None:
            return found
        if (asked := self._calling.known(identity)) is not None:
            return asked  # the plan went while its dose was on the screen
        now = self._clock.now()
        needed = (needed_dose(plan, now) for plan in plans if plan.id == name and plan.as_needed)
        return next((replace(dose, id=identity) for dose in needed), None)

    def _record(self, dose: Dose) -> DoseRecord | None:
        _, day, _ = schedule.split_dose_id(dose.id)
        return next((r for r in self._store.dose_records(day) if r.id == dose.id), None)


def _failed(error: Exception) -> Future[None]:
    future: Future[None] = Future()
    future.set_exception(error)
    return future
