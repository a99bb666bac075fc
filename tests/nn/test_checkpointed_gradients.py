"""Checkpointed and randomised plans against exact ones: the same gradient, on the reference backend bit for bit."""

import gc
from itertools import product

import hypothesis
import pytest
import torch
from hypothesis import strategies as st
from torch.utils import _pytree as pytree

import bptt
from bptt.errors import PlanError
from bptt.time.randomised import Randomised
from bptt.time.stored import Folder, Stored
from judges import CLOSE, by_bptt, setting

CELLS = ("lstm", "gru", "delay line", "output of the old carry")


@pytest.mark.parametrize("masks", ["", "lengths and resets"])
@pytest.mark.parametrize("name", CELLS)
def test_checkpointed_gradient_is_the_exact_one_to_the_last_bit_on_the_reference_backend(name, masks):
    torch.manual_seed(1)
    run = setting(name, steps=11, masks=masks)
    exact = by_bptt(run)
    for plan in (bptt.checkpointed(slots=1), bptt.checkpointed(slots=3), bptt.checkpointed(slots=2, segment=4)):
        ours = by_bptt(run, plan)
        for a, b in zip(pytree.tree_leaves(vars(exact)), pytree.tree_leaves(vars(ours)), strict=True):
            assert torch.equal(a, b)


@st.composite
def questions(draw):
    steps = draw(st.integers(1, 40))
    slots, segment = draw(st.integers(1, steps + 1)), draw(st.integers(1, steps + 1))
    return steps, slots, segment, draw(st.sampled_from(["", "lengths", "resets", "lengths and resets"]))


@hypothesis.settings(max_examples=40)
@hypothesis.given(question=questions(), seed=st.integers(0, 99))
def test_checkpointed_gradient_on_the_compiled_backend_equals_the_exact_one(question, seed):
    steps, slots, segment, masks = question
    torch.manual_seed(seed)
    run = setting("lstm", steps=steps, masks=masks)
    net = bptt.Recurrent(run.cell)
    exact, ours = by_bptt(run, None, net), by_bptt(run, bptt.checkpointed(slots=slots, segment=segment), net)
    for name, gradient in exact.gradients.items():
        torch.testing.assert_close(ours.gradients[name], gradient, rtol=CLOSE, atol=1e-13)


class Noisy(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = torch.nn.Linear(4, 4)

    def forward(self, x, h):
        return torch.nn.functional.dropout(torch.tanh(self.linear(h) + x + 0.1 * torch.randn_like(h)), 0.3)


@pytest.mark.parametrize("backend", ["reference", "auto"])
def test_steps_that_are_run_again_repeat_their_random_draws(backend):
    net = bptt.Recurrent(Noisy(), backend=backend)
    x = torch.randn(30, 3, 4)

    def gradient(plan):
        net.zero_grad()
        torch.manual_seed(4)
        out, _ = net(x, torch.zeros(3, 4), plan=plan)
        out.square().sum().backward()
        return [out.detach(), torch.rand(3), *(p.grad.clone() for p in net.parameters())]

    exact = gradient(bptt.exact())
    for plan in (bptt.checkpointed(slots=2), bptt.checkpointed(slots=3, segment=4)):
        for a, b in zip(exact, gradient(plan), strict=True):
            torch.testing.assert_close(a, b)


class MatrixMemory(torch.nn.Module):
    """A row of its carry takes 200 bytes: in a trajectory a step begins at any address, in a copy at a round one."""

    def __init__(self):
        super().__init__()
        self.key, self.value = torch.nn.Linear(3, 5), torch.nn.Linear(5, 5)

    def initial_carry(self, batch):
        return self.key.bias.new_full((batch, 5, 5), 0.1), self.key.bias.new_zeros(batch, 5)

    def forward(self, x, carry):
        memory, read = carry
        key, value = torch.softmax(self.key(x) + read, -1), torch.tanh(self.value(read) + x.sum(-1, keepdim=True))
        memory = 0.9 * memory + value.unsqueeze(2) * key.unsqueeze(1)
        read = torch.tanh((memory @ key.unsqueeze(2)).squeeze(2))
        return (memory, read), read


def test_bits_do_not_depend_on_where_a_carry_lies_in_memory():
    """Matrix products of MKL round by the address of what they read."""
    net = bptt.Recurrent(MatrixMemory().double(), backend="reference")

    def gradients(x, plan):
        net.zero_grad()
        net(x, plan=plan)[0].square().sum().backward()
        return [p.grad.clone() for p in net.parameters()]

    for seed in range(12):
        torch.manual_seed(seed)
        for p in net.parameters():
            torch.nn.init.normal_(p, std=0.5)
        x = torch.randn(9, 3, 3, dtype=torch.float64)
        exact = gradients(x, bptt.exact())
        for plan in (bptt.checkpointed(slots=1), bptt.checkpointed(slots=2, segment=2)):
            assert all(torch.equal(a, b) for a, b in zip(exact, gradients(x, plan), strict=True)), (seed, plan)


def test_stored_carries_in_a_folder_give_the_same_bits(tmp_path):
    run = setting("lstm", steps=13)
    net = bptt.Recurrent(run.cell)
    memory = by_bptt(run, bptt.checkpointed(slots=3), net)
    disk = by_bptt(run, bptt.checkpointed(slots=3, folder=tmp_path), net)
    for name, gradient in memory.gradients.items():
        assert torch.equal(gradient, disk.gradients[name])
    assert not list(tmp_path.iterdir())


def test_folder_that_cannot_be_written_is_refused(tmp_path, monkeypatch):
    def full(**_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tempfile.TemporaryFile", full)
    net = bptt.Recurrent(torch.nn.RNNCell(2, 3))
    with pytest.raises(PlanError, match="cannot be stored"):
        net(torch.randn(5, 1, 2), plan=bptt.checkpointed(slots=2, folder=tmp_path))[0].sum().backward()


def test_a_folder_without_room_is_said_once_and_what_it_held_is_closed_in_silence(tmp_path, monkeypatch):
    """Room for two and a half of the carries, as a limit on a file's size; the half one must not be tried again."""
    resource = pytest.importorskip("resource", reason="a file's size is limited as POSIX has it")
    unraised = []
    monkeypatch.setattr("sys.unraisablehook", unraised.append)
    net, x = bptt.Recurrent(torch.nn.RNNCell(2, 256)), torch.randn(40, 4, 2)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2 * 4096 + 2048, before[1]))
    try:
        with pytest.raises(PlanError, match="a carry cannot be stored") as caught:
            net(x, plan=bptt.checkpointed(slots=5, folder=tmp_path))[0].sum().backward()
        expected = caught.value.expected
        del caught
        gc.collect()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert "4096 bytes" in expected
    assert not unraised
    assert not list(tmp_path.iterdir())


def test_a_stored_carry_that_is_gone_is_no_carry(tmp_path):
    store = Folder(str(tmp_path))
    kept = store.put(Stored((torch.arange(6.0).reshape(2, 3), torch.ones(2, dtype=torch.int64)), None))
    assert [leaf.tolist() for leaf in kept.take().carry] == [[[0, 1, 2], [3, 4, 5]], [1, 1]]
    store._file.truncate(30)
    with pytest.raises(PlanError, match="cannot be read"):
        kept.take()


def test_backward_twice_and_double_backward_through_a_checkpointed_plan():
    net = bptt.Recurrent(torch.nn.GRUCell(2, 3).double())
    x = torch.randn(9, 2, 2, dtype=torch.float64, requires_grad=True)
    weight = net.cell.weight_hh

    def second(plan):
        out, _ = net(x, plan=plan)
        (first,) = torch.autograd.grad(out.square().sum(), weight, create_graph=True)
        return torch.autograd.grad(first.square().sum(), [x, weight])

    for a, b in zip(second(bptt.exact()), second(bptt.checkpointed(slots=2, segment=2)), strict=True):
        torch.testing.assert_close(a, b, rtol=CLOSE, atol=1e-12)
    loss = net(x, plan=bptt.checkpointed(slots=2))[0].sum()
    once = torch.autograd.grad(loss, weight, retain_graph=True)[0]
    assert torch.equal(once, torch.autograd.grad(loss, weight)[0])


def test_mean_over_all_random_truncations_is_the_exact_gradient():
    torch.manual_seed(3)
    steps = 12
    net = bptt.Recurrent(torch.nn.RNNCell(2, 3).double())
    x = torch.randn(steps, 1, 2, dtype=torch.float64)
    law = bptt.randomised(5, alpha=4.0, stride=1)
    weight = net.cell.weight_hh

    def gradient(plan):
        return torch.autograd.grad(net(x, plan=plan)[0].square().sum(), weight)[0]

    mean = torch.zeros_like(weight)
    total = 0.0
    for pattern in product((True, False), repeat=steps - 1):
        chance, age = 1.0, 1
        for cut in pattern:
            c = law.probability(age)
            chance *= c if cut else 1 - c
            age = 1 if cut else age + 1
        plan = law.drawn([0.0, *(0.0 if cut else 0.999999 for cut in pattern)])
        mean += chance * gradient(plan)
        total += chance
    assert total == pytest.approx(1, abs=1e-12)
    torch.testing.assert_close(mean, gradient(bptt.exact()), rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize(("alpha", "length"), [(4, 100), (6, 20)])
def test_mean_length_between_random_cuts(alpha, length):
    law, mean, survives, age = bptt.randomised(length, alpha, stride=1), 0.0, 1.0, 1
    while survives > 1e-10:
        mean, survives, age = mean + survives, survives * (1 - law.probability(age)), age + 1
    assert mean == pytest.approx(length, rel=1e-6)


def test_random_plan_is_drawn_anew_for_each_call_and_repeats_with_torchs_seed():
    net, x = bptt.Recurrent(torch.nn.RNNCell(2, 3)), torch.randn(200, 1, 2)
    torch.manual_seed(0)
    first, second = (net.schedule(x, bptt.randomised(20)).plan for _ in range(2))
    torch.manual_seed(0)
    assert net.schedule(x, bptt.randomised(20)).plan == first != second


@pytest.mark.parametrize("given", [(0,), (10, 1.0), (10, 4.0, 10), (10, 4.0, 0), (2.5,)])
def test_random_truncation_without_probabilities_is_refused(given):
    with pytest.raises(PlanError):
        bptt.randomised(*given)


def test_random_plan_has_no_actions_before_it_is_drawn():
    assert isinstance(bptt.randomised(10), Randomised)
    with pytest.raises(PlanError, match="only when it is drawn"):
        bptt.randomised(10).actions(5)


def test_layers_share_a_budget_out():
    net = bptt.LSTM(2, 3, num_layers=2, bidirectional=True)
    x = torch.randn(64, 2, 2)
    loss = net(x, plan=bptt.checkpointed(memory="64 KiB"))[0].square().sum()
    ours = torch.autograd.grad(loss, list(net.parameters()))
    exact = torch.autograd.grad(net(x)[0].square().sum(), list(net.parameters()))
    for a, b in zip(ours, exact, strict=True):
        torch.testing.assert_close(a, b, rtol=1e-4, atol=1e-5)


def test_without_gradient_nothing_is_taped_and_outputs_are_the_same():
    net, x = bptt.Recurrent(torch.nn.LSTMCell(2, 3)), torch.randn(300, 2, 2)
    taped, carry = net(x)
    with torch.no_grad():
        free, last = net(x)
    torch.testing.assert_close(free, taped.detach())
    torch.testing.assert_close(last, tuple(a.detach() for a in carry))
    assert not free.requires_grad


def test_a_graph_that_is_kept_gives_the_same_gradient_again_wherever_its_carries_lie(tmp_path):
    """What a backward run frees and writes again must not be what the next one starts from."""
    net = bptt.Recurrent(bptt.cells.LSTM(3, 8)).double()
    x = torch.randn(60, 4, 3, dtype=torch.float64)
    for folder in (None, tmp_path):
        loss = net(x, plan=bptt.checkpointed(slots=4, folder=folder))[0].square().sum()
        found = []
        for _ in range(3):
            net.zero_grad()
            loss.backward(retain_graph=True)
            found.append(net.cell.weight_hh.grad.clone())
        assert float(found[0].norm()) > 1
        assert torch.equal(found[0], found[1])
        assert torch.equal(found[0], found[2])
