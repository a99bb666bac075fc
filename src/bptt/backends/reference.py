"""The reference backend: torch, step by step, any dtype, any device. It is slow and it is the judge of the others.

Every operation is out of place, so that torch can differentiate a run of it (double backward).
"""

from collections.abc import Iterable, Mapping, Sequence

import torch
from torch import Tensor

from bptt.backends.kernels import Inputs
from bptt.backends.segment import Leaves, Trajectory, name, wide
from bptt.backends.straight import Straight, Values
from bptt.backends.workspace import Workspace
from bptt.ir.node import Node
from bptt.lower import Loop


class ReferenceWalk:
    """The loop by torch calls; see `segment.Walk`. Cost: one torch call per operation of the body per step."""

    zeroes = False

    def __init__(self, loop: Loop) -> None:
        self.loop = loop
        self._body, self._back_body = Straight(loop.body), Straight(loop.back_body)
        self._reads = _rows(self._body, loop.step.carry)
        self._back_reads = _rows(self._back_body, loop.adjoint.carry_bar)

    def forward(
        self, inputs: Inputs, whole: Mapping[Node, Tensor], shared: Mapping[Node, Tensor], carry: Sequence[Tensor],
        memory: Workspace,
    ) -> tuple[Trajectory, Values]:  # fmt: skip
        """Step by step from the first to the last."""
        step, (steps, batch) = self.loop.step, inputs.size
        carries: list[tuple[Tensor, ...]] = [tuple(carry)]
        inside: list[Values] = []
        for t in range(steps):
            entered = _reset(inputs, t, inputs.initial, carries[-1])
            out = self._body({**shared, **_at(whole, self._reads, t), **name(step.carry, entered)}, batch)
            left = [out[node] for node in step.next_carry]
            carries.append(_living(inputs, t, left, carries[-1]))
            inside.append({node: a for node, a in out.items() if node not in step.next_carry})
        return tuple(map(torch.stack, zip(*carries, strict=True))), _stack(inside)

    def backward(
        self, inputs: Inputs, whole: Mapping[Node, Tensor], shared: Mapping[Node, Tensor], carries_bar: Leaves,
        carry_bar: Leaves, memory: Workspace, borrow: bool,
    ) -> tuple[Sequence[Tensor], Leaves, Values]:  # fmt: skip
        """Step by step from the last to the first."""
        adjoint, (steps, batch) = self.loop.adjoint, inputs.size
        initial: Sequence[Tensor] = [torch.zeros_like(leaf) for leaf in inputs.initial]
        bars: Sequence[Tensor] = [zero if bar is None else bar for bar, zero in zip(carry_bar, initial, strict=True)]
        inside: list[Values] = []
        for t in reversed(range(steps)):
            bars = [bar if g is None else bar + g[t] for bar, g in zip(bars, carries_bar, strict=True)]
            zeros = [torch.zeros_like(bar) for bar in bars]
            entering = name(adjoint.carry_bar, _living(inputs, t, bars, zeros))
            out = self._back_body({**shared, **_at(whole, self._back_reads, t), **entering}, batch)
            inside.append({node: out[node] for node in self.loop.deltas})
            new = [zero if node is None else out[node] for node, zero in zip(adjoint.carry_out, zeros, strict=True)]
            arrived = _living(inputs, t, new, bars)
            initial = [a + b for a, b in zip(initial, _reset(inputs, t, arrived, zeros), strict=True)]
            bars = _reset(inputs, t, zeros, arrived)
        return bars, initial, _stack(inside[::-1])


def _rows(straight: Straight, running: Iterable[Node | None]) -> list[Node]:
    """Row values that a body reads at each step, apart from what runs through the loop."""
    apart = set(running)
    return [node for node in straight.reads if node.type.row and node not in apart]


def _at(whole: Mapping[Node, Tensor], nodes: Sequence[Node], t: int) -> Values:
    return {node: whole[node][t] for node in nodes}


def _stack(steps: Sequence[Values]) -> Values:
    return {node: torch.stack([values[node] for values in steps]) for node in steps[0]}


def _choose(mask: Tensor, t: int, yes: Sequence[Tensor], no: Sequence[Tensor]) -> tuple[Tensor, ...]:
    """Row by row `yes` where the mask holds at step t, else `no`."""
    return tuple(torch.where(wide(mask[t], a), a, b) for a, b in zip(yes, no, strict=True))


def _living(inputs: Inputs, t: int, living: Sequence[Tensor], ended: Sequence[Tensor]) -> tuple[Tensor, ...]:
    return tuple(living) if inputs.alive is None else _choose(inputs.alive, t, living, ended)


def _reset(inputs: Inputs, t: int, fresh: Sequence[Tensor], running: Sequence[Tensor]) -> tuple[Tensor, ...]:
    return tuple(running) if inputs.resets is None else _choose(inputs.resets, t, fresh, running)
