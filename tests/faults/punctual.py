"""Whether alarms waited for anything but alarms, told from what came over the line."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from tests.faults.home import Resident
from tests.faults.line import Carried
from tests.faults.pulse import Stall

ALLOWED = 1.0  # seconds from the disk to the line, beyond what alarms of the same kiosk took
_LANE_WAIT = 0.25  # seconds that the lane may wait between two attempts at another alarm


def late_alarms(
    homes: Sequence[Resident], carried: list[Carried], stalls: Sequence[Stall]
) -> list[str]:
    """Return a sentence for each alarm whose first call came late, or on another's connection.

    An alarm may have to wait while its kiosk's lane of alarms has a call of another alarm under
    way; for requests, questions and heartbeats it never does. Nor is it to blame for what a busy
    machine takes: while the line (``stalls``), the kiosk's process or its disk stood still.
    """
    faults = list(_shared_connections(list(carried)))
    by_token = {home.home.token: home for home in homes}
    first: dict[str, Carried] = {}
    calls: defaultdict[str, list[Carried]] = defaultdict(list)
    for call in sorted(carried, key=lambda c: c.begun):
        if call.kind == "alarms" and call.token in by_token:
            calls[call.token].append(call)
            first.setdefault(call.identity, call)
    for home in homes:
        for identity, sent in home.sent_at.items():
            came = first.get(identity)
            if came is None or came.begun <= sent or home.died_between(sent, came.begun):
                continue  # never sent is for the checker; a dead kiosk sends nothing
            busy = [(c.begun, c.ended + _LANE_WAIT) for c in calls[home.home.token]]
            others = _covered(sent, came.begun, busy)
            excused = _covered(sent, came.begun, [*busy, *stalls, *home.stalls])
            if came.begun - sent - excused > ALLOWED:
                late = f"{came.begun - sent:.2f} s, {others:.2f} s of it for other alarms"
                late += f", {excused - others:.2f} s more while something stood still"
                faults.append(f"{home.home.resident}: the alarm {identity} waited {late}")
    return faults


def waits(homes: Sequence[Resident], carried: list[Carried]) -> list[float]:
    """Return the seconds from disk to line of each alarm whose kiosk lived meanwhile."""
    first: dict[str, float] = {}
    for call in sorted(carried, key=lambda c: c.begun):
        if call.kind == "alarms":
            first.setdefault(call.identity, call.begun)
    return [
        max(0.0, first[identity] - sent)
        for home in homes
        for identity, sent in home.sent_at.items()
        if identity in first and not home.died_between(sent, first[identity])
    ]


def _covered(begun: float, ended: float, spans: list[Stall]) -> float:
    """Return how much of the time between two moments the spans cover."""
    covered, reached = 0.0, begun
    for span in sorted(spans):
        start, end = max(span[0], reached), min(span[1], ended)
        if end > start:
            covered, reached = covered + end - start, end
    return covered


def _shared_connections(carried: list[Carried]) -> Iterator[str]:
    kinds: defaultdict[int, set[bool]] = defaultdict(set)
    for call in carried:
        kinds[call.connection].add(call.kind == "alarms")
    for connection, found in kinds.items():
        if len(found) > 1:
            yield f"the connection {connection} carried alarms and other calls"
