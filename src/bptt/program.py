"""The spine, read first: a cell goes in, kernels come out. Every arrow leads from one printable value to the next.

cell (torch code) --trace--> Graph --derive--> Adjoint --lower--> Loop --compile_loop--> Kernels
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from torch import nn

from bptt.backends import Cost, compile_loop, cost_of
from bptt.backends.kernels import Kernels
from bptt.derive.adjoint import Adjoint, derive, hooked
from bptt.errors import BackendError
from bptt.ir.graph import Graph
from bptt.lower import Loop, Need, lower, need
from bptt.trace import Traced, trace, trace_hook


@dataclass(frozen=True, slots=True)
class Program:
    """One cell's backpropagation through time, ready to run; `bptt.time.run` executes a plan with it.

    Args:
        traced: the recorded step, with the user's structures and the sources of shared inputs.
        adjoint: what one backward step computes, and which values it needs.
        loop: what runs before, inside and after the time loop.
        kernels: advance and reverse over a segment of time.
        choice: which backend was chosen, and why.
        need: bytes that a row of the batch works with.
    """

    traced: Traced
    adjoint: Adjoint
    loop: Loop
    kernels: Kernels
    choice: str
    need: Need = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "need", need(self.loop))

    @property
    def step(self) -> Graph:
        """What one step computes."""
        return self.traced.graph

    @property
    def shared_bytes(self) -> int:
        """Bytes of the shared values, and so of their gradients."""
        return sum(node.type.bytes for node in self.adjoint.shared)

    def cost(self) -> Cost:
        """Multiply-adds, functions and bytes of a row and step, and what was chosen why; `.at(steps, batch)` predicts.

        Raises:
            BackendError: torch runs this program step by step; there is no model of that.
        Cost: tens of milliseconds; under 0.1 s more where the machine was never measured.
        """
        found = cost_of(self.kernels)
        if found is None:
            raise BackendError(
                "no cost is known for this program",
                got=self.choice,
                expected="one that the cpu backend compiled",
                fix='backend="cpu", which says what keeps the cell from being compiled',
            )
        return found

    @property
    def listing(self) -> str:
        """Step, adjoint, loop and backend as text: the same in every process."""
        return "\n\n".join([str(self.step), str(self.adjoint), str(self.loop), self.choice])

    def __str__(self) -> str:
        found = cost_of(self.kernels)
        return self.listing if found is None else f"{self.listing}\n\n{found}"


def build(
    cell: nn.Module, x: Any, carry: Any, backend: str = "auto", carry_hook: Callable[[Any], Any] | None = None
) -> Program:
    """Derive, lower and compile the backpropagation through time of `cell`.

    Args:
        cell: forward(x, carry) -> new carry, or (carry, output).
        x, carry: one step's input and carry, (batch, ...); only shapes and dtypes count.
        backend: "auto", "cpu" or "reference".
        carry_hook: changes the carry's cotangent at every step of the backward loop; see `Recurrent`.
    Raises:
        TraceError: the cell cannot be derived; all reasons together.
        BackendError: no such backend.
    Cost: tens of milliseconds, independent of the number of steps.
    """
    traced = trace(cell, x, carry)  # Graph    what one step computes
    adjoint = derive(traced.graph)  # Adjoint  what one backward step computes, and which values it needs
    if carry_hook is not None:
        adjoint = hooked(adjoint, trace_hook(carry_hook, carry))
    loop = lower(traced.graph, adjoint)  # Loop     what runs before, inside and after the time loop
    kernels, choice = compile_loop(loop, backend)  # Kernels  advance() and reverse() over a segment of time
    return Program(traced, adjoint, loop, kernels, choice)
