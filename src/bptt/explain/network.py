"""The unrolled network as a picture: inputs below, states in the middle, outputs and losses above."""

from bptt.explain.slots import Chosen, part, slot
from bptt.explain.textbook import STEPS
from bptt.explain.words import below
from bptt.report.markup import Markup, described_svg, element
from bptt.report.values import short

COLUMN, LEFT = 132, 70
LOSS, OUTPUT, STATE, INPUT = 34, 92, 178, 282  # middle of each row
BOX = 84


def network(chosen: Chosen) -> Markup:
    """An <svg> with a column for each step; columns after the loss's step are pale."""
    width = LEFT + STEPS * COLUMN + 6
    columns = [_column(chosen, i) for i in range(STEPS)]
    start = element("text", "S₀ = 0", x=26, y=STATE + 4, class_="middle")
    return described_svg(
        "network",
        "The unrolled network",
        "All of its numbers are in the tables below.",
        element("marker", element("path", d="M0 0L7 3L0 6Z", class_="tip-blue"), id="tip-forward", viewBox="0 0 7 6",
                refX=6, refY=3, markerWidth=7, markerHeight=6, orient="auto", markerUnits="userSpaceOnUse"),
        element("marker", element("path", d="M0 0L11 5L0 10Z", class_="tip-orange"), id="tip-back", viewBox="0 0 11 10",
                refX=9, refY=5, markerWidth=11, markerHeight=10, orient="auto", markerUnits="userSpaceOnUse"),
        start,
        *columns,
        viewBox=f"0 0 {width} 312",
        class_="unrolled",
    )  # fmt: skip


def _column(chosen: Chosen, i: int) -> Markup:
    x, name = LEFT + i * COLUMN + BOX // 2, below(i + 1)
    numbers = chosen.numbers
    forward = [
        _arrow(x, INPUT - 20, x, STATE + 31),
        _arrow(x, STATE - 30, x, OUTPUT + 20),
        _arrow(x, OUTPUT - 20, x, LOSS + 18),
        _arrow(x - COLUMN + BOX // 2 if i else 52, STATE - 12, x - BOX // 2 - 1, STATE - 12),
    ]
    boxes = [
        _box(x, INPUT, 38, f"x{name}", [element("tspan", short(numbers["inputs"][i]))]),
        _box(x, STATE, 58, f"S{name}", [slot(chosen, f"S/{i}/{k}", "tspan") for k in range(2)], "state"),
        _box(x, OUTPUT, 38, f"Y{name}", [slot(chosen, f"Y/{i}", "tspan")]),
        _box(x, LOSS, 34, f"E{name}", [slot(chosen, f"E/{i}", "tspan")], "loss"),
    ]
    return element(
        "g",
        *forward,
        *boxes,
        _back(chosen, i, x),
        data_column=str(i),
        class_="column after" if i > chosen.t else "column own" if i == chosen.t else "column",
    )


def _arrow(x1: float, y1: float, x2: float, y2: float) -> Markup:
    return element("line", x1=x1, y1=y1, x2=x2, y2=y2, class_="forward", marker_end="url(#tip-forward)")


def _box(x: float, y: float, height: float, name: str, values: list[Markup], kind: str = "") -> Markup:
    """A box with its name and its values, which stand under each other."""
    lines = [
        element("text", value, x=x + 12, y=y + 4.5 + 17 * (k - (len(values) - 1) / 2), class_="value middle")
        for k, value in enumerate(values)
    ]
    return element(
        "g",
        element("rect", x=x - BOX / 2, y=y - height / 2, width=BOX, height=height, rx=7, class_=f"box {kind}".strip()),
        element("text", name, x=x - BOX / 2 + 7, y=y + 4.5, class_="name"),
        *lines,
    )


def _back(chosen: Chosen, i: int, x: float) -> Markup:
    """The gradient that arrives at S_i: from its own output at the loss's step, from the next state before it."""
    place = f"at/{{t}}/n/{i}"
    width = 1 + 5 * part(chosen.at(place))
    begin = x + COLUMN - BOX / 2
    across, down = (
        element("path", d=d, class_=f"back {way}", data_slot=place, data_kind="width",
                style=f"stroke-width:{width:.2f}", marker_end="url(#tip-back)")
        for way, d in (
            ("across", f"M{begin:.0f} {STATE + 16}L{x + BOX / 2 + 2:.0f} {STATE + 16}"),
            ("down", f"M{x + 24:.0f} {OUTPUT + 19}L{x + 24:.0f} {STATE - 32}"),
        )
    )  # fmt: skip
    number = slot(chosen, place, "text", x=f"{x + 7:.0f}", y=f"{STATE + 48}", class_="size")
    return element("g", across, down, number, class_="backward")
