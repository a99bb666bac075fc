"""Products between values of one row (and shared ones): nested loops over letters, a block of results in registers."""

import itertools
import math
from collections.abc import Callable, Sequence

import llvmlite.ir as ir

from bptt.backends.cpu.emit import across, blocks, constant, counted, gather, inside_mask, load, store
from bptt.backends.cpu.frame import Frame
from bptt.backends.cpu.letters import letters
from bptt.backends.cpu.places import Stored
from bptt.backends.cpu.products import CHAIN
from bptt.backends.cpu.stages import source
from bptt.ir.node import Node

HEIGHT = 8  # results side by side along a letter: so many multiply-adds need not wait for each other
Offsets = tuple[ir.Value, ir.Value, ir.Value]


class Contraction:
    """Emits one `contract` for one row."""

    def __init__(self, frame: Frame, node: Node) -> None:
        self.f, self.b, self.lanes, self.node, self.loops = frame, frame.builder, frame.lanes, node, letters(node)
        self.vector = self.loops.vector
        self.width = self.loops.sizes[self.vector]
        self.across = self.vector in self.loops.summed
        self.most = frame.layout.registers // 2  # sums in registers
        self.panels = -(-self.width // frame.layout.lanes)
        self.ragged = self.width % frame.layout.lanes != 0

    def emit(self, row: ir.Value) -> None:
        """All results of a row, stored where they lie."""
        sources = [self.f.layout.sources[source(arg) if arg.type.row else arg] for arg in self.node.args]
        self.at = [self.f.address(place, row) for place in sources]
        sinks = [sink for sink in self.f.layout.sinks[self.node] if isinstance(sink, Stored)]
        self.out = [self.f.row(sink.place, row) for sink in sinks]
        zero = constant(0)
        kept = self.loops.kept.replace(self.vector, "")
        self._over(kept[:-1], (zero, zero, zero), lambda at: self._blocks(kept[-1:], at))

    def _over(self, kept: str, at: Offsets, body: Callable[[Offsets], None]) -> None:
        """Loops over letters of the result."""
        if not kept:
            body(at)
            return

        def inside(i: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            self._over(kept[1:], self._step(kept[0], i, at), body)
            return []

        self.f.loop(constant(0), constant(self.loops.sizes[kept[0]]), 1, [], inside)

    def _step(self, letter: str, i: ir.Value, at: Offsets) -> Offsets:
        """Offsets, in features, of both arguments and the result at place i of a letter."""
        steps = (self.loops.left[letter], self.loops.right[letter], self.loops.out[letter])
        left, right, out = (
            self.b.add(start, self.b.mul(i, constant(step))) if step else start
            for start, step in zip(at, steps, strict=True)
        )
        return left, right, out

    def _blocks(self, letter: str, at: Offsets) -> None:
        """Blocks along the last letter of the result that is no vector, and along the vectors."""

        def across(i: ir.Value, count: int) -> None:
            each = [self._step(letter, self.b.add(i, constant(k)), at) for k in range(count)] if letter else [at]
            if self.across:
                self._block(each, [None])
                return
            most = max(1, self.most // count)
            self._cover(
                self.panels, most, lambda p, n: self._block(each, [self.b.add(p, constant(k)) for k in range(n)])
            )

        self._cover(self.loops.sizes[letter] if letter else 1, HEIGHT, across)

    def _cover(self, count: int, most: int, body: Callable[[ir.Value, int], None]) -> None:
        """Blocks of a size, as equal as can be: nine are five and four, not eight and one."""
        size = -(-count // -(-count // most))
        blocks(self.b, constant(0), constant(count), [size, count % size] if count % size else [size], body)

    def _block(self, each: Sequence[Offsets], panels: Sequence[ir.Value | None]) -> None:
        """Sums for some offsets times some panels; a panel of None stands for a loop over all, summed in the end."""
        if not self.across:
            self._chains(each, panels)
            return
        sums = self._sum(self.loops.summed.replace(self.vector, ""), each, panels, self._zeros(each, panels))
        for at, total in zip(each, sums, strict=True):
            value = across(self.b, self.lanes, self.lanes.add, total)
            for out in self.out:
                self.b.store(value, self.b.gep(out, [at[2]], source_etype=self.lanes.scalar))

    def _chains(self, each: Sequence[Offsets], panels: Sequence[ir.Value | None]) -> None:
        """Sums of at most CHAIN products, added up where the results lie: a longer chain errs more."""
        summed, sizes = self.loops.summed, self.loops.sizes
        most = max(1, CHAIN // math.prod(sizes[letter] for letter in summed[1:]))
        count = sizes[summed[0]] if summed else 1
        if count <= most:
            self._put(self._sum(summed, each, panels, self._zeros(each, panels)), each, panels)
            return

        def part(begin: ir.Value, length: int) -> list[ir.Value]:
            """The sums over so many places of the first letter."""
            end = self.b.add(begin, constant(length))
            zeros = self._zeros(each, panels)
            return self.f.loop(begin, end, 1, zeros, lambda i, sums: self._at(i, summed, each, panels, sums))

        def more(begin: ir.Value, length: int) -> Sequence[ir.Value]:
            self._put(part(begin, length), each, panels, add=True)
            return []

        self._put(part(constant(0), most), each, panels)
        last = count // most * most
        self.f.loop(constant(most), constant(last), most, [], lambda begin, _: more(begin, most))
        if last < count:
            more(constant(last), count - last)

    def _put(
        self, sums: Sequence[ir.Value], each: Sequence[Offsets], panels: Sequence[ir.Value | None], add: bool = False
    ) -> None:
        """Store results, or add to those that are stored."""
        for (at, panel), value in zip(itertools.product(each, panels), sums, strict=True):
            start = self._start(panel)
            mask = self._mask(start)
            places = [self.b.gep(o, [self.b.add(at[2], start)], source_etype=self.lanes.scalar) for o in self.out]
            total = self.lanes.add(load(self.b, self.lanes, places[0], mask), value) if add else value
            for place in places:
                store(self.b, self.lanes, total, place, mask)

    def _zeros(self, each: Sequence[Offsets], panels: Sequence[ir.Value | None]) -> list[ir.Value]:
        return [self.lanes.splat(0.0)] * (len(each) * len(panels))

    def _sum(
        self, summed: str, each: Sequence[Offsets], panels: Sequence[ir.Value | None], sums: list[ir.Value]
    ) -> list[ir.Value]:
        """Loops over letters that are summed over, with the sums in registers."""
        if not summed and self.across:
            return self.f.loop(constant(0), constant(self.panels), 1, sums, lambda p, s: self._add(each, [p], s))
        if not summed:
            return self._add(each, panels, sums)

        end = constant(self.loops.sizes[summed[0]])
        return self.f.loop(constant(0), end, 1, sums, lambda i, carried: self._at(i, summed, each, panels, carried))

    def _at(
        self, i: ir.Value, summed: str, each: Sequence[Offsets], panels: Sequence[ir.Value | None], sums: list[ir.Value]
    ) -> list[ir.Value]:
        """What place i of the first letter adds."""
        return self._sum(summed[1:], [self._step(summed[0], i, at) for at in each], panels, sums)

    def _add(
        self, each: Sequence[Offsets], panels: Sequence[ir.Value | None], sums: Sequence[ir.Value]
    ) -> list[ir.Value]:
        """One multiply-add for each sum; what several of them read is read once."""
        seen: dict[tuple[int, ir.Value, ir.Value | None], ir.Value] = {}
        out = []
        for i, at in enumerate(each):
            for k, panel in enumerate(panels):
                a, b = (self._read(side, at[side], panel, seen) for side in (0, 1))
                out.append(self.lanes.fma(a, b, sums[i * len(panels) + k]))
        return out

    def _read(
        self,
        side: int,
        at: ir.Value,
        panel: ir.Value | None,
        seen: dict[tuple[int, ir.Value, ir.Value | None], ir.Value],
    ) -> ir.Value:
        """A vector of an argument: neighbours, one feature for all lanes, or features with a step between them."""
        step = (self.loops.left, self.loops.right)[side][self.vector]
        key = side, at, panel if step else None
        if key not in seen:
            seen[key] = self._vector(self.at[side], at, panel, step)
        return seen[key]

    def _vector(self, address: ir.Value, at: ir.Value, panel: ir.Value | None, step: int) -> ir.Value:
        b, lanes = self.b, self.lanes
        if not step:
            return lanes.splat(b.load(b.gep(address, [at], source_etype=lanes.scalar), typ=lanes.scalar))
        start = self._start(panel)
        place = b.gep(address, [b.add(at, b.mul(start, constant(step)))], source_etype=lanes.scalar)
        if step == 1:
            return load(b, lanes, place, self._mask(start))
        return gather(b, lanes, place, counted(lanes, step), self._mask(start))

    def _start(self, panel: ir.Value | None) -> ir.Value:
        assert panel is not None
        return self.b.mul(panel, constant(self.f.layout.lanes))

    def _mask(self, start: ir.Value) -> ir.Value | None:
        return inside_mask(self.b, self.lanes, self.b.sub(constant(self.width), start)) if self.ragged else None
