"""What all code of one kernel shares: the builder, the table of arrays, the present step, addresses of rows."""

from collections.abc import Callable, Sequence

import llvmlite.ir as ir

from bptt.backends.cpu.emit import BYTE, INT, POINTER, Body, constant, loop
from bptt.backends.cpu.lanes import Lanes
from bptt.backends.cpu.places import Layout, Place, Source


class Frame:
    """The state of one emission: builder, table entries, the time loop's variables."""

    def __init__(self, layout: Layout, function: ir.Function) -> None:
        self.layout, self.function, self.module = layout, function, function.module
        self.builder = ir.IRBuilder(function.append_basic_block("entry"))
        self.lanes = Lanes(self.builder, layout.dtype, layout.lanes)
        self.bytes = 4 if layout.dtype == "float32" else 8
        self.table, self.steps, self.first, self.end = function.args[:4]
        self.entries = [[self._entry(3 * i + k) for k in range(3)] for i in range(layout.arrays)]
        self.t: ir.Value = constant(0)
        self.turn: ir.Value = constant(0)
        self.ahead = False  # whether to fetch what the next step will write
        self.own: tuple[ir.Value, int] | None = None  # a thread's own buffer for accumulators, and bytes of a row

    def _entry(self, index: int) -> ir.Value:
        return self.builder.load(self.builder.gep(self.table, [constant(index)], source_etype=INT), typ=INT)

    def loop(
        self, start: ir.Value, stop: ir.Value, step: int | ir.Value, carried: Sequence[ir.Value], body: Body
    ) -> list[ir.Value]:
        """`emit.loop` in this kernel."""
        return loop(self.builder, start, stop, step, carried, body)

    def each(self, count: int, body: Callable[[ir.Value | None], None]) -> None:
        """`body` for each of so many; a single one has no number."""
        if count == 1:
            body(None)
            return

        def inside(i: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            body(i)
            return []

        self.loop(constant(0), constant(count), 1, [], inside)

    def row(self, place: Place, row: ir.Value) -> ir.Value:
        """Address of a row of an array at the present step."""
        b, (address, per_step, per_row) = self.builder, self.entries[place.array]
        at = {"t": self.t, "read": self.turn}.get(place.step)
        if at is None:
            at = b.add(self.t, constant(1)) if place.step == "t+1" else b.sub(constant(1), self.turn)
        offset = b.add(b.mul(at, per_step), b.mul(row, per_row))
        return b.inttoptr(b.add(address, offset), POINTER)

    def tile(self, row: ir.Value) -> ir.Value:
        """Address of a row of the buffer for accumulators."""
        if self.own is None:
            return self.row(Place(self.layout.tile), row)
        start, size = self.own
        return self.builder.gep(start, [self.builder.mul(row, constant(size))], source_etype=BYTE)

    def flag(self, place: Place, row: ir.Value) -> ir.Value:
        """A bool of a (steps, batch) mask."""
        return self.builder.icmp_unsigned("!=", self.builder.load(self.row(place, row), typ=BYTE), ir.Constant(BYTE, 0))

    def address(self, source: Source, row: ir.Value) -> ir.Value:
        """Address of a row that is read as it lies."""
        if isinstance(source, Place):
            return self.row(source, row)
        running = self.row(source.running, row)
        if source.resets is None:
            return running
        return self.builder.select(self.flag(source.resets, row), self.row(source.initial, row), running)
