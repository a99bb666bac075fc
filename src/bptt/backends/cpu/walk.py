"""The loop as machine code: arrays in, one call for all steps of a segment, arrays out."""

from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import llvmlite.ir as ir
import torch
from torch import Tensor

from bptt.backends.cpu import cache, layout
from bptt.backends.cpu.kernel import build
from bptt.backends.cpu.layout import Arranged, Key
from bptt.backends.cpu.pack import Packer, adjacent
from bptt.backends.cpu.places import Variant, groups, tile_panels
from bptt.backends.cpu.stages import Product, size
from bptt.backends.cpu.target import Loaded, Target, host, machine_code
from bptt.backends.cpu.threads import add_region, openmp, runner
from bptt.backends.kernels import Inputs
from bptt.backends.segment import Leaves, Trajectory
from bptt.backends.straight import Straight, Values
from bptt.backends.workspace import Workspace
from bptt.ir.node import Node
from bptt.lower import Loop, Part

FEW = 2
SMALL = 1 << 17  # multiply-adds: fewer are done before a second thread has woken up
TEMPLATES = 64  # sizes that a kernel remembers the table of


class _Template(NamedTuple):
    """What of a kernel's table depends on the sizes of a call alone.

    Args:
        table: (address, bytes per step, bytes per row) of every array; addresses are missing.
        results: entry and shape of every result.
        scratch: entries of arrays that only the kernel sees, with the place of each in one block of memory.
        bytes: size of that block.
    """

    table: "array[int]"
    results: tuple[tuple[int, tuple[Node, ...], tuple[int, ...], torch.dtype], ...]
    scratch: tuple[tuple[int, int], ...]
    bytes: int


class Kernel:
    """One compiled direction of a loop, for one combination of masks."""

    def __init__(self, arranged: Arranged, target: Target, loop: Loop) -> None:
        self.arranged, self.layout = arranged, arranged.layout
        self.dtype: torch.dtype = getattr(torch, self.layout.dtype)
        self.shared = Straight(Part(loop.shared, arranged.shared))
        code = _code(arranged, target, loop)
        region = code.address("region") if openmp() is not None else None
        self._run = runner(code.address("kernel"), region)
        self._packer = Packer(self.layout.dtype, target)
        self._entry = {key: i for i, key in enumerate(arranged.keys)}
        self.given = tuple(key[1] for key in arranged.keys if key[0] == "given")
        self._shared_keys = [(i, key[1]) for i, key in enumerate(arranged.keys) if key[0] == "shared"]
        self._weights = [(i, *self._products(*key[1:])) for i, key in enumerate(arranged.keys) if key[0] == "weights"]
        self._work = sum(
            stage.width * (8 + sum(size(product.operand) for product in stage.products))
            for stage in self.layout.schedule.stages
        )
        self._sums = [(node, row, 3 * self._entry["sum", row]) for node, row in arranged.sums]
        self.zeros = [torch.zeros(size(leaf), dtype=self.dtype) for leaf in loop.step.carry]
        self._templates: dict[tuple[int, int], _Template] = {}

    def _products(self, number: int, operand: Node) -> tuple[list[Product], int]:
        stage = self.layout.schedule.stages[number]
        return groups(stage)[operand], stage.width

    def __call__(
        self,
        arrays: Mapping[Key, Tensor],
        shared: Mapping[Node, Tensor],
        steps: int,
        batch: int,
        memory: Workspace,
        borrow: bool = False,
    ) -> Values:
        """Run over all steps; `arrays` holds what is given and what is carried, results are returned.

        Args:
            arrays: each (steps, batch, features), (batch, features) or (features,), with features adjacent in memory.
            memory: where scratch lies.
            borrow: results lie there too, and are gone when it is given back.
        """
        template = self._templates.get((steps, batch)) or self._template(steps, batch)
        table = template.table[:]
        held = self._fill_shared(table, self.shared(shared, 0), template, memory)
        for key, a in arrays.items():
            _enter(table, 3 * self._entry[key], a)
        out: Values = {}
        make = memory.tensor if borrow else _empty
        for entry, nodes, shape, _ in template.results:
            result = make(shape, self.dtype)
            table[entry] = result.data_ptr()
            for node in nodes:
                out[node] = result
        sums = [(node, memory.tensor((batch, size(row)), self.dtype).zero_(), entry) for node, row, entry in self._sums]
        for _, rows, entry in sums:
            table[entry], table[entry + 2] = rows.data_ptr(), rows.stride(0) * self.bytes
        self._run(table.buffer_info()[0], steps, batch, 1 if self._work * steps * batch < SMALL else None)
        del held
        for node, rows, _ in sums:
            out[node] = rows.sum(0).reshape(node.type.shape)
        for _, nodes, _, dtype in template.results:
            for node in nodes if dtype is not self.dtype else ():
                out[node] = out[node].to(dtype)
        return out

    def _fill_shared(self, table: "array[int]", values: Values, template: _Template, memory: Workspace) -> list[Tensor]:
        """Scratch, packed weights and shared values; returns what must live until the kernel has run."""
        base = memory.address(template.bytes)
        for entry, offset in template.scratch:
            table[entry] = base + offset
        held = []
        for i, node in self._shared_keys:
            held.append(values[node].reshape(-1).to(self.dtype).contiguous())
            table[3 * i] = held[-1].data_ptr()
        entries = []
        for i, products, width in self._weights:
            for index, product in enumerate(products):
                held.append(adjacent(values[product.weight]))
                entries.append(self._packer.entry(held[-1], product.offset, width, table[3 * i], index, len(products)))
        if entries:
            self._packer(entries)
        return held

    def _template(self, steps: int, batch: int) -> _Template:
        """The table for calls of this size."""
        table, results, scratch, used = array("q", [0] * (3 * len(self.arranged.keys))), [], [], 0
        stored: dict[Node, list[Node]] = {}
        for old, new in self.arranged.results:
            stored.setdefault(new, []).append(old)
        for i, key in enumerate(self.arranged.keys):
            if key[0] == "result":
                nodes, row = stored[key[1]], size(key[1]) * self.bytes
                table[3 * i + 1], table[3 * i + 2] = batch * row, row
                shape = (steps, batch, *nodes[0].type.shape)
                results.append((3 * i, tuple(nodes), shape, getattr(torch, nodes[0].type.dtype)))
            elif key[0] in ("scratch", "tile", "weights"):
                row, rows = self._scratch(key)
                table[3 * i + 2] = 0 if key[0] == "weights" else row
                scratch.append((3 * i, used))
                used += -(-row * (batch if rows else 1) // 64) * 64
        made = _Template(table, tuple(results), tuple(scratch), used)
        if len(self._templates) >= TEMPLATES:
            self._templates.clear()
        self._templates[steps, batch] = made
        return made

    @property
    def bytes(self) -> int:
        """Of one number."""
        return self.dtype.itemsize

    def _scratch(self, key: Key) -> tuple[int, bool]:
        """Bytes of an array that only the kernel sees, and whether that is for each row."""
        lanes, stages = self.layout.lanes, self.layout.schedule.stages
        match key:
            case ("scratch", node):
                return size(node) * self.bytes, True
            case ("weights", number, operand):
                products, width = self._products(number, operand)
                return self._packer.size(len(products), width, size(operand)), False
            case _:  # the tile
                most = max((len(stage.products) * tile_panels(stage, self.layout) for stage in stages), default=0)
                return max(1, most) * lanes * self.bytes, True


def _empty(shape: tuple[int, ...], dtype: torch.dtype) -> Tensor:
    return torch.empty(shape, dtype=dtype)


def _enter(table: "array[int]", at: int, a: Tensor) -> None:
    """Write an array's (address, bytes per step, bytes per row)."""
    table[at] = a.data_ptr()
    dim = a.dim()
    if dim == 3:
        per_step, per_row, _ = a.stride()
        size = a.element_size()
        table[at + 1], table[at + 2] = per_step * size, per_row * size
    elif dim == 2:
        table[at + 2] = a.stride(0) * a.element_size()


_LOADED: dict[str, Loaded] = {}  # machine code of this process, by what it was made from


def _code(arranged: Arranged, target: Target, loop: Loop) -> Loaded:
    """The kernel's machine code: of this process, else from the disk, else made now."""
    variant = repr(arranged.layout.variant)
    direction = "backward" if arranged.layout.backward else "forward"
    parallel = str(openmp() is not None)
    name = cache.key(str(loop.step), str(loop.adjoint), str(loop), direction, variant, parallel, repr(target))
    if name not in _LOADED:
        content = cache.load(name)
        if content is None:
            content = _make(arranged, target)
            cache.store(name, content)
        _LOADED[name] = Loaded(content, target)
    return _LOADED[name]


def _make(arranged: Arranged, target: Target) -> bytes:
    module = ir.Module()
    kernel = build(arranged.layout, "kernel", module)
    if openmp() is not None:
        add_region(module, kernel)
    return machine_code(str(module), target)


def _flat(a: Tensor) -> Tensor:
    """(steps, batch, features) with the features adjacent."""
    if a.dim() != 3:
        a = a.detach().reshape(a.shape[0], a.shape[1], a.shape[2:].numel())
    return a if a.stride(2) == 1 or a.shape[2] == 1 else a.contiguous()


def _row(a: Tensor) -> Tensor:
    """(batch, features) with the features adjacent."""
    if a.dim() == 2 and a.stride(1) == 1:
        return a
    return a.detach().reshape(a.shape[0], a.shape[1:].numel()).contiguous()


class CpuWalk:
    """The loop of one cell as machine code; see `segment.Walk`."""

    def __init__(self, loop: Loop, target: Target | None = None) -> None:
        self.loop, self.target = loop, target or host()
        self._kernels: dict[tuple[bool, bool, bool, bool], Kernel] = {}
        layout.forward(loop, self.target, Variant())  # refuses now what could not be compiled later
        layout.backward(loop, self.target, Variant())

    def _kernel(self, backward: bool, inputs: Inputs) -> Kernel:
        few = inputs.size[1] <= FEW  # of the batch, not of a thread: no bit may depend on the number of threads
        key = backward, inputs.alive is not None, inputs.resets is not None, few
        found = self._kernels.get(key)
        if found is None:
            arrange: Callable[..., Arranged] = layout.backward if backward else layout.forward
            found = Kernel(arrange(self.loop, self.target, Variant(*key[1:])), self.target, self.loop)
            self._kernels[key] = found
        return found

    def forward(
        self, inputs: Inputs, whole: Mapping[Node, Tensor], shared: Mapping[Node, Tensor], carry: Sequence[Tensor],
        memory: Workspace,
    ) -> tuple[Trajectory, Values]:  # fmt: skip
        """All steps in one call."""
        steps, batch = inputs.size
        kernel = self._kernel(False, inputs)
        arrays = _arrays(kernel, inputs, whole)
        trajectory = []
        for i, (start, initial) in enumerate(zip(carry, inputs.initial, strict=True)):
            running = torch.empty((steps + 1, *start.shape), dtype=start.dtype)
            running[0] = start
            trajectory.append(running)
            arrays["carry", i] = _flat(running)
            if inputs.resets is not None:
                arrays["initial", i] = _row(initial)
        return tuple(trajectory), kernel(arrays, shared, steps, batch, memory)

    def backward(
        self, inputs: Inputs, whole: Mapping[Node, Tensor], shared: Mapping[Node, Tensor], carries_bar: Leaves,
        bars: Leaves, memory: Workspace, borrow: bool,
    ) -> tuple[Sequence[Tensor], Leaves, Values]:  # fmt: skip
        """All steps in one call, last first."""
        steps, batch = inputs.size
        kernel = self._kernel(True, inputs)
        arrays = _arrays(kernel, inputs, whole)
        sent: list[Tensor] = []
        initial: list[Tensor | None] = []
        for i, (like, bar, injected) in enumerate(zip(inputs.initial, bars, carries_bar, strict=True)):
            pair = torch.zeros((2, *like.shape), dtype=like.dtype)
            if bar is not None:
                pair[0] = bar
            sent.append(pair)
            arrays["sent", i] = _flat(pair)
            initial.append(None)
            if inputs.resets is not None:
                initial[i] = at_reset = torch.zeros(like.shape, dtype=like.dtype)
                arrays["initial_bar", i] = _row(at_reset)
            arrays["injected", i] = kernel.zeros[i] if injected is None else _flat(injected)
        deltas = kernel(arrays, shared, steps, batch, memory, borrow)
        return [pair[steps % 2] for pair in sent], initial, deltas


def _arrays(kernel: Kernel, inputs: Inputs, whole: Mapping[Node, Tensor]) -> dict[Key, Tensor]:
    """What is given to a kernel, as it reads it: in the loop's dtype, features adjacent."""
    arrays: dict[Key, Tensor] = {}
    for node in kernel.given:
        a = whole[node]
        arrays["given", node] = _flat(a if a.dtype is kernel.dtype else a.to(kernel.dtype))
    for name, mask in (("alive", inputs.alive), ("resets", inputs.resets)):
        if mask is not None:
            arrays[name,] = mask.unsqueeze(-1)
    return arrays
