"""The words a person sees and hears, translatable.

The source language is zh_CN: the Chinese sentence in the code is the key, as with Qt Linguist, so
that a missing translation shows the source and never a code name. The core knows no Qt; the
program installs a translator when it starts.
"""

from collections.abc import Callable

_translate: Callable[[str], str] = str


def install_translator(translate: Callable[[str], str]) -> None:
    """Set the function from a source sentence to the sentence in the language shown."""
    global _translate  # noqa: PLW0603  # one language at a time is shown on one screen
    _translate = translate


def tr(source: str, **values: object) -> str:
    """Return ``source`` in the language shown, with ``{name}`` replaced by ``values``."""
    sentence = _translate(source)
    return sentence.format(**values) if values else sentence
