"""The pages in a real browser, network off: nothing is asked for, nothing goes wrong, everything moves as it should."""

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bptt.explain import compute, page
from bptt.report import compare, render, write
from bptt.report.theme import COLOURS
from report.browser import browser, open_page
from report.examples import flow_example, plan_example, run_example
from report.worst import HOSTILE

pytestmark = pytest.mark.slow
DERIVATION = '<h3>Backward</h3><math display="block"><mi>a</mi></math>'
PAGES = ("flow", "compare", "explain")


@pytest.fixture(scope="module")
def running() -> Iterator[Any]:
    with browser() as found:
        yield found


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("pages")
    members = [{"name": f"gain {g}", "flow": flow_example() | {"growth": g}, "run": run_example()} for g in (0.8, 1.0)]
    made = {
        "flow": render(flow_example(), run_example(), derivation_html=DERIVATION, plan=plan_example()),
        "compare": compare(members, "Sweep", {"name": "gain", "values": [0.8, 1.0]}),
        "explain": page(compute()),
    }
    for name, html in made.items():
        write(folder / f"{name}.html", html)
    return {name: folder / f"{name}.html" for name in made}


def colour(page: Any, selector: str = "body") -> str:
    return page.evaluate(f"getComputedStyle(document.querySelector('{selector}')).backgroundColor")


def rgb(name: str, which: int) -> str:
    return "rgb({}, {}, {})".format(*bytes.fromhex(COLOURS[name][which][1:]))


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1100])
def test_a_page_asks_for_nothing_and_fits(running, pages, name, scheme, width) -> None:
    opened = open_page(running, pages[name], width, scheme)
    assert opened.silent(), (opened.asked, opened.said)
    assert colour(opened.page) == rgb("paper", scheme == "dark")
    assert opened.page.evaluate("document.documentElement.scrollWidth") <= width
    opened.page.context.close()


@pytest.mark.parametrize("name", PAGES)
def test_the_button_turns_a_page_dark_and_light_again(running, pages, name) -> None:
    opened = open_page(running, pages[name])
    button = opened.page.get_by_role("button", name="Dark page")
    button.click()
    assert colour(opened.page) == rgb("paper", 1)
    opened.page.get_by_role("button", name="Light page").click()
    assert colour(opened.page) == rgb("paper", 0)
    assert opened.silent()
    opened.page.context.close()


@pytest.mark.parametrize("name", PAGES)
def test_the_data_can_be_downloaded_whole(running, pages, name) -> None:
    opened = open_page(running, pages[name])
    with opened.page.expect_download() as waiting:
        opened.page.get_by_role("button", name="Download data").click()
    got = json.loads(Path(waiting.value.path()).read_text(encoding="utf-8"))
    assert got == json.loads(opened.page.evaluate("document.getElementById('bptt-data').textContent"))
    assert waiting.value.suggested_filename.endswith(".json")
    opened.page.context.close()


@pytest.mark.parametrize("name", PAGES)
def test_without_javascript_everything_is_there_but_what_moves(running, pages, name) -> None:
    opened = open_page(running, pages[name], script=False)
    assert opened.silent()
    assert not [button for button in opened.page.locator("button, input").all() if button.is_visible()]
    pictures = opened.page.locator("svg[role=img]")
    assert any(picture.is_visible() for picture in pictures.all())
    opened.page.context.close()


def test_pointer_and_keyboard_read_numbers_off_every_picture(running, pages) -> None:
    opened = open_page(running, pages["flow"])
    data = json.loads(opened.page.evaluate("document.getElementById('bptt-data').textContent"))
    plots = opened.page.locator(".plot[data-x]")
    assert plots.count() >= 7
    for plot in plots.all():
        plot.locator("svg.wide").hover()
        assert plot.locator(".readout b").inner_text()
        plot.focus()
        plot.press("Home")
        first = plot.locator(".readout").inner_text()
        plot.press("ArrowRight")
        assert plot.locator(".readout").inner_text() != first
        plot.press("Escape")
        assert plot.locator(".readout").inner_text() == ""
    credit = opened.page.locator("#figure-credit .plot")
    credit.focus()
    credit.press("Home")
    assert f"mean {data['flow']['lag_norms']['mean'][0]:.3g}" in " ".join(
        credit.locator(".readout").inner_text().split()
    )
    assert opened.silent()
    opened.page.context.close()


def test_the_heat_map_says_what_is_under_the_pointer(running, pages) -> None:
    opened = open_page(running, pages["flow"])
    data = json.loads(opened.page.evaluate("document.getElementById('bptt-data').textContent"))["flow"]["heat_map"]
    plot = opened.page.locator(".plot.heat")
    picture = plot.locator("svg.wide")
    picture.hover()
    assert "loss of step" in plot.locator(".readout b").inner_text()
    plot.focus()
    for _ in data["t"]:
        plot.press("ArrowDown")
    for _ in data["k"]:
        plot.press("ArrowLeft")
    said = plot.locator(".readout").inner_text()
    assert f"loss of step {data['t'][-1]}, state 0" in said
    size = data["norms"][-1][0]
    assert f"{size:.2e}".split("e")[0] in said
    assert plot.locator("svg.wide .cell").count() == 1
    assert opened.silent()
    opened.page.context.close()


def test_the_slider_of_a_comparison_brings_one_net_to_the_front(running, pages) -> None:
    opened = open_page(running, pages["compare"])
    slider = opened.page.locator("#pick")
    slider.focus()
    slider.press("End")
    assert opened.page.locator("output[for=pick]").inner_text().startswith("gain 1.0")
    faded = opened.page.locator(".chart.wide [data-line='credit/of/0']")
    assert "faded" in (faded.get_attribute("class") or "")
    assert "faded" not in (opened.page.locator(".chart.wide [data-line='credit/of/1']").get_attribute("class") or "")
    assert "chosen" in (opened.page.locator("[data-member='1']").get_attribute("class") or "")
    opened.page.get_by_role("button", name="Show all").click()
    assert opened.page.locator(".faded").count() == 0
    assert opened.silent()
    opened.page.context.close()


def test_the_sliders_of_the_explanation_show_the_numbers_that_were_computed(running, pages) -> None:
    opened = open_page(running, pages["explain"])
    page = opened.page
    data = json.loads(page.evaluate("document.getElementById('bptt-data').textContent"))
    gain, step = page.locator("#gain"), page.locator("#step")
    page.get_by_label("ReLU").check()
    gain.focus()
    gain.press("End")
    step.focus()
    step.press("Home")
    for _ in range(3):
        step.press("ArrowRight")
    assert (gain.input_value(), step.input_value()) == ("9", "4")
    setting = data["settings"]["ReLU"][9]
    loss = setting["at"][3]
    assert page.locator(".happens").inner_text() == loss["say"]
    for place, value in (("S/2/1", setting["S"][2][1]), ("E/0", setting["E"][0])):
        assert as_number(page.locator(f"[data-slot='{place}']").first.text_content()) == pytest.approx(value, rel=0.01)
    for i in range(4):
        shown = page.locator(f"#back [data-slot='at/{{t}}/n/{i}']:not([data-kind])").text_content()
        assert as_number(shown) == pytest.approx(loss["n"][i], rel=0.01)
    rows = page.locator("#back tr[data-step]")
    assert [row.is_visible() for row in rows.all()] == [False, False, True, True, True, True]
    assert [row.is_visible() for row in page.locator("tr[data-only]").all()].count(True) == 1
    assert page.locator(".column.own").get_attribute("data-column") == "3"
    assert page.locator(".column.after").count() == 2
    assert opened.silent()
    page.context.close()


def as_number(written: str | None) -> float:
    raised = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻−", "0123456789--")
    return float((written or "").replace("×10", "e").replace(",", "").translate(raised))


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_names_run_nothing(running, tmp_path, hostile) -> None:
    flow = flow_example(20, 20)
    flow.update(cell=hostile, loss=hostile)
    flow["verdict"] = dict.fromkeys(("state", "sentence", "remedy"), hostile)
    flow["gates"][0]["name"] = flow["parameters"]["list"][0]["name"] = hostile
    members = [{"name": hostile, "flow": flow}] * 2
    for html in (render(flow, title=hostile, plan={**plan_example(), "name": hostile}), compare(members, hostile)):
        write(tmp_path / "page.html", html)
        opened = open_page(running, tmp_path / "page.html")
        assert opened.silent(), (opened.asked, opened.said)
        assert opened.page.locator("script").count() == 2
        opened.page.context.close()


@pytest.mark.parametrize("odd", [math.nan, math.inf, -math.inf, 0.0, 1e-320, None])
def test_numbers_that_cannot_be_drawn_break_no_picture(running, tmp_path, odd) -> None:
    flow = flow_example(20, 20)
    flow["lag_norms"] = {name: [odd] * 21 for name in flow["lag_norms"]}
    flow["heat_map"]["norms"] = [[odd] * 21 for _ in flow["heat_map"]["t"]]
    flow["lyapunov"]["exponents"] = [odd] * 64
    flow.update(growth=odd, half_life=odd)
    write(tmp_path / "page.html", render(flow))
    opened = open_page(running, tmp_path / "page.html")
    assert opened.silent(), opened.said
    opened.page.context.close()


def test_a_printed_page_is_light_and_without_controls(running, pages, tmp_path) -> None:
    for name in PAGES:
        opened = open_page(running, pages[name], scheme="dark")
        opened.page.emulate_media(media="print")
        assert opened.page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "light"
        assert not [each for each in opened.page.locator("button, input").all() if each.is_visible()]
        opened.page.pdf(path=tmp_path / "page.pdf")
        assert (tmp_path / "page.pdf").stat().st_size > 10_000
        opened.page.context.close()
