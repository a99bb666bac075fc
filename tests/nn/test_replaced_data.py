"""`.data` that is replaced between a call and its gradient: of parameters it is that of the call, of inputs refused."""

import pytest
import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

import bptt
import cases
from bptt.errors import BpttError

NETS = {
    "LSTM": lambda backend: bptt.LSTM(3, 5, 2, backend=backend),
    "a cell": lambda backend: bptt.Recurrent(nn.GRUCell(3, 5), backend=backend),
    "a cell with values made of parameters": lambda backend: bptt.Recurrent(
        cases.make("dale's law", 3, 5), backend=backend
    ),
}
CALLS = {
    "plain": {},
    "lengths": {"lengths": torch.tensor([6, 2])},
    "truncated": {"plan": bptt.truncated(2, 2)},
    "checkpointed": {"plan": bptt.checkpointed(slots=2)},
}


@pytest.fixture(params=NETS)
def make(request):
    def made(backend):
        torch.manual_seed(0)
        return NETS[request.param](backend).double()

    return made


def gradient(net, x, asked, between=lambda: None):
    y = net(x, **asked)[0]
    between()
    return torch.autograd.grad(y.square().sum(), [p for p in net.parameters() if p.requires_grad])


@pytest.mark.parametrize("asked", CALLS.values(), ids=CALLS)
@pytest.mark.parametrize("backend", ["cpu", "reference"])
def test_other_numbers_since_the_call_do_not_count(make, backend, asked):
    net, x = make(backend), torch.randn(6, 2, 3, dtype=torch.float64)
    expected = gradient(net, x, asked)

    def replace():
        for p in net.parameters():
            p.data = p.data * 3  # of the same signs, which torch saves of W.abs()

    found = gradient(net, x, asked, replace)
    for mine, theirs in zip(found, expected, strict=True):
        torch.testing.assert_close(mine, theirs, rtol=1e-12, atol=1e-12)
    assert not torch.allclose(gradient(net, x, asked)[0], expected[0]), "the next call sees them"


@pytest.mark.parametrize("asked", [CALLS["plain"], CALLS["truncated"]], ids=["plain", "truncated"])
@pytest.mark.parametrize("backend", ["cpu", "reference"])
def test_a_gradient_to_be_differentiated_refuses_other_numbers_and_takes_the_same_elsewhere(make, backend, asked):
    net, x = make(backend), torch.randn(6, 2, 3, dtype=torch.float64)
    parameter = next(net.parameters())
    y = net(x, **asked)[0].square().sum()
    expected = torch.autograd.grad(y, parameter, create_graph=True)[0]
    parameter.data = parameter.data.clone()
    assert torch.equal(torch.autograd.grad(y, parameter, create_graph=True)[0], expected)
    parameter.data = parameter.data * 2
    with pytest.raises(BpttError, match="has been replaced between a call and its gradient"):
        torch.autograd.grad(y, parameter, create_graph=True)


def test_what_hooks_packed_is_read_where_they_unpacked_it(make):
    net, x = make("cpu"), torch.randn(6, 2, 3, dtype=torch.float64)
    expected = gradient(net, x, {})
    with saved_tensors_hooks(lambda a: a.clone(), lambda a: a.clone()):
        found = gradient(net, x, {})
    for mine, theirs in zip(found, expected, strict=True):
        torch.testing.assert_close(mine, theirs, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("asked", CALLS.values(), ids=CALLS)
@pytest.mark.parametrize("backend", ["cpu", "reference"])
def test_an_input_or_a_carry_with_other_memory_is_refused(backend, asked):
    net, x, h = NETS["a cell"](backend).double(), torch.randn(6, 2, 3).double(), torch.randn(2, 5).double()
    for a in (x, h):
        y, _ = net(x, h, **asked)
        a.data = a.data.clone()
        with pytest.raises(BpttError, match="an input or a carry has been replaced"):
            y.sum().backward()
