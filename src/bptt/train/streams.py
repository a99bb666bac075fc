"""Contiguous streams: a series cut in rows that run on in time, and walked in windows that keep the carry.

Each row of the batch is one contiguous piece of the series, so the carry at the end of a window is the right one for
the next. A walk is TBPTT(k1, k2): every `stride` = k1 steps the losses of those steps are backpropagated through the
last `window` = k2 steps. Since the parameters have moved, the window is run again, from the carry stored where it
begins, with the parameters of now: no gradient mixes two versions of them.

Source: Williams and Peng (1990), BPTT(h; h').
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from torch.utils._pytree import tree_map

Carry = Any  # a tensor, or tuples, lists and dicts of tensors, as the cell has it
Step = Callable[[Tensor, Carry], tuple[Tensor, Carry]]


@dataclass(frozen=True, slots=True)
class Streams:
    """What the model reads and what it should say.

    Attributes:
        x: (steps, batch, ...) inputs.
        y: (steps, batch, ...) targets; the task's mark where a step has none.
    """

    x: Tensor
    y: Tensor


@dataclass(frozen=True, slots=True)
class Pieces:
    """Where each place of the streams lies in the series.

    Attributes:
        index: (steps, rows) index into the series, possibly beyond the piece, where `inside` is False.
        inside: (steps, rows) bool; each step of the series is inside exactly once.
    """

    index: Tensor
    inside: Tensor

    def in_order(self, values: Tensor) -> Tensor:
        """Undo the cut: (steps, rows, ...) in streams becomes (length of the series, ...) in time order."""
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


@dataclass(frozen=True, slots=True)
class Window:
    """One update of the walk: run steps [begin, stop), count the losses of [start, stop).

    Attributes:
        begin: where the stored carry belongs, and the window begins.
        start, stop: the steps whose losses this update counts.
        keep: where the next window begins; the carry there is stored on the way.
    """

    begin: int
    start: int
    stop: int
    keep: int


def walk(steps: int, window: int, stride: int) -> tuple[Window, ...]:
    """The windows of one epoch: blocks of `stride` steps (the last may be shorter), each reaching back `window` steps.

    Every step is in exactly one block. `window >= steps` keeps the whole gradient.
    """
    stops = [min(start + stride, steps) for start in range(0, steps, stride)]
    begins = [max(0, stop - window) for stop in stops]
    starts = range(0, steps, stride)
    return tuple(map(Window, begins, starts, stops, [*begins[1:], steps]))


def advance(net: Step, x: Tensor, carry: Carry, window: Window) -> tuple[Tensor, Carry]:
    """Run one window with gradient.

    Args:
        net: (x, carry) -> (outputs, carry), differentiable in its parameters and in the carry.
        x: (steps, batch, ...) the whole streams.
        carry: the stored carry before step `window.begin`; None before step 0.
    Returns:
        outputs of [start, stop), and the carry before step `keep`, without gradient.
    Cost: (stop - begin) / (stop - start) forward steps for each counted step; memory grows with stop - begin.
    """
    outputs, kept = [], carry
    if window.keep > window.begin:
        out, carry = net(x[window.begin : window.keep], carry)
        outputs.append(out)
        kept = tree_map(lambda leaf: leaf.detach(), carry)
    if window.stop > window.keep:
        outputs.append(net(x[window.keep : window.stop], carry)[0])
    return torch.cat(outputs)[window.start - window.begin :], kept
