"""HTTP to the hub; transport errors become the project's own."""

from kiosk.client.faults import (
    HubFault,
    HubRefused,
    HubUnauthorised,
    HubUnreachable,
    PairingFailed,
)
from kiosk.client.hub import HubClient
from kiosk.client.pairing import Pairing
from kiosk.client.transport import ALARM, GENERAL, Timeouts, check_address

__all__ = [
    "ALARM",
    "GENERAL",
    "HubClient",
    "HubFault",
    "HubRefused",
    "HubUnauthorised",
    "HubUnreachable",
    "Pairing",
    "PairingFailed",
    "Timeouts",
    "check_address",
]
