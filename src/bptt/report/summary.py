"""The few figures the page computes itself, from the whole data and before anything is thinned."""

from statistics import median
from typing import Any

from bptt.report.bounded import Tree, get
from bptt.report.values import Number, drawable, number


def summarise(tree: Tree) -> dict[str, Any]:
    """Figures named after what they say; None where the data does not tell.

    Returns: `lags` (the longest lag measured), `credit_after_10` (growth to the tenth power), `sigma_median` and
        `sigma_max` of the state Jacobian over steps with the step of the latter, `weight_sigma` (the largest singular
        value of a recurrent weight), `best_epoch` with its `best_valid_loss`, and each strip's highest share.
    """
    singular = "flow/jacobians/largest_singular_value/"
    peak, peak_step = _highest(get(tree, singular + "max"), get(tree, "flow/jacobians/steps"))
    low, epoch = _highest(_negated(get(tree, "run/training/valid_loss")), get(tree, "run/training/epoch"))
    return {
        "lags": max(_usable(get(tree, "flow/lags")), default=None),
        "credit_after_10": _power(get(tree, "flow/growth"), 10),
        "sigma_median": _median(get(tree, singular + "median")),
        "sigma_max": peak,
        "sigma_max_step": peak_step,
        "weight_sigma": max(
            _usable([weight.get("largest_singular_value") for weight in get(tree, "flow/recurrent_weights") or []]),
            default=None,
        ),
        "best_epoch": epoch,
        "best_valid_loss": None if low is None else -low,
        "highest_saturation": [_highest(strip.get("over_time"))[0] for strip in get(tree, "flow/saturation") or []],
    }


def _usable(values: list[Number] | None) -> list[float]:
    return [value for value in values or [] if drawable(value)]


def _negated(values: list[Number] | None) -> list[Number]:
    return [None if value is None else -value for value in values or []]


def _highest(values: list[Number] | None, places: list[Number] | None = None) -> tuple[Number, Number]:
    """The highest usable value and the place (step, epoch) where it stands first."""
    usable = [(value, row) for row, value in enumerate(values or []) if drawable(value)]
    if not usable:
        return None, None
    value, row = max(usable, key=lambda pair: (pair[0], -pair[1]))
    return value, places[row] if places and row < len(places) else None


def _median(values: list[Number] | None) -> Number:
    usable = _usable(values)
    return median(usable) if usable else None


def _power(base: Number, exponent: int) -> Number:
    if base is None:
        return None
    try:
        return number(base**exponent)
    except OverflowError:
        return float("inf")
