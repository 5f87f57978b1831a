"""Adherence out of the storage: of one resident's days, or of everybody's last weeks."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

from sqlalchemy import Connection, func, select

from kiosk.core.catalogue import Resident
from kiosk.core.doses import DoseRecord
from kiosk.core.routine import Routine
from kiosk.hub import tables
from kiosk.hub.adherence.outcomes import DAYS, Line, Tally, outcomes, tally
from kiosk.hub.medicine_tables import plan_versions as versions_table
from kiosk.hub.store import devices, medicine, station
from kiosk.hub.store.coding import decode
from kiosk.hub.store.plan_versions import PlanVersion, read_version, versions_of_resident

WEEK = 7
_FEW = 50  # residents who are loaded one by one
# Answers and versions, the resident's day, since when they have a kiosk, and the hour.
Mark = tuple[tuple[int, int, int], Routine, datetime | None, date, int]


@dataclass(frozen=True)
class Person:
    """A resident's doses of the last 30 days."""

    resident: Resident
    first: date
    last: date
    lines: tuple[Line, ...]

    @cached_property
    def month(self) -> Tally:
        """All 30 days."""
        return tally(self.lines)

    @cached_property
    def week(self) -> Tally:
        """The last seven days, today included."""
        since = self.last - timedelta(days=WEEK - 1)
        return tally(line for line in self.lines if line.day >= since)

    @property
    def is_enough(self) -> bool:
        """Whether enough is known of them for percentages to be told."""
        return self.month.is_enough(self.last)

    @property
    def soon(self) -> tuple[Line, ...]:
        """What was taken too soon after the last one."""
        return tuple(line for line in self.lines if line.soon is not None)


def one_person(connection: Connection, identity: str, now: datetime) -> Person | None:
    """Return a resident's last 30 days, None when nobody has that id."""
    resident = station.load_residents(connection).get(identity)
    if resident is None:
        return None
    first, last = now.date() - timedelta(days=DAYS - 1), now.date()
    records = medicine.doses_between(connection, identity, first - timedelta(days=1), last)
    versions = versions_of_resident(connection, identity)
    served = _served(connection).get(identity)
    return _person(resident, versions, records, now, served)


class Memory:
    """Counts everybody again, but only those of whom something has changed within the hour."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Mark, Person]] = {}

    def everybody(self, connection: Connection, now: datetime) -> list[Person]:
        """Return the last 30 days of all residents who have plans or answers."""
        residents = station.load_residents(connection)
        served = _served(connection)
        marks = {
            who: (mark, residents[who].routine, served.get(who), now.date(), now.hour)
            for who, mark in _marks(connection, now).items()
            if who in residents
        }
        changed = [who for who, mark in marks.items() if self._mark(who) != mark]
        data = _load(connection, changed, now)
        for who in changed:
            person = _person(residents[who], *data[who], now, served.get(who))
            self._known[who] = (marks[who], person)
        self._known = {who: known for who, known in self._known.items() if who in marks}
        return [
            Person(residents[who], person.first, person.last, person.lines)
            for who, (_, person) in sorted(self._known.items())
        ]

    def _mark(self, who: str) -> Mark | None:
        known = self._known.get(who)
        return None if known is None else known[0]


def everybody(connection: Connection, now: datetime) -> list[Person]:
    """Return the last 30 days of all residents who have plans or answers, counted anew."""
    return Memory().everybody(connection, now)


def _marks(connection: Connection, now: datetime) -> dict[str, tuple[int, int, int]]:
    """Return by resident what changes when one of their answers or plans does."""
    first, doses, plans = _first(now).isoformat(), tables.doses, versions_table
    counted = select(doses.c.resident, func.count(), func.max(doses.c.seq))
    found = {
        row[0]: (row[1], row[2], 0)
        for row in connection.execute(
            counted.where(doses.c.day >= first).group_by(doses.c.resident)
        )
    }
    versions = select(plans.c.resident, func.count()).group_by(plans.c.resident)
    for who, number in connection.execute(versions):
        found[who] = (*found.get(who, (0, 0, 0))[:2], number)
    return found


Data = tuple[tuple[PlanVersion, ...], tuple[DoseRecord, ...]]


def _load(connection: Connection, people: list[str], now: datetime) -> dict[str, Data]:
    """Return the versions and answers of these residents: all at once where they are many."""
    last = now.date()
    if len(people) <= _FEW:
        return {
            who: (
                versions_of_resident(connection, who),
                medicine.doses_between(connection, who, _first(now), last),
            )
            for who in people
        }
    versions: dict[str, list[PlanVersion]] = defaultdict(list)
    table = versions_table
    for row in connection.execute(select(table).order_by(table.c.plan, table.c.number)):
        versions[row.resident].append(read_version(row))
    records: dict[str, list[DoseRecord]] = defaultdict(list)
    doses = tables.doses
    query = select(doses.c.resident, doses.c.record)
    for row in connection.execute(query.where(doses.c.day >= _first(now).isoformat())):
        records[row.resident].append(decode(row.record, DoseRecord))
    return {who: (tuple(versions[who]), tuple(records[who])) for who in people}


def _first(now: datetime) -> date:
    """Return the first day of which answers are looked at: the day before the 30."""
    return now.date() - timedelta(days=DAYS)


def _served(connection: Connection) -> dict[str, datetime]:
    """Return since when each resident has a kiosk."""
    served: dict[str, datetime] = {}
    for kiosk in devices.all_kiosks(connection):
        known = served.get(kiosk.resident, kiosk.paired)
        served[kiosk.resident] = min(known, kiosk.paired)
    return served


def _person(
    resident: Resident,
    versions: tuple[PlanVersion, ...],
    records: tuple[DoseRecord, ...],
    now: datetime,
    served: datetime | None,
) -> Person:
    first, last = now.date() - timedelta(days=DAYS - 1), now.date()
    lines = outcomes(versions, records, first, last, now, served=served, routine=resident.routine)
    return Person(resident, first, last, tuple(line for line in lines if line.day >= first))
