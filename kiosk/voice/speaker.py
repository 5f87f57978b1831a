"""Speaking: one queue, one thread, and silence at once when asked for it."""

import logging
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from kiosk.core.chimes import Chime
from kiosk.core.values import dataclass
from kiosk.voice.chimes import load_chimes, set_loudness
from kiosk.voice.faults import SpeakerFault
from kiosk.voice.playback import Player, system_player
from kiosk.voice.prompt_sounds import CACHED, PromptSounds, amplified
from kiosk.voice.synthesis import Sound, Synthesiser

log = logging.getLogger("kiosk.voice")

_WAITING = 4  # sentences; older ones are no longer true when so many wait


@dataclass(frozen=True)
class Prompt:
    """Something to say; ``then`` is called when it was said to the end (or nothing can speak).

    Or a ``chime`` to make instead.
    """

    text: str
    urgent: bool = False
    then: Callable[[], None] | None = None
    chime: Chime | None = None


class Speaker:
    """Says prompts one after the other in the thread "speaker".

    ``on_started`` and ``on_stopped`` get the text when sound begins and when it is really over;
    ``on_fault`` a sentence when nothing can be heard, and an empty one when it can again. They
    are called in the speaker's thread and must not call back into the speaker. ``on_chime`` gets
    a chime when its sound begins and None when that is over.
    """

    def __init__(
        self,
        synthesiser: Synthesiser,
        player: Player,
        *,
        prompts: Path | None = None,
        volume: int = 80,
        rate: int = 165,
        chimes: Mapping[Chime, Sound] | None = None,
    ) -> None:
        self._chimes = chimes or {}
        self._sounds = PromptSounds(synthesiser, prompts)
        self._player = player
        self._volume = volume
        self._rate = rate
        self._queue: deque[Prompt] = deque()
        self._ahead: deque[str] = deque()
        self._changed = threading.Condition()
        self._cut = threading.Event()
        self._speaking = self._ringing = False
        self._held = False
        self._silent = False
        self._closed = False
        self._thread: threading.Thread | None = None
        self.on_started: Callable[[str], None] = lambda _text: None
        self.on_stopped: Callable[[str], None] = lambda _text: None
        self.on_fault: Callable[[str], None] = lambda _sentence: None
        self.on_chime: Callable[[Chime | None], None] = lambda _chime: None

    def start(self) -> None:
        """Start the thread."""
        self._thread = threading.Thread(target=self._run, name="speaker")
        self._thread.start()

    def close(self) -> None:
        """Fall silent and end the thread."""
        with self._changed:
            self._closed = True
            self._silence()
        if self._thread is not None:
            self._thread.join()

    def say(
        self, text: str, *, urgent: bool = False, then: Callable[[], None] | None = None
    ) -> None:
        """Queue ``text``; an urgent one cuts what is being said and drops what waits.

        Chimes ring out even so: the one that goes before it was asked for before it.
        """
        with self._changed:
            if urgent:
                self._silence(but_chimes=True)
            self._queue.append(Prompt(text, urgent, then))
            while len(self._queue) > _WAITING:
                self._queue.popleft()
            self._changed.notify_all()

    def chime(self, chime: Chime) -> None:
        """Queue a chime; a press answers and an alarm begins even while somebody is listened to.

        An alarm's cuts everything else. No silence asked for by ``set_silent`` holds for chimes.
        """
        if chime not in self._chimes:
            return
        with self._changed:
            if chime is Chime.ALARM:
                self._silence()
            if chime is Chime.RECEIVED:  # what is received need not first be told to be sent
                self._queue = deque(p for p in self._queue if p.chime is not Chime.SENT)
            self._queue.append(Prompt("", chime in (Chime.PRESS, Chime.ALARM), chime=chime))
            self._changed.notify_all()

    def prepare(self, texts: Iterable[str]) -> None:
        """Make the sound of what may soon be said, while nothing else is to do.

        Replaces what was to be prepared before; a fault is told when the text is said.
        """
        ahead = deque(texts, maxlen=CACHED // 2)
        with self._changed:
            self._ahead = ahead
            self._changed.notify_all()

    def stop(self) -> None:
        """Fall silent within 100 ms and forget what waits."""
        with self._changed:
            self._silence()

    def hold(self) -> None:
        """Let what is not urgent wait: the elder is being listened to."""
        with self._changed:
            self._held = True

    def release(self) -> None:
        """End the ``hold``."""
        with self._changed:
            self._held = False
            self._changed.notify_all()

    @property
    def is_busy(self) -> bool:
        """Whether something is being said or waits to be."""
        with self._changed:
            return self._speaking or bool(self._queue)

    def set_volume(self, volume: int) -> None:
        """Set the loudness, 0 to 100, from the next sentence on."""
        self._volume = max(0, min(100, volume))

    def set_silent(self, silent: bool) -> None:
        """Make no sound of what is said from now on, or speak again; it is told as said at once."""
        with self._changed:
            self._silent = silent
            if silent and not self._ringing:
                self._cut.set()

    def set_rate(self, rate: int) -> None:
        """Set the rate in characters a minute, from the next sentence on."""
        self._rate = max(60, min(400, rate))

    def _silence(self, *, but_chimes: bool = False) -> None:
        kept = [p for p in self._queue if p.chime] if but_chimes else []
        self._queue = deque(kept)
        if not (but_chimes and self._ringing):
            self._cut.set()
        self._changed.notify_all()

    def _run(self) -> None:
        then: Callable[[], None] | None = None
        while True:
            prompt = self._next()
            if prompt is None:
                return
            then = prompt.then or then
            try:
                said = self._ring(prompt.chime) if prompt.chime else self._say(prompt.text)
            except Exception:  # the thread's boundary: the kiosk must not fall silent for good
                log.exception("saying a sentence failed")
                said = True
            with self._changed:
                self._speaking = self._ringing = False
                more = bool(self._queue)
            if not said:
                then = None
            elif then is not None and not more:
                # With more to say, the answer is listened for after all of it.
                then()
                then = None

    def _next(self) -> Prompt | None:
        with self._changed:
            while not self._closed and not self._may_speak():
                if self._ahead:
                    self._prepare_one(self._ahead.popleft())
                else:
                    self._changed.wait()
            if self._closed:
                return None
            self._cut.clear()
            self._speaking = True
            prompt = self._queue.popleft()
            self._ringing = prompt.chime is not None
            return prompt

    def _prepare_one(self, text: str) -> None:
        """Make the sound of ``text``; called with the lock, which is let go meanwhile."""
        if self._silent:
            return
        self._changed.release()
        try:
            self._sounds.make(text, self._rate)
        except SpeakerFault as fault:
            log.info("not prepared: %s", fault)
        except Exception:  # the thread's boundary, as in ``_run``
            log.exception("preparing a sentence failed")
        finally:
            self._changed.acquire()

    def _may_speak(self) -> bool:
        # What stands before an urgent one goes first: its chime.
        return bool(self._queue) and (not self._held or any(p.urgent for p in self._queue))

    def _say(self, text: str) -> bool:
        """Say ``text``; return whether it was not cut."""
        if self._silent:
            self.on_started(text)
            self.on_stopped(text)
            return True
        try:
            sound = self._sounds.make(text, self._rate)
            with self._changed:  # a ``stop`` comes either before this or cuts the sound
                if self._cut.is_set():
                    return False
                self.on_started(text)
            try:
                self._player.play(amplified(sound.samples, self._volume), sound.rate, self._cut)
            finally:
                self.on_stopped(text)
        except SpeakerFault as fault:
            self.on_fault(fault.shown)
            return not self._cut.is_set()
        self.on_fault("")
        return not self._cut.is_set()

    def _ring(self, chime: Chime) -> bool:
        """Make the sound of ``chime``; return whether it was not cut."""
        sound = self._chimes[chime]
        try:
            with self._changed:
                if self._cut.is_set():
                    return False
                self.on_chime(chime)
            try:
                samples = set_loudness(chime, sound.samples, self._volume)
                self._player.play(samples, sound.rate, self._cut)
            finally:
                self.on_chime(None)
        except SpeakerFault as fault:
            self.on_fault(fault.shown)
        return not self._cut.is_set()


def system_synthesiser() -> Synthesiser:
    """Return this system's voice."""
    system: str = sys.platform  # mypy would otherwise judge for the system it runs on
    if system.startswith("linux"):
        from kiosk.voice.espeak import Espeak  # noqa: PLC0415  # one of the two is ever needed

        return Espeak()
    from kiosk.voice.pyttsx import Pyttsx  # noqa: PLC0415

    return Pyttsx()


def system_speaker(*, prompts: Path | None = None, volume: int = 80, rate: int = 165) -> Speaker:
    """Return a speaker with this system's voice and loudspeaker."""
    return Speaker(
        system_synthesiser(),
        system_player(),
        prompts=prompts,
        volume=volume,
        rate=rate,
        chimes=load_chimes(),
    )
