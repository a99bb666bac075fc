"""What a recording cannot see, because it stands above the operations that are recorded: code that changes gradients.

A custom `torch.autograd.Function` and a tensor hook compute a gradient that is not the derivative of what runs forward.
So does a change in place that autograd does not see: under no_grad, or through `.data` or a detached alias, the value
changes and the gradient does not. Deriving such a cell would silently replace that gradient, so all are errors.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.autograd.function import BackwardCFunction
from torch.func import functional_call
from torch.overrides import TorchFunctionMode
from torch.utils import _pytree as pytree

from bptt.errors import BpttError, TraceError
from bptt.trace import places
from bptt.trace.quiet import quiet
from bptt.trace.untouched import Snapshot


def find(cell: nn.Module, x: Any, carry: Any) -> list[BpttError]:
    """Custom gradients in `cell`, found by running one step on fake tensors under autograd.

    Args:
        x, carry: tensors of the shapes and dtypes of one step.
    """
    problems: list[BpttError] = []
    with quiet(), torch.enable_grad(), FakeTensorMode(allow_non_fake_inputs=True), _hooks_noted(problems):
        tensors = {name: _fake(t, True) for name, t in cell.named_parameters()}
        tensors |= {name: _fake(t, False) for name, t in cell.named_buffers()}
        inputs = pytree.tree_map_only(Tensor, lambda t: _fake(t, True).clone(), (x, carry))
        with _UnseenChanges(problems):
            returned = _run(cell, tensors, inputs)
    custom = [type(node).__name__ for node in _nodes(returned) if isinstance(node, BackwardCFunction)]
    problems += [_custom_function(name.removesuffix("Backward")) for name in custom]
    return list({str(problem): problem for problem in problems}.values())


def _fake(t: Tensor, trained: bool) -> Tensor:
    return torch.empty(tuple(t.shape), dtype=t.dtype, requires_grad=trained and t.is_floating_point())


def _run(cell: nn.Module, tensors: dict[str, Tensor], inputs: Any) -> Any:
    """One step; a step that cannot run on fake tensors tells nothing here, and what is wrong shows in the recording."""
    before = Snapshot(cell)
    try:
        return functional_call(cell, tensors, inputs)
    except Exception:  # noqa: BLE001 - the user's code, which may raise anything; the recording names place and reason
        return None
    finally:
        before.restore()


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


class _UnseenChanges(TorchFunctionMode):
    """Notes changes in place of values that have a gradient, made where autograd does not look."""

    def __init__(self, problems: list[BpttError]) -> None:
        super().__init__()
        self.problems = problems
        self.watched: dict[int, Tensor] = {}  # by storage; the tensor is held, so that no other gets its address

    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        target = args[0] if args and isinstance(args[0], Tensor) else None
        changes = target is not None and _in_place(func)
        if changes and (func == _SET_DATA or self._unseen(target)):
            self.problems.append(_unseen_change(places.here("_run")))
        out = func(*args, **(kwargs or {}))
        for leaf in [*pytree.tree_leaves(out), *([target] if changes else [])]:
            if isinstance(leaf, Tensor) and leaf.requires_grad:
                self.watched.setdefault(_storage(leaf), leaf)
        return out

    def _unseen(self, target: Any) -> bool:
        blind = not torch.is_grad_enabled() or not target.requires_grad
        return blind and (target.requires_grad or _storage(target) in self.watched)


_SET_DATA = Tensor.data.__set__  # type: ignore[attr-defined]
_OPERATORS = (
    "add",
    "sub",
    "mul",
    "truediv",
    "floordiv",
    "mod",
    "pow",
    "and",
    "or",
    "xor",
    "lshift",
    "rshift",
    "matmul",
)
_ASSIGNMENTS = frozenset({"__setitem__", *(f"__i{name}__" for name in _OPERATORS)})


def _in_place(func: Any) -> bool:
    name = getattr(func, "__name__", "")
    return func == _SET_DATA or name in _ASSIGNMENTS or (name.endswith("_") and not name.endswith("__"))


def _storage(t: Tensor) -> int:
    return t.untyped_storage()._cdata


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


def _unseen_change(place: places.Place | None) -> BpttError:
    return TraceError(
        "the cell changes a value in place where autograd does not see it (under no_grad, by .data or .detach())",
        where=str(place) if place else None,
        expected="values whose gradient follows from how they were computed",
        fix="write the change out of place, and detach() what shall have no gradient",
    )


def _hook(place: places.Place | None) -> BpttError:
    return TraceError(
        "the cell registers a gradient hook on a tensor",
        where=str(place) if place else None,
        expected="a gradient that follows from what the step computes; a hook would be lost",
        fix="change the gradient outside of the cell, for instance with torch.nn.utils.clip_grad_norm_",
    )
