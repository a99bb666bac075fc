r"""Plans: which steps are run forward, which are reversed, and where the gradient is cut. A plan is data.

`exact` is backpropagation through time itself. `truncated(window, stride)` is the family of Williams & Peng:
TBPTT(k1, k2) with stride = k1 and window = k2.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from bptt.errors import PlanError
from bptt.report.notebook import plan_note
from bptt.time.actions import Action, Advance, Cut, Drop, Reverse

SHOWN = 20  # steps for which a notebook draws a plan


@dataclass(frozen=True, slots=True)
class Exact:
    """The whole gradient: one forward run, one reverse run."""

    def actions(self, steps: int) -> tuple[Action, ...]:
        """The plan for `steps` steps."""
        return Advance(0, steps), Reverse(0, steps, 0), Drop(0, steps)

    def _repr_html_(self) -> str:
        return plan_note("exact()", SHOWN, self.actions(SHOWN))


@dataclass(frozen=True, slots=True)
class Truncated:
    r"""Losses of each block of `stride` steps are carried back at most `window` steps from the block's end.

    Args:
        window: k2, steps that one truncated backward run covers.
        stride: k1, steps between two backward runs; each step's loss counts once.
    """

    window: int
    stride: int

    def actions(self, steps: int) -> tuple[Action, ...]:
        """The plan for `steps` steps. Cost: about window / stride backward steps per step."""
        if self.window >= steps:
            return Exact().actions(steps)
        return Advance(0, steps), *self._blocks(steps), Drop(0, steps)

    def _blocks(self, steps: int) -> Iterator[Action]:
        for block in reversed(range(0, steps, self.stride)):
            stop = min(block + self.stride, steps)
            start = max(0, stop - self.window)
            yield Reverse(start, stop, block)
            if start > 0:
                yield Cut(start)

    def _repr_html_(self) -> str:
        steps = max(SHOWN, self.window + 3 * self.stride)
        return plan_note(f"truncated(window={self.window}, stride={self.stride})", steps, self.actions(steps))


class Plan(Protocol):
    """A frozen, hashable value that says how any number of steps is walked; `validate` judges what it says."""

    def __hash__(self) -> int: ...

    def actions(self, steps: int) -> tuple[Action, ...]:
        """The plan for `steps` steps."""


def exact() -> Exact:
    r"""Backpropagation through time without approximation.

    $\bar s_t = J_t^\top \bar s_{t+1} + (\partial y_t/\partial s_t)^\top \bar y_t$
    for every t from the last step to the first.

    Cost: one backward step per step; the tape of all steps in memory.
    Source: Werbos (1990).
    """
    return Exact()


def truncated(window: int, stride: int | None = None) -> Truncated:
    r"""Truncated backpropagation through time, TBPTT(k1 = stride, k2 = window).

    Steps are grouped in blocks of `stride`; the losses of a block are carried back to at most `window` steps before the
    block's end, and each step's loss counts exactly once. `window >= steps` is exact. With window == stride the step at
    position s of its block sees only s earlier steps, so the mean usable lag is (stride - 1)/2, not stride.

    Args:
        window: k2 >= stride, in steps.
        stride: k1, in steps; `window` if not given.
    Raises:
        PlanError: a size below 1, or window < stride (some step's own gradient would be lost).
    Cost: window / stride backward steps per step; the tape of all steps in memory.
    Source: Williams & Peng (1990), BPTT(h; h').
    """
    stride = window if stride is None else stride
    for name, value in (("window", window), ("stride", stride)):
        if type(value) is not int or value < 1:
            raise PlanError(f"truncated: {name} must be a whole number of steps, at least 1", got=f"{name}={value!r}")
    if window < stride:
        raise PlanError(
            "truncated: the window is shorter than the stride",
            got=f"window={window}, stride={stride}",
            expected="window >= stride, else the first steps of a block would have no gradient at all",
            fix=f"truncated(window={stride}, stride={stride}), or a smaller stride",
        )
    return Truncated(window, stride)


def split(actions: Sequence[Action]) -> tuple[tuple[Action, ...], tuple[Action, ...]]:
    """A plan's forward half (before any gradient is known) and its backward half."""
    first = next(i for i, action in enumerate(actions) if isinstance(action, Reverse))
    return tuple(actions[:first]), tuple(actions[first:])
