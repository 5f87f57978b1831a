"""When the station's test alarm is due, and whether it came and was answered. Pure.

A chain that is never tried is found broken in an emergency. The test goes the whole way to the
station's people, is marked 测试 everywhere, and never reaches relatives.
"""

from datetime import datetime, time, timedelta

from msgspec import Struct

DOCUMENT = "daily_test"  # the name its setting is kept under
USUAL = "10:00"  # when a station's test is raised until somebody sets it
LATEST = timedelta(hours=2)  # a hub that was away at the hour still raises it so much later
PATIENCE = timedelta(minutes=5)  # until its absence or its not being answered is shown


class DailyTest(Struct, frozen=True, kw_only=True):
    """At what time ("HH:MM" of the station's clock) a test is raised, empty for never.

    ``since`` is when that was set: what should have been before it is not missed.
    """

    at: str = ""
    since: datetime | None = None


def clock_time(text: str) -> time | None:
    """Return the time of day that "HH:MM" stands for, None for anything else."""
    try:
        return time.fromisoformat(text) if len(text) == len("HH:MM") else None
    except ValueError:
        return None


def scheduled(setting: DailyTest, now: datetime) -> datetime | None:
    """Return when the newest test should have been raised; None when there is none yet."""
    at = clock_time(setting.at)
    if at is None:
        return None
    today = now.replace(hour=at.hour, minute=at.minute, second=0, microsecond=0)
    newest = today if today <= now else today - timedelta(days=1)
    return newest if setting.since is None or newest >= setting.since else None


def test_is_due(setting: DailyTest, now: datetime) -> bool:
    """Whether the newest test may still be raised now, if it has not been."""
    newest = scheduled(setting, now)
    return newest is not None and newest.date() == now.date() and now - newest <= LATEST


def judged(setting: DailyTest, now: datetime) -> datetime | None:
    """Return the newest test that should by now have been raised and answered."""
    return scheduled(setting, now - PATIENCE)
