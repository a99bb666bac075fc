"""A file becomes a regular grid of numbers, or one error that names the line, the column and the way out."""

import gzip
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest

from bptt.errors import DataError
from bptt.train.grid import Grid, duration, regular
from bptt.train.source import DOCS, SEA, read_source
from bptt.train.table import name_and_unit, parse_table


def grid(text: str, gaps: str = "error") -> Grid:
    return regular(parse_table(text, "a.csv"), gaps)


def test_a_time_axis_is_recognised_and_is_no_feature() -> None:
    table = parse_table("when,sea (C),air (C)\n2020-01-01T00:00Z,1,2\n2020-01-01T01:00Z,3,4\n", "a.csv")
    assert table.columns == ("sea (C)", "air (C)")
    assert table.values.tolist() == [[1, 2], [3, 4]]
    assert table.times is not None
    assert len(table.times) == 2


@pytest.mark.parametrize("text", ["1;2\n3;4\n", "1\t2\n3\t4\n", "a;b\n1;2\n3;4\n", '"a","b"\n1,2\n\n3,4'])
def test_delimiters_headers_and_blank_lines_are_recognised(text: str) -> None:
    table = parse_table(text, "a.csv")
    assert table.values.tolist() == [[1, 2], [3, 4]]
    assert table.times is None


def test_a_file_without_header_keeps_its_first_row() -> None:
    table = parse_table("2020-01-01,5\n2020-01-02,6\n", "a.csv")
    assert table.columns == ("column 2",)
    assert table.values.tolist() == [[5], [6]]


@pytest.mark.parametrize(
    ("text", "what", "where"),
    [
        ("a,b\n1,2\n3,x\n", "column 'b' of a.csv is not numeric", "a.csv:3"),
        ("a,b\n1,2\n3,1e999\n", "column 'b' of a.csv is infinite", "a.csv:3"),
        ("a,b\n1,2\n3\n", "a.csv is cut off in the middle", "a.csv:3"),
        ("a,b\n1,2,3\n4,5\n", "a.csv has rows of different lengths", "a.csv:2"),
        ('a,b\n1,"2\n', "a.csv is not a whole table", "a.csv:2"),
        ("a,a\n1,2\n", "a.csv has two columns 'a'", "a.csv:1"),
        ("t,a\n2020-01-01,1\n2020-13-01,2\n", "the time axis 't' of a.csv cannot be read", "a.csv:3"),
        ("name,a\nAnna,1\n", "column 'name' of a.csv is not numeric", "a.csv:2"),
        ("t\n2020-01-01\n", "a.csv has no numeric column", None),
        ("a,b\n", "a.csv has a header and no rows", None),
    ],
)
def test_a_bad_table_is_refused_with_its_place(text: str, what: str, where: str | None) -> None:
    with pytest.raises(DataError) as caught:
        parse_table(text, "a.csv")
    assert (caught.value.what, caught.value.where) == (what, where)


def test_a_decimal_comma_is_named_as_such() -> None:
    with pytest.raises(DataError, match="decimals with a point"):
        parse_table("a;b\n1,5;2\n", "a.csv")


@pytest.mark.parametrize("cell", ["", "nan", "NA", "null"])
def test_missing_values_are_refused_by_default_and_held_on_request(cell: str) -> None:
    text = f"a\n1\n2\n{cell or '  '}\n4\n" if cell else "a,b\n1,0\n2,0\n,0\n4,0\n"
    with pytest.raises(DataError) as caught:
        grid(text)
    assert caught.value.where == "a.csv:4"
    assert "--gaps hold" in str(caught.value.fix)
    held = grid(text, "hold")
    assert held.values[:, 0].tolist() == [1, 2, 2, 4]
    assert held.observed[:, 0].tolist() == [True, True, False, True]
    assert "1 missing value" in held.notes[0]


def test_missing_rows_are_found_through_the_time_axis() -> None:
    text = "t,a\n2020-01-01 00:00,1\n2020-01-01 00:30,2\n2020-01-01 02:00,5\n2020-01-01 02:30,6\n"
    with pytest.raises(DataError, match="no row for 2020-01-01 01:00 before this line"):
        grid(text)
    held = grid(text, "hold")
    assert held.values[:, 0].tolist() == [1, 2, 2, 2, 5, 6]
    assert held.labels[2:4] == ("2020-01-01 01:00", "2020-01-01 01:30")
    assert held.step == timedelta(minutes=30)


def test_leading_rows_that_nothing_can_be_held_for_are_left_out() -> None:
    assert grid("a,b\n1,\n2,\n3,4\n5,6\n", "hold").values.tolist() == [[3, 4], [5, 6]]


def test_a_repeated_time_is_refused_by_default_and_its_first_row_kept_on_request() -> None:
    text = "t,a\n2020-01-01,1\n2020-01-02,2\n2020-01-02,9\n2020-01-03,3\n"
    with pytest.raises(DataError) as caught:
        grid(text)
    assert caught.value.where == "a.csv:4"
    assert grid(text, "hold").values[:, 0].tolist() == [1, 2, 3]


def test_time_that_runs_backward_is_refused() -> None:
    with pytest.raises(DataError) as caught:
        grid("t,a\n2020-01-02,1\n2020-01-01,2\n", "hold")
    assert caught.value.where == "a.csv:3"


def test_an_irregular_time_axis_is_refused() -> None:
    with pytest.raises(DataError, match="irregular") as caught:
        grid(
            "t,a\n2020-01-01 00:00,1\n2020-01-01 01:00,2\n2020-01-01 01:25,2\n2020-01-01 03:00,2\n2020-01-01 04:00,1\n"
        )
    assert caught.value.where == "a.csv:4"


def test_months_are_steps_of_the_calendar() -> None:
    months = "t,a\n2019-11-30,1\n2019-12-31,2\n2020-01-31,3\n2020-02-29,4\n2020-04-30,6\n"
    held = grid(months, "hold")
    assert (held.unit, held.calendar, held.step) == ("1 month", 12, None)
    assert held.labels == ("2019-11", "2019-12", "2020-01", "2020-02", "2020-03", "2020-04")
    assert held.observed[:, 0].tolist() == [True] * 4 + [False, True]


def test_a_column_without_any_value_is_refused() -> None:
    with pytest.raises(DataError, match=r"column 'b' of a\.csv has no value at all"):
        grid("a,b\n1,\n2,\n", "hold")


def test_the_embedded_series_is_whole_after_its_known_gaps_are_held() -> None:
    source = read_source(None)
    held = regular(parse_table(source.text, source.place), "hold")
    assert source.data == SEA
    assert len(held.values) == 19_226 - 1 + 24  # readings, less a repeated one, and the steps without any
    assert int((~held.observed).sum()) == 24
    assert np.isfinite(held.values).all()


def test_the_documentation_of_python_is_a_text() -> None:
    source = read_source(DOCS)
    assert source.kind == "text"
    assert len(source.text) > 300_000


def test_a_compressed_table_and_its_windows_line_ends_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.csv.gz"
    path.write_bytes(gzip.compress(b"\xef\xbb\xbfa,b\r\n1,2\r\n"))
    source = read_source(str(path))
    assert (source.kind, source.text) == ("table", "a,b\n1,2\n")


@pytest.mark.parametrize(
    ("column", "name", "unit"),
    [("temperature (celsius)", "temperature", "celsius"), ("load [MW]", "load", "MW"), ("plain", "plain", "")],
)
def test_units_are_read_from_brackets(column: str, name: str, unit: str) -> None:
    assert name_and_unit(column) == (name, unit)


@pytest.mark.parametrize(
    ("count", "minutes", "words"), [(1, 30, "30 min"), (12, 30, "6 h"), (48, 30, "1 d"), (3, 30, "1.5 h")]
)
def test_durations_are_said_in_the_largest_unit_that_fits(count: int, minutes: int, words: str) -> None:
    assert duration(count, timedelta(minutes=minutes)) == words
