"""Element by element: arithmetic, activations, comparisons. Stable forms and torch's conventions live in these rows."""

import math
from collections.abc import Callable, Mapping
from typing import Any

import torch

from bptt.ir.build import add, apply, cast, compare, div, like, mul, neg, scale, sub, where
from bptt.ir.node import Node
from bptt.trace.call import Call, as_node, common

Row = Callable[..., Node]


def _unary(op: str) -> Row:
    return lambda call, a: apply(op, cast(a, call.dtype))


def _binary(op: str) -> Row:
    return lambda call, a, b: apply(op, as_node(a, call.dtype), as_node(b, call.dtype))


def _or_logical(op: str, logical: str) -> Row:
    """Arithmetic; of truth values torch makes truth values."""
    return lambda call, a, b: apply(
        logical if call.dtype == "bool" else op, as_node(a, call.dtype), as_node(b, call.dtype)
    )


def _scaled(op: str) -> Row:
    def row(call: Call, a: Any, b: Any, alpha: float = 1) -> Node:
        right = as_node(b, call.dtype)
        if call.dtype == "bool":  # a sum of truth values; torch has no difference of them
            return apply("logical_or", as_node(a, "bool"), right) if alpha else cast(a, "bool")
        return apply(op, as_node(a, call.dtype), right if alpha == 1 else scale(right, alpha))

    return row


def _compare(op: str) -> Row:
    def row(call: Call, a: Any, b: Any) -> Node:
        dtype = common(a, b)
        return compare(op, as_node(a, dtype), as_node(b, dtype))

    return row


def _rsub(call: Call, a: Node, b: Any, alpha: float = 1) -> Node:
    left = cast(a, call.dtype)
    return sub(as_node(b, call.dtype), left if alpha == 1 else scale(left, alpha))


def _div(call: Call, a: Any, b: Any, rounding_mode: str | None = None) -> Node:
    if rounding_mode is not None:  # exact like torch's: by the remainder, not by rounding a rounded quotient
        a, b = as_node(a, call.dtype), as_node(b, call.dtype)
        rest = apply("remainder", a, b) if rounding_mode == "floor" else _fmod(call, a, b)
        return apply("round", div(sub(a, rest), b))
    return div(as_node(a, call.dtype), as_node(b, call.dtype))


def _where(call: Call, condition: Node, a: Any, b: Any) -> Node:
    return where(cast(condition, "bool"), as_node(a, call.dtype), as_node(b, call.dtype))


def _masked_fill(call: Call, a: Node, mask: Node, value: Any) -> Node:
    return where(mask, as_node(value, call.dtype), a)


def _clamp(call: Call, a: Node, low: Any = None, high: Any = None) -> Node:
    if isinstance(low, Node) or isinstance(high, Node):
        a = _bounded("lt", cast(a, call.dtype), low, call)
        return _bounded("gt", a, high, call)
    return apply("clamp", cast(a, call.dtype), low=low, high=high)


def _bounded(beyond: str, a: Node, bound: Any, call: Call) -> Node:
    """The bound where `a` is beyond it or where it is NaN: the gradient goes to the one that is chosen, as in torch."""
    if bound is None:
        return a
    bound = as_node(bound, call.dtype)
    return where(apply("logical_or", compare(beyond, a, bound), compare("ne", bound, bound)), bound, a)


def _hardtanh(call: Call, a: Node, low: float = -1.0, high: float = 1.0) -> Node:
    """Torch's gradient is 0 at the bounds, unlike that of clamp."""
    below, above = compare("le", a, like(low, a)), compare("ge", a, like(high, a))
    return where(below, like(low, a), where(above, like(high, a), a))


def _softplus(call: Call, a: Node, beta: float = 1, threshold: float = 20) -> Node:
    if beta == 1:
        return apply("softplus", a, threshold=float(threshold))
    return scale(apply("softplus", scale(a, beta), threshold=float(threshold)), 1 / beta)


def _silu(call: Call, a: Node) -> Node:
    return mul(a, apply("sigmoid", a))


def _gelu(call: Call, a: Node, approximate: str = "none") -> Node:
    if approximate == "tanh":
        cubic = add(a, scale(mul(a, mul(a, a)), 0.044715))
        bump = apply("tanh", scale(cubic, math.sqrt(2 / math.pi)))
    else:
        bump = apply("erf", scale(a, math.sqrt(0.5)))
    return mul(scale(a, 0.5), add(like(1, a), bump))


def _elu(call: Call, a: Node, alpha: float = 1, factor: float = 1, input_scale: float = 1) -> Node:
    """Exp only where it is used: a large positive argument must not make an infinity that the gradient meets."""
    positive = compare("gt", a, like(0, a))
    negative = where(positive, like(0, a), a if input_scale == 1 else scale(a, input_scale))
    below = scale(apply("expm1", negative), alpha * factor)
    return where(positive, a if factor == 1 else scale(a, factor), below)


def _leaky_relu(call: Call, a: Node, slope: float = 0.01) -> Node:
    return where(compare("gt", a, like(0, a)), a, scale(a, slope))


def _prelu(call: Call, a: Node, slope: Node) -> Node:
    return where(compare("gt", a, like(0, a)), a, mul(slope, a))


def _threshold(call: Call, a: Node, bound: float, value: float) -> Node:
    return where(compare("le", a, like(bound, a)), like(value, a), a)


def _hardsigmoid(call: Call, a: Node) -> Node:
    return scale(_hardtanh(call, add(a, like(3, a)), 0, 6), 1 / 6)


def _hardswish(call: Call, a: Node) -> Node:
    return mul(a, _hardsigmoid(call, a))


def _mish(call: Call, a: Node) -> Node:
    return mul(a, apply("tanh", apply("softplus", a, threshold=20.0)))


def _log_sigmoid(call: Call, a: Node) -> tuple[Node, Node]:
    out = neg(apply("softplus", neg(a), threshold=math.inf))
    return out, out


def _addcmul(call: Call, a: Node, b: Node, c: Node, value: float = 1) -> Node:
    return add(a, mul(b, c) if value == 1 else scale(mul(b, c), value))


def _addcdiv(call: Call, a: Node, b: Node, c: Node, value: float = 1) -> Node:
    return add(a, div(b, c) if value == 1 else scale(div(b, c), value))


def _lerp(call: Call, a: Node, b: Node, weight: Any) -> Node:
    return add(a, mul(as_node(weight, call.dtype), sub(b, a)))


def _fmod(call: Call, a: Any, b: Any) -> Node:
    """The remainder with the sign of the first argument."""
    a, b = as_node(a, call.dtype), apply("abs", as_node(b, call.dtype))
    minus = compare("lt", a, like(0, a))
    return where(minus, neg(apply("remainder", neg(a), b)), apply("remainder", a, b))


def _atan2(call: Call, y: Any, x: Any) -> Node:
    r"""The angle of (x, y): arctan(y / x), or of its inverse where |y| is larger, turned into its quadrant.

    Where an argument is zero the quotient is left out, so that no gradient is 0/0.
    """
    y, x = as_node(y, call.dtype), as_node(x, call.dtype)
    steep = compare("gt", apply("abs", y), apply("abs", x))
    above, below = where(steep, x, y), where(steep, y, x)
    nothing = compare("eq", below, like(0, below))
    angle = apply("atan", div(where(nothing, like(0, above), above), where(nothing, like(1, below), below)))
    upright = sub(where(compare("lt", y, like(0, y)), like(-math.pi / 2, y), like(math.pi / 2, y)), angle)
    turn = where(compare("lt", y, like(0, y)), like(-math.pi, y), like(math.pi, y))
    flat = where(compare("lt", x, like(0, x)), add(angle, turn), angle)
    return where(steep, upright, flat)


def _logit(call: Call, a: Node, eps: float | None = None) -> Node:
    a = cast(a, call.dtype)
    a = a if eps is None else apply("clamp", a, low=eps, high=1 - eps)
    return apply("log", div(a, sub(like(1, a), a)))


def _log_add_exp(call: Call, a: Any, b: Any) -> Node:
    """The larger, plus log(1 + exp(-distance)); two infinities of one sign have no distance."""
    a, b = as_node(a, call.dtype), as_node(b, call.dtype)
    distance = where(compare("eq", a, b), like(0, a), sub(b, a))
    return add(a, apply("softplus", distance, threshold=math.inf))


def _hypot(call: Call, a: Any, b: Any) -> Node:
    """In units of the larger of the two, so that no square overflows; the result does not depend on the unit."""
    a, b = as_node(a, call.dtype), as_node(b, call.dtype)
    larger = apply("cut", apply("maximum", apply("abs", a), apply("abs", b)))
    usable = apply("logical_and", compare("gt", larger, like(0, a)), compare("lt", larger, like(math.inf, a)))
    unit = where(usable, larger, like(1, a))
    x, y = div(a, unit), div(b, unit)
    return mul(unit, apply("sqrt", add(mul(x, x), mul(y, y))))


def _sinc(call: Call, a: Node) -> Node:
    """1 at zero, where the quotient is left out."""
    a = cast(a, call.dtype)
    zero = compare("eq", a, like(0, a))
    angle = scale(where(zero, like(1, a), a), math.pi)
    return where(zero, like(1, a), div(apply("sin", angle), angle))


def _nan_to_num(
    call: Call, a: Node, nan: float | None = None, posinf: float | None = None, neginf: float | None = None
) -> Node:
    largest = torch.finfo(call.value.dtype).max
    high, low = largest if posinf is None else posinf, -largest if neginf is None else neginf
    a = where(compare("ne", a, a), like(0 if nan is None else nan, a), a)
    a = where(compare("eq", a, like(math.inf, a)), like(high, a), a)
    return where(compare("eq", a, like(-math.inf, a)), like(low, a), a)


def _softshrink(call: Call, a: Node, bound: float = 0.5) -> Node:
    inner = where(compare("lt", a, like(-bound, a)), add(a, like(bound, a)), scale(a, 0))
    return where(compare("gt", a, like(bound, a)), sub(a, like(bound, a)), inner)


def _hardshrink(call: Call, a: Node, bound: float = 0.5) -> Node:
    inside = apply("logical_and", compare("ge", a, like(-bound, a)), compare("le", a, like(bound, a)))
    return where(inside, like(0, a), a)


def _trunc(call: Call, a: Node) -> Node:
    return mul(apply("sign", a), apply("floor", apply("abs", a)))


def _log_base(base: float) -> Row:
    return lambda call, a: scale(apply("log", cast(a, call.dtype)), 1 / math.log(base))


def _same(call: Call, a: Node, *_: Any, **__: Any) -> Node:
    return a


def _cast(call: Call, a: Node, *_: Any, **__: Any) -> Node:
    return cast(a, call.dtype)


_SAME_NAME = ("neg", "exp", "expm1", "log", "log1p", "sqrt", "rsqrt", "tanh", "sigmoid", "erf", "sin", "cos", "relu",
              "abs", "sign", "floor", "round", "atan")  # fmt: skip

POINTWISE: Mapping[str, Callable[..., Any]] = {
    **{name: _unary(name) for name in _SAME_NAME},
    **{name: _binary(name) for name in ("pow", "remainder")},
    **{name: _or_logical(name, "logical_and") for name in ("mul", "minimum")},
    "maximum": _or_logical("maximum", "logical_or"),
    **{name: _compare(name) for name in ("eq", "ne", "lt", "le", "gt", "ge", "logical_and", "logical_or")},
    "add": _scaled("add"),
    "sub": _scaled("sub"),
    "rsub": _rsub,
    "div": _div,
    "sgn": _unary("sign"),
    "logical_not": lambda call, a: apply("logical_not", cast(a, "bool")),
    "bitwise_not": lambda call, a: apply("logical_not", cast(a, "bool")),
    "bitwise_xor": _compare("ne"),
    "logical_xor": lambda call, a, b: compare("ne", as_node(a, "bool"), as_node(b, "bool")),
    "bitwise_and": _compare("logical_and"),
    "bitwise_or": _compare("logical_or"),
    "reciprocal": lambda call, a: div(as_node(1, call.dtype), cast(a, call.dtype)),
    "exp2": lambda call, a: apply("exp", scale(cast(a, call.dtype), math.log(2))),
    "log2": _log_base(2),
    "log10": _log_base(10),
    "ceil": lambda call, a: neg(apply("floor", neg(a))),
    "where": _where,
    "masked_fill": _masked_fill,
    "clamp": _clamp,
    "clamp_min": lambda call, a, low: _clamp(call, a, low, None),
    "clamp_max": lambda call, a, high: _clamp(call, a, None, high),
    "hardtanh": _hardtanh,
    "softplus": _softplus,
    "silu": _silu,
    "gelu": _gelu,
    "elu": _elu,
    "celu": lambda call, a, alpha=1.0: _elu(call, a, alpha, 1, 1 / alpha),
    "leaky_relu": _leaky_relu,
    "_prelu_kernel": _prelu,
    "threshold": _threshold,
    "hardsigmoid": _hardsigmoid,
    "hardswish": _hardswish,
    "mish": _mish,
    "log_sigmoid_forward": _log_sigmoid,
    "fmod": _fmod,
    "floor_divide": lambda call, a, b: _div(call, a, b, "floor"),
    "tan": lambda call, a: div(apply("sin", cast(a, call.dtype)), apply("cos", cast(a, call.dtype))),
    "atan2": _atan2,
    "logit": _logit,
    "logaddexp": _log_add_exp,
    "softshrink": _softshrink,
    "hardshrink": _hardshrink,
    "trunc": _trunc,
    "frac": lambda call, a: sub(a, _trunc(call, a)),
    "isnan": lambda call, a: compare("ne", a, a),
    "nan_to_num": _nan_to_num,
    "hypot": _hypot,
    "sinc": _sinc,
    "addcmul": _addcmul,
    "addcdiv": _addcdiv,
    "lerp": _lerp,
    "clone": _same,
    "alias": _same,
    "lift_fresh": _same,
    "detach": lambda call, a: apply("cut", a),
    "_to": _cast,
}
