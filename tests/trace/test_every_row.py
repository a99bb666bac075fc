"""Each row of the translation table is recorded in some small cell, whose gradient is torch.autograd's."""

import pytest
import torch
from torch import nn

from bptt.trace.aten import ATEN, row_name
from bptt.trace.record import record
from judges import Run, assert_close, assert_same, by_bptt, by_loop
from trace_samples import NOISE, SAMPLES

ROWS = [(name, k) for name, samples in {**SAMPLES, **NOISE}.items() for k in range(len(samples))]
# Judged more loosely: arithmetic in float32, and torch's own gradients of celu and hardsigmoid, which
# round 1/alpha and 1/6 to float32.
ROUNDED = (("celu", 0), ("hardsigmoid", 0), ("_to", 0))


class One(nn.Module):
    """One function as a cell."""

    def __init__(self, function):
        super().__init__()
        self.function = [function]
        torch.manual_seed(1)
        self.p, self.W = nn.Parameter(torch.randn(4).double()), nn.Parameter(torch.randn(4, 4).double() * 0.5)

    def forward(self, x, h):
        return self.function[0](x, h, self.p, self.W)


def cell_of(row: str, k: int) -> One:
    return One({**SAMPLES, **NOISE}[row][k])


def recorded(cell: One) -> set[str]:
    graph = record(cell, torch.randn(3, 4).double(), torch.randn(3, 4).double(), 7).graph
    return {row_name(node.target) for node in graph.nodes if str(node.target).startswith("aten.")}


def test_every_row_of_the_table_is_recorded_by_some_cell():
    seen = set().union(*(recorded(cell_of(*row)) for row in ROWS))
    assert not set(ATEN) - seen


@pytest.mark.parametrize(("row", "k"), ROWS)
def test_row_gives_the_gradient_of_torch(row, k):
    run = Run(cell_of(row, k), torch.randn(4, 3, 4).double() + 0.1, torch.randn(3, 4).double())
    ours, theirs = by_bptt(run), by_loop(run)
    if (row, k) in ROUNDED:
        for name, gradient in theirs.gradients.items():
            assert_close(name, ours.gradients[name], gradient, close=1e-6)
        return
    assert_same(ours, theirs)


@pytest.mark.parametrize("row", NOISE)
def test_draws_are_those_of_a_python_loop_bitwise(row):
    run = Run(cell_of(row, 0), torch.randn(4, 3, 4).double(), torch.randn(3, 4).double())
    for ours, theirs in zip(by_bptt(run).outputs, by_loop(run).outputs, strict=True):
        assert torch.equal(ours, theirs)
