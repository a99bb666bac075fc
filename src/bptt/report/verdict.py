"""The top of the page: what was found, why, what to do, and the key figures with their units."""

from dataclasses import dataclass
from typing import Any

from bptt.report.bounded import Bounded, Tree, get
from bptt.report.figure import cut_note
from bptt.report.markup import Markup, element
from bptt.report.values import drawable, percent, plural, short


@dataclass(frozen=True, slots=True)
class State:
    """How a verdict looks: a colour of the theme and a small drawing of the curve it means."""

    tone: str
    sketch: str


STATES = {
    "vanishing": State("blue", "M5 8C12 36 20 42 43 42"),
    "exploding": State("orange", "M5 42C28 42 36 36 43 7"),
    "healthy": State("teal", "M5 22C12 16 17 28 24 22S36 16 43 22"),
    "saturated": State("purple", "M5 41H13C25 41 23 9 35 9H43"),
    "dead relu": State("purple", "M5 14C12 14 16 42 24 42H43"),
    "transient growth": State("orange", "M5 36C13 36 13 8 21 8S31 41 43 41"),
    "gate closed": State("purple", "M5 12H17V40H43"),
    "chaotic": State("orange", "M5 24C8 8 11 40 15 20S21 44 25 14 30 42 34 10 39 40 43 16"),
    "uncertain": State("soft", "M5 25h6m5 0h6m5 0h6m5 0h5"),
}
ARROW = "M3 9h11M10 4l5 5-5 5"


def verdict(data: Bounded) -> Markup | None:
    """The verdict's state, sentence, evidence and remedy; a word not in STATES looks uncertain but says its name."""
    found = get(data.tree, "flow/verdict") or {}
    sentence, state = found.get("sentence"), found.get("state") or ""
    if not sentence and not state:
        return None
    look = STATES.get(state.lower(), STATES["uncertain"])
    sketch = element("svg", element("path", d=look.sketch), viewBox="0 0 48 48", aria_hidden="true", class_="sketch")
    evidence = element("ul", *(element("li", each) for each in found.get("evidence") or []))
    more = cut_note(data, "flow/verdict/evidence")
    return element(
        "section",
        element(
            "div",
            sketch,
            element("h2", state or "Verdict", id="verdict-title"),
            element("p", sentence, class_="lead"),
            class_="found",
        ),
        element("div", element("h3", "Evidence"), evidence, more, class_="evidence") if found.get("evidence") else None,
        _remedy(data, found),
        id="verdict",
        class_=f"verdict tone-{look.tone}",
        aria_labelledby="verdict-title",
    )


def _remedy(data: Bounded, found: Tree) -> Markup | None:
    remedy, options = found.get("remedy"), found.get("options") or []
    if not remedy and not options:
        return None
    listed = [
        element("li", element("code", each.get("name") or "–"), f" {each['why']}" if each.get("why") else None)
        for each in options
    ]
    arrow = element("svg", element("path", d=ARROW), viewBox="0 0 18 18", aria_hidden="true", class_="arrow")
    return element("div", element("h3", arrow, "What to do"), element("p", remedy) if remedy else None,
                   element("ul", *listed, class_="options") if listed else None,
                   cut_note(data, "flow/verdict/options"), class_="remedy")  # fmt: skip


def tiles(tree: Tree, figures: dict[str, Any]) -> Markup | None:
    """Horizon, growth, half-life and largest singular value; a figure the data does not have has no tile."""
    flow = tree.get("flow") or {}
    made = [
        _horizon(flow, figures),
        _growth(flow, figures),
        _half_life(flow),
        _singular(figures),
    ]
    shown = [tile for tile in made if tile is not None]
    return element("dl", *shown, class_="tiles") if shown else None


def _tile(name: str, value: str, unit: str, remark: str) -> Markup:
    return element(
        "div",
        element("dt", name),
        element("dd", element("strong", value), element("span", f" {unit}", class_="unit") if unit else None),
        element("dd", remark, class_="remark"),
    )


def _horizon(flow: dict[str, Any], figures: dict[str, Any]) -> Markup | None:
    horizon = flow.get("horizon")
    if not horizon:
        return None
    other = "; ".join(
        f"{name}: {'not reached' if horizon[share] is None else short(horizon[share])}"
        for share, name in (("0.5", "50 %"), ("0.99", "99 %"))
        if share in horizon
    )
    main = horizon.get("0.9")
    if main is None:
        within = within_lags(figures)
        return _tile("Horizon of 90 % of credit", "not reached", "", f"{within}; {other}" if other else within)
    return _tile("Horizon of 90 % of credit", short(main), _steps(main), other)


def _growth(flow: dict[str, Any], figures: dict[str, Any]) -> Markup | None:
    growth = flow.get("growth")
    if growth is None:
        return None
    after = f"×{short(figures['credit_after_10'])} after 10 steps back"
    return _tile("Growth of credit", f"×{short(growth)}", "per step", after)


def _half_life(flow: dict[str, Any]) -> Markup | None:
    if "half_life" not in flow or (flow["half_life"] is None and flow.get("growth") is None):
        return None
    half_life = flow["half_life"]
    if half_life is None:
        return _tile("Half-life of credit", "none", "", "the credit does not decay")
    return _tile("Half-life of credit", short(half_life), _steps(half_life), "until half of the credit is gone")


def _singular(figures: dict[str, Any]) -> Markup | None:
    if figures.get("sigma_median") is not None:
        peak = figures.get("sigma_max")
        at = "" if figures.get("sigma_max_step") is None else f" (step {short(figures['sigma_max_step'], 6)})"
        remark = "of a step, median" + ("" if peak is None else f"; at most {short(peak)}{at}")
        return _tile("Largest singular value", short(figures["sigma_median"]), "", remark)
    if figures.get("weight_sigma") is not None:
        return _tile("Largest singular value", short(figures["weight_sigma"]), "", "of a recurrent weight")
    return None


def _steps(count: float) -> str:
    return "step" if count == 1 else "steps"


def within_lags(figures: dict[str, Any]) -> str:
    return "within the lags measured" if figures["lags"] is None else f"within {plural(int(figures['lags']), 'lag')}"


def result(tree: Tree) -> Markup | None:
    """The training run's own verdict, in one line."""
    sentence = get(tree, "run/scores/verdict")
    if not sentence:
        return None
    link = element("a", "Scores", href="#scores") if get(tree, "run/scores/rows") else None
    return element("p", element("strong", sentence), " ", link, class_="result")


def subtitle(tree: Tree) -> list[str]:
    """What was measured, in a few words each."""
    flow = tree.get("flow") or {}
    counted = [
        (flow.get("steps"), "step"),
        (flow.get("batch"), "sequence"),
        (flow.get("state_size"), "state value"),
    ]
    said = [flow["cell"]] if flow.get("cell") else []
    said += [plural(int(count), noun) for count, noun in counted if drawable(count)]
    return said + ([f"loss: {flow['loss']}"] if flow.get("loss") else [])


def horizon_text(share: str, steps: float) -> str:
    return f"{percent(float(share))}: {short(steps)} {_steps(steps)}"
