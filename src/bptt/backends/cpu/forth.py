"""A loop forward, on addresses.

Arrays of a call by number: x, the carry, shared values, values computed before the loop; scratch, tape, outputs, last
carry. The tape is one block of memory: the carry at every step, and what is kept.
"""

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from bptt.backends.cpu.call import Kernel
from bptt.backends.cpu.numbered import Half, Numbers, UnfitError
from bptt.backends.cpu.script import Copy, Masks, Places, Script, Size, Taped, copied, remember
from bptt.backends.cpu.stages import size
from bptt.backends.recycled import maker
from bptt.backends.straight import Straight
from bptt.backends.workspace import borrowed
from bptt.ir.node import Node
from bptt.lower import Loop


class _Run(NamedTuple):
    """A run of one size.

    Args:
        before, after: what is copied before and after the kernel runs.
        memory: makes that of the tape.
        carries: offset on the tape of each leaf.
        kept: number of the array that each value lies in, and offset.
    """

    script: Script
    before: Sequence[Copy]
    after: Sequence[Copy]
    memory: Callable[[], Tensor]
    carries: Sequence[int]
    kept: Sequence[tuple[int, int]]


class Forth:
    """A loop forward, by one form of its kernel.

    Raises:
        UnfitError: it needs more than this.
    """

    def __init__(self, loop: Loop, kernel: Kernel) -> None:
        step, early = loop.step, loop.before.results
        self._stored = {node: stored for node, stored, _ in kernel.asked}
        if step.noise or loop.after.results or not self._stored.keys() >= set(step.output):
            raise UnfitError
        if not self._stored.keys() | set(early) >= set(loop.tape):
            raise UnfitError
        if any(node.type.dtype != kernel.layout.dtype for node in self._stored):
            raise UnfitError
        self._loop, self._kernel, self._early, self._nodes = loop, kernel, Straight(loop.before), early
        numbers = Numbers(kernel.layout.dtype, step.x, step.carry, loop.shared, early)
        self._half, self._scratch, self._outputs = Half(kernel, numbers), numbers.count, len(step.output)
        self._runs: dict[Size, _Run] = {}
        self.dtype = kernel.dtype

    def __call__(
        self, at: Sequence[int], of: Size, tensors: Sequence[Tensor], masks: Masks | None = None
    ) -> tuple[list[Tensor], Taped]:
        """Outputs and the last carry, each in memory of its own, and the tape.

        Args:
            at: addresses of `tensors`: x, the carry and shared values.
        """
        run = self._runs.get(of) or self._run(of)
        kernel, script, early = self._kernel, run.script, self._before(tensors, of) if self._nodes else ()
        memory, made = run.memory(), [make() for make in script.made]
        with borrowed() as workspace:
            base, tape = workspace.address(script.scratch), memory.data_ptr()
            at = [*at, *[a.data_ptr() for a in early], base, tape, *[a.data_ptr() for a in made]]
            table = script.filled(at)
            copied(run.before, at)
            if masks is not None:
                self._half.mask(table, masks)
            self._half.pack(at, base)
            kernel.go(table, of)
        copied(run.after, at)
        taped = Taped([tape + offset for offset in run.carries], [at[k] + off for k, off in run.kept], (memory, *early))
        return made, taped

    def _before(self, tensors: Sequence[Tensor], of: Size) -> list[Tensor]:
        """What torch computes of the inputs before the loop."""
        (steps, batch), step = of, self._loop.step
        known = {node: a.flatten(0, 1) for node, a in zip(step.x, tensors, strict=False)}
        known.update(zip(self._loop.shared, tensors[len(step.x) + len(step.carry) :], strict=True))
        found = self._early(known, steps * batch)
        return [found[n].view(steps, batch, *n.type.shape).contiguous() for n in self._nodes]

    def _run(self, of: Size) -> _Run:
        (steps, batch), kernel, step = of, self._kernel, self._loop.step
        template, width = kernel.template(of), kernel.dtype.itemsize
        scratch, tape, first = self._scratch, self._scratch + 1, self._scratch + 2
        writes = [*self._half.writes(batch), *((slot, scratch, offset) for slot, offset in template.scratch)]
        before, after, carries, places = [], [], [], Places()
        for i, leaf in enumerate(step.carry):
            length = batch * size(leaf) * width
            carries.append(places.take((steps + 1) * length))
            writes.append((kernel.entries["carry", i], tape, carries[i]))
            before.append(Copy(tape, carries[i], len(step.x) + i, 0, length))
            after.append(Copy(first + self._outputs + i, 0, tape, carries[i] + steps * length, length))
        kept = {self._stored.get(node) for node in self._loop.tape}
        lies: dict[Node, tuple[int, int]] = {}
        for i, node in enumerate(step.output):  # written where the user finds it, unless the tape needs it too
            lies.setdefault(self._stored[node], (first + i, 0))
        for stored in dict.fromkeys(self._stored.values()):
            if stored in kept or stored not in lies:
                lies[stored] = tape, places.take(steps * batch * size(stored) * width)
            writes.append((kernel.entries["result", stored], *lies[stored]))
        for i, node in enumerate(step.output):
            if lies[self._stored[node]] != (first + i, 0):
                after.append(Copy(first + i, 0, *lies[self._stored[node]], steps * batch * size(node) * width))
        early = {node: (scratch - len(self._nodes) + i, 0) for i, node in enumerate(self._nodes)}
        found = [lies[self._stored[node]] if node in self._stored else early[node] for node in self._loop.tape]
        made = [(steps, batch, *n.type.shape) for n in step.output] + [(batch, *n.type.shape) for n in step.carry]
        script = Script(template.table, writes, template.bytes, [maker(shape, kernel.dtype, True) for shape in made])
        memory = maker((places.used,), torch.uint8, True)
        return remember(self._runs, of, _Run(script, before, after, memory, carries, found))

    def views(self, taped: Taped, of: Size) -> tuple[tuple[Tensor, ...], tuple[Tensor, ...]]:
        """The carry at every step, and what is kept, as tensors."""
        (steps, batch), loop, dtype = of, self._loop, self._kernel.dtype
        block, *early = taped.memory
        start, known = block.data_ptr(), {a.data_ptr(): a for a in early}

        def view(address: int, shape: tuple[int, ...]) -> Tensor:
            offset = address - start
            found = known.get(address)
            return (
                block[offset : offset + math.prod(shape) * dtype.itemsize].view(dtype).view(shape)
                if found is None
                else found
            )

        carries = zip(taped.carries, loop.step.carry, strict=True)
        kept = zip(taped.kept, loop.tape, strict=True)
        return (
            tuple([view(at, (steps + 1, batch, *node.type.shape)) for at, node in carries]),
            tuple([view(at, (steps, batch, *node.type.shape)) for at, node in kept]),
        )
