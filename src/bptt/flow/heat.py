r"""The heat map: $\lVert \partial l_t/\partial s_k \rVert$ over the loss's step t and the carry's index k."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HeatMap:
    """Means over the rows of the batch, on a grid of at most 64 x 96 points.

    Args:
        t: loss steps.
        k: indices of carries, 0 ... steps.
        norms: for each t, for each k; None where the loss cannot see that carry.
    """

    t: tuple[int, ...]
    k: tuple[int, ...]
    norms: tuple[tuple[float | None, ...], ...]
