"""What a step keeps of the old carry, where a sigmoid decides it: gates, found from the graph and not by name."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gate:
    """A factor k, made of a sigmoid, in s' = k s + ...

    Args:
        name: the sigmoid's name in the user's code.
        carry: the leaf of the carry that it keeps.
        form: how the factor is made, such as `f` or `1 - z`.
        mean, q05, q25, median, q75, q95: over steps, rows and units.
        over_time: mean at each step.
        time_constant: -1 / ln(mean keep) of each unit, in steps: quantiles over units; infinite where all is kept.
        closed: share of units, steps and rows that keep less than a tenth.
    """

    name: str
    carry: str
    form: str
    mean: float
    q05: float
    q25: float
    median: float
    q75: float
    q95: float
    over_time: tuple[float, ...]
    time_constant: Mapping[str, float]
    closed: float
