"""The only loop that executes a plan: `forward` runs its actions up to the first Reverse, `backward` the rest."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import torch
from torch import Tensor

from bptt.backends.kernels import Gradients, Inputs, Kernels, Tape
from bptt.time.actions import Action, Advance, Cut, Reverse, validate
from bptt.time.plan import Plan, split

Leaves = tuple[Tensor | None, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """A finished forward run.

    Args:
        outputs: each (steps, batch, ...).
        carries: each leaf of the carry, (steps + 1, batch, ...); entry 0 is the initial carry.
        tapes: tape of each segment, with its start.
    """

    outputs: tuple[Tensor, ...]
    carries: tuple[Tensor, ...]
    tapes: tuple[tuple[int, Tape], ...]


@lru_cache(maxsize=256)
def checked(plan: Plan, steps: int) -> tuple[Action, ...]:
    """The plan's actions for that many steps, validated once.

    Raises:
        PlanError: the plan breaks a rule; see `validate`.
    """
    actions = plan.actions(steps)
    validate(actions, steps)
    return actions


@lru_cache(maxsize=256)
def _halves(plan: Plan, steps: int) -> tuple[tuple[Action, ...], tuple[Action, ...]]:
    return split(checked(plan, steps))


def forward(kernels: Kernels, plan: Plan, inputs: Inputs) -> Run:
    """Run the forward half of `plan`."""
    carry, outputs, tapes = inputs.initial, [], []
    for action in _halves(plan, inputs.size[0])[0]:
        if isinstance(action, Advance):
            out, tape = kernels.advance(inputs.segment(action.start, action.stop), carry)
            carry = tuple(leaf[-1] for leaf in tape.carries)
            outputs.append(out)
            tapes.append((action.start, tape))
    joined = tuple(_join(parts) for parts in zip(*outputs, strict=True))
    carries = tuple(_join(parts) for parts in zip(*(_own_steps(tape, start) for start, tape in tapes), strict=True))
    return Run(joined, carries, tuple(tapes))


def _own_steps(tape: Tape, start: int) -> tuple[Tensor, ...]:
    """The carries of a segment, without the first entry where the segment before has it already."""
    return tape.carries if start == 0 else tuple(leaf[1:] for leaf in tape.carries)


def _join(parts: Sequence[Tensor]) -> Tensor:
    return parts[0] if len(parts) == 1 else torch.cat(list(parts))


def backward(
    kernels: Kernels,
    plan: Plan,
    inputs: Inputs,
    tapes: Sequence[tuple[int, Tape]],
    y_bar: Leaves,
    carries_bar: Leaves,
    x_wanted: bool = True,
) -> Gradients:
    r"""Run the backward half of `plan`.

    Args:
        tapes: as `forward` gave them.
        y_bar: gradient injected at each step's output, (steps, batch, ...), None for zero.
        carries_bar: gradient injected at each entry of the carry, (steps + 1, batch, ...), None for zero.
        x_wanted: False if the inputs' gradients are not needed; they are None then.
    Returns:
        Gradients of the initial carry (in `carry`; `initial` is folded in), the inputs and the shared values.
    """
    total = _Total(inputs, carries_bar)
    nothing: Leaves = (None,) * len(inputs.initial)
    carry_bar = nothing
    for action in _halves(plan, inputs.size[0])[1]:
        match action:
            case Reverse(start, stop, inject):
                tape = _tape_of(tapes, start, stop)
                y, c = _enter(y_bar, start, inject, stop), _enter(_after_step(carries_bar), start, inject, stop)
                found = kernels.reverse(inputs.segment(start, stop), tape, y, c, carry_bar, x_wanted)
                total.add(found, start, stop)
                carry_bar = found.carry if start > 0 else nothing
            case Cut():
                carry_bar = nothing
            case _:
                pass  # tapes are freed with the run that holds them
    return total.gradients()


def _tape_of(tapes: Sequence[tuple[int, Tape]], start: int, stop: int) -> Tape:
    first, tape = next((first, tape) for first, tape in reversed(tapes) if first <= start)
    return tape.segment(start - first, stop - first)


def _after_step(carries_bar: Leaves) -> Leaves:
    return tuple(None if g is None else g[1:] for g in carries_bar)


def _enter(bars: Leaves, start: int, inject: int, stop: int) -> Leaves:
    """Injected gradients of steps start .. stop-1, zero before `inject`: those losses enter in another block."""
    if inject == start == 0 and all(g is None or g.shape[0] == stop for g in bars):
        return bars
    if inject == start:
        return tuple(None if g is None else g[start:stop] for g in bars)
    return tuple(None if g is None else torch.cat([torch.zeros_like(g[start:inject]), g[inject:stop]]) for g in bars)


class _Total:
    """Gradients summed over the reversed segments of one plan."""

    def __init__(self, inputs: Inputs, carries_bar: Leaves) -> None:
        self.steps = inputs.size[0]
        self.initial: list[Tensor | None] = [None if g is None else g[0] for g in carries_bar]
        self.x: list[Tensor | None] = [None] * len(inputs.x)
        self.shared: list[Tensor | None] = [None] * len(inputs.shared)

    def add(self, found: Gradients, start: int, stop: int) -> None:
        """Add what one reversed segment gave."""
        self.initial = [_sum(a, b) for a, b in zip(self.initial, found.initial, strict=True)]
        if start == 0:
            self.initial = [_sum(a, b) for a, b in zip(self.initial, found.carry, strict=True)]
        self.shared = [_sum(a, b) for a, b in zip(self.shared, found.shared, strict=True)]
        for i, part in enumerate(found.x):
            self.x[i] = (
                part if self.x[i] is None and stop - start == self.steps else self._into(self.x[i], part, start, stop)
            )

    def _into(self, whole: Tensor | None, part: Tensor | None, start: int, stop: int) -> Tensor | None:
        """Add a segment's part in place: one buffer for all segments, so memory does not grow with their number."""
        if part is None:
            return whole
        if whole is None:
            whole = part.new_zeros(self.steps, *part.shape[1:])
        whole[start:stop] += part
        return whole

    def gradients(self) -> Gradients:
        """The sums."""
        return Gradients(tuple(self.initial), (None,) * len(self.initial), tuple(self.x), tuple(self.shared))


def _sum(a: Tensor | None, b: Tensor | None) -> Tensor | None:
    if a is None or b is None:
        return b if a is None else a
    return a + b
