"""Notices when the machine stood still: a virtual processor its host gave to others for a while.

A watcher for each processor, a process of its own so that nothing the tests do holds it up, wakes
fifty times a second and tells when it woke late. ``python -S standstill.py CPU`` is the watcher:
it writes from when to when (``time.monotonic``, one clock for all processes), a line each, and
ends when its standard input does.

A test that bounds times and failed while the machine stood still has shown nothing: it is run once
more, and pytest's summary says so (R). One that fails on a machine that ran has failed.
"""

import os
import select
import subprocess
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

_BEAT = 0.02
NOTED = 0.15
"""Seconds. Bounds in tests are longer; a busy machine wakes a process that slept much sooner."""


class SecondTries:
    """The plugin of pytest; what it marks, pytest-rerunfailures runs again."""

    def __init__(self) -> None:
        self._watchers: Watchers | None = None
        self._begun = time.monotonic()

    def pytest_collection_modifyitems(self, items: "list[pytest.Item]") -> None:
        """Let every test be run once more if the machine stood still during it."""
        import pytest  # noqa: PLC0415  (the watchers do without)

        for item in items:
            item.add_marker(pytest.mark.flaky(reruns=1, condition=self._excused))

    def pytest_runtest_logstart(self) -> None:
        """Remember when a test begins."""
        self._watchers = self._watchers or Watchers()
        self._begun = time.monotonic()

    def pytest_unconfigure(self) -> None:
        """End the watchers."""
        if self._watchers is not None:
            self._watchers.close()

    def _excused(self, failure: BaseException | None = None) -> bool:
        if failure is None or self._watchers is None:
            return False
        longest = self._watchers.longest_since(self._begun)
        sys.stderr.write(f"the machine stood still for up to {longest:.2f} s during this test\n")
        return longest > 0


class Watchers:
    """One watcher for each processor this process may run on (Linux)."""

    def __init__(self) -> None:
        self.processes = [
            subprocess.Popen(
                [sys.executable, "-I", "-S", __file__, str(processor)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
            )
            for processor in sorted(os.sched_getaffinity(0))
        ]
        self._stalls: list[tuple[float, float]] = []
        for process in self.processes:
            assert process.stdout is not None
            os.set_blocking(process.stdout.fileno(), False)

    def longest_since(self, moment: float) -> float:
        """Return the longest standstill that ended after ``moment``, in seconds; 0 for none."""
        time.sleep(2 * _BEAT)  # one that is just over is being written down
        for process in self.processes:
            assert process.stdout is not None
            for line in (process.stdout.read() or b"").splitlines():
                begun, ended = line.split()
                self._stalls.append((float(begun), float(ended)))
        return max((end - begun for begun, end in self._stalls if end > moment), default=0.0)

    def close(self) -> None:
        """End the watchers."""
        for process in self.processes:
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdin.close()
            process.wait()
            process.stdout.close()


def _watch(processor: int) -> None:
    os.sched_setaffinity(0, {processor})
    last = time.monotonic()
    while not select.select([sys.stdin], [], [], _BEAT)[0]:
        now = time.monotonic()
        if now - last > NOTED + _BEAT:
            sys.stdout.write(f"{last} {now}\n")
            sys.stdout.flush()
        last = now


if __name__ == "__main__":
    _watch(int(sys.argv[1]))
