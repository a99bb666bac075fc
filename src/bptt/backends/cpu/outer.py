r"""Weight gradients: $C = A^\top B$ summed over steps x batch, one product for a whole segment.

A is (rows, out), B is (rows, in), C is (out, in). Rows are taken in chunks whose part of B stays in the first-level
cache; a tile of C lives in registers for a chunk. Threads share the rows of C, so no sum is split over threads and the
bits do not depend on their number.
"""

from array import array
from collections.abc import Mapping, Sequence
from functools import lru_cache

import llvmlite.ir as ir
import torch
from torch import Tensor

from bptt.backends.cpu import cache
from bptt.backends.cpu.emit import INT, POINTER, blocks, constant, inside_mask, load, loop, store
from bptt.backends.cpu.lanes import Lanes
from bptt.backends.cpu.target import Loaded, Target, host, machine_code
from bptt.backends.cpu.threads import Runner, add_region, openmp, runner
from bptt.backends.torch_dialect import TORCH, Function
from bptt.ir.node import Node

CHUNK = 128  # rows: with 4 vectors of B 32 KiB, two thirds of a first-level cache
TILE = 4  # vectors of B in a tile
ALONE = 1 << 18  # multiply-adds: fewer are done before a second thread has woken up
FIELDS = ("a", "b", "c", "rows", "inner", "a_stride", "b_stride")  # the table; strides in elements


def build(target: Target, dtype: str) -> str:
    """LLVM text of `void kernel(i64* table, i64 _, i64 first_out, i64 end_out)`."""
    module = ir.Module()
    kind = ir.FunctionType(ir.VoidType(), [POINTER, INT, INT, INT])
    function = ir.Function(module, kind, "kernel")
    b = ir.IRBuilder(function.append_basic_block("entry"))
    _Outer(b, Lanes(b, dtype, target.lanes(dtype)), target.registers).emit()
    if openmp() is not None:
        add_region(module, function)
    return str(module)


class _Outer:
    """One emission."""

    def __init__(self, b: ir.IRBuilder, lanes: Lanes, registers: int) -> None:
        self.b, self.lanes = b, lanes
        table, _, self.first, self.end = b.function.args
        read = [b.load(b.gep(table, [constant(i)], source_etype=INT), typ=INT) for i in range(len(FIELDS))]
        self.a, self.right, self.c = (b.inttoptr(value, POINTER) for value in read[:3])
        self.rows, self.inner, self.a_stride, self.b_stride = read[3:]
        most = (registers - TILE - 2) // TILE
        self.heights = [n for n in (6, 4, 2, 1) if n <= most]

    def emit(self) -> None:
        """Chunks of rows, tiles of the inner features, blocks of the outer ones."""
        b, wide = self.b, TILE * self.lanes.count
        whole = b.mul(b.sdiv(self.inner, constant(wide)), constant(wide))

        def chunk(start: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            after = b.add(start, constant(CHUNK))
            stop = b.select(b.icmp_signed("<", after, self.rows), after, self.rows)
            self._tiles(start, stop, constant(0), whole, TILE)
            self._tiles(start, stop, whole, self.inner, 1)
            return []

        loop(b, constant(0), self.rows, CHUNK, [], chunk)
        b.ret_void()

    def _tiles(self, start: ir.Value, stop: ir.Value, first: ir.Value, last: ir.Value, count: int) -> None:
        def tile(i: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            mask = inside_mask(self.b, self.lanes, self.b.sub(self.inner, i)) if count == 1 else None
            blocks(
                self.b,
                self.first,
                self.end,
                self.heights,
                lambda o, height: self._block(o, height, i, count, start, stop, mask),
            )
            return []

        loop(self.b, first, last, count * self.lanes.count, [], tile)

    def _block(
        self, o: ir.Value, height: int, i: ir.Value, count: int, start: ir.Value, stop: ir.Value, mask: ir.Value | None
    ) -> None:
        """A tile of C, height x count vectors: add the chunk's rows to it (the first chunk begins from zero)."""
        b, lanes = self.b, self.lanes
        fresh = b.icmp_signed("==", start, constant(0))
        at = [
            self._at(self.c, b.add(b.mul(b.add(o, constant(r)), self.inner), i), v)
            for r in range(height)
            for v in range(count)
        ]
        zero = lanes.splat(0.0)
        sums = [b.select(fresh, zero, load(b, lanes, place, mask)) for place in at]

        def row(k: ir.Value, so_far: list[ir.Value]) -> Sequence[ir.Value]:
            base = b.add(b.mul(k, self.b_stride), i)
            right = [load(b, lanes, self._at(self.right, base, v), mask) for v in range(count)]
            left = b.add(b.mul(k, self.a_stride), o)
            out = []
            for r in range(height):
                place = b.gep(self.a, [b.add(left, constant(r))], source_etype=lanes.scalar)
                spread = lanes.splat(b.load(place, typ=lanes.scalar))
                out += [lanes.fma(spread, right[v], so_far[r * count + v]) for v in range(count)]
            return out

        for value, place in zip(loop(b, start, stop, 1, sums, row), at, strict=True):
            store(b, lanes, value, place, mask)

    def _at(self, base: ir.Value, offset: ir.Value, vector: int) -> ir.Value:
        place = self.b.add(offset, constant(vector * self.lanes.count))
        return self.b.gep(base, [place], source_etype=self.lanes.scalar)


@lru_cache(maxsize=2)
def _kernel(dtype: torch.dtype) -> tuple[Runner, Loaded]:
    target, kind = host(), str(dtype).removeprefix("torch.")
    name = cache.key("outer", kind, repr(target), str(openmp() is not None))
    code = cache.load(name)
    if code is None:
        code = machine_code(build(target, kind), target)
        cache.store(name, code)
    loaded = Loaded(code, target)
    region = loaded.address("region") if openmp() is not None else None
    return runner(loaded.address("kernel"), region), loaded


def outer(a: Tensor, b: Tensor) -> Tensor:
    """A^T B for a (rows, out) and b (rows, in) in main memory, float32 or float64, features adjacent.

    Cost: 2 x rows x out x in operations; nothing is copied.
    """
    (rows, out), inner = a.shape, b.shape[1]
    c = torch.empty((out, inner), dtype=a.dtype)
    if rows == 0:
        return c.zero_()
    table = array("q", (a.data_ptr(), b.data_ptr(), c.data_ptr(), rows, inner, a.stride(0), b.stride(0)))
    run, _ = _kernel(a.dtype)
    run(table.buffer_info()[0], 0, out, 1 if rows * out * inner < ALONE else None)
    return c


def _outer(node: Node, batch: int, a: Tensor, b: Tensor) -> Tensor:
    """Rows (..., out) and (..., in), ours where it can be: machine code cannot be followed by autograd."""
    fits = a.is_cpu and a.dtype in (torch.float32, torch.float64) and not torch.is_grad_enabled()
    if not fits:
        return TORCH["outer"](node, batch, a, b)
    flat = [t if t.dim() == 2 else t.reshape(t.shape[:-1].numel(), t.shape[-1]) for t in (a, b)]
    left, right = (t if t.stride(1) == 1 or t.shape[1] == 1 else t.contiguous() for t in flat)
    return outer(left, right)


CPU: Mapping[str, Function] = {**TORCH, "outer": _outer}
