r"""Lag norms: $\phi_k = \lVert \partial l_t / \partial s_{t+1-k} \rVert$ over the whole carry, for many losses at once.

Lag 0 is the carry that the loss's own step leaves, lag k the carry k steps earlier.
"""

from dataclasses import dataclass

import torch
from torch import Tensor

from bptt.flow.fronts import Front

QUANTILES = {"q05": 0.05, "q25": 0.25, "median": 0.5, "q75": 0.75, "q95": 0.95}


@dataclass(frozen=True, slots=True)
class LagNorms:
    """Statistics over loss steps and rows of the batch; entry k is for lag k.

    Args:
        mean, q05, q25, median, q75, q95: one number for each lag 0 ... R.
        counts: how many (loss step, row) pairs reach back that far. Those whose history is shorter do not count, nor
            do rows whose loss sends nothing back at that step (a masked one).
    """

    mean: tuple[float, ...]
    q05: tuple[float, ...]
    q25: tuple[float, ...]
    median: tuple[float, ...]
    q75: tuple[float, ...]
    q95: tuple[float, ...]
    counts: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.mean)

    def __getitem__(self, lag: int) -> float:
        """The mean at `lag`."""
        return self.mean[lag]


class LagStatistics:
    """Gathers `LagNorms` while the fronts go by."""

    def __init__(self) -> None:
        self._rows: list[tuple[float, list[float], int]] = []
        self._levels = torch.tensor(list(QUANTILES.values()), dtype=torch.float64)

    def see(self, front: Front) -> None:
        """Count a front in, unless no live loss reaches so far."""
        norms = front.norms[front.live]
        if len(norms):
            self._rows.append((float(norms.mean()), quantiles(norms, self._levels), len(norms)))

    def result(self) -> LagNorms:
        """Of all fronts seen."""
        columns = {name: tuple(spread[i] for _, spread, _ in self._rows) for i, name in enumerate(QUANTILES)}
        return LagNorms(tuple(mean for mean, _, _ in self._rows), counts=tuple(n for _, _, n in self._rows), **columns)


def quantiles(a: Tensor, levels: Tensor) -> list[float]:
    """Linear between neighbours, as numpy's default; by one sort, since torch.quantile refuses large inputs."""
    ordered = a.sort().values
    place = levels.to(a.device) * (len(a) - 1)
    below = place.floor().long()
    above = place.ceil().long()
    return [float(v) for v in torch.lerp(ordered[below], ordered[above], place - below)]
