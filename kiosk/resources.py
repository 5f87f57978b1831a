"""Where the program's own files lie: inside the installed package, or at the checkout's top."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def _folder(name: str) -> Path:
    for folder in (_PACKAGE / name, _PACKAGE.parent / name):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"the installation lacks its folder {name!r} beside {_PACKAGE}")


def assets() -> Path:
    """Return the folder of pictures, sounds and demo data."""
    return _folder("assets")


def locales() -> Path:
    """Return the folder of languages and voice data."""
    return _folder("locales")
