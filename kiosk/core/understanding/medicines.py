"""What the resident's own medicines are called: by name, without the form, by what they are for."""

import re
from collections.abc import Iterable, Iterator, Sequence

from kiosk.core.doses import MedicationPlan
from kiosk.core.understanding.lexicon import Lexicon
from kiosk.core.understanding.sounds import han_only
from kiosk.core.understanding.spans import Entry
from kiosk.core.values import dataclass

DRUG = "drug"
"""The concept of words for a medicine; its value is one of the resident's, or empty for any."""

# Pharmacopoeia forms at the end of a name, which nobody says: 硝苯地平控释片 is 硝苯地平.
_FORM = re.compile(
    "(?:控释|缓释|肠溶|分散|咀嚼|泡腾|含|软|硬|薄膜衣|口服|糖衣|钙|钠)*"
    "(?:片|胶囊|颗粒|丸|滴眼液|注射液|口服液|溶液|软膏|乳膏|喷雾剂|气雾剂|栓|贴|散|糖浆|混悬液)$"
)
_SHORTEST = 2  # characters of what is left


@dataclass(frozen=True)
class Medicine:
    """A medicine by its name and what it is for, as the plan writes them."""

    name: str
    purpose: str = ""


def medicines_of(plans: Iterable[MedicationPlan]) -> tuple[Medicine, ...]:
    """Return the medicines of ``plans``, each once."""
    found = {Medicine(plan.medicine, plan.purpose) for plan in plans}
    return tuple(sorted(found, key=lambda taken: (taken.name, taken.purpose)))


def medicine_entries(lexicon: Lexicon, medicines: Sequence[Medicine]) -> Iterator[Entry]:
    """Yield how each of ``medicines`` is called; the value is its name, or what it is for."""
    said: set[tuple[str, str]] = set()
    for medicine in medicines:
        for value, way in _ways(lexicon, medicine):
            text = han_only(way)
            if len(text) >= _SHORTEST and (value, text) not in said:
                said.add((value, text))
                yield Entry(DRUG, value, text)


def _ways(lexicon: Lexicon, medicine: Medicine) -> Iterator[tuple[str, str]]:
    yield medicine.name, medicine.name
    bare = _FORM.sub("", han_only(medicine.name))
    if len(bare) >= _SHORTEST:
        yield medicine.name, bare
    if medicine.purpose:
        for ending in ("药", "的药", "那药", "的那个药"):
            yield medicine.purpose, medicine.purpose + ending
    for part, ways in lexicon.medicines.items():
        value = medicine.name if part in medicine.name else medicine.purpose
        if part in value:
            yield from ((value, way) for way in ways)
