"""What every test stands on: no stray log lines, no leaked threads, no user's own files."""

import logging
import os
import re
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

import pytest

from tests.helpers.standstill import SecondTries

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program itself does

# The suite starts hundreds of programs. Whoever wants no compiled modules beside the sources has
# them in a folder of their own: without any, each start compiles all anew, half of its time.
if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
    _compiled = Path(tempfile.gettempdir()) / f"anban-test-bytecode-{os.getuid()}"
    os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix = str(_compiled)
    sys.dont_write_bytecode = False

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the user's configuration, data and models out of the tests."""
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("KIOSK_CONFIG", str(tmp_path / "kiosk.toml"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "xdg-data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg-config"))
    monkeypatch.delenv("KIOSK_MODELS", raising=False)


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


_ALONE = ("/faults/test_disks", "/faults/test_laboratory", "/test_alarm_first")
_TIMED = (
    *("/e2e/test_main_job", "/test_microphone_session", "/test_client", "/test_self_test"),
    *("/test_listen_microphone", "/e2e/test_full_screen", "/test_speaker_playback"),
    "/test_supervision",
)
"""In the order in which they are begun. Two at a time, each takes two files at first: the longest
and a short one, and the next longest; what is left goes to who is done."""
_LONG = (
    *("/e2e/", "/faults/", "/test_hub_crash", "/test_hub_kill", "/test_understanding_others"),
    *("/test_screens", "/test_keys_everywhere", "/test_matrix", "/test_golden", "/contract/"),
    *("/test_walks_by_hand", "/test_alarm_board", "/test_hub_browser", "/test_bench_voice"),
    *("/test_understand_command", "/test_hub_command", "/test_setup_script", "/test_kiosk."),
    *("/test_shots", "/test_palette_shown", "/test_walks_short", "/test_store_kill"),
    *("/test_sensor_", "/test_hub_telling", "/test_understanding.", "/test_plans_rrule"),
    *("/test_dialogue_rules", "/test_hours_of_hearing", "/test_two_turns", "/test_listen_command"),
)
"""Files that take long, about in order: begun first, none is left at the end to be waited for."""


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Spare a run of only such tests the reading of all other files."""
    wanted = {"alone": _ALONE, "timed": _TIMED}.get(config.option.markexpr)
    path = collection_path.as_posix()
    if wanted is None or not collection_path.name.startswith("test_"):
        return None
    return True if not any(part in path for part in wanted) else None


def pytest_configure(config: pytest.Config) -> None:
    """Watch the machine while tests run that bound times, or hear in real time."""
    if config.option.markexpr in ("alone", "timed"):
        config.pluginmanager.register(SecondTries(), "second-tries")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that no other, or one other, may run beside; put what takes long first."""
    for item in items:
        path = item.path.as_posix()
        if any(part in path for part in _ALONE):
            item.add_marker(pytest.mark.alone)
        elif any(part in path for part in _TIMED):
            item.add_marker(pytest.mark.timed)
    items.sort(key=lambda item: _place(item.path.as_posix()))


def _place(path: str) -> int:
    order = _TIMED if any(part in path for part in _TIMED) else _LONG
    return next((n for n, part in enumerate(order) if part in path), len(order))


@pytest.fixture
def expected_logs() -> list[str]:
    """Patterns of warnings a test means to cause; it appends to the list."""
    return []


@pytest.fixture(autouse=True)
def no_stray_logs(expected_logs: list[str]) -> Iterator[None]:
    """Fail on any log line of WARNING or above that the test did not announce."""
    collector = _Collector()
    root = logging.getLogger()
    root.addHandler(collector)
    yield
    root.removeHandler(collector)
    stray = [
        f"{record.levelname} {record.name}: {record.getMessage()}"
        for record in collector.records
        if not any(re.search(pattern, record.getMessage()) for pattern in expected_logs)
    ]
    if stray:
        pytest.fail("unexpected log lines:\n" + "\n".join(stray))


@pytest.fixture(autouse=True)
def no_leaked_threads() -> Iterator[None]:
    """Fail when a thread that the test started still runs a second after it."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 1.0
    while (left := _new_threads(before)) and time.monotonic() < deadline:
        time.sleep(0.01)
    if left:
        pytest.fail("leaked threads: " + ", ".join(thread.name for thread in left))


def _new_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    return [
        thread
        for thread in threading.enumerate()
        # Qt's and C libraries' own threads show up as dummies and end with the process;
        # Playwright's event loop keeps a pool of its own until the browser is closed.
        if thread not in before
        and not isinstance(thread, threading._DummyThread)
        and not thread.name.startswith("asyncio_")
    ]


@pytest.fixture
def shared() -> Path:
    """The folder of development speech and models; skips where it is not there."""
    if not SHARED.is_dir():
        pytest.skip(f"the development data folder {SHARED} is not on this machine")
    return SHARED


def lacking(what: str) -> NoReturn:
    """Skip for want of ``what``; fail where CI is set, for there everything must have run."""
    if os.environ.get("CI"):
        pytest.fail(f"CI must have it: {what}", pytrace=False)
    pytest.skip(what)


def wait_until(
    condition: Callable[[], object],
    what: str | Callable[[], str],
    seconds: float = 10.0,
    step: float = 0.02,
) -> None:
    """Wait for a condition; fail with ``what`` when it does not come true in time."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            pytest.fail(
                f"after {seconds:g} s still not: {what if isinstance(what, str) else what()}"
            )
        time.sleep(step)
