"""Products of a stage: accumulators of a block of rows, in registers through the loops over the operands' features."""

import itertools
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
SHORT = 32  # features that are added to a sum so far; a longer product is added up from zero by itself

Cell = tuple[int, int, Product]  # an accumulator: of a row of a block and a panel of a tile


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
        self.zero = self.lanes.splat(0.0)
        self.vector = self.layout.lanes * frame.bytes
        self.groups, self.few = groups(stage), self.layout.variant.few
        self.operands = sorted(self.groups, key=size, reverse=True)
        self.sums = sums(stage, self.layout.schedule.ready, self.layout.sources)
        self.slot = {product: i for i, product in enumerate(stage.products)}
        self.key = {product: key for key, each in self.sums.items() for product in each.products}

    def emit(self, first: ir.Value) -> None:
        """All products of the tile that begins at panel `first`, for all rows of the thread."""
        if self.groups:
            found = heights(self.groups, self.tile, self.layout)
            blocks(self.b, self.f.first, self.f.end, found, lambda row, height: self._block(first, row, height))

    def _block(self, first: ir.Value, row: ir.Value, count: int) -> None:
        """Long products first, from zero, and what is shared last: a long chain from a large number errs more.

        Sums go to the buffer after their last product.
        """
        rows = [self.b.add(row, constant(i)) for i in range(count)]
        last = {self.key[product]: operand for operand in self.operands for product in self.groups[operand]}
        held: dict[tuple[int, int, Key], ir.Value] = {}
        for operand in self.operands:
            cells = list(itertools.product(range(count), range(self.tile), self.groups[operand]))
            places = [(i, p, self.key[product]) for i, p, product in cells]
            starts = [held.pop(place, self.zero) if size(operand) <= SHORT else self.zero for place in places]
            for place, value in zip(places, self._loop(operand, first, rows, cells, starts), strict=True):
                held[place] = self.lanes.add(held[place], value) if place in held else value
            for p, key in itertools.product(range(self.tile), [key for key in self.sums if last[key] is operand]):
                shared = self._shared(key, first, p)
                for i in range(count):
                    total = held.pop((i, p, key))
                    total = total if shared is None else self.lanes.add(total, shared)
                    self.b.store(total, self.at(rows[i], constant(p), key), align=self.f.bytes)

    def _loop(
        self, operand: Node, first: ir.Value, rows: list[ir.Value], cells: list[Cell], starts: list[ir.Value]
    ) -> list[ir.Value]:
        """The sums over the features of one operand, for each of `cells`; `starts` is where they begin.

        They wait in the buffer, each in a place of its own, while the next features are added up, if there are many.
        """
        b, depth, count, products = self.b, size(operand), len(cells), len(self.groups[operand])
        addresses = [self.f.address(self.layout.sources[operand], r) for r in rows]
        base = self.f.entries[self.layout.weights[self.number, operand]][0]
        per_k = products * self.vector
        panel_at = [b.inttoptr(b.add(base, b.mul(b.add(first, constant(p)), constant(depth * per_k))), POINTER)
                    for p in range(self.tile)]  # fmt: skip

        def step(k: ir.Value, sums: list[ir.Value]) -> Sequence[ir.Value]:
            out: list[ir.Value] = []
            for part in range(len(sums) // count):
                at_k = b.add(k, constant(part)) if part else k
                weights = self._weights(panel_at, b.mul(at_k, constant(per_k)), products)
                out += self._added(weights, addresses, at_k, sums[part * count : (part + 1) * count])
            return out

        parts = self._parts(products)

        def run(begin: ir.Value, length: int, starts: list[ir.Value]) -> list[ir.Value]:
            """So many features."""
            whole, end = (_after(b, begin, n) for n in (length // parts * parts, length))
            sums = self.f.loop(begin, whole, parts, [*starts, *[self.zero] * (count * (parts - 1))], step)
            while len(sums) > count:
                half = len(sums) // 2
                sums = [self.lanes.add(*pair) for pair in zip(sums[:half], sums[half:], strict=True)]
            return self.f.loop(whole, end, 1, sums, step) if length % parts else sums

        def more(begin: ir.Value, length: int) -> None:
            """So many features, added to what waits."""
            for value, place in zip(run(begin, length, [self.zero] * count), places, strict=True):
                before = b.load(place, typ=self.lanes.vector, align=self.f.bytes)
                b.store(self.lanes.add(before, value), place, align=self.f.bytes)

        def chain(begin: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            more(begin, CHAIN)
            return []

        sums = run(constant(0), min(depth, CHAIN), starts)
        if depth <= CHAIN:
            return sums
        places = [self._place(rows[i], constant(p), product) for i, p, product in cells]
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

    def _shared(self, key: Key, first: ir.Value, panel: int) -> ir.Value | None:
        """What is added to a sum in all rows, if anything is."""
        b, lanes, total = self.b, self.lanes, None
        place = b.add(first, constant(panel))
        start = b.mul(place, constant(lanes.count))
        ragged = self.stage.width % lanes.count != 0
        mask = last_mask(b, lanes, self.stage.width, place) if ragged else None
        for node, offset in self.sums[key].shared:
            address = self.f.address(self.layout.sources[node], self.f.first)
            at = b.gep(address, [b.add(start, constant(offset))], source_etype=lanes.scalar)
            value = load(b, lanes, at, mask)
            total = value if total is None else lanes.add(total, value)
        return total

    def at(self, row: ir.Value, panel: ir.Value, key: Key) -> ir.Value:
        """Where a finished sum waits for the expressions."""
        return self._place(row, panel, self.sums[key].products[0])

    def _place(self, row: ir.Value, panel: ir.Value, product: Product) -> ir.Value:
        """The buffer: (row, panel of the tile, product, lane)."""
        at = self.b.mul(panel, constant(len(self.slot) * self.vector))
        return self.b.gep(
            self.f.tile(row), [self.b.add(at, constant(self.slot[product] * self.vector))], source_etype=BYTE
        )


def _after(b: ir.IRBuilder, begin: ir.Value, count: int) -> ir.Value:
    """So many features on; a constant where the beginning is one."""
    return constant(begin.constant + count) if isinstance(begin, ir.Constant) else b.add(begin, constant(count))
