"""Qt Linguist's file of one language: kept current with the code, and looked through."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as Xml

from kiosk.commands.words.found import Message
from kiosk.core.words import MEANT, SOURCE_LANGUAGE
from kiosk.translations import FILE, Forms, read_message

PLURALS = {"zh_TW": 1, "en": 2}
"""How many plural forms a language has, as Qt counts them."""
_CONTEXT = "anban"


@dataclass(frozen=True)
class Translation:
    """What a file has for a sentence; empty forms while there is nothing."""

    source: str
    forms: Forms
    finished: bool = True
    vanished: bool = False


def read_file(path: Path) -> dict[str, Translation]:
    """Return the translations by their source; none when the file is not there yet."""
    if not path.exists():
        return {}
    found = {}
    for message in Xml.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        kind = "unfinished" if translation is None else translation.get("type", "")
        vanished = kind in ("vanished", "obsolete")
        if vanished and translation is not None:
            del translation.attrib["type"]
        source, forms = read_message(message)
        found[source] = Translation(source, forms, kind != "unfinished" and bool(forms), vanished)
    return found


def brought_up_to_date(
    messages: dict[str, Message], had: dict[str, Translation], *, keep_vanished: bool = True
) -> list[tuple[Message, Translation]]:
    """Return every message with its translation; those the code no longer has come last."""
    now = [(m, _still(m, had.get(m.source))) for m in messages.values()]
    gone = [
        (
            Message(t.source, (), counted=len(t.forms) > 1),
            Translation(t.source, t.forms, True, True),
        )
        for t in had.values()
        if t.source not in messages and t.forms and keep_vanished
    ]
    return now + gone


def _still(message: Message, had: Translation | None) -> Translation:
    return Translation(message.source, had.forms, had.finished) if had else _none(message)


def _none(message: Message) -> Translation:
    return Translation(message.source, (), finished=False)


def write_file(path: Path, language: str, entries: Iterable[tuple[Message, Translation]]) -> None:
    """Write the file as Linguist reads it: a place is a file, without lines that always change."""
    attributes = {"version": "2.1", "language": language, "sourcelanguage": SOURCE_LANGUAGE}
    root = Xml.Element("TS", attributes)
    context = Xml.SubElement(root, "context")
    Xml.SubElement(context, "name").text = _CONTEXT
    for message, translation in entries:
        element = Xml.SubElement(context, "message")
        for file in message.files:
            Xml.SubElement(element, "location", filename=f"../../{file}")
        source, _, meant = message.source.partition(MEANT)
        Xml.SubElement(element, "source").text = source
        if meant:
            Xml.SubElement(element, "comment").text = meant
        _write_translation(element, message, translation, PLURALS[language])
    Xml.indent(root, "    ")
    text = Xml.tostring(root, encoding="unicode", short_empty_elements=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    header = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{header}{text}\n", encoding="utf-8")


def _write_translation(
    element: Xml.Element, message: Message, translation: Translation, plurals: int
) -> None:
    written = Xml.SubElement(element, "translation")
    if translation.vanished:
        written.set("type", "vanished")
    elif not translation.finished:
        written.set("type", "unfinished")
    if not message.counted:
        written.text = translation.forms[0] if translation.forms else ""
        return
    element.set("numerus", "yes")
    forms = translation.forms or ("",)
    for number in range(plurals):
        Xml.SubElement(written, "numerusform").text = forms[min(number, len(forms) - 1)]


def wrong_with(message: Message, translation: Translation) -> str:
    """Return what is wrong with a translation in one English sentence, "" when nothing is."""
    if not translation.forms:
        return "it has no translation"
    if not translation.finished:
        return "its translation is marked unfinished"
    wanted = placeholders(message.source)
    may = wanted | (message.values or frozenset())
    for number, form in enumerate(translation.forms):
        has = placeholders(form)
        # "one portion" needs no number; and what is left out may be told by another value.
        left_out = (
            {"n"} if message.counted and number == 0 and len(translation.forms) > 1 else set()
        )
        missing = wanted - has - left_out
        if has - may or (missing and has <= wanted):
            return f"its placeholders differ: {sorted(wanted)} became {sorted(has)}"
    return ""


def placeholders(sentence: str) -> set[str]:
    """Return the names in braces."""
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def path_of(locales: Path, language: str) -> Path:
    """Return where a language's file lies."""
    return locales / language / FILE
