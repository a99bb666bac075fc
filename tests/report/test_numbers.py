"""Numbers: how they are read, how they are written, and that each one shown is embedded too."""

import json
import math
import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bptt.report import render
from bptt.report.data import embed, plain
from bptt.report.values import aligned, number, numbers, percent, short, text
from report.examples import flow_example, run_example
from report.reader import Page

SUPERSCRIPTS = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹−", "-0123456789-")
WRITTEN = re.compile(r"[−-]?\d[\d,]*(?:\.\d+)?(?:×10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)?")
# Numbers that belong to the page's own words: names of quantiles and of horizons, "after 10 steps back".
WORDS = {5.0, 10.0, 25.0, 50.0, 75.0, 90.0, 95.0, 99.0, 99.9}


def written_numbers(said: str) -> Iterator[tuple[float, float]]:
    """Each number in a text with half of one unit of its last digit."""
    for found in WRITTEN.findall(said):
        digits, _, power = found.translate(SUPERSCRIPTS).replace(",", "").partition("×10")
        scale = 10.0 ** int(power or 0)
        decimals = len(digits.partition(".")[2])
        yield float(digits) * scale, 0.5 * 10.0**-decimals * scale


def embedded_numbers(value: Any) -> Iterator[float]:
    if isinstance(value, dict):
        for key, entry in value.items():
            yield from (each for each, _ in written_numbers(key))
            yield from embedded_numbers(entry)
    elif isinstance(value, list):
        for entry in value:
            yield from embedded_numbers(entry)
    elif isinstance(value, str):
        yield from (each for each, _ in written_numbers(value))
    elif value is not None:
        yield float(value)


def test_every_number_shown_is_also_in_the_data_block() -> None:
    page = Page(render(flow_example(), run_example()))
    known = sorted(set(embedded_numbers(page.data)) | WORDS)
    known += [100 * value for value in known]  # shares are shown in percent
    places = [*page.all("dd"), *page.all("td"), *page.all("figcaption"), *page.all("desc"), *page.all("text", "note")]
    places += [*page.all("span", "value"), *page.all("tbody"), *page.all("ul", "measured")]
    shown = [pair for place in places for pair in written_numbers(place.words())]
    assert len(shown) > 500
    for value, half in shown:
        assert any(abs(abs(value) - abs(each)) <= half * 1.001 for each in known), value


def test_numbers_that_are_not_finite_are_embedded_as_valid_json() -> None:
    flow = flow_example(20, 20)
    flow.update(growth=math.nan, half_life=math.inf)
    flow["lag_norms"]["mean"][3:6] = [math.nan, -math.inf, None]
    page = Page(render(flow))  # refuses NaN and Infinity as JSON constants
    assert page.data["flow"]["growth"] == "NaN"
    assert page.data["flow"]["half_life"] == "Infinity"
    assert page.data["flow"]["lag_norms"]["mean"][3:6] == ["NaN", "-Infinity", None]
    assert Page(render(page.data["flow"])).data["flow"] == page.data["flow"], "a downloaded page can be read again"


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text() | st.integers(), st.lists))
def test_anything_embedded_can_be_read_back(value: Any) -> None:
    block = embed({"value": value})
    inside = block.removeprefix('<script type="application/json" id="bptt-data">').removesuffix("</script>")
    assert not set("<>&\u2028\u2029") & set(inside)
    assert json.loads(inside) == {"value": plain(value)}
    inside.encode("utf-8")


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, "–"),
        (math.nan, "NaN"),
        (math.inf, "∞"),
        (-math.inf, "−∞"),
        (0, "0"),
        (-0.0, "0"),
        (7, "7"),
        (2100.0, "2,100"),
        (0.94, "0.940"),
        (0.000512, "0.000512"),
        (-1.5, "−1.50"),
        (9.999, "10.0"),
        (999.96, "1,000"),
        (123456.7, "123,457"),
        (999999.7, "1.00×10⁶"),
        (1.234e-9, "1.23×10⁻⁹"),
        (5e-324, "4.94×10⁻³²⁴"),
        (10**12, "1.00×10¹²"),
    ],
)
def test_a_number_is_written_for_the_eye(value: Any, written: str) -> None:
    assert short(value) == written


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_written_number_is_within_half_a_unit_of_its_last_digit(value: float) -> None:
    shown = short(value).translate(SUPERSCRIPTS).replace(",", "")
    digits, _, power = shown.partition("×10")
    read, unit = Fraction(digits), Fraction(10) ** (int(power or 0) - len(digits.partition(".")[2]))
    assert abs(read * Fraction(10) ** int(power or 0) - Fraction(value)) <= unit * Fraction(51, 100)


@pytest.mark.parametrize(
    ("value", "written"),
    [(0.471, "47.1 %"), (0.9, "90 %"), (0.0, "0 %"), (1.0, "100 %"), (0.99999, "> 99.9 %"), (1e-9, "< 0.1 %")],
)
def test_a_share_is_never_rounded_to_none_or_all(value: float, written: str) -> None:
    assert percent(value) == written


def test_numbers_of_one_table_have_equal_decimals() -> None:
    assert aligned([[0.62, 1.94], [1.0, "none"], [None, math.inf]]) == [
        ["0.620", "1.940"],
        ["1.000", "none"],
        ["–", "∞"],
    ]
    assert aligned([[3, 12], [None, 400]]) == [["3", "12"], ["–", "400"]]
    assert aligned([[1e-9, 5.0]]) == [["1.00×10⁻⁹", "5"]]


class Array:
    """What numpy's and torch's arrays have in common."""

    def tolist(self) -> list[float]:
        return [1.5, 2.5]


def test_whatever_holds_numbers_is_read_and_nothing_else_is() -> None:
    assert numbers(Array()) == [1.5, 2.5]
    assert numbers(range(3)) == [0, 1, 2]
    assert numbers("123") == numbers(None) == numbers(7) == numbers({"a": 1}) == []
    assert numbers(["x", None, True, 10**400, object()]) == [None, None, 1, math.inf, None]
    assert number("Infinity") == math.inf
    assert number("1.5") is None


def test_text_is_cut_with_an_ellipsis_and_cleaned_of_what_cannot_be_printed() -> None:
    assert text("abcdef", 4) == "abc…"
    assert text("a\x00b\ud800c\u202ed\n", 9) == "a\ufffdb\ufffdc\ufffdd\n"
