"""Templates of gateways: words in braces, put through filters.

``{text}`` is replaced by the message; ``{account+secret+time14|md5|upper}`` joins three words,
hashes them and makes the letters large. Other braces stand as they are, as JSON needs them.

| Word | What |
| --- | --- |
| ``phone`` | the contact's number |
| ``text``, ``plain``, ``link``, ``token``, ``code`` | the message's parts |
| ``account``, ``secret`` | as set for the channel |
| ``id`` | the delivery's id, the same at each attempt |
| ``unix``, ``millis`` | now, in seconds and milliseconds since 1970 |
| ``time14``, ``iso`` | now, as 20260915100000 (Beijing) and 2026-09-15T02:00:00Z |
| ``nonce`` | random, another one at each attempt |

Filters: ``url``, ``json`` (without the quotes), ``md5``, ``sha1``, ``sha256``, ``base64``,
``upper``, ``hmac_sha256``, ``hmac_sha256_base64`` (keyed with the secret).
"""

import base64
import hashlib
import hmac
import json
import re
import secrets
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from urllib.parse import quote

from kiosk.hub.channels.outcome import Message
from kiosk.hub.channels.settings import GatewaySettings

_PART = re.compile(r"\{([a-z][a-z0-9_+|]*)\}")
_MESSAGE = ("phone", "text", "plain", "link", "token", "code", "id")
_WORDS = (*_MESSAGE, "account", "secret", "unix", "millis", "time14", "iso", "nonce")


def _hex(algorithm: str) -> Callable[[str, str], str]:
    return lambda value, _key: hashlib.new(algorithm, value.encode()).hexdigest()


def _hmac(value: str, key: str) -> bytes:
    return hmac.new(key.encode(), value.encode(), hashlib.sha256).digest()


_FILTERS: dict[str, Callable[[str, str], str]] = {
    "url": lambda value, _key: quote(value, safe=""),
    "json": lambda value, _key: json.dumps(value, ensure_ascii=False)[1:-1],
    "md5": _hex("md5"),
    "sha1": _hex("sha1"),
    "sha256": _hex("sha256"),
    "base64": lambda value, _key: base64.b64encode(value.encode()).decode(),
    "upper": lambda value, _key: value.upper(),
    "hmac_sha256": lambda value, key: _hmac(value, key).hex(),
    "hmac_sha256_base64": lambda value, key: base64.b64encode(_hmac(value, key)).decode(),
}


def words(settings: GatewaySettings, message: Message, now: datetime) -> dict[str, str]:
    """Return what stands for each word at one attempt."""
    utc = now.astimezone(UTC)
    return {
        "phone": message.to,
        "text": settings.signature + message.text,
        "plain": message.plain,
        "link": message.link,
        "token": message.link.rpartition("/")[2],
        "code": message.code,
        "account": settings.account,
        "secret": settings.secret,
        "id": message.id,
        "unix": str(int(utc.timestamp())),
        "millis": str(int(utc.timestamp() * 1000)),
        "time14": now.strftime("%Y%m%d%H%M%S"),
        "iso": utc.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "nonce": secrets.token_hex(16),
    }


def fill(template: str, values: Mapping[str, str]) -> str:
    """Return a template with its words replaced; ``values`` as of :func:`words`."""

    def replaced(found: re.Match[str]) -> str:
        names, *filters = found[1].split("|")
        value = "".join(values[name] for name in names.split("+"))
        for name in filters:
            value = _FILTERS[name](value, values["secret"])
        return value

    return _PART.sub(replaced, template)


def unknown_words(settings: GatewaySettings) -> str:
    """Return the first thing in braces that has no meaning, empty when all have one."""
    for template in (settings.url, settings.body, *settings.headers.values()):
        for found in _PART.finditer(template):
            names, *filters = found[1].split("|")
            for name in names.split("+"):
                if name not in _WORDS:
                    return name
            for name in filters:
                if name not in _FILTERS:
                    return name
    return ""
