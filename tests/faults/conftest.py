"""What the laboratory's tests share."""

from collections.abc import Iterator

import pytest

from tests.faults.nursery import Nursery


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    """Where kiosks and hubs are started from; loading the programs takes longer than most tests."""
    with Nursery() as made:
        yield made
