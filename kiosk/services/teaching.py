"""What the kiosk learns from its resident: phrases taught, and sentences confirmed.

The sound of an utterance is in memory until it has been compared; prints of what was taught are
kept on the device (``store.learnt``), and nothing of it has a way to the hub. ``hear_sound`` and
``understand`` are called in the recogniser's thread, everything else as events come.
"""

import logging
import threading
import uuid
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import wait
from dataclasses import replace
from functools import partial

from msgspec.structs import replace as replace_field

from kiosk.core.clock import Clock
from kiosk.core.dialogue import World, effects
from kiosk.core.dialogue.learning import leaves_lesson, meaning_name
from kiosk.core.dialogue.teaching import lesson_key
from kiosk.core.hypothesis import Hypothesis
from kiosk.core.intents import Intent, Understanding
from kiosk.core.learnt import Confirmed, TaughtEntry
from kiosk.core.understanding.lesson import Lesson, Verdict, heard_by
from kiosk.core.understanding.remembered import (
    Costs,
    Remembered,
    is_memorable,
    meaning_of,
    sounds_of,
)
from kiosk.core.understanding.taught import UNASKED, TaughtPhrase, decide, nearest
from kiosk.core.words import tr
from kiosk.services import events
from kiosk.services.events import Bus, Event
from kiosk.services.taught_phrases import read_phrases, tell_written, waking_words
from kiosk.store import Store, StoreFault
from kiosk.voice.recogniser import Samples
from kiosk.voice.sound_prints import LastSound, SoundPrints

log = logging.getLogger("kiosk.teaching")

_DISK = 5.0  # seconds until a phrase that is not on the disk counts as refused
_RECENT = 6  # sentences among which a question's own is looked for
_ANSWERS = frozenset({Intent.CONFIRM, Intent.DENY, Intent.CHOOSE})


class Teaching:
    """Teaches the understanding what its resident says; see the module."""

    def __init__(
        self,
        bus: Bus,
        clock: Clock,
        store: Store,
        load_prints: Callable[[], SoundPrints],
        costs: Costs,
        *,
        model: Callable[[], str] = lambda: "",
        overhears: bool = True,
    ) -> None:
        """``load_prints`` and ``model`` (which acoustic model makes them) are called when needed;
        ``overhears``: whether anything counts without a press.
        """
        self._bus = bus
        self._told = partial(tell_written, bus)
        self._clock = clock
        self._store = store
        self._sound = LastSound(load_prints)
        self._costs = costs
        self._lock = threading.RLock()
        self._resident = ""
        self._model = model
        self._overhears = overhears
        self._phrases: tuple[TaughtPhrase, ...] = ()
        self._outdated: tuple[TaughtEntry, ...] = ()
        self._remembered = Remembered()
        self._lesson: Lesson | None = None
        self._shown = ""
        self._recent: deque[tuple[Understanding, Hypothesis]] = deque(maxlen=_RECENT)
        bus.subscribe(self._on_event)

    def start(self) -> None:
        """Read what was learnt, and tell it."""
        self._read(anew=True)

    def hear_sound(self, pieces: list[Samples]) -> None:
        """Take the sound of the utterance that is to be understood next."""
        self._sound.take(pieces)

    def wakes(self, hypotheses: Sequence[Hypothesis]) -> bool:
        """Whether the utterance just heard is a phrase that counts though nobody pressed."""
        with self._lock:
            phrases = tuple(phrase for phrase in self._phrases if phrase.entry.wakes)
        try:
            if not phrases or not self._sound.is_there:
                return False
            return nearest(self._sound.print(hypotheses), phrases).distance <= UNASKED
        except Exception:  # a boundary: what was overheard may be a cry
            log.exception("the taught phrases could not be compared")
            return False

    def understand(
        self, hypotheses: Sequence[Hypothesis], ordinary: Understanding, *, pressed: bool
    ) -> Understanding:
        """Return what is meant, given what the ordinary understanding makes of it."""
        try:
            return self._understand(hypotheses, ordinary, pressed=pressed)
        except Exception:  # a boundary: what was learnt costs no sentence, least of all a cry
            log.exception("what was learnt could not be compared")
            return ordinary
        finally:
            self._sound.forget()

    def _understand(
        self, hypotheses: Sequence[Hypothesis], ordinary: Understanding, *, pressed: bool
    ) -> Understanding:
        with self._lock:
            lesson, phrases, remembered = self._open_lesson(), self._phrases, self._remembered
        if not pressed or not hypotheses:
            return ordinary
        if lesson and not leaves_lesson(ordinary, lesson):
            return self._teach(lesson, hypotheses, ordinary)
        meant = remembered.understand(hypotheses, ordinary, self._costs)
        if phrases and self._sound.is_there:
            match = nearest(self._sound.print(hypotheses), phrases)
            name = self._name(match.phrase.entry) if match.phrase else ""
            meant = decide(meant, match, name)
        with self._lock:
            self._recent.append((meant, hypotheses[0]))
        return meant

    def _name(self, entry: TaughtEntry) -> str:
        return tr("您教的：{name}", name=meaning_name(entry.meaning, World(self._clock.now())))

    def _open_lesson(self) -> Lesson | None:
        """Return the lesson whose page is on the screen."""
        lesson = self._lesson
        shown = lesson is not None and self._shown == lesson_key(lesson.id)
        return lesson if shown and lesson and lesson.is_open else None

    def _teach(
        self, lesson: Lesson, hypotheses: Sequence[Hypothesis], ordinary: Understanding
    ) -> Understanding:
        with self._lock:
            phrases = self._phrases
        if self._sound.is_there:
            after = lesson.hear(self._sound.print(hypotheses), ordinary, phrases)
        else:
            after = replace(lesson, verdict=Verdict.NO_MODEL)
        log.info("the lesson: %s after %d takes", after.verdict, len(after.takes))
        if after.verdict is Verdict.LEARNT and not self._keep(after):
            after = lesson  # the disk refused it, and its fault is told: the trial still stands
        with self._lock:
            self._lesson = after
        return heard_by(after, hypotheses[0].text)

    def _keep(self, lesson: Lesson) -> bool:
        """Write a phrase down; return whether the disk has it."""
        entry = TaughtEntry(
            id=lesson.id,
            resident=self._resident,
            meaning=lesson.meaning,
            taught=self._clock.now(),
            model=self._model(),
        )
        phrase = lesson.phrase(entry)
        takes = tuple(take.to_bytes() for take in phrase.takes)
        written = self._store.learnt.save_taught(entry, takes)
        self._told(written)
        wait([written], _DISK)
        if not written.done() or written.exception():
            return False
        with self._lock:
            self._phrases = (*self._phrases, phrase)
        self._tell()
        return True

    def _on_event(self, event: Event) -> None:
        match event:
            case events.PictureChanged(picture):
                self._shown = picture.view.key
            case events.RecordsChanged():
                self._read()
            case events.MeaningSettled(meant, denied):
                self._settle(meant, denied)
            case events.LearningAsked(effect):
                self._learn(effect)

    def _learn(self, effect: effects.Learning) -> None:
        learnt = self._store.learnt
        with self._lock:
            undo = partial(self._put_back, self._phrases, self._outdated, self._remembered)
            match effect:
                case effects.BeginLesson(identity, meaning):
                    self._lesson = Lesson(identity, meaning)
                    return
                case effects.ForgetTaught(identity):
                    self._phrases = tuple(p for p in self._phrases if p.entry.id != identity)
                    self._outdated = tuple(e for e in self._outdated if e.id != identity)
                    self._told(learnt.forget_taught(identity), tr("删掉了。"), undo)
                case effects.ForgetConfirmed(identity):
                    self._remember(self._remembered.without(identity), tr("删掉了。"), undo)
                case effects.LetWake(identity, wakes):
                    self._let_wake(identity, wakes=wakes, undo=undo)
        self._tell()

    def _put_back(
        self,
        phrases: tuple[TaughtPhrase, ...],
        outdated: tuple[TaughtEntry, ...],
        remembered: Remembered,
    ) -> None:
        """Know again what the disk would not let go."""
        with self._lock:
            self._phrases, self._outdated, self._remembered = phrases, outdated, remembered
        self._tell()

    def _let_wake(self, identity: str, *, wakes: bool, undo: Callable[[], None]) -> None:
        phrase = next((p for p in self._phrases if p.entry.id == identity), None)
        if phrase is None:
            return
        changed = replace(phrase, entry=replace_field(phrase.entry, wakes=wakes))
        self._phrases = tuple(changed if p is phrase else p for p in self._phrases)
        written = self._store.learnt.change_taught(changed.entry)
        self._told(written, waking_words(wakes=wakes, overhears=self._overhears), undo)

    def _settle(self, meant: Understanding | None, denied: tuple[Understanding, ...]) -> None:
        with self._lock:
            remembered = self._remembered
            for wrong in denied:
                heard = self._heard_for(wrong)
                if heard is not None:
                    sounds = sounds_of(heard)
                    remembered = remembered.denied(sounds, meaning_of(wrong), self._costs)
            heard = self._heard_for(meant) if meant is not None else None
            if meant is not None and heard is not None and is_memorable(meant):
                remembered = remembered.confirmed(self._confirmed(meant, heard), self._costs)
            if remembered is self._remembered:
                return
            self._remember(remembered)
        self._tell()

    def _confirmed(self, meant: Understanding, heard: Hypothesis) -> Confirmed:
        return Confirmed(
            id=str(uuid.uuid4()),
            resident=self._resident,
            text=heard.text,
            sounds=sounds_of(heard),
            meaning=meaning_of(meant),
            heard=self._clock.now(),
        )

    def _heard_for(self, meant: Understanding) -> Hypothesis | None:
        """Return what was heard when ``meant`` was what it may have been."""
        for understood, heard in reversed(self._recent):
            if understood.intent in _ANSWERS and meant.intent not in _ANSWERS:
                continue
            if any(m.intent is meant.intent for m in (understood, *understood.others)):
                return heard
        return None

    def _remember(
        self, remembered: Remembered, words: str = "", undo: Callable[[], None] = lambda: None
    ) -> None:
        self._remembered = remembered
        written = self._store.learnt.save_confirmed(self._resident, remembered.entries)
        self._told(written, words, undo)

    def _read(self, *, anew: bool = False) -> None:
        """Read what this resident taught, where that is somebody else than before."""
        try:
            resident = self._store.resident()
            identity = resident.id if resident else ""
            if identity == self._resident and not anew:
                return
            kept = self._store.learnt.taught(identity)
            confirmed = self._store.learnt.confirmed(identity)
            phrases, outdated = read_phrases(kept, self._model() if kept else "")
        except StoreFault as fault:  # what was known still holds
            log.info("what was learnt cannot be read: %s", fault)
            return
        with self._lock:
            self._resident = identity
            self._lesson = None
            self._recent.clear()
            self._remembered = Remembered(confirmed)
            self._phrases, self._outdated = phrases, outdated
        self._tell()

    def _tell(self) -> None:
        with self._lock:
            taught = (*self._outdated, *(phrase.entry for phrase in self._phrases))
            told = events.LearntChanged(taught, self._remembered.entries)
        self._bus.publish(told)
