"""Stages -> LLVM: one function that walks a thread's rows through all steps of a segment.

    for each step
      for each stage
        for each tile of features                      the tile's weights stay in the first-level cache
          for each block of rows                       products: accumulators in registers, carried through the k-loop
          for each row                                 the fused expression of every target, vector by vector

Rows of a thread meet no barrier. The function's first argument is a table of (address, bytes per step, bytes per row)
for every array, so inputs of any layout are read in place, and one that is absent is a row of zeros with strides 0.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import llvmlite.ir as ir

from bptt.backends.cpu.functions import FUNCTIONS
from bptt.backends.cpu.lanes import Lanes
from bptt.backends.cpu.stages import Product, Schedule, Stage, Target, shift, size
from bptt.ir.node import Node
from bptt.ir.ops import OPS

INT = ir.IntType(64)
BYTE = ir.IntType(8)
POINTER = ir.PointerType()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value lies: an entry of the table, and its step: "t", "t+1", "read" or "write" (a pair of buffers)."""

    array: int
    step: str = "t"


@dataclass(frozen=True, slots=True)
class Entered:
    """The carry that a step is entered with: the running one, or the initial one where the row is reset."""

    running: Place
    initial: Place
    resets: Place | None


@dataclass(frozen=True, slots=True)
class Arriving:
    """A cotangent of the carry: what later steps sent back and the loss injects; zero for a row that ended."""

    sent: Place
    injected: Place
    alive: Place | None


@dataclass(frozen=True, slots=True)
class Stored:
    """A plain result."""

    place: Place


@dataclass(frozen=True, slots=True)
class Left:
    """The carry that a step leaves: held where the row has ended."""

    place: Place
    running: Place
    alive: Place | None


@dataclass(frozen=True, slots=True)
class Sent:
    """The cotangent sent to the step before: passed on by a row that ended, given to the initial carry at a reset."""

    place: Place
    arriving: Arriving
    initial: Place
    resets: Place | None


Source = Place | Entered
Sink = Stored | Left | Sent


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything about one kernel but its arithmetic.

    Args:
        schedule: the stages.
        sources: where values given to the stages, or stored between them, are read.
        arriving: cotangents of the carry, which are sums of two arrays.
        sinks: where each result goes; one result may go to several places.
        weights: table entry of the packed weights of each (stage, operand).
        tile: table entry of the buffer for accumulators.
        backward: time runs from the last step to the first.
        dtype, lanes: of the vectors.
        registers: vector registers of the target.
    """

    schedule: Schedule
    sources: Mapping[Node, Source]
    arriving: Mapping[Node, Arriving]
    sinks: Mapping[Node, tuple[Sink, ...]]
    weights: Mapping[tuple[int, Node], int]
    tile: int
    arrays: int
    backward: bool
    dtype: str
    lanes: int
    registers: int


def groups(stage: Stage) -> dict[Node, list[Product]]:
    """The products of a stage by operand: one k-loop each."""
    found: dict[Node, list[Product]] = {}
    for product in stage.products:
        found.setdefault(product.operand, []).append(product)
    return found


def panels(stage: Stage, lanes: int) -> int:
    """Vectors that cover the stage's features."""
    return -(-stage.width // lanes)


def tile_panels(stage: Stage, lanes: int) -> int:
    """Panels of one tile: with few products, several panels share each load of an operand."""
    count = panels(stage, lanes)
    wanted = max(1, 4 // max(len(stage.products), 1))
    return max(p for p in range(1, wanted + 1) if count % p == 0)


def build(layout: Layout, name: str, module: ir.Module) -> ir.Function:
    """Emit the kernel `void name(i64* table, i64 steps, i64 first_row, i64 end_row)`."""
    function = ir.Function(module, ir.FunctionType(ir.VoidType(), [POINTER, INT, INT, INT]), name)
    _Kernel(layout, function).emit()
    return function


def constant(value: int) -> ir.Constant:
    return ir.Constant(INT, value)


class _Kernel:
    """The state of one emission: builder, table entries, the loop variables in force."""

    def __init__(self, layout: Layout, function: ir.Function) -> None:
        self.layout, self.function = layout, function
        self.builder = ir.IRBuilder(function.append_basic_block("entry"))
        self.lanes = Lanes(self.builder, layout.dtype, layout.lanes)
        self.bytes = 4 if layout.dtype == "float32" else 8
        self.table, self.steps, self.first, self.end = function.args
        self.entries = [[self._entry(3 * i + k) for k in range(3)] for i in range(layout.arrays)]
        self.t: ir.Value = constant(0)
        self.turn: ir.Value = constant(0)

    def _entry(self, index: int) -> ir.Value:
        return self.builder.load(self.builder.gep(self.table, [constant(index)], source_etype=INT), typ=INT)

    def loop(self, start: ir.Value, stop: ir.Value, step: int, carried: Sequence[ir.Value],
             body: Callable[[ir.Value, list[ir.Value]], Sequence[ir.Value]]) -> list[ir.Value]:  # fmt: skip
        """`for i in range(start, stop, step)` with carried values; returns them as the loop leaves them."""
        b, before = self.builder, self.builder.block
        head, inside, after = (self.function.append_basic_block(n) for n in ("head", "body", "after"))
        b.branch(head)
        b.position_at_end(head)
        i = b.phi(INT)
        phis = [b.phi(value.type) for value in carried]
        b.cbranch(b.icmp_signed("<", i, stop), inside, after)
        b.position_at_end(inside)
        out = body(i, phis)
        following = b.add(i, constant(step))
        for phi, value, new in zip([i, *phis], [start, *carried], [following, *out], strict=True):
            phi.add_incoming(value, before)
            phi.add_incoming(new, b.block)
        b.branch(head)
        b.position_at_end(after)
        return list(phis)

    def emit(self) -> None:
        """The loop over time, and in it the stages."""

        def step(i: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            b = self.builder
            self.t = b.sub(b.sub(self.steps, constant(1)), i) if self.layout.backward else i
            self.turn = b.and_(i, constant(1))
            for number, stage in enumerate(self.layout.schedule.stages):
                _StageCode(self, number, stage).emit()
            return []

        self.loop(constant(0), self.steps, 1, [], step)
        self.builder.ret_void()

    def row(self, place: Place, row: ir.Value) -> ir.Value:
        """Address of a row of an array at the present step."""
        b, (address, per_step, per_row) = self.builder, self.entries[place.array]
        at = {"t": self.t, "read": self.turn}.get(place.step)
        if at is None:
            at = b.add(self.t, constant(1)) if place.step == "t+1" else b.sub(constant(1), self.turn)
        offset = b.add(b.mul(at, per_step), b.mul(row, per_row))
        return b.inttoptr(b.add(address, offset), POINTER)

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


class _StageCode:
    """Code of one stage."""

    def __init__(self, kernel: _Kernel, number: int, stage: Stage) -> None:
        self.k, self.number, self.stage = kernel, number, stage
        self.b, self.lanes, self.layout = kernel.builder, kernel.lanes, kernel.layout
        self.panels = panels(stage, self.layout.lanes)
        self.tile = tile_panels(stage, self.layout.lanes)
        self.slot = {product: i for i, product in enumerate(stage.products)}
        self.ragged = stage.width % self.layout.lanes != 0
        self.row: ir.Value = constant(0)
        self.panel: ir.Value = constant(0)
        self.memo: dict[tuple[Node, int], ir.Value] = {}

    def emit(self) -> None:
        """Tiles of features outside, rows inside."""

        def tile(first: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            for operand, products in groups(self.stage).items():
                self._products(operand, products, first)
            self.k.loop(self.k.first, self.k.end, 1, [], lambda row, _: self._row(row, first))
            return []

        if self.stage.targets:
            self.k.loop(constant(0), constant(self.panels), self.tile, [], tile)
        if self.stage.reductions:
            self.k.loop(self.k.first, self.k.end, 1, [], self._reduce_row)

    def _row(self, row: ir.Value, first: ir.Value) -> Sequence[ir.Value]:
        def panel(p: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            self.row, self.panel, self.first, self.memo = row, p, first, {}
            self.start = self.b.mul(p, constant(self.layout.lanes))
            values = [(target, self.value(target.node, 0)) for target in self.stage.targets]
            for target, value in values:
                self._store(target, value)
            return []

        self.k.loop(first, self.b.add(first, constant(self.tile)), 1, [], panel)
        return []

    # Products: accumulators of a block of rows, carried through the loop over the operand's features.

    def _products(self, operand: Node, products: list[Product], first: ir.Value) -> None:
        wide = len(products) * self.tile
        most = max(1, min(8, (self.layout.registers - 2 - wide) // wide))
        start = self.k.first
        for block in [n for n in (8, 6, 4, 2, 1) if n <= most]:
            rows = self.b.sub(self.k.end, start)
            stop = self.b.add(start, self.b.mul(self.b.sdiv(rows, constant(block)), constant(block)))
            self._blocks(operand, products, first, start, stop, block)
            start = stop

    def _blocks(
        self, operand: Node, products: list[Product], first: ir.Value, start: ir.Value, stop: ir.Value, block: int
    ) -> None:
        self.k.loop(start, stop, block, [], lambda row, _: self._block(operand, products, first, row, block))

    def _block(
        self, operand: Node, products: list[Product], first: ir.Value, row: ir.Value, count: int
    ) -> Sequence[ir.Value]:
        b, lanes, depth = self.b, self.lanes, size(operand)
        rows = [b.add(row, constant(i)) for i in range(count)]
        addresses = [self.k.address(self.layout.sources[operand], r) for r in rows]
        base = self.k.entries[self.layout.weights[self.number, operand]][0]
        vector = self.layout.lanes * self.k.bytes
        per_k = len(products) * vector
        panel_at = [b.inttoptr(b.add(base, b.mul(b.add(first, constant(p)), constant(depth * per_k))), POINTER)
                    for p in range(self.tile)]  # fmt: skip

        def step(k: ir.Value, sums: list[ir.Value]) -> Sequence[ir.Value]:
            offset = b.mul(k, constant(per_k))
            weights = [
                b.load(
                    b.gep(at, [b.add(offset, constant(g * vector))], source_etype=BYTE),
                    typ=lanes.vector,
                    align=self.k.bytes,
                )
                for at in panel_at
                for g in range(len(products))
            ]
            out = []
            for i, address in enumerate(addresses):
                x = lanes.splat(b.load(b.gep(address, [k], source_etype=lanes.scalar), typ=lanes.scalar))
                out += [lanes.fma(x, w, s) for w, s in zip(weights, sums[i * len(weights) :], strict=False)]
            return out

        zeros = [lanes.splat(0.0)] * (count * len(products) * self.tile)
        sums = self.k.loop(constant(0), constant(depth), 1, zeros, step)
        for i, r in enumerate(rows):
            for p in range(self.tile):
                for g, product in enumerate(products):
                    at = self._tile_at(r, constant(p), product)
                    b.store(sums[(i * self.tile + p) * len(products) + g], at, align=self.k.bytes)
        return []

    def _tile_at(self, row: ir.Value, panel: ir.Value, product: Product) -> ir.Value:
        """Where a finished accumulator waits for the expressions: (row, panel of the tile, product, lane)."""
        vector = self.layout.lanes * self.k.bytes
        start = self.k.row(Place(self.layout.tile), row)
        at = self.b.add(
            self.b.mul(panel, constant(len(self.stage.products) * vector)), constant(self.slot[product] * vector)
        )
        return self.b.gep(start, [at], source_etype=BYTE)

    # Expressions: one vector of features of one row.

    def value(self, node: Node, offset: int) -> ir.Value:
        """Vector of `node` at the present row and panel, `offset` features further on."""
        key = node, offset
        if key not in self.memo:
            self.memo[key] = self._value(node, offset)
        return self.memo[key]

    def _value(self, node: Node, offset: int) -> ir.Value:
        ready = self.layout.schedule.ready.get(node, self.stage.level)
        if ready < self.stage.level or (not node.type.row and node in self.layout.sources):
            return self._read(node, offset)
        if node in self.layout.arriving:
            return self._arrive(self.layout.arriving[node], size(node), offset)
        if node.op == "linear":
            at = self._tile_at(self.row, self.b.sub(self.panel, self.first), Product(node, offset))
            return self.b.load(at, typ=self.lanes.vector, align=self.k.bytes)
        if node.op == "const":
            return self.lanes.splat(float(node.attr("value")))
        if node.op == "cast" and node.args[0].type.dtype == "bool":
            return self.lanes.select(self.value(node.args[0], offset), self.lanes.splat(1.0), self.lanes.splat(0.0))
        if OPS[node.op].kind in ("view", "rows"):
            further = offset + (shift(node) if node.op == "slice" else 0)
            return self.value(node.args[0], further if size(node.args[0]) > 1 else 0)
        args = [self.value(arg, offset if size(arg) > 1 else 0) for arg in node.args]
        return FUNCTIONS[node.op](self.lanes, *args, **dict(node.attrs))

    def _read(self, node: Node, offset: int) -> ir.Value:
        value = self._load(self.k.address(self.layout.sources[node], self.row), size(node), offset)
        if node.type.dtype == "bool":  # a condition lies in memory as 0 or 1
            return self.lanes.compare("ne", value, self.lanes.splat(0.0))
        return value

    def _arrive(self, source: Arriving, width: int, offset: int) -> ir.Value:
        value = self.arriving(source, width, offset)
        if source.alive is None:
            return value
        return self.b.select(self.k.flag(source.alive, self.row), value, self.lanes.splat(0.0))

    def arriving(self, source: Arriving, width: int, offset: int) -> ir.Value:
        """What arrives at the carry after this step, for rows that ended as well."""
        places = (source.sent, source.injected)
        sent, injected = (self._load(self.k.row(place, self.row), width, offset) for place in places)
        return self.lanes.add(sent, injected)

    def _at(self, address: ir.Value, offset: int) -> ir.Value:
        return self.b.gep(address, [self.b.add(self.start, constant(offset))], source_etype=self.lanes.scalar)

    def _load(self, address: ir.Value, width: int, offset: int) -> ir.Value:
        if width == 1 and self.stage.width > 1:
            return self.lanes.splat(self.b.load(address, typ=self.lanes.scalar))
        at = self._at(address, offset)
        if not self.ragged:
            return self.b.load(at, typ=self.lanes.vector, align=self.k.bytes)
        return self._masked("load", at)

    def _write(self, address: ir.Value, offset: int, value: ir.Value) -> None:
        at = self._at(address, offset)
        if not self.ragged:
            self.b.store(value, at, align=self.k.bytes)
        else:
            self._masked("store", at, value)

    def _inside(self) -> ir.Value:
        """Mask of the lanes that hold features, for the last panel of a width that is no multiple of the lanes."""
        count = self.layout.lanes
        numbers = ir.Constant(ir.VectorType(INT, count), list(range(count)))
        left = self.b.sub(constant(self.stage.width), self.start)
        spread = self.b.insert_element(
            ir.Constant(ir.VectorType(INT, count), ir.Undefined), left, ir.Constant(ir.IntType(32), 0)
        )
        zeros = ir.Constant(ir.VectorType(ir.IntType(32), count), [0] * count)
        spread = self.b.shuffle_vector(spread, ir.Constant(ir.VectorType(INT, count), ir.Undefined), zeros)
        return self.b.icmp_signed("<", numbers, spread)

    def _masked(self, what: str, at: ir.Value, value: ir.Value | None = None) -> ir.Value:
        vector, mask, flat = self.lanes.vector, self.lanes.mask, ir.IntType(32)
        name = f"llvm.masked.{what}.v{self.layout.lanes}f{self.k.bytes * 8}.p0"
        module = self.b.module
        align = ir.Constant(flat, self.k.bytes)
        if what == "load":
            kind = ir.FunctionType(vector, [POINTER, flat, mask, vector])
            args = [at, align, self._inside(), self.lanes.splat(0.0)]
        else:
            kind = ir.FunctionType(ir.VoidType(), [vector, POINTER, flat, mask])
            args = [value, at, align, self._inside()]
        function = module.globals.get(name) or ir.Function(module, kind, name)
        return self.b.call(function, args)

    # Results.

    def _store(self, target: Target, value: ir.Value) -> None:
        if target.node.type.dtype == "bool":
            value = self.lanes.select(value, self.lanes.splat(1.0), self.lanes.splat(0.0))
        for sink in self.layout.sinks[target.into]:
            match sink:
                case Stored(place):
                    self._write(self.k.row(place, self.row), target.offset, value)
                case Left():
                    self._leave(sink, target, value)
                case Sent():
                    self._send(sink, target, value)

    def _leave(self, sink: Left, target: Target, value: ir.Value) -> None:
        if sink.alive is not None:
            held = self._load(self.k.row(sink.running, self.row), size(target.into), target.offset)
            value = self.b.select(self.k.flag(sink.alive, self.row), value, held)
        self._write(self.k.row(sink.place, self.row), target.offset, value)

    def _send(self, sink: Sent, target: Target, value: ir.Value) -> None:
        if sink.arriving.alive is not None:
            held = self.arriving(sink.arriving, size(target.into), target.offset)
            value = self.b.select(self.k.flag(sink.arriving.alive, self.row), value, held)
        if sink.resets is not None:
            reset, zero = self.k.flag(sink.resets, self.row), self.lanes.splat(0.0)
            given = self.k.row(sink.initial, self.row)
            before = self._load(given, size(target.into), target.offset)
            self._write(given, target.offset, self.lanes.add(before, self.b.select(reset, value, zero)))
            value = self.b.select(reset, zero, value)
        self._write(self.k.row(sink.place, self.row), target.offset, value)

    # Reductions: a sweep over the panels of one row.

    def _reduce_row(self, row: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
        kinds = [node.op for node in self.stage.reductions]
        starts = [self.lanes.splat(0.0 if kind == "sum" else float("-inf")) for kind in kinds]

        def panel(p: ir.Value, sums: list[ir.Value]) -> Sequence[ir.Value]:
            self.row, self.panel, self.first, self.memo = row, p, p, {}
            self.start = self.b.mul(p, constant(self.layout.lanes))
            out = []
            for node, kind, so_far, empty in zip(self.stage.reductions, kinds, sums, starts, strict=True):
                value = self.value(node.args[0], 0)
                value = self.b.select(self._inside(), value, empty) if self.ragged else value
                out.append(self._combine(kind, so_far, value))
            return out

        sums = self.k.loop(constant(0), constant(self.panels), 1, starts, panel)
        for node, kind, vector in zip(self.stage.reductions, kinds, sums, strict=True):
            total = self._across(kind, vector)
            for sink in self.layout.sinks[node]:
                assert isinstance(sink, Stored)
                self.b.store(total, self.k.row(sink.place, row))
        return []

    def _combine(self, kind: str, a: ir.Value, b: ir.Value) -> ir.Value:
        return self.lanes.add(a, b) if kind == "sum" else self.lanes.maximum(a, b)

    def _across(self, kind: str, vector: ir.Value) -> ir.Value:
        """Combine the lanes of a vector pairwise."""
        count, half = self.layout.lanes, self.layout.lanes // 2
        while half:
            order = [(i + half) % count for i in range(count)]
            pattern = ir.Constant(ir.VectorType(ir.IntType(32), count), order)
            vector = self._combine(kind, vector, self.b.shuffle_vector(vector, vector, pattern))
            half //= 2
        return self.b.extract_element(vector, ir.Constant(ir.IntType(32), 0))
