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
from bptt.backends.cpu.script import Masks, Places, Size
from bptt.backends.cpu.target import Loaded, host, machine_code
from bptt.backends.cpu.threads import Runner, openmp, runner
from bptt.backends.straight import Values

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
        places: of the scratch.
    """

    def __init__(
        self, kernel: Kernel, sums: Sequence[Sums], of: Size, deltas: Sequence[Delta], pieces: int, rings: bool,
        places: Places,
    ) -> None:  # fmt: skip
        steps, batch = of
        joined = [each.of(kernel.dtype, steps, batch, pieces) for each in sums]
        self._sums, self._pieces, self._most = list(zip(sums, joined, strict=True)), pieces, kernel.most(*of)
        own = [delta for delta in deltas if delta.number == delta.same]
        chunk = steps_of_chunk(batch, pieces, sum(delta.row for delta in own))
        moving = [at for key, at in kernel.entries.items() if key[0] in _MOVING]
        ringed = own if rings else []
        if not rings:
            moving += [delta.entry for delta in own]
        starts = {delta.number: places.take(chunk * batch * delta.row) for delta in ringed}
        self._rings = [(delta.number, starts[delta.same]) for delta in deltas if rings]
        self.scratch = places.used
        products = [(each.left, product) for each, group in self._sums for product in group.products]
        order = [kernel.address, 0, 3 * len(kernel.entries), steps, chunk, batch, pieces, len(moving)]
        order += [len(ringed), len(products), sum(len(product.table) for _, product in products), *moving]
        self._starts, self._tables = [], []
        for delta in ringed:
            self._starts.append((len(order) + RING.index("start"), delta.number))
            order += [delta.entry, 0, delta.row]
        row = {delta.number: delta.row for delta in deltas if rings}
        for left, product in products:
            self._tables.append(len(order) + PRODUCT.index("table"))
            if left in row:
                self._starts.append((len(order) + PRODUCT.index("ring"), left))
            moves = [(word, batch * to_next) for word, to_next in product.addresses if word != A or left not in row]
            order += [joined[0].part, 0, len(product.table), 0, row.get(left, 0), *product.sizes, len(moves)]
            order += [number for move in moves for number in move]
        self._order, self._kernel = array("q", order), kernel

    def busy(self, threads: int) -> bool:
        """Whether there is work for so many threads."""
        return self._most == 1 or threads <= self._pieces

    def __call__(
        self, table: "array[int]", at: list[int], base: int, found: Values, masks: Masks | None = None
    ) -> None:
        """Run, and put the sums among what is found.

        Args:
            table: the kernel's, in which nothing is missing but where rings lie.
            at: addresses of the call's arrays; those of rings are written here.
            base: of the scratch.
        """
        for k, place in self._rings:
            at[k] = base + place
        order = self._order[:]
        order[_TABLE] = table.buffer_info()[0]
        for word, k in self._starts:
            order[word] = at[k]
        filled = [(joined, each) for sums, joined in self._sums for each in sums.fill(joined, found, at, masks)]
        for word, (_, each) in zip(self._tables, filled, strict=True):
            order[word] = each.table.buffer_info()[0]
        _code().run(order.buffer_info()[0], 0, self._pieces, self._most)
        for joined, each in filled:
            joined.gather(each)
