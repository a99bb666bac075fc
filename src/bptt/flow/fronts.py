r"""Many losses taken back through time together: after k steps of the sweep each stands at the carry of lag k.

All losses take their k-th step back in one call, so the loss steps are part of the batch. Each row is rescaled to
length 1 after every step and its logarithm kept apart: a norm of 1e-200 is as exact as one of 1.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from bptt.flow.trajectory import Pairs, Transport


@dataclass(frozen=True, slots=True)
class Front:
    r"""$\partial l_t/\partial s_{t+1-lag}$ for every (loss step t, row) whose history is at least `lag` steps long.

    Args:
        lag: 0 is the carry that the loss's own step leaves.
        losses, rows: t and the row of the batch, for each pair.
        unit: gradients as vectors of length 1 (or 0), (pairs, n).
        logs: natural logarithms of their lengths, float64.
        live: False where the loss sends nothing back at all (a masked one).
        first: True where this carry is the one that the row's history starts with.
    """

    lag: int
    losses: Tensor
    rows: Tensor
    unit: Tensor
    logs: Tensor
    live: Tensor
    first: Tensor

    @property
    def norms(self) -> Tensor:
        """Lengths of the gradients, float64."""
        return self.logs.exp()

    @property
    def gradients(self) -> Tensor:
        """The gradients themselves, in the net's dtype."""
        return self.unit * self.norms.unsqueeze(1).to(self.unit.dtype)


@dataclass(frozen=True, slots=True)
class Losses:
    """The (loss step, row) pairs that are sent back, those with the shortest history first.

    Args:
        steps, rows: of each pair.
        reach: lags that its history holds.
    """

    steps: Tensor
    rows: Tensor
    reach: Tensor

    def positions(self, batch: int) -> Tensor:
        """Positions step * batch + row."""
        return self.steps * batch + self.rows


def pairs_of(transport: Transport, steps: Tensor) -> Losses:
    """All rows of these loss steps, ascending, without those past their row's length."""
    trajectory = transport.trajectory
    batch = trajectory.size[1]
    rows = torch.arange(batch, device=steps.device)
    return sorted_by_reach(transport, steps.repeat_interleave(batch), rows.repeat(len(steps)))


def sorted_by_reach(transport: Transport, steps: Tensor, rows: Tensor) -> Losses:
    """These pairs, without those past their row's length."""
    trajectory = transport.trajectory
    if trajectory.alive is not None:
        kept = trajectory.alive[steps, rows]
        steps, rows = steps[kept], rows[kept]
    reach = steps + 1 - trajectory.starts[steps, rows]
    order = reach.argsort(stable=True)
    return Losses(steps[order], rows[order], reach[order])


@torch.no_grad()
def sweep_back(transport: Transport, y_bar: Sequence[Tensor], losses: Losses, max_lag: int) -> Iterator[Front]:
    """Fronts of lag 0 ... R; R is `max_lag`, or less where no history is that long.

    Args:
        y_bar: gradient that each step's loss injects at its output, each (steps, batch, ...).
    Cost: R calls on at most as many rows as there are pairs; memory of one carry for each of them.
    """
    batch = transport.trajectory.size[1]
    steps, rows, reach, places = losses.steps, losses.rows, losses.reach, losses.positions(batch)
    bars = [a.flatten(0, 1).index_select(0, places) for a in y_bar]
    live = torch.stack([(bar != 0).flatten(1).any(1) for bar in bars]).any(0)
    here = together(places)
    yield Front(0, steps, rows, *spread(transport.own(bars, here)), live, torch.zeros_like(live))
    unit, logs = spread(transport.first(bars, here))
    for lag in range(1, max_lag + 1):
        drop = int(torch.searchsorted(reach, lag))
        steps, rows, reach, places = steps[drop:], rows[drop:], reach[drop:], places[drop:]
        unit, logs, live = unit[drop:], logs[drop:], live[drop:]
        if not len(steps):
            return
        yield Front(lag, steps, rows, unit, logs, live, reach == lag)
        if lag == max_lag or not bool(live.any()):
            return
        drop = int(torch.searchsorted(reach, lag + 1))  # the others have arrived at the start of their history
        if drop == len(reach):
            return
        unit, change = spread(transport.back(unit[drop:], together(places[drop:] - lag * batch)))
        steps, rows, reach, places, live = steps[drop:], rows[drop:], reach[drop:], places[drop:], live[drop:]
        logs = logs[drop:] + change


def together(places: Tensor) -> Pairs:
    """A slice, which copies nothing, where the positions follow one another."""
    first, count = int(places[0]), len(places)
    ascending = count == 1 or bool((places.diff() == 1).all())
    return slice(first, first + count) if ascending else places


def spread(g: Tensor) -> tuple[Tensor, Tensor]:
    """Rows as unit vectors, and the logarithm of what they were, in float64."""
    largest = g.abs().amax(dim=1, keepdim=True)  # first: the square of 1e-30 is nothing in float32
    scale = torch.where((largest > 0) & largest.isfinite(), largest, torch.ones_like(largest))
    unit = g / scale
    size = unit.norm(dim=1, keepdim=True)
    unit = unit / torch.where(size > 0, size, torch.ones_like(size))
    return unit, (size.double().log() + scale.double().log()).squeeze(1)
