"""The official form of a document: JSON checked against FHIR R4's resources by a library.

``fhir.resources`` (the hub's extra ``fhir``) has R4B: its MedicationRequest, Medication, Timing and
Dosage are those of R4, unchanged. Each request is checked by itself, so that one bad one does not
shut the others out.
"""

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, NamedTuple

from kiosk.core.errors import EnvironmentFault
from kiosk.core.words import tr
from kiosk.hub.fhir.codes import Json, Unreadable


class Found(NamedTuple):
    """A request of a document, what is wrong with its form, and all medications by name."""

    request: Json
    wrong: str
    medications: dict[str, Json]


def requests_in(text: str) -> Iterator[Found]:
    """Yield the medication requests of a bundle or of a document that is one.

    Raises :class:`~kiosk.core.errors.EnvironmentFault` when it is neither, or the library is not
    installed. Numbers come as ``Decimal``, as they were written.
    """
    try:
        exact, plain = json.loads(text, parse_float=Decimal), json.loads(text)
    except ValueError as error:
        raise EnvironmentFault(tr("这个文件不是 JSON，读不了。")) from error
    exact_ones, plain_ones = _resources(exact), _resources(plain)
    if not exact_ones:
        raise EnvironmentFault(tr("这个文件里没有 FHIR 的 MedicationRequest。"))
    medications: dict[str, Json] = {}
    for names, resource in exact_ones:
        if resource.get("resourceType") == "Medication":
            medications |= dict.fromkeys(names, resource)
    for (_, request), (_, as_written) in zip(exact_ones, plain_ones, strict=True):
        if request.get("resourceType") == "MedicationRequest":
            yield Found(request, _wrong_form(as_written), medications)


def _resources(document: Any) -> list[tuple[tuple[str, ...], Json]]:
    """Return the resources with the names they are referred to by."""
    if not isinstance(document, dict):
        return []
    if document.get("resourceType") != "Bundle":
        return [((), document)] if document.get("resourceType") == "MedicationRequest" else []
    found: list[tuple[tuple[str, ...], Json]] = []
    entries = document.get("entry")
    for entry in entries if isinstance(entries, list) else ():
        resource = entry.get("resource") if isinstance(entry, dict) else None
        if isinstance(resource, dict):
            by_id = f"{resource.get('resourceType')}/{resource.get('id')}"
            found.append(((str(entry.get("fullUrl", by_id)), by_id), resource))
    return found


def _wrong_form(request: Json) -> str:
    try:
        check(request)
    except Unreadable as unreadable:
        return str(unreadable)
    return ""


def check(resource: Json) -> None:
    """Check a resource against FHIR R4. Raises :class:`Unreadable` where it differs."""
    try:
        from fhir.resources.R4B import get_fhir_model_class  # noqa: PLC0415  # 0.6 s, seldom used
        from pydantic import ValidationError  # noqa: PLC0415
    except ImportError as error:
        raise EnvironmentFault(tr("读写 FHIR 要先装一个库：pip install 'anban[fhir]'。")) from error
    try:
        get_fhir_model_class(resource["resourceType"]).model_validate(resource)
    except ValidationError as error:
        place = ".".join(str(part) for part in error.errors()[0]["loc"]) or "?"
        raise Unreadable(tr("不合 FHIR R4 的格式：{place}。", place=place)) from error
