"""How soon the home screen is there, beside an empty QML window on the same machine.

``python -m tests.bench.first_frame --rounds 15``: one process each, in turn, drawn by the software
renderer without a screen: an empty QML window, as anybody writes one; the interface with the home
screen; the real program (``kiosk run`` with a filled device's file) without and with voice, and as
it starts where no home screen was kept. From the start of the process, Python and all imports
included, until the first frame is drawn, which shows the home screen; of the program also until it
is alive: until the picture of its session is drawn, when all that was pressed is carried out.
Printed are medians, of the time by the clock and of processor time, and their ratio to the empty
window's (wanted of the first frame: 1.5 at most).
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from kiosk.commands.sizes import parse_size
from tests.bench.first_frame_child import KINDS, fill

ROOT = Path(__file__).resolve().parents[2]


Times = dict[str, tuple[float, float]]
"""Seconds by the clock and of processor, of each "frame" and "alive"."""


def first_frame(kind: str, size: tuple[int, int], folder: Path) -> Times:
    """Return the seconds until a new process has drawn, and is alive."""
    words = [sys.executable, "-m", "tests.bench.first_frame_child", kind, *map(str, size)]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "KIOSK_RENDERER": "software",
        "KIOSK_DATA": str(folder),
        "KIOSK_CONFIG": str(folder / "kiosk.toml"),
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),  # as an installed program has it
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    times: Times = {}
    begun = time.perf_counter()
    child = subprocess.Popen(words, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    with child, child.stdout:
        for line in child.stdout:
            took = time.perf_counter() - begun
            what, _, used = line.partition(" ")
            times[what] = took, float(used)
    if child.returncode or "frame" not in times:
        raise RuntimeError(f"{kind} drew nothing")
    return times


def measure(rounds: int, size: tuple[int, int]) -> Times:
    """Return the medians of each kind, having printed them; rounds take turns."""
    taken: dict[str, list[tuple[float, float]]] = {}
    with tempfile.TemporaryDirectory(prefix="anban-frame-") as folder:
        (Path(folder) / "kiosk.toml").touch()
        fill(Path(folder))
        for kind in KINDS:
            first_frame(kind, size, Path(folder))  # files into the cache
        for _ in range(rounds):
            for kind in KINDS:
                for what, times in first_frame(kind, size, Path(folder)).items():
                    taken.setdefault(f"{kind}, {what}", []).append(times)
    middle = {
        kind: (median(wall for wall, _ in times), median(used for _, used in times))
        for kind, times in taken.items()
    }
    empty = middle[f"{KINDS[0]}, frame"]
    for kind, (wall, used) in middle.items():
        sys.stdout.write(
            f"{kind:>17}: {1000 * wall:6.0f} ms ({wall / empty[0]:.2f} times), "
            f"processor {1000 * used:6.0f} ms ({used / empty[1]:.2f} times)\n"
        )
    return middle


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--size", type=parse_size, default=(1920, 1080), metavar="WxH")
    given = parser.parse_args()
    measure(given.rounds, given.size)


if __name__ == "__main__":
    main()
