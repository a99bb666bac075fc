r"""The weights that multiply the carry, found in the step's graph, and what they alone let one say with certainty."""

from collections.abc import Iterable
from dataclasses import dataclass

import torch
from torch import Tensor

from bptt.flow.trajectory import Trajectory
from bptt.ir.graph import Graph
from bptt.ir.node import Node, reaches, sort

LARGEST = 1024  # rows of a block whose eigenvalues are worth their O(n^3)
STEEPEST = {"tanh": 1.0, "sigmoid": 0.25, "relu": 1.0}  # gamma = sup |f'|


@dataclass(frozen=True, slots=True)
class RecurrentWeight:
    """One weight, or one gate's block of it.

    Args:
        name: the parameter's name, with the gate's where the user's code has one.
        spectral_radius: None if it is not square.
        largest_singular_value: of the columns that multiply the carry.
    """

    name: str
    spectral_radius: float | None
    largest_singular_value: float


@dataclass(frozen=True, slots=True)
class Bound:
    r"""$\lVert M_{t,k} \rVert \leq (\gamma\,\sigma_{max}(W))^{t-k}$, for every input.

    Source: Pascanu, Mikolov & Bengio (2013). With the spectral radius instead of $\sigma_{max}$ it is false.
    """

    activation: str
    gamma: float
    sigma: float

    @property
    def factor(self) -> float:
        r"""$\gamma\,\sigma_{max}(W)$; below 1 gradients vanish for certain, else nothing is said."""
        return self.gamma * self.sigma


def recurrent_weights(trajectory: Trajectory) -> tuple[RecurrentWeight, ...]:
    """Every weight between the carry that a step enters with and the one that it leaves, gate by gate."""
    step = trajectory.subject.program.step
    nodes = step.nodes()
    carried = reaches(step.carry, nodes)
    found: list[RecurrentWeight] = []
    for node in sort(step.next_carry):
        if node.op == "linear" and node.args[0] in carried:
            weight = _columns(node.args[0], value_of(trajectory, node.args[1]), carried)
            for gate, block in _blocks(node, weight, nodes):
                found.append(_measured(_name(node.args[1], trajectory) + gate, block))
    return tuple(dict.fromkeys(found))


def bound(trajectory: Trajectory) -> Bound | None:
    r"""The bound of a plain recurrent network, $s' = f(W s + \dots)$ or $W s + \dots$; None for other cells."""
    step = trajectory.subject.program.step
    if len(step.carry) != 1:
        return None
    out = step.next_carry[0]
    activation, inside = (out.op, out.args[0]) if out.op in STEEPEST else ("identity", out)
    weights = list(_plain_sum(inside, step, reaches(step.carry, step.nodes())))
    if not weights or None in weights:
        return None
    total = sum(sign * value_of(trajectory, node) for node, sign in (w for w in weights if w is not None))
    assert isinstance(total, Tensor)
    return Bound(activation, STEEPEST.get(activation, 1.0), _sigma(total))


def _plain_sum(node: Node, step: Graph, carried: set[Node]) -> Iterable[tuple[Node, float] | None]:
    """The weights W of a sum of W s and of terms without the carry; None for a term of another form."""
    if node not in carried:
        return
    if node.op == "linear" and node.args[0] is step.carry[0]:
        yield node.args[1], 1.0
    elif node.op in ("add", "sub"):
        yield from _plain_sum(node.args[0], step, carried)
        sign = -1.0 if node.op == "sub" else 1.0
        yield from (None if w is None else (w[0], sign * w[1]) for w in _plain_sum(node.args[1], step, carried))
    else:
        yield None


def value_of(trajectory: Trajectory, node: Node) -> Tensor:
    """A shared value as the step uses it, a weight (out, in), in float64."""
    axes: list[Node] = []
    while node not in trajectory.shared and node.op == "permute":
        axes.append(node)
        node = node.args[0]
    value = trajectory.shared[node].double().cpu()
    for permute in reversed(axes):
        value = value.permute(*permute.attr("axes"))
    return value


def _columns(source: Node, weight: Tensor, carried: set[Node]) -> Tensor:
    """Of a weight on (x, h) side by side, the columns that multiply what depends on the carry."""
    if source.op != "cat" or source.attr("axis") != -1:
        return weight
    parts = weight.split([part.type.shape[-1] for part in source.args], dim=1)
    return torch.cat([part for part, arg in zip(parts, source.args, strict=True) if arg in carried], dim=1)


def _blocks(node: Node, weight: Tensor, nodes: Iterable[Node]) -> list[tuple[str, Tensor]]:
    """A weight of several gates as square blocks, each with what the user calls the gate."""
    rows, columns = weight.shape
    if rows == columns or columns == 0 or rows % columns:
        return [("", weight)]
    called = {n.attr("start"): n for n in nodes if n.op == "slice" and n.attr("axis") == -1 and _after(n, node)}
    blocks = weight.split(columns)
    return [
        (f", {_gate(called.get(i * columns), nodes) or f'rows {i * columns} to {(i + 1) * columns - 1}'}", block)
        for i, block in enumerate(blocks)
    ]


def _after(slice_: Node, linear: Node) -> bool:
    """True if `slice_` takes apart the sum that `linear` belongs to."""
    inside = [slice_.args[0]]
    for node in inside:
        inside += [arg for arg in node.args if node.op in ("add", "sub") and arg not in inside]
    return linear in inside


def _gate(slice_: Node | None, nodes: Iterable[Node]) -> str:
    """The user's name of the activation that is made of this slice, else of the slice."""
    if slice_ is None:
        return ""
    below = reaches([slice_], [n for n in nodes if n.op in ("add", "mul", *STEEPEST)])
    activation = next((n.name for n in nodes if n in below and n.op in STEEPEST and n.name), "")
    return activation or slice_.name


def _name(weight: Node, trajectory: Trajectory) -> str:
    """The parameter's name in the net, or what the user called the value made of parameters, or those parameters."""
    while weight.op == "permute":
        weight = weight.args[0]
    if weight.name and weight.op != "input":
        return weight.name
    known = trajectory.subject.parameters
    inputs = [known.get(node.name, node.name) for node in sort([weight]) if node.op == "input" and node.name]
    return " · ".join(name.removeprefix("cell.") for name in inputs) or "constant"


def _measured(name: str, block: Tensor) -> RecurrentWeight:
    square = block.shape[0] == block.shape[1] <= LARGEST and bool(block.isfinite().all())
    radius = float(torch.linalg.eigvals(block).abs().max()) if square else None
    return RecurrentWeight(name, radius, _sigma(block))


def _sigma(block: Tensor) -> float:
    return float(torch.linalg.matrix_norm(block, 2)) if bool(block.isfinite().all()) else float("nan")
