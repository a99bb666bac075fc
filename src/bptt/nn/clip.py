"""A bound on the adjoint inside the backward loop."""

from collections.abc import Callable
from functools import reduce
from typing import Any

import torch
from torch.utils import _pytree as pytree

from bptt.errors import ShapeError


def clip_carry(norm: float) -> Callable[[Any], Any]:
    r"""A `carry_hook` that bounds the norm of the carry's cotangent at every step, row by row.

    $\bar s_t \leftarrow \bar s_t \min(1, c / \lVert \bar s_t \rVert)$, one norm over all leaves of a row's carry.

    It bounds what passes from step to step, where clipping the whole gradient only scales what has exploded already.
    Wherever a row is clipped, the gradient is no longer that of the loss.

    Args:
        norm: c > 0. What it means depends on the loss: cotangents of a mean over steps are smaller than of a sum.
    Raises:
        ShapeError: not a positive number.
    Cost: one more pass over the carry for each step, compiled into the loop.
    Source: as in Graves (2013), arXiv 1308.0850, who clips the derivatives inside the loop.
    """
    if not 0 < norm < float("inf"):
        raise ShapeError("clip_carry: the norm must be a positive number", got=repr(norm), fix="clip_carry(1.0)")

    def clip(carry_bar: Any) -> Any:
        leaves = [leaf for leaf in pytree.tree_leaves(carry_bar) if leaf.is_floating_point()]
        # Relative to the bound or to the largest number of the row, whichever is more: no square overflows.
        largest = reduce(torch.maximum, [leaf.abs().flatten(1).amax(1) for leaf in leaves])
        unit = torch.clamp(largest, min=norm)
        squares = sum((leaf.flatten(1) / unit.unsqueeze(1)).square().sum(1) for leaf in leaves)
        factor = torch.clamp(norm / unit / torch.sqrt(torch.clamp(squares, min=1e-12)), max=1.0)

        def scaled(leaf: Any) -> Any:
            return leaf * factor.reshape(-1, *(1,) * (leaf.dim() - 1)) if leaf.is_floating_point() else leaf

        return pytree.tree_map(scaled, carry_bar)

    return clip
