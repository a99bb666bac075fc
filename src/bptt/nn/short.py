"""The short way of a call: exact, without lengths or resets, on plain tensors. Most calls are of that kind.

Every other call goes the general way (`bridge`), with the same bits; so does a gradient that is differentiated again.
What was worked out for a program and a size is looked up by the inputs' shapes. All that a caller may change between
two calls, or between a call and its gradient, is looked at each time: shapes, types and places of all tensors.
"""

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from bptt.backends.cpu.direct import Direct, side_by_side, unmoved
from bptt.backends.cpu.making import Sources
from bptt.errors import ShapeError
from bptt.nn import bridge
from bptt.nn.noise import Draws
from bptt.nn.shared import SharedPart
from bptt.program import Program
from bptt.time import run
from bptt.time.plan import exact
from bptt.time.stand import Held, Taped
from bptt.time.stored import Memory


class Short:
    """Calls of one program, with inputs of certain shapes.

    Args:
        stacked: the last carry has an axis of length 1 in front.
    """

    def __init__(
        self, program: Program, shared: SharedPart, direct: Direct, size: tuple[int, int], step_bytes: int,
        stacked: bool = False,
    ) -> None:  # fmt: skip
        draws = Draws(program.step, size[1], torch.device("cpu"))
        self.direct, self.steps, self.step, self.stacked = direct, size[0], program.step, stacked
        self.request = bridge.Request(program, exact(), step_bytes, None, None, draws, False)
        self.untaped = step_bytes * size[0] <= run.UNTAPED
        self.derived, self._shared, self.lead = shared.derived, shared, len(program.step.x) + len(program.step.carry)
        self.sources: Sources | None = None
        if self.derived is None:
            self.shapes = direct.shapes
        else:
            self.shapes = [*direct.shapes[: self.lead], *map(torch.Size, shared.shapes)]
            # All that may be needed, now: a call and its gradient go the same way.
            sources, pull = self.derived.sources, self.derived.back([True] * len(shared.shapes)).pull
            self.sources = sources if sources and pull and direct.makes(sources, pull) else None
        self.sizes = [shape.numel() * direct.dtype.itemsize for shape in self.shapes]

    def __call__(
        self, x: Sequence[Tensor], initial: Sequence[Tensor | None], sources: tuple[Tensor, ...]
    ) -> Sequence[Tensor] | None:
        """Outputs of every step and the last carry, differentiable; None for a call that is not plain.

        Args:
            initial: the carry to begin with; None for zeros.
            sources: what shared values are made of.
        """
        if torch._C._are_functorch_transforms_active():
            return None
        try:
            shared = sources if self.derived is not None else self._shared.values(sources)
            tensors = (*x, *initial, *shared)
            at = self.direct.addresses(tensors, self.shapes)
            if at is None:
                tensors = (*[side_by_side(a) for a in x], *initial, *shared)
                at = self.direct.addresses(tensors, self.shapes)
        except RuntimeError:  # a tensor without memory, such as one that has left a transform of torch.func
            return None
        if at is None or 0 in at[self.lead :]:  # a parameter that is not there
            return None
        if torch.is_grad_enabled():
            for a in tensors:
                if a is not None and a.requires_grad:
                    return _apply(self, at, *tensors)
        if not self.untaped:
            return None
        given, shown, _ = self.given(at, tensors)
        return self.direct.advance(given, shown, self.stacked, self.sources)[0]

    def given(
        self, at: list[int], tensors: tuple[Tensor, ...]
    ) -> tuple[list[int], tuple[Tensor, ...], Sequence[Tensor]]:
        """What kernels are given for a call's tensors, and of that what is made here."""
        if self.derived is None or self.sources is not None:
            return at, tensors, ()
        derived, lead = self.derived, self.lead
        made = derived.make(tensors[lead:])
        places = [*at[:lead], *derived.shared(at[lead:], [a.data_ptr() for a in made])]
        return places, (*tensors[:lead], *derived.shared(tensors[lead:], made)), made


class _Short(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, short: Short, at: list[int], *tensors: Tensor) -> tuple[Tensor, ...]:
        given, shown, ctx.made = short.given(at, tensors)
        results, ctx.taped = short.direct.advance(given, shown, short.stacked, short.sources)
        ctx.short, ctx.at, ctx.given = short, at, given
        ctx.save_for_backward(*tensors)
        ctx.set_materialize_grads(False)
        return tuple(results)

    @staticmethod
    def backward(ctx: Any, *bars: Tensor | None) -> tuple[Any, ...]:
        short, tensors, needed = ctx.short, ctx.saved_tensors, ctx.needs_input_grad[2:]
        found = None
        # What lies where it lay is as it was: torch looks that nobody has written there.
        if not torch.is_grad_enabled() and unmoved(tensors, short.sizes, ctx.at):
            found = _shortly(short, ctx, tensors, bars, needed)
        return None, None, *(found or _generally(short, tensors, ctx.taped, bars, needed))


# What `Function.apply` does besides is for transforms of torch.func, which do not come here; it takes two microseconds.
_apply = super(torch.autograd.Function, _Short).apply


def _shortly(short: Short, ctx: Any, tensors: Any, bars: Any, needed: Any) -> Any:
    """Gradients by the short way; None where the cotangents do not lie side by side."""
    derived, lead, sources, direct = short.derived, short.lead, short.sources, short.direct
    if derived is None:
        found = direct.reverse(ctx.given, tensors, ctx.taped, bars, needed)
        gradients = found and [*found.x, *found.carry, *found.shared]
    elif sources is None:
        shown = (*tensors[:lead], *derived.shared(tensors[lead:], ctx.made))
        found = direct.reverse(ctx.given, shown, ctx.taped, bars, needed)
        own = found and derived.pull(found.shared, tensors[lead:], ctx.made, needed[lead:])
        gradients = found and [*found.x, *found.carry, *own]
    else:
        pull, made = derived.back(needed[lead:]).pull, [None] * len(sources.making.results)
        if pull is None or not direct.makes(sources, pull):
            return None
        if direct.shows(sources, needed):
            made = derived.make(tensors[lead:])
        shown = (*tensors[:lead], *derived.shared(tensors[lead:], made))
        found = direct.reverse(ctx.given, shown, ctx.taped, bars, needed, sources, pull)
        gradients = found and [*found.x, *found.carry, *found.shared]
    return gradients and [g if need else None for g, need in zip(gradients, needed, strict=True)]


def _generally(short: Short, tensors: Sequence[Tensor], taped: Any, bars: Any, needed: Sequence[bool]) -> Any:
    """The same by the general way, which is differentiable where grad mode is on."""
    request, step, derived, lead = short.request, short.step, short.derived, short.lead
    pairs = zip(tensors, short.shapes, strict=True)
    tensors = [torch.zeros(shape, dtype=short.direct.dtype) if a is None else a for a, shape in pairs]
    if [a.shape for a in tensors] != short.shapes:
        raise ShapeError(
            "a tensor of the call has got another shape since it was run forward",
            got=", ".join(str(tuple(a.shape)) for a in tensors),
            expected=", ".join(str(tuple(shape)) for shape in short.shapes),
            fix="change parameters after the gradient was taken",
        )
    if short.stacked:
        n = len(step.output)
        bars = [*bars[:n], *(a if a is None else a.squeeze(0) for a in bars[n:])]
    made = () if derived is None else derived.make(tensors[lead:])
    shown = tensors if derived is None else (*tensors[:lead], *derived.shared(tensors[lead:], made))
    source = request.source(*bridge.split(shown, (len(step.x), len(step.carry))))
    if torch.is_grad_enabled():
        held = run.again(request.job(source), source, None)
    else:
        whole = Taped(0, short.steps, (), short.direct.tape(taped), ())
        held = Held(short.steps, (), None, Memory(1), {0: whole})
    found = bridge.run_backward(request, source, held, bars, any(needed[: len(step.x)]), keep=False)
    if derived is None:
        return bridge.wanted(found, tensors, needed)
    own = derived.pull(found.shared, tensors[lead:], made, needed[lead:])
    return [g if need else None for g, need in zip((*found.x, *found.carry, *own), needed, strict=True)]
