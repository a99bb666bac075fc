r"""The heat map: $\lVert \partial l_t/\partial s_k \rVert$, a row for each loss step t, a column for each carry k.

Cells are drawn once, as one path for each of ten levels, in units of cells; the wide and the narrow picture stretch it.
"""

import json
import math
from typing import Any

from bptt.report.bounded import Bounded, get
from bptt.report.draw import CHARACTER, NARROW, WIDE, Size
from bptt.report.figure import folded
from bptt.report.markup import Markup, described_svg, element, join, table
from bptt.report.scales import ticks
from bptt.report.values import Number, drawable, short

LEVELS = 10
DECADES = 12.0  # below the largest norm; what is smaller is drawn in the palest colour
TABLE = 8  # rows and columns of the table
TITLE = "Gradient of each loss at each state"


def section(data: Bounded) -> Markup | None:
    found = get(data.tree, "flow/heat_map")
    if not found:
        return None
    norms: list[list[Number]] = found["norms"]
    usable = [value for row in norms for value in row if drawable(value, log=True)]
    if not usable:
        return None
    high = max(usable)
    low = max(min(usable), high / 10**DECADES)
    low = low if low < high else high / 10
    explanation = (
        "Each row is the loss of one step, sent back to every earlier state from right to left: dark where much of it "
        "arrives. A narrow dark band along the diagonal is a short memory, an even triangle a long one, a column that "
        "stands out a moment that many later losses look at."
    )
    return element(
        "figure",
        element("p", explanation, class_="explain"),
        _legend(low, high),
        element(
            "div",
            *(_picture(found, low, high, size) for size in (WIDE, NARROW)),
            class_="plot heat",
            data_heat="flow/heat_map",
        ),
        element("figcaption", _said(found, usable, low)),
        _numbers(found),
        id="figure-heat",
    )


def level(value: float, low: float, high: float) -> int:
    """0 (palest, `low` and below) to 9 (darkest, `high`), in equal ratios."""
    part = (math.log10(max(value, low)) - math.log10(low)) / (math.log10(high) - math.log10(low))
    return min(LEVELS - 1, int(part * LEVELS))


def cells(norms: list[list[Number]], low: float, high: float) -> Markup:
    """A path for each level; neighbours of one level in a row are one rectangle. Zero is drawn as the palest."""
    paths: list[list[str]] = [[] for _ in range(LEVELS)]
    for row, values in enumerate(norms):
        start, current = 0, None
        for column, value in enumerate([*values, None]):
            here = level(value, low, high) if drawable(value) and value >= 0 else None
            if here != current:
                if current is not None:
                    paths[current].append(f"M{start} {row}h{column - start}v1h{start - column}z")
                start, current = column, here
    return join([element("path", d="".join(path), class_=f"h{place}") for place, path in enumerate(paths) if path])


def _picture(found: dict[str, Any], low: float, high: float, size: Size) -> Markup:
    t, k, key = found["t"], found["k"], f"heat-{size.name}"
    height, rows, columns = size.tall, len(t), len(k)
    left, right, top, bottom = 18 + CHARACTER * max(len(short(max(_whole(t)), 6)), 3), size.width - 14.0, 26.0, 44.0
    across, down = (right - left) / columns, (height - bottom - top) / rows
    shape = f"translate({left:.2f} {top:.2f}) scale({across:.4f} {down:.4f})"
    inside = (
        element("g", cells(found["norms"], low, high), id="heat-cells")
        if size is WIDE
        else element("use", href="#heat-cells")
    )
    axes = []
    for place in _marks(t, 6):
        y = top + (place + 0.5) * down
        axes.append(element("text", short(t[place], 6), x=left - 7, y=y + 4, class_="tick end"))
    for place in _marks(k, 9 if size is WIDE else 5):
        x = left + (place + 0.5) * across
        label = short(k[place], 6)
        anchor = "end" if x + CHARACTER * len(label) / 2 > size.width else "middle"
        axes.append(element("text", label, x=x, y=height - bottom + 18, class_=f"tick {anchor}"))
    geometry = {"box": [left, top, right, height - bottom], "rows": rows, "columns": columns}
    return described_svg(
        key,
        TITLE,
        _described(found),
        element("rect", x=left, y=top, width=right - left, height=height - bottom - top, class_="unseen"),
        element("g", inside, transform=shape, shape_rendering="crispEdges"),
        *axes,
        element("text", "step t of the loss", x=2, y=13, class_="label"),
        element("text", "state k", x=right, y=height - 6, class_="label end"),
        class_=f"chart {size.name}",
        viewBox=f"0 0 {size.width} {height}",
        data_geometry=json.dumps(geometry),
    )


def _whole(values: list[Number]) -> list[float]:
    return [value for value in values if drawable(value)] or [0.0]


def _marks(values: list[Number], most: int) -> list[int]:
    """Places of the values nearest to round numbers."""
    usable = [(value, place) for place, value in enumerate(values) if drawable(value)]
    if not usable:
        return []
    wanted = ticks(usable[0][0], usable[-1][0], most, whole=True) if len(usable) > 1 else [usable[0][0]]
    return sorted({min((abs(value - wish), place) for value, place in usable)[1] for wish in wanted})


def _legend(low: float, high: float) -> Markup:
    squares = [element("rect", x=place * 16, y=0, width=16, height=12, class_=f"h{place}") for place in range(LEVELS)]
    bar = element("svg", *squares, viewBox="0 0 160 12", width=160, height=12, aria_hidden="true")
    return element(
        "p", element("span", short(low)), bar, element("span", f"{short(high)} (gradient norm, log scale)"),
        class_="legend scale",
    )  # fmt: skip


def _described(found: dict[str, Any]) -> str:
    """The newest row in words: what its own state gets, and the oldest one."""
    seen = [(k, value) for k, value in zip(found["k"], found["norms"][-1], strict=True) if drawable(value)]
    if not seen:
        return "No value can be drawn."
    first, last = seen[0], seen[-1]
    return (
        f"The loss of step {short(found['t'][-1], 6)} arrives at state {short(last[0], 6)} with norm {short(last[1])}, "
        f"and at state {short(first[0], 6)} with norm {short(first[1])}."
    )


def _said(found: dict[str, Any], usable: list[float], low: float) -> str:
    below = sum(value < low for value in usable)
    odd = sum(value is not None and not drawable(value) for row in found["norms"] for value in row)
    said = "Means over the sequences. Empty: states that a loss cannot see, since they come after it."
    said += f" {below:,} values below {short(low)} have the palest colour." if below else ""
    return said + (f" {odd:,} values are not finite and left empty." if odd else "")


def _numbers(found: dict[str, Any]) -> Markup:
    t, k = found["t"], found["k"]
    rows, columns = _spread(len(t)), _spread(len(k))
    written = [[f"t = {short(t[row], 6)}", *(short(found["norms"][row][column]) for column in columns)] for row in rows]
    head = ["loss", *(f"k = {short(k[column], 6)}" for column in columns)]
    return folded(f"Some of the numbers as a table ({len(rows)} × {len(columns)})", table(TITLE, head, written))


def _spread(count: int) -> list[int]:
    most = min(count, TABLE)
    return sorted({round(place * (count - 1) / max(most - 1, 1)) for place in range(most)})
