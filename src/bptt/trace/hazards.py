"""What a recording cannot see, because it stands above the operations that are recorded: code that changes gradients.

A custom `torch.autograd.Function` and a tensor hook compute a gradient that is not the derivative of what runs forward.
Deriving such a cell would silently replace that gradient, so both are errors.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn
from torch.autograd.function import BackwardCFunction
from torch.func import functional_call
from torch.utils import _pytree as pytree

from bptt.errors import BpttError, TraceError
from bptt.trace import places


def find(cell: nn.Module, x: Any, carry: Any) -> list[BpttError]:
    """Custom gradients in `cell`, found by running one step on meta tensors under autograd.

    Args:
        x, carry: tensors of the shapes and dtypes of one step.
    """
    meta = {name: _meta(t) for name, t in [*cell.named_parameters(), *cell.named_buffers()]}
    inputs = pytree.tree_map_only(Tensor, _meta, (x, carry))
    problems: list[BpttError] = []
    with torch.enable_grad(), _hooks_noted(problems):
        returned = _run(cell, meta, inputs)
    custom = [type(node).__name__ for node in _nodes(returned) if isinstance(node, BackwardCFunction)]
    problems += [_custom_function(name.removesuffix("Backward")) for name in custom]
    return list({str(problem): problem for problem in problems}.values())


def _meta(t: Tensor) -> Tensor:
    return torch.empty(tuple(t.shape), dtype=t.dtype, device="meta", requires_grad=t.is_floating_point())


def _run(cell: nn.Module, tensors: dict[str, Tensor], inputs: Any) -> Any:
    """One step; a step that cannot run on meta tensors tells nothing here, and what is wrong shows in the recording."""
    before = {module: dict(module.__dict__) for module in cell.modules()}
    try:
        return functional_call(cell, tensors, inputs)
    except (RuntimeError, NotImplementedError, TypeError, ValueError):
        return None
    finally:
        for module, attributes in before.items():
            module.__dict__.clear()
            module.__dict__.update(attributes)


def _nodes(returned: Any) -> Iterator[Any]:
    """Every node of the autograd graph behind `returned`."""
    stack = [leaf.grad_fn for leaf in pytree.tree_leaves(returned) if isinstance(leaf, Tensor)]
    seen = set()
    while stack:
        node = stack.pop()
        if node is None or node in seen:
            continue
        seen.add(node)
        yield node
        stack += [parent for parent, _ in node.next_functions]


@contextmanager
def _hooks_noted(problems: list[BpttError]) -> Iterator[None]:
    original = Tensor.register_hook

    def register_hook(self: Tensor, hook: Any) -> Any:
        problems.append(_hook(places.here("_run")))
        return original(self, hook)

    Tensor.register_hook = register_hook  # type: ignore[method-assign]
    try:
        yield
    finally:
        Tensor.register_hook = original  # type: ignore[method-assign]


def _custom_function(name: str) -> BpttError:
    return TraceError(
        f"the cell uses the custom autograd function `{name}`",
        expected="operations whose derivative follows from what they compute; a hand-written backward would be lost",
        fix="for a surrogate gradient write `soft + (hard - soft).detach()`: the value of hard, the gradient of soft",
    )


def _hook(place: places.Place | None) -> BpttError:
    return TraceError(
        "the cell registers a gradient hook on a tensor",
        where=str(place) if place else None,
        expected="a gradient that follows from what the step computes; a hook would be lost",
        fix="change the gradient outside of the cell, for instance with torch.nn.utils.clip_grad_norm_",
    )
