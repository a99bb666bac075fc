r"""Runs of a step's derivative as a cell of its own: tangents pushed forward, cotangents pulled back, by a backend."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from bptt.backends import compile_loop
from bptt.backends.kernels import Inputs, Kernels
from bptt.backends.straight import Straight
from bptt.derive.adjoint import derive
from bptt.derive.linear_cells import LinearCell
from bptt.flow.trajectory import Trajectory
from bptt.ir.node import Node
from bptt.lower import Part, lower


@dataclass(frozen=True, slots=True)
class Compiled:
    """A linear cell with its kernels."""

    cell: LinearCell
    kernels: Kernels


def compile_linear(cell: LinearCell, choice: str) -> Compiled:
    """Lower and compile a linear cell.

    Args:
        choice: of the original program: where that is run by torch, so is this.
    Cost: tens of milliseconds, less where the compiled code is on disk.
    """
    loop = lower(cell.graph, derive(cell.graph))
    return Compiled(cell, compile_loop(loop, "reference" if "reference (torch" in choice else "auto")[0])


class LinearRun:
    """A linear cell on the values of one trajectory, for all rows of the batch or for those chosen."""

    def __init__(self, compiled: Compiled, trajectory: Trajectory, rows: Tensor | None = None) -> None:
        self._compiled, self._trajectory, self._rows = compiled, trajectory, rows
        cell, size = compiled.cell, trajectory.size
        wanted = [node for node in cell.coefficients if node is not None]
        values = dict(zip(wanted, trajectory.values(wanted), strict=True))
        self._coefficients = [self._over_time(node, values, size) for node in cell.coefficients]
        known = tuple(trajectory.shared)
        shared = Straight(Part(known, cell.shared))(trajectory.shared, 0)
        self._shared = tuple(shared[node] for node in cell.shared)

    def _over_time(self, node: Node | None, values: dict[Node, Tensor], size: tuple[int, int]) -> Tensor:
        steps, batch = size
        like = self._trajectory.outputs[0]
        if node is None:
            placeholder = getattr(torch, self._compiled.cell.graph.x[0].type.dtype)
            batch = batch if self._rows is None else len(self._rows)
            return torch.zeros(steps, batch, 1, dtype=placeholder, device=like.device)
        value = values[node].reshape(steps, batch, *node.type.shape)
        if self._rows is not None:
            value = value.index_select(1, self._rows)
        if self._trajectory.alive is None or not value.is_floating_point():
            return value
        alive = self._trajectory.alive if self._rows is None else self._trajectory.alive.index_select(1, self._rows)
        alive = alive.reshape(*alive.shape, *(1,) * len(node.type.shape))
        return torch.where(alive, value, torch.zeros_like(value))  # past a row's end stands anything, also a NaN

    @torch.no_grad()
    def push(self, vectors: list[Tensor], start: int, stop: int, back: bool = False) -> list[Tensor]:
        """The carry after steps start ... stop - 1, or with `back` after stop - 1 ... start.

        Args:
            vectors: leaves of the carry before, each (rows, k, ...): k vectors for each row.
        """
        k = vectors[0].shape[1]
        pieces = [a[start:stop].flip(0) if back else a[start:stop] for a in self._coefficients]
        x = tuple(a.repeat_interleave(k, dim=1) for a in pieces)
        carry = tuple(a.flatten(0, 1) for a in vectors)
        _, tape = self._compiled.kernels.advance(Inputs(x, (), self._shared, carry), carry)
        return [a[-1].unflatten(0, (-1, k)) for a in tape.carries]

    @torch.no_grad()
    def reversed(self, injected: Sequence[Tensor], last: Sequence[Tensor] | None = None) -> tuple[Tensor, ...]:
        """Run with time reversed; every carry, (steps + 1, batch, ...), in the order of time.

        Nothing passes a reset, and nothing happens past a row's end.

        Args:
            injected: added on the way, each (steps, batch, ...).
            last: the carry that the run starts from, each (batch, ...); zeros if not given.
        """
        trajectory = self._trajectory
        x = tuple(a.flip(0) for a in (*self._coefficients, *injected))
        batch, like = trajectory.size[1], trajectory.outputs[0]
        zeros = tuple(
            torch.zeros(batch, *node.type.shape, dtype=getattr(torch, node.type.dtype), device=like.device)
            for node in self._compiled.cell.graph.carry
        )
        resets, alive = trajectory.subject.resets, trajectory.alive
        cuts = None if resets is None else torch.cat([resets[1:], torch.zeros_like(resets[:1])]).flip(0)
        inputs = Inputs(x, (), self._shared, zeros, None if alive is None else alive.flip(0), cuts)
        _, tape = self._compiled.kernels.advance(inputs, zeros if last is None else tuple(last))
        return tuple(a.flip(0) for a in tape.carries)


class Ahead:
    r"""$J_t \dot s$ for any (step, row) pairs, by torch; one vector for each."""

    def __init__(self, cell: LinearCell, trajectory: Trajectory) -> None:
        graph = cell.graph
        self._nodes = [node for node in cell.coefficients if node is not None]
        self._values = trajectory.values(self._nodes)
        shared = Straight(Part(tuple(trajectory.shared), cell.shared))(trajectory.shared, 0)
        self._shared = dict(zip(graph.shared, (shared[node] for node in cell.shared), strict=True))
        self._x, self._carry, self._next = graph.x[: len(self._nodes)], graph.carry, graph.next_carry
        given = (*self._carry, *self._x, *graph.shared) if self._nodes else (*self._carry, *graph.shared)
        self._straight = Straight(Part(given, tuple(dict.fromkeys(self._next))))

    @torch.no_grad()
    def __call__(self, vectors: list[Tensor], pairs: Tensor) -> list[Tensor]:
        """Leaves of the carry, each (pairs, ...), in and out."""
        known = dict(zip(self._x, (a[pairs] for a in self._values), strict=False))
        carry = dict(zip(self._carry, vectors, strict=True))
        out = self._straight(known | carry | self._shared, len(pairs))
        return [out[node] for node in self._next]
