"""Parallel regions around kernels, in torch's own OpenMP pool where it can be had.

Torch's threads spin for a while after each parallel region; a second pool would fight them for the cores. So the kernel
is handed to the OpenMP runtime that torch has loaded. Each thread owns a share of the rows for the whole segment.
"""

import ctypes
import os
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import llvmlite.binding as llvm
import llvmlite.ir as ir
import torch

from bptt.backends.cpu.crowd import OWN, Clock
from bptt.backends.cpu.emit import FLAT, INT, POINTER, constant, declared, loop

ASKED = ("omp_get_thread_num", "omp_get_num_threads")
OF_ROWS, OF_TEAM = 5, 6  # words of a region
_PROCESS = os.getpid()


@lru_cache(maxsize=1)
def openmp() -> ctypes.CDLL | None:
    """The OpenMP runtime of torch, if it is one that speaks GNU's interface; None elsewhere."""
    found = sorted((Path(torch.__file__).parent / "lib").glob("libgomp*"))
    if not found:
        return None
    library = ctypes.CDLL(str(found[0]))
    for name in (*ASKED, "GOMP_parallel"):
        llvm.add_symbol(name, ctypes.cast(getattr(library, name), ctypes.c_void_p).value)
    return library


def forked() -> bool:
    """True in the child of a fork: an OpenMP pool does not survive it, and who enters it waits for missing threads."""
    return os.getpid() != _PROCESS


def add_region(module: ir.Module, kernel: ir.Function, name: str = "region") -> None:
    """Emit the body of a parallel region around `kernel`: `void name(i64* {own, table, steps, rows, shares})`.

    The runtime may give fewer threads than there are shares of the rows: a thread then has several.
    """
    region = _Region(module, name)
    b = region.b
    table, steps, rows, shares = (region.word(i) for i in range(1, OF_ROWS))

    def share(i: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
        first, end = (b.sdiv(b.mul(k, rows), shares) for k in (i, b.add(i, constant(1))))
        b.call(kernel, [b.inttoptr(table, POINTER), steps, first, end])
        return []

    loop(b, region.number, shares, region.count, [], share)
    region.leave()


def add_team(module: ir.Module, kernel: ir.Function) -> None:
    """The same around a kernel of `team`: `void region(i64* {own, table, steps, rows, threads, counters})`.

    A team may be smaller than the pool: what is left of the pool comes and goes, since the runtime would end such
    threads and begin them anew for the next call of torch's.
    """
    region = _Region(module, "region")
    b, number = region.b, region.number
    table, steps, rows, threads, counters = (region.word(i) for i in range(1, OF_TEAM))
    with b.if_then(b.icmp_signed("<", number, threads)):
        b.call(kernel, [b.inttoptr(table, POINTER), steps, constant(0), rows, number, threads, counters])
    region.leave()


class _Region:
    """A region of which the first thread says how long its part took: this thread's number, how many there are."""

    def __init__(self, module: ir.Module, name: str) -> None:
        function = ir.Function(module, ir.FunctionType(ir.VoidType(), [POINTER]), name)
        self.b = b = ir.IRBuilder(function.append_basic_block("entry"))
        kind = ir.FunctionType(FLAT, [])
        self.number, self.count = (b.sext(b.call(declared(module, asked, kind), []), INT) for asked in ASKED)
        self.clock = Clock(b)
        self.begun = self.clock.read()

    def word(self, i: int) -> ir.Value:
        """One of the region's words."""
        return self.b.load(self._at(i), typ=INT)

    def leave(self) -> None:
        """The end of the region."""
        b = self.b
        with b.if_then(b.icmp_signed("==", self.number, constant(0))):
            b.store(b.sub(self.clock.read(), self.begun), self._at(OWN))
        b.ret_void()

    def _at(self, i: int) -> ir.Value:
        return self.b.gep(self.b.function.args[0], [constant(i)], source_etype=INT)
