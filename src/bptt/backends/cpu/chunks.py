"""A loop backward in chunks of steps: after each, what its deltas bring to the weights' gradients.

    for each chunk of steps, the last first
      the kernel, for the thread's rows           deltas go into a ring that is as long as a chunk
      for each product, for each piece of rows    and are read while they are in a cache

So deltas do not go through main memory, and no memory is taken for all of them. The batch is cut into pieces, by sizes
alone, each with a C of its own; a thread has pieces that follow one another and waits for nobody. `outer`'s `gather`
adds them up: no sum depends on the number of threads.
"""

from collections.abc import Callable, Sequence

import llvmlite.ir as ir

from bptt.backends.cpu.emit import INT, POINTER, constant, loop
from bptt.backends.cpu.threads import add_region, openmp
from bptt.backends.cpu.tiles import FIELDS

# What a run is told, in words of 64 bits; `words` are lengths of tables, `room` those of all products together.
ORDER = ("kernel", "table", "words", "steps", "chunk", "batch", "pieces", "moved", "rings", "products", "room")
# Then `moved` words of the kernel's table that are addresses which move from step to step, and of each ring: which word
# it is, where it begins, and bytes of a row. Then of each product: `outer`'s `part` and its table, the ring that A lies
# in (0 for none) and bytes of its row, bytes of C and of sums; and `moved` times MOVE.
RING = ("word", "start", "row")
PRODUCT = ("part", "table", "words", "ring", "row", "c", "sums", "moved")
MOVE = ("word", "step")  # an address, and bytes from step to step
A = FIELDS.index("a")
_PART = {name: constant(FIELDS.index(name)) for name in ("a", "rows", "c", "sums", "a_stride", "a_step", "a_first")}
_CALLED = ir.FunctionType(ir.VoidType(), [POINTER, INT, INT, INT]).as_pointer()


def build() -> str:
    """LLVM text of `void run(i64* order, i64, i64 first_piece, i64 end_piece)`."""
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
        self.words, _, self.piece, self.after = function.args
        self.order = self._read(constant(0), ORDER)
        self.moved = constant(len(ORDER))
        self.rings = b.add(self.moved, self.order["moved"])
        self.products = b.add(self.rings, b.mul(self.order["rings"], constant(len(RING))))
        self.low, self.high = self._row(self.piece), self._row(self.after)
        self.rows = b.sub(self.high, self.low)
        self.table, self.tables = (b.alloca(INT, self.order[name]) for name in ("words", "room"))

    def emit(self) -> None:
        """All chunks."""
        b, order = self.b, self.order
        self._begin()

        def chunk(done: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            left = b.sub(order["steps"], done)
            self.steps = b.select(b.icmp_signed("<", left, order["chunk"]), left, order["chunk"])
            self._each(order["moved"], self._back)
            b.call(b.inttoptr(order["kernel"], _CALLED), [self.table, self.steps, self.low, self.high])
            fresh = b.zext(b.icmp_signed("==", done, constant(0)), INT)
            self._each_product(lambda product, table, moves: self._add(product, table, moves, fresh))
            return []

        loop(b, constant(0), order["steps"], order["chunk"], [], chunk)
        b.ret_void()

    def _begin(self) -> None:
        """Tables of the thread's own: as if the step after the last came next, and with its part of each ring."""
        b, order = self.b, self.order
        self._copy(order["table"], order["words"], self.table)

        def end(i: ir.Value) -> None:
            word = self._word(b.add(self.moved, i))
            self._move(self.table, word, b.mul(self._of(self.table, b.add(word, constant(1))), order["steps"]))

        def ring(i: ir.Value) -> None:
            told = self._read(b.add(self.rings, b.mul(i, constant(len(RING)))), RING)
            at = b.sub(self._ring(told["start"], told["row"]), b.mul(self.low, told["row"]))
            self._set(self.table, told["word"], at)
            self._set(self.table, b.add(told["word"], constant(1)), b.mul(self.rows, told["row"]))

        def product(told: dict[str, ir.Value], table: ir.Value, moves: ir.Value) -> None:
            self._copy(told["table"], told["words"], table)
            self._moves(table, moves, told["moved"], order["steps"])
            alone = b.icmp_signed("!=", told["ring"], constant(0))
            rows = b.select(alone, self.rows, order["batch"])
            self._set(table, _PART["a_step"], b.mul(rows, self._of(table, _PART["a_stride"])))
            self._set(table, _PART["a_first"], b.select(alone, self.low, constant(0)))
            a = b.select(alone, self._ring(told["ring"], told["row"]), self._of(table, _PART["a"]))
            self._set(table, _PART["a"], a)

        self._each(order["moved"], end)
        self._each(order["rings"], ring)
        self._each_product(product)

    def _back(self, i: ir.Value) -> None:
        """An array of the kernel: a chunk earlier."""
        b, word = self.b, self._word(self.b.add(self.moved, i))
        step = self._of(self.table, b.add(word, constant(1)))
        self._move(self.table, word, b.neg(b.mul(step, self.steps)))

    def _add(self, told: dict[str, ir.Value], table: ir.Value, moves: ir.Value, fresh: ir.Value) -> None:
        """What the chunk brings to a product: to each piece's C."""
        b = self.b
        self._moves(table, moves, told["moved"], b.neg(self.steps))
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
        """`body` of what is told of each product, its table, and the place of its moves."""
        b = self.b

        def product(_: ir.Value, at: list[ir.Value]) -> Sequence[ir.Value]:
            told, moves = self._read(at[0], PRODUCT), b.add(at[0], constant(len(PRODUCT)))
            told["table"] = b.inttoptr(told["table"], POINTER)
            body(told, self._at(self.tables, at[1]), moves)
            return [b.add(moves, b.mul(told["moved"], constant(len(MOVE)))), b.add(at[1], told["words"])]

        loop(b, constant(0), self.order["products"], 1, [self.products, constant(0)], product)

    def _moves(self, table: ir.Value, moves: ir.Value, count: ir.Value, steps: ir.Value) -> None:
        """Addresses of a product's table: so many steps on."""

        def move(i: ir.Value) -> None:
            told = self._read(self.b.add(moves, self.b.mul(i, constant(len(MOVE)))), MOVE)
            self._move(table, told["word"], self.b.mul(told["step"], steps))

        self._each(count, move)

    def _ring(self, start: ir.Value, row: ir.Value) -> ir.Value:
        """Where the thread's own part of a ring begins."""
        return self.b.add(start, self.b.mul(self.b.mul(self.low, row), self.order["chunk"]))

    def _row(self, piece: ir.Value) -> ir.Value:
        """The first row of a piece."""
        return self.b.sdiv(self.b.mul(piece, self.order["batch"]), self.order["pieces"])

    def _each(self, count: ir.Value, body: Callable[[ir.Value], None]) -> None:
        """`body` of each number below `count`."""

        def inside(i: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            body(i)
            return []

        loop(self.b, constant(0), count, 1, [], inside)

    def _copy(self, source: ir.Value, count: ir.Value, to: ir.Value) -> None:
        base = source if source.type == POINTER else self.b.inttoptr(source, POINTER)
        self._each(count, lambda i: self._set(to, i, self._of(base, i)))

    def _move(self, table: ir.Value, word: ir.Value, by: ir.Value) -> None:
        self._set(table, word, self.b.add(self._of(table, word), by))

    def _at(self, table: ir.Value, word: ir.Value) -> ir.Value:
        return self.b.gep(table, [word], source_etype=INT)

    def _of(self, table: ir.Value, word: ir.Value) -> ir.Value:
        return self.b.load(self._at(table, word), typ=INT)

    def _set(self, table: ir.Value, word: ir.Value, value: ir.Value) -> None:
        self.b.store(value, self._at(table, word))

    def _word(self, at: ir.Value) -> ir.Value:
        """A word of what is told."""
        return self._of(self.words, at)

    def _read(self, start: ir.Value, names: Sequence[str]) -> dict[str, ir.Value]:
        return {name: self._word(self.b.add(start, constant(i))) for i, name in enumerate(names)}
