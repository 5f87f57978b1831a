"""``kiosk bench``: how well, how fast and at what cost a part of the kiosk does its work."""

import argparse
from typing import Any

from kiosk.commands.bench import voice


def add_parser(subparsers: "argparse._SubParsersAction[Any]") -> None:
    """Add the command ``bench`` to ``subparsers``."""
    parser = subparsers.add_parser(
        "bench",
        help="measure hearing and understanding",
        description="Measures a part of the kiosk on labelled data and writes a table.",
    )
    voice.add_parser(parser.add_subparsers(title="parts", metavar="PART", required=True))
