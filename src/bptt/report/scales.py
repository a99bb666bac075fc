"""Data units -> picture units, and where the ticks stand."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from bptt.report.values import LARGEST, Number, drawable, power_of_ten, short

TINIEST = 1e-307  # the low end of any scale: smaller floats have too few digits left to divide by


@dataclass(frozen=True, slots=True)
class Scale:
    """A straight map of [low, high], or of its logarithms, onto [start, stop] of the picture."""

    low: float
    high: float
    start: float
    stop: float
    log: bool = False

    def at(self, value: float) -> float:
        """Where `value` stands; values outside the scale stand outside, zero on a logarithmic scale at its low end."""
        if self.log:
            part = (_log(value, self.low) - math.log10(self.low)) / (math.log10(self.high) - math.log10(self.low))
        else:
            part = (value - self.low) / (self.high - self.low)
        # A number far outside must not write a 300-digit coordinate into the picture.
        return self.start + (self.stop - self.start) * min(max(part, -9.0), 9.0)


def extent(values: Iterable[Number], include: Iterable[float] = (), log: bool = False) -> tuple[float, float]:
    """The range a picture shows: never empty, never a single value, so that a scale can always be built from it."""
    usable = [value for value in (*values, *include) if drawable(value, log)]
    if not usable:
        return (0.1, 10.0) if log else (0.0, 1.0)
    low, high = min(usable), max(usable)
    if log:
        low, high = max(low, TINIEST), max(high, TINIEST)
        return (low, high) if high > low * (1 + 1e-9) else (max(low / 2, TINIEST), min(high, LARGEST) * 2)
    room = max(1e-9 * max(abs(low), abs(high)), TINIEST)
    if high - low > room:
        return low, high
    pad = 0.1 * abs(low) if abs(low) > 10 * room else 1.0
    return low - pad, high + pad


def ticks(low: float, high: float, most: int, log: bool = False, whole: bool = False) -> list[float]:
    """At most `most` round numbers inside [low, high]; `whole` allows integers only."""
    if log and high / low > 8:
        return _decades(low, high, most)
    step = nice_step((high - low) / max(most - 1, 1))
    if whole:
        step = max(1.0, math.ceil(step))
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [place * step for place in range(first, last + 1)] or [low]


def nice_step(least: float) -> float:
    """The smallest of 1, 2, 5 times a power of ten that is not below `least`."""
    if least <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(least))
    return next((power * factor for factor in (1, 2, 5) if power * factor >= least * (1 - 1e-9)), 10 * power)


def tick_texts(values: list[float], log: bool = False, share: bool = False) -> list[str]:
    """Labels of one axis, all in one form: percentages, powers of ten, or decimals of equal length."""
    if share:
        return [f"{100 * value:.6g} %" for value in values]
    if not values:
        return []
    largest = max(abs(value) for value in values)
    smallest = min((abs(value) for value in values if value), default=0.0)
    if largest >= 1e6 or (log and smallest < 1e-3) or largest < 1e-3:
        return [_power_text(value) for value in values]
    if log and smallest * 8 < largest:
        return [f"{value:,.10g}" for value in values]
    gap = min((b - a for a, b in pairwise(values)), default=largest) or 1.0
    decimals = max(0, -math.floor(math.log10(gap) + 1e-9)) if gap < 1 else 0
    return [f"{value:,.{min(decimals, 12)}f}".replace("-", "−") for value in values]


def _power_text(value: float) -> str:
    """1, 10⁻⁶ or 5×10⁻⁷: the leading 1 of a power of ten says nothing and is left out."""
    if value == 0 or 0.99 < abs(value) < 10.01:
        return short(value)
    exponent = math.floor(math.log10(abs(value)) + 1e-9)
    factor = value / 10.0**exponent if exponent > -308 else 1.0
    if abs(factor - 1) < 1e-6:
        return power_of_ten(exponent)
    return f"{factor:.3g}×{power_of_ten(exponent)}".replace("-", "−")


def _decades(low: float, high: float, most: int) -> list[float]:
    """Powers of ten, every second or third ... where there are many; with 2 and 5 times them where there are few."""
    first, last = math.floor(math.log10(low)), math.ceil(math.log10(high))
    for factors, step in [((1, 2, 5), 1), *(((1,), step) for step in (1, 2, 3, 5, 10, 20, 50, 100, 200, 500))]:
        start = math.ceil(first / step) * step
        found = [factor * 10.0**power for power in range(start, last + 1, step) for factor in factors if power < 308]
        inside = [value for value in found if low * (1 - 1e-9) <= value <= high * (1 + 1e-9)]
        if len(inside) <= most:
            return inside or [low]
    return [low]


def _log(value: float, floor: float) -> float:
    return math.log10(value) if value > 0 else math.log10(floor)
