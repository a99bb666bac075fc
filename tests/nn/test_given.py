"""What a net cannot run on is refused before anything runs, by what came and not by torch's insides."""

import copy

import pytest
import torch

import bptt
from bptt.errors import BackendError, ShapeError, TraceError, UnsupportedError

NETS = {
    "Recurrent": lambda **how: bptt.Recurrent(bptt.cells.RNN(3, 5), **how),
    "RNN": lambda **how: bptt.RNN(3, 5, **how),
    "GRU of two layers": lambda **how: bptt.GRU(3, 5, 2, **how),
    "LSTM in two directions": lambda **how: bptt.LSTM(3, 5, bidirectional=True, **how),
}


@pytest.fixture(params=NETS)
def net(request):
    return NETS[request.param]()


@pytest.mark.parametrize("kind", NETS)
@pytest.mark.parametrize("name", ["cuda!", "", None])
def test_a_backend_that_there_is_not_is_refused_where_the_net_is_made(kind, name):
    with pytest.raises(BackendError, match="no backend") as error:
        NETS[kind](backend=name)
    assert error.value.got == f"backend={name!r}"
    assert error.value.expected == "'auto' or 'cpu' or 'reference'"


def total(net, x):
    return net(x)[0].square().sum()


@pytest.mark.parametrize("called", [False, True], ids=["first call", "later call"])
@pytest.mark.parametrize("transform", ["grad", "vmap", "jvp", "grad of parameters"])
def test_a_transform_of_torch_func_is_refused_with_the_way_that_works(net, transform, called):
    x = torch.randn(4, 2, 3)
    if called:
        total(net, x).backward()

    def of_parameters(given):
        return torch.func.functional_call(net, given, (x,))[0].sum()

    calls = {
        "grad": lambda: torch.func.grad(lambda a: total(net, a))(x),
        "vmap": lambda: torch.func.vmap(lambda a: total(net, a))(torch.stack([x, x])),
        "jvp": lambda: torch.func.jvp(lambda a: total(net, a), (x,), (x,)),
        "grad of parameters": lambda: torch.func.grad(of_parameters)(dict(net.named_parameters())),
    }
    with pytest.raises(UnsupportedError, match=r"transform of torch\.func") as error:
        calls[transform]()
    assert "torch.autograd.grad" in error.value.fix
    assert "create_graph=True" in error.value.fix


@pytest.mark.parametrize("kind", ["Recurrent", "GRU of two layers"])
def test_carries_and_run_are_refused_inside_of_a_transform_too(kind):
    net, x = NETS[kind](), torch.randn(4, 2, 3)
    for call in (net.carries, lambda a: net.run((a, x), lambda y, _: y.sum()).loss):
        with pytest.raises(UnsupportedError, match=r"transform of torch\.func"):
            torch.func.vmap(call)(torch.stack([x, x]))


def test_a_net_works_before_and_after_a_transform_was_refused(net):
    x = torch.randn(4, 2, 3, requires_grad=True)
    (before,) = torch.autograd.grad(total(copy.deepcopy(net), x), x)
    with pytest.raises(UnsupportedError):
        torch.func.grad(lambda a: total(net, a))(x)
    (after,) = torch.autograd.grad(total(net, x), x)
    assert before.norm() > 0
    assert torch.equal(before, after)


@pytest.mark.parametrize(
    ("change", "came"),
    [
        (torch.Tensor.to_sparse, "layout torch.sparse_coo, device cpu"),
        (lambda x: x.to("meta"), "layout torch.strided, device meta"),
    ],
    ids=["sparse", "meta"],
)
def test_a_tensor_without_numbers_side_by_side_is_refused_by_what_it_is(net, change, came):
    x = torch.randn(4, 2, 3)
    calls = [net]
    if not getattr(net, "bidirectional", False):
        calls += [net.carries, lambda a: net.run((a, x), lambda y, _: y.sum())]
    for call in calls:
        with pytest.raises(ShapeError, match="no dense tensor with memory") as error:
            call(change(x))
        assert error.value.got == came


def test_a_plan_can_be_looked_at_for_a_sequence_that_is_not_there(net):
    x = torch.empty(1000, 2, 3, device="meta")
    assert net.schedule(x, bptt.exact()).facts.steps == 1000


@pytest.mark.parametrize("called", [False, True], ids=["first call", "later call"])
@pytest.mark.parametrize("kind", ["Recurrent", "RNN"])
def test_a_net_inside_of_a_cell_is_refused_by_name(kind, called):
    class Outer(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.net = NETS[kind]()

        def forward(self, x, carry):
            return carry + self.net(x[None])[0][0]

    cell, x = Outer(), torch.randn(4, 2, 3)
    if called:
        cell.net(x[:1])
    with pytest.raises(TraceError, match="a net is called inside of a cell"):
        bptt.Recurrent(cell)(x, torch.zeros(2, 5))
