"""``kiosk bench voice``: hearing and understanding, beside two baselines on the same input."""

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.commands.bench.errors import ErrorModel
from kiosk.commands.bench.exact import BySound, Finder
from kiosk.commands.bench.hassil_baseline import HassilBaseline, hassil_is_installed
from kiosk.commands.bench.keywords import KeywordBaseline
from kiosk.commands.bench.labels import (
    Recording,
    SentenceSet,
    recordings,
    sentence_set,
    sound_files,
)
from kiosk.commands.bench.machine import description, peak_memory
from kiosk.commands.bench.mixing import NoiseBox, at_rate
from kiosk.commands.bench.report import Report
from kiosk.commands.bench.runs import Baseline, Bench
from kiosk.commands.jsonl import json_line, time_base
from kiosk.commands.listen import Hearer
from kiosk.config import load_config
from kiosk.core.errors import EnvironmentFault
from kiosk.core.understanding import Understander
from kiosk.core.understanding.entries import all_entries
from kiosk.core.words import tr
from kiosk.demo_data import demo_station
from kiosk.voice.choose import Choice, load_recogniser
from kiosk.voice.faults import VoiceFault
from kiosk.voice.lexicon import load_lexicon
from kiosk.voice.models import models_folder
from kiosk.voice.recogniser import Recogniser

_BASE = "2026-09-15T10:00"  # of the labelled sentences
_MEMORY_FILES = 30
_RECOGNISERS = ("text", "ctc", "vosk")


@dataclass(frozen=True)
class _Inputs:
    """What is measured; ``talk`` are the clips not meant for the kiosk, by folder."""

    sets: list[SentenceSet]
    spoken: list[Recording]
    talk: dict[str, list[Path]]


def add_parser(parts: "argparse._SubParsersAction[Any]") -> None:
    """Add the part ``voice`` to ``parts``."""
    parser = parts.add_parser(
        "voice",
        help="understanding of sentences and recordings, beside two baselines",
        description=(
            "Measures intents, slots, wrong actions, emergencies, time, processor and memory, "
            "beside keyword matching and hassil on the same input. Writes Markdown."
        ),
    )
    _add_inputs(parser)
    _add_choices(parser)
    parser.set_defaults(run=run)


def _add_inputs(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add(
        "--sentences", action="append", default=[], metavar="[NAME=]FILE.tsv",
        help="sentence, intent, slots (JSON) with tabs between; may be given again",
    )  # fmt: skip
    add("--commands", type=Path, metavar="FOLDER", help="recordings VOICE_NNN of labelled lines")
    add(
        "--labels", type=Path, metavar="FILE.tsv",
        help="whose lines the recordings say (labels.tsv in the folder, else sentences.tsv beside)",
    )  # fmt: skip
    add("--talk", type=Path, metavar="FOLDER", help="people's speech not meant for the kiosk")
    add("--noise", type=Path, metavar="FOLDER", help="noises: to mix in, and on their own")


def _add_choices(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add(
        "--recogniser", action="append", choices=_RECOGNISERS,
        help="which to measure; may be given again (all that are on this machine)",
    )  # fmt: skip
    add(
        "--vosk-model", type=Path, metavar="FOLDER", default=_from_environment("KIOSK_VOSK_MODEL"),
        help="Vosk's model (KIOSK_VOSK_MODEL, else the one the program fetched)",
    )  # fmt: skip
    add(
        "--errors", type=_percentage, nargs="*", default=[0.15, 0.25, 0.4], metavar="PERCENT",
        help="shares of syllables wrong in sentences (15 25 40)",
    )  # fmt: skip
    add(
        "--snr", type=float, nargs="*", default=[20.0, 10.0, 5.0], metavar="DB",
        help="noise under recordings, in dB over the part where somebody speaks (20 10 5)",
    )  # fmt: skip
    add("--seed", type=int, default=1, metavar="N", help="of chance: the same gives the same (1)")
    add("--every", type=int, default=1, metavar="N", help="take every Nth only, for a quick look")
    add("--no-baselines", action="store_true", help="measure the kiosk alone")
    add("--now", default=_BASE, metavar="ISO", help=f"time the labels reckon from ({_BASE})")
    add("--config", type=Path, metavar="FILE", help="another configuration file")
    add("--output", type=Path, metavar="FILE.md", help="write the tables there, between its marks")
    add("--json", action="store_true", help="print one JSON object instead of Markdown")


def _from_environment(name: str) -> Path | None:
    said = os.environ.get(name, "")
    return Path(said) if said else None


def _percentage(said: str) -> float:
    value = float(said) / 100
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{said} is not between 0 and 100")
    return value


def run(arguments: argparse.Namespace) -> int:
    """Measure everything that was given; 0, or a fault with one sentence."""
    _check(arguments)
    chosen = tuple(arguments.recogniser or _RECOGNISERS)
    inputs = _inputs(arguments)
    moment = time_base(arguments.now)
    bench = _bench(moment, arguments)
    report = Report(description(), _settings(arguments), bench.systems)
    for name in chosen:
        if name == "text" and inputs.sets:
            _text(bench, report, inputs.sets, arguments)
        elif name != "text" and (inputs.spoken or inputs.talk):
            _sound(bench, report, name, inputs, arguments)
    if arguments.output:
        report.write(arguments.output)
    if arguments.json:
        print(json_line(report.as_object()))
    elif not arguments.output:
        print(report.as_markdown(), end="")
    return 0


def _inputs(arguments: argparse.Namespace) -> _Inputs:
    every = slice(None, None, arguments.every)
    sets = [sentence_set(said) for said in arguments.sentences]
    spoken = recordings(arguments.commands, arguments.labels) if arguments.commands else []
    folders = (folder for folder in (arguments.talk, arguments.noise) if folder)
    return _Inputs(
        [SentenceSet(told.name, told.rows[every]) for told in sets],
        spoken[every],
        {folder.name: sound_files(folder)[every] for folder in folders},
    )


def _check(arguments: argparse.Namespace) -> None:
    if not (arguments.sentences or arguments.commands or arguments.talk or arguments.noise):
        raise EnvironmentFault(
            tr("请给出要量的东西：--sentences、--commands、--talk 或者 --noise。")
        )
    if arguments.every < 1:
        raise EnvironmentFault(tr("--every 要写成 1 或更大的数。"))
    if arguments.output and not arguments.output.absolute().parent.is_dir():
        raise EnvironmentFault(tr("没有这个文件夹：{folder}", folder=arguments.output.parent))


def _settings(arguments: argparse.Namespace) -> str:
    every = "" if arguments.every == 1 else f", every {arguments.every}th only"
    return f"seed {arguments.seed}, reckoned from {arguments.now}{every}"


def _bench(moment: datetime, arguments: argparse.Namespace) -> Bench:
    lexicon, station = load_lexicon(), demo_station(moment.date())
    entries = list(all_entries(lexicon, station.catalogue, station.resident))
    baselines: list[Baseline] = []
    if not arguments.no_baselines:
        finder = Finder(entries)
        baselines.append(KeywordBaseline("keywords", finder, lexicon))
        if hassil_is_installed():
            baselines.append(HassilBaseline(finder, lexicon))
        else:
            _say(tr("没有装 hassil，不比它：pip install 'anban[bench]'"))
        by_sound = Finder(entries, BySound(entries))
        baselines.append(KeywordBaseline("keywords by sound", by_sound, lexicon))
    understander = Understander(lexicon, station.catalogue, station.resident)
    return Bench(understander, baselines, moment, arguments.seed)


def _text(
    bench: Bench, report: Report, sets: Sequence[SentenceSet], arguments: argparse.Namespace
) -> None:
    bench.warm_up()
    for told in sets:
        _say(tr("{name}：{n}句", name=told.name, n=len(told.rows)))
        report.sections.append(bench.text(told))
        for model in ErrorModel:
            for share in arguments.errors:
                _say(
                    tr(
                        "{name}：{n}% 的音错了（{model}）",
                        name=told.name,
                        n=round(share * 100),
                        model=model,
                    )
                )
                report.sections.append(bench.misheard(told, share, model))
    said = "\n".join(row.text for told in sets for row in told.rows)
    _say(tr("量内存：{name}", name="text"))
    report.memory["text"] = peak_memory(["understand", "--now", arguments.now], said)


def _sound(
    bench: Bench,
    report: Report,
    name: str,
    inputs: _Inputs,
    arguments: argparse.Namespace,
) -> None:
    try:
        recogniser = _recogniser(name, arguments)
    except VoiceFault as fault:
        if arguments.recogniser:
            raise
        report.missing.append(f"{name}: {fault}")
        _say(report.missing[-1])
        return
    spoken, talk = inputs.spoken, inputs.talk
    hearer = Hearer(recogniser, time_base(arguments.now))
    hearer.warm_up()
    noise = _noise_box(talk.get(arguments.noise.name, [])) if arguments.noise else None
    if spoken:
        for snr in (None, *(arguments.snr if noise else ())):
            condition = tr("没有噪声") if snr is None else f"{snr:g} dB"
            _say(
                tr("{name}：{n}段录音，{condition}", name=name, n=len(spoken), condition=condition)
            )
            report.sections += bench.recordings(hearer, spoken, noise, snr)
    for source, files in talk.items():
        _say(tr("{name}：{folder}，{n}段", name=name, folder=source, n=len(files)))
        report.nothings.append(bench.pressed(hearer, source, files))
        report.nothings.append(bench.unasked(hearer, source, files, load_lexicon()))
    _say(tr("量内存：{name}", name=name))
    files = [*(recording.path for recording in spoken), *(f for fs in talk.values() for f in fs)]
    report.memory[name] = _listening_memory(name, files[:_MEMORY_FILES], arguments)


def _listening_memory(
    name: str, files: Sequence[Path], arguments: argparse.Namespace
) -> float | None:
    if name == "vosk" and arguments.vosk_model:
        return None  # kiosk listen takes the model the program fetched
    config = ["--config", str(arguments.config)] if arguments.config else []
    return peak_memory(["listen", "--json", "--recogniser", name, *config, *map(str, files)])


def _recogniser(name: str, arguments: argparse.Namespace) -> Recogniser:
    if name == "vosk" and arguments.vosk_model:
        model = arguments.vosk_model.absolute()
        return load_recogniser(Choice.VOSK, model.parent, model.name)
    return load_recogniser(Choice(name), models_folder(load_config(arguments.config).data_folder))


def _noise_box(files: Sequence[Path]) -> NoiseBox:
    from kiosk.voice.synthesis import read_sound  # noqa: PLC0415  # imports soundfile

    sounds = (read_sound(path) for path in files)
    return NoiseBox([at_rate(sound.samples, sound.rate) for sound in sounds])


def _say(sentence: str) -> None:
    """Show on standard error how far it is."""
    print(f"{datetime.now():%H:%M:%S} {sentence}", file=sys.stderr, flush=True)  # noqa: DTZ005
