"""The word to systemd that the program is ready and alive (man 3 sd_notify)."""

import os
import socket
from collections.abc import Mapping

_FALLBACK = 10.0  # seconds between looks where no watchdog is set


class Notifier:
    """Sends state to the service manager; does nothing where there is none."""

    def __init__(self, environment: Mapping[str, str] | None = None) -> None:
        known = os.environ if environment is None else environment
        self._address = known.get("NOTIFY_SOCKET", "")
        microseconds = known.get("WATCHDOG_USEC", "")
        mine = known.get("WATCHDOG_PID", "") in ("", str(os.getpid()))
        set_ = microseconds.isdecimal() and mine
        self.interval = min(_FALLBACK, int(microseconds) / 3e6) if set_ else _FALLBACK
        """Seconds between signs of life: three within the time the watchdog allows."""

    @property
    def is_supervised(self) -> bool:
        """Whether a service manager listens."""
        return bool(self._address)

    def send(self, *states: str) -> bool:
        """Send lines such as READY=1 or WATCHDOG=1; return whether they were taken."""
        if not self._address:
            return False
        address = "\0" + self._address[1:] if self._address.startswith("@") else self._address
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as sender:
                sender.sendto("\n".join(states).encode(), address)
        except (OSError, AttributeError):  # AttributeError: a system without such sockets
            return False
        return True
