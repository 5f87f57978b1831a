"""Every screen in every way it may look, checked: ``python -m tests.shots.matrix``.

What is checked stands in `tests.shots.checks`, the ways in `kiosk.commands.variants`. Prints each
fault with the way and the screen; ends with status 1 when there is one. ``--only 1024x600-en``
takes the ways named so, ``--screen home`` the screens; ``--every 5`` a fifth of them.
"""

import argparse
import logging
import os
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby

from kiosk.commands.shots import pictures_of
from kiosk.commands.variants import Variant, every_matrix


class Warnings(logging.Handler):
    """Keeps what Qt, QML and the program warned of while a picture was drawn."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(f"warned: {record.getMessage()[:160]}")

    def taken(self) -> list[str]:
        """Return what was said since the last time."""
        said, self.said = self.said, []
        return said


def faults_of(
    variants: Iterable[Variant], every: int = 1, screen: str = ""
) -> Iterator[tuple[str, str, list[str]]]:
    """Yield (way, screen, faults) for each picture: of each way every so-manieth, in turn."""
    from kiosk.ui.render import canvas  # noqa: PLC0415  # Qt is heavy
    from tests.shots.checks import complaints  # noqa: PLC0415

    warned = Warnings()
    logging.getLogger("kiosk").addHandler(warned)
    number = 0
    try:
        for size, ways in groupby(variants, key=lambda variant: variant.size):
            with canvas(size) as drawn:
                for variant in ways:
                    for name, picture in pictures_of(variant, screen)[number % every :: every]:
                        found = complaints(drawn, variant, picture)
                        yield variant.name, name, [*found, *warned.taken()]
                    number += 1
    finally:
        logging.getLogger("kiosk").removeHandler(warned)


def main() -> int:
    """Read the arguments, look at everything, tell."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", default="", metavar="WORD", help="only ways named so")
    parser.add_argument("--exactly", default="", metavar="NAME", help="only the way of this name")
    parser.add_argument("--screen", default="", metavar="WORD", help="only screens named so")
    parser.add_argument("--every", type=int, default=1, metavar="N")
    given = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    logging.getLogger("kiosk").propagate = False
    chosen = [
        variant
        for variant in every_matrix()
        if given.only in variant.name and given.exactly in ("", variant.name)
    ]
    begun, looked, bad = time.monotonic(), Counter[str](), Counter[str]()
    for way, name, found in faults_of(chosen, given.every, given.screen):
        looked[way] += 1
        bad[way] += bool(found)
        for fault in found:
            sys.stdout.write(f"{way} {name}: {fault}\n")
    for way, count in looked.items():
        sys.stdout.write(f"{way}: {count} pictures, {bad[way]} with faults\n")
    sys.stdout.write(
        f"{looked.total()} pictures in {len(looked)} ways, {bad.total()} with faults, "
        f"{time.monotonic() - begun:.0f} s\n"
    )
    return 1 if bad.total() else 0


if __name__ == "__main__":
    sys.exit(main())
