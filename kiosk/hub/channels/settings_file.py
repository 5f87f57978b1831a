"""Reading the hub's settings file, and what cannot be in it."""

import tomllib
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
from msgspec.structs import replace

from kiosk.core.errors import EnvironmentFault
from kiosk.core.words import tr
from kiosk.hub.channels.settings import (
    ChannelSettings,
    GatewaySettings,
    HubSettings,
    MailSettings,
    WebhookSettings,
)
from kiosk.hub.channels.template import unknown_words


def load_settings(path: Path, *, may_be_missing: bool = False) -> HubSettings:
    """Return what stands in a settings file.

    Raises :class:`EnvironmentFault` with one sentence that names the file and what is wrong in it.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        if may_be_missing:
            return HubSettings()
        raise EnvironmentFault(tr("没有这个配置文件：{path}", path=path)) from None
    except OSError as error:
        raise EnvironmentFault(
            tr("读不了配置文件 {path}：{why}", path=path, why=error.strerror)
        ) from error
    try:
        settings = msgspec.convert(tomllib.loads(data.decode()), HubSettings)
        return _checked(settings, path.parent)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise EnvironmentFault(
            tr("配置文件 {path} 不是正确的 TOML：{why}", path=path, why=error)
        ) from error
    except (msgspec.ValidationError, ValueError) as error:
        raise EnvironmentFault(
            tr("配置文件 {path} 里有一项不对：{why}", path=path, why=error)
        ) from error


def _checked(settings: HubSettings, folder: Path) -> HubSettings:
    channels = tuple(_with_secret(channel, folder) for channel in settings.channel)
    ids = [channel.id for channel in channels]
    if len(set(ids)) < len(ids):
        raise ValueError(tr("有两个通道用了同一个 id。"))
    for channel in channels:
        why = flaw(channel)
        if why:
            raise ValueError(channel.id + tr("：") + why)
    if settings.public_url and not _is_url(settings.public_url):
        raise ValueError("public_url")
    return replace(settings, channel=channels, public_url=settings.public_url.rstrip("/"))


def _with_secret(channel: ChannelSettings, folder: Path) -> ChannelSettings:
    if not channel.secret_file:
        return channel
    try:
        secret = (folder / channel.secret_file).expanduser().read_text(encoding="utf-8").strip()
    except OSError as error:
        raise ValueError(tr("读不了 {path}", path=channel.secret_file)) from error
    return replace(channel, secret=secret, secret_file="")


def flaw(channel: ChannelSettings) -> str:
    """Return in a plain sentence what cannot be in a channel's settings, empty when all can."""
    match channel:
        case WebhookSettings():
            if channel.url and not _is_url(channel.url):
                return tr("网址要以 https:// 或者 http:// 开头。")
            if not channel.secret:
                return tr("请写签名用的密钥，不然对方认不出是谁发的。")
        case MailSettings():
            if not channel.host:
                return tr("请写邮件服务器的地址。")
            if channel.security == "none" and channel.host not in ("127.0.0.1", "::1", "localhost"):
                return tr("不加密只能用在本机，请选 TLS。")
            if "@" not in (channel.sender or channel.user):
                return tr("请写用哪个邮箱发。")
        case GatewaySettings():
            if not _is_url(channel.url):
                return tr("网址要以 https:// 或者 http:// 开头。")
            unknown = unknown_words(channel)
            if unknown:
                return tr("模板里的“{word}”看不懂。", word=unknown)
    return ""


def _is_url(text: str) -> bool:
    parts = urlsplit(text)
    return parts.scheme in ("http", "https") and bool(parts.netloc)
