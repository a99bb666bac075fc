"""The short way of a call: what changes between two calls, or between a call and its gradient, is always seen."""

import copy

import pytest
import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

import bptt
import cases
from bptt.backends.cpu import direct
from bptt.errors import ShapeError

NETS = {
    "LSTM": lambda: bptt.LSTM(3, 5),
    "a cell": lambda: bptt.Recurrent(nn.GRUCell(3, 5)),
    "a cell with a tuple": lambda: bptt.Recurrent(cases.CELLS["lstm"](3, 5)),
}
LOOKS = {
    "outputs": lambda y, last: y.square().sum(),
    "sum": lambda y, last: y.sum(),
    "last carry": lambda y, last: (last[0] if isinstance(last, tuple) else last).square().sum(),
    "last step": lambda y, last: y[-1].square().sum() + (last[-1] if isinstance(last, tuple) else last).sum(),
}


@pytest.fixture(params=NETS)
def net(request):
    torch.manual_seed(0)
    return NETS[request.param]()


@pytest.fixture
def x():
    torch.manual_seed(1)
    return torch.randn(4, 2, 3)


def reference(net):
    """The same net by torch calls, step by step."""
    other = copy.deepcopy(net)
    other.backend = "reference"
    return other


def answer(net, x, look=LOOKS["outputs"]):
    """Output, gradients of x and of all parameters."""
    net.zero_grad()
    x = x.detach().requires_grad_()
    y, last = net(x)
    look(y, last).backward()
    return [y.detach(), x.grad, *[p.grad for p in net.parameters()]]


def agree(net, x, look=LOOKS["outputs"]):
    found, expected = answer(net, x, look), answer(reference(net), x, look)
    for a, b in zip(found, expected, strict=True):
        assert (a is None) == (b is None)
        if a is not None:
            torch.testing.assert_close(a, b, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("look", LOOKS)
def test_a_call_and_its_gradient_take_it_wherever_the_loss_looks(net, x, runs, look):
    agree(net, x, LOOKS[look])
    assert runs == ["there", "back"]


def test_without_gradient_it_is_the_same(net, x, runs):
    with torch.no_grad():
        y, _ = net(x)
    torch.testing.assert_close(y, net(x)[0], rtol=0, atol=0)
    assert runs == ["there", "there"]


def test_parameters_replaced_between_calls_are_read(net, x, runs):
    agree(net, x)
    for module in net.modules():
        for name, parameter in list(module.named_parameters(recurse=False)):
            setattr(module, name, nn.Parameter(parameter.detach() * 2))
    agree(net, x)
    assert runs == ["there", "back"] * 2


def test_parameters_whose_memory_was_exchanged_between_calls_are_read(net, x):
    agree(net, x)
    for parameter in net.parameters():
        parameter.data = parameter.data * 2
    agree(net, x)


def test_another_dtype_between_calls_is_seen(net, x):
    agree(net, x)
    agree(net.double(), x.double())
    agree(net.float(), x)


def test_another_size_at_every_call(net, x):
    for steps, batch in ((4, 2), (1, 1), (4, 2), (3, 1), (2, 65), (4, 3)):
        agree(net, torch.randn(steps, batch, 3))


def test_parameters_frozen_between_calls_have_no_gradient(net, x):
    agree(net, x)
    next(net.parameters()).requires_grad_(False)
    agree(net, x)
    for parameter in net.parameters():
        parameter.requires_grad_(False)
    agree(net, x)


def test_a_parameter_changed_before_the_gradient_is_an_error(net, x):
    y, _ = net(x)
    with torch.no_grad():
        for parameter in net.parameters():
            parameter.mul_(2)
    with pytest.raises(RuntimeError, match="modified by an inplace operation"):
        y.sum().backward()


def test_parameters_moved_before_the_gradient_do_not_change_it(net, x, runs):
    expected = answer(net, x)
    net.zero_grad()
    x = x.detach().requires_grad_()
    y, _ = net(x)
    for parameter in net.parameters():
        parameter.data = parameter.data.clone()  # the same numbers elsewhere
    y.square().sum().backward()
    assert runs == ["there", "back"] * 2
    for a, b in zip([x.grad, *[p.grad for p in net.parameters()]], expected[1:], strict=True):
        assert torch.equal(a, b)


@pytest.mark.parametrize("masks", [{}, {"lengths": [4, 2]}], ids=["plain", "lengths"])
def test_a_parameter_that_does_not_fit_is_an_error(x, masks):
    net = bptt.LSTM(3, 5)
    net(x)
    net.weight_hh_l0 = nn.Parameter(torch.zeros(2, 2))
    with pytest.raises(ShapeError, match="does not fit the net"):
        net(x, **masks)


def test_a_parameter_that_has_another_shape_before_the_gradient_is_an_error(net, x):
    y, _ = net(x)
    first = next(net.parameters())
    first.data = first.data[:1]
    with pytest.raises(ShapeError, match="another shape since the call"):
        y.sum().backward()


def test_saved_tensors_that_come_back_as_copies_do_not_change_the_gradient(net, x):
    expected = answer(net, x)
    with saved_tensors_hooks(lambda a: a.numpy(force=True).copy(), torch.from_numpy):
        found = answer(net, x)
    for a, b in zip(found, expected, strict=True):
        assert torch.equal(a, b)


def test_gradients_are_differentiated_again(net, x):
    def twice(net):
        net.zero_grad()
        given = x.detach().requires_grad_()
        (first,) = torch.autograd.grad(net(given)[0].square().sum(), given, create_graph=True)
        first.square().sum().backward()
        return [given.grad, *[p.grad for p in net.parameters()]]

    for a, b in zip(twice(net), twice(reference(net)), strict=True):
        torch.testing.assert_close(a, b, rtol=1e-4, atol=1e-5)


def test_a_graph_that_is_kept_gives_the_same_twice_whatever_became_of_its_outputs(net, x):
    y, last = net(x)
    loss = (2 * y).sum()
    loss.backward(retain_graph=True)
    first = [p.grad.clone() for p in net.parameters()]
    with torch.no_grad():
        y.zero_()
        for leaf in last if isinstance(last, tuple) else (last,):
            leaf.fill_(7)
    net.zero_grad()
    loss.backward()
    for a, p in zip(first, net.parameters(), strict=True):
        assert torch.equal(a, p.grad)


@pytest.mark.parametrize("masks", [{}, {"lengths": [4, 2]}], ids=["plain", "lengths"])
def test_what_torch_marks_as_negated_is_read_as_negated(net, x, masks):
    def gradients(negated):
        net.zero_grad()
        y, _ = net(negated(x), **masks)
        y.backward(negated(torch.ones_like(y)))
        return [y, *[p.grad for p in net.parameters()]]

    for a, b in zip(gradients(torch._neg_view), gradients(torch.neg), strict=True):
        torch.testing.assert_close(a, b, rtol=0, atol=0)


@pytest.mark.parametrize("copied", [0, 1 << 20])
def test_a_cotangent_that_does_not_lie_side_by_side_gives_the_same_bits(net, x, monkeypatch, copied):
    monkeypatch.setattr(direct, "COPIED", copied)
    y, _ = net(x)
    bar = torch.randn(5, 2, 4).permute(2, 1, 0)
    y.backward(bar)
    found = [p.grad.clone() for p in net.parameters()]
    net.zero_grad()
    net(x)[0].backward(bar.contiguous())
    for a, p in zip(found, net.parameters(), strict=True):
        assert torch.equal(a, p.grad)


def test_a_net_first_called_in_inference_mode_can_be_trained(net, x):
    with torch.inference_mode():
        net(x)
    agree(net, x)


def test_a_copy_of_a_net_runs_by_its_own_parameters(net, x):
    agree(net, x)
    other = copy.deepcopy(net)
    with torch.no_grad():
        for parameter in other.parameters():
            parameter.add_(0.5)
    agree(other, x)
    agree(net, x)


def test_parameters_given_for_one_call_are_used_and_receive_the_gradient(net, x):
    given = {name: (2 * p.detach()).requires_grad_() for name, p in net.named_parameters()}
    doubled = copy.deepcopy(net)
    with torch.no_grad():
        for parameter in doubled.parameters():
            parameter.mul_(2)
    net(x)
    y, _ = torch.func.functional_call(net, given, (x,))
    y.square().sum().backward()
    expected = answer(doubled, x)
    torch.testing.assert_close(y, expected[0], rtol=0, atol=0)
    for a, b in zip(given.values(), expected[2:], strict=True):
        assert torch.equal(a.grad, b)


def test_a_tensor_of_another_class_goes_the_general_way(x, runs):
    class Marked(torch.Tensor):
        pass

    torch.manual_seed(0)
    net = bptt.LSTM(3, 5)
    y, _ = net(x.as_subclass(Marked))
    assert runs == []
    torch.testing.assert_close(y.as_subclass(torch.Tensor), net(x)[0], rtol=0, atol=0)


def test_flow_reads_what_torch_marks_as_negated_as_negated():
    net, x = bptt.Recurrent(bptt.cells.LSTM(3, 5)), torch.randn(7, 2, 3)
    found, expected = (
        bptt.flow(net, negated(x), lambda y, t: y.square().sum(-1)).lag_norms
        for negated in (torch._neg_view, torch.neg)
    )
    torch.testing.assert_close(torch.as_tensor(found), torch.as_tensor(expected))


@pytest.mark.parametrize("kind", ["RNN", "GRU", "LSTM"])
def test_a_layer_without_a_carry_has_the_bits_that_it_has_from_zeros(kind, x, runs):
    torch.manual_seed(0)
    net = getattr(bptt, kind)(3, 5)
    zeros = torch.zeros(1, 2, 5)

    def answer(hx):
        net.zero_grad()
        y, last = net(x, hx)
        leaves = last if isinstance(last, tuple) else (last,)
        (y.square().sum() + sum(leaf.square().sum() for leaf in leaves)).backward()
        return [y, *leaves, *[p.grad.clone() for p in net.parameters()]]

    answer(None)  # the first call makes the program
    found, expected = answer(None), answer((zeros, zeros) if kind == "LSTM" else zeros)
    assert runs == ["there", "back"] * 3
    for a, b in zip(found, expected, strict=True):
        assert torch.equal(a, b)


def test_another_number_of_threads_between_a_call_and_its_gradient_changes_nothing(x):
    net, x = bptt.GRU(3, 40), torch.randn(60, 32, 3)
    found, before = [], torch.get_num_threads()
    try:
        for forward, backward in ((1, 1), (2, 1), (1, 2), (2, 2)):
            net.zero_grad()
            torch.set_num_threads(forward)
            y, _ = net(x)
            torch.set_num_threads(backward)
            y.square().sum().backward()
            found.append([y.detach(), *[p.grad.clone() for p in net.parameters()]])
    finally:
        torch.set_num_threads(before)
    for others in found[1:]:
        for a, b in zip(found[0], others, strict=True):
            assert torch.equal(a, b)
