"""A test may be tried again only when the machine stood still while it ran."""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import closing

import pytest

from tests.conftest import wait_until
from tests.helpers.standstill import NOTED, Watchers


@pytest.fixture
def watchers() -> Iterator[Watchers]:
    with closing(Watchers()) as made:
        yield made


def test_a_watcher_that_was_held_up_tells_for_how_long(watchers: Watchers) -> None:
    begun = time.monotonic()
    held = watchers.processes[0].pid

    def seen() -> bool:  # it may not have been awake yet
        os.kill(held, signal.SIGSTOP)
        time.sleep(2 * NOTED)
        os.kill(held, signal.SIGCONT)
        return watchers.longest_since(begun) > NOTED

    wait_until(seen, "a standstill is told")
    a_minute_on = time.monotonic() + 60
    assert watchers.longest_since(a_minute_on) == 0, "what was before a test excuses nothing"
