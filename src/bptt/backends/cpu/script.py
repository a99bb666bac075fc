"""What a call of one size writes and copies, worked out once: calls of that size differ in addresses alone.

So it is for tensors that lie side by side in main memory, in the kernel's own floats. What is left of a call is to take
memory, to write addresses into the kernel's table, and to run: with few steps the rest would be most of its time.
"""

import ctypes
from array import array
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

from torch import Tensor

Size = tuple[int, int]  # steps, rows
SIZES = 64  # that are remembered
ALIGNED = 64
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


class Taped(NamedTuple):
    """What a run forward leaves for the run backward.

    Args:
        carries, kept: addresses of each leaf of the carry at every step, and of the values on the tape.
        memory: what holds them.
    """

    carries: Sequence[int]
    kept: Sequence[int]
    memory: Sequence[Tensor]


class Copy(NamedTuple):
    """Bytes that are copied: number of the array and offset that they go to, those that they come from, how many."""

    to: int
    there: int
    source: int
    here: int
    length: int


class Script(NamedTuple):
    """What calls of one size have in common. Arrays are numbered in the order in which a call lists their addresses.

    Args:
        table: the kernel's table, in which addresses are missing.
        writes: slot of the table, number of an array, and offset in it.
        scratch: bytes that are borrowed.
        made: what makes tensors.
    """

    table: "array[int]"
    writes: Sequence[tuple[int, int, int]]
    scratch: int
    made: Sequence[Callable[[], Tensor]]

    def filled(self, at: Sequence[int]) -> "array[int]":
        """The table of a call whose arrays begin at these addresses."""
        table = self.table[:]
        for slot, k, offset in self.writes:
            table[slot] = at[k] + offset
        return table


def copied(copies: Sequence[Copy], at: Sequence[int]) -> None:
    """Copy between arrays that begin at these addresses."""
    for to, there, source, here, length in copies:
        ctypes.memmove(at[to] + there, at[source] + here, length)


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
