"""A page whose parts between marks are written from a result, so that no typed number outlives a new measurement.

<!-- from the benchmark: goals -->
...
<!-- end -->
"""

import re
from collections.abc import Callable, Mapping

from bptt.bench.goals import geometric, goals
from bptt.bench.run import Result
from bptt.bench.table import facts, kind, tables
from bptt.errors import DataError

_PART = re.compile(r"(<!-- from the benchmark: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def first_calls(result: Result) -> str:
    """First calls: ours, torch.compile's by the number of steps, jax's."""
    compiled = [row for row in result.rows if row.group == "torch.compile"]
    lines = []
    for steps in sorted({row.size.steps for row in compiled}):
        calls = [row.facts["first call"] for row in compiled if row.size.steps == steps]
        mine, its = ([call[name] for call in calls] for name in ("bptt", "torch.compile"))
        lines.append(f"- {steps} steps: ours {_span(mine, 2)} s, torch.compile {_span(its, 1)} s.")
    jax = [row.facts["first call of jax, s"]["jax"] for row in result.rows if row.group == "jax"]
    if jax:
        lines.append(f"- jax.jit, any number of steps: {_span(jax, 2)} s.")
    return "\n".join(lines) or "Not measured."


def predictions(result: Result) -> str:
    """How far the cost model is from what was measured."""
    ratios: dict[tuple[str, int], list[float]] = {}
    for row in result.rows:
        if seconds := row.facts.get("predicted, s"):
            ratios.setdefault((kind(row, "torch.nn"), row.threads), []).append(seconds / row.facts["kernels, s"])
    lines = [
        f"- {what.replace('nn.', '')}, {threads} thread{'s' * (threads > 1)}: mean {geometric(found):.2f}, "
        f"from {min(found):.2f} to {max(found):.2f} ({len(found)} rows)."
        for (what, threads), found in ratios.items()
    ]
    return "\n".join(lines) or "Not measured."


PARTS: Mapping[str, Callable[[Result], str]] = {
    "machine": facts,
    "goals": goals,
    "first_calls": first_calls,
    "predictions": predictions,
    "tables": tables,
}


def rewritten(page: str, result: Result) -> str:
    """The page with every marked part made anew.

    Raises:
        DataError: a part that does not exist, or a page without any.
    """
    asked = [match[2] for match in _PART.finditer(page)]
    if not asked or not set(asked) <= set(PARTS):
        raise DataError("no page of a benchmark", got=", ".join(asked) or "no marks", expected=", ".join(PARTS))
    return _PART.sub(lambda match: f"{match[1]}{PARTS[match[2]](result)}\n{match[3]}", page)


def _span(values: list[float], digits: int) -> str:
    low, high = (f"{value:.{digits}f}" for value in (min(values), max(values)))
    return low if low == high else f"{low} to {high}"
