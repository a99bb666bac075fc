"""A series cut in rows: each row of the batch is one contiguous piece of it, in time order."""

from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True, slots=True)
class Rows:
    """What the model reads and what it should say.

    Attributes:
        x: (steps, batch, ...) inputs.
        y: (steps, batch, ...) targets; the task's mark where a step has none.
    """

    x: Tensor
    y: Tensor


@dataclass(frozen=True, slots=True)
class Pieces:
    """Where each place of the rows lies in the series.

    Attributes:
        index: (steps, rows) index into the series, possibly beyond the piece, where `inside` is False.
        inside: (steps, rows) bool; each step of the series is inside exactly once.
    """

    index: Tensor
    inside: Tensor

    def in_order(self, values: Tensor) -> Tensor:
        """Undo the cut: (steps, rows, ...) becomes (length of the series, ...) in time order."""
        return values.transpose(0, 1)[self.inside.T]


def cut_in_pieces(start: int, stop: int, rows: int, before: int = 0) -> Pieces:
    """Cut steps [start, stop) of a series in `rows` contiguous pieces whose lengths differ by at most one.

    Args:
        start, stop: the part of the series.
        rows: number of pieces, at most stop - start.
        before: steps that each row runs through ahead of its piece, to arrive with a warm carry; at most `start`.
    """
    bounds = torch.tensor([start + (stop - start) * row // rows for row in range(rows + 1)])
    length = int((bounds[1:] - bounds[:-1]).max())
    index = bounds[:-1] + torch.arange(-before, length)[:, None]
    return Pieces(index, (index >= bounds[:-1]) & (index < bounds[1:]))
