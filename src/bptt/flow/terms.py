r"""The terms behind `credit`: one backward sweep that keeps what each step contributes instead of the sum."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from bptt.backends.kernels import Inputs, Tape
from bptt.backends.straight import Straight, Values
from bptt.derive.adjoint import Adjoint
from bptt.flow.subject import Subject
from bptt.lower import Part

Leaves = Sequence[Tensor]


@dataclass(frozen=True, slots=True)
class Term:
    """What one step contributes.

    Args:
        shared: cotangent of each shared value of the loop, from this step alone.
        initial: cotangent of the initial carry, where it enters before this step; None where it does not.
    """

    shared: tuple[Tensor, ...]
    initial: tuple[Tensor, ...] | None


def sweep(adjoint: Adjoint, inputs: Inputs, tape: Tape, y_bar: Leaves) -> list[Term]:
    r"""One backward sweep from the last step, whose output receives `y_bar`.

    $\bar s_i = J_i^\top \bar s_{i+1}$, and step i contributes $(\partial s_{i+1}/\partial\theta)^\top \bar s_{i+1}$.

    Args:
        inputs, tape: of the segment that ends with the step of the loss.
        y_bar: gradient injected at that step's output, each (batch, ...).
    Returns:
        The terms, first step first.
    """
    results = tuple(dict.fromkeys(node for node in adjoint.carry_out + adjoint.shared_out if node is not None))
    bar_nodes = [node for node in adjoint.carry_bar + adjoint.y_bar if node is not None]
    step = adjoint.step
    backward = Straight(Part((*step.x, *step.carry, *step.noise, *adjoint.shared, *bar_nodes), results))
    steps, batch = inputs.size
    bars, injected = [torch.zeros_like(leaf) for leaf in inputs.initial], list(y_bar)
    found = []
    for i in reversed(range(steps)):
        known = _known(adjoint, inputs, tape, i)
        seeds = zip(adjoint.carry_bar + adjoint.y_bar, [*bars, *injected], strict=True)
        out = backward(known | {node: bar for node, bar in seeds if node is not None}, batch)
        shared = tuple(
            torch.zeros_like(a) if node is None else out[node]
            for node, a in zip(adjoint.shared_out, inputs.shared, strict=True)
        )
        arrived = [
            torch.zeros_like(bar) if node is None else out[node]
            for node, bar in zip(adjoint.carry_out, bars, strict=True)
        ]
        bars, initial = _part_ways(inputs, i, arrived)
        found.append(Term(shared, initial))
        injected = [torch.zeros_like(a) for a in y_bar]
    return found[::-1]


def _known(adjoint: Adjoint, inputs: Inputs, tape: Tape, i: int) -> Values:
    """Values that the adjoint of step i starts from; it recomputes the rest of the step."""
    step, entered = adjoint.step, [a[i] for a in tape.carries]
    if inputs.resets is not None:
        entered = [_where(inputs.resets[i], a, b) for a, b in zip(inputs.initial, entered, strict=True)]
    nodes = step.x + step.noise + step.carry + adjoint.shared
    return dict(zip(nodes, [*(a[i] for a in inputs.x + inputs.noise), *entered, *inputs.shared], strict=True))


def _part_ways(inputs: Inputs, i: int, arrived: list[Tensor]) -> tuple[list[Tensor], tuple[Tensor, ...] | None]:
    """What goes on to the step before, and what belongs to the initial carry."""
    if i == 0:
        return arrived, tuple(arrived)
    if inputs.resets is None:
        return arrived, None
    zeros, mask = [torch.zeros_like(bar) for bar in arrived], inputs.resets[i]
    on = [_where(mask, zero, bar) for bar, zero in zip(arrived, zeros, strict=True)]
    return on, tuple(_where(mask, bar, zero) for bar, zero in zip(arrived, zeros, strict=True))


def add_shared(
    terms: Mapping[str, Tensor], i: int, term: Term, shared: Leaves, parameters: Mapping[str, Tensor]
) -> None:
    """Push one step's cotangents of the shared values through the shared part: masks, exp(log_tau), ties.

    Args:
        shared: the shared values, with torch's graph back to `parameters`.
    """
    _add(terms, i, shared, term.shared, parameters)


def add_initial(terms: Mapping[str, Tensor], i: int, term: Term, subject: Subject, rows: Tensor | None) -> None:
    """The share of an initial carry that is made of parameters, in the term of the step that it enters."""
    if term.initial is not None:
        entered = [leaf if rows is None else leaf.index_select(0, rows) for leaf in subject.initial]
        _add(terms, i, entered, term.initial, {name: subject.tensors[name] for name in terms})


def _add(terms: Mapping[str, Tensor], i: int, values: Leaves, bars: Leaves, parameters: Mapping[str, Tensor]) -> None:
    pairs = [(a, bar) for a, bar in zip(values, bars, strict=True) if a.requires_grad]
    wanted = {name: parameter for name, parameter in parameters.items() if parameter.requires_grad}
    if not pairs or not wanted:
        return
    results, seeds = zip(*pairs, strict=True)
    found = torch.autograd.grad(results, list(wanted.values()), seeds, retain_graph=True, allow_unused=True)
    for name, g in zip(wanted, found, strict=True):
        if g is not None:
            terms[name][i] += g


def for_rows(inputs: Inputs, tape: Tape, rows: Tensor) -> tuple[Inputs, Tape]:
    """The same run for some rows only, none of which has ended."""
    x, noise, carries = (
        tuple(a.index_select(1, rows) for a in leaves) for leaves in (inputs.x, inputs.noise, tape.carries)
    )
    initial = tuple(a.index_select(0, rows) for a in inputs.initial)
    resets = None if inputs.resets is None else inputs.resets.index_select(1, rows)
    return Inputs(x, noise, inputs.shared, initial, None, resets), Tape(carries, ())


def _where(mask: Tensor, yes: Tensor, no: Tensor) -> Tensor:
    return torch.where(mask.reshape(-1, *(1,) * (yes.dim() - 1)), yes, no)
