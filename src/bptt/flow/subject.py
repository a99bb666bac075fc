"""What is measured: a net and its input turned into one program, plain tensors over time, and names of parameters.

A net of several layers is measured as one cell whose carry holds the carries of all layers, so that credit which
passes from layer to layer is counted as well.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from torch.utils import _pytree as pytree

from bptt.errors import ShapeError
from bptt.program import Program


@dataclass(frozen=True, slots=True)
class Subject:
    """A net on one input, in one order of time.

    Args:
        name: the cell's name.
        program: its step, adjoint and kernels.
        x: input leaves, each (steps, batch, ...), detached.
        initial: leaves of the initial carry, each (batch, ...); they keep their graph if they are made of parameters.
        tensors: the cell's parameters and buffers by the names that the program knows.
        parameters: the program's name of each parameter -> its name in `net.named_parameters()`.
        alive, resets: masks, (steps, batch) bool or None.
        direction: "forward", or "backward", where steps count from each row's end.
    """

    name: str
    program: Program
    x: tuple[Tensor, ...]
    initial: tuple[Tensor, ...]
    tensors: Mapping[str, Tensor]
    parameters: Mapping[str, str]
    alive: Tensor | None = None
    resets: Tensor | None = None
    direction: str = "forward"

    @property
    def size(self) -> tuple[int, int]:
        """(steps, batch)."""
        return self.x[0].shape[0], self.x[0].shape[1]

    def longest(self) -> tuple[Tensor, int]:
        """The rows with most steps, and how many these are: all rows and all steps, unless there are lengths.

        Raises: ShapeError: no row has a step.
        """
        steps, batch = self.size
        device = self.x[0].device
        lengths = torch.full((batch,), steps, device=device) if self.alive is None else self.alive.sum(0)
        most = int(lengths.max())
        if most == 0:
            raise ShapeError("nothing to measure", got="lengths of 0", expected="at least one row with a step")
        return (lengths == most).nonzero().squeeze(1), most


@contextmanager
def undisturbed(x: Any) -> Iterator[None]:
    """Random draws inside leave torch's global generators as they were: measuring changes no later draw."""
    devices = {leaf.device for leaf in pytree.tree_leaves(x) if isinstance(leaf, Tensor) and leaf.is_cuda}
    with torch.random.fork_rng(devices=list(devices)):
        yield
