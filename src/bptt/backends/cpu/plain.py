"""Calls as most are: tensors side by side in main memory, in the kernel's own floats, and without noise.

Such a call differs from the last one in sizes and addresses alone. So which tensor stands where is worked out once, by
number, and what is left of a call is to take memory and to write addresses: with few steps the rest would be most of
its time. Every other call goes the general way, on the same kernels and with the same bits.
"""

import ctypes
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

import torch
from torch import Tensor

from bptt.backends.cpu.call import Kernel, copy_in
from bptt.backends.cpu.late import Late
from bptt.backends.cpu.numbered import Half, Numbers, Sums, UnfitError, addresses
from bptt.backends.cpu.walk import CpuWalk, Form
from bptt.backends.kernels import Gradients, Inputs, Tape
from bptt.backends.recycled import empty
from bptt.backends.segment import Leaves, SegmentKernels
from bptt.backends.straight import Straight, Values
from bptt.backends.workspace import borrowed
from bptt.ir.node import Node
from bptt.lower import Loop

T = TypeVar("T")


class PlainKernels(SegmentKernels):
    """`SegmentKernels` of machine code, with a short way for plain calls."""

    def __init__(self, loop: Loop, walk: CpuWalk) -> None:
        super().__init__(loop, walk, Late)
        self._walk = walk
        self._forth: dict[Form, _Forth | None] = {}
        self._back: dict[Form, _Back | None] = {}

    def _short_forth(self, inputs: Inputs) -> "_Forth | None":
        """The short way forward, if there is one for calls of this form; its kernel is compiled at first use."""
        form = self._form(False, inputs)
        return _once(self._forth, form, lambda: _Forth(self.loop, self._walk.kernel(False, inputs)))

    def _short_back(self, inputs: Inputs) -> "_Back | None":
        """The same backward."""
        form = self._form(True, inputs)
        return _once(self._back, form, lambda: _Back(self.loop, self._walk.kernel(True, inputs), not self._own))

    def _form(self, backward: bool, inputs: Inputs) -> Form | None:
        """Which kernel runs this; None if a mask does not lie side by side."""
        if any(mask is not None and not mask.is_contiguous() for mask in (inputs.alive, inputs.resets)):
            return None
        return self._walk.form(backward, inputs)

    def advance(self, inputs: Inputs, carry: Sequence[Tensor]) -> tuple[tuple[Tensor, ...], Tape]:
        """See `Kernels.advance`."""
        way = self._short_forth(inputs)
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
        way = self._short_back(inputs)
        if way is not None and all(bar is None for bar in carries_bar):
            found = way.reverse(inputs, tape, y_bar, carry_bar, x_wanted)
            if found is not None:
                return found
        return super().reverse(inputs, tape, y_bar, carries_bar, carry_bar, x_wanted)


def _once(ways: dict[Form, T | None], form: Form | None, make: Callable[[], T]) -> T | None:
    """The way for inputs of this form, made at first use; None if there is none."""
    if form is None:
        return None
    if form not in ways:
        try:
            ways[form] = make()
        except UnfitError:
            ways[form] = None
    return ways[form]


class _Forth:
    """Plain calls forward, in one of the kernel's forms."""

    def __init__(self, loop: Loop, kernel: Kernel) -> None:
        step, dtype = loop.step, kernel.layout.dtype
        if step.noise or loop.after.results:
            raise UnfitError
        self._dtype, self._driven, self._shared = kernel.dtype, step.x, loop.shared
        self._early, self._early_nodes = Straight(loop.before), loop.before.results
        self._half = Half(kernel, Numbers(dtype, step.x, loop.shared, step.carry, loop.before.results))
        self._outputs, self._tape = step.output, loop.tape
        made = {node for node, _, _ in kernel.asked}
        if not made.issuperset(step.output) or not made.union(loop.before.results).issuperset(loop.tape):
            raise UnfitError

    def advance(self, inputs: Inputs, carry: Sequence[Tensor]) -> tuple[tuple[Tensor, ...], Tape] | None:
        """See `Kernels.advance`; None for a call that is not plain."""
        at = addresses((*inputs.x, *inputs.shared, *carry), self._dtype)
        initial = addresses(inputs.initial, self._dtype)
        if at is None or initial is None:
            return None
        early = self._before(inputs) if self._early_nodes else {}
        at += [a.data_ptr() for a in early.values()]
        (steps, batch), half = inputs.size, self._half
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
            half.mask(table, inputs, initial)
            made = kernel.run(table, template, memory, False)
        outputs = tuple([made[node] for node in self._outputs])
        kept = tuple([made[node] if node in made else early[node] for node in self._tape])
        return outputs, Tape(tuple(carries), kept)

    def _before(self, inputs: Inputs) -> Mapping[Node, Tensor]:
        """What torch computes of the inputs before the loop."""
        steps, batch = inputs.size
        known = dict(zip(self._shared, inputs.shared, strict=True))
        known.update((node, a.flatten(0, 1)) for node, a in zip(self._driven, inputs.x, strict=True))
        found = self._early(known, steps * batch)
        return {n: found[n].view(steps, batch, *n.type.shape).contiguous() for n in self._early_nodes}


class _Back:
    """Plain calls backward, in one of the kernel's forms.

    Args:
        borrow: nothing that a call returns may lie in the deltas, so these may lie in borrowed memory.
    """

    def __init__(self, loop: Loop, kernel: Kernel, borrow: bool) -> None:
        step, adjoint, dtype, late = loop.step, loop.adjoint, kernel.layout.dtype, Late(loop.back_after)
        if step.noise or loop.back_before.results or late.earlier.part.results:
            raise UnfitError
        variant = kernel.layout.variant
        if (variant.alive or variant.resets) and not late.skips(loop.deltas):
            raise UnfitError
        self._dtype, self._driven, self._shared, self._borrow = kernel.dtype, step.x, loop.shared, borrow
        numbers = Numbers(dtype, step.x, loop.shared, loop.tape, adjoint.y_bar)
        numbers.add_carries(step.carry, step.next_carry)
        self._half = Half(kernel, numbers)
        self._deltas = [node for node, _, _ in kernel.asked]
        numbers.add(self._deltas)
        self._sums = [Sums(group, numbers, variant.resets) for group in late.groups]
        summed = {node for group in late.groups for node in (*(outer[0] for outer in group.outers), *group.totals)}
        summed |= {node for node in loop.deltas if not node.type.row}  # made in the loop
        self._shared_out, self._x_out, self._rest = adjoint.shared_out, adjoint.x_out, late.rest
        if any(node is not None and node not in summed for node in self._shared_out):
            raise UnfitError
        self._x_known = {*step.x, *loop.shared, *self._deltas, *summed}.issuperset(late.rest.reads)

    def reverse(self, inputs: Inputs, tape: Tape, y_bar: Leaves, carry_bar: Leaves, x_wanted: bool) -> Gradients | None:
        """See `Kernels.reverse`; None for a call that is not plain."""
        at = addresses((*inputs.x, *inputs.shared, *tape.kept, *y_bar, *tape.carries), self._dtype)
        initial = addresses(inputs.initial, self._dtype)
        if at is None or initial is None or (x_wanted and not self._x_known):
            return None
        (steps, batch), half = inputs.size, self._half
        kernel, pairs = half.kernel, []
        again = [] if inputs.resets is None else [torch.zeros_like(leaf) for leaf in inputs.initial]
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
            half.mask(table, inputs, initial)
            for i, bar in enumerate(again):
                table[kernel.entries["initial_bar", i]] = bar.data_ptr()
            found = kernel.run(table, template, memory, self._borrow)
            at += [found[node].data_ptr() for node in self._deltas]
            for sums in self._sums:
                sums.add(found, at, initial, inputs, self._dtype)
            x_bar = self._x_bar(found, inputs) if x_wanted else (None,) * len(self._x_out)
        shared_bar = tuple([None if node is None else found[node] for node in self._shared_out])
        last, nothing = steps % 2, (None,) * len(pairs)
        return Gradients(tuple([pair[last] for pair in pairs]), tuple(again) or nothing, x_bar, shared_bar)

    def _x_bar(self, found: Values, inputs: Inputs) -> tuple[Tensor | None, ...]:
        """The inputs' cotangents, by torch."""
        steps, batch = inputs.size
        known = {**dict(zip(self._shared, inputs.shared, strict=True)), **found}
        known.update(zip(self._driven, inputs.x, strict=True))
        flat = {node: known[node].flatten(0, 1) if row else known[node] for node, row in self._rest.kinds}
        late = self._rest(flat, steps * batch)
        return tuple(None if n is None else late[n].reshape(steps, batch, *late[n].shape[1:]) for n in self._x_out)
