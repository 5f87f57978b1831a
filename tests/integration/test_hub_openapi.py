"""The OpenAPI document is that of the calls the server has."""

import re
from typing import Any

import msgspec
from starlette.routing import Route

from kiosk.hub.api.table import OPERATIONS, api_routes
from kiosk.hub.openapi import openapi_document
from kiosk.protocol import messages

DOCUMENT = openapi_document()


def test_every_call_is_described_and_no_other() -> None:
    described = {
        (method.upper(), path) for path, item in DOCUMENT["paths"].items() for method in item
    }
    served = {
        (method, route.path)
        for route in api_routes()
        if isinstance(route, Route)
        for method in (route.methods or ())
        if method != "HEAD"
    }
    assert described == served


def test_the_calls_are_those_the_protocol_promises() -> None:
    promised = {
        tuple(re.split(r"[?:\s]+", line.removeprefix("- "))[:2])
        for line in (messages.__doc__ or "").splitlines()
        if line.startswith(("- GET", "- PUT", "- POST"))
    }
    assert {(o.method, o.path) for o in OPERATIONS} == promised


def test_every_reference_leads_somewhere() -> None:
    names = set(DOCUMENT["components"]["schemas"])
    found = set(_references(DOCUMENT))
    assert found
    assert {name.rsplit("/", 1)[1] for name in found} == names
    assert all(name.startswith("#/components/schemas/") for name in found)


def test_it_is_openapi_3_1() -> None:
    assert DOCUMENT["openapi"].startswith("3.1.")
    assert set(DOCUMENT) == {"openapi", "info", "paths", "components"}
    identities = []
    for path, item in DOCUMENT["paths"].items():
        for operation in item.values():
            identities.append(operation["operationId"])
            named = [p["name"] for p in operation.get("parameters", []) if p["in"] == "path"]
            assert named == (["id"] if "{id}" in path else [])
            assert all(len(status) == 3 for status in operation["responses"])
            assert all("description" in r for r in operation["responses"].values())
    assert len(identities) == len(set(identities))
    msgspec.json.encode(DOCUMENT)


def test_the_records_say_what_the_protocol_says() -> None:
    schemas = DOCUMENT["components"]["schemas"]
    assert set(schemas["Alarm"]["required"]) == {"id", "resident", "raised"}
    assert schemas["Request"]["properties"]["created"] == {"type": "string", "format": "date-time"}
    details = schemas["Request"]["properties"]["details"]
    assert details["discriminator"]["propertyName"] == "kind"
    assert len(details["anyOf"]) == 7


def _references(value: Any) -> list[str]:
    if isinstance(value, dict):
        own = [value["$ref"]] if isinstance(value.get("$ref"), str) else []
        return own + [r for v in value.values() for r in _references(v)]
    if isinstance(value, list):
        return [r for v in value for r in _references(v)]
    return []
