"""Values of a kernel by the number of the tensor that they lie in, so that a call has only addresses to write."""

from collections.abc import Container, Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from bptt.backends.cpu.call import Kernel
from bptt.backends.cpu.joined import Joined, Side
from bptt.backends.cpu.late import Group
from bptt.backends.cpu.places import Variant
from bptt.backends.cpu.script import Places, Script
from bptt.backends.cpu.stages import size
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
        self.dtype, self.count = dtype, 0
        self._at: dict[Node, At] = {}
        for group in groups:
            self.add(group)

    def add(self, nodes: Sequence[Node | None]) -> None:
        """More tensors."""
        for node in nodes:
            if node is not None:
                if node.type.dtype != self.dtype:
                    raise UnfitError
                self._at.setdefault(node, At(self.count))
            self.count += 1

    def add_carries(self, entered: Sequence[Node], left: Sequence[Node]) -> None:
        """Trajectories: the carry that a step leaves lies one step on in the memory of those that steps enter with."""
        first = self.count
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
        self.given = [(slot, *numbers[node][:2], size(node) * kernel.dtype.itemsize) for slot, node in kernel.given]
        self._vectors = [(slot, numbers[node].number) for slot, node in kernel.vectors]
        turned = [node.op == "permute" and len(node.type.shape) == 2 for node in kernel.matrices]
        sources = [node.args[0] if turn else node for node, turn in zip(kernel.matrices, turned, strict=True)]
        strides = [
            (1, a.type.shape[1]) if turn else (a.type.shape[1], 1) for a, turn in zip(sources, turned, strict=True)
        ]
        self._lying, self._matrices = kernel.packer.lying(strides), [numbers[node].number for node in sources]

    def begin(
        self, script: Script, table: int, batch: int, scratch: int, places: Sequence[tuple[int, int]],
        silent: Sequence[int] = (),
    ) -> None:  # fmt: skip
        """Write into a script what is given, where its own arrays lie in the scratch, and that weights are packed.

        Args:
            silent: slots of what is given that stay as they are.
        """
        for slot, k, left, row in self.given:
            if slot not in silent:
                script.enter(table, slot, k, left * batch * row)
        for slot, k in self._vectors:
            script.enter(table, slot, k)
        for slot, offset in places:
            script.enter(table, slot, scratch, offset)
        self.kernel.packer.write(script, self._lying, self._matrices, scratch)

    def mask(self, script: Script, table: int, first: int) -> None:
        """Write where masks lie, and with resets where the initial carry does.

        Args:
            first: number of the first array of `Masks.listed`.
        """
        entries, variant = self.kernel.entries, self.kernel.layout.variant
        if variant.alive:
            script.enter(table, entries["alive",], first)
        if variant.resets:
            script.enter(table, entries["resets",], first + 1)
            for key, slot in entries.items():
                if key[0] == "initial":
                    script.enter(table, slot, first + 2 + key[1])


class Sums:
    """A group of sums over steps and rows that share a factor: the first of `factors`."""

    def __init__(self, group: Group, numbers: Numbers, variant: Variant) -> None:
        factors = [group.left, *(right for _, right, _ in group.outers)]
        self.factors = at = [numbers[node] for node in factors]
        if not group.by_rows or any(len(node.type.shape) != 1 for node in factors):
            raise UnfitError
        if variant.resets and at[0].leaf >= 0:
            raise UnfitError
        self._outers, self.totals = [node for node, _, _ in group.outers], group.totals  # these are all the same sum
        self._leaves, self._variant = [each.leaf for each in at[1:]], variant
        replaced = [variant.resets and each.leaf >= 0 for each in at]
        self.partial = (
            size(factors[0]) * sum(size(node) for node in factors[1:]) * (4 if numbers.dtype == "float32" else 8)
        )
        self._sides = [Side(size(n), size(n), size(n) if new else 0) for n, new in zip(factors, replaced, strict=True)]

    def of(
        self, dtype: torch.dtype, steps: int, batch: int, pieces: int | None = None, blocks: Container[int] = ()
    ) -> Joined:
        """What computes them for calls of one size, in so many pieces of rows or as many as follow from sizes.

        Args:
            blocks: numbers of arrays that lie in blocks.
        """
        pairs = zip(self._sides, self.factors, strict=True)
        left, *parts = [side._replace(own=at.number in blocks) for side, at in pairs]
        masks = self._variant.alive, self._variant.resets, batch
        return Joined(dtype, steps * batch, left, tuple(parts), bool(self.totals), *masks, pieces)

    @property
    def nodes(self) -> list[Node]:
        """What is computed: products, and behind them the sum."""
        return [*self._outers, *self.totals[:1]]

    def write(self, script: Script, joined: Joined, batch: int, results: int, scratch: Places, masks: int) -> list[int]:
        """Write into a script where all lies; the tables of the products.

        Args:
            batch: rows of a step.
            results: number of the first array of `nodes`.
            masks: number of the first of `Masks.listed`.
        """
        alive, resets = (
            masks + i if there else None for i, there in enumerate((self._variant.alive, self._variant.resets))
        )
        initial = [masks + 2 + leaf if self._variant.resets and leaf >= 0 else None for leaf in self._leaves]
        factors = [  # the carry that a step leaves lies a step further on
            (at.number, at.left * batch * side.width * joined.itemsize)
            for at, side in zip(self.factors, self._sides, strict=True)
        ]
        return joined.write(script, factors, results, scratch, (alive, resets, *initial))


def addresses(tensors: Sequence[Tensor | None], dtype: torch.dtype) -> list[int] | None:
    """Where each begins; None unless all of them lie side by side in main memory, as numbers of this type."""
    found = [a.data_ptr() for a in tensors if a is not None and a.dtype is dtype and a.is_cpu and a.is_contiguous()]
    return found if len(found) == len(tensors) else None


def arriving(bars: Sequence[Tensor | None], dtype: torch.dtype) -> list[int] | None:
    """The same of cotangents, 0 for none."""
    found = [
        0 if a is None else a.data_ptr()
        for a in bars
        if a is None or (a.dtype is dtype and a.is_cpu and a.is_contiguous() and not a.is_neg())
    ]
    return found if len(found) == len(bars) else None
