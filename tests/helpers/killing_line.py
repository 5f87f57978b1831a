"""A line between kiosk and hub on which the hub dies in the middle of a call.

Forwards one HTTP call after the other. ``kill_at`` names the moment, within the next PUT, at which
the hub is killed; the kiosk, which has sent and waits, then sees the connection break.
"""

import random
import socket
import threading
import time
from collections.abc import Callable
from enum import Enum


class Moment(Enum):
    """Between the kiosk's sending and its reading the answer."""

    BEFORE_FORWARDING = "before"
    WITHIN_THE_CALL = "within the call"  # part of the body is on its way to the hub
    WHILE_THE_HUB_WORKS = "while the hub works"
    BEFORE_THE_ANSWER = "before the answer"  # the hub has answered, nothing reached the kiosk
    WITHIN_THE_ANSWER = "within the answer"


class KillingLine:
    """The line; ``url`` is what the kiosk calls. Closes itself as a context manager."""

    def __init__(self, port: int, kill: Callable[[], None], rng: random.Random) -> None:
        self._port = port
        self._kill = kill
        self._rng = rng
        self.kill_at: Moment | None = None
        self.killed = threading.Event()
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.settimeout(0.05)
        self.url = f"http://127.0.0.1:{self._server.getsockname()[1]}"
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="killing-line")

    def __enter__(self) -> "KillingLine":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.set()
        self._thread.join()
        self._server.close()

    def _serve(self) -> None:
        """One connection and one call at a time is all that a single sender needs."""
        while not self._closing.is_set():
            try:
                kiosk, _ = self._server.accept()
            except TimeoutError:
                continue
            with kiosk:
                kiosk.settimeout(3)
                try:
                    self._carry(kiosk)
                except OSError:
                    continue  # one side hung up: the kiosk sees its connection close

    def _carry(self, kiosk: socket.socket) -> None:
        call = _read_message(kiosk)
        moment, self.kill_at = (self.kill_at, None) if call.startswith(b"PUT") else (None, None)
        if moment is Moment.BEFORE_FORWARDING:
            return self._die()
        with socket.create_connection(("127.0.0.1", self._port), timeout=3) as hub:
            if moment is Moment.WITHIN_THE_CALL:
                hub.sendall(call[: self._rng.randrange(1, len(call))])
                return self._die()
            hub.sendall(call)
            if moment is Moment.WHILE_THE_HUB_WORKS:
                time.sleep(self._rng.uniform(0.0, 0.006))
                return self._die()
            answer = _read_message(hub)
        if moment is Moment.WITHIN_THE_ANSWER:
            kiosk.sendall(answer[: self._rng.randrange(1, len(answer))])
        if moment is not None:
            return self._die()
        return kiosk.sendall(answer)

    def _die(self) -> None:
        self._kill()
        self.killed.set()


def _read_message(connection: socket.socket) -> bytes:
    """Read one HTTP message that says its length."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += _some(connection)
    head, _, _ = data.partition(b"\r\n\r\n")
    length = 0
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    while len(data) < len(head) + 4 + length:
        data += _some(connection)
    return data


def _some(connection: socket.socket) -> bytes:
    part = connection.recv(65536)
    if not part:
        raise ConnectionResetError("the other side closed")
    return part
