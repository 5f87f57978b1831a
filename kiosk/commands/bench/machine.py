"""What the measuring machine is, and what memory the kiosk's own commands take on it."""

import os
import platform
import subprocess
import sys
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import kiosk

_CHILD = """
import sys
from kiosk.cli import main
from kiosk.commands.bench.machine import own_peak
status = main(sys.argv[1:])
print(own_peak(), file=sys.stderr)
sys.exit(status)
"""


def description() -> str:
    """Return one line: processors, system, Python, the versions that matter."""
    parts = [
        f"{os.cpu_count()} × {_processor()}",
        f"{platform.system()} {platform.machine()}",
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
    """Return the most memory (MB resident) that ``kiosk command …`` takes with ``text`` to read.

    None where the system does not tell or the command fails.
    """
    folder = str(Path(kiosk.__file__).resolve().parents[1])
    path = os.pathsep.join(filter(None, (folder, os.environ.get("PYTHONPATH", ""))))
    done = subprocess.run(
        [sys.executable, "-c", _CHILD, *command],
        input=text.encode(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": path},
        check=False,
    )
    told = done.stderr.decode(errors="replace").split()
    return float(told[-1]) if done.returncode == 0 and told and told[-1] != "None" else None


def own_peak() -> float | None:
    """Return the most memory (MB) this process has had resident, None where nobody counts."""
    # Not getrusage's figure on Linux: it begins with what the process that started this one has.
    try:
        for line in Path("/proc/self/status").read_text("utf-8").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    if sys.platform == "darwin":
        import resource  # noqa: PLC0415  # not on Windows

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
    return None
