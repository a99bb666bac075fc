"""How numpy says each operation of the table: the dialect of the interpreter, which judges everything that is compiled.

Written from the meaning of each operation, not from torch's: it shares no code with the dialect of the reference
backend. Row values have the batch as their first axis. Only float64, whole numbers and bool are meant to pass here.
"""

import math
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from bptt.ir.node import Node

Array = np.ndarray[Any, Any]
Function = Callable[..., Any]

_ERF = np.vectorize(math.erf, otypes=[np.float64])


def _pointwise(function: Callable[..., Any]) -> Function:
    return lambda node, batch, *args: function(*args)


def _sigmoid(a: Array) -> Array:
    """Neither branch overflows: exp is taken of negative numbers only."""
    small = np.exp(-np.abs(a))
    return np.where(a >= 0, 1 / (1 + small), small / (1 + small))


def _softplus(node: Node, batch: int, a: Array) -> Array:
    return np.where(a > node.attr("threshold"), a, np.logaddexp(0.0, a))


def _clamp(node: Node, batch: int, a: Array) -> Array:
    low, high = node.attr("low"), node.attr("high")
    a = a if low is None else np.maximum(a, np.asarray(low, a.dtype))
    return a if high is None else np.minimum(a, np.asarray(high, a.dtype))


def _lead(node: Node, a: Array) -> tuple[int, ...]:
    return a.shape[:1] if node.type.row else ()


def _expand(node: Node, batch: int, a: Array) -> Array:
    lead, shape = _lead(node, a), node.attr("shape")
    own = a.shape[len(lead) :]
    return np.broadcast_to(a.reshape((*lead, *(1,) * (len(shape) - len(own)), *own)), (*lead, *shape))


def _permute(node: Node, batch: int, a: Array) -> Array:
    axes = node.attr("axes")
    return a.transpose((0, *(i + 1 for i in axes)) if node.type.row else axes)


def _slice(node: Node, batch: int, a: Array) -> Array:
    return a[_along(node, a, node.attr("start"), node.attr("stop"))]


def _pad(node: Node, batch: int, a: Array) -> Array:
    axis, before = node.attr("axis"), node.attr("before")
    shape = list(a.shape)
    shape[axis] += before + node.attr("after")
    out = np.zeros(shape, a.dtype)
    out[_along(node, a, before, before + a.shape[axis])] = a
    return out


def _along(node: Node, a: Array, start: int, stop: int) -> tuple[slice, ...]:
    where = [slice(None)] * a.ndim
    where[node.attr("axis")] = slice(start, stop)
    return tuple(where)


def _take(node: Node, batch: int, a: Array) -> Array:
    axis, index = node.attr("axis"), np.asarray(node.attr("index"), dtype=np.int64)
    shape = [1] * a.ndim
    shape[axis] = len(index)
    inside = (index >= 0).reshape(shape)
    return np.where(inside, np.take(a, np.maximum(index, 0), axis), np.zeros((), a.dtype))


def _cumsum(node: Node, batch: int, a: Array) -> Array:
    axis = node.attr("axis")
    return np.flip(np.cumsum(np.flip(a, axis), axis), axis) if node.attr("backward") else np.cumsum(a, axis)


def _contract(node: Node, batch: int, a: Array, b: Array) -> Array:
    """Products of all pairs, each letter on an axis of its own, and a sum over those that the result does not have."""
    sides, out = node.attr("spec").split("->")
    left, right = sides.split(",")
    letters = list(dict.fromkeys("*" + left + right))
    words = [("*" if arg.type.row else "") + word for word, arg in zip((left, right), node.args, strict=True)]

    def spread(word: str, value: Array) -> Array:
        value = value.transpose([word.index(letter) for letter in letters if letter in word])
        return value.reshape(
            [value.shape[sorted(word, key=letters.index).index(c)] if c in word else 1 for c in letters]
        )

    kept = ("*" if node.type.row else "") + out
    summed = (spread(words[0], a) * spread(words[1], b)).sum(tuple(i for i, c in enumerate(letters) if c not in kept))
    left_over = [c for c in letters if c in kept]
    return summed.transpose([left_over.index(c) for c in kept])


def _outer(node: Node, batch: int, a: Array, b: Array) -> Array:
    return np.einsum("ni,nj->ij", a.reshape(-1, a.shape[-1]), b.reshape(-1, b.shape[-1]))


NUMPY: Mapping[str, Function] = {
    "const": lambda node, batch: np.asarray(node.attr("value"), dtype=node.type.dtype),
    "neg": _pointwise(np.negative),
    "exp": _pointwise(np.exp),
    "expm1": _pointwise(np.expm1),
    "log": _pointwise(np.log),
    "log1p": _pointwise(np.log1p),
    "sqrt": _pointwise(np.sqrt),
    "rsqrt": _pointwise(lambda a: 1 / np.sqrt(a)),
    "tanh": _pointwise(np.tanh),
    "sigmoid": _pointwise(_sigmoid),
    "softplus": _softplus,
    "erf": _pointwise(_ERF),
    "sin": _pointwise(np.sin),
    "cos": _pointwise(np.cos),
    "atan": _pointwise(np.arctan),
    "relu": _pointwise(lambda a: np.maximum(a, np.zeros((), a.dtype))),
    "abs": _pointwise(np.abs),
    "sign": _pointwise(np.sign),
    "floor": _pointwise(np.floor),
    "round": _pointwise(np.round),
    "clamp": _clamp,
    "logical_not": _pointwise(np.logical_not),
    "add": _pointwise(np.add),
    "sub": _pointwise(np.subtract),
    "mul": _pointwise(np.multiply),
    "div": _pointwise(np.divide),
    "pow": _pointwise(np.power),
    "remainder": _pointwise(np.remainder),
    "maximum": _pointwise(np.maximum),
    "minimum": _pointwise(np.minimum),
    "eq": _pointwise(np.equal),
    "ne": _pointwise(np.not_equal),
    "lt": _pointwise(np.less),
    "le": _pointwise(np.less_equal),
    "gt": _pointwise(np.greater),
    "ge": _pointwise(np.greater_equal),
    "logical_and": _pointwise(np.logical_and),
    "logical_or": _pointwise(np.logical_or),
    "where": _pointwise(np.where),
    "cast": lambda node, batch, a: a.astype(node.attr("dtype")),
    "cut": lambda node, batch, a: a,
    "reshape": lambda node, batch, a: a.reshape((*_lead(node, a), *node.attr("shape"))),
    "expand": _expand,
    "permute": _permute,
    "slice": _slice,
    "pad": _pad,
    "take": _take,
    "cat": lambda node, batch, *parts: np.concatenate(parts, node.attr("axis")),
    "sum": lambda node, batch, a: a.sum(node.attr("axes"), keepdims=True),
    "amax": lambda node, batch, a: a.max(node.attr("axes"), keepdims=True),
    "cumsum": _cumsum,
    "contract": _contract,
    "contract_rows": _contract,
    "linear": lambda node, batch, x, weight: x @ weight.T,
    "outer": _outer,
    "sum_rows": lambda node, batch, a: a.sum(0),
    "rows": lambda node, batch, a: np.broadcast_to(a, (batch, *a.shape)),
}
