"""A hook on the carry's cotangent against the same function in a Python loop's own backward pass."""

import pytest
import torch
from torch.utils import _pytree as pytree

import bptt
from bptt.errors import ShapeError, TraceError
from cases import make, start

CELLS = ("rnn", "lstm", "gru", "delay line", "output of the old carry")


class Through(torch.autograd.Function):
    """The carry as it is; on the way back the hook."""

    @staticmethod
    def forward(ctx, hook, spec, *leaves):
        ctx.hook, ctx.spec = hook, spec
        return tuple(leaf.clone() for leaf in leaves)

    @staticmethod
    def backward(ctx, *bars):
        changed = ctx.hook(pytree.tree_unflatten(list(bars), ctx.spec))
        return None, None, *pytree.tree_leaves(changed)


def by_loop(cell, x, carry, hook, resets):
    initial, spec = pytree.tree_flatten(carry)
    leaves, outputs = initial, []
    for t in range(len(x)):
        if resets is not None:
            keep = resets[t].reshape(-1, *(1,) * (leaves[0].dim() - 1))
            leaves = [torch.where(keep, a, b) for a, b in zip(initial, leaves, strict=True)]
        returned = cell(x[t], pytree.tree_unflatten(list(Through.apply(hook, spec, *leaves)), spec))
        alone = pytree.tree_structure(returned) == spec
        leaves = pytree.tree_leaves(returned if alone else returned[0])
        outputs.append(leaves[0] if alone else pytree.tree_leaves(returned[1])[0])
    return torch.stack(outputs)


HOOKS = {
    "clip": bptt.clip_carry(0.3),
    "clip little": bptt.clip_carry(3.0),
    "half": lambda bar: pytree.tree_map(lambda leaf: 0.5 * leaf, bar),
    "bounds": lambda bar: pytree.tree_map(lambda leaf: leaf.clamp(-0.2, 0.2), bar),
}


@pytest.mark.parametrize("masks", [False, True])
@pytest.mark.parametrize("hook", HOOKS)
@pytest.mark.parametrize("name", CELLS)
@pytest.mark.parametrize("backend", ["reference", "auto"])
def test_hook_changes_the_adjoint_at_every_step(name, hook, masks, backend):
    torch.manual_seed(2)
    cell = make(name, 3, 4)
    x, carry = torch.randn(9, 5, 3, dtype=torch.float64, requires_grad=True), start(cell, 5)
    resets = torch.rand(9, 5) < 0.2 if masks else None
    wrt = [x, *cell.parameters()]
    net = bptt.Recurrent(cell, backend=backend, carry_hook=HOOKS[hook])
    weights = torch.randn(9, 5, 1, dtype=torch.float64)
    theirs = by_loop(cell, x, carry, HOOKS[hook], resets)
    theirs = torch.autograd.grad((weights * theirs.sin()).sum(), wrt, allow_unused=True)
    for plan in (None, bptt.checkpointed(slots=2, segment=2)):
        ours = torch.autograd.grad(
            (weights * net(x, carry, resets=resets, plan=plan)[0].sin()).sum(), wrt, allow_unused=True
        )
        for a, b in zip(ours, theirs, strict=True):
            if b is not None:
                torch.testing.assert_close(a, b, rtol=1e-10, atol=1e-11)


def test_clip_keeps_an_exploding_gradient_finite_and_leaves_a_small_one_alone():
    cell = torch.nn.RNNCell(1, 4, nonlinearity="relu")
    with torch.no_grad():
        cell.weight_hh.copy_(3 * torch.eye(4))
        cell.weight_ih.fill_(1e-30)
        cell.bias_hh.zero_()
        cell.bias_ih.zero_()
    x = torch.ones(70, 2, 1)

    def carry_gradient(hook):
        start = torch.full((2, 4), 1e-30, requires_grad=True)
        out, _ = bptt.Recurrent(cell, carry_hook=hook)(x, start)
        return torch.autograd.grad(out[-1].sum(), start)[0]

    assert carry_gradient(None).norm(dim=1).min() > 1e30
    torch.testing.assert_close(carry_gradient(bptt.clip_carry(1.0)).norm(dim=1), torch.ones(2))
    torch.testing.assert_close(carry_gradient(bptt.clip_carry(1e38)), carry_gradient(None))


def test_forward_run_and_layers_take_the_hook_too():
    torch.manual_seed(0)
    clipped, plain = bptt.LSTM(2, 3, num_layers=2, carry_hook=bptt.clip_carry(1e-3)), bptt.LSTM(2, 3, num_layers=2)
    plain.load_state_dict(clipped.state_dict())
    x = torch.randn(20, 2, 2)
    assert torch.equal(clipped(x)[0], plain(x)[0])
    ours = torch.autograd.grad(clipped(x)[0].sum(), clipped.weight_hh_l0)[0]
    theirs = torch.autograd.grad(plain(x)[0].sum(), plain.weight_hh_l0)[0]
    assert not torch.allclose(ours, theirs)


def test_flow_measures_the_net_and_not_the_hook():
    torch.manual_seed(0)
    cell = torch.nn.RNNCell(2, 4)
    x = torch.randn(20, 3, 2)
    hooked = bptt.flow(bptt.Recurrent(cell, carry_hook=bptt.clip_carry(1e-6)), x)
    assert hooked.lag_norms.mean == bptt.flow(bptt.Recurrent(cell), x).lag_norms.mean


class Scaled(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.factor = torch.nn.Parameter(torch.ones(()))

    def forward(self, bar):
        return bar * self.factor


REFUSED = {
    "mixes rows": lambda bar: bar - bar.mean(0),
    "has a parameter": Scaled(),
    "another shape": lambda bar: bar[:, :2],
    "looks at values": lambda bar: bar if bar.sum() > 0 else -bar,
}


@pytest.mark.parametrize("why", REFUSED)
def test_hook_that_cannot_be_compiled_is_refused(why):
    net = bptt.Recurrent(torch.nn.RNNCell(2, 4), carry_hook=REFUSED[why])
    with pytest.raises(TraceError, match="hook on the carry's cotangent"):
        net(torch.randn(3, 2, 2))


@pytest.mark.parametrize("norm", [0, -1.0, float("inf"), float("nan")])
def test_bound_that_is_no_positive_number_is_refused(norm):
    with pytest.raises(ShapeError, match="positive number"):
        bptt.clip_carry(norm)
