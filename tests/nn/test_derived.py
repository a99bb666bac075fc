"""Values made of parameters, inside the autograd function of a call: gradients of all that they are made of."""

import copy
import threading

import pytest
import torch
from torch import nn

import bptt
from bptt.errors import ShapeError
from bptt.nn.derived import Derived
from bptt.nn.prepared import Prepared


class Masked(nn.Module):
    """Signs, masks and sums of parameters, also in the product with the input."""

    def __init__(self):
        super().__init__()
        self.W, self.U = nn.Parameter(torch.randn(5, 3)), nn.Parameter(torch.randn(5, 5) * 0.3)
        self.b, self.c = nn.Parameter(torch.randn(5)), nn.Parameter(torch.randn(5))
        self.register_buffer("mask", (torch.rand(5, 5) < 0.7).float())

    def forward(self, x, h):
        return torch.tanh(x @ self.W.abs().T + h @ (self.U.abs() * self.mask).T + (self.b - self.c))


class Rates(Masked):
    """What machine code would not make with torch's bits, or of values of several shapes."""

    def forward(self, x, h):
        keep = torch.sigmoid(self.b) * torch.exp(-self.c.mean())
        return keep * h + (1 - keep) * torch.tanh(x @ self.W.T + h @ (self.U * self.mask + self.U.T).T)


class Twice(Masked):
    """A weight read as it is and as what is made of it."""

    def forward(self, x, h):
        return torch.tanh(x @ self.W.T + h @ self.U.T + torch.relu(h) @ (-self.U).T + self.b + self.c)


class Peeping(Masked):
    """Made values whose gradients rows have each for itself."""

    def forward(self, x, h):
        return torch.tanh(x @ self.W.T + h @ self.U.T + (self.b * self.c) * h)


CELLS = {"masked": Masked, "rates": Rates, "twice": Twice, "peeping": Peeping}
OUTSIDE = {"rates"}  # torch makes and differentiates them, outside of the call


def made(kind):
    torch.manual_seed(3)
    if kind in CELLS:
        cell = CELLS[kind]()
        cell.initial_carry = lambda batch: torch.zeros(batch, 5, dtype=cell.W.dtype)
        return bptt.Recurrent(cell)
    return {"RNN": bptt.RNN, "LSTM": bptt.LSTM}[kind](3, 5)


def answer(net, x, twice=False):
    """Output, last carry, and gradients of x and of all parameters."""
    net.zero_grad()
    x = x.detach().requires_grad_(x.requires_grad)
    y, last = net(x)
    last = last if isinstance(last, tuple) else (last,)
    loss = y.square().sum() + sum(leaf.sum() for leaf in last)
    if twice:
        inputs = [p for p in net.parameters() if p.requires_grad]
        loss = sum(g.square().sum() for g in torch.autograd.grad(loss, inputs, create_graph=True))
    loss.backward()
    return [y, *last, x.grad, *[p.grad for p in net.parameters()]]


def agree(found, expected, **close):
    assert len(found) == len(expected)
    for a, b in zip(found, expected, strict=True):
        assert (a is None) == (b is None)
        if a is not None:
            torch.testing.assert_close(a, b, **close)


def by_steps(net):
    """The same net by torch calls, step by step."""
    other = copy.deepcopy(net)
    if isinstance(net, bptt.Recurrent):
        other.cell.initial_carry = lambda batch: torch.zeros(batch, 5, dtype=other.cell.W.dtype)
    other.backend = "reference"
    return other


@pytest.fixture
def ways(monkeypatch):
    """How cotangents of parameters were made: by machine code or by torch."""
    seen = []
    pull, run = Derived.pull, bptt.nn.short.Direct.reverse

    def torch_s(*given):
        seen.append("torch")
        return pull(*given)

    def code_s(*given, **named):
        found = run(*given, **named)
        seen.extend(["code"] if found is not None and len(given) > 6 else [])
        return found

    monkeypatch.setattr(Derived, "pull", torch_s)
    monkeypatch.setattr(bptt.nn.short.Direct, "reverse", code_s)
    return seen


@pytest.mark.parametrize("wanted", [False, True], ids=["x has no gradient", "x has one"])
@pytest.mark.parametrize("batch", [1, 3])
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
@pytest.mark.parametrize("kind", [*CELLS, "RNN", "LSTM"])
def test_gradients_are_those_of_torch_calls(kind, dtype, batch, wanted, ways):
    net, x = made(kind).to(dtype), torch.randn(4, batch, 3, dtype=dtype, requires_grad=wanted)
    tight = {torch.float32: {"rtol": 1e-4, "atol": 1e-5}, torch.float64: {"rtol": 1e-12, "atol": 1e-12}}[dtype]
    found = answer(net, x)
    late = kind == "peeping" and batch > 1  # rows are summed by torch, after the machine code
    assert ways == ([] if kind in OUTSIDE else ["torch" if late else "code"])
    agree(found, answer(by_steps(net), x), **tight)


@pytest.mark.parametrize("kind", [*CELLS, "RNN", "LSTM"])
def test_both_ways_have_the_same_bits(kind, monkeypatch):
    net, x = made(kind), torch.randn(4, 3, 3, requires_grad=True)
    found = answer(net, x)
    monkeypatch.setattr(bptt.nn.short.Direct, "makes", lambda *given: None)
    agree(found, answer(copy.deepcopy(net), x), rtol=0, atol=0)
    monkeypatch.setattr(Prepared, "short", lambda *given: None)
    agree(found, answer(copy.deepcopy(net), x), rtol=0, atol=0)


@pytest.mark.parametrize("kind", [*CELLS, "RNN", "LSTM"])
def test_parameters_frozen_one_after_another_have_no_gradient(kind, ways):
    net, x = made(kind).double(), torch.randn(4, 2, 3, dtype=torch.float64)
    for parameter in list(net.parameters())[:-1]:
        parameter.requires_grad_(False)
        agree(answer(net, x), answer(by_steps(net), x), rtol=1e-12, atol=1e-12)
    assert bool(ways) == (kind not in OUTSIDE)


def test_one_bias_in_the_place_of_both_receives_both_gradients(ways):
    net, x = bptt.RNN(3, 5).double(), torch.randn(4, 2, 3, dtype=torch.float64)
    answer(net, x)
    single = net.bias_ih_l0.grad.clone()
    with torch.no_grad():
        net.bias_ih_l0.copy_((net.bias_ih_l0 + net.bias_hh_l0) / 2)
    net.bias_hh_l0 = net.bias_ih_l0
    answer(net, x)
    torch.testing.assert_close(net.bias_ih_l0.grad, 2 * single, rtol=1e-12, atol=1e-12)
    assert ways == ["code", "code"]


def test_gradients_of_both_biases_are_equal_and_lie_in_memory_of_their_own():
    net = bptt.LSTM(3, 5)
    net(torch.randn(4, 2, 3))[0].square().sum().backward()
    one, other = net.bias_ih_l0.grad, net.bias_hh_l0.grad
    assert torch.equal(one, other)
    before = other.clone()
    one.zero_()
    assert torch.equal(other, before)


def test_a_hook_on_one_bias_does_not_change_the_other_s_gradient():
    net, x = bptt.RNN(3, 5), torch.randn(4, 2, 3)
    answer(net, x)
    plain = net.bias_hh_l0.grad.clone()
    net.bias_ih_l0.register_hook(lambda g: 3 * g)
    answer(net, x)
    torch.testing.assert_close(net.bias_ih_l0.grad, 3 * plain)
    assert torch.equal(net.bias_hh_l0.grad, plain)


@pytest.mark.parametrize("kind", [*CELLS, "RNN", "LSTM"])
def test_gradients_are_differentiated_again(kind):
    net, x = made(kind).double(), torch.randn(4, 2, 3, dtype=torch.float64, requires_grad=True)
    agree(answer(net, x, twice=True), answer(by_steps(net), x, twice=True), rtol=1e-10, atol=1e-10)


@pytest.mark.parametrize("kind", [*sorted(CELLS.keys() - OUTSIDE), "RNN", "LSTM"])
def test_a_parameter_changed_before_the_gradient_is_an_error(kind):
    net = made(kind)
    for parameter in net.parameters():
        y, _ = net(torch.randn(4, 2, 3))
        with torch.no_grad():
            parameter.mul_(2)
        with pytest.raises(RuntimeError, match="modified by an inplace operation"):
            y.sum().backward()


@pytest.mark.parametrize("kind", [*CELLS, "RNN", "LSTM"])
def test_parameters_moved_before_the_gradient_do_not_change_it(kind):
    net, x = made(kind).double(), torch.randn(4, 2, 3, dtype=torch.float64)
    expected = answer(net, x)[-len(list(net.parameters())) :]
    net.zero_grad()
    y, last = net(x)
    for parameter in net.parameters():
        parameter.data = parameter.data.clone()
    last = last if isinstance(last, tuple) else (last,)
    (y.square().sum() + sum(leaf.sum() for leaf in last)).backward()
    agree([p.grad for p in net.parameters()], expected, rtol=1e-12, atol=1e-12)


def test_a_bias_of_another_length_is_an_error_though_torch_could_add_it():
    net, x = bptt.RNN(3, 5), torch.randn(4, 2, 3)
    net(x)
    net.bias_hh_l0 = nn.Parameter(torch.zeros(2, 5))
    with pytest.raises(ShapeError, match="does not fit the net"):
        net(x)


def test_threads_that_call_one_net_at_once_get_their_own_answers():
    net = made("masked")
    xs = [torch.randn(3, 1, 3) for _ in range(4)]
    inputs = list(net.parameters())
    expected = [torch.autograd.grad(net(x)[0].sum(), inputs) for x in xs]
    wrong = []

    def call(i):
        for _ in range(200):
            found = torch.autograd.grad(net(xs[i])[0].sum(), inputs)
            wrong.extend(a for a, b in zip(found, expected[i], strict=True) if not torch.equal(a, b))

    threads = [threading.Thread(target=call, args=(i,)) for i in range(len(xs))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
