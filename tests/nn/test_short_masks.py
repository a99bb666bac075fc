"""Lengths and resets on the short way of a call: the reference backend's numbers, whatever else the call asks for."""

import copy

import pytest
import torch
from torch import nn
from torch.utils import _pytree as pytree

import bptt
import cases
from bptt.errors import ShapeError

NETS = {
    "LSTM": lambda: bptt.LSTM(3, 5, batch_first=True),
    "GRU of two layers": lambda: bptt.GRU(3, 5, 2, bidirectional=True),
    "a cell": lambda: bptt.Recurrent(nn.GRUCell(3, 5)),
    "a cell with a learned start": lambda: bptt.Recurrent(cases.CELLS["lstm"](3, 5)),
}
MASKS = [("lengths",), ("resets",), ("lengths", "resets")]


def question(net, masks, steps=7, batch=4):
    """An input, its masks, and a carry for the net."""
    torch.manual_seed(steps * batch)
    first = getattr(net, "batch_first", False)
    x = torch.randn((batch, steps, 3) if first else (steps, batch, 3), dtype=torch.float64)
    seen = {}
    if "lengths" in masks:
        seen["lengths"] = torch.tensor([steps, 0, 3, 5])[:batch]
    if "resets" in masks:
        resets = torch.rand(steps, batch) < 0.3
        seen["resets"] = resets.T if first else resets
    with torch.no_grad():
        _, carry = net(x)
    return x, seen, pytree.tree_map(torch.randn_like, carry)


def answer(net, x, seen, carry=None, twice=False):
    """Outputs, the last carry, and gradients of x, the carry and all parameters."""
    leaves = [] if carry is None else [a.clone().requires_grad_() for a in pytree.tree_leaves(carry)]
    given = None if carry is None else pytree.tree_unflatten(leaves, pytree.tree_structure(carry))
    x = x.clone().requires_grad_()
    y, last = net(x, given, **seen)
    loss = y.square().sum() + sum((k + 1) * a.sin().sum() for k, a in enumerate(pytree.tree_leaves(last)))
    asked = [x, *leaves, *net.parameters()]
    found = torch.autograd.grad(loss, asked, create_graph=twice)
    if twice:
        found = torch.autograd.grad(sum(a.square().sum() for a in found), asked)
    return [y, *pytree.tree_leaves(last), *found]


def agree(net, *given, **named):
    other = copy.deepcopy(net)
    for module in other.modules():
        if hasattr(module, "backend"):
            module.backend = "reference"
    for a, b in zip(answer(net, *given, **named), answer(other, *given, **named), strict=True):
        torch.testing.assert_close(a, b, rtol=1e-11, atol=1e-11)


@pytest.fixture(params=NETS)
def net(request):
    torch.manual_seed(0)
    return NETS[request.param]().double()


@pytest.mark.parametrize("given", [False, True])
@pytest.mark.parametrize("masks", MASKS)
def test_outputs_and_every_gradient_are_right(net, masks, given, runs):
    x, seen, carry = question(net, masks)
    runs.clear()
    agree(net, x, seen, carry if given else None)
    assert {"there", "back"} == set(runs)


@pytest.mark.parametrize("masks", MASKS)
def test_a_gradient_of_a_gradient_is_right(masks):
    net = NETS["a cell"]().double()
    x, seen, carry = question(net, masks)
    agree(net, x, seen, carry, twice=True)


@pytest.mark.parametrize("masks", MASKS)
def test_without_gradient_it_is_the_same(net, masks, runs):
    x, seen, _ = question(net, masks)
    runs.clear()
    with torch.no_grad():
        y, _ = net(x, **seen)
    assert torch.equal(y, net(x, **seen)[0])
    assert set(runs) == {"there"}


def test_masks_changed_between_a_call_and_its_gradient_change_nothing():
    net = NETS["a cell"]().double()
    x, seen, _ = question(net, ("lengths", "resets"))
    expected = answer(net, x, seen)[-1]
    y, last = net(x, **seen)
    loss = y.square().sum() + last.sin().sum()
    seen["resets"].logical_not_()
    seen["lengths"].fill_(1)
    assert torch.equal(torch.autograd.grad(loss, [*net.parameters()])[-1], expected)


def test_masks_that_mask_nothing_have_the_bits_of_none(net):
    x, seen, _ = question(net, ("lengths", "resets"))
    seen["lengths"].fill_(7)
    seen["resets"].fill_(False)
    for a, b in zip(answer(net, x, seen), answer(net, x, {}), strict=True):
        assert torch.equal(a, b)


def test_kinds_of_masks_by_turns_on_one_net(net):
    for masks in (("lengths",), (), ("resets",), ("lengths", "resets"), ("lengths",), ()):
        x, seen, _ = question(net, masks)
        agree(net, x, seen)


@pytest.mark.parametrize(
    ("seen", "what"),
    [({"lengths": torch.tensor([8, 1, 1, 1])}, "0 to 7"), ({"resets": torch.zeros(4, 7) > 0}, r"\(7, 4\)")],
)
def test_masks_that_do_not_fit_are_refused(seen, what):
    with pytest.raises(ShapeError, match=what):
        NETS["a cell"]()(torch.randn(7, 4, 3), **seen)
