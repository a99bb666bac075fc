"""A loop, a share of the rows at a time; backward in chunks of steps, each with what it brings to weights' gradients.

    for each share of the rows                    a table of its own, with its blocks of memory (`shares`)
      for each chunk of steps, the last first     all steps, forward
        the kernel                                deltas go into a ring that is as long as a chunk
        for each product, for each piece of rows  and are read while they are in a cache

So deltas do not go through main memory, and no memory is taken for all of them. The batch is cut into pieces, by sizes
alone, each with a C of its own; a thread has shares that follow one another and waits for nobody. `outer`'s `gather`
adds the pieces up: no sum depends on the number of threads.
"""

from collections.abc import Callable, Sequence

import llvmlite.ir as ir

from bptt.backends.cpu.emit import INT, POINTER, constant, loop
from bptt.backends.cpu.shares import GAP
from bptt.backends.cpu.threads import add_region, openmp
from bptt.backends.cpu.tiles import FIELDS

# What a run is told, in words of 64 bits; `words` is the length of the kernel's table, `room` that of all products'.
ORDER = ("kernel", "table", "words", "steps", "chunk", "batch", "pieces", "shares", "arrays", "products", "room")
# Then arrays of the kernel's table, and of each product `outer`'s `part` and its table, bytes of C and of sums, and
# arrays of its table.
PRODUCT = ("part", "table", "words", "c", "sums", "arrays")
# An array: which word of the table its address is, and bytes of a row. Where it lies in blocks: the first of them,
# `slots` for each row (0 where it does not), of which `lead` are passed over. All but the `still` move with the steps.
ARRAY = ("word", "row", "start", "slots", "lead", "still")
_PART = {name: constant(FIELDS.index(name)) for name in ("rows", "c", "sums", "block", "low")}
_CALLED = ir.FunctionType(ir.VoidType(), [POINTER, INT, INT, INT]).as_pointer()


def build() -> str:
    """LLVM text of `void run(i64* order, i64, i64 first_share, i64 end_share)`."""
    module = ir.Module()
    run = ir.Function(module, ir.FunctionType(ir.VoidType(), [POINTER, INT, INT, INT]), "run")
    _Run(run).emit()
    if openmp() is not None:
        add_region(module, run, "run_region")
    return str(module)


class _Run:
    """Emission of the run."""

    def __init__(self, function: ir.Function) -> None:
        self.b = b = ir.IRBuilder(function.append_basic_block("entry"))
        self.words, _, self.begin, self.end = function.args
        self.order = self._read(constant(0), ORDER)
        self.arrays = constant(len(ORDER))
        self.products = self._after(self.arrays, self.order["arrays"])
        self.table, self.tables = (b.alloca(INT, self.order[name]) for name in ("words", "room"))

    def emit(self) -> None:
        """All shares."""
        loop(self.b, self.begin, self.end, 1, [], self._share)
        self.b.ret_void()

    def _share(self, share: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
        """All chunks."""
        b, order = self.b, self.order
        self.gap = b.mul(share, constant(GAP))
        self.piece, self.after = (
            b.sdiv(b.mul(k, order["pieces"]), order["shares"]) for k in (share, b.add(share, constant(1)))
        )
        self.low, self.high = self._row(self.piece), self._row(self.after)
        self.rows = b.sub(self.high, self.low)
        self._copy(order["table"], order["words"], self.table)
        self._each(self.arrays, order["arrays"], self._enter)
        self._each_product(self._enter_product)

        def chunk(done: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            left = b.sub(order["steps"], done)
            self.steps = b.select(b.icmp_signed("<", left, order["chunk"]), left, order["chunk"])
            self._each(self.arrays, order["arrays"], self._back)
            b.call(b.inttoptr(order["kernel"], _CALLED), [self.table, self.steps, self.low, self.high])
            fresh = b.zext(b.icmp_signed("==", done, constant(0)), INT)
            self._each_product(lambda product, table, arrays: self._add(product, table, arrays, fresh))
            return []

        loop(b, constant(0), order["steps"], order["chunk"], [], chunk)
        return []

    def _enter(self, told: dict[str, ir.Value]) -> None:
        """An array of the kernel: the share's own block, and as if the step after the last came next."""
        b, word, own = self.b, told["word"], self._own(told)
        with b.if_then(own):
            self._set(self.table, word, b.sub(self._block(told), b.mul(self.low, told["row"])))
            several = b.icmp_signed(">", told["slots"], constant(1))
            step = b.select(several, b.mul(self.rows, told["row"]), constant(0))
            self._set(self.table, b.add(word, constant(1)), step)
        self._move(self.table, word, b.mul(self._pace(told), self.order["steps"]))

    def _back(self, told: dict[str, ir.Value]) -> None:
        """An array of the kernel: a chunk earlier."""
        self._move(self.table, told["word"], self.b.neg(self.b.mul(self._pace(told), self.steps)))

    def _pace(self, told: dict[str, ir.Value]) -> ir.Value:
        """Bytes from step to step of an array of the kernel."""
        step = self._of(self.table, self.b.add(told["word"], constant(1)))
        return self.b.select(self._still(told), constant(0), step)

    def _enter_product(self, told: dict[str, ir.Value], table: ir.Value, arrays: ir.Value) -> None:
        """A product's table: the share's own blocks, and as if the step after the last came next."""
        b = self.b
        self._copy(told["table"], told["words"], table)
        self._set(table, _PART["block"], self.rows)
        self._set(table, _PART["low"], self.low)

        def array(each: dict[str, ir.Value]) -> None:
            word = each["word"]
            self._set(table, word, b.select(self._own(each), self._block(each), self._of(table, word)))
            self._move(table, word, b.mul(self._stride(each), self.order["steps"]))

        self._each(arrays, told["arrays"], array)

    def _add(self, told: dict[str, ir.Value], table: ir.Value, arrays: ir.Value, fresh: ir.Value) -> None:
        """What the chunk brings to a product: to each piece's C."""
        b = self.b
        back = b.neg(self.steps)
        self._each(
            arrays, told["arrays"], lambda each: self._move(table, each["word"], b.mul(self._stride(each), back))
        )
        self._set(table, _PART["rows"], self.steps)
        begun = {name: self._of(told["table"], _PART[name]) for name in ("c", "sums")}

        def piece(p: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            for name, first in begun.items():
                self._set(table, _PART[name], b.add(first, b.mul(p, told[name])))
            rows = self._row(p), self._row(b.add(p, constant(1)))
            b.call(b.inttoptr(told["part"], _CALLED), [table, fresh, *rows])
            return []

        loop(b, self.piece, self.after, 1, [], piece)

    def _each_product(self, body: Callable[[dict[str, ir.Value], ir.Value, ir.Value], None]) -> None:
        """`body` of what is told of each product, its table, and the place of its arrays."""
        b = self.b

        def product(_: ir.Value, at: list[ir.Value]) -> Sequence[ir.Value]:
            told, arrays = self._read(at[0], PRODUCT), b.add(at[0], constant(len(PRODUCT)))
            told["table"] = b.inttoptr(told["table"], POINTER)
            body(told, self._at(self.tables, at[1]), arrays)
            return [self._after(arrays, told["arrays"]), b.add(at[1], told["words"])]

        loop(b, constant(0), self.order["products"], 1, [self.products, constant(0)], product)

    def _own(self, told: dict[str, ir.Value]) -> ir.Value:
        """Whether an array lies in blocks."""
        return self.b.icmp_signed("!=", told["slots"], constant(0))

    def _still(self, told: dict[str, ir.Value]) -> ir.Value:
        """Whether an array is the same at every chunk."""
        return self.b.icmp_signed("!=", told["still"], constant(0))

    def _block(self, told: dict[str, ir.Value]) -> ir.Value:
        """Where the share's first row of an array begins."""
        b = self.b
        passed = b.add(b.mul(self.low, told["slots"]), b.mul(self.rows, told["lead"]))
        return b.add(b.add(told["start"], self.gap), b.mul(passed, told["row"]))

    def _stride(self, told: dict[str, ir.Value]) -> ir.Value:
        """Bytes from step to step of an array of a product."""
        b = self.b
        rows = b.select(self._own(told), self.rows, self.order["batch"])
        return b.select(self._still(told), constant(0), b.mul(rows, told["row"]))

    def _row(self, piece: ir.Value) -> ir.Value:
        """The first row of a piece."""
        return self.b.sdiv(self.b.mul(piece, self.order["batch"]), self.order["pieces"])

    def _after(self, arrays: ir.Value, count: ir.Value) -> ir.Value:
        """The word behind what is told of so many arrays."""
        return self.b.add(arrays, self.b.mul(count, constant(len(ARRAY))))

    def _each(self, arrays: ir.Value, count: ir.Value, body: Callable[[dict[str, ir.Value]], None]) -> None:
        """`body` of what is told of each array."""

        def array(i: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            body(self._read(self._after(arrays, i), ARRAY))
            return []

        loop(self.b, constant(0), count, 1, [], array)

    def _copy(self, source: ir.Value, count: ir.Value, to: ir.Value) -> None:
        base = source if source.type == POINTER else self.b.inttoptr(source, POINTER)

        def word(i: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            self._set(to, i, self._of(base, i))
            return []

        loop(self.b, constant(0), count, 1, [], word)

    def _move(self, table: ir.Value, word: ir.Value, by: ir.Value) -> None:
        self._set(table, word, self.b.add(self._of(table, word), by))

    def _at(self, table: ir.Value, word: ir.Value) -> ir.Value:
        return self.b.gep(table, [word], source_etype=INT)

    def _of(self, table: ir.Value, word: ir.Value) -> ir.Value:
        return self.b.load(self._at(table, word), typ=INT)

    def _set(self, table: ir.Value, word: ir.Value, value: ir.Value) -> None:
        self.b.store(value, self._at(table, word))

    def _read(self, start: ir.Value, names: Sequence[str]) -> dict[str, ir.Value]:
        return {name: self._of(self.words, self.b.add(start, constant(i))) for i, name in enumerate(names)}
