"""The station's documents and its residents."""

from datetime import date, timedelta

from msgspec.structs import replace
from sqlalchemy import Connection, insert, select, update

from kiosk.core.catalogue import Catalogue, Dish, Meal, Menu, Notice, Resident
from kiosk.core.words import tr
from kiosk.hub import tables
from kiosk.hub.database import EVERYONE, Transaction
from kiosk.hub.faults import invalid, unknown
from kiosk.hub.store.coding import decode, encode

CATALOGUE = "catalogue"
NOTICES = "notices"
_KEPT_MENUS = 7  # days a past menu is kept


def save_document(transaction: Transaction, name: str, record: object) -> None:
    """Put a whole document in its place; every kiosk learns of it."""
    table = tables.documents
    values = {"seq": transaction.change(EVERYONE), "record": encode(record)}
    connection = transaction.connection
    changed = connection.execute(update(table).where(table.c.name == name).values(**values))
    if changed.rowcount == 0:
        connection.execute(insert(table).values(name=name, **values))


def load_catalogue(connection: Connection) -> Catalogue:
    """Return all that can be asked for; empty when nothing was entered yet."""
    table = tables.documents
    row = connection.execute(select(table.c.record).where(table.c.name == CATALOGUE)).first()
    return Catalogue() if row is None else decode(row.record, Catalogue)


def load_notices(connection: Connection) -> tuple[Notice, ...]:
    """Return the community's notices."""
    table = tables.documents
    row = connection.execute(select(table.c.record).where(table.c.name == NOTICES)).first()
    return () if row is None else decode(row.record, tuple[Notice, ...])


def set_menu(
    transaction: Transaction, day: date, meal: Meal, dishes: tuple[str, ...], today: date
) -> None:
    """Say what the kitchen cooks for one meal of ``day``; menus long before today are dropped.

    Raises :class:`~kiosk.hub.faults.Refusal` for a dish that does not exist.
    """
    catalogue = load_catalogue(transaction.connection)
    known = {dish.id for dish in catalogue.dishes}
    for dish in dishes:
        if dish not in known:
            raise unknown(dish)
    oldest = today - timedelta(days=_KEPT_MENUS)
    others = tuple(
        menu
        for menu in catalogue.menus
        if (menu.day, menu.meal) != (day, meal) and menu.day >= oldest
    )
    menus = (*others, Menu(day=day, meal=meal, dishes=dishes))
    save_document(transaction, CATALOGUE, replace(catalogue, menus=menus))


def add_dish(transaction: Transaction, dish: Dish, day: date) -> None:
    """Add a dish to the kitchen, and to the day's menus that are already set for its meals.

    Raises :class:`~kiosk.hub.faults.Refusal` when there is one of that name.
    """
    catalogue = load_catalogue(transaction.connection)
    if catalogue.dish(dish.name) is not None:
        raise invalid(tr("已经有“{name}”这道菜了。", name=dish.name))
    menus = tuple(
        replace(menu, dishes=(*menu.dishes, dish.id))
        if menu.day == day and menu.meal in dish.meals
        else menu
        for menu in catalogue.menus
    )
    catalogue = replace(catalogue, dishes=(*catalogue.dishes, dish), menus=menus)
    save_document(transaction, CATALOGUE, catalogue)


def save_resident(transaction: Transaction, resident: Resident) -> None:
    """Add a resident, or put a newer version in place."""
    table = tables.residents
    values = {"seq": transaction.change(resident.id), "record": encode(resident)}
    connection = transaction.connection
    changed = connection.execute(update(table).where(table.c.id == resident.id).values(**values))
    if changed.rowcount == 0:
        connection.execute(insert(table).values(id=resident.id, **values))


def load_residents(connection: Connection) -> dict[str, Resident]:
    """Return everyone the station looks after, by id, in the order of their ids."""
    table = tables.residents
    rows = connection.execute(select(table.c.record).order_by(table.c.id)).scalars()
    return {resident.id: resident for resident in (decode(row, Resident) for row in rows)}


def load_resident(connection: Connection, identity: str) -> Resident | None:
    """Return a resident, None when nobody has that id."""
    table = tables.residents
    row = connection.execute(select(table.c.record).where(table.c.id == identity)).first()
    return None if row is None else decode(row.record, Resident)


def is_empty(connection: Connection) -> bool:
    """Whether nothing has been entered yet: no resident, no staff, no document."""
    queries = (
        select(tables.residents.c.id),
        select(tables.staff.c.login),
        select(tables.documents.c.name),
    )
    return all(connection.execute(query.limit(1)).first() is None for query in queries)


def get_mark(connection: Connection, key: str) -> str | None:
    """Return one of the database's own notes, such as whether it holds the demo."""
    table = tables.meta
    value = connection.execute(select(table.c.value).where(table.c.key == key))
    return value.scalar_one_or_none()


def set_mark(transaction: Transaction, key: str, value: str) -> None:
    """Write one of the database's own notes."""
    transaction.connection.execute(insert(tables.meta).values(key=key, value=value))
