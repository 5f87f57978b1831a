"""A short soak: the real program with pop-ups, other languages and colours, and no warning.

The long one is ``python -m tests.bench.soak --hours 6``; its figures stand in docs/interface.md.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.soak import slope

ROOT = Path(__file__).resolve().parents[2]


def test_a_round_of_everything_goes_without_a_warning() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.soak", "--quick", "--seconds", "3"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "WRONG" not in done.stdout
    assert "1 rounds" in done.stdout


def test_a_slope_is_that_of_the_line_under_the_noise() -> None:
    points = [(float(x), 100 + 0.5 * x) for x in range(20)]
    points[7] = (7.0, 900.0)
    assert slope(points) == pytest.approx(0.5)
    assert slope([]) == 0
