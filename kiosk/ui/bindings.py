"""Imports Qt's bindings without what they do anew at every start and nobody here asks for.

PySide6 (6.10) brings its Python part as source, inside a library, and compiles it and its patterns
whenever it is imported: 60 ms. It then puts a function of its own in the place of ``__import__``,
which reads the source of every module that is imported from then on to see whether it names
``__feature__``: a millisecond for each. Here the compiled part is kept beside Python's own, its
patterns are compiled when they are used (for an error's words), and ``__import__`` stays as it was.
Whatever cannot be kept or read costs time and nothing else.
"""

import builtins
import marshal
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import MAGIC_NUMBER, cache_from_source, source_hash
from pathlib import Path
from types import CodeType
from typing import Any

_PART = "shibokensupport/"  # what the sources' names begin with


def import_bindings(kept: Path | None = None) -> None:
    """Import ``PySide6.QtCore``; ``kept`` is the file of what was compiled, Python's folder else.

    Raises ImportError where Qt's libraries cannot be loaded.
    """
    if "PySide6.QtCore" in sys.modules:
        return
    with _same_import(), _late_patterns(), _compiled_once(kept or _beside_bytecode()):
        import PySide6.QtCore  # noqa: F401, PLC0415


def _beside_bytecode() -> Path | None:
    try:
        return Path(cache_from_source(__file__)).with_suffix(".qt")
    except NotImplementedError:  # this Python keeps nothing
        return None


@contextmanager
def _same_import() -> Iterator[None]:
    before = builtins.__import__
    try:
        yield
    finally:
        builtins.__import__ = before


class _Pattern:
    """A pattern that is compiled whenever one of its methods is called; ``re`` keeps the last."""

    def __init__(self, *given: Any, **named: Any) -> None:
        self._given = given, named

    def __getattr__(self, method: str) -> Any:
        def use(*given: Any, **named: Any) -> Any:
            positional, keyword = self._given
            return getattr(re.compile(*positional, **keyword), method)(*given, **named)

        return use


@contextmanager
def _late_patterns() -> Iterator[None]:
    compile_now = re.compile

    def late(*given: Any, **named: Any) -> Any:
        theirs = sys._getframe(1).f_code.co_filename.startswith(_PART)
        return _Pattern(*given, **named) if theirs else compile_now(*given, **named)

    re.compile = late
    try:
        yield
    finally:
        re.compile = compile_now


@contextmanager
def _compiled_once(kept: Path | None) -> Iterator[None]:
    """Within, what is compiled of PySide6's Python part comes from ``kept`` and goes there."""
    compile_anew = builtins.compile
    known = _read(kept)
    used: dict[bytes, CodeType] = {}

    def compiled(source: Any, filename: Any, mode: str, *rest: Any, **named: Any) -> Any:
        if not (isinstance(source, bytes) and str(filename).startswith(_PART)):
            return compile_anew(source, filename, mode, *rest, **named)
        key = source_hash(source)
        used[key] = known.get(key) or compile_anew(source, filename, mode, *rest, **named)
        return used[key]

    builtins.compile = compiled
    try:
        yield
    finally:
        builtins.compile = compile_anew
    if kept and used.keys() - known.keys() and not sys.dont_write_bytecode:
        _write(kept, used)


def _read(kept: Path | None) -> dict[bytes, CodeType]:
    """Return what was compiled, by its source's hash; nothing where another Python did it."""
    with suppress(OSError, ValueError, EOFError, TypeError):
        data = kept.read_bytes() if kept else b""
        if data.startswith(MAGIC_NUMBER):
            return dict(marshal.loads(data[len(MAGIC_NUMBER) :]))
    return {}


def _write(kept: Path, codes: dict[bytes, CodeType]) -> None:
    """Keep ``codes``, whole or not at all; a folder that may not be written keeps nothing."""
    whole = kept.with_name(f"{kept.name}.{os.getpid()}")
    with suppress(OSError):
        kept.parent.mkdir(parents=True, exist_ok=True)
        whole.write_bytes(MAGIC_NUMBER + marshal.dumps(codes))
        whole.replace(kept)
