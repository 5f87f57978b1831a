"""The words a person sees and hears, translatable.

The source language is zh_CN: the Chinese sentence in the code is the key, as with Qt Linguist, so
that a missing translation shows the source and never a code name. The core knows no Qt and reads
no file; the program installs a translator (``kiosk.translations``).

Whatever is shown is asked for anew with every picture, so that another language needs no restart:
nothing translated may be kept in a module or class.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

SOURCE_LANGUAGE = "zh_CN"
MEANT = "¦"
"""In a source, what follows it is not shown: it tells which of several meanings, as 早上¦饭."""

Translator = Callable[[str, object], str]
"""From a source sentence and the count in it (None without one) to the sentence shown."""


def _untranslated(source: str, _count: object) -> str:
    return source.partition(MEANT)[0]


_shown: tuple[str, Translator] = (SOURCE_LANGUAGE, _untranslated)
_source_only: ContextVar[bool] = ContextVar("source_only", default=False)


def install_translator(language: str, translate: Translator | None = None) -> None:
    """Set the language shown and its translator; none for the source language's own sentences."""
    global _shown  # noqa: PLW0603  # one language at a time is shown on one screen
    _shown = (language, translate or _untranslated)


def language() -> str:
    """Return the language shown, such as zh_TW."""
    return SOURCE_LANGUAGE if _source_only.get() else _shown[0]


def tr(source: str, /, **values: object) -> str:
    """Return ``source`` in the language shown, with ``{name}`` replaced by ``values``.

    The value called ``n`` is a count: languages with a plural have a sentence for each form.
    """
    sentence = named(source, values.get("n"))
    return sentence.format(**values) if values else sentence


def tr_noop(source: str, *, counted: bool = False) -> str:  # noqa: ARG001  # for ``kiosk words``
    """Return ``source`` as it is: marks a constant that is translated where it is shown.

    ``counted``: it has plural forms, and is shown by ``named`` with a count.
    """
    return source


def named(name: str, count: object = None) -> str:
    """Return a name or notice of the catalogue (data, not code), translated where it is known."""
    return (_untranslated if _source_only.get() else _shown[1])(name, count)


def named_aloud(name: str) -> str:
    """Return a name as one says it to the kiosk, which is in Mandarin, in the script shown."""
    return named(name) if language().startswith("zh") else name


def listed(words: Iterable[str]) -> str:
    """Return things as one writes them after another: 米饭、饺子; empty ones are left out."""
    return tr("、").join(filter(None, words))


def phrased(words: Iterable[str]) -> str:
    """Return the parts of a sentence joined: 明天中午，饺子1份; empty ones are left out."""
    return tr("，").join(filter(None, words))


def together(*sentences: str) -> str:
    """Return sentences said one after the other; only Chinese leaves no space between them."""
    gap = "" if language().startswith("zh") else " "
    return gap.join(filter(None, sentences))


def capital(words: str) -> str:
    """Return words that stand alone as they begin there: with a capital, where there are any."""
    return words[:1].upper() + words[1:]


@contextmanager
def in_source_language() -> Iterator[None]:
    """Within it (in this thread) ``tr`` gives the source: what is understood is Mandarin."""
    before = _source_only.set(True)
    try:
        yield
    finally:
        _source_only.reset(before)
