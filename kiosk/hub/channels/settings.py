"""What can be set of a channel, and the hub's settings file.

The file is TOML::

    public_url = "https://anban.example.org"   # where people outside reach this hub

    [[channel]]
    kind = "mail"
    id = "mail"
    name = "邮件"
    host = "smtp.example.org"
    user = "anban@example.org"
    secret = "…"

``secret`` may also be ``secret_file = "/path"``. What stands in the file cannot be changed in the
console; what is set in the console lies in the database.
"""

from typing import Annotated, Literal

from msgspec import Meta, Struct

Identity = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9_-]{0,39}$")]
Seconds = Annotated[float, Meta(gt=0, le=60)]


class _Channel(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind"):
    """What every channel has. ``timeout`` in seconds; ``secret`` is never shown again."""

    id: Identity
    name: str = ""
    timeout: Seconds = 10.0
    secret: str = ""
    secret_file: str = ""


class WebhookSettings(_Channel, frozen=True, kw_only=True, tag="webhook"):
    """POSTs JSON to ``url``, or to the contact's address where that is a URL, signed with
    ``secret`` (``webhook.py`` says how)."""

    url: str = ""


class MailSettings(_Channel, frozen=True, kw_only=True, tag="mail"):
    """Sends e-mail. ``security``: TLS from the start, after STARTTLS, or none (loopback only);
    ``ca_file``: certificates that are trusted in the place of the system's."""

    host: str
    port: Annotated[int, Meta(ge=1, le=65535)] = 465
    security: Literal["tls", "starttls", "none"] = "tls"
    user: str = ""
    sender: str = ""
    ca_file: str = ""


class GatewaySettings(_Channel, frozen=True, kw_only=True, tag="gateway"):
    """Calls an SMS gateway or a chat robot by HTTP; ``template.py`` tells what may stand in
    ``url``, ``headers`` and ``body``.

    The answer counts as taken when the JSON value at ``taken_at`` (``result.code``) is one of
    ``taken``; without ``taken_at`` when the whole answer is one of them; without both, any 2xx
    that is no HTML page. A value in ``again`` is tried anew. ``why_at`` is where the reason stands.
    """

    url: str
    method: Literal["GET", "POST"] = "POST"
    headers: dict[str, str] = {}
    body: str = ""
    account: str = ""
    signature: str = ""  # put before the text (【安伴】), where the gateway does not do it
    taken_at: str = ""
    taken: tuple[str, ...] = ()
    again: tuple[str, ...] = ()
    why_at: str = ""


ChannelSettings = WebhookSettings | MailSettings | GatewaySettings


class HubSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The settings file. ``public_url`` is where confirm links lead; without it there are none."""

    public_url: str = ""
    channel: tuple[ChannelSettings, ...] = ()
