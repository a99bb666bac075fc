"""How features that are taken from a value in another order are read: as runs of neighbours, or one by one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import gcd

FEWEST = 4  # neighbours in a run: with fewer, filling a vector one by one costs less

Index = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Reach:
    """How a stage reads through a table of places.

    Args:
        kind: "run", neighbours; "same", one feature for all; "scattered", wherever the table says.
        starts: where each run begins, -1 for zeros; for scattered ones the whole table.
    """

    kind: str
    starts: Index


def run_of(tables: Iterable[Index], width: int) -> int:
    """The longest run, a divisor of the width, in which as many tables as can be are neighbours or all the same."""
    run = width
    for table in tables:
        longest = max(gcd(run, _breaks(table, 1)), gcd(run, _breaks(table, 0)))
        run = longest if longest >= FEWEST else run
    return run


@lru_cache(maxsize=64)
def reach(table: Index, run: int) -> Reach:
    """How this table is read in runs of that length."""
    for kind, step in (("run", 1), ("same", 0)):
        if _breaks(table, step) % run == 0:
            return Reach(kind, table[::run])
    return Reach("scattered", table)


@lru_cache(maxsize=64)
def _breaks(table: Index, step: int) -> int:
    """Every place where the table does not go on by that step is at a multiple of this (0: there is none)."""
    found = 0
    for at, (before, after) in enumerate(pairwise(table), 1):
        if (after - before != step and not before == after == -1) or (before == -1) != (after == -1):
            found = gcd(found, at)
            if found == 1:
                break
    return found


def even(starts: Sequence[int]) -> int | None:
    """The step between the starts, if it is always the same."""
    steps = {after - before for before, after in pairwise(starts)}
    if len(steps) > 1 or -1 in starts:
        return None
    return steps.pop() if steps else 0
