"""The duty board as data: what the template draws and ``state.json`` tells."""

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection

from kiosk.core.catalogue import Catalogue, Resident
from kiosk.core.requests import RequestRecord, RequestState
from kiosk.core.saying import service_name
from kiosk.core.words import tr
from kiosk.hub.console import wording
from kiosk.hub.console.alarm_cards import AlarmCard, Dealer, Silence
from kiosk.hub.store import alarms, daily_tests, devices, requests, station
from kiosk.hub.store.devices import KioskRow

SHOWN_WORKERS = 8
MOST_OVER = 30  # alarms of today that are over
MOST_SHOWN = 60  # requests of one state: a board that shows thousands is read by nobody


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
    """A kiosk that has not been heard from for too long (``level`` 1 to 4), or is muted (0)."""

    kiosk: str
    name: str
    words: str
    level: int
    sentence: str


@dataclass(frozen=True)
class Board:
    """All of 值班台."""

    alarms: tuple[AlarmCard, ...]
    counts: dict[RequestState, int]  # of all open requests, also of those that are not shown
    kiosks: tuple[KioskRow, ...]
    residents: dict[str, Resident]
    test: str  # what is wrong with the daily test
    columns: tuple[tuple[RequestState, tuple[RequestCard, ...]], ...] = ()
    over: tuple[AlarmCard, ...] = ()
    withdrawn: tuple[RequestCard, ...] = ()
    ended: tuple[RequestCard, ...] = ()
    workers: tuple[str, ...] = ()

    @property
    def ringing(self) -> bool:
        """Whether somebody waits for an answer."""
        return self.loudness > 0

    @property
    def loudness(self) -> int:
        """How loudly the board rings: as the loudest alarm does."""
        return max((card.loudness for card in self.alarms), default=0)

    @property
    def tune(self) -> str:
        """What rings: alarm, calm (nobody has called) or test; empty for nothing."""
        kinds = {
            "test" if c.test else "calm" if c.calm else "alarm" for c in self.alarms if c.rings
        }
        return next((kind for kind in ("alarm", "calm", "test") if kind in kinds), "")

    @property
    def waiting(self) -> int:
        """How many requests nobody has taken on."""
        return self.counts.get(RequestState.RECEIVED, 0)


def load_board(
    connection: Connection,
    now: datetime,
    silence: Silence,
    *,
    most: int | None = MOST_SHOWN,
    only_alarms: bool = False,
) -> Board:
    """Return the board from one snapshot.

    ``silence`` says how long a kiosk has been silent. Of each open state at most ``most`` requests
    are on it; with ``only_alarms`` nothing but what is open of these.
    """
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    residents = station.load_residents(connection)
    opened, over = alarms.board_alarms(connection, midnight)
    dealer = Dealer(connection, residents, silence, now)
    board = Board(
        alarms=dealer.open_cards(opened),
        counts=requests.open_counts(connection),
        kiosks=devices.all_kiosks(connection),
        residents=residents,
        test=test_words(connection, now),
    )
    if only_alarms:
        return board
    ended = tuple(dealer.over_card(record) for record in over[:MOST_OVER])
    return _with_requests(connection, replace(board, over=ended), now, most)


def _with_requests(connection: Connection, board: Board, now: datetime, most: int | None) -> Board:
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    catalogue = station.load_catalogue(connection)
    active, withdrawn, ended = requests.board_requests(connection, midnight, most)

    def card(record: RequestRecord) -> RequestCard:
        return _request_card(record, catalogue, board.residents, now)

    columns = tuple(
        (state, tuple(card(record) for record in active if record.state == state))
        for state in requests.OPEN
    )
    return replace(
        board,
        columns=columns,
        withdrawn=tuple(card(record) for record in withdrawn),
        ended=tuple(card(record) for record in ended),
        workers=requests.workers((*ended, *active))[:SHOWN_WORKERS],
    )


def served_since(kiosks: tuple[KioskRow, ...], resident: str) -> datetime | None:
    """Return since when a resident has a kiosk, None when there is none."""
    return min((kiosk.paired for kiosk in kiosks if kiosk.resident == resident), default=None)


def test_words(connection: Connection, now: datetime) -> str:
    """Return what is wrong with the daily test, empty when nothing is."""
    fault = daily_tests.test_fault(connection, now)
    if fault is None:
        return ""
    at = wording.clock_words(fault.expected, now)
    if fault.record is None:
        return tr("{at} 该有的测试呼救没有来：铃声和通知这几天没有试过，请告诉管理员。", at=at)
    return tr("{at} 的测试呼救到现在没有人接：真的呼救也可能没有人听见。", at=at)


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
        service=service_name(request.details),
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
