r"""Weight gradients: $C = A^\top [B_1 | B_2 | \dots]$ summed over steps x batch, and A's own sum, for a whole segment.

A is (rows, out), each B is (rows, in), and each part of C is (out, in): what the deltas of a gate multiply (its input,
the carry) lies side by side, so that no vector is padded but the last. The sum of the deltas is a bias's gradient.

    for each chunk of rows
      the sum of A                        beside the products, while the chunk is in a cache
      for each tile of columns            a few vectors; the chunk's part of them is copied together, into a cache
        for each block of rows of C       a tile of C lives in registers for the chunk

Threads share the rows of a large C. Where C is small, the rows of A are cut into pieces that each have a C of their
own, and threads share the pieces; `gather` then adds these up, in order. How many there are depends on sizes alone: so
no sum depends on the number of threads.
"""

from collections.abc import Sequence

import llvmlite.ir as ir

from bptt.backends.cpu.emit import BYTE, INT, POINTER, blocks, constant, inside_mask, load, loop, store
from bptt.backends.cpu.lanes import Lanes
from bptt.backends.cpu.target import Target
from bptt.backends.cpu.threads import add_region, openmp

TILE = 4  # vectors of columns in a tile
MOST = 512  # rows of a chunk, at most
WIDTHS = (TILE, 2, 1)  # what is left over makes smaller ones
HEIGHTS = (12, 8, 6, 4, 2, 1)  # rows of C in a block: the largest that fits the registers, and the last three
# The table, strides in elements: first of the call (`sums` and `total` may be 0), then of each part, which takes
# columns of C. A piece has out x c_stride elements of C, and out elements of sums; these are added up to `total`.
FIELDS = (
    "a", "a_stride", "rows", "out", "c", "c_stride", "width", "sums", "total", "chunk", "parts", "pieces",
    "alive", "resets", "batch",
)  # fmt: skip
PART = ("b", "b_stride", "first", "end", "result", "initial", "initial_stride")  # `initial` may be 0


def build(target: Target, dtype: str, alive: bool = False, resets: bool = False) -> str:
    """LLVM text of `void kernel(i64* table, i64 gathered, i64 first, i64 end)`, and of `gather`, which takes the same.

    With one piece the kernel is asked for the rows first .. end of C, and copies each part of them to its result if
    `gathered` is 1; with 0 the one part's result is C. With several it is asked for the pieces first .. end, and once
    all are done `gather` for the rows first .. end of the results.

    Args:
        alive: rows that have ended are passed over.
        resets: where a row is reset, a part that has an `initial` takes that for it.
    """
    module = ir.Module()
    kind = ir.FunctionType(ir.VoidType(), [POINTER, INT, INT, INT])
    gather, kernel = (ir.Function(module, kind, name) for name in ("gather", "kernel"))
    for function in (gather, kernel):
        b = ir.IRBuilder(function.append_basic_block("entry"))
        call = _Call(b, Lanes(b, dtype, target.lanes(dtype)))
        if function is gather:
            _Gather(call).emit()
        else:
            _Outer(call, target.registers, alive, resets).emit(gather)
        if openmp() is not None:
            add_region(module, function, f"{function.name}_region")
    return str(module)


class _Call:
    """One function's arguments, and what its table says."""

    def __init__(self, b: ir.IRBuilder, lanes: Lanes) -> None:
        self.b, self.lanes, self.bytes = b, lanes, lanes.format.width // 8
        self.table, self.gathered, self.first, self.end = b.function.args
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


class _Outer:
    """Emission of the kernel."""

    def __init__(self, call: _Call, registers: int, alive: bool, resets: bool) -> None:
        self.call, self.b, self.lanes, self.registers, self.replaced = call, call.b, call.lanes, registers, resets
        b = self.b
        self.left, self.a_stride = call.pointer(call["a"]), call["a_stride"]
        self.wide = TILE * self.lanes.count
        self.packed = b.alloca(self.lanes.vector, constant(MOST * TILE))
        self.packed.align = 64
        self.living = b.alloca(INT, constant(MOST)) if alive else None  # numbers of a chunk's rows that have not ended
        self.whole = b.icmp_signed("==", call["pieces"], constant(1))
        self.first = b.select(self.whole, call.first, constant(0))
        self.end = b.select(self.whole, call.end, call["out"])

    def emit(self, gather: ir.Function) -> None:
        """Every piece that is asked for."""
        b, call = self.b, self.call
        start, stop = (b.select(self.whole, constant(k), asked) for k, asked in enumerate((call.first, call.end)))
        loop(b, start, stop, 1, [], self._piece)
        with b.if_then(b.and_(self.whole, b.icmp_signed("!=", call.gathered, constant(0)))):
            b.call(gather, list(b.function.args))
        b.ret_void()

    def _piece(self, piece: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
        """Chunks of rows, tiles of columns, blocks of C's rows."""
        b, call, count = self.b, self.call, self.lanes.count
        begin, after = (
            b.sdiv(b.mul(p, call["rows"]), call["pieces"]) for p in (piece, b.add(piece, constant(1)))
        )  # fmt: skip
        size = b.mul(b.mul(call["out"], call["c_stride"]), constant(call.bytes))
        self.c = call.pointer(b.add(call["c"], b.mul(piece, size)))
        self.sums = call.pointer(b.add(call["sums"], b.mul(piece, b.mul(call["out"], constant(call.bytes)))))
        padded = b.mul(b.sdiv(b.add(call["width"], constant(count - 1)), constant(count)), constant(count))

        def chunk(start: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            stop = call.least(b.add(start, call["chunk"]), after)
            self.fresh = b.icmp_signed("==", start, begin)
            start, stop = self._list(start, stop)
            summed = b.select(b.icmp_signed("==", call["sums"], constant(0)), self.first, self.end)
            loop(b, self.first, summed, self.wide, [], lambda o, _: self._sum(o, start, stop))
            at = constant(0)
            for vectors in WIDTHS:
                last = b.mul(b.sdiv(padded, constant(vectors * count)), constant(vectors * count))
                self._tiles(start, stop, at, last, vectors)
                at = last
            return []

        loop(b, begin, after, call["chunk"], [], chunk)
        return []

    def _list(self, start: ir.Value, stop: ir.Value) -> tuple[ir.Value, ir.Value]:
        """Where the chunk's rows begin and end in the list of those that have not ended; without one, as they are."""
        b = self.b
        if self.living is None:
            return start, stop

        def row(k: ir.Value, count: list[ir.Value]) -> Sequence[ir.Value]:
            b.store(k, b.gep(self.living, count, source_etype=INT))
            flag = b.load(self.call.pointer(b.add(self.call["alive"], k)), typ=BYTE)
            return [b.add(count[0], b.zext(flag, INT))]

        return constant(0), loop(b, start, stop, 1, [constant(0)], row)[0]

    def _row(self, k: ir.Value) -> ir.Value:
        """The row that is the k-th of those that count."""
        if self.living is None:
            return k
        return self.b.load(self.b.gep(self.living, [k], source_etype=INT), typ=INT)

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
            row_at = b.mul(self._row(k), self.a_stride)
            offsets = [b.add(row_at, begin) for begin in begins]
            return [
                lanes.add(value, load(b, lanes, self.call.at(self.left, offset), mask))
                for value, offset, mask in zip(so_far, offsets, masks, strict=True)
            ]

        sums = loop(b, start, stop, 1, [zero] * len(places), row)
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
        high = self.call.least(end, after)

        def vector(at: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            mask = inside_mask(b, lanes, b.sub(high, at))

            def row(k: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
                number = self._row(k)
                source = b.add(part["b"], b.mul(b.mul(number, part["b_stride"]), bytes_of))
                if self.replaced:
                    source = self._entered(number, source, part["initial"], b.mul(part["initial_stride"], bytes_of))
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
            left = b.add(b.mul(self._row(k), self.a_stride), o)
            out = []
            for r in range(height):
                place = b.gep(self.left, [b.add(left, constant(r))], source_etype=lanes.scalar)
                spread = lanes.splat(b.load(place, typ=lanes.scalar))
                out += [lanes.fma(spread, right[v], so_far[r * count + v]) for v in range(count)]
            return out

        for value, place in zip(loop(b, start, stop, 1, [zero] * len(at), row), at, strict=True):
            before = b.select(self.fresh, zero, load(b, lanes, place))
            store(b, lanes, lanes.add(before, value), place)  # sums of chunks: a chain of all rows would err more


class _Gather:
    """Emission of what adds up the pieces and copies each part to its result."""

    def __init__(self, call: _Call) -> None:
        self.call, self.b, self.lanes = call, call.b, call.lanes

    def emit(self) -> None:
        """All parts, then the sums."""
        b, call = self.b, self.call
        loop(b, constant(0), call["parts"], 1, [], self._part)
        several = b.icmp_signed(">", call["pieces"], constant(1))
        with b.if_then(b.and_(several, b.icmp_signed("!=", call["total"], constant(0)))):
            self._vectors(call["sums"], call.first, call.end, call["out"], call["total"], call.first)
        b.ret_void()

    def _part(self, number: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
        b, call = self.b, self.call
        part = call.part(number)
        width = b.sub(part["end"], part["first"])

        def row(o: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            at = b.add(b.mul(o, call["c_stride"]), part["first"])
            size = b.mul(call["out"], call["c_stride"])
            self._vectors(call["c"], at, b.add(at, width), size, part["result"], b.mul(o, width))
            return []

        loop(b, call.first, call.end, 1, [], row)
        return []

    def _vectors(
        self, base: ir.Value, first: ir.Value, end: ir.Value, size: ir.Value, result: ir.Value, start: ir.Value
    ) -> None:
        """Elements first .. end of all pieces, each of that size, added up and stored from `start` on."""
        b, call, lanes = self.b, self.call, self.lanes

        def vector(i: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            mask = inside_mask(b, lanes, b.sub(end, i))

            def piece(p: ir.Value, so_far: list[ir.Value]) -> Sequence[ir.Value]:
                return [lanes.add(so_far[0], load(b, lanes, at(p), mask))]

            def at(p: ir.Value) -> ir.Value:
                return call.at(call.pointer(base), b.add(b.mul(p, size), i))

            begun = load(b, lanes, at(constant(0)), mask)  # not added to zero: that would lose the sign of a zero
            (value,) = loop(b, constant(1), call["pieces"], 1, [begun], piece)
            store(b, lanes, value, call.at(call.pointer(result), b.add(start, b.sub(i, first))), mask)
            return []

        loop(b, first, end, lanes.count, [], vector)
