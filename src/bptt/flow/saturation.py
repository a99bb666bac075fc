r"""Saturation: units that stand where their activation is almost flat, so that next to no gradient passes them.

ONE table: for each activation, which results y = f(a) count as flat. For tanh and sigmoid |f'| < 0.1 sup|f'|; a relu's
unit has slope 0 half of the time by design, so only one that is off at every row and step measured counts: it is dead.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from bptt.flow.trajectory import Trajectory
from bptt.ir.node import Node

FLAT = 0.1

IS_FLAT: Mapping[str, Callable[[Tensor], Tensor]] = {
    "tanh": lambda y: 1 - y * y < FLAT,
    "sigmoid": lambda y: y * (1 - y) < FLAT * 0.25,
    "relu": lambda y: y <= 0,
}


@dataclass(frozen=True, slots=True)
class Saturation:
    """One activation of the cell.

    Args:
        name: what the user's code calls its result.
        activation: "tanh", "sigmoid" or "relu".
        share: share of units that are flat, over steps and rows; for relu the share of dead units.
        over_time: the same at each step; for relu the share of units that no row switches on at that step.
        gate: True for a sigmoid that scales another value. One that stands at 1 is flat and yet lets all credit pass.
    """

    name: str
    activation: str
    share: float
    over_time: tuple[float, ...]
    gate: bool = False


def measure_saturation(trajectory: Trajectory) -> tuple[Saturation, ...]:
    """Every tanh, sigmoid and relu of the step. Cost: one more evaluation of the step for all steps at once."""
    step = trajectory.subject.program.step
    nodes = step.nodes()
    found = [node for node in nodes if node.op in IS_FLAT and node.type.row and not _is_silu(node, nodes)]
    measured = zip(_names(found), found, trajectory.values(found), strict=True)
    return tuple(
        replace(_measured(name, node.op, a, trajectory), gate=_is_gate(node, nodes)) for name, node, a in measured
    )


def _names(nodes: list[Node]) -> list[str]:
    """The user's variable, `tanh(c)` for a result without one, numbered where two are alike (one in each layer)."""
    names: list[str] = []
    for node in nodes:
        base = node.name or f"{node.op}({node.args[0].name})"
        alike = sum(name == base or name.startswith(base + " #") for name in names)
        names.append(f"{base} #{alike + 1}" if alike else base)
    return names


def _measured(name: str, activation: str, y: Tensor, trajectory: Trajectory) -> Saturation:
    steps, batch = trajectory.size
    flat = IS_FLAT[activation](y.reshape(steps, batch, -1))
    alive = (
        torch.ones(steps, batch, dtype=torch.bool, device=y.device) if trajectory.alive is None else trajectory.alive
    )
    if activation == "relu":
        off = (flat | ~alive.unsqueeze(-1)).all(dim=1)
        return Saturation(name, activation, float(off.all(dim=0).double().mean()), _list(off.double().mean(1)))
    counted = (flat & alive.unsqueeze(-1)).double().mean(2).sum(1)
    over_time = counted / alive.sum(1)
    return Saturation(name, activation, float(counted.sum() / alive.sum()), _list(over_time))


def _is_gate(node: Node, nodes: tuple[Node, ...]) -> bool:
    """True for a sigmoid z in z * v or (1 - z) * v."""
    users = [user for user in nodes if node in user.args]
    products = [user for user in users if user.op == "mul"]
    products += [user for user in nodes if user.op == "mul" and any(u.op == "sub" and u in user.args for u in users)]
    return node.op == "sigmoid" and bool(products)


def _is_silu(node: Node, nodes: tuple[Node, ...]) -> bool:
    """a * sigmoid(a) is not flat where its sigmoid is."""
    users = [user for user in nodes if node in user.args]
    return node.op == "sigmoid" and any(user.op == "mul" and node.args[0] in user.args for user in users)


def _list(a: Tensor) -> tuple[float, ...]:
    return tuple(map(float, a))
