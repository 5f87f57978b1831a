"""A mistake in the configuration file, in one sentence for whoever wrote the file."""

import re
import tomllib
from enum import Enum
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

import msgspec

from kiosk.core.words import tr

_WHERE = re.compile(r" - at `\$\.?(?P<path>[^`]*)`$")
_UNKNOWN = re.compile(r"unknown field `(?P<name>[^`]+)`")
_INVALID = re.compile(r"Invalid enum value (?P<value>.+)$")
_LEAST = re.compile(r"Expected `(?:int|float)` >= (?P<number>[\d.]+)")
_MOST = re.compile(r"Expected `(?:int|float)` <= (?P<number>[\d.]+)")
_PATTERN = re.compile(r"matching regex '\^\((?P<values>[^)]*)\)\$'")
_LINE = re.compile(r"at line (?P<line>\d+)")


def mistake(error: msgspec.ValidationError, root: type) -> str:
    """Return what is wrong with which field, and what may stand there.

    ``root`` is the struct that was asked for.
    """
    where = _WHERE.search(str(error))
    path = where["path"] if where else ""
    words = _WHERE.sub("", str(error))
    if found := _UNKNOWN.search(words):
        name = f"{path}.{found['name']}" if path else found["name"]
        return tr("没有「{name}」这一项，请看看是不是写错了", name=name)
    if found := _INVALID.search(words):
        return _not_one_of(path, _allowed(root, path))
    if found := _PATTERN.search(words):
        return _not_one_of(path, found["values"].split("|"))
    if found := _LEAST.search(words):
        return tr("「{name}」不能小于 {number}", name=path, number=found["number"])
    if found := _MOST.search(words):
        return tr("「{name}」不能大于 {number}", name=path, number=found["number"])
    return tr("「{name}」要写成{kind}", name=path, kind=_kind(words))


def unreadable(error: tomllib.TOMLDecodeError | UnicodeDecodeError) -> str:
    """Return where the file stops being TOML."""
    found = _LINE.search(str(error))
    if found:
        return tr("请看看第 {line} 行", line=found["line"])
    if isinstance(error, UnicodeDecodeError):
        return tr("文件要存成 UTF-8")
    return tr("请看看文件的结尾")


def _not_one_of(name: str, allowed: list[str]) -> str:
    return tr("「{name}」只能是 {values}", name=name, values=" · ".join(allowed))


def _kind(words: str) -> str:
    expected = words.partition(", got")[0]
    kinds = {
        "`int`": tr("整数"),
        "`float`": tr("数字"),
        "`str`": tr("带引号的文字"),
        "`bool`": tr(" true 或 false"),
        "`object`": tr("一节，像 [hub] 那样"),
    }
    return next((word for sign, word in kinds.items() if sign in expected), tr("别的样子"))


def _allowed(root: type, path: str) -> list[str]:
    """Return the values that the field at ``path`` may have."""
    kind: Any = root
    for name in path.split("."):
        kind = get_type_hints(kind, include_extras=False).get(name, str)
    if get_origin(kind) is Annotated:
        kind = get_args(kind)[0]
    if get_origin(kind) is Literal:
        return [str(value) for value in get_args(kind)]
    if isinstance(kind, type) and issubclass(kind, Enum):
        return [str(member.value) for member in kind]
    return []
