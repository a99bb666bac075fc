"""A loop backward by the machine code of `chunks`, for calls of one size."""

from array import array
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from bptt.backends.cpu import cache
from bptt.backends.cpu.call import Kernel
from bptt.backends.cpu.choices import steps_of_chunk
from bptt.backends.cpu.chunks import ORDER, PRODUCT, RING, A, build
from bptt.backends.cpu.numbered import Sums
from bptt.backends.cpu.script import Places, Script, Size
from bptt.backends.cpu.target import Loaded, host, machine_code
from bptt.backends.cpu.threads import Runner, openmp, runner

_MOVING = ("given", "alive", "resets")  # arrays that the kernel reads another step of at each step
_TABLE = ORDER.index("table")


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


class _Code(NamedTuple):
    run: Runner
    loaded: Loaded


@lru_cache(maxsize=1)
def _code() -> _Code:
    target, parallel = host(), openmp() is not None
    name = cache.key("chunks", repr(target), str(parallel))
    code = cache.load(name)
    if code is None:
        code = machine_code(build(), target)
        cache.store(name, code)
    loaded = Loaded(code, target)
    return _Code(runner(loaded.address("run"), loaded.address("run_region") if parallel else None), loaded)


class Chunked:
    """A loop backward of one size, run in chunks of steps.

    Args:
        sums: what is summed over steps and rows.
        pieces: that the batch is cut into.
        rings: deltas lie in the scratch, those of a chunk alone, and nothing but first factors of sums is read of them;
            else there is memory for those of all steps.
    """

    def __init__(
        self, kernel: Kernel, sums: Sequence[Sums], of: Size, deltas: Sequence[Delta], pieces: int, rings: bool
    ) -> None:
        steps, batch = of
        self.joined = [each.of(kernel.dtype, steps, batch, pieces) for each in sums]
        self._lefts = [each.left for each in sums]
        self._pieces, self._most, self._kernel, self._of, self.rings = pieces, kernel.most(*of), kernel, of, rings
        self._deltas, self._own = deltas, [delta for delta in deltas if delta.number == delta.same]
        self._chunk = steps_of_chunk(batch, pieces, sum(delta.row for delta in self._own))

    def busy(self, threads: int) -> bool:
        """Whether there is work for so many threads."""
        return self._most == 1 or threads <= self._pieces

    def places(self, scratch: Places) -> list[int]:
        """Where the ring of each of the deltas lies."""
        found = {delta.number: scratch.take(self._chunk * self._of[1] * delta.row) for delta in self._own}
        return [found[delta.same] for delta in self._deltas]

    def write(self, script: Script, table: int, tables: Sequence[Sequence[int]]) -> None:
        """Write into a script that it runs, and that the sums are computed.

        Args:
            table: the kernel's, in which nothing is missing.
            tables: of the products of each of the sums.
        """
        kernel, (steps, batch) = self._kernel, self._of
        moving = [at for key, at in kernel.entries.items() if key[0] in _MOVING]
        moving += [] if self.rings else [delta.entry for delta in self._own]
        ringed, row = self._own if self.rings else [], {d.number: d.row for d in self._deltas if self.rings}
        products = [
            (left, product, at, joined.part)
            for left, joined, places in zip(self._lefts, self.joined, tables, strict=True)
            for product, at in zip(joined.products, places, strict=True)
        ]
        order = [kernel.address, 0, 3 * len(kernel.entries), steps, self._chunk, batch, self._pieces, len(moving)]
        order += [len(ringed), len(products), sum(len(product.table) for _, product, _, _ in products), *moving]
        entered = [(_TABLE, script.scratch, table)]
        for delta in ringed:
            entered.append((len(order) + RING.index("start"), delta.number, 0))
            order += [delta.entry, 0, delta.row]
        for left, product, at, part in products:
            entered.append((len(order) + PRODUCT.index("table"), script.scratch, at))
            if left in row:
                entered.append((len(order) + PRODUCT.index("ring"), left, 0))
            moves = [(word, batch * to_next) for word, to_next in product.addresses if word != A or left not in row]
            order += [part, 0, len(product.table), 0, row.get(left, 0), *product.sizes, len(moves)]
            order += [number for move in moves for number in move]
        told = script.table(array("q", order))
        for word, k, offset in entered:
            script.enter(told, word, k, offset)
        script.run(_code().run, told, 0, self._pieces, self._most)
        for joined, places in zip(self.joined, tables, strict=True):
            joined.gather(script, places)
