"""``kiosk pin`` and the settings in ``kiosk check``."""

import getpass
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from kiosk.cli import main
from kiosk.commands.check import _preferences
from kiosk.config import Config, ScreenConfig
from kiosk.core.preferences import Palette
from kiosk.core.staff import is_pin
from kiosk.core.view import Hand
from kiosk.services.events import Bus
from kiosk.services.staff_desk import PIN, StaffDesk
from kiosk.store import Store
from kiosk.store.preferences import save_preferences
from tests.helpers.fake_clock import FakeClock


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path))
    monkeypatch.setenv("KIOSK_CONFIG", str(tmp_path / "none.toml"))
    return tmp_path


@pytest.fixture
def store(data: Path) -> Iterator[Store]:
    with closing(Store(data / "kiosk.sqlite", FakeClock())) as store:
        yield store


def typing(monkeypatch: pytest.MonkeyPatch, *typed: str) -> None:
    answers = iter(typed)
    monkeypatch.setattr(getpass, "getpass", lambda prompt: next(answers))


def test_a_pin_is_set_while_the_kiosk_runs(
    store: Store, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = StaffDesk(store, FakeClock(), Bus())
    typing(monkeypatch, "2580", "2580")
    assert main(["pin"]) == 0
    kept = store.setting(PIN)
    assert kept
    assert is_pin("2580", kept)
    assert desk.door().has_pin
    shown = capsys.readouterr()
    assert "2580" not in shown.out + shown.err
    assert main(["pin", "--clear"]) == 0
    assert not desk.door().has_pin


@pytest.mark.parametrize("typed", [("2580", "2581"), ("0000", "0000"), ("12", "12")])
def test_what_is_no_pin_changes_nothing(
    typed: tuple[str, str], store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    typing(monkeypatch, *typed)
    assert main(["pin"]) == 1
    assert not store.setting(PIN)


def test_without_a_device_it_says_so(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pin", "--clear"]) == 1
    assert "还没有运行过" in capsys.readouterr().err


def test_check_shows_what_was_set_on_the_device_over_the_file(store: Store) -> None:
    config = Config(screen=ScreenConfig(palette=Palette.CONTRAST))
    assert "黑白分明" in _preferences(config)
    usual = config.preferences
    save_preferences(store, msgspec.structs.replace(usual, hand=Hand.LEFT), usual).result(5)
    told = _preferences(config)
    assert "黑白分明" in told
    assert "左手边" in told
