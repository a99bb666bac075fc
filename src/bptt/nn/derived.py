"""The shared part with its derivative by our own rules, so that torch's autograd need not follow it.

Every operation that autograd follows costs a node of its graph, forward and backward: for the sum of two biases that is
a tenth of a call of one step. Here values made of parameters, and the parameters' gradients, are computed inside the
one autograd function of a call.
"""

from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from torch import Tensor

from bptt.backends.cpu.making import Making, Pull, Sources
from bptt.backends.straight import Straight
from bptt.derive.adjoint import pull_back
from bptt.ir.build import leaf
from bptt.ir.node import Node
from bptt.ir.simplify import simplify
from bptt.lower import Part
from bptt.program import Program

T = TypeVar("T")


class _Back(NamedTuple):
    """Cotangents of those parameters that are needed.

    Args:
        straight: by torch, those that are not cotangents of shared values themselves.
        reads: what it reads: numbers among the parameters, what is made of them, and cotangents of the shared values.
        pull: the same as machine code; None where it cannot be.
        places: see `Pull`.
    """

    straight: Straight
    reads: Sequence[int]
    places: Sequence[int]
    pull: Pull | None


class Derived:
    """Values made of parameters alone, from the parameters; and back, cotangents of these from those of the values.

    Args:
        inputs: nodes of the parameters and buffers that are given, in their order.
        program: whose shared values are made.
    """

    def __init__(self, inputs: Sequence[Node], program: Program) -> None:
        shared = program.loop.shared
        self._inputs, self._made = tuple(inputs), tuple(node for node in shared if node not in inputs)
        both = [*self._inputs, *self._made]
        self._order = [both.index(node) for node in shared]
        self._bars = [
            None if out is None else leaf("cotangent", i, node.type, f"{node.name or 'shared'}_bar")
            for i, (node, out) in enumerate(zip(shared, program.adjoint.shared_out, strict=True))
        ]
        self._seeds = [(node, bar) for node, bar in zip(shared, self._bars, strict=True) if bar is not None]
        self._forward = Straight(Part(self._inputs, self._made))
        self._reads = [self._inputs.index(node) for node in self._forward.reads]
        making = Making(self._inputs, self._made)
        read = [self._inputs.index(node) for node in making.reads]
        self.sources = Sources(making, self._order, len(self._inputs), read)
        self._back: dict[tuple[bool, ...], _Back] = {}

    def make(self, tensors: Sequence[Tensor]) -> list[Tensor]:
        """The values that are not among the parameters themselves, side by side in memory, by torch."""
        return [a.contiguous() for a in self._forward.line([tensors[i] for i in self._reads])]

    def shared(self, given: Sequence[T], made: Sequence[T]) -> list[T]:
        """The loop's shared values, or what belongs to them, in its order."""
        both = [*given, *made]
        return [both[i] for i in self._order]

    def back(self, needed: Sequence[bool]) -> _Back:
        """How cotangents of the parameters are made, of those that are needed."""
        key = tuple(needed)
        return self._back.get(key) or self._backward(key)

    def pull(
        self, bars: Sequence[Tensor | None], tensors: Sequence[Tensor], made: Sequence[Tensor], needed: Sequence[bool]
    ) -> list[Tensor | None]:
        """Cotangents of the parameters, by torch; where grad mode is on, differentiable in their turn.

        Args:
            bars: of the loop's shared values.
            tensors, made: parameters, and what `make` made of them.
        """
        back, given = self.back(needed), [*tensors, *made, *bars]
        found = [*bars, *back.straight.line([given[i] for i in back.reads])]  # type: ignore[misc]
        return [found[i] if i >= 0 else None for i in back.places]

    def _backward(self, needed: tuple[bool, ...]) -> _Back:
        found = pull_back(self._seeds, [node for node, need in zip(self._inputs, needed, strict=True) if need])
        known = [*self._inputs, *self._made]
        out = simplify([found.get(node) for node in self._inputs], leaves=known)
        results = tuple(dict.fromkeys(node for node in out if node is not None and node not in self._bars))
        both = [*self._bars, *results]
        places = [-1 if node is None else both.index(node) for node in out]
        given = [*known, *(bar or known[0] for bar in self._bars)]
        straight, pull = Straight(Part(tuple(dict.fromkeys(given)), results)), None
        if not results:
            pull = Pull(None, (), places, needed)
        elif Making.fits(given, results):
            making = Making(tuple(dict.fromkeys(given)), results)
            pull = Pull(making, [given.index(node) for node in making.reads], places, needed)
        self._back[needed] = _Back(straight, [given.index(node) for node in straight.reads], places, pull)
        return self._back[needed]


def derived(inputs: Sequence[Node], program: Program) -> Derived | None:
    """The shared part with its derivative; None where nothing is made, or not by operations that machine code makes.

    With others, torch's autograd and our rules could round gradients differently, and a call that goes the general way
    has the same bits.
    """
    made = [node for node in program.loop.shared if node not in inputs]
    return Derived(inputs, program) if Making.fits(inputs, made) else None
