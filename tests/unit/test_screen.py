"""A sleeping screen is woken by whatever the machine has for it."""

import stat
from pathlib import Path

import pytest

from kiosk.services.screen import wake_screen


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A PATH with programs that write down how they were called; ``wlopm`` fails."""
    for name, status in (("xset", 0), ("wlopm", 1), ("cec-ctl", 0)):
        program = tmp_path / name
        program.write_text(f'#!/bin/sh\necho {name} "$@" >> {tmp_path}/called\nexit {status}\n')
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    return tmp_path


def called(programs: Path) -> list[str]:
    file = programs / "called"
    return file.read_text().splitlines() if file.exists() else []


def test_under_x11_the_screen_saver_and_the_power_saving_end(programs: Path) -> None:
    woken = wake_screen(environment={"DISPLAY": ":0"}, cec=programs / "none")
    assert woken == ("xset",)
    assert called(programs) == ["xset s reset", "xset dpms force on"]


def test_a_television_at_hdmi_is_switched_on(programs: Path) -> None:
    assert wake_screen(environment={}, cec=programs / "xset") == ("cec-ctl",)
    assert called(programs) == ["cec-ctl --to 0 --image-view-on"]


def test_what_fails_or_is_missing_stops_nothing(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert wake_screen(environment={"WAYLAND_DISPLAY": "wayland-1"}, cec=programs / "none") == ()
    assert called(programs) == ["wlopm --on *"]
    monkeypatch.setenv("PATH", str(programs / "nowhere"))
    assert wake_screen(environment={"DISPLAY": ":0"}, cec=programs / "xset") == ()
