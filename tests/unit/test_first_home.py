"""The home screen that is kept for the next start: whose it is, what is shown of it, its file."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from kiosk.commands.gallery import gallery
from kiosk.core.first_home import FirstHome, first_picture
from kiosk.core.preferences import Palette, Preferences
from kiosk.core.view import Link, Picture, Screen, Shade, Talk
from kiosk.services.bus import Bus, PictureChanged, ScreenMeasured
from kiosk.services.home_keeper import FILE, HomeKeeper, read_home

USUAL = Preferences()
SIZE = (1920, 1080)
DEVICE = FirstHome(USUAL, SIZE)
NIGHT = datetime(2026, 11, 22, 22, 5, tzinfo=UTC)


@pytest.fixture(scope="module")
def home() -> Picture:
    return next(picture for name, picture in gallery() if name == "home")


def _on(picture: Picture, screen: Screen) -> Picture:
    return replace(picture, view=replace(picture.view, screen=screen))


def test_what_was_kept_has_the_same_tiles_and_nothing_that_may_have_changed(home: Picture) -> None:
    preferences = Preferences(palette=Palette.AUTO, captions=True)
    read = DEVICE.read(DEVICE.kept(home, preferences) or b"")
    assert read
    view, known = read
    assert known == preferences
    assert view.veiled
    assert replace(view, veiled=False) == home.view
    picture = first_picture(view, known, NIGHT)
    assert (picture.frame.clock, picture.frame.weather) == ("22:05", "")
    assert picture.frame.link is Link.CONNECTING
    assert picture.talk == Talk()
    assert picture.look.shade is Shade.NIGHT
    assert picture.look.captions


@pytest.mark.parametrize(
    "other",
    [
        FirstHome(Preferences(palette=Palette.NIGHT), SIZE),
        FirstHome(Preferences(language="en"), SIZE),
        FirstHome(USUAL, (1080, 1920)),
    ],
)
def test_what_another_device_kept_is_not_shown(other: FirstHome, home: Picture) -> None:
    kept = other.kept(home, USUAL)
    assert kept
    assert other.read(kept)
    assert DEVICE.read(kept) is None


def test_what_another_program_kept_or_what_is_broken_is_not_shown(home: Picture) -> None:
    kept = DEVICE.kept(home, USUAL)
    assert kept
    newer = msgspec.json.decode(kept) | {"version": "99"}
    stranger = msgspec.json.decode(kept) | {"tiles": [{"id": 1}]}
    for data in (
        msgspec.json.encode(newer),
        msgspec.json.encode(stranger),
        kept[:-9],
        b"",
        b"\xff",
    ):
        assert DEVICE.read(data) is None


def test_only_home_is_kept_and_a_device_set_up_anew_keeps_none(home: Picture) -> None:
    for screen in Screen:
        kept = DEVICE.kept(_on(home, screen), USUAL)
        if screen is Screen.HOME:
            assert kept
        else:
            assert kept == (b"" if screen in (Screen.PAIRING, Screen.KEYPAD) else None)


@pytest.fixture
def show(tmp_path: Path) -> Callable[[Picture], None]:
    """Return what publishes a picture and waits until what comes of it is on the disk."""
    bus = Bus()
    keeper = HomeKeeper(tmp_path, USUAL, lambda: USUAL)
    bus.subscribe(keeper)
    bus.publish(ScreenMeasured(*SIZE))

    def publish(picture: Picture) -> None:
        bus.publish(PictureChanged(picture))
        keeper.settle()

    return publish


def test_the_file_follows_what_is_shown(
    show: Callable[[Picture], None], home: Picture, tmp_path: Path
) -> None:
    assert read_home(tmp_path) == b""
    show(home)
    kept = read_home(tmp_path)
    assert DEVICE.read(kept)
    written = (tmp_path / FILE).stat().st_mtime_ns
    show(replace(home, frame=replace(home.frame, clock="10:25")))
    show(_on(home, Screen.TEXT))
    assert (tmp_path / FILE).stat().st_mtime_ns == written
    show(_on(home, Screen.PAIRING))
    assert not (tmp_path / FILE).exists()


def test_a_disk_that_takes_nothing_keeps_nothing(home: Picture, tmp_path: Path) -> None:
    keeper = HomeKeeper(tmp_path / "gone", USUAL, lambda: USUAL)
    keeper(ScreenMeasured(*SIZE))
    keeper(PictureChanged(home))
    keeper.settle()
    assert read_home(tmp_path / "gone") == b""
