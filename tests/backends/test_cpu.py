"""The CPU backend against the reference backend: every cell of the table, masks, odd sizes, both dtypes."""

import functools
import logging

import pytest
import torch
from torch import nn
from torch.utils import _pytree as pytree

import bptt
import cases
from agreement import TIMES, agree
from backends.awkward_cells import AWKWARD, Rows
from bptt.backends.cpu import layout, walk
from bptt.backends.cpu.places import Variant
from bptt.backends.cpu.plain import PlainKernels
from bptt.backends.cpu.stages import schedule
from bptt.backends.cpu.target import Target, host
from bptt.backends.kernels import Inputs
from bptt.backends.segment import SegmentKernels
from bptt.bench.user_cells import CELLS
from bptt.errors import BackendError
from bptt.lower import lower
from bptt.nn.shared import SharedPart, named_tensors
from literature_cells import CELLS as LITERATURE


@pytest.mark.parametrize("mask", TIMES)
@pytest.mark.parametrize("name", cases.CELLS)
def test_every_cell_gives_what_the_reference_gives(name, mask):
    try:
        agree(cases.CELLS[name](3, 5), torch.float64, 7, 3, 3, mask)
    except BackendError as reason:
        pytest.fail(f"{name} is not compiled: {reason}")


@pytest.mark.parametrize("name", ["lstm", "gru", "rnn"])
@pytest.mark.parametrize("dtype", [torch.float64, torch.float32], ids=str)
@pytest.mark.parametrize("size", [(1, 1, 1), (1, 65, 17), (9, 1, 33), (4, 3, 64), (3, 13, 100)], ids=str)
def test_odd_sizes_agree_to_the_last_lane(name, dtype, size):
    steps, batch, hidden = size
    agree(getattr(bptt.cells, name.upper())(3, hidden), dtype, steps, batch, 3, "both")


@pytest.mark.parametrize("batch", [0, 1, 5])
@pytest.mark.parametrize("name", AWKWARD)
def test_awkward_values_agree(name, batch):
    agree(Rows(AWKWARD[name]), torch.float64, 6, batch, 3, "whole")


NARROW = {
    "avx2": Target("x86-64-v3", "+avx2,+fma", 32, 16),
    "sse2": Target("x86-64", "+sse2", 16, 16),
}


NARROWED = {
    **{kind: getattr(bptt.cells, kind) for kind in ("RNN", "LSTM", "GRU")},
    **{
        name: LITERATURE[name]
        for name in ("mlstm", "conv lstm", "neural turing machine", "clockwork", "maxout", "qrnn")
    },
}


@pytest.mark.slow
@pytest.mark.skipif("avx2" not in str(host()), reason="the narrow targets are made for x86-64 machines with AVX2")
@pytest.mark.parametrize("target", NARROW)
@pytest.mark.parametrize("kind", NARROWED)
def test_narrower_vectors_give_the_same_numbers(target, kind):
    cell, x = NARROWED[kind](3, 9).double(), torch.randn(6, 5, 3, dtype=torch.float64)
    program = bptt.Recurrent(cell, backend="reference").program(x)
    loop = lower(program.step, program.adjoint, hoist=False, fuse=True)
    shared = tuple(a.detach() for a in SharedPart(program)(named_tensors(cell)))
    start = tuple(pytree.tree_leaves(bptt.Recurrent(cell).initial_carry(x, 5)))
    start = tuple(a + 0.1 * torch.rand_like(a) if a.is_floating_point() else a for a in start)
    inputs = Inputs((x,), (), shared, start)
    narrow = SegmentKernels(loop, walk.CpuWalk(loop, NARROW[target]))
    with torch.no_grad():
        out, tape = narrow.advance(inputs, start)
        expected, their_tape = program.kernels.advance(inputs, start)
        bars = [torch.randn_like(each) for each in expected], [None] * len(start), [None] * len(start)
        found, theirs = narrow.reverse(inputs, tape, *bars), program.kernels.reverse(inputs, their_tape, *bars)
    pairs = zip((*out, *found.carry, *found.shared), (*expected, *theirs.carry, *theirs.shared), strict=True)
    for a, b in ((a, b) for a, b in pairs if b is not None):
        assert float((a - b).double().norm()) <= 1e-12 * max(float(b.double().norm()), 1e-3)


@pytest.mark.parametrize("inputs", [129, 256, 300, 3000])
def test_a_sum_over_many_features_is_made_of_short_ones(inputs):
    cell = nn.RNNCell(inputs, 20, bias=False, nonlinearity="relu")
    with torch.no_grad():
        cell.weight_ih.fill_(0.1)
        cell.weight_hh.fill_(0.0)
    x = torch.full((2, 9, inputs), 0.1)  # with fewer rows torch makes the product, before the loop
    found = bptt.Recurrent(cell, backend="cpu")(x)[0].detach().double()
    assert float((found / inputs / x.double()[0, 0, 0] ** 2 - 1).abs().max()) < 3e-6


@pytest.mark.parametrize("name", CELLS)
def test_nothing_past_a_rows_end_reaches_a_sum(name):
    cell = CELLS[name](3, 17)
    net, x, lengths = bptt.Recurrent(cell), torch.randn(6, 5, 3), torch.tensor([6, 2, 0, 5, 1])
    spoiled = torch.where(torch.arange(6)[:, None, None] < lengths[None, :, None], x, torch.nan)
    expected, found = (
        torch.autograd.grad(net(a, lengths=lengths)[0].square().sum(), list(cell.parameters())) for a in (x, spoiled)
    )
    for mine, theirs in zip(found, expected, strict=True):
        assert torch.equal(mine, theirs)


@pytest.mark.parametrize(("batch", "inputs", "fused"), [(1, 300, False), (1, 3, True), (4, 300, True)])
@pytest.mark.parametrize("kind", ["RNN", "LSTM", "GRU"])
def test_a_wide_input_of_few_rows_is_multiplied_before_the_loop(kind, batch, inputs, fused, monkeypatch):
    net = getattr(bptt, kind)(inputs, 20)
    asked = []
    forth = PlainKernels.forth
    monkeypatch.setattr(
        PlainKernels, "forth", lambda self, *a: asked.append(self.loop.before.results) or forth(self, *a)
    )
    with torch.no_grad():
        net(torch.randn(5, batch, inputs))
    assert bool(asked[0]) is not fused  # the part before the loop has something to do, or nothing


def test_a_nan_in_one_row_stays_in_that_row():
    net = bptt.GRU(3, 20)
    x = torch.randn(5, 4, 3)
    x[2, 1] = torch.nan
    out = net(x)[0]
    assert out[2:, 1].isnan().all()
    assert not out[:, [0, 2, 3]].isnan().any()
    assert not out[:2].isnan().any()


def test_what_cannot_be_compiled_runs_on_the_reference_and_says_so_once(caplog):
    cell = Rows(lambda c, x, h: torch.tanh((x @ c.v + h @ c.w).double()).to(h.dtype))
    net = bptt.Recurrent(cell)
    with caplog.at_level(logging.WARNING, logger="bptt"):
        net(torch.randn(4, 2, 3))
        net(torch.randn(4, 2, 3))
    assert len(caplog.records) == 1
    assert "cannot compile cast: from float32 to float64" in caplog.text
    assert "awkward_cells.py" in caplog.text
    with pytest.raises(BackendError, match="awkward_cells"):
        bptt.Recurrent(cell, backend="cpu")(torch.randn(4, 2, 3))


def test_the_lstm_runs_in_one_sweep_forward_and_two_backward():
    loop = bptt.Recurrent(bptt.cells.LSTM(3, 20)).program(torch.zeros(1, 1, 3)).loop
    forward = layout.forward(loop, host(), Variant()).layout.schedule
    backward = layout.backward(loop, host(), Variant()).layout.schedule
    assert [(stage.width, len(stage.products)) for stage in forward.stages] == [(20, 4)]
    assert [(stage.width, len(stage.products)) for stage in backward.stages] == [(20, 0), (20, 1)]
    assert not forward.scratch
    assert schedule([], []).stages == ()


def test_a_step_of_many_operations_compiles():
    cell = Rows(lambda c, x, h: torch.tanh(functools.reduce(lambda y, _: y + 0.01 * y.sin(), range(200), x @ c.v) + h))
    agree(cell, torch.float64, 3, 2, 3, "whole")


def test_a_step_of_more_than_can_be_compiled_runs_on_the_reference(caplog, monkeypatch):
    monkeypatch.setattr(walk, "LONGEST", 4)
    with caplog.at_level(logging.WARNING, logger="bptt"):
        bptt.LSTM(3, 4)(torch.randn(4, 2, 3))
    assert "operations in one step, more than 4" in caplog.text
