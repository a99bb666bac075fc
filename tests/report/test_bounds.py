"""Whatever the data, the page is bounded, its extremes are kept, and it says what it left out."""

import itertools
import math
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bptt.report import render
from bptt.report.schema import POINTS, SCORE_ROWS
from bptt.report.thin import thin
from bptt.report.values import drawable
from report.examples import flow_example, run_example
from report.reader import Page
from report.worst import worst_flow, worst_run

VALUES = st.none() | st.floats() | st.sampled_from([0.0, 1.0, math.nan])


@pytest.mark.parametrize("length", [260, POINTS, 3000])
def test_the_largest_page_stays_below_one_megabyte(length: int) -> None:
    html = render(worst_flow(length), worst_run(length))
    assert 500_000 < len(html.encode()) < 1_000_000
    Page(html)


def test_a_derivation_too_long_for_the_page_is_left_out_with_a_word() -> None:
    flow = flow_example(20, 20)
    kept = render(flow, derivation_html="<p>" + "x" * 300_000 + "</p>")
    assert "xxx" in kept
    dropped = render(flow, derivation_html="<p>" + "x" * 1_000_000 + "</p>")
    assert len(dropped.encode()) < 130_000
    [section] = [each for each in Page(dropped).all("section") if each.attributes["id"] == "derivation"]
    assert "Left out: the derivation is 1,000 kB long" in section.words()


def test_ten_thousand_points_are_drawn_with_every_peak_and_said_to_be_thinned() -> None:
    flow = flow_example(10_000, 10_000)
    flow["lag_norms"]["mean"][7_777] = 50.0
    flow["lag_norms"]["mean"][4_321] = math.nan
    flow["jacobians"]["largest_singular_value"]["max"][6_543] = 9.75
    flow["horizon"]["0.9"] = 1_235
    page = Page(render(flow))
    data = page.data["flow"]
    assert len(data["lags"]) <= POINTS
    assert {0, 1_235, 4_321, 7_777, 10_000} <= set(data["lags"])
    assert data["lag_norms"]["mean"][data["lags"].index(7_777)] == 50.0
    assert 9.75 in data["jacobians"]["largest_singular_value"]["max"]
    assert all(len(column) == len(data["lags"]) for column in data["lag_norms"].values())
    said = next(each for each in page.all("section") if each.attributes["id"] == "credit").all("figcaption")[0].words()
    assert f"Drawn and embedded: {len(data['lags']):,} of 10,001 points" in said
    assert "Not drawn because NaN, infinite or missing: 1 value of “mean”." in said
    assert page.data["series"]["flow/lags"]["points"] == 10_001


def test_figures_are_computed_before_anything_is_thinned() -> None:
    flow = flow_example(20, 10_001)
    middle = [float(step) for step in range(10_001)]
    flow["jacobians"]["largest_singular_value"] = {"median": middle, "max": middle}
    flow["growth"] = 0.9
    figures = Page(render(flow)).data["figures"]
    assert figures["credit_after_10"] == pytest.approx(0.3486784, rel=1e-6)
    assert (figures["sigma_median"], figures["sigma_max"], figures["sigma_max_step"]) == (5000, 10_000, 10_000)


def test_lists_that_are_cut_say_so() -> None:
    run = run_example()
    run["scores"]["rows"] = [[f"{hour} h", hour / 10, 1.0, 2.0] for hour in range(100)]
    run["sample"] = "word " * 2_000
    page = Page(render(None, run))
    words = page.all("main")[0].words()
    assert f"the first {SCORE_ROWS} of 100 rows." in words
    assert "of 10,000 characters." in words
    assert page.data["cut"] == {"run/scores/rows": [SCORE_ROWS, 100], "run/sample": [3000, 10_000]}


def test_data_below_the_limits_is_embedded_whole() -> None:
    flow, run = flow_example(), run_example()
    data = Page(render(flow, run)).data
    assert data["flow"]["lags"] == flow["lags"]
    assert data["flow"]["lag_norms"]["q05"] == pytest.approx(flow["lag_norms"]["q05"], rel=1e-6)
    assert data["run"]["config"] == run["config"]
    assert data["run"]["forecast"]["time"] == run["forecast"]["time"]
    assert data["cut"] == {}


def test_columns_of_unequal_length_are_filled_with_what_is_missing() -> None:
    flow = flow_example(20, 20)
    flow["lag_norms"]["mean"] = flow["lag_norms"]["mean"][:15]
    flow["share"] = [*flow["share"], 1.0, 1.0]
    page = Page(render(flow))
    assert len(page.data["flow"]["lags"]) == len(page.data["flow"]["lag_norms"]["mean"]) == 23
    said = page.all("figcaption")[0].words()
    assert "8 values of “mean”" in said
    assert "2 points whose lag is not a finite number" in said


@given(st.lists(st.tuples(VALUES, VALUES), max_size=600), st.integers(12, 60), st.booleans())
def test_thinning_keeps_ends_extremes_and_a_gap_of_each_column(
    rows: list[tuple[Any, Any]], most: int, log: bool
) -> None:
    columns = [[row[0] for row in rows], [row[1] for row in rows]]
    chosen = thin(columns, most, log)
    assert chosen == sorted(set(chosen))
    assert len(chosen) <= min(most, len(rows))
    if rows:
        assert {chosen[0], chosen[-1]} == {0, len(rows) - 1}
    for column in columns:
        usable = [value for value in column if drawable(value, log)]
        kept = [column[row] for row in chosen]
        if usable:
            assert min(usable) in kept
            assert max(usable) in kept
        if len(usable) < len(column):
            assert any(not drawable(value, log) for value in kept)


def test_thinning_keeps_the_extremes_of_every_stretch_of_a_wave() -> None:
    wave = [math.sin(row / 3) + row / 1e4 for row in range(10_000)]
    chosen = thin([wave], POINTS)
    assert POINTS / 2 < len(chosen) <= POINTS
    for start in range(0, 10_000, 100):
        inside = [wave[row] for row in chosen if start <= row < start + 100]
        assert max(inside) >= sorted(wave[start : start + 100])[-10]
        assert min(inside) <= sorted(wave[start : start + 100])[9]


def test_halving_the_buckets_loses_no_extreme() -> None:
    draw = random.Random(4)
    columns = [[draw.random() for _ in range(9_973)] for _ in range(6)]
    chosen = set(thin(columns, POINTS))
    rows = range(len(columns[0]))
    # 6 columns x 2 extremes x 32 buckets = 384 rows fit, 64 buckets do not.
    for column, bucket in itertools.product(columns, range(32)):
        inside = [row for row in rows if row * 32 // len(rows) == bucket]
        assert {min(inside, key=column.__getitem__), max(inside, key=column.__getitem__)} <= chosen


def test_thinning_keeps_the_rows_it_is_asked_to_keep() -> None:
    assert {17, 4_242} <= set(thin([[1.0] * 5_000], 40, keep=(17, 4_242)))
    assert thin([[1.0] * 30], 40) == list(range(30))
    assert thin([], 40) == []
