"""The page as a whole: well formed, self-contained, in order, whichever part of the data is there."""

import base64
import hashlib
import itertools
import re
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from bptt.report import render
from report.examples import flow_example, plan_example, run_example
from report.reader import Page
from report.worst import HOSTILE

DERIVATION = '<h3>Backward</h3><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><mi>a</mi></math>'
ORDER = [
    "credit",
    "share",
    "heat",
    "parameters",
    "jacobians",
    "transports",
    "lyapunov",
    "weights",
    "theory",
    "saturation",
    "gates",
    "plan",
    "training",
    "scores",
    "forecast",
    "sample",
    "derivation",
    "configuration",
]


def full() -> Page:
    return Page(render(flow_example(), run_example(), derivation_html=DERIVATION, plan=plan_example()))


def sections(page: Page) -> list[str | None]:
    return [each.attributes["id"] for each in page.all("section", "section")]


def test_every_element_of_a_full_page_is_closed_in_order() -> None:
    page = full()
    assert len(page.all()) > 200
    assert page.html.startswith('<!doctype html>\n<html lang="en">')


def test_every_picture_is_xml_on_its_own() -> None:
    pictures = re.findall(r"<svg.*?</svg>", full().html, re.DOTALL)
    assert len(pictures) > 15
    for picture in pictures:
        ET.fromstring(picture)


def test_the_page_refers_to_nothing_outside_itself() -> None:
    page = full()
    namespaces = {"http://www.w3.org/2000/svg", "http://www.w3.org/1998/Math/MathML"}
    assert set(re.findall(r"[a-z]+://[^\s\"'<>)]+", page.html)) == namespaces
    for element in page.all():
        assert element.tag not in {"link", "img", "iframe", "object", "embed", "base", "form", "source"}
        for name in ("href", "src", "action", "data", "poster", "srcset"):
            value = element.attributes.get(name)
            assert value is None or value.startswith("#")
    assert "@import" not in page.html
    assert set(re.findall(r"url\([^)]", page.html)) == {"url(#"}


def test_only_the_script_of_this_library_may_run() -> None:
    page = full()
    [policy] = [each for each in page.all("meta") if each.attributes.get("http-equiv") == "Content-Security-Policy"]
    [script] = [each for each in page.all("script") if not each.attributes]
    digest = base64.b64encode(hashlib.sha256(script.text.encode()).digest()).decode()
    said = policy.attributes["content"] or ""
    assert f"script-src 'sha256-{digest}';" in said
    assert said.startswith("default-src 'none';")
    assert not re.search(r" on[a-z]+=", page.html.split("<script")[0])


def test_sections_come_in_their_fixed_order_below_the_verdict_and_the_key_figures() -> None:
    page = full()
    assert sections(page) == ORDER
    places = [page.html.index(mark) for mark in ("<h1", 'id="verdict"', 'class="tiles"', 'id="credit"')]
    assert places == sorted(places)
    verdict = page.all("section", "verdict")[0].words()
    for said in ("vanishing", "Credit fades by 6 % per step.", "falls by 0.94", "Raise the forget gate's bias."):
        assert said in verdict
    assert [tile.words() for tile in page.all("dl", "tiles")[0].all("dt")] == [
        "Horizon of 90 % of credit",
        "Growth of credit",
        "Half-life of credit",
        "Largest singular value",
    ]


def test_a_page_without_a_run_shows_the_flow_alone() -> None:
    page = Page(render(flow_example()))
    assert sections(page) == ORDER[:11]
    assert page.all("h1")[0].words() == "Gradient flow through time"
    assert page.data["run"] is None


def test_a_page_without_a_flow_shows_the_run_alone() -> None:
    page = Page(render(run=run_example()))
    assert sections(page) == [*ORDER[12:16], "configuration"]
    assert page.all("h1")[0].words() == "Hourly temperature"
    assert page.data["flow"] is None
    assert "beats persistence" in page.all("p", "result")[0].words()


def test_a_page_without_data_says_so() -> None:
    for nothing in (render(), render({}, {}), render(None, {"forecast": None})):
        assert "There is nothing to report" in Page(nothing).all("main")[0].words()


@pytest.mark.parametrize("part", ["flow", "run"])
@pytest.mark.parametrize("value", ["missing", None, [], {}, "text", 7, float("nan"), [None], [[]], {"a": {}}])
def test_any_key_may_be_missing_or_odd_without_an_error(part: str, value: Any) -> None:
    whole = flow_example(20, 20) if part == "flow" else run_example(5, 9)
    for key in whole:
        changed = {name: entry for name, entry in whole.items() if name != key}
        if value != "missing":
            changed[key] = value
        assert render(**{part: changed}).endswith("</html>\n")
        if isinstance(whole[key], dict):
            for inner in whole[key]:
                within = {name: entry for name, entry in whole[key].items() if name != inner}
                if value != "missing":
                    within[inner] = value
                assert render(**{part: {**whole, key: within}}).endswith("</html>\n")


def test_a_title_that_is_given_wins_over_the_title_of_the_run() -> None:
    assert Page(render(flow_example(), run_example(), title="Mine")).all("h1")[0].words() == "Mine"


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_hostile_name_is_shown_as_text_wherever_it_stands(hostile: str) -> None:
    flow, run = flow_example(20, 20), run_example(5, 9)
    flow.update(cell=hostile, loss=hostile, verdict=dict.fromkeys(("state", "sentence", "remedy"), hostile))
    flow["verdict"]["evidence"] = [hostile]
    flow["verdict"]["options"] = [{"name": hostile, "why": hostile}]
    flow["parameters"]["list"][0]["name"] = flow["bound"]["activation"] = hostile
    flow["gates"][0].update(dict.fromkeys(("name", "carry", "form"), hostile))
    flow["recurrent_weights"][0]["name"] = flow["saturation"][0]["name"] = flow["saturation"][0]["activation"] = hostile
    run.update(title=hostile, sample=hostile, config={hostile: hostile})
    run["training"]["loss_unit"] = hostile
    run["scores"] = {
        "columns": [hostile] * 2,
        "rows": [[hostile] * 2],
        **dict.fromkeys(("unit", "caption", "verdict"), hostile),
    }
    run["forecast"].update(time=[hostile] * 9, name=hostile, unit=hostile, horizon=hostile)
    harmless, page = Page(render(flow_example(20, 20), run_example(5, 9))), Page(render(flow, run))

    tags = sorted({element.tag for element in page.all()})
    assert tags == sorted({element.tag for element in harmless.all()})
    assert len(page.all("script")) == 2
    assert not [name for element in page.all() for name in element.attributes if name.startswith("on")]
    page.html.encode("utf-8")
    shown = page.all("h1")[0].words()
    assert shown == page.data["title"] == page.data["run"]["sample"]
    assert len(shown) == len(hostile)
    assert set(shown) - set(hostile) <= {"\ufffd"}
    for picture in re.findall(r"<svg.*?</svg>", page.html, re.DOTALL):
        ET.fromstring(picture)


def test_the_data_block_holds_no_character_that_could_end_it() -> None:
    run = run_example(5, 9)
    run["config"] = dict(enumerate(HOSTILE))
    html = render(None, run)
    block = html.split('id="bptt-data">')[1].split("</script>")[0]
    assert not set("<>&\u2028\u2029") & set(block)
    assert len(Page(html).data["run"]["config"]) == len(HOSTILE)


def test_every_id_is_used_once_and_every_reference_finds_its_id() -> None:
    page = full()
    ids = page.ids()
    assert len(ids) == len(set(ids))
    for element in page.all():
        for name in ("aria-labelledby", "aria-describedby"):
            value = element.attributes.get(name)
            assert value is None or value in ids
        href = element.attributes.get("href")
        assert href is None or href[1:] in ids
    for reference in re.findall(r"url\(#([^)]+)\)", page.html):
        assert reference in ids


def test_every_picture_has_a_title_a_description_and_a_table_beside_it() -> None:
    page = full()
    pictures = [each for each in page.all("svg") if each.attributes.get("role") == "img"]
    assert pictures
    for picture in pictures:
        assert picture.all("title")[0].text.strip()
        assert len(picture.all("desc")[0].text) > 20
    assert all(each.attributes.get("aria-hidden") == "true" for each in page.all("svg") if each not in pictures)
    for figure in page.all("figure"):
        assert figure.all("details")[0].all("table")
        assert figure.all("p", "explain")


def test_headings_step_down_one_level_at_a_time() -> None:
    levels = [int(element.tag[1]) for element in full().all() if re.fullmatch("h[1-6]", element.tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(below - above <= 1 for above, below in itertools.pairwise(levels))


def test_without_javascript_nothing_is_offered_that_needs_it() -> None:
    buttons = full().all("button")
    assert len(buttons) == 2
    assert all("hidden" in button.attributes for button in buttons)


def test_everything_that_scrolls_can_be_reached_by_keyboard() -> None:
    page = full()
    boxes = [*page.all("div", "scroll"), *page.all("pre"), *page.all("div", "derivation")]
    assert len(boxes) > 8
    assert all(box.attributes.get("tabindex") == "0" for box in boxes)


def test_a_state_that_the_page_does_not_know_keeps_its_name() -> None:
    flow = flow_example(20, 20)
    flow["verdict"]["state"] = "oscillating"
    card = Page(render(flow)).all("section", "verdict")[0]
    assert "tone-soft" in (card.attributes["class"] or "")
    assert card.all("h2")[0].words() == "oscillating"


def test_what_is_not_reached_or_does_not_decay_is_said_in_words() -> None:
    flow = flow_example()
    flow.update(horizon={"0.5": None, "0.9": None, "0.99": None}, half_life=None, growth=1.031)
    page = Page(render(flow))
    tiles = page.all("dl", "tiles")[0].words()
    assert "not reached" in tiles
    assert "within 200 lags" in tiles
    assert "the credit does not decay" in tiles
    credit = next(each for each in page.all("section") if each.attributes["id"] == "credit")
    assert "Not reached within 200 lags: 50 %, 90 %, 99 % of the credit." in credit.all("figcaption")[0].words()


def test_an_unknown_growth_claims_nothing_about_decay() -> None:
    flow = flow_example()
    flow.update(half_life=None, growth=None)
    assert "decay" not in Page(render(flow)).all("dl", "tiles")[0].words()


def test_the_weights_come_with_the_warning_that_a_spectral_radius_proves_nothing() -> None:
    page = Page(render(flow_example()))
    said = page.all("p", "aside")[0].words()
    assert "does not prove that gradients vanish" in said
    norms = {1: "10.02", 2: "10.01", 3: "7.50", 5: "3.13"}
    for power, norm in norms.items():
        # The norm of [[a, b], [0, a]] is the larger root of s^2 - b s - a^2.
        a, b = 0.5**power, power * 0.5 ** (power - 1) * 10
        assert f"{(b + (b * b + 4 * a * a) ** 0.5) / 2:.2f}" == norm
        assert norm in said
