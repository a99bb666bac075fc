"""Sums beside the backward loop: in whatever chunks and pieces, they are the sums after it."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

import bptt
import cases
from backends.chunked_calls import close, cut, gradients, series
from bptt.backends.cpu import choices
from bptt.backends.cpu.tiles import MOST
from bptt.backends.workspace import Workspace

CELLS = [
    "gru",
    "lstm",
    "layer norm lstm",
    "two matmuls in a row",
    "rnn with readout",
    "delay line",
    "attention memory",
]
MASKS = [(), ("lengths",), ("resets",), ("lengths", "resets")]


@pytest.mark.parametrize("name", cases.CELLS)
def test_of_every_cell_deltas_of_a_chunk_are_enough(name):
    """Where the input asks for no gradient; the agreement of all backends is tested where it does."""
    cell, (x, _) = cases.make(name), series(11, 13)
    if any(p.requires_grad for p in cell.parameters()):
        with cut(0):
            expected = gradients(cell, x, {})
        with cut(4, 4):
            close(gradients(cell, x, {}), expected)


@given(
    name=st.sampled_from(CELLS),
    masks=st.sampled_from(MASKS),
    steps=st.integers(1, 23),
    pieces=st.sampled_from([1, 2, 3, 4, 8]),
    rows=st.integers(1, 5),
    chunk=st.sampled_from([2, 4, 6, 24]),
    threads=st.integers(1, 3),
)
@settings(max_examples=40)
def test_chunks_and_pieces_change_no_gradient(name, masks, steps, pieces, rows, chunk, threads):
    cell, (x, seen) = cases.make(name, 3, 10), series(steps, max(3, pieces * rows - 1), masks)
    with cut(0) as after:
        expected = gradients(cell, x, seen)
    with cut(pieces, chunk, threads) as beside:
        found = gradients(cell, x, seen)
    assert not after
    assert bool(beside) == (threads <= pieces)
    close(found, expected)


@pytest.mark.parametrize("masks", MASKS)
@pytest.mark.parametrize("name", CELLS)
def test_no_bit_depends_on_threads_or_on_whether_the_input_asks_for_a_gradient(name, masks):
    cell, (x, seen) = cases.make(name, 3, 10), series(21, 13, masks)
    with cut(4, 6, threads=1) as ran:
        expected = gradients(cell, x, seen)
        assert len(ran) == 1
    for threads in (2, 3, 4):
        with cut(4, 6, threads):
            x.requires_grad_(False)
            found = gradients(cell, x, seen)
            *with_input, bar = gradients(cell, x.requires_grad_(), seen, [x])
        assert all(map(torch.equal, found, expected))
        assert all(map(torch.equal, with_input, expected))
        with cut(0):
            close([bar], [gradients(cell, x, seen, [x])[-1]])


def test_in_float32_they_are_as_exact():
    cell, (x, seen) = cases.make("gru", 3, 10), series(400, 64)
    expected = gradients(cell, x, seen)
    cell.float()
    for pieces in (0, 4):
        with cut(pieces, 32):
            close(gradients(cell, x.float(), seen), expected, 2e-6)


@pytest.mark.parametrize("name", ["lstm", "delay line"])
def test_sums_begin_from_nothing_where_all_rows_of_the_first_chunk_have_ended(name):
    cell, (x, _) = cases.make(name, 3, 10), series(12, 9)
    seen = {"lengths": torch.tensor([1, 2, 0, 1, 0, 0, 0, 2, 2])}  # and no row of the second piece ever lives
    with cut(0):
        expected = gradients(cell, x, seen)
    torch.use_deterministic_algorithms(True)  # torch then fills memory that is not written with NaN
    try:
        with cut(4, 4) as ran:
            found = gradients(cell, x, seen)
    finally:
        torch.use_deterministic_algorithms(False)
    assert ran
    close(found, expected)


def test_memory_for_deltas_is_that_of_a_chunk(monkeypatch):
    taken, address = [], Workspace.address
    monkeypatch.setattr(Workspace, "address", lambda self, size: taken.append(size) or address(self, size))
    cell, most = cases.make("lstm", 3, 10), []
    for steps in (64, 6400):
        x, seen = series(steps, 16)
        gradients(cell, x, seen)
        most.append(max(taken))
        taken.clear()
    assert most[0] == most[1]
    with cut(0):
        gradients(cell, x, seen)
    assert max(taken) > 6400 * 16 * 40 * 8


def test_where_threads_are_more_than_pieces_sums_come_after_the_loop():
    cell, (x, seen) = cases.make("gru", 3, 10), series(8, 16)
    with cut(2, 4, threads=2) as beside:
        expected = gradients(cell, x, seen)
    with cut(2, 4, threads=3) as after:
        close(gradients(cell, x, seen), expected)
    assert beside
    assert not after


@given(
    steps=st.integers(0, 10**6), batch=st.integers(0, 10**5), deltas=st.integers(0, 10**7), sums=st.integers(0, 10**9)
)
def test_a_chunk_has_even_steps_and_its_rows_fit_the_list_of_them(steps, batch, deltas, sums):
    pieces = choices.pieces_of(steps, batch, sums)
    assert pieces * sums <= choices.PIECES[-1][2]
    short = batch < choices.FEWEST or steps * batch < choices.SHORTEST
    assert pieces or short or batch > 4 * MOST // 2 or 4 * sums > choices.PIECES[-1][2]
    if pieces:
        chunk = choices.steps_of_chunk(batch, pieces, deltas)
        assert chunk % 2 == 0 < chunk
        assert chunk * -(-batch // pieces) <= MOST


def test_the_cost_says_what_was_chosen():
    text = str(bptt.GRU(32, 100, backend="cpu").cost(torch.zeros(500, 32, 32)))
    pieces = choices.pieces_of(500, 32, 4 * 300 * 132)
    assert f"in {pieces} pieces of the rows" in text.replace("\n  ", " ")
    assert "summed after the backward loop" in str(bptt.GRU(3, 4, backend="cpu").cost(torch.zeros(5, 3, 3)))
