"""The hub's calls, one method each (``kiosk.protocol.messages`` says what each promises).

Every method raises HubUnreachable (again later), HubUnauthorised (pair anew, keep what waits) or
HubRefused (never again as it is).
"""

from collections.abc import Sequence
from urllib.parse import quote

import msgspec
from msgspec import Struct

from kiosk.client.faults import HubUnreachable
from kiosk.client.pages import read_page
from kiosk.client.transport import GENERAL, Timeouts, Transport
from kiosk.core.alarms import Alarm
from kiosk.core.doses import DoseRecord, Vitals
from kiosk.core.requests import Request
from kiosk.protocol.messages import (
    MAX_WAIT,
    Cancel,
    Heartbeat,
    HeartbeatAnswer,
    Hello,
    Rating,
    Receipt,
    Receipts,
    SyncPage,
)


class HubClient:
    """The hub as the kiosk calls it, over connections of its own.

    With a second address, whichever was not reached gives way to the other at the next call.
    """

    def __init__(
        self, url: str, token: str, timeouts: Timeouts = GENERAL, *, second_url: str = ""
    ) -> None:
        self._transport = Transport(url, token, timeouts, second_url=second_url)
        self._read = timeouts.read

    @property
    def url(self) -> str:
        """The hub's address, as the next call uses it."""
        return self._transport.url

    def hello(self) -> Hello:
        """Ask who is there."""
        return self._transport.ask(Hello, "GET", "/v1/hello")

    def put_request(self, request: Request) -> Receipt:
        """Hand over a request."""
        return self.put("requests", request.id, "", request)

    def cancel_request(self, request_id: str, cancel: Cancel) -> Receipt:
        """Take a request back."""
        return self.put("requests", request_id, "cancel", cancel)

    def rate_request(self, request_id: str, rating: Rating) -> Receipt:
        """Say how a service was."""
        return self.put("requests", request_id, "rating", rating)

    def put_alarm(self, alarm: Alarm, *, age: float | None = None) -> Receipt:
        """Raise an alarm; ``age`` is how many seconds ago it was raised, by a steady clock."""
        params = None if age is None else {"age": f"{age:.1f}"}
        return self.put("alarms", alarm.id, "", alarm, params=params)

    def cancel_alarm(self, alarm_id: str, cancel: Cancel) -> Receipt:
        """Say that an alarm was a false one."""
        return self.put("alarms", alarm_id, "cancel", cancel)

    def put_dose(self, record: DoseRecord) -> Receipt:
        """Tell what was answered to a dose."""
        return self.put("doses", record.id, "", record)

    def put_doses(self, bodies: Sequence[bytes], dose_ids: Sequence[str]) -> None:
        """Tell many answers to doses at once, as the JSON kept from before; all or none is noted.

        A success is only the receipts for these very ids.
        """
        content = b'{"doses":[' + b",".join(bodies) + b"]}"
        came = self._transport.ask(Receipts, "PUT", "/v1/doses", body=content)
        if [receipt.id for receipt in came.receipts] != list(dose_ids):
            raise HubUnreachable("receipts for something else")

    def put_vitals(self, vitals: Vitals) -> Receipt:
        """Tell measured values."""
        return self.put("vitals", vitals.id, "", vitals)

    def put(
        self,
        what: str,
        identity: str,
        action: str,
        body: Struct | bytes,
        params: dict[str, str] | None = None,
    ) -> Receipt:
        """Make any of the PUT calls; ``body`` as a message, or as the JSON kept from before.

        A success is only a receipt for this very id: a portal's page with status 200 is none.
        """
        path = f"/v1/{what}/{quote(identity, safe='')}" + (f"/{action}" if action else "")
        content = body if isinstance(body, bytes) else msgspec.json.encode(body)
        receipt = self._transport.ask(Receipt, "PUT", path, body=content, params=params)
        if receipt.id != identity:
            raise HubUnreachable("a receipt for something else")
        return receipt

    def sync(self, since: str, wait: int = MAX_WAIT) -> SyncPage:
        """Ask for what changed after the cursor, waiting up to ``wait`` seconds for it."""
        params = {"since": since, "wait": str(wait)}
        body = self._transport.ask_json("GET", "/v1/sync", params=params, read=wait + self._read)
        return read_page(body)

    def picture(self, name: str) -> bytes:
        """Ask for a picture of a medicine (JPEG) by its name."""
        path = f"/v1/pictures/{quote(name, safe='')}"
        return self._transport.ask_bytes("image/jpeg", "GET", path)

    def heartbeat(self, beat: Heartbeat) -> HeartbeatAnswer:
        """Say that the kiosk is alive."""
        return self._transport.ask(
            HeartbeatAnswer, "POST", "/v1/heartbeat", body=msgspec.json.encode(beat)
        )

    def abort(self) -> None:
        """End the calls under way, from any thread; the client is of no use afterwards."""
        self._transport.abort()

    def close(self) -> None:
        """Free the connections."""
        self._transport.close()
