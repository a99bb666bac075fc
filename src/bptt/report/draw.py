"""Chart -> SVG. Every picture is drawn twice, wide and narrow, so that its text is readable on a phone too."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass

from bptt.report.chart import Band, Chart, Line, Mark, describe, y_extent
from bptt.report.markup import Markup, described_svg, element, join
from bptt.report.scales import TINIEST, Scale, extent, tick_texts, ticks
from bptt.report.values import LARGEST, Number, drawable

CHARACTER = 6.6  # average width of a character of the tick labels, in picture units
ROW = 17  # height of one row of labels above the plot


@dataclass(frozen=True, slots=True)
class Size:
    name: str
    width: int
    height: int
    tall: int


WIDE = Size("wide", 820, 260, 330)
NARROW = Size("narrow", 350, 230, 280)


@dataclass(frozen=True, slots=True)
class Frame:
    """Where things stand in one drawing: the plot's edges are the scales' start and stop."""

    chart: Chart
    size: Size
    height: int
    x: Scale
    y: Scale
    y_ticks: list[float]
    label_rows: list[int]


def svg(chart: Chart, size: Size) -> Markup:
    """The chart as one <svg>, described in words, with the geometry a script needs to read values off it."""
    frame, key = lay_out(chart, size), f"{chart.name}-{size.name}"
    box = [frame.x.start, frame.y.stop, frame.x.stop, frame.y.start]
    geometry = {"box": box, "x": [frame.x.low, frame.x.high], "y": [frame.y.low, frame.y.high], "log": frame.y.log}
    inside = [
        *(_shade(frame, mark) for mark in chart.marks if mark.shade),
        *(_band(frame, band) for band in chart.bands),
        *(_mark(frame, mark) for mark in chart.marks),
        *(_line(frame, line) for line in chart.lines),
        _nothing(frame),
    ]
    clip = element("rect", x=box[0], y=box[1] - 2, width=box[2] - box[0] + 2, height=box[3] - box[1] + 4)
    return described_svg(
        key,
        chart.title,
        describe(chart),
        element("clipPath", clip, id=f"{key}-clip"),
        _axes(frame),
        element("g", *inside, clip_path=f"url(#{key}-clip)"),
        _labels(frame),
        class_=f"chart {size.name}",
        viewBox=f"0 0 {size.width} {frame.height}",
        data_geometry=json.dumps(geometry),
    )


def lay_out(chart: Chart, size: Size) -> Frame:
    height = size.tall if chart.tall else size.height
    low, high, y_ticks = _y_range(chart)
    widest = max(map(len, tick_texts(y_ticks, chart.y_axis.log, chart.y_axis.share)), default=1)
    left = 14 + CHARACTER * min(widest, 12)
    x = Scale(*extent(chart.x.values), left, size.width - 14.0)
    rows = _label_rows(chart, x)
    top = 26.0 + ROW * (max(rows, default=-1) + 1)
    y = Scale(low, high, height - 44.0, top, chart.y_axis.log)
    return Frame(chart, size, height, x, y, y_ticks, rows)


def _y_range(chart: Chart) -> tuple[float, float, list[float]]:
    """Both ends of the y axis and its ticks: a linear axis ends at ticks, a logarithmic one just beyond its curves."""
    low, high = y_extent(chart)
    if chart.y_axis.log:
        room = 10 ** (0.03 * (math.log10(high) - math.log10(low)))
        low, high = max(low / room, TINIEST), min(high * room, LARGEST)
        return low, high, ticks(low, high, 7 if chart.tall else 5, log=True)
    most = 7 if chart.tall else 5
    marks = ticks(low, high, most)
    if len(marks) < 2:  # the only round number inside is no scale to read by
        marks = ticks(low, high, 2 * most)
    step = marks[1] - marks[0] if len(marks) > 1 else 0.0
    if low < marks[0] - 1e-6 * step:  # a sum of shares may be above 1 in its last digit
        marks.insert(0, marks[0] - step)
    if high > marks[-1] + 1e-6 * step:
        marks.append(marks[-1] + step)
    return min(low, marks[0]), max(high, marks[-1]), marks


def _axes(frame: Frame) -> Markup:
    x, y, axis = frame.x, frame.y, frame.chart.y_axis
    drawn = []
    for value, label in zip(frame.y_ticks, tick_texts(frame.y_ticks, axis.log, axis.share), strict=True):
        at = y.at(value)
        drawn.append(element("line", x1=x.start, x2=x.stop, y1=at, y2=at, class_="grid"))
        drawn.append(element("text", label, x=x.start - 8, y=at + 4, class_="tick end"))
    for value, label in _x_ticks(frame):
        at = x.at(value)
        drawn.append(element("line", x1=at, x2=at, y1=y.start, y2=y.start + 5, class_="axis"))
        half = CHARACTER * len(label) / 2
        anchor = "start" if at < half else "end" if at + half > frame.size.width else "middle"
        drawn.append(element("text", label, x=at, y=y.start + 18, class_=f"tick {anchor}"))
    drawn.append(element("line", x1=x.start, x2=x.stop, y1=y.start, y2=y.start, class_="axis"))
    drawn.append(element("text", frame.chart.x_axis.label, x=x.stop, y=frame.height - 6, class_="label end"))
    drawn.append(element("text", axis.label, x=2, y=13, class_="label"))
    return element("g", *drawn)


def _x_ticks(frame: Frame) -> list[tuple[float, str]]:
    x, axis, room = frame.x, frame.chart.x_axis, frame.x.stop - frame.x.start
    if not axis.names:
        only = {value for value in frame.chart.x.values if drawable(value)}
        values = (
            list(only) if len(only) == 1 else ticks(x.low, x.high, 9 if frame.size is WIDE else 5, False, axis.whole)
        )
        return list(zip(values, tick_texts(values), strict=True))
    named = [(place, name) for place, name in zip(frame.chart.x.values, axis.names, strict=True) if drawable(place)]
    longest = max((len(name) for _, name in named), default=1)
    # The first label may have to stand to the right of its tick, so two neighbours need the room of one and a half.
    most = max(2, 1 + int(room / (1.5 * CHARACTER * longest + 12)))
    step = max(1, -(-(len(named) - 1) // (most - 1)))
    chosen = named[::step]
    return list(zip([place for place, _ in chosen], _without_common_end([name for _, name in chosen]), strict=True))


def _without_common_end(names: list[str]) -> list[str]:
    """Dates without the time of day where it is the same for all: it tells nothing, and takes the room of a label."""
    heads = [name.partition(" ")[0] for name in names]
    ends = {name.partition(" ")[2] for name in names}
    return heads if len(ends) == 1 and len(set(heads)) == len(names) > 1 else names


def _runs(x: Sequence[Number], values: Sequence[Number], log: bool) -> list[list[int]]:
    """Stretches of rows that have a place in the picture."""
    runs: list[list[int]] = [[]]
    for row, (place, value) in enumerate(zip(x, values, strict=True)):
        if drawable(place) and drawable(value, log):
            runs[-1].append(row)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if run]


def _points(frame: Frame, rows: Sequence[int], values: Sequence[Number]) -> str:
    x = frame.chart.x.values
    return " ".join(f"{frame.x.at(x[row] or 0.0):.1f} {frame.y.at(values[row] or 0.0):.1f}" for row in rows)


def _line(frame: Frame, line: Line) -> Markup:
    values, drawn = line.series.values, []
    runs = _runs(frame.chart.x.values, values, log=frame.y.log)
    path = "".join(f"M{_points(frame, run, values)}" for run in runs if len(run) > 1)
    look = f"line {line.colour}" + (" thin" if line.thin else "")
    if path:
        drawn.append(element("path", d=path, class_=look, stroke_dasharray=line.dash or None))
    for run in runs:
        # A point between two gaps has no line to stand on.
        for row in run if len(run) == 1 or line.points else ():
            x, y = _points(frame, [row], values).split(" ")
            drawn.append(element("circle", cx=x, cy=y, r=3, class_=f"dot {line.colour}"))
    return element("g", *drawn, data_line=line.series.path)


def _band(frame: Frame, band: Band) -> Markup:
    # A lower edge at zero is a value like any other: it stands on the floor of a logarithmic picture.
    high, low = band.high.values, band.low.values
    whole = [upper if drawable(lower) else None for upper, lower in zip(high, low, strict=True)]
    path = "".join(
        f"M{_points(frame, run, high)} {_points(frame, run[::-1], low)}Z"
        for run in _runs(frame.chart.x.values, whole, log=frame.y.log)
    )
    return element("path", d=path or "M0 0", class_=f"band {band.colour}" + (" inner" if band.inner else ""))


def _nothing(frame: Frame) -> Markup | None:
    if any(drawable(value, frame.y.log) for line in frame.chart.lines for value in line.series.values):
        return None
    x, y = (frame.x.start + frame.x.stop) / 2, (frame.y.start + frame.y.stop) / 2
    return element("text", "no value can be drawn", x=x, y=y, class_="note middle")


def _shade(frame: Frame, mark: Mark) -> Markup:
    width = max(0.0, min(frame.x.at(mark.value), frame.x.stop) - frame.x.start)
    return element(
        "rect", x=frame.x.start, y=frame.y.stop, width=width, height=frame.y.start - frame.y.stop, class_="shade"
    )


def _mark(frame: Frame, mark: Mark) -> Markup:
    x, y = frame.x, frame.y
    if mark.across:
        at = y.at(mark.value)
        return element("line", x1=x.start, x2=x.stop, y1=at, y2=at, class_="mark")
    at = x.at(mark.value)
    return element("line", x1=at, x2=at, y1=y.stop, y2=y.start, class_="mark")


def _labels(frame: Frame) -> Markup:
    """The upright marks' labels, in rows above the plot, each tied to its line."""
    x, y, drawn = frame.x, frame.y, []
    upright = [mark for mark in frame.chart.marks if not mark.across]
    for mark, row in zip(upright, frame.label_rows, strict=True):
        at, level = x.at(mark.value), 26 + ROW * row + 11
        anchor, shift = _anchor(x, mark)
        drawn.append(element("line", x1=at, x2=at, y1=level - 9, y2=y.stop, class_="mark"))
        drawn.append(element("text", mark.label, x=at + shift, y=level, class_=f"note {anchor}"))
    return join(drawn)


def _anchor(x: Scale, mark: Mark) -> tuple[str, int]:
    fits = x.at(mark.value) + CHARACTER * len(mark.label) < x.stop
    return ("start", 5) if fits else ("end", -5)


def _label_rows(chart: Chart, x: Scale) -> list[int]:
    """The lowest row above the plot in which each upright mark's label meets neither a label nor a mark's line."""
    placed: list[tuple[float, float, int]] = []
    for mark in reversed([mark for mark in chart.marks if not mark.across]):
        at, width = x.at(mark.value), CHARACTER * len(mark.label) + 12
        begin, end = (at, at + width) if _anchor(x, mark)[0] == "start" else (at - width, at)
        taken = {row for left, right, row in placed if begin <= right and left <= end}
        placed.append((begin, end, next(row for row in range(len(placed) + 1) if row not in taken)))
    height = max((row for _, _, row in placed), default=0)
    return [height - row for _, _, row in reversed(placed)]
