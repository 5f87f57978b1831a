"""Every sentence the program may show: from the code, the console's templates, the demo's data."""

import ast
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from jinja2 import Environment, nodes

from kiosk.resources import assets

PACKAGE = Path(__file__).resolve().parents[2]
COUNT = "n"  # the value that a plural goes by
_CALLS = ("tr", "tr_noop")
_DATA = ("demo/station.toml",)  # in assets/
# What a person reads of the demo's data, by its field; people's names stay as they are.
_SHOWN = {"unit", "amount", "medicine", "purpose", "relation", "title", "body", "person", "role"}
_NAMED = {"dishes", "tasks", "symptoms", "departments", "doctors", "repairs", "bills"}


class NotTranslatableError(ValueError):
    """A sentence is put together in the code, so that no other language can say it."""


@dataclass(frozen=True)
class Message:
    """A source sentence, the files it stands in, and the names of the values every call gives.

    ``values`` is None where no call says: a marked constant, or data.
    """

    source: str
    files: tuple[str, ...]
    values: frozenset[str] | None = None
    counted: bool = False

    def and_also(self, other: "Message") -> "Message":
        """Return the two places of one sentence as one message."""
        values = self.values if other.values is None else other.values
        if self.values is not None and other.values is not None:
            values = self.values & other.values
        files = tuple(dict.fromkeys((*self.files, *other.files)))
        counted = self.counted or other.counted
        return replace(self, files=files, values=values, counted=counted)


def find_messages(package: Path = PACKAGE) -> dict[str, Message]:
    """Return all messages by their source, in the order of files and lines.

    Raises NotTranslatableError naming file and line.
    """
    found: dict[str, Message] = {}
    for message in _all(package):
        known = found.get(message.source)
        found[message.source] = known.and_also(message) if known else message
    return found


def _all(package: Path) -> Iterator[Message]:
    top = package.parent
    for path in sorted(package.rglob("*.py")):
        yield from in_code(path.read_text(encoding="utf-8"), path.relative_to(top).as_posix())
    for path in sorted((package / "hub" / "templates").glob("*.html")):
        yield from in_template(path.read_text(encoding="utf-8"), path.relative_to(top).as_posix())
    for name in _DATA:
        data = tomllib.loads((assets() / name).read_text(encoding="utf-8"))
        yield from in_data(data, f"assets/{name}")


def in_code(code: str, file: str) -> Iterator[Message]:
    """Return the sentences of Python code: the constants given to ``tr`` and ``tr_noop``."""
    calls = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        if not (isinstance(call.func, ast.Name) and call.func.id in _CALLS and call.args):
            continue
        source = call.args[0]
        if isinstance(source, ast.Constant) and isinstance(source.value, str):
            values = {keyword.arg for keyword in call.keywords if keyword.arg}
            if call.func.id == "tr":
                yield _message(source.value, file, values)
            else:
                yield Message(source.value, (file,), counted="counted" in values)
        elif any(_is_sentence(part) for part in ast.walk(source)):
            raise NotTranslatableError(f"{file}:{call.lineno}: mark each constant with tr_noop")


def _is_sentence(part: ast.AST) -> bool:
    """Whether a part of what is given to ``tr`` is words itself, not the name of a constant."""
    constant = part.value if isinstance(part, ast.Constant) else ""
    chinese = isinstance(constant, str) and any("\u4e00" <= c <= "\u9fff" for c in constant)
    return chinese or isinstance(part, ast.JoinedStr)


def in_template(template: str, file: str) -> Iterator[Message]:
    """Return the sentences of a template of the console: the constants given to ``_``."""
    for call in Environment(autoescape=True).parse(template).find_all(nodes.Call):
        if not (isinstance(call.node, nodes.Name) and call.node.name == "_"):
            continue
        if not isinstance(call.args[0], nodes.Const):
            raise NotTranslatableError(f"{file}:{call.lineno}: a sentence put together")
        yield _message(call.args[0].value, file, {keyword.key for keyword in call.kwargs})


def in_data(data: Any, file: str, kind: str = "") -> Iterator[Message]:
    """Return the names and texts of the demo's data that are shown."""
    if isinstance(data, list):
        for part in data:
            yield from in_data(part, file, kind)
    elif isinstance(data, dict):
        for key, value in data.items():
            if isinstance(value, str) and (key in _SHOWN or (key == "name" and kind in _NAMED)):
                yield Message(value, (file,), counted=key == "unit")
            elif isinstance(value, list | dict):
                yield from in_data(value, file, key)


def _message(source: str, file: str, values: set[str]) -> Message:
    counted = COUNT in values and f"{{{COUNT}}}" in source
    return Message(source, (file,), frozenset(values), counted)
