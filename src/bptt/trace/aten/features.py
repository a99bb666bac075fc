"""Along features: reductions, norms, softmax; and products of rows with shared weights."""

from collections.abc import Callable, Mapping
from typing import Any

from bptt.ir.build import (
    add,
    amax,
    apply,
    cast,
    compare,
    div,
    expand,
    like,
    linear,
    mul,
    neg,
    permute,
    reshape,
    scale,
    sub,
    sum_,
    transpose,
    where,
)
from bptt.ir.node import Node
from bptt.trace.call import Call, Folded, TranslationError, axes, mixes_rows, without


def _count(a: Node, dims: tuple[int, ...]) -> int:
    out = 1
    for dim in dims:
        out *= a.type.shape[dim]
    return out


def _mean_of(a: Node, dims: tuple[int, ...]) -> Node:
    return scale(sum_(a, dims), 1 / _count(a, dims))


def _sum(call: Call, a: Node, dims: Any = None, keepdim: bool = False) -> Node:
    found = axes(a, dims)
    return without(sum_(cast(a, call.dtype), found), found, keepdim)


def _mean(call: Call, a: Node, dims: Any = None, keepdim: bool = False) -> Node:
    found = axes(a, dims)
    return without(_mean_of(cast(a, call.dtype), found), found, keepdim)


def _amax(call: Call, a: Node, dims: Any = (), keepdim: bool = False) -> Node:
    found = axes(a, dims)
    return without(amax(a, found), found, keepdim)


def _amin(call: Call, a: Node, dims: Any = (), keepdim: bool = False) -> Node:
    found = axes(a, dims)
    return without(neg(amax(neg(a), found)), found, keepdim)


def _var_of(a: Node, dims: tuple[int, ...], correction: float) -> Node:
    centred = sub(a, _mean_of(a, dims))
    return scale(sum_(mul(centred, centred), dims), 1 / max(_count(a, dims) - correction, 0))


def _var(
    call: Call, a: Node, dims: Any = None, unbiased: Any = None, keepdim: bool = False, correction: Any = None
) -> Node:
    found = axes(a, dims)
    count = correction if correction is not None else 1 if unbiased is None else int(unbiased)
    if _count(a, found) <= count:
        raise TranslationError(f"a variance of {_count(a, found)} value with correction {count}", fix="correction=0")
    return without(_var_of(a, found, count), found, keepdim)


def _std(call: Call, a: Node, *args: Any, **kwargs: Any) -> Node:
    return _root(_var(call, a, *args, **kwargs))


def _root(a: Node) -> Node:
    """The square root of a sum of squares; where that is zero, torch's gradient of std and norm is zero, not NaN."""
    positive = compare("gt", a, like(0, a))
    return where(positive, apply("sqrt", where(positive, a, like(1, a))), a)


def _exp_shifted(a: Node, dims: tuple[int, ...]) -> tuple[Node, Node]:
    """exp(a - max) and the max; the shift changes no value, so no gradient need pass through it."""
    top = apply("cut", amax(a, dims))
    return apply("exp", sub(a, top)), top


def _softmax(call: Call, a: Node, dim: int, *_: Any) -> Node:
    found = axes(a, dim)
    shifted, _top = _exp_shifted(cast(a, call.dtype), found)
    return div(shifted, sum_(shifted, found))


def _log_softmax(call: Call, a: Node, dim: int, *_: Any) -> Node:
    found, a = axes(a, dim), cast(a, call.dtype)
    shifted, top = _exp_shifted(a, found)
    return sub(sub(a, top), apply("log", sum_(shifted, found)))


def _logsumexp(call: Call, a: Node, dims: Any, keepdim: bool = False) -> Node:
    found = axes(a, dims)
    shifted, top = _exp_shifted(a, found)
    return without(add(apply("log", sum_(shifted, found)), top), found, keepdim)


def _layer_norm(call: Call, a: Node, shape: Any, weight: Any, bias: Any, eps: float) -> tuple[Node, Node, Node]:
    """(a - mean) / sqrt(var + eps) * weight + bias. Source: Ba, Kiros, Hinton (2016), eq. 3-4."""
    dims = tuple(range(-len(shape), 0))
    if a.type.row and len(shape) > len(a.type.shape):
        raise mixes_rows("layer_norm runs over the batch axis")
    mean = _mean_of(a, dims)
    inverse = apply("rsqrt", add(_var_of(a, dims, 0), like(eps, a)))
    out = mul(sub(a, mean), inverse)
    out = out if weight is None else mul(out, weight)
    return out if bias is None else add(out, bias), mean, inverse


def _norm(call: Call, a: Node, order: float = 2, dims: Any = None, keepdim: bool = False) -> Node:
    found = axes(a, dims)
    if order == 2:
        return without(_root(sum_(mul(a, a), found)), found, keepdim)
    if order == 1:
        return without(sum_(apply("abs", a), found), found, keepdim)
    raise TranslationError(f"a norm of order {order}", fix="write it with abs, pow and sum")


def _glu(call: Call, a: Node, dim: int = -1) -> Node:
    (at,) = axes(a, dim)
    half = a.type.shape[at] // 2
    left, right = (apply("slice", a, axis=at, start=start, stop=start + half) for start in (0, half))
    return mul(left, apply("sigmoid", right))


def _product(x: Node, weight: Node) -> Node:
    """X @ weight for rows x (..., in) and a shared (in, out)."""
    if weight.type.row or not x.type.row:
        raise mixes_rows("a product of two values that both belong to rows, or with the batch on the right")
    return linear(x, transpose(weight))


def _mm(call: Call, a: Node | Folded, b: Node) -> Node | Folded:
    if isinstance(a, Folded):
        return Folded(_product(cast(a.node, call.dtype), cast(b, call.dtype)))
    if not (a.type.row or b.type.row):
        raise TranslationError("shared")
    return _product(cast(a, call.dtype), cast(b, call.dtype))


def _addmm(call: Call, bias: Node, a: Node | Folded, b: Node, beta: float = 1, alpha: float = 1) -> Node | Folded:
    product = _mm(call, a, b)
    out = product.node if isinstance(product, Folded) else product
    out = out if alpha == 1 else scale(out, alpha)
    bias = bias if beta == 1 else scale(bias, beta)
    if not bias.type.row and len(bias.type.shape) > len(out.type.shape):  # (1, out): the batch's own axis
        bias = reshape(bias, bias.type.shape[1:])
    out = add(out, bias)
    return Folded(out) if isinstance(product, Folded) else out


def _mv(call: Call, a: Node, b: Node) -> Node:
    """Rows (batch, in) times a shared vector: one number per row."""
    if not a.type.row or b.type.row:
        raise mixes_rows("a matrix-vector product in which the vector belongs to rows")
    return reshape(linear(a, reshape(b, (1, *b.type.shape))), call.features)


def _bmm(call: Call, a: Node, b: Node) -> Node:
    """A product inside each row, (m, k) times (k, n): written out as a sum, for fast weights and small memories."""
    if not (a.type.row and b.type.row):
        raise mixes_rows("a batched product of a row with shared weights")
    (m, k), n = a.type.shape, b.type.shape[1]
    left, right = expand(reshape(a, (m, 1, k)), (m, n, k)), reshape(permute(b, (1, 0)), (1, n, k))
    return reshape(sum_(mul(left, right), (-1,)), (m, n))


FEATURES: Mapping[str, Callable[..., Any]] = {
    "sum": _sum,
    "mean": _mean,
    "amax": _amax,
    "amin": _amin,
    "var": _var,
    "std": _std,
    "_softmax": _softmax,
    "_log_softmax": _log_softmax,
    "logsumexp": _logsumexp,
    "native_layer_norm": _layer_norm,
    "linalg_vector_norm": _norm,
    "norm": _norm,
    "glu": _glu,
    "mm": _mm,
    "addmm": _addmm,
    "mv": _mv,
    "bmm": _bmm,
}
