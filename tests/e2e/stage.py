"""The whole product on one stage: real hub, real kiosk on a virtual screen, real browser, sound."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from kiosk.commands.hub_child import HubChild, HubReady
from tests.conftest import SHARED
from tests.helpers.hub import forget_plans
from tests.helpers.virtual_audio import VirtualAudio

_KEYS = {"ok": "Return", "back": "Escape", "talk": "F5"}


class Screen:
    """An X server without a screen, and the hands on its keyboard."""

    def __init__(self, size: str = "1280x800") -> None:
        reader, writer = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
            pass_fds=(writer,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writer)
        with os.fdopen(reader) as pipe:
            self.name = ":" + pipe.readline().strip()

    def key(self, *names: str) -> None:
        """Press keys as a remote sends them, with a person's pauses."""
        for name in names:
            subprocess.run(
                ["xdotool", "key", _KEYS.get(name, name.capitalize() if len(name) > 1 else name)],
                env={**os.environ, "DISPLAY": self.name},
                check=True,
            )
            time.sleep(0.7)

    def picture(self, path: Path) -> None:
        """Write what is on the screen to a PNG, for whoever looks into a failure."""
        if shutil.which("import"):
            subprocess.run(
                ["import", "-display", self.name, "-window", "root", str(path)], check=False
            )

    def close(self) -> None:
        """End the server."""
        self._server.terminate()
        self._server.wait(5)


class KioskProcess:
    """``kiosk run`` as its own process; what it shows and says is read from its journal."""

    def __init__(self, folder: Path, hub: HubReady, environment: dict[str, str]) -> None:
        self._folder = folder
        self._hub = hub
        self._environment = {**environment, "KIOSK_DATA": str(folder), "PYTHONUTF8": "1"}
        self.journal = folder / "journal.jsonl"
        self._errors = folder / "stderr.txt"
        (folder / "token").write_text(hub.token)
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it and wait for its first picture, and until the keys reach it."""
        before = len(self.entries())
        with self._errors.open("ab") as errors:
            self._process = subprocess.Popen(
                [
                    *(sys.executable, "-m", "kiosk", "run", "--hub", self._hub.url),
                    *("--journal", str(self.journal)),
                ],
                env=self._environment,
                stderr=errors,
            )
        self.until("the first picture", lambda e: e["event"] == "shown", since=before, seconds=30)
        self.until("the keyboard", lambda e: e["event"] == "window", since=before, seconds=30)

    def kill(self) -> None:
        """Kill it with -9."""
        assert self._process
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def stop(self) -> int:
        """Ask it to end; return its exit status."""
        assert self._process
        if self._process.poll() is None:
            self._process.terminate()
        return self._process.wait(30)  # it may still be reading its models, and does so to the end

    def errors(self) -> str:
        """Return what it wrote to standard error."""
        return self._errors.read_text(encoding="utf-8")

    def entries(self) -> list[dict[str, Any]]:
        """Return the journal so far."""
        if not self.journal.exists():
            return []
        lines = self.journal.read_text(encoding="utf-8").splitlines(keepends=True)
        return [json.loads(line) for line in lines if line.endswith("\n")]

    def mark(self) -> int:
        """Return the place in the journal, to look from later."""
        return len(self.entries())

    def until(
        self,
        what: str,
        holds: Callable[[dict[str, Any]], object],
        *,
        since: int = 0,
        seconds: float = 20,
    ) -> dict[str, Any]:
        """Wait until an entry after ``since`` fits; fail with ``what`` and the last entries."""
        deadline = time.monotonic() + seconds
        while True:
            found = next((e for e in self.entries()[since:] if holds(e)), None)
            if found is not None:
                return found
            if time.monotonic() > deadline:
                last = "\n".join(json.dumps(e, ensure_ascii=False) for e in self.entries()[-12:])
                pytest.fail(f"after {seconds:g} s not: {what}\n{last}\n{self.errors()[-2000:]}")
            time.sleep(0.05)

    def until_shown(self, words: str, *, since: int = 0, seconds: float = 20) -> dict[str, Any]:
        """Wait for a screen whose key begins with, or title holds, ``words``."""
        return self.until(
            f"shown: {words}",
            lambda e: e["event"] == "shown" and (e["key"].startswith(words) or words in e["title"]),
            since=since,
            seconds=seconds,
        )

    def until_said(self, words: str, *, since: int = 0, seconds: float = 20) -> dict[str, Any]:
        """Wait until the kiosk's voice says ``words``."""
        return self.until(
            f"said: {words}",
            lambda e: e["event"] == "said" and words in e["text"],
            since=since,
            seconds=seconds,
        )


class Stage:
    """Everything together; started once for all tests of a module."""

    def __init__(self, folder: Path, browser: Browser) -> None:
        self.folder = folder
        self.hub = HubChild(folder / "hub.sqlite")
        forget_plans(self.hub.ready)
        self.audio = VirtualAudio().start()
        self.screen = Screen()
        (folder / "device").mkdir()
        self.kiosk = KioskProcess(
            folder / "device",
            self.hub.ready,
            {
                **self.audio.environment,
                "DISPLAY": self.screen.name,
                "QT_QPA_PLATFORM": "xcb",
                "KIOSK_MODELS": str(SHARED / "models"),
            },
        )
        self.kiosk.start()
        self.kiosk.until("the link", lambda e: e["event"] == "link" and e["state"] == "up")
        self.console = self._log_in(browser)

    def _log_in(self, browser: Browser) -> Page:
        page = browser.new_page()
        page.goto(self.hub.ready.console)
        page.fill("input[name=login]", self.hub.ready.login)
        page.fill("input[name=password]", self.hub.ready.password)
        page.click("button[data-action=login]")
        page.wait_for_selector("#link")
        return page

    def restart_hub(self) -> None:
        """Start the hub anew on its port, with its database."""
        port = int(self.hub.ready.url.rsplit(":", 1)[1])
        self.hub = HubChild(self.hub.database, port)

    @property
    def can_speak(self) -> bool:
        """Whether there is somebody to speak, and a model to hear it."""
        return SHARED.is_dir()

    def say(self, voice: str) -> None:
        """Play one of the spoken commands into the microphone, once the kiosk is silent.

        It does not listen while it speaks, nor for half a second after.
        """
        deadline = time.monotonic() + 20
        while self._is_speaking() and time.monotonic() < deadline:
            time.sleep(0.05)
        time.sleep(0.6)
        self.audio.play(SHARED / "speech" / "commands" / f"{voice}.flac")

    def _is_speaking(self) -> bool:
        voiced = [e["event"] for e in self.kiosk.entries() if e["event"] in ("said", "quiet")]
        return bool(voiced) and voiced[-1] == "said"

    def go_home(self) -> None:
        """Bring the kiosk back to its home screen with the remote's Back."""
        for _ in range(6):
            shown = [e for e in self.kiosk.entries() if e["event"] == "shown"]
            if shown[-1]["key"] == "home":
                return
            self.screen.key("back")
        pytest.fail(f"Back does not lead home: {shown[-1]}")

    def close(self) -> None:
        """Stop everything."""
        self.console.close()
        self.kiosk.stop()
        self.hub.close()
        self.screen.close()
        self.audio.stop()
