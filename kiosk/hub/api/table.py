"""The list of all calls: the server's routes and the OpenAPI document are made from it."""

from starlette.routing import Route

from kiosk.core.alarms import Alarm
from kiosk.core.doses import DoseRecord, Vitals
from kiosk.core.requests import Request
from kiosk.hub.api import calls, dose_calls, pairing, sensor_calls
from kiosk.hub.api.operations import Operation, Parameter
from kiosk.hub.pictures import MEDIA_TYPE
from kiosk.protocol.messages import (
    MAX_WAIT,
    Cancel,
    DeviceAuthorization,
    Doses,
    Heartbeat,
    HeartbeatAnswer,
    Hello,
    OAuthError,
    Rating,
    Receipt,
    Receipts,
    SensorMessage,
    SensorReceipt,
    SyncPage,
    Token,
)

_RECEIPTS: dict[int, type] = {200: Receipt, 201: Receipt}

OPERATIONS: tuple[Operation, ...] = (
    Operation("GET", "/v1/hello", "Who answers", calls.hello, {200: Hello}, secured=False),
    Operation(
        "PUT",
        "/v1/requests/{id}",
        "Hand in a request; 200 when it was there already",
        calls.put_request,
        _RECEIPTS,
        body=Request,
        codes=("id_reused", "empty_order"),
    ),
    Operation(
        "PUT",
        "/v1/requests/{id}/cancel",
        "Take a request back",
        calls.cancel_request,
        {200: Receipt},
        body=Cancel,
        refusals=(404,),
    ),
    Operation(
        "PUT",
        "/v1/requests/{id}/rating",
        "Rate a finished request",
        calls.rate_request,
        {200: Receipt},
        body=Rating,
        refusals=(404, 409),
        codes=("invalid",),
    ),
    Operation(
        "PUT",
        "/v1/alarms/{id}",
        "Raise an alarm; an expired token is accepted, a revoked one is not",
        calls.put_alarm,
        _RECEIPTS,
        body=Alarm,
        expired_token=True,
        query=(
            Parameter(
                "age",
                {"type": "number", "minimum": 0},
                "Seconds since it was raised, by a clock that nobody sets",
            ),
        ),
        codes=("id_reused",),
    ),
    Operation(
        "PUT",
        "/v1/alarms/{id}/cancel",
        "Say that an alarm was raised by mistake; it goes on until a person has looked",
        calls.cancel_alarm,
        {200: Receipt},
        body=Cancel,
        expired_token=True,
        refusals=(404,),
    ),
    Operation(
        "PUT",
        "/v1/doses/{id}",
        "Say what was answered to a dose; a later answer wins",
        calls.put_dose,
        _RECEIPTS,
        body=DoseRecord,
    ),
    Operation(
        "PUT",
        "/v1/doses",
        "Say what was answered to many doses at once; all of them are noted, or none",
        dose_calls.put_doses,
        {200: Receipts},
        body=Doses,
        refusals=(403,),
        codes=("bad_id", "out_of_range"),
    ),
    Operation(
        "PUT",
        "/v1/vitals/{id}",
        "Hand in measured values",
        calls.put_vitals,
        _RECEIPTS,
        body=Vitals,
        codes=("id_reused",),
    ),
    Operation(
        "GET",
        "/v1/sync",
        "What changed since a cursor; everything when the cursor cannot be read",
        calls.sync,
        {200: SyncPage},
        query=(
            Parameter("since", {"type": "string"}, "The cursor of the page before, if any"),
            Parameter(
                "wait",
                {"type": "integer", "minimum": 0, "maximum": MAX_WAIT, "default": 0},
                "Seconds to wait for a change",
            ),
        ),
    ),
    Operation(
        "GET",
        "/v1/pictures/{id}",
        "The picture (JPEG) of a medicine by its name, the SHA-256 of its bytes in hexadecimal",
        calls.picture,
        {200: bytes},
        refusals=(404,),
        media_type=MEDIA_TYPE,
    ),
    Operation(
        "POST",
        "/v1/heartbeat",
        "I am alive",
        calls.heartbeat,
        {200: HeartbeatAnswer},
        body=Heartbeat,
    ),
    Operation(
        "POST",
        "/v1/sensors/{id}/events",
        "Tell what a sensor saw, with the sensor's or gateway's own key; the same event is one",
        sensor_calls.put_event,
        {200: SensorReceipt, 201: SensorReceipt},
        body=SensorMessage,
        secured=False,
        keyed=True,
        refusals=(404,),
    ),
    Operation(
        "POST",
        "/oauth/device_authorization",
        "Begin a pairing (RFC 8628 3.1)",
        pairing.device_authorization,
        {200: DeviceAuthorization},
        form=("client_id",),
        secured=False,
        refusals=(429,),
        failure=OAuthError,
    ),
    Operation(
        "POST",
        "/oauth/token",
        "Ask for the token of a pairing (RFC 8628 3.4)",
        pairing.token,
        {200: Token},
        form=("grant_type", "device_code", "client_id"),
        secured=False,
        failure=OAuthError,
    ),
)


def api_routes() -> list[Route]:
    """Return the server's routes of all calls."""
    return [
        Route(operation.path, operation.respond, methods=[operation.method])
        for operation in OPERATIONS
    ]
