"""A net inside a compiled function: one graph, no unrolling, and the gradients that it has without a compiler."""

import gc
import pickle
from collections import OrderedDict

import pytest
import torch
from torch import nn
from torch._dynamo.testing import CompileCounterWithBackend

import bptt
from bptt.errors import UnsupportedError
from bptt.nn.operators import _TAPES
from bptt.nn.trees import fill, outline

KINDS = {"RNN": bptt.RNN, "GRU": bptt.GRU, "LSTM": bptt.LSTM}
MANY = {"num_layers": 2, "bidirectional": True, "batch_first": True}
PLANS = {
    "exact": None,
    "window 3": bptt.truncated(3),
    "two slots": bptt.checkpointed(slots=2),
    "in 1 MiB": bptt.checkpointed(memory="1 MiB"),
    "random": bptt.randomised(3),
}


class Leaky(nn.Module):
    """Parameters inside expressions, a buffer, nested outputs, and dropout if it is asked for."""

    def __init__(self, drop=0.0):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(5, 3) * 0.4)
        self.recurrent = nn.Parameter(torch.randn(5, 5) * 0.4)
        self.log_tau = nn.Parameter(torch.zeros(5))
        self.register_buffer("mask", (torch.rand(5, 5) < 0.7).float())
        self.drop, self.gain = drop, 1.0

    def initial_carry(self, batch):
        return torch.zeros(batch, 5)

    def forward(self, x, h):
        keep = torch.exp(-torch.exp(self.log_tau))
        a = x @ self.weight.T + h @ (self.recurrent * self.mask).T
        h = keep * h + (1 - keep) * self.gain * torch.tanh(nn.functional.dropout(a, self.drop, self.training))
        return h, {"rate": h, "more": (h.sin(),)}


@pytest.fixture(autouse=True)
def fresh():
    torch._dynamo.reset()
    yield
    torch._dynamo.reset()


def total(tree):
    return sum(leaf.square().sum() for leaf in torch.utils._pytree.tree_leaves(tree))


def compiled(function):
    counter = CompileCounterWithBackend("aot_eager")
    return torch.compile(function, fullgraph=True, backend=counter), counter


def gradients(function, module, x, *args):
    torch.manual_seed(1)  # for plans that are drawn
    module.zero_grad()
    x = x.clone().requires_grad_()
    loss = function(x, *args)
    loss.backward()
    found = [loss.detach(), x.grad, *(p.grad.clone() for p in module.parameters() if p.grad is not None)]
    assert all(g.abs().sum() > 0 for g in found)
    return found


def assert_same(ours, theirs):
    assert len(ours) == len(theirs)
    for a, b in zip(ours, theirs, strict=True):
        assert torch.equal(a, b)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("kind", "options", "plan"),
    [
        *((kind, {}, "exact") for kind in KINDS),
        *(("GRU", MANY, plan) for plan in PLANS),
        ("LSTM", {"num_layers": 2}, "window 3"),
    ],
    ids=lambda value: str(value) if isinstance(value, str) else f"{len(value)} options",
)
def test_a_training_step_is_one_graph_with_the_same_gradients(kind, options, plan):
    net = KINDS[kind](3, 5, **options)
    x = torch.randn(2, 6, 3) if options.get("batch_first") else torch.randn(6, 2, 3)
    lengths, resets = torch.tensor([4, 6]), torch.rand(x.shape[:2]) < 0.2

    def loss(x, lengths, resets):
        y, last = net(2 * x, lengths=lengths, resets=resets, plan=PLANS[plan])
        return y.sin().sum() + total(last)

    step, counter = compiled(loss)
    assert_same(gradients(step, net, x, lengths, resets), gradients(loss, net, x, lengths, resets))
    assert counter.frame_count == 1
    operators = [str(node.target) for node in counter.graphs[0].graph.nodes if "bptt" in str(node.target)]
    assert len(operators) == (4 if options.get("bidirectional") else 1)


@pytest.mark.parametrize("kind", KINDS)
def test_another_number_of_steps_needs_no_other_graph_once_one_has_changed(kind):
    net = KINDS[kind](3, 5)

    def loss(x):
        return total(net(x))

    step, counter = compiled(loss)
    for steps in (4, 5, 9, 40, 200):
        x = torch.randn(steps, 2, 3)
        assert_same(gradients(step, net, x), gradients(loss, net, x))
    assert counter.frame_count == 2  # four steps, then any


def test_steps_that_are_marked_dynamic_need_one_graph():
    net = bptt.GRU(3, 5)
    step, counter = compiled(lambda x: total(net(x)))
    for steps in (4, 7, 31):
        x = torch.randn(steps, 2, 3)
        torch._dynamo.mark_dynamic(x, 0)
        step(x).backward()
    assert counter.frame_count == 1


def test_a_plan_may_be_made_inside_of_the_compiled_function():
    net = bptt.GRU(3, 5)

    def loss(x):
        return total(net(x, plan=bptt.truncated(window=4, stride=2)))

    x = torch.randn(7, 2, 3)
    assert_same(gradients(compiled(loss)[0], net, x), gradients(loss, net, x))


@pytest.mark.parametrize("what", ["last", "carries"])
def test_a_users_cell_with_nested_outputs_is_one_graph_too(what):
    net = bptt.Recurrent(Leaky())

    def loss(x):
        return total(net(x)) if what == "last" else total(net.carries(x))

    step, counter = compiled(loss)
    x = torch.randn(6, 2, 3)
    assert_same(gradients(step, net, x), gradients(loss, net, x))
    assert counter.frame_count == 1
    output, _ = torch.compile(net, fullgraph=True, backend="aot_eager")(x)
    assert type(output) is dict
    assert type(output["more"]) is tuple


def test_random_draws_are_those_without_a_compiler():
    net = bptt.Recurrent(Leaky(drop=0.5))

    def loss(x):
        return total(net(x))

    x, step = torch.randn(6, 2, 3), compiled(loss)[0]
    step(x)  # the first call builds
    assert_same(gradients(step, net, x), gradients(loss, net, x))


def test_a_setting_that_changes_after_compiling_is_seen():
    net = bptt.Recurrent(Leaky())
    step = compiled(lambda x: total(net(x)))[0]
    x = torch.randn(6, 2, 3)
    before = step(x)
    net.cell.gain = 3.0
    assert torch.equal(step(x), total(net(x)))
    assert not torch.equal(step(x), before)


def test_a_backward_run_may_be_repeated_while_the_graph_is_kept():
    net = bptt.LSTM(3, 5)
    loss = compiled(lambda x: total(net(x)))[0](torch.randn(6, 2, 3))
    loss.backward(retain_graph=True)
    first = net.weight_hh_l0.grad.clone()
    loss.backward()
    assert torch.equal(net.weight_hh_l0.grad, 2 * first)


def test_a_tape_is_freed_with_the_graph_that_held_it():
    net = bptt.LSTM(3, 5)
    loss = compiled(lambda x: total(net(x)))[0](torch.randn(6, 2, 3))
    gc.collect()
    assert len(_TAPES) == 1
    del loss
    gc.collect()
    assert not _TAPES


def test_a_net_that_is_compiled_can_be_copied_and_pickled():
    net = bptt.GRU(3, 5)
    x = torch.randn(4, 2, 3)
    expected = torch.compile(net, fullgraph=True, backend="aot_eager")(x)[0]
    assert torch.equal(pickle.loads(pickle.dumps(net))(x)[0], expected)


def test_an_outline_gives_the_structure_back():
    tree = {"a": torch.ones(1), "b": [torch.ones(2), (torch.ones(3),)]}
    leaves, structure = torch.utils._pytree.tree_flatten(tree)
    assert torch.utils._pytree.tree_structure(fill(outline(structure), leaves)) == structure


def test_an_output_that_a_compiler_cannot_follow_is_refused_by_name():
    structure = torch.utils._pytree.tree_structure(OrderedDict(a=0))
    with pytest.raises(UnsupportedError, match="OrderedDict"):
        outline(structure)
