"""The OpenAPI 3.1 document, made from the declared calls and the records' types.

https://spec.openapis.org/oas/v3.1.1
"""

from collections.abc import Iterator
from functools import cache
from typing import Any

import msgspec
import msgspec.inspect

from kiosk import __version__
from kiosk.hub.api.operations import PATH_CODES, Operation
from kiosk.hub.api.reading import UNREADABLE
from kiosk.hub.api.table import OPERATIONS
from kiosk.protocol.messages import Problem

_REFERENCE = "#/components/schemas/{name}"


@cache
def openapi_document() -> dict[str, Any]:
    """Return the document as JSON types."""
    kinds: list[type[Any]] = [Problem]
    for operation in OPERATIONS:
        kinds += [kind for kind in operation.answers.values() if kind is not bytes]
        kinds += [kind for kind in (operation.body, operation.failure) if kind is not None]
    kinds = list(dict.fromkeys(kinds))
    schemas, components = msgspec.json.schema_components(kinds, ref_template=_REFERENCE)
    reference = dict(zip(kinds, schemas, strict=True))
    _say_what_times_are(kinds, components)
    paths: dict[str, Any] = {}
    for operation in OPERATIONS:
        paths.setdefault(operation.path, {})[operation.method.lower()] = _operation(
            operation, reference
        )
    return {
        "openapi": "3.1.1",
        "info": {
            "title": "Anban service hub",
            "version": __version__,
            "description": (
                "Changes are additive. Unknown fields are ignored; a reader takes an enum value "
                'it does not know as "other".'
            ),
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }


def _say_what_times_are(kinds: list[type[Any]], components: dict[str, Any]) -> None:
    """Add "date-time" to what is a time: msgspec says so only where an offset is demanded."""
    for kind in msgspec.inspect.multi_type_info(kinds):
        for struct in _structs(kind):
            properties = components[struct.cls.__name__]["properties"]
            for field in struct.fields:
                if isinstance(field.type, msgspec.inspect.DateTimeType):
                    properties[field.encode_name]["format"] = "date-time"


def _structs(kind: msgspec.inspect.Type) -> Iterator[msgspec.inspect.StructType]:
    """Return the records within a type, at any depth."""
    match kind:
        case msgspec.inspect.StructType():
            yield kind
            for field in kind.fields:
                yield from _structs(field.type)
        case msgspec.inspect.VarTupleType():
            yield from _structs(kind.item_type)
        case msgspec.inspect.UnionType():
            for one in kind.types:
                yield from _structs(one)
        case _:
            return


def _operation(operation: Operation, reference: dict[type[Any], dict[str, Any]]) -> dict[str, Any]:
    result: dict[str, Any] = {
        "operationId": operation.handler.__name__,
        "summary": operation.summary,
        "responses": _responses(operation, reference),
        "security": [{"token": []}] if operation.secured or operation.keyed else [],
    }
    parameters: list[dict[str, Any]] = [
        {"name": p.name, "in": "query", "schema": p.schema, "description": p.description}
        for p in operation.query
    ]
    if "{id}" in operation.path:
        parameters.append(
            {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
        )
    if parameters:
        result["parameters"] = parameters
    if operation.body is not None:
        schema = reference[operation.body]
        result["requestBody"] = _body("application/json", schema)
    elif operation.form:
        schema = {
            "type": "object",
            "properties": {name: {"type": "string"} for name in operation.form},
            "required": list(operation.form),
        }
        result["requestBody"] = _body("application/x-www-form-urlencoded", schema)
    return result


def _body(media_type: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"required": True, "content": {media_type: {"schema": schema}}}


def _responses(operation: Operation, reference: dict[type[Any], dict[str, Any]]) -> dict[str, Any]:
    statuses: set[int] = {*operation.refusals, 500, 503}
    if operation.body is not None or operation.form:
        statuses |= {400, 408, 413}
    if operation.body is not None:
        statuses.add(422)
    if operation.secured or operation.keyed:
        statuses.add(401)
        if operation.body is not None and not operation.expired_token:
            statuses.add(403)  # an alarm is taken from whatever kiosk it comes
    responses: dict[str, Any] = {
        str(status): {
            "description": "Done" if status == 200 else "New",
            "content": {
                operation.media_type: {"schema": reference[kind]} if kind is not bytes else {}
            },
        }
        for status, kind in operation.answers.items()
    }
    for status in sorted(statuses):
        responses[str(status)] = _problem(status, operation, reference[Problem])
    if operation.failure is not None:
        schema = reference[operation.failure]
        responses["400"]["content"]["application/json"] = {"schema": schema}
    return responses


def _problem(status: int, operation: Operation, schema: dict[str, Any]) -> dict[str, Any]:
    """Return a problem's description; of 422, which is final, with every code there can be."""
    description = "A problem (RFC 9457)"
    if status == 422:
        of_path = PATH_CODES if "{id}" in operation.path else ()
        codes = sorted({*UNREADABLE, *of_path, *operation.codes})
        enum = {"properties": {"code": {"enum": codes}, "retryable": {"const": False}}}
        schema = {"allOf": [schema, enum]}
        description = f"Final: the same call will be refused again ({', '.join(codes)})"
    return {
        "description": description,
        "content": {"application/problem+json": {"schema": schema}},
    }
