"""The languages the program can speak, and reading their sentences (``locales/LANGUAGE/anban.ts``).

The files are Qt Linguist's. They are read here and not compiled to ``.qm``: the hub and most
commands run without Qt, and reading one takes less time than loading Qt (`docs/languages.md`).
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

from kiosk.core.errors import EnvironmentFault
from kiosk.core.preferences import LANGUAGES
from kiosk.core.words import MEANT, SOURCE_LANGUAGE, Translator, install_translator, tr
from kiosk.core.words import language as language_shown
from kiosk.resources import locales

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

FILE = "anban.ts"

_log = logging.getLogger("kiosk")

Forms = tuple[str, ...]
"""A sentence in its plural forms; one form where the language or the sentence has no plural."""


def use_language(language: str) -> None:
    """Show everything in ``language`` from now on, in the whole program; the same one is no work.

    Raises EnvironmentFault with one sentence when there is no such language.
    """
    if language == language_shown():
        return
    if language not in LANGUAGES:
        raise EnvironmentFault(
            tr("没有“{name}”这种语言，有的是：{names}", name=language, names=", ".join(LANGUAGES))
        )
    install_translator(language, translator(language))


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Show everything in ``language`` for a while; raises EnvironmentFault as ``use_language``."""
    before = language_shown()
    use_language(language)
    try:
        yield
    finally:
        use_language(before)


def in_every_language(source: str) -> tuple[str, ...]:
    """Return a sentence in all languages: what another program said may be in any of them."""
    translated = (translator(language) for language in LANGUAGES)
    return tuple(translate(source, None) if translate else source for translate in translated)


def follow_language(language: str) -> None:
    """Show ``language`` where it can be had; else go on in the one there is, and log why.

    For the running program: nothing about words may keep an alarm from the screen.
    """
    try:
        use_language(language)
    except (EnvironmentFault, OSError, SyntaxError):  # of XML as well
        _log.exception("the language %s cannot be shown", language)
        install_translator(language)  # told once


def translator(language: str) -> Translator | None:
    """Return the function from a source sentence to ``language``; None for the source itself."""
    if language == SOURCE_LANGUAGE:
        return None
    sentences = _sentences(language)

    def translate(source: str, count: object) -> str:
        forms = sentences.get(source)
        if not forms:
            return source.partition(MEANT)[0]
        return forms[plural_form(count) if len(forms) > 1 else 0]

    return translate


def plural_form(count: object) -> int:
    """Return which of two plural forms a count takes, as Qt has it for English: 1, all others."""
    return 0 if count == 1 else 1


@cache
def _sentences(language: str) -> dict[str, Forms]:
    from xml.etree import ElementTree  # noqa: PLC0415  # the source language needs none

    root = ElementTree.parse(locales() / language / FILE).getroot()
    return dict(filter(all, map(read_message, root.iter("message"))))


def read_message(message: "Element") -> tuple[str, Forms]:
    """Return a message's source, with its meaning, and its translation's forms, none as yet."""
    source, meant = message.findtext("source", ""), message.findtext("comment", "")
    key = f"{source}{MEANT}{meant}" if meant else source
    translation = message.find("translation")
    if translation is None or translation.get("type") in ("vanished", "obsolete"):
        return key, ()
    forms = translation.findall("numerusform") or [translation]
    texts = tuple(form.text or "" for form in forms)
    return key, texts if all(texts) else ()
