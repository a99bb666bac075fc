"""Moving values without arithmetic: shapes, slices, joins. Only feature axes may move; the batch stays in front."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bptt.ir.build import cast, cat, expand, full, permute, reshape, rows, slice_, take
from bptt.ir.node import Node
from bptt.ir.types import Type
from bptt.trace.call import Call, axis, mixes_rows, rank
from bptt.trace.moved import Moved, expanded, moved, reordered, reshaped, settle


def _reshape(call: Call, a: Node | Moved, *_: Any, **__: Any) -> Node | Moved:
    """Torch folds further axes into the batch for a product, and unfolds them after it: `Moved` follows."""
    shape = tuple(call.value.shape)
    if isinstance(a, Node) and (not a.type.row or shape[:1] == (call.batch,)):
        return reshape(a, call.shape_of(a))
    return settle(reshaped(moved(a), shape, call.batch))


def _expand(call: Call, a: Node | Moved, *_: Any, **__: Any) -> Node | Moved:
    shape = tuple(call.value.shape)
    if isinstance(a, Moved) or (not a.type.row and call.batch in shape[1:]):
        return settle(expanded(moved(a), shape, call.batch))
    if not a.type.row and call.value.shape[:1] == (call.batch,):  # a shared value given to every row
        kept = a.type.shape[1:] if len(a.type.shape) == call.value.dim() else a.type.shape
        a = rows(reshape(a, kept))
    return expand(a, call.shape_of(a))


def _permute(call: Call, a: Node | Moved, dims: Any) -> Node | Moved:
    total = len(call.value.shape)
    order = [dim % total for dim in dims]
    if isinstance(a, Moved) or (a.type.row and order[0] != 0):
        return settle(reordered(moved(a), order))
    return permute(a, [dim - 1 for dim in order[1:]] if a.type.row else order)


def _transpose(call: Call, a: Node | Moved, first: int = 0, second: int = 1) -> Node | Moved:
    order = list(range(len(call.value.shape)))
    if len(order) < 2:
        return a
    order[first], order[second] = order[second], order[first]
    return _permute(call, a, order)


def _slice(call: Call, a: Node, dim: int = 0, start: int | None = None, stop: int | None = None, step: int = 1) -> Node:
    if a.type.row and dim % rank(a) == 0:
        if step != 1 or _clip(start, call.batch, 0) != 0 or _clip(stop, call.batch, call.batch) != call.batch:
            raise mixes_rows(f"rows {start}:{stop} of the batch are taken")
        return a
    size = _size(a, dim)
    first, last = (_clip(at, size, default) for at, default in ((start, 0), (stop, size)))
    if step != 1:
        return take(a, axis(a, dim), range(first, last, step))
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
    if a.type.row and dim % rank(a) == 0:
        return cast(part, a.type.dtype)
    size = _size(a, dim)
    first, last = _clip(start, size, 0), _clip(stop, size, size)
    if step == 1:
        return _put(call, a, part, dim, first, last)
    at, new = axis(a, dim), list(range(first, last, step))
    part = expand(cast(rows(part), a.type.dtype) if a.type.row else part, _sized(a, at, len(new)))
    places = [size + new.index(i) if i in new else i for i in range(size)]
    return take(cat([a, part], at), at, places)


def _sized(a: Node, at: int, size: int) -> list[int]:
    shape = list(a.type.shape)
    shape[at] = size
    return shape


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


def _pad(call: Call, a: Node, sides: Sequence[int], value: float = 0) -> Node:
    """From the last axis on, so many places before and behind; negative numbers cut."""
    for at, (before, after) in enumerate(zip(sides[::2], sides[1::2], strict=True), 1):
        if a.type.row and at > len(a.type.shape):
            raise mixes_rows("pad adds rows to the batch")
        size = a.type.shape[-at]
        inner = slice_(a, -at, max(-before, 0), size - max(-after, 0)) if min(before, after) < 0 else a
        parts = [_block(a, -at, before, value), inner, _block(a, -at, after, value)]
        a = cat([part for part in parts if part.type.shape[-at]], -at)
    return a


def _block(a: Node, at: int, size: int, value: float) -> Node:
    return full(value, Type(tuple(_sized(a, at, max(size, 0))), a.type.dtype, a.type.row))


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
    "constant_pad_nd": _pad,
    "roll": _roll,
}
