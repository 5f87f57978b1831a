"""The Vosk recogniser (0.3.45): Kaldi with a general language model.

Facts it rests on: one ``Model`` shared, a recogniser per utterance and thread; samples at the
device's true rate; the library prints to the process's error output even at log level -1 and
then says only "Failed to create a model"; OpenFst ends the whole process on a file that is no
transducer, so the files are looked at first.
"""

import json
import logging
import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kiosk.core.hypothesis import Hypothesis
from kiosk.core.words import tr
from kiosk.voice.faults import ModelBroken, ModelMissing, broken_shown
from kiosk.voice.from_text import hypothesis_of
from kiosk.voice.nbest import joined, normalised
from kiosk.voice.recogniser import Samples

log = logging.getLogger("kiosk.voice")

ALTERNATIVES = 8

_NEEDED = ("am/final.mdl", "conf/model.conf")
_GRAPHS = (("graph/HCLr.fst", "graph/Gr.fst"), ("graph/HCLG.fst",))
_FST_MAGIC = bytes.fromhex("d6fdb27e")  # OpenFst's kFstMagicNumber, little-endian


class VoskRecogniser:
    """A loaded Vosk model."""

    name = "vosk"
    sounds: tuple[str, ...] = ()

    def __init__(self, library: Any, model: Any) -> None:
        self._library = library
        self._model = model

    @classmethod
    def load(cls, folder: Path) -> "VoskRecogniser":
        """Load the model in ``folder`` (1 to 2 s); raises ``ModelMissing`` or ``ModelBroken``."""
        check_folder(folder)
        try:
            import vosk  # noqa: PLC0415  # 0.4 s and a 25 MB library
        except (ImportError, OSError, TypeError) as error:
            # TypeError is what it raises on a system it has no library for.
            raise ModelMissing(tr("这台机器上没有 Vosk 语音识别程序。")) from error
        vosk.SetLogLevel(-1)
        with _library_output() as said:
            try:
                model = vosk.Model(str(folder))
            except Exception as error:  # the library raises nothing narrower
                log.info("Vosk could not read %s: %s", folder, said())
                raise ModelBroken(_broken(folder), broken_shown()) from error
        return cls(vosk, model)

    def begin(self, rate: int) -> "VoskUtterance":
        """Begin an utterance of samples at ``rate`` a second."""
        recogniser = self._library.KaldiRecognizer(self._model, float(rate))
        recogniser.SetMaxAlternatives(ALTERNATIVES)
        return VoskUtterance(recogniser)


class VoskUtterance:
    """One stretch of speech. Where the model's own rules cut it, the pieces are joined."""

    def __init__(self, recogniser: Any) -> None:
        self._recogniser = recogniser
        self._pieces: list[Sequence[Hypothesis]] = []

    def feed(self, samples: Samples) -> None:
        """Take the next samples."""
        if self._recogniser.AcceptWaveform(samples.tobytes()):
            self._keep(self._recogniser.Result())

    def partial(self) -> Hypothesis | None:
        """Return the best reading so far."""
        said = str(json.loads(self._recogniser.PartialResult()).get("partial", ""))
        pieces = [*self._pieces, (hypothesis_of(said),)] if said.strip() else self._pieces
        return next(iter(joined(pieces)), None)

    def finish(self) -> Sequence[Hypothesis]:
        """Return the final readings, best first."""
        self._keep(self._recogniser.FinalResult())
        return joined(self._pieces)

    def _keep(self, result: str) -> None:
        readings = read_result(result)
        if readings:
            self._pieces.append(readings)


def read_result(result: str) -> tuple[Hypothesis, ...]:
    """Return the readings in a result's JSON, best first, without empty ones.

    With alternatives the library gives each a ``confidence`` that is a log-likelihood of its own
    scale; only differences mean anything, so they are turned into shares of one.
    """
    answer = json.loads(result)
    if "alternatives" not in answer:
        return _nonempty([hypothesis_of(str(answer.get("text", "")))])
    found = answer["alternatives"]
    scores = normalised([float(entry.get("confidence", 0.0)) for entry in found])
    return _nonempty(
        [
            hypothesis_of(str(entry["text"]), score)
            for entry, score in zip(found, scores, strict=True)
        ]
    )


def _nonempty(readings: Sequence[Hypothesis]) -> tuple[Hypothesis, ...]:
    return tuple(reading for reading in readings if reading.syllables)


def check_folder(folder: Path) -> None:
    """Raise ``ModelMissing`` or ``ModelBroken`` unless ``folder`` looks like a Vosk model."""
    if not folder.is_dir():
        raise ModelMissing(tr("语音模型还没有下载。"))
    graph = next((g for g in _GRAPHS if (folder / g[0]).exists()), _GRAPHS[0])
    for name in (*_NEEDED, *graph):
        try:
            with (folder / name).open("rb") as file:
                beginning = file.read(4)
        except OSError as error:
            raise ModelBroken(_broken(folder), broken_shown()) from error
        if not beginning or (name.endswith(".fst") and beginning != _FST_MAGIC):
            raise ModelBroken(_broken(folder), broken_shown())


def _broken(folder: Path) -> str:
    return tr("语音模型坏了，请重新下载：{folder}", folder=folder)


@contextmanager
def _library_output() -> Iterator[Any]:
    """Catch what the C library prints to file descriptor 2; yields a function returning it."""
    with tempfile.TemporaryFile() as file:
        kept = os.dup(2)
        os.dup2(file.fileno(), 2)

        def said() -> str:
            file.seek(0)
            return file.read(4000).decode("utf-8", errors="replace").strip()

        try:
            yield said
        finally:
            os.dup2(kept, 2)
            os.close(kept)
