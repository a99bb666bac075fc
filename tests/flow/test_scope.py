"""What can be measured: layers of torch.nn, both directions, cells, functions, models that loop, lengths and resets."""

import json

import pytest
import torch
from torch import nn

import bptt
from bptt.errors import ShapeError, UnsupportedError
from bptt.flow import flow
from flow.cases_of_flow import CELLS, Linear, orthogonal, step_loss

pytestmark = pytest.mark.usefixtures("float64")

STEPS, BATCH = 8, 3


def same_numbers(a: bptt.Flow, b: bptt.Flow) -> bool:
    ours, theirs = a.to_dict(), b.to_dict()
    return json.dumps(ours) == json.dumps(theirs)


@pytest.mark.parametrize("kind", ["RNN", "LSTM", "GRU"])
@pytest.mark.parametrize("more", [{}, {"num_layers": 2, "batch_first": True}, {"bidirectional": True, "num_layers": 2}])
def test_a_layer_of_torch_has_the_numbers_of_ours_with_its_weights(kind, more):
    theirs, ours = getattr(nn, kind)(3, 4, **more), getattr(bptt, kind)(3, 4, **more)
    ours.load_state_dict(theirs.state_dict())
    x = torch.randn(BATCH, STEPS, 3) if more.get("batch_first") else torch.randn(STEPS, BATCH, 3)
    found = flow(theirs, x, step_loss)
    assert same_numbers(found, flow(ours, x, step_loss))
    assert "weight_hh_l0" in found.parameters
    assert not any(p.grad is not None for p in theirs.parameters())


def test_settings_of_torch_layers_are_read():
    for theirs, ours in (
        (nn.RNN(3, 4, nonlinearity="relu", bias=False), bptt.RNN(3, 4, nonlinearity="relu", bias=False)),
        (nn.LSTM(3, 4, proj_size=2), bptt.LSTM(3, 4, proj_size=2)),
    ):
        ours.load_state_dict(theirs.state_dict())
        x = torch.randn(STEPS, BATCH, 3)
        assert same_numbers(flow(theirs, x, step_loss), flow(ours, x, step_loss))


def test_both_directions_are_measured_each_in_its_own_order_of_time():
    """One layer: the backward direction is a net by itself on the reversed input."""
    net, x = nn.GRU(3, 4, bidirectional=True), torch.randn(STEPS, BATCH, 3)
    found = flow(net, x, lambda y, t: step_loss(y[:, :4], t) + step_loss(y[:, 4:], t))
    ahead, back = bptt.GRU(3, 4), bptt.GRU(3, 4)
    for name, parameter in net.named_parameters():
        (back if name.endswith("_reverse") else ahead).state_dict()[name.removesuffix("_reverse")].copy_(parameter)
    alone = flow(ahead, x, step_loss)
    assert found.direction == "forward"
    assert found.lag_norms == alone.lag_norms
    turned = flow(back, x.flip(0), lambda y, t: step_loss(y, STEPS - 1 - t))
    assert found.backward.direction == "backward"
    assert list(found.backward.lag_norms.mean) == pytest.approx(list(turned.lag_norms.mean), rel=1e-12)
    assert "weight_hh_l0_reverse" in found.backward.parameters
    assert found.to_dict()["backward"]["direction"] == "backward"


def test_in_two_layers_what_comes_from_the_other_direction_is_an_input():
    """The gradient of the top layer's forward output at both layers' forward carries, the backward ones held fixed."""
    net, x = nn.RNN(3, 4, num_layers=2, bidirectional=True), torch.randn(5, 1, 3)
    found = flow(net, x, lambda y, t: y[:, 0] * (t == 4))

    def cell(suffix: str):
        w_ih, w_hh = getattr(net, f"weight_ih_{suffix}"), getattr(net, f"weight_hh_{suffix}")
        bias = getattr(net, f"bias_ih_{suffix}") + getattr(net, f"bias_hh_{suffix}")
        return lambda x_t, h: torch.tanh(x_t @ w_ih.T + h @ w_hh.T + bias)

    h, other = torch.zeros(1, 4), []
    for x_t in x.flip(0):
        h = cell("l0_reverse")(x_t, h)
        other.insert(0, h.detach())
    below, above = torch.zeros(1, 4, requires_grad=True), torch.zeros(1, 4, requires_grad=True)
    h, g = below, above
    for t in range(5):
        h = cell("l0")(x[t], h)
        g = cell("l1")(torch.cat([h, other[t]], 1), g)
    grads = torch.autograd.grad(g[0, 0], (below, above))
    assert found.lag_norms[5] == pytest.approx(float(torch.cat(grads).norm()), rel=1e-10)


@pytest.mark.parametrize("name", ["rnn", "lstm"])
def test_a_cell_given_by_itself_is_measured_over_time(name):
    cell, x = CELLS[name](), torch.randn(STEPS, BATCH, 3)
    assert same_numbers(flow(cell, x, step_loss), flow(bptt.Recurrent(cell), x, step_loss))
    theirs = nn.RNNCell(3, 4)
    assert flow(theirs, x, step_loss).lag_norms == flow(bptt.Recurrent(theirs), x, step_loss).lag_norms


def test_a_function_is_measured_with_its_initial_carry():
    weight = 0.9 * orthogonal(3)
    found = flow(lambda x, h: h @ weight.T + x, torch.randn(STEPS, BATCH, 3), carry=torch.zeros(BATCH, 3))
    assert list(found.lag_norms.mean) == pytest.approx([0.9**lag for lag in range(STEPS + 1)], rel=1e-10)


class Looping(nn.Module):
    """A model as in many tutorials."""

    def __init__(self, cell: nn.Module, shrink: float = 1.0) -> None:
        super().__init__()
        self.embed, self.cell, self.shrink = nn.Linear(2, 3), cell, shrink
        self.head = nn.Linear(4, 1)

    def forward(self, x):
        carry, out = None, []
        for x_t in self.embed(x):
            carry = self.cell(x_t, carry)
            h = carry[0] if isinstance(carry, tuple) else carry
            out.append(self.head(h))
            carry = h * self.shrink if self.shrink != 1 else carry
        return torch.stack(out)


@pytest.mark.parametrize("cell", [nn.LSTMCell, nn.GRUCell])
def test_a_model_that_loops_by_itself_is_measured_at_the_cell_that_it_calls(cell):
    model, x = Looping(cell(3, 4)), torch.randn(STEPS, BATCH, 2)
    found = flow(model, x, step_loss, cell=model.cell)
    direct = flow(model.cell, model.embed(x).detach(), step_loss)
    assert same_numbers(found, direct)


def test_a_layer_inside_a_model_is_measured_on_what_the_model_gives_it():
    model = nn.Sequential(nn.Linear(2, 3), nn.LSTM(3, 4))
    x = torch.randn(STEPS, BATCH, 2)
    assert same_numbers(flow(model, x, step_loss, cell=model[1]), flow(model[1], model[0](x).detach(), step_loss))


def test_models_that_cannot_be_measured_are_refused_with_a_way_out():
    x = torch.randn(STEPS, BATCH, 2)
    looping = Looping(nn.GRUCell(3, 4), shrink=0.5)
    with pytest.raises(UnsupportedError, match=r"changes the carry between steps 0 and 1"):
        flow(looping, x, cell=looping.cell)
    with pytest.raises(UnsupportedError, match=r"cell=model\.rnn"):
        flow(looping, x)
    with pytest.raises(UnsupportedError, match="did not call its GRUCell"):
        flow(looping, x, cell=nn.GRUCell(3, 4))
    with pytest.raises(UnsupportedError, match="cannot be given together with cell="):
        flow(looping, x, cell=looping.cell, lengths=[1, 2, 3])
    with pytest.raises(UnsupportedError, match="only a recurrent net or a step"):
        flow(lambda x, h: h, x)


def test_past_a_rows_length_nothing_counts_not_even_nan():
    net, x = bptt.Recurrent(CELLS["lstm"]()), torch.randn(STEPS, BATCH, 3)
    lengths = torch.tensor([5, 8, 2])
    padded = x.clone()
    for row, length in enumerate(lengths):
        padded[length:, row] = torch.nan
    found = flow(net, padded, step_loss, lengths=lengths)
    alone = [flow(net, x[:n, row : row + 1], step_loss) for row, n in enumerate(lengths.tolist())]
    for lag in range(9):
        reached = [each for each in alone if lag < len(each.lag_norms)]
        total = sum(each.lag_norms[lag] * each.lag_norms.counts[lag] for each in reached)
        count = sum(each.lag_norms.counts[lag] for each in reached)
        assert found.lag_norms.counts[lag] == count
        assert found.lag_norms[lag] == pytest.approx(total / count, rel=1e-10)
    for name, one in found.parameters.items():
        gradients = {f"cell.{n}": p for n, p in net.cell.named_parameters()}
        out, _ = net(x, lengths=lengths)
        loss = sum((step_loss(out[t], t) * (t < lengths)).sum() for t in range(STEPS))
        [truth] = torch.autograd.grad(loss, [gradients[name]])
        assert one.norm == pytest.approx(float(truth.norm()), rel=1e-10)
    assert all(0 < s.share < 1 or s.share == 0 for s in found.saturation)
    assert json.dumps(found.to_dict(), allow_nan=False)


def test_a_history_begins_at_the_last_reset():
    net, x = bptt.Recurrent(CELLS["gru"]()), torch.randn(STEPS, BATCH, 3)
    resets = torch.zeros(STEPS, BATCH, dtype=torch.bool)
    resets[5] = True
    found = flow(net, x, step_loss, resets=resets)
    first = flow(net, x[:5], step_loss).lag_norms
    second = flow(net, x[5:], lambda y, t: step_loss(y, t + 5)).lag_norms
    assert found.lag_norms.counts == (24, 24, 18, 12, 6, 3)
    assert found.lag_norms[4] == pytest.approx(first[4], rel=1e-10)
    assert found.lag_norms[1] == pytest.approx((first[1] * 15 + second[1] * 9) / 24, rel=1e-10)
    [column] = [j for j, k in enumerate(found.heat_map.k) if k == 2]
    assert found.heat_map.norms[found.heat_map.t.index(4)][column] > 0
    assert found.heat_map.norms[found.heat_map.t.index(6)][column] is None


def test_the_heat_map_holds_the_norm_at_every_carry():
    net, x = bptt.Recurrent(Linear(0.9 * orthogonal(3))), torch.randn(STEPS, BATCH, 3)
    heat = flow(net, x).heat_map
    assert heat.t == tuple(range(STEPS))
    assert heat.k == tuple(range(STEPS + 1))
    for t in heat.t:
        for k in heat.k:
            value = heat.norms[t][k]
            assert value is None if k > t + 1 else value == pytest.approx(0.9 ** (t + 1 - k), rel=1e-10)


def test_the_heat_map_of_a_long_sequence_stays_small():
    heat = flow(bptt.Recurrent(Linear(0.9 * orthogonal(3))), torch.randn(500, 1, 3)).heat_map
    assert len(heat.t) <= 64
    assert len(heat.k) <= 96
    i, j = heat.t.index(499), heat.k.index(500)
    assert heat.norms[i][j] == pytest.approx(1.0)


def test_the_bias_of_the_window_in_use_is_that_of_the_closed_form():
    """phi_k = .9^k: n lag terms kept leave .9^n; a block of k1 steps keeps k2 - k1 + 1 ... k2 terms."""
    net, x = bptt.Recurrent(Linear(0.9 * orthogonal(3))), torch.randn(120, 2, 3)
    found = flow(net, x, window=20)
    assert found.window_in_use.bias == pytest.approx(0.9**20, rel=1e-6)
    assert found.bias(200) == pytest.approx(0.9**200, rel=1e-6)
    mean = sum(0.9**n for n in range(11, 21)) / 10
    assert found.bias(20, stride=10) == pytest.approx(mean, rel=1e-6)
    assert found.bias(found.window(0.1)) < 0.1 < found.bias(found.window(0.1) - 1)
    for wrong in ({"window": 0}, {"window": 5, "stride": 6}):
        with pytest.raises(ShapeError):
            flow(net, x, **wrong)


def test_one_step_and_one_unit_are_measured_too():
    found = flow(bptt.RNN(1, 1), torch.randn(1, 1, 1))
    assert found.verdict.state == "uncertain"
    assert json.dumps(found.to_dict(), allow_nan=False)
    assert str(found)
