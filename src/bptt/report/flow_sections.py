"""How gradient flows back through time, section by section: credit, Jacobians, weights, saturation."""

from typing import Any

from bptt.report.bounded import JACOBIAN_COLUMNS, Bounded, get
from bptt.report.chart import Axis, Band, Chart, Line, Mark
from bptt.report.figure import cut_note, figure, folded, series, strip
from bptt.report.markup import Markup, element, table
from bptt.report.values import aligned, drawable, percent, short
from bptt.report.verdict import horizon_text, within_lags

NORMS = "flow/lag_norms/"


def credit(data: Bounded, figures: dict[str, Any]) -> Markup | None:
    lags, mean = series(data, "lag", "flow/lags"), series(data, "mean", NORMS + "mean")
    if lags is None or mean is None:
        return None
    median = series(data, "median", NORMS + "median")
    lines = [Line(mean, "blue"), *([Line(median, "ink", "6 4", thin=True)] if median else [])]
    horizon = get(data.tree, "flow/horizon") or {}
    reached = [(share, horizon[share]) for share in ("0.5", "0.9", "0.99") if horizon.get(share) is not None]
    marks = [Mark(steps, horizon_text(share, steps), shade=share == "0.9") for share, steps in reached]
    marks += _windows(data)
    chart = Chart(
        name="credit",
        title="Credit by lag",
        x=lags,
        x_name="lag",
        x_axis=Axis("lag (steps back)", whole=True),
        y_axis=Axis("gradient norm (log scale)", log=True),
        lines=tuple(lines),
        bands=tuple(_bands(data)),
        marks=tuple(sorted(marks, key=lambda mark: mark.value)),
        tall=True,
    )
    upright = ("The upright lines mark within how many steps that share of all credit lies.",) if reached else ()
    missing = [percent(float(share)) for share, steps in horizon.items() if steps is None]
    further = (f"Not reached {within_lags(figures)}: {', '.join(missing)} of the credit.",) if missing else ()
    explanation = (
        "How strongly the loss at one step still depends on the state so many steps earlier: a straight fall means "
        "that credit shrinks by the same factor at every step back, a flat curve that the distant past still counts."
    )
    return figure(chart, explanation, data.series.get("flow/lags", {}), upright + further)


def _windows(data: Bounded) -> list[Mark]:
    """The truncation window in use; without one, the window that would leave a tenth of the gradient out."""
    used = get(data.tree, "flow/window_in_use") or {}
    if drawable(used.get("window")):
        bias = "" if used.get("bias") is None else f", bias {percent(used['bias'])}"
        return [Mark(used["window"], f"window {short(used['window'])}{bias}")]
    enough = get(data.tree, "flow/window/0.1")
    return [Mark(enough, f"window for a bias below 10 %: {short(enough)}")] if drawable(enough) else []


def _bands(data: Bounded) -> list[Band]:
    bands = []
    for low, high, name in (("q05", "q95", "middle 90 %"), ("q25", "q75", "middle half")):
        below = series(data, f"{low[1:].lstrip('0')} % quantile", NORMS + low)
        above = series(data, f"{high[1:]} % quantile", NORMS + high)
        if below and above:
            bands.append(Band(f"{name} of steps and sequences", below, above, "blue", inner=low == "q25"))
    return bands


def backward(data: Bounded) -> Markup | None:
    """The other direction of a bidirectional net, in one picture and its verdict; the sections below are forward's."""
    found = get(data.tree, "flow/backward") or {}
    lags, mean = series(data, "lag", "flow/backward/lags"), series(data, "mean", "flow/backward/lag_norms/mean")
    if lags is None or mean is None:
        return None
    reached = [
        (part, steps) for part, steps in (found.get("horizon") or {}).items() if steps is not None and drawable(steps)
    ]
    chart = Chart(
        name="backward",
        title="Credit by lag, from the end",
        x=lags,
        x_name="lag",
        x_axis=Axis("lag (steps later in time)", whole=True),
        y_axis=Axis("gradient norm (log scale)", log=True),
        lines=(Line(mean, "orange"),),
        marks=tuple(Mark(steps, horizon_text(part, steps)) for part, steps in reached),
    )
    verdict = found.get("verdict") or {}
    said = element("span", "This net also runs from the end of the sequence to its start. ", verdict.get("sentence"))
    return figure(chart, said, data.series.get("flow/backward/lags", {}))


def share(data: Bounded) -> Markup | None:
    lags, column = series(data, "lag", "flow/lags"), series(data, "share of the credit so far", "flow/share")
    if lags is None or column is None:
        return None
    chart = Chart(
        name="share",
        title="Cumulative share of the credit",
        x=lags,
        x_name="lag",
        x_axis=Axis("lag (steps back)", whole=True),
        y_axis=Axis("share of the summed mean norms", share=True, include=(0.0, 1.0)),
        lines=(Line(column, "blue"),),
        marks=(Mark(0.9, "90 %", across=True),),
    )
    explanation = (
        "How much of all credit, summed over the lags measured, the last few steps hold together: where the curve "
        "passes 90 %, a gradient that is cut after that many steps back still carries 90 % of it."
    )
    return figure(chart, explanation, data.series.get("flow/lags", {}))


def jacobians(data: Bounded) -> Markup | None:
    steps = series(data, "step", "flow/jacobians/steps")
    names = ("singular value, median", "singular value, highest", "spectral radius, median", "spectral radius, highest")
    looks = (("blue", "", False), ("blue", "", True), ("orange", "8 4", False), ("orange", "5 3", True))
    lines = [
        Line(column, *look)
        for name, path, look in zip(names, JACOBIAN_COLUMNS, looks, strict=True)
        if (column := series(data, name, path))
    ]
    if steps is None or not lines:
        return None
    chart = Chart(
        name="jacobians",
        title="State Jacobians over time",
        x=steps,
        x_name="step",
        x_axis=Axis("step", whole=True),
        y_axis=Axis("factor per step (log scale)", log=True),
        lines=tuple(lines),
        marks=(Mark(1.0, "factor 1", across=True),),
    )
    explanation = (
        "By what factor one step can stretch a gradient that passes it (largest singular value: below 1 all gradients "
        "shrink there, above 1 some may grow), and by what factor in the long run if that same step were repeated for "
        "ever (spectral radius)."
    )
    return figure(chart, explanation, data.series.get("flow/jacobians/steps", {}))


def weights(data: Bounded) -> Markup | None:
    found = get(data.tree, "flow/recurrent_weights")
    if not found:
        return None
    names = [weight.get("name") or "–" for weight in found]
    measured = aligned([[weight.get(key) for key in ("spectral_radius", "largest_singular_value")] for weight in found])
    rows = [[name, *row] for name, row in zip(names, measured, strict=True)]
    explanation = (
        "The matrices that carry the state from step to step, and how far each can stretch it: at once (largest "
        "singular value) and when applied again and again (spectral radius)."
    )
    matrix = "W = [[0.5, 10], [0, 0.5]]"
    warning = element(
        "p",
        element("strong", "A spectral radius below 1 does not prove that gradients vanish."),
        f" {matrix} has spectral radius 0.5, and yet ‖W‖ = 10.02, ‖W²‖ = 10.01, ‖W³‖ = 7.50, ‖W⁵‖ = 3.13: it stretches "
        "tenfold before it shrinks. What does prove it, for a plain recurrent network, is a largest singular value "
        "below 1/γ, with γ the steepest slope of the activation (tanh 1, sigmoid 1/4, ReLU 1).",
        class_="aside",
    )
    return element(
        "div",
        element("p", explanation, class_="explain"),
        table("Recurrent weights", ["weight", "spectral radius", "largest singular value"], rows),
        cut_note(data, "flow/recurrent_weights"),
        _bound(get(data.tree, "flow/bound")),
        warning,
    )


def _bound(bound: dict[str, Any] | None) -> Markup | None:
    factor = (bound or {}).get("factor")
    if not bound or factor is None:
        return None
    says = "gradients vanish for every input" if factor < 1 else "not below 1: it leaves the question open"
    return element(
        "p",
        element("strong", f"The bound γ·σ_max(W) = {short(bound.get('gamma'))} · {short(bound.get('sigma'))} = "
                f"{short(factor)}"),
        f" ({bound.get('activation')}): {says}.",
    )  # fmt: skip


def saturation(data: Bounded, figures: dict[str, Any]) -> Markup | None:
    found = get(data.tree, "flow/saturation")
    if not found:
        return None
    strips = [strip(f"saturation-{place}", each) for place, each in enumerate(found)]
    rows = [
        [each.get("name") or "–", each.get("activation") or "–", percent(each.get("share")), percent(highest)]
        for each, highest in zip(found, figures["highest_saturation"], strict=True)
    ]
    explanation = (
        "The share of units whose activation stands where it is almost flat, so that next to no gradient passes them: "
        "each strip runs from the first step to the last and is full where every unit is stuck."
    )
    thinned = any(
        facts["kept"] < facts["points"] for path, facts in data.series.items() if path.startswith("flow/saturation")
    )
    remark = "Long strips are drawn from the highest and lowest values of every stretch." if thinned else None
    return element(
        "figure",
        element("p", explanation, class_="explain"),
        element("ul", *strips, class_="strips"),
        element("figcaption", remark) if remark else None,
        cut_note(data, "flow/saturation"),
        folded(
            "The numbers as a table",
            table("Saturated units", ["name", "activation", "share of units", "highest over time"], rows),
        ),
        id="figure-saturation",
    )


def _form(gate: dict[str, Any]) -> str:
    """How the factor is made, where that is not the gate itself."""
    form = gate.get("form") or ""
    return "" if form == gate.get("name") else form


def gates(data: Bounded) -> Markup | None:
    """What each gate keeps of the old carry, over time, and how long a memory that makes."""
    found = get(data.tree, "flow/gates")
    if not found:
        return None
    strips = [
        strip(f"gate-{place}", {**each, "share": each.get("mean"), "activation": _form(each)}, "kept of the carry")
        for place, each in enumerate(found)
    ]
    rows = [
        [
            each.get("name") or "–",
            each.get("carry") or "–",
            each.get("form") or "–",
            *(percent(each.get(key)) for key in ("mean", "q05", "q95", "closed")),
            *(short((each.get("time_constant") or {}).get(key)) for key in ("q05", "median", "q95")),
        ]
        for each in found
    ]
    explanation = (
        "What a step keeps of the old carry, where a gate decides it: each strip runs from the first step to the last "
        "and is full where everything is kept. A unit that keeps 90 % remembers for about ten steps."
    )
    columns = ["gate", "of", "factor", "kept, mean", "5 %", "95 %", "closed", "memory (steps), 5 %", "median", "95 %"]
    return element(
        "figure",
        element("p", explanation, class_="explain"),
        element("ul", *strips, class_="strips"),
        cut_note(data, "flow/gates"),
        folded("The numbers as a table", table("What gates keep", columns, rows)),
        id="figure-gates",
    )
