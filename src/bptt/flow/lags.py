r"""Lag norms: $\phi_k = \lVert \partial l_t / \partial s_{t+1-k} \rVert$ over the whole carry, for many losses at once.

Lag 0 is the carry that the loss's own step leaves, lag k the carry k steps earlier.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from bptt.flow.trajectory import Pairs, Transport

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


@torch.no_grad()
def measure_lags(transport: Transport, y_bar: Sequence[Tensor], losses: Tensor, max_lag: int) -> LagNorms:
    r"""The curve of norms over lags, exact for the loss steps given.

    All losses take their k-th step back in one call, so the loss steps are part of the batch. Each row is rescaled to
    length 1 after every step and its logarithm kept apart: a norm of 1e-200 is as exact as one of 1.

    Args:
        y_bar: gradient that each step's loss injects at its output, each (steps, batch, ...).
        losses: (L,) loss steps, ascending.
        max_lag: R.
    Cost: R calls on at most L * batch rows; memory of one carry for each of these rows.
    """
    batch = transport.trajectory.size[1]
    bars = [a.index_select(0, losses).reshape(-1, *a.shape[2:]) for a in y_bar]
    pairs = _pairs(losses, batch)
    live = torch.stack([(bar != 0).flatten(1).any(1) for bar in bars]).any(0)
    norms = [_spread(transport.own(bars, pairs))[1][live].exp()]
    unit, logs = _spread(transport.first(bars, pairs))
    for lag in range(1, max_lag + 1):
        norms.append(logs[live].exp())
        reaching = losses >= lag  # ascending, so those that reach further back are the last ones
        drop = int((~reaching).sum()) * batch
        losses, unit, logs, live = losses[reaching], unit[drop:], logs[drop:], live[drop:]
        if lag == max_lag or not bool(live.any()):
            break
        unit, change = _spread(transport.back(unit, _pairs(losses - lag, batch)))
        logs = logs + change
    return _statistics(norms)


def _pairs(steps: Tensor, batch: int) -> Pairs:
    """Positions of all rows of these steps; a slice, which copies nothing, where the steps follow one another."""
    first, last = int(steps[0]), int(steps[-1])
    if last - first + 1 == len(steps):
        return slice(first * batch, (last + 1) * batch)
    return (steps.unsqueeze(1) * batch + torch.arange(batch, device=steps.device)).reshape(-1)


def _spread(g: Tensor) -> tuple[Tensor, Tensor]:
    """Rows as unit vectors, and the logarithm of what they were, in float64."""
    largest = g.abs().amax(dim=1, keepdim=True)  # first: the square of 1e-30 is nothing in float32
    scale = torch.where((largest > 0) & largest.isfinite(), largest, torch.ones_like(largest))
    unit = g / scale
    size = unit.norm(dim=1, keepdim=True)
    unit = unit / torch.where(size > 0, size, torch.ones_like(size))
    return unit, (size.double().log() + scale.double().log()).squeeze(1)


def _statistics(norms: Sequence[Tensor]) -> LagNorms:
    mean = tuple(float(a.mean()) for a in norms)
    levels = torch.tensor(list(QUANTILES.values()), dtype=torch.float64)
    spread = [_quantiles(a, levels) for a in norms]
    columns = {name: tuple(row[i] for row in spread) for i, name in enumerate(QUANTILES)}
    return LagNorms(mean, counts=tuple(len(a) for a in norms), **columns)


def _quantiles(a: Tensor, levels: Tensor) -> list[float]:
    """Linear between neighbours, as numpy's default; by one sort, since torch.quantile refuses large inputs."""
    ordered = a.sort().values
    place = levels.to(a.device) * (len(a) - 1)
    below = place.floor().long()
    above = place.ceil().long()
    return [float(v) for v in torch.lerp(ordered[below], ordered[above], place - below)]
