"""How the carry itself moves: a chaotic net stays bounded while small differences in it grow."""

from dataclasses import dataclass

import torch

from bptt.flow.trajectory import Trajectory

AT_REST = 1e-6  # movement, relative to the carry's size
BOUNDED = 2.0


@dataclass(frozen=True, slots=True)
class Motion:
    """Of the rows that run longest.

    Args:
        early, late: root mean square of the carry in the third and in the last quarter of the steps.
        movement: root mean square of its change in one step, in the last quarter, relative to `late`.
    """

    early: float
    late: float
    movement: float

    @property
    def bounded(self) -> bool:
        """True if the carry no longer grows."""
        return self.late <= BOUNDED * self.early

    @property
    def moves(self) -> bool:
        """True if the carry does not rest at one point."""
        return self.movement > AT_REST


@torch.no_grad()
def measure_motion(trajectory: Trajectory) -> Motion:
    """Sizes of the carry over time."""
    rows, stop = trajectory.subject.longest()
    steps, batch = trajectory.size
    step = trajectory.subject.program.step
    leaves = [trajectory.rows[node] for node in step.carry if node.type.floating]
    carry = torch.cat([a.reshape(steps, batch, -1).index_select(1, rows)[:stop].double() for a in leaves], 2)
    second, third = stop // 2, 3 * stop // 4
    early, late = _rms(carry[second:third]), _rms(carry[third:])
    change = _rms(carry[third:].diff(dim=0)) if stop - third > 1 else 0.0
    return Motion(early, late, change / late if late > 0 else 0.0)


def _rms(a: torch.Tensor) -> float:
    return float(a.square().mean().sqrt()) if a.numel() else 0.0
