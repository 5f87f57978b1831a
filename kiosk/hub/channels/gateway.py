"""SMS gateways and chat robots: an HTTP call made from templates, an answer read by rules."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import msgspec

from kiosk.core.words import tr
from kiosk.hub.channels.outcome import Message, NotDelivered
from kiosk.hub.channels.settings import GatewaySettings
from kiosk.hub.channels.template import fill, words
from kiosk.hub.channels.web import Caller, call, is_page

_ZONE = ZoneInfo("Asia/Shanghai")  # what Chinese gateways sign their times in
_LONGEST = 80  # characters of a gateway's own reason that are shown


class Gateway:
    """A channel that calls what its settings describe."""

    def __init__(self, settings: GatewaySettings) -> None:
        self.timeout = settings.timeout
        self._settings = settings
        self._caller = Caller(settings.timeout)

    async def send(self, message: Message) -> None:
        """Make the call and judge the answer by the settings' rules."""
        settings = self._settings
        client = await self._caller.client()
        values = words(settings, message, datetime.now(_ZONE))
        body = fill(settings.body, values).encode()
        headers = {name: fill(value, values) for name, value in settings.headers.items()}
        if body and "content-type" not in {name.lower() for name in headers}:
            kind = "json" if settings.body.lstrip()[:1] in ("{", "[") else "x-www-form-urlencoded"
            headers["Content-Type"] = f"application/{kind}; charset=utf-8"
        url = fill(settings.url, values)
        self._judge(await call(client, settings.method, url, headers, body))

    def _judge(self, answer: httpx.Response) -> None:
        settings = self._settings
        if is_page(answer):
            raise NotDelivered(tr("回话的不是短信平台，是一个网页。"), retryable=True)
        if not settings.taken:
            return
        said: Any = answer.text.strip()
        why = ""
        if settings.taken_at:
            try:
                document = msgspec.json.decode(answer.content)
            except (msgspec.DecodeError, UnicodeDecodeError) as error:
                sentence = tr("短信平台的回话看不懂。")
                raise NotDelivered(sentence, retryable=True, left=True) from error
            said = _at(document, settings.taken_at)
            why = _at(document, settings.why_at) if settings.why_at else ""
        if said in settings.taken:
            return
        reason = tr("：").join(part for part in (said[:_LONGEST], why[:_LONGEST]) if part)
        sentence = tr("短信平台没有收（{reason}）。", reason=self._without_secret(reason))
        raise NotDelivered(sentence, retryable=said in settings.again)

    def _without_secret(self, text: str) -> str:
        """Return what a gateway said without our secret, should it repeat what it was asked."""
        return text.replace(self._settings.secret, "…") if self._settings.secret else text

    async def close(self) -> None:
        """Let go of connections."""
        await self._caller.close()


def _at(document: Any, path: str) -> str:
    """Return the value at ``a.b.0.c`` as text, empty when there is none."""
    for name in path.split("."):
        if isinstance(document, dict):
            document = document.get(name)
        elif isinstance(document, list) and name.isdecimal() and int(name) < len(document):
            document = document[int(name)]
        else:
            return ""
    if isinstance(document, bool):
        return "true" if document else "false"
    return "" if document is None else str(document)
