"""A kiosk without a screen, in a process of its own, to be killed.

``python -m tests.helpers.kiosk_process FILE URL TOKEN COUNT``: writes COUNT requests, printing
each one's id and dish once it is on disk, sends what waits, and prints "empty" when nothing does.
"""

import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from kiosk.services.clock import FollowingClock
from kiosk.services.device import Device, HubAddress
from kiosk.services.events import Bus
from kiosk.services.pace import Pace
from tests.helpers.requests import make_id, meal_request


class _Clock(FollowingClock):
    def machine(self) -> datetime:
        return datetime.now(UTC)

    def is_kept(self) -> bool:
        return True

    def monotonic(self) -> float:
        return time.monotonic()


def main() -> None:
    """Run until killed."""
    file, url, token, count = sys.argv[1:]
    device = Device(Path(file), _Clock(), Bus(), HubAddress(url, token), pace=Pace(cap=0.2))
    device.start()
    for _ in range(int(count)):
        request = meal_request(datetime.now(UTC), dish=make_id())
        device.add_request(request).result()
        sys.stdout.write(f"{request.id} {request.said}\n")
        sys.stdout.flush()
    while device.store.outbox_size():
        time.sleep(0.02)
    sys.stdout.write("empty\n")
    sys.stdout.flush()
    time.sleep(60)


if __name__ == "__main__":
    main()
