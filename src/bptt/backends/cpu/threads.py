"""Running a kernel on several threads: in torch's own OpenMP pool where it can be had, else on threads of Python.

Torch's threads spin for a while after each parallel region; a second pool would fight them for the cores. So the kernel
is handed to the OpenMP runtime that torch has loaded. Each thread owns a share of the rows for the whole segment.
"""

import ctypes
import os
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path
from typing import Protocol

import llvmlite.binding as llvm
import llvmlite.ir as ir
import torch

INT = ir.IntType(64)
POINTER = ir.PointerType()
LINE = 64  # bytes of a cache line
WORDS = LINE // 8
_PROCESS = os.getpid()
_KERNEL = ctypes.CFUNCTYPE(None, ctypes.c_int64, ctypes.c_int64, ctypes.c_int64, ctypes.c_int64)


_TEAM = ctypes.CFUNCTYPE(None, *[ctypes.c_int64] * 7)


@lru_cache(maxsize=1)
def openmp() -> ctypes.CDLL | None:
    """The OpenMP runtime of torch, if it is one that speaks GNU's interface; None elsewhere."""
    found = sorted((Path(torch.__file__).parent / "lib").glob("libgomp*"))
    if not found:
        return None
    library = ctypes.CDLL(str(found[0]))
    library.GOMP_parallel.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint, ctypes.c_uint]
    library.GOMP_parallel.restype = None
    llvm.add_symbol("omp_get_thread_num", ctypes.cast(library.omp_get_thread_num, ctypes.c_void_p).value)
    return library


def add_region(module: ir.Module, kernel: ir.Function, name: str = "region") -> None:
    """Emit the body of a parallel region around `kernel`: `void name(i64* {table, steps, rows, threads})`."""
    region = ir.Function(module, ir.FunctionType(ir.VoidType(), [POINTER]), name)
    b = ir.IRBuilder(region.append_basic_block("entry"))
    table, steps, rows, threads = (
        b.load(b.gep(region.args[0], [ir.Constant(INT, k)], source_etype=INT), typ=INT) for k in range(4)
    )
    number = b.sext(b.call(_get_number(module), []), INT)
    first = b.sdiv(b.mul(number, rows), threads)
    end = b.sdiv(b.mul(b.add(number, ir.Constant(INT, 1)), rows), threads)
    b.call(kernel, [b.inttoptr(table, POINTER), steps, first, end])
    b.ret_void()


def add_team(module: ir.Module, kernel: ir.Function) -> None:
    """The same around a kernel of `team`: `void region(i64* {table, steps, rows, threads, counters})`.

    A team may be smaller than the pool: what is left of the pool comes and goes, since the runtime would end such
    threads and begin them anew for the next call of torch's.
    """
    region = ir.Function(module, ir.FunctionType(ir.VoidType(), [POINTER]), "region")
    b = ir.IRBuilder(region.append_basic_block("entry"))
    table, steps, rows, threads, counters = (
        b.load(b.gep(region.args[0], [ir.Constant(INT, k)], source_etype=INT), typ=INT) for k in range(5)
    )
    number = b.sext(b.call(_get_number(module), []), INT)
    with b.if_then(b.icmp_signed("<", number, threads)):
        b.call(kernel, [b.inttoptr(table, POINTER), steps, ir.Constant(INT, 0), rows, number, threads, counters])
    b.ret_void()


def _get_number(module: ir.Module) -> ir.Function:
    name = "omp_get_thread_num"
    return module.globals.get(name) or ir.Function(module, ir.FunctionType(ir.IntType(32), []), name)


def forked() -> bool:
    """True in the child of a fork: an OpenMP pool does not survive it, and who enters it waits for missing threads."""
    return os.getpid() != _PROCESS


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
        self._direct, self._region, self._library = _KERNEL(kernel), region, openmp()

    def __call__(self, table: int, steps: int, rows: int, most: int | None = None) -> None:
        threads = 1 if most == 1 or forked() else min(torch.get_num_threads(), rows, most or rows)
        if threads <= 1:
            self._direct(table, steps, 0, rows)
        elif self._library is not None and self._region is not None:
            arguments = (ctypes.c_int64 * 4)(table, steps, rows, threads)
            self._library.GOMP_parallel(self._region, ctypes.addressof(arguments), threads, 0)
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
        self._direct, self._region, self._library, self._lines = _TEAM(kernel), region, openmp(), lines

    def __call__(self, table: int, steps: int, rows: int, most: int | None = None) -> None:
        pool, library = torch.get_num_threads(), self._library
        threads = 1 if library is None or self._region is None or forked() else min(pool, most or pool)
        block = (ctypes.c_int64 * (WORDS * (2 + threads * self._lines)))()  # zeros
        start = -(-ctypes.addressof(block) // LINE) * LINE
        if threads == 1 or library is None:
            self._direct(table, steps, 0, rows, 0, 1, start)
            return
        arguments = (ctypes.c_int64 * 5).from_address(start)
        arguments[:] = [table, steps, rows, threads, start + LINE]
        library.GOMP_parallel(self._region, start, pool, 0)


def team_runner(kernel: int, region: int | None, lines: int) -> Runner:
    """The same for a kernel of `team`, with so many cache lines of counters for each thread."""
    return _Team(kernel, region, lines)


@lru_cache(maxsize=8)
def _pool(threads: int) -> ThreadPoolExecutor:
    return ThreadPoolExecutor(threads)
