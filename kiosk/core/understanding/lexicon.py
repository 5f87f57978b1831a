"""The shape of a locale's voice data; the files are read by ``kiosk.voice.lexicon``."""

from collections.abc import Callable, Mapping
from dataclasses import field

from kiosk.core.intents import Intent
from kiosk.core.understanding.grammar import Grammar
from kiosk.core.understanding.ngrams import Ngrams
from kiosk.core.understanding.sounds import Accent
from kiosk.core.understanding.talk import Syllables
from kiosk.core.values import dataclass

# Labels that spans are given by the catalogue or by composition, not by a list of words.
BUILT_LABELS = frozenset(
    [
        "dish",
        "task",
        "symptom",
        "department",
        "doctor_name",
        "repair",
        "repair_fault",
        "bill",
        "person",
        "number",
        "quantity",
        "kilos",
        "for_person",
        "task_thing",
        "ordinal",
        "time",
        "past_time",
        "duration",
        "snooze_time",
        "not_dish",
        "not_task",
        "not_time",
        "not_quantity",
        "not_bill",
        "not_symptom",
        "not_meal",
        "not_person",
    ]
)


@dataclass(frozen=True)
class Reading:
    """One way an intent is said, as concepts in any order.

    ``needs``: groups of concepts; of each group one must be there. ``may``: concepts that count
    as explained when they are there. ``ordered``: the groups must come in the order written.
    ``accept``: the least share of the sentence that must be explained before it is believed.
    ``slots``: slot values that the reading itself settles; ``about``: which of the intent's several
    questions it is.
    """

    intent: Intent
    needs: tuple[tuple[str, ...], ...]
    may: frozenset[str] = frozenset()
    ordered: bool = False
    accept: float = 0.4
    slots: Mapping[str, str] = field(default_factory=dict)
    about: str = ""


def _no_ngrams() -> Ngrams | None:
    return None


@dataclass(frozen=True)
class Lexicon:
    """All the language a kiosk needs to understand sentences in one locale.

    ``words``: concept → value → ways of saying it (value "" where a concept has none).
    ``synonyms``: pairs of words that stand for each other inside the catalogue's names.
    ``verbs``: words after which the catalogue's names may be stretched (擦玻璃: 擦擦玻璃).
    ``continuations``: readings that hold only while their intent is being asked for.
    ``medicines``: part of a medicine's name or purpose → what people call such a medicine.
    ``calls``: the few cries that are held against the sound by themselves.
    ``wake``: the phrases that wake the kiosk. ``pronunciations``: character → its sounds.
    ``grammar``: which concepts follow which, from the locale's example sentences.
    ``syllables``: which syllables follow which in the language. ``frequencies``: gives the natural
    log of each word's share of all words; read when first asked for, because only text needs it.
    ``ngrams``: the same of what tells an intent by its sounds alone; None where a locale has none.
    """

    words: Mapping[str, Mapping[str, tuple[str, ...]]]
    readings: tuple[Reading, ...]
    continuations: tuple[Reading, ...] = ()
    accent: Accent = field(default_factory=Accent)
    pronunciations: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    synonyms: tuple[tuple[str, str], ...] = ()
    verbs: tuple[str, ...] = ()
    wake: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()
    medicines: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    grammar: Grammar = field(default_factory=Grammar)
    syllables: Syllables = field(default_factory=Syllables)
    frequencies: Callable[[], Mapping[str, float]] = dict
    ngrams: Callable[[], Ngrams | None] = _no_ngrams
