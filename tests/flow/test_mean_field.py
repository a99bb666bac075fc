"""Mean-field theory: numbers from outside, and a large random net that behaves as they say."""

import math

import pytest
import torch

import bptt
from bptt.errors import ShapeError
from bptt.flow import critical_sigma_w, flow, mean_field

pytestmark = pytest.mark.usefixtures("float64")


def test_fixed_points_are_those_of_an_independent_computation():
    """NUMBERS.md; Chen, Pennington & Schoenholz (2018)."""
    for (sigma_w, sigma_b), q, chi in (
        ((0.9, 0.1), 0.040217, 0.752654),
        ((1.5, 0.1), 0.813322, 1.129053),
        ((2.0, 0.0), 2.121474, 1.362673),
    ):
        found = mean_field(sigma_w, sigma_b)
        assert found.q == pytest.approx(q, abs=6e-7)
        assert found.chi == pytest.approx(chi, abs=6e-7)
        assert found.growth == pytest.approx(math.sqrt(found.chi))


def test_critical_weights_are_those_of_an_independent_computation():
    found = [critical_sigma_w(sigma_b) for sigma_b in (0, 0.05, 0.1, 0.3)]
    assert found == pytest.approx([1, 1.122539, 1.193401, 1.395584], abs=6e-7)


def test_at_the_critical_weight_chi_is_one():
    for sigma_b in (0.05, 0.2, 1.0):
        assert mean_field(critical_sigma_w(sigma_b), sigma_b).chi == pytest.approx(1.0, abs=1e-9)


def test_a_large_random_net_decays_as_the_theory_predicts():
    torch.manual_seed(0)
    n = 400
    cell = bptt.cells.RNN(3, n)
    cell.weight_hh.data = 0.9 * torch.randn(n, n) / math.sqrt(n)
    cell.weight_ih.data = 0.3 * torch.randn(n, 3)
    cell.bias_ih.data, cell.bias_hh.data = 0.2 * torch.randn(n), torch.zeros(n)
    found = flow(bptt.Recurrent(cell), torch.randn(40, 2, 3), samples=8).mean_field
    assert found.sigma_w == pytest.approx(0.9, rel=0.02)
    assert found.sigma_b == pytest.approx(0.2, rel=0.1)
    assert found.sigma_drive == pytest.approx(math.sqrt(0.2**2 + 3 * 0.3**2), rel=0.15)
    assert found.measured_q == pytest.approx(found.q, rel=0.05)
    assert found.measured_growth == pytest.approx(found.growth, rel=0.03)


@pytest.mark.parametrize("cell", [bptt.cells.GRU(3, 4), bptt.cells.RNN(3, 4, nonlinearity="relu")])
def test_theory_is_silent_about_other_nets(cell):
    assert flow(bptt.Recurrent(cell.double()), torch.randn(6, 2, 3)).mean_field is None


def test_sizes_that_are_none_are_refused():
    with pytest.raises(ShapeError, match="standard deviation"):
        mean_field(-1.0, 0.0)
    with pytest.raises(ShapeError, match="standard deviation"):
        critical_sigma_w(math.inf)
