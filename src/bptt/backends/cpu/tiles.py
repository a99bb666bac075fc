r"""A chunk of rows added to $C = A^\top [B_1 | B_2 | \dots]$, and to the sum of A.

the sum of A                          beside the products, while the chunk is in a cache
for each tile of columns              a few vectors; the chunk's part of them is copied together, into a cache
for each block of rows of C         a tile of C lives in registers for the chunk
"""

from collections.abc import Sequence

import llvmlite.ir as ir

from bptt.backends.cpu.emit import BYTE, INT, POINTER, blocks, constant, inside_mask, load, loop, store
from bptt.backends.cpu.lanes import Lanes

TILE = 4  # vectors of columns in a tile
MOST = 512  # rows of a chunk, at most
FEW = 16  # rows of A that are summed by themselves: a sum of many short sums errs less than a long one
WIDTHS = (TILE, 2, 1)  # what is left over makes smaller ones
HEIGHTS = (12, 8, 6, 4, 2, 1)  # rows of C in a block: the largest that fits the registers, and the last three
# The table, strides in elements: first of the call (`sums` and `total` may be 0), then of each part, which takes
# columns of C. A piece has out x c_stride elements of C, and out elements of sums; these are added up to `total`.
# A factor that is `own` lies in a block (`blocks`) of `block` rows of the batch, of which `low` is the first.
FIELDS = (
    "a", "a_stride", "rows", "out", "c", "c_stride", "width", "sums", "total", "chunk", "parts", "pieces",
    "alive", "resets", "batch", "a_own", "block", "low",
)  # fmt: skip
PART = ("b", "b_stride", "first", "end", "result", "initial", "initial_stride", "own")  # `initial` may be 0


# `void add(i64* table, i64* numbers, i64* own, i64 c, i64 sums, i64 first, i64 end, i64 start, i64 stop, i64 fresh)`
# adds what some rows bring, start .. stop of those that are listed by their numbers and by their numbers in a block, to
# the rows first .. end of C and of the sums. With `fresh` 1 both begin with that.
ADD = ir.FunctionType(ir.VoidType(), [POINTER, POINTER, POINTER, *[INT] * 7])


class Call:
    """One function's arguments, and what its table says."""

    def __init__(self, b: ir.IRBuilder, lanes: Lanes) -> None:
        self.b, self.lanes, self.bytes = b, lanes, lanes.format.width // 8
        self.table, *self.arguments = b.function.args
        self.fields = dict(zip(FIELDS, self._read(constant(0), len(FIELDS)), strict=True))

    def _read(self, start: ir.Value, count: int) -> list[ir.Value]:
        b = self.b
        return [b.load(b.gep(self.table, [b.add(start, constant(i))], source_etype=INT), typ=INT) for i in range(count)]

    def __getitem__(self, name: str) -> ir.Value:
        return self.fields[name]

    def part(self, number: ir.Value) -> dict[str, ir.Value]:
        """What the table says of a part."""
        start = self.b.add(self.b.mul(number, constant(len(PART))), constant(len(FIELDS)))
        return dict(zip(PART, self._read(start, len(PART)), strict=True))

    def at(self, base: ir.Value, offset: ir.Value, vector: int = 0) -> ir.Value:
        """The place of an element, so many vectors on."""
        place = self.b.add(offset, constant(vector * self.lanes.count))
        return self.b.gep(base, [place], source_etype=self.lanes.scalar)

    def pointer(self, address: ir.Value) -> ir.Value:
        return self.b.inttoptr(address, POINTER)

    def least(self, x: ir.Value, y: ir.Value) -> ir.Value:
        return self.b.select(self.b.icmp_signed("<", x, y), x, y)


class Outer:
    """Emission of `ADD`: what adds a chunk of rows to C, and to the sum of A where that is wanted."""

    def __init__(self, call: Call, registers: int, resets: bool) -> None:
        self.call, self.b, self.lanes, self.registers, self.replaced = call, call.b, call.lanes, registers, resets
        b, count = self.b, self.lanes.count
        self.listed, self.own, c, sums, self.first, self.end, self.start, self.stop, fresh = call.arguments
        self.c, self.sums = call.pointer(c), call.pointer(sums)
        self.fresh = b.icmp_signed("!=", fresh, constant(0))
        self.left, self.of_left = call.pointer(call["a"]), self._listed(call["a_own"])
        self.wide = TILE * count
        self.packed = b.alloca(self.lanes.vector, constant(MOST * TILE))
        self.packed.align = 64
        self.padded = b.mul(b.sdiv(b.add(call["width"], constant(count - 1)), constant(count)), constant(count))

    def emit(self) -> None:
        """The sum, then tiles of columns."""
        b, call, start, stop = self.b, self.call, self.start, self.stop
        summed = b.select(b.icmp_signed("==", call["sums"], constant(0)), self.first, self.end)
        loop(b, self.first, summed, self.wide, [], lambda o, _: self._sum(o, start, stop))
        at = constant(0)
        for vectors in WIDTHS:
            wide = constant(vectors * self.lanes.count)
            last = b.mul(b.sdiv(self.padded, wide), wide)
            self._tiles(start, stop, at, last, vectors)
            at = last
        b.ret_void()

    def _listed(self, own: ir.Value) -> ir.Value:
        """The list of the numbers that rows of a factor have."""
        return self.b.select(self.b.icmp_signed("!=", own, constant(0)), self.own, self.listed)

    def _row(self, listed: ir.Value, k: ir.Value) -> ir.Value:
        """The number of the k-th of the rows that count."""
        return self.b.load(self.b.gep(listed, [k], source_etype=INT), typ=INT)

    def _begin(self, k: ir.Value) -> ir.Value:
        """Elements of A before that row."""
        return self.b.mul(self._row(self.of_left, k), self.call["a_stride"])

    def _tiles(self, start: ir.Value, stop: ir.Value, first: ir.Value, last: ir.Value, vectors: int) -> None:
        fit = [n for n in HEIGHTS if n <= (self.registers - vectors - 2) // vectors]
        heights = list(dict.fromkeys([fit[0], *fit[-3:]]))

        def tile(i: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            after = self.call.least(self.b.add(i, constant(vectors * self.lanes.count)), self.call["width"])
            loop(
                self.b, constant(0), self.call["parts"], 1, [], lambda part, _: self._pack(part, start, stop, i, after)
            )
            blocks(
                self.b,
                self.first,
                self.end,
                heights,
                lambda o, height: self._block(o, height, i, vectors, start, stop),
            )
            return []

        loop(self.b, first, last, vectors * self.lanes.count, [], tile)

    def _sum(self, o: ir.Value, start: ir.Value, stop: ir.Value) -> Sequence[ir.Value]:
        """Add the chunk's rows of A to their sum, a few vectors at a time."""
        b, lanes = self.b, self.lanes
        begins = [b.add(o, constant(v * lanes.count)) for v in range(TILE)]
        masks = [inside_mask(b, lanes, b.sub(self.end, begin)) for begin in begins]
        places = [(self.call.at(self.sums, begin), mask) for begin, mask in zip(begins, masks, strict=True)]
        zero = lanes.splat(0.0)
        before = [b.select(self.fresh, zero, load(b, lanes, at, mask)) for at, mask in places]

        def row(k: ir.Value, so_far: list[ir.Value]) -> Sequence[ir.Value]:
            row_at = self._begin(k)
            offsets = [b.add(row_at, begin) for begin in begins]
            return [
                lanes.add(value, load(b, lanes, self.call.at(self.left, offset), mask))
                for value, offset, mask in zip(so_far, offsets, masks, strict=True)
            ]

        def few(first: ir.Value, so_far: list[ir.Value]) -> Sequence[ir.Value]:
            end = self.call.least(b.add(first, constant(FEW)), stop)
            sums = loop(b, first, end, 1, [zero] * len(places), row)
            return [lanes.add(value, some) for value, some in zip(so_far, sums, strict=True)]

        sums = loop(b, start, stop, FEW, [zero] * len(places), few)
        for value, was, (at, mask) in zip(sums, before, places, strict=True):
            store(b, lanes, lanes.add(was, value), at, mask)
        return []

    def _pack(
        self, number: ir.Value, start: ir.Value, stop: ir.Value, tile: ir.Value, after: ir.Value
    ) -> Sequence[ir.Value]:
        """Copy what a part has in the tile: its rows may lie far apart, and in the same few sets of a cache."""
        b, lanes = self.b, self.lanes
        part, bytes_of = self.call.part(number), constant(self.call.bytes)
        first, end = part["first"], part["end"]
        low = b.select(b.icmp_signed(">", first, tile), first, tile)
        high, listed = self.call.least(end, after), self._listed(part["own"])

        def vector(at: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            mask = inside_mask(b, lanes, b.sub(high, at))

            def row(k: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
                source = b.add(part["b"], b.mul(b.mul(self._row(listed, k), part["b_stride"]), bytes_of))
                if self.replaced:
                    number, stride = self._row(self.listed, k), b.mul(part["initial_stride"], bytes_of)
                    source = self._entered(number, source, part["initial"], stride)
                value = load(b, lanes, self.call.at(self.call.pointer(source), b.sub(at, first)), mask)
                there = b.add(b.mul(b.sub(k, start), constant(self.wide)), b.sub(at, tile))
                store(b, lanes, value, self.call.at(self.packed, there), mask)
                return []

            loop(b, start, stop, 1, [], row)
            return []

        loop(b, low, high, lanes.count, [], vector)
        return []

    def _entered(self, k: ir.Value, source: ir.Value, initial: ir.Value, stride: ir.Value) -> ir.Value:
        """Where row k lies: in the initial carry, if there is one and the row is reset."""
        b = self.b
        flag = b.load(self.call.pointer(b.add(self.call["resets"], k)), typ=BYTE)
        reset = b.and_(b.icmp_unsigned("!=", flag, ir.Constant(BYTE, 0)), b.icmp_unsigned("!=", initial, constant(0)))
        before = b.block
        with b.if_then(reset, likely=False):
            other = b.add(initial, b.mul(b.urem(k, self.call["batch"]), stride))
            inside = b.block
        found = b.phi(INT)
        found.add_incoming(source, before)
        found.add_incoming(other, inside)
        return found

    def _block(self, o: ir.Value, height: int, i: ir.Value, count: int, start: ir.Value, stop: ir.Value) -> None:
        """A tile of C, height x count vectors: add the chunk's rows to it (the first chunk begins from zero)."""
        b, lanes = self.b, self.lanes
        at = [
            self.call.at(self.c, b.add(b.mul(b.add(o, constant(r)), self.call["c_stride"]), i), v)
            for r in range(height)
            for v in range(count)
        ]
        zero = lanes.splat(0.0)

        def row(k: ir.Value, so_far: list[ir.Value]) -> Sequence[ir.Value]:
            base = b.mul(b.sub(k, start), constant(self.wide))
            right = [load(b, lanes, self.call.at(self.packed, base, v)) for v in range(count)]
            left = b.add(self._begin(k), o)
            out = []
            for r in range(height):
                place = b.gep(self.left, [b.add(left, constant(r))], source_etype=lanes.scalar)
                spread = lanes.splat(b.load(place, typ=lanes.scalar))
                out += [lanes.fma(spread, right[v], so_far[r * count + v]) for v in range(count)]
            return out

        for value, place in zip(loop(b, start, stop, 1, [zero] * len(at), row), at, strict=True):
            before = b.select(self.fresh, zero, load(b, lanes, place))
            store(b, lanes, lanes.add(before, value), place)  # sums of chunks: a chain of all rows would err more
