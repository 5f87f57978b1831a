"""Reads a locale's voice data (``locales/<locale>/voice/*.toml``) into the core's lexicon."""

import tomllib
from dataclasses import replace
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from kiosk.core.errors import EnvironmentFault
from kiosk.core.intents import Intent
from kiosk.core.understanding.entries import all_entries
from kiosk.core.understanding.lexicon import BUILT_LABELS, Lexicon, Reading
from kiosk.core.understanding.ngrams import Ngrams
from kiosk.core.understanding.sounds import Accent
from kiosk.core.understanding.spans import Entry
from kiosk.core.words import tr
from kiosk.demo_data import demo_station
from kiosk.resources import locales
from kiosk.voice.frequencies_file import load_frequencies
from kiosk.voice.grammar_file import load_grammar, write_grammar
from kiosk.voice.ngrams_file import load_ngrams
from kiosk.voice.syllables_file import load_syllables

_ANY_DAY = date(2026, 9, 15)  # the demo's names are the same on every day


class LexiconFault(EnvironmentFault):
    """A file of voice data cannot be read."""


class _AccentFile(msgspec.Struct, forbid_unknown_fields=True):
    initials: list[tuple[str, str, float]]
    finals: list[tuple[str, str, float]]
    silent: list[str]
    readings: dict[str, tuple[str, ...]]


class _WordsFile(msgspec.Struct, forbid_unknown_fields=True):
    wake: tuple[str, ...]
    synonyms: tuple[tuple[str, str], ...]
    verbs: tuple[str, ...]
    medicines: dict[str, tuple[str, ...]]
    plain: dict[str, tuple[str, ...]]
    values: dict[str, dict[str, tuple[str, ...]]]


class _TimesFile(msgspec.Struct, forbid_unknown_fields=True):
    units: tuple[str, ...]
    kilograms: tuple[str, ...]
    half_kilograms: tuple[str, ...]
    digits: dict[str, tuple[str, ...]]
    marks: dict[str, tuple[str, ...]]


class _ReadingTable(msgspec.Struct, forbid_unknown_fields=True):
    intent: Intent
    needs: list[str]
    may: list[str] = []
    ordered: bool = False
    accept: float = 0.4
    slots: dict[str, str] = {}
    about: str = ""


class _IntentsFile(msgspec.Struct, forbid_unknown_fields=True):
    groups: dict[str, list[str]]
    phrases: dict[Intent, tuple[str, ...]]
    reading: list[_ReadingTable]
    continuation: list[_ReadingTable]


class _EmergenciesFile(msgspec.Struct, forbid_unknown_fields=True):
    short: tuple[str, ...]
    calls: tuple[str, ...]
    not_: tuple[str, ...] = msgspec.field(name="not")
    talk: tuple[str, ...]
    after: tuple[str, ...]
    phrases: dict[str, tuple[str, ...]]
    body: dict[str, tuple[str, ...]]
    grave: dict[str, tuple[str, ...]]


@cache
def load_lexicon(locale: str = "zh_CN") -> Lexicon:
    """Return the voice data of ``locale``; so far there is only Mandarin's.

    Raises ``LexiconFault`` with a sentence for a person when a file is missing or is not what
    its first comment describes.
    """
    if not (_folder(locale) / "words.toml").is_file():
        raise LexiconFault(
            tr("没有 {language} 的语音资料：语音识别只听得懂普通话。", language=locale)
        )
    lexicon = _load_words(locale)
    try:
        grammar = load_grammar(_folder(locale), _example_entries(lexicon))
    except (OSError, ValueError) as error:
        raise _fault(locale, "examples", str(error)) from error
    try:
        syllables = load_syllables(_folder(locale))
    except (OSError, ValueError) as error:
        raise _fault(locale, "syllables", str(error)) from error
    return replace(
        lexicon,
        grammar=grammar,
        syllables=syllables,
        frequencies=partial(_frequencies, locale),
        ngrams=partial(_ngrams, locale),
    )


@cache
def _frequencies(locale: str) -> dict[str, float]:
    try:
        return load_frequencies(_folder(locale))
    except (OSError, ValueError) as error:
        raise _fault(locale, "frequencies", str(error)) from error


@cache
def _ngrams(locale: str) -> Ngrams | None:
    try:
        return load_ngrams(_folder(locale))
    except (OSError, ValueError) as error:
        raise _fault(locale, "ngrams", str(error)) from error


def learn_grammar(locale: str = "zh_CN") -> int:
    """Count the example sentences of ``locale`` anew and keep the counts; returns how many pairs
    of concepts follow each other. Raises ``LexiconFault``.
    """
    try:
        grammar = write_grammar(_folder(locale), _example_entries(_load_words(locale)))
    except OSError as error:
        raise _fault(locale, "grammar", str(error)) from error
    load_lexicon.cache_clear()
    return len(grammar.pairs)


def _example_entries(lexicon: Lexicon) -> list[Entry]:
    """Return the phrases the examples are written in: the lexicon's and the demo's station's."""
    station = demo_station(_ANY_DAY)
    return list(all_entries(lexicon, station.catalogue, station.resident))


def _folder(locale: str) -> Path:
    return locales() / locale / "voice"


def _load_words(locale: str) -> Lexicon:
    accent = _read(locale, "accent", _AccentFile)
    words = _read(locale, "words", _WordsFile)
    times = _read(locale, "times", _TimesFile)
    intents = _read(locale, "intents", _IntentsFile)
    cries = _read(locale, "emergencies", _EmergenciesFile)
    table = {
        **{concept: {"": ways} for concept, ways in words.plain.items()},
        **words.values,
        **_time_words(times),
        **_cry_words(cries),
        **{f"say {intent}": {"": ways} for intent, ways in intents.phrases.items()},
    }
    known = frozenset(table) | BUILT_LABELS
    return Lexicon(
        words=table,
        readings=tuple(_phrase_reading(intent) for intent in intents.phrases)
        + tuple(_reading(r, intents.groups, known, locale) for r in intents.reading),
        continuations=tuple(
            _reading(r, intents.groups, known, locale) for r in intents.continuation
        ),
        accent=Accent(
            {frozenset((a, b)): cost for a, b, cost in accent.initials},
            {frozenset((a, b)): cost for a, b, cost in accent.finals},
            frozenset(accent.silent),
        ),
        pronunciations=accent.readings,
        synonyms=words.synonyms,
        verbs=words.verbs,
        wake=words.wake,
        calls=cries.calls,
        medicines=words.medicines,
    )


_T = TypeVar("_T", bound=msgspec.Struct)


def _read(locale: str, name: str, shape: type[_T]) -> _T:
    path = _folder(locale) / f"{name}.toml"
    try:
        with path.open("rb") as file:
            return msgspec.convert(tomllib.load(file), shape)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as e:
        raise _fault(locale, name, str(e)) from e


def _fault(locale: str, name: str, why: str) -> LexiconFault:
    return LexiconFault(
        tr("语音词表 {file} 读不懂：{why}", file=f"{locale}/voice/{name}.toml", why=why)
    )


def _time_words(times: _TimesFile) -> dict[str, dict[str, tuple[str, ...]]]:
    return {
        "digit": dict(times.digits),
        "mark": dict(times.marks),
        "unit": {"": times.units},
        "kilogram": {"1": times.kilograms, "0.5": times.half_kilograms},
    }


def _cry_words(cries: _EmergenciesFile) -> dict[str, dict[str, tuple[str, ...]]]:
    return {
        "cry": dict(cries.phrases),
        "short_cry": {"unspecified": cries.short},
        "cry_body": dict(cries.body),
        "cry_grave": dict(cries.grave),
        "cry_not": {"": cries.not_},
        "cry_talk": {"": cries.talk},
        "cry_after": {"": cries.after},
    }


def _phrase_reading(intent: Intent) -> Reading:
    label = f"say {intent}"
    return Reading(intent, ((label,),), frozenset({label}), accept=0.6)


def _reading(
    table: _ReadingTable, groups: dict[str, list[str]], known: frozenset[str], locale: str
) -> Reading:
    may: set[str] = set()
    for name in table.may:
        may.update(groups.get(name[1:], [name]) if name.startswith("@") else [name])
    needs = tuple(tuple(need.split("|")) for need in table.needs)
    strange = (may | {label for group in needs for label in group}) - known
    if strange:
        raise _fault(locale, "intents", tr("不认识的词类 {names}", names=" ".join(sorted(strange))))
    return Reading(
        table.intent,
        needs,
        frozenset(may),
        table.ordered,
        table.accept,
        dict[str, Any](table.slots),
        table.about,
    )
