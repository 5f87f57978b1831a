"""What stands in a database at first: the demo's station, or one administrator."""

import secrets
from dataclasses import dataclass
from datetime import date, datetime

from msgspec.structs import replace

from kiosk.core.words import tr
from kiosk.demo_data import DemoStation, demo_station
from kiosk.hub.database import Database, Transaction
from kiosk.hub.escalation.daily_test import USUAL, DailyTest
from kiosk.hub.faults import DatabaseFault
from kiosk.hub.passwords import hash_password, new_password
from kiosk.hub.store import daily_tests, devices, medicine, staff, station

DEMO_KIOSK = "demo-kiosk"
_MARK = "demo"
ADMINISTRATOR = "admin"


@dataclass(frozen=True)
class Credentials:
    """What is printed at the start; ``token`` and ``resident`` only in the demo."""

    logins: tuple[tuple[str, str, str], ...]  # login, name, password
    token: str = ""
    resident: str = ""


def fill_demo(database: Database, now: datetime) -> Credentials:
    """Fill an empty database with the demo's station; one that holds it gets today's menus.

    Passwords and the kiosk's token are new each time, as they are kept nowhere. Raises
    :class:`DatabaseFault` when the database holds something else.
    """
    mark = database.read(lambda connection: station.get_mark(connection, _MARK)).result()
    if mark is None and not database.read(station.is_empty).result():
        raise DatabaseFault(tr("数据库里已有真实的数据，不能装演示数据，请换一个数据库。"))
    demo = demo_station(now.date())
    logins = tuple((person.login, person.name, new_password()) for person in demo.staff)
    hashes = {login: hash_password(password) for login, _, password in logins}

    def fill(transaction: Transaction) -> str:
        if mark is None:
            _fill_empty(transaction, demo)
        else:
            _renew_menus(transaction, demo, now.date())
        for person in demo.staff:
            kept = hashes[person.login]
            staff.save_staff(transaction, person.login, person.name, person.role, kept)
        if mark is None:
            devices.add_kiosk(transaction, DEMO_KIOSK, demo.resident.id, now)
        return devices.issue_token(transaction, DEMO_KIOSK, demo.resident.id, now)

    token = database.write(fill).result()
    return Credentials(logins, token, demo.resident.id)


def first_administrator(database: Database, now: datetime) -> Credentials:
    """Create a login in a database that has none, and what every station offers; else nothing.

    Dishes, doctors and residents are for the station to enter.
    """
    if database.read(staff.has_staff).result():
        return Credentials(())
    password = new_password()
    kept = hash_password(password)
    name = tr("管理员")
    offered = demo_station(now.date()).catalogue
    catalogue = replace(offered, dishes=(), menus=(), doctors=(), weather=())

    def fill(transaction: Transaction) -> None:
        staff.save_staff(transaction, ADMINISTRATOR, name, name, kept)
        station.save_document(transaction, station.CATALOGUE, catalogue)
        daily_tests.save_setting(transaction, DailyTest(at=USUAL, since=now))

    database.write(fill).result()
    return Credentials(((ADMINISTRATOR, name, password),))


def _fill_empty(transaction: Transaction, demo: DemoStation) -> None:
    station.set_mark(transaction, _MARK, secrets.token_hex(4))
    station.save_resident(transaction, demo.resident)
    station.save_document(transaction, station.CATALOGUE, demo.catalogue)
    station.save_document(transaction, station.NOTICES, demo.notices)
    for plan in demo.plans:
        medicine.save_plan(transaction, plan)


def _renew_menus(transaction: Transaction, demo: DemoStation, today: date) -> None:
    """Add the days that have no menu yet, and weather of today."""
    catalogue = station.load_catalogue(transaction.connection)
    days = {menu.day for menu in catalogue.menus}
    if today in days:
        return
    fresh = tuple(menu for menu in demo.catalogue.menus if menu.day not in days)
    menus = (*(menu for menu in catalogue.menus if menu.day >= today), *fresh)
    catalogue = replace(catalogue, menus=menus, weather=demo.catalogue.weather)
    station.save_document(transaction, station.CATALOGUE, catalogue)
