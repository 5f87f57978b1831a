"""The hub's storage on each database it runs on."""

import shutil
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


@pytest.fixture(scope="session")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database as it is when it was opened for the first time, to be copied."""
    file = tmp_path_factory.mktemp("new") / "hub.sqlite"
    Database.open(str(file)).close()
    return file


@pytest.fixture(scope="session")
def new_in_postgres(postgres: PostgresServer) -> str:
    """The same on the server."""
    url = postgres.new_database()
    Database.open(url).close()
    return url


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where a new database is, opened before, with nothing in it: a file, then a URL.

    To make its tables takes longer than most tests.
    """
    yield from _place(request, tmp_path, bare=False)


@pytest.fixture(params=["sqlite", "postgresql"])
def bare_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where a database is to be: no file, then an empty one on the server."""
    yield from _place(request, tmp_path, bare=True)


def _place(request: pytest.FixtureRequest, folder: Path, *, bare: bool) -> Iterator[str]:
    if request.param == "sqlite":
        file = folder / "hub.sqlite"
        if not bare:
            shutil.copy(request.getfixturevalue("new_file"), file)
        yield str(file)
        return
    pytest.importorskip("psycopg", reason="the driver psycopg is not installed")
    server: PostgresServer = request.getfixturevalue("postgres")
    made = server.new_database("" if bare else request.getfixturevalue("new_in_postgres"))
    yield made
    server.drop(made)


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    """A new database, open."""
    database = Database.open(url)
    yield database
    database.close()
