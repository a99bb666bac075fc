"""Machine code that times the machine: the same vectors, multiply-adds, functions and threads that kernels use.

Loops over a buffer, one function each, and `nothing`, whose parallel region times a thread's waking.
"""

import ctypes
import time
from collections.abc import Callable, Sequence

import llvmlite.ir as ir
import torch

from bptt.backends.cpu import cache
from bptt.backends.cpu.emit import INT, POINTER, constant, load, loop, store
from bptt.backends.cpu.functions_exp import tanh
from bptt.backends.cpu.lanes import Lanes
from bptt.backends.cpu.runners import runner
from bptt.backends.cpu.target import Loaded, Target, machine_code
from bptt.backends.cpu.threads import add_region, openmp

CHAINS = 12  # accumulators: more than a multiply-add takes cycles, times two units; all fit 16 registers
TOGETHER = 4  # tanh of so many vectors in a turn, as neighbouring features in a kernel
UNROLLED = 8  # vectors read in a turn
_CALL = ctypes.CFUNCTYPE(None, ctypes.c_int64, ctypes.c_int64, ctypes.c_int64, ctypes.c_int64)


class Probe:
    """Loops to be timed."""

    def __init__(self, target: Target) -> None:
        self.vector = target.bytes
        name = cache.key("probe", repr(target), str(openmp() is not None))
        code = cache.load(name)
        if code is None:
            code = machine_code(build(target), target)
            cache.store(name, code)
        self._loaded = loaded = Loaded(code, target)
        self._functions = {name: _CALL(loaded.address(name)) for name in _LOOPS}
        region = loaded.address("region") if openmp() is not None else None
        self._nothing = runner(loaded.address("nothing"), region)

    def seconds(self, name: str, address: int, turns: int, passes: int = 1) -> float:
        """One timed call: so many passes over the buffer, each of so many turns of the loop."""
        function = self._functions[name]
        start = time.perf_counter()
        function(address, turns, passes, 0)
        return time.perf_counter() - start

    def woken(self, threads: int) -> float:
        """Seconds of a parallel region in which nothing is done."""
        start = time.perf_counter()
        self._nothing(0, 0, threads, threads)
        return time.perf_counter() - start


def build(target: Target) -> str:
    """LLVM text of `void NAME(float* buffer, i64 turns, i64 passes, i64)` for every loop."""
    module = ir.Module()
    for name, emit in _LOOPS.items():
        b = _function(module, name)
        emit(b, Lanes(b, "float32", target.lanes("float32")))
        b.ret_void()
    b = _function(module, "nothing")
    b.ret_void()
    if openmp() is not None:
        add_region(module, b.function)
    return str(module)


def _function(module: ir.Module, name: str) -> ir.IRBuilder:
    function = ir.Function(module, ir.FunctionType(ir.VoidType(), [POINTER, INT, INT, INT]), name)
    return ir.IRBuilder(function.append_basic_block("entry"))


def _at(b: ir.IRBuilder, lanes: Lanes, index: ir.Value) -> ir.Value:
    return b.gep(b.function.args[0], [b.mul(index, constant(lanes.count))], source_etype=lanes.scalar)


Step = Callable[[Lanes, ir.Value, list[ir.Value]], Sequence[ir.Value]]


def _turns(count: int, step: Step) -> Callable[[ir.IRBuilder, Lanes], None]:
    """A loop over `count` vectors of the buffer that stay in registers; they are written back in the end."""

    def emit(b: ir.IRBuilder, lanes: Lanes) -> None:
        places = [_at(b, lanes, constant(i)) for i in range(count)]
        starts = [load(b, lanes, place) for place in places]

        def once(_: ir.Value, values: list[ir.Value]) -> Sequence[ir.Value]:
            return loop(b, constant(0), b.function.args[1], 1, values, lambda i, so_far: step(lanes, i, so_far))

        ends = loop(b, constant(0), b.function.args[2], 1, starts, once)
        for value, place in zip(ends, places, strict=True):
            store(b, lanes, value, place)

    return emit


def _multiply_add(lanes: Lanes, _: ir.Value, sums: list[ir.Value]) -> Sequence[ir.Value]:
    return [lanes.fma(value, lanes.splat(0.5), lanes.splat(0.25)) for value in sums]


def _tanh(lanes: Lanes, _: ir.Value, values: list[ir.Value]) -> Sequence[ir.Value]:
    return [tanh(lanes, value) for value in values]


def _read(lanes: Lanes, i: ir.Value, sums: list[ir.Value]) -> Sequence[ir.Value]:
    b = lanes.builder
    first = b.mul(i, constant(UNROLLED))
    return [lanes.add(value, load(b, lanes, _at(b, lanes, b.add(first, constant(k))))) for k, value in enumerate(sums)]


_LOOPS: dict[str, Callable[[ir.IRBuilder, Lanes], None]] = {
    "products": _turns(CHAINS, _multiply_add),
    "chain": _turns(1, _multiply_add),
    "functions": _turns(TOGETHER, _tanh),
    "waits": _turns(1, _tanh),
    "read": _turns(UNROLLED, _read),
}


def buffer(size: int) -> torch.Tensor:
    """Memory for the loops, touched once."""
    return torch.full((size // 4,), 0.5)
