"""The only loop that executes a plan: `forward` runs its actions up to the first Reverse, `backward` the rest."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

import torch
from torch import Tensor

from bptt.backends.caches import caches
from bptt.backends.kernels import Gradients, Inputs, Kernels
from bptt.errors import PlanError
from bptt.time.actions import Action, Advance, Cut, Reverse, Scale
from bptt.time.plan import Plan, split
from bptt.time.stand import Draws, Held, Seen, Source, Stand, Taped, with_noise
from bptt.time.stored import Folder, Memory, State, Store
from bptt.time.validate import Facts, validate

Leaves = tuple[Tensor | None, ...]
UNTAPED = 32 << 20  # bytes that one kernel call may write where no plan limits them and nothing is taped


@dataclass(slots=True)
class Job:
    """One call of a program.

    Args:
        kernels: what runs segments.
        plan: a settled one.
        draws: random draws of the cell.
        step_bytes: what one step writes, all rows together; it sizes the calls that keep no tape.
        outputs: True if the losses are computed from the outputs anew when their segment is reversed.
    """

    kernels: Kernels
    plan: Plan
    draws: Draws
    step_bytes: int
    outputs: bool = False

    def stand(self, source: Source, held: Held) -> Stand:
        """A run that holds this."""
        piece = max(caches().piece // max(1, self.step_bytes), getattr(self.plan, "segment", 1))
        return Stand(self.kernels, source, self.draws, piece, self.outputs, held)

    def begin(self, source: Source, state: State) -> Stand:
        """The run before its first step."""
        folder = getattr(self.plan, "folder", None)
        store: Store = Folder(folder) if folder else Memory(getattr(self.plan, "slots", 1))
        return self.stand(source, Held(0, source.initial, state, store))

    def alone(self, source: Source) -> Stand:
        """A run that is never gone back through: each call packs the weights, so it is given many steps."""
        held = Held(0, source.initial, self.draws.begin(), Memory(1))
        return Stand(self.kernels, source, self.draws, max(1, UNTAPED // max(1, self.step_bytes)), self.outputs, held)


@dataclass(slots=True)
class Run:
    """A finished forward run.

    Args:
        outputs: each (steps, batch, ...).
        carries: each leaf of the carry, (steps + 1, batch, ...), entry 0 the initial one; or (batch, ...), the last.
        held: tapes and checkpoints for the backward run.
        begun: the state of the draws before the first step.
    """

    outputs: tuple[Tensor, ...]
    carries: tuple[Tensor, ...]
    held: Held
    begun: State


@lru_cache(maxsize=16)
def checked(plan: Plan, steps: int) -> tuple[tuple[Action, ...], Facts]:
    """The plan's actions for that many steps, validated once, and what they cost.

    Raises:
        PlanError: the plan breaks a rule; see `validate`.
    """
    actions = tuple(plan.actions(steps))
    facts = validate(actions, steps)
    ran = max((action.stop for action in split(actions)[0] if isinstance(action, Advance)), default=0)
    if ran < steps:
        raise PlanError(
            "the plan is not valid",
            where="the first Reverse",
            got=f"steps run forward before it: {ran} of {steps}",
            expected="all of them: no gradient is known before",
        )
    return actions, facts


@lru_cache(maxsize=16)
def halves(plan: Plan, steps: int) -> tuple[tuple[Action, ...], tuple[Action, ...]]:
    """The plan's actions before any gradient is known, and those after; see `checked`."""
    return split(checked(plan, steps)[0])


@lru_cache(maxsize=16)
def at_once(plan: Plan, steps: int) -> tuple[tuple[Action, ...], Facts]:
    """The same where every loss is known as soon as its step was run, so that a truncated plan need not wait."""
    actions = tuple(plan.online(steps))
    return actions, validate(actions, steps)


def forward(job: Job, source: Source, trajectory: bool = True) -> Run:
    """Run the forward half of a plan.

    Args:
        trajectory: keep every carry; else only the last.
    """
    begun = job.draws.begin()
    stand, found = job.begin(source, begun), _Found(source.steps, trajectory)
    for action in halves(job.plan, source.steps)[0]:
        stand.perform(action, found.see)
    job.draws.leave(stand.held.state)
    return Run(found.outputs.whole(), found.leaves(stand.held), stand.held, begun)


def again(job: Job, source: Source, begun: State) -> Held:
    """The forward half once more, for its tapes and checkpoints: differentiable where grad mode is on."""
    stand = job.begin(source, begun)
    for action in halves(job.plan, source.steps)[0]:
        stand.perform(action, _ignore)
    return stand.held


def inference(job: Job, source: Source, trajectory: bool) -> tuple[tuple[Tensor, ...], tuple[Tensor, ...]]:
    """Outputs and carries, as `forward` gives them, where nobody will ask for a gradient: nothing is taped."""
    stand, found = job.alone(source), _Found(source.steps, trajectory)
    stand.perform(Advance(0, source.steps, taped=False), found.see)
    job.draws.leave(stand.held.state)
    return found.outputs.whole(), found.leaves(stand.held)


def _ignore(done: Taped) -> None:
    pass


class _Found:
    """Outputs, and every carry if they are wanted."""

    __slots__ = ("_carries", "outputs")

    def __init__(self, steps: int, trajectory: bool) -> None:
        self.outputs, self._carries = _Joined(steps), _Joined(steps + 1) if trajectory else None

    def see(self, done: Taped) -> None:
        """Take what a segment gave."""
        self.outputs.add(done.start, done.outputs)
        if self._carries is not None:
            self._carries.add(done.start, done.tape.carries)

    def leaves(self, held: Held) -> tuple[Tensor, ...]:
        """Every carry, or the last."""
        return self._carries.whole() if self._carries is not None else held.carry


class _Joined:
    """Parts of a whole, each put in its place as it comes; a whole that comes in one part is not copied."""

    __slots__ = ("_parts", "_steps")

    def __init__(self, steps: int) -> None:
        self._steps = steps
        self._parts: tuple[Tensor, ...] = ()

    def add(self, start: int, parts: Sequence[Tensor]) -> None:
        if parts and parts[0].shape[0] == self._steps:
            self._parts = tuple(parts)
            return
        if not self._parts:
            self._parts = tuple(part.new_empty(self._steps, *part.shape[1:]) for part in parts)
        for whole, part in zip(self._parts, parts, strict=True):
            whole[start : start + part.shape[0]] = part

    def whole(self) -> tuple[Tensor, ...]:
        return self._parts


class Bars(Protocol):
    """Gradients that losses inject."""

    @property
    def first(self) -> Leaves:
        """Into the initial carry, each (batch, ...)."""

    @property
    def last(self) -> Leaves:
        """Into the carry after the last step, each (batch, ...)."""

    def segment(self, done: Taped, start: int, stop: int, inject: int) -> tuple[Leaves, Leaves]:
        """Into outputs, and into carries after each step, for steps start .. stop-1; zero before step `inject`.

        Args:
            done: the segment as it was run, with its outputs.
        """


@dataclass(slots=True)
class Given:
    """Gradients that autograd gives, all at once.

    Args:
        y_bar: at each step's output, (steps, batch, ...), None for zero.
        carries_bar: at each entry of the carry, (steps + 1, batch, ...), None for zero.
        last: at the last carry, (batch, ...), None for zero.
    """

    y_bar: Leaves
    carries_bar: Leaves
    last: Leaves

    @property
    def first(self) -> Leaves:
        """Entry 0 of the carries."""
        return tuple(None if g is None else g[0] for g in self.carries_bar)

    def segment(self, done: Taped, start: int, stop: int, inject: int) -> tuple[Leaves, Leaves]:
        """Slices of them."""
        after = [g if g is None else g[1:] for g in self.carries_bar]
        return _enter(self.y_bar, start, inject, stop), _enter(after, start, inject, stop)


def _enter(bars: Sequence[Tensor | None], start: int, inject: int, stop: int) -> Leaves:
    """Injected gradients of steps start .. stop-1, zero before `inject`: those losses enter in another block."""
    if inject <= start:
        return tuple([g if g is None or stop - start == g.shape[0] else g[start:stop] for g in bars])
    if inject >= stop:
        return (None,) * len(bars)
    return tuple(None if g is None else torch.cat([torch.zeros_like(g[start:inject]), g[inject:stop]]) for g in bars)


def backward(job: Job, source: Source, held: Held, bars: Bars, x_wanted: bool = True) -> Gradients:
    r"""Run the backward half of a plan.

    Args:
        held: as `forward` left it; it is used up.
        x_wanted: False if the inputs' gradients are not needed; they are None then.
    Returns:
        Gradients of the initial carry (in `carry`; `initial` is folded in), the inputs and the shared values.
    """
    back = _Backward(job.stand(source, held), bars, x_wanted)
    for action in halves(job.plan, source.steps)[1]:
        back.perform(action, _ignore)
    return back.total.gradients()


def forward_and_backward(
    job: Job, source: Source, actions: Sequence[Action], bars: Bars, report: Callable[[int], None]
) -> tuple[Gradients, tuple[Tensor, ...]]:
    """Run a whole plan where losses are known as soon as their segment was run.

    Args:
        actions: as `at_once` gives them.
        report: told the steps of every segment that was run forward.
    Returns:
        Gradients as `backward` gives them, and the last carry.
    """
    stand = job.begin(source, job.draws.begin())
    back, last, state = _Backward(stand, bars, x_wanted=False), source.initial, stand.held.state
    visited = 0

    def seen(done: Taped) -> None:
        nonlocal last, state, visited
        report(done.stop - done.start)
        if done.stop > visited:
            visited = done.stop
            last, state = tuple(leaf[-1].clone() for leaf in done.tape.carries), stand.held.state

    for action in actions:
        back.perform(action, seen)
    job.draws.leave(state)
    return back.total.gradients(), last


class _Backward:
    """The adjoint on its way back, and the forward run that serves it."""

    def __init__(self, stand: Stand, bars: Bars, x_wanted: bool) -> None:
        self._stand, self._bars, self._x_wanted = stand, bars, x_wanted
        self.total = _Total(stand.source.steps, bars.first)
        self._nothing: Leaves = (None,) * len(stand.source.initial)
        self._carry_bar = bars.last

    def perform(self, action: Action, seen: Seen) -> None:
        """One action."""
        match action:
            case Reverse(start, stop, inject):
                self._reverse(start, stop, inject)
            case Cut():
                self._carry_bar = self._nothing
            case Scale(_, factor):
                self._carry_bar = tuple(None if g is None else g * factor for g in self._carry_bar)
            case _:
                self._stand.perform(action, seen)

    def _reverse(self, start: int, stop: int, inject: int) -> None:
        stand = self._stand
        tapes = stand.held.tapes
        for done in [tapes[first] for first in sorted(tapes, reverse=True)]:
            begin, end = max(start, done.start), min(stop, done.stop)
            if begin < end:
                inputs = _inputs(stand.source, done, begin, end)
                y, c = self._bars.segment(done, begin, end, inject)
                tape = done.tape.segment(begin - done.start, end - done.start)
                found = stand.kernels.reverse(inputs, tape, y, c, self._carry_bar, self._x_wanted)
                self.total.add(found, begin, end)
                self._carry_bar = found.carry
        if start == 0:
            self._carry_bar = self._nothing


def _inputs(source: Source, done: Taped, start: int, stop: int) -> Inputs:
    if not done.noise:
        return source.segment(start, stop)
    noise = tuple(a[start - done.start : stop - done.start] for a in done.noise)
    return with_noise(source.segment(start, stop), noise)


class _Total:
    """Gradients summed over the reversed segments of one plan."""

    def __init__(self, steps: int, initial: Leaves) -> None:
        self.steps = steps
        self.initial: list[Tensor | None] = list(initial)
        self.x: list[Tensor | None] = []
        self.shared: list[Tensor | None] = []

    def add(self, found: Gradients, start: int, stop: int) -> None:
        """Add what one reversed segment gave."""
        self.x = self.x or [None] * len(found.x)
        self.initial = [_sum(a, b) for a, b in zip(self.initial, found.initial, strict=True)]
        if start == 0:
            self.initial = [_sum(a, b) for a, b in zip(self.initial, found.carry, strict=True)]
        so_far, new = self.shared, found.shared
        self.shared = [_sum(a, b) for a, b in zip(so_far, new, strict=True)] if so_far else list(new)
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
