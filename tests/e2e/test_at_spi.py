"""The real program as a screen reader finds it: every name, role, focus and press over AT-SPI."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.conftest import lacking, wait_until
from tests.e2e.stage import Screen
from tests.helpers import at_spi


class Room:
    """The program on a screen of its own, and the reader that reads it."""

    def __init__(self, screen: Screen, reader: at_spi.Reader) -> None:
        self.screen, self.reader = screen, reader

    def names(self) -> list[str]:
        return [node.name for node in self.reader.buttons()]

    def button(self, word: str) -> at_spi.Node:
        found = [node for node in self.reader.buttons() if node.name.startswith(word)]
        assert found, f"no button {word} among {self.names()}"
        return found[0]

    def press(self, word: str, then: str) -> None:
        """Press through AT-SPI and wait for the button that the next screen has."""
        self.reader.press(self.button(word))
        self.until_shown(then)

    def until_shown(self, word: str) -> None:
        wait_until(lambda: any(name.startswith(word) for name in self.names()), f"{word} is shown")
        self.check()

    @property
    def focused(self) -> str:
        (node,) = [node for node in self.reader.buttons() if node.has(at_spi.FOCUSED)]
        return str(node.name)

    def check(self) -> None:
        """What every screen keeps for a screen reader."""
        tree = self.reader.tree()
        frames = [node for node in tree if node.role == "frame"]
        assert [frame.name for frame in frames] == ["安伴"]
        buttons = [node for node in tree if node.role == at_spi.BUTTON and node.has(at_spi.SHOWING)]
        assert buttons
        for node in buttons:
            assert node.name.strip(), node
            assert node.has(at_spi.FOCUSABLE) or not node.has(at_spi.ENABLED), node
        assert len([node for node in buttons if node.has(at_spi.FOCUSED)]) == 1, buttons
        names = [node.name for node in buttons]
        assert any(name.startswith("紧急呼救") for name in names)
        labels = [node for node in tree if node.role == "label" and node.has(at_spi.SHOWING)]
        assert all(node.name.strip() for node in labels)


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    if missing := at_spi.missing():
        lacking(f"for the accessibility bus these are not installed: {', '.join(missing)}")
    folder: Path = tmp_path_factory.mktemp("at-spi")
    with ExitStack() as stack:
        screen = Screen("1024x600")
        stack.callback(screen.close)
        environment = stack.enter_context(at_spi.accessibility_bus(screen.name))
        errors = stack.enter_context((folder / "stderr.txt").open("wb"))
        kiosk = subprocess.Popen(
            [sys.executable, "-m", "kiosk", "run", "--no-voice", "--window", "1024x600"],
            env={**environment, "KIOSK_DATA": str(folder), "QT_QPA_PLATFORM": "xcb"},
            stderr=errors,
        )
        stack.callback(kiosk.wait, 20)
        stack.callback(kiosk.send_signal, signal.SIGTERM)
        reader = at_spi.open_reader(environment["DBUS_SESSION_BUS_ADDRESS"])
        stack.callback(reader.close)
        yield Room(screen, reader)
    assert (folder / "stderr.txt").read_text(encoding="utf-8") == ""


def test_the_first_start_is_gone_through_by_a_screen_reader_alone(room: Room) -> None:
    wait_until(lambda: "跳过" in room.names(), "the first question is there", 30)
    room.check()
    room.press("简体中文", then="平板")
    assert "这是什么屏幕？" in room.reader.listen()
    room.press("平板", then="1")
    assert [name for name in room.names() if name.isdigit()] == [*"123456789", "0"]
    room.press("跳过", then="知道了")
    assert any("我是安伴" in words for words in room.reader.listen())
    room.press("知道了", then="吃饭")
    assert "主页" in room.reader.listen()


def test_the_focus_that_is_read_is_the_one_that_is_drawn(room: Room) -> None:
    assert room.focused.startswith("吃饭")
    room.screen.key("right")
    wait_until(lambda: room.focused.startswith("家政"), "the arrow's focus is told")
    room.reader.focus(room.button("更多"))
    wait_until(lambda: room.focused.startswith("更多"), "the reader's focus is taken over")
    room.screen.key("ok")
    room.until_shown("通知")


def test_what_is_said_is_announced(room: Room) -> None:
    room.reader.heard.clear()
    room.press("通知", then="返回")
    wait_until(lambda: any("通知" in words for words in room.reader.listen(0.1)), "it is announced")
    room.screen.key("back", "back")
    room.until_shown("吃饭")


def test_an_emergency_is_called_and_taken_back_by_a_screen_reader(room: Room) -> None:
    room.reader.heard.clear()
    room.reader.press(room.button("紧急呼救"))
    wait_until(lambda: any("我没事" in name for name in room.names()), "it counts down")
    announced = room.reader.listen(0.5)
    assert any("呼救" in words for words in announced), announced
    wait_until(lambda: room.button("我没事").has(at_spi.ENABLED), "it can be called off")
    room.reader.press(room.button("我没事"))
    room.until_shown("吃饭")
