"""Whole calls on addresses: forward in one run and backward in one."""

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from bptt.backends.cpu.back import Asked, Back
from bptt.backends.cpu.forth import Forth
from bptt.backends.cpu.making import Pull, Sources
from bptt.backends.cpu.numbered import arriving
from bptt.backends.cpu.script import Masks, Size, Taped
from bptt.backends.kernels import Gradients, Tape
from bptt.lower import Loop

COPIED = 1 << 20  # bytes: to copy fewer takes less time than to tell the kernels how they lie
PLAIN = (Tensor, nn.Parameter)  # a tensor of another class may be anything


def side_by_side(a: Tensor) -> Tensor:
    """A copy of what lies otherwise, if it is small, or one number for all as the cotangent of a sum is."""
    return a if a.is_contiguous() or (a.nbytes > COPIED and any(a.stride())) else a.contiguous()


def unmoved(tensors: Sequence[Tensor | None], sizes: Sequence[int], at: Sequence[int]) -> bool:
    """Whether tensors lie where they lay when they were looked at, and have as many bytes."""
    return [
        0 if a is None else a.data_ptr()
        for a, length in zip(tensors, sizes, strict=True)
        if a is None or a.nbytes == length
    ] == at


class Direct:
    """Calls of one size.

    Args:
        forth, back: how they are run.
    """

    def __init__(self, loop: Loop, forth: Forth, back: Back, of: Size) -> None:
        step, (steps, batch) = loop.step, of
        self._forth, self._back, self._of, self.dtype = forth, back, of, forth.dtype
        self._pieces = back.pieces(of)
        self._n_x, self._n_given, self._outputs = len(step.x), len(step.x) + len(step.carry), len(step.output)
        rows = [(steps, batch, *node.type.shape) for node in step.x] + [(batch, *n.type.shape) for n in step.carry]
        self.shapes = [torch.Size(shape) for shape in (*rows, *(node.type.shape for node in loop.shared))]

    def addresses(self, tensors: Sequence[Tensor | None], shapes: Sequence[torch.Size]) -> list[int] | None:
        """Where tensors begin, 0 for a leaf of the carry that is not there; None unless a call can read all of them.

        That is: of these shapes, side by side in main memory, and numbers of the loop's type.
        """
        dtype = self.dtype
        found = [
            0 if a is None else a.data_ptr()
            for a, shape in zip(tensors, shapes, strict=False)
            if a is None
            or (
                a.dtype is dtype
                and a.shape == shape
                and a.is_contiguous()
                and a.is_cpu
                and type(a) in PLAIN
                and not a.is_neg()
            )
        ]
        return found if len(found) == len(shapes) == len(tensors) else None

    def advance(
        self,
        at: Sequence[int],
        tensors: Sequence[Tensor],
        stacked: bool = False,
        sources: Sources | None = None,
        masks: Masks | None = None,
    ) -> tuple[list[Tensor], Taped]:
        """Outputs and the last carry, and the tape.

        Args:
            at, tensors: inputs, carry and shared values, and their addresses.
            stacked: the last carry has an axis of length 1 in front, as that of one of several layers.
            sources: in the place of shared values, what they are made of is given.
            masks: of the kind that this is for.
        """
        return self._forth(at, self._of, tensors, masks, stacked, sources, self._pieces)

    def makes(self, sources: Sources, pull: Pull | None) -> Sources | None:
        """The sources, if shared values can be made here, and the cotangents of what they are made of."""
        if pull is None or not self._forth.makes:
            return None
        return sources if self._back.pulls(self._of, pull, sources) else None

    def shows(self, sources: Sources, needed: Sequence[bool]) -> bool:
        """Whether gradients of the inputs are wanted that torch computes of values that are made here."""
        return any(needed[: self._n_x]) and not self._back.x_reads.isdisjoint(sources.made)

    def reverse(
        self,
        at: Sequence[int],
        tensors: Sequence[Tensor | None],
        taped: Taped,
        bars: Sequence[Tensor | None],
        needed: Sequence[bool],
        sources: Sources | None = None,
        pull: Pull | None = None,
        masks: Masks | None = None,
    ) -> Gradients | None:
        """Gradients of inputs, carry and shared values; None where the cotangents do not lie side by side.

        Args:
            at, taped: as `advance` saw and left them.
            tensors: inputs, carry and shared values; of these, None for what is made here.
            bars: cotangents of the outputs and of the last carry.
            needed: which gradients are wanted, of inputs and carry at least.
            sources, pull, masks: as for `advance`; in the place of shared values' cotangents, those of the sources.
        """
        arrived = arriving(bars, self.dtype)
        if arrived is None:
            bars = [a if a is None else side_by_side(a) for a in bars]
            arrived = arriving(bars, self.dtype)
        if arrived is None:
            return None
        y_bar, carry_bar = arrived[: self._outputs], arrived[self._outputs :]
        x_wanted, carry_wanted = any(needed[: self._n_x]), any(needed[self._n_x : self._n_given])
        if not self._back.takes(y_bar) or (x_wanted and not self._back.knows_x):
            return None
        asked = Asked(y_bar, carry_bar, carry_wanted, tensors if x_wanted else None, sources, pull)
        return self._back(at, self._of, taped, asked, masks)

    def tape(self, taped: Taped) -> Tape:
        """The tape as tensors."""
        return Tape(*self._forth.views(taped, self._of))
