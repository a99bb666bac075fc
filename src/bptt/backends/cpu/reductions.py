"""Reductions along features: of each row's (outer, reduced, inner) features, the middle axis is reduced.

With nothing inside of it, vectors lie along the reduced axis and their lanes are combined in the end; else they lie
along the inner axis. Running sums are stored on the way.
"""

from collections.abc import Sequence

import llvmlite.ir as ir

from bptt.backends.cpu.emit import across, constant
from bptt.backends.cpu.expressions import Expressions
from bptt.backends.cpu.frame import Frame
from bptt.backends.cpu.places import Stored, Summed, panels
from bptt.backends.cpu.stages import Stage
from bptt.ir.node import Node


class Reductions:
    """Emits the reductions of a stage for one row; those of one stage share their loops."""

    def __init__(self, frame: Frame, stage: Stage, at: Expressions) -> None:
        self.f, self.b, self.lanes, self.stage, self.at = frame, frame.builder, frame.lanes, stage, at
        self.panels = panels(stage, frame.layout.lanes)
        self.outer, self.reduced, self.inner = stage.axes
        self.nodes = [node for node in stage.reductions if node.op != "cumsum"]
        self.running = [node for node in stage.reductions if node.op == "cumsum"]

    def emit(self, row: ir.Value) -> None:
        """All reductions of a row."""
        if self.nodes:
            self.at.enter(row, [node.args[0] for node in self.nodes])
            body = self._lanes if self.inner == 1 else self._columns
            self.f.each(self.outer, lambda o: body(row, o))
        for node in self.running:
            self.at.enter(row, [node.args[0]])
            self.f.each(self.outer, lambda o, node=node: self._cumulate(node, row, o))  # type: ignore[misc]

    def _lanes(self, row: ir.Value, outer: ir.Value | None) -> None:
        """One number each: vectors along the reduced features, then across the lanes."""
        runs = self.reduced // self.stage.run
        first = None if outer is None else self.b.mul(outer, constant(runs))

        def run(k: ir.Value | None, sums: list[ir.Value]) -> list[ir.Value]:
            def panel(p: ir.Value, so_far: list[ir.Value]) -> Sequence[ir.Value]:
                self.at.go(row, p, p, _sum(self.b, first, k))
                return self._combined(so_far, masked=True)

            return self.f.loop(constant(0), constant(self.panels), 1, sums, panel)

        sums = self._starts()
        sums = run(None, sums) if runs == 1 else self.f.loop(constant(0), constant(runs), 1, sums, run)
        for node, vector in zip(self.nodes, sums, strict=True):
            lanes = self.at.of(node)
            total = across(self.b, lanes, lambda a, b, node=node: self._combine(node, a, b), vector)  # type: ignore[misc]
            for sink in self.f.layout.sinks[node]:
                assert isinstance(sink, Stored | Summed)
                at = self.f.row(sink.place, row)
                at = at if outer is None else self.b.gep(at, [outer], source_etype=lanes.scalar)
                kept = self._kept(sink, row, total) if isinstance(sink, Stored) else self._added(sink, at, row, total)
                self.b.store(kept, at)

    def _columns(self, row: ir.Value, outer: ir.Value | None) -> None:
        """A vector of results: the reduced features of each lane one after the other."""
        first = None if outer is None else self.b.mul(outer, constant(self.reduced))

        def panel(p: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            def step(r: ir.Value, sums: list[ir.Value]) -> Sequence[ir.Value]:
                self.at.go(row, p, p, _sum(self.b, first, r))
                return self._combined(sums, masked=False)

            sums = self.f.loop(constant(0), constant(self.reduced), 1, self._starts(), step)
            self.at.go(row, p, p, outer)
            for node, vector in zip(self.nodes, sums, strict=True):
                self.at.keep(node, vector)
            return []

        self.f.loop(constant(0), constant(self.panels), 1, [], panel)

    def _cumulate(self, node: Node, row: ir.Value, outer: ir.Value | None) -> None:
        first = None if outer is None else self.b.mul(outer, constant(self.reduced))
        lanes = self.at.of(node)
        last, backward = constant(self.reduced - 1), node.attr("backward")

        def panel(p: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            def step(i: ir.Value, sums: list[ir.Value]) -> Sequence[ir.Value]:
                self.at.go(row, p, p, _sum(self.b, first, self.b.sub(last, i) if backward else i))
                total = lanes.add(sums[0], self.at.value(node.args[0], 0))
                self.at.keep(node, total)
                return [total]

            self.f.loop(constant(0), constant(self.reduced), 1, [lanes.splat(0)], step)
            return []

        self.f.loop(constant(0), constant(self.panels), 1, [], panel)

    def _starts(self) -> list[ir.Value]:
        each = [(node, self.at.of(node)) for node in self.nodes]
        return [lanes.splat(0) if node.op == "sum" else lanes.least() for node, lanes in each]

    def _combined(self, so_far: Sequence[ir.Value], masked: bool) -> list[ir.Value]:
        """Each reduction with the present vector taken in; lanes outside are left out where all lanes will be one."""
        out = []
        for node, before, empty in zip(self.nodes, so_far, self._starts(), strict=True):
            value = self.at.value(node.args[0], 0)
            value = self.b.select(self.at.inside(), value, empty) if masked and self.at.ragged else value
            out.append(self._combine(node, before, value))
        return out

    def _combine(self, node: Node, a: ir.Value, b: ir.Value) -> ir.Value:
        return self.at.call("add" if node.op == "sum" else "maximum", node, a, b)

    def _kept(self, sink: Stored, row: ir.Value, value: ir.Value) -> ir.Value:
        return value if sink.alive is None else self.b.select(self.f.flag(sink.alive, row), value, value.type(0))

    def _added(self, sink: Summed, at: ir.Value, row: ir.Value, value: ir.Value) -> ir.Value:
        before = self.b.load(at, typ=self.lanes.scalar)
        after = self.b.fadd(before, value)
        return after if sink.alive is None else self.b.select(self.f.flag(sink.alive, row), after, before)


def _sum(b: ir.IRBuilder, first: ir.Value | None, more: ir.Value | None) -> ir.Value | None:
    """The number of a run, of which either part may be the only one."""
    if first is None or more is None:
        return more if first is None else first
    return b.add(first, more)
