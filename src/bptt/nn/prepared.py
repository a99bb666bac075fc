"""A program made ready for calls from torch: what does not change from call to call is worked out once."""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import torch
from torch import Tensor

from bptt.backends.choose import direct_of
from bptt.errors import ShapeError
from bptt.nn import bridge
from bptt.nn.masks import alive_mask, reset_mask
from bptt.nn.noise import Draws
from bptt.nn.shared import SharedPart
from bptt.nn.short import ALL, Seen, Short
from bptt.nn.trees import joiner
from bptt.program import Program
from bptt.time.plan import Call, Exact, Plan

SIZES = 64  # of inputs that a program remembers the short way for


class Asked(NamedTuple):
    """How a program is to be run.

    Args:
        lengths, resets: as the user gave them, time first.
        plan: which steps are run forward and backward.
        trajectory: True if every carry is wanted, False if only the last.
    """

    lengths: Any
    resets: Any
    plan: Plan
    trajectory: bool


class Prepared:
    """A program with its shared part and the structures of its results."""

    def __init__(self, program: Program) -> None:
        self.program, self.shared = program, SharedPart(program)
        self.output, self.carry = joiner(program.traced.output), joiner(program.traced.carry)
        self.names = tuple(source.name for source in program.traced.shared if source.tensor is None)
        self.need, self.shared_bytes = program.need, program.shared_bytes
        self._short: dict[tuple[torch.Size, bool, bool, bool], Short | None] = {}
        self.outputs = len(program.step.output)
        self.carry_shapes = [node.type.shape for node in program.step.carry]

    def short(self, key: tuple[torch.Size, bool, bool, bool]) -> Short | None:
        """The short way of calls of one kind, if there is one.

        Args:
            key: the shape of their first input, whether the last carry has an axis of length 1 in front, and whether
                rows may end and be reset.
        """
        found = self._short
        if key not in found:
            if len(found) >= SIZES:
                found.clear()
            shape, stacked, *masked = key
            size = shape[0], shape[1]
            direct = direct_of(self.program.kernels, size, *masked) if size[1] else None
            bytes_ = self.need.forward * size[1]
            found[key] = None if direct is None else Short(self.program, self.shared, direct, size, bytes_, stacked)
        return found[key]

    def shortly(
        self,
        x: Sequence[Tensor],
        initial: Sequence[Tensor | None],
        sources: tuple[Tensor, ...],
        stacked: bool = False,
        seen: Seen = ALL,
    ) -> tuple[Sequence[Tensor], Sequence[Tensor]] | None:
        """An exact call by the short way: outputs and the last carry; None without one.

        Args:
            initial, sources, seen: as for `Short`.
            stacked: as for `short`.
        """
        short = self.short((x[0].shape, stacked, seen[0] is not None, seen[1] is not None))
        if short is None or torch.is_autocast_enabled("cpu"):
            return None
        results = short(x, initial, sources, seen)
        return None if results is None else (results[: self.outputs], results[self.outputs :])

    @property
    def digest(self) -> str:
        """A few letters that tell programs apart."""
        return hashlib.sha256(self.program.listing.encode()).hexdigest()[:16]


def run_program(
    prepared: Prepared,
    tensors: Mapping[str, Tensor | None],
    x: Sequence[Tensor],
    initial: Sequence[Tensor],
    call: Asked,
) -> tuple[tuple[Tensor, ...], tuple[Tensor, ...]]:
    """One call of a program on leaves, time first: outputs, and the last carry or every carry.

    Args:
        tensors: the cell's parameters and buffers by name.
    """
    device = x[0].device.type
    if not call.trajectory and type(call.plan) is Exact and device == "cpu":
        seen = _seen(call, x[0].shape) if call.lengths is not None or call.resets is not None else ALL
        results = prepared.shortly(x, initial, prepared.shared.sources(tensors), seen=seen)
        if results is not None:
            return tuple(results[0]), tuple(results[1])
    request = request_of(prepared, x, initial, call)
    if not torch.is_autocast_enabled(device):
        return bridge.call(request, x, initial, prepared.shared.checked(tensors))
    with torch.autocast(device, enabled=False):  # what autocast casts is in the recording
        return bridge.call(request, x, initial, prepared.shared.checked(tensors))


def _seen(call: Asked, shape: torch.Size) -> Seen:
    """The masks of a call, side by side."""
    steps, batch, device = shape[0], shape[1], torch.device("cpu")
    alive = None if call.lengths is None else alive_mask(call.lengths, steps, batch, device)
    resets = None if call.resets is None else reset_mask(call.resets, steps, batch, device)
    if resets is not None:
        resets = (resets if alive is None else resets & alive).contiguous()
    return ALL if alive is None and resets is None else (alive, resets)


def request_of(prepared: Prepared, x: Sequence[Tensor], initial: Sequence[Tensor], call: Asked) -> bridge.Request:
    """A call with its masks checked and its noise drawn."""
    (steps, batch), device, program = x[0].shape[:2], x[0].device, prepared.program
    check_carry(prepared, initial, batch)
    alive = None if call.lengths is None else alive_mask(call.lengths, steps, batch, device)
    reset = None if call.resets is None else reset_mask(call.resets, steps, batch, device)
    settled = call.plan.settled(Call(steps, batch, prepared.need, prepared.shared_bytes))
    draws = Draws(program.step, batch, device)
    return bridge.Request(program, settled, prepared.need.forward * batch, alive, reset, draws, call.trajectory)


def check_carry(prepared: Prepared, leaves: Sequence[Tensor], batch: int) -> None:
    """Raises ShapeError if a leaf does not fit."""
    for leaf, shape in zip(leaves, prepared.carry_shapes, strict=True):
        if leaf.shape != (batch, *shape):
            names = [node.name for node, a in zip(prepared.program.step.carry, leaves, strict=True) if a is leaf]
            raise ShapeError(
                f"the initial carry's leaf `{names[0]}` does not fit the input",
                got=str(tuple(leaf.shape)),
                expected=f"(batch, ...) = {(batch, *shape)}",
                fix="give a carry with as many rows as x, or none",
            )
