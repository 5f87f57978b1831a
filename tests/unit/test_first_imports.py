"""What is read before the first picture, and Qt's bindings as they are imported."""

import os
import subprocess
import sys
from pathlib import Path

_TELLS = """
import builtins, importlib.util, re, sys
importlib.util.cache_from_source = lambda _path: sys.argv[1]
imports, compiles, patterns, anew = builtins.__import__, builtins.compile, re.compile, []
def compile(source, name, *rest, **named):
    anew.append(str(name))
    return compiles(source, name, *rest, **named)
builtins.compile = compile
import kiosk.commands.run, kiosk.ui.window, kiosk.ui.late_presenter
from PySide6 import QtCore
assert (builtins.__import__, builtins.compile, re.compile) == (imports, compile, patterns)
print(sum("shibokensupport" in name for name in anew))
late = ("kiosk.app", "kiosk.core.dialogue", "kiosk.store")
print(*(name for name in late if name in sys.modules))
print("Qt" in vars(QtCore))
try:
    QtCore.QPointF("a", "b")
except TypeError as error:
    print(error)
"""


def _import(kept: Path) -> list[str]:
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    words = [sys.executable, "-c", _TELLS, str(kept)]
    told = subprocess.run(words, capture_output=True, text=True, check=False, env=environment)
    assert told.returncode == 0, told.stderr
    return told.stdout.splitlines()


def test_before_the_first_picture_little_is_read_and_the_bindings_are_compiled_once(
    tmp_path: Path,
) -> None:
    kept = tmp_path / "cache" / "bindings.qt"
    compiled, read, names, *error = _import(kept)
    assert int(compiled) > 5
    assert (read, names) == ("", "False")
    assert "QPointF.__init__(xpos: float, ypos: float, /)" in "".join(error)  # their words work
    whole = kept.read_bytes()
    assert _import(kept) == ["0", read, names, *error]
    kept.write_bytes(whole[: len(whole) // 2])
    assert _import(kept) == [compiled, read, names, *error]
    assert kept.read_bytes() == whole
