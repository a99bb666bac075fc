"""Calls as most are: tensors side by side in main memory, in the kernel's own floats.

They have a short way (`forth`, `back`), on the same kernels as every other call and with the same bits, but for the
gradients of weights, which it may add up in another order (`chunks`).
"""

from collections.abc import Callable, Sequence
from typing import TypeVar

from torch import Tensor

from bptt.backends.cpu.back import Asked, Back
from bptt.backends.cpu.forth import Forth
from bptt.backends.cpu.late import Late
from bptt.backends.cpu.numbered import UnfitError, addresses, arriving
from bptt.backends.cpu.script import Masks, Taped
from bptt.backends.cpu.walk import CpuWalk, Form
from bptt.backends.kernels import Gradients, Inputs, Tape
from bptt.backends.segment import Leaves, SegmentKernels
from bptt.lower import Loop

Asks = tuple[bool, bool, int]  # lengths, resets, rows
T = TypeVar("T")


class PlainKernels(SegmentKernels):
    """`SegmentKernels` of machine code, with a short way for plain calls."""

    def __init__(self, loop: Loop, walk: CpuWalk) -> None:
        super().__init__(loop, walk, Late)
        self._walk = walk
        self._forth: dict[Form, Forth | None] = {}
        self._back: dict[Form, Back | None] = {}

    def forth(self, asks: Asks) -> Forth | None:
        """The short way forward, if there is one for calls of this kind; its kernel is compiled at first use."""
        form = self._walk.form(False, *asks)
        return _once(self._forth, form, lambda: Forth(self.loop, self._walk.of_form(form)))

    def back(self, asks: Asks) -> Back | None:
        """The same backward."""
        form = self._walk.form(True, *asks)
        return _once(self._back, form, lambda: Back(self.loop, self._walk.of_form(form), not self._own))

    def advance(self, inputs: Inputs, carry: Sequence[Tensor]) -> tuple[tuple[Tensor, ...], Tape]:
        """See `Kernels.advance`."""
        asks = _asks(inputs)
        way = None if asks is None else self.forth(asks)
        if way is not None:
            tensors = (*inputs.x, *inputs.noise, *carry, *inputs.shared)
            at, initial = addresses(tensors, way.dtype), addresses(inputs.initial, way.dtype)
            if at and initial:
                made, taped = way(at, inputs.size, tensors, _masks(inputs, initial))
                return tuple(made[: len(self.loop.step.output)]), Tape(*way.views(taped, inputs.size))
        return super().advance(inputs, carry)

    def reverse(
        self,
        inputs: Inputs,
        tape: Tape,
        y_bar: Leaves,
        carries_bar: Leaves,
        carry_bar: Leaves,
        x_wanted: bool = True,
    ) -> Gradients:
        """See `Kernels.reverse`."""
        asks = _asks(inputs)
        way = None if asks is None else self.back(asks)
        if way is not None and all(bar is None for bar in carries_bar) and (way.knows_x or not x_wanted):
            tensors = (*inputs.x, *inputs.noise, *inputs.initial, *inputs.shared)
            at, initial = addresses(tensors, way.dtype), addresses(inputs.initial, way.dtype)
            carries, kept = addresses(tape.carries, way.dtype), addresses(tape.kept, way.dtype)
            bars, last = arriving(y_bar, way.dtype), arriving(carry_bar, way.dtype)
            if at and initial and carries and kept is not None and last and way.takes(bars):
                asked = Asked(bars, last, True, tensors if x_wanted else None)
                return way(at, inputs.size, Taped(carries, kept, ()), asked, _masks(inputs, initial))
        return super().reverse(inputs, tape, y_bar, carries_bar, carry_bar, x_wanted)


def _once(ways: dict[Form, T | None], form: Form, make: Callable[[], T]) -> T | None:
    """The way for this form, made at first use; None if there is none."""
    if form not in ways:
        try:
            ways[form] = make()
        except UnfitError:
            ways[form] = None
    return ways[form]


def _asks(inputs: Inputs) -> Asks | None:
    """What decides which kernel runs this; None if a mask does not lie side by side."""
    if any(mask is not None and not mask.is_contiguous() for mask in (inputs.alive, inputs.resets)):
        return None
    return inputs.alive is not None, inputs.resets is not None, inputs.size[1]


def _masks(inputs: Inputs, initial: Sequence[int]) -> Masks | None:
    """Where masks lie, if there are any."""
    if inputs.alive is None and inputs.resets is None:
        return None
    alive, resets = (0 if mask is None else mask.data_ptr() for mask in (inputs.alive, inputs.resets))
    return Masks(alive, resets, initial)
