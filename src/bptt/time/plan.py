r"""Plans: which steps are run forward, which are reversed, and where the gradient is cut. A plan is data.

`exact` is backpropagation through time itself. `truncated(window, stride)` is the family of Williams & Peng:
TBPTT(k1, k2) with stride = k1 and window = k2. In files of their own: `checkpointed` is exact in bounded memory,
`randomised` is truncation without bias.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, cast

from bptt.errors import PlanError
from bptt.lower import Need
from bptt.report.notebook import plan_note
from bptt.time.actions import Action, Advance, Cut, Drop, Reverse


@dataclass(slots=True)
class Call:
    """What a plan is asked to walk.

    Args:
        steps, batch: of the sequence.
        need: bytes that one row of the batch needs.
        fixed: bytes that no plan changes: gradients of shared values.
    """

    steps: int
    batch: int
    need: Need
    fixed: int = 0


class Plan(Protocol):
    """A frozen, hashable value that says how any number of steps is walked; `validate` judges what it says."""

    def __hash__(self) -> int: ...

    def settled(self, call: Call) -> "Plan":
        """The plan of one call: a budget becomes slots, a random plan is drawn; a plan that says all stays itself."""

    def divided(self, parts: int) -> "Plan":
        """The plan for each of several nets that are held at the same time: a budget is shared out."""

    def actions(self, steps: int) -> Sequence[Action]:
        """The plan for `steps` steps: all of them are run before any gradient is known."""

    def online(self, steps: int) -> Sequence[Action]:
        """The plan where each step's loss is known as soon as it was run."""


class Settled:
    """A plan that is the same for every call."""

    __slots__ = ()

    def settled(self, call: Call) -> "Plan":
        """Itself."""
        return self

    def divided(self, parts: int) -> "Plan":
        """Itself."""
        return self

    def actions(self, steps: int) -> Sequence[Action]:
        """The plan for `steps` steps."""
        raise NotImplementedError

    def online(self, steps: int) -> Sequence[Action]:
        """The same: an exact gradient waits for the last loss."""
        return self.actions(steps)

    @property
    def shown(self) -> int:
        """Steps for which a notebook draws the plan."""
        return 20

    def _repr_html_(self) -> str:
        return plan_note(str(self), self.shown, self.actions(self.shown))


@dataclass(frozen=True, slots=True)
class Exact(Settled):
    """The whole gradient: one forward run, one reverse run."""

    def actions(self, steps: int) -> tuple[Action, ...]:
        """The plan for `steps` steps."""
        return Advance(0, steps), Reverse(0, steps, 0), Drop(0, steps)

    def __str__(self) -> str:
        return "exact()"


@dataclass(frozen=True, slots=True)
class Truncated(Settled):
    r"""Losses of each block of `stride` steps are carried back at most `window` steps from the block's end.

    Args:
        window: k2, steps that one truncated backward run covers.
        stride: k1, steps between two backward runs; each step's loss counts once.
    """

    window: int
    stride: int

    def __str__(self) -> str:
        return f"truncated(window={self.window}, stride={self.stride})"

    @property
    def shown(self) -> int:
        """Some windows."""
        return max(20, self.window + 3 * self.stride)

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

    def online(self, steps: int) -> tuple[Action, ...]:
        """Each block is reversed as soon as it was run: only the blocks of one window have a tape."""
        return tuple(self._online(steps))

    def _online(self, steps: int) -> Iterator[Action]:
        dropped = 0
        for block in range(0, steps, self.stride):
            stop = min(block + self.stride, steps)
            start = max(0, stop - self.window)
            yield Advance(block, stop)
            yield Reverse(start, stop, block)
            if start > 0:
                yield Cut(start)
            # The first step of the next window lies in this block: the ones before it are read no more.
            needless = max(0, min(stop + self.stride, steps) - self.window) // self.stride * self.stride
            if stop == steps:
                needless = steps
            if needless > dropped:
                yield Drop(dropped, needless)
                dropped = needless


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
    at_least_one("truncated", window=window, stride=stride)
    if window < stride:
        raise PlanError(
            "truncated: the window is shorter than the stride",
            got=f"window={window}, stride={stride}",
            expected="window >= stride, else the first steps of a block would have no gradient at all",
            fix=f"truncated(window={stride}, stride={stride}), or a smaller stride",
        )
    return Truncated(window, stride)


def at_least_one(plan: str, unit: str = "steps", **sizes: object) -> None:
    """Refuse sizes that are no number of `unit`."""
    for name, value in sizes.items():
        if type(value) is not int or value < 1:
            raise PlanError(f"{plan}: {name} must be a whole number of {unit}, at least 1", got=f"{name}={value!r}")


def known(plan: object) -> Plan:
    """`plan`, if it is one: an object with a plan's methods, of any class.

    Raises:
        PlanError: it is something else, such as a plan's name, or the function that makes it without its call.
    """
    if isinstance(plan, type) or not all(hasattr(plan, name) for name in ("settled", "divided", "actions", "online")):
        raise PlanError(
            "plan= is no plan",
            got=f"plan={getattr(plan, '__qualname__', None) or repr(plan)} ({type(plan).__name__})",
            expected="bptt.exact(), bptt.truncated(window, stride), bptt.checkpointed(...) or bptt.randomised(...)",
            fix="plan=bptt.exact(), with its parentheses; or leave plan= out",
        )
    return cast("Plan", plan)


def plan_or(default: Plan, plan: object) -> Plan:
    """`plan`, or `default` where none was given. Raises: as for `known`."""
    return default if plan is None else known(plan)


def split(actions: Sequence[Action]) -> tuple[tuple[Action, ...], tuple[Action, ...]]:
    """A plan's forward half (before any gradient is known) and its backward half."""
    first = next(i for i, action in enumerate(actions) if isinstance(action, Reverse))
    return tuple(actions[:first]), tuple(actions[first:])
