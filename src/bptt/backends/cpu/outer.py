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

from bptt.backends.cpu.emit import INT, POINTER, constant, inside_mask, load, loop, store
from bptt.backends.cpu.lanes import Lanes
from bptt.backends.cpu.target import Target
from bptt.backends.cpu.threads import add_region, openmp
from bptt.backends.cpu.tiles import MOST, Call, Outer


def build(target: Target, dtype: str, alive: bool = False, resets: bool = False) -> str:
    """LLVM text of `void kernel(i64* table, i64 gathered, i64 first, i64 end)`, `gather` and `part`.

    With one piece the kernel is asked for the rows first .. end of C, and copies each part of them to its result if
    `gathered` is 1; with 0 the one part's result is C. With several it is asked for the pieces first .. end, and once
    all are done `gather` for the rows first .. end of the results.

    `part(table, fresh, first, end)` adds to C what rows first .. end of the batch bring in a few steps, as many as
    `rows` says; with `fresh` 1 C begins with that. A may lie by itself: `a` is where the row `a_first` of the batch
    lies at the first of these steps, and it lies `a_step` elements further on at the next.

    Args:
        alive: rows that have ended are passed over.
        resets: where a row is reset, a part that has an `initial` takes that for it.
    """
    module = ir.Module()
    kind = ir.FunctionType(ir.VoidType(), [POINTER, INT, INT, INT])
    gather, kernel, part = (ir.Function(module, kind, name) for name in ("gather", "kernel", "part"))
    for function in (gather, kernel, part):
        b = ir.IRBuilder(function.append_basic_block("entry"))
        call = Call(b, Lanes(b, dtype, target.lanes(dtype)))
        if function is gather:
            _Gather(call).emit()
        elif function is kernel:
            _Pieces(call, target.registers, alive, resets).emit(gather)
        else:
            _Few(call, target.registers, alive, resets).emit()
        if openmp() is not None and function is not part:
            add_region(module, function, f"{function.name}_region")
    return str(module)


class _Pieces(Outer):
    """Emission of the kernel: all rows, or pieces of them."""

    def __init__(self, call: Call, registers: int, alive: bool, resets: bool) -> None:
        super().__init__(call, registers, resets, listed=alive)
        b, self.alive = self.b, alive
        self.whole = b.icmp_signed("==", call["pieces"], constant(1))
        self.first = b.select(self.whole, call.first, self.first)
        self.end = b.select(self.whole, call.end, self.end)

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
        b, call = self.b, self.call
        begin, after = (
            b.sdiv(b.mul(p, call["rows"]), call["pieces"]) for p in (piece, b.add(piece, constant(1)))
        )  # fmt: skip
        size = b.mul(call["out"], constant(call.bytes))
        self.use(b.add(call["c"], b.mul(piece, b.mul(size, call["c_stride"]))), b.add(call["sums"], b.mul(piece, size)))

        def chunk(start: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            stop, fresh = call.least(b.add(start, call["chunk"]), after), b.icmp_signed("==", start, begin)
            if self.alive:
                living = loop(b, start, stop, 1, [constant(0)], lambda k, count: [self.append(k, count[0], True)])
                start, stop = constant(0), living[0]
            self.add(start, stop, fresh)
            return []

        loop(b, begin, after, call["chunk"], [], chunk)
        return []


class _Few(Outer):
    """Emission of `part`: some rows of the batch in a few steps."""

    def __init__(self, call: Call, registers: int, alive: bool, resets: bool) -> None:
        super().__init__(call, registers, resets, listed=True)
        self.alive, self.begins = alive, self.b.alloca(INT, constant(MOST))

    def emit(self) -> None:
        """List the rows, step by step, and add them."""
        b, call = self.b, self.call
        self.use(call["c"], call["sums"])

        def step(t: ir.Value, count: list[ir.Value]) -> Sequence[ir.Value]:
            before = b.sub(b.mul(t, call["a_step"]), b.mul(call["a_first"], self.a_stride))
            rows = b.mul(t, call["batch"])

            def row(r: ir.Value, count: list[ir.Value]) -> Sequence[ir.Value]:
                b.store(b.add(before, b.mul(r, self.a_stride)), b.gep(self.begins, count, source_etype=INT))
                return [self.append(b.add(rows, r), count[0], self.alive)]

            return loop(b, call.first, call.end, 1, count, row)

        (count,) = loop(b, constant(0), call["rows"], 1, [constant(0)], step)
        begins = b.icmp_signed("!=", call.gathered, constant(0))

        def chunk(start: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            stop = call.least(b.add(start, call["chunk"]), count)
            self.add(start, stop, b.and_(begins, b.icmp_signed("==", start, constant(0))))
            return []

        # Once at least: also where all of these rows have ended C has to begin.
        once = b.select(b.icmp_signed(">", count, constant(0)), count, constant(1))
        loop(b, constant(0), once, call["chunk"], [], chunk)
        b.ret_void()

    def _begin(self, k: ir.Value) -> ir.Value:
        return self.b.load(self.b.gep(self.begins, [k], source_etype=INT), typ=INT)


class _Gather:
    """Emission of what adds up the pieces and copies each part to its result."""

    def __init__(self, call: Call) -> None:
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
