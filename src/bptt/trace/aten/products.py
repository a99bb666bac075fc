"""Products: of rows with weights, inside each row, one for each group of features; and convolutions over features."""

import itertools
import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bptt.ir.build import add, cast, contract, linear, permute, reshape, scale, take, transpose
from bptt.ir.node import Node
from bptt.trace.call import Call, TranslationError
from bptt.trace.moved import BATCH, Moved, in_step, moved, out_of_step, product, settle


def _cast(a: Node | Moved, dtype: str) -> Moved:
    inner = moved(a)
    return Moved(cast(inner.node, dtype), inner.dims)


def _bmm(call: Call, a: Node | Moved, b: Node | Moved) -> Node | Moved:
    """A product of three axes each: inside each row, with weights, or one for each group of features."""
    return settle(product(_cast(a, call.dtype), _cast(b, call.dtype)))


def _mm(call: Call, a: Node | Moved, b: Node | Moved) -> Node | Moved:
    """The same with one group: rows times weights, or weights times columns that are rows."""
    if isinstance(a, Node) and isinstance(b, Node) and a.type.row and not b.type.row:
        return linear(cast(a, call.dtype), transpose(cast(b, call.dtype)))
    left, right = _cast(a, call.dtype), _cast(b, call.dtype)
    out = product(Moved(left.node, ((), *left.dims)), Moved(right.node, ((), *right.dims)))
    return settle(Moved(out.node, out.dims[1:]))


def _mv(call: Call, a: Node | Moved, b: Node) -> Node | Moved:
    """Rows (batch, in) times a shared vector: one number per row."""
    left, right = _cast(a, call.dtype), _cast(b, call.dtype)
    out = product(Moved(left.node, ((), *left.dims)), Moved(right.node, ((), *right.dims, ())))
    return settle(Moved(out.node, out.dims[1:2]))


def _biased(product_of: Callable[..., Node | Moved]) -> Callable[..., Node | Moved]:
    """Beta * bias + alpha * product, broadcast."""

    def row(
        call: Call, bias: Node | Moved, a: Node | Moved, b: Node | Moved, beta: float = 1, alpha: float = 1
    ) -> Node | Moved:
        made = product_of(call, a, b)
        if isinstance(made, Moved) and isinstance(bias, Node) and not bias.type.row and made.where is None:
            return _under_folded(made, bias, beta, alpha)
        (under, out), at = in_step([bias, made])
        out = out if alpha == 1 else scale(out, alpha)
        return out_of_step(add(out, under if beta == 1 else scale(under, beta)), at)

    return row


def _under_folded(made: Moved, bias: Node, beta: float, alpha: float) -> Moved:
    """Where the batch is folded with features, a bias of the last axis is added with that axis last."""
    last, rest = made.dims[-1], [atom for dim in made.dims[:-1] for atom in dim if atom != BATCH]
    if BATCH in last or math.prod(bias.type.shape[:-1]) != 1:
        raise TranslationError("a bias of more than one axis on a product with the batch folded", fix="add it later")
    inner = permute(made.node, [*rest, *last])
    wide = reshape(bias, [made.node.type.shape[atom] for atom in last] if math.prod(bias.type.shape) > 1 else ())
    number = {atom: at for at, atom in enumerate([*rest, *last])} | {BATCH: BATCH}
    inner = add(inner if alpha == 1 else scale(inner, alpha), wide if beta == 1 else scale(wide, beta))
    return Moved(inner, tuple(tuple(number[atom] for atom in dim) for dim in made.dims))


def _convolution(
    call: Call, a: Node, weight: Node, bias: Node | None, stride: Sequence[int], padding: Sequence[int],
    dilation: Sequence[int], transposed: bool, output_padding: Sequence[int], groups: int,
) -> Node:  # fmt: skip
    """A table of places (what each element of the kernel sees at each place of the result), then one contraction."""
    if not a.type.row or weight.type.row:
        raise TranslationError("a convolution of weights, or with a kernel of each row", fix="unfold it by hand")
    channels, *space = a.type.shape
    kernel, out = weight.type.shape[2:], tuple(call.value.shape[2:])
    steps = tuple(zip(stride, padding, dilation, strict=True))
    steps = steps * len(space) if len(steps) == 1 else steps
    index = [
        _seen(space, at, k, steps, transposed)
        for k in itertools.product(*map(range, kernel))
        for at in itertools.product(*map(range, out))
    ]
    seen = take(reshape(a, (channels, math.prod(space))), -1, index)
    seen = reshape(seen, (groups, channels // groups, math.prod(kernel), math.prod(out)))
    first, second = weight.type.shape[:2]
    made = contract(
        "gckp,gcok->gop" if transposed else "gckp,gock->gop",
        seen,
        reshape(weight, (groups, first // groups, second, math.prod(kernel))),
    )
    made = reshape(made, call.features)
    return made if bias is None else add(made, reshape(bias, (*bias.type.shape, *(1,) * len(space))))


def _seen(
    space: Sequence[int], at: Sequence[int], k: Sequence[int], steps: Sequence[tuple[int, int, int]], transposed: bool
) -> int:
    """The place of the input that kernel element `k` sees for the result at `at`; -1 for padding."""
    place = 0
    for size, i, j, (stride, padding, dilation) in zip(space, at, k, steps, strict=True):
        if transposed:
            inner, rest = divmod(i + padding - j * dilation, stride)
        else:
            inner, rest = i * stride - padding + j * dilation, 0
        if rest or not 0 <= inner < size:
            return -1
        place = place * size + inner
    return place


PRODUCTS: Mapping[str, Callable[..., Any]] = {
    "mm": _mm,
    "addmm": _biased(_mm),
    "mv": _mv,
    "bmm": _bmm,
    "baddbmm": _biased(_bmm),
    "convolution": _convolution,
}
