"""The short way of a call: exact, without lengths or resets, on plain tensors. Most calls are of that kind.

Every other call goes the general way (`bridge`), with the same bits; so does a gradient that is differentiated again.
What was worked out for a program and a size is looked up by the inputs' shapes. All that a caller may change between
two calls, or between a call and its gradient, is looked at each time: shapes, types and places of all tensors.
"""

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from bptt.backends.cpu.direct import Direct, side_by_side
from bptt.errors import ShapeError
from bptt.nn import bridge
from bptt.nn.noise import Draws
from bptt.program import Program
from bptt.time import run
from bptt.time.plan import exact
from bptt.time.stand import Held, Taped
from bptt.time.stored import Memory


class Short:
    """Calls of one program, with inputs of certain shapes."""

    def __init__(self, program: Program, direct: Direct, size: tuple[int, int], step_bytes: int) -> None:
        draws = Draws(program.step, size[1], torch.device("cpu"))
        self.direct, self.steps, self.step = direct, size[0], program.step
        self.request = bridge.Request(program, exact(), step_bytes, None, None, draws, False)
        self.untaped = step_bytes * size[0] <= run.UNTAPED

    def __call__(
        self, x: Sequence[Tensor], initial: Sequence[Tensor], shared: Sequence[Tensor]
    ) -> Sequence[Tensor] | None:
        """Outputs of every step and the last carry, differentiable; None for a call that is not plain."""
        if torch._C._are_functorch_transforms_active():
            return None
        try:
            tensors = (*[side_by_side(a) for a in x], *initial, *shared)
            at = self.direct.addresses(tensors)
        except RuntimeError:  # a tensor without memory, such as one that has left a transform of torch.func
            return None
        if at is None:
            return None
        if torch.is_grad_enabled():
            for a in tensors:
                if a.requires_grad:
                    return _apply(self, at, *tensors)
        return self.direct.advance(at, tensors)[0] if self.untaped else None


class _Short(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, short: Short, at: list[int], *tensors: Tensor) -> tuple[Tensor, ...]:
        results, ctx.taped = short.direct.advance(at, tensors)
        ctx.short, ctx.at = short, at
        ctx.save_for_backward(*tensors)
        ctx.set_materialize_grads(False)
        return tuple(results)

    @staticmethod
    def backward(ctx: Any, *bars: Tensor | None) -> tuple[Any, ...]:
        short, at, tensors, needed = ctx.short, ctx.at, ctx.saved_tensors, ctx.needs_input_grad[2:]
        found = None
        # What lies where it lay is as it was: torch looks that nobody has written there.
        if not torch.is_grad_enabled() and short.direct.unmoved(tensors, at):
            found = short.direct.reverse(at, tensors, ctx.taped, bars, needed)
        return None, None, *(found or _generally(short, tensors, ctx.taped, bars, needed))


# What `Function.apply` does besides is for transforms of torch.func, which do not come here; it takes two microseconds.
_apply = super(torch.autograd.Function, _Short).apply


def _generally(short: Short, tensors: Sequence[Tensor], taped: Any, bars: Any, needed: Sequence[bool]) -> Any:
    """The same by the general way, which is differentiable where grad mode is on."""
    request, step, shapes = short.request, short.step, [a.shape for a in tensors]
    if shapes != short.direct.shapes:
        raise ShapeError(
            "a tensor of the call has got another shape since it was run forward",
            got=", ".join(str(tuple(shape)) for shape in shapes),
            expected=", ".join(str(tuple(shape)) for shape in short.direct.shapes),
            fix="change parameters after the gradient was taken",
        )
    source = request.source(*bridge.split(tensors, (len(step.x), len(step.carry))))
    if torch.is_grad_enabled():
        held = run.again(request.job(source), source, None)
    else:
        whole = Taped(0, short.steps, (), short.direct.tape(taped), ())
        held = Held(short.steps, (), None, Memory(1), {0: whole})
    found = bridge.run_backward(request, source, held, bars, any(needed[: len(step.x)]), keep=False)
    return bridge.wanted(found, tensors, needed)
