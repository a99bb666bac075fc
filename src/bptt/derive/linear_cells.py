r"""A derivative of a cell is a cell: linear in its carry, with values of the step as its inputs.

The adjoint's carry is $\bar s$, moved back by $\bar s_t = J_t^\top \bar s_{t+1}$. The tangent's carry is $\dot s$,
moved forward by $\dot s_{t+1} = J_t \dot s_t$. The first is linear in $\bar s_{t+1}$, so its own adjoint is the second:
the tangent is `derive` applied twice, and no rule is written for it. As cells both can be lowered and compiled.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bptt.derive.adjoint import Adjoint, pull_back
from bptt.ir.build import full, leaf, remake
from bptt.ir.graph import Graph
from bptt.ir.node import Node, reaches, sort, substitute
from bptt.ir.simplify import simplify
from bptt.ir.types import Type


@dataclass(frozen=True, slots=True)
class LinearCell:
    """A step that is linear in its carry, and where its inputs come from.

    Args:
        graph: the step; its x are `coefficients`, then `injected`.
        coefficients: values of the original step that it reads, row by row; None for a placeholder that nothing reads.
        injected: inputs of the original adjoint that are added on the way.
        shared: values without rows that it reads, of the original step or made of them.
    """

    graph: Graph
    coefficients: tuple[Node | None, ...]
    injected: tuple[Node, ...]
    shared: tuple[Node, ...]


def tangent(adjoint: Adjoint) -> LinearCell:
    r"""$\dot s_{t+1} = J_t \dot s_t$ over the floating-point leaves of the carry.

    Cost: linear in the number of nodes; no tensor is needed.
    """
    step = adjoint.step
    kept = [i for i, bar in enumerate(adjoint.carry_bar) if bar is not None]
    dots = [leaf("carry", number, step.carry[i].type, f"{step.carry[i].name}_dot") for number, i in enumerate(kept)]
    bars = [bar for bar in adjoint.carry_bar if bar is not None]
    seeds = [(adjoint.carry_out[i], dot) for i, dot in zip(kept, dots, strict=True)]
    found = pull_back([(node, dot) for node, dot in seeds if node is not None], bars)
    moved = [found.get(bar) or full(0, bar.type) for bar in bars]
    return _cell(f"tangent of {step.name}", adjoint, dots, moved, ())


def transposed(adjoint: Adjoint) -> LinearCell:
    r"""$\bar s_t = J_t^\top \bar s_{t+1}$, to be run with time reversed."""
    step = adjoint.step
    kept = [i for i, bar in enumerate(adjoint.carry_bar) if bar is not None]
    carry = [leaf("carry", number, step.carry[i].type, f"{step.carry[i].name}_bar") for number, i in enumerate(kept)]
    seeds = [(step.next_carry[i], bar) for i, bar in zip(kept, carry, strict=True)]
    wanted = [step.carry[i] for i in kept]
    found = pull_back(seeds, wanted)
    moved = [found.get(node) or full(0, node.type) for node in wanted]
    return _cell(f"adjoint of {step.name}", adjoint, carry, moved, ())


def adjoint_cell(adjoint: Adjoint) -> LinearCell:
    r"""$\bar s_t = J_t^\top \bar s_{t+1} + (\partial y_t/\partial s_t)^\top \bar y_t$, to be run with time reversed."""
    bars = [bar for bar in adjoint.carry_bar if bar is not None]
    out = [g for g, bar in zip(adjoint.carry_out, adjoint.carry_bar, strict=True) if bar is not None]
    carry = [leaf("carry", number, bar.type, bar.name) for number, bar in enumerate(bars)]
    moved = [full(0, bar.type) if g is None else g for g, bar in zip(out, bars, strict=True)]
    moved = list(substitute(moved, dict(zip(bars, carry, strict=True)), remake))
    injected = tuple(node for node in adjoint.y_bar if node is not None)
    return _cell(f"adjoint of {adjoint.step.name}", adjoint, carry, moved, injected, inside=True)


def _cell(
    name: str,
    adjoint: Adjoint,
    carry: Sequence[Node],
    moved: Sequence[Node],
    injected: Sequence[Node],
    inside: bool = False,
) -> LinearCell:
    """`moved` as a step from `carry`: whatever else it reads becomes an input.

    Args:
        inside: derivatives of activations are computed inside the cell from values of the step, not before it.
    """
    step = adjoint.step
    results = [node for node in simplify(moved, leaves=[*carry, *step.inputs, *step.nodes()]) if node is not None]
    own = {*step.inputs, *step.nodes()} if inside else set()
    order = sort(results, leaves=own)
    moving = reaches([*carry, *injected], order) if not inside else {node for node in order if node not in own}
    read = [arg for node in order if node in moving for arg in node.args if arg not in moving]
    read += [node for node in results if node not in moving]
    rows = [node for node in dict.fromkeys(read) if node.type.row and not is_made_of_constants(node)]
    shared = list(dict.fromkeys(_base(node) for node in read if not node.type.row and not is_made_of_constants(node)))
    coefficients: list[Node | None] = [*rows]
    inputs = [leaf("x", i, node.type, node.name or f"coefficient {i}") for i, node in enumerate(rows)]
    inputs += [leaf("x", len(rows) + i, node.type, node.name) for i, node in enumerate(injected)]
    if not inputs:  # time needs an input to be counted by
        coefficients = [None]
        inputs = [leaf("x", 0, Type((1,), carry[0].type.dtype, row=True), "nothing")]
    weights = [leaf("shared", i, node.type, node.name or f"shared {i}") for i, node in enumerate(shared)]
    swap = dict(zip([*rows, *injected], inputs, strict=False)) | dict(zip(shared, weights, strict=True))
    made = substitute(results, swap, remake)
    graph = Graph(name, tuple(inputs), tuple(carry), tuple(weights), (), made, ())
    return LinearCell(graph, tuple(coefficients), tuple(injected), tuple(shared))


def _base(node: Node) -> Node:
    """A transposed weight is the weight itself, read in the other direction."""
    while node.op == "permute":
        node = node.args[0]
    return node


def is_made_of_constants(node: Node) -> bool:
    """True for a value that no input, parameter or carry has a part in."""
    return node.op not in ("input", "opaque") and all(map(is_made_of_constants, node.args))
