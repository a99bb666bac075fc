"""A plan for a certain number of steps, to look at: a table of what it costs, and a picture of time against work."""

from collections.abc import Sequence
from dataclasses import dataclass

from bptt.report.notebook import plan_note
from bptt.time.actions import Action, Advance, Cut, Restore, Reverse, Save
from bptt.time.memory import in_words
from bptt.time.plan import Call, Plan, known
from bptt.time.validate import Facts, validate

WIDTH = 72
HEIGHT = 40


@dataclass(frozen=True, slots=True)
class Schedule:
    """What a plan does on one sequence.

    Args:
        plan: as it was settled for the call.
        actions: first to last.
        facts: what they cost, in steps.
        call: the sizes it is for; None if only the steps are known.
    """

    plan: Plan
    actions: tuple[Action, ...]
    facts: Facts
    call: Call | None = None

    @property
    def recompute_factor(self) -> float:
        """Forward steps run for each step; 1 if nothing is run twice."""
        return self.facts.recompute_factor

    @property
    def memory(self) -> int | None:
        """Bytes that the run holds at most beside inputs, outputs and their gradients; None if no cell is known."""
        if self.call is None:
            return None
        need, batch = self.call.need, self.call.batch
        stored = 0 if getattr(self.plan, "folder", None) else self.facts.checkpoints * need.carry
        return self.call.fixed + batch * (stored + need.carry + self.facts.taped * need.step)

    def __str__(self) -> str:
        facts = self.facts
        rows = [
            ("plan", str(self.plan)),
            ("steps", str(facts.steps)),
            ("forward steps", f"{facts.forward_steps}  (recompute factor {facts.recompute_factor:.3g})"),
            ("backward steps", str(facts.reverse_steps)),
            ("stored carries", f"{facts.checkpoints} at a time"),
            ("tape", f"{facts.taped} steps at a time"),
        ]
        if self.memory is not None:
            rows.append(("memory", f"at most {in_words(self.memory)}, beside inputs, outputs and their gradients"))
        return "\n".join([*(f"{name:<15} {value}" for name, value in rows), "", *self.picture()])

    def _repr_html_(self) -> str:
        return plan_note(str(self.plan), self.facts.steps, self.actions)

    def picture(self, width: int = WIDTH, height: int = HEIGHT) -> list[str]:
        """Time from left to right, work from top to bottom.

        `>` is run forward, `=` forward with a tape, `<` backward, `o` a carry stored, `|` a cut. Of a long plan the
        first and the last rows are shown.
        """
        rows = _rows(self.actions, self.facts.steps, min(width, self.facts.steps))
        if len(rows) > height:
            left_out = len(rows) - height + 1
            rows = [*rows[: height - 8], f"... {left_out} more rows", *rows[-7:]]
        return [*rows, "> forward   = forward with tape   < backward   o carry stored   | cut"]


def schedule(plan: Plan, steps: int, call: Call | None = None) -> Schedule:
    """The plan for `steps` steps, validated.

    Args:
        call: sizes of a cell and batch, which a memory budget needs.
    Raises:
        PlanError: the plan breaks a rule, or needs a call to be settled.
    Cost: linear in steps and actions; no tensor.
    """
    settled = known(plan) if call is None else known(plan).settled(call)
    actions = tuple(settled.actions(steps))
    return Schedule(settled, actions, validate(actions, steps), call)


def _rows(actions: Sequence[Action], steps: int, width: int) -> list[str]:
    """One row for each run forward and each run backward that does not go on where the row above ended."""
    rows: list[list[str]] = []
    ended, backward = None, False

    def column(step: int) -> int:
        return min(width - 1, step * width // steps)

    for action in actions:
        match action:
            case Advance(start, stop, taped) if stop > start:
                if ended != start or backward:
                    rows.append([" "] * width)
                _fill(rows[-1], column(start), column(stop - 1), "=" if taped else ">")
                ended, backward = stop, False
            case Reverse(start, stop):
                if ended != stop or not backward:
                    rows.append([" "] * width)
                _fill(rows[-1], column(start), column(stop - 1), "<")
                ended, backward = start, True
            case Save(step) if rows and step < steps:
                rows[-1][column(step)] = "o"
            case Cut(step):
                rows[-1][column(step)] = "|"
                ended = None
            case Restore(_):
                ended = None
            case _:
                pass
    return ["".join(row).rstrip() for row in rows]


def _fill(row: list[str], first: int, last: int, mark: str) -> None:
    for i in range(first, last + 1):
        row[i] = mark if row[i] == " " else row[i]
