r"""The heat map: $\lVert \partial l_t/\partial s_k \rVert$ over the loss's step t and the carry's index k."""

from dataclasses import dataclass

import torch
from torch import Tensor

from bptt.flow.fronts import Front

MOST_T, MOST_K = 64, 96


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


class HeatGrid:
    """Gathers a `HeatMap` while the fronts go by."""

    def __init__(self, losses: Tensor, steps: int) -> None:
        chosen = losses[_spaced(len(losses), MOST_T).to(losses.device)]
        self._t, self._k = chosen.unique(), _spaced(steps + 1, MOST_K).to(losses.device)
        self._sums = torch.zeros(len(self._t), len(self._k), dtype=torch.float64, device=losses.device)
        self._counts = torch.zeros_like(self._sums)

    def see(self, front: Front) -> None:
        """Add what falls on the grid."""
        carries = front.losses + 1 - front.lag
        i, j = (
            torch.searchsorted(a, v).clamp_max(len(a) - 1) for a, v in ((self._t, front.losses), (self._k, carries))
        )
        on = front.live & (self._t[i] == front.losses) & (self._k[j] == carries)
        place = i[on] * len(self._k) + j[on]
        self._sums.view(-1).index_add_(0, place, front.norms[on])
        self._counts.view(-1).index_add_(0, place, torch.ones_like(place, dtype=torch.float64))

    def result(self) -> HeatMap:
        """Of all fronts seen."""
        means, seen = (self._sums / self._counts).tolist(), (self._counts > 0).tolist()
        norms = tuple(
            tuple(value if known else None for value, known in zip(row, mask, strict=True))
            for row, mask in zip(means, seen, strict=True)
        )
        return HeatMap(tuple(self._t.tolist()), tuple(self._k.tolist()), norms)


def _spaced(count: int, most: int) -> Tensor:
    """At most that many indices of `count`, evenly spaced, both ends among them."""
    return torch.linspace(0, count - 1, min(count, most), dtype=torch.float64).round().long()
