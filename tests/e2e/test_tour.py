"""Without a display the demo plays a whole day through the real program."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.timeout(240)
def test_the_demo_without_a_display_plays_the_whole_day(tmp_path: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "KIOSK_DATA")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    result = subprocess.run(
        [sys.executable, "-m", "kiosk", "demo"],
        env={**environment, "KIOSK_DATA": str(tmp_path), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        timeout=230,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    assert result.stderr == ""
    assert "没有显示屏" in result.stdout
    folder = tmp_path / "tour"
    pictures = sorted(folder.glob("*.png"))
    assert len(pictures) >= 25
    assert all(picture.stat().st_size > 10_000 for picture in pictures)
    written = (folder / "journal.jsonl").read_text(encoding="utf-8")
    journal = [json.loads(line) for line in written.splitlines()]
    states = [entry["state"] for entry in journal if entry["event"] == "alarm"]
    assert list(dict.fromkeys(states)) == [
        *("counting", "sending", "received", "acknowledged", "on_the_way", "resolved")
    ]
    assert len((folder / "tour.log").read_text(encoding="utf-8").splitlines()) >= 30
