"""Calls as most are: tensors side by side in main memory, in the kernel's own floats, without masks and without noise.

Such a call differs from the last one in sizes and addresses alone. So which tensor stands where is worked out once, by
number, and what is left of a call is to take memory and to write addresses: with few steps the rest would be most of
its time. Every other call goes the general way, on the same kernels and with the same bits.
"""

import ctypes
from array import array
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from bptt.backends.cpu.choices import few
from bptt.backends.cpu.late import Group, Late
from bptt.backends.cpu.outer import Side, joined_at
from bptt.backends.cpu.stages import size
from bptt.backends.cpu.walk import CpuWalk, Kernel, copy_in
from bptt.backends.kernels import Gradients, Inputs, Tape
from bptt.backends.recycled import empty
from bptt.backends.segment import Leaves, SegmentKernels
from bptt.backends.straight import Straight, Values
from bptt.backends.workspace import borrowed
from bptt.ir.node import Node
from bptt.lower import Loop


class PlainKernels(SegmentKernels):
    """`SegmentKernels` of machine code, with a short way for plain calls."""

    def __init__(self, loop: Loop, walk: CpuWalk) -> None:
        super().__init__(loop, walk, Late)
        self._walk = walk
        self._ways: dict[bool, _Way | None] = {}

    def _way(self, inputs: Inputs) -> "_Way | None":
        if inputs.alive is not None or inputs.resets is not None:
            return None
        form = few(inputs.size[1])
        if form not in self._ways:
            late = Late(self.loop.back_after)
            self._ways[form] = _way(self.loop, self._walk.kernel(False, inputs), self._walk.kernel(True, inputs), late)
        return self._ways[form]

    def advance(self, inputs: Inputs, carry: Sequence[Tensor]) -> tuple[tuple[Tensor, ...], Tape]:
        """See `Kernels.advance`."""
        way = self._way(inputs)
        found = None if way is None else way.advance(inputs, carry)
        return super().advance(inputs, carry) if found is None else found

    def reverse(
        self,
        inputs: Inputs,
        tape: Tape,
        y_bar: Leaves,
        carries_bar: Leaves,
        carry_bar: Leaves,
        x_wanted: bool = True,
    ) -> Gradients:
        """See `Kernels.reverse`."""
        way = self._way(inputs)
        if way is not None and all(bar is None for bar in carries_bar):
            found = way.reverse(inputs, tape, y_bar, carry_bar, x_wanted)
            if found is not None:
                return found
        return super().reverse(inputs, tape, y_bar, carries_bar, carry_bar, x_wanted)


class _At(NamedTuple):
    """Where a value lies: the number of a tensor of the call, and 1 for the carry that a step leaves (else 0)."""

    number: int
    left: int = 0


class _UnfitError(Exception):
    """A loop for which there is no short way."""


class _Numbers:
    """Tensors of a call by number, in the order in which a call lists them."""

    def __init__(self, dtype: str, *groups: Sequence[Node | None]) -> None:
        self._dtype, self._count = dtype, 0
        self._at: dict[Node, _At] = {}
        for group in groups:
            self.add(group)

    def add(self, nodes: Sequence[Node | None]) -> None:
        """More tensors."""
        for node in nodes:
            if node is not None:
                if node.type.dtype != self._dtype:
                    raise _UnfitError
                self._at.setdefault(node, _At(self._count))
            self._count += 1

    def left(self, nodes: Sequence[Node], entered: Sequence[Node]) -> None:
        """The carry that a step leaves lies one step on in the memory of the one that it is entered with."""
        for node, before in zip(nodes, entered, strict=True):
            self._at.setdefault(node, _At(self._at[before].number, 1))

    def __getitem__(self, node: Node) -> _At:
        if node not in self._at:
            raise _UnfitError
        return self._at[node]


class _Half:
    """One direction: its kernel, and which tensor of a call stands in which entry of the table."""

    def __init__(self, kernel: Kernel, numbers: _Numbers) -> None:
        self.kernel = kernel
        if any(cast is not None for _, _, cast in kernel.asked):
            raise _UnfitError
        self._given = [(slot, *numbers[node], size(node) * kernel.dtype.itemsize) for slot, node in kernel.given]
        self._vectors = [(slot, numbers[node].number) for slot, node in kernel.vectors]
        turned = [node.op == "permute" and len(node.type.shape) == 2 for node in kernel.matrices]
        sources = [node.args[0] if turn else node for node, turn in zip(kernel.matrices, turned, strict=True)]
        self._matrices = [numbers[node].number for node in sources]
        strides = [
            (1, a.type.shape[1]) if turn else (a.type.shape[1], 1) for a, turn in zip(sources, turned, strict=True)
        ]
        self._lying = kernel.packer.lying(strides)

    def fill(self, table: "array[int]", at: Sequence[int], base: int, batch: int) -> None:
        """Write what is given into a table, and pack the weights."""
        for slot, k, left, row in self._given:
            table[slot] = at[k] + left * batch * row
        for slot, k in self._vectors:
            table[slot] = at[k]
        self.kernel.packer.copy(self._lying, [at[k] for k in self._matrices], base)


class _Sums:
    """A group of sums over steps and rows that share a factor."""

    def __init__(self, group: Group, numbers: _Numbers) -> None:
        if any(len(node.type.shape) != 1 for outer in group.outers for node in outer[0].args) or not group.by_rows:
            raise _UnfitError
        if len(group.left.type.shape) != 1:
            raise _UnfitError
        self._left = (*numbers[group.left], size(group.left))
        self._parts = [(*numbers[right], width) for _, right, width in group.outers]
        self._outers, self._totals = [node for node, _, _ in group.outers], group.totals

    def add(self, found: Values, at: Sequence[int], rows: int, batch: int, dtype: torch.dtype) -> None:
        """Put them among what is found."""

        def side(number: int, left: int, width: int) -> Side:
            return Side(at[number] + left * batch * width * dtype.itemsize, width, width)

        parts = [side(*part) for part in self._parts]
        products, total = joined_at(dtype, rows, side(*self._left), parts, bool(self._totals))
        found.update(zip(self._outers, products, strict=True))
        for node in self._totals:
            assert total is not None
            found[node] = total


def _way(loop: Loop, forward: Kernel, backward: Kernel, late: Late) -> "_Way | None":
    """The short way, if the loop has one."""
    try:
        return _Way(loop, forward, backward, late)
    except _UnfitError:
        return None


class _Way:
    """Plain calls of one loop, in the form for few rows or in the other."""

    def __init__(self, loop: Loop, forward: Kernel, backward: Kernel, late: Late) -> None:
        step, adjoint, dtype = loop.step, loop.adjoint, forward.layout.dtype
        if step.noise or loop.after.results or loop.back_before.results or late.earlier.part.results:
            raise _UnfitError
        if backward.layout.dtype != dtype or any(backward.reads("initial", i) for i in range(len(step.carry))):
            raise _UnfitError
        self._dtype = forward.dtype
        self._driven, self._shared, self._leaves = step.x, loop.shared, step.carry
        self._early, self._early_nodes = Straight(loop.before), loop.before.results
        self._forward = _Half(forward, _Numbers(dtype, step.x, loop.shared, step.carry, loop.before.results))
        self._outputs, self._tape = step.output, loop.tape
        made = {node for node, _, _ in forward.asked}
        if not made.issuperset(step.output) or not made.union(loop.before.results).issuperset(loop.tape):
            raise _UnfitError
        numbers = _Numbers(dtype, step.x, loop.shared, step.carry, loop.tape, adjoint.y_bar)
        numbers.left(step.next_carry, step.carry)
        self._backward = _Half(backward, numbers)
        self._deltas = [node for node, _, _ in backward.asked]
        numbers.add(self._deltas)
        self._sums = [_Sums(group, numbers) for group in late.groups]
        summed = {node for group in late.groups for node in (*(outer[0] for outer in group.outers), *group.totals)}
        loops = {node for node in loop.deltas if not node.type.row}
        if any(node is not None and node not in summed | loops for node in adjoint.shared_out):
            raise _UnfitError
        self._shared_out, self._x_out = adjoint.shared_out, adjoint.x_out
        self._rest = late.rest
        self._x_known = {*step.x, *loop.shared, *self._deltas, *summed, *loops}.issuperset(late.rest.reads)
        # What is moved out of the deltas may be seen by whoever asked for x's gradient: then they are not borrowed.
        self._borrow = not late.rest.spread or all(node.op == "linear" for node in late.rest.spread)

    def advance(self, inputs: Inputs, carry: Sequence[Tensor]) -> tuple[tuple[Tensor, ...], Tape] | None:
        """See `Kernels.advance`; None for a call that is not plain."""
        early = self._before(inputs)
        at = _addresses((*inputs.x, *inputs.shared, *carry, *early.values()), self._dtype)
        if at is None:
            return None
        (steps, batch), half = inputs.size, self._forward
        kernel, carries, start = half.kernel, [], len(inputs.x) + len(inputs.shared)
        with borrowed() as memory:
            table, base, template = kernel.begin(inputs.size, memory)
            half.fill(table, at, base, batch)
            for i, leaf in enumerate(carry):
                running = empty((steps + 1, *leaf.shape), self._dtype)
                address = running.data_ptr()
                ctypes.memmove(address, at[start + i], leaf.nbytes)
                table[kernel.entries["carry", i]] = address
                carries.append(running)
            made = kernel.run(table, template, memory, False)
        outputs = tuple([made[node] for node in self._outputs])
        kept = tuple([made[node] if node in made else early[node] for node in self._tape])
        return outputs, Tape(tuple(carries), kept)

    def _before(self, inputs: Inputs) -> Mapping[Node, Tensor]:
        """What torch computes of the inputs before the loop."""
        if not self._early_nodes:
            return {}
        steps, batch = inputs.size
        known = dict(zip(self._shared, inputs.shared, strict=True))
        known.update((node, a.flatten(0, 1)) for node, a in zip(self._driven, inputs.x, strict=True))
        found = self._early(known, steps * batch)
        return {node: found[node].view(steps, batch, *node.type.shape) for node in self._early_nodes}

    def reverse(self, inputs: Inputs, tape: Tape, y_bar: Leaves, carry_bar: Leaves, x_wanted: bool) -> Gradients | None:
        """See `Kernels.reverse`; None for a call that is not plain."""
        at = _addresses((*inputs.x, *inputs.shared, *tape.carries, *tape.kept, *y_bar), self._dtype)
        if at is None or (x_wanted and not self._x_known):
            return None
        (steps, batch), half = inputs.size, self._backward
        kernel, pairs = half.kernel, []
        with borrowed() as memory:
            table, base, template = kernel.begin(inputs.size, memory)
            half.fill(table, at, base, batch)
            for i, (leaf, bar) in enumerate(zip(inputs.initial, carry_bar, strict=True)):
                pair = torch.zeros((2, *leaf.shape), dtype=self._dtype)
                if bar is not None:
                    copy_in(bar, pair)
                table[kernel.entries["sent", i]] = pair.data_ptr()
                slot = kernel.entries["injected", i]
                table[slot], table[slot + 1], table[slot + 2] = kernel.zeros[i].data_ptr(), 0, 0
                pairs.append(pair)
            found = kernel.run(table, template, memory, self._borrow or not x_wanted)
            at += [found[node].data_ptr() for node in self._deltas]
            for sums in self._sums:
                sums.add(found, at, steps * batch, batch, self._dtype)
            x_bar = self._x_bar(found, inputs) if x_wanted else (None,) * len(self._x_out)
        shared_bar = tuple([None if node is None else found[node] for node in self._shared_out])
        last = steps % 2
        return Gradients(tuple([pair[last] for pair in pairs]), (None,) * len(pairs), x_bar, shared_bar)

    def _x_bar(self, found: Values, inputs: Inputs) -> tuple[Tensor | None, ...]:
        """The inputs' cotangents, by torch."""
        steps, batch = inputs.size
        known = {**dict(zip(self._shared, inputs.shared, strict=True)), **found}
        known.update(zip(self._driven, inputs.x, strict=True))
        flat = {node: known[node].flatten(0, 1) if row else known[node] for node, row in self._rest.kinds}
        late = self._rest(flat, steps * batch)
        return tuple(None if n is None else late[n].reshape(steps, batch, *late[n].shape[1:]) for n in self._x_out)


def _addresses(tensors: Sequence[Tensor | None], dtype: torch.dtype) -> list[int] | None:
    """Where each begins; None unless all of them lie side by side in main memory, as numbers of this type."""
    found = [a.data_ptr() for a in tensors if a is not None and a.dtype is dtype and a.is_cpu and a.is_contiguous()]
    return found if len(found) == len(tensors) else None
