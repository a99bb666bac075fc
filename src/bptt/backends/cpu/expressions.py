"""Expressions of a stage: one vector of features of one row, from memory through registers to its places."""

from collections.abc import Sequence

import llvmlite.ir as ir

from bptt.backends.cpu.emit import constant, last_mask, load, store
from bptt.backends.cpu.frame import Frame
from bptt.backends.cpu.functions import FUNCTIONS
from bptt.backends.cpu.places import Arriving, Left, Sent, Stored, Summed
from bptt.backends.cpu.products import Products
from bptt.backends.cpu.stages import Stage, Target, shift, size
from bptt.ir.node import Node
from bptt.ir.ops import OPS


class Expressions:
    """Emits the values of a stage at one row and panel; each value once."""

    def __init__(self, frame: Frame, stage: Stage, products: Products) -> None:
        self.f, self.stage, self.products = frame, stage, products
        self.b, self.lanes, self.layout = frame.builder, frame.lanes, frame.layout
        self.ragged = stage.width % self.layout.lanes != 0
        self.row = self.panel = self.first = self.start = constant(0)
        self.memo: dict[tuple[Node, int, bool], ir.Value] = {}
        self.spread: dict[tuple[Node, int, bool], ir.Value] = {}

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

    def go(self, row: ir.Value, panel: ir.Value, first: ir.Value) -> None:
        """Move to a row and a panel; `first` is the panel at which its tile begins."""
        self.row, self.panel, self.first, self.memo = row, panel, first, {**self.spread}
        self.start = self.b.mul(panel, constant(self.layout.lanes))

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
            return self.lanes.splat(float(node.attr("value")))
        if node.op == "slice":
            return self.value(node.args[0], offset + shift(node), spread)
        args = [self._argument(arg, node, offset, spread) for arg in node.args]
        if node.op == "cast" and node.args[0].type.dtype == "bool":
            return self.lanes.select(args[0], self.lanes.splat(1.0), self.lanes.splat(0.0))
        if OPS[node.op].kind in ("view", "rows"):
            return args[0]
        return FUNCTIONS[node.op](self.lanes, *args, **dict(node.attrs))

    def _argument(self, arg: Node, node: Node, offset: int, spread: bool) -> ir.Value:
        """An argument of a pointwise operation: one number per row is spread over the lanes."""
        if size(arg) == 1 and size(node) > 1:
            return self.value(arg, 0, spread=True)
        return self.value(arg, offset, spread)

    def _read(self, node: Node, offset: int, spread: bool) -> ir.Value:
        value = self._load(self.f.address(self.layout.sources[node], self.row), offset, spread)
        if node.type.dtype == "bool":  # a condition lies in memory as 0 or 1
            return self.lanes.compare("ne", value, self.lanes.splat(0.0))
        return value

    def _arrive(self, source: Arriving, offset: int, spread: bool) -> ir.Value:
        value = self.arriving(source, offset, spread)
        if source.alive is None:
            return value
        return self.b.select(self.f.flag(source.alive, self.row), value, self.lanes.splat(0.0))

    def arriving(self, source: Arriving, offset: int, spread: bool = False) -> ir.Value:
        """What arrives at the carry after this step, for rows that ended as well."""
        places = (source.sent, source.injected)
        sent, injected = (self._load(self.f.row(place, self.row), offset, spread) for place in places)
        return self.lanes.add(sent, injected)

    def _at(self, address: ir.Value, offset: int) -> ir.Value:
        return self.b.gep(address, [self.b.add(self.start, constant(offset))], source_etype=self.lanes.scalar)

    def _load(self, address: ir.Value, offset: int, spread: bool = False) -> ir.Value:
        if spread:
            at = self.b.gep(address, [constant(offset)], source_etype=self.lanes.scalar)
            return self.lanes.splat(self.b.load(at, typ=self.lanes.scalar))
        return load(self.b, self.lanes, self._at(address, offset), self.inside() if self.ragged else None)

    def _write(self, address: ir.Value, offset: int, value: ir.Value) -> None:
        store(self.b, self.lanes, value, self._at(address, offset), self.inside() if self.ragged else None)

    def inside(self) -> ir.Value:
        """Mask of the lanes that hold features, for the last panel of a width that is no multiple of the lanes."""
        return last_mask(self.b, self.lanes, self.stage.width, self.panel)

    def store(self, target: Target, value: ir.Value) -> None:
        if target.node.type.dtype == "bool":
            value = self.lanes.select(value, self.lanes.splat(1.0), self.lanes.splat(0.0))
        for sink in self.layout.sinks[target.into]:
            match sink:
                case Stored(place):
                    self._write(self.f.row(place, self.row), target.offset, value)
                case Left():
                    self._leave(sink, target, value)
                case Sent():
                    self._send(sink, target, value)
                case Summed():
                    self._sum(sink, target, value)

    def _leave(self, sink: Left, target: Target, value: ir.Value) -> None:
        if sink.alive is not None:
            held = self._load(self.f.row(sink.running, self.row), target.offset)
            value = self.b.select(self.f.flag(sink.alive, self.row), value, held)
        self._write(self.f.row(sink.place, self.row), target.offset, value)

    def _send(self, sink: Sent, target: Target, value: ir.Value) -> None:
        if sink.arriving.alive is not None:
            held = self.arriving(sink.arriving, target.offset)
            value = self.b.select(self.f.flag(sink.arriving.alive, self.row), value, held)
        if sink.resets is not None:
            reset, zero = self.f.flag(sink.resets, self.row), self.lanes.splat(0.0)
            given = self.f.row(sink.initial, self.row)
            before = self._load(given, target.offset)
            self._write(given, target.offset, self.lanes.add(before, self.b.select(reset, value, zero)))
            value = self.b.select(reset, zero, value)
        self._write(self.f.row(sink.place, self.row), target.offset, value)

    def _sum(self, sink: Summed, target: Target, value: ir.Value) -> None:
        at = self.f.row(sink.place, self.row)
        before = self._load(at, target.offset)
        after = self.lanes.add(before, value)
        if sink.alive is not None:
            after = self.b.select(self.f.flag(sink.alive, self.row), after, before)
        self._write(at, target.offset, after)
