"""Several layers under a plan are one net: lag counts through all of them, and nothing of a layer is kept whole."""

import hypothesis
import pytest
import torch
from torch import nn

import bptt
from bptt.errors import PlanError, ShapeError, UnsupportedError
from judges import Run, assert_close, by_loop, loss_of_step
from truncations import truncations

KINDS = ("RNN", "LSTM", "GRU")
LAYERS, INPUTS, HIDDEN = 3, 2, 4


class Layers(nn.Module):
    """The same net as torch's own cells, for a Python loop."""

    def __init__(self, net, kind):
        super().__init__()
        self.cells = nn.ModuleList(
            getattr(nn, f"{kind}Cell")(INPUTS if n == 0 else HIDDEN, HIDDEN, dtype=torch.float64) for n in range(LAYERS)
        )
        for n, cell in enumerate(self.cells):
            cell.load_state_dict({name: getattr(net, f"{name}_l{n}") for name in cell.state_dict()})

    def forward(self, x, carry):
        left = []
        for cell, entered in zip(self.cells, carry, strict=True):
            left.append(cell(x, entered if len(entered) > 1 else entered[0]))
            left[-1] = left[-1] if isinstance(left[-1], tuple) else (left[-1],)
            x = left[-1][0]
        return tuple(left), x


def nets(kind, **options):
    net = getattr(bptt, kind)(INPUTS, HIDDEN, LAYERS, dtype=torch.float64, **options)
    return net, Layers(net, kind)


def initial(kind, batch):
    leaves = [torch.randn(LAYERS, batch, HIDDEN).double() for _ in range(2 if kind == "LSTM" else 1)]
    return tuple(leaves) if kind == "LSTM" else leaves[0]


def by_layer(hx):
    """torch.nn's carry as a tuple of leaves for each layer."""
    leaves = hx if isinstance(hx, tuple) else (hx,)
    return tuple(tuple(leaf[n].clone() for leaf in leaves) for n in range(LAYERS))


def loss_of(outputs, carries):
    """The loss of `judges.loss_of_step` summed over steps -1 ... steps - 1; carries by layer."""
    return sum(loss_of_step(t, outputs, carries) for t in range(-1, len(outputs[0])))


def gradients(net, x, hx, masks, plan):
    """Ours, named as the Python loop's are."""
    x = x.detach().requires_grad_()
    output, _ = net(x, hx, plan=plan, **masks)
    every = net.carries(x, hx, plan=plan, **masks)
    every = every if isinstance(every, tuple) else (every,)
    loss = loss_of((output,), [leaf[:, n] for n in range(LAYERS) for leaf in every])
    named = dict(net.named_parameters())
    found = torch.autograd.grad(loss, [x, *named.values()])
    return {"x0": found[0], **dict(zip(named, found[1:], strict=True))}


@pytest.mark.parametrize("kind", KINDS)
@hypothesis.settings(max_examples=15, suppress_health_check=[hypothesis.HealthCheck.too_slow])
@hypothesis.given(question=truncations())
def test_truncation_bounds_the_lag_through_all_layers_together(kind, question):
    steps, batch, window, stride, lengths, resets, seed = question
    torch.manual_seed(seed)
    net, cells = nets(kind)
    x, hx = torch.randn(steps, batch, INPUTS).double(), initial(kind, batch)
    masks = {
        "lengths": None if lengths is None else torch.tensor(lengths),
        "resets": None if resets is None else torch.tensor(resets).view(steps, batch),
    }
    ours = gradients(net, x, hx, masks, bptt.truncated(window, stride))
    theirs = by_loop(Run(cells, x.clone(), by_layer(hx), **masks), window, stride).gradients
    assert_close("x0", ours["x0"], theirs["x0"])
    for n in range(LAYERS):
        for name in ("weight_ih", "weight_hh", "bias_ih", "bias_hh"):
            assert_close(name, ours[f"{name}_l{n}"], theirs[f"cells.{n}.{name}"])


PLANS = {
    "slots": bptt.checkpointed(slots=3),
    "segments": bptt.checkpointed(slots=2, segment=4),
    "memory": bptt.checkpointed(memory="40 KiB"),
    "window of all steps": bptt.truncated(23),
}


# With dropout and a window the layers are one cell, for which other numbers are drawn.
OPTIONS = [
    (plan, options)
    for plan in PLANS
    for options in ({}, {"bidirectional": True}, {"dropout": 0.4})
    if plan != "window of all steps" or "dropout" not in options
]


@pytest.mark.parametrize(("plan", "options"), OPTIONS, ids=str)
@pytest.mark.parametrize("kind", KINDS)
def test_exact_plans_give_the_exact_gradient(kind, plan, options):
    torch.manual_seed(3)
    net = getattr(bptt, kind)(INPUTS, HIDDEN, LAYERS, dtype=torch.float64, **options)
    x = torch.randn(23, 3, INPUTS).double()

    def run(plan):
        torch.manual_seed(4)
        output, last = net(x, plan=plan)
        last = last if isinstance(last, tuple) else (last,)
        loss = (output**3).sum() + sum((leaf**2).sum() for leaf in last)
        return torch.autograd.grad(loss, list(net.parameters()))

    for ours, theirs in zip(run(PLANS[plan]), run(bptt.exact()), strict=True):
        torch.testing.assert_close(ours, theirs, rtol=1e-10, atol=1e-11)


def test_dropout_between_layers_that_are_one_cell_is_dropout():
    torch.manual_seed(0)
    net, x = bptt.RNN(1, 64, 2, "relu", dropout=0.5), torch.zeros(50, 4, 1)
    with torch.no_grad():  # layer 0 gives ones, layer 1 gives what it reads
        for p in net.parameters():
            p.zero_()
        net.bias_ih_l0.fill_(1.0)
        net.weight_ih_l1.copy_(torch.eye(64))
    dropped = net(x, plan=bptt.truncated(10))[0]
    assert set(dropped.unique().tolist()) == {0.0, 2.0}
    assert abs(float(dropped.detach().mean()) - 1) < 0.05
    assert not torch.equal(dropped[0], dropped[1])
    assert not torch.equal(dropped, net(x, plan=bptt.truncated(10))[0])
    assert torch.equal(net.eval()(x, plan=bptt.truncated(10))[0], torch.ones(50, 4, 64))


@pytest.mark.parametrize("kind", KINDS)
def test_a_hook_gets_the_cotangent_of_each_layer_by_itself(kind):
    torch.manual_seed(1)
    net, _ = nets(kind, carry_hook=bptt.clip_carry(0.05))
    x, plan = torch.randn(9, 3, INPUTS).double(), bptt.checkpointed(slots=2)

    def run(plan):
        return torch.autograd.grad((net(x, plan=plan)[0] ** 2).sum(), list(net.parameters()))

    clipped = run(None)
    for ours, theirs in zip(run(plan), clipped, strict=True):
        torch.testing.assert_close(ours, theirs, rtol=1e-9, atol=1e-11)
    net.carry_hook = None
    assert any(float((a - b).abs().max()) > 1e-6 for a, b in zip(run(plan), clipped, strict=True))


@pytest.mark.parametrize("batch_first", [False, True])
@pytest.mark.parametrize("layers", [1, 3])
@pytest.mark.parametrize("kind", KINDS)
def test_run_over_segments_gives_what_the_whole_gives(kind, layers, batch_first):
    torch.manual_seed(2)
    net = getattr(bptt, kind)(INPUTS, HIDDEN, layers, batch_first=batch_first, dtype=torch.float64)
    x, y = torch.randn(31, 3, INPUTS).double(), torch.randn(31, 3, HIDDEN).double()
    masks = {"lengths": torch.tensor([31, 12, 0]), "resets": torch.rand(31, 3) < 0.1}
    hx = torch.randn(layers, 3, HIDDEN).double().requires_grad_()
    hx = (hx, hx * 0.5) if kind == "LSTM" else hx
    turned = [a.transpose(0, 1) if batch_first else a for a in (x, y, masks["resets"])]
    masks["resets"] = turned[2]

    def loss(output, target):
        return (output - target).square().sum()

    output, last = net(turned[0], hx, **masks)
    loss(output, turned[1]).backward()
    start = hx[0] if isinstance(hx, tuple) else hx
    wanted = [*net.parameters(), start]
    theirs = [p.grad.clone() for p in wanted]
    for plan in (None, bptt.checkpointed(slots=3), bptt.truncated(31)):
        for p in wanted:
            p.grad = None
        hx = (start, start * 0.5) if kind == "LSTM" else start
        ran = net.run((turned[0], turned[1]), loss, hx, plan=plan, **masks)
        for p, g in zip(wanted, theirs, strict=True):
            torch.testing.assert_close(p.grad, g, rtol=1e-10, atol=1e-11)
        for ours, its in zip(bptt.nn.trees.leaves(ran.carry), bptt.nn.trees.leaves(last), strict=True):
            torch.testing.assert_close(ours, its.detach())


def test_schedule_is_what_a_call_does():
    net, x = bptt.LSTM(INPUTS, HIDDEN, LAYERS), torch.zeros(100, 3, INPUTS)
    found = net.schedule(x, bptt.checkpointed(slots=4))
    assert found.facts.checkpoints == 4
    assert (
        found.facts.forward_steps
        == net.schedule(torch.zeros(100, 1, INPUTS), bptt.checkpointed(slots=4)).facts.forward_steps
    )
    within = net.schedule(x, bptt.checkpointed(memory="64 KiB"))
    assert within.memory <= 64 << 10
    one = bptt.LSTM(INPUTS, HIDDEN).schedule(x, bptt.exact())
    assert one.memory < net.schedule(x, bptt.exact()).memory
    both = bptt.LSTM(INPUTS, HIDDEN, bidirectional=True)
    assert both.schedule(x, bptt.checkpointed(memory="64 KiB")).memory <= 32 << 10


def test_layers_that_do_not_fit_a_budget_are_refused_with_what_they_need():
    net = bptt.LSTM(INPUTS, HIDDEN, LAYERS)
    with pytest.raises(PlanError, match="KiB"):
        net(torch.randn(50, 3, INPUTS), plan=bptt.checkpointed(memory="2 KiB"))


def test_a_bidirectional_net_has_no_run():
    net = bptt.GRU(INPUTS, HIDDEN, bidirectional=True)
    with pytest.raises(UnsupportedError, match="the backward direction begins at the end"):
        net.run((torch.zeros(5, 2, INPUTS), torch.zeros(5, 2, HIDDEN)), lambda y, target: y.sum())


@pytest.mark.parametrize("shape", [(5, 2, INPUTS + 1), (5, 2)], ids=str)
def test_run_over_an_input_that_does_not_fit_is_refused(shape):
    with pytest.raises(ShapeError, match=r"GRU.*input"):
        bptt.GRU(INPUTS, HIDDEN).run((torch.zeros(shape),), lambda y: y.sum())
