"""Memory that a call borrows and gives back before it returns: scratch, packed weights, deltas.

A small block is kept for each thread and used again by all programs; what does not fit into it lies in recycled memory.
What is lent never leaves the call that borrowed it: the tape, outputs and gradients are tensors of their own.
"""

import threading

import torch
from torch import Tensor

from bptt.backends.recycled import empty

KEPT = 1 << 22  # bytes that are kept for a thread, at most
LARGE = 1 << 16  # bytes: the allocator has memory for smaller tensors at hand anyway
_ALIGNED = 64


class Workspace:
    """A block of memory, lent piece by piece."""

    def __init__(self) -> None:
        self._block = torch.empty(0, dtype=torch.uint8)
        self._used = 0
        self._others: list[Tensor] = []

    def _take(self, size: int) -> int:
        """Where in the block `size` bytes are free; beyond its end if there are none."""
        start = self._used
        self._used = start + -(-size // _ALIGNED) * _ALIGNED
        return start

    def address(self, size: int) -> int:
        """Where `size` bytes of any content are, until the workspace is given back."""
        start = self._take(size)
        if self._used <= self._block.numel():
            return self._block.data_ptr() + start
        self._others.append(empty((size,), torch.uint8))
        return self._others[-1].data_ptr()

    def tensor(self, shape: tuple[int, ...], dtype: torch.dtype) -> Tensor:
        """A tensor of any content, valid until the workspace is given back."""
        size = dtype.itemsize
        for count in shape:
            size *= count
        if size >= LARGE:
            start = self._take(size)
            if self._used <= self._block.numel():
                return self._block[start : start + size].view(dtype).view(shape)
        return empty(shape, dtype)

    def clear(self) -> None:
        """Nothing is lent any more. A block that was too small is replaced by one that would have done."""
        if self._block.numel() < self._used <= KEPT:
            self._block = torch.empty(self._used, dtype=torch.uint8)
        self._used = 0
        self._others.clear()


class _Free(threading.local):
    """Workspaces that nobody uses now; a thread sees its own alone."""

    def __init__(self) -> None:
        self.workspaces: list[Workspace] = []


_FREE = _Free()


class borrowed:  # noqa: N801 - a context manager reads as a function
    """A workspace of this thread. A call inside another call, as from a hook, gets one of its own."""

    __slots__ = ("_free", "_workspace")

    def __enter__(self) -> Workspace:
        self._free = _FREE.workspaces
        self._workspace = self._free.pop() if self._free else Workspace()
        return self._workspace

    def __exit__(self, *_: object) -> None:
        self._workspace.clear()
        if not self._free:
            self._free.append(self._workspace)
