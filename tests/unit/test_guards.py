"""The suite's own guards catch what they are there for."""

from pathlib import Path

import pytest

from tests.conftest import lacking

pytest_plugins = ["pytester"]

_PLANTED = """
import logging, threading, time, warnings

def test_log():
    logging.getLogger("kiosk.x").warning("odd")

def test_announced(expected_logs):
    expected_logs.append("odd")
    logging.getLogger("kiosk.x").warning("odd")

def test_thread():
    threading.Thread(target=time.sleep, args=(2,), name="lost").start()

def test_warning():
    warnings.warn("old")
"""


def test_planted_faults_fail_and_announced_ones_do_not(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).resolve().parents[2]))
    pytester.makeconftest("from tests.conftest import *\n")
    pytester.makeini("[pytest]\nfilterwarnings = error\n")
    pytester.makepyfile(test_planted=_PLANTED)
    result = pytester.runpytest_subprocess("-p", "no:pytest-qt", "-p", "no:randomly")
    result.stdout.fnmatch_lines_random(
        ["*unexpected log lines*", "*leaked threads: lost*", "*UserWarning: old*"]
    )
    # The guards speak after the test's own body has passed, so theirs are errors.
    assert result.parseoutcomes() == {"passed": 3, "failed": 1, "errors": 2}


def test_what_is_lacking_skips_a_test_and_fails_it_in_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception):
        lacking("Xvfb")
    monkeypatch.setenv("CI", "1")
    with pytest.raises(pytest.fail.Exception, match="Xvfb"):
        lacking("Xvfb")
