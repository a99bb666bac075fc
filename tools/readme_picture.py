"""Draw docs/images/lag_curve.svg, the picture of the README: how far back the gradient of four untrained nets reaches.

python tools/readme_picture.py
"""

import re
from pathlib import Path

import torch

import bptt
from bptt.report.chart import Axis, Chart, Line, Series
from bptt.report.draw import WIDE, svg
from bptt.report.theme import style

STEPS, BATCH, INPUT, HIDDEN = 200, 16, 8, 64
TARGET = Path(__file__).parent.parent / "docs" / "images" / "lag_curve.svg"
LOOK = (("purple", "2 3"), ("blue", "8 4"), ("teal", ""), ("orange", "12 3 2 3"))


def nets() -> dict[str, torch.nn.Module]:
    """Four nets that differ in one thing each."""
    torch.manual_seed(0)
    return {
        "tanh RNN": bptt.RNN(INPUT, HIDDEN),
        "tanh RNN, orthogonal": bptt.init.orthogonal(bptt.RNN(INPUT, HIDDEN)),
        "LSTM": bptt.LSTM(INPUT, HIDDEN),
        "LSTM, forget bias 3": bptt.init.forget_bias(bptt.LSTM(INPUT, HIDDEN), 3.0),
    }


def main() -> None:
    """Measure, draw, write."""
    x = torch.randn(STEPS, BATCH, INPUT, generator=torch.Generator().manual_seed(1))
    lines = []
    for (name, net), (colour, dash) in zip(nets().items(), LOOK, strict=True):
        measured = bptt.flow(net, x)
        lines.append(Line(Series(name, [float(v) for v in measured.lag_norms.mean], name), colour, dash))
    chart = Chart(
        name="lag-curve",
        title="Mean norm of the gradient of a step's loss with respect to the carry, by lag, in four untrained nets",
        x=Series("lag", list(range(len(lines[0].series.values))), "lag"),
        x_name="lag",
        x_axis=Axis("lag (steps back)", whole=True),
        y_axis=Axis("gradient norm", log=True),
        lines=tuple(lines),
    )
    picture = str(svg(chart, WIDE))
    text = "".join(
        f'<text class="label" x="{70 + 190 * i}" y="{WIDE.height + 22}" style="fill:var(--{colour})">'
        f'<tspan style="font-weight:700">{"━" if not dash else "┅"}</tspan> {name}</text>'
        for i, (name, (colour, dash)) in enumerate(zip(nets(), LOOK, strict=True))
    )
    picture = picture.replace(f"0 0 {WIDE.width} {WIDE.height}", f"0 0 {WIDE.width} {WIDE.height + 34}")
    look = re.sub(r"/\*.*?\*/", "", style(), flags=re.DOTALL).replace("&", "&amp;").replace("<", "&lt;")
    look = f"<style>{look}\nsvg{{background:var(--panel);font-family:sans-serif}}</style>"
    picture = picture.replace("<title", look + "<title", 1).replace("</svg>", text + "</svg>")
    TARGET.write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    main()
