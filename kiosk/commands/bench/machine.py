"""What the measuring machine is, and what memory the kiosk's own commands take on it."""

import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import kiosk


def description() -> str:
    """Return one line: processors, system, Python, the versions that matter."""
    parts = [
        f"{os.cpu_count()} × {_processor()}",
        platform.platform(terse=True),
        f"Python {platform.python_version()}",
        f"kiosk {kiosk.__version__}",
    ]
    try:
        parts.append(f"hassil {version('hassil')}")
    except PackageNotFoundError:
        parts.append("hassil not installed")
    return ", ".join(parts)


def _processor() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text("utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def peak_memory(command: Sequence[str], text: str = "") -> float | None:
    """Return the most memory (MB resident) that ``kiosk command …`` took with ``text`` to read.

    None where the system does not tell (Windows) or the command failed.
    """
    if not hasattr(os, "wait4"):
        return None
    folder = str(Path(kiosk.__file__).resolve().parents[1])
    path = os.pathsep.join(filter(None, (folder, os.environ.get("PYTHONPATH", ""))))
    with tempfile.TemporaryFile() as said:
        said.write(text.encode())
        said.seek(0)
        process = subprocess.Popen(
            [sys.executable, "-m", "kiosk", *command],
            stdin=said,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": path},
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        return None
    unit = 1 if sys.platform == "darwin" else 1024  # bytes there, kilobytes elsewhere
    return usage.ru_maxrss * unit / 1024**2
