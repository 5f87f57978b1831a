"""The screen's own sleep: whoever is called must see it, so it is woken.

Asked through what is there: ``xset`` under X11, ``wlopm`` under Wayland (wlroots), ``cec-ctl`` for
a television that stands by at an HDMI socket. Each call is one small process, ended after two
seconds; where none is there, nothing is done.
"""

import os
import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

_PATIENCE = 2.0  # seconds
_CEC = Path("/dev/cec0")

Run = Callable[[list[str]], bool]


def wake_screen(
    run: Run | None = None,
    *,
    environment: Mapping[str, str] | None = None,
    cec: Path = _CEC,
) -> tuple[str, ...]:
    """Wake the screen; return the programs that said they did."""
    run = run or _run
    environment = os.environ if environment is None else environment
    commands: list[list[str]] = []
    if environment.get("WAYLAND_DISPLAY"):
        commands.append(["wlopm", "--on", "*"])
    elif environment.get("DISPLAY"):
        # The screen saver's own blanking first, then the monitor's power.
        commands += [["xset", "s", "reset"], ["xset", "dpms", "force", "on"]]
    if cec.exists():
        commands.append(["cec-ctl", "--to", "0", "--image-view-on"])
    woken = [command[0] for command in commands if shutil.which(command[0]) and run(command)]
    return tuple(dict.fromkeys(woken))


def _run(command: list[str]) -> bool:
    """Return whether the command did what it was asked."""
    try:
        subprocess.run(command, capture_output=True, timeout=_PATIENCE, check=True)
    except (OSError, subprocess.SubprocessError):
        return False
    return True
