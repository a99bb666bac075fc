"""Weights as the kernels read them: panels of features, and in each one vector per feature of the operand.

A weight is (out, in) in memory or its transpose. Lanes that lie side by side are copied vector by vector; else a square
of vectors is transposed in registers. It is done anew in every call: a weight may have been changed in between in ways
that torch does not count, and a stale copy would be a wrong gradient.
"""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import llvmlite.ir as ir
from torch import Tensor

from bptt.backends.cpu import cache
from bptt.backends.cpu.emit import FLAT, INT, POINTER, constant, inside_mask, load, loop, store
from bptt.backends.cpu.lanes import Lanes
from bptt.backends.cpu.runners import Runner, runner
from bptt.backends.cpu.script import Script
from bptt.backends.cpu.target import Loaded, Target, machine_code
from bptt.backends.cpu.threads import add_region, openmp

FIELDS = ("source", "to_row", "to_column", "place", "rows", "columns", "per_column")  # steps in bytes
ALONE = 1 << 20  # elements: fewer are not worth a second thread


def panels(width: int, lanes: int) -> int:
    """Vectors that cover so many features."""
    return -(-width // lanes)


@dataclass(frozen=True, slots=True)
class Panels:
    """Where one product's rows of a weight go.

    Args:
        weight: which of the weights that a packer is given.
        offset, width: the rows.
        columns: features of the operand.
        place: bytes from the start of the buffer.
        products: how many products share the panels; lanes of all lie side by side for each feature of the operand.
    """

    weight: int
    offset: int
    width: int
    columns: int
    place: int
    products: int


class Lying(NamedTuple):
    """How weights lie in memory.

    Args:
        table: what the machine code is told, without addresses.
        moves: an entry, its weight, bytes from where that begins, and from the start of the buffer.
    """

    table: "array[int]"
    moves: Sequence[tuple[int, int, int, int]]


class Packer:
    """Copies matrices of one dtype into panels: (panel, feature of the operand, product, lane), zero beyond the width.

    What does not change from call to call is prepared here.
    """

    def __init__(self, parts: Sequence[Panels], dtype: str, target: Target) -> None:
        lanes = target.lanes(dtype)
        self._bytes = 4 if dtype == "float32" else 8
        self._run, self._loaded = _kernel(dtype, target)
        rows = [(0, 0, 0, p.place, p.width, p.columns, p.products * lanes * self._bytes) for p in parts]
        self._table = array("q", [number for row in rows for number in row])
        self._parts = [
            (weight, [(len(FIELDS) * i, p.offset, p.place) for i, p in enumerate(parts) if p.weight == weight])
            for weight in sorted({p.weight for p in parts})
        ]
        self._count, self._most = len(parts), max((panels(p.width, lanes) for p in parts), default=0)
        self._threads = 1 if sum(p.width * p.columns for p in parts) < ALONE else None

    def __call__(self, weights: Sequence[Tensor], base: int) -> None:
        """Copy the weights, each (out, in), to the buffer at `base`. Cost: one pass over them."""
        weights = [a if 1 in a.stride() else a.contiguous() for a in weights]
        lying = self.lying([a.stride() for a in weights])
        if not lying.moves:
            return
        table = lying.table[:]
        for at, weight, offset, place in lying.moves:
            table[at], table[at + 3] = weights[weight].data_ptr() + offset, base + place
        self._run(table.buffer_info()[0], self._count, self._most, self._threads)

    def lying(self, strides: Sequence[tuple[int, ...]]) -> Lying:
        """What the machine code is told of weights that lie in memory with these strides, in elements."""
        table, moves = self._table[:], []
        for weight, places in self._parts:
            to_row, to_column = (stride * self._bytes for stride in strides[weight])
            for at, offset, place in places:
                table[at + 1], table[at + 2] = to_row, to_column
                moves.append((at, weight, offset * to_row, place))
        return Lying(table, moves)

    def write(self, script: Script, lying: Lying, numbers: Sequence[int], scratch: int) -> None:
        """Write into a script that weights are copied.

        Args:
            numbers: of the array that each weight is.
            scratch: number of the array that they are copied to.
        """
        if not lying.moves:
            return
        table = script.table(lying.table)
        for at, weight, offset, place in lying.moves:
            script.enter(table, at, numbers[weight], offset)
            script.enter(table, at + 3, scratch, place)
        script.run(self._run, table, self._count, self._most, self._threads)


def build(target: Target, dtype: str) -> str:
    """LLVM text of `void kernel(i64* table, i64 entries, i64 first_panel, i64 end_panel)`."""
    module = ir.Module()
    function = ir.Function(module, ir.FunctionType(ir.VoidType(), [POINTER, INT, INT, INT]), "kernel")
    b = ir.IRBuilder(function.append_basic_block("entry"))
    _Pack(b, Lanes(b, dtype, target.lanes(dtype))).emit()
    if openmp() is not None:
        add_region(module, function)
    return str(module)


class _Pack:
    """One emission."""

    def __init__(self, b: ir.IRBuilder, lanes: Lanes) -> None:
        self.b, self.lanes, self.bytes = b, lanes, lanes.format.width // 8
        self.table, self.entries, self.first, self.end = b.function.args

    def emit(self) -> None:
        """For each entry, for each of this thread's panels."""
        loop(self.b, constant(0), self.entries, 1, [], self._entry)
        self.b.ret_void()

    def _entry(self, number: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
        b, count = self.b, self.lanes.count
        at = b.mul(number, constant(len(FIELDS)))
        read = [
            b.load(b.gep(self.table, [b.add(at, constant(i))], source_etype=INT), typ=INT) for i in range(len(FIELDS))
        ]
        self.source, self.to_row, self.to_column, self.place, self.rows, self.columns, self.per_column = read
        whole = b.sdiv(b.add(self.rows, constant(count - 1)), constant(count))
        stop = b.select(b.icmp_signed("<", whole, self.end), whole, self.end)
        with b.if_else(b.icmp_signed("==", self.to_row, constant(self.bytes))) as (copied, turned):
            with copied:
                loop(b, self.first, stop, 1, [], self._copied)
            with turned:
                loop(b, self.first, stop, 1, [], self._turned)
        return []

    def _panel(self, panel: ir.Value) -> tuple[ir.Value, ir.Value, ir.Value]:
        """Where a panel begins in the weight and in the buffer, and how many of its rows there are."""
        b = self.b
        row = b.mul(panel, constant(self.lanes.count))
        source = b.add(self.source, b.mul(row, self.to_row))
        place = b.add(self.place, b.mul(panel, b.mul(self.columns, self.per_column)))
        return source, place, b.sub(self.rows, row)

    def _pointer(self, start: ir.Value, step: ir.Value, times: ir.Value) -> ir.Value:
        return self.b.inttoptr(self.b.add(start, self.b.mul(times, step)), POINTER)

    def _copied(self, panel: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
        source, place, left = self._panel(panel)
        mask = inside_mask(self.b, self.lanes, left)

        def column(k: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            value = load(self.b, self.lanes, self._pointer(source, self.to_column, k), mask)
            store(self.b, self.lanes, value, self._pointer(place, self.per_column, k))
            return []

        loop(self.b, constant(0), self.columns, 1, [], column)
        return []

    def _turned(self, panel: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
        b, lanes, count = self.b, self.lanes, self.lanes.count
        source, place, left = self._panel(panel)
        nothing = ir.Constant(lanes.mask, [0] * count)

        def square(k: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            columns = inside_mask(b, lanes, b.sub(self.columns, k))
            rows = []
            for i in range(count):
                mask = b.select(b.icmp_signed("<", constant(i), left), columns, nothing)
                start = b.add(self._offset(source, self.to_row, i), b.mul(k, constant(self.bytes)))
                rows.append(load(b, lanes, b.inttoptr(start, POINTER), mask))
            for i, vector in enumerate(self._transpose(rows)):
                there = b.icmp_signed("<", b.add(k, constant(i)), self.columns)
                with b.if_then(there):
                    store(b, lanes, vector, self._pointer(place, self.per_column, b.add(k, constant(i))))
            return []

        loop(b, constant(0), self.columns, count, [], square)
        return []

    def _offset(self, start: ir.Value, step: ir.Value, times: int) -> ir.Value:
        return self.b.add(start, self.b.mul(step, constant(times)))

    def _transpose(self, rows: list[ir.Value]) -> list[ir.Value]:
        """A square of lanes turned over its diagonal: halves are exchanged, then quarters, down to single lanes."""
        rows, count, distance = list(rows), len(rows), 1
        while distance < count:
            for i in range(count):
                if i & distance:
                    continue
                a, b = rows[i], rows[i | distance]
                lower = [j if not j & distance else count + (j ^ distance) for j in range(count)]
                upper = [j ^ distance if not j & distance else count + j for j in range(count)]
                rows[i], rows[i | distance] = (self._shuffle(a, b, order) for order in (lower, upper))
            distance *= 2
        return rows

    def _shuffle(self, a: ir.Value, b: ir.Value, order: Sequence[int]) -> ir.Value:
        return self.b.shuffle_vector(a, b, ir.Constant(ir.VectorType(FLAT, len(order)), list(order)))


@lru_cache(maxsize=8)
def _kernel(dtype: str, target: Target) -> tuple[Runner, Loaded]:
    name = cache.key("pack", dtype, repr(target), str(openmp() is not None))
    code = cache.load(name)
    if code is None:
        code = machine_code(build(target, dtype), target)
        cache.store(name, code)
    loaded = Loaded(code, target)
    region = loaded.address("region") if openmp() is not None else None
    return runner(loaded.address("kernel"), region), loaded
