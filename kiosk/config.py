"""The configuration: one TOML file, every field typed, every mistake named in one sentence."""

import os
import tomllib
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec
from msgspec import Struct
from platformdirs import user_config_path, user_data_path

from kiosk.config_mistakes import mistake, unreadable
from kiosk.core.errors import EnvironmentFault
from kiosk.core.preferences import (
    Ceiling,
    DeviceKind,
    Floor,
    Inches,
    Language,
    Metres,
    Palette,
    Preferences,
)
from kiosk.core.view import Hand
from kiosk.core.words import language, tr

APP = "anban"


class HubConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where the hub is. ``second_url`` is an optional other way to the same hub."""

    url: str = ""
    second_url: str = ""
    token_file: str = ""


class VoiceConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the kiosk hears and speaks.

    ``mode``: ``press`` listens after a press of the talk bar only; ``wake`` also after the wake
    phrase. ``recogniser``: which backend; ``auto`` takes Vosk when its model is there, else CTC.
    ``rate`` is in characters a minute, ``volume`` 0 to 100, ``prompts`` a folder of recordings
    that override spoken prompts. ``silent``: nothing is spoken; ``floor``: how quiet the elder may
    make it, ``ceiling`` how loud a reminder grows that nobody answers, of 100.
    """

    mode: Literal["press", "wake", "off"] = "wake"
    recogniser: Literal["auto", "vosk", "ctc", "none"] = "auto"
    vosk_model: str = "vosk-model-small-cn-0.22"
    rate: int = 165
    volume: int = 80
    prompts: str = ""
    silent: bool = False
    floor: Floor = 30
    ceiling: Ceiling = 100


class ScreenConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the interface is drawn; from ``device`` on as in ``Preferences``."""

    renderer: Literal["auto", "software", "hardware"] = "auto"
    full_screen: bool = True
    device: DeviceKind = DeviceKind.TABLET
    diagonal: Inches = 0.0
    distance: Metres = 0.0
    palette: Palette = Palette.AUTO
    hand: Hand = Hand.RIGHT
    still: bool = False
    captions: bool = False


class Config(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All of it; every field has a default that works."""

    language: Language = msgspec.field(default_factory=language)
    timezone: str = "Asia/Shanghai"
    data: str = ""
    hub: HubConfig = HubConfig()
    voice: VoiceConfig = VoiceConfig()
    screen: ScreenConfig = ScreenConfig()

    @property
    def preferences(self) -> Preferences:
        """What holds until something else is set on the device itself."""
        screen = self.screen
        return Preferences(
            language=self.language,
            device=screen.device,
            diagonal=screen.diagonal,
            distance=screen.distance,
            palette=screen.palette,
            hand=screen.hand,
            still=screen.still,
            captions=screen.captions,
            silent=self.voice.silent,
            floor=self.voice.floor,
            ceiling=self.voice.ceiling,
        )

    @property
    def zone(self) -> ZoneInfo:
        """The kiosk's time zone. Raises EnvironmentFault when this system does not know it."""
        try:
            return ZoneInfo(self.timezone)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise EnvironmentFault(
                tr("这台机器不认识时区“{name}”。", name=self.timezone)
            ) from error

    @property
    def data_folder(self) -> Path:
        """Where the device's file, the token and the models are kept."""
        named = os.environ.get("KIOSK_DATA") or self.data
        return Path(named).expanduser() if named else user_data_path(APP)

    @property
    def token_path(self) -> Path:
        """The file (mode 0600) that holds the token this device was paired with."""
        if self.hub.token_file:
            return Path(self.hub.token_file).expanduser()
        return self.data_folder / "token"


def default_path() -> Path:
    """Return where the configuration is looked for when none is named."""
    return Path(os.environ.get("KIOSK_CONFIG") or user_config_path(APP) / "kiosk.toml")


def load_config(path: Path | None = None) -> Config:
    """Return the configuration; a file that was not named may be missing.

    Raises EnvironmentFault with one sentence naming the file and the field when it is wrong.
    """
    wanted = path or default_path()
    try:
        data = wanted.read_bytes()
    except FileNotFoundError:
        if path is not None:
            raise EnvironmentFault(tr("没有这个配置文件：{path}", path=wanted)) from None
        return _with_zone(Config())
    except OSError as error:
        raise EnvironmentFault(
            tr("读不了配置文件 {path}：{why}", path=wanted, why=error.strerror)
        ) from error
    return _parse(data, wanted)


def _parse(data: bytes, path: Path) -> Config:
    try:
        return _with_zone(msgspec.convert(tomllib.loads(data.decode()), Config))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise EnvironmentFault(
            tr("配置文件 {path} 不是正确的 TOML：{why}", path=path, why=unreadable(error))
        ) from error
    except msgspec.ValidationError as error:
        raise EnvironmentFault(
            tr("配置文件 {path} 里有一项不对：{why}", path=path, why=mistake(error, Config))
        ) from error
    except EnvironmentFault as error:
        raise EnvironmentFault(
            tr("配置文件 {path} 里有一项不对：{why}", path=path, why=error)
        ) from error


def _with_zone(config: Config) -> Config:
    """Return ``config`` when its time zone is known here; else raise EnvironmentFault."""
    _ = config.zone
    return config
