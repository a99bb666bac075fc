"""The only loop that executes a plan: `forward` runs its actions up to the first Reverse, `backward` the rest."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from torch import Tensor

from bptt.backends.caches import caches
from bptt.backends.kernels import Gradients, Inputs, Kernels
from bptt.errors import PlanError
from bptt.time.actions import Action, Advance, Cut, Drop, Reverse, Scale
from bptt.time.bars import Bars, Leaves
from bptt.time.gather import Found, Total, plus
from bptt.time.plan import Plan, split
from bptt.time.stand import Draws, Held, Seen, Source, Stand, Taped, with_noise
from bptt.time.stored import Folder, Memory, State, Store
from bptt.time.validate import Facts, validate

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

    @property
    def untaped(self) -> int:
        """Steps of one kernel call in a run that is never gone back through; each call packs the weights anew."""
        return max(1, UNTAPED // max(1, self.step_bytes))

    def alone(self, source: Source) -> Stand:
        """A run that is never gone back through."""
        held = Held(0, source.initial, self.draws.begin(), Memory(1))
        return Stand(self.kernels, source, self.draws, self.untaped, self.outputs, held)


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


@lru_cache(maxsize=16)
def _undivided(plan: Plan, steps: int) -> bool:
    """True for one forward run and one reverse run of all steps, as of `exact()`."""
    return halves(plan, steps) == ((Advance(0, steps),), (Reverse(0, steps, 0), Drop(0, steps)))


def forward(job: Job, source: Source, trajectory: bool = True) -> Run:
    """Run the forward half of a plan.

    Args:
        trajectory: keep every carry; else only the last.
    """
    begun, steps = job.draws.begin(), source.steps
    if begun is None and job.kernels.unit is None and _undivided(job.plan, steps):  # what is below, in fewer words
        outputs, tape = job.kernels.advance(source.segment(0, steps), source.initial)
        last = tuple([leaf[-1] for leaf in tape.carries])
        held = Held(steps, last, None, Memory(1), {0: Taped(0, steps, (), tape, ())})
        return Run(outputs, tape.carries if trajectory else last, held, None)
    stand, found = job.begin(source, begun), Found(source.steps, trajectory)
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
    if job.kernels.unit is None and job.draws.begin() is None and source.steps <= job.untaped:  # in one piece
        outputs, tape = job.kernels.advance(source.segment(0, source.steps), source.initial)
        return outputs, tape.carries if trajectory else tuple([leaf[-1].clone() for leaf in tape.carries])
    stand, found = job.alone(source), Found(source.steps, trajectory)
    stand.perform(Advance(0, source.steps, taped=False), found.see)
    job.draws.leave(stand.held.state)
    return found.outputs.whole(), found.leaves(stand.held)


def _ignore(done: Taped) -> None:
    pass


def backward(job: Job, source: Source, held: Held, bars: Bars, x_wanted: bool = True) -> Gradients:
    r"""Run the backward half of a plan.

    Args:
        held: as `forward` left it; it is used up.
        x_wanted: False if the inputs' gradients are not needed; they are None then.
    Returns:
        Gradients of the initial carry (in `carry`; `initial` is folded in), the inputs and the shared values.
    """
    if len(held.tapes) == 1 and job.kernels.unit is None and _undivided(job.plan, source.steps):
        done = held.tapes.pop(0)
        if not done.noise:
            return _reversed(job.kernels, source.segment(0, source.steps), done, bars, x_wanted)
        held.tapes[0] = done
    back = _Backward(job.stand(source, held), bars, x_wanted)
    for action in halves(job.plan, source.steps)[1]:
        back.perform(action, _ignore)
    return back.total.gradients()


def _reversed(kernels: Kernels, inputs: Inputs, done: Taped, bars: Bars, x_wanted: bool) -> Gradients:
    """The backward half of a plan that is not divided, in fewer words than `_Backward` needs for any."""
    y_bar, carries_bar = bars.segment(done, 0, done.stop, 0)
    found = kernels.reverse(inputs, done.tape, y_bar, carries_bar, bars.last, x_wanted)
    initial = [plus(plus(a, b), c) for a, b, c in zip(bars.first, found.initial, found.carry, strict=True)]
    return Gradients(tuple(initial), (None,) * len(initial), found.x, found.shared)


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
        self.total = Total(stand.source.steps, bars.first)
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
