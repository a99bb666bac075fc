"""One segment of time on any backend: torch does what can be done for all steps at once, a `Walk` does the loop."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol

import torch
from torch import Tensor

from bptt.backends.kernels import Gradients, Inputs, Tape
from bptt.backends.straight import Rows, Straight, Values
from bptt.ir.node import Node
from bptt.lower import Loop, Part

Leaves = Sequence[Tensor | None]
Trajectory = tuple[Tensor, ...]


class Walk(Protocol):
    """The loop over the steps of a segment, in both directions: what a backend is.

    Where torch asks for a differentiable run (grad mode is on) a walk must be made of torch calls that it can follow;
    `choose` gives such runs to the reference walk.
    """

    def forward(
        self, inputs: Inputs, whole: Mapping[Node, Tensor], shared: Mapping[Node, Tensor], carry: Sequence[Tensor]
    ) -> tuple[Trajectory, Values]:
        """Carries before every step and after the last, each (steps + 1, batch, ...), and the body's other results.

        Args:
            whole: row values known for the whole segment, each (steps, batch, ...).
            shared: shared values.
        """

    def backward(
        self, inputs: Inputs, whole: Mapping[Node, Tensor], shared: Mapping[Node, Tensor], carries_bar: Leaves,
        bars: Sequence[Tensor],
    ) -> tuple[Sequence[Tensor], Sequence[Tensor], Values]:  # fmt: skip
        """Cotangents of the carry at the segment's start and of the initial carry, and the deltas of every step."""


class SegmentKernels:
    """`Kernels` made of a loop's parts before and after, run by torch, and a walk over its body.

    Args:
        after: what computes the part after the backward loop, where the weight gradients are.
    """

    def __init__(self, loop: Loop, walk: Walk, after: Callable[[Part], Straight] = Straight) -> None:
        self.loop, self.walk = loop, walk
        self._before, self._after = Straight(loop.before), Straight(loop.after)
        self._back_before, self._back_after = Straight(loop.back_before), after(loop.back_after)
        shared_only = tuple(node for node in loop.back_after.results if node in loop.adjoint.shared_out)
        self._back_after_without_x = after(Part(loop.back_after.given, shared_only))

    def advance(self, inputs: Inputs, carry: Sequence[Tensor]) -> tuple[tuple[Tensor, ...], Tape]:
        """Run the segment forward; see `Kernels.advance`."""
        step, rows = self.loop.step, Rows(inputs.alive, *inputs.size)
        shared = name(self.loop.shared, inputs.shared)
        whole = name(step.x + step.noise, inputs.x + inputs.noise)
        whole |= rows.run(self._before, whole, shared)
        trajectory, inside = self.walk.forward(inputs, whole, shared, carry)
        whole |= self._moved(trajectory, inputs) | inside
        whole |= rows.run(self._after, whole, shared)
        outputs = tuple(_hide_dead(whole[node], inputs.alive) for node in step.output)
        return outputs, Tape(trajectory, tuple(whole[node] for node in self.loop.tape))

    def reverse(
        self,
        inputs: Inputs,
        tape: Tape,
        y_bar: Leaves,
        carries_bar: Leaves,
        carry_bar: Leaves,
        x_wanted: bool = True,
    ) -> Gradients:
        """Run the segment backward; see `Kernels.reverse`. Weight gradients are summed after the loop, never inside."""
        step, adjoint, rows = self.loop.step, self.loop.adjoint, Rows(inputs.alive, *inputs.size)
        shared = name(self.loop.shared, inputs.shared)
        whole = name(step.x + step.noise, inputs.x + inputs.noise)
        whole |= self._moved(tape.carries, inputs) | name(self.loop.tape, tape.kept)
        whole |= _injected(adjoint.y_bar, y_bar, inputs)
        whole |= rows.run(self._back_before, whole, shared)
        bars = [torch.zeros_like(leaf) if g is None else g for leaf, g in zip(inputs.initial, carry_bar, strict=True)]
        sent, initial, deltas = self.walk.backward(inputs, whole, shared, carries_bar, bars)
        after = self._back_after if x_wanted else self._back_after_without_x
        late = rows.run(after, {**whole, **deltas}, shared)
        x_bar = tuple(late[node] if node is not None and x_wanted else None for node in adjoint.x_out)
        shared_bar = tuple(None if node is None else late[node] for node in adjoint.shared_out)
        return Gradients(tuple(sent), tuple(initial), x_bar, shared_bar)

    def _moved(self, trajectory: Sequence[Tensor], inputs: Inputs) -> Values:
        """The carry that each step was entered with, and the carry that it left, for the whole segment."""
        entered = [a[:-1] for a in trajectory]
        if inputs.resets is not None:
            entered = [torch.where(wide(inputs.resets, a), i, a) for a, i in zip(entered, inputs.initial, strict=True)]
        left = name(self.loop.step.next_carry, [a[1:] for a in trajectory])
        return {**left, **name(self.loop.step.carry, entered)}


def name(nodes: Iterable[Node | None], values: Iterable[Tensor]) -> Values:
    """Values by their nodes."""
    return {node: value for node, value in zip(nodes, values, strict=True) if node is not None}


def wide(mask: Tensor, like: Tensor) -> Tensor:
    """A (steps, batch) or (batch,) mask with axes for features."""
    return mask.reshape(*mask.shape, *(1,) * (like.dim() - mask.dim()))


def _hide_dead(a: Tensor, alive: Tensor | None) -> Tensor:
    return a if alive is None else torch.where(wide(alive, a), a, torch.zeros((), dtype=a.dtype, device=a.device))


def _injected(nodes: Sequence[Node | None], bars: Leaves, inputs: Inputs) -> Values:
    """The injected gradients, zeros where the loss does not look."""
    (steps, batch), like = inputs.size, inputs.initial[0]
    return {
        node: like.new_zeros(steps, batch, *node.type.shape, dtype=getattr(torch, node.type.dtype))
        if bar is None
        else bar
        for node, bar in zip(nodes, bars, strict=True)
        if node is not None
    }
