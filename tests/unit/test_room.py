"""How much fits on a page follows the calibration, the language and the captions."""

from kiosk.core.preferences import DeviceKind, Preferences
from kiosk.core.room import Room, narrowed, room_for

TABLET = Preferences(device=DeviceKind.TABLET)
TELEVISION = Preferences(device=DeviceKind.TELEVISION)


def test_larger_type_means_fewer_things() -> None:
    near = room_for(TABLET, 1024, 600)
    far = room_for(TELEVISION, 1920, 1080)
    assert near.options == 6
    assert far.options < near.options
    assert far.dishes < near.dishes
    assert far.rows < near.rows
    assert far.tile < near.tile


def test_no_page_has_more_than_six_and_none_is_empty() -> None:
    for device in DeviceKind:
        for size in ((1024, 600), (800, 1280), (1920, 1080), (1080, 1920), (3840, 2160)):
            room = room_for(Preferences(device=device), *size)
            assert 1 <= room.options <= 6, (device, size, room)
            assert 1 <= room.dishes <= 4, (device, size, room)
            assert 1 <= room.rows <= 4, (device, size, room)


def test_resolution_alone_changes_nothing() -> None:
    assert room_for(TELEVISION, 1920, 1080) == room_for(TELEVISION, 3840, 2160)


def test_long_words_and_captions_leave_room_for_fewer() -> None:
    english, captioned = Preferences(language="en"), Preferences(captions=True)
    assert narrowed(Room(), Preferences(), upright=False) == Room()
    assert narrowed(Room(), english, upright=False).dishes == 2
    assert narrowed(Room(), captioned, upright=False).rows == 2
    assert narrowed(Room(), captioned, upright=False).tile == Room().tile - 1
    assert narrowed(Room(), english, upright=True).rows == 3
