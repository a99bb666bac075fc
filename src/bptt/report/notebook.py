"""What a notebook shows of a value: a part of a page with its own style, which leaves the notebook's alone."""

import zlib
from collections.abc import Iterable, Sequence
from importlib.resources import files
from typing import Any

from bptt.report.markup import Markup, element
from bptt.report.plan import ACTIONS, as_read, drawing, plain_plan, said
from bptt.report.theme import COLOURS

NAMES = ("panel", "ink", "soft", "rule", "grid", "blue", "orange", "teal", "purple")


def note(*content: str | None) -> str:
    """Content as one element that brings its style; dark where the reader's system or JupyterLab's theme is."""
    light, dark = (";".join(f"--{name}:{COLOURS[name][which]}" for name in NAMES) for which in (0, 1))
    style = (
        f".bptt-note{{{light}}}@media (prefers-color-scheme:dark){{.bptt-note{{{dark}}}}}"
        f'[data-jp-theme-light="true"] .bptt-note{{{light}}}[data-jp-theme-light="false"] .bptt-note{{{dark}}}'
    )
    rules = files("bptt.report").joinpath("notebook.css").read_text(encoding="utf-8")
    return element("div", element("style", Markup(style + rules)), *content, class_="bptt-note")


def plan_note(name: str, steps: int, actions: Iterable[Any]) -> str:
    """A plan for a number of steps: time to the right, the order of the work downwards.

    Args:
        name: how the plan is written.
        steps: at least 1.
        actions: the plan's actions, frozen dataclasses as `bptt.time` has them.
    """
    read = as_read(plain_plan(name, steps, actions))
    if read is None:
        return note(element("b", name), element("p", "nothing to do"))
    name, steps, read_actions = read
    key = f"plan-{zlib.crc32(f'{name} {steps}'.encode('utf-8', 'replace')):x}"
    return note(
        element("b", f"{name}, {steps:,} steps"),
        drawing(name, steps, read_actions[:ACTIONS], key),
        element("p", " ".join(said(steps, read_actions))),
    )


def table_note(
    heading: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[str]],
    verdict: str,
    good: bool,
    more: Iterable[str] = (),
) -> str:
    """A table whose first column heads its rows, with a verdict above it that is good or bad."""
    head = element("tr", *(element("th", column, scope="col") for column in columns))
    body = [
        element("tr", element("th", first, scope="row"), *(element("td", cell) for cell in cells))
        for first, *cells in rows
    ]
    return note(
        element("b", heading),
        element("p", verdict, class_="good" if good else "bad"),
        element("table", element("thead", head), element("tbody", *body)),
        *(element("p", sentence) for sentence in more),
    )
