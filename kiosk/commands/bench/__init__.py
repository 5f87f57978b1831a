"""``kiosk bench``: how well, how fast and at what cost a part of the kiosk does its work."""

import argparse
from typing import Any

from kiosk.commands.bench import plans, voice


def add_parser(subparsers: "argparse._SubParsersAction[Any]") -> None:
    """Add the command ``bench`` to ``subparsers``."""
    parser = subparsers.add_parser(
        "bench",
        help="measure hearing and understanding, or the working out of medication plans",
        description="Measures a part of the kiosk and prints what it found.",
    )
    parts = parser.add_subparsers(title="parts", metavar="PART", required=True)
    voice.add_parser(parts)
    plans.add_parser(parts)
