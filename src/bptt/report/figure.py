"""A chart with everything around it: a sentence for newcomers, a legend, remarks, and the numbers as a table."""

import json
from typing import Any

from bptt.report.bounded import CUT, Bounded, get
from bptt.report.chart import Band, Chart, Line, Mark, Series, columns, remarks, shown, x_texts
from bptt.report.draw import NARROW, WIDE, svg
from bptt.report.markup import Markup, described_svg, element, table
from bptt.report.schema import TABLE_ROWS
from bptt.report.thin import thin
from bptt.report.values import drawable, percent, plural


def series(data: Bounded, name: str, path: str) -> Series | None:
    """The column at `path`, or None where it was not given or holds nothing."""
    values = get(data.tree, path)
    return Series(name, values, path) if values else None


def cut_note(data: Bounded, path: str) -> Markup | None:
    """A sentence on a list that was cut at its end."""
    if path not in data.cut:
        return None
    kept, given = data.cut[path]
    return element("p", f"Shown and embedded: the first {kept:,} of {plural(given, CUT[path])}.", class_="soft")


def figure(chart: Chart, explanation: str | Markup, facts: dict[str, Any], further: tuple[str, ...] = ()) -> Markup:
    """The chart as a <figure>.

    Args:
        explanation: what the picture says, for a reader who sees it for the first time.
        facts: what thinning tells of the chart's x (`Bounded.series`).
        further: remarks besides those on what is not drawn.
    """
    said = [*further, *remarks(chart, facts)]
    return element(
        "figure",
        element("p", explanation, class_="explain"),
        legend(chart),
        element("div", svg(chart, WIDE), svg(chart, NARROW), class_="plot", **reading(chart)),
        element("figcaption", *(element("span", sentence + " ") for sentence in said)) if said else None,
        numbers_of(chart),
        id=f"figure-{chart.name}",
    )


def reading(chart: Chart) -> dict[str, str]:
    """Attributes that tell the script where this chart's numbers stand in the embedded data."""
    return {
        "data_title": chart.title,
        "data_x": chart.x.path,
        "data_x_name": chart.x_name,
        "data_names": chart.x.path.rpartition("/")[0] + "/time" if chart.x_axis.names else "",
        "data_share": "1" if chart.y_axis.share else "",
        "data_series": json.dumps(
            [
                *([line.series.name, line.series.path, line.colour] for line in chart.lines),
                *([each.name, each.path, ""] for band in chart.bands for each in (band.low, band.high)),
            ]
        ),
    }


def legend(chart: Chart) -> Markup | None:
    drawn: list[Line | Band | Mark] = [*chart.lines, *chart.bands, *(mark for mark in chart.marks if mark.across)]
    keys = [_key(each) for each in drawn]
    return element("ul", *keys, class_="legend") if len(keys) > 1 else None


def _key(drawn: Line | Band | Mark) -> Markup:
    if isinstance(drawn, Band):
        look = f"band {drawn.colour}" + (" inner" if drawn.inner else "")
        sample, label = element("rect", width=30, height=12, class_=look), drawn.name
    elif isinstance(drawn, Mark):
        sample, label = element("path", d="M0 6H30", class_="mark"), drawn.label
    else:
        look = f"line {drawn.colour}" + (" thin" if drawn.thin else "")
        sample = element("path", d="M0 6H30", class_=look, stroke_dasharray=drawn.dash or None)
        label = drawn.series.name
    swatch = element("svg", sample, viewBox="0 0 30 12", width=30, height=12, aria_hidden="true")
    return element("li", swatch, element("span", label))


def numbers_of(chart: Chart) -> Markup:
    """The chart as a table, folded away; long columns thinned once more, by the same rule as the picture."""
    shown_columns, names = columns(chart), x_texts(chart)
    upright = {mark.value for mark in chart.marks if not mark.across}
    marked = [row for row, x in enumerate(chart.x.values) if x in upright]
    rows = thin([series.values for series in shown_columns], TABLE_ROWS, chart.y_axis.log, marked[:4])
    written = [[names[row], *(shown(series.values[row], chart.y_axis) for series in shown_columns)] for row in rows]
    head = [chart.x_name, *(series.name for series in shown_columns)]
    of = f" ({len(rows)} of {plural(len(names), 'point')})" if len(rows) < len(names) else ""
    return folded(f"The numbers as a table{of}", table(f"{chart.title}: {chart.y_axis.label}", head, written))


def folded(summary: str, *content: Markup) -> Markup:
    return element("details", element("summary", summary), *content)


def strip(key: str, facts: dict[str, Any], what: str = "of the units saturated") -> Markup:
    """One activation's share over time as a row: its name, an area from 0 to 100 %, its mean share."""
    name, activation = facts.get("name") or "–", facts.get("activation") or ""
    over_time, steps = facts.get("over_time") or [], facts["over_time_index"]
    about = f"{name} ({activation})" if activation else name
    values = [value for value in over_time if drawable(value)]
    course = f"between {percent(min(values))} and {percent(max(values))} {what}" if values else "not recorded"
    # A stretched drawing without text: one serves every width.
    area = described_svg(
        key,
        about,
        f"Over time: {course}.",
        element("path", d=_steps(steps, over_time), class_="band purple full"),
        viewBox=f"0 0 {steps[-1] + 1 if steps else 1} 100",
        preserveAspectRatio="none",
    )
    return element(
        "li",
        element("span", element("b", name), f" {activation}", class_="who"),
        area if values else element("span", "not recorded over time", class_="soft"),
        element("span", percent(facts.get("share")), class_="value"),
    )


def _steps(steps: list[int], values: list[float | None]) -> str:
    """For each value a column as high as its share, up to the next value's step; what is missing leaves a hole."""
    columns_drawn = []
    for row, (step, value) in enumerate(zip(steps, values, strict=True)):
        until = steps[row + 1] if row + 1 < len(steps) else step + 1
        if drawable(value):
            columns_drawn.append(f"M{step} 100V{100 - 100 * min(max(value, 0.0), 1.0):.0f}H{until}V100Z")
    return "".join(columns_drawn) or "M0 0"
