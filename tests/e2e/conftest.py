"""One browser and one stage for the end-to-end tests; a failure leaves pictures behind."""

import shutil
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.conftest import lacking
from tests.e2e.stage import Stage
from tests.helpers.browser import chromium

_NEEDED = ("Xvfb", "xdotool", "pulseaudio", "paplay", "espeak-ng")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium, from the system's packages. While it is open, no other event loop can run here."""
    with chromium() as browser:
        yield browser


@pytest.fixture(scope="module")
def stage(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """Hub, kiosk, console, microphone: all real."""
    missing = [name for name in _NEEDED if not shutil.which(name)]
    if missing:
        lacking(f"not installed: {', '.join(missing)}")
    stage = Stage(tmp_path_factory.mktemp("stage"), browser)
    yield stage
    stage.close()


@pytest.fixture
def speaking_stage(stage: Stage, shared: Path) -> Stage:
    """The stage for tests that speak: they skip where the development speech is not there."""
    del shared
    return stage


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[Any]
) -> Generator[None, Any, Any]:
    """Keep pictures of the kiosk and the console when a test on the stage fails."""
    report = yield
    arguments = getattr(item, "funcargs", {})
    stage = arguments.get("stage") or arguments.get("speaking_stage")
    if call.when == "call" and report.failed and isinstance(stage, Stage):
        folder = Path(stage.folder)
        stage.screen.picture(folder / f"{item.name}-kiosk.png")
        stage.console.screenshot(path=folder / f"{item.name}-console.png", full_page=True)
        report.sections.append(("pictures", f"in {folder}"))
    return report
