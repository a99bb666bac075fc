"""What is gathered while a plan is executed: outputs and carries on the way forward, gradients on the way back."""

from collections.abc import Sequence

from torch import Tensor

from bptt.backends.kernels import Gradients
from bptt.time.bars import Leaves
from bptt.time.stand import Held, Taped


class Found:
    """Outputs, and every carry if they are wanted."""

    __slots__ = ("_carries", "outputs")

    def __init__(self, steps: int, trajectory: bool) -> None:
        self.outputs, self._carries = Joined(steps), Joined(steps + 1) if trajectory else None

    def see(self, done: Taped) -> None:
        """Take what a segment gave."""
        self.outputs.add(done.start, done.outputs)
        if self._carries is not None:
            self._carries.add(done.start, done.tape.carries)

    def leaves(self, held: Held) -> tuple[Tensor, ...]:
        """Every carry, or the last."""
        return self._carries.whole() if self._carries is not None else held.carry


class Joined:
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


class Total:
    """Gradients summed over the reversed segments of one plan."""

    def __init__(self, steps: int, initial: Leaves) -> None:
        self.steps = steps
        self.initial: list[Tensor | None] = list(initial)
        self.x: list[Tensor | None] = []
        self.shared: list[Tensor | None] = []

    def add(self, found: Gradients, start: int, stop: int) -> None:
        """Add what one reversed segment gave."""
        self.x = self.x or [None] * len(found.x)
        self.initial = [plus(a, b) for a, b in zip(self.initial, found.initial, strict=True)]
        if start == 0:
            self.initial = [plus(a, b) for a, b in zip(self.initial, found.carry, strict=True)]
        so_far, new = self.shared, found.shared
        self.shared = [plus(a, b) for a, b in zip(so_far, new, strict=True)] if so_far else list(new)
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


def plus(a: Tensor | None, b: Tensor | None) -> Tensor | None:
    """The sum; None stands for zero."""
    if a is None or b is None:
        return b if a is None else a
    return a + b
