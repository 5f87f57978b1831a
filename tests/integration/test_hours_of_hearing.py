"""Half a minute of the program that measures hours of hearing."""

import re
from pathlib import Path

import pytest

from tests.bench.hours_of_hearing import measure


def test_people_who_talk_to_each_other_are_overheard_and_cost_little_memory(
    shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    memory = measure(shared / "speech", shared / "models", 1 / 120, 10.0, ["human"])
    said = capsys.readouterr().out
    assert len(memory) >= 3
    assert memory[-1] - memory[0] < 40  # MB
    assert re.findall(r"opened (\d+), understood (\d+), emergencies (\d+)", said) == [
        ("0", "0", "0")
    ] * len(memory)
