"""Reading a page of changes that a newer hub may have written.

Records of a kind that this program does not know yet are left out, one by one: a single one of
them must not keep everything that comes after it from ever arriving.
"""

import logging
from typing import TypeVar

import msgspec
from msgspec import Raw, Struct, ValidationError

from kiosk.client.transport import read_json
from kiosk.core.alarms import AlarmRecord
from kiosk.core.catalogue import Catalogue, Notice, Resident
from kiosk.core.doses import DoseRecord, MedicationPlan
from kiosk.core.requests import RequestRecord
from kiosk.protocol.messages import SyncPage

log = logging.getLogger("kiosk.client")

T = TypeVar("T")


class _Lists(Struct):
    """The lists of a page, each record as it came."""

    requests: tuple[Raw, ...] = ()
    alarms: tuple[Raw, ...] = ()
    plans: tuple[Raw, ...] = ()
    doses: tuple[Raw, ...] = ()
    notices: tuple[Raw, ...] | None = None


class _Rest(Struct):
    """The page without its lists of records."""

    cursor: str
    reset: bool = False
    more: bool = False
    removed_plans: tuple[str, ...] = ()
    resident: Resident | None = None
    catalogue: Catalogue | None = None


def read_page(body: bytes) -> SyncPage:
    """Return the page in ``body``. Raises HubUnreachable when it is none."""
    try:
        return msgspec.json.decode(body, type=SyncPage)
    except ValidationError as error:
        log.info("a page with something unknown: %s", error)
    except msgspec.MsgspecError:
        return read_json(SyncPage, body)  # no JSON at all: says so in the hub's terms
    lists, rest = read_json(_Lists, body), read_json(_Rest, body)
    return SyncPage(
        cursor=rest.cursor,
        reset=rest.reset,
        more=rest.more,
        requests=_known(lists.requests, RequestRecord),
        alarms=_known(lists.alarms, AlarmRecord),
        plans=_known(lists.plans, MedicationPlan),
        removed_plans=rest.removed_plans,
        doses=_known(lists.doses, DoseRecord),
        resident=rest.resident,
        catalogue=rest.catalogue,
        notices=None if lists.notices is None else _known(lists.notices, Notice),
    )


def _known(records: tuple[Raw, ...], kind: type[T]) -> tuple[T, ...]:
    found = []
    for record in records:
        try:
            found.append(msgspec.json.decode(record, type=kind))
        except ValidationError as error:
            log.info("a %s that is not known here was left out: %s", kind.__name__, error)
    return tuple(found)
