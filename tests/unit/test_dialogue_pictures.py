"""Pictures for what the hub and the plans name: complaints, forms of medicine, times of day."""

from datetime import date, time

import pytest

from kiosk.core.dialogue.pictures import medicine_icon, symptom_icon, time_icon
from kiosk.demo_data import demo_station
from kiosk.resources import assets


def _drawn(icon: str) -> bool:
    return (assets() / "icons" / f"{icon}.svg").is_file()


def test_every_complaint_of_the_demo_has_its_picture() -> None:
    station = demo_station(date(2026, 9, 15))
    found = {symptom.id: symptom_icon(symptom.id) for symptom in station.catalogue.symptoms}
    assert all(map(_drawn, found.values())), found
    assert found["头晕"] != found["头疼"]


def test_an_unknown_complaint_has_none() -> None:
    assert symptom_icon("说不清") == ""


@pytest.mark.parametrize(
    ("amount", "icon"),
    [
        ("1 片", "tablet"),
        ("半片", "tablet"),
        ("2 粒", "pill"),
        ("3 滴", "drops"),
        ("10 毫升", "syrup"),
        ("1 袋", "sachet"),
        ("8 单位", "syringe"),
        ("适量", "pill"),
    ],
)
def test_a_medicine_is_drawn_by_the_unit_of_its_amount(amount: str, icon: str) -> None:
    assert medicine_icon(amount) == icon
    assert _drawn(icon)


def test_the_time_of_day_is_a_rising_sun_a_sun_or_the_moon() -> None:
    hours = [time_icon(time(hour)) for hour in (7, 12, 16, 18, 22)]
    assert hours == ["morning", "noon", "noon", "evening", "evening"]
    assert all(map(_drawn, hours))
