"""Shares of a batch's rows, a thread each, and memory in blocks: a share's rows at all steps, then the next share's.

Where rows of several threads lie side by side at every step, a processor that fetches ahead fetches what another
thread writes. That costs little where the threads' cores share a cache, and up to half of a small net's time where they
do not. So what the library keeps for itself lies in blocks; inputs and outputs lie step by step, as users have them.
"""

from dataclasses import dataclass
from itertools import pairwise

import torch
from torch import Tensor

GAP = 4096  # bytes between blocks: a page, beyond which nothing is fetched ahead


@dataclass(frozen=True, slots=True)
class Shares:
    """Rows of a batch that is cut into pieces, of which each share has some that follow one another."""

    count: int
    pieces: int
    batch: int

    @property
    def rows(self) -> list[range]:
        """Of each share."""
        pieces = [k * self.pieces // self.count for k in range(self.count + 1)]
        first = [piece * self.batch // self.pieces for piece in pieces]
        return [range(*each) for each in pairwise(first)]

    def size(self, slots: int, row: int) -> int:
        """Bytes of blocks with so many slots for each row."""
        return slots * self.batch * row + (self.count - 1) * GAP

    def begins(self, slots: int, row: int) -> list[int]:
        """Where in these bytes each block begins."""
        return [k * GAP + slots * rows.start * row for k, rows in enumerate(self.rows)]

    def by_steps(self, memory: Tensor, slots: int, shape: tuple[int, ...], dtype: torch.dtype) -> Tensor:
        """A copy of blocks as (slots, batch, *shape).

        Args:
            memory: bytes, from the first block on.
        """
        row = torch.Size(shape).numel() * dtype.itemsize
        blocks = [
            memory[begin : begin + slots * len(rows) * row].view(dtype).view(slots, len(rows), *shape)
            for begin, rows in zip(self.begins(slots, row), self.rows, strict=True)
        ]
        return torch.cat(blocks, 1)
