"""One recorded operation on its way into our graph: what a row of the translation table is given."""

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from bptt.ir.build import cast, const, reshape
from bptt.ir.node import Node


class TranslationError(Exception):
    """Why one recorded operation has no place in one step of a recurrence, and what to do."""

    def __init__(self, reason: str, expected: str = "", fix: str = "") -> None:
        super().__init__(reason)
        self.reason, self.expected, self.fix = reason, expected, fix


class RefusedError(TranslationError):
    """Not even on parameters alone: computing it once before the loop would mean something else."""


@dataclass(frozen=True, slots=True)
class Call:
    """The recorded call.

    Args:
        name: torch's name of the operation, "aten.mul.Tensor".
        value: the fake result: a tensor, or a tuple of them.
        batch: the size that marks the batch axis.
    """

    name: str
    value: Any
    batch: int

    @property
    def dtype(self) -> str:
        """The result's dtype."""
        value = self.value[0] if isinstance(self.value, tuple | list) else self.value
        return dtype_name(value.dtype)

    @property
    def features(self) -> tuple[int, ...]:
        """The result's shape without the batch axis."""
        if not self.value.shape or self.value.shape[0] != self.batch:
            raise mixes_rows(f"its result has shape {tuple(self.value.shape)}, which does not begin with the batch")
        return tuple(self.value.shape[1:])

    def shape_of(self, a: Node) -> tuple[int, ...]:
        """The result's shape as a type has it: without the batch for a row."""
        return self.features if a.type.row else tuple(self.value.shape)


def dtype_name(dtype: torch.dtype) -> str:
    """`torch.float32` -> "float32"."""
    return str(dtype).removeprefix("torch.")


def mixes_rows(reason: str) -> TranslationError:
    """The operation brings rows of the batch together, or moves the batch axis."""
    return TranslationError(
        f"it mixes rows of the batch, or moves the batch axis: {reason}",
        expected="each row of the batch treated by itself, with the batch as the first axis",
        fix="reduce, reshape and permute feature axes only (the last ones); give them as negative numbers",
    )


def rank(a: Node) -> int:
    """Number of axes that torch sees: the batch counts for a row."""
    return len(a.type.shape) + a.type.row


def axis(a: Node, dim: int) -> int:
    """Torch's axis number as ours: negative, and never the batch."""
    total = rank(a)
    found = dim if dim < 0 else dim - total
    if a.type.row and found == -total:
        raise mixes_rows(f"axis {dim} is the batch")
    return found


def axes(a: Node, dims: Any) -> tuple[int, ...]:
    """Several axes; None or an empty list means all of them, the batch included."""
    if dims is None or (isinstance(dims, list | tuple) and not dims):
        dims = list(range(rank(a)))
    return tuple(sorted(axis(a, dim) for dim in ([dims] if isinstance(dims, int) else dims)))


def without(a: Node, dims: tuple[int, ...], keepdim: bool) -> Node:
    """Drop reduced axes (which have size 1) unless they are to be kept."""
    if keepdim:
        return a
    total = len(a.type.shape)
    return reshape(a, [size for i, size in enumerate(a.type.shape) if i - total not in dims])


def fake_dtype(a: Any) -> Any:
    """A stand-in from which torch can tell a result's dtype: a tensor of no elements, or the number itself."""
    if isinstance(a, Node):
        shape = (0,) * rank(a)
        return torch.empty(shape, dtype=getattr(torch, a.type.dtype), device="meta")
    return a


def common(*args: Any) -> str:
    """The dtype that torch computes with for these arguments."""
    out: Any = fake_dtype(args[0])
    for arg in args[1:]:
        out = torch.empty(_rank_of(out, arg), dtype=torch.result_type(out, fake_dtype(arg)), device="meta")
    return dtype_name(out.dtype if isinstance(out, Tensor) else torch.result_type(out, out))


def _rank_of(a: Any, b: Any) -> tuple[int, ...]:
    ranks = [t.dim() for t in (a, fake_dtype(b)) if isinstance(t, Tensor)]
    return (0,) * max(ranks, default=0)


def as_node(a: Any, dtype: str) -> Node:
    """A node, or a number as a constant, in that dtype."""
    return cast(a, dtype) if isinstance(a, Node) else const(a, dtype)
