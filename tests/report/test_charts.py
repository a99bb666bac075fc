"""Pictures: scales, ticks, gaps, and a correct bounded drawing whatever the numbers."""

import itertools
import json
import math
import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bptt.report import render
from bptt.report.chart import Axis, Band, Chart, Line, Mark, Series, describe, remarks, y_extent
from bptt.report.draw import NARROW, WIDE, lay_out, svg
from bptt.report.figure import strip
from bptt.report.scales import Scale, extent, nice_step, tick_texts, ticks
from report.examples import flow_example, run_example
from report.reader import Page

NUMBERS = st.floats(allow_nan=True, allow_infinity=True) | st.none() | st.sampled_from([0.0, 1.0, -1.0, 5e-324, 1e308])


def chart(values: list[float | None], log: bool = False, **settings: object) -> Chart:
    x = Series("x", settings.pop("x", list(range(len(values)))), "x")  # type: ignore[arg-type]
    line = Line(Series("mean", values, "mean"), "blue")
    return Chart("test", "A test", x, "lag", Axis("lag", whole=True), Axis("norm", log=log), (line,), **settings)  # type: ignore[arg-type]


PLACES = ("x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "width", "height")


def coordinates(picture: str) -> list[float]:
    nodes = list(ET.fromstring(picture).iter())
    drawn = [float(each) for node in nodes for each in re.findall(r"-?\d+\.?\d*", node.get("d", ""))]
    return drawn + [float(node.get(name, 0)) for node in nodes for name in PLACES]


@pytest.mark.parametrize("log", [False, True])
@pytest.mark.parametrize(
    "values",
    [
        [],
        [0.3],
        [0.0],
        [None],
        [0.25] * 40,
        [0.0] * 40,
        [math.nan] * 9,
        [math.inf, -math.inf, 1.0],
        [1.0, None, 2.0, math.nan, 3.0],
        [1e300, -1e308, 5e-324, 1.0],
        [10.0 ** (-3 * power) for power in range(110)],
        [1.0, 1.0 + 1e-15],
        [-1.0, -2.0],
        [math.exp(-lag / 900) for lag in range(520)],
    ],
    ids=str,
)
def test_any_input_draws_a_bounded_picture(values: list[float | None], log: bool) -> None:
    for size in (WIDE, NARROW):
        picture = svg(chart(values, log), size)
        assert len(picture) < 40_000
        assert all(-9000 < value < 9000 for value in coordinates(picture))
        assert "nan" not in picture.lower().replace("“nan”", "")
    describe(chart(values, log))


@given(st.lists(NUMBERS, max_size=30), st.lists(NUMBERS, max_size=30), st.booleans())
def test_any_numbers_draw_finite_coordinates(values: list[float | None], places: list[float | None], log: bool) -> None:
    both = min(len(values), len(places))
    low = Series("low", [None if value is None else value / 2 for value in values[:both]], "low")
    high = Series("high", values[:both], "high")
    drawn = chart(values[:both], log, x=places[:both], bands=(Band("band", low, high, "blue"),))
    for value in coordinates(svg(drawn, WIDE)):
        assert math.isfinite(value)


def test_missing_values_break_the_line_and_a_lone_point_is_a_dot() -> None:
    root = ET.fromstring(svg(chart([1.0, 2.0, None, 3.0, math.nan, 4.0, 5.0]), WIDE))
    space = "{http://www.w3.org/2000/svg}"
    [path] = [node for node in root.iter(space + "path") if "line" in node.get("class", "")]
    assert path.get("d", "").count("M") == 2
    assert len(list(root.iter(space + "circle"))) == 1


def test_a_point_stands_where_its_value_says() -> None:
    frame = lay_out(chart([1.0, 10.0, 100.0, 1000.0, 10_000.0], log=True), WIDE)
    heights = [frame.y.at(value) for value in (1.0, 10.0, 100.0, 1000.0, 10_000.0)]
    gaps = [above - below for above, below in itertools.pairwise(heights)]
    assert all(gap == pytest.approx(gaps[0]) for gap in gaps)
    assert gaps[0] > 20
    assert frame.x.at(0) == frame.x.start
    assert frame.x.at(4) == frame.x.stop


def test_what_lies_far_outside_is_drawn_near_the_edge() -> None:
    scale = Scale(0, 1, 0, 100)
    assert scale.at(1e300) == 900
    assert scale.at(-1e300) == -900


def test_a_band_lies_between_its_two_columns() -> None:
    low, high = Series("low", [1.0, 2.0, None, 0.0], "low"), Series("high", [3.0, 4.0, 5.0, 6.0], "high")
    drawn = chart([2.0, 3.0, 4.0, 5.0], bands=(Band("band", low, high, "blue", inner=True),))
    frame = lay_out(drawn, WIDE)
    x, y = [f"{frame.x.at(place):.1f}" for place in range(4)], [f"{frame.y.at(value):.1f}" for value in range(7)]
    first = f"M{x[0]} {y[3]} {x[1]} {y[4]} {x[1]} {y[2]} {x[0]} {y[1]}Z"
    alone = f"M{x[3]} {y[6]} {x[3]} {y[0]}Z"
    assert f'<path d="{first}{alone}" class="band blue inner"></path>' in svg(drawn, WIDE)


def test_a_description_tells_where_a_curve_begins_ends_and_is_highest() -> None:
    marks = (Mark(2, "90 %: 2 steps"),)
    assert describe(chart([1.0, 4.0, 0.5, 2.0], marks=marks)) == (
        "mean: from 1 at lag 0 to 2 at lag 3; lowest 0.500 at lag 2, highest 4 at lag 1. Marked: 90 %: 2 steps."
    )
    assert describe(chart([7.0])) == "mean: 7 at lag 0, the only value."
    assert describe(chart([None])) == "mean: no value can be drawn."


def test_a_zero_on_a_logarithmic_axis_is_counted_instead_of_drawn() -> None:
    flow = flow_example(20, 20)
    flow["lag_norms"]["mean"][18:] = [0.0, 0.0, -1.0]
    flow["lag_norms"]["q05"][15:] = [0.0] * 6
    said = Page(render(flow)).all("figcaption")[0].words()
    assert "zero and below have no place on a logarithmic axis: 3 values of “mean”." in said
    assert "Drawn down to the edge of the picture because they are zero or below: 6 values of “5 % quantile”." in said


def test_a_picture_with_nothing_to_draw_says_so() -> None:
    assert "no value can be drawn" in svg(chart([math.nan, None]), WIDE)
    assert "no value can be drawn" in svg(chart([0.0, 0.0], log=True), NARROW)
    assert "no value can be drawn" not in svg(chart([0.0, 0.0]), WIDE)


def test_one_extreme_quantile_does_not_flatten_the_curve() -> None:
    low, high = Series("low", [1e-200, 1e-3], "low"), Series("high", [1.0, 1.0], "high")
    drawn = chart([0.5, 0.1], log=True, bands=(Band("band", low, high, "blue"),))
    assert y_extent(drawn) == (pytest.approx(1e-4), 1.0)
    assert remarks(drawn, {}) == ["The shaded bands reach down to 1.00×10⁻²⁰⁰, below the picture."]


def test_the_line_at_one_is_always_inside_the_picture_of_jacobians() -> None:
    flow = flow_example(20, 20)
    tiny = [1e-3] * 20
    flow["jacobians"]["largest_singular_value"] = flow["jacobians"]["spectral_radius"] = {"median": tiny, "max": tiny}
    page = Page(render(flow))
    pictures = [each for each in page.all("svg", "chart") if "jacobians" in (each.attributes["aria-labelledby"] or "")]
    assert len(pictures) == 2
    for picture in pictures:
        low, high = json.loads(picture.attributes["data-geometry"] or "")["y"]
        assert low < 1e-3
        assert high >= 1.0


def test_marks_of_the_horizon_stand_at_their_lag_and_do_not_cover_each_other() -> None:
    marks = (Mark(6, "50 %: 6 steps"), Mark(9, "90 %: 9 steps"), Mark(190, "99 %: 190 steps"))
    drawn = chart([1.0] * 201, marks=marks)
    for size in (WIDE, NARROW):
        frame = lay_out(drawn, size)
        assert len(set(frame.label_rows[:2])) == 2
        assert frame.label_rows[0] < frame.label_rows[1], "the earlier mark stands higher, clear of the later line"


def test_ticks_are_round_few_and_inside() -> None:
    assert ticks(0, 200, 9) == [0, 25, 50, 75, 100, 125, 150, 175, 200] or ticks(0, 200, 9) == [0, 50, 100, 150, 200]
    assert ticks(1, 40, 5, whole=True) == [10, 20, 30, 40]
    assert ticks(0, 2, 9, whole=True) == [0, 1, 2]
    assert ticks(1e-8, 2, 7, log=True) == pytest.approx([1e-8, 1e-6, 1e-4, 1e-2, 1])
    assert ticks(0.05, 3, 7, log=True) == pytest.approx([0.05, 0.1, 0.2, 0.5, 1, 2])
    assert tick_texts([1e-8, 1e-6, 1.0], log=True) == ["10⁻⁸", "10⁻⁶", "1"]
    assert tick_texts([0.0, 0.5, 1.0], share=True) == ["0 %", "50 %", "100 %"]
    assert tick_texts([-0.5, 0.0, 0.5]) == ["−0.5", "0.0", "0.5"]
    assert tick_texts([0.0, 2e6]) == ["0", "2×10⁶"]


@given(st.floats(-1e300, 1e300), st.floats(-1e300, 1e300), st.integers(2, 9), st.booleans())
@example(0.0, 5e-324, 2, False)
@example(5e-324, 5e-324, 5, True)
@example(1e-310, 5e-324, 5, False)
def test_a_scale_maps_its_ends_and_its_ticks_inside(one: float, other: float, most: int, log: bool) -> None:
    low, high = extent([abs(one) or 1.0, abs(other) or 1.0] if log else [one, other], log=log)
    assert low < high
    scale = Scale(low, high, 10, 110, log)
    assert scale.at(low) == pytest.approx(10)
    assert scale.at(high) == pytest.approx(110)
    found = ticks(low, high, most, log)
    assert 1 <= len(found) <= most + 1
    assert all(9.9 <= scale.at(value) <= 110.1 for value in found)
    assert len(tick_texts(found, log)) == len(found)


@given(st.floats(1e-300, 1e300))
def test_a_nice_step_is_one_two_or_five_and_not_too_long(least: float) -> None:
    step = nice_step(least)
    assert least * (1 - 1e-8) <= step <= 2.51 * least


def test_dates_stand_at_the_axis_without_what_all_of_them_share() -> None:
    run = run_example()
    run["forecast"]["time"] = [f"2024-03-{1 + day:02d} 00:00" for day in range(30)]
    run["forecast"]["actual"] = run["forecast"]["predicted"] = [1.0 + day for day in range(30)]
    page = Page(render(None, run))
    picture = next(each for each in page.all("svg", "wide") if "forecast" in (each.attributes["aria-labelledby"] or ""))
    labels = [each.text for each in picture.all("text", "tick")]
    assert "2024-03-01" in labels
    assert not any("00:00" in label for label in labels)
    assert "2024-03-30 00:00" in picture.all("desc")[0].text


def test_a_strip_is_as_high_as_its_share_and_leaves_a_hole_where_it_is_missing() -> None:
    facts = {"name": "gate", "activation": "tanh", "share": 0.5}
    drawn = strip("key", {**facts, "over_time": [0.25, None, 1.0], "over_time_index": [0, 1, 5]})
    assert "M0 100V75H1V100ZM5 100V0H6V100Z" in drawn
    assert 'viewBox="0 0 6 100"' in drawn
    assert "not recorded" in strip("key", {**facts, "over_time_index": []})


@given(st.floats(-1e3, 1e3), st.floats(1e-3, 1e3))
def test_a_linear_axis_has_two_ticks_at_least(low: float, width: float) -> None:
    for size in (WIDE, NARROW):
        frame = lay_out(chart([low, low + width]), size)
        assert 2 <= len(frame.y_ticks) <= 12
        assert frame.y.low <= low
        assert low + width <= frame.y.high + 1e-5 * (width + abs(low))


def test_a_share_that_is_above_one_in_its_last_digit_keeps_its_axis() -> None:
    frame = lay_out(chart([0.0, 1.0 + 1e-12]), WIDE)
    assert frame.y_ticks[-1] == pytest.approx(1.0)
