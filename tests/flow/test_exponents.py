"""Lyapunov exponents and transports: closed forms, the determinant, and the joint carry of an LSTM."""

import math

import pytest
import torch

import bptt
import cases
from bptt.errors import ShapeError
from bptt.flow import lyapunov, transports
from bptt.flow.exponents import measure_lyapunov
from bptt.flow.jacobians import state_jacobians
from bptt.flow.subjects import subject_of
from bptt.flow.trajectory import Transport, run
from flow.cases_of_flow import Linear, orthogonal

pytestmark = pytest.mark.usefixtures("float64")

STEPS, BATCH = 20, 2
TRANSIENT = torch.tensor([[0.5, 10.0], [0.0, 0.5]], dtype=torch.float64)


def log_det(transport: Transport) -> torch.Tensor:
    """Mean of ln|det J| for each row; -inf where a Jacobian is singular up to rounding."""
    jacobians = state_jacobians(transport, torch.arange(STEPS * BATCH))
    sigma = torch.linalg.svdvals(jacobians)
    sigma = torch.where(sigma > 1e-15 * len(sigma[0]) * sigma[:, :1], sigma, torch.zeros_like(sigma))
    return sigma.log().sum(1).reshape(STEPS, BATCH).mean(0)


@pytest.mark.parametrize("name", cases.CELLS)
def test_the_sum_of_all_exponents_is_the_mean_of_ln_det_on_every_cell(name):
    cell = cases.make(name)
    transport = Transport(run(subject_of(cell, torch.randn(STEPS, BATCH, 3), cases.start(cell, BATCH))))
    found = measure_lyapunov(transport, k=transport.size, transient=0)
    assert found.complete
    for row, truth in zip(found.per_row, log_det(transport).tolist(), strict=True):
        assert sum(row) == truth == -math.inf or sum(row) == pytest.approx(truth, rel=1e-10, abs=1e-10)


@pytest.mark.parametrize("g", [0.7, 1.0, 1.2])
def test_all_exponents_of_a_scaled_orthogonal_net_are_ln_g(g):
    found = lyapunov(bptt.Recurrent(Linear(g * orthogonal(5))), torch.randn(40, 3, 5))
    assert found.complete
    assert list(found.exponents) == pytest.approx([math.log(g)] * 5, abs=1e-12)
    assert max(found.standard_errors) < 1e-12


def test_exponents_of_a_linear_net_are_the_logarithms_of_the_eigenvalues_moduli():
    """Complex pairs share one modulus: their exponents turn around it, by less the longer one looks."""
    weight = torch.randn(6, 6, generator=torch.Generator().manual_seed(3)) / 6**0.5
    truth = torch.linalg.eigvals(weight).abs().log().sort(descending=True).values
    found = lyapunov(bptt.Recurrent(Linear(weight)), torch.randn(3000, 1, 6))
    assert list(found.exponents) == pytest.approx(truth.tolist(), abs=2e-3)


def test_exponents_of_a_triangular_net_are_exact_once_the_transient_is_gone():
    weight = torch.diag(torch.tensor([1.1, 0.9, 0.6, 0.3])) + torch.ones(4, 4).triu(1)
    found = lyapunov(bptt.Recurrent(Linear(weight)), torch.randn(400, 2, 4), transient=200)
    assert list(found.exponents) == pytest.approx([math.log(g) for g in (1.1, 0.9, 0.6, 0.3)], abs=1e-12)


def test_leading_exponents_are_those_of_the_whole_spectrum():
    net, x = bptt.Recurrent(bptt.cells.GRU(3, 6)), torch.randn(300, 3, 3)
    whole, leading = lyapunov(net, x), lyapunov(net, x, k=2)
    assert not leading.complete
    assert leading.exponents == pytest.approx(whole.exponents[:2], abs=2e-3)


@pytest.mark.parametrize("every", [1, 3, 7])
def test_the_steps_between_two_decompositions_do_not_matter(every):
    net, x = bptt.Recurrent(bptt.cells.RNN(3, 5)), torch.randn(60, 2, 3)
    found, adaptive = lyapunov(net, x, qr_every=every, transient=0), lyapunov(net, x, transient=0)
    assert list(found.exponents) == pytest.approx(list(adaptive.exponents), abs=1e-8)


def test_the_largest_exponent_of_an_lstm_rises_to_zero_with_its_forget_bias_and_that_of_h_alone_does_not():
    """Only the joint (h, c) map sees the memory cell."""
    x, joint, of_h = torch.randn(300, 4, 3), [], []
    torch.manual_seed(0)
    cell = bptt.cells.LSTM(3, 8)
    cell.bias_hh.data.zero_()
    for bias in (0.0, 1.0, 3.0, 5.0):
        cell.bias_ih.data.zero_()
        cell.bias_ih.data[8:16] = bias
        transport = Transport(run(subject_of(cell, x)))
        joint.append(measure_lyapunov(transport).exponents[0])
        jacobians = state_jacobians(transport, torch.arange(50, 300) * 4)[:, :8, :8]
        of_h.append(float(torch.linalg.eigvals(jacobians).abs().amax(1).log().mean()))
    assert joint == sorted(joint)
    assert joint[0] < -0.4
    assert -0.02 < joint[-1] < 0.01
    assert abs(joint[0] / joint[-1]) > 30  # the horizon is longer by this factor
    assert all(exponent < -0.5 for exponent in of_h)


def test_a_float32_net_of_a_large_carry_is_followed_by_eight_vectors():
    net = bptt.LSTM(3, 40).float()
    found = lyapunov(net, torch.randn(50, 2, 3, dtype=torch.float32))
    assert len(found.exponents) == 8
    assert not found.complete
    assert found.rows == 2
    assert "8" in str(found).splitlines()[-1]


def test_one_row_has_no_standard_error():
    found = lyapunov(bptt.Recurrent(bptt.cells.RNN(3, 4)), torch.randn(20, 1, 3))
    assert all(map(math.isnan, found.standard_errors))


def test_what_cannot_be_followed_is_said_clearly():
    net, x = bptt.Recurrent(bptt.cells.RNN(3, 4)), torch.randn(20, 2, 3)
    for wrong, words in (
        ({"k": 5}, "not that many"),
        ({"transient": 20}, "leaves no step"),
        ({"qr_every": 0}, "qr_every"),
        ({"rows": 3}, "number of rows"),
    ):
        with pytest.raises(ShapeError, match=words):
            lyapunov(net, x, **wrong)


@pytest.mark.parametrize("dense", [64, 0])
def test_every_singular_value_of_a_transport_of_a_scaled_orthogonal_net_is_g_to_the_lag(dense):
    found = transports(bptt.Recurrent(Linear(0.8 * orthogonal(6))), torch.randn(60, 3, 6), (1, 5, 50), dense=dense)
    assert found.exact == bool(dense)
    for lag, values in zip(found.lags, found.median, strict=True):
        assert list(values) == pytest.approx([0.8**lag] * 6, rel=1e-10)


@pytest.mark.parametrize("dense", [64, 0])
def test_transports_of_a_non_normal_net_are_those_of_the_powers_of_its_weight(dense):
    """FLOW.md: 10.02, 10.01, 7.50, 3.13, .63, .20 at k = 1, 2, 3, 5, 8, 10."""
    found = transports(bptt.Recurrent(Linear(TRANSIENT)), torch.randn(12, 2, 2), (1, 2, 3, 5, 8, 10), dense=dense)
    assert [round(size, 2) for size in found.largest] == [10.02, 10.01, 7.5, 3.13, 0.63, 0.2]


def test_leading_singular_values_by_iteration_are_those_of_the_matrices():
    net, x = bptt.Recurrent(bptt.cells.LSTM(3, 12)), torch.randn(30, 3, 3)
    exact, found = transports(net, x, (1, 5, 20)), transports(net, x, (1, 5, 20), dense=0)
    for truth, values in zip(exact.median, found.median, strict=True):
        assert values[:3] == pytest.approx(truth[:3], rel=0.02)


def test_lags_beyond_the_history_are_left_out_and_none_is_an_error():
    net, x = bptt.Recurrent(bptt.cells.RNN(3, 4)), torch.randn(12, 2, 3)
    assert transports(net, x).lags == (1, 2, 5, 10)
    with pytest.raises(ShapeError, match="no history is that long"):
        transports(net, x, (13,))
    with pytest.raises(ShapeError, match="at least 1 step"):
        transports(net, x, (0,))
