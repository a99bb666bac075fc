"""Numbers from outside the project, each with its source."""

import math

import pytest
import torch
from torch import nn

import bptt
from judges import BACKEND


class Scalar(nn.Module):
    """c = a c + x, one unit."""

    def __init__(self, a):
        super().__init__()
        self.a = nn.Parameter(torch.tensor(a, dtype=torch.float64))

    def initial_carry(self, batch):
        return torch.zeros(batch, 1, dtype=torch.float64)

    def forward(self, x, c):
        return self.a * c + x


def test_linear_recurrence_by_hand_has_the_gradients_of_the_thread():
    """https://discuss.pytorch.org/t/15500: x_{t+1} = w x_t, x_0 = .9, w = .2; dx_t/dw = t w^(t-1) x_0."""
    cell = Scalar(0.2)
    carries = bptt.Recurrent(cell, backend=BACKEND).carries(
        torch.zeros(3, 1, 1).double(), torch.full((1, 1), 0.9, dtype=torch.float64)
    )
    found = [torch.autograd.grad(carries[t, 0, 0], cell.a, retain_graph=True)[0].item() for t in (1, 2, 3)]
    assert found == pytest.approx([0.9, 0.36, 0.108], rel=1e-12)


@pytest.mark.parametrize(("window", "expected"), [(1, 0.036), (2, 0.072), (3, 0.108)])
def test_truncated_linear_recurrence_keeps_the_last_terms_of_the_sum(window, expected):
    """d x_3/dw = w^2 x_0 + w x_1 + x_2, x_0 = .9: a window of K keeps the last K of three equal terms. Never .288."""
    cell = Scalar(0.2)
    net = bptt.Recurrent(cell, backend=BACKEND)
    carries = net.carries(
        torch.zeros(3, 1, 1).double(), torch.full((1, 1), 0.9, dtype=torch.float64), plan=bptt.truncated(window, 1)
    )
    assert torch.autograd.grad(carries[3, 0, 0], cell.a)[0].item() == pytest.approx(expected, rel=1e-12)


def test_scalar_recurrence_has_the_loss_and_gradient_of_the_issue():
    """https://github.com/pytorch/pytorch/issues/184528: the broken scan gave dloss/da = .1907469335."""
    cell = Scalar(0.7)
    x = torch.tensor([0.11, -0.37, 0.23, 0.41, -0.19], dtype=torch.float64).view(5, 1, 1)
    out, _ = bptt.Recurrent(cell, backend=BACKEND)(x, torch.full((1, 1), 0.2, dtype=torch.float64))
    loss = out.pow(2).sum()
    assert loss.item() == pytest.approx(0.3557160767, abs=5e-11)
    assert torch.autograd.grad(loss, cell.a)[0].item() == pytest.approx(0.2687283356, abs=5e-11)


@pytest.mark.parametrize("window", [1, 2, 3, 5, 8])
def test_truncated_scalar_gradient_is_its_closed_form(window):
    r"""h_t = a h_{t-1} + x_t, loss h_T^2/2 truncated at K: dL/da = h_T sum_{j<K} a^j h_{T-1-j}."""
    cell, steps = Scalar(0.7), 8
    x, start = torch.randn(steps, 1, 1).double(), torch.randn(1, 1).double()
    h = bptt.Recurrent(cell, backend=BACKEND).carries(x, start, plan=bptt.truncated(window, 1))
    (found,) = torch.autograd.grad(h[steps, 0, 0] ** 2 / 2, cell.a)
    values = h.detach().view(-1)
    expected = values[steps] * sum(0.7**j * values[steps - 1 - j] for j in range(window))
    assert found.item() == pytest.approx(expected.item(), rel=1e-12)


def test_mean_usable_lag_of_window_equal_to_stride_is_half_the_stride_less_one():
    """The step at position s of its block sees s earlier steps: (stride - 1)/2 on average (design, Semantics)."""
    cell, stride, steps = Scalar(1.0), 4, 12
    net, x = bptt.Recurrent(cell, backend=BACKEND), torch.randn(steps, 1, 1).double().requires_grad_()
    out, _ = net(x, plan=bptt.truncated(stride))
    lags = []
    for t in range(steps):
        (g,) = torch.autograd.grad(out[t, 0, 0], x, retain_graph=True)
        lags.append(int((g != 0).sum()) - 1)
    assert lags == [0, 1, 2, 3] * 3
    assert sum(lags) / steps == (stride - 1) / 2


def test_orthogonal_recurrence_keeps_every_gradient_at_the_power_of_its_gain():
    """W = g Q with Q orthogonal: the transport over n steps has singular values g^n, so |s-bar_0| = g^n |s-bar_n|."""
    gain, steps, units = 0.8, 25, 5

    class Linear(nn.Module):
        def __init__(self):
            super().__init__()
            self.W = nn.Parameter(torch.randn(units, units, dtype=torch.float64))

        def forward(self, x, h):
            return h @ (gain * torch.linalg.qr(self.W)[0]).T + 0 * x.sum(-1, keepdim=True)

    start = torch.randn(3, units).double().requires_grad_()
    _, last = bptt.Recurrent(Linear(), backend=BACKEND)(torch.zeros(steps, 3, 2).double(), start)
    bar = torch.randn(3, units).double()
    (found,) = torch.autograd.grad(last, start, bar)
    assert torch.allclose(found.norm(dim=1), gain**steps * bar.norm(dim=1), rtol=1e-12)
    assert math.isclose(gain**steps, 0.003777893186295716, rel_tol=1e-12)
