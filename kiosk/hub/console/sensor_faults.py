"""What staff should see to about sensors: on every page's board."""

from datetime import datetime

from sqlalchemy import Connection

from kiosk.core.words import tr
from kiosk.hub.console import wording
from kiosk.hub.console.board import Board
from kiosk.hub.sensors.words import faults
from kiosk.hub.store import feed, sensors


def sensor_faults(connection: Connection, board: Board, now: datetime) -> list[str]:
    """Return what staff should see to, a sentence each: sensors without power, a broker away."""
    found = []
    away = feed.fault(connection)
    if away is not None:
        found.append(since_words(away.sentence, away.since, now))
    for row in sensors.all_sensors(connection):
        who = board.residents.get(row.sensor.resident)
        name = who.name if who is not None else row.sensor.resident
        found += [
            tr("{name}家的{sensor}：{fault}。", name=name, sensor=row.sensor.name, fault=fault)
            for fault in faults(row.sensor, row.state, now)
            if row.state.heard is not None
        ]
    return found


def since_words(sentence: str, since: datetime, now: datetime) -> str:
    """Return a sentence with since when it holds."""
    return tr("{sentence}从{when}起。", sentence=sentence, when=wording.clock_words(since, now))
