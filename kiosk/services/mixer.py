"""The system's own volume: how loud the loudspeaker is set and whether it is muted, and a floor.

Asked through the mixer that is there: WirePlumber's ``wpctl``, PulseAudio's ``pactl``, ALSA's
``amixer``. Each call is one small process, ended after two seconds.
"""

import os
import re
import shutil
from collections.abc import Callable

from kiosk.core.values import dataclass

FLOOR = 60  # per cent: what reminders and alarms are never spoken below (interface rules)
_PATIENCE = 2.0  # seconds
_SINK = {"wpctl": "@DEFAULT_AUDIO_SINK@", "pactl": "@DEFAULT_SINK@", "amixer": "Master"}

Run = Callable[[list[str]], str]


@dataclass(frozen=True)
class Output:
    """The loudspeaker as the system has it set: 0 to 100 (and more, amplified)."""

    volume: int
    muted: bool


def read_output(run: Run | None = None) -> Output | None:
    """Return how the loudspeaker is set; None where no mixer can tell."""
    run = run or _run
    for mixer, read in _READ.items():
        if shutil.which(mixer) and (found := read(run)) is not None:
            return found
    return None


def raise_output(floor: int = FLOOR, run: Run | None = None) -> bool:
    """Unmute the loudspeaker and lift it to ``floor``; return whether something was changed."""
    run = run or _run
    for mixer, read in _READ.items():
        if not shutil.which(mixer) or (found := read(run)) is None:
            continue
        sink = _SINK[mixer]
        commands = []
        if found.muted:
            commands.append(_UNMUTE[mixer](sink))
        if found.volume < floor:
            commands.append(_SET[mixer](sink, floor))
        for command in commands:
            run(command)
        return bool(commands)
    return False


def _wpctl(run: Run) -> Output | None:
    found = re.search(r"Volume: (\d+\.\d+)(.*MUTED)?", run(["wpctl", "get-volume", _SINK["wpctl"]]))
    return Output(round(float(found[1]) * 100), bool(found[2])) if found else None


def _pactl(run: Run) -> Output | None:
    if "Default Sink: auto_null" in run(["pactl", "info"]):
        return None  # the dummy that stands in for a loudspeaker
    volumes = re.findall(r"(\d+)%", run(["pactl", "get-sink-volume", _SINK["pactl"]]))
    muted = re.search(r"Mute: (yes|no)", run(["pactl", "get-sink-mute", _SINK["pactl"]]))
    if not volumes or not muted:
        return None
    return Output(max(int(volume) for volume in volumes), muted[1] == "yes")


def _amixer(run: Run) -> Output | None:
    found = re.search(r"\[(\d+)%\].*\[(on|off)\]", run(["amixer", "sget", _SINK["amixer"]]))
    return Output(int(found[1]), found[2] == "off") if found else None


_READ: dict[str, Callable[[Run], Output | None]] = {
    "wpctl": _wpctl,
    "pactl": _pactl,
    "amixer": _amixer,
}
_UNMUTE: dict[str, Callable[[str], list[str]]] = {
    "wpctl": lambda sink: ["wpctl", "set-mute", sink, "0"],
    "pactl": lambda sink: ["pactl", "set-sink-mute", sink, "0"],
    "amixer": lambda sink: ["amixer", "-q", "sset", sink, "unmute"],
}
_SET: dict[str, Callable[[str, int], list[str]]] = {
    "wpctl": lambda sink, floor: ["wpctl", "set-volume", sink, f"{floor / 100:.2f}"],
    "pactl": lambda sink, floor: ["pactl", "set-sink-volume", sink, f"{floor}%"],
    "amixer": lambda sink, floor: ["amixer", "-q", "sset", sink, f"{floor}%"],
}


def _run(command: list[str]) -> str:
    """Return what the command says; nothing when it fails."""
    import subprocess  # noqa: PLC0415  # a hundredth of a second that the first picture need not wait

    try:
        return subprocess.run(
            command,
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=True,
            env={**os.environ, "LC_ALL": "C"},
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return ""
