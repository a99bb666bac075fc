"""The loop as machine code: arrays in, one call for all steps of a segment, arrays out."""

import sys
from collections.abc import Callable, Mapping, Sequence

import torch
from torch import Tensor

from bptt.backends.caches import caches
from bptt.backends.cpu import layout
from bptt.backends.cpu.call import Kernel, copy_in, lies, of_type
from bptt.backends.cpu.choices import few, shared_units
from bptt.backends.cpu.jobs import shared, weights
from bptt.backends.cpu.layout import Arranged, Key
from bptt.backends.cpu.places import Variant
from bptt.backends.cpu.target import Target, host
from bptt.backends.cpu.threads import openmp
from bptt.backends.kernels import Inputs
from bptt.backends.recycled import empty
from bptt.backends.segment import Leaves, Trajectory, Whole
from bptt.backends.straight import Values
from bptt.backends.workspace import Workspace
from bptt.errors import BackendError
from bptt.ir.node import Node, sort
from bptt.lower import Loop, Part

Form = tuple[bool, bool, bool, bool, bool]  # backward, and the fields of a `Variant`
LONGEST = 3000  # operations that follow one another; code is made recursively
FRAMES = 6  # of Python's stack for each of them


class CpuWalk:
    """The loop of one cell as machine code; see `segment.Walk`."""

    zeroes = True

    def __init__(self, loop: Loop, target: Target | None = None) -> None:
        self.loop, self.target = loop, target or host()
        self._kernels: dict[Form, Kernel] = {}
        # This refuses now what could not be compiled later.
        _make_room(loop)
        arranged = [arrange(loop, self.target, Variant()) for arrange in (layout.forward, layout.backward)]
        self._read = [shared(weights(each.layout), 1) for each in arranged]

    def form(self, backward: bool, alive: bool, resets: bool, batch: int) -> Form:
        """Which kernel such inputs need; it follows from sizes and from where OpenMP is, not from how many threads."""
        together = few(batch)
        team = (together or openmp() is not None) and shared_units(batch, self._read[backward], caches())
        return backward, alive, resets, together, team

    def of_form(self, form: Form) -> Kernel:
        """The kernel of a form, compiled at first use."""
        found = self._kernels.get(form)
        if found is None:
            arrange: Callable[..., Arranged] = layout.backward if form[0] else layout.forward
            found = Kernel(arrange(self.loop, self.target, Variant(*form[1:])), self.target, self.loop)
            self._kernels[form] = found
        return found

    def kernel(self, backward: bool, inputs: Inputs) -> Kernel:
        """The kernel for such inputs."""
        masks = inputs.alive is not None, inputs.resets is not None
        return self.of_form(self.form(backward, *masks, inputs.size[1]))

    def forward(
        self, inputs: Inputs, whole: Whole, shared: Mapping[Node, Tensor], carry: Sequence[Tensor],
        memory: Workspace,
    ) -> tuple[Trajectory, Values]:  # fmt: skip
        """All steps in one call."""
        kernel, steps = self.kernel(False, inputs), inputs.size[0]
        trajectory, carried = [], []
        for i, (start, initial) in enumerate(zip(carry, inputs.initial, strict=True)):
            kind = lies(self.loop.step.carry[i], kernel.dtype)
            running = empty((steps + 1, *start.shape), kind)
            copy_in(start, running)
            trajectory.append(running)
            carried.append((("carry", i), running))
            if inputs.resets is not None:
                carried.append((("initial", i), of_type(kind, initial).contiguous()))
        inside = kernel(whole, carried, shared, inputs, memory)
        return tuple(of_type(b.dtype, a) for a, b in zip(trajectory, carry, strict=True)), inside

    def backward(
        self, inputs: Inputs, whole: Whole, shared: Mapping[Node, Tensor], carries_bar: Leaves,
        carry_bar: Leaves, memory: Workspace, borrow: bool,
    ) -> tuple[Sequence[Tensor], Leaves, Values]:  # fmt: skip
        """All steps in one call, last first."""
        kernel = self.kernel(True, inputs)
        sent: list[Tensor] = []
        initial: list[Tensor | None] = []
        carried: list[tuple[Key, Tensor | None]] = []
        for i, (like, bar, injected) in enumerate(zip(inputs.initial, carry_bar, carries_bar, strict=True)):
            pair = torch.zeros((2, *like.shape), dtype=like.dtype)
            if bar is not None:
                copy_in(bar, pair)
            sent.append(pair)
            at_reset = None
            if kernel.reads("initial", i):
                kind = lies(self.loop.step.carry[i], kernel.dtype)
                carried.append((("initial", i), of_type(kind, like).contiguous()))
            if like.is_floating_point():
                if inputs.resets is not None:
                    at_reset = torch.zeros(like.shape, dtype=like.dtype)
                    carried.append((("initial_bar", i), at_reset))
                carried += [(("sent", i), pair), (("injected", i), injected)]
            initial.append(at_reset)
        deltas = kernel(whole, carried, shared, inputs, memory, borrow)
        last = inputs.size[0] % 2
        return [pair[last] for pair in sent], initial, deltas


def _make_room(loop: Loop) -> None:
    """Let Python recurse as deep as the longest chain of operations asks for.

    Raises:
        BackendError: that is deeper than its stack may be.
    """
    longest = max(_longest(part) for part in (loop.body, loop.back_body))
    if longest > LONGEST:
        raise BackendError(f"a chain of {longest} operations in one step, more than {LONGEST}")
    sys.setrecursionlimit(max(sys.getrecursionlimit(), 1000 + FRAMES * longest))


def _longest(part: Part) -> int:
    """Operations of the longest chain."""
    given = set(part.given)
    depth: dict[Node, int] = {}
    for node in sort(part.results, leaves=part.given):
        depth[node] = 0 if node in given else 1 + max((depth[arg] for arg in node.args), default=0)
    return max(depth.values(), default=0)
