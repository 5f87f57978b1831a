"""Loads the interface's libraries beside what Python reads meanwhile.

The system's loader takes 25 ms for Qt's, and 10 for the list of fonts; while it works it needs none
of Python's lock. What cannot be loaded here is loaded, or found missing, when it is imported.
"""

import ctypes
import threading
from importlib.util import find_spec
from pathlib import Path

_QUICK = "QtQuick.abi3.so"  # with all that it rests on
_FONTS = "libfontconfig.so.1"
_LAZY = 1  # dlfcn.h


def load_ahead() -> None:
    """Begin to load; returns at once."""
    threading.Thread(target=_load, name="libraries", daemon=True).start()


def _load() -> None:
    spec = find_spec("PySide6")
    folders = spec.submodule_search_locations if spec else None
    try:
        # Not ctypes' own loading, which keeps Python's lock.
        load = ctypes.CDLL(None).dlopen
    except (OSError, AttributeError, TypeError):
        return
    load.restype = ctypes.c_void_p
    for folder in folders or ():
        load(bytes(Path(folder) / _QUICK), _LAZY)
    if load(_FONTS.encode(), _LAZY):
        ctypes.CDLL(_FONTS).FcInit()
