"""What a forecaster sees looks back only, what it should say is right, and its scores are those of the definitions."""

import datetime as dt
import math
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from bptt.errors import DataError
from bptt.train.features import changes, features, spread, trailing_mean, walk_noise
from bptt.train.forecast import Forecast, forecast_task
from bptt.train.grid import Grid
from bptt.train.season import autocorrelation, find_season
from bptt.train.settings import complete

HOUR = dt.timedelta(hours=1)


def grid(steps: int = 200, seed: int = 0, columns: int = 2, **changed: Any) -> Grid:
    values = np.random.default_rng(seed).normal(size=(steps, columns)).cumsum(0)
    names = ("level (m)", "other")[:columns]
    whole = Grid("a.csv", names, values, np.ones((steps, columns), bool), tuple(range(steps)), HOUR, "1 h", None, ())
    return replace(whole, **changed)


def task(series: Grid, **chosen: Any) -> Forecast:
    return forecast_task(series, complete("table", "a.csv", {"horizons": (1, 3), **chosen}))


def test_the_trailing_mean_is_the_mean_of_the_last_entries_and_of_what_was_before(generator: torch.Generator) -> None:
    x = torch.randn(30, 2, 3, generator=generator, dtype=torch.float64)
    before = torch.full((3,), 2.0, dtype=torch.float64)
    padded = torch.cat([before.expand(6, 2, 3), x])
    expected = torch.stack([padded[t + 1 : t + 7].mean(0) for t in range(30)])
    assert torch.allclose(trailing_mean(x, 6, before), expected, rtol=1e-12)


@pytest.mark.parametrize("t", [1, 57, 198])
def test_features_and_spread_do_not_change_when_the_future_does(t: int) -> None:
    series = torch.from_numpy(grid().values)[:, None]
    usual = torch.tensor([1.0, 2.0], dtype=torch.float64)
    other = series.clone()
    other[t + 1 :] += 100
    assert torch.equal(features(series, usual, 20)[: t + 1], features(other, usual, 20)[: t + 1])
    assert torch.equal(spread(series, usual, 20)[: t + 1], spread(other, usual, 20)[: t + 1])
    assert not torch.equal(features(series, usual, 20)[t + 1], features(other, usual, 20)[t + 1])


def test_features_do_not_depend_on_the_unit_of_the_series() -> None:
    series = torch.from_numpy(grid().values)[:, None]
    usual = torch.tensor([1.0, 2.0], dtype=torch.float64)
    fahrenheit = features(1.8 * series + 32, 1.8 * usual, 20)
    assert torch.allclose(fahrenheit, features(series, usual, 20), rtol=1e-9, atol=1e-9)


def test_changes_are_to_observed_values_only() -> None:
    values = torch.arange(5.0)[:, None, None] ** 2
    observed = torch.ones_like(values, dtype=torch.bool)
    observed[3] = False
    found = changes(values, observed, (1, 2))[:, 0, 0]
    assert torch.equal(found.nan_to_num(-1), torch.tensor([[1, 4.0], [3, -1], [-1, 12], [7, -1], [-1, -1]]))


def test_nothing_is_fitted_on_what_comes_after_the_training_part() -> None:
    series = grid()
    other = replace(series, values=np.concatenate([series.values[:160], series.values[160:] * 50 + 7]))
    assert task(series).bounds[1] == 160
    assert task(series).to_dict() == task(other).to_dict()


def test_training_streams_never_see_what_comes_after_the_training_part() -> None:
    series = grid()
    other = replace(series, values=np.concatenate([series.values[:160], series.values[160:] * 50 + 7]))
    mine, theirs = task(series).training(4), task(other).training(4)
    assert torch.equal(mine.x, theirs.x)
    assert torch.equal(mine.y.nan_to_num(-9), theirs.y.nan_to_num(-9))


def test_every_training_step_whose_value_ahead_exists_has_its_target_once() -> None:
    subject = task(grid(), targets=("level",))
    streams = subject.training(7)
    assert int((~streams.y.isnan()).sum()) == (160 - 1) + (160 - 3)
    # Undo the scaling: the changes themselves, in time order.
    first = torch.arange(160)[:, None]
    values = torch.from_numpy(subject.grid.values)[first]
    truth = changes(values[..., :1], torch.ones_like(values[..., :1], dtype=torch.bool), (1, 3))[:, 0, 0]
    assert float(truth.nansum()) != 0
    rows = [160 * row // 7 for row in range(8)]
    for row in range(7):
        length = rows[row + 1] - rows[row]
        # Every row starts its own recent past: compare signs, which no positive scale changes.
        signs = streams.y[:length, row].sign().double()
        assert torch.equal(signs.nan_to_num(9), truth[rows[row] : rows[row + 1]].sign().nan_to_num(9))


def test_noise_differs_from_epoch_to_epoch_and_follows_the_seed() -> None:
    subject = task(grid(), noise=2.0)
    torch.manual_seed(3)
    first, second = subject.training(4), subject.training(4)
    torch.manual_seed(3)
    again = subject.training(4)
    assert torch.equal(first.x, again.x)
    assert not torch.equal(first.x, second.x)
    values = torch.from_numpy(subject.grid.values)[:, None]
    assert float(walk_noise(values, subject.usual, subject.memory, 2.0).abs().max()) > 0


def perfect(subject: Forecast) -> Tensor:
    """The outputs of a model that knows the future, as far as it exists."""
    _, streams = subject.held_out("test", 1, 0)
    return streams.y[:, 0].nan_to_num(0.0)


def test_a_model_that_knows_the_future_has_no_error_and_one_that_says_no_change_is_persistence() -> None:
    subject = task(grid())
    known, picture = subject.score(perfect(subject))
    still, _ = subject.score(torch.zeros_like(perfect(subject)))
    assert picture is not None
    assert all(float(row[1]) < 1e-5 for row in known.rows)
    assert picture.actual == pytest.approx(picture.predicted, abs=1e-5)
    assert all(row[1] == row[2] for row in still.rows)
    assert "beats persistence at all 4 horizons" in known.verdict
    assert "and the seasonal naive at all 4 horizons" in known.verdict
    assert "does not beat persistence at any horizon" in still.verdict


def test_the_verdict_names_every_horizon_that_was_lost() -> None:
    series = grid(columns=1)
    subject = task(series)
    out = perfect(subject)
    out[:, 1] = -5 * out[:, 1]  # the wrong way, three steps ahead
    verdict = subject.score(out)[0].verdict
    assert "beats persistence at 1 of 2 horizons (RMSE lower by 100.0 %; not at 3 steps (3 h))" in verdict
    assert "but not the seasonal naive at 3 steps (3 h)" in verdict


def test_scores_are_in_the_units_of_the_data() -> None:
    subject = task(grid(columns=1))
    scores, _ = subject.score(torch.zeros_like(perfect(subject)))
    series = subject.grid.values[:, 0]
    error = series[180 + 3 :] - series[180:-3]
    season = series[180 + 3 :] - series[180 + 3 - 24 : -24]
    rows = {row[0]: row[1:] for row in scores.rows}
    assert rows["RMSE 3 steps (3 h)"][1] == pytest.approx(math.sqrt(np.mean(error**2)))
    assert rows["MAE 3 steps (3 h)"][1] == pytest.approx(np.mean(np.abs(error)))
    assert rows["RMSE 3 steps (3 h)"][2] == pytest.approx(math.sqrt(np.mean(season**2)))
    assert scores.unit == "m"


def test_beyond_a_season_the_seasonal_naive_takes_the_last_season_that_is_known() -> None:
    subject = forecast_task(grid(600, columns=1), complete("table", "a.csv", {"horizons": (24, 30)}))
    scores, _ = subject.score(torch.zeros(60, 2))
    series = subject.grid.values[:, 0]
    rows = {row[0]: row[1:] for row in scores.rows}
    one, two = series[540 + 24 :] - series[540:-24], series[540 + 30 :] - series[540 + 30 - 48 : -48]
    assert rows["MAE 24 steps (1 d)"][2] == pytest.approx(np.mean(np.abs(one)))
    assert rows["MAE 30 steps (30 h)"][2] == pytest.approx(np.mean(np.abs(two)))


def test_values_that_were_held_are_never_scored() -> None:
    series = grid(columns=1)
    observed = series.observed.copy()
    observed[185:190] = False
    subject = task(replace(series, observed=observed))
    _, streams = subject.held_out("test", 1, 0)
    assert bool(streams.y[185 - 180 - 1 : 190 - 180 - 1, 0, 0].isnan().all())
    spoiled = series.values.copy()
    spoiled[185:190] = 1e6  # as truth these would ruin the error; as a present value they may
    scores = task(replace(series, observed=observed, values=series.values)).score(torch.zeros(20, 2))[0]
    assert float(scores.rows[0][1]) < 1e3


def test_held_out_rows_are_scored_in_time_order_whatever_their_number() -> None:
    subject = task(grid())
    (one, alone), (many, cut) = subject.held_out("test", 1, 0), subject.held_out("test", 6, 17)
    whole = one.in_order(alone.y).nan_to_num(-9)
    assert torch.equal(many.in_order(cut.y).nan_to_num(-9), whole)
    assert torch.equal(many.in_order(cut.x), one.in_order(alone.x))
    assert float(subject.weights(alone.y).sum()) == pytest.approx(float(subject.weights(cut.y).sum()))


def test_the_season_of_hourly_data_is_a_day_by_the_clock() -> None:
    season = find_season(grid(), 160, 0)
    assert (season.steps, season.clock) == (24, True)


def test_without_a_time_axis_the_season_is_the_peak_of_the_autocorrelation() -> None:
    steps = np.arange(300)
    wave = np.sin(2 * np.pi * steps / 37)[:, None] + 0.01 * steps[:, None]
    season = find_season(grid(300, columns=1, values=wave, observed=wave < 1e9, step=None), 240, 0)
    assert season.steps == 37
    assert "autocorrelation" in season.how


def test_noise_has_no_season() -> None:
    values = np.random.default_rng(1).normal(size=(400, 1))
    season = find_season(grid(400, columns=1, values=values, observed=values < 1e9, step=None), 320, 0)
    assert season.steps is None
    scores, _ = task(grid(400, columns=1, values=values, observed=values < 1e9, step=None)).score(torch.zeros(40, 2))
    assert scores.rows[0][3] == "none"


def test_autocorrelation_is_that_of_its_definition() -> None:
    series = np.random.default_rng(2).normal(size=50).cumsum()
    line = np.polyval(np.polyfit(np.arange(50), series, 1), np.arange(50))
    rest = series - line
    expected = [rest[: 50 - k] @ rest[k:] / (rest @ rest) for k in range(50)]
    assert autocorrelation(series) == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize(
    ("chosen", "message"),
    [
        ({"targets": ("nothing",)}, "has no column 'nothing'"),
        ({"horizons": (11,)}, "--horizon 11 is too far"),
        ({"horizons": (0,)}, "--horizon 0 is too small"),
    ],
)
def test_targets_and_horizons_that_do_not_fit_are_refused(chosen: dict[str, Any], message: str) -> None:
    with pytest.raises(DataError, match=message):
        task(grid(), **chosen)


def test_a_short_series_and_a_column_that_stands_still_are_refused() -> None:
    with pytest.raises(DataError, match="too short") as caught:
        task(grid(1))
    assert caught.value.got == "1 row"
    values = grid().values.copy()
    values[:, 1] = 5.0
    with pytest.raises(DataError, match="'other' of a.csv never changes"):  # noqa: RUF043
        task(grid(values=values))
