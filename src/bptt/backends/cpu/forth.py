"""A loop forward, on addresses.

Arrays of a call by number: x and noise, the carry, shared values, values computed before the loop; scratch, tape,
outputs, last carry; masks, if there are any; sources of shared values. The tape is one piece of memory: the carry at
every step, and what is kept. Where several threads have shares of the rows it lies in `shares`' blocks, and what a step
alone writes and reads does too.
"""

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from bptt.backends.cpu import driven
from bptt.backends.cpu.call import Kernel
from bptt.backends.cpu.driven import Array, Block
from bptt.backends.cpu.machine import known
from bptt.backends.cpu.making import Sources
from bptt.backends.cpu.numbered import Half, Numbers, UnfitError
from bptt.backends.cpu.script import Masks, Places, Script, Size, Taped, remember
from bptt.backends.cpu.shares import Shares
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
        shares: of the rows, if the tape lies in blocks.
        own: which of the kept values lie on the tape, if it does.
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
    shares: Shares | None
    own: tuple[bool, ...]


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
        self._given = self._masks + kernel.masks
        self._runs: dict[tuple[int, ...], _Run] = {}  # by steps, rows, threads, pieces
        self._of_sources: dict[tuple[int, ...], _Run] = {}
        self.makes = not early  # else torch needs them
        self.dtype = kernel.dtype

    def __call__(
        self, at: Sequence[int], of: Size, tensors: Sequence[Tensor], masks: Masks | None = None,
        stacked: bool = False, sources: Sources | None = None, pieces: int = 0,
    ) -> tuple[list[Tensor], Taped]:  # fmt: skip
        """Outputs and the last carry, each in memory of its own, and the tape.

        Args:
            at: addresses of `tensors`: x, the carry and shared values.
            stacked: the last carry has an axis of length 1 in front.
            sources: the shared values are made here, of what is given in their place.
            pieces: the run backward can read a tape in blocks, of shares of so many pieces of the rows; 0 if it cannot.
        """
        machine = known()
        run = (self._runs if sources is None else self._of_sources).get((*of, machine.threads, pieces))
        if run is None or run.script.machine is not machine:
            run = self._run(of, sources, pieces)
        memory, made = run.memory(), [make() for make in run.outputs]
        made += [make() for make in (run.stacked if stacked else run.last)]
        tape, early = memory.data_ptr(), self._before(tensors, of) if self._nodes else ()
        places = [tape, *[a.data_ptr() for a in made]]
        with borrowed() as workspace:
            base, given = workspace.address(run.scratch), () if sources is None else at[self._lead :]
            if sources is not None:
                both = [*given, *[base + offset for offset in run.shared]]
                at = [*at[: self._lead], *[both[i] for i in sources.order]]
            at = [*at, *[a.data_ptr() for a in early], base, *places, *(masks.listed if masks else ())]
            run.script([*at, *given])
        carries, kept = [tape + offset for offset in run.carries], [at[k] + off for k, off in run.kept]
        return made, Taped(carries, kept, (memory, *early), run.shares, run.own)

    def _before(self, tensors: Sequence[Tensor], of: Size) -> list[Tensor]:
        """What torch computes of the inputs before the loop."""
        steps, batch = of
        known = {node: a.flatten(0, 1) for node, a in zip(self._driven, tensors, strict=False)}
        known.update(zip(self._loop.shared, tensors[self._lead :], strict=True))
        found = self._early(known, steps * batch)
        return [found[n].view(steps, batch, *n.type.shape).contiguous() for n in self._nodes]

    def _shares(self, of: Size, pieces: int) -> Shares:
        """Shares of the rows: one, unless several threads have pieces of them."""
        threads = known().threads
        several = 1 < threads <= pieces and self._kernel.most(*of) != 1 and not self._kernel.layout.variant.team
        return Shares(threads, pieces, of[1]) if several else Shares(1, 1, of[1])

    def _run(self, of: Size, sources: Sources | None, pieces: int) -> _Run:
        (steps, batch), kernel, step, shares = of, self._kernel, self._loop.step, self._shares(of, pieces)
        template, width, tape, first = kernel.template(of), kernel.dtype.itemsize, self._scratch + 1, self._scratch + 2
        scratch, places, carries, last = Places(template.bytes), Places(), [], []
        script = Script(self._scratch, scratch)
        shared = [] if sources is None else sources.write(script, self._given, scratch)
        table = script.table(template.table)
        self._half.begin(script, table, batch, self._scratch, template.scratch)
        self._half.mask(script, table, self._masks)
        arrays = driven.scratch(kernel, script, scratch, shares) if shares.count > 1 else []

        for i, leaf in enumerate(step.carry):
            row = size(leaf) * width
            carries.append(places.take(shares.size(steps + 1, row)))
            slot = kernel.entries["carry", i]
            script.enter(table, slot, tape, carries[i])
            arrays.append(Array(slot, row, Block(tape, carries[i], steps + 1)))
            for rows, begin in zip(shares.rows, shares.begins(steps + 1, row), strict=True):
                there, length = carries[i] + begin, len(rows) * row
                script.copy(tape, there, len(self._driven) + i, rows.start * row, length)
                last.append((first + self._outputs + i, rows.start * row, tape, there + steps * length, length))
        lies, seen = self._lie(of, shares, places), {self._stored[node] for node in step.output}
        for stored, (k, offset) in lies.items():
            slot = kernel.entries["result", stored]
            script.enter(table, slot, k, offset)
            if stored not in seen:  # what is seen is copied as it lies
                arrays.append(Array(slot, size(stored) * width, Block(k, offset, steps)))
        if shares.count > 1:
            driven.write(script, kernel, table, of, shares, arrays)
        else:
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
        own = tuple([self._stored.get(node, node) not in {*seen, *early} for node in self._loop.tape])
        blocks = shares if shares.count > 1 else None
        run = _Run(script, scratch.used, memory, outputs, ends, stacked, shared, carries, found, blocks, own)
        runs = self._runs if sources is None else self._of_sources
        return remember(runs, (*of, script.machine.threads, pieces), run)

    def _lie(self, of: Size, shares: Shares, places: Places) -> dict[Node, tuple[int, int]]:
        """Where each result lies: its array, and the offset there."""
        tape, width = self._scratch + 1, self._kernel.dtype.itemsize
        kept = {self._stored.get(node) for node in self._loop.tape}
        lies: dict[Node, tuple[int, int]] = {}
        for i, node in enumerate(self._loop.step.output):  # where the user finds it, unless the tape needs it too
            lies.setdefault(self._stored[node], (tape + 1 + i, 0))
        for stored in dict.fromkeys(self._stored.values()):
            if stored in kept or stored not in lies:
                lies[stored] = tape, places.take(shares.size(of[0], size(stored) * width))
        return {stored: lies[stored] for stored in dict.fromkeys(self._stored.values())}

    def views(self, taped: Taped, of: Size) -> tuple[tuple[Tensor, ...], tuple[Tensor, ...]]:
        """The carry at every step, and what is kept, as tensors."""
        (steps, batch), loop, dtype = of, self._loop, self._kernel.dtype
        block, *early = taped.memory
        start, known, shares = block.data_ptr(), {a.data_ptr(): a for a in early}, taped.shares

        def view(address: int, slots: int, shape: tuple[int, ...], own: bool) -> Tensor:
            if address in known:
                return known[address]
            if shares is not None and own:
                return shares.by_steps(block[address - start :], slots, shape, dtype)
            length = slots * batch * math.prod(shape) * dtype.itemsize
            return block[address - start :][:length].view(dtype).view(slots, batch, *shape)

        carries = zip(taped.carries, loop.step.carry, strict=True)
        kept = zip(taped.kept, loop.tape, taped.own, strict=True)
        return (
            tuple([view(at, steps + 1, node.type.shape, True) for at, node in carries]),
            tuple([view(at, steps, node.type.shape, own) for at, node, own in kept]),
        )
