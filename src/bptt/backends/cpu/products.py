"""Products of a stage: accumulators of a block of rows, in registers through the loops over the operands' features."""

from collections.abc import Mapping, Sequence

import llvmlite.ir as ir

from bptt.backends.cpu.choices import FEW
from bptt.backends.cpu.emit import BYTE, POINTER, blocks, constant, last_mask, load
from bptt.backends.cpu.frame import Frame
from bptt.backends.cpu.places import Layout, groups
from bptt.backends.cpu.stages import Product, Stage, size
from bptt.backends.cpu.sums import Key, sums
from bptt.ir.node import Node

HEIGHTS = (8, 6, 4, 2, 1)  # rows of a block
CHAIN = 128  # features that are added one after the other: in a longer sum, sums of so many, so that errors stay small


def heights(groups: Mapping[Node, Sequence[Product]], tile: int, layout: Layout) -> list[int]:
    """Rows of a block, the highest first, so that the accumulators of a tile of so many panels fit the registers."""
    wide = max(map(len, groups.values())) * tile
    most = max(1, (layout.registers - 2 - wide) // wide)
    return [n for n in HEIGHTS if n <= (min(most, FEW) if layout.variant.few else most)]


class Products:
    """Emits a stage's sums of products for tiles of so many panels, into the buffer where the expressions read them."""

    def __init__(self, frame: Frame, number: int, stage: Stage, tile: int) -> None:
        self.f, self.number, self.stage, self.tile = frame, number, stage, tile
        self.b, self.lanes, self.layout = frame.builder, frame.lanes, frame.layout
        self.vector = self.layout.lanes * frame.bytes
        self.groups, self.few = groups(stage), self.layout.variant.few
        self.sums = sums(stage, self.layout.schedule.ready, self.layout.sources)
        self.slot = {key: i for i, key in enumerate(self.sums)}
        self.key = {product: key for key, each in self.sums.items() for product in each.products}

    def emit(self, first: ir.Value) -> None:
        """All products of the tile that begins at panel `first`, for all rows of the thread."""
        if self.groups:
            found = heights(self.groups, self.tile, self.layout)
            blocks(self.b, self.f.first, self.f.end, found, lambda row, height: self._block(first, row, height))

    def _block(self, first: ir.Value, row: ir.Value, count: int) -> None:
        """Sums go from one operand's loop to the next in registers, and to the buffer after their last product."""
        rows = [self.b.add(row, constant(i)) for i in range(count)]
        left = {key: len(each.products) for key, each in self.sums.items()}
        begun: dict[Key, list[ir.Value]] = {}
        held: dict[tuple[int, int, Key], ir.Value] = {}
        for operand, products in self.groups.items():
            for product in products:
                if (key := self.key[product]) not in begun:
                    begun[key] = [self._begin(key, first, p) for p in range(self.tile)]
                    held |= {(i, p, key): begun[key][p] for i in range(count) for p in range(self.tile)}
            cells = [(i, p, self.key[product]) for i in range(count) for p in range(self.tile) for product in products]
            starts = [held.pop(cell, self.lanes.splat(0.0)) for cell in cells]  # the second in one sum begins at zero
            for cell, value in zip(cells, self._loop(operand, products, first, rows, starts, cells), strict=True):
                held[cell] = self.lanes.add(held[cell], value) if cell in held else value
            for product in products:
                left[self.key[product]] -= 1
            for cell in [cell for cell in held if not left[cell[2]]]:
                i, p, key = cell
                self.b.store(held.pop(cell), self.at(rows[i], constant(p), key), align=self.f.bytes)

    def _loop(
        self, operand: Node, products: list[Product], first: ir.Value, rows: list[ir.Value], starts: list[ir.Value],
        cells: list[tuple[int, int, Key]],
    ) -> list[ir.Value]:  # fmt: skip
        """Add the products of one operand: an accumulator for each (row, panel, product).

        Args:
            cells: whose they are; in the buffer they wait while the next features are added up, if there are many.
        """
        b, depth, count = self.b, size(operand), len(starts)
        addresses = [self.f.address(self.layout.sources[operand], r) for r in rows]
        base = self.f.entries[self.layout.weights[self.number, operand]][0]
        per_k = len(products) * self.vector
        panel_at = [b.inttoptr(b.add(base, b.mul(b.add(first, constant(p)), constant(depth * per_k))), POINTER)
                    for p in range(self.tile)]  # fmt: skip

        def step(k: ir.Value, sums: list[ir.Value]) -> Sequence[ir.Value]:
            out: list[ir.Value] = []
            for part in range(len(sums) // count):
                at_k = b.add(k, constant(part)) if part else k
                weights = self._weights(panel_at, b.mul(at_k, constant(per_k)), len(products))
                out += self._added(weights, addresses, at_k, sums[part * count : (part + 1) * count])
            return out

        parts, zero = self._parts(len(products)), self.lanes.splat(0.0)

        def run(begin: ir.Value, length: int, starts: list[ir.Value]) -> list[ir.Value]:
            """So many features."""
            whole, end = (_after(b, begin, n) for n in (length // parts * parts, length))
            sums = self.f.loop(begin, whole, parts, [*starts, *[zero] * (count * (parts - 1))], step)
            while len(sums) > count:
                half = len(sums) // 2
                sums = [self.lanes.add(*pair) for pair in zip(sums[:half], sums[half:], strict=True)]
            return self.f.loop(whole, end, 1, sums, step) if length % parts else sums

        def more(begin: ir.Value, length: int) -> None:
            """So many features, added to what waits."""
            for value, place in zip(run(begin, length, [zero] * count), places, strict=True):
                before = b.load(place, typ=self.lanes.vector, align=self.f.bytes)
                b.store(self.lanes.add(before, value), place, align=self.f.bytes)

        def chain(begin: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            more(begin, CHAIN)
            return []

        sums = run(constant(0), min(depth, CHAIN), starts)
        if depth <= CHAIN:
            return sums
        places = [self.at(rows[i], constant(p), key) for i, p, key in cells]
        for value, place in zip(sums, places, strict=True):
            b.store(value, place, align=self.f.bytes)
        last = depth // CHAIN * CHAIN
        self.f.loop(constant(CHAIN), constant(last), CHAIN, [], chain)
        if last < depth:
            more(constant(last), depth - last)
        return [b.load(place, typ=self.lanes.vector, align=self.f.bytes) for place in places]

    def _weights(self, panel_at: Sequence[ir.Value], offset: ir.Value, products: int) -> list[ir.Value]:
        """One feature of an operand's weights: a vector for each (panel, product)."""
        b, places = self.b, [constant(g * self.vector) for g in range(products)]
        return [
            b.load(b.gep(at, [b.add(offset, place)], source_etype=BYTE), typ=self.lanes.vector, align=self.f.bytes)
            for at in panel_at
            for place in places
        ]

    def _added(
        self, weights: list[ir.Value], addresses: Sequence[ir.Value], k: ir.Value, sums: Sequence[ir.Value]
    ) -> list[ir.Value]:
        """The sums of all rows, with feature k of each row times its weights added."""
        b, lanes, out = self.b, self.lanes, []
        for i, address in enumerate(addresses):
            x = lanes.splat(b.load(b.gep(address, [k], source_etype=lanes.scalar), typ=lanes.scalar))
            out += [lanes.fma(x, w, s) for w, s in zip(weights, sums[i * len(weights) :], strict=False)]
        return out

    def _parts(self, products: int) -> int:
        """Accumulators of one sum, 1, 2 or 4: one alone would wait for its last addition before the next.

        The number of rows in a block has no say: no bit may depend on how rows are shared out.
        """
        of_a_row = products * self.tile
        return max(n for n in (1, 2, 4) if n == 1 or n * of_a_row <= self.layout.variant.vectors) if self.few else 1

    def _begin(self, key: Key, first: ir.Value, panel: int) -> ir.Value:
        """What the accumulators of a sum begin with: the same for all rows."""
        b, lanes, total = self.b, self.lanes, None
        place = b.add(first, constant(panel))
        start = b.mul(place, constant(lanes.count))
        ragged = self.stage.width % lanes.count != 0
        mask = last_mask(b, lanes, self.stage.width, place) if ragged else None
        for node, offset in self.sums[key].begins:
            address = self.f.address(self.layout.sources[node], self.f.first)
            at = b.gep(address, [b.add(start, constant(offset))], source_etype=lanes.scalar)
            value = load(b, lanes, at, mask)
            total = value if total is None else lanes.add(total, value)
        return lanes.splat(0.0) if total is None else total

    def at(self, row: ir.Value, panel: ir.Value, key: Key) -> ir.Value:
        """Where a finished sum waits for the expressions: (row, panel of the tile, sum, lane)."""
        vector = self.vector
        start = self.f.tile(row)
        at = self.b.add(
            self.b.mul(panel, constant(len(self.stage.products) * vector)), constant(self.slot[key] * vector)
        )
        return self.b.gep(start, [at], source_etype=BYTE)


def _after(b: ir.IRBuilder, begin: ir.Value, count: int) -> ir.Value:
    """So many features on; a constant where the beginning is one."""
    return constant(begin.constant + count) if isinstance(begin, ir.Constant) else b.add(begin, constant(count))
