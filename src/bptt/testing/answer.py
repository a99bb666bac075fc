"""What a judge says: every value, and the gradient of everything that has one."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from torch import Tensor

Array = np.ndarray[Any, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """Values and gradients by name; every judge uses the same names.

    Args:
        values: each leaf of the output, (steps, batch, ...), and of the carry, (steps + 1, batch, ...).
        gradients: of each input, each leaf of the initial carry and each parameter.
    """

    values: Mapping[str, Array]
    gradients: Mapping[str, Array]


@dataclass(frozen=True, slots=True)
class Names:
    """What the leaves are called in the report, as the cell's own code calls them."""

    x: tuple[str, ...]
    carry: tuple[str, ...]
    output: tuple[str, ...]

    @property
    def inputs(self) -> tuple[str, ...]:
        """Names of x, then of the initial carry."""
        return (*self.x, *(f"initial {name}" for name in self.carry))

    def values(self, outputs: Any, carries: Any) -> dict[str, Array]:
        """Named values as arrays."""
        labels = (*self.output, *(f"carry {name}" for name in self.carry))
        return {label: array(a) for label, a in zip(labels, (*outputs, *carries), strict=True)}


def array(a: Any) -> Array:
    """A tensor's numbers."""
    return np.array(a.detach().numpy() if isinstance(a, Tensor) else a)
