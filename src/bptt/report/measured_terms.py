"""The derived equations with measured numbers beside their terms."""

from typing import Any

from bptt.report.bounded import Bounded, get
from bptt.report.markup import Markup, element
from bptt.report.values import drawable, percent, short

MOST = 12
JACOBIAN = "<msub><mi>J</mi><mi>t</mi></msub>"
PRODUCT = "<mrow><msub><mi>J</mi><mi>t</mi></msub><mo>⋯</mo><msub><mi>J</mi><mi>k</mi></msub></mrow>"
ADJOINT = "<msub><mover accent='true'><mi>s</mi><mo stretchy='false'>¯</mo></mover><mi>t</mi></msub>"


def derived(data: Bounded, figures: dict[str, Any], derivation: Markup | None) -> Markup | None:
    """The derivation, below a list of what was measured of its terms; nothing where there is no derivation."""
    if derivation is None:
        return None
    rows = _rows(data, figures)
    if not rows:
        return derivation
    listed = [element("div", element("dt", sign), element("dd", said)) for sign, said in rows[:MOST]]
    return element(
        "div",
        element("h3", "The terms of these equations, as measured"),
        element("dl", *listed, class_="measured-terms"),
        derivation,
    )


def _rows(data: Bounded, figures: dict[str, Any]) -> list[tuple[str, str]]:
    flow = data.tree.get("flow") or {}
    found: list[tuple[str, str]] = []
    if drawable(figures.get("sigma_median")):
        radius = _middle(get(data.tree, "flow/jacobians/spectral_radius/median"))
        beside = "" if radius is None else f", spectral radius {short(radius)}"
        found.append((_formula(JACOBIAN), f"largest singular value {short(figures['sigma_median'])}{beside} (median)"))
    exponents = [value for value in get(data.tree, "flow/lyapunov/exponents") or [] if drawable(value)]
    if drawable(flow.get("growth")):
        beside = f"; largest Lyapunov exponent {short(exponents[0])}" if exponents else ""
        found.append((_formula(PRODUCT), f"shrinks or grows a gradient by ×{short(flow['growth'])} per step{beside}"))
    norms = [value for value in get(data.tree, "flow/lag_norms/mean") or [] if drawable(value)]
    if norms:
        said = f"of one loss: norm {short(norms[0])} at its own step, {short(norms[-1])} at the longest lag"
        found.append((_formula(ADJOINT), said))
    for weight in flow.get("recurrent_weights") or []:
        said = f"largest singular value {short(weight.get('largest_singular_value'))}"
        found.append((weight.get("name") or "–", f"{said}, spectral radius {short(weight.get('spectral_radius'))}"))
    gates = flow.get("gates") or []
    found += [(_named(gate, "form"), f"keeps {percent(gate.get('mean'))} on average") for gate in gates]
    found += [
        (_named(each, "name"), f"{each.get('activation') or 'activation'}, {percent(each.get('share'))} of it flat")
        for each in flow.get("saturation") or []
    ]
    return found


def _formula(inside: str) -> Markup:
    return Markup(f"<math>{inside}</math>")


def _named(facts: dict[str, Any], key: str) -> str:
    return facts.get(key) or facts.get("name") or "–"


def _middle(values: Any) -> float | None:
    usable = sorted(value for value in values or [] if drawable(value))
    return usable[len(usable) // 2] if usable else None
