"""Conversations by recorded voices: is what somebody wants rightly done within two sayings of it?

``python -m tests.bench.two_turns SPEECH MODELS --voices tan tan-ow``: ``SPEECH`` holds
``sentences.tsv`` (sentence, intent, slots as JSON) and, beside it or under ``commands``,
``VOICE_NNN.flac`` for its line NNN, from 000; 对, 不对, 要第一个 and 第二个 are among its lines, to
answer with. ``MODELS`` is the folder of models.

Each sentence is said into the real ears, recogniser, understanding and dialogue, as fast as they
take it. What the dialogue then asks is answered by the same voice, rightly and once, or, with
``--press``, with a finger on the screen; what was not understood is said a second time. Right is
what was recorded as it was said, and what was understood without anything wrong in it when the
dialogue goes on to ask for the rest.

Printed are the conversations that were not right at the first saying, then for each voice and for
all: right at the first saying (its questions answered), right within two, wrong actions; and how
the answers were heard.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from kiosk.commands.bench.labels import Labelled, read_labels
from kiosk.commands.bench.score import is_accepted, pairs
from kiosk.core.dialogue import effects as fx
from kiosk.core.dialogue.cry import WasItYou
from kiosk.core.dialogue.dose_question import DoseQuestion
from kiosk.core.dialogue.page import Page
from kiosk.core.dialogue.questions import CallBackOffer, Choices, DidYouMean
from kiosk.core.dialogue.receipt import TakeBackQuestion
from kiosk.core.dialogue.well import AreYouWell
from kiosk.core.intents import Decision, Intent, Understanding
from tests.bench.spoken_conversation import NOTHING, Line, SpokenConversation

_QUESTIONS = (
    *(DidYouMean, WasItYou, DoseQuestion, TakeBackQuestion, Choices, CallBackOffer, AreYouWell),
)
_MOST_QUESTIONS = 3  # a saying
_YES, _NO = "对", "不对"
_CHOICES = ("要第一个", "第二个")
_DOES: dict[Intent, type[fx.Effect]] = {  # without it nothing was done
    Intent.EMERGENCY: fx.RaiseAlarm,
    Intent.CANCEL_EMERGENCY: fx.CancelAlarm,
    Intent.CANCEL_REQUEST: fx.TakeBack,
    Intent.RATE_SERVICE: fx.Rate,
    Intent.RECORD_VITALS: fx.RecordVitals,
    Intent.MEDICINE_TAKEN: fx.AnswerDoses,
    Intent.MEDICINE_SNOOZE: fx.AnswerDoses,
    Intent.MEDICINE_SKIP: fx.AnswerDoses,
}
_ASKED_LATER = frozenset(("place",))  # or as always
_STATUS = {"medicine_taken": "taken", "medicine_snooze": "snoozed", "medicine_skip": "skipped"}
_UNDOES = (fx.Submit, fx.Replace, fx.Rate, fx.RecordVitals, *_DOES.values())


class Verdict(StrEnum):
    """How a saying ended."""

    RIGHT = "right"
    FAILED = "failed"  # not understood, or the question about it was answered with no
    WRONG = "wrong"  # something was done that nobody asked for


@dataclass
class Told:
    """One conversation."""

    voice: str
    row: Labelled
    lines: list[Line] = field(default_factory=list)
    verdicts: list[Verdict] = field(default_factory=list)

    @property
    def first(self) -> bool:
        """Right at the first saying."""
        return self.verdicts[0] is Verdict.RIGHT

    @property
    def within_two(self) -> bool:
        """Right at one of the two."""
        return Verdict.RIGHT in self.verdicts

    @property
    def wrong(self) -> bool:
        """Something wrong was done."""
        return Verdict.WRONG in self.verdicts


class Person:
    """One voice that wants one thing after the other."""

    def __init__(
        self, kiosk: SpokenConversation, speech: Path, voice: str, *, presses: bool = False
    ) -> None:
        self._kiosk, self._voice, self._presses = kiosk, voice, presses
        self._rows = read_labels(speech / "sentences.tsv")
        commands = speech / "commands"
        self._folder = commands if commands.is_dir() else speech
        self._numbers = {row.text: n for n, row in reversed(list(enumerate(self._rows)))}
        self.answers: Counter[tuple[str, str]] = Counter()

    def wants(self, row: Labelled) -> Told:
        """Say a sentence up to twice."""
        told = Told(self._voice, row)
        self._kiosk.begin(row.intent, str(row.slots.get("service", "")))
        for _ in range(2):
            told.verdicts.append(self._saying(row, told.lines))
            if told.verdicts[-1] is not Verdict.FAILED:
                break
        return told

    def _say(self, words: str, lines: list[Line]) -> Line:
        path = self._folder / f"{self._voice}_{self._numbers[words]:03d}.flac"
        lines.append(self._kiosk.say(words, path))
        return lines[-1]

    def _saying(self, row: Labelled, lines: list[Line]) -> Verdict:
        before = self._top
        meant = self._say(row.text, lines).understood
        effects = list(self._kiosk.talk.effects)
        for _ in range(_MOST_QUESTIONS):
            page = self._top
            if not isinstance(page, _QUESTIONS) or row.intent in _ANSWERS:
                break
            words, would_mean = answer_to(page, row)
            option = pressed(page, words) if self._presses else ""
            if option:
                lines.append(self._kiosk.press(option))
                effects += self._kiosk.talk.effects
                meant = would_mean if words != _NO else NOTHING
                continue
            heard = self._say(words, lines).understood
            self.answers[words, heard.intent] += 1
            effects += self._kiosk.talk.effects
            agreed = heard.intent is Intent.CONFIRM and words in (_YES, _NO)
            chosen = heard.intent is Intent.CHOOSE and words in _CHOICES
            meant = would_mean if agreed or chosen else NOTHING
        asked_on = isinstance(before, _QUESTIONS) and row.intent not in _ANSWERS
        if asked_on and isinstance(before, DidYouMean) and self._top is not before:
            meant = before.said if meant.intent is before.said.intent else meant
        return judged(row, meant, effects)

    @property
    def _top(self) -> Page:
        return self._kiosk.talk.dialogue.top(self._kiosk.talk.world)


_ANSWERS = (Intent.CONFIRM, Intent.DENY, Intent.CHOOSE)


def answer_to(page: Page, row: Labelled) -> tuple[str, Understanding]:
    """Return what somebody who wants ``row`` answers, and what a yes or a choice then means."""
    match page:
        case DidYouMean(said=said):
            return (_YES if means(said, row) else _NO), said
        case Choices(meanings=meanings):
            for n, (said, _) in enumerate(meanings[: len(_CHOICES)]):
                if means(said, row):
                    return _CHOICES[n], said
            return _NO, meanings[0][0]
        case WasItYou():
            said = Understanding("", Intent.EMERGENCY, Decision.ACT, {"kind": page.kind})
            return (_YES if row.intent == Intent.EMERGENCY else _NO), said
        case AreYouWell():
            said = Understanding("", Intent.CANCEL_EMERGENCY, Decision.ACT)
            return (_YES if row.intent == Intent.CANCEL_EMERGENCY else _NO), said
        case DoseQuestion(status=status):
            right = _STATUS.get(row.intent) == status
            intent = next(Intent(name) for name, value in _STATUS.items() if value == status)
            return (_YES if right else _NO), Understanding("", intent, Decision.ACT, row.slots)
        case TakeBackQuestion():
            said = Understanding("", Intent.CANCEL_REQUEST, Decision.ACT, row.slots)
            return (_YES if row.intent == Intent.CANCEL_REQUEST else _NO), said
    return _NO, NOTHING


def pressed(page: Page, words: str) -> str:
    """Return the option on ``page`` that is as good as saying ``words``; empty for none."""
    match page:
        case Choices():
            return f"meaning:{_CHOICES.index(words)}" if words in _CHOICES else "none"
        case DidYouMean() | DoseQuestion():
            return "yes" if words == _YES else "no"
        case WasItYou():
            return "help" if words == _YES else "no"
        case TakeBackQuestion():
            return "take-back" if words == _YES else "keep"
        case CallBackOffer():
            return "no"
    return ""


def means(said: Understanding, row: Labelled) -> bool:
    """Return whether a sentence was understood as what it is, with nothing that was not said."""
    return said.intent == row.intent and pairs(said.slots) <= pairs(row.slots)


def judged(row: Labelled, meant: Understanding, effects: Iterable[fx.Effect]) -> Verdict:
    """Return how a saying of ``row`` ended: ``meant`` was believed, ``effects`` followed."""
    done = [effect for effect in effects if isinstance(effect, _UNDOES)]
    needed = _DOES.get(Intent(row.intent))
    if row.intent in _STATUS:
        statuses = {e.status for e in done if isinstance(e, fx.AnswerDoses)}
        right = statuses == {_STATUS[row.intent]}
        return Verdict.RIGHT if right else Verdict.WRONG if done else Verdict.FAILED
    if row.intent == Intent.NONE:
        return Verdict.WRONG if done else Verdict.RIGHT
    if means(meant, row) and is_accepted(meant):
        lacking = {name for name, *_ in pairs(row.slots) - pairs(meant.slots)} - _ASKED_LATER
        if lacking and done:
            return Verdict.WRONG
        is_done = lacking or needed is None or any(isinstance(effect, needed) for effect in done)
        return Verdict.RIGHT if is_done else Verdict.FAILED
    acted = meant.decision is Decision.ACT and meant.intent is not Intent.NONE
    return Verdict.WRONG if done or (acted and is_accepted(meant)) else Verdict.FAILED


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _summary(name: str, told: Sequence[Told]) -> str:
    count = max(1, len(told))
    first, two = sum(t.first for t in told), sum(t.within_two for t in told)
    wrong = sum(t.wrong for t in told)
    return (
        f"{name}: {len(told)} sentences, right at first {first / count:.1%}, "
        f"within two {two / count:.1%}, wrong actions {wrong} ({wrong / count:.1%})"
    )


def measure(
    speech: Path, models: Path, voices: Sequence[str], every: int = 1, *, presses: bool = False
) -> list[Told]:
    """Let each voice say every ``every``-th sentence; print and return the conversations.

    ``presses``: questions are answered with a finger.
    """
    rows = read_labels(speech / "sentences.tsv")
    everything: list[Told] = []
    answers: Counter[tuple[str, str]] = Counter()
    with SpokenConversation(models) as kiosk:
        for number, voice in enumerate(voices):
            person = Person(kiosk, speech, voice, presses=presses)
            told = [person.wants(row) for row in rows[number % every :: every]]
            for one in told:
                if not one.first:
                    _say(f"{voice}: {one.row.text} ({one.row.intent}): {', '.join(one.verdicts)}")
                    for line in one.lines:
                        _say(f"    {line}")
            _say(_summary(voice, told))
            everything += told
            answers += person.answers
    _say(_summary("all", everything))
    heard = (f"{words} as {intent} {n}" for (words, intent), n in sorted(answers.items()))
    _say("answers: " + ", ".join(heard))
    return everything


def voices_parser(about: str | None) -> argparse.ArgumentParser:
    """Return a parser of what every bench with recorded voices is given."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("speech", type=Path)
    parser.add_argument("models", type=Path)
    parser.add_argument("--voices", nargs="+", default=["tan", "tan-m", "tan-ow"])
    return parser


def main() -> None:
    """Read the arguments and measure."""
    parser = voices_parser(__doc__)
    parser.add_argument("--every", type=int, default=1, help="say only every so many sentences")
    parser.add_argument("--press", action="store_true", help="answer questions with a finger")
    given = parser.parse_args()
    measure(given.speech, given.models, given.voices, given.every, presses=given.press)


if __name__ == "__main__":
    main()
