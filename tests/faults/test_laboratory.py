"""Half a minute of the laboratory (or forty kills), and two broken kiosks that it must find out."""

import time
from pathlib import Path

import pytest

from tests.faults.laboratory import Laboratory, Plan
from tests.faults.mischief import Mischief
from tests.faults.nursery import Nursery
from tests.faults.seeded import generator

SEED = 20261122
SECONDS = 30.0
ENOUGH = 40  # kills; on an idle machine there are twice as many


def test_nothing_is_lost_or_doubled_by_kills_of_either_side(
    tmp_path: Path, nursery: Nursery
) -> None:
    """``python -m tests.faults --seed 20261122`` is the same run, for longer."""
    ends = time.monotonic() + SECONDS
    with Laboratory(tmp_path, Plan(seed=SEED, checked_every=15), nursery) as laboratory:
        number = 0
        while time.monotonic() < ends or laboratory.kills.total() < ENOUGH:
            laboratory.round(number)
            number += 1
        laboratory.finish()
    assert laboratory.faults == []
    assert laboratory.kills["hub"]
    assert laboratory.kills["kiosk"]


# What takes no time-out to notice, so that the controls are quick; half of it after the hub has it.
QUICK = (
    *(Mischief.LOST, Mischief.CUT_CALL, Mischief.HTML_502),
    *(Mischief.SWALLOWED, Mischief.RESET, Mischief.CUT_ANSWER),
)


def press_a_while(laboratory: Laboratory, word: str = "") -> None:
    """The same presses and the same mischief for good and for broken kiosks, without a kill.

    Not before the first page has come: a kiosk that reads all anew sends again what the hub lacks.
    ``word``: of a fault that is waited for no longer than until it is there.
    """
    laboratory.check()
    for number in range(15):
        laboratory.press(generator(SEED, "control", number))
    laboratory.let_pass(8.0, word)
    laboratory.check()


def test_a_good_kiosk_passes(tmp_path: Path, nursery: Nursery) -> None:
    plan = Plan(seed=SEED, homes=1, odds=0.5, mischief=QUICK)
    with Laboratory(tmp_path, plan, nursery) as laboratory:
        for _ in range(4):  # until enough has gone wrong: on a busy machine there are fewer calls
            press_a_while(laboratory)
            if laboratory.line.met.total() - laboratory.line.met[Mischief.NONE] > 10:
                break
    assert laboratory.faults == []
    assert laboratory.line.met.total() - laboratory.line.met[Mischief.NONE] > 10


@pytest.mark.parametrize(("broken", "word"), [("new id", "duplicated"), ("forgets", "lost")])
def test_a_broken_kiosk_is_caught(tmp_path: Path, nursery: Nursery, broken: str, word: str) -> None:
    """By the same checker: one that takes a new id at each retry, one that does not retry."""
    plan = Plan(seed=SEED, homes=1, odds=0.5, mischief=QUICK, broken=broken, quiet=5.0)
    with Laboratory(tmp_path, plan, nursery) as laboratory:
        # Only in quiet it can be told that something is lost.
        press_a_while(laboratory, word if word == "duplicated" else "")
    assert any(word in fault for fault in laboratory.faults), laboratory.faults
