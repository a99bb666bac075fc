"""Checkpoints: a carry and the state of the random draws, in main memory or in a file."""

import tempfile
import weakref
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import torch
from torch import Tensor

from bptt.errors import PlanError

Leaves = tuple[Tensor, ...]
State = Any  # of the random draws


BLOCK = 1 << 18  # bytes of carries that are allocated together


@dataclass(frozen=True, slots=True)
class Stored:
    """A checkpoint as it is: the carry, and the state of the draws."""

    carry: Leaves
    state: State

    def take(self) -> "Stored":
        """The carry and the state."""
        return self

    def free(self) -> None:
        """Nothing to do: whoever drops it frees it."""


class Checkpoint(Protocol):
    """A carry that is stored somewhere."""

    def take(self) -> Stored:
        """The carry and the state; they stay as they are when the place is used again."""

    def free(self) -> None:
        """Its place may be used again."""


class Store(Protocol):
    """Where checkpoints lie."""

    def put(self, kept: Stored) -> Checkpoint:
        """Store one. All of a run have the same size, so a place that is free fits."""

    def another(self) -> "Store":
        """An empty one of the same kind, for a run that must leave what is here untouched."""


class Memory:
    """Checkpoints in main memory, side by side in tensors of up to 256 KiB.

    Each by itself would live long, and small, between the large and short-lived buffers of segments, whose places the
    allocator then cannot give out again: a million steps took 260 MiB more.

    Args:
        slots: checkpoints that the plan stores at a time.
    """

    def __init__(self, slots: int) -> None:
        self._slots = self._left = slots
        self._free: list[Leaves] = []

    def another(self) -> "Memory":
        """An empty one."""
        return Memory(self._slots)

    def put(self, kept: Stored) -> "InMemory":
        """Copy one checkpoint."""
        if not self._free:
            count = max(1, min(self._left, BLOCK // max(1, sum(leaf.nbytes for leaf in kept.carry))))
            blocks = [leaf.new_empty(count, *leaf.shape) for leaf in kept.carry]
            self._free = [tuple(block[i] for block in blocks) for i in range(count)]
            self._left -= count
        place = self._free.pop()
        for mine, leaf in zip(place, kept.carry, strict=True):
            mine.copy_(leaf)
        return InMemory(self, place, kept.state)

    def give_back(self, place: Leaves) -> None:
        """A place may be written again."""
        self._free.append(place)


@dataclass(frozen=True, slots=True)
class InMemory:
    """A checkpoint in main memory: its place, which others may have later."""

    memory: Memory
    place: Leaves
    state: State

    def take(self) -> Stored:
        """A copy."""
        return Stored(tuple(leaf.clone() for leaf in self.place), self.state)

    def free(self) -> None:
        """Its place may be written again."""
        self.memory.give_back(self.place)


class Folder:
    """A file in a folder, in which checkpoints lie while they are needed; it goes with the last of them."""

    def __init__(self, folder: str) -> None:
        self.name = folder
        self._free: list[int] = []
        self._end = 0
        try:
            # Unbuffered: what a full disk refused must not be tried again when the file is closed.
            self._file = tempfile.TemporaryFile(  # noqa: SIM115 - closed with self
                dir=folder, prefix="bptt-carries-", buffering=0
            )
        except OSError as error:
            fix = "a folder that may be written to, or no folder="
            raise PlanError("carries cannot be stored in this folder", where=folder, got=str(error), fix=fix) from error
        weakref.finalize(self, self._file.close)

    def another(self) -> "Folder":
        """An empty file in the same folder."""
        return Folder(self.name)

    def put(self, kept: Stored) -> "OnDisk":
        """Write one checkpoint. All of a run have the same size, so a place that is free fits."""
        content = b"".join(
            leaf.detach().to("cpu").contiguous().reshape(-1).view(torch.uint8).numpy().tobytes() for leaf in kept.carry
        )
        place = self._free.pop() if self._free else self._end
        try:
            self._file.seek(place)
            left = memoryview(content)
            while left:  # a disk that is nearly full takes a part
                left = left[self._file.write(left) :]
        except OSError as error:
            raise PlanError(
                "a carry cannot be stored",
                where=self.name,
                got=str(error),
                expected=f"room for {len(content)} bytes for each stored carry",
                fix="another folder=, or checkpointed(slots=...) without one",
            ) from error
        self._end = max(self._end, place + len(content))
        return OnDisk(self, place, tuple((leaf.shape, leaf.dtype, leaf.device) for leaf in kept.carry), kept.state)

    def read(self, place: int, size: int) -> bytearray:
        """Bytes as they were written."""
        content = bytearray(size)
        left = memoryview(content)
        try:
            self._file.seek(place)
            while left:
                count = self._file.readinto(left)
                if not count:
                    raise OSError("the file has come to its end")
                left = left[count:]
        except OSError as error:
            raise PlanError(
                "a stored carry cannot be read", where=self.name, got=str(error), fix="another folder="
            ) from error
        return content

    def give_back(self, place: int) -> None:
        """A place may be written again."""
        self._free.append(place)


@dataclass(frozen=True, slots=True)
class OnDisk:
    """A checkpoint in a file: where it lies, and what it looks like."""

    folder: Folder
    place: int
    types: tuple[tuple[torch.Size, torch.dtype, torch.device], ...]
    state: State

    def take(self) -> Stored:
        """Read it back."""
        place, carry = self.place, []
        for shape, dtype, device in self.types:
            size = shape.numel() * dtype.itemsize
            content = np.frombuffer(self.folder.read(place, size), dtype=np.uint8)
            carry.append(torch.from_numpy(content).view(dtype).reshape(shape).to(device))
            place += size
        return Stored(tuple(carry), self.state)

    def free(self) -> None:
        """Its place in the file may be written again."""
        self.folder.give_back(self.place)
