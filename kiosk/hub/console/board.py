"""The duty board as data: what the template draws and ``state.json`` tells."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from kiosk.core.alarms import AlarmRecord, AlarmState
from kiosk.core.catalogue import Catalogue, Contact, Resident
from kiosk.core.requests import RequestRecord, RequestState
from kiosk.core.words import tr
from kiosk.hub.console import wording
from kiosk.hub.console.doses import missed_words
from kiosk.hub.store import alarms, devices, medicine, requests, station
from kiosk.hub.store.devices import KioskRow

SHOWN_WORKERS = 8


@dataclass(frozen=True)
class Rung:
    """One step of an alarm's ladder."""

    label: str
    detail: str
    done: bool


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
    raised: str
    age: int  # seconds since the hub received it: a kiosk's clock may be wrong
    contacts: tuple[Contact, ...]
    rungs: tuple[Rung, ...]
    handler: str
    missed: tuple[str, ...]
    false_alarm: bool
    false_reason: str

    @property
    def rings(self) -> bool:
        """Nobody has taken it yet."""
        return self.state == AlarmState.RECEIVED


@dataclass(frozen=True)
class RequestCard:
    """A request as a card."""

    id: str
    state: RequestState
    kind: str
    service: str
    headline: str
    details: tuple[str, ...]
    name: str
    address: str
    said: str
    created: str
    at: str
    by: str
    note: str
    rating: str
    text: str


@dataclass(frozen=True)
class LineFault:
    """A kiosk that has not been heard from for too long."""

    kiosk: str
    name: str
    words: str


@dataclass(frozen=True)
class Board:
    """All of 值班台."""

    alarms: tuple[AlarmCard, ...]
    over: tuple[AlarmCard, ...]
    columns: tuple[tuple[RequestState, tuple[RequestCard, ...]], ...]
    withdrawn: tuple[RequestCard, ...]
    ended: tuple[RequestCard, ...]
    workers: tuple[str, ...]
    kiosks: tuple[KioskRow, ...]
    residents: dict[str, Resident]

    @property
    def ringing(self) -> bool:
        """Whether somebody waits for an answer."""
        return any(card.rings for card in self.alarms)

    @property
    def waiting(self) -> int:
        """How many requests nobody has taken on."""
        return len(self.columns[0][1])


def load_board(connection: Connection, now: datetime) -> Board:
    """Return the board from one snapshot."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    residents = station.load_residents(connection)
    catalogue = station.load_catalogue(connection)
    opened, over = alarms.board_alarms(connection, midnight)
    active, withdrawn, ended = requests.board_requests(connection, midnight)
    missed: dict[str, tuple[str, ...]] = {}
    if opened:
        missed = _missed(connection, {record.alarm.resident for record, _ in opened}, now)

    def card(record: RequestRecord) -> RequestCard:
        return _request_card(record, catalogue, residents, now)

    columns = tuple(
        (state, tuple(card(record) for record in active if record.state == state))
        for state in requests.OPEN
    )
    return Board(
        alarms=tuple(_alarm_card(r, why, residents, missed, now) for r, why in opened),
        over=tuple(_alarm_card(record, "", residents, {}, now) for record in over),
        columns=columns,
        withdrawn=tuple(card(record) for record in withdrawn),
        ended=tuple(card(record) for record in ended),
        workers=requests.workers((*ended, *active))[:SHOWN_WORKERS],
        kiosks=devices.all_kiosks(connection),
        residents=residents,
    )


def _missed(
    connection: Connection, residents: set[str], now: datetime
) -> dict[str, tuple[str, ...]]:
    plans = medicine.all_plans(connection)
    records = medicine.doses_since(connection, now.date() - timedelta(days=1))
    kiosks = devices.all_kiosks(connection)
    return {
        resident: tuple(
            missed_words(
                [plan for plan in plans if plan.resident == resident],
                records,
                now,
                served_since(kiosks, resident),
            )
        )
        for resident in residents
    }


def served_since(kiosks: tuple[KioskRow, ...], resident: str) -> datetime | None:
    """Return since when a resident has a kiosk, None when there is none."""
    return min((kiosk.paired for kiosk in kiosks if kiosk.resident == resident), default=None)


def _alarm_card(
    record: AlarmRecord,
    false_reason: str,
    residents: dict[str, Resident],
    missed: dict[str, tuple[str, ...]],
    now: datetime,
) -> AlarmCard:
    alarm = record.alarm
    who = residents.get(alarm.resident)
    taken = next((s for s in record.steps if s.state == AlarmState.ACKNOWLEDGED), None)
    return AlarmCard(
        id=alarm.id,
        state=record.state,
        resident=alarm.resident,
        name=who.name if who is not None else alarm.resident,
        address=who.address if who is not None else "",
        kind=wording.alarm_kind_words(alarm.kind),
        source=wording.alarm_source_words(alarm.source),
        said=alarm.said,
        raised=wording.clock_words(record.since or alarm.raised, now, seconds=True),
        age=max(0, int((now - record.steps[0].at).total_seconds())),
        contacts=who.contacts if who is not None else (),
        rungs=_rungs(record, now),
        handler=taken.by if taken is not None else "",
        missed=missed.get(alarm.resident, ()),
        false_alarm=record.false_alarm,
        false_reason=false_reason,
    )


def _rungs(record: AlarmRecord, now: datetime) -> tuple[Rung, ...]:
    labels = (
        (AlarmState.RECEIVED, tr("平台收到")),
        (AlarmState.ACKNOWLEDGED, tr("有人处理")),
        (AlarmState.ON_THE_WAY, tr("人在路上")),
        (AlarmState.RESOLVED, tr("已解决")),
    )
    rungs = []
    for state, label in labels:
        step = next((s for s in reversed(record.steps) if s.state == state), None)
        if step is None:
            rungs.append(Rung(label, "", done=False))
            continue
        detail = wording.clock_words(step.at, now, seconds=True)
        if step.by:
            detail = f"{step.by} {detail}"
        if step.minutes is not None:
            detail += " " + tr("预计 {n} 分钟", n=step.minutes)
        if step.note:
            detail += f" {step.note}"
        rungs.append(Rung(label, detail, done=True))
    return tuple(rungs)


def _request_card(
    record: RequestRecord, catalogue: Catalogue, residents: dict[str, Resident], now: datetime
) -> RequestCard:
    request, last = record.request, record.steps[-1]
    who = residents.get(request.resident)
    name = who.name if who is not None else request.resident
    lines = wording.request_lines(request.details, catalogue, who, now.date())
    return RequestCard(
        id=request.id,
        state=record.state,
        kind=type(request.details).__struct_config__.tag or "",  # type: ignore[arg-type]
        service=wording.kind_words(request.details),
        headline=lines[0],
        details=tuple(lines[1:]),
        name=name,
        address=who.address if who is not None else "",
        said=request.said,
        created=wording.clock_words(request.created, now),
        at=wording.clock_words(last.at, now),
        by=last.by,
        note=last.note,
        rating={"good": tr("满意"), "fair": tr("一般"), "poor": tr("不满意")}.get(
            record.rating, ""
        ),
        text=" · ".join([*lines, name]),
    )
