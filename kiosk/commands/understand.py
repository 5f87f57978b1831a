"""``kiosk understand``: sentences on standard input, what they mean on standard output."""

import argparse
import sys
import time
from collections.abc import Iterator
from typing import Any

from kiosk.commands.jsonl import (
    add_now_and_json,
    json_line,
    readable_line,
    time_base,
    understanding_object,
)
from kiosk.core.errors import EnvironmentFault
from kiosk.core.understanding import Understander
from kiosk.core.understanding.medicines import Medicine
from kiosk.core.words import tr
from kiosk.demo_data import demo_station
from kiosk.voice.lexicon import learn_grammar, load_lexicon

_BAD_INPUT = 2


def add_parser(subparsers: "argparse._SubParsersAction[Any]") -> None:
    """Add the command ``understand`` to ``subparsers``."""
    parser = subparsers.add_parser(
        "understand",
        help="say what each sentence on standard input means",
        description="Reads one sentence a line (UTF-8) and writes one line for each.",
    )
    add_now_and_json(parser)
    parser.add_argument(
        "--learn",
        action="store_true",
        help="read nothing; count the example sentences (examples.tsv) anew and keep the counts",
    )
    parser.add_argument(
        "--medicine",
        action="append",
        default=[],
        metavar="NAME=PURPOSE",
        help="one of the resident's medicines, and what it is for; may be given several times",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Understand every line of standard input; 0, or 2 when the input cannot be read."""
    try:
        if arguments.learn:
            print(tr("例句重新数过了，前后相连的词有{n}对。", n=learn_grammar()))
            return 0
        now = time_base(arguments.now)
        station = demo_station(now.date())
        medicines = tuple(Medicine(*given.split("=", 1)) for given in arguments.medicine)
        understander = Understander(load_lexicon(), station.catalogue, station.resident, medicines)
        for sentence in _sentences():
            started = time.perf_counter()
            understanding = understander.understand_text(sentence, now)
            ms = (time.perf_counter() - started) * 1000
            if arguments.json:
                print(json_line(understanding_object(understanding, ms)), flush=True)
            else:
                print(readable_line(understanding), flush=True)
    except EnvironmentFault as fault:
        print(fault, file=sys.stderr)
        return _BAD_INPUT
    return 0


def _sentences() -> Iterator[str]:
    for number, line in enumerate(sys.stdin.buffer, start=1):
        try:
            yield line.decode("utf-8").removeprefix("\ufeff").rstrip("\r\n")
        except UnicodeDecodeError as error:
            raise EnvironmentFault(tr("第 {number} 行不是 UTF-8 文字", number=number)) from error
