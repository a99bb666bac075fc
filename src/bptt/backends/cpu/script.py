"""What a call of one size writes and copies, worked out once: calls of that size differ in addresses alone.

So it is for tensors that lie side by side in main memory, in the kernel's own floats. What is left of a call is to take
memory, to list addresses, and to let machine code `follow` the script: with few steps the rest would be most of its
time, and several times as much where other work has pushed Python's code and objects out of the caches.
"""

from array import array
from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from torch import Tensor

from bptt.backends.cpu.follow import ADDRESS, CONSTANT, COPY, FIELDS, RUN, follower
from bptt.backends.cpu.machine import known
from bptt.backends.cpu.runners import Runner
from bptt.backends.cpu.shares import Shares
from bptt.backends.cpu.threads import forked, openmp

Size = tuple[int, int]  # steps, rows
SIZES = 64  # that are remembered
ALIGNED = 64
WORD = 8  # bytes of an entry of a table
K = TypeVar("K")
T = TypeVar("T")


class Masks(NamedTuple):
    """Which rows end and are reset.

    Args:
        alive, resets: addresses of (steps, batch) bool, side by side in memory; 0 for none.
        initial: addresses of the initial carry, which a reset returns to.
    """

    alive: int
    resets: int
    initial: Sequence[int]

    @property
    def listed(self) -> list[int]:
        """As arrays of a call."""
        return [self.alive, self.resets, *self.initial]


class Taped(NamedTuple):
    """What a run forward leaves for the run backward.

    Args:
        carries, kept: addresses of each leaf of the carry at every step, and of the values on the tape.
        memory: what holds them.
        shares: of the rows, if all carries and some of what is kept lie in blocks of these.
        own: which of what is kept does.
    """

    carries: Sequence[int]
    kept: Sequence[int]
    memory: Sequence[Tensor]
    shares: Shares | None = None
    own: tuple[bool, ...] = ()


class Script:
    """What calls of one size have in common. Arrays are numbered in the order in which a call lists their addresses.

    What machine code cannot run by itself, as a kernel that wants threads where there is no OpenMP, is a part of its
    own, run from Python.

    Args:
        scratch: number of the array that tables lie in: borrowed memory.
        places: of the scratch.
    """

    def __init__(self, scratch: int, places: "Places") -> None:
        self.scratch, self._places = scratch, places
        self._parts: list[array[int] | Run] = []
        self._held: list[array[int]] = []
        self._follow, self.machine = follower(), known()

    def __call__(self, at: Sequence[int]) -> None:
        """Run it on arrays that begin at these addresses."""
        starts = array("q", at)
        start, threads = starts.buffer_info()[0], 1 if forked() else self.machine.threads
        for part in self._parts:
            if isinstance(part, Run):
                part.kernel(at[self.scratch] + part.table, part.steps, part.rows, part.most)
            else:
                acts, length = part.buffer_info()
                self._follow(acts, length // FIELDS, start, threads)

    def copy(self, to: int, there: int, source: int, here: int, length: int) -> None:
        """So many bytes from one array to another; zeros, if the other is not there."""
        self._add(COPY, to, there, source, here, length)

    def zero(self, to: int, there: int, length: int) -> None:
        """So many bytes."""
        self._add(CONSTANT, to, there, 0, length)

    def table(self, numbers: "array[int]") -> int:
        """A table as it begins; where it lies in the scratch."""
        length = numbers.itemsize * len(numbers)
        place = self._places.take(length)
        self._held.append(numbers)
        self._add(CONSTANT, self.scratch, place, numbers.buffer_info()[0], length)
        return place

    def enter(self, table: int, slot: int, k: int, offset: int = 0) -> None:
        """In a slot of a table, where an array begins and so many bytes on."""
        self._add(ADDRESS, self.scratch, table + WORD * slot, k, offset)

    def run(self, kernel: Runner, table: int, steps: int, rows: int, most: int | None) -> None:
        """Run a kernel on a table; see `Runner`."""
        if kernel.places is None or (openmp() is None and most != 1):
            self._parts.append(Run(kernel, table, steps, rows, most))
        else:
            self._add(RUN, *kernel.places, self.scratch, table, steps, rows, rows if most is None else most)

    def _add(self, letter: int, *act: int) -> None:
        last = self._parts[-1] if self._parts else None
        if not isinstance(last, array):
            last = array("q")
            self._parts.append(last)
        last.extend([letter, *act, *[0] * (FIELDS - 1 - len(act))])


class Run(NamedTuple):
    """A kernel that is run from Python.

    Args:
        table: where in the scratch.
    """

    kernel: Runner
    table: int
    steps: int
    rows: int
    most: int | None


class Places:
    """Places in a block of memory, one after another."""

    def __init__(self, used: int = 0) -> None:
        self.used = used

    def take(self, length: int) -> int:
        """Where so many bytes are."""
        place = self.used
        self.used += -(-length // ALIGNED) * ALIGNED
        return place


def remember(scripts: dict[K, T], size: K, script: T) -> T:
    """Keep what belongs to a size; sizes that change at every call must not fill the memory."""
    if len(scripts) >= SIZES:
        scripts.clear()
    scripts[size] = script
    return script
