"""A process that writes to a device's store and says what it was told is on disk.

``python -m tests.helpers.writer_process FILE``: adds requests, alarms and doses as fast as it can
and prints each one's id after its future is done, until it is killed.
"""

import sys
from concurrent.futures import Future
from datetime import timedelta
from pathlib import Path
from typing import Any

from kiosk.core.doses import DoseRecord, DoseStatus
from kiosk.store import Store
from tests.helpers.fake_clock import FakeClock
from tests.helpers.requests import alarm, meal_request


def main() -> None:
    """Write until killed."""
    clock = FakeClock()
    store = Store(Path(sys.argv[1]), clock)
    number = 0
    while True:
        number += 1
        now = clock.now() + timedelta(seconds=number)
        request, shout = meal_request(now), alarm(now)
        dose = DoseRecord(
            id=f"p{number}:2026-11-21:08:00",
            plan=f"p{number}",
            date=now.date(),
            slot="08:00",
            status=DoseStatus.TAKEN,
            at=now,
        )
        futures: list[tuple[str, str, Future[Any]]] = [
            ("request", request.id, store.add_request(request)),
            ("alarm", shout.id, store.add_alarm(shout)),
            ("sending", shout.id, store.send_alarm(shout.id)),
            ("dose", dose.id, store.record_dose(dose)),
        ]
        for kind, identity, future in futures:
            future.result()
            sys.stdout.write(f"{kind} {identity}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
