"""Long sums are made of shorter ones: none is lost, and in float32 they err little more than torch's own."""

import copy

import pytest
import torch
from torch.utils import _pytree as pytree

import bptt
from agreement import agree
from backends.awkward_cells import AWKWARD, Rows
from bptt.backends.cpu import cache, contractions, products
from bptt.bench.user_cells import CELLS as BENCH
from literature_cells import CELLS as LITERATURE

BUILT_IN = {kind: getattr(bptt.cells, kind) for kind in ("RNN", "LSTM", "GRU")}
LETTERS = ("mlstm", "conv lstm", "delta net", "neural turing machine")  # cells with products over several letters
# Cells whose gradients grow a hundredfold or more: what they make of a rounding is luck.
WILD = {"lmu", "tensor rnn", "hopfield", "fast weights of Ba"}
SEEDS = 3


@pytest.fixture
def short(monkeypatch):
    """Sums that are long from four features on; their machine code must not be taken for the usual one."""
    monkeypatch.setattr(products, "CHAIN", 3)
    monkeypatch.setattr(products, "SHORT", 2)
    monkeypatch.setattr(contractions, "CHAIN", 3)
    monkeypatch.setattr(cache, "generator", lambda: "sums of three")


@pytest.mark.usefixtures("short")
@pytest.mark.parametrize("hidden", [4, 7])
@pytest.mark.parametrize("kind", BUILT_IN)
def test_a_net_of_long_sums_gives_what_the_reference_gives(kind, hidden):
    agree(BUILT_IN[kind](3, hidden), torch.float64, 6, 5, 3, "both")


@pytest.mark.usefixtures("short")
@pytest.mark.parametrize("name", AWKWARD)
def test_an_awkward_value_of_long_sums_agrees(name):
    agree(Rows(AWKWARD[name]), torch.float64, 6, 5, 3, "whole")


@pytest.mark.usefixtures("short")
@pytest.mark.parametrize("name", LETTERS)
def test_a_product_over_several_letters_agrees_where_it_is_long(name):
    agree(LITERATURE[name](3, 5), torch.float64, 5, 3, 3, "whole")


@pytest.mark.parametrize("hidden", [128, 129, 300])
def test_two_products_of_one_wide_carry_are_both_in_their_sum(hidden):
    agree(Rows(AWKWARD["two products of one operand"], hidden=hidden), torch.float64, 4, 5, 3, "whole")


def _loop(cell, x, carry):
    """Outputs of a Python loop, as torch computes them."""
    carry = pytree.tree_map(lambda leaf: leaf.to(x.dtype) if leaf.is_floating_point() else leaf, carry)
    outputs = []
    for x_t in x:
        found = cell(x_t, carry)
        alone = pytree.tree_structure(found) == pytree.tree_structure(carry)
        carry, output = (found, pytree.tree_leaves(found)[0]) if alone else found
        outputs.append(output)
    return torch.stack(outputs)


def _results(output, x, cell):
    """The outputs, and gradients with respect to the input and the parameters that are no mere numbers."""
    bar = torch.randn(output.shape, generator=torch.Generator().manual_seed(1), dtype=torch.float64).to(output.dtype)
    wrt = [x, *(p for p in cell.parameters() if p.requires_grad and p.numel() > 1)]
    found = torch.autograd.grad((output * bar).sum(), wrt, allow_unused=True, materialize_grads=True)
    return [a.detach().double() for a in (output, *found)]


def _errors(make, inputs, hidden, batch, steps):
    """Squared errors of ours and of torch's loop in float32, each against the loop in float64, over some seeds."""
    ours, theirs = 0, 0
    for seed in range(SEEDS):
        torch.manual_seed(seed)
        cell, x = make(inputs, hidden), torch.randn(steps, batch, inputs)
        true, exact = copy.deepcopy(cell).double(), x.double().requires_grad_()
        net, x = bptt.Recurrent(cell, backend="cpu"), x.requires_grad_()
        carry = net.initial_carry(x, batch)
        mine, loop = _results(net(x)[0], x, cell), _results(_loop(cell, x, carry), x, cell)
        right = _results(_loop(true, exact, carry), exact, true)
        ours += torch.tensor([float((a - b).square().sum()) for a, b in zip(mine, right, strict=True)])
        theirs += torch.tensor([float((a - b).square().sum()) for a, b in zip(loop, right, strict=True)])
    return ours, theirs


@pytest.mark.parametrize("size", [(3, 100, 16, 60), (20, 17, 5, 100), (1, 200, 3, 30)], ids=str)
@pytest.mark.parametrize("name", [*BUILT_IN, *BENCH, *(name for name in LITERATURE if name not in WILD)])
def test_in_float32_errors_are_about_twice_those_of_torch_at_most(name, size):
    ours, theirs = _errors({**BUILT_IN, **BENCH, **LITERATURE}[name], *size)
    assert bool((ours.sqrt() <= 2.2 * theirs.sqrt()).all()), (ours / theirs).sqrt()
