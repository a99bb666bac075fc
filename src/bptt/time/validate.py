"""`validate`: a plan interpreted without numbers. What it would run, hold and give is known before a tensor exists."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from bptt.errors import PlanError
from bptt.time.actions import Action, Advance, Cut, Drop, Free, Restore, Reverse, Save, Scale


@dataclass(frozen=True, slots=True)
class Facts:
    """What a plan costs, in steps.

    Args:
        steps: of the sequence.
        forward_steps: steps run forward, repetitions included.
        reverse_steps: steps run backward.
        checkpoints: most carries stored at a time.
        taped: most steps with a tape at a time.
    """

    steps: int
    forward_steps: int
    reverse_steps: int
    checkpoints: int
    taped: int

    @property
    def recompute_factor(self) -> float:
        """Forward steps run for each step of the sequence; 1 if nothing is run twice."""
        return self.forward_steps / self.steps


def validate(actions: Sequence[Action], steps: int, checkpoints: int | None = None, taped: int | None = None) -> Facts:
    """Interpret a plan without numbers.

    A plan is right if the first forward run visits every step in order, a step is run from where the run stands, every
    step reversed has a tape, a reverse starts where the last one ended or where nothing is pending, each step's loss
    enters exactly once, and neither tape nor checkpoint is left behind.

    Args:
        actions, steps: the plan and the number of steps that it is for.
        checkpoints, taped: the most carries stored, and the most steps with a tape, that are allowed; None for any.
    Returns:
        What the plan costs, in steps.
    Raises:
        PlanError: names the first action that breaks a rule.
    Cost: linear in steps and actions; no tensor.
    """
    state = _State(steps, checkpoints, taped)
    for number, action in enumerate(actions):
        state.place = f"action {number}: {action}"
        state.do(action)
    state.place = "end of plan"
    return state.end()


@dataclass(slots=True)
class _State:
    """What an executor would have in its hands after some actions."""

    steps: int
    most_checkpoints: int | None
    most_taped: int | None
    place: str = ""
    at: int | None = 0
    visited: int = 0
    pending: int | None = None
    forward_steps: int = 0
    reverse_steps: int = 0
    held: int = 0  # checkpoints at the fullest moment
    taped_now: int = 0
    taped_most: int = 0
    checkpoints: set[int] = field(default_factory=set)
    taped: bytearray = field(default_factory=bytearray)
    entered: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.taped, self.entered = bytearray(self.steps), [0] * (self.steps + 1)

    def do(self, action: Action) -> None:
        match action:
            case Advance():
                self.advance(action)
            case Save(step):
                self.need(self.at == step, f"the run stands at {self.at}")
                self.checkpoints.add(step)
                self.held = max(self.held, len(self.checkpoints))
                most = self.most_checkpoints
                self.need(most is None or self.held <= most, f"at most {most} checkpoints")
            case Restore(step):
                self.need(step in self.checkpoints, "a checkpoint of that step is stored")
                self.at = step
            case Free(step):
                self.need(step in self.checkpoints, "a checkpoint of that step is stored")
                self.checkpoints.remove(step)
            case Reverse():
                self.reverse(action)
            case Scale(step):
                self.need(self.pending == step, f"the adjoint waits at step {self.pending}")
            case Cut(step):
                self.need(self.pending == step, f"the adjoint waits at step {self.pending}")
                self.pending = None
            case Drop(start, stop):
                self.need(0 <= start <= stop <= self.steps, f"0 <= start <= stop <= {self.steps}")
                self.taped_now -= self.taped.count(1, start, stop)
                self.taped[start:stop] = bytes(stop - start)

    def advance(self, action: Advance) -> None:
        start, stop = action.start, action.stop
        self.need(start == self.at, f"the run stands at step {self.at}")
        self.need(start <= stop <= self.steps, f"start <= stop <= {self.steps}")
        self.at, self.visited = stop, max(self.visited, stop)
        self.forward_steps += stop - start
        if action.taped:
            self.need(not self.taped.count(1, start, stop), "no step has two tapes")
            self.taped[start:stop] = b"\1" * (stop - start)
            self.taped_now += stop - start
            self.taped_most = max(self.taped_most, self.taped_now)
            self.need(self.most_taped is None or self.taped_most <= self.most_taped, f"at most {self.most_taped} tapes")

    def reverse(self, action: Reverse) -> None:
        start, stop, inject = action.start, action.stop, action.inject
        legal = 0 <= start <= inject <= stop <= self.steps and start < stop
        self.need(legal, f"0 <= start <= inject <= stop <= {self.steps}")
        self.need(self.pending is None or self.pending == stop, f"the adjoint waits at step {self.pending}")
        self.need(self.taped.count(1, start, stop) == stop - start, "every step reversed has a tape")
        self.entered[inject] += 1  # of each step's losses only the change from the step before is noted
        self.entered[stop] -= 1
        self.pending = start or None
        self.reverse_steps += stop - start

    def end(self) -> Facts:
        self.need(self.visited == self.steps, f"all {self.steps} steps run forward, {self.visited} were")
        losses = list(accumulate(self.entered[: self.steps]))
        wrong = next((t for t, count in enumerate(losses) if count != 1), None)
        self.need(wrong is None, f"each step's loss enters once; step {wrong} entered {losses[wrong or 0]} times")
        self.need(self.pending is None, f"the adjoint waiting at step {self.pending} is carried back or cut")
        self.need(not any(self.taped), "every tape is dropped")
        self.need(not self.checkpoints, f"every checkpoint is freed; {len(self.checkpoints)} are not")
        return Facts(self.steps, self.forward_steps, self.reverse_steps, self.held, self.taped_most)

    def need(self, condition: bool, expected: str) -> None:
        if not condition:
            raise PlanError("the plan is not valid", where=self.place, expected=expected)
