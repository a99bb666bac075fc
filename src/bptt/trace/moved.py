"""Rows on their way through a product: torch may fold the batch into another axis, or move it from the front.

`einsum`, `matmul` of more than two axes and `(W @ h.T).T` are recorded as views, a product of two or three axes, and
views back. A `Moved` value follows the batch through them: it says of what each of torch's axes is made. Once the batch
is alone in front again the value is a plain row.
"""

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bptt.ir.build import cat, contract, expand, linear, mul, permute, reshape, rows, slice_, sum_, take
from bptt.ir.node import Node
from bptt.trace.call import TranslationError, mixes_rows

BATCH = -1  # the atom that is the batch; others are numbers of feature axes
Atoms = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Moved:
    """A value and what torch's axes of it are made of.

    Args:
        node: the value; none of its feature axes has size 1.
        dims: for each of torch's axes its atoms, outermost first: feature axes of `node`, or the batch; () for an axis
            of size 1. Each atom stands in one place.
    """

    node: Node
    dims: tuple[Atoms, ...]

    def shape(self, batch: int) -> tuple[int, ...]:
        """The shape that torch sees."""
        sizes = {BATCH: batch, **dict(enumerate(self.node.type.shape))}
        return tuple(math.prod(sizes[atom] for atom in dim) for dim in self.dims)

    @property
    def where(self) -> int | None:
        """The axis that is the batch and nothing else, if there is one."""
        return next((i for i, dim in enumerate(self.dims) if dim == (BATCH,)), None)


def moved(a: "Node | Moved") -> Moved:
    """A plain value as torch sees it: the batch of a row in front."""
    if isinstance(a, Moved):
        return a
    kept = [i for i, size in enumerate(a.type.shape) if size != 1]
    lead: tuple[Atoms, ...] = ((BATCH,),) if a.type.row else ()
    dims = (*lead, *((kept.index(i),) if i in kept else () for i in range(len(a.type.shape))))
    return Moved(reshape(a, [a.type.shape[i] for i in kept]), dims)


def settle(a: Moved) -> Node | Moved:
    """A plain value again, if the batch is in front."""
    if a.node.type.row and a.where != 0:
        return a
    return features(a)


def features(a: Moved) -> Node:
    """The value with torch's axes in torch's order, without the batch's.

    Raises:
        TranslationError: the batch is folded together with another axis.
    """
    dims = [dim for dim in a.dims if dim != (BATCH,)]
    order = [atom for dim in dims for atom in dim]
    if BATCH in order:
        raise mixes_rows("the batch was folded together with another axis")
    sizes = a.node.type.shape
    return reshape(_turned(a.node, order), [math.prod(sizes[atom] for atom in dim) for dim in dims])


def _turned(node: Node, order: Sequence[int]) -> Node:
    """`permute`; of joined blocks, their parts joined in the new order, which a loop over vectors can do too."""
    blocks = node
    while blocks.op == "reshape":
        blocks = blocks.args[0]
    if blocks.op != "cat" or len(blocks.type.shape) != 1 or list(order) == sorted(order):
        return permute(node, order)
    places = _places(node.type.shape, order)
    parts = take(blocks, -1, places, runs=4 * _BLOCKS)
    return reshape(parts, [node.type.shape[i] for i in order])


def _places(shape: Sequence[int], order: Sequence[int]) -> list[int]:
    """Where each element of the permuted value lies in the flat one."""
    strides = [math.prod(shape[i + 1 :]) for i in range(len(shape))]
    ranges = itertools.product(*(range(shape[i]) for i in order))
    return [sum(at * strides[i] for at, i in zip(index, order, strict=True)) for index in ranges]


def reordered(a: Moved, order: Sequence[int]) -> Moved:
    """Torch's axes in another order."""
    return Moved(a.node, tuple(a.dims[i] for i in order))


def reshaped(a: Moved, shape: Sequence[int], batch: int) -> Moved:
    """Torch's axes split and joined; the batch may be joined with others, and is never split."""
    sizes = {BATCH: batch, **dict(enumerate(a.node.type.shape))}
    flat = [(atom, sizes[atom]) for dim in a.dims for atom in dim]
    groups = [_consume(flat, size) for size in shape]
    return _split(a.node, groups)


def _consume(flat: list[tuple[int, int]], size: int) -> list[tuple[int, int]]:
    """Take atoms from the front of `flat` until their product is `size`; the last may be split."""
    out: list[tuple[int, int]] = []
    while size > 1:
        atom, have = flat.pop(0) if flat else (BATCH, 0)
        part = math.gcd(have, size)
        if part in (0, 1) or (part < have and (part < size or atom == BATCH)):
            raise mixes_rows("the batch was folded together with another axis, and not unfolded again")
        if part < have:
            flat.insert(0, (atom, have // part))
        out.append((atom, part))
        size //= part
    return out


def _split(node: Node, groups: Sequence[Sequence[tuple[int, int]]]) -> Moved:
    """`node` with its axes split into the atoms of `groups`, which name the axis that each is a part of."""
    parts = sorted(((atom, at, size) for at, (atom, size) in enumerate(_flat(groups)) if atom != BATCH))
    numbers = {at: number for number, (_, at, _) in enumerate(parts)}
    split = reshape(node, [size for _, _, size in parts])
    dims, at = [], 0
    for group in groups:
        dims.append(tuple(numbers.get(at + i, BATCH) for i in range(len(group))))
        at += len(group)
    return Moved(split, tuple(dims))


def _flat(groups: Sequence[Sequence[tuple[int, int]]]) -> list[tuple[int, int]]:
    return [pair for group in groups for pair in group]


def expanded(a: Moved, shape: Sequence[int], batch: int) -> Moved:
    """Axes of size 1 repeated; a shared value repeated along the batch is given to every row."""
    dims: list[Atoms] = list(a.dims)
    dims = [()] * (len(shape) - len(dims)) + dims
    node = a.node
    for i, (dim, size) in enumerate(zip(dims, shape, strict=True)):
        if dim or size == 1:
            continue
        if size == batch and not node.type.row:
            node, dims[i] = rows(node), (BATCH,)
        else:
            dims[i] = (len(node.type.shape),)
            node = expand(reshape(node, (*node.type.shape, 1)), (*node.type.shape, size))
    return Moved(node, tuple(dims))


def product(a: Moved, b: Moved) -> Moved:
    """Torch's `bmm`: (groups, m, k) times (groups, k, n).

    Raises:
        TranslationError: the sum runs over rows, or each row would meet each other row.
    """
    a, b = _matched(a, b)
    (groups, m, k), (_, k_too, n) = a.dims, b.dims
    if BATCH in k or BATCH in k_too:
        raise mixes_rows("a product sums over the batch")
    if (BATCH in m and b.node.type.row) or (BATCH in n and a.node.type.row):
        raise mixes_rows("a product of each row with every other row")
    letters = iter("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXY")
    left: dict[int, str] = {atom: next(letters) for atom in (*groups, *m, *k) if atom != BATCH}
    right: dict[int, str] = {atom: next(letters) for atom in n if atom != BATCH}
    pairs = [*zip(groups, b.dims[0], strict=True), *zip(k, k_too, strict=True)]
    right |= {other: left[atom] for atom, other in pairs if atom != BATCH and other != BATCH}
    found = {"g": _word(left, groups), "m": _word(left, m), "n": _word(right, n), "k": _word(left, k)}
    words = "".join(left[i] for i in range(len(left))), "".join(right[i] for i in range(len(right)))
    out = _multiply(a.node, b.node, words, found)
    numbers = iter(range(len(out.type.shape)))
    return Moved(out, tuple(tuple(BATCH if atom == BATCH else next(numbers) for atom in dim) for dim in (groups, m, n)))


def _word(letters: dict[int, str], dim: Atoms) -> str:
    return "".join(letters[atom] for atom in dim if atom != BATCH)


def _matched(a: Moved, b: Moved) -> tuple[Moved, Moved]:
    """Both split so that the atoms of their groups, and of the axis summed over, have the same sizes."""
    a_sizes, b_sizes = dict(enumerate(a.node.type.shape)), dict(enumerate(b.node.type.shape))

    def listed(dim: Atoms, sizes: dict[int, int]) -> list[tuple[int, int]]:
        return [(atom, sizes.get(atom, 0)) for atom in dim]

    a_groups, b_groups = _refine(listed(a.dims[0], a_sizes), listed(b.dims[0], b_sizes))
    a_k, b_k = _refine(listed(a.dims[2], a_sizes), listed(b.dims[1], b_sizes))
    return (
        _split(a.node, (a_groups, listed(a.dims[1], a_sizes), a_k)),
        _split(b.node, (b_groups, b_k, listed(b.dims[2], b_sizes))),
    )


def _refine(a: list[tuple[int, int]], b: list[tuple[int, int]]) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """The same product of sizes, cut at the same places."""
    out_a, out_b = [], []
    while a and b:
        (i, n), (j, m) = a.pop(0), b.pop(0)
        part = math.gcd(n, m)
        if (i == BATCH) != (j == BATCH) or (part == 1 and n != m):
            raise mixes_rows("a product in which the batch of one value meets features of the other")
        out_a.append((i, part))
        out_b.append((j, part))
        a = [(i, n // part), *a] if n > part else a
        b = [(j, m // part), *b] if m > part else b
    if a or b:
        raise mixes_rows("a product in which the batch of one value meets features of the other")
    return out_a, out_b


_BLOCKS = 16  # so many products of blocks are written one by one; beyond that one contraction is shorter


def _multiply(a: Node, b: Node, words: tuple[str, str], found: dict[str, str]) -> Node:
    """The result with axes groups, m, n: in the plainest operations that say it."""
    groups, m, n, k = (found[part] for part in "gmnk")
    if not (a.type.row or b.type.row):
        raise TranslationError("shared")
    if not m + n and a.type.row and b.type.row:  # one number, or one for each group: rows times rows
        left, right = _arranged(a, words[0], groups + k), _arranged(b, words[1], groups + k)
        whole = mul(left, right)
        axes = tuple(range(-len(k), 0))
        return reshape(sum_(whole, axes), whole.type.shape[: len(groups)]) if k else whole
    if not b.type.row:
        made = _by_weights((a, words[0]), (b, words[1]), (groups, m, n, k))
        if made is not None:
            return made
    if not a.type.row:
        made = _by_weights((b, words[1]), (a, words[0]), (groups, n, m, k))
        if made is not None:
            return _arranged(made, groups + n + m, groups + m + n)
    return contract(f"{words[0]},{words[1]}->{groups}{m}{n}", a, b)


def _by_weights(x: tuple[Node, str], weight: tuple[Node, str], parts: tuple[str, str, str, str]) -> Node | None:
    """A product with weights, or one for each group of features; None where there are too many groups."""
    groups, own, out, k = parts
    sizes = dict(zip(x[1], x[0].type.shape, strict=True)) | dict(zip(weight[1], weight[0].type.shape, strict=True))
    count, width, wide, deep = (math.prod(sizes[c] for c in word) for word in (groups, own, out, k))
    if count > 1 and (count > _BLOCKS or width > 1):
        return None
    shape = [sizes[c] for c in groups + own + out]
    left = _arranged(x[0], x[1], groups + own + k)
    right = _arranged(weight[0], weight[1], groups + out + k)
    if count == 1:
        return reshape(linear(reshape(left, [*left.type.shape[: len(own)], deep]), reshape(right, (wide, deep))), shape)
    left, right = reshape(left, (count * deep,)), reshape(right, (count * wide, deep))
    blocks = [
        linear(slice_(left, -1, i * deep, (i + 1) * deep), slice_(right, -2, i * wide, (i + 1) * wide))
        for i in range(count)
    ]
    return reshape(cat(blocks, -1), shape)


def _arranged(a: Node, have: str, want: str) -> Node:
    return permute(a, [have.index(letter) for letter in want])


def in_step(args: Sequence[Any]) -> tuple[list[Any], int]:
    """Arguments of an element by element operation, with the batch taken out of all; and where, from the end, it was.

    Raises:
        TranslationError: the batch of one argument stands over features of another.
    """
    full = [moved(a) for a in args if isinstance(a, Node | Moved) and _is_row(a)]
    places = {len(a.dims) - a.where if a.where is not None else 0 for a in full}
    if len(places) != 1 or 0 in places:
        raise mixes_rows("the batch of one value stands over features of another")
    (at,) = places
    rank = max(len(a.dims) for a in full)

    def taken(a: Any) -> Any:
        if isinstance(a, Moved) or (isinstance(a, Node) and a.type.row):
            own = moved(a)
            inner = features(own)
            return reshape(inner, [1] * (rank - len(own.dims)) + list(inner.type.shape))
        if not isinstance(a, Node) or len(a.type.shape) < at:
            return a
        if a.type.shape[-at] != 1:
            raise mixes_rows("the batch of one value stands over features of another")
        return reshape(a, [size for i, size in enumerate(a.type.shape) if i - len(a.type.shape) != -at])

    return [taken(a) for a in args], at


def _is_row(a: Node | Moved) -> bool:
    return a.type.row if isinstance(a, Node) else a.node.type.row


def out_of_step(a: Node, at: int) -> Node | Moved:
    """The result of such an operation, with the batch where it was."""
    whole = moved(a)
    order = list(range(1, len(whole.dims)))
    order.insert(len(whole.dims) - at, 0)
    return settle(reordered(whole, order))
