"""Time turned around, for the backward direction of bidirectional layers."""

import torch
from torch import Tensor


class Turn:
    """Turns time around, row by row within its length, and back (it is its own inverse)."""

    def __init__(self, lengths: Tensor | None, steps: int) -> None:
        self.index: Tensor | None = None
        if lengths is not None:
            t = torch.arange(steps, device=lengths.device).unsqueeze(1)
            self.index = torch.where(t < lengths, lengths - 1 - t, t)

    def __call__(self, a: Tensor) -> Tensor:
        if self.index is None:
            return a.flip(0)
        index = self.index.reshape(*self.index.shape, *(1,) * (a.dim() - 2)).expand(-1, -1, *a.shape[2:])
        return a.gather(0, index)

    def resets(self, resets: Tensor | None) -> Tensor | None:
        """A piece that starts at step t ends, seen backward, before step t - 1."""
        if resets is None:
            return None
        return self(torch.cat([resets[1:], torch.zeros_like(resets[:1])]))
