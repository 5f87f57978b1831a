"""Reading a page of changes that a newer hub may have written.

Records of a kind that this program does not know yet are left out, one by one: a single one of
them must not keep everything that comes after it from ever arriving. Of the catalogue and the
resident, what is known is taken; where that is not possible the page has none, which means
"unchanged", and the device keeps the one before.
"""

import logging
from enum import Enum
from typing import Any, TypeVar, get_args, get_origin

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
S = TypeVar("S", bound=Struct)


class ReadPage(SyncPage, frozen=True, kw_only=True):
    """A page as it could be read; ``unread_plans`` are the ids of plans that could not."""

    unread_plans: tuple[str, ...] = ()


class _Lists(Struct):
    """The lists of a page, each record as it came."""

    requests: tuple[Raw, ...] = ()
    alarms: tuple[Raw, ...] = ()
    plans: tuple[Raw, ...] = ()
    doses: tuple[Raw, ...] = ()
    notices: tuple[Raw, ...] | None = None


_NONE = Raw(b"null")


class _Rest(Struct):
    """The page without its lists of records."""

    cursor: str
    reset: bool = False
    more: bool = False
    removed_plans: tuple[str, ...] = ()
    resident: Raw = _NONE  # msgspec takes no Raw | None
    catalogue: Raw = _NONE


class _Named(Struct):
    id: str = ""


def read_page(body: bytes) -> ReadPage:
    """Return the page in ``body``. Raises HubUnreachable when it is none."""
    try:
        return msgspec.json.decode(body, type=ReadPage)
    except ValidationError as error:
        log.info("a page with something unknown: %s", error)
    except msgspec.MsgspecError:
        return read_json(ReadPage, body)  # no JSON at all: says so in the hub's terms
    lists, rest = read_json(_Lists, body), read_json(_Rest, body)
    plans = _known(lists.plans, MedicationPlan)
    return ReadPage(
        cursor=rest.cursor,
        reset=rest.reset,
        more=rest.more,
        requests=_known(lists.requests, RequestRecord),
        alarms=_known(lists.alarms, AlarmRecord),
        plans=plans,
        unread_plans=tuple(_ids(lists.plans) - {plan.id for plan in plans}),
        removed_plans=rest.removed_plans,
        doses=_known(lists.doses, DoseRecord),
        resident=_document(rest.resident, Resident),
        catalogue=_document(rest.catalogue, Catalogue),
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


def _ids(records: tuple[Raw, ...]) -> set[str]:
    return {named.id for named in _known(records, _Named)}


def _document(raw: Raw, kind: type[S]) -> S | None:
    """Return the document, without what is not known of it; None when there is none left."""
    if raw == _NONE:
        return None
    try:
        return msgspec.json.decode(_readable(raw, kind), type=kind)
    except ValidationError as error:
        log.info("a %s that cannot be read: the one before is kept: %s", kind.__name__, error)
        return None


def _readable(raw: Raw, kind: Any) -> Raw:
    """Return the JSON of a ``kind`` (a struct, a tuple, a value) without what is not known of it.

    Left out are the entries of a list that cannot be read, and a field that has a default and
    whose value is no known name. Raises ValidationError when the rest cannot be read either: a
    price that is no number is not replaced by a default.
    """
    try:
        msgspec.json.decode(raw, type=kind)
    except ValidationError:
        if get_origin(kind) is tuple:
            return _readable_list(raw, get_args(kind)[0])
        if not (isinstance(kind, type) and issubclass(kind, Struct)):
            raise
        return _readable_struct(raw, kind)
    return raw


def _readable_list(raw: Raw, kind: Any) -> Raw:
    kept = []
    for entry in msgspec.json.decode(raw, type=tuple[Raw, ...]):
        try:
            kept.append(_readable(entry, kind))
        except ValidationError as error:
            log.info("an entry that is not known here was left out: %s", error)
    return Raw(msgspec.json.encode(kept))


def _readable_struct(raw: Raw, kind: type[Struct]) -> Raw:
    given = msgspec.json.decode(raw, type=dict[str, Raw])
    kept = {}
    for field in msgspec.structs.fields(kind):
        if (value := given.get(field.encode_name)) is None:
            continue
        try:
            kept[field.encode_name] = _readable(value, field.type)
        except ValidationError:
            is_name = isinstance(field.type, type) and issubclass(field.type, Enum)
            if field.required or not is_name:
                raise
    readable = Raw(msgspec.json.encode(kept))
    msgspec.json.decode(readable, type=kind)
    return readable
