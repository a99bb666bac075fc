"""The season of a series: from its time axis, else from the autocorrelation of its training part."""

from dataclasses import dataclass
from datetime import timedelta

import numpy as np
import numpy.typing as npt

from bptt.train.grid import DAY, Grid

STRONG = 0.3  # autocorrelation at a lag, below which a repetition is taken for chance


@dataclass(frozen=True, slots=True)
class Season:
    """After how many steps the series tends to repeat (None: no such number was found), and how that was found."""

    steps: int | None
    how: str
    clock: bool


def find_season(grid: Grid, train: int, column: int) -> Season:
    """The season used by the seasonal-naive baseline.

    A step that divides a day gives a season of a day, a daily step one of a week, a step of the calendar one of a year.
    Without such a time axis it is the highest peak of the autocorrelation of the detrended training part.

    Args:
        grid: the series.
        train: steps of the training part; nothing later is looked at.
        column: the column to forecast.
    """
    if grid.calendar is not None and grid.calendar > 1:
        return Season(grid.calendar, f"from the time axis: {grid.calendar} steps are 1 year", True)
    if grid.step is not None:
        if grid.step == DAY:
            return _timed(7, "1 week", train)
        if grid.step < DAY and DAY % grid.step == timedelta(0):
            return _timed(DAY // grid.step, "1 day", train)
    return _correlated(grid.values[:train, column])


def _timed(steps: int, words: str, train: int) -> Season:
    if 2 * steps > train:
        return Season(None, f"none: the training part is shorter than twice {words}", False)
    return Season(steps, f"from the time axis: {steps} steps are {words}", True)


def _correlated(series: npt.NDArray[np.float64]) -> Season:
    lags = autocorrelation(series)[: len(series) // 3]
    fallen = np.flatnonzero(lags < 0)
    if fallen.size:
        # Peaks count only beyond the first fall below zero: near lag 0 every smooth series resembles itself.
        peak = int(fallen[0]) + int(np.argmax(lags[fallen[0] :]))
        if lags[peak] >= STRONG:
            return Season(peak, f"from the training part: autocorrelation {lags[peak]:.2f} at lag {peak}", False)
    return Season(None, f"none: no autocorrelation of the training part reaches {STRONG} again", False)


def autocorrelation(series: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Autocorrelation at every lag, after the least-squares line is taken out.

    Args:
        series: (steps,).
    Returns:
        (steps,), 1 at lag 0; all zero for a series that is a line.
    Cost: steps log steps, by the fast Fourier transform.
    """
    steps = np.arange(len(series))
    rest = series - np.polyval(np.polyfit(steps, series, 1), steps)
    power = np.abs(np.fft.rfft(rest, 2 * len(series))) ** 2
    lags = np.fft.irfft(power)[: len(series)]
    return lags / lags[0] if lags[0] > 1e-12 * max(1.0, float(np.abs(series).max())) ** 2 else np.zeros_like(lags)
