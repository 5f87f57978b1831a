"""What the machine under the kiosk has: disk, battery where there is one, a clock kept right."""

import ctypes
import shutil
import sys
from pathlib import Path

from kiosk.core.values import dataclass

# kernel.org, Documentation/ABI/testing/sysfs-class-power
_SUPPLIES = Path("/sys/class/power_supply")
_MB = 1024 * 1024
_UNKEPT = 5  # TIME_ERROR of adjtimex(2): no time server has been heard
_TIMEX_SIZE = 1024  # more than any struct timex


@dataclass(frozen=True)
class Battery:
    """``level`` 0 to 100; ``charging`` also when it is full and on the mains."""

    level: int
    charging: bool


def disk_free(path: Path) -> int | None:
    """Return the free megabytes where ``path`` lies; None when that cannot be told."""
    try:
        return shutil.disk_usage(path if path.exists() else path.parent).free // _MB
    except OSError:
        return None


def battery(supplies: Path = _SUPPLIES) -> Battery | None:
    """Return the machine's own battery; None where there is none (a mouse's does not count)."""
    try:
        folders = sorted(supplies.iterdir())
    except OSError:
        return None
    for folder in folders:
        level = _read(folder / "capacity")
        if _read(folder / "type") != "Battery" or _read(folder / "scope") == "Device":
            continue
        if level.isdecimal():
            charging = _read(folder / "status") in ("Charging", "Full", "Not charging")
            return Battery(min(100, int(level)), charging)
    return None


def _read(path: Path) -> str:
    try:
        return path.read_text().strip()
    except OSError:
        return ""


def clock_is_kept() -> bool:
    """Whether the system says its clock follows a time server; True where it cannot be asked."""
    if not sys.platform.startswith("linux"):
        return True
    try:
        asked = ctypes.create_string_buffer(_TIMEX_SIZE)  # zeros: change nothing
        return bool(ctypes.CDLL(None).adjtimex(asked) != _UNKEPT)
    except (OSError, AttributeError):
        return True
