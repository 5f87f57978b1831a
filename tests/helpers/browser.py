"""A real Chromium for the hub's console, with the staff's login behind it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tests.conftest import lacking
from tests.helpers.hub_server import HubServer

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = next(
    (p for p in map(Path, ("/usr/bin/chromium", "/usr/bin/chromium-browser")) if p.exists()), None
)
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    "--autoplay-policy=no-user-gesture-required",
]
SOON = 5000  # ms; the page itself is expected to be faster


@contextmanager
def chromium() -> Iterator["Browser"]:
    """Run a browser; skips the test (fails it in CI) where there is none."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  # skipped where missing

    if CHROMIUM is None:
        lacking("Chromium is not installed")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=str(CHROMIUM), args=ARGUMENTS)
        yield browser
        browser.close()


@contextmanager
def logged_in(
    browser: "Browser",
    hub: HubServer,
    *,
    size: tuple[int, int] = (1366, 768),
    bypass_csp: bool = False,
    prepare: Callable[["Page"], object] | None = None,
    before_login: Callable[["Page"], object] | None = None,
) -> Iterator["Page"]:
    """Open 值班台; a mistake in the page's script fails the test.

    ``prepare`` is called before the page is loaded, ``before_login`` before staff log in.
    """
    view = {"width": size[0], "height": size[1]}
    page = browser.new_page(viewport=view, bypass_csp=bypass_csp)  # type: ignore[arg-type]
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.set_default_timeout(SOON * 3)
    if prepare is not None:
        prepare(page)
    page.goto(f"{hub.ready.url}/console")
    page.fill("[name=login]", hub.ready.login)
    page.fill("[name=password]", hub.ready.password)
    if before_login is not None:
        before_login(page)
    page.click("[data-action=login]")
    page.wait_for_selector("#link[data-state=up]")
    yield page
    page.close()
    assert faults == []
