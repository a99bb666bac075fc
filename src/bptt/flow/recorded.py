"""A model that loops by itself: run once, and what it gives to its recurrent part is recorded."""

from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.utils import _pytree as pytree

from bptt.errors import UnsupportedError
from bptt.nn import Recurrent
from bptt.trace.example import initial_carry


class Recorded(NamedTuple):
    """A recurrent net, and what the model called it with."""

    net: nn.Module
    x: Any
    carry: Any
    lengths: Any


class _Call(NamedTuple):
    given: tuple[Any, ...]
    named: dict[str, Any]
    returned: Any


def recorded(model: Any, x: Any, part: nn.Module) -> Recorded:
    """Run model(x) and record the calls of `part`: one call of a layer, or one call of a cell for each step.

    Raises:
        UnsupportedError: the model does not call it, calls a layer twice, or changes the carry between two steps.
    Cost: one forward pass of the model.
    """
    calls: list[_Call] = []
    hook = part.register_forward_hook(
        lambda _, given, named, returned: calls.append(_Call(given, named, returned)), with_kwargs=True
    )
    try:
        with torch.no_grad():
            model(x)
    finally:
        hook.remove()
    name = type(part).__name__
    if not calls:
        raise UnsupportedError(
            f"the model did not call its {name}",
            got="no call of it in model(x)",
            fix="give the part that x goes through",
        )
    if isinstance(part, (Recurrent, nn.RNNBase)):
        return _layer(part, calls)
    return _loop(part, calls)


def _layer(part: nn.Module, calls: list[_Call]) -> Recorded:
    if len(calls) > 1:
        raise UnsupportedError(
            f"the model calls its {type(part).__name__} {len(calls)} times",
            expected="one call for a whole sequence",
            fix="give the cell that is called once for each step, or measure one of these calls: flow(layer, x)",
        )
    [call] = calls
    given = dict(zip(("x", "carry", "lengths"), call.given, strict=False)) | call.named
    x, carry = given.get("x", given.get("input")), given.get("carry", given.get("hx"))
    return Recorded(part, x, carry, given.get("lengths"))


def _loop(part: nn.Module, calls: list[_Call]) -> Recorded:
    seen = [_step(part, call) for call in calls]
    for t, ((_, entered, _), (_, _, left)) in enumerate(zip(seen[1:], seen, strict=False), 1):
        if not _same(entered, left):
            raise UnsupportedError(
                f"the model changes the carry between steps {t - 1} and {t}",
                got="a call whose carry is not what the call before returned",
                expected="the carry of each step to be what the step before returned",
                fix="move what happens between two steps into the cell, or give the cell of one sequence in one layer",
            )
    x = pytree.tree_map(lambda *leaves: torch.stack(leaves), *[x for x, _, _ in seen])
    return Recorded(Recurrent(part), x, seen[0][1], None)


def _step(part: nn.Module, call: _Call) -> tuple[Any, Any, Any]:
    """(x, carry entered with, carry left)."""
    given = [*call.given, *call.named.values()]
    x = given[0]
    batch = pytree.tree_leaves(x)[0].shape[0]
    entered = given[1] if len(given) > 1 and given[1] is not None else initial_carry(part, batch)
    same = pytree.tree_structure(call.returned) == pytree.tree_structure(entered)
    return x, entered, call.returned if same else call.returned[0]


def _same(a: Any, b: Any) -> bool:
    ours, theirs = pytree.tree_leaves(a), pytree.tree_leaves(b)
    return len(ours) == len(theirs) and all(
        isinstance(one, Tensor) and isinstance(other, Tensor) and (one is other or torch.equal(one, other))
        for one, other in zip(ours, theirs, strict=True)
    )
