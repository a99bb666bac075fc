"""What a picture shows, as a value: no pixel here, so the same chart is drawn wide, narrow and as a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bptt.report.scales import extent
from bptt.report.values import Number, drawable, percent, plural, short

BAND_REACH = 1e3  # how far a band may stretch a logarithmic axis beyond the lines


@dataclass(frozen=True, slots=True)
class Axis:
    """One axis.

    Attributes:
        label: what is measured, with its unit in brackets.
        log: logarithmic; zero and negative values have no place.
        whole: ticks stand at integers only.
        share: values are shares, written as percentages.
        include: values the axis must reach.
        names: for each x of the chart a text that stands in place of the number (dates).
    """

    label: str
    log: bool = False
    whole: bool = False
    share: bool = False
    include: tuple[float, ...] = ()
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Series:
    """A column of numbers, and where it stands in the embedded data."""

    name: str
    values: Sequence[Number]
    path: str


@dataclass(frozen=True, slots=True)
class Line:
    """A curve; `colour` names a colour of the theme, `dash` tells it apart where colours cannot be seen.

    With `points` each value has a dot: a curve of few values is read at them.
    """

    series: Series
    colour: str
    dash: str = ""
    thin: bool = False
    points: bool = False


@dataclass(frozen=True, slots=True)
class Band:
    """The area between two columns; an `inner` one is drawn stronger."""

    name: str
    low: Series
    high: Series
    colour: str
    inner: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A straight reference line: at an x (upright) or, `across`, at a y; `shade` tints what lies before it.

    An upright mark has its label above the plot, one across has it in the legend: inside, it would cover curves.
    """

    value: float
    label: str
    across: bool = False
    shade: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture of curves over a common x. `name` is unique on the page; `x_name` is what one x is called ("lag")."""

    name: str
    title: str
    x: Series
    x_name: str
    x_axis: Axis
    y_axis: Axis
    lines: tuple[Line, ...]
    bands: tuple[Band, ...] = ()
    marks: tuple[Mark, ...] = ()
    tall: bool = False


def columns(chart: Chart) -> list[Series]:
    """Every column the chart draws, in the order of its table."""
    return [line.series for line in chart.lines] + [each for band in chart.bands for each in (band.low, band.high)]


def y_extent(chart: Chart) -> tuple[float, float]:
    """The range of the y axis.

    The lines decide. On a logarithmic axis a band stretches them by three decades at most: one quantile at 1e-300 must
    not press the curves into a flat line.
    """
    log = chart.y_axis.log
    across = [mark.value for mark in chart.marks if mark.across]
    wanted = [value for line in chart.lines for value in line.series.values]
    low, high = extent(wanted, (*chart.y_axis.include, *across), log)
    lowest, highest = _band_extent(chart) or (low, high)
    if log:
        return max(min(low, lowest), low / BAND_REACH), min(max(high, highest), high * BAND_REACH)
    return min(low, lowest), max(high, highest)


def _band_extent(chart: Chart) -> tuple[float, float] | None:
    edges = [value for band in chart.bands for value in (*band.low.values, *band.high.values)]
    usable = [value for value in edges if drawable(value, chart.y_axis.log)]
    return (min(usable), max(usable)) if usable else None


def shown(value: Any, axis: Axis) -> str:
    return value if isinstance(value, str) else percent(value) if axis.share else short(value)


def x_texts(chart: Chart) -> list[str]:
    return list(chart.x_axis.names) or [short(value, 6) for value in chart.x.values]


def describe(chart: Chart) -> str:
    """The picture in words: for each line where it begins and ends, its lowest and its highest value."""
    said = [sentence for line in chart.lines if (sentence := _course(chart, line.series))]
    marks = [mark.label for mark in chart.marks]
    return " ".join(said + ([f"Marked: {'; '.join(marks)}."] if marks else [])) or "Nothing can be drawn."


def _course(chart: Chart, series: Series) -> str:
    names = x_texts(chart)
    points = [(value, row) for row, value in enumerate(series.values) if drawable(value, chart.y_axis.log)]
    if not points:
        return f"{series.name}: no value can be drawn."

    def place(point: tuple[float, int]) -> str:
        return f"{shown(point[0], chart.y_axis)} at {chart.x_name} {names[point[1]]}"

    if len(points) == 1:
        return f"{series.name}: {place(points[0])}, the only value."
    by_value = sorted(points)
    return (
        f"{series.name}: from {place(points[0])} to {place(points[-1])}; "
        f"lowest {place(by_value[0])}, highest {place(by_value[-1])}."
    )


def _counts(among: list[Series], counts: dict[str, int]) -> str:
    found = [(counts.get(series.path, 0), series.name) for series in among]
    return ", ".join(f"{plural(count, 'value')} of “{name}”" for count, name in found if count)


def remarks(chart: Chart, facts: dict[str, Any]) -> list[str]:
    """What the picture leaves out, in sentences; `facts` is the entry of `Bounded.series` for the chart's x."""
    said = []
    if facts.get("kept", 0) < facts.get("points", 0):
        said.append(
            f"Drawn and embedded: {facts['kept']:,} of {facts['points']:,} points, chosen so that the highest and the "
            "lowest value of every stretch are among them."
        )
    floors = [band.low for band in chart.bands]
    if unusable := _counts(columns(chart), facts.get("unusable", {})):
        said.append(f"Not drawn because NaN, infinite or missing: {unusable}.")
    not_positive = facts.get("not_positive", {}) if chart.y_axis.log else {}
    if zeros := _counts([each for each in columns(chart) if each not in floors], not_positive):
        said.append(f"Not drawn because zero and below have no place on a logarithmic axis: {zeros}.")
    if zeros := _counts(floors, not_positive):
        said.append(f"Drawn down to the edge of the picture because they are zero or below: {zeros}.")
    low, high = y_extent(chart)
    lowest, highest = _band_extent(chart) or (low, high)
    if lowest < low:
        said.append(f"The shaded bands reach down to {short(lowest)}, below the picture.")
    if highest > high:
        said.append(f"The shaded bands reach up to {short(highest)}, above the picture.")
    if without := facts.get("without_place"):
        said.append(f"Not drawn: {plural(without, 'point')} whose {chart.x_name} is not a finite number.")
    return said
