"""Memory of tensors that outlive a call, a tape above all: used again once the last view of it is gone.

The operating system hands out fresh memory page by page, on first touch, and the C library gives large pieces back as
soon as they are freed; so a tape that is made anew in every call can cost half as much as the arithmetic. Here a tensor
lies in a block that goes to a shelf when torch frees the tensor's storage, and not earlier: torch holds the object that
lent the block as long as any tensor, view or saved value looks at it.

Blocks come and go on any thread, also from inside the garbage collector. So there is no lock: every change is one
operation on a list or a dict, which nothing can interrupt.
"""

import ctypes
import itertools
import math
import mmap
from collections.abc import Callable
from contextlib import suppress
from functools import cache, partial
from typing import Any

import torch
from torch import Tensor

LEAST = 1 << 17  # bytes: the C library has memory for smaller tensors at hand
KEPT = 1 << 30  # bytes on the shelf, at most; the oldest go back to the system first
HUGE = 1 << 21  # bytes of a huge page
OFFERED = 1 << 25  # bytes: idle blocks of this size are the system's to take when it is short of memory
_FINE = 8  # sizes of blocks in an octave: at most an eighth of a block is wasted

_SHELF: dict[int, list[tuple[int, mmap.mmap]]] = {}  # idle blocks by size, each with when it came
_TIMES = itertools.count()


def empty(shape: tuple[int, ...], dtype: torch.dtype) -> Tensor:
    """As `torch.empty` in main memory, but the storage of a large one cannot be resized.

    Cost: three microseconds more than torch's, and no page fault in memory that was used before.
    """
    size = math.prod(shape) * dtype.itemsize
    if size < LEAST:
        return torch.empty(shape, dtype=dtype)
    return torch.frombuffer(_lend(_class(size)), dtype=dtype, count=size // dtype.itemsize).view(shape)


def maker(shape: tuple[int, ...], dtype: torch.dtype, recycled: bool = False) -> Callable[[], Tensor]:
    """`torch.empty` in main memory, or `empty`, for one shape: half of its time is to read what it is asked for."""
    if recycled and math.prod(shape) * dtype.itemsize >= LEAST:
        return partial(empty, shape, dtype)
    if 0 in shape:  # the strides of what is made like it would be others
        return partial(torch.empty, shape, dtype=dtype, device="cpu")
    return partial(torch.empty_like, torch.empty((), dtype=dtype, device="cpu").expand(shape))


def copy(a: Tensor) -> Tensor:
    """As `a.clone()`, rows side by side."""
    return empty(tuple(a.shape), a.dtype).copy_(a) if a.is_cpu else a.clone()


def idle() -> int:
    """Bytes on the shelf."""
    return sum(size * len(blocks) for size, blocks in _SHELF.copy().items())


def _class(size: int) -> int:
    """The number of the least size of blocks that will do; `_FINE` numbers further on it is twice that."""
    shift = size.bit_length() - _FINE.bit_length()
    return _FINE * (shift - 1) - (-size >> shift)


def _size(number: int) -> int:
    """Bytes of the blocks of that number."""
    return (_FINE + number % _FINE) << (number // _FINE)


def _lend(number: int) -> Any:
    """An idle block of this size up to twice the size, or a new one."""
    for larger in range(number, number + _FINE + 1):
        blocks = _SHELF.get(_size(larger))
        if blocks:
            try:
                return _lender(_size(larger))(blocks.pop()[1])
            except IndexError:  # another thread was faster
                continue
    return _lender(_size(number))(_mapped(_size(number)))


@cache
def _lender(size: int) -> Any:
    """For a block, the object that torch holds: the block's bytes, which go to the shelf when nobody has them."""

    def lend(block: mmap.mmap) -> Any:
        lent = kind.from_buffer(block, _start(block, size))
        lent.block = block
        return lent

    def give_back(lent: Any) -> None:
        if size >= OFFERED:
            _advise(lent.block, "MADV_FREE", 0, len(lent.block))
        _SHELF.setdefault(size, []).append((next(_TIMES), lent.block))
        _tidy()

    kind: Any = type("Lent", (ctypes.c_char * size,), {"__del__": give_back})
    return lend


def _mapped(size: int) -> mmap.mmap:
    """New memory, in huge pages where it is large and the system has them."""
    private = {"flags": mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS} if hasattr(mmap, "MAP_PRIVATE") else {}
    block = mmap.mmap(-1, size + (HUGE if size >= HUGE else 0), **private)
    if size >= HUGE:  # what is left over has small pages, so that no memory is taken that nobody asked for
        _advise(block, "MADV_HUGEPAGE", _start(block, size), size // HUGE * HUGE)
    return block


def _start(block: mmap.mmap, size: int) -> int:
    """Where in a block of that size its bytes begin: at the first huge page, if one fits."""
    return -ctypes.addressof(ctypes.c_char.from_buffer(block)) % HUGE if size >= HUGE else 0


def _advise(block: mmap.mmap, name: str, start: int, size: int) -> None:
    """Tell the system what a block is for, if it has a word for it."""
    word = getattr(mmap, name, None)
    if word is not None:
        with suppress(OSError):
            block.madvise(word, start, size)


def _tidy() -> None:
    """Give the oldest idle blocks to the system until the rest is within the limit."""
    while idle() > KEPT:
        with suppress(IndexError):  # another thread was faster
            oldest = min((blocks[0][0], size) for size, blocks in _SHELF.copy().items() if blocks)
            _SHELF[oldest[1]].pop(0)
