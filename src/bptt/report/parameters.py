"""Which lags each parameter's gradient comes from, as a coloured table; and mean-field theory beside measurement."""

from typing import Any

from bptt.report.bounded import Bounded, get
from bptt.report.figure import cut_note
from bptt.report.markup import Markup, element, table
from bptt.report.values import drawable, percent, short


def section(data: Bounded) -> Markup | None:
    found = get(data.tree, "flow/parameters") or {}
    bands, rows = found.get("bands") or [], found.get("list") or []
    if not bands or not rows:
        return None
    head = [element("th", "parameter", scope="col"), element("th", "norm", scope="col")]
    head += [element("th", _band(low, high), scope="col") for low, high in bands]
    body = [
        element(
            "tr",
            element("th", row.get("name") or "–", scope="row"),
            element("td", short(row.get("norm"))),
            *(_cell(row, place) for place in range(len(bands))),
        )
        for row in rows
    ]
    caption = "Share of each parameter's gradient, by lag (steps back)"
    whole = element(
        "table", element("caption", caption), element("thead", element("tr", *head)), element("tbody", *body)
    )
    explanation = (
        "A parameter's gradient is a sum over all earlier steps. This is the share that each stretch of lags adds to "
        "it: all of it in the first column means that only the very last steps are learned from. A share below zero "
        "pulls the other way; the shares of a row add up to 100 %."
    )
    return element(
        "div",
        element("p", explanation, class_="explain"),
        element("div", whole, class_="scroll shares", tabindex="0", role="region", aria_label=caption),
        cut_note(data, "flow/parameters/list"),
    )


def _band(low: Any, high: Any) -> str:
    return short(low, 6) if low == high else f"{short(low, 6)}–{short(high, 6)}"


def _cell(row: dict[str, Any], place: int) -> Markup:
    shares = row.get("shares") or []
    value = shares[place] if place < len(shares) else None
    if not drawable(value):
        return element("td", short(value))
    depth = f"--depth:{min(abs(value), 1.0):.2f}"
    return element("td", percent(value), class_="less" if value < 0 else "more", style=depth)


THEORY = (
    ("chi", "χ: below 1 order, above 1 chaos", ""),
    ("growth", "growth per step back, √χ", "measured_growth"),
    ("q", "mean square of the pre-activation, q*", "measured_q"),
    ("sigma_w", "σ_w of the recurrent weights", ""),
    ("critical_sigma_w", "σ_w where χ = 1, for this drive", ""),
    ("sigma_drive", "σ of biases and input together", ""),
)


def mean_field(data: Bounded) -> Markup | None:
    found = get(data.tree, "flow/mean_field")
    if not found or found.get("chi") is None:
        return None
    rows = [
        [name, short(found.get(key)), short(found.get(measured)) if measured else "–"]
        for key, name, measured in THEORY
        if found.get(key) is not None
    ]
    explanation = (
        "What theory expects of a large random tanh network with weights of this size, beside what was measured: a "
        "trained or a small network differs from it, and by how much says how far training took it from chance."
    )
    return element(
        "div",
        element("p", explanation, class_="explain"),
        table("Mean-field theory (Chen, Pennington, Schoenholz 2018)", ["", "theory", "measured"], rows),
    )
