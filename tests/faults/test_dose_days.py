"""Reminders over simulated days, with sleep, power cuts, clocks set and zones changed.

Many more: ``python -m tests.faults.dose_days --days 2000``.
"""

import pytest

from kiosk.services import reminders
from tests.faults.dose_days import LOOK, live


@pytest.fixture(autouse=True)
def _slow_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reminders, "REARM", LOOK)


def test_every_dose_is_asked_for_at_its_minute_and_none_twice_and_none_is_lost() -> None:
    found = live(1, (1, 10, 38))
    assert [fault for day in found for fault in day.faults] == []
    assert sum(day.doses for day in found) > 15
    happened = {kind for day in found for kind in day.happened}
    assert happened >= {"sleep", "off", "killed", "clock set", "zone", "taken", "snoozed"}


def test_a_loop_that_sleeps_on_after_the_machine_woke_is_found_out() -> None:
    (found,) = live(1, (1,), broken="sleeps on")
    assert any("late" in fault for fault in found.faults)
