"""When nobody could be asked for a dose: the kiosk was off, asleep, or its clock skipped. Pure.

A running kiosk looks at the wall clock every few seconds. Whatever the wall clock passed over
between two looks is an outage, whatever caused it: no power, suspend, a crash, a clock set forward.
A dose whose window lies in one was missed without anybody having been asked, which is another
matter than one that was asked for in vain.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, tzinfo

from msgspec import Struct

SHORTEST = timedelta(minutes=3)
"""Two looks may lie so far apart: a restart, or a mark on disk that is a minute old."""
MOST = 200  # outages that are kept; not by age: a clock a year ahead would make all of them old
SHARE = 0.5  # of a dose's window in outages: whether it counts as asked for


class Outage(Struct, frozen=True, kw_only=True):
    """From when until when nobody could be asked; both aware."""

    start: datetime
    end: datetime


def noted(outages: Iterable[Outage], seen: datetime | None, now: datetime) -> tuple[Outage, ...]:
    """Return the outages known at ``now``, by time, when the last look before it was at ``seen``.

    What lies in the future of ``now`` was a clock that ran ahead: it is cut off. A journey to the
    east (``seen`` is in another zone than ``now``) passes over hours as a clock set forward does.
    """
    moment = now.astimezone(UTC)
    spans = [(o.start.astimezone(UTC), min(o.end.astimezone(UTC), moment)) for o in outages]
    if seen is not None:
        start = seen.astimezone(UTC) - max(timedelta(), _moved(seen, now.tzinfo))
        if moment - start > SHORTEST:
            spans.append((start, moment))
    found: list[tuple[datetime, datetime]] = []
    for start, end in sorted(spans):
        if start >= end:
            continue
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], end)
        else:
            found.append((start, end))
    return tuple(Outage(start=start, end=end) for start, end in found[-MOST:])


def _moved(seen: datetime, zone: tzinfo | None) -> timedelta:
    """Return by how much walls in the zone were ahead of where ``seen`` was read."""
    return (seen.astimezone(zone).utcoffset() or timedelta()) - (seen.utcoffset() or timedelta())


def hides(outages: Iterable[Outage], start: datetime, end: datetime) -> bool:
    """Whether outages cover at least ``SHARE`` of the time from ``start`` to ``end`` (aware).

    ``outages`` do not overlap (``noted``).
    """
    covered = sum(
        (max(timedelta(), min(o.end, end) - max(o.start, start)) for o in outages), timedelta()
    )
    return end > start and covered >= SHARE * (end - start)
