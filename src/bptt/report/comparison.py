"""Several flows and runs side by side, or one net with a choice varied: `compare` is the page, this its data.

A comparison keeps of each member what is drawn beside the others: its curve, its exponents, its figures and its
sentence. The members' own pages hold the rest.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from bptt.report import schema
from bptt.report.summary import summarise
from bptt.report.thin import thin
from bptt.report.values import Number, drawable, items, number, text

MEMBERS = 12
POINTS = 260  # of each curve, fewer where the page would be too large

FIGURES = ("growth", "half_life", "horizon_50", "horizon_90", "horizon_99", "sigma", "exponent", "best_loss")


def gather(
    members: Sequence[Mapping[str, Any]], swept: Mapping[str, Any] | None, points: int = POINTS
) -> dict[str, Any]:
    """The tree that the page draws and embeds.

    Args:
        members: {"name": ..., "flow": as `render` takes it or None, "run": likewise}; the first 12 are shown.
        swept: {"name": of the choice, "values": one for each member}; None where the members are not one family.
        points: the most that are kept of each curve.
    """
    read = [_read(member) for member in items(members)[:MEMBERS] if isinstance(member, Mapping)]
    units = list(dict.fromkeys(each["unit"] for each in read if each["losses"] and each["unit"]))
    if len(units) > 1:  # losses in other units have no common axis: each is divided by its first value
        for each in read:
            each["losses"] = _relative(each["losses"])
    columns = {name: [each["figures"][name] for each in read] for name in FIGURES}
    tree: dict[str, Any] = {
        "members": [each["about"] for each in read],
        **columns,
        "credit": _curves([each["lags"] for each in read], [each["norms"] for each in read], points),
        "spectrum": _curves([each["index"] for each in read], [each["exponents"] for each in read], points),
        "training": _curves([each["epochs"] for each in read], [each["losses"] for each in read], points),
        "loss_units": units,
        "given": len(items(members)),
    }
    if isinstance(swept, Mapping):
        values = [schema.entry(each) for each in items(swept.get("values"))][: len(read)]
        tree["swept"] = {"name": text(swept.get("name") or "choice", 48), "values": values}
    return tree


def _read(member: Mapping[str, Any]) -> dict[str, Any]:
    """What one member gives: its words, its figures, its curves."""
    name = text(member.get("name") or "–", 48)
    flow = schema.FLOW(member.get("flow")) or {}
    run = schema.RUN(member.get("run")) or {}
    figures = summarise({"flow": flow, "run": run})
    horizon, verdict = flow.get("horizon") or {}, flow.get("verdict") or {}
    training, lyapunov = run.get("training") or {}, flow.get("lyapunov") or {}
    exponents = lyapunov.get("exponents") or []
    return {
        "about": {
            "name": name,
            **{key: flow.get(key) for key in ("cell", "steps", "batch", "state_size", "loss")},
            "state": verdict.get("state"),
            "sentence": verdict.get("sentence"),
            "remedy": verdict.get("remedy"),
            "scores": (run.get("scores") or {}).get("verdict"),
        },
        "figures": {
            "growth": flow.get("growth"),
            "half_life": flow.get("half_life"),
            **{f"horizon_{share}": horizon.get(key) for share, key in ((50, "0.5"), (90, "0.9"), (99, "0.99"))},
            "sigma": figures["sigma_median"],
            "exponent": exponents[0] if exponents else None,
            "best_loss": figures["best_valid_loss"],
        },
        "lags": flow.get("lags") or [],
        "norms": _relative((flow.get("lag_norms") or {}).get("mean") or []),
        "index": list(range(1, len(exponents) + 1)),
        "exponents": exponents,
        "epochs": training.get("epoch") or [],
        "losses": training.get("valid_loss") or training.get("train_loss") or [],
        "unit": training.get("loss_unit"),
    }


def _relative(norms: list[Number]) -> list[Number]:
    """The curve divided by where it starts, so that losses in other units can stand beside it."""
    start = next((norm for norm in norms if drawable(norm, log=True)), None)
    return norms if start is None else [number(norm / start) if drawable(norm) else norm for norm in norms]


def _curves(places: list[list[Number]], columns: list[list[Number]], most: int) -> dict[str, Any]:
    """Columns over the union of their places, thinned together: {"x": ..., "of": [column of each member]}."""
    known = [dict(zip(x, values, strict=False)) for x, values in zip(places, columns, strict=True)]
    x = sorted({place for each in known for place in each if drawable(place)})
    whole = [[each.get(place) for place in x] for each in known]
    rows = thin([column for column in whole if any(map(drawable, column))], most, log=True)
    rows = rows or list(range(min(len(x), most)))
    return {"x": [x[row] for row in rows], "of": [[column[row] for row in rows] for column in whole], "points": len(x)}
