r"""One random loss step for each row: an unbiased sample of the whole lag curve for one extra backward pass.

The gradient of each row's one loss is carried back by the adjoint as a compiled cell; at carry k of a row whose loss
is that of step t it has the norm of lag t + 1 - k. Lag 0 is the loss's own step and is not sampled.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from bptt.flow.linear_runs import Compiled, LinearRun
from bptt.flow.trajectory import Trajectory

ROOM = 1e8  # what a norm must be above the smallest number to be exact


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample of the lag curve; entry i is for lag i + 1.

    Args:
        norms: mean over the rows that reach that lag, each weighted with the number of its losses.
        standard_errors: of that mean; nan where only one row reaches so far.
        counts: how many rows do.
    """

    norms: tuple[float, ...]
    standard_errors: tuple[float, ...]
    counts: tuple[int, ...]


@torch.no_grad()
def sample_lags(
    compiled: Compiled,
    trajectory: Trajectory,
    y_bar: Sequence[Tensor],
    carry_bar: Sequence[Tensor] | None,
    generator: torch.Generator,
) -> Sample | None:
    """Draw a loss step for each row and measure its gradient at every earlier carry; None if nothing is injected.

    Args:
        compiled: the net's `adjoint_cell`.
        y_bar: gradient of the loss at every output, each (steps, batch, ...).
        carry_bar: gradient of the loss at the last carry, each (batch, ...), as far as it does not come from outputs.
        generator: of the draws.
    Cost: one run of the adjoint cell, and its coefficients.
    """
    steps, _ = trajectory.size
    lives = torch.stack([(bar != 0).flatten(2).any(2) for bar in y_bar]).any(0)  # (steps, batch)
    ends = None if carry_bar is None else torch.stack([(bar != 0).flatten(1).any(1) for bar in carry_bar]).any(0)
    candidates = torch.cat([lives, torch.zeros_like(lives[:1]) if ends is None else ends.unsqueeze(0)])
    if not bool(candidates.any()):
        return None
    drawn = torch.rand(candidates.shape, generator=generator).to(candidates.device)
    chosen = torch.where(candidates, drawn, torch.full_like(drawn, -1.0)).argmax(0)  # (batch,); `steps`: the last carry
    injected = [_only(bar, chosen) for bar in y_bar]
    carry = None if carry_bar is None else [_where(chosen == steps, bar) for bar in carry_bar]
    bars = LinearRun(compiled, trajectory).reversed(injected, carry)
    lasts = _last_steps(trajectory)
    losses = torch.where(chosen == steps, lasts, chosen)
    found = _statistics(_norms(bars), losses, trajectory, candidates.sum(0))
    return _in_range(found, torch.finfo(bars[0].dtype).tiny * ROOM)


def _in_range(found: Sample, smallest: float) -> Sample:
    """Without lags whose norms have fallen out of the range of the net's numbers; a memory that ends at once stays."""
    below = [lag for lag, norm in enumerate(found.norms) if norm < smallest]
    if not below or (found.norms[below[0]] == 0 and (below[0] == 0 or found.norms[below[0] - 1] > smallest * ROOM)):
        return found
    stop = max(below[0], 1)
    return Sample(found.norms[:stop], found.standard_errors[:stop], found.counts[:stop])


def _only(bar: Tensor, chosen: Tensor) -> Tensor:
    """`bar` at the step chosen for each row, zero elsewhere."""
    steps = torch.arange(len(bar), device=bar.device).unsqueeze(1)
    return _where(steps == chosen, bar)


def _where(mask: Tensor, a: Tensor) -> Tensor:
    return torch.where(mask.reshape(*mask.shape, *(1,) * (a.dim() - mask.dim())), a, torch.zeros_like(a))


def _last_steps(trajectory: Trajectory) -> Tensor:
    steps, batch = trajectory.size
    alive = trajectory.alive
    return torch.full((batch,), steps - 1, device=trajectory.starts.device) if alive is None else alive.sum(0) - 1


def _norms(bars: Sequence[Tensor]) -> Tensor:
    """Over the whole carry, (steps + 1, batch), float64."""
    squares = [torch.linalg.vector_norm(bar.flatten(2), dim=2).double().square() for bar in bars]
    return torch.stack(squares).sum(0).sqrt()


def _statistics(norms: Tensor, losses: Tensor, trajectory: Trajectory, weights: Tensor) -> Sample:
    """Weighted means over rows, lag by lag."""
    rows = torch.arange(norms.shape[1], device=norms.device)
    reach = losses + 1 - trajectory.starts[losses.clamp_min(0), rows]
    reach = torch.where(weights > 0, reach, torch.zeros_like(reach))
    lags = torch.arange(1, int(reach.max()) + 1, device=norms.device).unsqueeze(1)
    on = lags <= reach
    values = norms[(losses + 1 - lags).clamp_min(0), rows]
    weight = on * weights.double()
    total = weight.sum(1)
    mean = torch.where(on, weight * values, torch.zeros_like(values)).sum(1) / total
    counts = on.sum(1)
    spread = torch.where(on, (weight * (values - mean.unsqueeze(1))).square(), torch.zeros_like(values)).sum(1)
    error = (spread * counts / (counts - 1)).sqrt() / total
    return Sample(tuple(mean.tolist()), tuple(error.tolist()), tuple(counts.tolist()))
