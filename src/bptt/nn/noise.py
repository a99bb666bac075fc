"""Random draws of a cell, made before the loop from torch's default generator, in the cell's own order.

So a seed gives the numbers that a Python loop over the cell would draw, and no plan changes them.
"""

import torch
from torch import Tensor

from bptt.ir.graph import Graph
from bptt.ir.node import Node


def draw(step: Graph, steps: int, batch: int, device: torch.device) -> tuple[Tensor, ...]:
    """Every noise input for all steps, each (steps, batch, ...). Cost: one draw per noise and step."""
    if not step.noise:
        return ()
    drawn: list[list[Tensor]] = [[] for _ in step.noise]
    for _ in range(steps):
        for node, values in zip(step.noise, drawn, strict=True):
            values.append(_draw(node, batch, device))
    return tuple(map(torch.stack, drawn))


def _draw(node: Node, batch: int, device: torch.device) -> Tensor:
    law, *numbers = node.attr("law")
    empty = torch.empty(batch, *node.type.shape, dtype=getattr(torch, node.type.dtype), device=device)
    match law:
        case "normal":
            return empty.normal_(*numbers)
        case "uniform":
            return empty.uniform_(*numbers)
        case "exponential":
            return empty.exponential_(*numbers)
        case _:
            return empty.bernoulli_(*numbers)
