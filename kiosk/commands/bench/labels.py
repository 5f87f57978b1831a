"""Labelled sentences and recordings, and folders of sound."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.core.errors import EnvironmentFault
from kiosk.core.intents import Intent
from kiosk.core.words import tr

_SOUND = frozenset((".flac", ".wav", ".ogg", ".mp3", ".aiff"))
_NUMBERED = re.compile(r"(?P<voice>.+)_(?P<line>\d+)")


@dataclass(frozen=True)
class Labelled:
    """A sentence with what it means."""

    text: str
    intent: str
    slots: dict[str, Any]


@dataclass(frozen=True)
class SentenceSet:
    """Labelled sentences under a name."""

    name: str
    rows: tuple[Labelled, ...]


@dataclass(frozen=True)
class Recording:
    """A sound file of a labelled sentence; ``voice`` names the speaker."""

    path: Path
    voice: str
    row: Labelled


def read_labels(path: Path) -> tuple[Labelled, ...]:
    """Return the rows of a file: sentence, intent, slots as JSON, with tabs between.

    Raises ``EnvironmentFault`` naming the line that is not so.
    """
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise EnvironmentFault(tr("句子文件读不了：{path}", path=path)) from error
    rows = tuple(_row(path, n, line) for n, line in enumerate(lines, 1) if line.strip())
    if not rows:
        raise EnvironmentFault(tr("句子文件是空的：{path}", path=path))
    return rows


def _row(path: Path, number: int, line: str) -> Labelled:
    try:
        text, intent, slots = line.split("\t")
        return Labelled(text, str(Intent(intent)), dict(json.loads(slots)))
    except (ValueError, TypeError) as error:
        raise EnvironmentFault(
            tr(
                "{path} 第 {number} 行要写成「句子 TAB 意图 TAB JSON」：{line}",
                path=path,
                number=number,
                line=line[:60],
            )
        ) from error


def sentence_set(said: str) -> SentenceSet:
    """Return the set that ``FILE`` or ``NAME=FILE`` says; the name is else the file's."""
    name, equals, file = said.partition("=")
    path = Path(file if equals else said)
    return SentenceSet(name if equals else path.stem, read_labels(path))


def recordings(folder: Path, labels: Path | None) -> list[Recording]:
    """Return the recordings ``VOICE_NNN.EXT`` of ``folder``, NNN the line of ``labels`` from 000.

    ``labels`` is by default ``labels.tsv`` in the folder, else ``sentences.tsv`` beside it.
    """
    tables = (labels,) if labels else (folder / "labels.tsv", folder.parent / "sentences.tsv")
    table = next((path for path in tables if path.is_file()), None)
    if table is None:
        raise EnvironmentFault(
            tr("没找到录音的对照表：{paths}", paths=" ".join(str(path) for path in tables))
        )
    rows = read_labels(table)
    found = []
    for path in sound_files(folder):
        match = _NUMBERED.fullmatch(path.stem)
        if match is None or int(match["line"]) >= len(rows):
            raise EnvironmentFault(
                tr("录音 {path} 在 {table} 里没有对应的句子", path=path.name, table=table)
            )
        found.append(Recording(path, match["voice"], rows[int(match["line"])]))
    return found


def sound_files(folder: Path) -> list[Path]:
    """Return the sound files of ``folder``, by name; ``EnvironmentFault`` when there are none."""
    if not folder.is_dir():
        raise EnvironmentFault(tr("没有这个文件夹：{folder}", folder=folder))
    found = sorted(path for path in folder.iterdir() if path.suffix.lower() in _SOUND)
    if not found:
        raise EnvironmentFault(tr("文件夹里没有声音文件：{folder}", folder=folder))
    return found


def voices(found: Iterable[Recording]) -> list[str]:
    """Return the names of the voices, each once."""
    return sorted({recording.voice for recording in found})
