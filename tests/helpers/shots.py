"""The gallery's pictures, made once for all tests of a process."""

from functools import cache

from kiosk.commands.gallery import gallery
from kiosk.core.view import Picture


@cache
def shots() -> dict[str, Picture]:
    """Return every picture of the gallery by its name, in the source language; do not change it."""
    return dict(gallery())
