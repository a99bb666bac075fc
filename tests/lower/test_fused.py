"""The loop as a backend with a fused body wants it: nothing but products outside, sums over rows inside."""

import pytest
import torch

import bptt
from bptt.bench.user_cells import CELLS
from bptt.ir.node import sort
from bptt.lower import Part, lower


def fused(name, hoist):
    cell = CELLS[name](3, 5)
    loop = bptt.Recurrent(cell, backend="reference").program(torch.zeros(1, 1, 3)).loop
    return lower(loop.step, loop.adjoint, hoist=hoist, fuse=True)


def computed(part):
    return [node for node in sort(part.results, leaves=part.given) if node not in part.given and node.args]


@pytest.mark.parametrize("hoist", [True, False])
@pytest.mark.parametrize("name", CELLS)
def test_only_products_and_their_sums_stay_outside(name, hoist):
    loop = fused(name, hoist)
    before = {node.op for node in computed(loop.before) if node.type.row}
    assert before <= ({"linear"} if hoist else set())
    assert not computed(loop.after)
    weights = Part(loop.back_after.given, tuple(node for node in loop.adjoint.shared_out if node))
    assert {node.op for node in computed(weights)} <= {"outer", "sum_rows", "add"}


def test_a_sum_that_no_product_shares_is_made_inside():
    loop = fused("PeepholeLSTM", True)
    inside = [node for node in loop.deltas if not node.type.row]
    assert [node.op for node in inside] == ["sum_rows"] * 3  # the three peepholes
    outside = [node for node in computed(loop.back_after) if node.op == "sum_rows"]
    assert len(outside) == 1  # the bias, whose deltas the weights' products read anyway
    assert outside[0].args[0] in {node.args[0] for node in computed(loop.back_after) if node.op == "outer"}


def test_both_forms_keep_the_same_tape():
    for name in CELLS:
        plain = bptt.Recurrent(CELLS[name](3, 5), backend="reference").program(torch.zeros(1, 1, 3)).loop
        forms = [lower(plain.step, plain.adjoint, hoist=hoist, fuse=True).tape for hoist in (True, False)]
        assert forms == [plain.tape, plain.tape]


@pytest.mark.parametrize("hoist", [True, False])
def test_a_small_readout_is_made_inside_and_a_large_one_outside(hoist):
    cell = bptt.cells.Readout(bptt.cells.RNN(3, 5), 2)
    plain = bptt.Recurrent(cell, backend="reference").program(torch.zeros(1, 1, 3)).loop
    for small, outside in ((5 * 2, 0), (5 * 2 - 1, 1)):
        loop = lower(plain.step, plain.adjoint, hoist=hoist, fuse=True, small=small)
        products = [[node for node in computed(part) if node.op == "linear"] for part in (loop.after, loop.back_before)]
        assert [len(found) for found in products] == [outside, outside]
        assert loop.tape == plain.tape
