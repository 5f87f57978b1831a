"""What was set at installation about this screen and the person in front of it."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

from kiosk.core.view import Hand, Look, Shade
from kiosk.core.words import phrased, tr

LANGUAGES = {"zh_CN": "简体中文", "zh_TW": "繁體中文", "en": "English"}
"""The languages of the screen, each by its own name."""

Inches = Annotated[float, Meta(ge=0, le=150)]
Metres = Annotated[float, Meta(ge=0, le=10)]
Floor = Annotated[int, Meta(ge=10, le=90)]
Ceiling = Annotated[int, Meta(ge=60, le=100)]
Language = Annotated[str, Meta(pattern="^(" + "|".join(LANGUAGES) + ")$")]

MM_PER_INCH = 25.4
CHARACTER = 0.0122  # of the distance: 0.7 degrees, the least height of a character (EN 301 549)
SQUARE = 0.9  # height of a Chinese character in em (Noto Sans CJK: 国 0.88, 吃 0.91, 药 0.91)
CAPITAL = 0.733  # height of a capital letter or digit in em (Noto Sans CJK)
SAFE = 0.05  # of each edge, where televisions may show nothing (Android TV's design guide)
_EVENING, _MORNING = 20, 6  # hours between which the shade follows the night


class DeviceKind(StrEnum):
    """What the screen is; each has a usual size and distance."""

    TABLET = "tablet"
    KIOSK = "kiosk"
    TELEVISION = "television"


USUAL: dict[DeviceKind, tuple[float, float]] = {
    DeviceKind.TABLET: (10.1, 0.45),
    DeviceKind.KIOSK: (21.5, 0.6),
    DeviceKind.TELEVISION: (55.0, 3.0),
}
"""Diagonal in inches and viewing distance in metres."""


class Palette(StrEnum):
    """Which colours are wanted; ``auto`` is day by day and night by night."""

    AUTO = "auto"
    DAY = "day"
    NIGHT = "night"
    CONTRAST = "contrast"


class Preferences(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All of it. ``diagonal`` (inches) and ``distance`` (metres) of 0 mean the device's usual.

    ``still``: nothing moves. ``captions``: what is spoken is written large, and the screen flashes
    where it chimes. ``silent``: nothing is spoken. ``floor``: how quiet the elder may make it, of
    100; reminders and alarms stay audible. ``ceiling``: how loud a reminder grows that nobody
    answers.
    """

    language: Language = "zh_CN"
    device: DeviceKind = DeviceKind.TABLET
    diagonal: Inches = 0.0
    distance: Metres = 0.0
    palette: Palette = Palette.AUTO
    hand: Hand = Hand.RIGHT
    still: bool = False
    captions: bool = False
    silent: bool = False
    floor: Floor = 30
    ceiling: Ceiling = 100

    @property
    def measures(self) -> tuple[float, float]:
        """The screen's diagonal in inches and the distance it is read from in metres."""
        diagonal, distance = USUAL[self.device]
        return self.diagonal or diagonal, self.distance or distance

    @property
    def character(self) -> float:
        """The least size of type (em), as a share of the screen's diagonal.

        A Chinese character covers 0.7 degrees. On a television so do capitals and digits: 80 px of
        1080 lines on 55 inches seen from 3 m (elder-interface.md).
        """
        diagonal, distance = self.measures
        height = CAPITAL if self.device is DeviceKind.TELEVISION else SQUARE
        return CHARACTER * 1000 * distance / (diagonal * MM_PER_INCH) / height

    @property
    def millimetre(self) -> float:
        """One millimetre, as a share of the screen's diagonal."""
        return 1 / (self.measures[0] * MM_PER_INCH)

    @property
    def look_margin(self) -> float:
        """The share of width and height to leave empty at each edge."""
        return SAFE if self.device is DeviceKind.TELEVISION else 0.0

    def look(self, now: datetime) -> Look:
        """Return how pictures are to look at this moment."""
        dark = not _MORNING <= now.hour < _EVENING
        shade = {
            Palette.AUTO: Shade.NIGHT if dark else Shade.DAY,
            Palette.DAY: Shade.DAY,
            Palette.NIGHT: Shade.NIGHT,
            Palette.CONTRAST: Shade.CONTRAST,
        }[self.palette]
        return Look(
            shade=shade,
            hand=self.hand,
            still=self.still,
            captions=self.captions,
            character=self.character,
            margin=self.look_margin,
            millimetre=self.millimetre,
            language=self.language,
        )


def device_name(kind: DeviceKind) -> str:
    """Return what the screen is, in a word."""
    return {
        DeviceKind.TABLET: tr("平板"),
        DeviceKind.KIOSK: tr("立式机"),
        DeviceKind.TELEVISION: tr("电视"),
    }[kind]


def palette_name(palette: Palette) -> str:
    """Return which colours, in a word."""
    return {
        Palette.AUTO: tr("白天亮，晚上暗"),
        Palette.DAY: tr("一直亮"),
        Palette.NIGHT: tr("一直暗"),
        Palette.CONTRAST: tr("黑白分明"),
    }[palette]


def hand_name(hand: Hand) -> str:
    """Return on which side the red button stands, in a word."""
    return tr("右手边") if hand is Hand.RIGHT else tr("左手边")


def on_off(is_on: bool) -> str:
    """Return 开着 or 关着."""
    return tr("开着") if is_on else tr("关着")


def measures_said(preferences: Preferences) -> str:
    """Return 10.1英寸，离45厘米."""
    diagonal, distance = preferences.measures
    inches = f"{diagonal:g}"
    if distance >= 1:
        return tr("{inches}英寸，离{m}米", inches=inches, m=f"{distance:g}")
    return tr("{inches}英寸，离{cm}厘米", inches=inches, cm=round(distance * 100))


def preferences_said(preferences: Preferences) -> tuple[tuple[str, str], ...]:
    """Return every preference as (what, how it is), for staff."""
    return (
        (tr("屏幕"), phrased((device_name(preferences.device), measures_said(preferences)))),
        (tr("颜色"), palette_name(preferences.palette)),
        (tr("红按钮"), hand_name(preferences.hand)),
        (tr("大字幕和闪光"), on_off(preferences.captions)),
        (tr("说话"), tr("不说话，只显示") if preferences.silent else tr("说话")),
        (tr("语言"), LANGUAGES.get(preferences.language, preferences.language)),
        (tr("动画"), tr("不动") if preferences.still else tr("会动")),
        (tr("最小音量"), str(preferences.floor)),
    )
