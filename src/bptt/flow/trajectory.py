r"""One forward run, and the linear maps that carry a gradient back through each of its steps.

A map is evaluated for many (step, row) pairs at once: they are the rows of one batch. So a whole curve over lags costs
one call for each lag, whatever the number of losses.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from bptt.backends.kernels import Inputs
from bptt.backends.segment import wide
from bptt.backends.straight import Straight, Values
from bptt.derive.adjoint import Adjoint, pull_back
from bptt.derive.linear_cells import is_made_of_constants
from bptt.errors import UnsupportedError
from bptt.flow.subject import Subject
from bptt.ir.node import Node, reaches, sort
from bptt.ir.simplify import simplify
from bptt.lower import Part
from bptt.nn.noise import draw
from bptt.nn.shared import SharedPart

Pairs = slice | Tensor  # which (step, row) pairs: positions step * batch + row


@dataclass(frozen=True, slots=True)
class Trajectory:
    """A finished forward run.

    Args:
        subject: what was run.
        shared: values of the shared part, by node.
        rows: values by node of the inputs, of the carry that each step entered with and left, and of what the tape
            keeps, steps and batch joined to one axis: (steps * batch, ...).
        outputs: leaves of every step's output, (steps, batch, ...).
        starts: (steps, batch), the step at which the history of each step and row begins: 0, or its last reset.
    """

    subject: Subject
    shared: Values
    rows: Values
    outputs: tuple[Tensor, ...]
    starts: Tensor

    @property
    def size(self) -> tuple[int, int]:
        """(steps, batch)."""
        return self.subject.size

    @property
    def alive(self) -> Tensor | None:
        """(steps, batch) bool, False from a row's length on; None if every row runs to the end."""
        return self.subject.alive

    def values(self, nodes: Sequence[Node]) -> list[Tensor]:
        """Values of row nodes of the step, each (steps * batch, ...). Cost: one call per operation for all steps."""
        part = Part((*self.rows, *self.shared), tuple(dict.fromkeys(nodes)))
        steps, batch = self.size
        found = Straight(part)({**self.rows, **self.shared}, steps * batch) if nodes else {}
        return [found[node] for node in nodes]


@torch.no_grad()
def run(subject: Subject) -> Trajectory:
    """Run the net forward over all steps. Cost: a forward pass, and its tape."""
    program, (steps, batch) = subject.program, subject.size
    step, device = program.step, subject.x[0].device
    shared = tuple(a.detach() for a in SharedPart(program)(subject.tensors))
    noise = draw(step, steps, batch, device)
    initial = tuple(a.detach() for a in subject.initial)
    resets = subject.resets if subject.alive is None or subject.resets is None else subject.resets & subject.alive
    inputs = Inputs(subject.x, noise, shared, initial, subject.alive, resets)
    outputs, tape = program.kernels.advance(inputs, initial)
    left = dict(zip(step.next_carry, (a[1:] for a in tape.carries), strict=True))
    given = dict(zip(step.x + step.noise, subject.x + noise, strict=True))
    entered = [a[:-1] for a in tape.carries]
    if resets is not None:
        entered = [torch.where(wide(resets, a), i, a) for a, i in zip(entered, initial, strict=True)]
    rows = {
        node: a.reshape(steps * batch, *a.shape[2:])
        for node, a in (left | given | dict(zip(step.carry, entered, strict=True))).items()
    }
    kept = dict(zip(program.loop.tape, tape.kept, strict=True))
    rows |= {node: a.reshape(steps * batch, *a.shape[2:]) for node, a in kept.items() if node not in rows}
    starts = _starts(resets, steps, batch).to(device)
    return Trajectory(subject, dict(zip(program.loop.shared, shared, strict=True)), rows, outputs, starts)


def _starts(resets: Tensor | None, steps: int, batch: int) -> Tensor:
    t = torch.arange(steps).unsqueeze(1)
    if resets is None:
        return torch.zeros(steps, batch, dtype=torch.long)
    return torch.where(resets.cpu(), t, torch.zeros_like(t)).cummax(0).values


class Pull:
    r"""$\bar u = (\partial v/\partial u)^\top \bar v$ for some results v and arguments u of the step, at any pairs."""

    __slots__ = ("_needs", "_shared", "_straight", "_values", "_wrt")

    def __init__(self, trajectory: Trajectory, seeds: Sequence[tuple[Node, Node]], wrt: Sequence[Node]) -> None:
        step = trajectory.subject.program.step
        found = pull_back(seeds, wrt)
        results = simplify([found.get(node) for node in wrt], leaves=[*step.inputs, *step.nodes()])
        self._wrt = tuple(zip(wrt, results, strict=True))
        wanted = [node for node in results if node is not None]
        bars = tuple(bar for _, bar in seeds)
        order = sort(wanted)
        moving = reaches(bars, order)
        read = [arg for node in order if node in moving for arg in node.args if arg not in moving and arg.type.row]
        self._needs = tuple(node for node in dict.fromkeys(read) if not is_made_of_constants(node))
        self._values = trajectory.values(self._needs)
        self._shared = trajectory.shared
        given = tuple(dict.fromkeys((*self._needs, *self._shared, *bars)))
        self._straight = Straight(Part(given, tuple(dict.fromkeys(wanted))))

    def __call__(self, bars: Values, pairs: Pairs) -> list[Tensor]:
        """Cotangents of `wrt`: one row for each pair, summed over pairs for a shared value.

        Args:
            bars: by cotangent node, (pairs, ...).
            pairs: as many positions as rows of `bars`.
        """
        count = next(iter(bars.values())).shape[0]
        known = {node: a[pairs] for node, a in zip(self._needs, self._values, strict=True)}
        out = self._straight(known | self._shared | bars, count)
        like = next(iter(bars.values()))
        return [_zeros(node, count, like) if g is None else out[g] for node, g in self._wrt]


def _zeros(node: Node, count: int, like: Tensor) -> Tensor:
    shape = (count, *node.type.shape) if node.type.row else node.type.shape
    return like.new_zeros(shape, dtype=getattr(torch, node.type.dtype))


class Transport:
    """The carry's cotangent as one vector of all its floating-point numbers, (pairs, n), moved back by steps.

    `own`: from the outputs to the carry that the same step leaves. `first`: from the outputs to the carry that it
    entered with. `back`: from the carry that a step leaves to the carry that it entered with.
    `output_seeds`, `carry_seeds`: (value, its cotangent) for the outputs and for the carry that a step leaves.
    """

    def __init__(self, trajectory: Trajectory) -> None:
        self.trajectory = trajectory
        adjoint: Adjoint = trajectory.subject.program.adjoint
        step = adjoint.step
        floating = [i for i, node in enumerate(step.carry) if node.type.floating]
        if not floating:
            raise UnsupportedError(f"cell {step.name} carries nothing through which a gradient could flow")
        self._carry = [step.carry[i] for i in floating]
        self._left = [step.next_carry[i] for i in floating]
        self._bars = [bar for bar in adjoint.carry_bar if bar is not None]
        self._y_bars = adjoint.y_bar
        output = [(y, bar) for y, bar in zip(step.output, adjoint.y_bar, strict=True) if bar is not None]
        self.output_seeds = output
        self.carry_seeds = list(zip(self._left, self._bars, strict=True))
        self._own = Pull(trajectory, output, list(dict.fromkeys(self._left)))
        self._first = Pull(trajectory, output, self._carry)
        self._back = Pull(trajectory, self.carry_seeds, self._carry)
        self._sizes = [trajectory.rows[node][0].numel() for node in self._carry]

    @property
    def size(self) -> int:
        """n: numbers in one row's carry."""
        return sum(self._sizes)

    @property
    def dtype(self) -> torch.dtype:
        """Of the vectors."""
        return getattr(torch, self._carry[0].type.dtype)

    def own(self, y_bar: Sequence[Tensor], pairs: Pairs) -> Tensor:
        """Gradient of the loss at the carry that its own step leaves (what the output reads of it), (pairs, n)."""
        found = self._own(self.name(y_bar), pairs)
        by_node = dict(zip(dict.fromkeys(self._left), found, strict=True))
        leaves = []
        for node in self._left:  # a value that two leaves share is counted in the first
            leaves.append(by_node[node])
            by_node[node] = torch.zeros_like(by_node[node])
        return join(leaves)

    def first(self, y_bar: Sequence[Tensor], pairs: Pairs) -> Tensor:
        """Gradient of the loss at the carry that its own step entered with, (pairs, n)."""
        return join(self._first(self.name(y_bar), pairs))

    def back(self, carry_bar: Tensor, pairs: Pairs) -> Tensor:
        r"""$J_t^\top \bar s_{t+1}$, (pairs, n)."""
        return join(self._back(self.named(carry_bar), pairs))

    def named(self, carry_bar: Tensor) -> Values:
        """The carry's cotangent, leaf by leaf."""
        return dict(zip(self._bars, self.split(carry_bar), strict=True))

    def split(self, vector: Tensor) -> list[Tensor]:
        """(pairs, n) as the leaves of the carry, each (pairs, ...)."""
        return [
            part.reshape(-1, *bar.type.shape).to(getattr(torch, bar.type.dtype))
            for bar, part in zip(self._bars, vector.split(self._sizes, dim=1), strict=True)
        ]

    def name(self, y_bar: Sequence[Tensor]) -> Values:
        """The injected gradient, leaf by leaf."""
        return {node: a for node, a in zip(self._y_bars, y_bar, strict=True) if node is not None}


def join(leaves: Sequence[Tensor]) -> Tensor:
    """Leaves (pairs, ...) as one vector, (pairs, n)."""
    return torch.cat([leaf.flatten(1) for leaf in leaves], dim=1)
