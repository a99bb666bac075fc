"""The short way of plain calls: the same bits as the general way, and no call on it that is not plain."""

import copy

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.utils import _pytree as pytree

import bptt
import cases
from agreement import TIMES
from bptt.backends.cpu import direct
from bptt.backends.cpu.back import Back
from bptt.backends.cpu.forth import Forth
from bptt.backends.cpu.plain import PlainKernels
from bptt.bench.user_cells import CELLS
from bptt.nn.prepared import Prepared
from literature_cells import CELLS as LITERATURE

PLAIN = ["rnn", "lstm"]
USERS = ["Dale", "LayerNormLSTM"]


class Ways:
    """Counts runs that took the short way, and can close it."""

    def __init__(self, monkeypatch):
        self.short, self.closed = 0, False
        for way in (Forth, Back):
            monkeypatch.setattr(way, "__call__", self._counting(way.__call__))
        for owner, name in ((PlainKernels, "forth"), (PlainKernels, "back"), (Prepared, "short")):
            monkeypatch.setattr(owner, name, self._closing(getattr(owner, name)))

    def _counting(self, run):
        def counted(*given, **named):
            self.short += 1
            return run(*given, **named)

        return counted

    def _closing(self, find):
        return lambda owner, *form: None if self.closed else find(owner, *form)


@pytest.fixture
def ways(monkeypatch):
    return Ways(monkeypatch)


def answer(net, x, look=lambda y, last: [y], **masks):
    """Outputs, the last carry and every gradient."""
    net.zero_grad()
    x = x.detach().clone(memory_format=torch.preserve_format).requires_grad_(x.requires_grad)
    torch.manual_seed(2)
    carry = pytree.tree_map(
        lambda a: torch.rand_like(a).requires_grad_() if a.is_floating_point() else a,
        net.initial_carry(x, x.shape[1]),
    )
    y, last = net(x, carry, **masks)
    torch.manual_seed(1)
    seen = [a for a in pytree.tree_leaves(look(y, last)) if a.is_floating_point()]
    sum((a * torch.randn_like(a)).sum() for a in seen).backward()
    wanted = [x, *(a for a in pytree.tree_leaves(carry) if a.requires_grad), *net.parameters()]
    return [*pytree.tree_leaves((y, last)), *(a.grad for a in wanted)]


def equal(found, expected):
    assert len(found) == len(expected)
    for a, b in zip(found, expected, strict=True):
        assert (a is None) == (b is None)
        assert a is None or torch.equal(a, b)


@given(
    st.sampled_from(PLAIN + USERS), st.integers(1, 9), st.integers(1, 5), st.sampled_from([1, 17]), st.booleans(),
    st.sampled_from([torch.float32, torch.float64]), st.sampled_from(sorted(TIMES)),
)  # fmt: skip
def test_both_ways_give_the_same_bits(name, steps, batch, hidden, x_wanted, dtype, mask):
    torch.manual_seed(0)
    masks = {}
    if TIMES[mask][0]:
        masks["lengths"] = torch.randint(0, steps + 1, (batch,))
    if TIMES[mask][1]:
        masks["resets"] = torch.rand(steps, batch) < 0.3
    dtype = dtype if name in PLAIN else torch.float32
    cell = (cases.CELLS[name] if name in PLAIN else CELLS[name])(3, hidden).to(dtype)
    net = bptt.Recurrent(cell, backend="cpu")
    x = torch.randn(steps, batch, 3, dtype=dtype, requires_grad=x_wanted)
    with pytest.MonkeyPatch.context() as patch:
        ways = Ways(patch)
        short = answer(net, x, **masks)
        assert ways.short == 2
        ways.closed = True
        equal(short, answer(net, x, **masks))


@pytest.mark.parametrize("name", LITERATURE)
def test_the_literature_s_cells_have_the_same_bits_by_whichever_way(name, ways):
    torch.manual_seed(0)
    net, x = bptt.Recurrent(LITERATURE[name](3, 4), backend="cpu"), torch.randn(4, 3, 3)
    found = answer(net, x)
    ways.closed = True
    equal(found, answer(net, x))


@pytest.mark.parametrize("name", ["rnn", "lstm", "LayerNormLSTM"])
def test_products_made_before_the_loop_do_not_close_the_short_way(name, ways):
    torch.manual_seed(0)
    cell = (cases.CELLS[name] if name in PLAIN else CELLS[name])(600, 200)  # weights far from the cores, one row
    net, x = bptt.Recurrent(cell), torch.randn(3, 1, 600, requires_grad=True)
    short = answer(net, x)
    assert ways.short == 2
    ways.closed = True
    equal(short, answer(net, x))


@pytest.mark.parametrize(
    "look", [lambda y, last: [last], lambda y, last: [y[-1]], lambda y, last: [y, last]], ids=["last", "end", "both"]
)
@pytest.mark.parametrize("name", ["gru", "lstm"])
def test_a_loss_may_look_at_the_last_carry(name, look, ways):
    torch.manual_seed(0)
    net, x = bptt.Recurrent(cases.CELLS[name](3, 5)), torch.randn(4, 2, 3)
    found = answer(net, x, look=look)
    assert ways.short >= 1
    ways.closed = True
    equal(found, answer(net, x, look=look))


def test_inputs_and_gradients_that_lie_batch_first_are_copied_if_they_are_small(ways, monkeypatch):
    torch.manual_seed(0)
    cell, x = torch.nn.GRUCell(3, 5), torch.randn(2, 4, 3)

    def run(net, x):
        net.zero_grad()
        x = x.detach().requires_grad_()
        y, last = net(x)
        (y if net.batch_first else y.transpose(0, 1)).square().sum().backward()
        turned = [a if net.batch_first else a.transpose(0, 1) for a in (y, x.grad)]
        return [*turned, last, *[p.grad for p in net.parameters()]]

    time_first = run(bptt.Recurrent(copy.deepcopy(cell)), x.transpose(0, 1).contiguous())
    net = bptt.Recurrent(cell, batch_first=True)
    equal(run(net, x), time_first)
    assert ways.short == 4
    monkeypatch.setattr(direct, "COPIED", 0)
    equal(run(net, x), time_first)
    assert ways.short == 4


def test_a_call_that_is_not_plain_goes_the_general_way(ways):
    torch.manual_seed(0)
    cell, x = torch.nn.GRUCell(3, 5), torch.randn(4, 2, 3)
    plain = bptt.Recurrent(cell)(x)[0]
    assert ways.short == 1
    turned = copy.deepcopy(cell)
    turned.weight_hh = torch.nn.Parameter(cell.weight_hh.detach().t().contiguous().t())
    net = bptt.Recurrent(turned)
    y = net(x)[0]
    assert ways.short == 1
    torch.testing.assert_close(y, plain)
    y.sum().backward()
    reference = bptt.Recurrent(copy.deepcopy(turned), backend="reference")
    reference(x)[0].sum().backward()
    for p, q in zip(net.parameters(), reference.parameters(), strict=True):
        torch.testing.assert_close(p.grad, q.grad)


def test_a_weight_that_is_turned_between_two_calls_is_read_as_it_lies(ways):
    torch.manual_seed(0)
    net, x = bptt.Recurrent(torch.nn.RNNCell(4, 4)), torch.randn(3, 2, 4)
    net(x)
    with torch.no_grad():
        net.cell.weight_hh.set_(net.cell.weight_hh.clone().t())
    found = answer(net, x)
    ways.closed = True
    equal(found, answer(net, x))
    torch.testing.assert_close(found[0], answer(bptt.Recurrent(net.cell, backend="reference"), x)[0])


def test_a_gradient_that_is_one_number_for_all_steps_is_read_as_it_lies(ways):
    net, x = bptt.Recurrent(cases.CELLS["rnn"](3, 5)), torch.randn(4, 2, 3)
    y, _ = net(x)
    y.backward(torch.tensor(2.0).expand(4, 2, 5))
    spread = [p.grad.clone() for p in net.parameters()]
    assert ways.short == 2
    net.zero_grad()
    net(x)[0].backward(torch.full((4, 2, 5), 2.0))
    equal(spread, [p.grad for p in net.parameters()])
