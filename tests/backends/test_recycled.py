"""Memory that is used again: never while anything looks at it, from whatever thread it came and went."""

import copy
import gc
import io
import os
import pickle
import random
import subprocess
import sys
import threading

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

import bptt
from bptt.backends import recycled
from bptt.backends.recycled import HUGE, LEAST, empty, idle

LARGE = (LEAST // 4,)  # of float32


@pytest.fixture(autouse=True)
def shelf(monkeypatch):
    """A shelf of this test's own."""
    monkeypatch.setattr(recycled, "_SHELF", {})
    return recycled._SHELF


def place(shape=LARGE, dtype=torch.float32):
    """Where a tensor lay that nobody has any more."""
    return empty(shape, dtype).data_ptr()


def test_memory_is_used_again_when_its_last_view_is_gone():
    a = empty((4, *LARGE), torch.float32)
    address, view = a.data_ptr(), a[1:3, ::7].t()
    del a
    assert place((4, *LARGE)) != address
    del view
    assert idle() > 0
    assert empty((4, *LARGE), torch.float32).data_ptr() == address


@given(st.integers(LEAST, 1 << 42))
def test_a_block_is_the_least_that_will_do_and_an_eighth_larger_at_most(size):
    number = recycled._class(size)
    assert recycled._size(number) >= size > recycled._size(number - 1)
    assert recycled._size(number) <= size * 9 / 8 + 1
    assert recycled._size(number + recycled._FINE) == 2 * recycled._size(number)


def test_a_block_of_up_to_twice_the_size_is_taken_and_none_beyond():
    double, more = empty((2, *LARGE), torch.float32), empty((3, *LARGE), torch.float32)
    addresses = [double.data_ptr(), more.data_ptr()]
    del double, more
    first, second = empty(LARGE, torch.float32), empty(LARGE, torch.float32)
    assert first.data_ptr() == addresses[0]
    assert second.data_ptr() not in addresses
    assert place((2, *LARGE)) == addresses[1]


def test_small_tensors_are_torch_own_and_large_ones_begin_at_a_huge_page():
    assert empty((LEAST // 4 - 1,), torch.float32).untyped_storage().resizable()
    assert empty((HUGE // 8 + 1,), torch.float64).data_ptr() % HUGE == 0
    for shape, dtype in [((0, 5), torch.float32), ((3, LEAST), torch.float64), ((2 * LEAST,), torch.uint8)]:
        a = empty(shape, dtype)
        assert a.shape == shape
        assert a.dtype == dtype
        assert a.is_contiguous()


def test_the_shelf_has_a_limit_and_the_oldest_go_back_to_the_system_first(monkeypatch):
    monkeypatch.setattr(recycled, "KEPT", 8 * LEAST)
    sizes = [4, 1, 2, 3]  # in the order in which they are freed: 4 goes when 3 comes
    held = [empty((size, *LARGE), torch.float32) for size in sizes]
    while held:
        del held[0]
        assert idle() <= 8 * LEAST
    assert {size // LEAST: len(blocks) for size, blocks in recycled._SHELF.items()} == {4: 0, 1: 1, 2: 1, 3: 1}
    monkeypatch.setattr(recycled, "KEPT", 0)
    place()
    assert idle() == 0


def test_a_copy_lies_elsewhere_and_holds_the_same():
    a = torch.randn(3, LEAST).t()
    b = recycled.copy(a)
    assert torch.equal(a, b)
    assert b.is_contiguous()
    assert b.data_ptr() != a.data_ptr()


def test_copies_and_saved_files_are_as_of_any_tensor():
    a = empty(LARGE, torch.float32).fill_(3)
    file = io.BytesIO()
    torch.save(a, file)
    file.seek(0)
    for b in (copy.deepcopy(a), pickle.loads(pickle.dumps(a)), torch.load(file), a.clone().share_memory_()):
        assert torch.equal(a, b)
    assert len(file.getvalue()) < 1.5 * LEAST  # what is used of the block, no more
    with pytest.raises(RuntimeError, match="not resizable"):
        a.untyped_storage().resize_(2 * LEAST)


def test_numpy_keeps_memory_that_it_looks_at():
    array = empty(LARGE, torch.float32).fill_(7).numpy()
    gc.collect()
    empty(LARGE, torch.float32).fill_(-1)
    assert (array == 7).all()


def test_threads_that_take_and_drop_tensors_in_any_order_never_meet():
    wrong, sizes = [], [LEAST, LEAST + 4096, 2 * LEAST, 3 * LEAST]

    def work(seed):
        draw, held = random.Random(seed), {}
        for i in range(300):
            a = empty((draw.choice(sizes) // 8,), torch.int64)
            number = seed * 1000 + i
            # Every other tensor sits in a cycle: it is freed inside the collector, on whatever thread that runs.
            box = [a.fill_(number)]
            box += [box] if i % 2 else []
            held[number] = box
            if len(held) > 5:
                number = draw.choice(list(held))
                box = held.pop(number)
                if not bool((box[0] == number).all()):
                    wrong.append(number)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    gc.collect()
    assert not wrong
    assert idle() > 0


def test_outputs_and_graphs_that_are_kept_stay_as_they_are():
    torch.manual_seed(0)
    nets = [kind(4, hidden) for kind in (bptt.RNN, bptt.GRU, bptt.LSTM) for hidden in (33, 64)]
    draw, kept = random.Random(0), []
    for _ in range(60):
        net = draw.choice(nets)
        x = torch.randn(draw.choice([200, 250, 400]), draw.choice([3, 8]), 4, requires_grad=True)
        y, _ = net(x)
        inside = [y[10:20, 1:2], y.detach(), y.square().sum()]
        kept.append((net, x, inside, [a.detach().clone() for a in inside]))
        if len(kept) > 6:
            net, x, inside, expected = kept.pop(draw.randrange(len(kept)))
            assert all(torch.equal(a, b) for a, b in zip(inside, expected, strict=True))
            wanted = [x, *net.parameters()]
            first = torch.autograd.grad(inside[2], wanted, retain_graph=True)
            nets[0](torch.randn(300, 8, 4, requires_grad=True))[0].sum().backward()
            again = torch.autograd.grad(inside[2], wanted)
            fresh = torch.autograd.grad(net(x)[0].square().sum(), wanted)
            assert all(g.abs().sum() > 0 for g in first)
            assert all(torch.equal(a, b) and torch.equal(a, c) for a, b, c in zip(first, again, fresh, strict=True))


def test_an_output_may_be_changed_in_place_without_harm_to_the_gradient():
    net, x = bptt.GRU(4, 64), torch.randn(300, 8, 4)
    expected = torch.autograd.grad(net(x)[0].sum(), list(net.parameters()))
    y = net(x)[0]
    total = y.sum()
    y.data.fill_(float("nan"))
    found = torch.autograd.grad(total, list(net.parameters()))
    assert all(torch.equal(a, b) for a, b in zip(found, expected, strict=True))


ENDING = """
import threading, torch, bptt
net = bptt.LSTM(4, 64)
y = net(torch.randn(500, 8, 4))[0]          # lives until the interpreter ends, with its graph
held = [y]; held.append(held)
threading.Thread(target=lambda: net(torch.randn(500, 8, 4))[0].sum().backward()).start()
"""

FORKING = """
import os, torch, bptt
torch.set_num_threads(1)
net, x = bptt.LSTM(4, 64), torch.randn(500, 8, 4)
y = net(x)[0].detach()
before, child = y.clone(), os.fork()
if child == 0:
    del y
    for _ in range(3):
        net(torch.randn(500, 8, 4))[0].sum().backward()
    os._exit(0 if torch.equal(net(x)[0], before) else 1)
assert os.waitpid(child, 0)[1] == 0 and torch.equal(y, before)
"""


@pytest.mark.parametrize("script", [ENDING, FORKING], ids=["ending", "forking"])
def test_a_process_may_end_or_fork_while_memory_is_lent(script):
    if script is FORKING and not hasattr(os, "fork"):
        pytest.skip("this system has no fork")
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script], check=False, capture_output=True, text=True, timeout=120
    )
    assert (done.returncode, done.stderr) == (0, "")
