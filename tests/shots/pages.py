"""The pages of the dialogue, found by their classes."""

import pkgutil
from collections.abc import Iterator
from importlib import import_module

import kiosk.core.dialogue
from kiosk.core.dialogue.page import Page


def page_classes() -> set[type[Page]]:
    """Return every class of pages in the program."""
    for module in pkgutil.iter_modules(kiosk.core.dialogue.__path__):
        import_module(f"kiosk.core.dialogue.{module.name}")

    def below(one: type[Page]) -> Iterator[type[Page]]:
        for other in one.__subclasses__():
            yield other
            yield from below(other)

    return {one for one in below(Page) if one.__module__.startswith("kiosk.")}
