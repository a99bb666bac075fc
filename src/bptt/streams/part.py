"""One window of the streams, as the loop of a training run sees it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.utils import _pytree as pytree

from bptt.errors import ShapeError
from bptt.streams.layout import Layout
from bptt.streams.recordings import Recordings
from bptt.streams.schedule import Window


@dataclass(frozen=True, slots=True)
class Part:
    """One window of all rows of this process.

    Attributes:
        number: of the window in its epoch.
        window: which steps are run, and which are counted.
        x: (steps run, rows, ...) inputs: the steps that count, after those that are run again to reach further back.
        y: (steps that count, rows, ...) targets, or None.
        resets: (steps run, rows) bool: a recording begins at this step, so the row's carry starts anew.
        weights: (steps that count, rows) 1.0, or 0.0 where a row has come to its end before the others.
        size: steps x rows of a full window of all processes, divided by the processes: what `mean` divides by.
    """

    number: int
    window: Window
    x: Any
    y: Any
    resets: Tensor
    weights: Tensor
    size: float

    def mean(self, step_losses: Tensor) -> Tensor:
        r"""The loss to differentiate, $\frac{1}{\text{stride}\cdot\text{batch}} \sum_{t,b} w_{tb}\, l_{tb}$.

        The mean over the steps and rows of a full window. A tail with fewer steps counts by its steps, no more, so the
        losses of an epoch add up to the sum over all steps. With several processes each holds its own rows, and the
        average over processes, which torch's DistributedDataParallel takes, is the mean over all rows.

        Args:
            step_losses: (steps that count, rows) the loss of each step, not yet averaged.
        Raises:
            ShapeError: another shape.
        """
        if step_losses.shape != self.weights.shape:
            raise ShapeError(
                "mean takes one loss for each step that counts and each row",
                got=str(tuple(step_losses.shape)),
                expected=f"(steps, rows) = {tuple(self.weights.shape)}",
                fix="average over features only, as in (out - part.y).square().mean(-1)",
            )
        weights = self.weights.to(step_losses.device)
        # `where`, not a product: what a row computes beyond its end may be no number.
        return torch.where(weights > 0, step_losses, 0.0).sum() / self.size

    def to(self, device: torch.device | str, non_blocking: bool = False) -> "Part":
        """The same part with its tensors on a device."""
        return self._map(lambda a: a.to(device, non_blocking=non_blocking))

    def pin_memory(self) -> "Part":
        """The same part in page-locked memory; a DataLoader with pin_memory asks for it."""
        return self._map(Tensor.pin_memory)

    def _map(self, change: Callable[[Tensor], Tensor]) -> "Part":
        x, y, resets, weights = pytree.tree_map_only(Tensor, change, (self.x, self.y, self.resets, self.weights))
        return replace(self, x=x, y=y, resets=resets, weights=weights)


def cut_part(recordings: Recordings, layout: Layout, rows: range, number: int, window: Window, size: float) -> Part:
    """Read one window of some rows. Beyond a row's end its last step is repeated, and weighs nothing."""
    n_x, count = recordings.x.num_leaves, len(recordings.examples)
    x = [_read(recordings, layout, rows, leaf, window.begin, window.stop) for leaf in range(n_x)]
    y = [_read(recordings, layout, rows, leaf, window.start, window.stop) for leaf in range(n_x, count)]
    resets = np.zeros((window.stop - window.begin, len(rows)), dtype=bool)
    weights = np.zeros((window.stop - window.start, len(rows)), dtype=np.float32)
    for k, row in enumerate(rows):
        for stretch in layout.between(row, window.begin, window.stop):
            if stretch.at >= max(1, window.begin):  # before step 0 every row is new, and needs no reset
                resets[stretch.at - window.begin, k] = True
            weights[max(0, stretch.at - window.start) : max(0, stretch.end - window.start), k] = 1.0
    inputs = pytree.tree_unflatten(x, recordings.x)
    targets = None if recordings.y is None else pytree.tree_unflatten(y, recordings.y)
    return Part(number, window, inputs, targets, torch.from_numpy(resets), torch.from_numpy(weights), size)


def _read(recordings: Recordings, layout: Layout, rows: range, leaf: int, begin: int, stop: int) -> Tensor:
    """(stop - begin, rows, ...) of one leaf; only these steps are read where a recording lies on disk."""
    out, room = recordings.empty(leaf, stop - begin, len(rows))
    for k, row in enumerate(rows):
        filled = 0
        for stretch in layout.between(row, begin, stop):
            first = stretch.start + max(0, begin - stretch.at)
            last = min(stretch.stop, stretch.start + stop - stretch.at)
            room[filled : filled + last - first, k] = recordings.leaves[stretch.recording][leaf][first:last]
            filled += last - first
        if filled < stop - begin:
            end = layout.rows[row][-1]
            room[filled:, k] = recordings.leaves[end.recording][leaf][end.stop - 1 : end.stop]
    return out
