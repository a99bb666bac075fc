"""Sums over steps x batch by the machine code of `outer`, as functions of tensors."""

from array import array
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import torch
from torch import Tensor

from bptt.backends.cpu import cache
from bptt.backends.cpu.machine import threads_for
from bptt.backends.cpu.outer import MOST, build
from bptt.backends.cpu.target import Loaded, host, machine_code
from bptt.backends.cpu.threads import Runner, openmp, runner

CHUNK = 128  # rows: with 4 vectors of columns 32 KiB, two thirds of a first-level cache
LARGE = 1 << 20  # bytes of C, beyond which a chunk has MOST rows: each chunk reads and writes all of C once
TOGETHER = 1 << 18  # multiply-adds: in fewer, parts lie side by side in any case, to save a call
PIECES, LEAST, PIECE = 16, 4, 512  # so many pieces at most, and at least, of so many rows at least
PARTIAL = 1 << 20  # bytes of the C of all pieces


class _Code(NamedTuple):
    """Machine code of `outer.build`."""

    kernel: Runner
    gather: Runner
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
    return _Code(kernel, gather, target.lanes(kind), loaded)


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
    """A factor of a sum over rows, features adjacent: where it begins, elements from row to row, and its features.

    Args:
        initial, initial_stride: what takes its place in rows that are reset; 0 for nothing.
    """

    address: int
    stride: int
    width: int
    initial: int = 0
    initial_stride: int = 0


def joined(
    a: Tensor, parts: Sequence[Tensor], total: bool = False, masks: Masks | None = None
) -> tuple[tuple[Tensor, ...], Tensor | None]:
    """A^T B of each part B, and with `total` the sum of A's rows; see `joined_at`.

    Args:
        a: (rows, out) in main memory, float32 or float64, features adjacent.
        parts: each (rows, in), of a's dtype, features adjacent.
        masks: rows that are passed over or replaced.
    """
    alive, resets, initial = masks or (None, None, (None,) * len(parts))
    ended, again = (0 if mask is None else mask.data_ptr() for mask in (alive, resets))
    batch = 1 if resets is None else resets.shape[1]
    sides = [
        Side(b.data_ptr(), b.stride(0), b.shape[1], *((0, 0) if new is None else (new.data_ptr(), new.stride(0))))
        for b, new in zip(parts, initial, strict=True)
    ]
    left = Side(a.data_ptr(), a.stride(0), a.shape[1])
    return joined_at(a.dtype, a.shape[0], left, sides, total, (ended, again, batch))


def joined_at(
    dtype: torch.dtype,
    rows: int,
    a: Side,
    parts: Sequence[Side],
    wanted: bool = False,
    masks: tuple[int, int, int] = (0, 0, 1),
) -> tuple[tuple[Tensor, ...], Tensor | None]:
    """A^T B of each part B, and if `wanted` the sum of A's rows, of numbers that lie at these addresses.

    Args:
        masks: addresses of the masks (0 for none), and the rows of a step.
    Cost: 2 x rows x out x in operations. Parts lie side by side where that saves a vector; their results are then
        copied once.
    """
    code = _code(dtype, masks[0] != 0, masks[1] != 0)
    out, sizes = a.width, tuple([part.width for part in parts])
    results = tuple([torch.empty((out, size), dtype=dtype) for size in sizes])
    total = torch.empty(out, dtype=dtype) if wanted else None
    if rows == 0:
        return tuple(result.zero_() for result in results), None if total is None else total.zero_()
    for i, (group, width, padded) in enumerate(_groups(sizes, code.lanes, rows * out * sum(sizes) < TOGETHER)):
        size = out * padded * dtype.itemsize
        pieces = _pieces(rows, size)
        copied = pieces > 1 or len(group) > 1 or padded != width
        c = torch.empty((pieces, out, padded), dtype=dtype) if copied or not group else results[group[0]]
        summed = None if i else total
        sums = summed if summed is None or pieces == 1 else torch.empty((pieces, out), dtype=dtype)
        numbers, first = (
            [a.address, a.stride, rows, out, c.data_ptr(), padded, width, _at(sums), _at(summed)],
            0,
        )
        numbers += (MOST if size > LARGE else CHUNK, len(group), pieces, *masks)
        for k in group:
            part, after = parts[k], first + sizes[k]
            numbers += (part.address, part.stride, first, after, results[k].data_ptr(), *part[3:])
            first = after
        table = array("q", numbers)
        address, most = (
            table.buffer_info()[0],
            threads_for(rows * out * width / code.lanes, rows * width * dtype.itemsize),
        )
        code.kernel(address, int(copied), out if pieces == 1 else pieces, most)
        if pieces > 1:
            code.gather(address, 1, out, threads_for(size * pieces, 0))
    return results, total


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
