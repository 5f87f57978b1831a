"""Staff choose another language: the running program follows, and so does what Qt reads."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.preferences import LANGUAGES, Preferences
from kiosk.core.words import MEANT, SOURCE_LANGUAGE, language, tr
from kiosk.resources import locales
from kiosk.services.events import VoiceUnavailable
from kiosk.translations import FILE, read_message, use_language
from tests.helpers.languages import shown_in
from tests.helpers.staged_session import Stage, staged

OTHERS = [name for name in LANGUAGES if name != SOURCE_LANGUAGE]


def _press(stage: Stage, option: str, key: str) -> None:
    stage.session.press(option)
    stage.until(lambda: stage.key.startswith(key))


def _labels(stage: Stage) -> dict[str, str]:
    assert stage.picture
    view = stage.picture.view
    return {option.label: option.id for option in (*view.options, *view.actions)}


def _open_settings(stage: Stage) -> None:
    """Go through the door, which has no PIN yet."""
    _press(stage, "more", "more")
    _press(stage, "staff", "settings-new-pin")
    for _ in range(2):
        for digit in "2580":
            stage.session.press(f"key:{digit}")
        stage.session.press("done")
    stage.until(lambda: "language" in _labels(stage).values() or "next-page" in _ids(stage))


def _ids(stage: Stage) -> set[str]:
    return set(_labels(stage).values())


def test_the_screen_changes_its_language_without_a_restart(tmp_path: Path) -> None:
    try:
        with staged(tmp_path) as stage:
            _open_settings(stage)
            if "language" not in _ids(stage):
                stage.session.press("next-page")
                stage.until(lambda: "language" in _ids(stage))
            stage.session.press("language")
            stage.until(lambda: "English" in _labels(stage))
            stage.session.press(_labels(stage)["English"])
            stage.until(lambda: stage.picture and stage.picture.frame.emergency == "SOS")
            assert stage.picture
            assert stage.picture.look.language == "en"
            assert stage.picture.frame.date == "Saturday 21 November"
            assert "Back" in _labels(stage)
            assert stage.picture.talk.lead in ("", "Press and say in Mandarin:")
            for _ in range(3):
                stage.session.back()
            stage.until(lambda: stage.key == "home")
            stage.hears(
                Understanding("问几号", Intent.ASK_DATE, Decision.ACT),
            )
            stage.until(lambda: stage.voice.said and "Saturday" in stage.voice.said[-1][0])
            said = stage.voice.said[-1][0]
            assert said == "Today is Saturday, 21 November. Lunar month 10, day 13."
            assert stage.voice.context.options[:2] == ("吃饭", "家政"), "what is heard is Mandarin"
        with staged(tmp_path / "again") as stage:  # another device, in the source language
            assert stage.picture
            assert stage.picture.frame.emergency == "紧急呼救"
    finally:
        use_language(SOURCE_LANGUAGE)


def test_a_device_starts_in_the_language_it_was_given(tmp_path: Path) -> None:
    try:
        with staged(tmp_path, preferences=Preferences(language="zh_TW")) as stage:
            assert stage.picture
            assert stage.picture.frame.emergency == "緊急求救"
            assert language() == "zh_TW"
            stage.bus.publish(VoiceUnavailable(tr("没有找到麦克风，请插上麦克风。"), "microphone"))
            stage.until(lambda: stage.picture and "請插上" in stage.picture.talk.lead)
    finally:
        use_language(SOURCE_LANGUAGE)


@pytest.mark.parametrize("shown", OTHERS)
def test_qt_reads_the_same_of_the_same_file(shown: str, tmp_path: Path) -> None:
    """Linguist's own compiler takes every sentence, and QTranslator says what we say."""
    compiled = tmp_path / "anban.qm"
    tool = next(Path(sys.executable).parent.glob("pyside6-lrelease*"))
    done = subprocess.run(
        [tool, locales() / shown / FILE, "-qm", compiled],
        capture_output=True,
        check=True,
        text=True,
        timeout=60,
    )
    assert " 0 unfinished" in done.stdout
    translator = QTranslator()
    assert translator.load(str(compiled))
    messages = {s: forms for s, forms in _messages(locales() / shown / FILE).items() if forms}
    assert len(messages) > 1500
    for source, forms in messages.items():
        for count in (1, 2) if len(forms) > 1 else (-1,):
            with shown_in(shown):
                ours = tr(source) if count < 0 else forms[0 if count == 1 else 1]
            words, _, meant = source.partition(MEANT)
            assert translator.translate("anban", words, meant, count) == ours, source


def _messages(path: Path) -> dict[str, tuple[str, ...]]:
    from xml.etree import ElementTree  # noqa: PLC0415

    return dict(map(read_message, ElementTree.parse(path).getroot().iter("message")))
