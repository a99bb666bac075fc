r"""ONE table: for each operation, how a cotangent of its result becomes cotangents of its arguments.

For y = op(a, b, ...) a rule maps $\bar y$ to $(\bar a, \bar b, \dots)$; None means that nothing flows.
Rules need not undo broadcasting: `fit` does that once for all. Conventions at ties and corners are torch's (subgradient
0 for relu and abs at 0, half and half for equal arguments of maximum): the user's code under autograd is our judge.
"""

import functools
import math
from collections.abc import Callable, Mapping

from bptt.ir.build import (
    add,
    apply,
    cast,
    compare,
    cumsum,
    div,
    expand,
    is_const,
    like,
    linear,
    mul,
    neg,
    outer,
    pad,
    permute,
    reshape,
    rows,
    scale,
    slice_,
    sub,
    sum_,
    take,
    transpose,
    where,
)
from bptt.ir.node import Node
from bptt.ir.types import Type

Cotangents = tuple[Node | None, ...]
Rule = Callable[..., Cotangents]  # rule(g, y, *args)


def fit(g: Node, to: Type) -> Node:
    """Undo broadcasting: sum `g` over rows and axes along which the argument was repeated, or spread it out.

    Args:
        g: cotangent as a rule gave it.
        to: type of the argument it belongs to.
    """
    extra = len(g.type.shape) - len(to.shape)
    if extra >= 0:
        aligned = (1,) * extra + to.shape
        axes = [
            i - len(aligned) for i, (have, want) in enumerate(zip(g.type.shape, aligned, strict=True)) if have > want
        ]
        g = reshape(sum_(g, axes), to.shape) if extra else sum_(g, axes)
    if g.type.row and not to.row:
        g = apply("sum_rows", g)
    if to.row and not g.type.row:
        g = rows(g)
    return cast(expand(g, to.shape), to.dtype)


def _zero(node: Node) -> Node:
    return like(0, node)


def _one_minus(node: Node) -> Node:
    return sub(like(1, node), node)


def _pow(g: Node, y: Node, a: Node, p: Node) -> Cotangents:
    if is_const(p, 2):
        return scale(mul(g, a), 2), None
    if p.op == "const":
        return mul(g, mul(p, apply("pow", a, like(p.attr("value") - 1, p)))), None
    base = where(compare("eq", p, _zero(p)), _zero(g), mul(g, mul(p, apply("pow", a, sub(p, like(1, p))))))
    flat = apply("logical_and", compare("eq", a, _zero(a)), compare("ge", p, _zero(p)))
    return base, where(flat, _zero(g), mul(g, mul(y, apply("log", a))))


def _larger(g: Node, lost: Node, tie: Node) -> Node:
    """Share of a maximum's cotangent: none where this argument lost, half at a tie, else all (and so for NaN)."""
    return where(lost, _zero(g), where(tie, scale(g, 0.5), g))


def _maximum(g: Node, y: Node, a: Node, b: Node) -> Cotangents:
    tie = compare("eq", a, b)
    return _larger(g, compare("lt", a, b), tie), _larger(g, compare("gt", a, b), tie)


def _minimum(g: Node, y: Node, a: Node, b: Node) -> Cotangents:
    tie = compare("eq", a, b)
    return _larger(g, compare("gt", a, b), tie), _larger(g, compare("lt", a, b), tie)


def _clamp(g: Node, y: Node, a: Node) -> Cotangents:
    low, high = y.attr("low"), y.attr("high")
    inside = [compare("ge", a, like(low, a))] if low is not None else []
    inside += [compare("le", a, like(high, a))] if high is not None else []
    for condition in inside:
        g = where(condition, g, _zero(g))
    return (g,)


def _softplus(g: Node, y: Node, a: Node) -> Cotangents:
    if y.attr("threshold") == math.inf:
        return (mul(g, apply("sigmoid", a)),)
    return (where(compare("gt", a, like(y.attr("threshold"), a)), g, mul(g, apply("sigmoid", a))),)


def _amax(g: Node, y: Node, a: Node) -> Cotangents:
    hit = cast(compare("eq", a, y), g.type.dtype)  # ties share equally, as in torch
    return (mul(hit, div(g, sum_(hit, y.attr("axes")))),)


def _slice(g: Node, y: Node, a: Node) -> Cotangents:
    axis, start, stop = y.attr("axis"), y.attr("start"), y.attr("stop")
    return (pad(g, axis, start, a.type.shape[axis] - stop),)


def _pad(g: Node, y: Node, a: Node) -> Cotangents:
    axis, before = y.attr("axis"), y.attr("before")
    return (slice_(g, axis, before, before + a.type.shape[axis]),)


def _take(g: Node, y: Node, a: Node) -> Cotangents:
    """A place that was taken several times gets the sum: one more `take` for each time."""
    axis = y.attr("axis")
    parts = [take(g, axis, layer) for layer in _layers(y.attr("index"), a.type.shape[axis])]
    return (functools.reduce(add, parts) if parts else None,)


def _layers(index: tuple[int, ...], size: int) -> list[list[int]]:
    """For each place, where in `index` it stands for the first time, the second time ...; -1 where it does not."""
    found: list[list[int]] = [[] for _ in range(size)]
    for at, place in enumerate(index):
        if place >= 0:
            found[place].append(at)
    return [[f[k] if k < len(f) else -1 for f in found] for k in range(max(map(len, found), default=0))]


def _contract(g: Node, y: Node, a: Node, b: Node) -> Cotangents:
    """The words change places; a shared argument gets the sum over rows."""
    sides, out = y.attr("spec").split("->")
    left, right = sides.split(",")

    def part(of: Node, other: Node, word: str, spec: str) -> Node | None:
        if of.type.row:
            return apply("contract", g, other, spec=f"{out},{spec}->{word}")
        return apply("contract_rows", g, other, spec=f"{out},{spec}->{word}") if other.type.row else None

    return part(a, b, left, right), part(b, a, right, left)


def _contract_rows(g: Node, y: Node, a: Node, b: Node) -> Cotangents:
    sides, out = y.attr("spec").split("->")
    left, right = sides.split(",")
    return (
        apply("contract", g, b, spec=f"{out},{right}->{left}"),
        apply("contract", g, a, spec=f"{out},{left}->{right}"),
    )


def _remainder(g: Node, y: Node, a: Node, b: Node) -> Cotangents:
    """a = n b + y with a whole number n."""
    return g, neg(mul(g, apply("round", div(sub(a, y), b))))


def _cat(g: Node, y: Node, *parts: Node) -> Cotangents:
    axis, start, out = y.attr("axis"), 0, []
    for part in parts:
        stop = start + part.type.shape[axis]
        out.append(slice_(g, axis, start, stop))
        start = stop
    return tuple(out)


def _permute(g: Node, y: Node, a: Node) -> Cotangents:
    axes = y.attr("axes")
    return (permute(g, tuple(axes.index(i) for i in range(len(axes)))),)


def _linear(g: Node, y: Node, x: Node, weight: Node) -> Cotangents:
    return linear(g, transpose(weight)), outer(g, x) if x.type.row else None


def _where(g: Node, y: Node, condition: Node, a: Node, b: Node) -> Cotangents:
    return None, where(condition, g, _zero(g)), where(condition, _zero(g), g)


def _nothing(g: Node, y: Node, *args: Node) -> Cotangents:
    return (None,) * len(args)


def _erf(g: Node, y: Node, a: Node) -> Cotangents:
    return (mul(g, scale(apply("exp", neg(mul(a, a))), 2 / math.sqrt(math.pi))),)


RULES: Mapping[str, Rule] = {
    "neg": lambda g, y, a: (neg(g),),
    "exp": lambda g, y, a: (mul(g, y),),
    "expm1": lambda g, y, a: (mul(g, add(y, like(1, y))),),
    "log": lambda g, y, a: (div(g, a),),
    "log1p": lambda g, y, a: (div(g, add(a, like(1, a))),),
    "sqrt": lambda g, y, a: (div(g, scale(y, 2)),),
    "rsqrt": lambda g, y, a: (mul(g, scale(mul(y, mul(y, y)), -0.5)),),
    "tanh": lambda g, y, a: (mul(g, _one_minus(mul(y, y))),),
    "sigmoid": lambda g, y, a: (mul(g, mul(y, _one_minus(y))),),
    "softplus": _softplus,
    "erf": _erf,
    "sin": lambda g, y, a: (mul(g, apply("cos", a)),),
    "cos": lambda g, y, a: (neg(mul(g, apply("sin", a))),),
    "atan": lambda g, y, a: (div(g, add(mul(a, a), like(1, a))),),
    "relu": lambda g, y, a: (where(compare("le", a, _zero(a)), _zero(g), g),),
    "abs": lambda g, y, a: (mul(g, apply("sign", a)),),
    "sign": _nothing,
    "floor": _nothing,
    "round": _nothing,
    "clamp": _clamp,
    "add": lambda g, y, a, b: (g, g),
    "sub": lambda g, y, a, b: (g, neg(g)),
    "mul": lambda g, y, a, b: (mul(g, b), mul(g, a)),
    "div": lambda g, y, a, b: (div(g, b), neg(div(mul(g, y), b))),
    "pow": _pow,
    "remainder": _remainder,
    "maximum": _maximum,
    "minimum": _minimum,
    "logical_not": _nothing,
    "eq": _nothing,
    "ne": _nothing,
    "lt": _nothing,
    "le": _nothing,
    "gt": _nothing,
    "ge": _nothing,
    "logical_and": _nothing,
    "logical_or": _nothing,
    "where": _where,
    "cast": lambda g, y, a: (g,),
    "cut": _nothing,
    "reshape": lambda g, y, a: (reshape(g, a.type.shape),),
    "expand": lambda g, y, a: (g,),
    "permute": _permute,
    "slice": _slice,
    "pad": _pad,
    "take": _take,
    "cat": _cat,
    "sum": lambda g, y, a: (expand(g, a.type.shape),),
    "amax": _amax,
    "cumsum": lambda g, y, a: (cumsum(g, y.attr("axis"), not y.attr("backward")),),
    "linear": _linear,
    "contract": _contract,
    "contract_rows": _contract_rows,
    "outer": lambda g, y, a, b: (linear(b, g), linear(a, transpose(g))),
    "sum_rows": lambda g, y, a: (rows(g),),
    "rows": lambda g, y, a: (g,),
}
