r"""Exact gradients in bounded memory: few carries are stored, the steps between them are run again.

`checkpointed(slots=...)` says how many carries; `checkpointed(memory=...)` says how many bytes, and the cheapest plan
that keeps within them is chosen for each call.
"""

import math
from dataclasses import dataclass
from pathlib import Path

from bptt.errors import PlanError
from bptt.time import revolve
from bptt.time.actions import Action
from bptt.time.memory import in_bytes, in_words
from bptt.time.plan import Call, Exact, Plan, Settled, at_least_one

CALL = 16  # what starting a segment costs, in steps


@dataclass(frozen=True, slots=True)
class Checkpointed(Settled):
    """Exact, with at most `slots` stored carries (the initial one is one of them) and one segment's tape.

    Args:
        slots: carries stored at a time.
        segment: steps that are taped and reversed together.
        folder: where carries lie while they are stored, as text; None for main memory.
    """

    slots: int
    segment: int = 1
    folder: str | None = None

    def __str__(self) -> str:
        segment = "" if self.segment == 1 else f", segment={self.segment}"
        return f"checkpointed(slots={self.slots}{segment}{_place(self.folder)})"

    @property
    def shown(self) -> int:
        """Twenty segments."""
        return 20 * self.segment

    def actions(self, steps: int) -> tuple[Action, ...]:
        """The plan for `steps` steps: Revolve over its segments."""
        return tuple(revolve.schedule(steps, self.slots, self.segment))

    def forward_steps(self, steps: int) -> int:
        """Steps run forward, in closed form; exact where `segment` divides `steps`, else not below the count."""
        return revolve.forward_steps(-(-steps // self.segment), self.slots) * self.segment


@dataclass(frozen=True, slots=True)
class Budget:
    """Exact, within `memory` bytes beside the inputs, the outputs and their gradients."""

    memory: int
    folder: str | None = None

    def __str__(self) -> str:
        return f'checkpointed(memory="{in_words(self.memory)}"{_place(self.folder)})'

    def divided(self, parts: int) -> "Budget":
        """An equal part of the bytes for each."""
        return Budget(self.memory // parts, self.folder)

    def settled(self, call: Call) -> Plan:
        """The cheapest plan that keeps within the budget.

        Raises:
            PlanError: none does; it names the least number of bytes that would.
        """
        row = call.batch
        whole = call.fixed + call.steps * row * (call.need.step + call.need.carry)
        if whole <= self.memory:
            return Exact()
        tried = [self._plan(call, size) for size in _sizes(call.steps)]
        plans = [plan for plan in tried if plan is not None]
        if not plans:
            least = min(whole, call.fixed + row * (call.need.step + 2 * call.need.carry))
            raise PlanError(
                "the sequence does not fit into the memory that the plan was given",
                got=f"{in_words(self.memory)} for {call.steps} steps of {row} rows",
                expected=f"at least {in_words(least)}: one stored carry, one step's tape, the gradients of the weights",
                fix=f"checkpointed(memory={least})  # in bytes; fewer rows at a time need less",
            )
        return min(plans, key=lambda plan: plan.forward_steps(call.steps) * (1 + CALL / plan.segment))

    def _plan(self, call: Call, segment: int) -> Checkpointed | None:
        """The plan with segments of that many steps, and as many slots as the memory beside them holds."""
        carry = call.batch * call.need.carry
        tape = segment * call.batch * call.need.step + carry
        units = -(-call.steps // segment)
        slots = units if self.folder else (self.memory - call.fixed - tape) // max(carry, 1)
        if slots < 1 or tape + call.fixed > self.memory:
            return None
        return Checkpointed(min(slots, units), segment, self.folder)

    def online(self, steps: int) -> tuple[Action, ...]:
        """Nothing to say before the sizes of a call are known."""
        return self.actions(steps)

    def actions(self, steps: int) -> tuple[Action, ...]:
        """Nothing to say before the sizes of a call are known."""
        raise PlanError(
            "a memory budget becomes a plan only for a certain cell and batch",
            got=f"checkpointed(memory={in_words(self.memory)!r}) for {steps} steps",
            fix="net.schedule(x, plan), which knows both; or checkpointed(slots=...)",
        )


def _place(folder: str | None) -> str:
    return "" if folder is None else f", folder={folder!r}"


def _sizes(steps: int) -> list[int]:
    """Lengths of segments worth trying: powers of two, and half-way between them."""
    powers = [2**i for i in range(int(math.log2(steps)) + 1)]
    return sorted({size for power in powers for size in (power, power + power // 2) if size <= steps})


def checkpointed(
    *,
    slots: int | None = None,
    memory: int | str | None = None,
    segment: int | None = None,
    folder: str | Path | None = None,
) -> Checkpointed | Budget:
    r"""Backpropagation through time without approximation, in bounded memory.

    At most `slots` carries are stored (the initial one is one of them); what lies between two of them is run again when
    the adjoint arrives there. Where they lie is optimal (Revolve): l segments need
    $l + r l - \binom{s+r}{r-1}$ forward runs of a segment, r the least number with $\binom{s+r}{s} \ge l$.

    Args:
        slots: carries stored at a time, at least 1.
        memory: bytes, or text such as "256 MiB": what the call may hold beside inputs, outputs and their gradients.
            For each call the cheapest plan within it is chosen; `net.schedule(x, plan)` shows which and what it costs.
        segment: steps that are taped and reversed together; 1 if not given. Longer segments mean fewer, larger calls.
            With `memory` it is chosen.
        folder: stored carries lie in a file in this folder instead of main memory; it is removed afterwards.
    Raises:
        PlanError: neither or both of slots and memory; a size below 1; a memory that is no number of bytes; no folder.
    Cost: `net.schedule(x, plan).recompute_factor` forward steps per step (below 2 if a slot for each segment fits).
    Source: Griewank & Walther (2000), Revolve.
    """
    if (slots is None) == (memory is None):
        raise PlanError(
            "checkpointed takes either slots or memory",
            got=f"slots={slots}, memory={memory!r}",
            fix='checkpointed(memory="256 MiB") or checkpointed(slots=8)',
        )
    if folder is not None and not Path(folder).is_dir():
        raise PlanError("checkpointed: no such folder", got=str(folder), fix="create it, or leave folder= out")
    place = None if folder is None else str(folder)
    if memory is not None:
        if segment is not None:
            raise PlanError(
                "checkpointed: with memory= the segment is chosen for each call",
                got=f"segment={segment}",
                fix="leave segment= out, or give slots= instead of memory=",
            )
        return Budget(in_bytes(memory), place)
    segment = 1 if segment is None else segment
    at_least_one("checkpointed", "slots", slots=slots)
    at_least_one("checkpointed", segment=segment)
    assert slots is not None
    return Checkpointed(slots, segment, place)
