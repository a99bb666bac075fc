"""Random draws of a cell, made for a segment at a time from torch's default generator, in the cell's own order.

So a seed gives the numbers that a Python loop over the cell would draw, no plan changes them, and a segment that is run
again draws the same from the generator's recorded state.
"""

import torch
from torch import Tensor

from bptt.ir.graph import Graph
from bptt.ir.node import Node


class Draws:
    """The noise of one call; see `bptt.time.stand.Draws`."""

    def __init__(self, step: Graph, batch: int, device: torch.device) -> None:
        self._nodes, self._batch, self._device = step.noise, batch, device

    def begin(self) -> Tensor | None:
        """The state of torch's default generator; None for a cell that draws nothing."""
        return _default(self._device).get_state() if self._nodes else None

    def draw(self, steps: int, state: Tensor | None) -> tuple[tuple[Tensor, ...], Tensor | None]:
        """Every noise input for the next steps, each (steps, batch, ...). Cost: one draw per noise and step."""
        if state is None:
            return (), None
        generator = torch.Generator(self._device)
        generator.set_state(state)
        drawn: list[list[Tensor]] = [[] for _ in self._nodes]
        for _ in range(steps):
            for node, values in zip(self._nodes, drawn, strict=True):
                values.append(self._one(node, generator))
        return tuple(map(torch.stack, drawn)), generator.get_state()

    def leave(self, state: Tensor | None) -> None:
        """Set torch's default generator to where the run ended."""
        if state is not None:
            _default(self._device).set_state(state)

    def _one(self, node: Node, generator: torch.Generator) -> Tensor:
        law, *numbers = node.attr("law")
        dtype = getattr(torch, node.type.dtype)
        empty = torch.empty(self._batch, *node.type.shape, dtype=dtype, device=self._device)
        match law:
            case "normal":
                return empty.normal_(*numbers, generator=generator)
            case "uniform":
                return empty.uniform_(*numbers, generator=generator)
            case "exponential":
                return empty.exponential_(*numbers, generator=generator)
            case _:
                return empty.bernoulli_(*numbers, generator=generator)


def draw(step: Graph, steps: int, batch: int, device: torch.device) -> tuple[Tensor, ...]:
    """Every noise input for all steps at once, each (steps, batch, ...), from torch's default generator."""
    draws = Draws(step, batch, device)
    noise, state = draws.draw(steps, draws.begin())
    draws.leave(state)
    return noise


def _default(device: torch.device) -> torch.Generator:
    """The generator that torch draws from on a device when none is named."""
    if device.type == "cpu":
        return torch.default_generator
    return torch.cuda.default_generators[device.index or 0]
