"""The short way of a call: exact, on plain tensors. Most calls are of that kind.

Every other call goes the general way (`bridge`), with the same bits; so does a gradient that is differentiated again.
What was worked out for a program and a size is looked up by the inputs' shapes. All that a caller may change between
two calls, or between a call and its gradient, is looked at each time: shapes, types and places of all tensors.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import torch
from torch import Tensor

from bptt.backends.cpu.direct import Direct, side_by_side, unmoved
from bptt.backends.cpu.making import Pull, Sources
from bptt.backends.cpu.script import Masks, remember
from bptt.backends.kernels import Gradients
from bptt.errors import ShapeError
from bptt.nn import bridge
from bptt.nn.derived import Derived
from bptt.nn.memory import as_given, memory_of
from bptt.nn.noise import Draws
from bptt.nn.shared import SharedPart
from bptt.program import Program
from bptt.time import run
from bptt.time.plan import exact
from bptt.time.stand import Held, Taped
from bptt.time.stored import Memory

Given = Sequence[Any]  # inputs, the carry (None for zeros), and what shared values are made of
Seen = tuple[Tensor | None, Tensor | None]  # which rows live, and are reset: (steps, batch) bool, side by side
ALL: Seen = None, None


class Short:
    """Calls of one program, with inputs of certain shapes and masks of certain kinds.

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
        self._pulls: dict[tuple[bool, ...], tuple[Pull | None, bool]] = {}  # by what is needed
        if self.derived is not None:
            self.shapes = [*direct.shapes[: self.lead], *map(torch.Size, shared.shapes)]
            pull = self.derived.back([True] * len(shared.shapes)).pull
            self.sources = direct.makes(self.derived.sources, pull)
        self.sizes = [shape.numel() * direct.dtype.itemsize for shape in self.shapes]

    def __call__(
        self,
        x: Sequence[Tensor],
        initial: Sequence[Tensor | None],
        sources: tuple[Tensor, ...],
        seen: Seen = ALL,
    ) -> Sequence[Tensor] | None:
        """Outputs of every step and the last carry, differentiable; None for a call that is not plain.

        Args:
            initial: the carry to begin with; None for zeros.
            sources: what shared values are made of.
            seen: masks, which nobody else writes.
        """
        if torch._C._are_functorch_transforms_active():
            return None
        if seen[1] is not None:  # what a reset returns to is read as it lies
            shapes = self.shapes[len(x) : self.lead]
            initial = [
                torch.zeros(shape, dtype=self.direct.dtype) if a is None else a
                for a, shape in zip(initial, shapes, strict=True)
            ]
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
                    return _apply(self, at, seen, *tensors)
        return self.advance(at, tensors, seen)[0] if self.untaped else None

    def masks(self, at: Sequence[int], seen: Seen) -> Masks | None:
        """Where masks lie, and the carry that resets return to."""
        if seen is ALL:
            return None
        alive, resets = [0 if mask is None else mask.data_ptr() for mask in seen]
        return Masks(alive, resets, at[self.lead - len(self.step.carry) : self.lead])

    def advance(
        self, at: Sequence[int], tensors: Given, seen: Seen
    ) -> tuple[list[Tensor], Any, Sequence[Tensor]]:  # fmt: skip
        """Outputs and the last carry, the tape, and what torch made of parameters, if it is torch that does."""
        made: Sequence[Tensor] = ()
        if self.derived is not None and self.sources is None:
            made = self.derived.make(tensors[self.lead :])
            at, tensors = self.shown(at, [a.data_ptr() for a in made]), self.shown(tensors, made)
        return *self.direct.advance(at, tensors, self.stacked, self.sources, self.masks(at, seen)), made

    def reverse(self, ctx: Any, tensors: Given, bars: Given, needed: Sequence[bool]) -> Given | None:
        """Gradients of all that the call was given; None where the cotangents do not lie side by side."""
        derived, lead, sources, direct = self.derived, self.lead, self.sources, self.direct
        masks = self.masks(ctx.at, ctx.seen)
        if derived is None:
            found = direct.reverse(ctx.at, tensors, ctx.taped, bars, needed, masks=masks)
            return None if found is None else (*found.x, *_begun(found), *found.shared)
        if sources is None:
            at = self.shown(ctx.at, [a.data_ptr() for a in ctx.made])
            found = direct.reverse(at, self.shown(tensors, ctx.made), ctx.taped, bars, needed, masks=masks)
            if found is None:
                return None
            return *found.x, *_begun(found), *derived.pull(found.shared, tensors[lead:], ctx.made, needed[lead:])
        key = tuple(needed)
        pull, shows = self._pulls.get(key) or self._pulled(key, derived, sources)
        if pull is None:
            return None
        made = derived.make(tensors[lead:]) if shows else [None] * len(sources.made)
        found = direct.reverse(ctx.at, self.shown(tensors, made), ctx.taped, bars, needed, sources, pull, masks)
        return None if found is None else (*found.x, *_begun(found), *found.shared)

    def _pulled(self, needed: tuple[bool, ...], derived: Derived, sources: Sources) -> tuple[Pull | None, bool]:
        """How machine code makes gradients of parameters, and whether torch needs the values made of them besides."""
        pull = derived.back(needed[self.lead :]).pull
        can = self.direct.makes(sources, pull) is not None
        return remember(self._pulls, needed, (pull if can else None, self.direct.shows(sources, needed)))

    def shown(self, given: Sequence[Any], made: Sequence[Any]) -> list[Any]:
        """Inputs, the carry and the loop's shared values, or what belongs to them."""
        assert self.derived is not None
        return [*given[: self.lead], *self.derived.shared(given[self.lead :], made)]


def _begun(found: Gradients) -> Sequence[Tensor | None]:
    """Cotangents of the carry that a call began with, and that resets returned to."""
    pairs = zip(found.carry, found.initial, strict=True)
    return [carry if again is None or carry is None else carry + again for carry, again in pairs]


class _Short(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, short: Short, at: list[int], seen: Seen, *tensors: Tensor | None) -> tuple[Tensor, ...]:
        results, ctx.taped, ctx.made = short.advance(at, tensors, seen)
        ctx.short, ctx.at, ctx.seen, ctx.memory = short, at, seen, memory_of(tensors, short.lead)
        ctx.save_for_backward(*tensors)
        ctx.set_materialize_grads(False)
        return tuple(results)

    @staticmethod
    def backward(ctx: Any, *bars: Tensor | None) -> tuple[Any, ...]:
        short, needed, found = ctx.short, ctx.needs_input_grad[3:], None
        tensors, plain = ctx.saved_tensors, not torch.is_grad_enabled()
        # What lies where it lay is as it was: torch looks that nobody has written there.
        there = plain and unmoved(tensors, short.sizes, ctx.at)
        if not there:
            tensors = as_given(tensors, ctx.memory, ctx.at)
            there = plain and unmoved(tensors, short.sizes, ctx.at)
        if there:
            found = short.reverse(ctx, tensors, bars, needed)
        found = found or _generally(short, tensors, ctx, bars, needed)
        return None, None, None, *[g if need else None for g, need in zip(found, needed, strict=True)]


# What `Function.apply` does besides is for transforms of torch.func, which do not come here; it takes two microseconds.
_apply = super(torch.autograd.Function, _Short).apply


def _generally(short: Short, given: Given, ctx: Any, bars: Given, needed: Sequence[bool]) -> Given:
    """The same by the general way, which is differentiable where grad mode is on."""
    request = replace(short.request, alive=ctx.seen[0], resets=ctx.seen[1])
    step, derived, lead = short.step, short.derived, short.lead
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
    shown = tensors if derived is None else short.shown(tensors, made)
    source = request.source(*bridge.split(shown, (len(step.x), len(step.carry))))
    if torch.is_grad_enabled():
        held = run.again(request.job(source), source, None)
    else:
        whole = Taped(0, short.steps, (), short.direct.tape(ctx.taped), ())
        held = Held(short.steps, (), None, Memory(1), {0: whole})
    found = bridge.run_backward(request, source, held, bars, any(needed[: len(step.x)]), keep=False)
    own = found.shared if derived is None else derived.pull(found.shared, tensors[lead:], made, needed[lead:])
    return [*found.x, *found.carry, *own]
