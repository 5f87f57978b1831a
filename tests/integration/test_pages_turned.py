"""On a television a page with six choices shows four, and 下一页 the others."""

from pathlib import Path

from kiosk.core.dialogue.page import TURN_OVER
from kiosk.core.preferences import DeviceKind, Preferences
from tests.helpers.staged_session import Stage, staged


def shown(stage: Stage) -> list[str]:
    assert stage.picture
    return [option.id for option in stage.picture.view.options]


def test_the_running_session_shows_what_fits_and_turns_it_over(tmp_path: Path) -> None:
    with staged(tmp_path, preferences=Preferences(device=DeviceKind.TELEVISION)) as stage:
        stage.session.press("more")
        stage.until(lambda: stage.key == "more#0")
        assert shown(stage) == ["notices", "repair", "bill", "call"]
        stage.session.press(TURN_OVER)
        stage.until(lambda: stage.key == "more#1")
        assert shown(stage) == ["settings", "help"]
        stage.until(lambda: stage.voice.said)
        assert len(stage.voice.said) == 1  # turning over is not asking anew
        stage.session.press("help")
        stage.until(lambda: stage.key == "help")
