"""First judge: the user's own code in a Python loop over time, differentiated by torch.autograd."""

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor
from torch.utils import _pytree as pytree

from bptt.testing.answer import Answer, Array, Names, array
from bptt.testing.question import SEED, Question
from bptt.trace.record import in_order

Leaves = tuple[Tensor, ...]


def judge(question: Question, names: Names) -> Answer:
    """Values and gradients of one run."""
    inputs = zip(names.inputs, (*question.x, *question.carry), strict=True)
    floating = {name: a.requires_grad_() for name, a in inputs if a.is_floating_point()}
    outputs, carries = run(question)
    found = gradients(question.loss(outputs, carries), {**floating, **question.parameters})
    return Answer(names.values(outputs, carries), found)


def gradients(loss: Tensor, wrt: Mapping[str, Tensor]) -> dict[str, Array]:
    """Gradients of a loss by name, by torch; zeros where torch says that nothing flows."""
    found: Any = [None] * len(wrt)
    if loss.requires_grad and wrt:
        found = torch.autograd.grad(loss, list(wrt.values()), allow_unused=True)
    return {
        name: array(torch.zeros_like(a) if g is None else g) for (name, a), g in zip(wrt.items(), found, strict=True)
    }


def run(question: Question) -> tuple[Leaves, Leaves]:
    """Every output, each (steps, batch, ...), and every carry, each (steps + 1, batch, ...).

    From a row's length on its outputs are zero and its carry is held; where `resets` holds the row starts from the
    initial carry again. Draws of noise follow from the question's seed.
    """
    torch.manual_seed(SEED)
    steps, batch = question.size
    lengths = torch.full((batch,), steps) if question.lengths is None else question.lengths
    resets = torch.zeros(steps, batch, dtype=torch.bool) if question.resets is None else question.resets
    carry, outputs = question.carry, []
    carries = [carry]
    for t in range(steps):
        alive = t < lengths
        left, output = _step(question, t, _choose(resets[t] & alive, question.carry, carry))
        carry = _choose(alive, left, carry)
        outputs.append(_choose(alive, output, tuple(map(torch.zeros_like, output))))
        carries.append(carry)
    return _stack(outputs), _stack(carries)


def _step(question: Question, t: int, carry: Leaves) -> tuple[Leaves, Leaves]:
    x = pytree.tree_unflatten([leaf[t] for leaf in question.x], question.x_spec)
    returned = question.cell(x, pytree.tree_unflatten([leaf.clone() for leaf in carry], question.carry_spec))
    returned = in_order(returned, question.start())
    if pytree.tree_structure(returned) == question.carry_spec:
        leaves = tuple(pytree.tree_leaves(returned))
        return leaves, leaves[:1]
    left, output = returned
    return tuple(pytree.tree_leaves(left)), tuple(pytree.tree_leaves(output))


def _choose(mask: Tensor, yes: Leaves, no: Leaves) -> Leaves:
    """Row by row `yes` where the mask holds, else `no`."""
    return tuple(torch.where(mask.view(-1, *(1,) * (a.dim() - 1)), a, b) for a, b in zip(yes, no, strict=True))


def _stack(steps: list[Leaves]) -> Leaves:
    return tuple(map(torch.stack, zip(*steps, strict=True)))
