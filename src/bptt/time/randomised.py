r"""Truncation without bias: where the gradient is cut is drawn, and what passes is made larger to compensate.

Source: Tallec & Ollivier (2017), Unbiasing truncated backpropagation through time, arXiv 1705.08209 (ARTBP).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import torch

from bptt.errors import PlanError
from bptt.time.actions import Action, Advance, Cut, Drop, Reverse, Scale
from bptt.time.plan import Call, Plan, Settled, at_least_one


@dataclass(frozen=True, slots=True)
class Randomised:
    """ARTBP: pieces of random length, `length` steps in the mean.

    Args:
        length: mean steps between two cuts.
        alpha: above 1; the larger, the closer the lengths stay to their mean, and the larger the factors.
        stride: steps between two places where the gradient may be cut.
    """

    length: int
    alpha: float
    stride: int

    def __str__(self) -> str:
        return f"randomised(length={self.length}, alpha={self.alpha:g}, stride={self.stride})"

    def settled(self, call: Call) -> Plan:
        """The plan of one call, with cuts drawn from torch's default generator: one number of it per call."""
        seed = int(torch.randint(2**62, ()))
        drawn = torch.rand(-(-call.steps // self.stride), generator=torch.Generator().manual_seed(seed)).tolist()
        return self.drawn(drawn)

    def divided(self, parts: int) -> "Randomised":
        """Itself; each net draws its own cuts."""
        return self

    def drawn(self, numbers: list[float]) -> "Drawn":
        """The plan for numbers in [0, 1), one for each place, in the order of time."""
        cuts, age = [], 1
        for place, number in enumerate(numbers[1:], start=1):
            cut = number < self.probability(age)
            age = 1 if cut else age + 1
            cuts.append(place * self.stride) if cut else None
        return Drawn(self, tuple(cuts))

    def probability(self, age: int) -> float:
        r"""Of a cut where the last one is `age` places back: $c = \alpha / ((\alpha - 1) L_0 + \mathrm{age})$."""
        return self.alpha / ((self.alpha - 1) * self.length / self.stride + age)

    def online(self, steps: int) -> tuple[Action, ...]:
        """Nothing to say before the cuts are drawn."""
        return self.actions(steps)

    def actions(self, steps: int) -> tuple[Action, ...]:
        """Nothing to say before the cuts are drawn."""
        raise PlanError(
            "a random plan says where it cuts only when it is drawn for a call",
            got=f"{self} for {steps} steps",
            fix="net.schedule(x, plan), which draws one",
        )


@dataclass(frozen=True, slots=True)
class Drawn(Settled):
    """One draw of a random truncation."""

    law: Randomised
    cuts: tuple[int, ...]

    def __str__(self) -> str:
        return f"{self.law}, as drawn for one call"

    def actions(self, steps: int) -> tuple[Action, ...]:
        """The plan for `steps` steps."""
        return Advance(0, steps), *self._blocks(steps), Drop(0, steps)

    def online(self, steps: int) -> tuple[Action, ...]:
        """Each piece between two cuts is reversed as soon as it was run."""
        factors, actions = self._factors(steps), list[Action]()
        for start, stop in pairwise([0, *(cut for cut in self.cuts if cut < steps), steps]):
            actions.append(Advance(start, stop))
            end = stop
            for place in reversed(range(start, stop, self.law.stride)):
                actions.append(Reverse(place, end, place))
                end = place
                if place > start:
                    actions.append(Scale(place, factors[place]))
            actions += [Cut(start)] * (start > 0)
            actions.append(Drop(start, stop))
        return tuple(actions)

    def _blocks(self, steps: int) -> Iterator[Action]:
        factors = self._factors(steps)
        stop = steps
        for place in reversed(range(0, steps, self.law.stride)):
            yield Reverse(place, stop, place)
            stop = place
            if place in factors:
                yield Scale(place, factors[place])
            elif place:
                yield Cut(place)

    def _factors(self, steps: int) -> dict[int, float]:
        """Places where the gradient passes, and by what it is multiplied there."""
        factors, age, cuts = {}, 1, set(self.cuts)
        for place in range(self.law.stride, steps, self.law.stride):
            if place in cuts:
                age = 1
            else:
                factors[place] = 1 / (1 - self.law.probability(age))
                age += 1
        return factors


def randomised(length: int, alpha: float = 4.0, stride: int | None = None) -> Randomised:
    r"""Randomly truncated backpropagation through time whose mean is the exact gradient (ARTBP).

    Every `stride` steps the gradient is cut with probability $c = \alpha / ((\alpha - 1) L_0 + a)$, a the places since
    the last cut and $L_0$ = length / stride, and is multiplied by $1 / (1 - c)$ where it passes. The steps between two
    cuts are `length` in the mean. Unbiased, at the price of a larger variance: average over more sequences.

    Args:
        length: mean steps between two cuts; more than `stride`.
        alpha: above 1; 4 to 6 work well.
        stride: steps between two places where a cut may fall; a tenth of `length` if not given. 1 is the published
            form; larger ones are as unbiased and make fewer, larger calls.
    Raises:
        PlanError: a size below 1, length <= stride, or alpha <= 1.
    Cost: one backward step per step; the tape of all steps in memory.
    Source: Tallec & Ollivier (2017), arXiv 1705.08209.
    """
    at_least_one("randomised", length=length)
    stride = max(1, length // 10) if stride is None else stride
    at_least_one("randomised", stride=stride)
    if length <= stride or not alpha > 1:
        raise PlanError(
            "randomised: the cuts have no probability",
            got=f"length={length}, stride={stride}, alpha={alpha}",
            expected="length > stride and alpha > 1, else c is not below 1",
            fix=f"randomised(length={max(length, 2 * stride)}, alpha=4.0, stride={stride})",
        )
    return Randomised(length, float(alpha), stride)
