"""The hub's storage on each database it runs on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.hub.database import Database
from tests.conftest import lacking
from tests.helpers.postgres import PostgresServer, binaries, postgres_server


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """A PostgreSQL server of our own, for all tests of this process."""
    folder = binaries()
    if folder is None:
        lacking("PostgreSQL's server programs are not installed (/usr/lib/postgresql)")
    with postgres_server(folder) as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where a new database is: a file, then a URL."""
    if request.param == "sqlite":
        yield str(tmp_path / "hub.sqlite")
        return
    pytest.importorskip("psycopg", reason="the driver psycopg is not installed")
    server: PostgresServer = request.getfixturevalue("postgres")
    made = server.new_database()
    yield made
    server.drop(made)


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    """A new database, open."""
    database = Database.open(url)
    yield database
    database.close()
