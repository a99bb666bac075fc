"""Test errors of a forecast in the data's own units, beside the two baselines that any forecast must beat."""

import numpy as np
import numpy.typing as npt

from bptt.train.grid import Grid, duration
from bptt.train.season import Season
from bptt.train.table import name_and_unit
from bptt.train.task import Picture, Scores

Array = npt.NDArray[np.float64]
COLUMNS = ("horizon", "model", "persistence", "seasonal naive")
PICTURE_STEPS = 480
NONE = "none"  # shown where no season was found


def judge(
    grid: Grid, season: Season, targets: tuple[int, ...], horizons: tuple[int, ...], start: int, predicted: Array
) -> tuple[Scores, Picture]:
    """Compare a model's predicted changes with persistence (no change) and the seasonal naive (one season before).

    Args:
        grid: the series; the test part is [start, end).
        predicted: (steps of the test part, targets, horizons) predicted changes, in the data's units.
    """
    rows: list[tuple[str | float, ...]] = []
    names: list[str] = []
    ratios: list[list[float]] = [[], []]
    for i, column in enumerate(targets):
        for j, horizon in enumerate(horizons):
            name = _horizon(grid, horizon) + ("" if len(targets) == 1 else f" {name_and_unit(grid.columns[column])[0]}")
            errors = _errors(grid, season, column, horizon, start, predicted[:, i, j])
            squared = [_rmse(e) for e in errors]
            rows += [(f"RMSE {name}", *_shown(squared)), (f"MAE {name}", *_shown([_mae(e) for e in errors]))]
            names.append(name)
            for ratio, baseline in zip(ratios, squared[1:], strict=True):
                ratio.append(squared[0] / baseline if baseline != 0 else np.inf)
    unit = ", ".join(dict.fromkeys(name_and_unit(grid.columns[k])[1] or f"units of {grid.columns[k]}" for k in targets))
    caption = (
        f"Errors on the last {len(predicted)} steps, used for nothing else in the run. Persistence: the value stays. "
        f"Seasonal naive: the value one season before; season {season.how}."
    )
    scores = Scores(COLUMNS, tuple(rows), unit, caption, _verdict(names, *ratios))
    return scores, _picture(grid, targets[0], horizons, start, predicted[:, 0])


def _errors(grid: Grid, season: Season, column: int, horizon: int, start: int, change: Array) -> list[Array | None]:
    """Errors of model, persistence and seasonal naive at every step whose value ahead was observed."""
    values, observed = grid.values[:, column], grid.observed[:, column]
    now = np.arange(start, len(values) - horizon)
    now = now[observed[now + horizon]]
    truth = values[now + horizon]
    errors: list[Array | None] = [values[now] + change[now - start] - truth, values[now] - truth]
    if season.steps is None:
        return [*errors, None]
    back = season.steps * -(-horizon // season.steps)  # the last same place of a season that is already known
    return [*errors, values[now + horizon - back] - truth]


def _rmse(error: Array | None) -> float:
    return float("nan") if error is None or not error.size else float(np.sqrt(np.mean(error**2)))


def _mae(error: Array | None) -> float:
    return float("nan") if error is None or not error.size else float(np.mean(np.abs(error)))


def _shown(numbers: list[float]) -> list[str | float]:
    return [NONE if np.isnan(number) else number for number in numbers]


def _horizon(grid: Grid, horizon: int) -> str:
    steps = "1 step" if horizon == 1 else f"{horizon} steps"
    return steps if grid.step is None else f"{steps} ({duration(horizon, grid.step)})"


def _verdict(names: list[str], persistence: list[float], seasonal: list[float]) -> str:
    """One sentence that is true whichever way it went.

    Args:
        names: of the horizons.
        persistence, seasonal: the model's RMSE over that of each baseline, at each horizon; NaN: no such baseline.
    """
    won = [ratio for ratio in persistence if ratio < 1]
    if won:
        low, high = (100 * (1 - edge) for edge in (max(won), min(won)))
        gain = f"{high:.1f} %" if len(won) == 1 else f"{low:.1f} to {high:.1f} %"
        first = f"beats persistence at {_count(persistence)} (RMSE lower by {gain}"
        first += ")" if len(won) == len(names) else f"; not at {_lost(names, persistence)})"
    else:
        first = "does not beat persistence at any horizon"
    if any(np.isnan(ratio) for ratio in seasonal):
        return f"On the test part the model {first}."
    worse = _lost(names, seasonal)
    second = f"not the seasonal naive at {worse}" if worse else f"the seasonal naive at {_count(seasonal)}"
    return f"On the test part the model {first}, {'but' if worse else 'and'} {second}."


def _count(ratios: list[float]) -> str:
    won = sum(ratio < 1 for ratio in ratios)
    if won < len(ratios):
        return f"{won} of {len(ratios)} horizons"
    return "the only horizon" if won == 1 else f"all {won} horizons"


def _lost(names: list[str], ratios: list[float]) -> str:
    return ", ".join(name for name, ratio in zip(names, ratios, strict=True) if not ratio < 1)


def _picture(grid: Grid, column: int, horizons: tuple[int, ...], start: int, change: Array) -> Picture:
    """The end of the test part at the middle horizon: enough to see the shape, few enough to draw."""
    middle = len(horizons) // 2
    horizon = horizons[middle]
    now = np.arange(max(start, len(grid.values) - horizon - PICTURE_STEPS), len(grid.values) - horizon)
    values = grid.values[:, column]
    actual = np.where(grid.observed[now + horizon, column], values[now + horizon], np.nan)
    name, unit = name_and_unit(grid.columns[column])
    return Picture(
        time=tuple(grid.labels[k + horizon] for k in now),
        actual=tuple(actual.tolist()),
        predicted=tuple((values[now] + change[now - start, middle]).tolist()),
        name=name,
        unit=unit,
        horizon=_horizon(grid, horizon),
    )
