"""Turns the lexicon, the hub's catalogue and the resident's record into phrases to be found."""

from collections.abc import Iterable, Iterator, Sequence

from kiosk.core.catalogue import Catalogue, Choice, Resident
from kiosk.core.understanding.lexicon import Lexicon
from kiosk.core.understanding.medicines import DRUG, Medicine, medicine_entries
from kiosk.core.understanding.sounds import han_only
from kiosk.core.understanding.spans import Entry
from kiosk.core.understanding.wishes import WISH


def all_entries(
    lexicon: Lexicon,
    catalogue: Catalogue,
    resident: Resident | None,
    medicines: Sequence[Medicine] = (),
) -> Iterator[Entry]:
    """Yield every phrase that may be said here with what it stands for."""
    taken = tuple(medicine_entries(lexicon, medicines))
    theirs = {entry.text for entry in taken}  # 降压药 is theirs, not just any
    yield from taken
    for label, values in lexicon.words.items():
        if label != WISH:
            for value, ways in values.items():
                for way in ways:
                    if label != DRUG or way not in theirs:
                        yield Entry(label, value, way)
    yield from _catalogue_entries(lexicon, catalogue)
    for contact in resident.contacts if resident else ():
        for way in (contact.person, contact.name, *contact.spoken):
            if text := han_only(way):
                yield Entry("person", way, text)


def wish_entries(lexicon: Lexicon) -> Iterator[Entry]:
    """Yield the signs of a wish (给我, 找个): they stand across other words and mean no concept."""
    for value, ways in lexicon.words.get(WISH, {}).items():
        for way in ways:
            yield Entry(WISH, value, way)


def _catalogue_entries(lexicon: Lexicon, catalogue: Catalogue) -> Iterator[Entry]:
    for dish in catalogue.dishes:
        for way in _renamed(lexicon, han_only(dish.name)):
            yield Entry("dish", dish.name, way)
    tables = (
        ("symptom", catalogue.symptoms),
        ("department", catalogue.departments),
        ("doctor_name", catalogue.doctors),
        ("bill", catalogue.bills),
    )
    for label, choices in tables:
        for choice, way in _ways(lexicon, choices):
            yield Entry(label, choice.name if label == "doctor_name" else choice.id, way)
    for choice, way in _ways(lexicon, catalogue.tasks):
        for stretched in _stretched(lexicon, way):
            yield Entry("task", choice.id, stretched)
        verb, thing = _taken_apart(lexicon, way)
        if len(thing) > 1:
            yield Entry("task_thing", (choice.id, verb), thing)
            for form in (verb, verb + verb, f"{verb}一{verb}", f"{verb}一下", f"{verb}了"):
                yield Entry("task_verb", verb, form)
    faults = tuple(word for word in lexicon.words.get("broken", {}).get("", ()) if len(word) > 1)
    for choice, way in _ways(lexicon, catalogue.repairs):
        yield Entry("repair", choice.id, way)
        if any(fault in way for fault in faults):
            yield Entry("repair_fault", choice.id, way)


def _ways(lexicon: Lexicon, choices: Iterable[Choice]) -> Iterator[tuple[Choice, str]]:
    for choice in choices:
        ways = dict.fromkeys(
            way
            for said in (choice.name, *choice.spoken)
            for piece in said.replace("、", " ").split()
            if (text := han_only(piece))
            for way in _renamed(lexicon, text)
        )
        for way in ways:
            yield choice, way


def _renamed(lexicon: Lexicon, name: str) -> tuple[str, ...]:
    """Return ``name`` and what it is called with the region's other words for its parts."""
    ways = {name: None}
    for one, other in lexicon.synonyms:
        for way in tuple(ways):
            if one in way:
                ways[way.replace(one, other)] = None
            elif other in way:
                ways[way.replace(other, one)] = None
    return tuple(way for way in ways if way)


def _stretched(lexicon: Lexicon, name: str) -> tuple[str, ...]:
    """Return ``name`` and, when it is a verb and a thing, the ways speech stretches it.

    擦玻璃 is also 擦擦玻璃, 擦一下玻璃, 擦个玻璃, 玻璃擦擦, 玻璃擦一下.
    """
    verb, thing = _taken_apart(lexicon, name)
    if not verb:
        return (name,)
    ways = [name, f"{verb}{verb}{thing}", f"{verb}一下{thing}", f"{verb}个{thing}"]
    ways += [f"{verb}{filler}{thing}" for filler in ("点", f"一{verb}", "了")]
    if len(thing) > 1:
        ways += [f"{thing}{tail}" for tail in (verb + verb, verb + "一下", f"{verb}一{verb}")]
        ways += [f"{thing}{way}" for way in (verb, f"{verb}了", f"该{verb}了", f"给{verb}{verb}")]
    return tuple(ways)


def _taken_apart(lexicon: Lexicon, name: str) -> tuple[str, str]:
    """Return the verb that ``name`` begins with and the thing after it, or two empty strings."""
    verb = next((v for v in lexicon.verbs if name.startswith(v) and len(name) > len(v)), "")
    return verb, name.removeprefix(verb) if verb else ""
