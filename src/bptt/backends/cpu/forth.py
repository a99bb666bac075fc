"""A loop forward, on addresses.

Arrays of a call by number: x and noise, the carry, shared values, values computed before the loop; scratch, tape,
outputs, last carry; masks. The tape is one block of memory: the carry at every step, and what is kept.
"""

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from bptt.backends.cpu.call import Kernel
from bptt.backends.cpu.machine import known
from bptt.backends.cpu.making import Sources
from bptt.backends.cpu.numbered import Half, Numbers, UnfitError
from bptt.backends.cpu.script import Masks, Places, Script, Size, Taped, remember
from bptt.backends.cpu.stages import size
from bptt.backends.recycled import maker
from bptt.backends.straight import Straight
from bptt.backends.workspace import borrowed
from bptt.ir.node import Node
from bptt.lower import Loop


class _Run(NamedTuple):
    """A run of one size.

    Args:
        script: what it does.
        scratch: bytes that are borrowed.
        memory: makes that of the tape.
        outputs, last, stacked: what makes outputs and the last carry, and that with an axis of length 1 in front.
        shared: offset in the scratch of each shared value that is made there.
        carries: offset on the tape of each leaf.
        kept: number of the array that each value lies in, and offset.
    """

    script: Script
    scratch: int
    memory: Callable[[], Tensor]
    outputs: Sequence[Callable[[], Tensor]]
    last: Sequence[Callable[[], Tensor]]
    stacked: Sequence[Callable[[], Tensor]]
    shared: Sequence[int]
    carries: Sequence[int]
    kept: Sequence[tuple[int, int]]


class Forth:
    """A loop forward, by one form of its kernel.

    Raises:
        UnfitError: it needs more than this.
    """

    def __init__(self, loop: Loop, kernel: Kernel) -> None:
        step, early = loop.step, loop.before.results
        self._driven = driven = (*step.x, *step.noise)
        self._stored = {node: stored for node, stored, _ in kernel.asked}
        if loop.after.results or not self._stored.keys() >= set(step.output):
            raise UnfitError
        if not self._stored.keys() | set(early) >= set(loop.tape):
            raise UnfitError
        if any(node.type.dtype != kernel.layout.dtype for node in self._stored):
            raise UnfitError
        self._loop, self._kernel, self._early, self._nodes = loop, kernel, Straight(loop.before), early
        numbers = Numbers(kernel.layout.dtype, driven, step.carry, loop.shared, early)
        self._half, self._scratch, self._outputs = Half(kernel, numbers), numbers.count, len(step.output)
        self._lead = len(driven) + len(step.carry)
        self._masks = self._scratch + 2 + self._outputs + len(step.carry)
        self._runs: dict[tuple[int, int, int], _Run] = {}  # by steps, rows, threads
        self._of_sources: dict[tuple[int, int, int], _Run] = {}
        self.makes = not early  # else torch needs them
        self.dtype = kernel.dtype

    def __call__(
        self, at: Sequence[int], of: Size, tensors: Sequence[Tensor], masks: Masks | None = None,
        stacked: bool = False, sources: Sources | None = None,
    ) -> tuple[list[Tensor], Taped]:  # fmt: skip
        """Outputs and the last carry, each in memory of its own, and the tape.

        Args:
            at: addresses of `tensors`: x, the carry and shared values.
            stacked: the last carry has an axis of length 1 in front.
            sources: the shared values are made here, of what is given in their place.
        """
        machine = known()
        run = (self._runs if sources is None else self._of_sources).get((*of, machine.threads))
        if run is None or run.script.machine is not machine:
            run = self._run(of, sources)
        memory, made = run.memory(), [make() for make in run.outputs]
        made += [make() for make in (run.stacked if stacked else run.last)]
        tape, early = memory.data_ptr(), self._before(tensors, of) if self._nodes else ()
        places = [tape, *[a.data_ptr() for a in made]]
        with borrowed() as workspace:
            base = workspace.address(run.scratch)
            if sources is not None:
                given = at[self._lead :]
                both = [*given, *[base + offset for offset in run.shared]]
                at = [*at[: self._lead], *[both[i] for i in sources.order], base, *places, *given]
            else:
                at = [*at, *[a.data_ptr() for a in early], base, *places, *(masks.listed if masks else ())]
            run.script(at)
        taped = Taped([tape + offset for offset in run.carries], [at[k] + off for k, off in run.kept], (memory, *early))
        return made, taped

    def _before(self, tensors: Sequence[Tensor], of: Size) -> list[Tensor]:
        """What torch computes of the inputs before the loop."""
        steps, batch = of
        known = {node: a.flatten(0, 1) for node, a in zip(self._driven, tensors, strict=False)}
        known.update(zip(self._loop.shared, tensors[self._lead :], strict=True))
        found = self._early(known, steps * batch)
        return [found[n].view(steps, batch, *n.type.shape).contiguous() for n in self._nodes]

    def _run(self, of: Size, sources: Sources | None) -> _Run:
        (steps, batch), kernel, step = of, self._kernel, self._loop.step
        template, width, tape, first = kernel.template(of), kernel.dtype.itemsize, self._scratch + 1, self._scratch + 2
        scratch, places, carries, last = Places(template.bytes), Places(), [], []
        script = Script(self._scratch, scratch)
        shared = [] if sources is None else sources.write(script, self._masks, scratch)
        table = script.table(template.table)
        self._half.begin(script, table, batch, self._scratch, template.scratch)
        self._half.mask(script, table, self._masks)
        for i, leaf in enumerate(step.carry):
            length = batch * size(leaf) * width
            carries.append(places.take((steps + 1) * length))
            script.enter(table, kernel.entries["carry", i], tape, carries[i])
            script.copy(tape, carries[i], len(self._driven) + i, 0, length)
            last.append((first + self._outputs + i, 0, tape, carries[i] + steps * length, length))
        kept = {self._stored.get(node) for node in self._loop.tape}
        lies: dict[Node, tuple[int, int]] = {}
        for i, node in enumerate(step.output):  # written where the user finds it, unless the tape needs it too
            lies.setdefault(self._stored[node], (first + i, 0))
        for stored in dict.fromkeys(self._stored.values()):
            if stored in kept or stored not in lies:
                lies[stored] = tape, places.take(steps * batch * size(stored) * width)
            script.enter(table, kernel.entries["result", stored], *lies[stored])
        kernel.write(script, table, of)
        for i, node in enumerate(step.output):
            if lies[self._stored[node]] != (first + i, 0):
                script.copy(first + i, 0, *lies[self._stored[node]], steps * batch * size(node) * width)
        for copy in last:
            script.copy(*copy)
        early = {node: (self._scratch - len(self._nodes) + i, 0) for i, node in enumerate(self._nodes)}
        found = [lies[self._stored[node]] if node in self._stored else early[node] for node in self._loop.tape]
        shapes, dtype = [(batch, *n.type.shape) for n in step.carry], kernel.dtype
        outputs = [maker((steps, batch, *n.type.shape), dtype, True) for n in step.output]
        ends, stacked = ([maker((*lead, *shape), dtype, True) for shape in shapes] for lead in ((), (1,)))
        memory = maker((places.used,), torch.uint8, True)
        run = _Run(script, scratch.used, memory, outputs, ends, stacked, shared, carries, found)
        runs = self._runs if sources is None else self._of_sources
        return remember(runs, (*of, script.machine.threads), run)

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
