"""Expressions of a stage: one vector of features of one row, from memory through registers to its places."""

from collections.abc import Sequence
from typing import Any

import llvmlite.ir as ir

from bptt.backends.cpu.emit import BYTE, FLAT, Vectors, constant, gather, last_mask, load, numbers, prefetch, store
from bptt.backends.cpu.frame import Frame
from bptt.backends.cpu.functions import FUNCTIONS
from bptt.backends.cpu.places import Arriving, Left, Place, Sent, Stored, Summed
from bptt.backends.cpu.products import Products
from bptt.backends.cpu.reach import even, reach
from bptt.backends.cpu.stages import Stage, Target, shift, size, source
from bptt.backends.cpu.whole import FUNCTIONS as WHOLE
from bptt.backends.cpu.whole import Whole
from bptt.ir.node import Node
from bptt.ir.ops import OPS


class Expressions:
    """Emits the values of a stage at one row and panel; each value once."""

    def __init__(self, frame: Frame, stage: Stage, products: Products) -> None:
        self.f, self.stage, self.products = frame, stage, products
        self.b, self.lanes, self.layout = frame.builder, frame.lanes, frame.layout
        self.ragged = stage.run % self.layout.lanes != 0
        self.row = self.panel = self.first = self.start = self.run = self.within = constant(0)
        self.whole = Whole(self.b, self.layout.lanes)
        self.memo: dict[tuple[Node, int, bool], ir.Value] = {}
        self.spread: dict[tuple[Node, int, bool], ir.Value] = {}

    def of(self, node: Node) -> Vectors:
        """Vectors of the value's elements, computed or in memory, where truth values are floats."""
        return self.whole if node.type.dtype == "int64" else self.lanes

    def call(self, op: str, node: Node, *args: ir.Value, **attrs: Any) -> ir.Value:
        """A pointwise operation on values of the dtype of `node`."""
        if node.type.dtype == "int64":
            return WHOLE[op](self.whole, *args, **attrs)
        return FUNCTIONS[op](self.lanes, *args, **attrs)

    def enter(self, row: ir.Value, nodes: Sequence[Node]) -> None:
        """Move to a row: numbers that all of its features share are computed here, once."""
        self.row, self.memo, self.spread = row, {}, {}
        for node in nodes:
            self._spread(node, set())
        self.spread = self.memo

    def _spread(self, node: Node, seen: set[Node]) -> None:
        ready = self.layout.schedule.ready.get(node, self.stage.level)
        if node in seen or node.op == "linear" or ready < self.stage.level or not node.type.row:
            return
        seen.add(node)
        for arg in node.args:
            if size(arg) == 1 < size(node):
                self.value(arg, 0, spread=True)
            else:
                self._spread(arg, seen)

    def go(self, row: ir.Value, panel: ir.Value, first: ir.Value, run: ir.Value | None = None) -> None:
        """Move to a row, a run of features and a panel of it; `first` is the panel at which its tile begins."""
        self.row, self.panel, self.first, self.memo = row, panel, first, {**self.spread}
        self.within = self.start = self.b.mul(panel, constant(self.layout.lanes))
        self.run = constant(0) if run is None else run
        if run is not None:
            self.start = self.b.add(self.b.mul(run, constant(self.stage.run)), self.within)

    def value(self, node: Node, offset: int, spread: bool = False) -> ir.Value:
        """Vector of `node` at the present row and panel, `offset` features further on.

        With `spread` it is the one feature at `offset`, in every lane.
        """
        key = node, offset, spread
        if key not in self.memo:
            self.memo[key] = self._value(node, offset, spread)
        return self.memo[key]

    def _value(self, node: Node, offset: int, spread: bool) -> ir.Value:
        ready = self.layout.schedule.ready.get(node, self.stage.level)
        if ready < self.stage.level or (not node.type.row and node in self.layout.sources):
            return self._read(node, offset, spread)
        if node in self.layout.arriving:
            return self._arrive(self.layout.arriving[node], offset, spread)
        if (node, offset) in self.products.sums:
            at = self.products.at(self.row, self.b.sub(self.panel, self.first), (node, offset))
            return self.b.load(at, typ=self.lanes.vector, align=self.f.bytes)
        if node.op == "const":
            return self.of(node).splat(float(node.attr("value")) if node.type.dtype != "int64" else node.attr("value"))
        if node.op == "take":
            return self._one_taken(node, offset) if spread else self._take(node, offset)
        if node.op == "slice":
            return self.value(node.args[0], offset + shift(node), spread)
        args = [self._argument(arg, node, offset, spread) for arg in node.args]
        if node.op == "cast":
            return self._cast(node, args[0])
        if OPS[node.op].kind in ("view", "rows"):
            return args[0]
        return self.call(node.op, node.args[-1], *args, **dict(node.attrs))

    def _cast(self, node: Node, value: ir.Value) -> ir.Value:
        """Between floats, whole numbers and truth values; what is given in other dtypes lies here as floats."""
        before, after = node.args[0].type.dtype, node.type.dtype
        lanes = self.of(node)
        if before == "bool" != after:
            return lanes.select(value, lanes.splat(1), lanes.splat(0))
        if before == after:
            return value
        if after == "bool":
            here = self.of(node.args[0])
            return here.compare("ne", value, here.splat(0))
        if after == "int64":
            return self.whole.of_floats(self.lanes, value)
        return self.b.sitofp(value, self.lanes.vector) if before == "int64" else value

    def _argument(self, arg: Node, node: Node, offset: int, spread: bool) -> ir.Value:
        """An argument of a pointwise operation: one number per row is spread over the lanes."""
        if size(arg) == 1 and size(node) > 1:
            return self.value(arg, 0, spread=True)
        return self.value(arg, offset, spread)

    def _read(self, node: Node, offset: int, spread: bool) -> ir.Value:
        value = self._load(self.of(node), self.f.address(self.layout.sources[node], self.row), offset, spread)
        if node.type.dtype == "bool":  # a condition lies in memory as 0 or 1
            return self.lanes.compare("ne", value, self.lanes.splat(0.0))
        return value

    def _one_taken(self, node: Node, offset: int) -> ir.Value:
        """The one feature at `offset` of a value in another order."""
        place, lanes = node.attr("index")[offset], self.of(node)
        if place < 0:
            value = lanes.splat(0)
        else:
            value = self._one(
                lanes, self.f.address(self.layout.sources[source(node.args[0])], self.row), constant(place), None
            )
        return lanes.compare("ne", value, lanes.splat(0)) if node.type.dtype == "bool" else value

    def _take(self, node: Node, offset: int) -> ir.Value:
        """Features of a value in memory, in the order of a table of places."""
        behind, lanes = source(node.args[0]), self.of(node)
        address = self.f.address(self.layout.sources[behind], self.row)
        found = reach(node.attr("index")[offset : offset + self.stage.width], self.stage.run)
        mask = self.inside() if self.ragged else None
        if found.kind == "scattered":
            value = self._scattered(lanes, address, found.starts, mask)
        else:
            start = self._start(found.starts)
            if -1 in found.starts:
                there = self.b.icmp_signed(">=", start, constant(0))
                mask = self.b.select(there, lanes.all(True) if mask is None else mask, lanes.all(False))
            elif found.kind == "same":
                mask = None
            if found.kind == "run":
                at = self.b.gep(address, [self.b.add(start, self.within)], source_etype=lanes.scalar)
                value = load(self.b, lanes, at, mask)
            else:
                value = self._one(lanes, address, start, mask)
        if node.type.dtype == "bool":
            return lanes.compare("ne", value, lanes.splat(0.0))
        return value

    def _start(self, starts: Sequence[int]) -> ir.Value:
        """Where the present run begins."""
        step = even(starts)
        if step is not None:
            return self.b.add(constant(starts[0]), self.b.mul(self.run, constant(step)))
        table = numbers(self.f.module, starts)
        return self.b.sext(self.b.load(self.b.gep(table, [self.run], source_etype=FLAT), typ=FLAT), constant(0).type)

    def _one(self, lanes: Vectors, address: ir.Value, start: ir.Value, mask: ir.Value | None) -> ir.Value:
        """One feature in every lane; zeros outside of the mask."""
        if mask is None:
            at = self.b.gep(address, [start], source_etype=lanes.scalar)
            return lanes.splat(self.b.load(at, typ=lanes.scalar))
        inside = self.b.select(self.b.icmp_signed(">=", start, constant(0)), start, constant(0))
        return self.b.select(mask, self._one(lanes, address, inside, None), lanes.splat(0))

    def _scattered(self, lanes: Vectors, address: ir.Value, table: Sequence[int], mask: ir.Value | None) -> ir.Value:
        b, kind = self.b, ir.VectorType(FLAT, self.layout.lanes)
        lying = numbers(self.f.module, [*table, *[0] * self.layout.lanes])
        places = b.load(b.gep(lying, [self.start], source_etype=FLAT), typ=kind, align=4)
        if -1 in table:
            there = b.icmp_signed(">=", places, ir.Constant(kind, [0] * self.layout.lanes))
            mask = there if mask is None else b.and_(mask, there)
        return gather(b, lanes, address, places, mask)

    def _arrive(self, source: Arriving, offset: int, spread: bool) -> ir.Value:
        value = self.arriving(source, offset, spread)
        if source.alive is None:
            return value
        return self.b.select(self.f.flag(source.alive, self.row), value, self.lanes.splat(0.0))

    def arriving(self, source: Arriving, offset: int, spread: bool = False) -> ir.Value:
        """What arrives at the carry after this step, for rows that ended as well."""
        places = (source.sent, source.injected)
        sent, injected = (self._load(self.lanes, self.f.row(place, self.row), offset, spread) for place in places)
        return self.lanes.add(sent, injected)

    def _at(self, lanes: Vectors, address: ir.Value, offset: int) -> ir.Value:
        return self.b.gep(address, [self.b.add(self.start, constant(offset))], source_etype=lanes.scalar)

    def _load(self, lanes: Vectors, address: ir.Value, offset: int, spread: bool = False) -> ir.Value:
        if spread:
            at = self.b.gep(address, [constant(offset)], source_etype=lanes.scalar)
            return lanes.splat(self.b.load(at, typ=lanes.scalar))
        return load(self.b, lanes, self._at(lanes, address, offset), self.inside() if self.ragged else None)

    def _write(self, lanes: Vectors, address: ir.Value, offset: int, value: ir.Value) -> None:
        store(self.b, lanes, value, self._at(lanes, address, offset), self.inside() if self.ragged else None)

    def inside(self) -> ir.Value:
        """Mask of the lanes that hold features, for the last panel of a width that is no multiple of the lanes."""
        return last_mask(self.b, self.lanes, self.stage.run, self.panel)

    def keep(self, node: Node, value: ir.Value) -> None:
        """Store a reduction's vector at the present run and panel."""
        self.store(Target(node, node, 0), value)

    def store(self, target: Target, value: ir.Value) -> None:
        if target.node.type.dtype == "bool":
            value = self.lanes.select(value, self.lanes.splat(1.0), self.lanes.splat(0.0))
        for sink in self.layout.sinks[target.into]:
            match sink:
                case Stored():
                    self._keep(sink, target, value)
                case Left():
                    self._leave(sink, target, value)
                case Sent():
                    self._send(sink, target, value)
                case Summed():
                    self._sum(sink, target, value)

    def _keep(self, sink: Stored, target: Target, value: ir.Value) -> None:
        lanes = self.of(target.node)
        if sink.alive is not None:
            value = self.b.select(self.f.flag(sink.alive, self.row), value, lanes.splat(0))
        self._write(lanes, self._fetched(sink.place, lanes, target.offset), target.offset, value)

    def _leave(self, sink: Left, target: Target, value: ir.Value) -> None:
        lanes = self.of(target.node)
        if sink.alive is not None:
            held = self._load(lanes, self.f.row(sink.running, self.row), target.offset)
            value = self.b.select(self.f.flag(sink.alive, self.row), value, held)
        self._write(lanes, self._fetched(sink.place, lanes, target.offset), target.offset, value)

    def _fetched(self, place: Place, lanes: Vectors, offset: int) -> ir.Value:
        """A row that is about to be written; what the next step will write in its place is fetched meanwhile."""
        row = self.f.row(place, self.row)
        if self.f.ahead:
            onward = self.b.gep(row, [self.f.entries[place.array][1]], source_etype=BYTE)
            prefetch(self.b, self._at(lanes, onward, offset), write=True)
        return row

    def _send(self, sink: Sent, target: Target, value: ir.Value) -> None:
        if sink.arriving.alive is not None:
            held = self.arriving(sink.arriving, target.offset)
            value = self.b.select(self.f.flag(sink.arriving.alive, self.row), value, held)
        if sink.resets is not None:
            reset, zero = self.f.flag(sink.resets, self.row), self.lanes.splat(0.0)
            given = self.f.row(sink.initial, self.row)
            with self.b.if_then(reset, likely=False):
                before = self._load(self.lanes, given, target.offset)
                self._write(self.lanes, given, target.offset, self.lanes.add(before, value))
            value = self.b.select(reset, zero, value)
        self._write(self.lanes, self.f.row(sink.place, self.row), target.offset, value)

    def _sum(self, sink: Summed, target: Target, value: ir.Value) -> None:
        at = self.f.row(sink.place, self.row)
        before = self._load(self.lanes, at, target.offset)
        after = self.lanes.add(before, value)
        if sink.alive is not None:
            after = self.b.select(self.f.flag(sink.alive, self.row), after, before)
        self._write(self.lanes, at, target.offset, after)
