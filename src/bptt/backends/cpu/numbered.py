"""Values of a kernel by the number of the tensor that they lie in, so that a call has only addresses to write."""

from array import array
from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from bptt.backends.cpu.call import Kernel
from bptt.backends.cpu.joined import Side, joined_at
from bptt.backends.cpu.late import Group
from bptt.backends.cpu.stages import size
from bptt.backends.kernels import Inputs
from bptt.backends.straight import Values
from bptt.ir.node import Node


class At(NamedTuple):
    """Where a value lies.

    Args:
        number: of a tensor of the call.
        left: 1 for the carry that a step leaves, one step on in that tensor; else 0.
        leaf: for the carry that a step is entered with, which leaf of it; else -1.
    """

    number: int
    left: int = 0
    leaf: int = -1


class UnfitError(Exception):
    """A loop for which there is no short way."""


class Numbers:
    """Tensors of a call by number, in the order in which a call lists them."""

    def __init__(self, dtype: str, *groups: Sequence[Node | None]) -> None:
        self._dtype, self._count = dtype, 0
        self._at: dict[Node, At] = {}
        for group in groups:
            self.add(group)

    def add(self, nodes: Sequence[Node | None]) -> None:
        """More tensors."""
        for node in nodes:
            if node is not None:
                if node.type.dtype != self._dtype:
                    raise UnfitError
                self._at.setdefault(node, At(self._count))
            self._count += 1

    def add_carries(self, entered: Sequence[Node], left: Sequence[Node]) -> None:
        """Trajectories: the carry that a step leaves lies one step on in the memory of those that steps enter with."""
        first = self._count
        self.add(entered)
        for i, node in enumerate(entered):
            self._at[node] = At(first + i, 0, i)
        for i, node in enumerate(left):
            self._at.setdefault(node, At(first + i, 1))

    def __getitem__(self, node: Node) -> At:
        if node not in self._at:
            raise UnfitError
        return self._at[node]


class Half:
    """One direction: its kernel, and which tensor of a call stands in which entry of the table."""

    def __init__(self, kernel: Kernel, numbers: Numbers) -> None:
        self.kernel = kernel
        if any(cast is not None for _, _, cast in kernel.asked):
            raise UnfitError
        self._given = [(slot, *numbers[node][:2], size(node) * kernel.dtype.itemsize) for slot, node in kernel.given]
        self._vectors = [(slot, numbers[node].number) for slot, node in kernel.vectors]
        self._initial = [(slot, key[1]) for key, slot in kernel.entries.items() if key[0] == "initial"]
        turned = [node.op == "permute" and len(node.type.shape) == 2 for node in kernel.matrices]
        sources = [node.args[0] if turn else node for node, turn in zip(kernel.matrices, turned, strict=True)]
        self._matrices = [numbers[node].number for node in sources]
        strides = [
            (1, a.type.shape[1]) if turn else (a.type.shape[1], 1) for a, turn in zip(sources, turned, strict=True)
        ]
        self._lying = kernel.packer.lying(strides)

    def fill(self, table: "array[int]", at: Sequence[int], base: int, batch: int) -> None:
        """Write what is given into a table, and pack the weights."""
        for slot, k, left, row in self._given:
            table[slot] = at[k] + left * batch * row
        for slot, k in self._vectors:
            table[slot] = at[k]
        self.kernel.packer.copy(self._lying, [at[k] for k in self._matrices], base)

    def mask(self, table: "array[int]", inputs: Inputs, initial: Sequence[int]) -> None:
        """Write where masks lie, and with resets where the initial carry does."""
        if inputs.alive is not None:
            table[self.kernel.entries["alive",]] = start(inputs.alive)
        if inputs.resets is not None:
            table[self.kernel.entries["resets",]] = start(inputs.resets)
            for slot, i in self._initial:
                table[slot] = initial[i]


class Sums:
    """A group of sums over steps and rows that share a factor."""

    def __init__(self, group: Group, numbers: Numbers, resets: bool) -> None:
        factors = [group.left, *(right for _, right, _ in group.outers)]
        at = [numbers[node] for node in factors]
        if not group.by_rows or any(len(node.type.shape) != 1 for node in factors) or any(each.left for each in at):
            raise UnfitError
        if resets and at[0].leaf >= 0:
            raise UnfitError
        self._factors = [(each.number, each.leaf, size(node)) for each, node in zip(at, factors, strict=True)]
        self._outers, self._totals = [node for node, _, _ in group.outers], group.totals

    def add(self, found: Values, at: Sequence[int], initial: Sequence[int], inputs: Inputs, dtype: torch.dtype) -> None:
        """Put them among what is found.

        Args:
            initial: addresses of the initial carry.
        """
        (steps, batch), resets = inputs.size, inputs.resets is not None
        left, *parts = [
            Side(at[k], width, width, *((initial[leaf], width) if resets and leaf >= 0 else (0, 0)))
            for k, leaf, width in self._factors
        ]
        masks = start(inputs.alive), start(inputs.resets), batch
        products, total = joined_at(dtype, steps * batch, left, parts, bool(self._totals), masks)
        found.update(zip(self._outers, products, strict=True))
        for node in self._totals:
            assert total is not None
            found[node] = total


def start(mask: Tensor | None) -> int:
    """Where a mask begins; 0 for none."""
    return 0 if mask is None else mask.data_ptr()


def addresses(tensors: Sequence[Tensor | None], dtype: torch.dtype) -> list[int] | None:
    """Where each begins; None unless all of them lie side by side in main memory, as numbers of this type."""
    found = [a.data_ptr() for a in tensors if a is not None and a.dtype is dtype and a.is_cpu and a.is_contiguous()]
    return found if len(found) == len(tensors) else None
