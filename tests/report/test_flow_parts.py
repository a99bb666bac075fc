"""The parts of a flow's page that are drawn from more than curves: heat, parameters, theory, terms, windows."""

import math

import pytest

from bptt.report import render
from bptt.report.heat import LEVELS, cells, level
from bptt.report.schema import HEAT_COLUMNS, HEAT_ROWS, heat_map, parameters, transports
from report.examples import flow_example
from report.reader import Page


def section(page: Page, name: str):
    return next(each for each in page.all("section") if each.attributes.get("id") == name)


def test_levels_of_the_heat_map_are_equal_ratios():
    assert [level(10.0**-power, 1e-10, 1.0) for power in (0, 0.5, 1.5, 9.5, 10, 99)] == [9, 9, 8, 0, 0, 0]
    assert {level(1.1**k, 1.0, 1.1**99) for k in range(100)} == set(range(LEVELS))


def test_cells_of_one_level_that_are_neighbours_are_one_rectangle():
    drawn = cells([[1.0, 1.0, None, 1.0], [1e-10, math.nan, 0.0, 1.0]], 1e-10, 1.0)
    assert '<path d="M0 0h2v1h-2zM3 0h1v1h-1zM3 1h1v1h-1z" class="h9"></path>' in drawn
    assert '<path d="M0 1h1v1h-1zM2 1h1v1h-1z" class="h0"></path>' in drawn
    assert drawn.count("<path") == 2


def test_a_large_heat_map_is_sampled_evenly_and_keeps_its_corners():
    read = heat_map(
        {"t": range(1000), "k": range(2000), "norms": [[t + k / 1e4 for k in range(2000)] for t in range(1000)]}
    )
    assert read is not None
    assert (len(read["t"]), len(read["k"])) == (HEAT_ROWS, HEAT_COLUMNS)
    assert (read["t"][0], read["t"][-1], read["k"][0], read["k"][-1]) == (0, 999, 0, 1999)
    for t, row in zip(read["t"], read["norms"], strict=True):
        assert row == [t + k / 1e4 for k in read["k"]]


@pytest.mark.parametrize("odd", [None, {}, {"t": [], "k": [], "norms": []}, {"t": [1], "k": [1], "norms": [None]}, 3])
def test_an_empty_heat_map_has_no_section(odd):
    page = Page(render(flow_example(20, 20) | {"heat_map": odd}))
    assert "heat" not in page.ids()


def test_shares_of_a_parameter_are_added_up_by_octaves():
    bands = [[lag, lag] for lag in range(10)] + [[10, 20]]
    read = parameters({"bands": bands, "list": [{"name": "w", "norm": 2.0, "shares": [0.1] * 10 + [-0.2]}]})
    assert read is not None
    assert read["bands"] == [[0, 0], [1, 1], [2, 3], [4, 7], [8, 20]]
    assert read["list"][0]["shares"] == pytest.approx([0.1, 0.1, 0.2, 0.4, 0.0])
    assert sum(read["list"][0]["shares"]) == pytest.approx(0.8)
    again = parameters(read)
    assert again == read


def test_the_table_of_parameters_shows_each_share():
    words = section(Page(render(flow_example())), "parameters").words()
    assert "cell.weight_hh" in words
    assert all(share in words for share in ("50 %", "30 %", "−10 %", "8–199"))


def test_singular_values_of_transports_are_turned_into_columns():
    read = transports({"lags": [1, 2], "median": [[3.0, 2.0, 1.0], [0.5]], "largest": [4.0, 0.6]})
    assert read == {"lags": [1, 2], "largest": [4.0, 0.6], "values": [[3.0, 0.5], [2.0, None], [1.0, None]]}


def test_standard_errors_are_the_band_around_the_exponents():
    data = Page(render(flow_example())).data["flow"]["lyapunov"]
    assert data["low"][0] == pytest.approx(-0.0583 - 0.004)
    assert data["high"][0] == pytest.approx(-0.0583 + 0.004)


def test_the_window_in_use_is_marked_with_its_bias_else_the_window_that_would_do():
    flow = flow_example()
    assert "window 64, bias 2.1 %" in section(Page(render(flow)), "credit").all("desc")[0].text
    flow["window_in_use"] = None
    assert "window for a bias below 10 %: 40" in section(Page(render(flow)), "credit").all("desc")[0].text


def test_measured_numbers_stand_beside_the_terms_of_the_derivation():
    page = Page(render(flow_example(), derivation_html="<p>d</p>"))
    words = page.all("dl", "measured-terms")[0].words()
    for said in (
        "largest singular value 1.20",
        "×0.944 per step",
        "−0.0583",
        "keeps 62 % on average",
        "47.1 % of it flat",
    ):
        assert said in words
    assert not Page(render(flow_example())).all("dl", "measured-terms")


def test_each_remedy_says_what_to_type():
    options = Page(render(flow_example())).all("ul", "options")[0]
    assert [each.words() for each in options.all("code")] == ["bptt.init.forget_bias(net, 3)"]


def test_theory_stands_beside_measurement():
    words = section(Page(render(flow_example())), "theory").words()
    assert "0.894" in words
    assert "0.900" in words
