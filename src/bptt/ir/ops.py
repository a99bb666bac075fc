"""ONE table of operations: name, how many arguments, what kind of work it is, and the type of its result.

The set is closed: the derivative of every row is written in rows of the same table (derive/rules.py), so the adjoint
of a step is again a step. A row value is a batch of independent rows; `linear` is the product with weights, `contract`
one along any axes. Only `outer`, `contract_rows` and `sum_rows` bring rows together: they are how a weight's gradient
is summed over batch and time.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bptt.ir.types import Type, broadcast

Attrs = Mapping[str, Any]
Infer = Callable[[list[Type], Attrs], Type]


@dataclass(frozen=True, slots=True)
class Op:
    """One row of the table.

    Args:
        name: its name in graphs, printed text and every dialect table.
        arity: number of arguments; None for any number.
        kind: "leaf", "pointwise" (element by element, broadcasting), "view" (moves values, no arithmetic),
            "reduce" (along features), "matmul" (products along features), "rows" (between rows and shared values)
            or "opaque" (shared values only: computed and differentiated by torch before the loop).
        infer: type of the result; raises ValueError with the reason when the arguments do not fit.
        cheap: True if recomputing it costs no more than reading a stored result.
    """

    name: str
    arity: int | None
    kind: str
    infer: Infer
    cheap: bool = False


def _pointwise(types: list[Type], attrs: Attrs) -> Type:
    """Torch's broadcasting, with the batch kept apart: a shared value may not have more axes than a row."""
    row = any(t.row for t in types)
    rows, shared = [t for t in types if t.row], [t for t in types if not t.row]
    if row:
        ranks = {len(t.shape) for t in rows}
        if len(ranks) > 1:
            raise ValueError(f"rows have different numbers of axes: {', '.join(map(str, rows))}")
        if any(len(t.shape) > max(ranks) for t in shared):
            raise ValueError(f"a shared value has more axes than a row: {', '.join(map(str, types))}")
    return Type(broadcast([t.shape for t in types]), types[-1].dtype, row)


def _same_dtype(types: list[Type], attrs: Attrs) -> Type:
    if len({t.dtype for t in types}) > 1:
        raise ValueError(f"dtypes differ: {', '.join(t.dtype for t in types)}")
    return _pointwise(types, attrs)


def _float(types: list[Type], attrs: Attrs) -> Type:
    if not types[0].floating:
        raise ValueError(f"needs a floating-point argument, got {types[0].dtype}")
    return _same_dtype(types, attrs)


def _compare(types: list[Type], attrs: Attrs) -> Type:
    out = _same_dtype(types, attrs)
    return Type(out.shape, "bool", out.row)


def _where(types: list[Type], attrs: Attrs) -> Type:
    if types[0].dtype != "bool" or types[1].dtype != types[2].dtype:
        raise ValueError(f"needs (bool, a, a), got {', '.join(t.dtype for t in types)}")
    return _pointwise(types, attrs)


def _leaf(types: list[Type], attrs: Attrs) -> Type:
    return attrs["type"]


def _cast(types: list[Type], attrs: Attrs) -> Type:
    return Type(types[0].shape, attrs["dtype"], types[0].row)


def _same(types: list[Type], attrs: Attrs) -> Type:
    return types[0]


def _size(shape: tuple[int, ...]) -> int:
    out = 1
    for n in shape:
        out *= n
    return out


def _reshape(types: list[Type], attrs: Attrs) -> Type:
    if _size(types[0].shape) != _size(attrs["shape"]):
        raise ValueError(f"cannot reshape {types[0]} to {attrs['shape']}")
    return Type(attrs["shape"], types[0].dtype, types[0].row)


def _expand(types: list[Type], attrs: Attrs) -> Type:
    shape = attrs["shape"]
    if len(shape) < len(types[0].shape) or broadcast([types[0].shape, shape]) != shape:
        raise ValueError(f"cannot expand {types[0]} to {shape}")
    return Type(shape, types[0].dtype, types[0].row)


def _permute(types: list[Type], attrs: Attrs) -> Type:
    axes = attrs["axes"]
    if sorted(axes) != list(range(len(types[0].shape))):
        raise ValueError(f"cannot permute {types[0]} by {axes}")
    return Type(tuple(types[0].shape[a] for a in axes), types[0].dtype, types[0].row)


def _slice(types: list[Type], attrs: Attrs) -> Type:
    axis, start, stop = attrs["axis"], attrs["start"], attrs["stop"]
    shape = list(types[0].shape)
    if not (-len(shape) <= axis < 0 and 0 <= start <= stop <= shape[axis]):
        raise ValueError(f"cannot take [{start}:{stop}] along axis {axis} of {types[0]}")
    shape[axis] = stop - start
    return Type(tuple(shape), types[0].dtype, types[0].row)


def _pad(types: list[Type], attrs: Attrs) -> Type:
    shape = list(types[0].shape)
    shape[attrs["axis"]] += attrs["before"] + attrs["after"]
    return Type(tuple(shape), types[0].dtype, types[0].row)


def _take(types: list[Type], attrs: Attrs) -> Type:
    axis, index, shape = attrs["axis"], attrs["index"], list(types[0].shape)
    if not -len(shape) <= axis < 0 or not all(-1 <= i < shape[axis] for i in index):
        raise ValueError(f"cannot take these places along axis {axis} of {types[0]}")
    shape[axis] = len(index)
    return Type(tuple(shape), types[0].dtype, types[0].row)


def _cumsum(types: list[Type], attrs: Attrs) -> Type:
    if not -len(types[0].shape) <= attrs["axis"] < 0:
        raise ValueError(f"no axis {attrs['axis']} in {types[0]}")
    return types[0]


def _cat(types: list[Type], attrs: Attrs) -> Type:
    axis = attrs["axis"]
    if len({(t.dtype, t.row, t.shape[:axis], t.shape[axis:][1:]) for t in types}) > 1:
        raise ValueError(f"cannot join {', '.join(map(str, types))} along axis {axis}")
    shape = list(types[0].shape)
    shape[axis] = sum(t.shape[axis] for t in types)
    return Type(tuple(shape), types[0].dtype, types[0].row)


def _reduce(types: list[Type], attrs: Attrs) -> Type:
    shape = list(types[0].shape)
    for axis in attrs["axes"]:
        if not -len(shape) <= axis < 0:
            raise ValueError(f"no axis {axis} in {types[0]}")
        shape[axis] = 1
    return Type(tuple(shape), types[0].dtype, types[0].row)


def _linear(types: list[Type], attrs: Attrs) -> Type:
    x, weight = types
    if weight.row or len(weight.shape) != 2 or not x.shape or x.shape[-1] != weight.shape[1] or x.dtype != weight.dtype:
        raise ValueError(f"linear needs (..., in) and shared (out, in), got {x} and {weight}")
    return Type((*x.shape[:-1], weight.shape[0]), x.dtype, x.row)


def _contract(types: list[Type], attrs: Attrs) -> Type:
    if not any(t.row for t in types):
        raise ValueError("contract needs a row value")
    return Type(_contracted(types, attrs["spec"]), types[0].dtype, True)


def _contract_rows(types: list[Type], attrs: Attrs) -> Type:
    if not all(t.row for t in types):
        raise ValueError("contract_rows needs two row values")
    return Type(_contracted(types, attrs["spec"]), types[0].dtype, False)


def _contracted(types: list[Type], spec: str) -> tuple[int, ...]:
    """The result's shape; every letter stands in two of the three words, so that the derivative is a contraction."""
    sides, result = spec.split("->")
    words = sides.split(",")
    for word, others in ((words[0], words[1] + result), (words[1], words[0] + result), (result, words[0] + words[1])):
        if len(set(word)) < len(word) or not set(word) <= set(others):
            raise ValueError(f"each letter of {spec} must stand once in two words at least")
    if types[0].dtype != types[1].dtype:
        raise ValueError(f"dtypes differ: {types[0].dtype}, {types[1].dtype}")
    sizes: dict[str, int] = {}
    for word, type_ in zip(words, types, strict=True):
        if len(word) != len(type_.shape):
            raise ValueError(f"{spec} does not fit {types[0]} and {types[1]}")
        for letter, size in zip(word, type_.shape, strict=True):
            if sizes.setdefault(letter, size) != size:
                raise ValueError(f"{spec}: sizes of {letter} differ in {types[0]} and {types[1]}")
    return tuple(sizes[letter] for letter in result)


def _outer(types: list[Type], attrs: Attrs) -> Type:
    a, b = types
    if a.shape[:-1] != b.shape[:-1] or not (a.shape and b.shape and a.row and b.row):
        raise ValueError(f"outer needs two rows (..., out) and (..., in), got {a} and {b}")
    return Type((a.shape[-1], b.shape[-1]), a.dtype, False)


def _sum_rows(types: list[Type], attrs: Attrs) -> Type:
    if not types[0].row:
        raise ValueError("sum_rows needs a row value")
    return Type(types[0].shape, types[0].dtype, False)


def _rows(types: list[Type], attrs: Attrs) -> Type:
    if types[0].row:
        raise ValueError("rows needs a shared value")
    return Type(types[0].shape, types[0].dtype, True)


def _opaque(types: list[Type], attrs: Attrs) -> Type:
    if any(t.row for t in types):
        raise ValueError("an opaque operation may use shared values only")
    return attrs["type"]


_TABLE = (
    Op("input", 0, "leaf", _leaf),  # attrs: role ("x", "carry", "shared", "noise", "cotangent"), index, type
    Op("const", 0, "leaf", _leaf, cheap=True),  # attrs: value, type (a shared scalar)
    # one argument
    Op("neg", 1, "pointwise", _same_dtype, cheap=True),
    Op("exp", 1, "pointwise", _float),
    Op("expm1", 1, "pointwise", _float),
    Op("log", 1, "pointwise", _float),
    Op("log1p", 1, "pointwise", _float),
    Op("sqrt", 1, "pointwise", _float),
    Op("rsqrt", 1, "pointwise", _float),
    Op("tanh", 1, "pointwise", _float),
    Op("sigmoid", 1, "pointwise", _float),
    Op("softplus", 1, "pointwise", _float),  # attrs: threshold, above which it is the identity, as in torch
    Op("erf", 1, "pointwise", _float),
    Op("sin", 1, "pointwise", _float),
    Op("cos", 1, "pointwise", _float),
    Op("atan", 1, "pointwise", _float),
    Op("relu", 1, "pointwise", _same_dtype, cheap=True),
    Op("abs", 1, "pointwise", _same_dtype, cheap=True),
    Op("sign", 1, "pointwise", _same_dtype, cheap=True),
    Op("floor", 1, "pointwise", _same_dtype, cheap=True),
    Op("round", 1, "pointwise", _same_dtype, cheap=True),
    Op("clamp", 1, "pointwise", _same_dtype, cheap=True),  # attrs: low, high (either may be None)
    Op("logical_not", 1, "pointwise", _compare, cheap=True),
    # two arguments
    Op("add", 2, "pointwise", _same_dtype, cheap=True),
    Op("sub", 2, "pointwise", _same_dtype, cheap=True),
    Op("mul", 2, "pointwise", _same_dtype, cheap=True),
    Op("div", 2, "pointwise", _float),
    Op("pow", 2, "pointwise", _same_dtype),
    Op("remainder", 2, "pointwise", _same_dtype),  # of floor division: the sign of the second argument
    Op("maximum", 2, "pointwise", _same_dtype, cheap=True),
    Op("minimum", 2, "pointwise", _same_dtype, cheap=True),
    Op("eq", 2, "pointwise", _compare, cheap=True),
    Op("ne", 2, "pointwise", _compare, cheap=True),
    Op("lt", 2, "pointwise", _compare, cheap=True),
    Op("le", 2, "pointwise", _compare, cheap=True),
    Op("gt", 2, "pointwise", _compare, cheap=True),
    Op("ge", 2, "pointwise", _compare, cheap=True),
    Op("logical_and", 2, "pointwise", _compare, cheap=True),
    Op("logical_or", 2, "pointwise", _compare, cheap=True),
    # three: where(condition, a, b)
    Op("where", 3, "pointwise", _where, cheap=True),
    # views
    Op("cast", 1, "view", _cast, cheap=True),  # attrs: dtype
    Op("cut", 1, "view", _same, cheap=True),  # the value passes, the gradient stops
    Op("reshape", 1, "view", _reshape, cheap=True),  # attrs: shape
    Op("expand", 1, "view", _expand, cheap=True),  # attrs: shape
    Op("permute", 1, "view", _permute, cheap=True),  # attrs: axes
    Op("slice", 1, "view", _slice, cheap=True),  # attrs: axis (negative), start, stop
    Op("pad", 1, "view", _pad, cheap=True),  # attrs: axis (negative), before, after: zeros around
    Op("take", 1, "view", _take, cheap=True),  # attrs: axis (negative), index: a place, or -1 for zero, for each result
    Op("cat", None, "view", _cat, cheap=True),  # attrs: axis (negative)
    # along features; reduced axes stay with size 1
    Op("sum", 1, "reduce", _reduce),  # attrs: axes (negative)
    Op("amax", 1, "reduce", _reduce),  # attrs: axes (negative)
    Op("cumsum", 1, "reduce", _cumsum),  # attrs: axis (negative), backward: from the last to the first
    # with shared weights, and between rows and shared values
    Op("linear", 2, "matmul", _linear),  # x W^T
    Op("contract", 2, "matmul", _contract),  # attrs: spec, as einsum writes it: "hi,hij->hj"; at least one is a row
    Op("outer", 2, "rows", _outer),  # sum over rows of a^T b
    Op("contract_rows", 2, "rows", _contract_rows),  # attrs: spec; both are rows, and the rows are summed over
    Op("sum_rows", 1, "rows", _sum_rows),
    Op("rows", 1, "rows", _rows, cheap=True),  # every row gets the shared value
    Op("opaque", None, "opaque", _opaque),  # attrs: target, template, type
)

OPS: Mapping[str, Op] = {op.name: op for op in _TABLE}
