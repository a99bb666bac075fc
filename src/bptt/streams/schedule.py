"""The schedule of an epoch: which steps an update runs, and of which it counts the losses."""

import math
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Window:
    """One update: run steps [begin, stop), count the losses of [start, stop).

    Attributes:
        begin: where the stored carry belongs, and the window begins.
        start, stop: the steps whose losses this update counts.
        keep: where the next window begins; the carry there is stored on the way.
    """

    begin: int
    start: int
    stop: int
    keep: int


@dataclass(frozen=True, slots=True)
class Schedule:
    """Blocks of `stride` = k1 steps (the last may be shorter), each reaching back `window` = k2 steps from its end.

    Every step is in exactly one block. `window >= steps` keeps the whole gradient.
    """

    steps: int
    window: int
    stride: int

    def __len__(self) -> int:
        return math.ceil(self.steps / self.stride)

    def __getitem__(self, number: int) -> Window:
        if not 0 <= number < len(self):
            raise IndexError(number)
        start = number * self.stride
        stop = self._stop(number)
        last = number == len(self) - 1
        return Window(self._begin(number), start, stop, stop if last else self._begin(number + 1))

    def __iter__(self) -> Iterator[Window]:
        return (self[number] for number in range(len(self)))

    def _stop(self, number: int) -> int:
        return min((number + 1) * self.stride, self.steps)

    def _begin(self, number: int) -> int:
        return max(0, self._stop(number) - self.window)
