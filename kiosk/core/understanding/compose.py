"""Puts spans together: numbers, quantities, times, ordinals, complaints, what is refused."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from kiosk.core.numbers import parse_number, parse_whole
from kiosk.core.timephrase import Mark, TimePhrase, may_follow, read_duration, read_time
from kiosk.core.understanding.addressed import addresses, strangers, yours
from kiosk.core.understanding.amounts import called as is_called
from kiosk.core.understanding.amounts import joined, kilos, quantities, starting, wishes
from kiosk.core.understanding.heard import Heard
from kiosk.core.understanding.spans import Span

_LONGEST_NUMBER = 9
_LONGEST_TIME = 10
_NUMBER_LIMIT = 0.36
_TIME_LIMIT = 0.8
_BREAK_COST = 0.4
REFUSABLE = ("dish", "task", "time", "quantity", "bill", "symptom", "meal", "person")
_CHEAP = 0.3
_TWO_GUESSES = 0.1
_ACHE_GAP = 5  # syllables between a part of the body and that it aches
_APART = 20  # syllables between a thing and what is to be done with it


def by_label(spans: Iterable[Span]) -> dict[str, list[Span]]:
    """Return the spans of each label."""
    table: dict[str, list[Span]] = defaultdict(list)
    for span in spans:
        table[span.label].append(span)
    return table


def compose(heard: Heard, spans: Sequence[Span], now: datetime) -> list[Span]:
    """Return the spans that can be put together from ``spans``; they come in addition to them."""
    table = by_label(spans)
    numbers = list(_numbers(heard, table["digit"], table["mark"]))
    times = list(_times(heard, table["mark"], numbers, now))
    made: list[Span] = [*numbers, *times]
    amounts = list(quantities(heard, numbers, table["unit"]))
    made += amounts
    made += wishes(table["want"], amounts)
    made += kilos(numbers, table["kilogram"])
    called = table["person"] + table["kin"] + table["relative"]
    made += addresses(heard, called, table["filler"])
    made += yours(heard, called + table["body"] + table["task_thing"] + table["thing"])
    made += strangers(heard, spans)
    made += _for_persons(table["for"], table["person"] + table["kin"])
    made += _chores_apart(table["task_thing"], table["task_verb"])
    made += _faults(table["broken"], table["repair"])
    made += _ordinals(table["ordinal_word"])
    made += _complaints(heard, table["body"], table["ache"])
    for label in REFUSABLE:
        things = table[label] + [span for span in made if span.label == label]
        made += _refused(heard, table["negative"], table["negative_after"], things)
    return made


def _numbers(heard: Heard, digits: list[Span], marks: list[Span]) -> Iterator[Span]:
    """Yield the numbers: whole ones as int values, those with 点, 度 or 半 as float."""
    parts = starting(digits)
    for mark in marks:
        sign = {"H 0": "点", "b 0": "半"}.get(mark.value)
        if sign and mark.end - mark.start == 1:
            parts[mark.start].append(mark_as(mark, sign))
    for start, syllable in enumerate(heard.syllables):
        if syllable.character[:1] == "度" or syllable.sound == "du":
            parts[start].append(Span(start, start + 1, "digit", "度", "度", 0.02))
    best: dict[tuple[int, int, float], Span] = {}
    for start in list(parts):
        for text, cost, run in _digit_runs(heard, parts, start):
            value, end = _number_value(text), run[-1].end
            key = (start, end, value if value is not None else -1.0)
            if value is not None and (key not in best or cost < best[key].cost):
                best[key] = Span(start, end, "number", value, text, cost, run)
    yield from best.values()


def mark_as(span: Span, value: str) -> Span:
    """Return ``span`` as a digit that stands for ``value``."""
    return Span(span.start, span.end, "digit", value, span.text, span.cost)


def _number_value(text: str) -> int | float | None:
    if text.endswith("点"):
        return None  # the decimals were not heard: 血糖六点…
    whole = parse_whole(text)
    if whole is not None:
        return whole
    return parse_number(text)


def _digit_runs(
    heard: Heard, parts: dict[int, list[Span]], start: int
) -> Iterator[tuple[str, float, tuple[Span, ...]]]:
    stack: list[tuple[str, float, tuple[Span, ...]]] = [("", 0.0, ())]
    while stack:
        text, cost, run = stack.pop()
        end = run[-1].end if run else start
        if run:
            yield text, cost, run
        if len(text) >= _LONGEST_NUMBER or (text and end in heard.breaks):
            continue
        for span in parts.get(end, ()):
            total = cost + span.cost
            if total <= _NUMBER_LIMIT and (text or span.value not in "点度"):
                stack.append((text + str(span.value), total, (*run, span)))


def _times(heard: Heard, marks: list[Span], numbers: list[Span], now: datetime) -> Iterator[Span]:
    """Yield times ("time", "past_time", "snooze_time") and "duration" (whole minutes)."""
    parts: dict[int, list[tuple[tuple[Mark, ...], Span]]] = defaultdict(list)
    for span in marks:
        parts[span.start].append((_marks(str(span.value)), span))
    for span in numbers:
        if isinstance(span.value, int) and span.value < 100 and not is_called(span):
            parts[span.start].append(((("N", float(span.value)),), span))
    best: dict[tuple[int, int, str], Span] = {}
    for start in list(parts):
        for run, cost, spans in _time_runs(heard, parts, start):
            for span in _time_spans(heard, run, spans, cost, now):
                key = (start, span.end, span.label)
                if key not in best or span.cost < best[key].cost:
                    best[key] = span
    yield from best.values()


def _marks(value: str) -> tuple[Mark, ...]:
    found: list[Mark] = []
    for piece in value.split("+"):
        letter, _, amount = piece.partition(" ")
        found.append((letter, amount if letter in "PJ" else float(amount)))
    return tuple(found)


def _time_runs(
    heard: Heard, parts: dict[int, list[tuple[tuple[Mark, ...], Span]]], start: int
) -> Iterator[tuple[tuple[Mark, ...], float, tuple[Span, ...]]]:
    stack: list[tuple[tuple[Mark, ...], float, tuple[Span, ...]]] = [((), 0.0, ())]
    while stack:
        run, cost, spans = stack.pop()
        end = spans[-1].end if spans else start
        if run:
            yield run, cost, spans
        if len(run) >= _LONGEST_TIME:
            continue
        letters = "".join(mark[0] for mark in run)
        pause = _BREAK_COST if run and end in heard.breaks else 0.0
        for more, span in parts.get(end, ()):
            total = cost + span.cost + pause
            if total <= _TIME_LIMIT and may_follow(letters, more[0][0]):
                stack.append((run + more, total, (*spans, span)))


def _before(heard: Heard, end: int) -> bool:
    return end < len(heard) and heard.syllables[end].character[:1] == "前"


def _time_spans(
    heard: Heard, run: Sequence[Mark], parts: tuple[Span, ...], cost: float, now: datetime
) -> Iterator[Span]:
    start, end = parts[0].start, parts[-1].end
    text = "".join(part.text for part in parts)
    minutes = read_duration(run)
    if minutes is not None:
        yield Span(start, end, "duration", minutes, text, cost, parts)
    phrase = read_time(run, now)
    if phrase is None or run[-1][0] == "F":
        return
    if phrase.hour is None and phrase.day is not None and _before(heard, end):
        return  # 过年前 is not 过年
    if phrase.day is not None and phrase.day < now.date():
        yield Span(start, end, "past_time", phrase, text, cost, parts)
        return
    yield Span(start, end, "time", phrase, text, cost, parts)
    if phrase.exact is not None and run[0][0] != "Z":
        minutes = round((phrase.exact - now).total_seconds() / 60)
        yield Span(start, end, "snooze_time", minutes, text, cost, parts)


def _chores_apart(things: list[Span], verbs: list[Span]) -> Iterator[Span]:
    """Yield a chore whose thing was named before its verb: 头发太长了，想找人铰一铰.

    The span is the verb's; the thing explains itself.
    """
    for thing in things:
        task, verb = thing.value
        for said in verbs:
            if said.value == verb and 0 < said.start - thing.end <= _APART:
                cost = said.cost + thing.cost + 0.1 + 0.01 * (said.start - thing.end)
                yield joined("task", task, cost, said)


def _for_persons(words: list[Span], persons: list[Span]) -> Iterator[Span]:
    """Yield for whom something is asked (给老伴): it changes nothing in what is asked."""
    after = starting(persons)
    for word in words:
        for person in after.get(word.end, ()):
            yield joined("for_person", person.value, word.cost + person.cost, word, person)


def _faults(faults: list[Span], items: list[Span]) -> Iterator[Span]:
    """Yield the faults that name what is broken themselves (没网了)."""
    for fault in faults:
        for item in items:
            if fault.start <= item.start and item.end <= fault.end and item.cost <= fault.cost:
                text, cost = fault.text, fault.cost
                yield Span(fault.start, fault.end, "repair_fault", item.value, text, cost)


def _ordinals(words: list[Span]) -> Iterator[Span]:
    for word in words:
        yield joined("ordinal", int(word.value), word.cost, word)


def _complaints(heard: Heard, bodies: list[Span], aches: list[Span]) -> Iterator[Span]:
    """Yield a part of the body that aches, with a few syllables between (腿老疼)."""
    for body in bodies:
        for ache in aches:
            gap = ache.start - body.end
            short = body.end - body.start == ache.end - ache.start == 1
            if heard.guessed and short and body.cost + ache.cost > _TWO_GUESSES:
                continue
            if 0 <= gap <= _ACHE_GAP:
                cost = body.cost + ache.cost + 0.12 * gap
                yield joined("symptom", body.text + ache.text, cost, body, ache)


def _refused(
    heard: Heard, before: list[Span], after: list[Span], things: list[Span]
) -> Iterator[Span]:
    """Yield the things said not to be wanted, as ``not_…``; 不是 only when another follows."""
    for thing in things:
        if thing.cost > _CHEAP * (thing.end - thing.start):
            continue
        for word in before:
            gap = thing.start - word.end
            if not 0 <= gap <= 1 or word.cost > _CHEAP:
                continue
            if any(word.end <= place <= thing.start for place in heard.breaks):
                continue
            replaced = any(other.start >= thing.end for other in things)
            if word.text == "不是" and not replaced:
                continue
            cost = word.cost + thing.cost + 0.1 * gap
            yield joined(f"not_{thing.label}", thing.value, cost, word, thing)
        for word in after:
            if word.start == thing.end and word.cost <= _CHEAP and thing.label in ("dish", "task"):
                cost = thing.cost + word.cost + 0.05
                yield joined(f"not_{thing.label}", thing.value, cost, thing, word)


def time_of(span: Span) -> TimePhrase:
    """Return the time a "time" span stands for."""
    value = span.value
    if not isinstance(value, TimePhrase):
        raise TypeError(f"{span.label} is no time")
    return value
