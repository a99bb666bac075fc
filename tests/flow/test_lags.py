"""Lag norms and Jacobians: against closed forms of linear nets, and against torch.autograd on the user's own code."""

import math

import numpy as np
import pytest
import torch
from torch import nn
from torch.utils import _pytree as pytree

import bptt
from bptt.flow import flow
from bptt.flow.jacobians import _dense, _iterated, measure_jacobians, state_jacobians
from bptt.flow.lags import QUANTILES
from bptt.flow.subjects import subject_of
from bptt.flow.trajectory import Transport, run
from bptt.trace.example import initial_carry
from flow.cases_of_flow import CELLS, Linear, Peephole, orthogonal, step_loss

pytestmark = pytest.mark.usefixtures("float64")

EXACT = 1e-10  # relative, float64
TRANSIENT = torch.tensor([[0.5, 10.0], [0.0, 0.5]], dtype=torch.float64)


def transport_of(net: nn.Module, x: torch.Tensor) -> Transport:
    return Transport(run(subject_of(net, x)))


def norms_by_autograd(cell: nn.Module, x: torch.Tensor) -> dict[int, list[float]]:
    """Lag -> norm of every loss step and row. Every carry is cloned, so that it is a variable of its own."""
    carry = pytree.tree_map(lambda a: a.clone().requires_grad_(), initial_carry(cell, x.shape[1]))
    carries, found = [carry], {}
    for t in range(len(x)):
        returned = cell(x[t], carry)
        same = pytree.tree_structure(returned) == pytree.tree_structure(carry)
        carry, y = (returned, None) if same else returned
        carry = pytree.tree_map(torch.clone, carry)
        carries.append(carry)
        loss = step_loss(pytree.tree_leaves(carry)[0] if y is None else y, t).sum()
        for lag in range(t + 2):
            leaves = pytree.tree_leaves(carries[t + 1 - lag])
            grads = torch.autograd.grad(loss, leaves, retain_graph=True, allow_unused=True)
            flat = [torch.zeros_like(a) if g is None else g for a, g in zip(leaves, grads, strict=True)]
            found.setdefault(lag, []).extend(torch.cat(flat, 1).norm(dim=1).tolist())
    return found


@pytest.mark.parametrize("name", ["rnn", "lstm", "projected lstm", "gru", "torch lstm"])
def test_lag_norms_over_the_joint_carry_are_those_of_autograd(name):
    cell, x = CELLS[name](), torch.randn(9, 3, 3)
    found, truth = flow(bptt.Recurrent(cell), x, step_loss).lag_norms, norms_by_autograd(cell, x)
    assert len(found) == len(truth) == 10
    for lag, norms in truth.items():
        assert np.mean(norms) > 1e-8
        assert found[lag] == pytest.approx(np.mean(norms), rel=EXACT)
        assert found.counts[lag] == len(norms)
        for quantile, level in QUANTILES.items():
            assert getattr(found, quantile)[lag] == pytest.approx(np.quantile(norms, level), rel=EXACT)


@pytest.mark.parametrize("name", ["readout", "masked", "peephole"])
def test_lag_norms_are_those_of_autograd_where_the_output_is_not_the_carry(name):
    """From lag 1 on also for an output that reads the carry that the step entered with."""
    cell, x = CELLS[name](), torch.randn(8, 2, 3)
    found, truth = flow(bptt.Recurrent(cell), x, step_loss).lag_norms, norms_by_autograd(cell, x)
    for lag, norms in truth.items():
        if lag:
            assert found[lag] == pytest.approx(np.mean(norms), rel=EXACT)


def test_at_lag_zero_an_output_layer_is_crossed():
    cell, x = CELLS["readout"](), torch.randn(6, 2, 3)
    found = flow(bptt.Recurrent(cell), x, lambda y: y[:, 0])
    assert found.lag_norms[0] == pytest.approx(float(cell.weight_y[0].detach().norm()), rel=EXACT)


def test_layers_are_one_carry():
    net = bptt.nn.LSTM(3, 4, 2)
    x = torch.randn(6, 2, 3)
    found = flow(net, x, step_loss)
    assert found.state_size == 16
    initial = [torch.zeros(2, 2, 4, requires_grad=True) for _ in range(2)]
    loss = step_loss(net(x, tuple(initial))[0][-1], 5).sum()
    grads = torch.autograd.grad(loss, initial)
    joint = torch.stack(grads).permute(2, 0, 1, 3).reshape(2, -1).norm(dim=1)
    assert found.lag_norms[6] == pytest.approx(float(joint.mean()), rel=EXACT)


@pytest.mark.parametrize("g", [0.7, 1.0, 1.05])
def test_a_scaled_orthogonal_net_has_lag_norms_of_exactly_g_to_the_lag(g):
    found = flow(bptt.Recurrent(Linear(g * orthogonal(5))), torch.randn(20, 3, 5))
    assert list(found.lag_norms.mean) == pytest.approx([g**lag for lag in range(21)], rel=EXACT)
    assert list(found.lag_norms.q95) == pytest.approx([g**lag for lag in range(21)], rel=EXACT)
    assert found.growth == pytest.approx(g, rel=1e-9)
    if g < 1:
        assert found.half_life == pytest.approx(math.log(2) / -math.log(g), rel=1e-8)
    else:
        assert found.horizon(0.9) is None
    assert list(found.jacobians.sigma_max) == pytest.approx([g] * 20, rel=1e-9)
    assert list(found.jacobians.radius_median) == pytest.approx([g] * 20, rel=1e-9)


def test_every_singular_value_of_a_transport_of_a_scaled_orthogonal_net_is_g_to_the_n():
    transport = transport_of(bptt.Recurrent(Linear(0.8 * orthogonal(5))), torch.randn(6, 2, 5))
    jacobians = state_jacobians(transport, torch.arange(0, 12, 2))
    product = torch.eye(5)
    for n, jacobian in enumerate(jacobians, 1):
        product = jacobian @ product
        assert torch.linalg.svdvals(product).tolist() == pytest.approx([0.8**n] * 5, rel=EXACT)


def test_transports_of_a_non_normal_net_rise_twentyfold_over_its_spectral_radius():
    """FLOW.md: ||W^k|| = 10.02, 10.01, 7.50, 3.13, .63, .20 at k = 1, 2, 3, 5, 8, 10 for W = [[.5, 10], [0, .5]]."""
    x = torch.randn(12, 4, 2)
    transport = transport_of(bptt.Recurrent(Linear(TRANSIENT)), x)
    jacobian = state_jacobians(transport, torch.tensor([5]))[0]
    norms = [float(torch.linalg.matrix_norm(torch.linalg.matrix_power(jacobian, k), 2)) for k in (1, 2, 3, 5, 8, 10)]
    assert [round(norm, 2) for norm in norms] == [10.02, 10.01, 7.5, 3.13, 0.63, 0.2]
    found = flow(bptt.Recurrent(Linear(TRANSIENT)), x, lambda y: y[:, 0])
    ahead = [float((torch.linalg.matrix_power(TRANSIENT.T, k) @ torch.tensor([1.0, 0.0])).norm()) for k in range(13)]
    assert list(found.lag_norms.mean) == pytest.approx(ahead, rel=EXACT)


def test_the_joint_jacobian_of_an_lstm_is_that_of_autograd():
    cell, x = CELLS["lstm"](), torch.randn(4, 2, 3)
    net = bptt.Recurrent(cell)
    h, c = net.carries(x)
    pair = torch.tensor([3 * 2 + 1])
    found = state_jacobians(transport_of(net, x), pair)[0]

    def step(s: torch.Tensor) -> torch.Tensor:
        return torch.cat(cell(x[3, 1:2], (s[None, :4], s[None, 4:])), 1)[0]

    truth = torch.autograd.functional.jacobian(step, torch.cat([h[3, 1], c[3, 1]]))
    assert truth.norm() > 0.1
    assert float((found - truth).norm()) <= EXACT * float(truth.norm())


@pytest.mark.parametrize("cell", [bptt.cells.RNN, bptt.cells.LSTM])
def test_a_krylov_space_as_large_as_the_carry_finds_what_the_dense_matrices_have(cell):
    transport = transport_of(bptt.Recurrent(cell(3, 10)), torch.randn(5, 2, 3))
    pairs = torch.arange(10)
    sigma, radius = _dense(transport, pairs)
    found_sigma, found_radius = _iterated(transport, pairs, torch.Generator().manual_seed(0))
    assert found_sigma.tolist() == pytest.approx(sigma.tolist(), rel=1e-8)
    assert found_radius.tolist() == pytest.approx(radius.tolist(), rel=1e-8)


def test_a_leading_complex_pair_of_a_large_carry_is_found_to_a_thousandth():
    """Power iteration oscillates with such a pair, and may be 10 % off."""
    torch.manual_seed(0)
    weight = 0.5 * torch.randn(150, 150) / 150**0.5
    weight[:2] = weight[:, :2].T.zero_()
    weight[:2, :2] = torch.tensor([[0.6, -0.7], [0.7, 0.6]])
    found = measure_jacobians(transport_of(bptt.Recurrent(Linear(weight)), torch.randn(3, 2, 150)), seed=0)
    assert not found.exact
    assert found.radius_max[0] == pytest.approx(math.hypot(0.6, 0.7), rel=1e-3)
    assert found.sigma_max[0] == pytest.approx(float(torch.linalg.matrix_norm(weight, 2)), rel=0.02)


def test_a_large_carry_is_measured_in_krylov_spaces_and_says_so():
    net = bptt.Recurrent(bptt.cells.RNN(2, 130))
    found = measure_jacobians(transport_of(net, torch.randn(3, 2, 2)), seed=0)
    assert not found.exact
    assert all(0 < sigma < 3 for sigma in found.sigma_max)


def test_a_float32_net_has_norms_far_below_the_smallest_float32():
    net = bptt.Recurrent(Linear(0.05 * orthogonal(3))).float()
    found = flow(net, torch.randn(60, 2, 3, dtype=torch.float32))
    assert found.lag_norms[60] == pytest.approx(0.05**60, rel=1e-4)
    assert found.growth == pytest.approx(0.05, rel=1e-5)


def test_a_loss_at_the_last_step_only_counts_that_step_only():
    net, x = bptt.Recurrent(Linear(0.9 * orthogonal(3))), torch.randn(10, 4, 3)
    found = flow(net, x, lambda y, t: y[:, 0] if t == 9 else torch.zeros(4))
    assert found.loss_steps == (9,)
    assert list(found.lag_norms.mean) == pytest.approx([0.9**lag for lag in range(11)], rel=EXACT)
    assert found.lag_norms.counts == (4,) * 11


def test_rows_whose_loss_is_masked_do_not_count():
    net, x = bptt.Recurrent(Linear(0.9 * orthogonal(3))), torch.randn(6, 3, 3)
    ends = torch.tensor([2, 5, 3])
    found = flow(net, x, lambda y, t: y[:, 0] * (ends == t))
    assert found.lag_norms.counts == (3, 3, 3, 3, 2, 1, 1)
    assert list(found.lag_norms.mean) == pytest.approx([0.9**lag for lag in range(7)], rel=EXACT)


def test_a_sample_of_loss_steps_is_exact_for_those_steps_and_is_stated():
    cell, x = CELLS["gru"](), torch.randn(12, 2, 3)
    net = bptt.Recurrent(cell)
    found = flow(net, x, step_loss, samples=4, seed=5)
    assert len(found.loss_steps) == 4
    assert any("a random 4 of 12 loss steps" in line for line in found.verdict.evidence)
    chosen = flow(net, x, lambda y, t: step_loss(y, t) if t in found.loss_steps else 0.0)
    assert list(found.lag_norms.mean) == pytest.approx(list(chosen.lag_norms.mean), rel=EXACT)
    assert flow(net, x, step_loss, samples=4, seed=5) == found


def test_max_lag_ends_the_curve_and_nothing_else():
    net, x = bptt.Recurrent(CELLS["lstm"]()), torch.randn(12, 2, 3)
    short, whole = flow(net, x, step_loss, max_lag=5), flow(net, x, step_loss)
    assert len(short.lag_norms) == 6
    assert short.lag_norms.mean == whole.lag_norms.mean[:6]


def test_the_default_loss_is_a_random_unit_direction_of_the_output():
    net, x = bptt.Recurrent(CELLS["rnn"]()), torch.randn(8, 3, 3)
    found = flow(net, x)
    assert found.lag_norms[0] == pytest.approx(1.0, rel=EXACT)
    assert found == flow(net, x, seed=0)
    assert found.lag_norms.mean != flow(net, x, seed=1).lag_norms.mean


def test_the_net_and_the_random_state_are_left_as_they_were():
    net, x = bptt.Recurrent(nn.Sequential(), batch_first=True), torch.randn(3, 8, 3)
    net.cell = Peephole()
    net.train()
    before = [p.detach().clone() for p in net.parameters()]
    state = torch.get_rng_state()
    flow(net, x)
    assert torch.equal(state, torch.get_rng_state())
    assert net.training
    assert all(p.grad is None for p in net.parameters())
    assert all(map(torch.equal, before, net.parameters()))
