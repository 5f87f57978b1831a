"""The call by which sensors and gateways report over HTTP."""

from typing import Any

import msgspec

from kiosk.hub.api.operations import Answer, Call
from kiosk.hub.faults import Refusal, invalid
from kiosk.hub.sensors.payload import read_report
from kiosk.hub.store import sensors
from kiosk.hub.store.sensors import GATEWAY, Message
from kiosk.protocol.messages import SensorMessage, SensorReceipt


async def put_event(call: Call) -> Answer:
    """Take in one message of a sensor; the same ``event`` again changes nothing."""
    body: SensorMessage = call.body
    hub, identity = call.hub, call.identity
    scheme, _, key = call.request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not key.strip():
        raise Refusal(401, "no_token", "the sensor's or gateway's key is needed", retryable=True)
    opens = await hub.read(lambda connection: sensors.key_opens(connection, key.strip()))
    if opens is None:
        raise Refusal(401, "invalid_token", "this key is not valid", retryable=True)
    if opens not in (GATEWAY, identity):
        raise Refusal(403, "not_yours", "this key is another sensor's")
    if not body.event or len(body.event) > 200:
        raise invalid("an event needs an id of 1 to 200 characters", "bad_id")
    row = await hub.read(lambda connection: sensors.load_sensor(connection, identity))
    now = hub.clock.now()
    message = Message(
        event=body.event,
        at=body.at or now,
        report=read_report(body.payload, row.sensor.kind),
        text=_text(body.payload),
    )
    taken = await hub.write(lambda t: sensors.take(t, identity, message, now))
    receipt = SensorReceipt(
        sensor=identity,
        event=body.event,
        at=now,
        understood=not message.report.is_empty,
        did=taken.did,
        alarms=taken.alarms,
    )
    return Answer(receipt, 200 if taken.did == "known" else 201)


def _text(payload: Any) -> str:
    return payload if isinstance(payload, str) else msgspec.json.encode(payload).decode()
