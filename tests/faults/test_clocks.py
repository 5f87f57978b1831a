"""Clocks that are wrong or jump, calls that come late, and a month without a hub."""

from datetime import date
from pathlib import Path

import pytest

from tests.conftest import wait_until
from tests.faults.home import Resident
from tests.faults.laboratory import HOUR, YEAR, Laboratory, Plan
from tests.faults.ledger import Thing
from tests.faults.mischief import Mischief
from tests.faults.nursery import Nursery
from tests.faults.seeded import generator

CALM = Plan(seed=9, homes=1, odds=0.0)
DAY = 24 * HOUR


@pytest.mark.parametrize("ahead", [HOUR, YEAR], ids=["hour", "year"])
def test_the_last_answer_counts_although_the_clock_was_ahead(
    tmp_path: Path, nursery: Nursery, ahead: float
) -> None:
    """Answered while the clock was ahead, and thought better of once it was set right."""
    with Laboratory(tmp_path, CALM, nursery) as laboratory:
        laboratory.check()
        home = laboratory.homes[0]
        request = _finished_request(laboratory, home)
        home.set_clock(ahead)
        dose = home.dose(date(2024, 5, 1))
        home.answer_dose(dose, "taken")
        home.rate(request, "poor")
        home.wait_answered()
        assert laboratory.let_pass(20)
        home.set_clock(0.0)
        home.answer_dose(dose, "skipped")
        home.rate(request, "good")
        laboratory.finish()
    assert laboratory.faults == []


def test_an_answer_that_comes_late_takes_no_later_one_back(
    tmp_path: Path, nursery: Nursery
) -> None:
    """Every call is delivered once more after those that followed it."""
    plan = Plan(seed=9, homes=1, odds=1.0, mischief=(Mischief.COPIED_LATE,))
    with Laboratory(tmp_path, plan, nursery) as laboratory:
        laboratory.check()
        home = laboratory.homes[0]
        request = _finished_request(laboratory, home)
        for rating, status in (*(("poor", "taken"), ("fair", "skipped")) * 4, ("good", "taken")):
            home.rate(request, rating)
            home.answer_dose(home.dose(date(2024, 5, 1)), status)
            home.wait_answered()
            assert laboratory.let_pass(20)
        laboratory.finish()
    assert laboratory.faults == []


@pytest.mark.parametrize("wrong", [YEAR, -YEAR], ids=["ahead", "behind"])
def test_an_alarm_passes_whatever_the_clocks_show(
    tmp_path: Path, nursery: Nursery, wrong: float
) -> None:
    """Either side a year wrong; a kiosk's token has run out by then, for all but alarms."""
    with Laboratory(tmp_path, CALM, nursery) as laboratory:
        laboratory.check()
        home = laboratory.homes[0]
        for kiosk, hub in ((wrong, 0.0), (0.0, wrong), (wrong, -wrong)):
            home.set_clock(kiosk)
            laboratory.hub.set_clock(hub)
            home.send(home.shout())
            home.wait_answered()
            home.wait_received()
            assert home.press_to_receipt()[-1] < 1.0
        laboratory.finish()
    assert laboratory.faults == []


def test_thirty_days_without_a_hub(tmp_path: Path, nursery: Nursery) -> None:
    """Each day is lived through on a clock that is set forward; the kiosk loses its power twice."""
    with Laboratory(tmp_path, CALM, nursery) as laboratory:
        laboratory.check()
        home = laboratory.homes[0]
        laboratory.kill_hub()
        for day in range(1, 31):
            home.set_clock(day * DAY)
            laboratory.press(generator("thirty days", day))
            home.wait_answered()
            if day in (10, 20):
                home.kill()
                home.start(nursery, laboratory.line.url)
        waiting = home.ask("status")["outbox"]
        laboratory.hub.set_clock(30 * DAY)
        laboratory.start_hub()
        laboratory.check(30 * DAY)  # within a minute
        laboratory.finish()
    assert laboratory.faults == []
    assert waiting > 100, "with the doses that were missed"


def _finished_request(laboratory: Laboratory, home: Resident) -> Thing:
    request = home.ask_for_something()
    home.wait_answered()
    assert laboratory.let_pass(20)
    laboratory.staff.accept(request.identity)
    laboratory.staff.finish(request.identity)
    wait_until(lambda: home.shows_done(request), "the kiosk shows it as done")
    return request
