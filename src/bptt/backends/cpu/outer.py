r"""Weight gradients: $C = A^\top [B_1 | B_2 | \dots]$ summed over steps x batch, and A's own sum, for a whole segment.

A is (rows, out), each B is (rows, in), and each part of C is (out, in): what the deltas of a gate multiply (its input,
the carry) lies side by side, so that no vector is padded but the last. The sum of the deltas is a bias's gradient.

    for each chunk of rows, of all or of a piece of them
      what it brings to C and to the sum of A             `tiles`

Threads share the rows of a large C. Where C is small, the rows of A are cut into pieces that each have a C of their
own, and threads share the pieces; `gather` then adds these up, in order. How many there are depends on sizes alone: so
no sum depends on the number of threads.
"""

from collections.abc import Sequence

import llvmlite.ir as ir

from bptt.backends.cpu.emit import BYTE, INT, POINTER, constant, inside_mask, load, loop, store
from bptt.backends.cpu.lanes import Lanes
from bptt.backends.cpu.target import Target
from bptt.backends.cpu.threads import add_region, openmp
from bptt.backends.cpu.tiles import ADD, MOST, Call, Outer


def build(target: Target, dtype: str, alive: bool = False, resets: bool = False) -> str:
    """LLVM text of `void kernel(i64* table, i64 gathered, i64 first, i64 end)`, `gather` and `part`.

    With one piece the kernel is asked for the rows first .. end of C, and copies each part of them to its result if
    `gathered` is 1; with 0 the one part's result is C. With several it is asked for the pieces first .. end, and once
    all are done `gather` for the rows first .. end of the results.

    `part(table, fresh, first, end)` adds to C what rows first .. end of the batch bring in a few steps, as many as
    `rows` says; with `fresh` 1 C begins with that.

    Args:
        alive: rows that have ended are passed over.
        resets: where a row is reset, a part that has an `initial` takes that for it.
    """
    module = ir.Module()
    kind = ir.FunctionType(ir.VoidType(), [POINTER, INT, INT, INT])
    add = ir.Function(module, ADD, "add")
    add.linkage = "internal"
    add.attributes.add("noinline")  # the longest by far, and called from two places
    gather, kernel, part = (ir.Function(module, kind, name) for name in ("gather", "kernel", "part"))

    def call(function: ir.Function) -> Call:
        b = ir.IRBuilder(function.append_basic_block("entry"))
        return Call(b, Lanes(b, dtype, target.lanes(dtype)))

    Outer(call(add), target.registers, resets).emit()
    _Gather(call(gather)).emit()
    _Pieces(call(kernel), add, alive).emit(gather)
    _Few(call(part), add, alive).emit()
    if openmp() is not None:
        for function in (gather, kernel):
            add_region(module, function, f"{function.name}_region")
    return str(module)


class _Rows:
    """Emission of lists of rows, and of what adds them.

    Args:
        add: what adds a chunk.
        ends: rows may end, and are passed over then.
    """

    def __init__(self, call: Call, add: ir.Function, ends: bool) -> None:
        self.call, self.b, self._add, self._ends = call, call.b, add, ends
        self.asked, self.first, self.end = call.arguments
        self._numbers, self._own = (self.b.alloca(INT, constant(MOST)) for _ in range(2))

    def append(self, number: ir.Value, own: ir.Value, count: ir.Value) -> ir.Value:
        """Append a row with its number in a block, unless it has ended; how many there are then."""
        b = self.b
        b.store(number, b.gep(self._numbers, [count], source_etype=INT))
        b.store(own, b.gep(self._own, [count], source_etype=INT))
        if not self._ends:
            return b.add(count, constant(1))
        flag = b.load(self.call.pointer(b.add(self.call["alive"], number)), typ=BYTE)
        return b.add(count, b.zext(flag, INT))

    def add(self, places: Sequence[ir.Value], rows: Sequence[ir.Value], fresh: ir.Value) -> None:
        """Add the rows of the list that are asked for to the rows first .. end of C.

        Args:
            places: where C and the sums lie, first, end.
            rows: first and end of those of the list.
        """
        lists = self._numbers, self._own
        self.b.call(self._add, [self.call.table, *lists, *places, *rows, self.b.zext(fresh, INT)])


class _Pieces(_Rows):
    """Emission of the kernel: all rows, or pieces of them."""

    def emit(self, gather: ir.Function) -> None:
        """Every piece that is asked for."""
        b, call = self.b, self.call
        whole = b.icmp_signed("==", call["pieces"], constant(1))
        start, stop = (b.select(whole, constant(k), asked) for k, asked in enumerate((self.first, self.end)))
        self.rows = b.select(whole, self.first, constant(0)), b.select(whole, self.end, call["out"])
        loop(b, start, stop, 1, [], self._piece)
        with b.if_then(b.and_(whole, b.icmp_signed("!=", self.asked, constant(0)))):
            b.call(gather, list(b.function.args))
        b.ret_void()

    def _piece(self, piece: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
        """Chunks of rows."""
        b, call = self.b, self.call
        begin, after = (
            b.sdiv(b.mul(p, call["rows"]), call["pieces"]) for p in (piece, b.add(piece, constant(1)))
        )  # fmt: skip
        size = b.mul(call["out"], constant(call.bytes))
        c = b.add(call["c"], b.mul(piece, b.mul(size, call["c_stride"])))
        sums = b.add(call["sums"], b.mul(piece, size))

        def row(k: ir.Value, count: list[ir.Value]) -> Sequence[ir.Value]:
            return [self.append(k, k, count[0])]

        def chunk(start: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            stop = call.least(b.add(start, call["chunk"]), after)
            (count,) = loop(b, start, stop, 1, [constant(0)], row)
            self.add((c, sums, *self.rows), (constant(0), count), b.icmp_signed("==", start, begin))
            return []

        loop(b, begin, after, call["chunk"], [], chunk)
        return []


class _Few(_Rows):
    """Emission of `part`: some rows of the batch in a few steps."""

    def emit(self) -> None:
        """List the rows, step by step, and add them."""
        b, call = self.b, self.call

        def step(t: ir.Value, count: list[ir.Value]) -> Sequence[ir.Value]:
            rows, own = b.mul(t, call["batch"]), b.sub(b.mul(t, call["block"]), call["low"])

            def row(r: ir.Value, count: list[ir.Value]) -> Sequence[ir.Value]:
                return [self.append(b.add(rows, r), b.add(own, r), count[0])]

            return loop(b, self.first, self.end, 1, count, row)

        (count,) = loop(b, constant(0), call["rows"], 1, [constant(0)], step)
        begins, places = b.icmp_signed("!=", self.asked, constant(0)), (call["c"], call["sums"])

        def chunk(start: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            stop = call.least(b.add(start, call["chunk"]), count)
            fresh = b.and_(begins, b.icmp_signed("==", start, constant(0)))
            self.add((*places, constant(0), call["out"]), (start, stop), fresh)
            return []

        # Once at least: also where all of these rows have ended C has to begin.
        once = b.select(b.icmp_signed(">", count, constant(0)), count, constant(1))
        loop(b, constant(0), once, call["chunk"], [], chunk)
        b.ret_void()


class _Gather:
    """Emission of what adds up the pieces and copies each part to its result."""

    def __init__(self, call: Call) -> None:
        self.call, self.b, self.lanes = call, call.b, call.lanes
        _, self.first, self.end = call.arguments

    def emit(self) -> None:
        """All parts, then the sums."""
        b, call = self.b, self.call
        loop(b, constant(0), call["parts"], 1, [], self._part)
        several = b.icmp_signed(">", call["pieces"], constant(1))
        with b.if_then(b.and_(several, b.icmp_signed("!=", call["total"], constant(0)))):
            self._vectors(call["sums"], self.first, self.end, call["out"], call["total"], self.first)
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

        loop(b, self.first, self.end, 1, [], row)
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
