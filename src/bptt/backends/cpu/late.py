"""The part after the backward loop: sums over steps x batch, those that share an operand in one pass over it."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import torch
from torch import Tensor

from bptt.backends.cpu.joined import Masks, joined
from bptt.backends.kernels import Inputs
from bptt.backends.straight import SUMS, Entering, Straight, Values
from bptt.backends.torch_dialect import TORCH
from bptt.ir.node import Node, sort
from bptt.lower import Part

LINEAR = ("linear", "add", "sub", "neg", "slice", "reshape", "permute", "cat", "pad")  # of zeros they make zeros


class Late(Straight):
    """`Straight`, with our own sums over rows for tensors in main memory that autograd need not follow."""

    __slots__ = ("_sums", "earlier", "groups", "rest")

    def __init__(self, part: Part) -> None:
        super().__init__(part)
        known = set(part.given)
        self._sums = [node for node in sort(part.results, leaves=part.given) if node.op in SUMS and node not in known]
        groups: dict[tuple[Node, str], list[Node]] = {}
        for node in self._sums:  # sums of a value with several feature axes share nothing with products of it
            left = node.args[0]
            groups.setdefault((left, node.op if len(left.type.shape) != 1 else ""), []).append(node)
        self.groups = [Group(left, nodes) for (left, _), nodes in groups.items()]
        earlier = dict.fromkeys(arg for node in self._sums for arg in node.args if arg not in known)
        self.earlier = Straight(Part(part.given, tuple(earlier)))
        self.rest = Straight(Part(tuple(dict.fromkeys((*part.given, *earlier, *self._sums))), part.results))

    def __call__(self, known: Mapping[Node, Tensor], batch: int) -> Values:
        """Values of the part's results. Cost: one product for all sums that share their first operand."""
        if torch.is_grad_enabled() or not all(a.is_cpu for a in known.values()):
            return super().__call__(known, batch)
        values = {**known, **self.earlier(known, batch)} if self.earlier.part.results else {**known}
        for group in self.groups:
            a = values[group.left]
            if a.dtype is torch.float32 or a.dtype is torch.float64:
                group.add(a, values)
            else:
                for node in group.sums:
                    values[node] = TORCH[node.op](node, batch, *(values[arg] for arg in node.args))
        return self.rest(values, batch)

    def skips(self, zeroed: Sequence[Node]) -> bool:
        """True if every sum is one of ours over values that are given, and all else is linear in what is zeroed."""
        rest = [node for node in sort(self.rest.part.results, leaves=self.rest.part.given) if node.type.row]
        inside = {node for node in rest if node not in self.rest.part.given}
        return (
            not self.earlier.part.results
            and all(group.by_rows for group in self.groups)
            and all(node.op in LINEAR for node in inside)
            and {arg for node in inside for arg in node.args if arg.type.row} <= {*inside, *zeroed}
        )

    def over(self, whole: Entering, shared: Mapping[Node, Tensor], inputs: Inputs) -> Values:
        """Results for the whole segment: rows that have ended are passed over, those that are reset entered anew."""
        steps, batch = inputs.size
        values: Values = {}
        entered: Values = {}
        for node, row in self.kinds:
            if not row:
                values[node] = shared[node] if node in shared else whole[node]  # a sum made in the loop
                continue
            first = any(group.left is node for group in self.groups)
            a, initial = (whole[node], None) if first else whole.entered(node)
            values[node] = a.flatten(0, 1)
            if initial is not None:
                entered[node] = initial
        masks = [None if mask is None else mask.contiguous() for mask in (inputs.alive, inputs.resets)]
        for group in self.groups:
            group.add(values[group.left], values, masks, entered)
        out = self.rest(values, steps * batch)
        for node in self.spread:
            out[node] = out[node].reshape(steps, batch, *out[node].shape[1:])
        return out


class Group:
    """Sums over rows that share their first operand."""

    def __init__(self, left: Node, sums: Sequence[Node]) -> None:
        self.left, self.sums = left, sums
        self.outers = [(node, node.args[1], node.args[1].type.shape[-1]) for node in sums if node.op == "outer"]
        self.totals = [node for node in sums if node.op == "sum_rows"]

    @property
    def by_rows(self) -> bool:
        """True if each row is one row of the product."""
        alone = not self.outers or len(self.left.type.shape) == 1
        return alone and all(arg.type.dtype in ("float32", "float64") for node in self.sums for arg in node.args)

    def add(
        self,
        a: Tensor,
        values: Values,
        masks: Sequence[Tensor | None] = (None, None),
        entered: Mapping[Node, Tensor] = MappingProxyType({}),
    ) -> None:
        """Put them among the values, of which `a` is their first operand.

        Args:
            masks: rows that have not ended, and rows that are reset.
            entered: by node, what takes its place in rows that are reset.
        """
        width = a.shape[-1] if self.outers else a.shape[1:].numel()
        parts = [_flat(values[right], size) for _, right, size in self.outers]
        initial = [_flat(entered[right], size) if right in entered else None for _, right, size in self.outers]
        resets = masks[1] if any(fresh is not None for fresh in initial) else None
        chosen = None if masks[0] is None and resets is None else Masks(masks[0], resets, initial)
        found, total = joined(_flat(a, width), parts, bool(self.totals), chosen)
        for (node, _, _), product in zip(self.outers, found, strict=True):
            values[node] = product
        if total is not None:
            for node in self.totals:
                values[node] = total if a.dim() == 2 else total.reshape(a.shape[1:])


def _flat(a: Tensor, width: int) -> Tensor:
    """(rows, width) with the features adjacent."""
    if a.dim() != 2 or a.shape[1] != width:
        a = a.reshape(a.numel() // width if width else a.shape[0], width)
    return a if a.stride(1) == 1 or width == 1 else a.contiguous()
