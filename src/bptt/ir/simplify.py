"""Make an expression as short as a person would write it, without changing what it computes.

Only rewrites that hold for every number, NaN and infinity included, up to the rounding of a reordered sum; so `0 * x`
stays. A node that already exists is reused (common subexpressions), so an adjoint speaks of the step's own values.
"""

from collections.abc import Callable, Iterable, Mapping

from bptt.ir.build import add, cat, is_const, mul, neg, outer, permute, remake, reshape, slice_, sub
from bptt.ir.node import Node, sort

Rewrite = Callable[..., Node | None]


def simplify(results: Iterable[Node | None], leaves: Iterable[Node] = ()) -> tuple[Node | None, ...]:
    """`results` rewritten bottom up; nodes in `leaves` are known values that stay as they are and are reused."""
    results = tuple(results)
    done: dict[Node, Node] = {leaf: leaf for leaf in leaves}
    pool: dict[object, Node] = {_key(leaf): leaf for leaf in reversed(list(done))}
    for node in sort([node for node in results if node is not None], leaves=done):
        if node.op == "input":
            done[node] = node
        elif node not in done:
            done[node] = _settle(remake(node, tuple(done[arg] for arg in node.args)), pool)
    return tuple(None if node is None else done[node] for node in results)


def _settle(node: Node, pool: dict[object, Node]) -> Node:
    """Rewrite until no row applies, then reuse an equal node if there is one."""
    while True:
        for arg in node.args:
            pool.setdefault(_key(arg), arg)
        found = pool.get(_key(node))
        if found is not None:
            return found
        better = REWRITES.get(node.op, _keep)(node, *node.args)
        if better is None:
            pool[_key(node)] = node
            return node
        node = better if better in pool.values() else _reuse_args(better, pool)


def _reuse_args(node: Node, pool: dict[object, Node]) -> Node:
    """A rewrite may have made new arguments: settle them too, so that each is shared and as short as can be."""
    args = tuple(arg if pool.get(_key(arg)) is arg else _settle(_reuse_args(arg, pool), pool) for arg in node.args)
    return node if args == node.args else remake(node, args)


def _key(node: Node) -> object:
    if node.op == "input":
        return id(node)
    return node.op, tuple(map(id, node.args)), node.attrs


def _keep(node: Node, *args: Node) -> None:
    return None


def _same_type(node: Node, other: Node) -> bool:
    return node.type == other.type


def _neg(node: Node, a: Node) -> Node | None:
    if a.op == "neg":
        return a.args[0]
    if a.op == "sub":
        return sub(a.args[1], a.args[0])
    return None


def _add(node: Node, a: Node, b: Node) -> Node | None:
    if b.op == "neg" and _same_type(b, node):
        return sub(a, b.args[0])
    if a.op == "neg" and _same_type(a, node):
        return sub(b, a.args[0])
    return None


def _sub(node: Node, a: Node, b: Node) -> Node | None:
    return add(a, b.args[0]) if b.op == "neg" else None


def _mul(node: Node, a: Node, b: Node) -> Node | None:
    if is_const(a, 1) and _same_type(b, node):
        return b
    if is_const(b, 1) and _same_type(a, node):
        return a
    if is_const(a, -1) and _same_type(b, node):
        return neg(b)
    if a.op == "neg":
        return neg(mul(a.args[0], b))
    if b.op == "neg":
        return neg(mul(a, b.args[0]))
    return None


def _cut(node: Node, a: Node) -> Node | None:
    return a if a.op == "cut" else None


def _reshape(node: Node, a: Node) -> Node | None:
    if a.op == "reshape":
        a = a.args[0]
        return a if _same_type(a, node) else remake(node, (a,))
    if a.op == "permute" and _keeps_order(a):
        return remake(node, (a.args[0],))
    if a.op == "permute" and _drops_ones(node, a):
        return _permuted_without_ones(a)
    return a if _same_type(a, node) else None


def _drops_ones(node: Node, a: Node) -> bool:
    """True if a reshape takes away all axes of size 1, and nothing else."""
    return len(node.type.shape) < len(a.type.shape) and node.type.shape == tuple(n for n in a.type.shape if n != 1)


def _permuted_without_ones(permuted: Node) -> Node:
    """The same permutation of a value that never had those axes."""
    inside = permuted.args[0]
    kept = [axis for axis, size in enumerate(inside.type.shape) if size != 1]
    order = [kept.index(axis) for axis in permuted.attr("axes") if axis in kept]
    return permute(reshape(inside, [inside.type.shape[axis] for axis in kept]), order)


def _keeps_order(permuted: Node) -> bool:
    """True if only axes of size 1 change places."""
    moving = [axis for axis in permuted.attr("axes") if permuted.args[0].type.shape[axis] != 1]
    return moving == sorted(moving)


def _cast(node: Node, a: Node) -> Node | None:
    return a if _same_type(a, node) else None


def _permute(node: Node, a: Node) -> Node | None:
    axes = node.attr("axes")
    if a.op == "permute":
        inner = a.attr("axes")
        return permute(a.args[0], tuple(inner[i] for i in axes))
    if a.op == "outer":  # (a^T b)^T = b^T a
        return outer(a.args[1], a.args[0])
    return None


def _slice(node: Node, a: Node) -> Node | None:
    """A slice of joined parts that falls into one part is a slice of that part."""
    axis, start, stop = node.attr("axis"), node.attr("start"), node.attr("stop")
    if start == 0 and stop == a.type.shape[axis]:
        return a
    if a.op == "slice" and a.attr("axis") == axis:
        return slice_(a.args[0], axis, a.attr("start") + start, a.attr("start") + stop)
    if a.op != "cat" or a.attr("axis") != axis:
        return None
    at = 0
    for part in a.args:
        size = part.type.shape[axis]
        if at <= start and stop <= at + size:
            return slice_(part, axis, start - at, stop - at)
        at += size
    return None


def _cat(node: Node, *parts: Node) -> Node | None:
    """Joined parts without those that have no features."""
    kept = [part for part in parts if 0 not in part.type.shape]
    return cat(kept, node.attr("axis")) if 0 < len(kept) < len(parts) else None


REWRITES: Mapping[str, Rewrite] = {
    "neg": _neg,
    "add": _add,
    "sub": _sub,
    "mul": _mul,
    "cut": _cut,
    "reshape": _reshape,
    "cast": _cast,
    "permute": _permute,
    "slice": _slice,
    "cat": _cat,
}
