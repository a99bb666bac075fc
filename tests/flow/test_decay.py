"""Growth, half-life, horizon and window of curves whose numbers are known."""

import math

import pytest

from bptt.flow.decay import fit_decay

BIASES = (0.9, 0.5, 0.1, 0.01)


def geometric(beta: float, last: int) -> list[float]:
    return [beta**k for k in range(last + 1)]


def plateau(last: int) -> list[float]:
    """1 for lags 0 ... 60, then 0.9^k."""
    return [0.9 ** max(0, k - 60) for k in range(last + 1)]


def test_windows_of_an_exact_geometric_curve():
    """Relative bias 0.9^n with n lag terms kept (FLOW.md, exact case)."""
    assert [fit_decay(geometric(0.9, 60)).window(bias) for bias in BIASES] == [2, 7, 22, 44]


@pytest.mark.parametrize("last", [100, 150, 200, 400])
def test_windows_after_a_plateau_come_from_the_tail_alone(last):
    """Aicher, Foti & Fox (2019): a fit to all lags would give .921 and [11, 39, 68, 96]."""
    decay = fit_decay(plateau(last))
    assert decay.growth == pytest.approx(0.9, abs=1e-9)
    assert [decay.window(bias) for bias in BIASES] == [8, 36, 64, 86]


def test_a_window_that_the_lags_do_not_show_is_none_not_the_last_lag():
    assert fit_decay(geometric(0.99, 50)).window(0.01) is None
    assert fit_decay(geometric(0.99, 50)).window(0.7) == 36
    assert fit_decay([1.0] * 50).window(0.5) is None


def test_growth_and_half_life_of_a_geometric_curve():
    decay = fit_decay(geometric(0.8, 30))
    assert decay.growth == pytest.approx(0.8, rel=1e-12)
    assert decay.half_life == pytest.approx(math.log(2) / -math.log(0.8), rel=1e-12)
    assert decay.total == pytest.approx(5.0, rel=1e-12)


def test_horizon_is_the_smallest_lag_with_the_share():
    decay = fit_decay(geometric(0.5, 40))
    assert [decay.horizon(share) for share in (0.5, 0.75, 0.9, 0.99)] == [0, 1, 3, 6]


def test_a_horizon_beyond_the_lags_is_none():
    decay = fit_decay(geometric(0.99, 100))
    assert decay.horizon(0.5) == 68
    assert decay.horizon(0.9) is None
    assert decay.share()[-1] == pytest.approx(1 - 0.99**101, rel=1e-9)


@pytest.mark.parametrize("beta", [1.0, 1.1])
def test_a_curve_that_does_not_fall_has_no_half_life_horizon_or_window(beta):
    decay = fit_decay(geometric(beta, 40))
    assert decay.growth == pytest.approx(beta, rel=1e-12)
    assert decay.half_life is None
    assert decay.horizon(0.5) is None
    assert decay.window(0.5) is None
    assert decay.share()[-1] == pytest.approx(1.0)


def test_a_curve_that_ends_in_nothing_is_gone_at_once():
    decay = fit_decay([1.0, 0.5, 0.0, 0.0, 0.0])
    assert (decay.growth, decay.half_life) == (0.0, 0.0)
    assert decay.horizon(0.99) == 1
    assert decay.window(0.01) == 2


def test_a_curve_that_leaves_the_range_of_float64_still_has_its_growth():
    decay = fit_decay(geometric(0.5, 1200))
    assert decay.norms[-1] == 0
    assert decay.growth == pytest.approx(0.5, rel=1e-3)


@pytest.mark.parametrize("norms", [[1.0, 0.5], [1.0, 0.5, math.nan, 0.1, 0.1], [0.0] * 10])
def test_what_cannot_be_fitted_is_not_made_up(norms):
    decay = fit_decay(norms)
    assert decay.growth is None
    assert decay.half_life is None
    assert decay.horizon(0.5) is None
    assert decay.window(0.5) is None


def test_lags_that_few_losses_reach_do_not_count_in_the_fit():
    norms, counts = geometric(0.9, 40), [40] * 31 + [9] * 10
    norms[31:] = [1.0] * 10
    decay = fit_decay(norms, counts)
    assert (decay.tail.start, decay.tail.stop) == (20, 30)
    assert decay.growth == pytest.approx(0.9, rel=1e-9)
