"""One segment of time on any backend: torch does what can be done for all steps at once, a `Walk` does the loop."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol

import torch
from torch import Tensor

from bptt.backends.kernels import Gradients, Inputs, Tape
from bptt.backends.straight import Rows, Straight, Values
from bptt.backends.workspace import Workspace, borrowed
from bptt.ir.node import Node
from bptt.ir.ops import OPS
from bptt.lower import Loop, Part

Leaves = Sequence[Tensor | None]
Trajectory = tuple[Tensor, ...]


class Whole(Values):
    """Row values of a segment; the carry entering and leaving each step is looked up in the trajectory when asked."""

    def later(self, moves: Mapping[Node, tuple[int, bool]], trajectory: Sequence[Tensor], inputs: Inputs) -> None:
        """From here on the carry is known too."""
        self._moves, self._trajectory, self._inputs = moves, trajectory, inputs

    def __missing__(self, node: Node) -> Tensor:
        i, left = self._moves[node]
        a, resets = self._trajectory[i], self._inputs.resets
        a = a[1:] if left else a[:-1]
        if not left and resets is not None:
            a = torch.where(wide(resets, a), self._inputs.initial[i], a)
        self[node] = a
        return a

    def entered(self, node: Node) -> tuple[Tensor, Tensor | None]:
        """A row value as it lies in memory, and the initial carry if that takes its place where a row is reset."""
        if node in self or self._inputs.resets is None or self._moves[node][1]:
            return self[node], None
        i = self._moves[node][0]
        return self._trajectory[i][:-1], self._inputs.initial[i]


class Walk(Protocol):
    """The loop over the steps of a segment, in both directions: what a backend is.

    `zeroes` says that all it gives is zero in rows that have ended (a number read there may be anything).

    Where torch asks for a differentiable run (grad mode is on) a walk must be made of torch calls that it can follow;
    `choose` gives such runs to the reference walk.
    """

    zeroes: bool

    def forward(
        self, inputs: Inputs, whole: Whole, shared: Mapping[Node, Tensor], carry: Sequence[Tensor],
        memory: Workspace,
    ) -> tuple[Trajectory, Values]:  # fmt: skip
        """Carries before every step and after the last, each (steps + 1, batch, ...), and the body's other results.

        Args:
            whole: row values known for the whole segment, each (steps, batch, ...).
            shared: shared values.
            memory: for what nobody needs once the call is over.
        """

    def backward(
        self, inputs: Inputs, whole: Whole, shared: Mapping[Node, Tensor], carries_bar: Leaves,
        carry_bar: Leaves, memory: Workspace, borrow: bool,
    ) -> tuple[Sequence[Tensor], Leaves, Values]:  # fmt: skip
        """Cotangents of the carry at the segment's start and of the initial carry, and the deltas of every step.

        Args:
            borrow: the deltas may lie in `memory`.
        """


class SegmentKernels:
    """`Kernels` made of a loop's parts before and after, run by torch, and a walk over its body.

    Args:
        after: what computes the part after the backward loop, where the weight gradients are.
        unit: steps of one call; None for any number.
    """

    def __init__(
        self, loop: Loop, walk: Walk, after: Callable[[Part], Straight] = Straight, unit: int | None = None
    ) -> None:
        self.loop, self.walk, self.unit = loop, walk, unit
        self._before, self._after = Straight(loop.before), Straight(loop.after)
        self._back_before, self._back_after = Straight(loop.back_before), after(loop.back_after)
        shared_only = tuple(node for node in loop.back_after.results if node in loop.adjoint.shared_out)
        self._back_after_without_x = after(Part(loop.back_after.given, shared_only))
        self._own = _aliased(loop.back_after.results, {node for node in loop.deltas if node.type.row})
        self._driven, self._moves = loop.step.x + loop.step.noise, _moves(loop)
        self._hidden = {node for node in loop.step.output if walk.zeroes and node in loop.body.results}
        self._skips = walk.zeroes and self._back_after.skips(loop.deltas)

    def advance(self, inputs: Inputs, carry: Sequence[Tensor]) -> tuple[tuple[Tensor, ...], Tape]:
        """Run the segment forward; see `Kernels.advance`."""
        rows = Rows(inputs.alive, *inputs.size, self.walk.zeroes)
        shared = name(self.loop.shared, inputs.shared)
        whole = Whole(zip(self._driven, inputs.x + inputs.noise, strict=True))
        whole.update(rows.run(self._before, whole, shared))
        with borrowed() as memory:
            trajectory, inside = self.walk.forward(inputs, whole, shared, carry, memory)
        whole.later(self._moves, trajectory, inputs)
        whole.update(inside)
        whole.update(rows.run(self._after, whole, shared))
        outputs = tuple(
            whole[node] if node in self._hidden else _hide_dead(whole[node], inputs.alive)
            for node in self.loop.step.output
        )
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
        adjoint, rows = self.loop.adjoint, Rows(inputs.alive, *inputs.size, self.walk.zeroes)
        shared = name(self.loop.shared, inputs.shared)
        whole = Whole(zip(self._driven, inputs.x + inputs.noise, strict=True))
        whole.later(self._moves, tape.carries, inputs)
        whole.update(zip(self.loop.tape, tape.kept, strict=True))
        whole.update(_injected(adjoint.y_bar, y_bar, inputs))
        whole.update(rows.run(self._back_before, whole, shared))
        after = self._back_after if x_wanted else self._back_after_without_x
        with borrowed() as memory:
            sent, initial, deltas = self.walk.backward(
                inputs, whole, shared, carries_bar, carry_bar, memory, not self._own
            )
            whole.update(deltas)
            if self._skips and (inputs.alive is not None or inputs.resets is not None):
                late = after.over(whole, shared, inputs)
            else:
                late = rows.run(after, whole, shared)
        x_bar = tuple(late[node] if node is not None and x_wanted else None for node in adjoint.x_out)
        shared_bar = tuple(None if node is None else late[node] for node in adjoint.shared_out)
        return Gradients(tuple(sent), tuple(initial), x_bar, shared_bar)


def _moves(loop: Loop) -> dict[Node, tuple[int, bool]]:
    """For every leaf of the carry its number, and whether a step leaves it (or was entered with it)."""
    left = {node: (i, True) for i, node in enumerate(loop.step.next_carry)}
    return {**left, **{node: (i, False) for i, node in enumerate(loop.step.carry)}}


def _aliased(results: Iterable[Node], deltas: set[Node]) -> bool:
    """True if a result may share memory with a delta: moved values do, computed ones have memory of their own."""
    stack = list(results)
    while stack:
        node = stack.pop()
        if node in deltas:
            return True
        if OPS[node.op].kind in ("view", "opaque", "leaf") or node.op in ("cut", "rows"):
            stack += node.args
    return False


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
    return {
        node: _zeros(node, inputs) if bar is None else bar
        for node, bar in zip(nodes, bars, strict=True)
        if node is not None
    }


def _zeros(node: Node, inputs: Inputs) -> Tensor:
    """One row of zeros, seen at every step and row."""
    shape, dtype = node.type.shape, getattr(torch, node.type.dtype)
    return torch.zeros(shape, dtype=dtype, device=inputs.initial[0].device).expand(*inputs.size, *shape)
