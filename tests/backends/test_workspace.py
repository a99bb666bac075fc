"""Memory that calls borrow: nobody sees it afterwards, whoever calls, from wherever, in whatever order."""

import threading

import pytest
import torch

import bptt
from bptt.backends import workspace
from bptt.backends.cpu import back, call, forth, joined, walk
from bptt.backends.recycled import empty, maker
from bptt.backends.segment import _aliased
from bptt.backends.workspace import Workspace, borrowed
from bptt.ir.build import leaf, neg, reshape, slice_
from bptt.ir.types import Type

SIZES = [(40, 3, 20), (7, 1, 5), (300, 2, 33)]  # steps, batch, hidden; the first and last need more than `LARGE` bytes


def gradients(net, x, plan=None):
    net.zero_grad()
    x = x.clone().requires_grad_()
    y, _ = net(x, plan=plan)
    y.sin().sum().backward()
    found = [y.detach(), x.grad, *(p.grad.clone() for p in net.parameters())]
    assert all(g.abs().sum() > 0 for g in found)
    return found


def equal(ours, theirs):
    return all(torch.equal(a, b) for a, b in zip(ours, theirs, strict=True))


@pytest.fixture
def dirty(monkeypatch):
    """Everything that is lent or recycled is full of NaN, and again when it is given back."""
    take, clear = Workspace._take, Workspace.clear

    def filled(self, size):
        start = take(self, size)
        if self._used <= self._block.numel():
            self._block[start : self._used] = 255
        return start

    def cleared(self):
        self._block.fill_(255)
        clear(self)

    def spoiled(shape, dtype):
        a = empty(shape, dtype)
        a.view(torch.uint8).fill_(255)
        return a

    def spoiling(*kind):
        make = maker(*kind)
        return lambda: torch.full_like(make(), 255) if kind[1] is torch.uint8 else make().fill_(float("nan"))

    for module in (workspace, walk, call):
        monkeypatch.setattr(module, "empty", spoiled)
    for module in (forth, back, joined):
        monkeypatch.setattr(module, "maker", spoiling)
    monkeypatch.setattr(Workspace, "_take", filled)
    monkeypatch.setattr(Workspace, "clear", cleared)


@pytest.mark.parametrize("plan", [None, bptt.truncated(5, 2)], ids=["exact", "truncated"])
@pytest.mark.parametrize("kind", [bptt.RNN, bptt.GRU, bptt.LSTM])
def test_nothing_that_is_lent_is_read_before_it_is_written_or_seen_afterwards(kind, plan, dirty):
    for steps, batch, hidden in SIZES:
        net, theirs = kind(4, hidden), kind(4, hidden, backend="reference")
        theirs.load_state_dict(net.state_dict())
        x = torch.randn(steps, batch, 4)
        for _ in range(2):
            for a, b in zip(gradients(net, x, plan), gradients(theirs, x, plan), strict=True):
                torch.testing.assert_close(a, b, rtol=1e-4, atol=1e-4)


def test_two_nets_may_take_turns_between_forward_and_backward():
    nets = [kind(4, hidden) for kind in (bptt.LSTM, bptt.GRU) for hidden in (20, 33)]
    xs = [torch.randn(60, 3, 4) for _ in nets]
    alone = [gradients(net, x) for net, x in zip(nets, xs, strict=True)]
    for net in nets:
        net.zero_grad()
    losses = [net(x)[0].sin().sum() for net, x in zip(nets, xs, strict=True)]
    for loss in losses:
        loss.backward()
    for net, expected in zip(nets, alone, strict=True):
        assert equal([p.grad for p in net.parameters()], expected[2:])


def test_a_backward_run_may_be_repeated():
    net, x = bptt.LSTM(4, 33), torch.randn(100, 3, 4)
    expected = gradients(net, x)[2:]
    net.zero_grad()
    loss = net(x)[0].sin().sum()
    for times in (1, 2, 3):
        loss.backward(retain_graph=True)
        gradients(bptt.GRU(4, 40), x)  # others use the same memory in between
        for p, g in zip(net.parameters(), expected, strict=True):
            torch.testing.assert_close(p.grad, times * g)


def test_a_backward_run_in_another_thread_gives_the_same():
    net, x = bptt.GRU(4, 33), torch.randn(100, 3, 4)
    expected = gradients(net, x)[2:]
    net.zero_grad()
    loss = net(x)[0].sin().sum()
    thread = threading.Thread(target=loss.backward)
    thread.start()
    thread.join()
    assert equal([p.grad for p in net.parameters()], expected)


def test_threads_do_not_share_what_they_borrow():
    inputs = [torch.randn(steps, batch, 4) for steps, batch, _ in SIZES * 2]
    nets = [bptt.LSTM(4, hidden) for _, _, hidden in SIZES * 2]
    expected = [gradients(net, x) for net, x in zip(nets, inputs, strict=True)]
    wrong = []

    def work(i):
        wrong.extend(i for _ in range(20) if not equal(gradients(nets[i], inputs[i]), expected[i]))

    threads = [threading.Thread(target=work, args=(i,)) for i in range(len(nets))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_a_call_inside_a_call_has_memory_of_its_own():
    with borrowed() as outer, borrowed() as inner:
        assert outer is not inner
        a, b = (memory.address(1000) for memory in (outer, inner))
        assert abs(a - b) >= 1000


def test_memory_is_used_again_and_too_much_is_not_kept(monkeypatch):
    memory = Workspace()
    memory.tensor((1 << 17,), torch.float32)
    memory.clear()
    places = []
    for _ in range(2):
        places.append(memory.tensor((1 << 17,), torch.float32).data_ptr())
        memory.clear()
    assert places[0] == places[1] == memory._block.data_ptr()
    monkeypatch.setattr(workspace, "KEPT", 1000)
    large = Workspace()
    large.address(2000)
    large.clear()
    assert large._block.numel() == 0


def test_a_result_that_is_only_a_view_of_a_delta_is_recognised():
    x = leaf("x", 0, Type((6,), "float32", row=True), "x")
    part = slice_(x, -1, 0, 3)
    assert _aliased([reshape(part, (3, 1))], {x})
    assert not _aliased([neg(part)], {x})
