r"""Weight gradients: $C = A^\top [B_1 | B_2 | \dots]$ summed over steps x batch, and A's own sum, for a whole segment.

A is (rows, out), each B is (rows, in), and each part of C is (out, in): what the deltas of a gate multiply (its input,
the carry) lies side by side, so that no vector is padded but the last. The sum of the deltas is a bias's gradient.

    for each chunk of rows
      the sum of A                        beside the products, while the chunk is in a cache
      for each tile of columns            a few vectors; the chunk's part of them is copied together, into a cache
        for each block of rows of C       a tile of C lives in registers for the chunk

Threads share the rows of C, so no sum is split over threads and the bits do not depend on their number.
"""

from array import array
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import llvmlite.ir as ir
import torch
from torch import Tensor

from bptt.backends.cpu import cache
from bptt.backends.cpu.emit import BYTE, INT, POINTER, blocks, constant, inside_mask, load, loop, store
from bptt.backends.cpu.lanes import Lanes
from bptt.backends.cpu.machine import threads_for
from bptt.backends.cpu.target import Loaded, Target, host, machine_code
from bptt.backends.cpu.threads import Runner, add_region, openmp, runner

TILE = 4  # vectors of columns in a tile
CHUNK = 128  # rows: with 4 vectors of columns 32 KiB, two thirds of a first-level cache
MOST = 512  # rows, where C is beyond LARGE: each chunk reads and writes all of C once
LARGE = 1 << 20  # bytes
WIDTHS = (TILE, 2, 1)  # what is left over makes smaller ones
TOGETHER = 1 << 18  # multiply-adds: in fewer, parts lie side by side in any case, to save a call
HEIGHTS = (12, 8, 6, 4, 2, 1)  # rows of C in a block: the largest that fits the registers, and the last three
# The table, strides in elements: first of the call (`sums` may be 0), then of each part, which takes columns of C.
FIELDS = ("a", "a_stride", "rows", "c", "c_stride", "width", "sums", "chunk", "parts", "alive", "resets", "batch")
PART = ("b", "b_stride", "first", "end", "result", "initial", "initial_stride")  # `initial` may be 0


def build(target: Target, dtype: str, alive: bool = False, resets: bool = False) -> str:
    """LLVM text of `void kernel(i64* table, i64 copied, i64 first_out, i64 end_out)`.

    With `copied` 0, C is the one part's result; with 1, each part is copied from C to a place of its own in the end.

    Args:
        alive: rows that have ended are passed over.
        resets: where a row is reset, a part that has an `initial` takes that for it.
    """
    module = ir.Module()
    kind = ir.FunctionType(ir.VoidType(), [POINTER, INT, INT, INT])
    function = ir.Function(module, kind, "kernel")
    b = ir.IRBuilder(function.append_basic_block("entry"))
    _Outer(b, Lanes(b, dtype, target.lanes(dtype)), target.registers, alive, resets).emit()
    if openmp() is not None:
        add_region(module, function)
    return str(module)


class _Outer:
    """One emission."""

    def __init__(self, b: ir.IRBuilder, lanes: Lanes, registers: int, alive: bool, resets: bool) -> None:
        self.b, self.lanes, self.registers, self.replaced = b, lanes, registers, resets
        self.table, self.copied, self.first, self.end = b.function.args
        read = self._read(constant(0), len(FIELDS))
        a, self.a_stride, self.rows, c, self.c_stride, self.width, self.sums, self.chunk, self.parts = read[:9]
        self.alive, self.resets, self.batch = read[9:]
        self.left, self.c = b.inttoptr(a, POINTER), b.inttoptr(c, POINTER)
        self.wide = TILE * lanes.count
        self.packed = b.alloca(lanes.vector, constant(MOST * TILE))
        self.packed.align = 64
        self.living = b.alloca(INT, constant(MOST)) if alive else None  # numbers of a chunk's rows that have not ended

    def _read(self, start: ir.Value, count: int) -> list[ir.Value]:
        b = self.b
        return [b.load(b.gep(self.table, [b.add(start, constant(i))], source_etype=INT), typ=INT) for i in range(count)]

    def emit(self) -> None:
        """Chunks of rows, tiles of columns, blocks of C's rows; then the parts, each to its place."""
        b, count = self.b, self.lanes.count
        padded = b.mul(b.sdiv(b.add(self.width, constant(count - 1)), constant(count)), constant(count))

        def chunk(start: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            stop = self._least(b.add(start, self.chunk), self.rows)
            self.fresh = b.icmp_signed("==", start, constant(0))
            start, stop = self._list(start, stop)
            summed = b.select(b.icmp_signed("==", self.sums, constant(0)), self.first, self.end)
            loop(b, self.first, summed, self.wide, [], lambda o, _: self._sum(o, start, stop))
            at = constant(0)
            for vectors in WIDTHS:
                after = b.mul(b.sdiv(padded, constant(vectors * count)), constant(vectors * count))
                self._tiles(start, stop, at, after, vectors)
                at = after
            return []

        loop(b, constant(0), self.rows, self.chunk, [], chunk)
        loop(b, constant(0), b.mul(self.copied, self.parts), 1, [], self._copy)
        b.ret_void()

    def _list(self, start: ir.Value, stop: ir.Value) -> tuple[ir.Value, ir.Value]:
        """Where the chunk's rows begin and end in the list of those that have not ended; without one, as they are."""
        b = self.b
        if self.living is None:
            return start, stop

        def row(k: ir.Value, count: list[ir.Value]) -> Sequence[ir.Value]:
            b.store(k, b.gep(self.living, count, source_etype=INT))
            flag = b.load(b.inttoptr(b.add(self.alive, k), POINTER), typ=BYTE)
            return [b.add(count[0], b.zext(flag, INT))]

        return constant(0), loop(b, start, stop, 1, [constant(0)], row)[0]

    def _row(self, k: ir.Value) -> ir.Value:
        """The row that is the k-th of those that count."""
        if self.living is None:
            return k
        return self.b.load(self.b.gep(self.living, [k], source_etype=INT), typ=INT)

    def _least(self, x: ir.Value, y: ir.Value) -> ir.Value:
        return self.b.select(self.b.icmp_signed("<", x, y), x, y)

    def _part(self, number: ir.Value) -> list[ir.Value]:
        return self._read(self.b.add(self.b.mul(number, constant(len(PART))), constant(len(FIELDS))), len(PART))

    def _tiles(self, start: ir.Value, stop: ir.Value, first: ir.Value, last: ir.Value, vectors: int) -> None:
        fit = [n for n in HEIGHTS if n <= (self.registers - vectors - 2) // vectors]
        heights = list(dict.fromkeys([fit[0], *fit[-3:]]))

        def tile(i: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            after = self._least(self.b.add(i, constant(vectors * self.lanes.count)), self.width)
            loop(self.b, constant(0), self.parts, 1, [], lambda part, _: self._pack(part, start, stop, i, after))
            blocks(
                self.b,
                self.first,
                self.end,
                heights,
                lambda o, height: self._block(o, height, i, vectors, start, stop),
            )
            return []

        loop(self.b, first, last, vectors * self.lanes.count, [], tile)

    def _sum(self, o: ir.Value, start: ir.Value, stop: ir.Value) -> Sequence[ir.Value]:
        """Add the chunk's rows of A to their sum, a few vectors at a time."""
        b, lanes, place = self.b, self.lanes, self.b.inttoptr(self.sums, POINTER)
        begins = [b.add(o, constant(v * lanes.count)) for v in range(TILE)]
        masks = [inside_mask(b, lanes, b.sub(self.end, begin)) for begin in begins]
        places = [(self._at(place, begin), mask) for begin, mask in zip(begins, masks, strict=True)]
        sums = [b.select(self.fresh, lanes.splat(0.0), load(b, lanes, at, mask)) for at, mask in places]

        def row(k: ir.Value, so_far: list[ir.Value]) -> Sequence[ir.Value]:
            row_at = b.mul(self._row(k), self.a_stride)
            offsets = [b.add(row_at, begin) for begin in begins]
            return [
                lanes.add(value, load(b, lanes, self._at(self.left, offset), mask))
                for value, offset, mask in zip(so_far, offsets, masks, strict=True)
            ]

        for value, (at, mask) in zip(loop(b, start, stop, 1, sums, row), places, strict=True):
            store(b, lanes, value, at, mask)
        return []

    def _pack(
        self, number: ir.Value, start: ir.Value, stop: ir.Value, tile: ir.Value, after: ir.Value
    ) -> Sequence[ir.Value]:
        """Copy what a part has in the tile: its rows may lie far apart, and in the same few sets of a cache."""
        b, lanes = self.b, self.lanes
        base, stride, first, end, _, initial, initial_stride = self._part(number)
        bytes_of = constant(lanes.format.width // 8)
        low = b.select(b.icmp_signed(">", first, tile), first, tile)
        high = self._least(end, after)

        def vector(at: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            mask = inside_mask(b, lanes, b.sub(high, at))

            def row(k: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
                number = self._row(k)
                source = b.add(base, b.mul(b.mul(number, stride), bytes_of))
                if self.replaced:
                    source = self._entered(number, source, initial, b.mul(initial_stride, bytes_of))
                value = load(b, lanes, self._at(b.inttoptr(source, POINTER), b.sub(at, first)), mask)
                there = b.add(b.mul(b.sub(k, start), constant(self.wide)), b.sub(at, tile))
                store(b, lanes, value, self._at(self.packed, there), mask)
                return []

            loop(b, start, stop, 1, [], row)
            return []

        loop(b, low, high, lanes.count, [], vector)
        return []

    def _entered(self, k: ir.Value, source: ir.Value, initial: ir.Value, stride: ir.Value) -> ir.Value:
        """Where row k lies: in the initial carry, if there is one and the row is reset."""
        b = self.b
        flag = b.load(b.inttoptr(b.add(self.resets, k), POINTER), typ=BYTE)
        reset = b.and_(b.icmp_unsigned("!=", flag, ir.Constant(BYTE, 0)), b.icmp_unsigned("!=", initial, constant(0)))
        before = b.block
        with b.if_then(reset, likely=False):
            other = b.add(initial, b.mul(b.urem(k, self.batch), stride))
            inside = b.block
        found = b.phi(INT)
        found.add_incoming(source, before)
        found.add_incoming(other, inside)
        return found

    def _block(self, o: ir.Value, height: int, i: ir.Value, count: int, start: ir.Value, stop: ir.Value) -> None:
        """A tile of C, height x count vectors: add the chunk's rows to it (the first chunk begins from zero)."""
        b, lanes = self.b, self.lanes
        at = [
            self._at(self.c, b.add(b.mul(b.add(o, constant(r)), self.c_stride), i), v)
            for r in range(height)
            for v in range(count)
        ]
        zero = lanes.splat(0.0)
        sums = [b.select(self.fresh, zero, load(b, lanes, place)) for place in at]

        def row(k: ir.Value, so_far: list[ir.Value]) -> Sequence[ir.Value]:
            base = b.mul(b.sub(k, start), constant(self.wide))
            right = [load(b, lanes, self._at(self.packed, base, v)) for v in range(count)]
            left = b.add(b.mul(self._row(k), self.a_stride), o)
            out = []
            for r in range(height):
                place = b.gep(self.left, [b.add(left, constant(r))], source_etype=lanes.scalar)
                spread = lanes.splat(b.load(place, typ=lanes.scalar))
                out += [lanes.fma(spread, right[v], so_far[r * count + v]) for v in range(count)]
            return out

        for value, place in zip(loop(b, start, stop, 1, sums, row), at, strict=True):
            store(b, lanes, value, place)

    def _copy(self, number: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
        b, lanes = self.b, self.lanes
        _, _, first, end, result, _, _ = self._part(number)
        size, place = b.sub(end, first), b.inttoptr(result, POINTER)

        def row(o: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            def vector(i: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
                mask = inside_mask(b, lanes, b.sub(size, i))
                value = load(b, lanes, self._at(self.c, b.add(b.mul(o, self.c_stride), b.add(first, i))), mask)
                store(b, lanes, value, self._at(place, b.add(b.mul(o, size), i)), mask)
                return []

            loop(b, constant(0), size, lanes.count, [], vector)
            return []

        loop(b, self.first, self.end, 1, [], row)
        return []

    def _at(self, base: ir.Value, offset: ir.Value, vector: int = 0) -> ir.Value:
        place = self.b.add(offset, constant(vector * self.lanes.count))
        return self.b.gep(base, [place], source_etype=self.lanes.scalar)


@lru_cache(maxsize=8)
def _kernel(dtype: torch.dtype, alive: bool, resets: bool) -> tuple[Runner, int, Loaded]:
    target, kind = host(), str(dtype).removeprefix("torch.")
    name = cache.key("outer", kind, repr(target), str((openmp() is not None, alive, resets)))
    code = cache.load(name)
    if code is None:
        code = machine_code(build(target, kind, alive, resets), target)
        cache.store(name, code)
    loaded = Loaded(code, target)
    region = loaded.address("region") if openmp() is not None else None
    return runner(loaded.address("kernel"), region), target.lanes(kind), loaded


class Masks(NamedTuple):
    """Which rows count, where they are steps x batch.

    Args:
        alive, resets: (steps, batch) bool, side by side in memory; None for all, and for none.
        initial: for each part what takes its place in rows that are reset, (batch, in), features adjacent; or None.
    """

    alive: Tensor | None
    resets: Tensor | None
    initial: Sequence[Tensor | None]


class Side(NamedTuple):
    """A factor of a sum over rows, features adjacent: where it begins, elements from row to row, and its features.

    Args:
        initial, initial_stride: what takes its place in rows that are reset; 0 for nothing.
    """

    address: int
    stride: int
    width: int
    initial: int = 0
    initial_stride: int = 0


def joined(
    a: Tensor, parts: Sequence[Tensor], total: bool = False, masks: Masks | None = None
) -> tuple[tuple[Tensor, ...], Tensor | None]:
    """A^T B of each part B, and with `total` the sum of A's rows; see `joined_at`.

    Args:
        a: (rows, out) in main memory, float32 or float64, features adjacent.
        parts: each (rows, in), of a's dtype, features adjacent.
        masks: rows that are passed over or replaced.
    """
    alive, resets, initial = masks or (None, None, (None,) * len(parts))
    ended, again = (0 if mask is None else mask.data_ptr() for mask in (alive, resets))
    batch = 1 if resets is None else resets.shape[1]
    sides = [
        Side(b.data_ptr(), b.stride(0), b.shape[1], *((0, 0) if new is None else (new.data_ptr(), new.stride(0))))
        for b, new in zip(parts, initial, strict=True)
    ]
    left = Side(a.data_ptr(), a.stride(0), a.shape[1])
    return joined_at(a.dtype, a.shape[0], left, sides, total, (ended, again, batch))


def joined_at(
    dtype: torch.dtype,
    rows: int,
    a: Side,
    parts: Sequence[Side],
    total: bool = False,
    masks: tuple[int, int, int] = (0, 0, 1),
) -> tuple[tuple[Tensor, ...], Tensor | None]:
    """A^T B of each part B, and with `total` the sum of A's rows, of numbers that lie at these addresses.

    Args:
        masks: addresses of the masks (0 for none), and the rows of a step.
    Cost: 2 x rows x out x in operations. Parts lie side by side where that saves a vector; their results are then
        copied once.
    """
    run, lanes, _ = _kernel(dtype, masks[0] != 0, masks[1] != 0)
    out, sizes = a.width, tuple([part.width for part in parts])
    results = tuple([torch.empty((out, size), dtype=dtype) for size in sizes])
    sums = torch.empty(out, dtype=dtype) if total else None
    if rows == 0:
        return tuple(result.zero_() for result in results), None if sums is None else sums.zero_()
    for i, (group, width, padded) in enumerate(_groups(sizes, lanes, rows * out * sum(sizes) < TOGETHER)):
        copied = len(group) > 1 or padded != width
        c = torch.empty((out, padded), dtype=dtype) if copied or not group else results[group[0]]
        chunk = MOST if out * padded * dtype.itemsize > LARGE else CHUNK
        summed = sums.data_ptr() if sums is not None and i == 0 else 0
        numbers, first = (
            [a.address, a.stride, rows, c.data_ptr(), padded, width, summed, chunk, len(group), *masks],
            0,
        )
        for k in group:
            part, after = parts[k], first + sizes[k]
            numbers += (part.address, part.stride, first, after, results[k].data_ptr(), *part[3:])
            first = after
        table = array("q", numbers)
        run(
            table.buffer_info()[0],
            int(copied),
            out,
            threads_for(rows * out * width / lanes, rows * width * dtype.itemsize),
        )
    return results, sums


@lru_cache(maxsize=256)
def _groups(sizes: tuple[int, ...], lanes: int, small: bool) -> list[tuple[range, int, int]]:
    """Parts that lie side by side, their columns, and the same in whole vectors: all of them in a small product."""
    alone = sum(-(-size // lanes) for size in sizes)
    together = -(-sum(sizes) // lanes)
    single = [range(i, i + 1) for i in range(len(sizes))]
    groups = [range(len(sizes))] if small or together < alone or len(sizes) < 2 else single
    widths = [sum(sizes[i] for i in group) for group in groups]
    return [(group, width, -(-width // lanes) * lanes) for group, width in zip(groups, widths, strict=True)]


def outer(a: Tensor, b: Tensor) -> Tensor:
    """A^T B for a (rows, out) and b (rows, in); see `joined`."""
    return joined(a, [b])[0][0]
