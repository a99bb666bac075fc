"""Few rows, or much weight, on threads that share the units: the reference's numbers, the bits of one thread."""

import ctypes
import threading
from contextlib import contextmanager

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.utils import _pytree as pytree

import bptt
import cases
import literature_cells
from agreement import agree
from bptt.backends.caches import Caches
from bptt.backends.cpu import call, code, layout, team, walk
from bptt.backends.cpu.choices import shared_units
from bptt.backends.cpu.jobs import phases, shared, weights
from bptt.backends.cpu.machine import Machine, Rates
from bptt.backends.cpu.places import Variant, panels, tile_panels
from bptt.backends.cpu.runners import LINE
from bptt.backends.cpu.target import host
from bptt.backends.cpu.threads import openmp
from bptt.bench import contest
from bptt.bench.user_cells import CELLS
from odd_cells import Plain, weight

pytestmark = pytest.mark.skipif(openmp() is None, reason="threads share units in the OpenMP pool of torch alone")


@contextmanager
def a_team(monkeypatch, threads):
    """Calls share units on so many threads, whatever their sizes."""
    ran = []

    def members(*_):
        ran.append(threads)
        return threads

    monkeypatch.setattr(walk, "shared_units", lambda *_: True)
    monkeypatch.setattr(call, "members_for", members)
    try:
        with contest.threads(threads):
            yield ran
    finally:
        monkeypatch.undo()


class TwoWidths(Plain):
    """Two leaves of different widths, each of which reads the other: stages of one level and several widths."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.small = max(1, hidden // 3)
        self.up, self.down, self.own = (
            weight(hidden, self.small),
            weight(self.small, hidden),
            weight(self.small, inputs),
        )

    def initial_carry(self, batch):
        return self.up.new_zeros(batch, self.hidden), self.up.new_zeros(batch, self.small)

    def forward(self, x, carry):
        h, s = carry
        new = torch.tanh(self.a(x, h) + s @ self.up.T)
        slow = 0.5 * s + torch.sigmoid(h @ self.down.T) * torch.tanh(x @ self.own.T)
        return new, slow


WIDE = {
    **{kind: getattr(bptt.cells, kind) for kind in ("RNN", "LSTM", "GRU")},
    **{name: CELLS[name] for name in ("LayerNormLSTM", "PeepholeLSTM", "MinimalGatedUnit")},
    "two widths": TwoWidths,
}
CONTRACTED = {name: literature_cells.CELLS[name] for name in ("mlstm", "neural turing machine", "conv lstm")}


@pytest.mark.parametrize(("batch", "mask"), [(1, "whole"), (2, "both"), (9, "both")])
@pytest.mark.parametrize("name", cases.CELLS)
def test_every_cell_gives_what_the_reference_gives(name, batch, mask, monkeypatch):
    with a_team(monkeypatch, 2) as ran:
        agree(cases.CELLS[name](3, 5), torch.float64, 7, batch, 3, mask)
    assert ran


@pytest.mark.slow
@pytest.mark.parametrize("mask", ["whole", "both"])
@pytest.mark.parametrize(("hidden", "threads"), [(17, 2), (50, 4), (259, 3)])
@pytest.mark.parametrize("name", WIDE)
def test_odd_widths_agree_with_the_reference(name, hidden, threads, mask, monkeypatch):
    with a_team(monkeypatch, threads):
        for batch in (1, 2, 7, 30):
            agree(WIDE[name](3, hidden), torch.float64, 5, batch, 3, mask)


@pytest.mark.parametrize("name", CONTRACTED)
def test_products_between_values_of_a_row_agree_with_the_reference(name, monkeypatch):
    with a_team(monkeypatch, 3):
        for batch in (1, 2, 7):
            agree(CONTRACTED[name](3, 9), torch.float64, 6, batch, 3, "both")


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64], ids=str)
@pytest.mark.parametrize("batch", [1, 2, 13])
@pytest.mark.parametrize("name", [*WIDE, *CONTRACTED])
def test_no_bit_depends_on_the_number_of_threads(name, batch, dtype, monkeypatch):
    hidden = 130 if name in WIDE else 20
    cell = {**WIDE, **CONTRACTED}[name](20, hidden).to(dtype)
    net, x = bptt.Recurrent(cell), torch.randn(60, batch, 20, dtype=dtype)
    carry = pytree.tree_map(lambda leaf: leaf.to(dtype), net.initial_carry(x, batch))
    ends, again = torch.tensor([60, 41, *range(11)][:batch]), torch.rand(60, batch) < 0.1

    def results():
        torch.manual_seed(0)
        out = net(x, carry, lengths=ends, resets=again)[0]
        return out, *torch.autograd.grad(out.square().sum(), list(cell.parameters()), allow_unused=True)

    with a_team(monkeypatch, 1):
        expected = results()
    for threads in (2, 3, 4):
        with a_team(monkeypatch, threads) as ran:
            for _ in range(10):  # threads that have to share two cores come and go in many orders
                for mine, theirs in zip(results(), expected, strict=True):
                    assert mine is theirs is None or torch.equal(mine, theirs)
        assert ran


@pytest.mark.parametrize("come", [[0], [3], [1, 2], [2, 0, 1]], ids=str)
def test_threads_that_never_come_or_come_late_are_not_waited_for(come, monkeypatch):
    """The kernel is told of four threads, of which these come."""
    cell, x = CELLS["LayerNormLSTM"](8, 130), torch.randn(50, 1, 8)
    runs = []

    def by_hand(address, _, lines):
        kernel = ctypes.CFUNCTYPE(None, *[ctypes.c_int64] * 7)(address)

        def run(table, steps, rows, most=None):
            runs.append(rows)
            block = (ctypes.c_int64 * (LINE // 8 * (1 + 4 * lines)))()
            counters = -(-ctypes.addressof(block) // LINE) * LINE
            threads = [threading.Thread(target=kernel, args=(table, steps, 0, rows, n, 4, counters)) for n in come]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join(60)
                assert not thread.is_alive()

        run.places = None  # it is called from Python
        return run

    def results():
        out = bptt.Recurrent(cell)(x)[0]
        return out, *torch.autograd.grad(out.square().sum(), list(cell.parameters()))

    with a_team(monkeypatch, 1):
        expected = results()
        monkeypatch.setattr(code, "team_runner", by_hand)
        assert all(torch.equal(*pair) for pair in zip(results(), expected, strict=True))
    assert runs == [1, 1]


@given(
    kind=st.sampled_from(sorted(WIDE)), hidden=st.integers(1, 700), backward=st.booleans(),
)  # fmt: skip
def test_tiles_are_each_panel_once(kind, hidden, backward):
    arrange = layout.backward if backward else layout.forward
    plan = arrange(loop_of(kind, hidden), host(), Variant(few=True)).layout
    covered = {}
    for phase in phases(plan):
        for tiles in phase.tiles:
            covered.setdefault(tiles.stage, []).extend(tiles.first + p for p in range(tiles.times * tiles.panels))
            assert tiles.panels <= tile_panels(plan.schedule.stages[tiles.stage], plan)
    for number, stage in enumerate(plan.schedule.stages):
        assert covered.get(number, []) == list(range(panels(stage, plan.lanes))) or not stage.products


LOOPS = {}


def loop_of(kind, hidden):
    if (kind, hidden) not in LOOPS:
        cell = WIDE[kind](3, hidden)
        LOOPS[kind, hidden] = bptt.Recurrent(cell, backend="reference").program(torch.zeros(1, 1, 3)).loop
    return LOOPS[kind, hidden]


def test_a_threads_counters_are_one_line_and_one_for_each_phase():
    plan = layout.backward(loop_of("LSTM", 256), host(), Variant(few=True)).layout
    assert [len(phase.stages) for phase in phases(plan)] == [1, 1]
    assert team.lines(plan) == 3


@given(kind=st.sampled_from(sorted(WIDE)), hidden=st.integers(1, 700))
def test_threads_read_all_weights_between_them_and_more_threads_never_read_more(kind, hidden):
    plan = layout.forward(loop_of(kind, hidden), host(), Variant(few=True)).layout
    read = [shared(weights(plan), threads) for threads in (1, 2, 3, 4, 10_000)]
    assert read == sorted(read, reverse=True)
    assert all(n * part >= read[0] for n, part in zip((1, 2, 3, 4), read, strict=False))


def test_half_of_an_lstms_weights_are_read_by_each_of_two_threads():
    plan = layout.forward(loop_of("LSTM", 256), host(), Variant(few=True)).layout
    assert shared(weights(plan), 1) == 4 * 256 * 256 * 4
    assert shared(weights(plan), 2) <= 0.6 * shared(weights(plan), 1)


def test_units_are_shared_where_a_step_reads_a_quarter_of_the_second_level_cache_for_each_row():
    sizes = Caches(second=1 << 20)
    for batch, least in ((1, 1 << 18), (2, 1 << 18), (3, 3 << 18), (20, 20 << 18), (128, 128 << 18)):
        assert not shared_units(batch, least - 1, sizes)
        assert shared_units(batch, least, sizes)
    assert not shared_units(129, 1 << 40, sizes)


def test_a_wide_nets_many_rows_are_shared_by_units_and_give_the_numbers_of_the_reference():
    cell, x = bptt.cells.LSTM(3, 520).double(), torch.randn(3, 6, 3, dtype=torch.float64)
    nets = [bptt.Recurrent(cell, backend=backend) for backend in ("cpu", "reference")]
    found = [torch.autograd.grad(net(x)[0].square().sum(), list(cell.parameters())) for net in nets]
    for mine, theirs in zip(*found, strict=True):
        assert float((mine - theirs).norm()) <= 1e-12 * float(theirs.norm())
    assert "threads share the units of all rows" in str(nets[0].cost(x))


def test_threads_are_as_many_as_save_more_than_they_wait():
    rates = Rates(reads=(1e10, 1e10, 1e10, 1e10), wake=1e-4)
    machine = Machine("cpu", 64, 32, 8, Caches(), rates, True)
    assert machine.members(8, lambda n: 10_000_000 // n, 1, 1000) == 8
    assert machine.members(2, lambda n: 10_000_000 // n, 1, 1000) == 2
    assert machine.members(8, lambda n: 10_000_000 // n, 1, 0) == 1, "nothing to do"
    assert machine.members(8, lambda n: 1_000, 2, 1000) == 1, "nothing that threads could share"
    assert machine.members(8, lambda n: 20_000 // n, 1, 1000) == 2, "each more would be waited for"
