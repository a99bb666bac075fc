"""Moving values without arithmetic: shapes, slices, joins. Only feature axes may move; the batch stays in front."""

import math
from collections.abc import Callable, Mapping
from typing import Any

from bptt.ir.build import cast, cat, expand, permute, reshape, rows, slice_
from bptt.ir.node import Node
from bptt.trace.call import Call, Folded, TranslationError, axis, mixes_rows, rank


def _reshape(call: Call, a: Node | Folded, *_: Any, **__: Any) -> Node | Folded:
    """Torch folds further axes into the batch for a product with weights, and unfolds them after it."""
    if isinstance(a, Folded):
        return reshape(a.node, call.features)
    *inner, width = a.type.shape or (1,)
    rows_each = math.prod(inner)
    if a.type.row and rows_each > 1 and tuple(call.value.shape) == (call.batch * rows_each, width):
        return Folded(reshape(a, (rows_each, width)))
    return reshape(a, call.shape_of(a))


def _expand(call: Call, a: Node, *_: Any, **__: Any) -> Node:
    if not a.type.row and call.value.shape[:1] == (call.batch,):  # a shared value given to every row
        kept = a.type.shape[1:] if len(a.type.shape) == call.value.dim() else a.type.shape
        a = rows(reshape(a, kept))
    return expand(a, call.shape_of(a))


def _permute(call: Call, a: Node, dims: Any) -> Node:
    order = [dim % rank(a) for dim in dims]
    if a.type.row:
        if order[0] != 0:
            raise mixes_rows("permute moves the first axis")
        order = [dim - 1 for dim in order[1:]]
    return permute(a, order)


def _transpose(call: Call, a: Node, first: int = 0, second: int = 1) -> Node:
    order = list(range(rank(a)))
    order[first], order[second] = order[second], order[first]
    return _permute(call, a, order) if len(order) > 1 else a


def _slice(call: Call, a: Node, dim: int = 0, start: int | None = None, stop: int | None = None, step: int = 1) -> Node:
    if a.type.row and dim % rank(a) == 0:
        if step != 1 or _clip(start, call.batch, 0) != 0 or _clip(stop, call.batch, call.batch) != call.batch:
            raise mixes_rows(f"rows {start}:{stop} of the batch are taken")
        return a
    if step != 1:
        raise TranslationError(
            f"a slice with step {step}", fix="reshape the feature axis to (n, step) and take one column"
        )
    size = _size(a, dim)
    first, last = (_clip(at, size, default) for at, default in ((start, 0), (stop, size)))
    return slice_(a, axis(a, dim), first, max(first, last))


def _size(a: Node, dim: int) -> int:
    shape = (0, *a.type.shape) if a.type.row else a.type.shape
    return shape[dim]


def _clip(at: int | None, size: int, default: int) -> int:
    if at is None:
        return default
    return min(max(at + size if at < 0 else at, 0), size)


def _select(call: Call, a: Node, dim: int, index: int) -> Node:
    at, size = axis(a, dim), _size(a, dim)
    first = index % size
    return reshape(slice_(a, at, first, first + 1), call.shape_of(a))


def _put(call: Call, a: Node, part: Node, dim: int, start: int, stop: int) -> Node:
    """`a` with [start:stop] along an axis replaced."""
    at, size = axis(a, dim), _size(a, dim)
    part = cast(rows(part) if a.type.row else part, a.type.dtype)
    if part.type.row and not a.type.row:
        a = rows(reshape(a, a.type.shape[1:]))
    shape = list(a.type.shape)
    shape[at] = stop - start
    pieces = [slice_(a, at, 0, start), expand(part, shape), slice_(a, at, stop, size)]
    return cat([piece for piece in pieces if piece.type.shape[at]], at)


def _slice_scatter(
    call: Call, a: Node, part: Node, dim: int = 0, start: int | None = None, stop: int | None = None, step: int = 1
) -> Node:
    if step != 1:
        raise TranslationError(f"assignment to a slice with step {step}", fix="reshape the feature axis to (n, step)")
    if a.type.row and dim % rank(a) == 0:
        return cast(part, a.type.dtype)
    size = _size(a, dim)
    return _put(call, a, part, dim, _clip(start, size, 0), _clip(stop, size, size))


def _select_scatter(call: Call, a: Node, part: Node, dim: int, index: int) -> Node:
    at, first = axis(a, dim), index % _size(a, dim)
    shape = list(a.type.shape)
    shape[at] = 1
    return _put(call, a, reshape(part, shape), dim, first, first + 1)


def _copy(call: Call, a: Node, source: Node, *_: Any) -> Node:
    source = cast(source, a.type.dtype)
    return expand(rows(source), a.type.shape) if a.type.row else expand(source, a.type.shape)


def _pieces(call: Call, a: Node, sizes: list[int], dim: int) -> tuple[Node, ...]:
    at, start, out = axis(a, dim), 0, []
    for size in sizes:
        out.append(slice_(a, at, start, start + size))
        start += size
    return tuple(out)


def _split(call: Call, a: Node, size: int, dim: int = 0) -> tuple[Node, ...]:
    total = _size(a, dim)
    axis(a, dim)
    return _pieces(call, a, [min(size, total - start) for start in range(0, total, size)], dim)


def _split_with_sizes(call: Call, a: Node, sizes: list[int], dim: int = 0) -> tuple[Node, ...]:
    return _pieces(call, a, list(sizes), dim)


def _unbind(call: Call, a: Node, dim: int = 0) -> tuple[Node, ...]:
    at = axis(a, dim)
    pieces = _pieces(call, a, [1] * _size(a, dim), dim)
    kept = [size for i, size in enumerate(a.type.shape) if i - len(a.type.shape) != at]
    return tuple(reshape(piece, kept) for piece in pieces)


def _cat(call: Call, parts: list[Node], dim: int = 0) -> Node:
    parts = [cast(part, call.dtype) for part in parts]
    return cat(parts, axis(parts[0], dim))


def _stack(call: Call, parts: list[Node], dim: int = 0) -> Node:
    total = rank(parts[0]) + 1
    at = dim - total if dim >= 0 else dim
    if parts[0].type.row and at == -total:
        raise mixes_rows("stack puts a new axis in front of the batch")
    shapes = [
        [*p.type.shape[: len(p.type.shape) + at + 1], 1, *p.type.shape[len(p.type.shape) + at + 1 :]] for p in parts
    ]
    return cat([reshape(cast(part, call.dtype), shape) for part, shape in zip(parts, shapes, strict=True)], at)


def _roll(call: Call, a: Node, shifts: Any, dims: Any = ()) -> Node:
    shifts = [shifts] if isinstance(shifts, int) else shifts
    dims = [dims] if isinstance(dims, int) else dims
    if not dims:
        raise mixes_rows("roll without dims runs over the batch")
    for shift, dim in zip(shifts, dims, strict=True):
        at, size = axis(a, dim), _size(a, dim)
        first = -shift % size
        a = a if first == 0 else cat([slice_(a, at, first, size), slice_(a, at, 0, first)], at)
    return a


VIEWS: Mapping[str, Callable[..., Any]] = {
    **dict.fromkeys(("view", "_unsafe_view", "unsqueeze", "squeeze", "_reshape_alias"), _reshape),
    "expand": _expand,
    "permute": _permute,
    "transpose": _transpose,
    "t": _transpose,
    "slice": _slice,
    "select": _select,
    "slice_scatter": _slice_scatter,
    "select_scatter": _select_scatter,
    "copy": _copy,
    "split": _split,
    "unsafe_split": _split,
    "split_with_sizes": _split_with_sizes,
    "unsafe_split_with_sizes": _split_with_sizes,
    "unbind": _unbind,
    "cat": _cat,
    "stack": _stack,
    "roll": _roll,
}
