"""The reference backend: torch, step by step, any dtype, any device. It is slow and it is the judge of the others.

Every operation is out of place, so that torch can differentiate a run of it (double backward).
"""

from collections.abc import Iterable, Mapping, Sequence

import torch
from torch import Tensor

from bptt.backends.kernels import Gradients, Inputs, Tape
from bptt.backends.straight import Rows, Straight, Values
from bptt.ir.node import Node
from bptt.lower import Loop

Leaves = Sequence[Tensor | None]


class ReferenceKernels:
    """`advance` and `reverse` of one loop by torch calls. See `backends.kernels.Kernels`."""

    name = "reference"

    def __init__(self, loop: Loop) -> None:
        self.loop = loop
        self._before, self._body, self._after = map(Straight, (loop.before, loop.body, loop.after))
        self._back_before = Straight(loop.back_before)
        self._back_body = Straight(loop.back_body)
        self._back_after = Straight(loop.back_after)

    def advance(self, inputs: Inputs, carry: Sequence[Tensor]) -> tuple[tuple[Tensor, ...], Tape]:
        """Run the segment forward. Cost: one torch call per operation of the body per step."""
        step, (steps, batch) = self.loop.step, inputs.size
        rows, shared = Rows(inputs.alive, steps, batch), dict(zip(self.loop.shared, inputs.shared, strict=True))
        whole: Values = dict(zip(step.x + step.noise, inputs.x + inputs.noise, strict=True))
        whole |= rows.run(self._before, whole, shared)
        carries: list[tuple[Tensor, ...]] = [tuple(carry)]
        inside: list[Values] = []
        for t in range(steps):
            entered = _reset(inputs, t, inputs.initial, carries[-1])
            out = self._body({**shared, **_at(whole, t), **_name(step.carry, entered)}, batch)
            left = [out[node] for node in step.next_carry]
            carries.append(_living(inputs, t, left, carries[-1]))
            inside.append({node: a for node, a in out.items() if node not in step.next_carry})
        trajectory = tuple(map(torch.stack, zip(*carries, strict=True)))
        whole |= self._moved(trajectory, inputs) | _stack(inside)
        whole |= rows.run(self._after, whole, shared)
        outputs = tuple(_hide_dead(whole[node], inputs.alive) for node in step.output)
        return outputs, Tape(trajectory, tuple(whole[node] for node in self.loop.tape))

    def reverse(self, inputs: Inputs, tape: Tape, y_bar: Leaves, carries_bar: Leaves, carry_bar: Leaves) -> Gradients:
        """Run the segment backward; see `Kernels.reverse`. Weight gradients are summed after the loop, never inside."""
        loop, adjoint, (steps, batch) = self.loop, self.loop.adjoint, inputs.size
        rows, shared = Rows(inputs.alive, steps, batch), dict(zip(loop.shared, inputs.shared, strict=True))
        whole: Values = dict(zip(loop.step.x + loop.step.noise, inputs.x + inputs.noise, strict=True))
        whole |= self._moved(tape.carries, inputs) | dict(zip(loop.tape, tape.kept, strict=True))
        whole |= _injected(adjoint.y_bar, y_bar, inputs)
        whole |= rows.run(self._back_before, whole, shared)
        bars = [torch.zeros_like(leaf) if g is None else g for leaf, g in zip(inputs.initial, carry_bar, strict=True)]
        initial = [torch.zeros_like(leaf) for leaf in inputs.initial]
        inside: list[Values] = []
        for t in reversed(range(steps)):
            bars = [bar if g is None else bar + g[t] for bar, g in zip(bars, carries_bar, strict=True)]
            zeros = [torch.zeros_like(bar) for bar in bars]
            entering = _name(adjoint.carry_bar, _living(inputs, t, bars, zeros))
            out = self._back_body({**shared, **_at(whole, t), **entering}, batch)
            inside.append({node: out[node] for node in loop.deltas})
            new = [zero if node is None else out[node] for node, zero in zip(adjoint.carry_out, zeros, strict=True)]
            arrived = _living(inputs, t, new, bars)
            initial = [a + b for a, b in zip(initial, _reset(inputs, t, arrived, zeros), strict=True)]
            bars = list(_reset(inputs, t, zeros, arrived))
        whole |= _stack(inside[::-1])
        late = rows.run(self._back_after, whole, shared)
        x_bar, shared_bar = (
            tuple(None if node is None else late[node] for node in nodes)
            for nodes in (adjoint.x_out, adjoint.shared_out)
        )
        return Gradients(tuple(bars), tuple(initial), x_bar, shared_bar)

    def _moved(self, trajectory: Sequence[Tensor], inputs: Inputs) -> Values:
        """The carry that each step was entered with, and the carry that it left, for the whole segment."""
        entered = [a[:-1] for a in trajectory]
        if inputs.resets is not None:
            entered = [torch.where(_wide(inputs.resets, a), i, a) for a, i in zip(entered, inputs.initial, strict=True)]
        left = _name(self.loop.step.next_carry, [a[1:] for a in trajectory])
        return {**left, **_name(self.loop.step.carry, entered)}


def _name(nodes: Iterable[Node | None], values: Iterable[Tensor]) -> Values:
    return {node: value for node, value in zip(nodes, values, strict=True) if node is not None}


def _at(whole: Mapping[Node, Tensor], t: int) -> Values:
    return {node: a[t] for node, a in whole.items()}


def _stack(steps: Sequence[Values]) -> Values:
    return {node: torch.stack([values[node] for values in steps]) for node in steps[0]}


def _wide(mask: Tensor, like: Tensor) -> Tensor:
    return mask.reshape(*mask.shape, *(1,) * (like.dim() - mask.dim()))


def _choose(mask: Tensor, t: int, yes: Sequence[Tensor], no: Sequence[Tensor]) -> tuple[Tensor, ...]:
    """Row by row `yes` where the mask holds at step t, else `no`."""
    return tuple(torch.where(_wide(mask[t], a), a, b) for a, b in zip(yes, no, strict=True))


def _living(inputs: Inputs, t: int, living: Sequence[Tensor], ended: Sequence[Tensor]) -> tuple[Tensor, ...]:
    return tuple(living) if inputs.alive is None else _choose(inputs.alive, t, living, ended)


def _reset(inputs: Inputs, t: int, fresh: Sequence[Tensor], running: Sequence[Tensor]) -> tuple[Tensor, ...]:
    return tuple(running) if inputs.resets is None else _choose(inputs.resets, t, fresh, running)


def _hide_dead(a: Tensor, alive: Tensor | None) -> Tensor:
    return a if alive is None else torch.where(_wide(alive, a), a, torch.zeros((), dtype=a.dtype, device=a.device))


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
