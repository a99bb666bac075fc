r"""What a curve of lag norms says: growth per step, half-life, horizon, window. Plain numbers in, plain numbers out.

$\phi_k$ is the mean norm at lag k = 0 ... R. What lies beyond lag R is not measured; it is estimated as a geometric
series with the growth of the tail, and never taken for nothing.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

LEAST_POINTS = 3  # of a fit
ENOUGH = 0.25  # of the losses
SMALLEST = 1e-290  # below, a norm that goes on falling is rounded to zero
TIE = 1e-9  # two numbers that differ by less, relatively, are equal up to rounding


@dataclass(frozen=True, slots=True)
class Tail:
    r"""$\phi_k \approx c\, \beta^k$ for the last third of the lags that are well measured.

    Args:
        start, stop: first and last lag of the fit.
        growth: $\beta$, factor per step back.
        early, late: the same fitted to the first and the second half of the tail: do they agree?
    """

    start: int
    stop: int
    growth: float
    early: float
    late: float


@dataclass(frozen=True, slots=True)
class Decay:
    """A curve of lag norms, with the fit of its tail.

    Args:
        norms: mean norm at each lag 0 ... R.
        tail: None if there are too few lags, or a norm is not finite.
    """

    norms: tuple[float, ...]
    tail: Tail | None

    @property
    def growth(self) -> float | None:
        """Factor per step back in the tail."""
        return None if self.tail is None else self.tail.growth

    @property
    def half_life(self) -> float | None:
        r"""$\ln 2 / -\ln \beta$ steps; None if the norms do not fall."""
        if self.growth is None or self.growth >= 1:
            return None
        return 0.0 if self.growth == 0 else math.log(2) / -math.log(self.growth)

    @property
    def beyond(self) -> float:
        r"""Estimated sum of the norms beyond lag R, $\phi_R\, \beta / (1 - \beta)$; infinite if they do not fall."""
        if self.growth is None or self.growth >= 1:
            return math.inf
        return self.norms[-1] * self.growth / (1 - self.growth)

    @property
    def total(self) -> float:
        """Sum of all norms, measured and beyond."""
        return math.fsum(self.norms) + self.beyond

    def share(self) -> tuple[float, ...]:
        """Share of the sum within each lag; of the measured sum alone where the rest cannot be estimated."""
        total = self.total if math.isfinite(self.total) else math.fsum(self.norms)
        return tuple(part / total if total > 0 else math.nan for part in accumulate(self.norms))

    def horizon(self, share: float) -> int | None:
        """The smallest lag K with at least `share` of the sum of norms; None if that is not reached within R lags."""
        if not math.isfinite(self.total) or self.total <= 0:
            return None
        reached = (lag for lag, part in enumerate(self.share()) if part >= share * (1 - TIE))
        return next(reached, None)

    def window(self, bias: float) -> int | None:
        r"""The smallest number n of lag terms whose relative gradient bias is below `bias`; None if not within R lags.

        Lags 0 ... n - 1 are kept, the bias is $\sum_{k \geq n} \phi_k / \sum_k \phi_k$; for $\phi_k = \beta^k$ it is
        $\beta^n$. That is exact if the terms of all lags point in one direction and $\partial s/\partial\theta$ has the
        same norm at every step, an estimate otherwise.
        Source: Aicher, Foti & Fox (2019), arXiv 1905.07473; beta is fitted on the tail only, as their theorem asks.
        """
        if not math.isfinite(self.total) or self.total <= 0:
            return None
        missing = list(accumulate([self.beyond, *reversed(self.norms)]))[::-1]  # summed from the small end
        below = (n for n in range(1, len(missing)) if missing[n] < bias * missing[0] * (1 - TIE))
        return next(below, None)

    def bias(self, window: int, stride: int = 1) -> float | None:
        r"""Estimated relative bias of the gradient that truncation leaves; None if the norms do not fall.

        With n lag terms kept it is $\sum_{k \geq n} \phi_k / \sum_k \phi_k$, as in `window`. Truncation in blocks of
        `stride` steps keeps window - stride + 1 ... window terms, depending on the loss's place in its block: the mean.

        Args:
            window: k2, steps that one truncated backward run covers.
            stride: k1, steps between two backward runs, at most `window`.
        """
        if not math.isfinite(self.total) or self.total <= 0:
            return None
        missing = list(accumulate([self.beyond, *reversed(self.norms)]))[::-1]
        last, growth = len(missing) - 1, self.growth or 0.0

        def beyond(n: int) -> float:
            return missing[n] if n <= last else missing[last] * growth ** (n - last)

        kept = range(window - stride + 1, window + 1)
        return math.fsum(map(beyond, kept)) / stride / missing[0]


@dataclass(frozen=True, slots=True)
class WindowInUse:
    """The truncation that a net is trained with, and its estimated relative gradient bias.

    Args:
        window, stride: k2 and k1, in steps.
        bias: None if it cannot be estimated, since the norms do not fall within the lags measured.
    """

    window: int
    stride: int
    bias: float | None


def fit_decay(norms: Sequence[float], counts: Sequence[float] | None = None) -> Decay:
    """Fit the tail of a curve.

    Args:
        norms: mean norm at each lag 0 ... R.
        counts: how many losses reach each lag; the same number if not given. Each lag counts in the fit as often, and
            those that less than a quarter of the losses reach not at all: few losses, all of them late, are no mean.
    """
    counts = [1.0] * len(norms) if counts is None else counts
    return Decay(tuple(norms), _fit_tail(norms, counts))


def _fit_tail(norms: Sequence[float], counts: Sequence[float]) -> Tail | None:
    last = max((lag for lag, count in enumerate(counts) if count >= ENOUGH * max(counts)), default=0)
    if last < LEAST_POINTS or not all(map(math.isfinite, norms)):
        return None
    if norms[last] == 0:
        last = max((lag for lag in range(last) if norms[lag] > 0), default=-1)
        if last < LEAST_POINTS or norms[last] > SMALLEST:  # not out of float64's range, but truly nothing from there on
            return None if last < 0 else Tail(last + 1, last + 1, 0.0, 0.0, 0.0)
    start = max(1, min(2 * last // 3, last + 1 - LEAST_POINTS))
    points = [(lag, math.log(norms[lag]), counts[lag]) for lag in range(start, last + 1) if norms[lag] > 0]
    if len(points) < LEAST_POINTS:
        return None
    middle = len(points) // 2
    halves = (points[: middle + 1], points[middle:])  # the middle point belongs to both
    return Tail(start, last, *(math.exp(_slope(part)) for part in (points, *halves)))


def _slope(points: Sequence[tuple[int, float, float]]) -> float:
    """Weighted least squares."""
    total = math.fsum(w for _, _, w in points)
    x_mean = math.fsum(w * x for x, _, w in points) / total
    y_mean = math.fsum(w * y for _, y, w in points) / total
    return math.fsum(w * (x - x_mean) * (y - y_mean) for x, y, w in points) / math.fsum(
        w * (x - x_mean) ** 2 for x, _, w in points
    )
