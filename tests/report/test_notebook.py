"""What a notebook shows: whole HTML with a style of its own, names as text, pictures that say what they draw."""

import re
from xml.etree import ElementTree as ET

import pytest
import torch

import bptt
from bptt.report.notebook import plan_note, table_note
from bptt.report.plan import ACTIONS, picture
from bptt.time.actions import Advance, Cut, Drop, Reverse
from report.examples import plan_example
from report.worst import HOSTILE


def tree(html: str) -> ET.Element:
    return ET.fromstring(html.replace("&nbsp;", " "))


def test_every_value_that_promises_it_has_a_representation() -> None:
    torch.manual_seed(0)
    cell = bptt.cells.RNN(2, 3)
    flow = bptt.flow(bptt.Recurrent(cell), torch.randn(5, 2, 2))
    shown = [bptt.derive(cell), bptt.check(cell), flow, bptt.exact(), bptt.truncated(8, 4)]
    for value in shown:
        html = value._repr_html_()
        assert html.startswith(("<div", "<iframe"))
        assert "<script" not in html
        assert "http" not in html.replace("http://www.w3.org", "").replace("http-equiv", "")


def test_a_plan_is_drawn_with_an_arrow_for_each_piece_of_work() -> None:
    html = bptt.truncated(8, 4)._repr_html_()
    work = re.findall(r'<g class="([^"]*work[^"]*)"', html)
    assert work.count("work") == 1
    assert work.count("work back") == 5
    assert html.count('class="cut"') == 3
    assert "20 steps: 20 forward, 36 backward. The gradient is cut 3 times." in html
    tree(html)


def test_steps_run_again_are_dashed_and_counted() -> None:
    made = picture(plan_example())
    assert made is not None
    assert "20 steps: 30 forward, 20 backward." in made
    assert "Recompute factor 1.50." in made
    assert made.count("stroke-dasharray") == 1
    assert made.count('class="checkpoint"') == 1
    tree(made)


def test_a_plan_of_ten_thousand_actions_is_bounded_and_says_so() -> None:
    actions = [Advance(0, 5000), *(Reverse(k, k + 1, k) for k in range(4999, -1, -1)), Cut(0), Drop(0, 5000)]
    html = plan_note("long", 5000, actions)
    assert len(html) < 150_000
    assert f"Drawn: the first {ACTIONS} of 5,003 actions." in html


@pytest.mark.parametrize(
    "odd", [None, {}, {"steps": 0, "actions": [{}]}, {"steps": 5}, {"steps": float("nan"), "actions": [{}]}, 7]
)
def test_a_plan_without_work_has_no_picture(odd: object) -> None:
    assert picture(odd) is None  # type: ignore[arg-type]


def test_actions_with_odd_places_raise_nothing() -> None:
    actions = [{"kind": "advance", "start": float("nan"), "stop": "x"}, {"kind": 5}, 3, {"start": 2, "stop": 1}]
    assert picture({"steps": 5, "actions": actions}) is not None


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_hostile_name_is_text(hostile: str) -> None:
    for html in (
        plan_note(hostile, 5, [Advance(0, 5), Reverse(0, 5, 0), Drop(0, 5)]),
        table_note(hostile, [hostile], [[hostile]], hostile, good=False, more=[hostile]),
    ):
        html.encode()
        assert {each.tag.rpartition("}")[2] for each in tree(html).iter()} <= {
            *("div", "style", "b", "p", "svg", "title", "desc", "line", "text", "g", "path"),
            *("table", "thead", "tbody", "tr", "th", "td"),
        }


def test_a_failed_check_stands_out() -> None:
    torch.manual_seed(0)
    good = bptt.check(bptt.cells.RNN(2, 3))._repr_html_()
    assert 'class="good"' in good
    assert "gradient of weight_hh" in good
    assert 'class="bad"' in table_note("t", ["a"], [["b"]], "NOT OK", good=False)
