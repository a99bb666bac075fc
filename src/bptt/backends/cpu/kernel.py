"""Stages -> LLVM: one function that walks a thread's rows through all steps of a segment.

    for each step
      for each part of the rows                        what a stage leaves is in a cache for the next
        for each stage with products
          for each tile of features                    the tile's weights stay in the first-level cache
            for each block of rows                     products: accumulators in registers, carried through the k-loop
            for each row                               the fused expression of every target, vector by vector
        for each row, where stages without products follow each other
          for each of these stages                     what one leaves is in the first-level cache for the next
            for each run of features                   one, or as many as tables of places ask for
              for each vector of the run               the fused expression of every target
            for each reduction, each contraction       loops of their own

Rows of a thread meet no barrier. The function's first argument is a table of (address, bytes per step, bytes per row)
for every array, so inputs of any layout are read in place, and one that is absent is a row of zeros with strides 0.
"""

from collections.abc import Sequence
from itertools import groupby

import llvmlite.ir as ir

from bptt.backends.cpu.contractions import Contraction
from bptt.backends.cpu.emit import INT, POINTER, constant
from bptt.backends.cpu.expressions import Expressions
from bptt.backends.cpu.frame import Frame
from bptt.backends.cpu.places import Layout, groups, panels, tile_panels
from bptt.backends.cpu.products import Products
from bptt.backends.cpu.reductions import Reductions
from bptt.backends.cpu.stages import Stage, size

ROWS = 24  # that go through a step together
SHARED = 1 << 20  # bytes of weights: more are not read anew for each such part of the rows
AHEAD = 1 << 19  # bytes of weights: beside more, what the next step writes would take their place in a cache


def build(layout: Layout, name: str, module: ir.Module) -> ir.Function:
    """Emit the kernel `void name(i64* table, i64 steps, i64 first_row, i64 end_row)`."""
    function = ir.Function(module, ir.FunctionType(ir.VoidType(), [POINTER, INT, INT, INT]), name)
    frame = Frame(layout, function)
    b = frame.builder

    first, end, most = frame.first, frame.end, _together(frame)
    # A step's rows lie together, and the next step's elsewhere: the processor does not see that they come next. One row
    # alone lies before its own next step. Backward less is written, and nothing was gained.
    frame.ahead = not layout.backward and not layout.variant.few and _weights(frame) <= AHEAD

    def part(start: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
        rest = b.add(start, most)
        frame.first, frame.end = start, b.select(b.icmp_signed("<", rest, end), rest, end)
        _stages(frame)
        return []

    def step(i: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
        frame.t = b.sub(b.sub(frame.steps, constant(1)), i) if layout.backward else i
        frame.turn = b.and_(i, constant(1))
        frame.loop(first, end, most, [], part)
        return []

    frame.loop(constant(0), frame.steps, 1, [], step)
    b.ret_void()
    return function


def _together(frame: Frame) -> ir.Value:
    """Rows that go through all stages of a step together: as equal parts of a thread's rows as can be."""
    b = frame.builder
    rows = b.sub(frame.end, frame.first)
    if _weights(frame) > SHARED:
        return rows
    parts = b.sdiv(b.add(rows, constant(ROWS - 1)), constant(ROWS))
    parts = b.select(b.icmp_signed("<", parts, constant(1)), constant(1), parts)
    return b.sdiv(b.add(rows, b.sub(parts, constant(1))), parts)


def _weights(frame: Frame) -> int:
    """Bytes of packed weights."""
    layout = frame.layout
    return sum(
        panels(stage, layout.lanes) * layout.lanes * size(operand) * len(products) * frame.bytes
        for stage in layout.schedule.stages
        for operand, products in groups(stage).items()
    )


def _stages(frame: Frame) -> None:
    """All stages of a step, for the frame's rows."""
    stages = [StageLoops(frame, number, stage) for number, stage in enumerate(frame.layout.schedule.stages)]
    for has_products, group in groupby(stages, key=lambda each: bool(each.stage.products)):
        if has_products:
            for each in group:
                each.emit()
        else:
            _by_rows(frame, list(group))


def _by_rows(frame: Frame, stages: Sequence["StageLoops"]) -> None:
    """Stages without products: nothing of them is shared by rows."""

    def row(at: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
        for each in stages:
            each.emit_row(at)
        return []

    frame.loop(frame.first, frame.end, 1, [], row)


class StageLoops:
    """The loops of one stage."""

    def __init__(self, frame: Frame, number: int, stage: Stage) -> None:
        self.f, self.stage, self.b, self.lanes = frame, stage, frame.builder, frame.lanes
        self.number, self.panels = number, panels(stage, frame.layout.lanes)
        self.use(tile_panels(stage, frame.layout))

    def use(self, tile: int) -> None:
        """Emit tiles of that many panels from here on."""
        self.products = Products(self.f, self.number, self.stage, tile)
        self.at = Expressions(self.f, self.stage, self.products)

    def emit(self) -> None:
        """Tiles of features outside, rows inside. Targets first, then reductions: neither reads the other's results."""
        if self.stage.targets:
            tile = self.products.tile
            whole = self.panels // tile * tile
            self.f.loop(constant(0), constant(whole), tile, [], lambda at, _: self._tile(self._turned(at, whole), []))
            if self.panels > whole:
                self.use(self.panels - whole)
                self._tile(constant(whole), [])
        if self.stage.reductions or self.stage.contractions:
            self.f.loop(self.f.first, self.f.end, 1, [], self.alone)

    def _turned(self, at: ir.Value, whole: int) -> ir.Value:
        """With few rows every other step goes through the tiles backwards.

        The weights that it reads first are those that were read last, so some of them are still in a cache that is too
        small for all. With more rows there is nothing to gain.
        """
        tile = self.products.tile
        if whole == tile or not self.f.layout.variant.few:
            return at
        last = constant(whole - tile)
        return self.b.select(self.b.icmp_unsigned("==", self.f.turn, constant(0)), at, self.b.sub(last, at))

    def emit_row(self, row: ir.Value) -> None:
        """One row of a stage without products."""
        if self.stage.targets:
            self.use(self.panels)
            self._row(row, constant(0))
        self.alone(row)

    def part(self, first: ir.Value, count: int) -> None:
        """A tile of so many panels, from `first` on."""
        self.use(count)
        self._tile(first, [])

    def alone(self, row: ir.Value, _: Sequence[ir.Value] = ()) -> Sequence[ir.Value]:
        """Reductions and contractions of a row."""
        if self.stage.reductions:
            Reductions(self.f, self.stage, self.at).emit(row)
        for node in self.stage.contractions:
            Contraction(self.f, node).emit(row)
        return []

    def _tile(self, first: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
        self.products.emit(first)
        self.f.loop(self.f.first, self.f.end, 1, [], lambda row, _: self._row(row, first))
        return []

    def _row(self, row: ir.Value, first: ir.Value) -> Sequence[ir.Value]:
        self.at.enter(row, [target.node for target in self.stage.targets])

        end = self.b.add(first, constant(self.products.tile))

        def run(k: ir.Value | None) -> None:
            def panel(p: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
                self.at.go(row, p, first, k)
                values = [(target, self.at.value(target.node, 0)) for target in self.stage.targets]
                for target, value in values:
                    self.at.store(target, value)
                return []

            self.f.loop(first, end, 1, [], panel)

        self.f.each(self.stage.width // self.stage.run, run)
        return []
