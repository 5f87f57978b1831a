"""Forms with files: multipart/form-data (RFC 7578), from a body that is bounded already."""

import re
from email.message import Message
from typing import NamedTuple

from kiosk.hub.faults import Refusal

_MOST_PARTS = 200


class Part(NamedTuple):
    """A field of a form; ``file`` tells a chosen file (its name is not wanted by anybody)."""

    name: str
    data: bytes
    file: bool


def read_parts(content_type: str, body: bytes) -> tuple[Part, ...]:
    """Return the parts of a body in their order. Raises a refusal (400) when it is no such form."""
    header = Message()
    header["content-type"] = content_type
    boundary = header.get_boundary("")
    if not boundary or len(boundary) > 200:
        raise _unreadable()
    pieces = (b"\r\n" + body).split(b"\r\n--" + boundary.encode("latin-1", "replace"))
    if len(pieces) < 2 or len(pieces) > _MOST_PARTS or not pieces[-1].startswith(b"--"):
        raise _unreadable()
    return tuple(part for piece in pieces[1:-1] if (part := _part(piece)))


def _part(piece: bytes) -> Part | None:
    head, empty, data = piece.partition(b"\r\n\r\n")
    if not empty:
        raise _unreadable()
    disposition = next(
        (line for line in head.decode("utf-8", "replace").split("\r\n") if _IS_NAMED.match(line)),
        "",
    )
    name = _NAME.search(disposition)
    if name is None:
        return None
    chosen = _FILE.search(disposition)
    return Part(name[1], data, file=chosen is not None)


_IS_NAMED = re.compile(r"content-disposition:\s*form-data", re.IGNORECASE)
_NAME = re.compile(r';\s*name="([^"]{1,100})"')
_FILE = re.compile(r';\s*filename="')


def _unreadable() -> Refusal:
    return Refusal(400, "malformed", "the form cannot be read")
