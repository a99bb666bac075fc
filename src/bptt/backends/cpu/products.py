"""Products of a stage: accumulators of a block of rows, in registers through the loop over an operand's features."""

from collections.abc import Sequence

import llvmlite.ir as ir

from bptt.backends.cpu.emit import BYTE, POINTER, blocks, constant
from bptt.backends.cpu.frame import Frame
from bptt.backends.cpu.places import Place, groups
from bptt.backends.cpu.stages import Product, Stage, size
from bptt.ir.node import Node

HEIGHTS = (8, 6, 4, 2, 1)  # rows of a block


class Products:
    """Emits a stage's products for tiles of so many panels, into the buffer where the expressions read them."""

    def __init__(self, frame: Frame, number: int, stage: Stage, tile: int) -> None:
        self.f, self.number, self.stage, self.tile = frame, number, stage, tile
        self.b, self.lanes, self.layout = frame.builder, frame.lanes, frame.layout
        self.vector = self.layout.lanes * frame.bytes
        self.slot = {product: i for i, product in enumerate(stage.products)}

    def emit(self, first: ir.Value) -> None:
        """All products of the tile that begins at panel `first`, for all rows of the thread."""
        for operand, products in groups(self.stage).items():
            wide = len(products) * self.tile
            most = max(1, (self.layout.registers - 2 - wide) // wide)
            heights = [n for n in HEIGHTS if n <= most]
            self._rows(operand, products, first, heights)

    def _rows(self, operand: Node, products: list[Product], first: ir.Value, heights: list[int]) -> None:
        def block(row: ir.Value, height: int) -> None:
            self._block(operand, products, first, row, height)

        blocks(self.b, self.f.first, self.f.end, heights, block)

    def _block(self, operand: Node, products: list[Product], first: ir.Value, row: ir.Value, count: int) -> None:
        b, lanes, depth = self.b, self.lanes, size(operand)
        rows = [b.add(row, constant(i)) for i in range(count)]
        addresses = [self.f.address(self.layout.sources[operand], r) for r in rows]
        base = self.f.entries[self.layout.weights[self.number, operand]][0]
        vector = self.vector
        per_k = len(products) * vector
        panel_at = [b.inttoptr(b.add(base, b.mul(b.add(first, constant(p)), constant(depth * per_k))), POINTER)
                    for p in range(self.tile)]  # fmt: skip

        def step(k: ir.Value, sums: list[ir.Value]) -> Sequence[ir.Value]:
            offset = b.mul(k, constant(per_k))
            weights = [
                b.load(
                    b.gep(at, [b.add(offset, constant(g * vector))], source_etype=BYTE),
                    typ=lanes.vector,
                    align=self.f.bytes,
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
        sums = self.f.loop(constant(0), constant(depth), 1, zeros, step)
        for i, r in enumerate(rows):
            for p in range(self.tile):
                for g, product in enumerate(products):
                    at = self.at(r, constant(p), product)
                    b.store(sums[(i * self.tile + p) * len(products) + g], at, align=self.f.bytes)

    def at(self, row: ir.Value, panel: ir.Value, product: Product) -> ir.Value:
        """Where a finished accumulator waits for the expressions: (row, panel of the tile, product, lane)."""
        vector = self.vector
        start = self.f.row(Place(self.layout.tile), row)
        at = self.b.add(
            self.b.mul(panel, constant(len(self.stage.products) * vector)), constant(self.slot[product] * vector)
        )
        return self.b.gep(start, [at], source_etype=BYTE)
