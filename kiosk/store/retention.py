"""How long the device keeps what is finished; whatever waits to be sent stays until it is.

The hub keeps the history. On the device it serves the pages (the last requests, the doses of these
days) and nobody needs an old one there; what is not there cannot be read by others either.
"""

import sqlite3
from datetime import datetime, timedelta

from kiosk.core.requests import RequestState

REQUESTS = timedelta(days=90)
DOSES = timedelta(days=60)
VITALS = timedelta(days=90)
ALARMS = timedelta(days=90)
REFUSED = timedelta(days=90)

_FINAL = tuple(state.value for state in RequestState if state.is_final)


def prune(connection: sqlite3.Connection, now: datetime) -> int:
    """Delete what is finished and older than that; return how many rows. Within a transaction."""
    marks = ",".join("?" * len(_FINAL))
    unsent = "id NOT IN (SELECT subject FROM outbox)"
    jobs: tuple[tuple[str, tuple[object, ...]], ...] = (
        (
            f"DELETE FROM request WHERE created < ? AND {unsent}"
            f" AND json_extract(CAST(body AS TEXT), '$.steps[#-1].state') IN ({marks})",
            ((now - REQUESTS).timestamp(), *_FINAL),
        ),
        (
            f"DELETE FROM dose WHERE day < ? AND {unsent}",
            ((now - DOSES).date().isoformat(),),
        ),
        (f"DELETE FROM vitals WHERE at < ? AND {unsent}", ((now - VITALS).timestamp(),)),
        (
            "DELETE FROM alarm WHERE raised < ? AND over AND NOT waiting",
            ((now - ALARMS).timestamp(),),
        ),
        ("DELETE FROM dead_letter WHERE refused < ?", ((now - REFUSED).timestamp(),)),
    )
    return sum(connection.execute(statement, values).rowcount for statement, values in jobs)
