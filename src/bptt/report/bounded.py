"""From what the caller gave to what the page holds: read by the schema, and thinned where it is long.

Everything later (pictures, tables, embedded data) is made from the result, so all three show the same numbers.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bptt.report import schema
from bptt.report.thin import thin
from bptt.report.values import Number, drawable, items

Tree = dict[str, Any]
JACOBIAN_COLUMNS = tuple(
    f"flow/jacobians/{measure}/{over}"
    for measure in ("largest_singular_value", "spectral_radius")
    for over in ("median", "max")
)
SPECTRUM_COLUMNS = tuple(f"flow/lyapunov/{each}" for each in ("exponents", "standard_errors", "low", "high"))
LAG_COLUMNS = (*(f"flow/lag_norms/{each}" for each in ("mean", *schema.QUANTILES)), "flow/share")

# Lists that are cut at their end when they are long, and what one entry is called on the page.
CUT = {
    "flow/recurrent_weights": "weight",
    "flow/saturation": "activation",
    "flow/verdict/evidence": "reason",
    "flow/verdict/options": "option",
    "flow/gates": "gate",
    "flow/parameters/list": "parameter",
    "flow/transports/lags": "lag",
    "run/scores/columns": "column",
    "run/scores/rows": "row",
    "run/config": "setting",
    "run/sample": "character",
}


@dataclass(frozen=True, slots=True)
class Group:
    """Columns that share one x and are thinned together."""

    x: str
    columns: tuple[str, ...]
    log: bool = False
    most: int = schema.POINTS


@dataclass(frozen=True, slots=True)
class Bounded:
    """The page's data.

    Attributes:
        tree: {"flow": ..., "run": ...}, whole or thinned; a part that was not given is None.
        series: for each thinned x its `points` and how many of them are `kept`; for each column how many values are
            `unusable` (NaN, infinite, missing) and `not_positive` (no place on a logarithmic axis), before thinning.
        cut: for each list that was cut at its end, [kept, given].
    """

    tree: Tree
    series: dict[str, dict[str, Any]]
    cut: dict[str, list[int]]


def read(flow: Mapping[str, Any] | None, run: Mapping[str, Any] | None) -> Tree:
    """Both parts through their schema, with every curve in full and of one length with its x."""
    tree = {"flow": schema.FLOW(flow), "run": schema.RUN(run)}
    for strip in [*(get(tree, "flow/saturation") or []), *(get(tree, "flow/gates") or [])]:
        strip["over_time_index"] = list(range(len(strip.get("over_time") or [])))
    spectrum = get(tree, "flow/lyapunov")
    if spectrum:
        _add_errors(spectrum)
    forecast = get(tree, "run/forecast")
    if forecast:
        forecast["index"] = list(range(len(forecast.get("time") or [])))
    for group in groups(tree):
        _align(tree, group)
    return tree


def _add_errors(spectrum: Tree) -> None:
    """The index of each exponent, and the interval of two standard errors around it."""
    exponents = spectrum.get("exponents") or []
    errors = (spectrum.get("standard_errors") or []) + [None] * len(exponents)
    spectrum["index"] = list(range(1, len(exponents) + 1))
    for name, sign in (("low", -2), ("high", 2)):
        spectrum[name] = [
            value + sign * error if drawable(value) and drawable(error) else None
            for value, error in zip(exponents, errors, strict=False)
        ]


def bound(tree: Tree, given: Tree, narrow: int = 1) -> Bounded:
    """Thin every group of `tree` in place (it is ours: `read` made it) and tell what was thinned or cut.

    Args:
        narrow: by how much fewer points than usual are kept, for a page that would be too large.
    """
    series = {group.x: _thin(tree, group, narrow) for group in groups(tree) if get(tree, group.x)}
    cut = {}
    for path in CUT:
        kept, before = get(tree, path), get(given, path)
        if kept is not None and before is not None and size(before) > size(kept):
            cut[path] = [size(kept), size(before)]
    return Bounded(tree, series, cut)


def groups(tree: Tree) -> Iterator[Group]:
    yield Group("flow/lags", LAG_COLUMNS, log=True)
    yield Group("flow/backward/lags", ("flow/backward/lag_norms/mean",), log=True)
    yield Group("flow/jacobians/steps", JACOBIAN_COLUMNS, log=True)
    for part in ("saturation", "gates"):
        for place, _ in enumerate(get(tree, f"flow/{part}") or []):
            path = f"flow/{part}/{place}/over_time"
            yield Group(path + "_index", (path,), most=schema.STRIP_POINTS)
    yield Group("flow/lyapunov/index", SPECTRUM_COLUMNS)
    yield Group("run/training/epoch", ("run/training/train_loss", "run/training/valid_loss"))
    yield Group("run/forecast/index", ("run/forecast/time", "run/forecast/actual", "run/forecast/predicted"))


def get(tree: Any, path: str) -> Any:
    """The value at e.g. "flow/saturation/0/share"; None where any part of the way is missing."""
    for part in path.split("/"):
        if isinstance(tree, Mapping):
            tree = tree.get(part)
        elif isinstance(tree, (list, tuple)) and part.isdigit() and int(part) < len(tree):
            tree = tree[int(part)]
        else:
            return None
    return tree


def size(value: Any) -> int:
    return len(value) if isinstance(value, (str, Mapping)) else len(items(value))


def _put(tree: Tree, path: str, value: Any) -> None:
    above, _, last = path.rpartition("/")
    get(tree, above)[last] = value


def _present(tree: Tree, group: Group) -> list[str]:
    return [path for path in group.columns if get(tree, path) is not None]


def _align(tree: Tree, group: Group) -> None:
    """Give x and its columns one length, missing values at the end; without x its columns mean nothing and go."""
    if not get(tree, group.x):
        for path in _present(tree, group):
            _put(tree, path, None)
        return
    paths = [group.x, *_present(tree, group)]
    longest = max(len(get(tree, path)) for path in paths)
    for path in paths:
        column = get(tree, path)
        _put(tree, path, column + [None] * (longest - len(column)))


def _thin(tree: Tree, group: Group, narrow: int) -> dict[str, Any]:
    x, paths = get(tree, group.x), _present(tree, group)
    numeric = [path for path in paths if not path.endswith("/time")]
    columns = {path: get(tree, path) for path in numeric}
    facts = {
        "points": len(x),
        "unusable": {path: sum(not drawable(value) for value in columns[path]) for path in numeric},
        "not_positive": {path: sum(_not_positive(value) for value in columns[path]) for path in numeric},
        "without_place": sum(not drawable(value) for value in x),
    }
    # The horizons are marked in the picture: their rows stay, so that hovering there reads the exact numbers.
    marked = set((get(tree, "flow/horizon") or {}).values()) if group.x == "flow/lags" else set()
    keep = [row for row, value in enumerate(x) if value in marked and value is not None][:8]
    most = group.most // narrow
    rows = thin(list(columns.values()), most, group.log, keep) if columns else list(range(most))
    for path in [group.x, *paths]:
        column = get(tree, path)
        _put(tree, path, [column[row] for row in rows if row < len(column)])
    return {**facts, "kept": len(get(tree, group.x))}


def _not_positive(value: Number) -> bool:
    return drawable(value) and value <= 0
