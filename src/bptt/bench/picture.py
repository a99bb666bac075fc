"""A result as a picture: how many times faster than torch.nn, by work per step."""

import re
from collections.abc import Sequence

from bptt.bench.run import Result
from bptt.report.chart import Axis, Chart, Line, Mark, Series
from bptt.report.draw import WIDE, svg
from bptt.report.theme import style

LOOK = {"rnn": ("nn.RNN", "purple", "2 3"), "gru": ("nn.GRU", "blue", "8 4"), "lstm": ("nn.LSTM", "teal", "")}


def draw(result: Result) -> str:
    """SVG text: torch.nn's median over ours in float32, with the most threads measured, at sizes of all three cells."""
    rows = [row for row in result.rows if row.group == "torch.nn" and row.dtype == "float32"]
    most = max((row.threads for row in rows), default=1)
    rows = [row for row in rows if row.threads == most and set(row.size.cells) == set(LOOK)]
    sizes = sorted({row.size for row in rows}, key=lambda size: (size.work, size.hidden))
    places = list(range(len(sizes)))
    lines = []
    for cell, (name, colour, dash) in LOOK.items():
        found = {row.size: row for row in rows if row.cell == cell}
        values = [found[size].ratios["torch.nn"] for size in sizes]
        lines.append(Line(Series(name, values, name), colour, dash))
    names = tuple(f"{size.batch}×{size.hidden}" for size in sizes)
    chart = Chart(
        name="bench",
        title=f"Time of torch.nn over ours, forward and backward, float32, threads: {most}",
        x=Series("size", places, "size"),
        x_name="size",
        x_axis=Axis("rows × units, by work per step", names=names),
        y_axis=Axis("times faster than torch.nn", log=True, include=(0.5, 20.0)),
        lines=tuple(lines),
        marks=(Mark(1.0, "as fast", across=True),),
    )
    return standing_alone(chart, lines)


def standing_alone(chart: Chart, lines: Sequence[Line]) -> str:
    """The chart with its own style and a legend below, as a file that a page can show as an image."""
    picture = str(svg(chart, WIDE))
    legend, y = "", WIDE.height + 22
    for i, line in enumerate(lines):
        x = 70 + 190 * i
        legend += (
            f'<line x1="{x}" y1="{y - 4}" x2="{x + 36}" y2="{y - 4}" stroke-dasharray="{line.dash or "none"}" '
            f'style="stroke:var(--{line.colour});stroke-width:2"/>'
            f'<text class="label" x="{x + 44}" y="{y}" style="fill:var(--{line.colour})">{line.series.name}</text>'
        )
    picture = picture.replace(f"0 0 {WIDE.width} {WIDE.height}", f"0 0 {WIDE.width} {WIDE.height + 34}")
    look = re.sub(r"/\*.*?\*/", "", style(), flags=re.DOTALL).replace("&", "&amp;").replace("<", "&lt;")
    look = f"<style>{look}\nsvg{{background:var(--panel);font-family:sans-serif}}</style>"
    return picture.replace("<title", look + "<title", 1).replace("</svg>", legend + "</svg>")
