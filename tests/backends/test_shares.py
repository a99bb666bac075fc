"""Blocks of memory, a share of the rows at all steps after the other: nobody sees that a tape lies in them."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

import bptt
import cases
from backends.chunked_calls import close, cut, gradients, series
from bptt.backends.cpu.direct import Direct
from bptt.backends.cpu.shares import GAP, Shares

CELLS = ["gru", "lstm", "layer norm lstm", "output that is not the carry", "rnn with readout", "delay line"]


@st.composite
def cuts(draw):
    count = draw(st.integers(1, 5))
    pieces = draw(st.integers(count, 16))
    return Shares(count, pieces, draw(st.integers(pieces, 70)))


@given(cuts())
def test_shares_are_all_rows_in_order_and_none_is_empty(shares):
    assert [row for rows in shares.rows for row in rows] == list(range(shares.batch))
    assert all(shares.rows)


@given(cuts(), st.integers(1, 5), st.integers(1, 30))
def test_blocks_are_a_page_apart_and_end_where_the_memory_does(shares, slots, row):
    begins = shares.begins(slots, row)
    ends = [begin + slots * len(rows) * row for begin, rows in zip(begins, shares.rows, strict=True)]
    assert begins[0] == 0
    assert [after - end for after, end in zip(begins[1:], ends, strict=False)] == [GAP] * (shares.count - 1)
    assert ends[-1] == shares.size(slots, row)


@given(cuts(), st.integers(1, 5), st.sampled_from([(1,), (3,), (2, 3)]))
def test_blocks_copied_by_steps_are_what_was_written_by_rows(shares, slots, shape):
    written = torch.randn(slots, shares.batch, *shape)
    row = written[0, 0].nbytes
    memory = torch.zeros(shares.size(slots, row), dtype=torch.uint8)
    for rows, begin in zip(shares.rows, shares.begins(slots, row), strict=True):
        block = written[:, rows.start : rows.stop].contiguous().view(-1).view(torch.uint8)
        memory[begin : begin + block.numel()] = block
    assert torch.equal(shares.by_steps(memory, slots, shape, torch.float32), written)


def test_the_tape_of_several_threads_lies_in_blocks_and_the_general_way_sees_it_by_steps(monkeypatch):
    seen, tape = [], Direct.tape
    monkeypatch.setattr(Direct, "tape", lambda self, taped: seen.append(taped.shares) or tape(self, taped))
    cell, (x, _) = cases.make("lstm", 3, 10), series(9, 13)
    for threads in (1, 2, 3):
        with cut(4, 4, threads):
            out = bptt.Recurrent(cell)(x)[0]
            torch.autograd.grad(out, [*cell.parameters()], torch._neg_view(torch.ones_like(out)))
    assert seen == [None, Shares(2, 4, 13), Shares(3, 4, 13)]


@pytest.mark.parametrize("name", CELLS)
@pytest.mark.parametrize(("ahead", "back"), [(2, 1), (1, 2), (3, 2), (2, 4), (4, 5)])
def test_a_tape_of_so_many_threads_is_read_by_any_other_number(name, ahead, back):
    cell, (x, _) = cases.make(name, 3, 10), series(21, 13)
    with cut(4, 6, threads=1):
        expected = gradients(cell, x, {})
    with cut(4, 6, ahead):
        net = bptt.Recurrent(cell)
        out = net(x)[0]
        torch.set_num_threads(back)
        bar = torch.randn(out.shape, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
        asked = [p for p in cell.parameters() if p.requires_grad]
        found = torch.autograd.grad(out, asked, bar, allow_unused=True, materialize_grads=True)
    assert all(torch.equal(mine, theirs) for mine, theirs in zip(found, expected, strict=True))


@pytest.mark.parametrize("name", CELLS)
def test_a_gradient_of_a_gradient_is_the_same_where_the_first_has_blocks(name):
    cell, (x, _) = cases.make(name, 3, 10), series(9, 13)
    asked = [p for p in cell.parameters() if p.requires_grad]

    def twice():
        out = bptt.Recurrent(cell)(x)[0]
        first = torch.autograd.grad(out.square().sum(), asked, create_graph=True)
        return torch.autograd.grad(sum(a.square().sum() for a in first), asked)

    with cut(4, 4, threads=1):
        expected = twice()
    with cut(4, 4, threads=2):
        close(twice(), expected)


@pytest.mark.parametrize("name", CELLS)
def test_a_cotangent_that_is_no_plain_tensor_goes_the_general_way_which_reads_blocks_too(name):
    cell, (x, _) = cases.make(name, 3, 10), series(9, 13)
    asked = [p for p in cell.parameters() if p.requires_grad]

    def found():
        out = bptt.Recurrent(cell)(x)[0]
        bar = torch.randn(out.shape, dtype=out.dtype, generator=torch.Generator().manual_seed(0))
        return torch.autograd.grad(out, asked, torch._neg_view(bar), allow_unused=True, materialize_grads=True)

    with cut(4, 4, threads=1):
        expected = found()
    with cut(4, 4, threads=2):
        close(found(), expected)
