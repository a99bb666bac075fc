"""One direction of a loop as a function of tensors: its table of arrays is filled, and its machine code run."""

import ctypes
import math
from array import array
from collections.abc import Mapping, Sequence
from functools import lru_cache, partial
from typing import Any, NamedTuple

import torch
from torch import Tensor

from bptt.backends.cpu.code import compiled
from bptt.backends.cpu.jobs import shared, weights
from bptt.backends.cpu.layout import Arranged, Key
from bptt.backends.cpu.machine import members_for, threads_for
from bptt.backends.cpu.pack import Packer, Panels
from bptt.backends.cpu.places import groups, panels, tile_panels
from bptt.backends.cpu.script import Script
from bptt.backends.cpu.stages import size
from bptt.backends.cpu.target import Target
from bptt.backends.kernels import Inputs
from bptt.backends.recycled import empty
from bptt.backends.segment import Whole
from bptt.backends.straight import Straight, Values
from bptt.backends.workspace import Workspace
from bptt.ir.node import Node
from bptt.lower import Loop, Part

GIVEN = ("given", "alive", "resets", "carry", "sent", "injected")  # arrays over steps and rows
CARRIED = ("carry", "initial", "initial_bar", "sent", "injected")  # arrays of a leaf of the carry
TEMPLATES = 64  # sizes that a kernel remembers the table of


class Template(NamedTuple):
    """What of a kernel's table depends on the sizes of a call alone.

    Args:
        size: steps and rows.
        table: (address, bytes per step, bytes per row) of every array, as if what is given lay side by side; addresses
            are missing.
        results: for results of one dtype and shape: these, the entry and node of each, and the bytes of one.
        scratch: entries of arrays that only the kernel sees, with the place of each in one block of memory.
        bytes: size of that block.
    """

    size: tuple[int, int]
    table: "array[int]"
    results: tuple[tuple[torch.dtype, tuple[int, ...], tuple[tuple[int, Node], ...], int], ...]
    scratch: tuple[tuple[int, int], ...]
    bytes: int


class Kernel:
    """One compiled direction of a loop, for one combination of masks."""

    def __init__(self, arranged: Arranged, target: Target, loop: Loop) -> None:
        self.arranged, self.layout = arranged, arranged.layout
        self.dtype: torch.dtype = getattr(torch, self.layout.dtype)
        self.shared = Straight(Part(loop.shared, arranged.shared))
        read = weights(self.layout)
        self._run, self.address = compiled(arranged, target, loop)
        self._phases, self._shares = len(read), lru_cache(partial(shared, read))
        self.entries = {key: 3 * i for i, key in enumerate(arranged.keys)}
        self.given = tuple((at, key[1]) for key, at in self.entries.items() if key[0] == "given")
        self.vectors = [(at, key[1]) for key, at in self.entries.items() if key[0] == "shared"]
        self.matrices = tuple(dict.fromkeys(p.weight for stage in self.layout.schedule.stages for p in stage.products))
        self._weights, parts, self._packed = self._panels()
        self.packer = Packer(parts, self.layout.dtype, target)
        self.asked = [
            (node, stored, _cast(node, self.layout.dtype))
            for node, stored in arranged.results
            if ("result", stored) in self.entries
        ]
        outputs = () if self.layout.backward else loop.step.output
        self._outputs = {stored for node, stored, _ in self.asked if node in outputs}
        self._as_stored = all(node is stored and cast is None for node, stored, cast in self.asked)
        self._work = 1 / self.layout.lanes * sum(
            stage.width * (8 + sum(size(product.operand) for product in stage.products))
            for stage in self.layout.schedule.stages
        )  # fmt: skip
        self.totals = [(node, self.entries["sum", row], size(row)) for node, row in arranged.sums]
        self._leaves = loop.step.carry
        self.zeros = [torch.zeros(size(leaf), dtype=self.dtype) for leaf in self._leaves]
        self._templates: dict[tuple[int, int], Template] = {}

    def _panels(self) -> tuple[list[tuple[int, int]], list[Panels], int]:
        """Entries of packed weights with their places in the scratch memory, how they are packed, and their bytes."""
        places, parts, used = [], [], 0
        for key, at in self.entries.items():
            if key[0] != "weights":
                continue
            stage = self.layout.schedule.stages[key[1]]
            products, columns = groups(stage)[key[2]], size(key[2])
            vector = self.layout.lanes * self.dtype.itemsize
            places.append((at, used))
            for i, product in enumerate(products):
                weight, place = self.matrices.index(product.weight), used + i * vector
                parts.append(Panels(weight, product.offset, stage.width, columns, place, len(products)))
            used += panels(stage, self.layout.lanes) * columns * len(products) * vector
        return places, parts, used

    def __call__(
        self,
        whole: Whole,
        carried: Sequence[tuple[Key, Tensor | None]],
        shared: Mapping[Node, Tensor],
        inputs: Inputs,
        memory: Workspace,
        borrow: bool = False,
    ) -> Values:
        """Run over all steps.

        Args:
            whole: what is given, among others.
            carried: the carry and what belongs to it, each (steps, batch, ...) or (batch, ...); None for zeros.
            memory: where scratch lies.
            borrow: results lie there too, and are gone when it is given back.
        """
        table, base, template = self.begin(inputs.size, memory)
        held = [
            self._enter(table, at, of_type(lies(node, self.dtype), whole.entered(node)[0])) for at, node in self.given
        ]
        for name, mask in (("alive", inputs.alive), ("resets", inputs.resets)):
            if mask is not None:
                held.append(self._enter(table, self.entries[name,], mask))
        values = shared if self.shared.empty else self.shared(shared, 0)
        vectors = [_vector(values[node], lies(node, self.dtype)) for _, node in self.vectors]
        for (at, _), vector in zip(self.vectors, vectors, strict=True):
            table[at] = vector.data_ptr()
        self.packer([values[node] for node in self.matrices], base)
        for key, a in carried:
            if a is not None:
                held.append(self._enter(table, self.entries[key], a))
            else:
                at = self.entries[key]
                table[at], table[at + 1], table[at + 2] = self.zeros[key[1]].data_ptr(), 0, 0
        return self.run(table, template, memory, borrow)

    def begin(self, size: tuple[int, int], memory: Workspace) -> tuple["array[int]", int, Template]:
        """A table for a call of this size, in which what is given and made is missing, and where the scratch lies."""
        template = self.template(size)
        table, base = template.table[:], memory.address(template.bytes)
        for at, offset in template.scratch:
            table[at] = base + offset
        return table, base, template

    def run(self, table: "array[int]", template: Template, memory: Workspace, borrow: bool) -> Values:
        """Run on a table in which only the results are missing; what is returned is as for a call."""
        out: Values = {}
        for kind, shape, places, size_of in template.results:
            results = memory.tensor(shape, kind) if borrow else empty(shape, kind)
            address = results.data_ptr()
            for (at, node), result in zip(places, results.unbind() if len(places) > 1 else (results,), strict=True):
                out[node] = result
                table[at] = address
                address += size_of
        sums = self.sums(table, template.size, memory)
        self.go(table, template.size)
        if not self._as_stored:  # truth values are computed as floats
            out = {node: _seen(out[stored], node, cast) for node, stored, cast in self.asked}
        for node, rows in sums:
            out[node] = rows.sum(0).view(node.type.shape)
        return out

    def sums(self, table: "array[int]", size: tuple[int, int], memory: Workspace) -> list[tuple[Node, Tensor]]:
        """Enter memory for sums over time, each with the rows that are to be added up when the kernel has run."""
        found = []
        for node, at, width in self.totals:
            rows = memory.tensor((size[1], width), self.dtype).zero_()
            table[at], table[at + 2] = rows.data_ptr(), width * self.dtype.itemsize
            found.append((node, rows))
        return found

    def go(self, table: "array[int]", size: tuple[int, int]) -> None:
        """Run on a table in which nothing is missing."""
        steps, batch = size
        self._run(table.buffer_info()[0], steps, batch, self.most(steps, batch))

    def write(self, script: Script, table: int, size: tuple[int, int]) -> None:
        """Write into a script that it runs, on a table there."""
        steps, batch = size
        script.run(self._run, table, steps, batch, self.most(steps, batch))

    def template(self, size: tuple[int, int]) -> Template:
        """What does not change between calls of this size."""
        return self._templates.get(size) or self._template(*size)

    def most(self, steps: int, batch: int) -> int | None:
        """On how many threads to run, at most."""
        if self.layout.variant.team:
            return members_for(self._shares, self._phases, steps)
        return 1 if batch == 1 else threads_for(self._work * steps * batch, self._packed)

    def _enter(self, table: "array[int]", at: int, a: Tensor) -> Tensor:
        """Write where an array lies, features adjacent. What is returned must live until the kernel has run."""
        if not a.is_contiguous():
            a = _flat(a)
            per_step, per_row, _ = a.stride()
            table[at + 1], table[at + 2] = per_step * a.element_size(), per_row * a.element_size()
        table[at] = a.data_ptr()
        return a

    @property
    def masks(self) -> int:
        """How many arrays `Masks.listed` of a call are: none without masks."""
        variant = self.layout.variant
        return 2 + len(self._leaves) if variant.alive or variant.resets else 0

    def rows(self, *kinds: str) -> list[tuple[int, int]]:
        """Entries of arrays of these kinds, each with bytes of a row."""
        return [(at, self._row(key)) for key, at in self.entries.items() if key[0] in kinds]

    def reads(self, *key: Any) -> bool:
        """True if there is an entry of that key."""
        return key in self.entries

    def _template(self, steps: int, batch: int) -> Template:
        """The table for calls of this size."""
        table = array("q", [0] * (3 * len(self.entries)))
        scratch, used = list(self._weights), self._packed
        shapes: dict[tuple[torch.dtype, tuple[int, ...], int], list[tuple[int, Node]]] = {}
        first = {stored: node for node, stored, _ in reversed(self.asked)}
        for key, at in self.entries.items():
            row = self._row(key)
            if key[0] in GIVEN:
                table[at + 1], table[at + 2] = batch * row, row
            elif key[0] in ("initial", "initial_bar"):
                table[at + 2] = row
            elif key[0] == "result":
                table[at + 1], table[at + 2] = batch * row, row
                kind = lies(key[1], self.dtype)
                block = at if key[1] in self._outputs else -1  # each output by itself, all of the tape together
                shapes.setdefault((kind, (steps, batch, *first[key[1]].type.shape), block), []).append((at, key[1]))
            elif key[0] in ("scratch", "tile"):
                table[at + 2] = row
                scratch.append((at, used))
                used += -(-row * batch // 64) * 64
        results = tuple(
            (kind, (len(places), *shape) if len(places) > 1 else shape, tuple(places), math.prod(shape) * kind.itemsize)
            for (kind, shape, _), places in shapes.items()
        )
        if len(self._templates) >= TEMPLATES:
            self._templates.clear()
        self._templates[steps, batch] = made = Template((steps, batch), table, results, tuple(scratch), used)
        return made

    def _row(self, key: Key) -> int:
        """Bytes of a row of an array."""
        match key[0]:
            case "alive" | "resets":
                return 1
            case "tile":
                return self._tile()
            case "weights" | "shared" | "sum":
                return 0
            case _:
                node = self._leaves[key[1]] if key[0] in CARRIED else key[1]
                return size(node) * lies(node, self.dtype).itemsize

    def _tile(self) -> int:
        """Bytes of a row of the buffer for accumulators."""
        lanes, stages = self.layout.lanes, self.layout.schedule.stages
        most = max((len(stage.products) * tile_panels(stage, self.layout) for stage in stages), default=0)
        return max(1, most) * lanes * self.dtype.itemsize


def _cast(node: Node, dtype: str) -> torch.dtype | None:
    """What a result is cast to, if it is not what the kernel computes in."""
    return None if node.type.dtype in (dtype, "int64") else getattr(torch, node.type.dtype)


def lies(node: Node, floats: torch.dtype) -> torch.dtype:
    """How a value lies in memory: all but whole numbers as the loop's floats."""
    return torch.int64 if node.type.dtype == "int64" else floats


def _seen(a: Tensor, node: Node, cast: torch.dtype | None) -> Tensor:
    """A stored vector in the shape and dtype of the value it stands for."""
    a = a if cast is None else a.to(cast)
    return a if a.shape[2:] == node.type.shape else a.view(*a.shape[:2], *node.type.shape)


def _flat(a: Tensor) -> Tensor:
    """(steps, batch, features) with the features adjacent; a mask has one."""
    if a.dim() != 3:
        a = a.detach().reshape(a.shape[0], a.shape[1], a.shape[2:].numel())
    return a if a.stride(2) == 1 or a.shape[2] == 1 else a.contiguous()


def of_type(dtype: torch.dtype, a: Tensor) -> Tensor:
    return a if a.dtype is dtype else a.to(dtype)


def _vector(a: Tensor, dtype: torch.dtype) -> Tensor:
    """All elements side by side."""
    return a if a.dtype is dtype and a.is_contiguous() else a.to(dtype).contiguous()


def copy_in(a: Tensor, into: Tensor) -> None:
    """`into[0] = a`, without torch's price for a short copy."""
    if a.is_contiguous() and a.dtype is into.dtype and a.is_cpu:
        ctypes.memmove(into.data_ptr(), a.data_ptr(), a.numel() * a.element_size())
    else:
        into[0] = a
