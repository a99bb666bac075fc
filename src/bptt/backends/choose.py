"""Which backend runs a loop, and why; nothing falls back without saying so once."""

import logging
import math
from collections.abc import Mapping, Sequence

import torch
from torch import Tensor

from bptt.backends.cpu.late import Late
from bptt.backends.cpu.walk import CpuWalk
from bptt.backends.kernels import Gradients, Inputs, Kernels, Tape
from bptt.backends.reference import ReferenceWalk
from bptt.backends.segment import Leaves, SegmentKernels, Trajectory, Walk
from bptt.backends.straight import Values
from bptt.backends.workspace import Workspace
from bptt.errors import BackendError
from bptt.ir.node import Node, sort
from bptt.lower import Loop, lower

BACKENDS = ("auto", "cpu", "reference")
_LOG = logging.getLogger("bptt")


def compile_loop(loop: Loop, backend: str) -> tuple[Kernels, str]:
    """The loop's kernels, and one line that says which backend was chosen and why.

    Raises:
        BackendError: no such backend, or `cpu` was asked for and the loop cannot be compiled.
    """
    if backend not in BACKENDS:
        raise BackendError(f"no backend {backend!r}", expected=" or ".join(map(repr, BACKENDS)), fix='backend="auto"')
    if backend == "reference":
        return reference(loop), "backend reference (torch, step by step): asked for"
    try:
        walk = CpuWalk(loop)
    except BackendError as reason:
        if backend == "cpu":
            raise
        place = f" at {reason.where}" if reason.where else ""
        choice = f"backend reference (torch, step by step): the cpu backend cannot compile {reason.what}{place}"
        _LOG.warning("cell %s: %s", loop.step.name, choice)
        return reference(loop), choice
    choice = "backend cpu (machine code through LLVM) for tensors in main memory, reference for other devices"
    fused = lower(loop.step, loop.adjoint, hoist=False)
    try:
        inner = CpuWalk(fused)
        choice += f"; products with the inputs are fused into the loop for {_ByBatch.ROWS} rows or more"
    except BackendError:  # what depends on inputs alone may be anything, before the loop
        return SegmentKernels(loop, _ByDevice(loop, walk), Late), choice
    return _ByBatch(
        SegmentKernels(loop, _ByDevice(loop, walk), Late), SegmentKernels(fused, _ByDevice(fused, inner))
    ), choice


def reference(loop: Loop) -> SegmentKernels:
    """Kernels made of torch calls alone, which torch can differentiate."""
    return SegmentKernels(loop, ReferenceWalk(loop))


class _ByBatch:
    """Products with the inputs before the loop, as one large product, or fused into it.

    Fused, they are neither stored nor read again; but each step reads their weights anew, which only pays if many rows
    share them, or if they fit the first-level cache. The number of threads has no say: no bit may depend on it.
    """

    ROWS = 4
    CACHED = 16 * 1024  # bytes

    def __init__(self, before: SegmentKernels, fused: SegmentKernels) -> None:
        self._before, self._fused = before, fused
        part = before.loop.before
        weights = [node.args[1] for node in sort(part.results, leaves=part.given) if node.op == "linear"]
        self._bytes = sum(math.prod(w.type.shape) * (8 if w.type.dtype == "float64" else 4) for w in weights)

    def advance(self, inputs: Inputs, carry: Sequence[Tensor]) -> tuple[tuple[Tensor, ...], Tape]:
        """See `Kernels.advance`."""
        shares = inputs.size[1] >= self.ROWS
        kernels = self._fused if shares or self._bytes <= self.CACHED else self._before
        return kernels.advance(inputs, carry)

    def reverse(
        self,
        inputs: Inputs,
        tape: Tape,
        y_bar: Leaves,
        carries_bar: Leaves,
        carry_bar: Leaves,
        x_wanted: bool = True,
    ) -> Gradients:
        """See `Kernels.reverse`: nothing of it depends on where the inputs' products are."""
        return self._before.reverse(inputs, tape, y_bar, carries_bar, carry_bar, x_wanted)


class _ByDevice:
    """Machine code for tensors in main memory, torch elsewhere and where torch must follow every operation."""

    def __init__(self, loop: Loop, cpu: CpuWalk) -> None:
        self._cpu, self._reference = cpu, ReferenceWalk(loop)
        self._said = False
        self._name = loop.step.name

    def _for(self, inputs: Inputs) -> Walk:
        x = inputs.x[0]
        if x.is_cpu and not torch.is_grad_enabled():
            return self._cpu
        device = x.device.type
        if device != "cpu" and not self._said:
            self._said = True
            _LOG.warning("cell %s: tensors on %s are run by the reference backend, step by step", self._name, device)
        return self._reference

    def forward(
        self, inputs: Inputs, whole: Mapping[Node, Tensor], shared: Mapping[Node, Tensor], carry: Sequence[Tensor],
        memory: Workspace,
    ) -> tuple[Trajectory, Values]:  # fmt: skip
        """See `segment.Walk`."""
        return self._for(inputs).forward(inputs, whole, shared, carry, memory)

    def backward(
        self, inputs: Inputs, whole: Mapping[Node, Tensor], shared: Mapping[Node, Tensor], carries_bar: Leaves,
        bars: Leaves, memory: Workspace, borrow: bool,
    ) -> tuple[Sequence[Tensor], Leaves, Values]:  # fmt: skip
        """See `segment.Walk`."""
        return self._for(inputs).backward(inputs, whole, shared, carries_bar, bars, memory, borrow)
