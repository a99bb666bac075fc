"""The explanation as one page: a picture of the unrolled network, one table for each sum, and sliders over settings.

Every number that changes stands in a *slot*, an element whose attribute `data-slot` names its place in the numbers of
the chosen setting; the script fills the same slots again when a slider moves. `{t}` in a place is the step of the loss.
"""

import math
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from bptt.derivation import derive
from bptt.explain import words
from bptt.explain.network import network
from bptt.explain.slots import Chosen, matrix, slot
from bptt.explain.symbols import symbols
from bptt.explain.textbook import NAMES, STEPS, Textbook
from bptt.report.data import embed, plain
from bptt.report.document import Section, document
from bptt.report.markup import Markup, element, join, table
from bptt.report.values import short

START = ("tanh", 3, STEPS - 1)  # activation, index of the gain, step of the loss: what is shown without JavaScript
DIGITS = 5


def page(numbers: Mapping[str, Any]) -> str:
    """The whole document; about 400 kB, most of it the numbers of all settings.

    Args:
        numbers: what `compute` gives.
    """
    numbers = _rounded(plain(numbers))
    for activation, settings in numbers["settings"].items():
        for gain, setting in zip(numbers["gains"], settings, strict=True):
            for t, loss in enumerate(setting["at"]):
                loss["say"] = words.happens(activation, gain, t, loss["n"])
    activation, gain, t = START
    chosen = Chosen(numbers, activation, gain, t)
    sections = [
        Section("network", "The network, unrolled", _network(chosen)),
        Section("back", "The gradient travels back", _back(chosen)),
        Section("sum", "The sum over all earlier steps", _sums(chosen)),
        Section("same", "Not a new algorithm", _same(chosen)),
        Section("left", "What is left, for every setting", _left(numbers)),
        Section("derivation", "The equations, derived from this cell's code", _derived()),
    ]
    return document(
        words.TITLE,
        ["the vanilla recurrent network of the textbooks", f"{STEPS} steps", "1 input, 2 units, 1 output"],
        [element("p", words.LEAD, class_="lead opening"), _knobs(chosen), _say(chosen)],
        sections,
        embed(numbers),
        style=_file("explain.css"),
        script=_file("explain.js"),
    )


def _file(name: str) -> str:
    return files("bptt.explain").joinpath(name).read_text(encoding="utf-8")


def _rounded(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _rounded(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_rounded(each) for each in value]
    return float(f"{value:.{DIGITS}g}") if isinstance(value, float) and math.isfinite(value) else value


def _knobs(chosen: Chosen) -> Markup:
    gains = chosen.numbers["gains"]
    radios = [
        element(
            "label",
            element("input", type="radio", name="activation", value=name, checked=name == chosen.activation),
            name,
        )
        for name in chosen.numbers["activations"]
    ]
    return element(
        "form",
        element(
            "div",
            element("label", symbols("Gain of W_s"), for_="gain"),
            element(
                "input", id="gain", type="range", min="0", max=str(len(gains) - 1), step="1", value=str(chosen.gain)
            ),
            element("output", f"{gains[chosen.gain]:g}", for_="gain"),
        ),
        element(
            "div",
            element("label", "Step t of the loss", for_="step"),
            element("input", id="step", type="range", min="1", max=str(STEPS), step="1", value=str(chosen.t + 1)),
            element("output", str(chosen.t + 1), for_="step"),
        ),
        element("fieldset", element("legend", "Activation f"), *radios),
        class_="knobs",
        hidden=True,
    )


def _say(chosen: Chosen) -> Markup:
    said = slot(chosen, "say", "p", class_="happens")
    return element("div", said, class_="aside", role="status")


def _network(chosen: Chosen) -> Markup:
    return element(
        "figure",
        element("p", symbols(words.FORWARD), class_="explain"),
        element("div", network(chosen), class_="scroll picture", tabindex="0", role="region", aria_label="The network"),
        element("figcaption", symbols(words.ARROWS)),
    )


def _row(chosen: Chosen, i: int, head: str, *cells: Markup | str, only: bool = False) -> Markup:
    """The row of step i: shown up to the step of the loss, or, `only`, at this step alone."""
    return element(
        "tr",
        element("th", head, scope="row"),
        *(element("td", cell) for cell in cells),
        data_step=str(i),
        data_only=only,
        hidden=i != chosen.t if only else i > chosen.t,
    )


def _table(caption: str, columns: list[str], rows: list[Markup]) -> Markup:
    head = element("tr", *(element("th", symbols(name), scope="col") for name in columns))
    whole = element("table", element("caption", symbols(caption)), element("thead", head), element("tbody", *rows))
    return element("div", whole, class_="scroll terms", tabindex="0", role="region", aria_label=caption)


def _bar(chosen: Chosen, place: str) -> Markup:
    return slot(chosen, place, "span", kind="bar", class_="fill", aria_hidden="true")


def _back(chosen: Chosen) -> Markup:
    rows = [
        _row(
            chosen,
            i,
            f"S{words.below(i + 1)}",
            slot(chosen, str(i), kind="lag"),
            matrix(chosen, f"J/{i}", 2),
            matrix(chosen, f"at/{{t}}/M/{i}", 2),
            slot(chosen, f"at/{{t}}/m/{i}"),
            matrix(chosen, f"at/{{t}}/g/{i}", 2),
            join([slot(chosen, f"at/{{t}}/n/{i}"), _bar(chosen, f"at/{{t}}/n/{i}")]),
        )
        for i in reversed(range(STEPS))
    ]
    columns = ["state", "lag t − i", "J_i = ∂S_i/∂S_{i−1}", "∂S_t/∂S_i", "its σ_max", "∂E_t/∂S_i", "its norm"]
    return element(
        "div",
        element("p", symbols(words.BACK), class_="explain"),
        Markup(words.CHAIN),
        _table("From the loss back to each earlier state", columns, rows),
        element("p", words.BARS, class_="soft"),
    )


SHAPES = {"W_y": 2, "W_s": 2, "W_x": 1}


def _sums(chosen: Chosen) -> Markup:
    return element(
        "div",
        element("p", symbols(words.SUM), class_="explain"),
        Markup(words.TERMS),
        *(
            element("div", element("h3", symbols(name)), element("p", symbols(words.OF[name])), _sum(chosen, name))
            for name in ("W_s", "W_x", "W_y")
        ),
    )


def _sum(chosen: Chosen, name: str) -> Markup:
    where, columns = f"at/{{t}}/terms/{name}", SHAPES[name]
    rows = [
        _row(
            chosen,
            i,
            f"i = {i + 1}",
            matrix(chosen, f"{where}/{i}", columns, entries=4 if name == "W_s" else 2),
            join([slot(chosen, f"at/{{t}}/norms/{name}/{i}"), _bar(chosen, f"at/{{t}}/norms/{name}/{i}")]),
            only=name == "W_y",
        )
        for i in reversed(range(STEPS))
    ]
    total = element(
        "tr",
        element("th", "sum = gradient", scope="row"),
        element("td", matrix(chosen, f"at/{{t}}/sum/{name}", columns, entries=4 if name == "W_s" else 2)),
        element("td", ""),
        class_="total",
    )
    return _table(f"∂E_t/∂{name}, step by step", ["step", "its term", "norm of the term"], [*rows, total])


def _same(chosen: Chosen) -> Markup:
    rows = [
        element(
            "tr",
            element("th", symbols(f"∂E_t/∂{name}"), scope="row"),
            element("td", matrix(chosen, f"at/{{t}}/sum/{name}", SHAPES[name], 4 if name == "W_s" else 2)),
            element("td", matrix(chosen, f"at/{{t}}/auto/{name}", SHAPES[name], 4 if name == "W_s" else 2)),
        )
        for name in NAMES
    ]
    return element(
        "div",
        element("p", words.SAME, class_="explain"),
        _table("The sums, and backpropagation on the unrolled graph", ["", "sum of the terms", "torch.autograd"], rows),
        element(
            "p", "Largest difference between any two of these numbers: ", slot(chosen, "at/{t}/off", "strong"), "."
        ),
    )


def _left(numbers: Mapping[str, Any]) -> Markup:
    """‖dE_t/dS_1‖ relative to ‖dE_t/dS_t‖ for the last t: the one table that shows every setting at once."""
    rows = []
    for place, gain in enumerate(numbers["gains"]):
        norms = [numbers["settings"][name][place]["at"][-1]["n"] for name in numbers["activations"]]
        rows.append([f"gain {gain:g}", *(short(n[0] / n[-1]) if n[-1] else "–" for n in norms)])
    return element(
        "div",
        element("p", words.LEFT, class_="explain"),
        table("‖∂E₆/∂S₁‖ / ‖∂E₆/∂S₆‖", ["", *numbers["activations"]], rows),
        element("p", words.DECIDES),
    )


def _derived() -> Markup:
    html = derive(Textbook("tanh", 1.0)).fragment()
    return element(
        "div",
        element("p", words.DERIVED, class_="explain"),
        element("div", Markup(html), class_="derivation", tabindex="0", role="region", aria_label="Equations"),
    )
