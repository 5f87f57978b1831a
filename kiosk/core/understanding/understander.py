"""From what was heard to what is meant."""

import weakref
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from kiosk.core.catalogue import Catalogue, Resident
from kiosk.core.hypothesis import Evidence, Hypothesis
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.understanding.bare_cries import BareCries
from kiosk.core.understanding.believable import explain_all
from kiosk.core.understanding.best_of import best_of
from kiosk.core.understanding.by_sound import Meaning, SoundSearch, weigh
from kiosk.core.understanding.certainty import decide, decide_again, has_cry, is_unsure
from kiosk.core.understanding.compose import compose
from kiosk.core.understanding.context import Context, relief_for
from kiosk.core.understanding.cry_in_talk import CriesInTalk
from kiosk.core.understanding.doubt import doubtful
from kiosk.core.understanding.emergencies import CERTAIN, find_emergency, understood_cry
from kiosk.core.understanding.ending import share_ending
from kiosk.core.understanding.entries import all_entries, wish_entries
from kiosk.core.understanding.lattice import Sentence as Found
from kiosk.core.understanding.lexicon import Lexicon, Reading
from kiosk.core.understanding.medicines import Medicine
from kiosk.core.understanding.mending import Mender
from kiosk.core.understanding.parse import Sentence
from kiosk.core.understanding.paths import Parse
from kiosk.core.understanding.short_answers import ShortAnswers
from kiosk.core.understanding.slots import Path, missing_slots, read_slots, with_index
from kiosk.core.understanding.sounds import han_only, hypothesis_from_text
from kiosk.core.understanding.spans import Entry, Span, Spotter
from kiosk.core.understanding.wording import wording

_ACT = 0.8
_MARGIN = 0.06
_MOST_HYPOTHESES = 3
_LONGEST = 60  # syllables; nobody asks for something in a longer sentence
_WORSE_HYPOTHESIS = 0.02  # of score for each unit of the recogniser's natural-log score
_CALMING = (Intent.CANCEL_EMERGENCY, Intent.CONFIRM, Intent.DENY)
_ALWAYS_ASKED = (Intent.CANCEL_REQUEST,)


class Understander:
    """Understands sentences in one locale for one station and one resident."""

    def __init__(
        self,
        lexicon: Lexicon,
        catalogue: Catalogue,
        resident: Resident | None,
        medicines: Sequence[Medicine] = (),
    ) -> None:
        self._lexicon = lexicon
        self._entries = tuple(dict.fromkeys(all_entries(lexicon, catalogue, resident, medicines)))
        entries = (*self._entries, *wish_entries(lexicon))
        self._spotter = Spotter(entries, lexicon.accent, lexicon.pronunciations)
        self._sound = SoundSearch(self._entries, lexicon)
        self._in_talk = CriesInTalk(self._sound)
        self._mender = Mender(self._entries, lexicon)
        self._answers = ShortAnswers(lexicon)
        self._cries = BareCries(lexicon)
        # Several hypotheses and partial ones meet the same options.
        self._options: tuple[tuple[str, ...], Spotter] = ((), self._spotter)
        # What was found last, for as long as its evidence is held: it is asked about twice.
        self._found: tuple[Callable[[], Evidence | None], Sequence[Found]] = (lambda: None, ())

    def understand_text(
        self, text: str, now: datetime, context: Context | None = None
    ) -> Understanding:
        """Return what ``text`` means; see ``understand``."""
        understanding = self.understand([hypothesis_from_text(text)], now, context)
        return replace(understanding, text=text)

    def understand(
        self, hypotheses: Sequence[Hypothesis], now: datetime, context: Context | None = None
    ) -> Understanding:
        """Return what the best of ``hypotheses`` means at ``now`` (the kiosk's local time).

        Nothing heard, or nothing that is meant for the kiosk, is ``none`` and ``reject``.
        """
        context = context or Context()
        nothing = Understanding(
            hypotheses[0].text if hypotheses else "", Intent.NONE, Decision.REJECT
        )
        if not hypotheses:
            return nothing
        best = hypotheses[0]
        if best.evidence is not None and self._lexicon.grammar.pairs:
            if not context.pressed and not self._sound.may_hold_cry(best.evidence):
                return nothing
            found = self._weighed(self._sentences(best.evidence), now, context, nothing)
            network = self._sound.prepare(best.evidence.sounds)
            if context.question and context.pressed:
                return self._answers.settle(found, best, network)
            if not context.pressed or context.alarm:
                return found
            found = self._cries.settle(found, best, network)
            return self._heard_again(found, best.evidence, now, context)
        found = self._as_written(hypotheses, now, context) or nothing
        # An answer (没事, 不对) is short, and one that was mended may be its opposite.
        is_answer = context.alarm or context.question
        if context.pressed and not is_answer and self._mender.may_help(best, found):
            return self._mender.mend(best, found, self._as_read(now, context))
        return found

    def _as_written(
        self, hypotheses: Sequence[Hypothesis], now: datetime, context: Context
    ) -> Understanding | None:
        """Return what the best of ``hypotheses`` means as it stands; None for nothing."""
        top = max(hypothesis.score for hypothesis in hypotheses)
        expected = self._expected(context)
        readings: list[tuple[float, Understanding]] = []
        for hypothesis in hypotheses[: _MOST_HYPOTHESES if context.pressed else 1]:
            found, value = self._one(hypothesis, now, context, expected)
            if found.intent is Intent.EMERGENCY and found.score >= CERTAIN:
                return found
            if found.intent is not Intent.NONE:
                readings.append((value - _WORSE_HYPOTHESIS * (top - hypothesis.score), found))
        return best_of(readings)

    def _expected(self, context: Context) -> list[Reading]:
        """Return the readings that hold in ``context``."""
        continued = (r for r in self._lexicon.continuations if r.intent == context.intent)
        return [*self._lexicon.readings, *continued]

    def prepare(self, sounds: tuple[str, ...]) -> None:
        """Make ready for a recogniser that gives evidence in ``sounds`` (see ``Evidence``)."""
        if sounds:
            self._sound.prepare(sounds)

    @property
    def sounds(self) -> tuple[str, ...]:
        """What it was prepared for; empty when it was not."""
        return self._sound.sounds

    def cry_in_talk(self, said: Hypothesis, now: datetime) -> Understanding | None:
        """Return the cry for help in ``said``, talk of others that goes on around it, or None."""
        if said.evidence is None or not self._lexicon.grammar.pairs:
            return None
        context = Context(pressed=False)
        return self._in_talk.look(said.evidence, lambda found: self._meanings(found, now, context))

    def follow(self, partial: Hypothesis) -> None:
        """Do while somebody speaks what else would have to be done when they have ended."""
        if partial.evidence is not None and self._lexicon.grammar.pairs:
            self._sound.follow(partial.evidence)

    def ends(self, partial: Hypothesis) -> float | None:
        """Return how likely it is that nothing follows ``partial`` (0 to 1), by the examples.

        None where the recogniser gives no evidence to find words in.
        """
        if partial.evidence is None or not self._lexicon.grammar.pairs:
            return None
        model = self._sound.prepare(partial.evidence.sounds).model
        return share_ending(self._sentences(partial.evidence), model)

    def _sentences(self, evidence: Evidence) -> Sequence[Found]:
        known, sentences = self._found
        if known() is not evidence:
            sentences = self._sound.sentences(evidence)
            self._found = (weakref.ref(evidence), sentences)
        return sentences

    def _weighed(
        self,
        sentences: Sequence[Found],
        now: datetime,
        context: Context,
        nothing: Understanding,
    ) -> Understanding:
        """Return what was meant by the likeliest ``sentences``; overheard, only cries count."""
        if not context.pressed and not any(map(has_cry, sentences)):
            return nothing
        meanings = self._meanings(sentences, now, context)
        found = decide(meanings, nothing, pressed=context.pressed)
        # 订吧 may have been 订饭; beside a question, what is lacking would be taken from there.
        stray = found.decision is Decision.ACT and not context.asks(found.intent)
        if stray or (context.question and found.decision is Decision.ASK and found.score < _ACT):
            return replace(found, decision=Decision.CONFIRM)
        return found

    def _heard_again(
        self, found: Understanding, evidence: Evidence, now: datetime, context: Context
    ) -> Understanding:
        """Return ``found``; where that is nothing or unsure, what a second hearing bears out."""
        known = found.decision is Decision.ACT or found.intent is Intent.EMERGENCY
        if known or evidence.again is None:
            return found
        first = self._meanings(self._sentences(evidence), now, context)
        again = evidence.again() if is_unsure(first, found) else None
        if again is None:
            return found
        second = self._meanings(self._sound.sentences(again), now, context)
        return decide_again(first, second, found)

    def _meanings(
        self, sentences: Sequence[Found], now: datetime, context: Context
    ) -> list[Meaning]:
        """Return what ``sentences`` mean, likeliest first."""
        return weigh(sentences, self._as_read(now, context))

    def _as_read(self, now: datetime, context: Context) -> Callable[[Hypothesis], Understanding]:
        """Return what understands a hypothesis that is made of phrases."""
        expected = self._expected(context)
        return lambda said: self._one(said, now, context, expected, written=True)[0]

    def wording(self, hypothesis: Hypothesis, now: datetime, context: Context | None = None) -> str:
        """Return ``hypothesis``, perhaps of a sentence still being said, in words of the lexicon.

        A dish or a time alone is worded too, whatever it may become part of; what makes no sense
        (yet) stays as it was heard.
        """
        if hypothesis.evidence is not None and self._lexicon.grammar.pairs:
            best = self._sound.best(hypothesis.evidence)
            return best.text.replace("？", "") if best else hypothesis.text
        every = self._lexicon.readings + self._lexicon.continuations
        return self._one(hypothesis, now, context or Context(), every)[0].text

    def _one(
        self,
        hypothesis: Hypothesis,
        now: datetime,
        context: Context,
        readings: Sequence[Reading],
        *,
        written: bool = False,
    ) -> tuple[Understanding, float]:
        """Return what one hypothesis means and how it compares with what others mean.

        ``written``: it is made of phrases already, and stands as it is written.
        """
        nothing = Understanding(hypothesis.text, Intent.NONE, Decision.REJECT)
        if not hypothesis.syllables or len(hypothesis.syllables) > _LONGEST:
            return nothing, 0.0
        heard = self._spotter.hear(hypothesis.syllables)
        spans = self._spotter.spot_written(heard) if written else self._spotter.spot(heard)
        spans += self._option_spans(hypothesis, context)
        spans += compose(heard, spans, now)
        sentence = Sentence(heard, spans)
        cry = find_emergency(heard, sentence.table, context.pressed)
        if cry is not None and cry.sure >= CERTAIN and not context.alarm:
            return understood_cry(heard, cry), cry.sure
        relief = relief_for(context)
        parses = explain_all(sentence, readings, relief)
        calmed = bool(parses) and context.alarm and parses[0].reading.intent in _CALMING
        if cry is not None and not calmed and (not parses or parses[0].score < cry.sure):
            return understood_cry(heard, cry), cry.sure
        if not parses:
            return nothing, 0.0
        # What the dialogue waits for is acted on sooner.
        enough = _ACT - max(0.0, relief.get(parses[0].reading.intent, 0.0))
        found = self._decided(parses, sentence, now, enough)
        return with_index(found, len(context.options)), parses[0].value

    def _decided(
        self, parses: Sequence[Parse], sentence: Sentence, now: datetime, enough: float
    ) -> Understanding:
        """Return the best of ``parses`` with its slots and what to do about it.

        ``enough``: the score from which it may be acted on.
        """
        best, heard = parses[0], sentence.heard
        intent = best.reading.intent
        # A character that is itself a word of the lexicon was not misheard for a filler.
        fillers = (span for span in sentence.fillers(best.path) if not sentence.is_written(span))
        text = wording(heard, (*best.path, *fillers))
        slots = {**best.reading.slots, **read_slots(intent, Path(best.path, heard, now))}
        rival = next((p for p in parses if p.reading.intent is not intent), None)
        close = rival is not None and best.score - rival.score < _MARGIN
        if missing_slots(intent, slots):
            decision = Decision.ASK
        elif (
            best.score < enough
            or close
            or intent in _ALWAYS_ASKED
            or doubtful(best, sentence, self._spotter, slots)
        ):
            decision = Decision.CONFIRM
        else:
            decision = Decision.ACT
        score, about = round(best.score, 4), best.reading.about
        return Understanding(text, intent, decision, slots, score, about=about)

    def _option_spans(self, hypothesis: Hypothesis, context: Context) -> list[Span]:
        """Return the labels on the screen that were said, as ordinals."""
        if not context.options:
            return []
        known, spotter = self._options
        if known != context.options:
            entries = [
                Entry("ordinal", number, text)
                for number, label in enumerate(context.options, start=1)
                if (text := han_only(label))
            ]
            spotter = Spotter(entries, self._lexicon.accent, self._lexicon.pronunciations)
            self._options = (context.options, spotter)
        return spotter.spot(spotter.hear(hypothesis.syllables))
