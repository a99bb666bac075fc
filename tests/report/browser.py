"""A real browser for the tests: Debian's Chromium, or Chrome, driven by Playwright, with the network off.

What the page asks for besides itself, every error and everything on the console is kept, so that a test can say that
there was nothing.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
BROWSER = next(filter(None, map(shutil.which, NAMES)), None)
WITHOUT_BROWSER = "no Chromium or Chrome is installed (Debian and Ubuntu: apt install chromium)"


class Opened:
    """A page in the browser.

    Attributes:
        page: Playwright's page.
        asked: addresses that were asked for besides the page itself.
        said: what was on the console, and errors.
    """

    def __init__(self, page: Any, path: Path) -> None:
        self.page, self.asked, self.said = page, [], []
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("console", lambda message: self.said.append(message.text))
        page.on("pageerror", lambda error: self.said.append(str(error)))
        page.goto(path.as_uri())
        self.asked.remove(path.as_uri())

    def silent(self) -> bool:
        return not self.asked and not self.said


@contextmanager
def browser() -> Iterator[Any]:
    """A running browser; the test is skipped where none can start."""
    api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    if BROWSER is None:
        pytest.skip(WITHOUT_BROWSER)
    with api.sync_playwright() as playwright:
        try:
            running = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox", "--disable-gpu"])
        except api.Error as error:
            pytest.skip(f"the browser cannot start here: {str(error).splitlines()[0]}")
        try:
            yield running
        finally:
            running.close()


def open_page(running: Any, path: Path, width: int = 1100, scheme: str = "light", script: bool = True) -> Opened:
    """Open a file with the network off."""
    context = running.new_context(
        offline=True,
        color_scheme=scheme,
        java_script_enabled=script,
        viewport={"width": width, "height": 900},
        accept_downloads=True,
    )
    return Opened(context.new_page(), path)
