"""Places of a feature axis in another order: reversed, strided, repeated, looked up in a table, cut from a matrix."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bptt.ir.build import apply, cast, compare, cumsum, expand, full, like, linear, permute, reshape, sub, take
from bptt.ir.node import Node, Slot
from bptt.ir.types import Type
from bptt.trace.call import Call, RefusedError, TranslationError, axis, mixes_rows


def _flip(call: Call, a: Node, dims: Sequence[int]) -> Node:
    for dim in dims:
        at = axis(a, dim)
        a = take(a, at, range(a.type.shape[at])[::-1])
    return a


def _repeat(call: Call, a: Node, times: Sequence[int]) -> Node:
    """The whole axis again and again."""
    shape = tuple(times) if not a.type.row else tuple(times)[1:]
    if a.type.row and times[0] != 1:
        raise mixes_rows("rows of the batch are repeated")
    shape_before = (1,) * (len(shape) - len(a.type.shape)) + a.type.shape
    a = reshape(a, [n for size in shape_before for n in (1, size)])
    a = expand(a, [n for size, count in zip(shape_before, shape, strict=True) for n in (count, size)])
    return reshape(a, call.shape_of(a))


def _index_select(call: Call, a: Node, dim: int, index: Node) -> Node:
    return _looked_up(a, axis(a, dim), index)


def _index(call: Call, a: Node, indices: Sequence[Node | None]) -> Node:
    """`a[:, table]` with one table of places, which is the same for all rows."""
    found = [(dim, index) for dim, index in enumerate(indices) if index is not None]
    if len(found) != 1:
        raise TranslationError("an index made of several tensors", fix="flatten the axes, and index them as one")
    ((dim, index),) = found
    return _looked_up(a, axis(a, dim), index)


def _looked_up(a: Node, at: int, index: Node) -> Node:
    """A product with the rows `index` of the identity, which torch makes before the loop and which checks the table."""
    if index.type.row:
        raise RefusedError(
            "which place it reads depends on the values of a row",
            expected="places that are the same for all rows and steps",
            fix="compare with torch.arange(n) to get a one-hot vector, and multiply by it",
        )
    if not a.type.row:
        raise TranslationError("shared")
    size = a.type.shape[at]
    wanted = reshape(index, (_count(index),))
    picked = Type((wanted.type.shape[0], size), a.type.dtype, row=False)
    table = apply(
        "opaque", _identity(size, a.type.dtype), wanted,
        target=("aten.index.Tensor", None), template=((Slot(0), (Slot(1),)), ()), type=picked,
    )  # fmt: skip
    order = [i for i in range(len(a.type.shape)) if i - len(a.type.shape) != at]
    order = [*order, len(a.type.shape) + at]
    made = permute(linear(permute(a, order), table), [order.index(i) for i in range(len(order))])
    shape = [n for i, size in enumerate(a.type.shape) for n in (index.type.shape if i - len(order) == at else (size,))]
    return reshape(made, shape)


def _count(a: Node) -> int:
    out = 1
    for size in a.type.shape:
        out *= size
    return out


def counted(size: int, dtype: str) -> Node:
    """0, 1, 2 ... size - 1, shared."""
    ones = full(1, Type((size,), dtype, row=False))
    return sub(cumsum(ones, -1), like(1, ones))


def _identity(size: int, dtype: str) -> Node:
    places = counted(size, "int64")
    return cast(compare("eq", reshape(places, (size, 1)), places), dtype)


def _diagonal(call: Call, a: Node, offset: int = 0, first: int = 0, second: int = 1) -> Node:
    rows, columns = axis(a, first), axis(a, second)
    total = len(a.type.shape)
    rest = [i for i in range(total) if i - total not in (rows, columns)]
    a = permute(a, [*rest, total + rows, total + columns])
    *outer, n, m = a.type.shape
    places = [i * m + i + offset for i in range(n) if 0 <= i + offset < m]
    return take(reshape(a, [*outer, n * m]), -1, places)


def _triangle(upper: bool) -> Callable[..., Node]:
    """The places above or below a diagonal, zeros elsewhere."""

    def row(call: Call, a: Node, diagonal: int = 0) -> Node:
        *outer, n, m = a.type.shape
        if a.type.row and len(a.type.shape) < 2:
            raise mixes_rows("a triangle of the batch")
        kept = [
            i * m + j if (j - i >= diagonal if upper else j - i <= diagonal) else -1 for i in range(n) for j in range(m)
        ]
        return reshape(take(reshape(a, [*outer, n * m]), -1, kept), a.type.shape)

    return row


def _cumsum(call: Call, a: Node, dim: int) -> Node:
    return cumsum(cast(a, call.dtype), axis(a, dim))


def _extreme(highest: bool) -> Callable[..., tuple[Node, Node]]:
    """`max(dim)` and `min(dim)`: the value and its place; unlike amax, ties send their gradient to the first."""

    def row(call: Call, a: Node, dim: int | None = None, keepdim: bool = False) -> tuple[Node, Node]:
        if dim is None:
            raise mixes_rows("the largest or smallest of all rows")
        at = axis(a, dim)
        hit = first_of(a, at, highest)
        top = _extreme_of(a, at, highest)
        picked = apply("sum", apply("where", hit, a, like(0, a)), axes=(at,))
        # NaN equals nothing, and so nothing is picked; the maximum itself is NaN.
        value = apply("where", compare("ne", top, top), top, picked)
        return _without(value, at, keepdim), _without(_place(hit, at), at, keepdim)

    return row


def _arg_extreme(highest: bool) -> Callable[..., Node]:
    def row(call: Call, a: Node, dim: int | None = None, keepdim: bool = False) -> Node:
        if dim is None:
            raise mixes_rows("the place of the largest or smallest of all rows")
        at = axis(a, dim)
        return _without(_place(first_of(a, at, highest), at), at, keepdim)

    return row


def _extreme_of(a: Node, at: int, highest: bool) -> Node:
    top = apply("amax", a if highest else apply("neg", a), axes=(at,))
    return apply("cut", top if highest else apply("neg", top))


def first_of(a: Node, at: int, highest: bool) -> Node:
    """True at the first of the largest (smallest) values along an axis."""
    hit = compare("eq", a, _extreme_of(a, at, highest))
    before = cumsum(cast(hit, "int64"), at)
    return apply("logical_and", hit, compare("eq", before, like(1, before)))


def _place(hit: Node, at: int) -> Node:
    shape = [1] * len(hit.type.shape)
    size = shape[at] = hit.type.shape[at]
    places = reshape(counted(size, "int64"), shape)
    chosen = apply("where", hit, places, like(0, places))
    return apply("sum", chosen, axes=(at,))


def _without(a: Node, at: int, keepdim: bool) -> Node:
    total = len(a.type.shape)
    return a if keepdim else reshape(a, [size for i, size in enumerate(a.type.shape) if i - total != at])


def _diag_embed(call: Call, a: Node, offset: int = 0, first: int = -2, second: int = -1) -> Node:
    if offset or (first, second) != (-2, -1):
        raise TranslationError("diag_embed with other axes than the last two", fix="multiply by torch.eye(n)")
    *outer, n = a.type.shape
    kept = [i if i == j else -1 for i in range(n) for j in range(n)]
    return reshape(take(a, -1, kept), (*outer, n, n))


PLACES: Mapping[str, Callable[..., Any]] = {
    "flip": _flip,
    "repeat": _repeat,
    "index_select": _index_select,
    "index": _index,
    "diagonal": _diagonal,
    "diag_embed": _diag_embed,
    "tril": _triangle(upper=False),
    "triu": _triangle(upper=True),
    "cumsum": _cumsum,
    "max": _extreme(highest=True),
    "min": _extreme(highest=False),
    "argmax": _arg_extreme(highest=True),
    "argmin": _arg_extreme(highest=False),
}
