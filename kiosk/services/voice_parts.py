"""Builds the voice from its parts, and the understander from the newest records."""

import threading
from pathlib import Path

from kiosk.core.catalogue import Catalogue, Resident
from kiosk.core.clock import Clock
from kiosk.core.understanding import Understander
from kiosk.core.understanding.medicines import Medicine, medicines_of
from kiosk.services.events import Bus, Event, RecordsChanged
from kiosk.services.loop import Loop
from kiosk.services.microphone_tap import MicrophoneTap
from kiosk.services.model_loader import ModelLoader
from kiosk.services.sound_test import try_sound
from kiosk.services.supervision import HEARING_PATIENCE, MICROPHONE_PATIENCE, Sign
from kiosk.services.teaching import Teaching
from kiosk.services.voice_session import VoiceSession
from kiosk.store import Store
from kiosk.voice.audio import system_microphone
from kiosk.voice.choose import Choice
from kiosk.voice.ears import EarsSettings
from kiosk.voice.heap import return_freed_memory
from kiosk.voice.lexicon import load_lexicon
from kiosk.voice.manifest import CHARCTC
from kiosk.voice.models import model_folder
from kiosk.voice.playback import system_player
from kiosk.voice.sound_prints import SoundPrints, print_model
from kiosk.voice.speaker import system_speaker

_MadeOf = tuple[Catalogue, Resident | None, tuple[Medicine, ...]]


class Understanders(Loop):
    """The understander in force: made anew when catalogue or resident have really changed.

    Making one takes up to a second on a slow machine. It is made in the thread "understander" as
    soon as the change is known: neither the store's thread, which tells of the change, nor a
    sentence waits for it. Until then sentences are understood with the one before.
    """

    def __init__(self, store: Store, bus: Bus) -> None:
        super().__init__("understander")
        self._store = store
        self._lexicon = load_lexicon()
        self._made: tuple[_MadeOf, Understander] | None = None
        self._sounds: tuple[str, ...] = ()
        self._lock = threading.Lock()
        bus.subscribe(self._on_event)

    def __call__(self) -> Understander:
        """Return the newest one that is ready; the very first is made here."""
        made = self._made
        return made[1] if made else self._newest()

    def prepare(self, sounds: tuple[str, ...]) -> None:
        """Get this one and those to come ready for a recogniser's ``sounds``.

        Raises ``StoreFault`` where the very first one cannot be made.
        """
        with self._lock:
            self._sounds = sounds
        self().prepare(sounds)

    def step(self) -> float:
        """Make a new one when what it is made of has changed."""
        self._newest()
        return float("inf")

    def _on_event(self, event: Event) -> None:
        if isinstance(event, RecordsChanged):
            self.poke()

    def _newest(self) -> Understander:
        with self._lock:
            store = self._store
            made_of = store.catalogue(), store.resident(), medicines_of(store.plans())
            if self._made is None or self._made[0] != made_of:
                made = Understander(self._lexicon, *made_of)
                if self._made is not None:
                    made.prepare(self._sounds)
                self._made = (made_of, made)
            return self._made[1]


class VoiceParts:
    """Ears, mouth and the fetching of models, started and stopped together."""

    def __init__(
        self,
        bus: Bus,
        clock: Clock,
        store: Store,
        *,
        wake: bool,
        recogniser: str,
        vosk_model: str,
        models: Path,
        prompts: Path | None,
    ) -> None:
        return_freed_memory()
        self.understanders = Understanders(store, bus)
        self._teaching = Teaching(
            bus,
            clock,
            store,
            lambda: SoundPrints.load(model_folder(CHARCTC, models)),
            load_lexicon().accent,
            model=lambda: print_model(model_folder(CHARCTC, models)),
            overhears=wake,
        )
        self.tap = MicrophoneTap(system_microphone())
        self._models = ModelLoader(Choice(recogniser), models, vosk_model=vosk_model)
        self.session = VoiceSession(
            bus,
            clock,
            recogniser=self._models.load,
            microphone=self.tap,
            speaker=system_speaker(prompts=prompts),
            understander=self.understanders,
            settings=EarsSettings(wake=wake),
            teaching=self._teaching,
            prepare=self.understanders.prepare,
        )

    def start(self) -> None:
        """Begin to hear and to fetch what is missing."""
        self._teaching.start()
        self.understanders.start()
        self._models.start()
        self.session.start()

    def try_sound(self) -> str:
        """Return what hinders the kiosk from hearing itself, "" when nothing does."""
        return try_sound(self.tap, system_player())

    def signs(self) -> tuple[Sign, ...]:
        """Return what shows that hearing is alive."""
        return (
            Sign("microphone", lambda: self.tap.last_frame, MICROPHONE_PATIENCE, self.tap.close),
            Sign("recogniser", lambda: self.session.last_sign, HEARING_PATIENCE),
        )

    def close(self) -> None:
        """Fall silent and stop."""
        self._models.close()
        self.session.close()
        self.understanders.stop()
