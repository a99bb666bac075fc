"""NaN stays in its row, padding reaches nothing, and a gradient can be differentiated again."""

import pytest
import torch
from torch.utils import _pytree as pytree

import bptt
from cases import BUILT_IN, CELLS, ODD
from judges import BACKEND, assert_close, setting

PLANS = {"exact": None, "window 2": (2, 2), "window 4 stride 2": (4, 2)}


def floating(tree):
    return [a for a in pytree.tree_leaves(tree) if a.is_floating_point()]


@pytest.mark.parametrize("name", CELLS)
def test_nan_in_one_row_stays_in_that_row(name):
    run = setting(name)
    run.x[2, 1] = float("nan")
    x = run.x.requires_grad_()
    output, carry = bptt.Recurrent(run.cell, backend=BACKEND)(x, run.carry)
    for a in floating(output):
        assert torch.isfinite(a[:, [0, 2]]).all()
        assert torch.isfinite(a[:2]).all()
    loss = sum(a.sum() for a in floating((output, carry)))
    (g,) = torch.autograd.grad(loss, x)
    assert torch.isfinite(g[:, [0, 2]]).all()
    assert any(a[2:, 1].isnan().any() for a in floating((output, carry))) or name == "delay line"


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("name", CELLS)
def test_nan_beyond_the_lengths_reaches_nothing(name, plan):
    run = setting(name, masks="lengths and resets")
    net, found = bptt.Recurrent(run.cell, backend=BACKEND), []
    padding = torch.arange(7)[:, None] >= run.lengths
    for fill in (float("nan"), 0.5):
        x = torch.where(padding[..., None], fill, run.x.detach()).requires_grad_()
        torch.manual_seed(0)
        sizes = PLANS[plan]
        output, carry = net(x, run.carry, lengths=run.lengths, resets=run.resets,
                            plan=bptt.truncated(*sizes) if sizes else None)  # fmt: skip
        loss = sum((a * a + a).sum() for a in floating((output, carry)))
        grads = torch.autograd.grad(
            loss, [x, *[p for p in run.cell.parameters() if p.requires_grad]], allow_unused=True
        )
        found.append([loss, *[g for g in grads if g is not None]])
        assert all((a[padding] == 0).all() for a in floating(output))
        assert (grads[0][padding] == 0).all()
    for a, b in zip(*found, strict=True):
        assert torch.isfinite(a).all()
        assert_close("padded", a, b, close=1e-14)


# What is detached is a constant to the gradient and none to the differences that gradgradcheck takes.
@pytest.mark.slow
@pytest.mark.parametrize(
    "name", [name for name in {**BUILT_IN, **ODD} if name not in ("detached", "no_grad inside", "running maximum")]
)
def test_gradient_can_be_differentiated_again(name):
    run = setting(name, steps=3, batch=2)
    net = bptt.Recurrent(run.cell, backend=BACKEND)
    parameters = [p for p in run.cell.parameters() if p.requires_grad][:2]
    resets = torch.tensor([[0, 0], [0, 1], [1, 0]]).bool()

    def function(x, *_):
        output, _ = net(x, run.carry, lengths=torch.tensor([3, 2]), resets=resets)
        return tuple(torch.tanh(a) for a in pytree.tree_leaves(output))

    assert torch.autograd.gradgradcheck(function, (run.x.requires_grad_(), *parameters), atol=1e-5, rtol=1e-3)


@pytest.mark.parametrize("name", [*BUILT_IN, "detached", "no_grad inside", "running maximum", "attention memory"])
def test_gradient_penalty_equals_that_of_a_loop(name):
    from judges import walk

    run, found = setting(name, steps=4), []
    for who in ("bptt", "loop"):
        x = run.x.detach().requires_grad_()
        run.x = x
        if who == "bptt":
            outputs = pytree.tree_leaves(bptt.Recurrent(run.cell, backend=BACKEND)(x, run.carry)[0])
        else:
            outputs = walk(run, 4, 0)[0]
        (g,) = torch.autograd.grad(sum(a.pow(2).sum() for a in outputs), x, create_graph=True)
        second = torch.autograd.grad(g.pow(2).sum(), [x, *run.cell.parameters()], allow_unused=True)
        found.append([torch.zeros(1).double() if s is None else s for s in second])
    assert found[1][0].abs().max() > 1e-7
    for k, (a, b) in enumerate(zip(*found, strict=True)):
        assert_close(f"second gradient {k}", a, b)


def test_a_net_whose_parameters_change_their_dtype_is_built_anew_or_refused():
    net, x = bptt.LSTM(3, 4), torch.randn(5, 2, 3)
    net(x)
    with pytest.raises(bptt.errors.BpttError):
        net.double()(x)
    assert net(x.double())[0].dtype is torch.float64


@pytest.mark.parametrize("kind", ["outputs", "carries"])
def test_a_result_may_be_changed_in_place_and_the_gradient_stays_right(kind):
    net, x = bptt.GRU(3, 4), torch.randn(5, 2, 3)

    def gradient(change):
        net.zero_grad()
        found = net(x)[0] if kind == "outputs" else net.carries(x)
        (change(found) * torch.arange(1.0, 5.0)).sum().backward()
        return [p.grad.clone() for p in net.parameters()]

    for a, b in zip(gradient(lambda y: y.mul_(3)), gradient(lambda y: y * 3), strict=True):
        torch.testing.assert_close(a, b)


def test_a_parameter_that_is_changed_behind_torchs_back_counts_at_the_next_call():
    net, x = bptt.LSTM(3, 4), torch.randn(5, 2, 3)
    before = net(x)[0].detach()
    net.weight_hh_l0.data.mul_(2)
    after = net(x)[0].detach()
    theirs = torch.nn.LSTM(3, 4)
    theirs.load_state_dict(net.state_dict())
    assert not torch.equal(before, after)
    torch.testing.assert_close(after, theirs(x)[0].detach())
