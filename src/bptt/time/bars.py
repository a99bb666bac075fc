"""Gradients that losses inject: where an executor asks for them, and those that autograd gives all at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor

from bptt.time.stand import Taped

Leaves = tuple[Tensor | None, ...]


class Bars(Protocol):
    """Gradients that losses inject."""

    @property
    def first(self) -> Leaves:
        """Into the initial carry, each (batch, ...)."""

    @property
    def last(self) -> Leaves:
        """Into the carry after the last step, each (batch, ...)."""

    def segment(self, done: Taped, start: int, stop: int, inject: int) -> tuple[Leaves, Leaves]:
        """Into outputs, and into carries after each step, for steps start .. stop-1; zero before step `inject`.

        Args:
            done: the segment as it was run, with its outputs.
        """


@dataclass(slots=True)
class Given:
    """Gradients that autograd gives, all at once.

    Args:
        y_bar: at each step's output, (steps, batch, ...), None for zero.
        carries_bar: at each entry of the carry, (steps + 1, batch, ...), None for zero.
        last: at the last carry, (batch, ...), None for zero.
    """

    y_bar: Leaves
    carries_bar: Leaves
    last: Leaves

    @property
    def first(self) -> Leaves:
        """Entry 0 of the carries."""
        return tuple(None if g is None else g[0] for g in self.carries_bar)

    def segment(self, done: Taped, start: int, stop: int, inject: int) -> tuple[Leaves, Leaves]:
        """Slices of them."""
        after = [g if g is None else g[1:] for g in self.carries_bar]
        return _enter(self.y_bar, start, inject, stop), _enter(after, start, inject, stop)


def _enter(bars: Sequence[Tensor | None], start: int, inject: int, stop: int) -> Leaves:
    """Injected gradients of steps start .. stop-1, zero before `inject`: those losses enter in another block."""
    if inject <= start:
        return tuple([g if g is None or stop - start == g.shape[0] else g[start:stop] for g in bars])
    if inject >= stop:
        return (None,) * len(bars)
    return tuple(None if g is None else torch.cat([torch.zeros_like(g[start:inject]), g[inject:stop]]) for g in bars)
