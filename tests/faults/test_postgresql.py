"""The laboratory with PostgreSQL as the hub's storage."""

from pathlib import Path

from tests.conftest import lacking
from tests.faults.laboratory import Laboratory, Plan
from tests.faults.nursery import Nursery
from tests.helpers.postgres import binaries, postgres_server


def test_nothing_is_lost_or_doubled_on_postgresql(tmp_path: Path, nursery: Nursery) -> None:
    programs = binaries()
    if programs is None:
        lacking("PostgreSQL's server programs are not installed (/usr/lib/postgresql)")
    with postgres_server(programs) as server:
        plan = Plan(seed=11, homes=1, database=server.new_database())
        with Laboratory(tmp_path, plan, nursery) as laboratory:
            for number in range(6):
                laboratory.round(number)
            laboratory.finish()
    assert laboratory.faults == []
    assert laboratory.kills.total() >= 6
