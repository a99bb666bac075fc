"""A table becomes a regular grid of time: one row each step, gaps found, refused or held, never hidden."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import numpy as np
import numpy.typing as npt

from bptt.errors import DataError
from bptt.train.table import Table

DAY = timedelta(days=1)
JITTER = 0.1  # of a step: how far a time may lie from its place on the grid and still be that step's reading
SPARSEST = 20  # grid steps for each row of the file, beyond which the time axis is taken for a mistake


@dataclass(frozen=True, slots=True)
class Grid:
    """A series with one row for each step of time and no hole.

    Attributes:
        place: the file, for messages.
        columns: names of the columns.
        values: (steps, columns); where nothing was observed, the last value before.
        observed: (steps, columns) bool; False where `values` was held.
        labels: (steps,) a time or a number for each step, to show.
        step: the length of one step, None where the file has no time axis or its step is a part of the calendar.
        unit: the length of one step in words.
        calendar: steps in a year, for steps of a month, a quarter or a year; else None.
        notes: what was done to the data, in sentences.
    """

    place: str
    columns: tuple[str, ...]
    values: npt.NDArray[np.float64]
    observed: npt.NDArray[np.bool_]
    labels: tuple[str | int, ...]
    step: timedelta | None
    unit: str
    calendar: int | None
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Axis:
    """Where on the grid each row of the file belongs: (rows,) indices from 0, and how to name a place."""

    index: npt.NDArray[np.int64]
    label: Callable[[int], str | int]
    step: timedelta | None
    unit: str
    calendar: int | None


def regular(table: Table, gaps: str) -> Grid:
    """Put the rows of a table on a grid of equal steps.

    Args:
        table: rows in time order.
        gaps: `error` refuses missing values, missing rows and repeated times; `hold` repeats the last value before
            (the only filling that looks at no later value), keeps the first of repeated rows, and says so.
    Raises:
        DataError: time runs backward or irregularly, or something is missing under `error`.
    """
    axis = _axis(table)
    notes = []
    keep = np.concatenate([[True], np.diff(axis.index) > 0])
    if not keep.all():
        notes.append(_repeated(table, keep, gaps))
    size = int(axis.index[-1]) + 1
    values = np.full((size, len(table.columns)), np.nan)
    values[axis.index[keep]] = table.values[keep]
    observed = ~np.isnan(values)
    if not observed.all():
        notes.append(_missing(table, axis, observed, gaps))
    start = int(np.argmax(observed.cumsum(0).all(1)))  # rows before every column's first value cannot be held
    if not observed.any(0).all():
        empty = table.columns[int(np.argmin(observed.any(0)))]
        raise DataError(f"column {empty!r} of {table.place} has no value at all", fix="remove the column")
    labels = tuple(axis.label(k) for k in range(start, size))
    filled = _hold(values, observed)[start:]
    return Grid(
        table.place, table.columns, filled, observed[start:], labels, axis.step, axis.unit, axis.calendar, tuple(notes)
    )


def _hold(values: npt.NDArray[np.float64], observed: npt.NDArray[np.bool_]) -> npt.NDArray[np.float64]:
    """Each missing value becomes the last observed one of its column."""
    last = np.maximum.accumulate(np.where(observed, np.arange(len(values))[:, None], 0))
    return np.take_along_axis(values, last, axis=0)


def _repeated(table: Table, keep: npt.NDArray[np.bool_], gaps: str) -> str:
    row = int(np.argmin(keep))
    count = int((~keep).sum())
    where = f"{table.place}:{table.lines[row]}"
    if gaps == "error":
        raise DataError(
            f"a time of {table.place} comes twice",
            where=where,
            got=f"{count} repeated in all",
            fix="remove one of the rows, or give --gaps hold to keep the first",
        )
    times = "time" if count == 1 else "times"
    return f"{count} repeated {times}: the first reading is kept (first at {where})"


def _missing(table: Table, axis: _Axis, observed: npt.NDArray[np.bool_], gaps: str) -> str:
    """A sentence on what is missing, or the error that refuses it."""
    step, column = (int(k) for k in np.argwhere(~observed)[0])
    row = int(np.searchsorted(axis.index, step))  # the first row at or after the hole
    absent = int(axis.index[row]) != step
    where = f"{table.place}:{table.lines[row]}"
    count = int((~observed).sum())
    what = (
        f"no row for {axis.label(step)} before this line" if absent else f"no value in column {table.columns[column]!r}"
    )
    if gaps == "error":
        raise DataError(
            f"{table.place} has gaps",
            where=where,
            got=f"{what}; {count} missing in all",
            fix="fill them, or give --gaps hold to repeat the last value and never score it",
        )
    values = "value" if count == 1 else "values"
    return f"{count} missing {values}: the last one before is held and never scored (first at {where})"


def _axis(table: Table) -> _Axis:
    if table.times is None:
        return _Axis(np.arange(len(table.lines)), int, None, "1 step", None)
    if len({time.tzinfo is None for time in table.times}) > 1:
        raise DataError(f"some times of {table.place} have a time zone and some do not", fix="write all of them in UTC")
    times = [time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC) for time in table.times]
    ticks = np.array([(time - times[0]) // timedelta(microseconds=1) for time in times], dtype=np.int64)
    ahead = np.diff(ticks)
    if (ahead < 0).any():
        row = int(np.argmax(ahead < 0)) + 1
        raise DataError(
            f"time runs backward in {table.place}",
            where=f"{table.place}:{table.lines[row]}",
            got=f"{_name(times[row])} after {_name(times[row - 1])}",
            expected="rows in time order",
            fix="sort the rows; if clocks were changed, write the times in UTC",
        )
    if not (ahead > 0).any():
        return _Axis(np.zeros(len(ticks), dtype=np.int64), lambda k: _name(times[0]), None, "1 step", None)
    days = float(np.median(ahead[ahead > 0])) / (DAY / timedelta(microseconds=1))
    return _calendar_axis(times, days) or _clock_axis(table, times, ticks, ahead)


_CALENDAR = ((28.0, 31.0, 1, "1 month"), (90.0, 92.0, 3, "3 months"), (365.0, 366.0, 12, "1 year"))


def _calendar_axis(times: list[datetime], days: float) -> _Axis | None:
    """Months, quarters and years have no fixed length: they are counted on the calendar."""
    for low, high, months, unit in _CALENDAR:
        if low <= days <= high:
            count = np.array([(time.year * 12 + time.month - 1) // months for time in times], dtype=np.int64)
            if not (np.diff(count) > 0).all():
                return None  # every fourth week, for instance: twice in some months
            first = int(count[0])

            def label(k: int, months: int = months, first: int = first) -> str:
                month = (first + k) * months
                return f"{month // 12}" if months == 12 else f"{month // 12}-{month % 12 + 1:02d}"

            return _Axis(count - first, label, None, unit, 12 // months)
    return None


def _clock_axis(
    table: Table, times: list[datetime], ticks: npt.NDArray[np.int64], ahead: npt.NDArray[np.int64]
) -> _Axis:
    """Equal steps of the clock; the step is the commonest distance between two rows."""
    lengths, counts = np.unique(ahead[ahead > 0], return_counts=True)
    width = int(lengths[np.argmax(counts)])
    step = timedelta(microseconds=width)
    index = np.rint(ticks / width).astype(np.int64)
    off = np.abs(ticks / width - index) > JITTER
    if off.any() or index[-1] > SPARSEST * len(ticks):
        row = int(np.argmax(off)) if off.any() else int(np.argmax(ahead)) + 1
        raise DataError(
            f"the time axis of {table.place} is irregular",
            where=f"{table.place}:{table.lines[row]}",
            got=f"{_name(times[row])} after {_name(times[row - 1])}",
            expected=f"steps of {_words(step)}, the commonest distance, or whole multiples of it",
            fix="resample the file to equal steps",
        )
    names = "%Y-%m-%d" if step % DAY == timedelta(0) else "%Y-%m-%d %H:%M"
    return _Axis(index, lambda k: (times[0] + k * step).strftime(names), step, _words(step), None)


def _name(time: datetime) -> str:
    return time.strftime("%Y-%m-%d %H:%M:%S")


def _words(step: timedelta) -> str:
    return duration(1, step)


def duration(count: int, step: timedelta) -> str:
    """`count` steps in words: 30 min, 6 h, 2 d."""
    seconds = (count * step).total_seconds()
    for size, unit in ((86400, "d"), (3600, "h"), (60, "min")):
        if seconds >= size and (seconds / size) % 0.5 == 0:
            return f"{seconds / size:g} {unit}"
    return f"{seconds:g} s"
