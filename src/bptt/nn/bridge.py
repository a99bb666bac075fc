"""The autograd function: torch asks for a gradient, a plan is executed. It knows tensors and a program, no cell."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from bptt.backends.kernels import Gradients, Inputs
from bptt.program import Program
from bptt.time import run
from bptt.time.plan import Plan


@dataclass(frozen=True, slots=True)
class Request:
    """What one call asks for, apart from tensors that gradients flow to.

    Args:
        program, plan: what to run and how.
        alive, resets: masks, (steps, batch) bool or None.
        noise: draws, each (steps, batch, ...).
        trajectory: True if every carry is wanted, False if only the last.
    """

    program: Program
    plan: Plan
    alive: Tensor | None
    resets: Tensor | None
    noise: tuple[Tensor, ...]
    trajectory: bool

    def inputs(self, x: Sequence[Tensor], initial: Sequence[Tensor], shared: Sequence[Tensor]) -> Inputs:
        """The kernels' view of a call."""
        resets = self.resets if self.alive is None or self.resets is None else self.resets & self.alive
        return Inputs(tuple(x), self.noise, tuple(shared), tuple(initial), self.alive, resets)


def call(
    request: Request, x: Sequence[Tensor], initial: Sequence[Tensor], shared: Sequence[Tensor]
) -> tuple[tuple[Tensor, ...], tuple[Tensor, ...]]:
    """Outputs of every step, and the last carry (or every carry), differentiable with respect to all tensors given."""
    flat = _Run.apply(request, (len(x), len(initial)), *x, *initial, *shared)
    n_out = len(request.program.step.output)
    return flat[:n_out], flat[n_out:]


class _Run(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, request: Request, sizes: tuple[int, int], *tensors: Tensor) -> tuple[Tensor, ...]:
        results, ctx.tapes = run_forward(request, request.inputs(*split(tensors, sizes)))
        ctx.request, ctx.sizes = request, sizes
        ctx.save_for_backward(*tensors)
        ctx.set_materialize_grads(False)
        return results

    @staticmethod
    def backward(ctx: Any, *bars: Tensor | None) -> tuple[Any, ...]:
        request, tensors = ctx.request, ctx.saved_tensors
        inputs = request.inputs(*split(tensors, ctx.sizes))
        tapes = ctx.tapes
        if torch.is_grad_enabled():
            tapes = run.forward(request.program.kernels, request.plan, inputs).tapes  # differentiable in its turn
        x_wanted = any(ctx.needs_input_grad[2 : 2 + ctx.sizes[0]])
        found = run_backward(request, inputs, tapes, bars, x_wanted)
        return (None, None, *_wanted(found, tensors, ctx.needs_input_grad[2:]))


def run_forward(request: Request, inputs: Inputs) -> tuple[tuple[Tensor, ...], Any]:
    """Outputs and the last carry (or every carry), in memory that nothing else sees, and what the backward run reads."""
    done = run.forward(request.program.kernels, request.plan, inputs)
    taped = _memory_of(done)
    seen = (*done.outputs, *done.carries) if request.trajectory else done.outputs
    results = [a.clone() if a.untyped_storage().data_ptr() in taped else a for a in seen]
    if not request.trajectory:
        results += [leaf[-1].clone() for leaf in done.carries]
    return tuple(results), done.tapes


def run_backward(
    request: Request, inputs: Inputs, tapes: Any, bars: Sequence[Tensor | None], x_wanted: bool
) -> Gradients:
    """Gradients, given those of what `run_forward` returned."""
    n_out = len(request.program.step.output)
    y_bar, carries_bar = tuple(bars[:n_out]), _whole(bars[n_out:], request, inputs)
    return run.backward(request.program.kernels, request.plan, inputs, tapes, y_bar, carries_bar, x_wanted)


def _memory_of(done: run.Run) -> set[int]:
    """Where the tape lies: a user may change an output in place, never the tape."""
    return {a.untyped_storage().data_ptr() for _, tape in done.tapes for a in (*tape.carries, *tape.kept)}


def split(tensors: Sequence[Tensor], sizes: tuple[int, int]) -> tuple[Any, Any, Any]:
    """Inputs, initial carry and shared values."""
    n_x, n_carry = sizes
    return tensors[:n_x], tensors[n_x : n_x + n_carry], tensors[n_x + n_carry :]


def _whole(bars: Sequence[Tensor | None], request: Request, inputs: Inputs) -> tuple[Tensor | None, ...]:
    """Gradients injected at every carry, (steps + 1, batch, ...), from those of the last carry alone if need be."""
    if request.trajectory:
        return tuple(bars)
    steps = inputs.size[0]
    return tuple(None if g is None else torch.cat([g.new_zeros(steps, *g.shape), g.unsqueeze(0)]) for g in bars)


def _wanted(found: Gradients, tensors: Sequence[Tensor], needed: Sequence[bool]) -> list[Tensor | None]:
    gradients = (*found.x, *found.carry, *found.shared)
    return [
        g if need and tensor.is_floating_point() else None
        for g, tensor, need in zip(gradients, tensors, needed, strict=True)
    ]
