"""Which backend runs a loop, and why; nothing falls back without saying so once."""

import logging
from collections.abc import Sequence

import torch
from torch import Tensor

from bptt.backends.caches import caches
from bptt.backends.cpu.choices import SMALL, inputs_in_loop, why_inputs
from bptt.backends.cpu.cost import Cost, cost, early
from bptt.backends.cpu.direct import Direct
from bptt.backends.cpu.machine import measured
from bptt.backends.cpu.plain import PlainKernels
from bptt.backends.cpu.script import Size
from bptt.backends.cpu.target import host
from bptt.backends.cpu.walk import CpuWalk
from bptt.backends.kernels import Gradients, Inputs, Kernels, Tape
from bptt.backends.reference import ReferenceWalk
from bptt.backends.segment import Leaves, SegmentKernels
from bptt.errors import BackendError
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
        # Each step by itself: results do not depend on how a plan splits time, to the last bit.
        return SegmentKernels(loop, ReferenceWalk(loop), unit=1), "backend reference (torch, step by step): asked for"
    try:
        return _compiled(loop)
    except BackendError as reason:
        if backend == "cpu":
            raise
        place = f" at {reason.where}" if reason.where else ""
        choice = f"backend reference (torch, step by step): the cpu backend cannot compile {reason.what}{place}"
        _LOG.warning("cell %s: %s", loop.step.name, choice)
        return reference(loop), choice


def _compiled(loop: Loop) -> tuple[Kernels, str]:
    """Machine code with all but large products in the loop, or with the loop's body alone."""
    choice = "backend cpu (machine code through LLVM) for tensors in main memory, reference for other devices"
    try:
        before, fused = (lower(loop.step, loop.adjoint, hoist, fuse=True, small=SMALL) for hoist in (True, False))
        kernels = [PlainKernels(form, CpuWalk(form)) for form in (before, fused)]
    except BackendError as reason:  # what is not in the loop's body may be anything
        kernels = [PlainKernels(loop, CpuWalk(loop))]
        return _OnCpu(loop, *kernels), f"{choice}; operations outside the loop by torch: {reason.what}"
    made = _OnCpu(loop, *kernels)
    return made, f"{choice}; {why_inputs(made.inputs, caches())}"


def cost_of(kernels: Kernels) -> Cost | None:
    """What compiled kernels cost; None for those that torch runs step by step. Cost: measures the machine, once."""
    return kernels.cost() if isinstance(kernels, _OnCpu) else None


def direct_of(kernels: Kernels, size: Size, alive: bool = False, resets: bool = False) -> Direct | None:
    """Whole calls of one size on addresses; None where kernels have no such way.

    Args:
        alive, resets: whether rows may end, and be reset.
    """
    return kernels.direct(size, alive, resets) if isinstance(kernels, _OnCpu) else None


def reference(loop: Loop) -> SegmentKernels:
    """Kernels made of torch calls alone, which torch can differentiate."""
    return SegmentKernels(loop, ReferenceWalk(loop))


class _OnCpu:
    """Machine code for tensors in main memory; torch elsewhere and where torch must follow every operation.

    Products with the inputs are made before the loop, as one large product, or fused into it: see `choices`.
    """

    def __init__(self, loop: Loop, before: PlainKernels, fused: PlainKernels | None = None) -> None:
        self.loop, self._reference = loop, reference(loop)
        self._before, self._fused = before, fused or before
        self.unit = before.unit
        self.inputs = sum(node.args[1].type.bytes for node in early(before.loop.before))
        self._caches = caches()
        self._said = False

    def _compiled(self, inputs: Inputs) -> bool:
        x = inputs.x[0]
        if not x.is_cpu and not self._said:
            self._said = True
            device, name = x.device.type, self.loop.step.name
            _LOG.warning("cell %s: tensors on %s are run by the reference backend, step by step", name, device)
        return x.is_cpu and not torch.is_grad_enabled()

    def direct(self, size: Size, alive: bool, resets: bool) -> Direct | None:
        """Whole calls of one size; see `direct_of`."""
        forward = self._fused if inputs_in_loop(self.inputs, size[1], self._caches) else self._before
        if self.loop.step.noise:  # is drawn for each call
            return None
        asks = alive, resets, size[1]
        forth, back = forward.forth(asks), self._before.back(asks)
        return None if forth is None or back is None else Direct(self.loop, forth, back, size)

    def cost(self) -> Cost:
        """What these kernels cost on this machine."""
        return cost(self._before.loop, self._fused.loop, host(), measured())

    def advance(self, inputs: Inputs, carry: Sequence[Tensor]) -> tuple[tuple[Tensor, ...], Tape]:
        """See `Kernels.advance`."""
        if not self._compiled(inputs):
            return self._reference.advance(inputs, carry)
        in_loop = inputs_in_loop(self.inputs, inputs.size[1], self._caches)
        kernels = self._fused if in_loop else self._before
        return kernels.advance(_resolved(inputs), _positive(carry))

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
        if not self._compiled(inputs):
            return self._reference.reverse(inputs, tape, y_bar, carries_bar, carry_bar, x_wanted)
        y_bar, carries_bar, carry_bar = (
            [a if a is None else a.resolve_neg() for a in bars] for bars in (y_bar, carries_bar, carry_bar)
        )
        return self._before.reverse(_resolved(inputs), tape, y_bar, carries_bar, carry_bar, x_wanted)


def _resolved(inputs: Inputs) -> Inputs:
    """Numbers as they lie in memory, which machine code reads: torch may mark a tensor as negated instead."""
    x, noise, shared, initial = map(_positive, (inputs.x, inputs.noise, inputs.shared, inputs.initial))
    return Inputs(x, noise, shared, initial, inputs.alive, inputs.resets)


def _positive(tensors: Sequence[Tensor]) -> tuple[Tensor, ...]:
    return tuple([a.resolve_neg() for a in tensors])
