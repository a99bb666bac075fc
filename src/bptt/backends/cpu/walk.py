"""The loop as machine code: arrays in, one call for all steps of a segment, arrays out."""

import ctypes
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import llvmlite.ir as ir
import torch
from torch import Tensor

from bptt.backends.cpu import cache, layout
from bptt.backends.cpu.kernel import build
from bptt.backends.cpu.layout import Arranged, Key
from bptt.backends.cpu.pack import pack
from bptt.backends.cpu.places import Variant, groups, tile_panels
from bptt.backends.cpu.stages import size
from bptt.backends.cpu.target import Loaded, Target, host, machine_code
from bptt.backends.cpu.threads import add_region, openmp, runner
from bptt.backends.kernels import Inputs
from bptt.backends.segment import Leaves, Trajectory
from bptt.backends.straight import Straight, Values
from bptt.ir.node import Node
from bptt.lower import Loop, Part

FEW = 2


class Kernel:
    """One compiled direction of a loop, for one combination of masks."""

    def __init__(self, arranged: Arranged, target: Target, loop: Loop) -> None:
        self.arranged, self.layout = arranged, arranged.layout
        self.shared = Straight(Part(loop.shared, arranged.shared))
        code = _code(arranged, target, loop)
        region = code.address("region") if openmp() is not None else None
        self._run = runner(code.address("kernel"), region)

    def __call__(self, arrays: Mapping[Key, Tensor], shared: Mapping[Node, Tensor], steps: int, batch: int) -> Values:
        """Run over all steps; `arrays` holds what is given and what is carried, results are returned.

        Every array is (steps, batch, features), (batch, features) or (features,), with features adjacent in memory.
        """
        values = self.shared(shared, 0)
        held = {**arrays}
        for key in self.arranged.keys:
            if key not in held:
                held[key] = self._make(key, values, steps, batch)
        flat = [number for key in self.arranged.keys for number in _entry(held[key])]
        table = (ctypes.c_int64 * len(flat))(*flat)
        self._run(ctypes.addressof(table), steps, batch)
        return {
            node: held["result", stored].reshape(steps, batch, *node.type.shape).to(getattr(torch, node.type.dtype))
            for node, stored in self.arranged.results
            if ("result", stored) in held
        }

    def _make(self, key: Key, values: Values, steps: int, batch: int) -> Tensor:
        """An array that the caller does not give: results, scratch, packed weights, shared values."""
        dtype = getattr(torch, self.layout.dtype)
        match key:
            case ("result", node):
                return torch.empty(steps, batch, size(node), dtype=dtype)
            case ("scratch", node):
                return torch.empty(batch, size(node), dtype=dtype)
            case ("shared", node):
                return values[node].detach().reshape(-1).to(dtype).contiguous()
            case ("weights", number, operand):
                stage = self.layout.schedule.stages[number]
                products = groups(stage)[operand]
                return pack([(p, values[p.weight]) for p in products], stage.width, self.layout.lanes).reshape(-1)
            case _:  # the tile
                lanes, stages = self.layout.lanes, self.layout.schedule.stages
                most = max((len(stage.products) * tile_panels(stage, self.layout) for stage in stages), default=0)
                return torch.empty(batch, max(1, most) * lanes, dtype=dtype)


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


def _entry(a: Tensor) -> tuple[int, int, int]:
    """(address, bytes per step, bytes per row)."""
    size = a.element_size()
    if a.dim() == 1:
        return a.data_ptr(), 0, 0
    if a.dim() == 2:
        return a.data_ptr(), 0, a.stride(0) * size
    return a.data_ptr(), a.stride(0) * size, a.stride(1) * size


def _flat(a: Tensor) -> Tensor:
    """(steps, batch, features) with the features adjacent."""
    a = a.detach().reshape(a.shape[0], a.shape[1], a.shape[2:].numel())
    return a if a.shape[2] == 1 or a.stride(2) == 1 else a.contiguous()


class CpuWalk:
    """The loop of one cell as machine code; see `segment.Walk`."""

    def __init__(self, loop: Loop, target: Target | None = None) -> None:
        self.loop, self.target = loop, target or host()
        self._kernels: dict[tuple[bool, Variant], Kernel] = {}
        layout.forward(loop, self.target, Variant())  # refuses now what could not be compiled later
        layout.backward(loop, self.target, Variant())

    def _kernel(self, backward: bool, inputs: Inputs) -> Kernel:
        few = inputs.size[1] <= FEW  # of the batch, not of a thread: no bit may depend on the number of threads
        variant = Variant(inputs.alive is not None, inputs.resets is not None, few)
        key = backward, variant
        if key not in self._kernels:
            arrange: Callable[..., Arranged] = layout.backward if backward else layout.forward
            self._kernels[key] = Kernel(arrange(self.loop, self.target, variant), self.target, self.loop)
        return self._kernels[key]

    def forward(
        self, inputs: Inputs, whole: Mapping[Node, Tensor], shared: Mapping[Node, Tensor], carry: Sequence[Tensor]
    ) -> tuple[Trajectory, Values]:
        """All steps in one call."""
        steps, batch = inputs.size
        kernel = self._kernel(False, inputs)
        arrays = _arrays(kernel, inputs, whole)
        trajectory = []
        for i, (start, initial) in enumerate(zip(carry, inputs.initial, strict=True)):
            running = torch.empty(steps + 1, *start.shape, dtype=start.dtype)
            running[0] = start
            trajectory.append(running)
            arrays["carry", i] = _flat(running)
            arrays["initial", i] = initial.detach().reshape(batch, initial.shape[1:].numel()).contiguous()
        return tuple(trajectory), kernel(arrays, shared, steps, batch)

    def backward(
        self, inputs: Inputs, whole: Mapping[Node, Tensor], shared: Mapping[Node, Tensor], carries_bar: Leaves,
        bars: Sequence[Tensor],
    ) -> tuple[Sequence[Tensor], Sequence[Tensor], Values]:  # fmt: skip
        """All steps in one call, last first."""
        steps, batch = inputs.size
        kernel = self._kernel(True, inputs)
        arrays = _arrays(kernel, inputs, whole)
        sent, initial = [], []
        for i, (bar, injected) in enumerate(zip(bars, carries_bar, strict=True)):
            pair = torch.empty(2, *bar.shape, dtype=bar.dtype)
            pair[0] = bar
            sent.append(pair)
            initial.append(torch.zeros_like(bar))
            arrays["sent", i], arrays["initial_bar", i] = _flat(pair), initial[i].reshape(batch, bar.shape[1:].numel())
            arrays["injected", i] = bar.new_zeros(bar.shape[1:].numel()) if injected is None else _flat(injected)
        deltas = kernel(arrays, shared, steps, batch)
        return [pair[steps % 2] for pair in sent], initial, deltas


def _arrays(kernel: Kernel, inputs: Inputs, whole: Mapping[Node, Tensor]) -> dict[Any, Tensor]:
    """What is given to a kernel, as it reads it: in the loop's dtype, features adjacent."""
    dtype = inputs.initial[0].dtype
    wanted = [key for key in kernel.arranged.keys if key[0] == "given"]
    arrays: dict[Any, Tensor] = {key: _flat(whole[key[1]].to(dtype)) for key in wanted}
    for name, mask in (("alive", inputs.alive), ("resets", inputs.resets)):
        if mask is not None:
            arrays[name,] = mask.unsqueeze(-1)
    return arrays
