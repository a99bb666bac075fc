"""One window forward, from the carry stored where it begins: the update of TBPTT(k1, k2) across parameter updates.

Every `stride` = k1 steps the losses of those steps are backpropagated through the last `window` = k2 steps. Since the
parameters have moved, the window is run again, from the carry stored where it begins, with the parameters of now: no
gradient mixes two versions of them.

Source: Williams and Peng (1990), BPTT(h; h').
"""

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import torch
from torch import Tensor
from torch.utils import _pytree as pytree

from bptt.errors import ShapeError
from bptt.streams.part import Part

Carry = Any  # a tensor, or tuples, lists and dicts of tensors, as the cell has it; None: the net's own start
Net = Callable[[Any, Carry], tuple[Any, Carry]]
Axes = tuple[int, ...]  # for each leaf of a carry the axis of its rows: 1 for torch.nn's layers, 0 for most cells


def advance(net: Net, part: Part, carry: Carry, axes: Axes | None) -> tuple[Any, Carry]:
    """Run one window with gradient.

    Args:
        net: (x, carry) -> (outputs, carry), differentiable in its parameters and in the carry.
        carry: the stored carry before step `part.window.begin`; None before step 0.
        axes: of the carry's rows; None only if no row is reset.
    Returns:
        outputs of the steps that count, and the carry before step `keep`, without gradient.
    Cost: (stop - begin) / (stop - start) forward steps for each counted step; memory grows with stop - begin. A call
        of the net for each step at which some row is reset, and one more for the rows that are.
    """
    window = part.window
    keep, stop = window.keep - window.begin, window.stop - window.begin
    reset_at = part.resets.any(1).nonzero().flatten().tolist()
    outputs, kept = [], carry
    for a, b in pairwise(sorted({0, keep, stop, *reset_at})):
        out, carry = _run_piece(
            net, pytree.tree_map(lambda leaf, a=a, b=b: leaf[a:b], part.x), carry, part.resets[a], axes
        )
        outputs.append(out)
        if b == keep:
            kept = pytree.tree_map(lambda leaf: leaf.detach(), carry)
    whole = pytree.tree_map(lambda *pieces: torch.cat(pieces) if len(pieces) > 1 else pieces[0], *outputs)
    return pytree.tree_map(lambda leaf: leaf[window.start - window.begin :], whole), kept


def _run_piece(net: Net, x: Any, carry: Carry, fresh: Tensor, axes: Axes | None) -> tuple[Any, Carry]:
    """Run the rows of one piece; those that are fresh start as the net starts by itself."""
    if carry is None or bool(fresh.all()):
        return net(x, None)
    if not bool(fresh.any()):
        return net(x, carry)
    assert axes is not None
    rows = [(~fresh).nonzero().flatten(), fresh.nonzero().flatten()]
    order = torch.cat(rows).argsort()
    x_of = [pytree.tree_map(lambda leaf, r=r: leaf[:, r.to(leaf.device)], x) for r in rows]
    out_old, carry_old = net(x_of[0], take_rows(carry, axes, rows[0]))
    out_new, carry_new = net(x_of[1], None)
    out = pytree.tree_map(lambda a, b: torch.cat([a, b], 1)[:, order.to(a.device)], out_old, out_new)
    return out, take_rows(join_rows([carry_old, carry_new], axes), axes, order)


def take_rows(carry: Carry, axes: Axes, rows: Tensor) -> Carry:
    """Some rows of a carry, in the order given."""
    leaves, structure = pytree.tree_flatten(carry)
    taken = [leaf.index_select(axis, rows.to(leaf.device)) for leaf, axis in zip(leaves, axes, strict=True)]
    return pytree.tree_unflatten(taken, structure)


def join_rows(carries: list[Carry], axes: Axes) -> Carry:
    """Carries of some rows each as the carry of all, in the order given."""
    flat = [pytree.tree_leaves(carry) for carry in carries]
    joined = [torch.cat(leaves, axis) for leaves, axis in zip(zip(*flat, strict=True), axes, strict=True)]
    return pytree.tree_unflatten(joined, pytree.tree_structure(carries[0]))


def row_axes(net: Net, x: Any) -> Axes:
    """Which axis of each leaf of the net's carry counts the rows: one step is run with all rows, and with one more.

    Nothing of it stays: no gradient, and the random generators are put back.

    Raises:
        ShapeError: a leaf of the carry has no such axis.
    """
    one = pytree.tree_map(lambda leaf: leaf[:1], x)
    more = pytree.tree_map(lambda leaf: torch.cat([leaf, leaf[:, -1:]], 1), one)
    with torch.random.fork_rng(), torch.no_grad():
        shapes, others = ([_shape(leaf) for leaf in pytree.tree_leaves(net(a, None)[1])] for a in (one, more))
    return tuple(_only_change(*pair) for pair in zip(shapes, others, strict=True))


def _only_change(shape: tuple[int, ...], other: tuple[int, ...]) -> int:
    changed = [k for k, (a, b) in enumerate(zip(shape, other, strict=True)) if a != b]
    if len(changed) != 1:
        raise ShapeError(
            "the carry has no rows of its own",
            got=f"a leaf {shape}, and {other} with one row more",
            expected="tensors with one axis for the rows of the batch, so that each row's carry can be kept",
        )
    return changed[0]


def _shape(leaf: Any) -> tuple[int, ...]:
    if not isinstance(leaf, Tensor):
        raise ShapeError("the carry holds something that is no tensor", got=type(leaf).__name__, expected="tensors")
    return tuple(leaf.shape)
