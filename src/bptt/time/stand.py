"""What an executor has in its hands: where the forward run stands, tapes, and stored carries."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Protocol

import torch

from bptt.backends.kernels import Inputs, Kernels, Tape
from bptt.time.actions import Action, Advance, Drop, Free, Restore, Save
from bptt.time.stored import Checkpoint, Leaves, State, Store, Stored


class Draws(Protocol):
    """Random draws of a cell. A step that is run again must repeat them, so the state is handed in and out."""

    def begin(self) -> State:
        """The state before the first step."""

    def draw(self, steps: int, state: State) -> tuple[Leaves, State]:
        """Draws of the next steps, each (steps, batch, ...), and the state after them."""

    def leave(self, state: State) -> None:
        """The forward run has ended: later draws go on from here."""


class Source(Protocol):
    """Where inputs come from, a segment at a time."""

    @property
    def initial(self) -> Leaves:
        """The initial carry."""

    @property
    def steps(self) -> int:
        """Steps of the sequence."""

    def segment(self, start: int, stop: int) -> Inputs:
        """Inputs of steps start .. stop-1, without random draws."""


# What a call makes anew is not frozen: for a call of one step that is a quarter of its time.
@dataclass(slots=True)
class Whole:
    """Inputs that are in memory, all steps of them."""

    inputs: Inputs

    @property
    def initial(self) -> Leaves:
        """The initial carry."""
        return self.inputs.initial

    @property
    def steps(self) -> int:
        """Steps of the sequence."""
        return self.inputs.size[0]

    def segment(self, start: int, stop: int) -> Inputs:
        """A view of them."""
        return self.inputs.segment(start, stop)


@dataclass(slots=True)
class Taped:
    """Steps start .. stop-1 as they were run: outputs (if anybody reads them again), tape, and what was drawn there."""

    start: int
    stop: int
    outputs: Leaves
    tape: Tape
    noise: Leaves


@dataclass(slots=True)
class Held:
    """What a run holds between two actions, and between its forward half and its backward half.

    Args:
        at, carry, state: the step that the run stands at, the carry that enters it, the state of the draws.
        store: where checkpoints lie.
        tapes, checkpoints: by the step that they begin with.
    """

    at: int
    carry: Leaves
    state: State
    store: Store
    tapes: dict[int, Taped] = field(default_factory=dict)
    checkpoints: dict[int, Checkpoint] = field(default_factory=dict)

    def copy(self) -> "Held":
        """The same, to be used up: the first stays as it is."""
        # A place that the copy frees and writes again must not be one of the first's.
        store = self.store.another() if self.checkpoints else self.store
        return Held(self.at, self.carry, self.state, store, dict(self.tapes), dict(self.checkpoints))


Seen = Callable[[Taped], None]  # is shown every segment that was run


@dataclass(slots=True)
class Stand:
    """A forward run, action by action.

    Args:
        piece: steps of one kernel call where no tape is kept, so that memory does not grow with the steps.
        outputs: keep the outputs of taped segments too.
    """

    kernels: Kernels
    source: Source
    draws: Draws
    piece: int
    outputs: bool
    held: Held

    def perform(self, action: Action, seen: Seen) -> None:
        """One action of the forward run."""
        held = self.held
        match action:
            case Advance(start, stop, taped):
                self._advance(start, stop, taped, seen)
            case Save(step):
                kept = Stored(held.carry, held.state)
                # A carry that must stay differentiable cannot be copied into a place.
                held.checkpoints[step] = kept if torch.is_grad_enabled() else held.store.put(kept)
            case Restore(step):
                kept = held.checkpoints[step].take()
                held.at, held.carry, held.state = step, kept.carry, kept.state
            case Free(step):
                held.checkpoints.pop(step).free()
            case Drop(start, stop):
                for first in [key for key, done in held.tapes.items() if start <= key and done.stop <= stop]:
                    del held.tapes[first]
            case _:
                pass

    def _advance(self, start: int, stop: int, taped: bool, seen: Seen) -> None:
        held = self.held
        size = self.kernels.unit or (stop - start if taped else self.piece)
        for begin in range(start, stop, max(1, size)):
            end = min(begin + size, stop)
            noise, state = self.draws.draw(end - begin, held.state)
            inputs = with_noise(self.source.segment(begin, end), noise)
            outputs, tape = self.kernels.advance(inputs, self._entering())
            last = tuple(leaf[-1] for leaf in tape.carries)
            # A carry outlives its segment only as a copy: a view would keep the whole segment in memory.
            held.at, held.state = end, state
            held.carry = last if taped else tuple(leaf.clone() for leaf in last)
            if taped:
                held.tapes[begin] = Taped(begin, end, outputs if self.outputs else (), tape, noise)
            seen(Taped(begin, end, outputs, tape, noise))
            if end < stop:
                del outputs, tape, last, inputs, noise  # freed before the next piece is made

    def _entering(self) -> Leaves:
        """The carry that enters a call of the kernels.

        A library of matrix products may round by where numbers lie in memory. Where each step is a call of its own, and
        plans promise the same bits, a carry is copied so that it lies alike whether it was passed on, stored or given.
        """
        return self.held.carry if self.kernels.unit is None else tuple(leaf.clone() for leaf in self.held.carry)


def with_noise(inputs: Inputs, noise: Leaves) -> Inputs:
    """Inputs of a segment together with what was drawn for it."""
    return replace(inputs, noise=noise) if noise else inputs
