"""Records to and from the JSON that stands in a row."""

from typing import Any, TypeVar

import msgspec

from kiosk.core.alarms import AlarmRecord
from kiosk.core.catalogue import Catalogue, Notice, Resident
from kiosk.core.doses import DoseRecord, MedicationPlan, Vitals
from kiosk.core.requests import RequestRecord
from kiosk.hub.sensors.model import EventRecord, Inactivity, Sensor, SensorState
from kiosk.protocol.messages import Heartbeat

T = TypeVar("T")
_encoder = msgspec.json.Encoder()
_decoders: dict[Any, msgspec.json.Decoder[Any]] = {
    kind: msgspec.json.Decoder(kind)
    for kind in (
        AlarmRecord,
        Catalogue,
        DoseRecord,
        EventRecord,
        Heartbeat,
        Inactivity,
        MedicationPlan,
        RequestRecord,
        Resident,
        Sensor,
        SensorState,
        Vitals,
        tuple[Notice, ...],
    )
}


def encode(record: Any) -> str:
    """Return ``record`` as JSON text."""
    return _encoder.encode(record).decode()


def decode(text: str, kind: type[T]) -> T:
    """Return the record of ``kind`` that :func:`encode` made ``text`` from."""
    result: T = _decoders[kind].decode(text)
    return result
