"""An alarm as staff see it: what happened, what was done, and all that helps whoever goes."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from kiosk.core.alarms import AlarmKind, AlarmRecord, AlarmState
from kiosk.core.catalogue import Contact, Resident
from kiosk.core.routine import USUAL
from kiosk.core.words import tr
from kiosk.hub.console import alarm_steps, wording
from kiosk.hub.console.alarm_steps import Rung, Stage
from kiosk.hub.console.doses import missed_words
from kiosk.hub.escalation import timeline
from kiosk.hub.escalation.chain import Chain
from kiosk.hub.store import activity, alarm_notes, chains, devices, medicine
from kiosk.hub.store.chains import Care
from kiosk.hub.store.devices import KioskRow

SILENCE = 90  # seconds without a heartbeat that make a line fault (interface rules, Emergency)
Silence = Callable[[KioskRow], float | None]


@dataclass(frozen=True)
class NoteLine:
    """What a colleague wrote."""

    at: str
    by: str
    text: str


@dataclass(frozen=True)
class Context:
    """What whoever goes must know of the resident."""

    health: str = ""
    entry: str = ""
    missed: tuple[str, ...] = ()
    active: str = ""
    line: str = ""
    line_fault: bool = False


@dataclass(frozen=True)
class AlarmCard:
    """An open alarm with all that helps whoever goes."""

    id: str
    state: AlarmState
    resident: str
    name: str
    address: str
    kind: str
    source: str
    said: str
    sensor: str
    raised: str
    age: int  # seconds since the hub received it: a kiosk's clock may be wrong
    loudness: int  # 0: silent; 1 to 4 as the chain has climbed
    standing: str  # why it rings, or until when it is still
    test: bool
    calm: bool  # nobody has called: a silence that was asked about
    contacts: tuple[Contact, ...]
    rungs: tuple[Rung, ...]
    stages: tuple[Stage, ...]
    before: tuple[Stage, ...]  # what was done for earlier rings
    handler: str
    context: Context
    notes: tuple[NoteLine, ...]
    false_alarm: bool
    false_reason: str

    @property
    def rings(self) -> bool:
        """Somebody is waited for."""
        return self.loudness > 0

    @property
    def missed(self) -> tuple[str, ...]:
        """The doses that were missed."""
        return self.context.missed


class Dealer:
    """Makes the cards of one snapshot of the storage."""

    def __init__(
        self,
        connection: Connection,
        residents: dict[str, Resident],
        silence: Silence,
        now: datetime,
    ) -> None:
        self._connection = connection
        self._residents = residents
        self._silence = silence
        self._now = now
        self._care: dict[str, Care] = {}
        self._kiosks: tuple[KioskRow, ...] = ()
        self._notes: dict[str, tuple[alarm_notes.Note, ...]] = {}

    def open_cards(self, records: tuple[tuple[AlarmRecord, str], ...]) -> tuple[AlarmCard, ...]:
        """Return the cards of open alarms: what rings loudest first, tests last."""
        if not records:
            return ()
        self._care = chains.load_care(self._connection)
        self._kiosks = devices.all_kiosks(self._connection)
        ids = [record.alarm.id for record, _ in records]
        self._notes = alarm_notes.notes_of(self._connection, ids)
        cards = [self._open(record, reason) for record, reason in records]
        return tuple(sorted(cards, key=lambda card: (card.test, card.calm, -card.loudness)))

    def over_card(self, record: AlarmRecord) -> AlarmCard:
        """Return the card of an alarm that is over, without what helps nobody any more."""
        return self._card(record, "", Context(), ())

    def _open(self, record: AlarmRecord, reason: str) -> AlarmCard:
        resident = record.alarm.resident
        chain, _ = chains.load_chain(self._connection, resident)
        people = chains.people_of(self._connection, resident, test=record.is_test)
        context = Context() if record.is_test else self._context(resident)
        stages = alarm_steps.stages(record, chain, people, self._now)
        return self._card(record, reason, context, stages, chain)

    def _card(
        self,
        record: AlarmRecord,
        reason: str,
        context: Context,
        stages: tuple[Stage, ...],
        chain: Chain | None = None,
    ) -> AlarmCard:
        alarm, now = record.alarm, self._now
        who = self._residents.get(alarm.resident)
        test = record.is_test
        ring = timeline.ring_of(record, chain or Chain())
        earlier = [e for e in record.escalation if ring is None or e.ring != ring.number]
        return AlarmCard(
            id=alarm.id,
            state=record.state,
            resident=alarm.resident,
            name=tr("每天的测试呼救") if test else who.name if who is not None else alarm.resident,
            address=who.address if who is not None else "",
            kind=tr("测试") if test else wording.alarm_kind_words(alarm.kind),
            source=wording.alarm_source_words(alarm.source),
            said=alarm.said,
            sensor=alarm.sensor,
            raised=wording.clock_words(record.since or alarm.raised, now, seconds=True),
            age=max(0, int((now - record.steps[0].at).total_seconds())),
            loudness=timeline.ringing(record),
            standing=alarm_steps.standing(record, chain or Chain(), now),
            test=test,
            calm=alarm.kind is AlarmKind.INACTIVITY,
            contacts=who.contacts if who is not None else (),
            rungs=alarm_steps.rungs(record, now),
            stages=stages,
            before=tuple(alarm_steps.taken_stage(e, now) for e in earlier),
            handler=_handler(record),
            context=context,
            notes=tuple(
                NoteLine(wording.clock_words(note.at, now), note.by, note.text)
                for note in self._notes.get(alarm.id, ())
            ),
            false_alarm=record.false_alarm,
            false_reason=reason,
        )

    def _context(self, resident: str) -> Context:
        care = self._care.get(resident, Care())
        kiosks = [kiosk for kiosk in self._kiosks if kiosk.resident == resident]
        active = activity.last_activity(self._connection, resident, self._now)
        line, fault = self._line(kiosks)
        return Context(
            health=care.health,
            entry=care.entry,
            missed=self._missed(resident, kiosks),
            active=wording.clock_words(active, self._now) if active is not None else "",
            line=line,
            line_fault=fault,
        )

    def _missed(self, resident: str, kiosks: list[KioskRow]) -> tuple[str, ...]:
        since = self._now.date() - timedelta(days=1)
        plans = medicine.plans_of(self._connection, resident)
        records = medicine.doses_between(self._connection, resident, since, self._now.date())
        served = min((kiosk.paired for kiosk in kiosks), default=None)
        who = self._residents.get(resident)
        routine = who.routine if who is not None else USUAL
        return tuple(missed_words(plans, records, self._now, served, routine=routine))

    def _line(self, kiosks: list[KioskRow]) -> tuple[str, bool]:
        """Return how the resident's kiosks fare, and whether that is a fault."""
        if not kiosks:
            return tr("没有终端"), False
        silent = [self._silence(kiosk) for kiosk in kiosks]
        heard = [seconds for seconds in silent if seconds is not None]
        if not heard:
            return tr("终端还没有消息"), True
        if min(heard) > SILENCE:
            return tr("断线：{ago}没有消息", ago=wording.ago_words(min(heard))), True
        beats = [kiosk.heartbeat for kiosk in kiosks if kiosk.heartbeat is not None]
        if any(beat.volume == 0 for beat in beats):
            return tr("终端连着，但是声音关了，叫他听不见"), True
        return tr("终端连着"), False


def _handler(record: AlarmRecord) -> str:
    last = record.steps[-1]
    return last.by if last.state in (AlarmState.ACKNOWLEDGED, AlarmState.ON_THE_WAY) else ""
