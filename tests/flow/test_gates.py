"""Keep factors found from the graph, whatever the user's code calls them."""

import math

import pytest
import torch
from torch import nn

import bptt
from bptt.flow import flow
from flow.cases_of_flow import CELLS
from odd_cells import gated

pytestmark = pytest.mark.usefixtures("float64")


def gates(cell: nn.Module, steps: int = 6):
    return flow(bptt.Recurrent(cell), torch.randn(steps, 2, 3)).gates


class Written(nn.Module):
    """h' = h + u (n - h): what is kept is 1 - u, and no product says so."""

    def __init__(self) -> None:
        super().__init__()
        self.lin = nn.Linear(7, 8)

    def initial_carry(self, batch):
        return torch.zeros(batch, 4)

    def forward(self, x, h):
        new, update = self.lin(torch.cat([x, h], -1)).chunk(2, -1)
        u = torch.sigmoid(update)
        return h + u * (torch.tanh(new) - h)


def test_the_forget_gate_of_an_lstm_is_found_with_its_values():
    cell, x = CELLS["lstm"](), torch.randn(6, 2, 3)
    [gate] = flow(bptt.Recurrent(cell), x).gates
    assert (gate.name, gate.carry, gate.form) == ("f", "c", "f")
    h, c, kept = torch.zeros(2, 4), torch.zeros(2, 4), []
    for x_t in x:
        a = x_t @ cell.weight_ih.T + h @ cell.weight_hh.T + cell.bias_ih + cell.bias_hh
        kept.append(a.chunk(4, 1)[1].sigmoid())
        h, c = cell(x_t, (h, c))
    f = torch.stack(kept).detach()
    assert gate.mean == pytest.approx(float(f.mean()), rel=1e-12)
    assert list(gate.over_time) == pytest.approx(f.mean((1, 2)).tolist(), rel=1e-12)
    constants = sorted(-1 / math.log(keep) for keep in f.mean((0, 1)).tolist())
    assert gate.time_constant["q05"] == pytest.approx(constants[0], rel=1e-10)
    assert gate.time_constant["q95"] == pytest.approx(constants[-1], rel=1e-10)


OTHERS = {
    "gru": (CELLS["gru"], "z"),
    "torch gru": (lambda: nn.GRUCell(3, 4), "sigmoid"),
    "peephole": (lambda: gated.Peephole(3, 4), "sigmoid"),
    "minimal gated": (lambda: gated.MinimalGated(3, 4), "1 - f"),
    "written another way": (Written, "1 - u"),
}


@pytest.mark.parametrize("name", OTHERS)
def test_gates_of_other_cells_are_found_by_what_they_do(name):
    make, form = OTHERS[name]
    [gate] = gates(make())
    assert gate.form == form
    assert 0.2 < gate.mean < 0.8


def test_what_is_kept_by_one_minus_u_is_measured_as_such():
    cell = Written()
    cell.lin.bias.data[4:] = -3.0
    [gate] = gates(cell)
    assert gate.mean > 0.85


@pytest.mark.parametrize("name", ["rnn", "relu", "readout"])
def test_a_net_without_a_keeping_sigmoid_has_none_and_an_output_layer_changes_nothing(name):
    assert len(gates(CELLS[name]())) == (1 if name == "readout" else 0)


def test_a_closed_gate_says_so():
    cell = CELLS["lstm"]()
    cell.bias_ih.data[4:8] = -8.0
    [gate] = gates(cell)
    assert gate.closed == 1.0
    assert gate.time_constant["median"] < 0.2
