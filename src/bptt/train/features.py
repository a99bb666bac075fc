"""What a forecasting model sees of a series, and what it should say.

Everything is measured against the series' own recent steps: the *spread*, a root mean square of the last changes. A
pattern learned where a series moves much can then be recognised where it moves little. All of it looks back only.
"""

import math

import torch
from torch import Tensor

FLOOR = 0.1  # of the usual step: a series that has stood still must not make its next step infinite


def trailing_mean(values: Tensor, memory: int, before: Tensor) -> Tensor:
    """The mean of the last `memory` entries along the first axis, where all entries before the first are `before`."""
    total = torch.cat([torch.zeros_like(values[:1]), (values - before).cumsum(0)])  # differences keep the sums small
    stop = torch.arange(1, len(values) + 1)
    return (total[stop] - total[(stop - memory).clamp(min=0)]) / memory + before


def spread(values: Tensor, usual: Tensor, memory: int) -> Tensor:
    """Root mean square of the last `memory` changes, with a floor; changes before the first step count as usual ones.

    Args:
        values: (steps, rows, columns).
        usual: (columns,) root mean square change of the training part.
    """
    squares = values.diff(dim=0, prepend=values[:1]).square()
    return (trailing_mean(squares, memory, usual.square()).clamp(min=0) + (FLOOR * usual).square()).sqrt()


def features(values: Tensor, usual: Tensor, memory: int) -> Tensor:
    """Three features of each column: its last change, its level above its recent mean, and how much it moves now.

    Args:
        values: (steps, rows, columns).
        usual: (columns,) root mean square change of the training part.
        memory: steps that "recent" means.
    Returns:
        (steps, rows, 3 columns), without unit and near 1 in size.
    """
    now = spread(values, usual, memory)
    change = values.diff(dim=0, prepend=values[:1]) / now
    # A random walk lies about sqrt(memory / 3) of its steps from its own trailing mean.
    level = (values - trailing_mean(values, memory, values[:1])) / now / math.sqrt(memory / 3)
    return torch.cat([change, level, (now / usual).log()], dim=-1)


def phases(index: Tensor, season: int) -> Tensor:
    """Where in the season each step lies: (steps, rows) indices become (steps, rows, 2) sine and cosine."""
    angle = index.double() * (2 * math.pi / season)
    return torch.stack([angle.sin(), angle.cos()], dim=-1)


def changes(values: Tensor, observed: Tensor, horizons: tuple[int, ...]) -> Tensor:
    """How far the series will be from its present value at each horizon.

    Args:
        values: (steps, rows, columns).
        observed: (steps, rows, columns) bool.
    Returns:
        (steps, rows, columns, horizons); NaN where the value ahead was not observed or lies beyond the end.
    """
    result = torch.full((*values.shape, len(horizons)), math.nan, dtype=values.dtype)
    for k, horizon in enumerate(horizons):
        ahead = values[horizon:].masked_fill(~observed[horizon:], math.nan)
        result[:-horizon, ..., k] = ahead - values[:-horizon]
    return result


def walk_noise(values: Tensor, usual: Tensor, memory: int, largest: float) -> Tensor:
    """A random walk for each row and column, to be added to the series in training.

    Its steps are the series' own spread times a strength drawn once for each row and column, between 0 and `largest`.
    Where it is strong nothing beats the present value; so the model learns to tell how far its patterns can be trusted.
    Draws from torch's default generator.
    """
    strength = largest * torch.rand(1, *values.shape[1:], dtype=values.dtype)
    return (strength * spread(values, usual, memory) * torch.randn_like(values)).cumsum(0)
