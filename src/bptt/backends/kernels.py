"""What every backend offers: `advance` and `reverse` over one segment of time, on plain tensors.

Tensors are time first: (steps, batch, features). A kernel knows nothing of autograd and nothing of plans.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from torch import Tensor


# What a call makes anew is not frozen: for a call of one step that is a quarter of its time.
@dataclass(slots=True)
class Inputs:
    """What a segment is run on.

    Args:
        x: input leaves, each (steps, batch, ...).
        noise: random draws, each (steps, batch, ...).
        shared: shared values, in the loop's order.
        initial: the initial carry, each (batch, ...), which a reset returns to.
        alive: (steps, batch) bool, False from a row's length on; None if all rows run to the end.
        resets: (steps, batch) bool, True where a row's carry is replaced by its initial carry; None for none.
    """

    x: tuple[Tensor, ...]
    noise: tuple[Tensor, ...]
    shared: tuple[Tensor, ...]
    initial: tuple[Tensor, ...]
    alive: Tensor | None = None
    resets: Tensor | None = None
    size: tuple[int, int] = field(init=False)  # (steps, batch)

    def __post_init__(self) -> None:
        shape = self.x[0].shape
        self.size = shape[0], shape[1]

    def segment(self, start: int, stop: int) -> "Inputs":
        """The same for steps start .. stop-1 only; views, no copies."""
        if start == 0 and stop == self.size[0]:
            return self
        cut = [None if mask is None else mask[start:stop] for mask in (self.alive, self.resets)]
        x, noise = (tuple(a[start:stop] for a in leaves) for leaves in (self.x, self.noise))
        return Inputs(x, noise, self.shared, self.initial, *cut)


@dataclass(slots=True)
class Tape:
    """What the forward segment keeps for the backward one.

    Args:
        carries: each leaf of the carry before every step and after the last, (steps + 1, batch, ...).
        kept: residuals, in the loop's order, each (steps, batch, ...).
    """

    carries: tuple[Tensor, ...]
    kept: tuple[Tensor, ...]

    def segment(self, start: int, stop: int) -> "Tape":
        """The tape of steps start .. stop-1 of this one."""
        if start == 0 and stop + 1 == self.carries[0].shape[0]:
            return self
        return Tape(tuple(a[start : stop + 1] for a in self.carries), tuple(a[start:stop] for a in self.kept))


@dataclass(slots=True)
class Gradients:
    """What a reversed segment gives; None stands for zero.

    Args:
        carry: cotangent of the carry at the segment's start.
        initial: cotangent of the initial carry, from resets inside the segment.
        x: cotangents of the inputs, each (steps, batch, ...).
        shared: gradients of the shared values, summed over the segment's steps and rows.
    """

    carry: tuple[Tensor | None, ...]
    initial: tuple[Tensor | None, ...]
    x: tuple[Tensor | None, ...]
    shared: tuple[Tensor | None, ...]


class Kernels(Protocol):
    """One compiled loop."""

    unit: int | None  # steps of one call; None for any number

    def advance(self, inputs: Inputs, carry: tuple[Tensor, ...]) -> tuple[tuple[Tensor, ...], Tape]:
        """Outputs of every step, each (steps, batch, ...), and the tape."""

    def reverse(
        self,
        inputs: Inputs,
        tape: Tape,
        y_bar: Sequence[Tensor | None],
        carries_bar: Sequence[Tensor | None],
        carry_bar: Sequence[Tensor | None],
        x_wanted: bool = True,
    ) -> Gradients:
        r"""Carry the gradient backward over one segment.

        $\bar s_t = J_t^\top (\bar s_{t+1} + g_{t+1}) + (\partial y_t/\partial s_t)^\top \bar y_t$
        for t = stop-1 ... start

        Args:
            inputs, tape: as `advance` saw and wrote them.
            y_bar: gradient that the loss injects at each step's output, (steps, batch, ...).
            carries_bar: gradient g that the loss injects at the carry after each step, (steps, batch, ...).
            carry_bar: gradient arriving from later segments, (batch, ...).
            x_wanted: False if the inputs' cotangents need not be computed: one large product less.
        Source: Werbos (1990), Backpropagation through time: what it does and how to do it.
        """
