"""Sums over steps x batch by the machine code of `outer`, as functions of tensors."""

from array import array
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import torch
from torch import Tensor

from bptt.backends.cpu import cache
from bptt.backends.cpu.machine import threads_for
from bptt.backends.cpu.outer import build
from bptt.backends.cpu.runners import Runner, runner
from bptt.backends.cpu.script import Places, Script
from bptt.backends.cpu.target import Loaded, host, machine_code
from bptt.backends.cpu.threads import openmp
from bptt.backends.cpu.tiles import FIELDS, MOST, PART
from bptt.backends.recycled import maker

CHUNK = 128  # rows: with 4 vectors of columns 32 KiB, two thirds of a first-level cache
LARGE = 1 << 20  # bytes of C, beyond which a chunk has MOST rows: each chunk reads and writes all of C once
TOGETHER = 1 << 18  # multiply-adds: in fewer, parts lie side by side in any case, to save a call
PIECES, LEAST, PIECE = 16, 4, 512  # so many pieces at most, and at least, of so many rows at least
PARTIAL = 1 << 20  # bytes of the C of all pieces
_A, _C, _SUMS, _TOTAL, _ALIVE, _RESETS = map(FIELDS.index, ("a", "c", "sums", "total", "alive", "resets"))
_RESULT, _INITIAL = map(PART.index, ("result", "initial"))


class _Code(NamedTuple):
    """Machine code of `outer.build`.

    Args:
        part: the address of `part`, which other machine code calls.
    """

    kernel: Runner
    gather: Runner
    part: int
    lanes: int
    loaded: Loaded


@lru_cache(maxsize=8)
def _code(dtype: torch.dtype, alive: bool, resets: bool) -> _Code:
    target, kind, parallel = host(), str(dtype).removeprefix("torch."), openmp() is not None
    name = cache.key("outer", kind, repr(target), str((parallel, alive, resets)))
    code = cache.load(name)
    if code is None:
        code = machine_code(build(target, kind, alive, resets), target)
        cache.store(name, code)
    loaded = Loaded(code, target)
    kernel, gather = (
        runner(loaded.address(each), loaded.address(f"{each}_region") if parallel else None)
        for each in ("kernel", "gather")
    )
    return _Code(kernel, gather, loaded.address("part"), target.lanes(kind), loaded)


class Masks(NamedTuple):
    """Which rows count, where they are steps x batch.

    Args:
        alive, resets: (steps, batch) bool, side by side in memory; None for all, and for none.
        initial: for each part what takes its place in rows that are reset, (batch, in), features adjacent; or None.
    """

    alive: Tensor | None
    resets: Tensor | None
    initial: Sequence[Tensor | None]


class Side(NamedTuple):
    """A factor of a sum over rows, features adjacent: elements from row to row, and its features.

    Args:
        initial: elements from row to row of what takes its place in rows that are reset.
        own: it lies in blocks, a share of the rows of a batch after the other.
    """

    stride: int
    width: int
    initial: int = 0
    own: bool = False


class Replaced(NamedTuple):
    """Where a sum's masks lie, and what takes the place of each part in rows that are reset; 0 for none."""

    alive: int
    resets: int
    initial: Sequence[int]


class Product(NamedTuple):
    """One run of the machine code.

    Args:
        table: what it is told, without addresses.
        group: the parts that lie side by side.
        c, sums: make C and A's sums, if these are not results themselves.
        summed: True if A is summed here.
        end, copied: the run's other arguments.
        work, shared: multiply-adds, and bytes that each thread would fetch.
        gathered: bytes that are added up at last, if rows are cut into pieces.
        sizes: bytes of each piece's C and sums.
        factors: words of the table that are addresses of a factor's rows, with bytes from row to row, and which factor:
            0 for A, then the parts.
        masks: words that are addresses of masks.
    """

    table: "array[int]"
    group: range
    c: Callable[[], Tensor] | None
    sums: Callable[[], Tensor] | None
    summed: bool
    end: int
    copied: int
    work: float
    shared: int
    gathered: int
    sizes: tuple[int, int]
    factors: Sequence[tuple[int, int, int]]
    masks: Sequence[int]


class Joined:
    """A^T B of some parts B, and the sum of A's rows, as a function of addresses.

    Args:
        rows: of all of them.
        a, parts: the factors.
        total: True if A's sum is wanted.
        alive, resets: whether there are masks of that kind.
        batch: the rows of a step, if rows are reset.
        pieces: how many the rows are cut into; None for a number that follows from sizes.
    Cost: 2 x rows x out x in operations. Parts lie side by side where that saves a vector; their results are then
        copied once.
    """

    def __init__(
        self, dtype: torch.dtype, rows: int, a: Side, parts: tuple[Side, ...], total: bool = False,
        alive: bool = False, resets: bool = False, batch: int = 1, pieces: int | None = None,
    ) -> None:  # fmt: skip
        self._code, self._dtype, self._rows, self._out = _code(dtype, alive, resets), dtype, rows, a.width
        self._results = [maker((a.width, part.width), dtype) for part in parts]
        self._total = maker((a.width,), dtype) if total else None
        self._masks = (_ALIVE, alive), (_RESETS, resets)
        sizes = tuple([part.width for part in parts])
        small = rows * a.width * sum(sizes) < TOGETHER
        self.products = [
            self._product(a, parts, group, width, padded, total and i == 0, batch, pieces)
            for i, (group, width, padded) in enumerate(_groups(sizes, self._code.lanes, small))
        ]

    def _product(
        self, a: Side, parts: Sequence[Side], group: range, width: int, padded: int, total: bool, batch: int,
        pieces: int | None,
    ) -> Product:  # fmt: skip
        rows, out, bytes_of, first = self._rows, a.width, self._dtype.itemsize, 0
        size = out * padded * bytes_of
        pieces = pieces or _pieces(rows, size)
        copied = pieces > 1 or len(group) > 1 or padded != width
        chunk = MOST if size > LARGE else CHUNK
        numbers = [0, a.stride, rows, out, 0, padded, width, 0, 0, chunk, len(group), pieces, 0, 0, batch]
        numbers += [int(a.own), 0, 0]
        for k in group:
            part = parts[k]
            numbers += (0, part.stride, first, first + part.width, 0, 0, part.initial, int(part.own))
            first += part.width
        factors = [(_A, a.stride * bytes_of, 0)]
        factors += [(len(FIELDS) + i * len(PART), parts[k].stride * bytes_of, 1 + k) for i, k in enumerate(group)]
        masks = [at for at, there in self._masks if there]
        c = maker((pieces, out, padded), self._dtype) if copied or not group else None
        sums = maker((pieces, out), self._dtype) if pieces > 1 else None
        return Product(
            array("q", numbers), group, c, sums, total, out if pieces == 1 else pieces, int(copied),
            rows * out * width / self._code.lanes, rows * width * bytes_of, size * pieces if pieces > 1 else 0,
            (size, out * bytes_of if total else 0), factors, masks,
        )  # fmt: skip

    def __call__(
        self, a: int, parts: Sequence[int], places: Replaced | None = None
    ) -> tuple[list[Tensor], Tensor | None]:
        """The products and the sum.

        Args:
            a, parts: addresses of the factors.
            places: of masks, if there are any.
        """
        results = [make() for make in self._results]
        total = None if self._total is None else self._total()
        if self._rows == 0:
            return [result.zero_() for result in results], None if total is None else total.zero_()
        for product in self.products:
            table, group = product.table[:], product.group
            c = results[group[0]] if product.c is None else product.c()
            table[_A], table[_C] = a, c.data_ptr()
            if total is not None and product.summed:
                sums = total if product.sums is None else product.sums()
                table[_SUMS], table[_TOTAL] = sums.data_ptr(), total.data_ptr()
            at = len(FIELDS)
            for k in group:
                table[at], table[at + _RESULT] = parts[k], results[k].data_ptr()
                at += len(PART)
            if places is not None:
                self._mask(table, group, places)
            address = table.buffer_info()[0]
            self._code.kernel(address, product.copied, product.end, threads_for(product.work, product.shared))
            if product.sums is not None:  # there are several pieces
                self._code.gather(address, 1, self._out, threads_for(product.gathered, 0))
        return results, total

    @property
    def itemsize(self) -> int:
        """Bytes of a number."""
        return self._dtype.itemsize

    @property
    def part(self) -> int:
        """Where `outer`'s `part` begins."""
        return self._code.part

    @property
    def results(self) -> Sequence[Callable[[], Tensor]]:
        """What makes the products, and behind them the sum, if it is wanted."""
        return [*self._results, *([] if self._total is None else [self._total])]

    def write(
        self, script: Script, factors: Sequence[tuple[int, int]], results: int, scratch: Places,
        masks: Sequence[int | None],
    ) -> list[int]:  # fmt: skip
        """Write into a script where all lies; the tables of the products.

        Args:
            factors: of A and of each part, the number of the array that it lies in, and how many bytes from its start.
            results: number of the first of those that `results` makes; the others follow.
            scratch: where C lies, if it is no result itself.
            masks: numbers of both masks, and of what takes the place of each part in rows that are reset.
        """
        (alive, resets, *initial), total, tables = masks, results + len(self._results), []
        a, *parts = factors
        for product in self.products:
            table = script.table(product.table)
            tables.append(table)
            script.enter(table, _A, *a)
            for slot, k in ((_ALIVE, alive), (_RESETS, resets)):
                if k is not None:
                    script.enter(table, slot, k)
            if product.c is None:
                script.enter(table, _C, results + product.group[0])
            else:
                script.enter(table, _C, script.scratch, scratch.take(product.c().nbytes))
            if self._total is not None and product.summed:
                sums = (total, 0) if product.sums is None else (script.scratch, scratch.take(product.sums().nbytes))
                script.enter(table, _SUMS, *sums)
                script.enter(table, _TOTAL, total)
            for i, k in enumerate(product.group):
                at = len(FIELDS) + i * len(PART)
                script.enter(table, at, *parts[k])
                script.enter(table, at + _RESULT, results + k)
                fresh = initial[k]
                if fresh is not None:
                    script.enter(table, at + _INITIAL, fresh)
        return tables

    def run(self, script: Script, tables: Sequence[int], results: int) -> None:
        """Write into a script that they are computed, where nothing else has done that."""
        if self._rows == 0:
            for i, make in enumerate(self.results):
                script.zero(results + i, 0, make().nbytes)
            return
        for product, table in zip(self.products, tables, strict=True):
            most = threads_for(product.work, product.shared)
            script.run(self._code.kernel, table, product.copied, product.end, most)
            if product.sums is not None:  # there are several pieces
                self._gather(script, product, table)

    def gather(self, script: Script, tables: Sequence[int]) -> None:
        """Write into a script that pieces are added up."""
        for product, table in zip(self.products, tables, strict=True):
            self._gather(script, product, table)

    def _gather(self, script: Script, product: Product, table: int) -> None:
        script.run(self._code.gather, table, 1, self._out, threads_for(product.gathered, 0))

    def _mask(self, table: "array[int]", group: range, places: Replaced) -> None:
        table[_ALIVE], table[_RESETS] = places.alive, places.resets
        for i, k in enumerate(group):
            table[len(FIELDS) + i * len(PART) + _INITIAL] = places.initial[k]


@lru_cache(maxsize=256)
def prepared(*given: Any) -> Joined:
    """`Joined`, kept: most calls are of a few sizes."""
    return Joined(*given)


def joined(
    a: Tensor, parts: Sequence[Tensor], total: bool = False, masks: Masks | None = None
) -> tuple[list[Tensor], Tensor | None]:
    """A^T B of each part B, and with `total` the sum of A's rows.

    Args:
        a: (rows, out) in main memory, float32 or float64, features adjacent.
        parts: each (rows, in), of a's dtype, features adjacent.
        masks: rows that are passed over or replaced.
    """
    alive, resets, initial = masks or (None, None, (None,) * len(parts))
    sides = [
        Side(b.stride(0), b.shape[1], 0 if new is None else new.stride(0))
        for b, new in zip(parts, initial, strict=True)
    ]
    batch = 1 if resets is None else resets.shape[1]
    left, there = Side(a.stride(0), a.shape[1]), (alive is not None, resets is not None)
    sums = prepared(a.dtype, a.shape[0], left, tuple(sides), total, *there, batch)
    at = Replaced(_at(alive), _at(resets), [_at(new) for new in initial])
    return sums(a.data_ptr(), [b.data_ptr() for b in parts], at if any(there) else None)


def _at(a: Tensor | None) -> int:
    return 0 if a is None else a.data_ptr()


@lru_cache(maxsize=256)
def _pieces(rows: int, size: int) -> int:
    """How many pieces the rows are cut into, where each has a C of so many bytes; 1 where there would be few."""
    found = min(PIECES, rows // PIECE, PARTIAL // max(1, size))
    return found if found >= LEAST else 1


@lru_cache(maxsize=256)
def _groups(sizes: tuple[int, ...], lanes: int, small: bool) -> list[tuple[range, int, int]]:
    """Parts that lie side by side, their columns, and the same in whole vectors: all of them in a small product."""
    alone = sum(-(-size // lanes) for size in sizes)
    together = -(-sum(sizes) // lanes)
    single = [range(i, i + 1) for i in range(len(sizes))]
    groups = [range(len(sizes))] if small or together < alone or len(sizes) < 2 else single
    widths = [sum(sizes[i] for i in group) for group in groups]
    return [(group, width, -(-width // lanes) * lanes) for group, width in zip(groups, widths, strict=True)]


def outer(a: Tensor, b: Tensor) -> Tensor:
    """A^T B for a (rows, out) and b (rows, in); see `joined`."""
    return joined(a, [b])[0][0]
