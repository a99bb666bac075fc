"""Kernels that are run by the machine code of `chunks`, a share of the rows at a time, for calls of one size."""

from array import array
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from bptt.backends.cpu import cache
from bptt.backends.cpu.call import Kernel
from bptt.backends.cpu.chunks import ARRAY, ORDER, PRODUCT, build
from bptt.backends.cpu.runners import Runner, runner
from bptt.backends.cpu.script import Places, Script, Size
from bptt.backends.cpu.shares import Shares
from bptt.backends.cpu.target import Loaded, host, machine_code
from bptt.backends.cpu.threads import openmp

_START, _TABLE = ARRAY.index("start"), PRODUCT.index("table")
SCRATCH = ("tile", "scratch")  # arrays that a kernel writes and reads within a step


class Block(NamedTuple):
    """Memory in blocks.

    Args:
        k, offset: where it begins: in which array of a call, and bytes from its start.
        slots: for each row.
        still: it is written anew by every chunk of steps.
    """

    k: int
    offset: int
    slots: int
    still: bool = False


class Array(NamedTuple):
    """An array of a kernel or of a product.

    Args:
        word: of the table that holds its address.
        row: bytes of a row.
        block: where it lies, if that is in blocks.
        lead: slots that are passed over.
    """

    word: int
    row: int
    block: Block | None = None
    lead: int = 0


class Added(NamedTuple):
    """A product that a chunk is added to.

    Args:
        part, table, words: `outer`'s `part`, where the product's table lies in the scratch, and its length.
        sizes: bytes of a piece's C, and of its sums.
    """

    part: int
    table: int
    words: int
    sizes: tuple[int, int]
    arrays: Sequence[Array]


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


def scratch(kernel: Kernel, script: Script, places: Places, shares: Shares) -> list[Array]:
    """Blocks for what the kernel writes and reads within a step."""
    found = []
    for slot, row in kernel.rows(*SCRATCH):
        found.append(Array(slot, row, Block(script.scratch, places.take(shares.size(1, row)), 1, still=True)))
    return found


def write(
    script: Script, kernel: Kernel, table: int, of: Size, shares: Shares, arrays: Sequence[Array],
    chunk: int | None = None, added: Sequence[Added] = (),
) -> None:  # fmt: skip
    """Write into a script that a kernel is run.

    Args:
        table: the kernel's, in the scratch, in which only what lies in blocks is missing.
        arrays: of the kernel: all that lie in blocks, and with several chunks all that move from step to step.
        chunk: steps of one; None for all.
        added: what each chunk is added to.
    """
    (steps, batch), entered = of, []
    order = [kernel.address, 0, 3 * len(kernel.entries), steps, chunk or steps, batch, shares.pieces, shares.count]
    order += [len(arrays), len(added), sum(each.words for each in added)]
    entered.append((ORDER.index("table"), script.scratch, table))

    def tell(those: Sequence[Array]) -> None:
        for word, row, block, lead in those:
            told = (0, 0, 0, 0) if block is None else (0, block.slots, lead, int(block.still))
            if block is not None:
                entered.append((len(order) + _START, block.k, block.offset))
            order.extend((word, row, *told))

    tell(arrays)
    for part, place, words, sizes, factors in added:
        entered.append((len(order) + _TABLE, script.scratch, place))
        order += [part, 0, words, *sizes, len(factors)]
        tell(factors)
    told = script.table(array("q", order))
    for word, k, offset in entered:
        script.enter(told, word, k, offset)
    script.run(_code().run, told, 0, shares.count, kernel.most(*of))
