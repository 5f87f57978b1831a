"""Pairing by the device flow of RFC 8628: a code on the screen, staff enter it at the console."""

from kiosk.client.faults import HubUnreachable, PairingFailed
from kiosk.client.transport import Answer, T, Transport, read_json
from kiosk.core.words import tr
from kiosk.protocol.messages import DeviceAuthorization, OAuthError, Token

CLIENT_ID = "kiosk"
_GRANT = "urn:ietf:params:oauth:grant-type:device_code"  # RFC 8628 3.4
_SLOWER = 5  # seconds more after slow_down, RFC 8628 3.5


class Pairing:
    """One pairing with the hub at ``url``: ``begin``, show the code, ``poll`` until a token."""

    def __init__(self, url: str) -> None:
        self._transport = Transport(url)
        self._begun: DeviceAuthorization | None = None
        self.interval = 5.0
        """Seconds to wait before the next ``poll``."""

    def begin(self) -> DeviceAuthorization:
        """Ask for a code. Raises HubUnreachable, HubRefused."""
        self._begun = self._transport.ask(
            DeviceAuthorization,
            "POST",
            "/oauth/device_authorization",
            form={"client_id": CLIENT_ID},
        )
        self.interval = float(max(1, self._begun.interval))
        return self._begun

    def poll(self) -> str | None:
        """Return the token once staff have bound the kiosk, None while they have not.

        Raises PairingFailed when the code ran out or was denied, HubUnreachable when the hub
        cannot be reached (poll again).
        """
        if self._begun is None:
            raise ValueError("poll before begin")
        form = {
            "grant_type": _GRANT,
            "device_code": self._begun.device_code,
            "client_id": CLIENT_ID,
        }
        answer = self._transport.call("POST", "/oauth/token", form=form)
        if answer.status == 200:
            return _read(answer, Token).access_token
        if answer.status != 400:
            raise HubUnreachable(f"{answer.status} to a poll for the token")
        error = _read(answer, OAuthError).error
        if error == "authorization_pending":
            return None
        if error == "slow_down":
            self.interval += _SLOWER
            return None
        raise PairingFailed(tr("登记码过期了或没有通过，请重新登记。"), error)

    def abort(self) -> None:
        """End a call under way, from any thread."""
        self._transport.abort()

    def close(self) -> None:
        """Free the connections."""
        self._transport.close()


def _read(answer: Answer, kind: type[T]) -> T:
    if answer.media_type != "application/json":
        raise HubUnreachable(f"{answer.status} as {answer.media_type or 'nothing'}")
    return read_json(kind, answer.body)
