r"""Lyapunov exponents of the joint carry, matrix-free."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Lyapunov:
    """Natural logarithm per step, largest first.

    Args:
        exponents: mean over rows.
        standard_errors: of that mean, over rows; nan for a single row.
        per_row: for each row its exponents.
        steps: how many steps were averaged.
        transient: steps discarded before, for the state and for the tangent vectors.
        complete: True if these are all n exponents.
    """

    exponents: tuple[float, ...]
    standard_errors: tuple[float, ...]
    per_row: tuple[tuple[float, ...], ...]
    steps: int
    transient: int
    complete: bool

    @property
    def rows(self) -> int:
        """Rows that were followed."""
        return len(self.per_row)

    def to_dict(self) -> dict[str, Any]:
        """Plain numbers and lists."""
        names = ("exponents", "standard_errors", "steps", "transient", "rows", "complete")
        return {name: getattr(self, name) for name in names}
