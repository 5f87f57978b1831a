"""``kiosk listen``: what sound files, or the microphone, say and what that means."""

import argparse
import sys
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.commands.jsonl import (
    add_now_and_json,
    json_line,
    readable_line,
    time_base,
    understanding_object,
)
from kiosk.config import load_config
from kiosk.core.errors import EnvironmentFault
from kiosk.core.hypothesis import Hypothesis
from kiosk.core.intents import Understanding
from kiosk.core.understanding import Context, Understander
from kiosk.core.words import tr
from kiosk.demo_data import demo_station
from kiosk.voice.choose import Choice, load_recogniser
from kiosk.voice.faults import SoundFileFault
from kiosk.voice.lexicon import load_lexicon
from kiosk.voice.models import models_folder
from kiosk.voice.recogniser import RATE, Recogniser, Samples, Utterance

_HEARD = 5  # readings shown
_FOLLOWED = 15  # chunks from one look at what was said so far to the next
_CHUNK = 0.02  # seconds of sound given at once, as a microphone would


def add_parser(subparsers: "argparse._SubParsersAction[Any]") -> None:
    """Add the command ``listen`` to ``subparsers``."""
    parser = subparsers.add_parser(
        "listen",
        help="say what sound files, or the microphone, mean",
        description="Understands each sound file (any rate, mixed to mono), one line each.",
    )
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="a sound file")
    parser.add_argument("--microphone", action="store_true", help="listen until interrupted")
    parser.add_argument(
        "--seconds", type=float, metavar="N", help="with --microphone: stop after N seconds"
    )
    parser.add_argument(
        "--recogniser",
        choices=[str(choice) for choice in Choice if choice is not Choice.NONE],
        default=str(Choice.AUTO),
        help="auto takes Vosk when its model is there, else the small model",
    )
    parser.add_argument("--config", type=Path, metavar="FILE", help="another configuration file")
    add_now_and_json(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Understand every file; 0, or 1 when one of them could not be read."""
    if bool(arguments.files) == arguments.microphone:
        raise EnvironmentFault(tr("请给出声音文件，或者用 --microphone 听麦克风。"))
    moment = time_base(arguments.now)
    folder = models_folder(load_config(arguments.config).data_folder)
    hearer = Hearer(load_recogniser(Choice(arguments.recogniser), folder), moment)
    hearer.warm_up()
    if arguments.microphone:
        return _microphone(hearer, arguments)
    status = 0
    for path in arguments.files:
        try:
            _print(hearer.file(path), json=arguments.json)
        except SoundFileFault as fault:
            status = 1
            if arguments.json:
                print(json_line({"file": str(path), "error": str(fault)}), flush=True)
            else:
                print(fault, file=sys.stderr, flush=True)
    return status


class Heard:
    """One stretch of speech: where from, the readings, the meaning, and what it cost."""

    def __init__(
        self,
        source: str,
        readings: Sequence[Hypothesis],
        meaning: Understanding,
        after_speech: float,
        ms: float,
    ) -> None:
        self.source = source
        self.readings = readings
        self.meaning = meaning
        self.after_speech = after_speech
        self.ms = ms

    def as_object(self) -> dict[str, Any]:
        """Return what ``--json`` prints."""
        return {
            "file": self.source,
            **understanding_object(self.meaning, self.ms),
            "heard": [reading.text for reading in self.readings[:_HEARD]],
            "ms_after_speech": round(self.after_speech, 1),
        }


class Hearer:
    """A recogniser and an understander with the demo's catalogue and resident."""

    def __init__(self, recogniser: Recogniser, moment: datetime) -> None:
        self.recogniser = recogniser
        self.moment = moment
        station = demo_station(moment.date())
        self._understander = Understander(load_lexicon(), station.catalogue, station.resident)

    def warm_up(self) -> None:
        """Do once what is slow the first time, so that no file's figures carry it."""
        utterance = self.recogniser.begin(RATE)
        for chunk in _chunks(_hiss(0.5), RATE):
            utterance.feed(chunk)
        self._understander.prepare(self.recogniser.sounds)
        self._understander.understand(list(utterance.finish()), self.moment, Context())

    def file(self, path: Path) -> Heard:
        """Feed a file in pieces as fast as they are taken, and understand it.

        ``ms_after_speech`` is the time from the last piece to the decision: all that a person
        would have waited after the end of the file.
        """
        from kiosk.voice.synthesis import read_sound  # noqa: PLC0415  # imports soundfile

        sound = read_sound(path)
        return self.sound(str(path), sound.samples, sound.rate)

    def sound(
        self, source: str, samples: Samples, rate: int, context: Context | None = None
    ) -> Heard:
        """Feed ``samples`` at ``rate`` a second as ``file`` does; ``source`` names them."""
        started = time.perf_counter()
        utterance = self.recogniser.begin(rate)
        for number, chunk in enumerate(_chunks(samples, rate), start=1):
            utterance.feed(chunk)
            if number % _FOLLOWED == 0:
                self._follow(utterance)
        return self.finish(source, utterance, started, context)

    def _follow(self, utterance: Utterance) -> None:
        """Do what the kiosk does while somebody speaks."""
        partial = utterance.partial()
        if partial is not None:
            self._understander.follow(partial)

    def finish(
        self, source: str, utterance: Any, started: float, context: Context | None = None
    ) -> Heard:
        """End ``utterance`` and understand it."""
        ended = time.perf_counter()
        readings = list(utterance.finish())
        meaning = self._understander.understand(readings, self.moment, context or Context())
        now = time.perf_counter()
        return Heard(source, readings, meaning, (now - ended) * 1000, (now - started) * 1000)

    def stretches(
        self, source: str, frames: Iterable[Samples], context: Context | None = None
    ) -> Iterator[Heard]:
        """Yield each stretch of speech in ``frames`` (20 ms each at ``RATE``) when it has ended."""
        from kiosk.voice.endpointer import Endpointer  # noqa: PLC0415  # only where it listens

        endpointer = Endpointer()
        utterance: Any = None
        started = 0.0
        for number, frame in enumerate(frames):
            endpointer.feed(frame)
            if endpointer.started:
                utterance, started = self.recogniser.begin(RATE), time.perf_counter()
            if utterance is not None:
                utterance.feed(endpointer.take())
                if number % _FOLLOWED == 0:
                    self._follow(utterance)
            if endpointer.ended and utterance is not None:
                yield self.finish(source, utterance, started, context)
                utterance = None
                endpointer.reset()


def _chunks(samples: Samples, rate: int) -> Iterator[Samples]:
    length = max(1, round(rate * _CHUNK))
    for start in range(0, len(samples), length):
        yield samples[start : start + length]


def _hiss(seconds: float) -> Samples:
    import numpy as np  # noqa: PLC0415  # heavy

    noise = np.random.default_rng(1).normal(0, 300, round(RATE * seconds))
    return noise.astype(np.int16)


def _print(heard: Heard, *, json: bool) -> None:
    if json:
        print(json_line(heard.as_object()), flush=True)
    else:
        print(f"{heard.source}\t{readable_line(heard.meaning)}", flush=True)


def _microphone(hearer: Hearer, arguments: argparse.Namespace) -> int:
    """Understand each stretch of speech from the microphone until the time is over."""
    from kiosk.voice.audio import system_microphone  # noqa: PLC0415  # only here

    microphone = system_microphone()
    microphone.open()
    print(tr("正在听，请说话。按 Ctrl+C 结束。"), file=sys.stderr, flush=True)
    until = time.monotonic() + arguments.seconds if arguments.seconds else float("inf")
    # A device that stops sending must not keep the command past its time.
    closer = (
        threading.Timer(arguments.seconds + 1.0, microphone.close) if arguments.seconds else None
    )
    if closer is not None:
        closer.start()
    try:
        for heard in hearer.stretches("microphone", _frames(microphone, until)):
            if heard.readings:
                _print(heard, json=arguments.json)
    finally:
        if closer is not None:
            closer.cancel()
            closer.join()
        microphone.close()
    return 0


def _frames(microphone: Any, until: float) -> Iterator[Samples]:
    while time.monotonic() < until:
        yield microphone.read()
