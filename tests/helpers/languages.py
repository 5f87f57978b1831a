"""Showing another language within a test."""

from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.core.words import SOURCE_LANGUAGE
from kiosk.translations import use_language


@contextmanager
def shown_in(language: str) -> Iterator[None]:
    """Show ``language``, and the source language again afterwards."""
    use_language(language)
    try:
        yield
    finally:
        use_language(SOURCE_LANGUAGE)
