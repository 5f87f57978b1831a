"""Pairing this device with a hub: a code to show, then a token on disk (RFC 8628)."""

import logging
import os
import threading
from collections.abc import Callable
from pathlib import Path

from kiosk.client.faults import HubUnreachable, PairingFailed
from kiosk.client.pairing import Pairing
from kiosk.core.errors import EnvironmentFault
from kiosk.core.words import tr
from kiosk.services.events import Bus, Paired, PairingWanted

log = logging.getLogger("kiosk.pairing")

_RETRY = 5.0  # seconds


def read_token(path: Path) -> str:
    """Return the token this device was paired with, empty when it was not."""
    try:
        return path.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise EnvironmentFault(tr("读不了配对文件 {path}。", path=path)) from error


def write_token(path: Path, token: str) -> None:
    """Keep the token in a file that only this user may read, whole or not at all.

    Raises EnvironmentFault with one sentence when the disk does not take it.
    """
    fresh = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(token + "\n")
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as error:
        raise EnvironmentFault(
            tr("配对存不下来，关机后要重新配对（{path}：{why}）。", path=path, why=error.strerror),
            tr("登记没有存下来，关机后要重新登记。请告诉社区。"),
        ) from error


class PairingLoop:
    """Asks the hub for a code, shows it, and polls until staff have typed it in.

    Publishes ``PairingWanted`` with each new code and ``Paired`` at the end; ``done(token)`` is
    called before that, in the thread "pairing". Raises EnvironmentFault when the hub's address is
    none.
    """

    def __init__(self, url: str, bus: Bus, done: Callable[[str], None]) -> None:
        self._pairing = Pairing(url)
        self._bus, self._done = bus, done
        self._stop = threading.Event()
        self._wanted = threading.Event()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin, or pair anew; a pairing that is under way goes on. From any thread."""
        self._wanted.set()
        with self._lock:
            if self._thread is None and not self._stop.is_set():
                # A daemon: a main thread that died must not leave a process behind.
                self._thread = threading.Thread(target=self._run, name="pairing", daemon=True)
                self._thread.start()

    def close(self) -> None:
        """Stop and join the thread."""
        with self._lock:
            self._stop.set()
        self._wanted.set()
        self._pairing.abort()
        if self._thread is not None:
            self._thread.join()
        self._pairing.close()

    def _run(self) -> None:
        while True:
            self._wanted.wait()
            if self._stop.is_set():
                return
            self._pair()

    def _pair(self) -> None:
        while not self._stop.is_set():
            try:
                token = self._attempt()
            except (HubUnreachable, EnvironmentFault) as fault:
                log.info("pairing: %s", fault)
                self._bus.publish(PairingWanted("", ""))
                self._stop.wait(_RETRY)
                continue
            if token:
                # What is asked for from here on is about the new token.
                self._wanted.clear()
                self._done(token)
                self._bus.publish(Paired())
                return

    def _attempt(self) -> str | None:
        begun = self._pairing.begin()
        self._bus.publish(PairingWanted(begun.user_code, begun.verification_uri))
        while not self._stop.wait(self._pairing.interval):
            try:
                token = self._pairing.poll()
            except HubUnreachable as fault:
                log.info("pairing: %s", fault)
                continue
            except PairingFailed:
                return None  # the code ran out: a new one is asked for
            if token:
                return token
        return None
