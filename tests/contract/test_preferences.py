"""The preferences in the device's file: only what was changed, and whatever can still be read."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kiosk.core.preferences import DeviceKind, Palette, Preferences
from kiosk.core.view import Hand
from kiosk.store import Store
from kiosk.store.preferences import SETTING, load_preferences, save_preferences
from tests.helpers.fake_clock import FakeClock

USUAL = Preferences(device=DeviceKind.KIOSK, palette=Palette.DAY)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "kiosk.db", FakeClock())
    yield store
    store.close()


def test_before_anything_was_set_the_configuration_holds(store: Store) -> None:
    assert load_preferences(store, USUAL) == USUAL


def test_what_was_set_holds_after_a_restart(tmp_path: Path) -> None:
    wanted = msgspec.structs.replace(USUAL, hand=Hand.LEFT, captions=True, distance=0.8, floor=50)
    for expected in (USUAL, wanted):
        store = Store(tmp_path / "kiosk.db", FakeClock())
        assert load_preferences(store, USUAL) == expected
        save_preferences(store, wanted, USUAL).result(5)
        store.close()


def test_what_nobody_set_follows_the_configuration(store: Store) -> None:
    save_preferences(store, msgspec.structs.replace(USUAL, silent=True), USUAL).result(5)
    later = msgspec.structs.replace(USUAL, palette=Palette.CONTRAST)
    assert load_preferences(store, later) == msgspec.structs.replace(later, silent=True)


@pytest.mark.parametrize("text", ["", "{", "[]", "3", '{"palette": 3', "\x00"])
def test_what_cannot_be_read_gives_way_to_the_configuration(store: Store, text: str) -> None:
    store.set_setting(SETTING, text).result(5)
    assert load_preferences(store, USUAL) == USUAL


def test_one_field_that_cannot_be_read_costs_no_other(store: Store) -> None:
    store.set_setting(SETTING, '{"palette":"pink","hand":"left","newer":1,"floor":900}').result(5)
    assert load_preferences(store, USUAL) == msgspec.structs.replace(USUAL, hand=Hand.LEFT)
