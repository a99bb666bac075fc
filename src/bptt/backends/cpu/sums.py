r"""Sums of products: what is added up in registers before an expression reads it.

$x W^\top + b + h U^\top$ needs neither three vectors nor two passes: registers gather the features of x and those of h,
and b is added before they are stored. Only what is read nowhere else may vanish in a sum.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bptt.backends.cpu.places import Place, Source
from bptt.backends.cpu.stages import Product, Stage, shift, size
from bptt.ir.node import Node
from bptt.ir.ops import OPS

Key = tuple[Node, int]  # a value, and so many features on


@dataclass(frozen=True, slots=True)
class Sum:
    """What is added up.

    Args:
        products: which are added up; `products` has the order, and which begin at zero.
        shared: vectors whose sum is added in the end, the same in all rows.
    """

    products: tuple[Product, ...]
    shared: tuple[Key, ...] = ()


def sums(stage: Stage, ready: Mapping[Node, int], sources: Mapping[Node, Source]) -> dict[Key, Sum]:
    """The sums of a stage by the value that each stands for; every product of the stage is in one of them."""
    return _Search(stage, ready, sources).found


class _Search:
    """Walks the expressions of a stage as `Expressions.value` does."""

    def __init__(self, stage: Stage, ready: Mapping[Node, int], sources: Mapping[Node, Source]) -> None:
        self.level, self.ready, self.sources = stage.level, ready, sources
        roots = [target.node for target in stage.targets] + [node.args[0] for node in stage.reductions]
        starts = [self._behind(root, 0) for root in roots]
        self.uses, seen = Counter(starts), set(starts)
        stack = list(seen)
        while stack:
            for key in self._read(stack.pop()):
                self.uses[key] += 1
                if key not in seen:
                    seen.add(key)
                    stack.append(key)
        self.found: dict[Key, Sum] = {}
        self._assign(starts)

    def _assign(self, keys: list[Key]) -> None:
        """From the results down: the largest sums win."""
        seen = set(keys)
        while keys:
            key = keys.pop()
            gathered = self._gather(key)
            if gathered is not None and gathered.products:
                self.found[key] = gathered
            else:
                new = [each for each in self._read(key) if each not in seen]
                seen.update(new)
                keys += new

    def _gather(self, key: Key) -> Sum | None:
        node, offset = key
        if not node.type.row:
            whole = isinstance(self.sources.get(node), Place) and size(node) > 1
            return Sum((), (key,)) if whole else None
        if self._given(node):
            return None
        if node.op == "linear":
            return Sum((Product(node, offset),))
        if node.op != "add":
            return None
        total = Sum(())
        read = list(self._read(key))
        for each in read:
            part = self._gather(each) if not each[0].type.row or self.uses[each] == 1 else None
            if part is None or len(read) < len(node.args):
                return None
            total = Sum(total.products + part.products, total.shared + part.shared)
        return total

    def _given(self, node: Node) -> bool:
        return self.ready.get(node, self.level) < self.level

    def _read(self, key: Key) -> Iterator[Key]:
        """What the expression of a value reads, but for memory, and for numbers that are spread over the features."""
        node, offset = key
        if node.type.row and not self._given(node) and node.op not in ("linear", "take"):
            for arg in node.args:
                if size(arg) > 1 or size(node) == 1:
                    yield self._behind(arg, offset)

    def _behind(self, node: Node, offset: int) -> Key:
        """The value behind slices and views."""
        while node.type.row and not self._given(node):
            if node.op == "slice":
                node, offset = node.args[0], offset + shift(node)
            elif node.op != "cast" and OPS[node.op].kind in ("view", "rows") and size(node.args[0]) == size(node):
                node = node.args[0]
            else:
                break
        return node, offset
