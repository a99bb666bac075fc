"""The script in a real browser, where there is one: it runs under the page's own policy and wires up every picture."""

import shutil
import subprocess
from pathlib import Path

import pytest

from bptt.report import render, write
from report.examples import Page, flow_example, run_example

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))), None)
QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
)


def dom_after_scripts(path: Path, profile: Path) -> str:
    assert BROWSER is not None
    command = [BROWSER, *QUIET, f"--user-data-dir={profile}", "--dump-dom", path.as_uri()]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    except subprocess.TimeoutExpired:
        pytest.skip("the browser did not answer within a minute")
    if done.returncode or "<html" not in done.stdout:
        pytest.skip(f"the browser cannot start here: exit status {done.returncode}")
    return done.stdout


@pytest.mark.slow
@pytest.mark.skipif(BROWSER is None, reason="no Chromium is installed")
def test_the_script_shows_its_buttons_and_opens_every_picture_to_the_keyboard(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    html = render(flow_example(), run_example())
    write(path, html)
    before, after = Page(html), Page(dom_after_scripts(path, tmp_path / "profile"))
    assert ["hidden" in button.attributes for button in before.all("button")] == [True, True]
    assert ["hidden" in button.attributes for button in after.all("button")] == [False, False]
    plots = after.all("div", "plot")
    assert len(plots) == len(before.all("div", "plot")) == 5
    for plot in plots:
        assert plot.attributes["tabindex"] == "0"
        assert (plot.attributes["aria-label"] or "").endswith("Arrow keys read its values.")
        assert plot.all("p", "readout")
