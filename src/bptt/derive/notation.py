r"""ONE table: for each operation, how a person writes it. An operation that is added to `ir.ops` needs a row here.

A row is a function from the node and its arguments' formulas to a formula; values are columns, so `linear` is $W x$ and
`outer` is $a b^\top$ (the sum over rows and steps is written once, in front). Broadcasting is not written.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace

from bptt.derive.formula import (
    ONE,
    ZERO,
    Form,
    Formula,
    Number,
    Symbol,
    call,
    difference,
    fraction,
    hadamard,
    negative,
    power,
    product,
    relation,
    scaled,
    sum_of,
    transpose,
)
from bptt.ir.build import is_const
from bptt.ir.node import Node

Row = Callable[..., Formula]  # row(node, *formulas of its arguments)

_OPPOSITE = {"<": "≥", "≤": ">", ">": "≤", "≥": "<", "=": "≠", "≠": "="}


def formula_of(node: Node, known: Mapping[Node, Formula]) -> Formula:
    """`node` written out, its arguments as `known` has them."""
    return FORMULAS[node.op](node, *(known[arg] for arg in node.args))


def _function(name: str) -> Row:
    return lambda node, *args: call(name, *args)


def _along(name: str) -> Row:
    """A sum or mean: signs and numbers stand before it."""

    def row(node: Node, a: Formula) -> Formula:
        if isinstance(a, Form) and a.kind == "neg":
            return negative(row(node, a.parts[0]))
        if isinstance(a, Form) and a.kind == "product" and isinstance(a.parts[0], Number):
            return scaled(a.parts[0], row(node, product(*a.parts[1:])))
        return _times_vector(node, a) or call(name, a)

    return row


def _times_vector(node: Node, a: Formula) -> Formula | None:
    """The sum along one axis of a matrix that was scaled along it: M diag(v) gives M v, diag(v) M gives Mᵀ v."""
    if not isinstance(a, Form) or a.kind != "product" or len(node.args[0].type.shape) != 2:
        return None
    first, last = a.parts[0], a.parts[-1]
    if node.attr("axes") == (-1,) and isinstance(last, Form) and last.word == "diag":
        return product(*a.parts[:-1], *last.parts)
    if node.attr("axes") == (-2,) and isinstance(first, Form) and first.word == "diag":
        return product(transpose(product(*a.parts[1:])), *first.parts)
    return None


def _fence(kind: str) -> Row:
    return lambda node, a: Form(kind, (a,))


def _compare(sign: str) -> Row:
    return lambda node, *args: relation(sign, *args)


def _through(node: Node, a: Formula) -> Formula:
    """A view that a formula does not show: the value is the same, repeated or reshaped."""
    return a


def _is_scalar(node: Node) -> bool:
    return math.prod(node.type.shape) == 1


def _mul(node: Node, a: Formula, b: Formula) -> Formula:
    for scalar, formula, other, written in ((0, a, 1, b), (1, b, 0, a)):
        if is_const(node.args[scalar]):
            mean = _mean(node.args[scalar], node.args[other], written)
            return mean or scaled(formula, written)
    if len(node.type.shape) == 2:
        return _scaled_matrix(node, a, b)
    for scalar, formula, written in ((0, a, b), (1, b, a)):
        if _is_scalar(node.args[scalar]) and not _is_scalar(node):
            return scaled(formula, written)
    return hadamard(a, b)


def _scaled_matrix(node: Node, a: Formula, b: Formula) -> Formula:
    """What broadcasting repeats is a column or a row: v kᵀ; or it scales columns, M diag(v), or rows, diag(v) M."""
    shapes = [_before_repeating(arg) for arg in node.args]
    ends = node.type.shape
    for column, formula, row in ((0, a, b), (1, b, a)):
        if 1 not in ends and shapes[column] == (ends[0], 1) and shapes[1 - column] in ((1, ends[1]), (ends[1],)):
            return product(formula, transpose(row))
    for vector, formula, matrix in ((0, a, b), (1, b, a)):
        shape = shapes[vector]
        if math.prod(shape) == 1 and math.prod(node.type.shape) > 1:
            return scaled(formula, matrix)
        if shape[-1] == node.type.shape[1] and math.prod(shape) < math.prod(node.type.shape):
            return product(matrix, call("diag", formula))
        if shape[-1] == 1 and node.type.shape[1] > 1:
            return product(call("diag", formula), matrix)
    return hadamard(a, b)


def _before_repeating(node: Node) -> tuple[int, ...]:
    while node.op in ("expand", "rows"):
        node = node.args[0]
    return node.type.shape


def _mean(factor: Node, total: Node, written: Formula) -> Formula | None:
    """A sum over n values times 1/n."""
    while factor.op in ("expand", "rows", "reshape", "cast"):
        factor = factor.args[0]
    while total.op in ("expand", "reshape") and isinstance(written, Form):
        total = total.args[0]
    if isinstance(written, Form) and written.kind == "neg":
        inner = _mean(factor, total, written.parts[0])
        return negative(inner) if inner else None
    if total.op != "sum" or not isinstance(written, Form) or written.word != "sum":
        return None
    count = math.prod(total.args[0].type.shape[axis] for axis in total.attr("axes"))
    return call("mean", *written.parts) if math.isclose(factor.attr("value") * count, 1, rel_tol=1e-6) else None


def _where(node: Node, condition: Formula, a: Formula, b: Formula) -> Formula:
    """Where one side is zero, the other times an indicator: where(a <= 0, 0, g) is g * 1[a > 0]."""
    if b == ZERO:
        return hadamard(a, Form("indicator", (condition,)))
    if a == ZERO:
        return hadamard(b, Form("indicator", (_not(condition),)))
    return Form("cases", (a, condition, b))


def _not(condition: Formula) -> Formula:
    if isinstance(condition, Form) and condition.kind == "relation" and condition.word in _OPPOSITE:
        return replace(condition, word=_OPPOSITE[condition.word])
    return call("not", condition)


def _clamp(node: Node, a: Formula) -> Formula:
    low, high = node.attr("low"), node.attr("high")
    if low is None:
        return call("min", a, Number(high))
    return call("max", a, Number(low)) if high is None else call("clip", a, Number(low), Number(high))


def _cast(node: Node, a: Formula) -> Formula:
    if node.args[0].type.dtype == "bool":
        return Form("indicator", (a,))
    return a if node.type.floating and node.args[0].type.floating else call(node.type.dtype, a)


def _reshape(node: Node, a: Formula) -> Formula:
    """Not written where only axes of size 1 come or go."""
    before, after = ([n for n in t.shape if n != 1] for t in (node.args[0].type, node.type))
    return a if before == after else call("reshape", a)


def _permute(node: Node, a: Formula) -> Formula:
    return transpose(a) if node.attr("axes") == (1, 0) else call("permute", a)


def _slice(node: Node, a: Formula) -> Formula:
    """A block of a parameter by its name, W^(f); else the slice in brackets."""
    if isinstance(a, Number):
        return a
    if isinstance(a, Symbol) and not node.type.row and not a.sup and node.name:
        return replace(a, sup=node.name)
    if node.attr("axis") != -len(node.type.shape):
        return call(f"columns {node.attr('start') + 1}:{node.attr('stop')} of ", a)
    return Form("slice", (a, Number(node.attr("start")), Number(node.attr("stop"))), node.name)


def _take(node: Node, a: Formula) -> Formula:
    """The places by number, from 1 as in slices; 0 stands for a zero. A long list is cut short."""
    if isinstance(a, Number):
        return a
    places = [str(i + 1) for i in node.attr("index")]
    listed = ",".join(places if len(places) <= _LISTED else [*places[: _LISTED - 2], "…", places[-1]])
    return call(f"places {listed} of ", a)


_LISTED = 8


def _contract(node: Node, a: Formula, b: Formula) -> Formula:
    """A product of matrices and vectors where it is one, else the words of the contraction."""
    sides, out = node.attr("spec").split("->")
    left, right = sides.split(",")
    summed = [letter for letter in left if letter not in out]
    if (
        len(left) <= 2
        and len(right) <= 2
        and len(out) <= 2
        and len(summed) <= 1
        and not set(left) & set(right) & set(out)
    ):
        return _matrix_product(left, right, out, summed, (a, b))
    return call(f"contract {left},{right} to {out}", a, b)


def _matrix_product(left: str, right: str, out: str, summed: list[str], of: tuple[Formula, Formula]) -> Formula:
    """Columns as everywhere: C q, W vᵀ, v kᵀ; turned so that the result's first letter comes first."""
    (first, a), (second, b) = (left, of[0]), (right, of[1])
    if (out and out[0] in second) or (not out and len(first) > len(second)):
        first, second, a, b = second, first, b, a
    ends = summed[0] if summed else ""
    a = transpose(a) if (len(first) == 2 and first[0] == ends) or (len(first) == 1 and first == ends) else a
    b = transpose(b) if (len(second) == 2 and second[0] != ends) or (len(second) == 1 and second != ends) else b
    return product(a, b)


def _cumsum(node: Node, a: Formula) -> Formula:
    return call("cumsum from the end of " if node.attr("backward") else "cumsum", a)


def _zeros(count: int) -> list[Formula]:
    return [Symbol("0", str(count))] if count else []


def _pad(node: Node, a: Formula) -> Formula:
    if len(node.type.shape) != 1:
        return call("pad", a)
    return Form("stack", (*_zeros(node.attr("before")), a, *_zeros(node.attr("after"))))


def _cat(node: Node, *parts: Formula) -> Formula:
    """Above each other; a part that is zero keeps its height."""
    if node.attr("axis") != -len(node.type.shape):
        return call("cat", *parts)
    tall = (
        Symbol("0", str(arg.type.shape[0])) if part == ZERO else part
        for arg, part in zip(node.args, parts, strict=True)
    )
    return Form("stack", tuple(tall))


def _div(node: Node, a: Formula, b: Formula) -> Formula:
    return scaled(Number(1 / b.value), a) if isinstance(b, Number) and b.value in (2.0, 4.0, 10.0) else fraction(a, b)


def _pow(node: Node, a: Formula, p: Formula) -> Formula:
    return Form("root", (a,)) if p == Number(0.5) else power(a, p)


def _opaque(node: Node, *args: Formula) -> Formula:
    """Torch's own operation, by torch's name."""
    name = node.attr("target")[0].split(".")[1].strip("_").removesuffix("_copy")
    return product(*args) if name in ("mm", "matmul", "mv") and len(args) == 2 else call(name, *args)


def _leaf(node: Node) -> Formula:
    """Inputs have symbols before anything is written; only constants come here."""
    return Symbol(node.name or "?") if node.op == "input" else Number(float(node.attr("value")))


FORMULAS: Mapping[str, Row] = {
    "input": _leaf,
    "const": _leaf,
    "neg": lambda node, a: negative(a),
    "exp": _function("exp"),
    "expm1": lambda node, a: difference(call("exp", a), ONE),
    "log": _function("log"),
    "log1p": lambda node, a: call("log", sum_of(ONE, a)),
    "sqrt": _fence("root"),
    "rsqrt": lambda node, a: fraction(ONE, Form("root", (a,))),
    "tanh": _function("tanh"),
    "sigmoid": _function("σ"),
    "softplus": _function("softplus"),
    "erf": _function("erf"),
    "sin": _function("sin"),
    "cos": _function("cos"),
    "atan": _function("arctan"),
    "relu": _function("relu"),
    "abs": _fence("abs"),
    "sign": _function("sign"),
    "floor": _fence("floor"),
    "round": _function("round"),
    "clamp": _clamp,
    "logical_not": lambda node, a: _not(a),
    "add": lambda node, a, b: sum_of(a, b),
    "sub": lambda node, a, b: difference(a, b),
    "mul": _mul,
    "div": _div,
    "pow": _pow,
    "remainder": _function("mod"),
    "maximum": _function("max"),
    "minimum": _function("min"),
    "eq": _compare("="),
    "ne": _compare("≠"),
    "lt": _compare("<"),
    "le": _compare("≤"),
    "gt": _compare(">"),
    "ge": _compare("≥"),
    "logical_and": _compare("and"),
    "logical_or": _compare("or"),
    "where": _where,
    "cast": _cast,
    "cut": _function("cut"),
    "reshape": _reshape,
    "expand": _through,
    "permute": _permute,
    "slice": _slice,
    "pad": _pad,
    "take": _take,
    "cat": _cat,
    "sum": _along("sum"),
    "amax": _function("max"),
    "cumsum": _cumsum,
    "contract": _contract,
    "contract_rows": _contract,
    "linear": lambda node, x, weight: product(weight, x),
    "outer": lambda node, a, b: product(a, transpose(b)),
    "sum_rows": _through,
    "rows": _through,
    "opaque": _opaque,
}
