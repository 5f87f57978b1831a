"""Pairing a kiosk: the device authorization grant of RFC 8628."""

from collections import deque
from datetime import datetime

from kiosk.hub.api.operations import Answer, Call
from kiosk.hub.database import Transaction
from kiosk.hub.faults import Refusal
from kiosk.hub.store import audit
from kiosk.hub.store.devices import CODE_LIFE, begin_pairing, collect_token, digest, find_token
from kiosk.protocol.messages import DeviceAuthorization, OAuthError, Token

GRANT = "urn:ietf:params:oauth:grant-type:device_code"
INTERVAL = 2  # seconds a kiosk waits between two questions; the hub is near and has few of them
MOST_FROM_ONE = 30  # pairings one address may begin within a code's life


class Patience:
    """Counts what is asked too often, by the steady clock; forgets what is long past."""

    def __init__(self) -> None:
        self._begun: dict[str, deque[float]] = {}
        self._asked: dict[str, float] = {}

    def may_begin(self, address: str, now: float) -> bool:
        """Whether ``address`` may begin another pairing."""
        life = CODE_LIFE.total_seconds()
        begun = self._begun.setdefault(address, deque())
        while begun and begun[0] < now - life:
            begun.popleft()
        if len(begun) >= MOST_FROM_ONE:
            return False
        begun.append(now)
        if len(self._begun) > 1000:
            self._begun = {a: times for a, times in self._begun.items() if times[-1] > now - life}
        return True

    def is_early(self, device_code: str, now: float) -> bool:
        """Whether the same code asks again before the interval is over."""
        key = digest(device_code)
        last = self._asked.get(key)
        if len(self._asked) > 1000:
            self._asked.clear()
        self._asked[key] = now
        return last is not None and now - last < INTERVAL - 0.5


async def device_authorization(call: Call) -> Answer:
    """Begin a pairing (RFC 8628 3.1)."""
    hub, request = call.hub, call.request
    client = _one(call.form, "client_id")
    if not client or len(client) > 200:
        return Answer(OAuthError(error="invalid_request"), 400)
    patience: Patience = request.app.state.patience
    address = request.client.host if request.client else ""
    if not patience.may_begin(address, hub.clock.monotonic()):
        raise Refusal(429, "too_many_pairings", "try again later", retryable=True)
    now = hub.clock.now()
    device_code, user_code = await hub.write(lambda t: begin_pairing(t, client, now))
    return Answer(
        DeviceAuthorization(
            device_code=device_code,
            user_code=f"{user_code[:4]} {user_code[4:]}",
            verification_uri=str(request.base_url.replace(path="/console/devices")),
            expires_in=int(CODE_LIFE.total_seconds()),
            interval=INTERVAL,
        )
    )


async def token(call: Call) -> Answer:
    """Answer with a token once staff have approved (RFC 8628 3.4, 3.5)."""
    hub = call.hub
    if _one(call.form, "grant_type") != GRANT:
        return Answer(OAuthError(error="unsupported_grant_type"), 400)
    device_code, client = _one(call.form, "device_code"), _one(call.form, "client_id")
    if not device_code:
        return Answer(OAuthError(error="invalid_request"), 400)
    patience: Patience = call.request.app.state.patience
    if patience.is_early(device_code, hub.clock.monotonic()):
        return Answer(OAuthError(error="slow_down"), 400)
    now = hub.clock.now()
    try:
        issued = await hub.write(lambda t: _collect(t, device_code, client, now))
    except Refusal as refusal:
        return Answer(OAuthError(error=refusal.code, error_description=refusal.detail), 400)
    if issued is None:
        return Answer(OAuthError(error="authorization_pending"), 400)
    hub.forget_tokens()
    return Answer(Token(access_token=issued))


def _collect(transaction: Transaction, device_code: str, client: str, now: datetime) -> str | None:
    """Return the token of an approved pairing, with a row in the audit trail; else None."""
    issued = collect_token(transaction, device_code, client, now)
    if issued is not None:
        device = find_token(transaction.connection, issued)
        assert device is not None
        audit.note(
            transaction,
            at=now,
            actor=f"kiosk:{device.kiosk}",
            act="devices.token",
            subject=device.kiosk,
            resident=device.resident,
        )
    return issued


def _one(form: dict[str, list[str]], name: str) -> str:
    values = form.get(name, [])
    return values[0] if len(values) == 1 else ""
