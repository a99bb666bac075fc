"""How many bytes a loop works with: what a plan for bounded memory counts with."""

from collections.abc import Iterable
from dataclasses import dataclass

from bptt.ir.node import Node, sort
from bptt.lower.loop import Loop, Part


@dataclass(frozen=True, slots=True)
class Need:
    """Bytes for each row of the batch.

    Args:
        carry: one carry.
        forward: what running one step forward writes, its outputs included, with a tape or without.
        tape: what the tape of one step keeps.
        backward: what reversing one step writes beside the tape.
    """

    carry: int
    forward: int
    tape: int
    backward: int

    @property
    def step(self) -> int:
        """One step that is taped and then reversed."""
        return self.forward + self.backward


def need(loop: Loop) -> Need:
    """Counted from the loop's parts, each value once: an upper bound, for a part may free what it no longer reads."""
    step = loop.step
    carry = _bytes(step.carry)
    forward = carry + _bytes(step.noise) + _bytes(loop.body.results)
    forward += _made(loop.before) + _made(loop.after) + _bytes(step.output)
    injected = [node for node in loop.adjoint.y_bar if node is not None]
    backward = carry + _bytes(injected) + _made(loop.back_before) + _bytes(loop.deltas) + _made(loop.back_after)
    return Need(carry, forward, carry + _bytes(loop.tape), backward)


def _made(part: Part) -> int:
    given = set(part.given)
    return _bytes(node for node in sort(part.results, leaves=part.given) if node not in given)


def _bytes(nodes: Iterable[Node]) -> int:
    return sum(node.type.bytes for node in nodes if node.type.row)
