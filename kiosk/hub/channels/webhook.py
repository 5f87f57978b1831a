"""Telling another program: JSON with a signature.

``X-Anban-Signature: t=UNIX,v1=HEX`` where HEX is HMAC-SHA256 of ``UNIX.BODY`` with the shared
secret; whoever takes it compares in constant time and refuses a time more than five minutes off.
``X-Anban-Delivery`` is the same at each attempt, so that one delivery is acted on once.
"""

import hashlib
import hmac
import time

import msgspec

from kiosk.core.words import tr
from kiosk.hub.channels.outcome import Message, NotDelivered
from kiosk.hub.channels.settings import WebhookSettings
from kiosk.hub.channels.web import Caller, call, is_page


class Webhook:
    """A channel that POSTs to the contact's URL, or to the channel's own."""

    def __init__(self, settings: WebhookSettings) -> None:
        self.timeout = settings.timeout
        self._settings = settings
        self._caller = Caller(settings.timeout)

    async def send(self, message: Message) -> None:
        """POST; any 2xx that is no web page is a receipt."""
        url = message.to if message.to.startswith(("https://", "http://")) else self._settings.url
        if not url:
            raise NotDelivered(tr("没有写网址，发不出去。"), retryable=False)
        client = await self._caller.client()
        body = msgspec.json.encode(
            {
                "id": message.id,
                "kind": "test" if message.is_test else "alarm",
                "to": message.to,
                "text": message.plain,
                "link": message.link,
            }
        )
        headers = {
            "Content-Type": "application/json",
            "X-Anban-Delivery": message.id,
            "X-Anban-Signature": signature(self._settings.secret, int(time.time()), body),
        }
        answer = await call(client, "POST", url, headers, body)
        if is_page(answer):
            raise NotDelivered(tr("回话的不是对方的服务，是一个网页。"), retryable=True)

    async def close(self) -> None:
        """Let go of connections."""
        await self._caller.close()


def signature(secret: str, at: int, body: bytes) -> str:
    """Return the header's value for ``body`` signed at ``at`` (seconds since 1970)."""
    signed = hmac.new(secret.encode(), b"%d." % at + body, hashlib.sha256).hexdigest()
    return f"t={at},v1={signed}"
