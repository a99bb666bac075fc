"""A loop backward, on addresses.

Arrays of a call by number: x, the carry, shared values, kept values, cotangents of the outputs, the carry at every
step; deltas; scratch.
"""

import ctypes
from array import array
from collections.abc import Sequence
from typing import NamedTuple, TypeGuard

import torch
from torch import Tensor

from bptt.backends.cpu.call import Kernel
from bptt.backends.cpu.choices import pieces_of
from bptt.backends.cpu.chunked import Chunked, Delta
from bptt.backends.cpu.joined import Joined
from bptt.backends.cpu.late import Late
from bptt.backends.cpu.numbered import Half, Numbers, Sums, UnfitError
from bptt.backends.cpu.script import Masks, Places, Script, Size, Taped, remember
from bptt.backends.cpu.stages import size
from bptt.backends.kernels import Gradients
from bptt.backends.recycled import maker
from bptt.backends.straight import Values
from bptt.backends.workspace import borrowed
from bptt.lower import Loop


class _Run(NamedTuple):
    """A run of one size; places are in the scratch.

    Args:
        sent, length: where the cotangents of the carry lie, which begin as zeros, and their bytes.
        pairs: of each leaf where its two lie, of which a step reads one and writes the other, and the bytes of one.
        last: which of the two is the last that is written.
        deltas: where each lies, if they are borrowed.
        whole: bytes of the scratch with them.
        joined: what computes sums over steps and rows.
    """

    script: Script
    sent: int
    length: int
    pairs: Sequence[tuple[int, int]]
    last: int
    deltas: Sequence[int]
    whole: int
    joined: Sequence[Joined]


class Asked(NamedTuple):
    """Cotangents that arrive, and those that are wanted.

    Args:
        y_bar, carry_bar: addresses of those of the outputs and of the last carry; 0 for none.
        carry: True if those of the carry are wanted.
        x: the call's tensors, if those of the inputs are wanted.
    """

    y_bar: Sequence[int]
    carry_bar: Sequence[int]
    carry: bool
    x: Sequence[Tensor] | None


class Back:
    """A loop backward, by one form of its kernel.

    Args:
        borrow: nothing that a call returns may lie in the deltas, so these may lie in borrowed memory.
    Raises:
        UnfitError: it needs more than this.
    """

    def __init__(self, loop: Loop, kernel: Kernel, borrow: bool) -> None:
        step, adjoint, late, variant = loop.step, loop.adjoint, Late(loop.back_after), kernel.layout.variant
        if step.noise or loop.back_before.results or late.earlier.part.results:
            raise UnfitError
        if (variant.alive or variant.resets) and not late.skips(loop.deltas):
            raise UnfitError
        if any(node.type.dtype != kernel.layout.dtype for node, _, _ in kernel.asked):
            raise UnfitError
        self._loop, self._kernel, self._borrow, self._rest = loop, kernel, borrow, late.rest
        nothing = [None] * len(step.carry)  # the carry that a call begins with is the first of those at every step
        numbers = Numbers(kernel.layout.dtype, step.x, nothing, loop.shared, loop.tape, adjoint.y_bar)
        numbers.add_carries(step.carry, step.next_carry)
        self._half, self._first = Half(kernel, numbers), numbers.count
        self._deltas, stored = [node for node, _, _ in kernel.asked], [stored for _, stored, _ in kernel.asked]
        self._same = [stored.index(each) for each in stored]  # the first that is stored in the same place
        numbers.add(self._deltas)
        self._sums = [Sums(group, numbers, variant) for group in late.groups]
        made = range(self._first, numbers.count)
        self._rings = all(number not in made for sums in self._sums for number in sums.parts)
        summed = {node for group in late.groups for node in (*(outer[0] for outer in group.outers), *group.totals)}
        summed |= {node for node in loop.deltas if not node.type.row}  # made in the loop
        if any(node is not None and node not in summed for node in adjoint.shared_out):
            raise UnfitError
        self.knows_x = {*step.x, *loop.shared, *self._deltas, *summed}.issuperset(late.rest.reads)
        factors = {arg for group in late.groups for node in group.sums for arg in node.args}
        slots = {node: slot for slot, node in kernel.given}
        self._bars = [slots.get(node) for node in adjoint.y_bar]
        self._needs_bars = not factors.isdisjoint(adjoint.y_bar)
        self.dtype = kernel.dtype
        self._zeros = torch.zeros(max(size(node) for node in (*step.output, *step.carry)), dtype=kernel.dtype)
        self._runs: dict[Size, _Run] = {}
        self._chunked: dict[tuple[Size, bool], Chunked | None] = {}

    def __call__(
        self, at: Sequence[int], of: Size, taped: Taped, asked: Asked, masks: Masks | None = None
    ) -> Gradients:
        """Cotangents of the carry, the inputs and the shared values.

        Args:
            at: addresses of x, the carry and shared values.
        """
        run, kernel = self._runs.get(of) or self._run(of), self._kernel
        found: Values = {}
        with borrowed() as memory:
            lasting = asked.x is not None or not self._borrow
            chunked = self._in_chunks(of, run, rings=self._rings and not lasting)
            if not lasting:
                base = memory.address(run.whole if chunked is None else chunked.scratch)
                deltas = [base + offset for offset in run.deltas]
            else:
                base = memory.address(run.script.scratch)
                found.update(zip(self._deltas, self._tensors(run, of), strict=True))
                deltas = [found[node].data_ptr() for node in self._deltas]
            at = [*at, *taped.kept, *asked.y_bar, *taped.carries, *deltas, base]
            table = run.script.filled(at)
            if 0 in asked.y_bar:
                self._silent(table, asked.y_bar)
            ctypes.memset(base + run.sent, 0, run.length)
            for bar, (place, length) in zip(asked.carry_bar, run.pairs, strict=True):
                if bar:
                    ctypes.memmove(base + place, bar, length)
            again = () if masks is None else self._again(table, masks, of)
            self._half.pack(at, base)
            rows = kernel.sums(table, of, memory)
            if chunked is None:
                kernel.go(table, of)
                for sums, joined in zip(self._sums, run.joined, strict=True):
                    sums.add(joined, found, at, masks)
            else:
                chunked(table, at, base, found, masks)
            for node, total in rows:
                found[node] = total.sum(0).view(node.type.shape)
            x_bar = (None,) * len(self._loop.step.x) if asked.x is None else self._x_bar(found, of, asked.x)
            carry = self._sent(base, run, of) if asked.carry else (None,) * len(run.pairs)
        shared = tuple([None if node is None else found[node] for node in self._loop.adjoint.shared_out])
        return Gradients(carry, again or (None,) * len(carry), x_bar, shared)

    def _tensors(self, run: _Run, of: Size) -> list[Tensor]:
        """The deltas, to be written."""
        out: list[Tensor] = []
        for i, (node, same, make) in enumerate(zip(self._deltas, self._same, run.script.made, strict=True)):
            out.append(make() if same == i else out[same].view(*of, *node.type.shape))
        return out

    def takes(self, y_bar: Sequence[int] | None) -> TypeGuard[Sequence[int]]:
        """Whether a run reads cotangents of the outputs at these addresses; a sum reads no zeros that are not there."""
        return y_bar is not None and not (self._needs_bars and 0 in y_bar)

    def _silent(self, table: "array[int]", y_bar: Sequence[int]) -> None:
        """Zeros where the loss does not look: one row, seen at every step."""
        for slot, bar in zip(self._bars, y_bar, strict=True):
            if slot is not None and not bar:
                table[slot], table[slot + 1], table[slot + 2] = self._zeros.data_ptr(), 0, 0

    def _again(self, table: "array[int]", masks: Masks, of: Size) -> tuple[Tensor, ...]:
        """Write where masks lie; cotangents of the initial carry, to which resets add."""
        self._half.mask(table, masks)
        if not masks.resets:
            return ()
        again = [torch.zeros((of[1], *n.type.shape), dtype=self._kernel.dtype) for n in self._loop.step.carry]
        for i, bar in enumerate(again):
            table[self._kernel.entries["initial_bar", i]] = bar.data_ptr()
        return tuple(again)

    def _sent(self, base: int, run: _Run, of: Size) -> tuple[Tensor, ...]:
        """Cotangents of the carry that the first step was entered with."""
        out = []
        for leaf, (place, length) in zip(self._loop.step.carry, run.pairs, strict=True):
            out.append(torch.empty((of[1], *leaf.type.shape), dtype=self._kernel.dtype))
            ctypes.memmove(out[-1].data_ptr(), base + place + run.last * length, length)
        return tuple(out)

    def _x_bar(self, found: Values, of: Size, tensors: Sequence[Tensor]) -> tuple[Tensor | None, ...]:
        """The inputs' cotangents, by torch."""
        (steps, batch), loop, x_out = of, self._loop, self._loop.adjoint.x_out
        known = {**found, **dict(zip(loop.step.x, tensors, strict=False))}
        known.update(zip(loop.shared, tensors[len(loop.step.x) + len(loop.step.carry) :], strict=True))
        flat = {node: known[node].flatten(0, 1) if row else known[node] for node, row in self._rest.kinds}
        late = self._rest(flat, steps * batch)
        return tuple([None if n is None else late[n].reshape(steps, batch, *late[n].shape[1:]) for n in x_out])

    def _run(self, of: Size) -> _Run:
        (steps, batch), kernel, width = of, self._kernel, self._kernel.dtype.itemsize
        template = kernel.template(of)
        places, scratch = Places(template.bytes), self._first + len(self._deltas)
        writes = [*self._half.writes(batch), *((slot, scratch, offset) for slot, offset in template.scratch)]
        table, pairs = template.table[:], []
        for i, leaf in enumerate(self._loop.step.carry):
            length = batch * size(leaf) * width
            pairs.append((places.take(2 * length), length))
            writes.append((kernel.entries["sent", i], scratch, pairs[i][0]))
            slot = kernel.entries["injected", i]
            table[slot], table[slot + 1], table[slot + 2] = self._zeros.data_ptr(), 0, 0
        least = places.used
        deltas: list[int] = []
        for i, (node, stored, _) in enumerate(kernel.asked):
            fresh = self._same[i] == i
            deltas.append(places.take(steps * batch * size(node) * width) if fresh else deltas[self._same[i]])
            if fresh:
                writes.append((kernel.entries["result", stored], self._first + i, 0))
        made = [maker((steps, batch, *node.type.shape), kernel.dtype, True) for node in self._deltas]
        sent, joined = pairs[0][0], [sums.of(kernel.dtype, steps, batch) for sums in self._sums]
        run = _Run(
            Script(table, writes, least, made), sent, least - sent, pairs, steps % 2, deltas, places.used, joined
        )
        return remember(self._runs, of, run)

    def _in_chunks(self, of: Size, run: _Run, rings: bool) -> Chunked | None:
        """What runs calls of this size in chunks of steps; None where that is not faster, or leaves threads idle."""
        if (of, rings) not in self._chunked:
            remember(self._chunked, (of, rings), self._chunks(of, run, rings))
        found = self._chunked[of, rings]
        return found if found is not None and found.busy(torch.get_num_threads()) else None

    def _chunks(self, of: Size, run: _Run, rings: bool) -> Chunked | None:
        kernel, width = self._kernel, self._kernel.dtype.itemsize
        pieces = pieces_of(*of, sum(each.partial for each in self._sums))
        if kernel.layout.variant.team or not pieces:
            return None
        deltas = [
            Delta(self._first + i, self._first + self._same[i], kernel.entries["result", stored], size(node) * width)
            for i, (node, stored, _) in enumerate(kernel.asked)
        ]
        return Chunked(
            kernel, self._sums, of, deltas, pieces, rings, Places(run.script.scratch if rings else run.whole)
        )
