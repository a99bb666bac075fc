"""How nodes are made: `apply` looks the operation up in the table and infers (so checks) its type.

The short functions below are the vocabulary in which derivative rules and translations are written.
"""

from collections.abc import Sequence
from typing import Any

from bptt.errors import InternalError, ShapeError
from bptt.ir.node import Node
from bptt.ir.ops import OPS
from bptt.ir.types import Type


def apply(op: str, *args: Node, name: str = "", where: str = "", **attrs: Any) -> Node:
    """A node of operation `op` on `args`.

    Raises:
        ShapeError: the arguments' types do not fit; names the user's place.
    """
    row = OPS.get(op)
    if row is None or (row.arity is not None and row.arity != len(args)):
        raise InternalError(f"no operation {op!r} with {len(args)} arguments")
    try:
        type_ = row.infer([arg.type for arg in args], attrs)
    except ValueError as reason:
        got = ", ".join(str(arg.type) for arg in args)
        raise ShapeError(f"`{op}` cannot take these arguments: {reason}", where=where or None, got=got) from None
    return Node(op, args, tuple(sorted(attrs.items())), type_, name, where)


def remake(node: Node, args: tuple[Node, ...]) -> Node:
    """The same operation on other arguments; keeps the user's name and place."""
    return apply(node.op, *args, name=node.name, where=node.where, **dict(node.attrs))


def leaf(role: str, index: int, type_: Type, name: str, **more: Any) -> Node:
    """An input of a graph; role is "x", "carry", "shared", "noise" or "cotangent"."""
    attrs = {"index": index, "role": role, "type": type_, **more}
    return Node("input", (), tuple(sorted(attrs.items())), type_, name)


def const(value: float | bool, dtype: str) -> Node:
    """A shared scalar."""
    type_ = Type((), dtype, row=False)
    return Node("const", (), (("type", type_), ("value", value)), type_)


def like(value: float | bool, node: Node) -> Node:
    """A scalar of the dtype of `node`."""
    return const(value, node.type.dtype)


def full(value: float | bool, type_: Type) -> Node:
    """A constant of the whole type: a scalar, given to every row if it is a row value, expanded to the shape."""
    node = const(value, type_.dtype)
    if type_.row:
        node = apply("rows", node)
    return expand(node, type_.shape)


def is_const(node: Node, value: float | None = None) -> bool:
    """True if every element of `node` is one known number (that `value`, if given)."""
    while node.op in ("expand", "rows", "reshape", "cast"):
        node = node.args[0]
    return node.op == "const" and (value is None or node.attr("value") == value)


def neg(a: Node) -> Node:
    return apply("neg", a)


def add(a: Node, b: Node) -> Node:
    return apply("add", a, b)


def sub(a: Node, b: Node) -> Node:
    return apply("sub", a, b)


def mul(a: Node, b: Node) -> Node:
    return apply("mul", a, b)


def div(a: Node, b: Node) -> Node:
    return apply("div", a, b)


def scale(a: Node, factor: float) -> Node:
    return mul(like(factor, a), a)


def where(condition: Node, a: Node, b: Node) -> Node:
    return apply("where", condition, a, b)


def compare(op: str, a: Node, b: Node) -> Node:
    return apply(op, a, b)


def cast(a: Node, dtype: str) -> Node:
    return a if a.type.dtype == dtype else apply("cast", a, dtype=dtype)


def reshape(a: Node, shape: Sequence[int]) -> Node:
    return a if a.type.shape == tuple(shape) else apply("reshape", a, shape=tuple(shape))


def expand(a: Node, shape: Sequence[int]) -> Node:
    return a if a.type.shape == tuple(shape) else apply("expand", a, shape=tuple(shape))


def permute(a: Node, axes: Sequence[int]) -> Node:
    """Axes in another order; where only axes of size 1 of a row move, no value does (a matrix keeps its transpose)."""
    moving = [axis for axis in axes if a.type.shape[axis] != 1]
    if list(axes) == sorted(axes):
        return a
    if a.type.row and moving == sorted(moving):
        return reshape(a, [a.type.shape[axis] for axis in axes])
    return apply("permute", a, axes=tuple(axes))


def transpose(a: Node) -> Node:
    return permute(a, (1, 0))


def slice_(a: Node, axis: int, start: int, stop: int) -> Node:
    return apply("slice", a, axis=axis, start=start, stop=stop)


def pad(a: Node, axis: int, before: int, after: int) -> Node:
    return apply("pad", a, axis=axis, before=before, after=after)


def cat(parts: Sequence[Node], axis: int) -> Node:
    return parts[0] if len(parts) == 1 else apply("cat", *parts, axis=axis)


def take(a: Node, axis: int, index: Sequence[int], runs: int = 4) -> Node:
    """Places `index` along an axis, zero for -1; up to `runs` runs of neighbours are written as joined slices."""
    index, found = tuple(index), _runs(index)
    if 0 < len(found) <= runs and all(start >= 0 for start, _ in found):
        return cat([slice_(a, axis, start, start + count) for start, count in found], axis)
    return apply("take", a, axis=axis, index=index)


def _runs(index: Sequence[int]) -> list[tuple[int, int]]:
    """Neighbours in the order of the index as (start, count); a run of zeros starts at -1."""
    out: list[tuple[int, int]] = []
    for i in index:
        start, count = out[-1] if out else (-2, 0)
        follows = i == -1 if start == -1 else i == start + count
        out = [*out[:-1], (start, count + 1)] if out and follows else [*out, (i, 1)]
    return out


def cumsum(a: Node, axis: int, backward: bool = False) -> Node:
    return apply("cumsum", a, axis=axis, backward=backward)


def contract(spec: str, a: Node, b: Node) -> Node:
    return apply("contract", a, b, spec=spec)


def sum_(a: Node, axes: Sequence[int]) -> Node:
    return apply("sum", a, axes=tuple(axes)) if axes else a


def amax(a: Node, axes: Sequence[int]) -> Node:
    return apply("amax", a, axes=tuple(axes)) if axes else a


def linear(x: Node, weight: Node) -> Node:
    return apply("linear", x, weight)


def outer(a: Node, b: Node) -> Node:
    return apply("outer", a, b)


def rows(a: Node) -> Node:
    return a if a.type.row else apply("rows", a)
