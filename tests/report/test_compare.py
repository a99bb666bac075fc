"""Several nets on one page: bounded whatever is given, each curve its own, figures as they came."""

import math
import re
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from bptt.report import compare
from bptt.report.comparison import MEMBERS, POINTS
from report.examples import flow_example, run_example
from report.reader import Page
from report.worst import HOSTILE, worst_flow, worst_run


def member(name: str, lags: int = 50, **changed: Any) -> dict[str, Any]:
    return {"name": name, "flow": flow_example(lags, 30) | changed, "run": run_example(9, 20)}


def test_every_net_has_its_curve_relative_to_where_it_starts() -> None:
    small = member("small")
    small["flow"]["lag_norms"]["mean"] = [1e-3 * 0.5**lag for lag in range(51)]
    data = Page(compare([member("a"), small])).data
    assert data["credit"]["x"] == list(range(51))
    assert data["credit"]["of"][1] == pytest.approx([0.5**lag for lag in range(51)], rel=1e-6)
    assert data["credit"]["of"][0][0] == 1
    assert data["growth"] == [0.9437, 0.9437]
    assert data["horizon_90"] == [31, 31]


def test_curves_of_other_lengths_share_one_axis() -> None:
    data = Page(compare([member("short", 10), member("long", 40)])).data
    assert len(data["credit"]["x"]) == 41
    assert data["credit"]["of"][0][11:] == [None] * 30
    assert None not in data["credit"]["of"][1]


def test_a_sweep_over_numbers_shows_how_the_figures_move_and_one_over_names_does_not() -> None:
    members = [member("a", growth=0.9), member("b", growth=1.1)]
    numbers = Page(compare(members, "T", {"name": "gain", "values": [0.5, 1.5]}))
    names = Page(compare(members, "T", {"name": "cell", "values": ["rnn", "lstm"]}))
    assert numbers.data["swept"] == {"name": "gain", "values": [0.5, 1.5]}
    assert "moves" in numbers.ids()
    assert "moves" not in names.ids()
    assert numbers.all("div", "moves")[0].all("svg", "chart")


def test_the_largest_comparison_stays_below_one_megabyte_and_says_what_it_left_out() -> None:
    members = [{"name": "&" * 10_000, "flow": worst_flow(3000), "run": worst_run(3000)}] * 40
    html = compare(members, "&" * 10_000, {"name": "&" * 999, "values": list(range(40))}, "&" * 9_999)
    assert len(html.encode()) < 1_000_000
    page = Page(html)
    assert len(page.data["members"]) == MEMBERS
    assert len(page.data["credit"]["x"]) <= POINTS
    assert f"the first {MEMBERS} of 40" in page.all("ul", "measured")[0].words()


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_hostile_name_is_shown_as_text(hostile: str) -> None:
    odd = member(hostile)
    odd["flow"]["verdict"] = dict.fromkeys(("state", "sentence", "remedy"), hostile)
    odd["run"]["scores"]["verdict"] = hostile
    page = Page(compare([odd, member("b")], hostile, {"name": hostile, "values": [1, 2]}, hostile))
    assert len(page.all("script")) == 2
    assert {each.tag for each in page.all()} == {
        each.tag for each in Page(compare([member("a")] * 2, "T", {"name": "g", "values": [1, 2]}, "N")).all()
    }
    for picture in re.findall(r"<svg.*?</svg>", page.html, re.DOTALL):
        ET.fromstring(picture)


@pytest.mark.parametrize("odd", [None, [], 7, [None], [{}], [{"flow": None}], [{"name": None, "flow": [], "run": 3}]])
def test_odd_members_raise_nothing(odd: Any) -> None:
    Page(compare(odd))


def test_values_that_are_not_finite_have_no_place_and_break_nothing() -> None:
    odd = member("odd", growth=math.nan, half_life=math.inf)
    odd["flow"]["lag_norms"]["mean"] = [math.nan, math.inf, 0.0, 1e-320, 1e308] * 10
    page = Page(compare([odd, member("b")], swept={"name": "gain", "values": [math.nan, math.inf]}))
    assert page.data["growth"][0] == "NaN"


def test_ids_are_used_once_and_every_reference_finds_its_id() -> None:
    page = Page(compare([member("a"), member("b")], swept={"name": "gain", "values": [1, 2]}))
    ids = page.ids()
    assert len(ids) == len(set(ids))
    for each in page.all():
        for name in ("aria-labelledby", "aria-describedby", "for"):
            assert each.attributes.get(name) is None or each.attributes[name] in ids


def test_losses_in_other_units_are_drawn_relative_to_their_start() -> None:
    bits, degrees = member("bits"), member("degrees")
    bits["run"]["training"].update(loss_unit="bits", valid_loss=[4.0, 2.0, 1.0] + [1.0] * 6)
    page = Page(compare([bits, degrees]))
    assert page.data["loss_units"] == ["bits", "mean squared error"]
    assert page.data["training"]["of"][0][:3] == [1.0, 0.5, 0.25]
    assert page.data["best_loss"][0] == 1.0
    assert "do not compare them" in page.all("div", "members")[0].words()
    alike = Page(compare([member("a"), member("b")]))
    assert alike.data["training"]["of"][0] == pytest.approx(member("a")["run"]["training"]["valid_loss"], rel=1e-6)
