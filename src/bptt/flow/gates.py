r"""What a step keeps of the old carry, where a sigmoid decides it: gates, found from the graph and not by name.

With all products with weights and all nonlinear functions held fixed, a step is $s' = k \odot s + \dots$; k is read
from the graph by differentiating what is left of it: f for an LSTM, z for a GRU, 1 - f for a minimal gated unit.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from bptt.derive.adjoint import pull_back
from bptt.flow.lags import QUANTILES, quantiles
from bptt.flow.trajectory import Trajectory
from bptt.ir.build import full, leaf, remake
from bptt.ir.node import Node, sort, substitute
from bptt.ir.simplify import simplify

MOVES = ("reshape", "expand", "permute", "slice", "pad", "cat", "cast", "rows")
LINEAR = ("add", "sub", "neg", "mul", "div", "where", *MOVES)  # what a carry may pass through and still be kept
CLOSED = 0.1


@dataclass(frozen=True, slots=True)
class Gate:
    """A factor k, made of a sigmoid, in s' = k s + ...

    Args:
        name: the sigmoid's name in the user's code.
        carry: the leaf of the carry that it keeps.
        form: how the factor is made, such as `f` or `1 - z`.
        mean, q05, q25, median, q75, q95: over steps, rows and units.
        over_time: mean at each step.
        time_constant: -1 / ln(mean keep) of each unit, in steps: quantiles over units; infinite where all is kept.
        closed: share of units, steps and rows that keep less than a tenth.
    """

    name: str
    carry: str
    form: str
    mean: float
    q05: float
    q25: float
    median: float
    q75: float
    q95: float
    over_time: tuple[float, ...]
    time_constant: Mapping[str, float]
    closed: float


def measure_gates(trajectory: Trajectory) -> tuple[Gate, ...]:
    """Every leaf of the carry that is kept by a sigmoid. Cost: one more evaluation of the step for all steps."""
    found = []
    for carry, factor in _factors(trajectory):
        sigmoids = _sigmoids(factor, trajectory)
        if sigmoids:
            [value] = trajectory.values([factor])
            found.append(_measured(_name(sigmoids), carry.name, _form(factor), value, carry, trajectory))
    return tuple(found)


def _factors(trajectory: Trajectory) -> list[tuple[Node, Node]]:
    """(leaf of the carry, what multiplies it) for every leaf that reaches its own successor."""
    step = trajectory.subject.program.step
    nodes = sort(step.next_carry)
    fixed = [n for n in nodes if n in trajectory.shared or (n.args and n.type.row and n.op not in LINEAR)]
    stand_ins = {node: leaf("fixed", i, node.type, node.name) for i, node in enumerate(fixed)}
    swapped = substitute(step.next_carry, stand_ins, remake)
    back = {stand_in: node for node, stand_in in stand_ins.items()}
    found = []
    for carry, kept in zip(step.carry, swapped, strict=True):
        if carry.type.floating and kept is not carry:
            factor = pull_back([(kept, full(1, kept.type))], [carry]).get(carry)
            [factor] = simplify([factor], leaves=list(back))
            if factor is not None:
                found.append((carry, substitute([factor], back, remake)[0]))
    return found


def _sigmoids(factor: Node, trajectory: Trajectory) -> list[Node]:
    """The sigmoids that a factor is made of, not those behind a product with weights."""
    opaque = [n for n in sort([factor]) if n.type.row and n.args and n.op not in LINEAR]
    return [node for node in sort([factor], leaves=opaque) if node.op == "sigmoid"]


def _name(sigmoids: Sequence[Node]) -> str:
    return next((node.name for node in sigmoids if node.name), "sigmoid")


def _form(node: Node) -> str:
    """A factor in words of the user's code."""
    if node.op in MOVES:
        return _form(node.args[0])
    if node.op == "const":
        return f"{node.attr('value'):g}"
    if node.op == "sub":
        return f"{_form(node.args[0])} - {_form(node.args[1])}"
    if node.op in ("add", "mul", "div"):
        sign = {"add": " + ", "mul": " · ", "div": " / "}[node.op]
        return sign.join(
            f"({_form(a)})" if a.op in ("add", "sub") and node.op != "add" else _form(a) for a in node.args
        )
    return node.name or node.op


def _measured(name: str, carry: str, form: str, value: Tensor, like: Node, trajectory: Trajectory) -> Gate:
    steps, batch = trajectory.size
    value = value.double() if value.dim() > len(like.type.shape) else value.double().unsqueeze(0)
    keep = value.expand(steps * batch, *like.type.shape).reshape(steps, batch, -1)
    alive = torch.ones(steps, batch, dtype=torch.bool) if trajectory.alive is None else trajectory.alive
    alive = alive.to(keep.device)
    seen = keep[alive]  # (pairs, units)
    levels = torch.tensor(list(QUANTILES.values()), dtype=torch.float64)
    spread = dict(zip(QUANTILES, quantiles(seen.flatten(), levels), strict=True))
    constants = torch.tensor([_constant(k) for k in seen.mean(0).tolist()], dtype=torch.float64)
    masked = torch.where(alive.unsqueeze(-1), keep, torch.zeros_like(keep))
    over_time = masked.mean(2).sum(1) / alive.sum(1)
    return Gate(
        name=name,
        carry=carry,
        form=form,
        mean=float(seen.mean()),
        over_time=tuple(over_time.tolist()),
        time_constant=dict(zip(QUANTILES, _middle(constants), strict=True)),
        closed=float((seen < CLOSED).double().mean()),
        **spread,
    )


def _constant(keep: float) -> float:
    """Steps in which a unit that keeps this much forgets all but 1/e."""
    if math.isnan(keep):
        return math.nan
    if keep >= 1:
        return math.inf
    return 0.0 if keep <= 0 else -1 / math.log(keep)


def _middle(a: Tensor) -> list[float]:
    """Quantiles without a mean of two neighbours, either of which may be infinite."""
    ordered = a.sort().values
    return [float(ordered[round(level * (len(a) - 1))]) for level in QUANTILES.values()]
