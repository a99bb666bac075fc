"""A loop backward by the machine code of `chunks`, for calls of one size."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bptt.backends.cpu import driven
from bptt.backends.cpu.choices import steps_of_chunk
from bptt.backends.cpu.driven import Added, Array, Block
from bptt.backends.cpu.numbered import Half, Sums
from bptt.backends.cpu.script import Places, Script, Size
from bptt.backends.cpu.shares import Shares


class Delta(NamedTuple):
    """Deltas of a loop.

    Args:
        number: of their array in a call's list.
        same: the number of the array that they lie in: their own, or one of others which are the same.
        entry: of the kernel's table.
        row: bytes of a row.
    """

    number: int
    same: int
    entry: int
    row: int


class Chunked:
    """A loop backward of one size, run in chunks of steps.

    Args:
        half: the kernel, and what it is given.
        sums: what is summed over steps and rows.
        shares: of the rows.
        rings: deltas lie in the scratch, those of a chunk alone, and nothing but first factors of sums is read of them;
            else there is memory for those of all steps.
        blocks: arrays of a call that lie in blocks.
    """

    def __init__(
        self, half: Half, sums: Sequence[Sums], of: Size, deltas: Sequence[Delta], shares: Shares, rings: bool,
        blocks: Mapping[int, Block],
    ) -> None:  # fmt: skip
        self._half, self._sums, self._of, self.shares, self.rings = half, sums, of, shares, rings
        self._own = [delta for delta in deltas if delta.number == delta.same]
        self._chunk = steps_of_chunk(of[1], shares.pieces, sum(delta.row for delta in self._own))
        self._deltas, self._blocks = deltas, dict(blocks)
        if rings:
            self._blocks.update((delta.number, Block(delta.number, 0, self._chunk, still=True)) for delta in deltas)
        self.joined = [each.of(half.kernel.dtype, *of, shares.pieces, self._blocks) for each in sums]

    def places(self, scratch: Places) -> list[int]:
        """Where the ring of each of the deltas lies."""
        found = {delta.number: scratch.take(self.shares.size(self._chunk, delta.row)) for delta in self._own}
        return [found[delta.same] for delta in self._deltas]

    def write(
        self, script: Script, table: int, tables: Sequence[Sequence[int]], places: Places, sent: Sequence[Array]
    ) -> None:
        """Write into a script that it runs, and that the sums are computed.

        Args:
            table: the kernel's, in which only what lies in blocks is missing.
            tables: of the products of each of the sums.
            sent: cotangents of the carry.
        """
        kernel, blocks = self._half.kernel, self._blocks
        arrays = [*sent, *driven.scratch(kernel, script, places, self.shares)]
        arrays += [Array(slot, row, blocks.get(k), left) for slot, k, left, row in self._half.given]
        arrays += [Array(slot, row) for slot, row in kernel.rows("alive", "resets")]
        arrays += [Array(delta.entry, delta.row, blocks.get(delta.number)) for delta in self._own]
        added = []
        for sums, joined, places_of in zip(self._sums, self.joined, tables, strict=True):
            for product, place in zip(joined.products, places_of, strict=True):
                found = [
                    Array(word, row, blocks.get(sums.factors[i].number), sums.factors[i].left)
                    for word, row, i in product.factors
                ]
                masks = [Array(word, 1) for word in product.masks]
                added.append(Added(joined.part, place, len(product.table), product.sizes, [*found, *masks]))
        driven.write(script, kernel, table, self._of, self.shares, arrays, self._chunk, added)
        for joined, places_of in zip(self.joined, tables, strict=True):
            joined.gather(script, places_of)
