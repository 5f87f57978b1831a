"""呼救安排: whom to tell of an alarm and when, what helpers must know, and the daily test."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection
from starlette.responses import Response

from kiosk.core.words import tr
from kiosk.hub.console import wording
from kiosk.hub.console.board import Board
from kiosk.hub.console.pages import page
from kiosk.hub.console.sessions import Visit
from kiosk.hub.database import Transaction
from kiosk.hub.escalation.chain import (
    DUTY,
    FAMILY,
    LONGEST,
    MOST_LEVELS,
    SHORTEST,
    STATION,
    Chain,
    Level,
    flaw,
)
from kiosk.hub.escalation.daily_test import DailyTest, clock_time
from kiosk.hub.faults import invalid, unknown
from kiosk.hub.store import chains, daily_tests, station
from kiosk.hub.store.chains import Care
from kiosk.hub.store.contacts import HubContact, contacts_of

LONGEST_CARE = 500  # characters
Result = dict[str, Any]


@dataclass(frozen=True)
class ChainCard:
    """One resident's chain, or the station's, with whom it may tell."""

    resident: str  # "*" for the station
    name: str
    chain: Chain
    own: bool
    people: tuple[HubContact, ...]
    care: Care
    care_at: str

    @property
    def levels(self) -> tuple[Level, ...]:
        """The levels, and an empty one to fill in."""
        if len(self.chain.levels) == MOST_LEVELS:
            return self.chain.levels
        return (*self.chain.levels, Level(after=0))

    @property
    def unreachable(self) -> tuple[str, ...]:
        """Who has not answered a test message and is told of nothing."""
        return tuple(one.by for one in self.people if not one.reachable)


async def escalation(visit: Visit) -> Response:
    """呼救安排."""
    now = visit.hub.clock.now()

    def load(connection: Connection, board: Board) -> dict[str, Any]:
        known, care = chains.load_chains(connection), chains.load_care(connection)
        setting = daily_tests.load_setting(connection)

        def card(resident: str, name: str) -> ChainCard:
            own = care.get(resident, Care())
            return ChainCard(
                resident=resident,
                name=name,
                chain=known.get(resident) or known.get(STATION) or Chain(),
                own=resident in known,
                people=contacts_of(connection, resident),
                care=own,
                care_at=wording.clock_words(own.at, now) if own.at is not None else "",
            )

        return {
            "station_card": card(STATION, tr("全站")),
            "cards": [card(one.id, one.name) for one in board.residents.values()],
            "test_at": setting.at,
            "groups": ((DUTY, tr("站里的人")), (FAMILY, tr("家里人"))),
        }

    return await page(visit, "escalation", load)


async def save_chain(visit: Visit) -> Result:
    """Set the station's chain or a resident's own."""
    resident, chain = visit.request.path_params["id"], _chain(visit)

    def save(transaction: Transaction) -> None:
        _check_resident(transaction.connection, resident)
        chains.save_chain(transaction, resident, chain)

    await visit.write(save, resident=resident)
    return {}


async def drop_chain(visit: Visit) -> Result:
    """Go back to the station's chain, or for the station to the default."""
    resident = visit.request.path_params["id"]
    await visit.write(lambda t: chains.save_chain(t, resident, None), resident=resident)
    return {}


async def save_care(visit: Visit) -> Result:
    """Write down what helpers must know of a resident."""
    resident, now = visit.request.path_params["id"], visit.hub.clock.now()
    health, entry = visit.one("health"), visit.one("entry")
    if max(len(health), len(entry)) > LONGEST_CARE:
        raise invalid(tr("写得太长了，请短一些（{most} 个字以内）。", most=LONGEST_CARE))
    care = Care(health=health, entry=entry, by=visit.person.name, at=now)

    def save(transaction: Transaction) -> None:
        _check_resident(transaction.connection, resident)
        chains.save_care(transaction, resident, care if health or entry else None)

    # What is known of somebody's health has no place in the trail: that it was changed has.
    changed = [name for name, text in (("health", health), ("entry", entry)) if text]
    await visit.write(save, resident=resident, details={"filled": changed})
    return {}


async def set_test(visit: Visit) -> Result:
    """Say when the daily test is raised; an empty time means never."""
    at, now = visit.one("at"), visit.hub.clock.now()
    if at and clock_time(at) is None:
        raise invalid(tr("时间请写成 10:00 这样。"))
    await visit.write(lambda t: daily_tests.save_setting(t, DailyTest(at=at, since=now)))
    return {}


async def test_now(visit: Visit) -> Result:
    """Raise a test at once, to see and hear that the way works."""
    now = visit.hub.clock.now()
    await visit.write(lambda t: daily_tests.raise_extra(t, now))
    return {}


def _check_resident(connection: Connection, resident: str) -> None:
    if resident != STATION and resident not in station.load_residents(connection):
        raise unknown(resident)


def _chain(visit: Visit) -> Chain:
    """Return the chain a form describes. Raises a refusal that says what is wrong."""
    levels = []
    for number in range(MOST_LEVELS):
        after, to = visit.one(f"after-{number}"), visit.many(f"to-{number}")
        if after and after != "0":
            levels.append(Level(after=_seconds(after), to=tuple(dict.fromkeys(to))))
        elif to:
            raise invalid(tr("第 {n} 批人：请写等多少秒。", n=number + 1))
    chain = Chain(
        louder=_seconds(visit.one("louder")),
        levels=tuple(levels),
        everyone=_seconds(visit.one("everyone")),
        unresolved=_seconds(visit.one("unresolved")) * 60,
        late=_seconds(visit.one("late")) * 60,
    )
    sentences = {
        "out_of_range": tr("每一步要在 {least} 秒到 1 小时之间。", least=SHORTEST),
        "too_many_levels": tr("最多 {most} 批人。", most=MOST_LEVELS),
        "not_in_order": tr("后一步要比前一步晚，通知所有人放在最后。"),
        "empty_level": tr("每一批至少要选一个人。"),
    }
    wrong = flaw(chain)
    if wrong is not None:
        raise invalid(sentences[wrong])
    return chain


def _seconds(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or int(text[:6]) > LONGEST:
        raise invalid(tr("等多久请写成数字，比如 60。"))
    return int(text)
