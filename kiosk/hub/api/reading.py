"""Reading what a client sends: bounded in size and time, judged with a reason."""

import asyncio
from datetime import datetime
from typing import Any, TypeVar
from urllib.parse import parse_qsl

import msgspec
from starlette.requests import ClientDisconnect, Request

from kiosk.hub.api.multipart import read_parts
from kiosk.hub.faults import Refusal
from kiosk.protocol.messages import MAX_BODY

BODY_TIME = 20.0  # seconds for a whole body; a slower sender is let go
UNREADABLE = ("wrong_type", "naive_time", "time_out_of_range", "out_of_range")  # 422 of any body
_LAST_YEAR = 9000  # later ones cannot be turned into another time zone
T = TypeVar("T")
_decoders: dict[type[Any], "msgspec.json.Decoder[Any]"] = {}


async def read_body(request: Request, most: int = MAX_BODY) -> bytes:
    """Return the body of ``most`` bytes at most.

    Raises :class:`Refusal` 413 when too large, 408 when too slow.
    """
    declared = request.headers.get("content-length", "")
    if declared.isdecimal() and int(declared) > most:
        raise _too_large(most)
    body = bytearray()
    try:
        async with asyncio.timeout(BODY_TIME):
            async for chunk in request.stream():
                body += chunk
                if len(body) > most:
                    raise _too_large(most)
    except TimeoutError:
        raise Refusal(408, "too_slow", "the body did not arrive in time", retryable=True) from None
    except ClientDisconnect:
        raise Refusal(400, "cut_off", "the body was cut off", retryable=True) from None
    return bytes(body)


async def read_form(request: Request) -> dict[str, list[str]]:
    """Return the fields of a form (application/x-www-form-urlencoded), each with its values."""
    body = await read_body(request)
    try:
        pairs = parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=500)
    except ValueError as error:  # not UTF-8, or too many fields
        raise Refusal(400, "malformed", "the form cannot be read") from error
    form: dict[str, list[str]] = {}
    for name, value in pairs:
        form.setdefault(name, []).append(value.strip().replace("\x00", ""))
    return form


async def read_upload(request: Request, most: int) -> tuple[dict[str, list[str]], dict[str, bytes]]:
    """Return the fields and the files of a form of either kind, of ``most`` bytes at most.

    A file that was not chosen is not among the files.
    """
    content_type = request.headers.get("content-type", "")
    if not content_type.lower().startswith("multipart/form-data"):
        return await read_form(request), {}
    form: dict[str, list[str]] = {}
    files: dict[str, bytes] = {}
    for part in read_parts(content_type, await read_body(request, most)):
        if part.file and part.data:
            files[part.name] = part.data
        elif not part.file:
            text = part.data.decode("utf-8", "replace").strip().replace("\x00", "")
            form.setdefault(part.name, []).append(text)
    return form, files


def parse(body: bytes, kind: type[T]) -> T:
    """Return the record in a JSON body.

    Raises :class:`Refusal`: 400 when it is no JSON, 422 when it is not such a record or holds a
    time without an offset.
    """
    try:
        record = _decoder(kind).decode(body)
    except msgspec.ValidationError as error:
        _require_json(body)
        raise Refusal(422, "wrong_type", str(error)) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _malformed(error) from error
    _check(record, "$")
    result: T = record
    return result


def _require_json(body: bytes) -> None:
    """Tell JSON of the wrong shape from what is no JSON after its first wrong value."""
    try:
        msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _malformed(error) from error


def _check(value: Any, path: str) -> None:
    """Look through a record for what types alone do not forbid."""
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise Refusal(422, "naive_time", f"a time needs an offset - at `{path}`")
        if not 1970 <= value.year <= _LAST_YEAR:
            raise Refusal(422, "time_out_of_range", f"no such year - at `{path}`")
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            _check(getattr(value, name), f"{path}.{name}")
    elif isinstance(value, tuple):
        for item in value:
            _check(item, f"{path}[]")
    elif isinstance(value, int) and not -(2**53) < value < 2**53:
        raise Refusal(422, "out_of_range", f"the number is too large - at `{path}`")


def _decoder(kind: type[Any]) -> "msgspec.json.Decoder[Any]":
    if kind not in _decoders:
        _decoders[kind] = msgspec.json.Decoder(kind)
    return _decoders[kind]


def _malformed(error: Exception) -> Refusal:
    return Refusal(400, "malformed", f"not JSON: {error}")


def _too_large(most: int) -> Refusal:
    return Refusal(413, "too_large", f"a body may have {most} bytes at most")
