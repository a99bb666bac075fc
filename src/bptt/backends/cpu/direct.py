"""Whole calls without masks, on addresses: forward in one run and backward in one."""

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from bptt.backends.cpu.back import Asked, Back
from bptt.backends.cpu.forth import Forth
from bptt.backends.cpu.numbered import arriving
from bptt.backends.cpu.script import Size, Taped
from bptt.backends.kernels import Tape
from bptt.lower import Loop

COPIED = 1 << 20  # bytes: to copy fewer takes less time than to tell the kernels how they lie
PLAIN = (Tensor, nn.Parameter)  # a tensor of another class may be anything


def side_by_side(a: Tensor) -> Tensor:
    """A copy of what lies otherwise, if it is small, or one number for all as the cotangent of a sum is."""
    return a if a.is_contiguous() or (a.nbytes > COPIED and any(a.stride())) else a.contiguous()


class Direct:
    """Calls of one size.

    Args:
        forth, back: how they are run.
    """

    def __init__(self, loop: Loop, forth: Forth, back: Back, of: Size) -> None:
        step, (steps, batch) = loop.step, of
        self._forth, self._back, self._of, self._dtype = forth, back, of, forth.dtype
        self._n_x, self._n_given, self._outputs = len(step.x), len(step.x) + len(step.carry), len(step.output)
        rows = [(steps, batch, *node.type.shape) for node in step.x] + [(batch, *n.type.shape) for n in step.carry]
        self.shapes = [torch.Size(shape) for shape in (*rows, *(node.type.shape for node in loop.shared))]
        self._sizes = [shape.numel() * self._dtype.itemsize for shape in self.shapes]

    def addresses(self, tensors: Sequence[Tensor]) -> list[int] | None:
        """Where inputs, carry and shared values begin; None unless all of them are as a call of this size reads them.

        That is: of these shapes, side by side in main memory, and numbers of the loop's type.
        """
        dtype = self._dtype
        found = [
            a.data_ptr()
            for a, shape in zip(tensors, self.shapes, strict=False)
            if a.dtype is dtype
            and a.shape == shape
            and a.is_contiguous()
            and a.is_cpu
            and type(a) in PLAIN
            and not a.is_neg()
        ]
        return found if len(found) == len(self.shapes) == len(tensors) else None

    def unmoved(self, tensors: Sequence[Tensor], at: Sequence[int]) -> bool:
        """Whether they lie where they lay when they were looked at, and are as large."""
        sizes = self._sizes
        return [a.data_ptr() for a, length in zip(tensors, sizes, strict=True) if a.nbytes == length] == at

    def advance(self, at: Sequence[int], tensors: Sequence[Tensor]) -> tuple[list[Tensor], Taped]:
        """Outputs and the last carry, and the tape.

        Args:
            at: their addresses.
        """
        return self._forth(at, self._of, tensors)

    def reverse(
        self,
        at: Sequence[int],
        tensors: Sequence[Tensor],
        taped: Taped,
        bars: Sequence[Tensor | None],
        needed: Sequence[bool],
    ) -> list[Tensor | None] | None:
        """Gradients of inputs, carry and shared values; None where the cotangents do not lie side by side.

        Args:
            at, tensors, taped: as `advance` saw and left them.
            bars: cotangents of the outputs and of the last carry.
            needed: which gradients are wanted.
        """
        bars = [a if a is None else side_by_side(a) for a in bars]
        y_bar, carry_bar = (arriving(part, self._dtype) for part in (bars[: self._outputs], bars[self._outputs :]))
        x_wanted, carry_wanted = any(needed[: self._n_x]), any(needed[self._n_x : self._n_given])
        if carry_bar is None or not self._back.takes(y_bar) or (x_wanted and not self._back.knows_x):
            return None
        asked = Asked(y_bar, carry_bar, carry_wanted, tensors if x_wanted else None)
        found = self._back(at, self._of, taped, asked)
        gradients = (*found.x, *found.carry, *found.shared)
        return [g if need else None for g, need in zip(gradients, needed, strict=True)]

    def tape(self, taped: Taped) -> Tape:
        """The tape as tensors."""
        return Tape(*self._forth.views(taped, self._of))
