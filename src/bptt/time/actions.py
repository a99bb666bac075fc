"""The alphabet of plans: small frozen actions, and `validate`, which interprets them without numbers."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from bptt.errors import PlanError


@dataclass(frozen=True, slots=True)
class Advance:
    """Run steps start .. stop-1 forward and keep their tape."""

    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Reverse:
    """Carry the adjoint from `stop` back to `start`; the losses of steps inject .. stop-1 enter on the way."""

    start: int
    stop: int
    inject: int


@dataclass(frozen=True, slots=True)
class Cut:
    """Drop the adjoint of the carry at `step`: nothing flows further back. This is truncation."""

    step: int


@dataclass(frozen=True, slots=True)
class Drop:
    """Free the tape of steps start .. stop-1."""

    start: int
    stop: int


Action = Advance | Reverse | Cut | Drop


def validate(actions: Sequence[Action], steps: int) -> None:
    """Interpret a plan without numbers.

    A plan is right if every step is run forward before it is reversed, a reverse starts where the last one ended or
    where nothing is pending, each step's loss enters exactly once, and no tape is left behind.

    Raises:
        PlanError: names the first action that breaks a rule.
    Cost: linear in steps and actions; no tensor.
    """
    taped, entered, pending, reached = bytearray(steps), [0] * (steps + 1), None, 0
    for number, action in enumerate(actions):
        place = f"action {number}: {action}"
        match action:
            case Advance(start, stop):
                _need(start == reached, place, f"the forward run stands at step {reached}")
                _need(start <= stop <= steps, place, f"start <= stop <= {steps}")
                reached = stop
                taped[start:stop] = b"\1" * (stop - start)
            case Reverse(start, stop, inject):
                _need(
                    0 <= start <= inject <= stop <= steps and start < stop,
                    place,
                    f"0 <= start <= inject <= stop <= {steps}",
                )
                _need(pending is None or pending == stop, place, f"the adjoint waits at step {pending}")
                _need(taped.count(1, start, stop) == stop - start, place, "every step reversed has a tape")
                entered[inject] += 1  # of each step's losses only the change from the step before is noted
                entered[stop] -= 1
                pending = start or None
            case Cut(step):
                _need(pending == step, place, f"the adjoint waits at step {pending}")
                pending = None
            case Drop(start, stop):
                _need(0 <= start <= stop <= steps, place, f"0 <= start <= stop <= {steps}")
                taped[start:stop] = bytes(stop - start)
    _need(reached == steps, "end of plan", f"all {steps} steps run forward, {reached} were")
    losses = list(accumulate(entered[:steps]))
    wrong = next((t for t, count in enumerate(losses) if count != 1), None)
    _need(
        wrong is None, "end of plan", f"each step's loss enters once; step {wrong} entered {losses[wrong or 0]} times"
    )
    _need(pending is None, "end of plan", f"the adjoint waiting at step {pending} is carried back or cut")
    _need(not any(taped), "end of plan", "every tape is dropped")


def _need(condition: bool, place: str, expected: str) -> None:
    if not condition:
        raise PlanError("the plan is not valid", where=place, expected=expected)
