"""The short way of a call: exact, without lengths or resets, on plain tensors. Most calls are of that kind.

Every other call goes the general way (`bridge`), with the same bits; so does a gradient that is differentiated again.
What was worked out for a program and a size is looked up by the inputs' shapes. All that a caller may change between
two calls, or between a call and its gradient, is looked at each time: shapes, types and places of all tensors.
"""

from collections.abc import Sequence
from typing import Any, TypeVar

import torch
from torch import Tensor

from bptt.backends.cpu.direct import Direct, side_by_side, unmoved
from bptt.errors import ShapeError
from bptt.nn import bridge
from bptt.nn.noise import Draws
from bptt.nn.shared import SharedPart
from bptt.program import Program
from bptt.time import run
from bptt.time.plan import exact
from bptt.time.stand import Held, Taped
from bptt.time.stored import Memory

T = TypeVar("T")
Given = Sequence[Any]  # inputs, the carry (None for zeros), and what shared values are made of


class Short:
    """Calls of one program, with inputs of certain shapes.

    Values made of parameters are made here wherever we can derive them, by the kernels' machine code or else by torch:
    `sources` is how the former makes them; with None torch does.

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
        self.shapes, self.sources = direct.shapes, None
        if self.derived is not None:
            self.shapes = [*direct.shapes[: self.lead], *map(torch.Size, shared.shapes)]
            pull = self.derived.back([True] * len(shared.shapes)).pull
            self.sources = direct.makes(self.derived.sources, pull)
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
        return self.advance(at, tensors, self.made(tensors))[0] if self.untaped else None

    def made(self, tensors: Given) -> Sequence[Tensor]:
        """What torch makes of parameters, if it is torch that does."""
        return () if self.derived is None or self.sources is not None else self.derived.make(tensors[self.lead :])

    def shown(self, tensors: Sequence[T], made: Sequence[T]) -> Sequence[T]:
        """Of all that a call is given, what the kernels are."""
        if self.derived is None or self.sources is not None:
            return tensors
        return [*tensors[: self.lead], *self.derived.shared(tensors[self.lead :], made)]

    def advance(self, at: Sequence[int], tensors: Given, made: Sequence[Tensor]) -> tuple[list[Tensor], Any]:
        """Outputs and the last carry, and the tape."""
        places = self.shown(at, [a.data_ptr() for a in made])
        return self.direct.advance(places, self.shown(tensors, made), self.stacked, self.sources)

    def reverse(self, ctx: Any, tensors: Given, bars: Given, needed: Sequence[bool]) -> list[Tensor | None] | None:
        """Gradients of all that the call was given; None where the cotangents do not lie side by side."""
        derived, lead, sources, made, pull = self.derived, self.lead, self.sources, ctx.made, None
        if derived is None or sources is None:
            shown = self.shown(tensors, made)
        else:
            pull = derived.back(needed[lead:]).pull
            if self.direct.makes(sources, pull) is None:
                return None
            values = derived.make(tensors[lead:]) if self.direct.shows(sources, needed) else [None] * len(sources.made)
            shown = [*tensors[:lead], *derived.shared(tensors[lead:], values)]
        places = self.shown(ctx.at, [a.data_ptr() for a in made])
        found = self.direct.reverse(places, shown, ctx.taped, bars, needed, sources, pull)
        if found is None:
            return None
        own: Sequence[Tensor | None] = found.shared
        if derived is not None and sources is None:
            own = derived.pull(own, tensors[lead:], made, needed[lead:])
        return [*found.x, *found.carry, *own]


class _Short(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, short: Short, at: list[int], *tensors: Tensor | None) -> tuple[Tensor, ...]:
        ctx.made = short.made(tensors)
        results, ctx.taped = short.advance(at, tensors, ctx.made)
        ctx.short, ctx.at = short, at
        ctx.save_for_backward(*tensors)
        ctx.set_materialize_grads(False)
        return tuple(results)

    @staticmethod
    def backward(ctx: Any, *bars: Tensor | None) -> tuple[Any, ...]:
        short, tensors, needed = ctx.short, ctx.saved_tensors, ctx.needs_input_grad[2:]
        found = None
        # What lies where it lay is as it was: torch looks that nobody has written there.
        if not torch.is_grad_enabled() and unmoved(tensors, short.sizes, ctx.at):
            found = short.reverse(ctx, tensors, bars, needed)
        found = found or _generally(short, tensors, ctx.taped, bars, needed)
        return None, None, *[g if need else None for g, need in zip(found, needed, strict=True)]


# What `Function.apply` does besides is for transforms of torch.func, which do not come here; it takes two microseconds.
_apply = super(torch.autograd.Function, _Short).apply


def _generally(short: Short, given: Given, taped: Any, bars: Given, needed: Sequence[bool]) -> list[Tensor | None]:
    """The same by the general way, which is differentiable where grad mode is on."""
    request, step, derived, lead = short.request, short.step, short.derived, short.lead
    pairs = zip(given, short.shapes, strict=True)
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
    made = [] if derived is None else derived.make(tensors[lead:])
    shown = tensors if derived is None else [*tensors[:lead], *derived.shared(tensors[lead:], made)]
    source = request.source(*bridge.split(shown, (len(step.x), len(step.carry))))
    if torch.is_grad_enabled():
        held = run.again(request.job(source), source, None)
    else:
        whole = Taped(0, short.steps, (), short.direct.tape(taped), ())
        held = Held(short.steps, (), None, Memory(1), {0: whole})
    found = bridge.run_backward(request, source, held, bars, any(needed[: len(step.x)]), keep=False)
    own = found.shared if derived is None else derived.pull(found.shared, tensors[lead:], made, needed[lead:])
    return [*found.x, *found.carry, *own]
