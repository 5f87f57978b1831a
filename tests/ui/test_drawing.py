"""The drawings themselves: QML lint, palette, icons, pictures, warnings that are caught."""

import logging
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlComponent

from kiosk.core.view import Picture
from kiosk.ui.icons import IconProvider
from kiosk.ui.render import render, settle
from tests.ui.conftest import MakeInterface
from tests.ui.describe_models import DESCRIPTION, UI, describe, tool
from tests.ui.pictures import FRAME, HOME, TALK

QML = UI / "qml"
FILES = sorted(QML.rglob("*.qml"))


# Each release of Qt's tools warns and writes in its own way: one is the measure.
with_the_locked_tools = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="checked with the PySide6 that is locked for Python 3.11"
)


@with_the_locked_tools
def test_qml_lint_is_clean() -> None:
    command = [tool("pyside6-qmllint"), "-I", str(QML), "--max-warnings", "0", *map(str, FILES)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_lint_can_fail(tmp_path: Path) -> None:
    bad = tmp_path / "Bad.qml"
    bad.write_text("import QtQuick\nItem { width: nowhere.width }\n")
    command = [tool("pyside6-qmllint"), "-I", str(QML), "--max-warnings", "0", str(bad)]
    assert subprocess.run(command, capture_output=True, check=False).returncode != 0


@with_the_locked_tools
def test_the_models_description_is_current() -> None:
    assert DESCRIPTION.read_text() == describe()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_qml_files_are_short_and_say_nothing_themselves(file: Path) -> None:
    text = file.read_text()
    assert len(text.splitlines()) <= 150
    assert not re.search(r"[\u4e00-\u9fff]", text), "words come from the dialogue"


def test_a_missing_icon_is_logged(qapp: QGuiApplication, expected_logs: list[str]) -> None:
    expected_logs.append("no icon 'nonesuch'")
    image = IconProvider().requestImage("nonesuch/000000", QSize(), QSize(8, 8))
    assert image.size() == QSize(8, 8)


def test_a_qml_warning_is_caught(
    make_interface: MakeInterface, expected_logs: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    expected_logs.append("QML: .*nowhere")
    interface = make_interface((1024, 600))
    component = QQmlComponent(interface.view.engine())
    component.setData(b"import QtQuick\nItem { width: nowhere.width }", QUrl("planted.qml"))
    with caplog.at_level(logging.WARNING, "kiosk.ui"):
        made = component.create()
    assert any("nowhere" in record.getMessage() for record in caplog.records)
    made.deleteLater()
    settle()


def test_pictures_have_the_size_asked_for(qapp: QGuiApplication, tmp_path: Path) -> None:
    for size in ((1024, 600), (3840, 2160), (800, 1280)):
        [file] = render([("home", Picture(HOME, FRAME, TALK))], tmp_path, size)
        image = QImage(str(file))
        assert (image.width(), image.height()) == size
        assert image.pixelColor(1, 1).name() == "#fbf6ec"
