"""The cost model: counts against closed forms, predictions against arithmetic done by hand, and its text."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

import bptt
import cases
from bptt.backends.caches import Caches
from bptt.backends.cpu import choices, layout
from bptt.backends.cpu.cost import cost
from bptt.backends.cpu.counts import count, instructions
from bptt.backends.cpu.machine import Machine, Rates
from bptt.backends.cpu.places import Variant
from bptt.backends.cpu.predict import blocks, step
from bptt.backends.cpu.target import Target
from bptt.backends.recycled import KEPT
from bptt.bench.user_cells import CELLS
from bptt.derive.adjoint import derive
from bptt.errors import BackendError
from bptt.lower import lower
from bptt.trace import trace

GOLDEN = Path(__file__).parents[1] / "golden" / "cost"
WIDE = Target("skylake-avx512", "+avx512f", 64, 32)
RATES = Rates(4e9, 1e9, 1e8, 2e7, (4e11, 1e11, 5e10, 2e10), 4e9, 4e-6)
BIG = Machine("test", 64, 32, 2, Caches(32 << 10, 1 << 20, 8 << 20), RATES, True)


def loops(cell, inputs, dtype=torch.float32):
    """The loop with the products of the inputs before it, and in it."""
    cell = cell.to(dtype)
    traced = trace(cell, torch.zeros(1, inputs, dtype=dtype), cell.initial_carry(1))
    adjoint = derive(traced.graph)
    return [lower(traced.graph, adjoint, hoist=hoist, fuse=True) for hoist in (True, False)]


def cost_of(cell, inputs, machine=BIG, dtype=torch.float32):
    return cost(*loops(cell, inputs, dtype), WIDE, machine)


@given(st.integers(1, 40), st.integers(1, 40))
def test_an_lstm_multiplies_what_its_equations_say(inputs, hidden):
    found = cost_of(bptt.cells.LSTM(inputs, hidden), inputs)
    before, fused = found.forms[False, False], found.forms[True, False]
    assert (before.early, before.forward.multiply_adds) == (4 * hidden * inputs, 4 * hidden * hidden)
    assert (fused.early, fused.forward.multiply_adds) == (0, 4 * hidden * (inputs + hidden))
    assert fused.backward.multiply_adds == 4 * hidden * hidden
    assert found.late == 4 * hidden * (inputs + hidden)
    assert found.inputs == 4 * 4 * hidden * inputs
    assert sum(stage.functions for stage in fused.forward.stages) == 5 * hidden  # three sigmoids, two tanh


@pytest.mark.parametrize(("dtype", "lanes", "size"), [(torch.float32, 16, 4), (torch.float64, 8, 8)])
def test_packed_weights_are_padded_to_whole_vectors(dtype, lanes, size):
    units = 17
    kernel = cost_of(bptt.cells.RNN(3, units), 3, dtype=dtype).forms[False, False].forward
    assert kernel.lanes == lanes
    assert kernel.weights == -(-units // lanes) * lanes * units * size


def test_the_tape_and_what_a_step_moves_are_those_of_the_loop():
    units, found = 20, cost_of(bptt.cells.RNN(3, 20), 3)
    forward = found.forms[True, False].forward
    assert sum(stage.written for stage in forward.stages) == 4 * units  # the carry, which is the output too
    assert sum(stage.read for stage in forward.stages) == 4 * 3
    assert found.tape == 4 * units


@given(st.integers(0, 200), st.sampled_from([1, 2, 4, 6, 8]))
def test_blocks_cover_every_row_once(rows, most):
    found = list(blocks(rows, most))
    assert sum(height * times for height, times in found) == rows
    assert all(height <= most for height, _ in found)


def test_tiles_and_blocks_are_those_of_the_layout():
    before, _ = loops(bptt.cells.LSTM(4, 80), 4)
    kernel = count(layout.forward(before, WIDE, Variant()))
    (loop,) = [loop for stage in kernel.stages for loop in stage.loops]
    assert (loop.depth, loop.products, loop.tiles, loop.rows) == (80, 4, (1,) * 5, 6)  # 5 panels of 4 gates
    few = count(layout.forward(before, WIDE, Variant(few=True)))
    (loop,) = [loop for stage in few.stages for loop in stage.loops]
    assert (loop.tiles, loop.rows) == ((3, 2), 1)


def test_many_rows_take_what_the_multiply_adds_take():
    rates = replace(RATES, functions=1e18, waits=1e18, reads=(1e18,) * 4)
    kernel = cost_of(bptt.cells.RNN(16, 256), 16).forms[True, False].forward
    spent = step(kernel, 60, 0, replace(BIG, rates=rates))
    assert spent.total == pytest.approx(60 * 256 * (256 + 16) / 16 / rates.products, rel=1e-6)
    assert spent.bound == "products"


def test_one_row_of_a_large_net_waits_for_its_weights():
    kernel = cost_of(bptt.cells.LSTM(16, 600), 16).forms[False, True].forward
    spent = step(kernel, 1, 0, BIG)
    assert spent.bound == "weights"
    assert spent.total >= kernel.weights / RATES.reads[2], "5.8 MB lie in the third level"


def test_one_row_of_a_small_net_waits_for_its_functions():
    kernel = cost_of(bptt.cells.LSTM(1, 2), 1).forms[True, True].forward
    spent = step(kernel, 1, 0, replace(BIG, rates=replace(RATES, functions=1e9)))
    assert spent.bound == "latency"
    assert spent.total >= 2 / RATES.waits, "tanh of c waits for the gates"


@given(st.integers(1, 300), st.integers(1, 500))
def test_more_rows_never_take_less_time(rows, steps):
    found = cost_of(bptt.cells.GRU(5, 33), 5)
    less, more = (found.at(steps, n, threads=1) for n in (48 * rows, 96 * rows))  # whole blocks, of 8 rows and of 6
    assert less.seconds * 1.5 <= more.seconds


def test_threads_share_the_rows():
    found = cost_of(bptt.cells.GRU(5, 33), 5)
    one, two = (found.at(100, 96, threads=n) for n in (1, 2))
    loops = [[part.seconds for part in each.parts if "loop" in part.name] for each in (one, two)]
    assert loops[1] == pytest.approx([seconds / 2 for seconds in loops[0]])


def test_a_second_thread_is_used_from_the_work_on_that_the_text_names():
    found = cost_of(bptt.cells.LSTM(8, 64), 8)
    (text,) = [line for line in str(found).split("\n- ") if "threads share" in line]
    words = text.replace(",", "").split()
    least = int(words[words.index("from") + 1])
    forward = found.form(16).forward
    both = [found._vectors(forward) * n >= BIG.alone(2, forward.weights) for n in (least - 1, least)]
    assert both == [False, True]
    assert found.at(1, 4).threads == 1
    assert found.at(10 * least, 16).threads == 2


def test_a_tape_beyond_the_blocks_that_are_kept_is_handed_out_by_the_system_anew():
    kernel = cost_of(bptt.cells.LSTM(4, 64), 4).forms[True, False].forward
    written = sum(stage.written for stage in kernel.stages)
    total = KEPT // written
    less, more = (step(kernel, 10, n, BIG).memory for n in (total, total + 1))
    assert more - less == pytest.approx(10 * written / RATES.fresh)


@pytest.mark.parametrize("batch", [1, 2, 3, 4, 64])
def test_choices_that_change_bits_know_nothing_of_measured_rates(batch):
    cell = bptt.cells.LSTM(200, 60)
    slow = replace(BIG, rates=Rates(*(1.0,) * 4, (1.0,) * 4, 1.0, 1.0))
    forms = [cost_of(cell, 200, machine) for machine in (BIG, slow)]
    kinds = [next(key for key, form in each.forms.items() if form is each.form(batch)) for each in forms]
    assert kinds[0] == kinds[1] == (batch >= 4, batch <= 2)


@pytest.mark.parametrize(
    ("weights", "rows"),
    [
        (0, 1),
        (10 << 10, 1),
        ((10 << 10) + 1, 2),
        (128 << 10, 2),
        ((128 << 10) + 1, 4),
        (4 << 20, 4),
        ((4 << 20) + 1, 8),
    ],
)
def test_the_farther_the_weights_of_the_inputs_lie_the_more_rows_must_share_them(weights, rows):
    sizes = Caches(30 << 10, 1 << 20, 8 << 20)
    assert choices.inputs_in_loop(weights, rows, sizes)
    assert not choices.inputs_in_loop(weights, rows - 1, sizes)
    text = choices.why_inputs(weights, sizes)
    assert f"{rows} rows or more" in text if rows > 1 else "stay in L1" in text or "no products" in text


def test_functions_are_counted_by_what_they_emit():
    assert instructions("add", (), ("float32", "float32"), "float32") == 1
    assert instructions("tanh", (), ("float32",), "float32") > 10
    assert instructions("where", (), ("bool", "float32", "float32"), "float32") == 1


@pytest.mark.parametrize("name", CELLS)
def test_every_cell_of_the_benchmark_has_a_cost(name):
    found = cost_of(CELLS[name](3, 20), 3)
    for prediction in (found.at(7, 1), found.at(7, 33)):
        assert prediction.seconds == pytest.approx(sum(part.seconds for part in prediction.parts))
        assert all(part.seconds > 0 for part in prediction.parts)


def test_a_net_that_torch_runs_has_no_cost_and_says_why():
    net = bptt.Recurrent(bptt.cells.RNN(2, 3), backend="reference")
    with pytest.raises(BackendError, match="no cost is known for this program") as caught:
        net.cost(torch.zeros(4, 5, 2))
    assert "asked for" in str(caught.value)
    assert 'backend="cpu"' in str(caught.value)


def test_a_net_predicts_a_call_from_sizes_alone():
    net = bptt.Recurrent(bptt.cells.RNN(2, 3), batch_first=True)
    found = net.cost(torch.zeros(5, 4, 2))
    assert (found.steps, found.batch) == (4, 5)
    assert "4 steps of 5 rows" in str(found)
    assert str(net.program(torch.zeros(5, 4, 2)).cost()) in str(net.program(torch.zeros(5, 4, 2)))


def test_the_text_is_the_one_that_was_read():
    found = cost_of(bptt.cells.GRU(20, 100), 20)
    text = "\n\n".join([str(found), str(found.at(500, 32)), str(found.at(100, 1, threads=1))]) + "\n"
    path = GOLDEN / "gru.txt"
    if os.environ.get("BPTT_UPDATE_GOLDEN"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", cases.CELLS)
def test_every_program_can_be_printed_with_what_it_costs(name):
    net = bptt.Recurrent(cases.CELLS[name](3, 5))
    program = net.program(torch.zeros(4, 2, 3))
    text = str(program)
    if "backend reference" in program.choice:
        assert text == program.listing
    else:
        assert "each row and step" in text
        assert 0 < net.cost(torch.zeros(4, 2, 3)).seconds < 1
