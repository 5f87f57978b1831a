"""What the session knows, read from the device's file and kept fresh by events."""

import logging
import uuid
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from kiosk.core.alarms import AlarmRecord
from kiosk.core.clock import Clock
from kiosk.core.dialogue.world import Machine, World
from kiosk.core.doses import Dose, DoseRecord, DoseStatus, MedicationPlan
from kiosk.core.learnt import Confirmed, TaughtEntry
from kiosk.core.medication import COUNTED, HISTORY, Medication
from kiosk.core.planned import days_back
from kiosk.core.preferences import Preferences
from kiosk.core.requests import RequestRecord, RequestState
from kiosk.core.room import room_for
from kiosk.core.routine import USUAL
from kiosk.core.schedule import doses_around, doses_of_day, held_until
from kiosk.core.self_test import SelfTestRun
from kiosk.core.staff import Door
from kiosk.core.understanding.lesson import Lesson
from kiosk.core.view import Link
from kiosk.services import events
from kiosk.services.alarm_watch import AlarmWatch
from kiosk.services.events import Event
from kiosk.store import Store
from kiosk.store.faults import StoreFault

log = logging.getLogger("kiosk.session")

_USUAL_SCREEN = (1920, 1080)  # until the interface says what it is
_NEWS = (
    RequestState.RECEIVED,
    RequestState.ACCEPTED,
    RequestState.ASSIGNED,
    RequestState.DONE,
    RequestState.CANCELLED,
    RequestState.DECLINED,
    RequestState.REFUSED,
)


class Facts:
    """The world as far as the device knows it; used by the session's thread alone."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        new_id: Callable[[], str] = lambda: str(uuid.uuid4()),
        preferences: Preferences | None = None,
    ) -> None:
        self._store = store
        self._clock = clock
        self._new_id = new_id
        self.by_voice = False
        self.invited = False
        self.heard = ""
        self.lesson: Lesson | None = None
        self._taught: tuple[TaughtEntry, ...] = ()
        self._confirmed: tuple[Confirmed, ...] = ()
        self.preferences = preferences or Preferences()
        self._door = Door()
        self._machine: Machine | None = None
        self._link = Link.CONNECTING
        self._screen = _USUAL_SCREEN
        self._self_test: SelfTestRun | None = None
        self._fault = ""
        self._pairing: tuple[str, str] | None = None
        self.question: AlarmRecord | None = None
        self._answered_questions: set[str] = set()
        self._due: tuple[Dose, ...] = ()
        self._answered: tuple[Dose, ...] = ()  # taken off the screen before the disk had it
        self._settled: frozenset[str] = frozenset()  # answered, and not yet told to be due no more
        self._unsent: frozenset[str] = frozenset()
        # The answers of the days before these; they hardly ever change.
        self._past: tuple[tuple[date, date] | None, tuple[DoseRecord, ...]] = (None, ())
        self._read()

    def _read(self) -> None:
        store = self._store
        self._catalogue = store.catalogue()
        self._resident = store.resident()
        self._notices = store.notices()
        question = store.open_question()  # its answer may not yet be on the disk
        answered = question is not None and question.alarm.id in self._answered_questions
        self.question = None if answered else question
        self._requests = store.requests()
        self._read_doses()

    def _refresh(self, read: Callable[[], None]) -> None:
        try:
            read()
        except StoreFault as fault:  # what was known still holds; the device has told it
            log.info("the records cannot be read: %s", fault)

    def _read_doses(self, *, anew: bool = True) -> None:
        """Read plans and answers; of what lies further back only what is new, unless ``anew``."""
        now = self._clock.now()
        self._day = now.date()
        zone = now.tzinfo or UTC
        plans = self._store.plans()
        routine = self._resident.routine if self._resident else USUAL
        records = self._dose_records(plans, anew=anew)
        since, outages = self._store.plans_known_since(), self._store.outages()
        self._medication = Medication(plans, records, since, outages, routine)
        doses = doses_of_day(plans, records, self._day, zone, now, routine=routine)
        self._doses = tuple(dose for dose in doses if self._medication.was_known(dose, now))
        self._around = doses_around(plans, self._medication.recent(now), now, zone, routine=routine)
        self._unsent = self._store.doses_unsent()

    def _dose_records(
        self, plans: tuple[MedicationPlan, ...], *, anew: bool
    ) -> tuple[DoseRecord, ...]:
        one, first = timedelta(days=1), self._first_day(plans)
        recent = self._day - days_back(plans) * one
        if anew or (first, recent) != self._past[0]:
            earlier = self._store.dose_records_between(first, recent - one)
            self._past = (first, recent), earlier
        return self._past[1] + self._store.dose_records_between(recent, self._day + one)

    def _first_day(self, plans: tuple[MedicationPlan, ...]) -> date:
        """Return from when on answers matter: for the intervals, the history and the stock."""
        counted = (plan.stock.at.date() for plan in plans if plan.stock)
        oldest = self._day - timedelta(days=COUNTED)
        needed = self._day - timedelta(days=max(HISTORY + 1, days_back(plans)))
        return max(min((needed, *counted)), oldest)

    def _held(self, now: datetime) -> tuple[tuple[str, datetime], ...]:
        """Return which open doses would come too soon after the plan's last, and until when."""
        return tuple(
            (dose.id, until)
            for dose in self._doses
            if dose.status is not DoseStatus.TAKEN
            and dose.due <= now
            and (until := held_until(dose, self._around, now))
        )

    def take(self, event: Event) -> None:
        """Learn what an event tells."""
        match event:
            case events.RecordsChanged():
                self._refresh(self._read)
            case events.RequestChanged(record):
                others = [r for r in self._requests if r.request.id != record.request.id]
                everything = (record, *others)
                self._requests = tuple(
                    sorted(everything, key=lambda r: r.request.created, reverse=True)
                )
            case events.DosesDue(doses):
                # What was told before the answer was given asks for nothing any more.
                self._settled &= {dose.id for dose in doses}
                self._due = tuple(dose for dose in doses if dose.id not in self._settled)
                self._answered = tuple(d for d in self._answered if d.id in self._settled)
                self._refresh(lambda: self._read_doses(anew=False))
            case events.DoseReported(dose_id):
                self._unsent -= {dose_id}
            case events.AlarmChanged(record):
                self._ask_after(record)
            case events.ScreenMeasured(width, height):
                self._screen = (width, height)
            case events.LinkChanged(link):
                self._link = link
            case events.DoorChanged(door):
                self._door = door
            case events.MachineTold(machine):
                self._machine = machine
            case events.LearntChanged(taught, confirmed):
                self._taught, self._confirmed = taught, confirmed
            case events.PairingWanted(code, address):
                self._pairing = (code, address)
            case events.SelfTestProgress(run):
                self._self_test = run
            case events.SelfTestDue():
                self._self_test = None  # what came of the last one is old
            case events.Paired():
                self._pairing = None
            case events.PreferencesChanged(preferences):
                self.preferences = preferences
            case events.StorageFault(sentence):
                self._fault = sentence
                # What the disk refused is still to be answered.
                self._due, self._answered = (*self._due, *self._answered), ()
                self._settled = frozenset()

    def _ask_after(self, record: AlarmRecord) -> None:
        """Take a question after a sign of life over, or that it needs no answer any more."""
        if record.alarm.is_urgent or record.alarm.id in self._answered_questions:
            return
        mine = self.question is not None and self.question.alarm.id == record.alarm.id
        if not record.is_over and not record.false_alarm:
            self.question = record
        elif mine:
            self.question = None

    def answered_question(self) -> None:
        """Ask no more: the answer is on its way to the disk."""
        if self.question is not None:
            self._answered_questions.add(self.question.alarm.id)
            self.question = None

    def answered(self, dose_ids: tuple[str, ...]) -> None:
        """Ask no more for doses just answered; the device's own word follows when it is on disk."""
        gone = tuple(dose for dose in self._due if dose.id in dose_ids)
        self._answered = (*self._answered, *gone)
        self._settled |= {dose.id for dose in gone}
        self._due = tuple(dose for dose in self._due if dose.id not in dose_ids)

    def taken_back(self, dose_ids: tuple[str, ...]) -> None:
        """Ask again for doses whose answer is taken back, as soon as they are told to be due."""
        self._settled -= set(dose_ids)

    def begin_anew(self) -> None:
        """Forget the last fault: the elder does something new."""
        self._fault = ""

    def state_of(self, request_id: str) -> RequestState | None:
        """Return how far a request has got as far as is known here, None when it is new."""
        known = next((r for r in self._requests if r.request.id == request_id), None)
        return known.state if known else None

    def is_news(self, record: RequestRecord) -> bool:
        """Return whether a request has got further, and the elder is to be told."""
        before = self.state_of(record.request.id)
        return before not in (None, record.state) and record.state in _NEWS

    def world(self, alarm: AlarmWatch | None = None) -> World:
        """Return the world at this moment."""
        now = self._clock.now()
        if now.date() != self._day:
            self._refresh(self._read_doses)
        return World(
            now=now,
            catalogue=self._catalogue,
            resident=self._resident,
            requests=self._requests,
            notices=self._notices,
            due=self._due,
            held=self._held(now),
            doses=self._doses,
            medication=self._medication,
            around=self._around,
            unsent=self._unsent,
            link=self._link,
            by_voice=self.by_voice,
            invited=self.invited,
            heard=self.heard,
            fault=self._fault,
            pairing=self._pairing,
            lesson=self.lesson,
            taught=self._taught,
            confirmed=self._confirmed,
            preferences=self.preferences,
            room=room_for(self.preferences, *self._screen),
            door=self._door,
            machine=self._machine,
            new_id=self._new_id(),
            question=self.question,
            alarm=alarm.record if alarm else None,
            alarm_hidden=alarm.hidden if alarm else False,
            self_test=self._self_test,
            alarm_saved=alarm.saved if alarm else True,
            countdown=alarm.countdown if alarm else None,
            waiting=alarm.waiting if alarm else 0.0,
        )
