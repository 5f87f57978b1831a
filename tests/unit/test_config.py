"""The configuration file: good ones are read, bad ones are named in one sentence."""

import sys
import zoneinfo
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.config import Config, load_config
from kiosk.core.errors import EnvironmentFault
from kiosk.core.preferences import DeviceKind, Preferences
from kiosk.core.view import Hand


def written(folder: Path, text: str) -> Path:
    path = folder / "kiosk.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_without_a_file_everything_has_its_default() -> None:
    assert load_config() == Config()


def test_a_file_is_read(tmp_path: Path) -> None:
    path = written(tmp_path, '[hub]\nurl = "http://hub:8750"\n[voice]\nrate = 150\n')
    config = load_config(path)
    assert config.hub.url == "http://hub:8750"
    assert config.voice.rate == 150
    assert str(config.zone) == "Asia/Shanghai"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('[voice]\nrate = "fast"\n', "voice.rate"),
        ("[voice]\nrat = 150\n", "rat"),
        ('[voice]\nmode = "always"\n', "voice.mode"),
        ("[hub\nurl = 1\n", "TOML"),
        ('timezone = "Asia/Jilin"\n', "Asia/Jilin"),
    ],
)
def test_a_mistake_is_named_in_one_sentence(tmp_path: Path, text: str, names: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(EnvironmentFault) as caught:
        load_config(path)
    sentence = str(caught.value)
    assert names in sentence
    assert str(path) in sentence
    assert "Traceback" not in sentence


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('[voice]\nrate = "fast"\n', "「voice.rate」要写成整数"),
        ("[voice]\nrat = 150\n", "没有「voice.rat」这一项"),
        ("[hub\nurl = 1\n", "第 1 行"),
        ('[screen]\npalette = "pink"\n', "「screen.palette」只能是 auto · day · night · contrast"),
        ('[screen]\nhand = "up"\n', "「screen.hand」只能是 right · left"),
        ("[screen]\ndiagonal = -1\n", "「screen.diagonal」不能小于"),
        ("[screen]\ndistance = 11\n", "「screen.distance」不能大于"),
        ("[screen]\nstill = 1\n", "「screen.still」要写成 true 或 false"),
        ("[voice]\nfloor = 95\n", "「voice.floor」不能大于 90"),
        ('language = "fr"\n', "「language」只能是 zh_CN · zh_TW · en"),
        ("screen = 1\n", "「screen」要写成一节"),
    ],
)
def test_a_mistake_is_told_without_a_word_of_english(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        load_config(written(tmp_path, text))
    sentence = str(caught.value)
    assert says in sentence
    assert not {"Expected", "Invalid", "Object", "line"} & set(sentence.split())


def test_the_file_says_how_the_kiosk_is_to_be(tmp_path: Path) -> None:
    text = (
        'language = "en"\n[screen]\ndevice = "television"\ndistance = 2.5\nhand = "left"\n'
        "captions = true\n[voice]\nsilent = true\nfloor = 50\n"
    )
    preferences = load_config(written(tmp_path, text)).preferences
    assert preferences == Preferences(
        language="en",
        device=DeviceKind.TELEVISION,
        distance=2.5,
        hand=Hand.LEFT,
        captions=True,
        silent=True,
        floor=50,
    )
    assert preferences.measures == (55.0, 2.5)


def test_a_named_file_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="没有这个配置文件"):
        load_config(tmp_path / "no.toml")


@pytest.fixture
def no_system_zones() -> Iterator[None]:
    """A bare Python image: no zone files of the system's."""
    kept = zoneinfo.TZPATH
    zoneinfo.reset_tzpath(to=())
    zoneinfo.ZoneInfo.clear_cache()
    yield
    zoneinfo.reset_tzpath(to=kept)


@pytest.mark.usefixtures("no_system_zones")
def test_the_zones_come_with_the_program() -> None:
    assert str(load_config().zone) == "Asia/Shanghai"


@pytest.mark.usefixtures("no_system_zones")
def test_without_any_zones_it_is_one_sentence_even_without_a_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for package in ("tzdata", "tzdata.zoneinfo", "tzdata.zoneinfo.Asia"):
        monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(EnvironmentFault, match="时区“Asia/Shanghai”"):
        load_config()
