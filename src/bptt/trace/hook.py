"""A hook on the adjoint: the user's function of the carry's cotangent, recorded as a cell is."""

from collections.abc import Callable
from typing import Any

import torch
from torch import nn
from torch.utils import _pytree as pytree

from bptt.errors import BpttError, TraceError
from bptt.ir.graph import Graph
from bptt.trace.trace import trace


class _AsCell(nn.Module):
    """The hook in the place of a step: cotangents in, cotangents out."""

    def __init__(self, hook: Callable[[Any], Any]) -> None:
        super().__init__()
        self.hook = hook

    def forward(self, x: Any, carry: Any) -> Any:
        return self.hook(carry)


def trace_hook(hook: Callable[[Any], Any], carry: Any) -> Graph:
    """Record `hook`; the graph's carry is the cotangent that it gets, its next carry the one that it returns.

    Args:
        hook: (cotangent of the carry) -> the same structure; each row by itself, made of torch operations.
        carry: the carry's structure, (batch, ...) tensors; only shapes and dtypes count.
    Raises:
        TraceError: it cannot be recorded, or has tensors of its own.
    """
    batch = pytree.tree_leaves(carry)[0].shape[0]
    try:
        traced = trace(_AsCell(hook), torch.zeros(batch, 1), carry)
    except BpttError as error:
        raise TraceError(
            "the hook on the carry's cotangent cannot be compiled",
            got=str(error),
            expected="a function of the cotangent alone, in the carry's structure, each row by itself",
            fix="bptt.clip_carry(norm), or torch operations only",
        ) from error
    if traced.shared:
        raise TraceError(
            "the hook on the carry's cotangent has tensors of its own",
            got=", ".join(shared.name or "a constant tensor" for shared in traced.shared),
            expected="numbers: a gradient does not flow to the parameters of a hook",
            fix="write them as Python numbers",
        )
    return traced.graph
