"""Adherence out of the storage: of one resident's days, or of everybody's last weeks."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, select

from kiosk.core.catalogue import Resident
from kiosk.core.doses import DoseRecord
from kiosk.hub import tables
from kiosk.hub.adherence.outcomes import DAYS, Line, Tally, outcomes, tally
from kiosk.hub.medicine_tables import plan_versions as versions_table
from kiosk.hub.store import devices, medicine, station
from kiosk.hub.store.coding import decode
from kiosk.hub.store.plan_versions import PlanVersion, read_version, versions_of_resident

WEEK = 7


@dataclass(frozen=True)
class Person:
    """A resident's doses of the last 30 days."""

    resident: Resident
    first: date
    last: date
    lines: tuple[Line, ...]

    @property
    def month(self) -> Tally:
        """All 30 days."""
        return tally(self.lines)

    @property
    def week(self) -> Tally:
        """The last seven days, today included."""
        since = self.last - timedelta(days=WEEK - 1)
        return tally(line for line in self.lines if line.day >= since)

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


def everybody(connection: Connection, now: datetime) -> list[Person]:
    """Return the last 30 days of all residents who have plans or answers."""
    first = now.date() - timedelta(days=DAYS)
    versions: dict[str, list[PlanVersion]] = defaultdict(list)
    table = versions_table
    for row in connection.execute(select(table).order_by(table.c.plan, table.c.number)):
        versions[row.resident].append(read_version(row))
    records: dict[str, list[DoseRecord]] = defaultdict(list)
    doses = tables.doses
    query = select(doses.c.resident, doses.c.record).where(doses.c.day >= first.isoformat())
    for row in connection.execute(query):
        records[row.resident].append(decode(row.record, DoseRecord))
    served = _served(connection)
    return [
        _person(one, tuple(versions[one.id]), tuple(records[one.id]), now, served.get(one.id))
        for one in station.load_residents(connection).values()
        if one.id in versions or one.id in records
    ]


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
