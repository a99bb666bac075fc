"""Running a kernel on several threads: in parallel regions where there is torch's OpenMP, else on threads of Python."""

import ctypes
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import Protocol

import torch

from bptt.backends.cpu.follow import entered
from bptt.backends.cpu.threads import OF_ROWS, OF_TEAM, forked, openmp

LINE = 64  # bytes of a cache line
WORDS = LINE // 8
_KERNEL = ctypes.CFUNCTYPE(None, *[ctypes.c_int64] * 4)
_TEAM = ctypes.CFUNCTYPE(None, *[ctypes.c_int64] * 7)


class Runner(Protocol):
    """Runs a compiled kernel.

    Args:
        places: where it lies, and its parallel region (0 for none); None for a kernel that is called in another way.
    """

    places: tuple[int, int] | None

    def __call__(self, table: int, steps: int, rows: int, most: int | None = None) -> None:
        """On torch's number of threads, or on `most` if that is fewer."""


class _Rows:
    """A compiled kernel whose threads have rows of their own."""

    def __init__(self, kernel: int, region: int | None) -> None:
        self.places: tuple[int, int] | None = (kernel, region or 0)
        self._direct, self._region = _KERNEL(kernel), region

    def __call__(self, table: int, steps: int, rows: int, most: int | None = None) -> None:
        threads = 1 if most == 1 or forked() else min(torch.get_num_threads(), rows, most or rows)
        if threads <= 1:
            self._direct(table, steps, 0, rows)
        elif openmp() is not None and self._region is not None:
            words = (ctypes.c_int64 * OF_ROWS)(0, table, steps, rows, threads)
            if not entered(self._region, ctypes.addressof(words), threads):
                self._direct(table, steps, 0, rows)
        else:
            shares = [(i * rows // threads, (i + 1) * rows // threads) for i in range(threads)]
            list(_pool(threads).map(lambda share: self._direct(table, steps, *share), shares))


def runner(kernel: int, region: int | None) -> Runner:
    """A compiled kernel as a function of its table's address, steps and rows."""
    return _Rows(kernel, region)


class _Team:
    """A compiled kernel of `team`."""

    places: tuple[int, int] | None = None

    def __init__(self, kernel: int, region: int | None, lines: int) -> None:
        self._direct, self._region, self._lines = _TEAM(kernel), region, lines

    def __call__(self, table: int, steps: int, rows: int, most: int | None = None) -> None:
        pool = torch.get_num_threads()
        region = None if openmp() is None or forked() else self._region
        threads = 1 if region is None else min(pool, most or pool)
        block = (ctypes.c_int64 * (WORDS * (2 + threads * self._lines)))()  # zeros
        start = -(-ctypes.addressof(block) // LINE) * LINE
        if region is not None and threads > 1:
            words = (ctypes.c_int64 * OF_TEAM).from_address(start)
            words[1:] = [table, steps, rows, threads, start + LINE]
            if entered(region, start, pool):
                return
        self._direct(table, steps, 0, rows, 0, 1, start + LINE)


def team_runner(kernel: int, region: int | None, lines: int) -> Runner:
    """The same for a kernel of `team`, with so many cache lines of counters for each thread."""
    return _Team(kernel, region, lines)


@lru_cache(maxsize=8)
def _pool(threads: int) -> ThreadPoolExecutor:
    return ThreadPoolExecutor(threads)
