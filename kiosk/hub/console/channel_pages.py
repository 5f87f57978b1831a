"""通道: by which ways the hub tells people. A secret goes in and is never shown again."""

import re
import uuid
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import msgspec
from sqlalchemy import Connection
from starlette.responses import Response

from kiosk.core.words import tr
from kiosk.hub.channels.courier import all_channels
from kiosk.hub.channels.settings import (
    ChannelSettings,
    GatewaySettings,
    MailSettings,
    WebhookSettings,
)
from kiosk.hub.channels.settings_file import flaw
from kiosk.hub.console.board import Board
from kiosk.hub.console.pages import page
from kiosk.hub.console.sessions import Visit
from kiosk.hub.console.telling import DeliveryLine, delivery_line
from kiosk.hub.database import Transaction
from kiosk.hub.faults import conflict, invalid
from kiosk.hub.store import channels as store
from kiosk.hub.store.deliveries import deliveries_of

_LONGEST = 4000  # characters of a template
_HEADER = re.compile(r"([A-Za-z0-9-]{1,60}):\s*(\S.*)")
_KINDS: dict[str, type[WebhookSettings] | type[MailSettings] | type[GatewaySettings]] = {
    "webhook": WebhookSettings,
    "mail": MailSettings,
    "gateway": GatewaySettings,
}
_LINES = ("taken", "again")  # fields that hold several values, one in a line
Result = dict[str, Any]


@dataclass(frozen=True)
class ChannelCard:
    """A channel as it is shown: nothing of its secret but whether there is one."""

    id: str
    name: str
    kind: str
    kind_words: str
    fields: dict[str, str]
    has_secret: bool
    in_file: bool
    last: DeliveryLine | None


async def channels(visit: Visit) -> Response:
    """通道."""
    now, settings = visit.hub.clock.now(), visit.hub.settings
    in_file = {channel.id for channel in settings.channel}

    def load(connection: Connection, board: Board) -> dict[str, Any]:
        del board
        found = all_channels(settings, connection)
        lately = deliveries_of(connection, most=500)

        def card(channel: ChannelSettings) -> ChannelCard:
            mine = next((one for one in lately if one.channel == channel.id and one.sent), None)
            return ChannelCard(
                id=channel.id,
                name=channel.name or channel.id,
                kind=kind_of(channel),
                kind_words=kind_words(kind_of(channel)),
                fields=_shown(channel),
                has_secret=bool(channel.secret),
                in_file=channel.id in in_file,
                last=None if mine is None else delivery_line(mine, {}, found, now),
            )

        return {
            "cards": [card(channel) for channel in found.values()],
            "kinds": [(kind, kind_words(kind)) for kind in _KINDS],
            "public_url": settings.public_url,
        }

    return await page(visit, "channels", load)


async def save(visit: Visit) -> Result:
    """Set a channel up, or change the one in the path; an empty secret keeps the old one."""
    identity = visit.request.path_params.get("id") or f"c{uuid.uuid4().hex[:8]}"
    if identity in {channel.id for channel in visit.hub.settings.channel}:
        raise conflict(tr("这个通道写在配置文件里，要在那里改。"))
    settings = _settings(visit, identity)

    def write(transaction: Transaction) -> None:
        known = {channel.id: channel for channel in store.load_channels(transaction.connection)}
        before = known.get(identity)
        secret = settings.secret or ("" if before is None else before.secret)
        is_kept = before is not None and before.secret and not settings.secret
        if is_kept and _goes_to(settings) != _goes_to(known[identity]):
            raise invalid(tr("换了地址，请把密钥再写一遍：不然原来的密钥会发给别人。"))
        why = flaw(msgspec.structs.replace(settings, secret=secret))
        if why:
            raise invalid(why)
        store.save_channel(transaction, settings)

    details = {"name": settings.name, "kind": kind_of(settings), "secret": bool(settings.secret)}
    await visit.write(write, subject=identity, details=details)
    return {"id": identity}


async def remove(visit: Visit) -> Result:
    """Take a channel away, with its secret."""
    identity = visit.request.path_params["id"]
    await visit.write(lambda t: store.remove_channel(t, identity))
    return {}


def _goes_to(channel: ChannelSettings) -> tuple[str, ...]:
    """Return who gets to know a channel's secret; it follows nobody elsewhere by itself."""
    match channel:
        case MailSettings():
            return "mail", channel.host, str(channel.port), channel.security
        case WebhookSettings() | GatewaySettings():
            parts = urlsplit(channel.url)
            return kind_of(channel), parts.scheme, parts.netloc


def _settings(visit: Visit, identity: str) -> ChannelSettings:
    kind = _KINDS.get(visit.one("kind"))
    if kind is None:
        raise invalid(tr("请选是哪一种通道。"))
    values: dict[str, Any] = {"id": identity, "kind": visit.one("kind")}
    for field in kind.__struct_fields__:
        text = visit.one(field)
        if len(text) > _LONGEST:
            raise invalid(tr("写得太长了，请短一些（{most} 个字以内）。", most=_LONGEST))
        if field in ("id", "secret_file", "ca_file") or not text:
            continue
        if field == "headers":
            values[field] = _headers(text)
        elif field in _LINES:
            values[field] = tuple(line.strip() for line in text.splitlines() if line.strip())
        else:
            values[field] = text
    if not values.get("name"):
        raise invalid(tr("请给通道起个名字。"))
    try:
        settings: ChannelSettings = msgspec.convert(values, ChannelSettings, strict=False)
    except msgspec.ValidationError as error:
        raise invalid(tr("有一项没填对：{why}", why=error)) from error
    return settings


def _headers(text: str) -> dict[str, str]:
    headers = {}
    for line in filter(None, map(str.strip, text.splitlines())):
        found = _HEADER.fullmatch(line)
        if found is None or not line.isprintable():
            raise invalid(tr("请求头一行一个，写成“名字: 内容”。"))
        headers[found[1]] = found[2]
    return headers


def _shown(channel: ChannelSettings) -> dict[str, str]:
    """Return the fields as a form holds them, without the secret."""
    shown = {}
    for field in channel.__struct_fields__:
        value = getattr(channel, field)
        if field in ("secret", "secret_file"):
            continue
        if isinstance(value, dict):
            value = "\n".join(f"{name}: {content}" for name, content in value.items())
        elif isinstance(value, tuple):
            value = "\n".join(value)
        shown[field] = f"{value:g}" if isinstance(value, float) else str(value)
    return shown


def kind_of(channel: ChannelSettings) -> str:
    """Return the kind as settings name it."""
    return next(kind for kind, cls in _KINDS.items() if isinstance(channel, cls))


def kind_words(kind: str) -> str:
    """Return what a kind is called."""
    return {
        "webhook": tr("网络回调（webhook）"),
        "mail": tr("邮件（SMTP）"),
        "gateway": tr("短信或群机器人（HTTP）"),
    }[kind]
