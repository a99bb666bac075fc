"""Spectra: singular values of products of Jacobians, and Lyapunov exponents with their standard errors."""

from bptt.report.bounded import Bounded, get
from bptt.report.chart import Axis, Band, Chart, Line, Mark
from bptt.report.figure import cut_note, figure, series
from bptt.report.markup import Markup, element
from bptt.report.values import drawable, short

LOOKS = (("blue", ""), ("teal", "8 4"), ("purple", "5 3"), ("orange", "3 3"))
NUMBERED = ("largest", "second", "third", "fourth")


def transports(data: Bounded) -> Markup | None:
    lags = series(data, "lag", "flow/transports/lags")
    columns = [
        series(data, f"{name}, median", f"flow/transports/values/{place}") for place, name in enumerate(NUMBERED)
    ]
    lines = [
        Line(column, colour, dash, points=True)
        for column, (colour, dash) in zip(columns, LOOKS, strict=True)
        if column is not None
    ]
    highest = series(data, "largest of any sequence", "flow/transports/largest")
    lines += [Line(highest, "ink", "2 3", thin=True)] if highest else []
    if lags is None or not lines:
        return None
    chart = Chart(
        name="transports",
        title="Singular values of products of Jacobians",
        x=lags,
        x_name="lag",
        x_axis=Axis("steps the product spans", whole=True),
        y_axis=Axis("singular value (log scale)", log=True),
        lines=tuple(lines),
        marks=(Mark(1.0, "factor 1", across=True),),
    )
    explanation = (
        "What a whole stretch of steps can do to a gradient, direction by direction: the largest singular value bounds "
        "every gradient that passes; where the others lie far below, gradients of the past all point the same way."
    )
    return element("div", figure(chart, explanation, {}), cut_note(data, "flow/transports/lags"))


def lyapunov(data: Bounded) -> Markup | None:
    found = get(data.tree, "flow/lyapunov") or {}
    index, exponents = (
        series(data, "index", "flow/lyapunov/index"),
        series(data, "exponent", "flow/lyapunov/exponents"),
    )
    if index is None or exponents is None:
        return None
    low, high = (
        series(data, f"{sign} two standard errors", f"flow/lyapunov/{name}")
        for sign, name in (("−", "low"), ("+", "high"))
    )
    known = low is not None and any(map(drawable, low.values))
    bands = (Band("± two standard errors", low, high, "purple"),) if known and low and high else ()
    chart = Chart(
        name="lyapunov",
        title="Lyapunov exponents",
        x=index,
        x_name="exponent",
        x_axis=Axis("index, from the largest", whole=True),
        y_axis=Axis("natural log per step", include=(0.0,)),
        lines=(Line(exponents, "purple", points=len(exponents.values) <= 40),),
        bands=bands,
        marks=(Mark(0.0, "0: neither grows nor falls", across=True),),
    )
    explanation = (
        "How fast a small change of the state grows (above 0) or fades (below 0) in the long run, forward in time, "
        "direction by direction. A largest exponent above 0 is chaos; one just below 0 is a long memory."
    )
    return figure(chart, explanation, data.series.get("flow/lyapunov/index", {}), _remarks(found))


def _remarks(found: dict[str, object]) -> tuple[str, ...]:
    said = []
    if drawable(_number(found, "steps")):
        after = f" after the first {short(found['transient'])} were left out" if found.get("transient") else ""
        rows = f" of {short(found['rows'])} sequences" if found.get("rows") else ""
        said.append(f"Averaged over {short(found['steps'])} steps{rows}{after}.")
    if found.get("complete") is False:
        said.append("Only the largest exponents were computed.")
    return tuple(said)


def _number(found: dict[str, object], key: str) -> float | None:
    value = found.get(key)
    return value if isinstance(value, (int, float)) else None
