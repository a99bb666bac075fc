"""The shared part: values made of parameters alone, computed by torch under autograd, once per call."""

from collections.abc import Mapping

from torch import Tensor, nn

from bptt.backends.straight import Straight
from bptt.errors import InternalError, ShapeError
from bptt.lower import Part
from bptt.nn.derived import derived
from bptt.program import Program


class SharedPart:
    """Masked weights, exp(log_tau), sums of biases: whatever a cell makes from its parameters alone.

    Torch computes them outside of the autograd function of the loop and differentiates them, so any torch operation
    may appear here. The short way of a call has them `derived` where it can.
    """

    def __init__(self, program: Program) -> None:
        self._program = program
        inputs = tuple(node for node in program.step.shared)
        self._run = Straight(Part(inputs, program.loop.shared))
        self._sources = list(zip(inputs, program.traced.shared, strict=True))
        if self._run.empty:  # the loop's shared values are the cell's own tensors: nothing but their order counts
            order = dict(self._sources)
            self._sources = [(node, order[node]) for node in program.loop.shared]
        self.given = [(source.name, source.tensor) for _, source in self._sources]
        self.shapes = [node.type.shape for node, _ in self._sources]
        self.derived = derived([node for node, _ in self._sources], program)

    def __call__(self, tensors: Mapping[str, Tensor | None]) -> tuple[Tensor, ...]:
        """The loop's shared values, in its order.

        Args:
            tensors: the cell's parameters and buffers by name.
        """
        return self.values(self.sources(tensors))

    def sources(self, tensors: Mapping[str, Tensor | None]) -> tuple[Tensor, ...]:
        """The parameters and buffers that they are made of; themselves, if nothing is made."""
        found = [tensors.get(name) if fixed is None else fixed for name, fixed in self.given]
        for tensor, (name, _) in zip(found, self.given, strict=True):
            if tensor is None:
                raise InternalError(f"the shared input {name!r} was not given")
        return tuple(found)  # type: ignore[arg-type]

    def values(self, sources: tuple[Tensor, ...]) -> tuple[Tensor, ...]:
        """The loop's shared values, made of these."""
        if self._run.empty:
            return sources
        values = self._run({node: a for (node, _), a in zip(self._sources, sources, strict=True)}, batch=0)
        return tuple(values[node] for node in self._program.loop.shared)

    def checked(self, tensors: Mapping[str, Tensor | None]) -> tuple[Tensor, ...]:
        """The same, for kernels that would not notice.

        Raises:
            ShapeError: a value has another shape than in the recording.
        """
        values = self(tensors)
        for node, value in zip(self._program.loop.shared, values, strict=True):
            if value.shape != node.type.shape:
                raise ShapeError(
                    f"`{node.name or node.op}`, made of parameters, does not fit the net",
                    got=str(tuple(value.shape)),
                    expected=str(node.type.shape),
                    fix="give parameters of the shapes that the net was made with",
                )
        return values


def named_tensors(cell: nn.Module) -> dict[str, Tensor]:
    """A cell's parameters and buffers by name."""
    return {**dict(cell.named_parameters()), **dict(cell.named_buffers())}
