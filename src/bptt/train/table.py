"""A CSV or TSV text becomes a table of numbers, with an optional time axis; every complaint names line and column."""

import csv
import io
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
import numpy.typing as npt

from bptt.errors import DataError

MISSING = frozenset({"", "nan", "na", "n/a", "null", "none", "-", "?"})
TIME_EXAMPLE = "a time such as 2016-02-15T00:30:00Z"


@dataclass(frozen=True, slots=True)
class Table:
    """Rows as the file has them.

    Attributes:
        place: the file, for messages.
        columns: names of the numeric columns.
        values: (rows, columns), NaN where the file has none.
        lines: (rows,) line of each row in the file, from 1.
        times: the time axis, or None where the first column is a number.
    """

    place: str
    columns: tuple[str, ...]
    values: npt.NDArray[np.float64]
    lines: npt.NDArray[np.int64]
    times: tuple[datetime, ...] | None


def parse_table(text: str, place: str) -> Table:
    """Read delimited text whose rows are in time order.

    The delimiter is whichever of comma, semicolon and tab the first line has most of. A first row with anything but
    numbers and times is the header. A first column that holds times is the time axis and no feature.

    Args:
        text: the content of the file.
        place: the file's name, for messages.
    Raises:
        DataError: a row has the wrong number of fields, a cell is neither number nor missing, or nothing is left.
    """
    rows = list(_rows(text, place))
    if not rows:
        raise DataError(f"{place} has no rows", fix="check how the file was written")
    header = None if all(_is_value(cell) for cell in rows[0][1]) else rows[0][1]
    body = rows[1:] if header else rows
    if not body:
        raise DataError(f"{place} has a header and no rows", fix="check how the file was written")
    names = _names(header or [""] * len(rows[0][1]), place)
    _same_width(rows, len(names), place)
    timed = _parse_time(body[0][1][0]) is not None
    times = tuple(_time(cells[0], names[0], line, place) for line, cells in body) if timed else None
    first = 1 if timed else 0
    if first == len(names):
        raise DataError(f"{place} has no numeric column", got="a time axis alone", fix="add a column of numbers")
    values = [[_cell(cells[k], names[k], line, place) for k in range(first, len(names))] for line, cells in body]
    lines = np.array([line for line, _ in body], dtype=np.int64)
    return Table(place, tuple(names[first:]), np.array(values, dtype=np.float64), lines, times)


def name_and_unit(column: str) -> tuple[str, str]:
    """`temperature (celsius)` and `temperature [celsius]` are temperature in celsius; without brackets no unit."""
    match = re.fullmatch(r"(.+?)\s*[(\[]([^()\[\]]+)[)\]]", column)
    return (match[1], match[2]) if match else (column, "")


def _rows(text: str, place: str) -> Iterator[tuple[int, list[str]]]:
    """Line number and fields of every row that is not blank."""
    first = text.lstrip("\n").split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                yield reader.line_num, [cell.strip() for cell in row]
    except csv.Error as error:
        raise DataError(
            f"{place} is not a whole table",
            where=f"{place}:{reader.line_num}",
            got=str(error),
            fix="close the quotation mark there, or write the file again",
        ) from None


def _same_width(rows: Sequence[tuple[int, list[str]]], width: int, place: str) -> None:
    for line, cells in rows:
        if len(cells) == width:
            continue
        cut = line == rows[-1][0] and len(cells) < width
        what = "is cut off in the middle" if cut else "has rows of different lengths"
        fix = "write the file again, or remove its last line" if cut else "quote fields that contain the delimiter"
        raise DataError(
            f"{place} {what}",
            where=f"{place}:{line}",
            got=f"{len(cells)} fields",
            expected=f"{width}, as in the first row",
            fix=fix,
        )


def _names(header: list[str], place: str) -> list[str]:
    names = [cell or f"column {k + 1}" for k, cell in enumerate(header)]
    twice = [name for k, name in enumerate(names) if name in names[:k]]
    if twice:
        raise DataError(f"{place} has two columns {twice[0]!r}", where=f"{place}:1", fix="rename one of them")
    return names


def _is_value(cell: str) -> bool:
    return _number(cell) is not None or _parse_time(cell) is not None


def _number(cell: str) -> float | None:
    """The number in a cell, NaN where it is missing, None where it is something else."""
    if cell.lower() in MISSING:
        return math.nan
    if "_" in cell:  # Python reads 1_000 as a number; a data file means something else by it
        return None
    try:
        return float(cell)
    except ValueError:
        return None


def _cell(cell: str, name: str, line: int, place: str) -> float:
    value = _number(cell)
    if value is None:
        comma = "," in cell and _number(cell.replace(",", ".")) is not None
        fix = "write decimals with a point" if comma else f"remove or encode column {name!r}, or correct the cell"
        raise DataError(
            f"column {name!r} of {place} is not numeric",
            where=f"{place}:{line}",
            got=repr(_short(cell)),
            expected="a number, or an empty cell",
            fix=fix,
        )
    if math.isinf(value):
        raise DataError(
            f"column {name!r} of {place} is infinite",
            where=f"{place}:{line}",
            got=repr(cell),
            fix="leave the cell empty and give --gaps hold",
        )
    return value


def _parse_time(cell: str) -> datetime | None:
    if _number(cell) is not None:  # 20160215 is a number, although fromisoformat would read a date in it
        return None
    try:
        return datetime.fromisoformat(cell.replace("/", "-").removesuffix(" UTC"))
    except ValueError:
        return None


def _time(cell: str, name: str, line: int, place: str) -> datetime:
    time = _parse_time(cell)
    if time is None:
        raise DataError(
            f"the time axis {name!r} of {place} cannot be read",
            where=f"{place}:{line}",
            got=repr(_short(cell)),
            expected=f"{TIME_EXAMPLE}, as in the rows before",
            fix="write times as in ISO 8601, or remove the column",
        )
    return time


def _short(cell: str) -> str:
    return cell if len(cell) <= 40 else cell[:37] + "..."
