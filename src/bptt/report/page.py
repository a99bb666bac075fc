"""The page from top to bottom, and its way onto the disk."""

import os
import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bptt.report import flow_sections, heat, parameters, run_sections, spectra, verdict
from bptt.report.bounded import Bounded, bound, read
from bptt.report.data import embed
from bptt.report.document import Section, document
from bptt.report.markup import Markup, element
from bptt.report.measured_terms import derived
from bptt.report.plan import picture
from bptt.report.summary import summarise
from bptt.report.values import UNPRINTABLE, text

LIMIT = 1_000_000  # bytes of the page


def render(
    flow: Mapping[str, Any] | None = None,
    run: Mapping[str, Any] | None = None,
    title: str = "",
    derivation_html: str | None = None,
    plan: Mapping[str, Any] | None = None,
) -> str:
    """One self-contained HTML page about a gradient flow, a training run, or both.

    The page loads nothing, says everything without JavaScript, and stays under 1 MB whatever the data: long curves are
    thinned so that their extremes stay, long lists are cut, and the page says where. Every number it shows is in its
    <script type="application/json" id="bptt-data"> too. Odd values (NaN, infinities, text where a number should be) are
    left out of the pictures and counted; they raise nothing.

    Args:
        flow: what `Flow.to_dict()` gives; a missing key or None leaves its part of the page out.
        run: configuration, training curves, scores, forecast and sample of a training run; likewise.
        title: the page's heading; default: the run's title, else "Gradient flow through time".
        derivation_html: derived equations as HTML with MathML. Trusted: it must come from our own code. Where it would
            push the page over 1 MB it is left out, and the page says so.
        plan: how the steps were walked, as `bptt.report.plan.picture` takes it.
    Returns: the whole document.
    Cost: linear in the length of the data.
    """
    page = ""
    for narrow, derivation in (
        (1, _derivation(derivation_html)),
        (1, _left_out(derivation_html)),
        (2, _left_out(derivation_html)),
        (4, _left_out(derivation_html)),
    ):
        tree = read(flow, run)
        figures = summarise(tree)
        data = bound(tree, {"flow": flow, "run": run}, narrow)
        heading = text(title, 120) or (tree["run"] or {}).get("title") or "Gradient flow through time"
        page = assemble(heading, data, figures, derivation, picture(plan))
        if len(page.encode()) <= LIMIT:
            break
    return page


def write(path: str | os.PathLike[str], html: str) -> None:
    """Put `html` at `path`, whole or not at all: it is written beside the target and then takes its name.

    Raises: OSError where the folder does not exist or cannot be written; nothing is left behind then.
    """
    target = Path(path)
    part = target.with_name(f".{target.name}.{uuid.uuid4().hex}.part")
    try:
        with part.open("x", encoding="utf-8", newline="\n") as file:
            file.write(html)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def assemble(
    heading: str, data: Bounded, figures: dict[str, Any], derivation: Markup | None, plan: Markup | None
) -> str:
    """The page of `data` in its fixed order; what has nothing to show is left out."""
    top = [verdict.result(data.tree), verdict.verdict(data), verdict.tiles(data.tree, figures)]
    sections = [
        Section("credit", "Credit by lag", flow_sections.credit(data, figures)),
        Section("backward", "The direction from the end", flow_sections.backward(data)),
        Section("share", "Cumulative share", flow_sections.share(data)),
        Section("heat", "Every loss and every state", heat.section(data)),
        Section("parameters", "Where each parameter's gradient comes from", parameters.section(data)),
        Section("jacobians", "State Jacobians", flow_sections.jacobians(data)),
        Section("transports", "Products of Jacobians", spectra.transports(data)),
        Section("lyapunov", "Lyapunov exponents", spectra.lyapunov(data)),
        Section("weights", "Recurrent weights", flow_sections.weights(data)),
        Section("theory", "Mean-field theory", parameters.mean_field(data)),
        Section("saturation", "Saturation", flow_sections.saturation(data, figures)),
        Section("gates", "Gates", flow_sections.gates(data)),
        Section("plan", "The plan", plan),
        Section("training", "Training", run_sections.training(data, figures)),
        Section("scores", "Scores", run_sections.scores(data)),
        Section("forecast", "Forecast", run_sections.forecast(data)),
        Section("sample", "Sample", run_sections.sample(data)),
        Section("derivation", "Derived equations", derived(data, figures, derivation)),
        Section("configuration", "Configuration", run_sections.configuration(data)),
    ]
    return document(
        heading,
        verdict.subtitle(data.tree),
        [part for part in top if part is not None],
        [section for section in sections if section.body is not None],
        embed({"title": heading, **data.tree, "figures": figures, "series": data.series, "cut": data.cut}),
    )


def _derivation(html: str | None) -> Markup | None:
    if not html:
        return None
    explanation = (
        "Backpropagation through time for this cell, derived from the cell's own code, as it is run: a bar over a "
        "value is the gradient of the loss with respect to it."
    )
    equations = Markup(UNPRINTABLE.sub("\ufffd", html))
    return element(
        "div",
        element("p", explanation, class_="explain"),
        element("div", equations, class_="derivation", tabindex="0", role="region", aria_label="Equations"),
    )


def _left_out(html: str | None) -> Markup | None:
    if not html:
        return None
    return element("p", f"Left out: the derivation is {len(html) // 1000:,} kB long, more than this page can hold.")
