"""A real Mosquitto on a loopback port, to be killed and started again with what it has kept."""

import contextlib
import shutil
import socket
import subprocess
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from paho.mqtt.client import Client
from paho.mqtt.enums import CallbackAPIVersion

START_TIME = 10.0


def program() -> str | None:
    """Return where the broker's program is, None where it is not installed."""
    return shutil.which("mosquitto") or shutil.which("mosquitto", path="/usr/sbin:/sbin")


class Broker:
    """The broker in ``folder``; ``users`` gives it passwords, ``tls`` a certificate of its own."""

    def __init__(self, folder: Path, *, users: dict[str, str] | None = None, tls: bool = False):
        self.folder = folder
        self.users = users or {}
        self.ca = folder / "ca.pem" if tls else None
        with socket.create_server(("127.0.0.1", 0)) as probe:
            self.port = int(probe.getsockname()[1])
        self._process: subprocess.Popen[bytes] | None = None
        self._write_configuration()

    def _write_configuration(self) -> None:
        folder = self.folder
        lines = [
            f"listener {self.port} 127.0.0.1",
            "persistence true",
            f"persistence_location {folder}/",
            "autosave_interval 1",
            "autosave_on_changes true",
            f"log_dest file {folder}/log",
            "user root",
            f"allow_anonymous {'false' if self.users else 'true'}",
        ]
        if self.users:
            passwords = folder / "passwords"
            passwords.write_text("".join(f"{u}:{p}\n" for u, p in self.users.items()))
            subprocess.run(["mosquitto_passwd", "-U", str(passwords)], check=True)
            lines.append(f"password_file {passwords}")
        if self.ca:
            self._make_certificate()
            lines += [f"certfile {self.ca}", f"keyfile {folder}/key.pem"]
        (folder / "conf").write_text("\n".join(lines) + "\n")

    def _make_certificate(self) -> None:
        subprocess.run(
            [
                *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"),
                *("-keyout", str(self.folder / "key.pem"), "-out", str(self.ca)),
                *("-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"),
            ],
            check=True,
            capture_output=True,
        )

    def start(self) -> None:
        """Start it, and wait until it listens."""
        path = program()
        assert path is not None
        self._process = subprocess.Popen([path, "-c", str(self.folder / "conf")])
        deadline = time.monotonic() + START_TIME
        while True:
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", self.port), 0.5).close()
                return
            if time.monotonic() > deadline or self._process.poll() is not None:
                self.stop()
                log = self.folder / "log"
                raise AssertionError(f"no broker: {log.read_text() if log.exists() else ''}")
            time.sleep(0.02)

    def stop(self) -> None:
        """Ask it to end; what it keeps is on its disk."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(10)
            self._process = None

    def publish(self, topic: str, payload: str, **how: Any) -> None:
        """Hand the broker a message, and wait until it has it."""
        client = Client(CallbackAPIVersion.VERSION2)
        if self.users:
            client.username_pw_set(*next(iter(self.users.items())))
        if self.ca:
            client.tls_set(str(self.ca))
        client.connect("localhost" if self.ca else "127.0.0.1", self.port)
        client.loop_start()
        try:
            client.publish(topic, payload, **{"qos": 1, **how}).wait_for_publish(5)
        finally:
            client.disconnect()
            client.loop_stop()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
