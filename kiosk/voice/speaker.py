"""Speaking: one queue, one thread, and silence at once when asked for it."""

import logging
import re
import sys
import threading
from collections import OrderedDict, deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from kiosk.voice.faults import SoundFileFault, SpeakerFault
from kiosk.voice.playback import Player, system_player
from kiosk.voice.recogniser import Samples
from kiosk.voice.synthesis import Sound, Synthesiser, read_sound

log = logging.getLogger("kiosk.voice")

_CACHED = 32  # sentences; about 5 MB
_WAITING = 4  # sentences; older ones are no longer true when so many wait
_PEAK = 0.9


@dataclass(frozen=True)
class Prompt:
    """Something to say; ``then`` is called when it was said to the end (or nothing can speak)."""

    text: str
    urgent: bool = False
    then: Callable[[], None] | None = None


class Speaker:
    """Says prompts one after the other in the thread "speaker".

    ``on_started`` and ``on_stopped`` get the text when sound begins and when it is really over;
    ``on_fault`` a sentence when nothing can be heard, and an empty one when it can again. They
    are called in the speaker's thread and must not call back into the speaker.
    """

    def __init__(
        self,
        synthesiser: Synthesiser,
        player: Player,
        *,
        prompts: Path | None = None,
        volume: int = 80,
        rate: int = 165,
    ) -> None:
        self._synthesiser = synthesiser
        self._player = player
        self._prompts = prompts
        self._volume = volume
        self._rate = rate
        self._cache: OrderedDict[tuple[str, int], Sound] = OrderedDict()
        self._queue: deque[Prompt] = deque()
        self._ahead: deque[str] = deque()
        self._changed = threading.Condition()
        self._cut = threading.Event()
        self._speaking = False
        self._held = False
        self._silent = False
        self._closed = False
        self._thread: threading.Thread | None = None
        self.on_started: Callable[[str], None] = lambda _text: None
        self.on_stopped: Callable[[str], None] = lambda _text: None
        self.on_fault: Callable[[str], None] = lambda _sentence: None

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
        """Queue ``text``; an urgent one cuts what is being said and drops what waits."""
        with self._changed:
            if urgent:
                self._silence()
            self._queue.append(Prompt(text, urgent, then))
            while len(self._queue) > _WAITING:
                self._queue.popleft()
            self._changed.notify_all()

    def prepare(self, texts: Iterable[str]) -> None:
        """Make the sound of what may soon be said, while nothing else is to do.

        Replaces what was to be prepared before; a fault is told when the text is said.
        """
        with self._changed:
            self._ahead = deque(texts, maxlen=_CACHED // 2)
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
            if silent:
                self._cut.set()

    def set_rate(self, rate: int) -> None:
        """Set the rate in characters a minute, from the next sentence on."""
        self._rate = max(60, min(400, rate))

    def _silence(self) -> None:
        self._queue.clear()
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
                said = self._say(prompt.text)
            except Exception:  # the thread's boundary: the kiosk must not fall silent for good
                log.exception("saying a sentence failed")
                said = True
            with self._changed:
                self._speaking = False
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
            return self._queue.popleft()

    def _prepare_one(self, text: str) -> None:
        """Make the sound of ``text``; called with the lock, which is let go meanwhile."""
        if self._silent:
            return
        self._changed.release()
        try:
            self._sound(text)
        except SpeakerFault as fault:
            log.info("not prepared: %s", fault)
        except Exception:  # the thread's boundary, as in ``_run``
            log.exception("preparing a sentence failed")
        finally:
            self._changed.acquire()

    def _may_speak(self) -> bool:
        return bool(self._queue) and (not self._held or self._queue[0].urgent)

    def _say(self, text: str) -> bool:
        """Say ``text``; return whether it was not cut."""
        if self._silent:
            self.on_started(text)
            self.on_stopped(text)
            return True
        try:
            sound = self._sound(text)
            with self._changed:  # a ``stop`` comes either before this or cuts the sound
                if self._cut.is_set():
                    return False
                self.on_started(text)
            try:
                self._player.play(amplified(sound.samples, self._volume), sound.rate, self._cut)
            finally:
                self.on_stopped(text)
        except SpeakerFault as fault:
            self.on_fault(str(fault))
            return not self._cut.is_set()
        self.on_fault("")
        return not self._cut.is_set()

    def _sound(self, text: str) -> Sound:
        recorded = self._recorded(text)
        if recorded is not None:
            return recorded
        key = (text, self._rate)
        sound = self._cache.pop(key, None) or self._synthesiser.synthesise(text, self._rate)
        self._cache[key] = sound
        while len(self._cache) > _CACHED:
            self._cache.popitem(last=False)
        return sound

    def _recorded(self, text: str) -> Sound | None:
        if self._prompts is None:
            return None
        path = self._prompts / f"{prompt_key(text)}.wav"
        if not path.is_file():
            return None
        try:
            sound = read_sound(path)
        except SoundFileFault as fault:
            log.info("the recorded prompt is not used: %s", fault)
            return None
        if not sound.samples.any():  # a recording of nothing must not silence what is to be said
            log.info("the recorded prompt is not used, it is silent: %s", path)
            return None
        return sound


def prompt_key(text: str) -> str:
    """Return the file name (without .wav) of a recording that replaces ``text``.

    It is the prompt's characters, letters and digits, so that whoever records them can read it:
    「您要吃什么？」 is ``您要吃什么``.
    """
    return re.sub(r"[^\w]", "", text)[:60]


def amplified(samples: Samples, volume: int) -> Samples:
    """Return ``samples`` at ``volume``: 100 is as loud as can be, each 10 less is 3 dB less."""
    if not volume or not len(samples):
        return np.zeros_like(samples)
    peak = float(np.abs(samples.astype(np.int32)).max()) or 1.0
    gain = _PEAK * 32767.0 / peak * 10.0 ** ((volume - 100) * 0.3 / 20.0)
    louder: Samples = np.clip(np.rint(samples * gain), -32768, 32767).astype(np.int16)
    return louder


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
    return Speaker(system_synthesiser(), system_player(), prompts=prompts, volume=volume, rate=rate)
