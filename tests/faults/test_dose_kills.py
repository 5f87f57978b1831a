"""Kills around reminders and their answers; ``python -m tests.faults.dose_kills`` does 200."""

from tests.faults.dose_kills import run
from tests.faults.nursery import Nursery


def test_complaint_10_no_reminder_is_lost_or_comes_twice_over_kills(nursery: Nursery) -> None:
    """medTimer #1046, #1418: reminders lost after a kill."""
    found = run(6, 1, nursery)
    assert found.faults == []
    assert found.kills["kiosk"] == 6
    answers = [press for presses in found.presses.values() for press in presses]
    assert any(press.accepted is not None for press in answers)


def test_a_kiosk_that_says_it_is_written_down_before_it_is_is_found_out(nursery: Nursery) -> None:
    found = run(3, 1, nursery, broken="says first")
    assert any("ended as" in fault or "again" in fault for fault in found.faults)
