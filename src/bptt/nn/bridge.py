"""The autograd function: torch asks for a gradient, a plan is executed. It knows tensors and a program, no cell."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from bptt.backends.kernels import Gradients, Inputs
from bptt.backends.recycled import copy
from bptt.nn.memory import as_given, memory_of
from bptt.program import Program
from bptt.time import run
from bptt.time.bars import Given
from bptt.time.plan import Plan
from bptt.time.stand import Draws, Whole


@dataclass(slots=True)
class Request:
    """What one call asks for, apart from tensors that gradients flow to.

    Args:
        program, plan: what to run and how.
        step_bytes: as for `run.Job`.
        alive, resets: masks, (steps, batch) bool or None.
        draws: random draws of the cell.
        trajectory: True if every carry is wanted, False if only the last.
    """

    program: Program
    plan: Plan
    step_bytes: int
    alive: Tensor | None
    resets: Tensor | None
    draws: Draws
    trajectory: bool

    def source(self, x: Sequence[Tensor], initial: Sequence[Tensor], shared: Sequence[Tensor]) -> Whole:
        """The executor's view of a call's tensors."""
        resets = self.resets if self.alive is None or self.resets is None else self.resets & self.alive
        return Whole(Inputs(tuple(x), (), tuple(shared), tuple(initial), self.alive, resets))

    def job(self, source: Whole) -> run.Job:
        """What to execute on them."""
        return run.Job(self.program.kernels, self.plan, self.draws, self.step_bytes)


def call(
    request: Request, x: Sequence[Tensor], initial: Sequence[Tensor], shared: Sequence[Tensor]
) -> tuple[tuple[Tensor, ...], tuple[Tensor, ...]]:
    """Outputs of every step, and the last carry (or every carry), differentiable with respect to all tensors given."""
    tensors = (*x, *initial, *shared)
    if not (torch.is_grad_enabled() and any(a.requires_grad for a in tensors)):
        source = request.source(x, initial, shared)
        with torch.no_grad():
            outputs, carries = run.inference(request.job(source), source, request.trajectory)
        return outputs, carries
    flat = _Run.apply(request, (len(x), len(initial)), *tensors)
    n_out = len(request.program.step.output)
    return flat[:n_out], flat[n_out:]


class _Run(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, request: Request, sizes: tuple[int, int], *tensors: Tensor) -> tuple[Tensor, ...]:
        results, done = run_forward(request, request.source(*split(tensors, sizes)))
        ctx.request, ctx.sizes = request, sizes
        ctx.save_for_backward(*tensors)
        ctx.held, ctx.begun, ctx.memory = done.held, done.begun, memory_of(tensors, sum(sizes))
        ctx.places = [a.data_ptr() for a in tensors[: sum(sizes)]]
        ctx.set_materialize_grads(False)
        return results

    @staticmethod
    def backward(ctx: Any, *bars: Tensor | None) -> tuple[Any, ...]:
        request, tensors = ctx.request, as_given(ctx.saved_tensors, ctx.memory, ctx.places)
        source, held = request.source(*split(tensors, ctx.sizes)), ctx.held
        if torch.is_grad_enabled() or held is None:
            held = run.again(request.job(source), source, ctx.begun)  # differentiable in its turn where grad mode is on
        elif held.checkpoints:
            ctx.held = None  # used up: no more carries are stored than the plan says; a second run begins `again`
        x_wanted = any(ctx.needs_input_grad[2 : 2 + ctx.sizes[0]])
        found = run_backward(request, source, held, bars, x_wanted, keep=ctx.held is held)
        return (None, None, *wanted(found, tensors, ctx.needs_input_grad[2:]))


def run_forward(request: Request, source: Whole) -> tuple[tuple[Tensor, ...], run.Run]:
    """Outputs and the last carry (or every carry), in memory that nothing else sees, and the run for the way back."""
    done = run.forward(request.job(source), source, request.trajectory)
    taped = {_place(a) for part in done.held.tapes.values() for a in (*part.tape.carries, *part.tape.kept)}
    seen = (*done.outputs, *done.carries) if request.trajectory else done.outputs
    results = [copy(a) if _place(a) in taped else a for a in seen]  # what a user may change in place is not the tape
    if not request.trajectory:
        results += [leaf.clone() for leaf in done.carries]
    return tuple(results), done


def run_backward(
    request: Request, source: Whole, held: Any, bars: Sequence[Tensor | None], x_wanted: bool, keep: bool = True
) -> Gradients:
    """Gradients, given those of what `run_forward` returned; `keep` leaves `held` as it is."""
    n_out, nothing = len(request.program.step.output), (None,) * len(source.inputs.initial)
    y_bar, carries_bar = tuple(bars[:n_out]), tuple(bars[n_out:])
    given = Given(y_bar, *((carries_bar, nothing) if request.trajectory else (nothing, carries_bar)))
    return run.backward(request.job(source), source, held.copy() if keep else held, given, x_wanted)


def _place(a: Tensor) -> int:
    """Where the memory begins that a tensor is a view of."""
    return a.untyped_storage().data_ptr()


def split(tensors: Sequence[Tensor], sizes: tuple[int, int]) -> tuple[Any, Any, Any]:
    """Inputs, initial carry and shared values."""
    n_x, n_carry = sizes
    return tensors[:n_x], tensors[n_x : n_x + n_carry], tensors[n_x + n_carry :]


def wanted(found: Gradients, tensors: Sequence[Tensor], needed: Sequence[bool]) -> list[Tensor | None]:
    gradients = (*found.x, *found.carry, *found.shared)
    return [
        g if need and tensor.is_floating_point() else None
        for g, tensor, need in zip(gradients, tensors, needed, strict=True)
    ]
