"""Which products of a stage are added up in one accumulator."""

import pytest
import torch

import bptt
from bptt.backends.cpu import layout
from bptt.backends.cpu.places import Variant
from bptt.backends.cpu.sums import sums
from bptt.backends.cpu.target import Target
from bptt.lower import lower

NARROW = Target("x86-64-v3", "+avx2,+fma", 32, 16)


def found(cell):
    """(products, shared vectors) of every sum of the forward kernel, products with the inputs in the loop."""
    loop = bptt.Recurrent(cell, backend="reference").program(torch.zeros(1, 1, 3)).loop
    made = layout.forward(lower(loop.step, loop.adjoint, hoist=False, fuse=True), NARROW, Variant()).layout
    stages = [(stage, sums(stage, made.schedule.ready, made.sources)) for stage in made.schedule.stages]
    for stage, each in stages:
        assert {p for one in each.values() for p in one.products} == set(stage.products)
    return sorted((len(one.products), len(one.shared)) for _, each in stages for one in each.values())


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (bptt.cells.RNN, [(2, 1)]),
        (bptt.cells.LSTM, [(2, 1)] * 4),
        # The reset gate multiplies U h + b alone, so it cannot be added to W x.
        (bptt.cells.GRU, [(1, 1), (1, 1), (2, 2), (2, 2)]),
    ],
)
def test_a_gate_is_one_sum_of_both_products_and_the_biases(cell, expected):
    assert found(cell(3, 4)) == expected


class Shared(torch.nn.Module):
    """A product that is read beside its sum."""

    def __init__(self):
        super().__init__()
        self.w, self.v = torch.nn.Parameter(torch.eye(4)), torch.nn.Parameter(torch.ones(3, 4))

    def initial_carry(self, batch):
        return torch.zeros(batch, 4)

    def forward(self, x, h):
        product = h @ self.w
        return torch.tanh(product + x @ self.v) * product


def test_a_product_that_is_read_elsewhere_keeps_its_own_accumulator():
    assert found(Shared()) == [(1, 0), (1, 0)]
