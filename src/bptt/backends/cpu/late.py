"""The part after the backward loop: sums over steps x batch, those that share an operand in one pass over it."""

from collections.abc import Mapping, Sequence

import torch
from torch import Tensor

from bptt.backends.cpu.outer import joined
from bptt.backends.straight import Straight, Values
from bptt.backends.torch_dialect import TORCH
from bptt.ir.node import Node, sort
from bptt.lower import Part

SUMS = ("outer", "sum_rows")


class Late(Straight):
    """`Straight`, with our own sums over rows for tensors in main memory that autograd need not follow."""

    __slots__ = ("_earlier", "_groups", "_rest")

    def __init__(self, part: Part) -> None:
        super().__init__(part)
        known = set(part.given)
        sums = [node for node in sort(part.results, leaves=part.given) if node.op in SUMS and node not in known]
        groups: dict[tuple[Node, str], list[Node]] = {}
        for node in sums:  # sums of a value with several feature axes share nothing with products of it
            left = node.args[0]
            groups.setdefault((left, node.op if len(left.type.shape) != 1 else ""), []).append(node)
        self._groups = [_Group(left, nodes) for (left, _), nodes in groups.items()]
        earlier = dict.fromkeys(arg for node in sums for arg in node.args if arg not in known)
        self._earlier = Straight(Part(part.given, tuple(earlier)))
        self._rest = Straight(Part(tuple(dict.fromkeys((*part.given, *earlier, *sums))), part.results))

    def __call__(self, known: Mapping[Node, Tensor], batch: int) -> Values:
        """Values of the part's results. Cost: one product for all sums that share their first operand."""
        if torch.is_grad_enabled() or not all(a.is_cpu for a in known.values()):
            return super().__call__(known, batch)
        values = {**known, **self._earlier(known, batch)}
        for group in self._groups:
            a = values[group.left]
            if a.dtype is torch.float32 or a.dtype is torch.float64:
                group.add(a, values)
            else:
                for node in group.sums:
                    values[node] = TORCH[node.op](node, batch, *(values[arg] for arg in node.args))
        return self._rest(values, batch)


class _Group:
    """Sums over rows that share their first operand."""

    def __init__(self, left: Node, sums: Sequence[Node]) -> None:
        self.left, self.sums = left, sums
        self._outers = [(node, node.args[1], node.args[1].type.shape[-1]) for node in sums if node.op == "outer"]
        self._totals = [node for node in sums if node.op == "sum_rows"]

    def add(self, a: Tensor, values: Values) -> None:
        """Put them among the values, of which `a` is their first operand."""
        width = a.shape[-1] if self._outers else a.shape[1:].numel()
        parts = [_flat(values[right], size) for _, right, size in self._outers]
        found, total = joined(_flat(a, width), parts, bool(self._totals))
        for (node, _, _), product in zip(self._outers, found, strict=True):
            values[node] = product
        if total is not None:
            for node in self._totals:
                values[node] = total if a.dim() == 2 else total.reshape(a.shape[1:])


def _flat(a: Tensor, width: int) -> Tensor:
    """(rows, width) with the features adjacent."""
    if a.dim() != 2 or a.shape[1] != width:
        a = a.reshape(a.numel() // width if width else a.shape[0], width)
    return a if a.stride(1) == 1 or width == 1 else a.contiguous()
