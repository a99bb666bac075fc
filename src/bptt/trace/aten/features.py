"""Along features: reductions, norms, softmax."""

from collections.abc import Callable, Mapping
from typing import Any

from bptt.ir.build import (
    add,
    amax,
    apply,
    cast,
    cat,
    compare,
    div,
    like,
    mul,
    neg,
    reshape,
    scale,
    slice_,
    sub,
    sum_,
    where,
)
from bptt.ir.node import Node
from bptt.trace.call import Call, RefusedError, TranslationError, axes, mixes_rows, without


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


def _group_norm(
    call: Call, a: Node, weight: Any, bias: Any, count: int, channels: int, space: int, groups: int, eps: float
) -> tuple[Node, Node, Node]:
    """Layer normalisation of each group of channels. Source: Wu & He (2018), eq. 1 and 7."""
    shape, size = a.type.shape, channels * space // groups
    out, mean, inverse = _layer_norm(call, reshape(a, (groups, size)), (size,), None, None, eps)
    own = (channels, *(1,) * (len(shape) - 1))
    out = reshape(out, shape)
    out = out if weight is None else mul(out, reshape(weight, own))
    out = out if bias is None else add(out, reshape(bias, own))
    return out, reshape(mean, (groups,)), reshape(inverse, (groups,))


def _batch_norm(
    call: Call, a: Node, weight: Any, bias: Any, mean: Any, var: Any, training: bool, momentum: float, eps: float
) -> tuple[Node, Node, Node]:
    """With running statistics it is a scale and a shift of each feature; with those of the batch it mixes rows."""
    if training or mean is None:
        raise RefusedError(
            "it normalises over the batch: a row's value, and its gradient, would depend on the other rows",
            expected="each row of the batch treated by itself",
            fix="nn.LayerNorm, nn.GroupNorm or nn.RMSNorm; or cell.eval(), which uses the running statistics",
        )
    own = (a.type.shape[0], *(1,) * (len(a.type.shape) - 1))
    out = mul(sub(a, reshape(mean, own)), reshape(apply("rsqrt", add(var, like(eps, var))), own))
    out = out if weight is None else mul(out, reshape(weight, own))
    return out if bias is None else add(out, reshape(bias, own)), mean, var


def _any(call: Call, a: Node, dims: Any = None, keepdim: bool = False) -> Node:
    """The largest of 0 and 1."""
    found = axes(a, dims)
    most = amax(cast(cast(a, "bool"), "int64"), found)
    return without(compare("gt", most, like(0, most)), found, keepdim)


def _all(call: Call, a: Node, dims: Any = None, keepdim: bool = False) -> Node:
    false = apply("logical_not", cast(a, "bool"))
    return apply("logical_not", _any(call, false, dims, keepdim))


def _prod(call: Call, a: Node, dim: int, keepdim: bool = False) -> Node:
    """A product of all along an axis, half times half: right for zeros too."""
    found = axes(cast(a, call.dtype), dim)
    a = cast(a, call.dtype)
    while (size := a.type.shape[found[0]]) > 1:
        half = size // 2
        made = mul(slice_(a, found[0], 0, half), slice_(a, found[0], half, 2 * half))
        a = cat([made, slice_(a, found[0], size - 1, size)], found[0]) if size % 2 else made
    return without(a, found, keepdim)


def _spread_of(of: Callable[..., Node]) -> Callable[..., tuple[Node, Node]]:
    """`var_mean` and `std_mean`."""

    def row(call: Call, a: Node, dims: Any = None, *args: Any, keepdim: bool = False, **kwargs: Any) -> Any:
        return of(call, a, dims, *args, keepdim=keepdim, **kwargs), _mean(call, a, dims, keepdim)

    return row


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
    "any": _any,
    "all": _all,
    "prod": _prod,
    "var_mean": _spread_of(_var),
    "std_mean": _spread_of(_std),
    "native_group_norm": _group_norm,
    "native_batch_norm": _batch_norm,
}
