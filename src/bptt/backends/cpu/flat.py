"""Values with several feature axes as plain vectors of features: the form in which stages compute.

A row of shape (a, b, c) lies in memory as a b c features side by side. A view of it (a permutation, a slice, a spread
along one axis, a table of places) is then a `take` of one axis: for each feature of the result, the place where it lies
in the argument, or -1 for zero. Places that follow each other are a slice, and a reshape is nothing at all. Sums along
some axes become sums along the middle one of three, (outer, summed, inner). Products between values of one row keep
their axes, as loops over letters; without a letter that is summed over they are pointwise.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate, pairwise
from math import prod

from bptt.backends.cpu.letters import letters
from bptt.backends.cpu.stages import size
from bptt.errors import BackendError
from bptt.ir.build import apply, cat, const, expand, full, is_const, permute, remake, reshape, rows, slice_
from bptt.ir.node import Node, sort
from bptt.ir.ops import OPS
from bptt.ir.types import Type

Index = tuple[int, ...]
MOST = 1 << 20  # features of a value with several axes: longer tables take a quarter of a minute to write down


def flatten(results: Iterable[Node], given: Mapping[Node, Node]) -> tuple[Node, ...]:
    """`results` written with one feature axis; for what is given stands a leaf, seen as a vector.

    A value that has one axis already, and is made of such, stays the same node.

    Raises:
        BackendError: a value with several axes has more features than a table should have places.
    """
    results = tuple(results)
    done: dict[Node, Node] = {node: _vector(stand) for node, stand in given.items()}
    for node in sort(results, leaves=done):
        if node not in done:
            done[node] = _flat(node, done) if node.type.row else node
    return tuple(done[node] for node in results)


def _flat(node: Node, done: dict[Node, Node]) -> Node:
    if not node.args:
        return _vector(node)
    if size(node) > MOST and len(node.type.shape) > 1:
        raise BackendError(
            f"{node.op}: {size(node)} features in several axes, at most {MOST}", where=node.where or None
        )
    args = tuple(done[arg] if arg.type.row else arg for arg in node.args)
    if OPS[node.op].kind == "pointwise":
        args = tuple(_spread(arg, old, node) for arg, old in zip(args, node.args, strict=True))
        return _remake(node, args)
    return FLAT.get(node.op, _remake)(node, args)


def _remake(node: Node, args: tuple[Node, ...]) -> Node:
    return node if args == node.args else remake(node, args)


def _vector(node: Node) -> Node:
    """The value as one axis of features."""
    return reshape(node, (size(node),))


def _spread(arg: Node, old: Node, node: Node) -> Node:
    """An argument of a pointwise operation, as long as its result or one number."""
    if not old.type.row:
        return _shared(old, node.type.shape)
    if size(arg) in (1, size(node)):
        return arg
    return gather(arg, broadcast(old.type.shape, node.type.shape), node.where)


def _shared(node: Node, shape: Sequence[int]) -> Node:
    """A shared value in the shape of a row, side by side; torch does it, once for a call."""
    if is_const(node):
        return const(_number(node), node.type.dtype)
    if size(node) == 1:
        return reshape(node, ()) if len(node.type.shape) > 1 else node
    return reshape(expand(node, tuple(shape)), (prod(shape),))


def gather(a: Node, index: Index, where: str = "") -> Node:
    """Of a vector, the features at these places; the shortest form that says so."""
    while a.op == "cut":
        a = a.args[0]
    if index == tuple(range(size(a))):
        return a
    whole = -1 not in index
    if set(index) == {-1}:
        return full(0, Type((len(index),), a.type.dtype, row=True))
    if is_const(a) and whole:
        return full(_number(a), Type((len(index),), a.type.dtype, row=True))
    if a.op == "rows":
        return rows(apply("take", _vector(a.args[0]), axis=-1, index=index))
    if a.op == "slice" and _lies(a.args[0]):
        start = a.attr("start")
        return gather(a.args[0], tuple(i + start if i >= 0 else -1 for i in index), where)
    if a.op == "take":
        inner = a.attr("index")
        return gather(a.args[0], tuple(inner[i] if i >= 0 else -1 for i in index), where)
    if whole and all(j == i + 1 for i, j in pairwise(index)):
        return slice_(a, -1, index[0], index[-1] + 1)
    if whole and len(set(index)) == 1:
        return expand(slice_(a, -1, index[0], index[0] + 1), (len(index),))
    return apply("take", a, axis=-1, index=index, where=where)


def _lies(a: Node) -> bool:
    """True for a value that lies in memory in any case: a slice of it needs no place of its own."""
    while a.op == "reshape":
        a = a.args[0]
    return a.op in ("input", "cat", "contract") or OPS[a.op].kind == "reduce"


def _number(node: Node) -> float | bool:
    """The one number that a constant consists of."""
    while node.args:
        node = node.args[0]
    number: float | bool = node.attr("value")
    return number


def _whole(node: Node) -> Node:
    """A constant as a vector."""
    return full(_number(node), Type((size(node),), node.type.dtype, row=True))


# Tables of places


def strides(shape: Sequence[int]) -> Index:
    """How many features lie between neighbours along each axis."""
    return tuple(prod(shape[i + 1 :]) for i in range(len(shape)))


def walk(sizes: Sequence[int], steps: Sequence[int]) -> Index:
    """The places that nested loops of these sizes come by, the last the fastest, with a step for each."""
    out = [0]
    for count, step in zip(sizes, steps, strict=True):
        out = [place + i * step for place in out for i in range(count)]
    return tuple(out)


def broadcast(shape: Sequence[int], wide: Sequence[int]) -> Index:
    """Where each feature of a spread value lies in the value."""
    steps = [s if n > 1 else 0 for n, s in zip(shape, strides(shape), strict=True)]
    return walk(wide, [0] * (len(wide) - len(shape)) + steps)


def along(shape: Sequence[int], axis: int, index: Iterable[int]) -> Index:
    """Where each feature lies if places `index` are taken along one axis; -1 stays -1."""
    count, inner = shape[axis], prod(shape[axis:][1:])
    index = tuple(index)
    return tuple(
        -1 if i < 0 else (o * count + i) * inner + j
        for o in range(prod(shape[:axis]))
        for i in index
        for j in range(inner)
    )


# One row for each operation that is no pointwise one


def _expand(node: Node, args: tuple[Node, ...]) -> Node:
    (a,), old = args, node.args[0]
    if size(a) == size(node):
        return a
    if size(a) == 1:
        return expand(a, (size(node),))
    return gather(a, broadcast(old.type.shape, node.type.shape), node.where)


def _permute(node: Node, args: tuple[Node, ...]) -> Node:
    steps = strides(node.args[0].type.shape)
    return gather(args[0], walk(node.type.shape, [steps[a] for a in node.attr("axes")]), node.where)


def _slice(node: Node, args: tuple[Node, ...]) -> Node:
    if args == node.args:
        return node
    places = range(node.attr("start"), node.attr("stop"))
    return gather(args[0], along(node.args[0].type.shape, node.attr("axis"), places), node.where)


def _take(node: Node, args: tuple[Node, ...]) -> Node:
    return gather(args[0], along(node.args[0].type.shape, node.attr("axis"), node.attr("index")), node.where)


def _pad(node: Node, args: tuple[Node, ...]) -> Node:
    """Zeros around: joined to the front and the end where that is what it is, else holes of a table."""
    old, axis = node.args[0], node.attr("axis")
    before, count, after = node.attr("before"), old.type.shape[axis], node.attr("after")
    if prod(old.type.shape[:axis]) != 1:
        index = [*[-1] * before, *range(count), *[-1] * after]
        return gather(args[0], along(old.type.shape, axis, index), node.where)
    inner = prod(old.type.shape[axis:][1:])
    zeros = [full(0, Type((n * inner,), old.type.dtype, row=True)) if n else None for n in (before, after)]
    return cat([part for part in (zeros[0], args[0], zeros[1]) if part is not None], -1)


def _cat(node: Node, args: tuple[Node, ...]) -> Node:
    """Parts one after the other; then brought in order, where they are joined inside other axes."""
    axis, shape = node.attr("axis"), node.type.shape
    args = tuple(arg for arg in args if size(arg))
    joined = node if args == node.args else cat(args, -1)
    outer = prod(shape[:axis])
    if outer == 1:
        return joined
    widths = [size(arg) // outer for arg in args]
    starts = accumulate([0, *map(size, args[:-1])])
    parts = list(zip(starts, widths, strict=True))
    order = tuple(start + o * width + i for o in range(outer) for start, width in parts for i in range(width))
    return gather(joined, order, node.where)


def _reduce(node: Node, args: tuple[Node, ...]) -> Node:
    """One pass for each group of neighbouring axes, the last first: along the middle axis of (outer, these, inner)."""
    (a,), shape = args, list(node.args[0].type.shape)
    if size(a) == size(node):
        return a
    if size(node) == 1:
        return node if args == node.args else apply(node.op, a, axes=(-1,), where=node.where)
    axes = sorted(axis for axis in node.attr("axes") if shape[axis] != 1)
    while axes:
        last = first = axes.pop()
        while axes and axes[-1] == first - 1:
            first = axes.pop()
        end = len(shape) + last + 1
        start = len(shape) + first
        three = (prod(shape[:start]), prod(shape[start:end]), prod(shape[end:]))
        a = _vector(apply(node.op, reshape(a, three), axes=(-2,), where=node.where))
        shape[start:end] = [1] * (end - start)
    return a


def _cumsum(node: Node, args: tuple[Node, ...]) -> Node:
    shape, axis = node.type.shape, node.attr("axis")
    three = (prod(shape[:axis]), shape[axis], prod(shape[axis:][1:]))
    return _vector(apply("cumsum", reshape(args[0], three), axis=-2, backward=node.attr("backward"), where=node.where))


def _linear(node: Node, args: tuple[Node, ...]) -> Node:
    """A product with weights; along the last of several axes, it is one of values with letters."""
    x, weight = args
    shape = node.args[0].type.shape
    if prod(shape[:-1]) == 1:
        return _remake(node, args)
    several = reshape(x, (prod(shape[:-1]), shape[-1]))
    return _vector(_product(apply("contract", several, weight, spec="gi,oi->go", where=node.where)))


def _contract(node: Node, args: tuple[Node, ...]) -> Node:
    shaped = [reshape(a, old.type.shape) if old.type.row else a for a, old in zip(args, node.args, strict=True)]
    made = remake(node, (shaped[0], shaped[1]))
    if letters(made).summed:
        return _vector(_product(made)) if letters(made).ordered else _turned(made)
    return _pointwise(node, args)


def _pointwise(node: Node, args: tuple[Node, ...]) -> Node:
    """A product without a sum: each argument spread over the result."""
    sides, out = node.attr("spec").split("->")
    spread = []
    for arg, old, word in zip(args, node.args, sides.split(","), strict=True):
        steps = dict(zip(word, strides(old.type.shape), strict=True))
        index = walk(node.type.shape, [steps.get(letter, 0) for letter in out])
        flat = arg if old.type.row else _vector(arg)
        arranged = gather(flat, index, node.where) if old.type.row else _arranged(flat, index)
        spread.append(flat if size(flat) == 1 else arranged)
    return apply("mul", *spread, where=node.where)


def _arranged(shared: Node, index: Index) -> Node:
    return shared if index == tuple(range(size(shared))) else apply("take", shared, axis=-1, index=index)


def _product(node: Node) -> Node:
    """A contraction whose shared argument, if there is one, lies as the loops read it."""
    loops = letters(node)
    sides, out = node.attr("spec").split("->")
    words, args = sides.split(","), list(node.args)
    for i, arg in enumerate(node.args):
        at = words[i].find(loops.vector)
        if not arg.type.row and at >= 0:
            args[i] = permute(arg, [axis for axis in range(len(words[i])) if axis != at] + [at])
            words[i] = words[i].replace(loops.vector, "") + loops.vector
    return apply("contract", *args, spec=f"{words[0]},{words[1]}->{out}", where=node.where)


def _turned(node: Node) -> Node:
    """A contraction with its vector letter last in the result, and then the result in the order that was asked for."""
    loops = letters(node)
    sides, out = node.attr("spec").split("->")
    other = out.replace(loops.vector, "") + loops.vector
    made = _product(apply("contract", *node.args, spec=f"{sides}->{other}", where=node.where))
    steps = dict(zip(other, strides(made.type.shape), strict=True))
    return gather(_vector(made), walk(node.type.shape, [steps[letter] for letter in out]), node.where)


FLAT: dict[str, Callable[[Node, tuple[Node, ...]], Node]] = {
    "cut": lambda node, args: args[0] if args != node.args else node,
    "rows": lambda node, args: _whole(node) if is_const(node) else _remake(node, (_vector(args[0]),)),
    "reshape": lambda node, args: args[0],
    "expand": _expand,
    "permute": _permute,
    "slice": _slice,
    "take": _take,
    "pad": _pad,
    "cat": _cat,
    "sum": _reduce,
    "amax": _reduce,
    "cumsum": _cumsum,
    "linear": _linear,
    "contract": _contract,
}
