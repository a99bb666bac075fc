"""Weights, saturation and the verdict: nets built to be in each state."""

import json

import pytest
import torch
import typer
from torch import nn

import bptt
from bptt.cli import app
from bptt.errors import ShapeError
from bptt.flow import flow
from bptt.flow.record import record
from bptt.flow.verdict import STATES
from bptt.report import render
from flow.cases_of_flow import CELLS, Linear, Masked, orthogonal

pytestmark = pytest.mark.usefixtures("float64")

TRANSIENT = torch.tensor([[0.5, 10.0], [0.0, 0.5]], dtype=torch.float64)
CERTAIN = "for every input"


def plain(g: float, nonlinearity: str = "tanh", bias: float = 0.0) -> bptt.Recurrent:
    cell = bptt.cells.RNN(3, 6, nonlinearity=nonlinearity)
    cell.weight_hh.data = g * orthogonal(6)
    cell.bias_ih.data.fill_(bias)
    cell.bias_hh.data.zero_()
    return bptt.Recurrent(cell)


def forgetting(bias: float) -> bptt.Recurrent:
    """An LSTM with this forget bias."""
    cell = bptt.cells.LSTM(3, 6)
    cell.bias_ih.data[6:12] = bias
    return bptt.Recurrent(cell)


def remembering() -> bptt.Recurrent:
    return forgetting(8.0)


def chaotic() -> bptt.Recurrent:
    """sigma_w = 2.5 is far above the critical 1; Sompolinsky, Crisanti & Sommers (1988)."""
    torch.manual_seed(0)
    cell = bptt.cells.RNN(3, 100)
    cell.weight_hh.data = 2.5 * torch.randn(100, 100) / 10
    cell.initial_carry = lambda batch: torch.randn(batch, 100, generator=torch.Generator().manual_seed(1))
    return bptt.Recurrent(cell)


def documented_keys() -> set[str]:
    """Keys in the first column of the table in `record`'s docstring."""
    rows = [line.strip() for line in record.__doc__.splitlines() if line.strip().startswith("| ")]
    return {key.strip() for row in rows if not row.startswith("| key") for key in row.split("|")[1].split(",")}


NETS = {
    "vanishing": (lambda: plain(0.6), 1.0, 40),
    "exploding": (lambda: bptt.Recurrent(Linear(1.15 * orthogonal(3))), 1.0, 40),
    "transient growth": (lambda: bptt.Recurrent(Linear(TRANSIENT)), 1.0, 40),
    "saturated": (lambda: plain(1.0), 40.0, 40),
    "chaotic": (chaotic, 0.0, 160),
    "gate closed": (lambda: forgetting(-6.0), 1.0, 40),
    "dead relu": (lambda: plain(1.0, "relu", bias=-20.0), 1.0, 40),
    "healthy": (lambda: bptt.Recurrent(Linear(orthogonal(3))), 1.0, 40),
    "uncertain": (lambda: plain(0.9), 1.0, 2),
}


def measured(state: str):
    make, size, steps = NETS[state]
    net = make()
    return flow(net, size * torch.randn(steps, 4, 2 if state == "transient growth" else 3))


@pytest.mark.parametrize("state", NETS)
def test_a_net_built_to_be_in_a_state_is_found_in_it(state):
    verdict = measured(state).verdict
    assert verdict.state == state, verdict
    assert str(verdict) == verdict.sentence
    assert verdict.sentence.endswith(".")
    assert verdict.evidence
    assert verdict.remedy


def test_every_state_of_the_table_has_a_net():
    assert {state.name for state in STATES} == set(NETS)


def test_a_forget_bias_makes_an_lstm_healthy():
    x = torch.randn(40, 4, 3)
    found = flow(remembering(), x)
    assert found.verdict.state == "healthy"
    assert next(s for s in found.saturation if s.name == "f").share == 1.0  # open gates are flat, and no obstacle
    assert flow(bptt.Recurrent(bptt.cells.LSTM(3, 6)), x).verdict.state == "vanishing"


def test_a_spectral_radius_below_one_is_never_called_certain():
    found = flow(bptt.Recurrent(Linear(TRANSIENT)), torch.randn(80, 4, 2))
    [weight] = found.recurrent_weights
    assert weight.spectral_radius == pytest.approx(0.5, rel=1e-6)
    assert weight.largest_singular_value == pytest.approx(10.0249378, rel=1e-6)
    assert found.verdict.state != "vanishing"
    assert CERTAIN not in str(found)
    assert any("does not prove" in line for line in found.verdict.evidence)


def test_the_bound_makes_vanishing_certain_for_a_plain_net_only():
    assert CERTAIN in measured("vanishing").verdict.sentence
    gru = flow(bptt.Recurrent(bptt.cells.GRU(3, 6)), torch.randn(60, 4, 3))
    assert gru.verdict.state == "vanishing"
    assert CERTAIN not in str(gru)


def test_the_slope_of_the_sigmoid_counts_in_the_bound():
    class Sigmoid(nn.Module):
        def __init__(self):
            super().__init__()
            self.weight = nn.Parameter(3.6 * orthogonal(4))

        def initial_carry(self, batch):
            return torch.zeros(batch, 4)

        def forward(self, x, h):
            return torch.sigmoid(x - h @ self.weight.T)

    found = flow(bptt.Recurrent(Sigmoid()), torch.randn(60, 3, 4))
    assert "0.25 · 3.6 = 0.9 (sigmoid)" in str(found)
    assert CERTAIN in found.verdict.sentence


def test_a_bound_of_one_or_more_leaves_the_question_open():
    found = flow(plain(1.2), 3 * torch.randn(60, 4, 3))
    assert "leaves the question open" in str(found)
    assert CERTAIN not in str(found)


def test_recurrent_weights_are_found_gate_by_gate_with_the_users_names():
    cell = bptt.cells.LSTM(3, 6)
    found = flow(bptt.Recurrent(cell), torch.randn(8, 2, 3)).recurrent_weights
    assert [weight.name for weight in found] == [f"weight_hh, {gate}" for gate in "ifgo"]
    for weight, block in zip(found, cell.weight_hh.detach().chunk(4), strict=True):
        assert weight.largest_singular_value == pytest.approx(float(torch.linalg.matrix_norm(block, 2)), rel=1e-9)
        assert weight.spectral_radius == pytest.approx(float(torch.linalg.eigvals(block).abs().max()), rel=1e-9)


def test_of_a_joint_weight_on_input_and_state_only_the_states_columns_count():
    cell = CELLS["peephole"]()
    found = {w.name: w for w in flow(bptt.Recurrent(cell), torch.randn(8, 2, 3)).recurrent_weights}
    truth = torch.linalg.matrix_norm(cell.inner.weight.detach()[:, 3:], 2)
    assert found["inner.weight"].largest_singular_value == pytest.approx(float(truth), rel=1e-9)
    assert found["inner.weight"].spectral_radius is None
    assert set(found) == {"inner.weight", "outer.weight", "slow"}


def test_a_masked_weight_is_measured_as_the_step_uses_it():
    net = bptt.Recurrent(Masked())
    [weight] = flow(net, torch.randn(8, 2, 3)).recurrent_weights
    truth = torch.linalg.matrix_norm((net.cell.weight * net.cell.mask).detach(), 2)
    assert weight.largest_singular_value == pytest.approx(float(truth), rel=1e-9)


def test_layers_keep_torchs_names():
    found = flow(bptt.nn.GRU(3, 4, 2), torch.randn(8, 2, 3)).recurrent_weights
    names = [f"{name}, {gate}" for name in ("weight_hh_l0", "weight_ih_l1", "weight_hh_l1") for gate in "rzn"]
    assert sorted(weight.name for weight in found) == sorted(names)


def test_saturation_is_the_share_of_units_with_a_small_slope():
    net, x = plain(1.0), 4 * torch.randn(30, 4, 3)
    [found] = flow(net, x).saturation
    h = net(x)[0].detach()
    flat = (1 - h.square() < 0.1).double()
    assert 0.05 < flat.mean() < 0.95
    assert found.activation == "tanh"
    assert found.share == pytest.approx(float(flat.mean()))
    assert list(found.over_time) == pytest.approx(flat.mean((1, 2)).tolist())


def test_every_gate_of_an_lstm_is_named_in_saturation():
    found = {s.name: s for s in flow(remembering(), torch.randn(8, 2, 3)).saturation}
    assert {"i", "f", "g", "o"} < set(found)
    assert len(found) == 5
    assert found["f"].share == 1.0
    assert found["i"].share < 0.5


def test_half_of_the_units_of_a_healthy_relu_are_not_dead():
    [found] = flow(plain(0.5, "relu"), torch.randn(30, 8, 3)).saturation
    assert found.activation == "relu"
    assert found.share == 0.0


@pytest.mark.parametrize("state", NETS)
def test_the_plain_data_is_strict_json_and_the_report_shows_it(state):
    found = measured(state)
    data = found.to_dict()
    assert json.loads(json.dumps(data, allow_nan=False)) == data
    assert set(data) == documented_keys()
    assert len(data["lags"]) == len(data["share"]) == len(data["lag_norms"]["q05"])
    assert set(data["horizon"]) == {"0.5", "0.9", "0.99"}
    assert found.verdict.sentence.split(":")[0][:20] in render(data)


def test_the_printed_table_says_what_is_not_reached():
    text = str(measured("healthy"))
    assert "not reached within 40 lags" in text
    assert "nan" not in text
    print(text)


def test_a_net_that_overflows_is_exploding_and_a_nan_is_uncertain():
    found = flow(bptt.Recurrent(Linear(1e40 * torch.eye(2))), torch.zeros(12, 2, 2))
    assert found.verdict.state == "exploding"
    assert "nan" not in found.verdict.sentence
    x = torch.randn(12, 2, 3)
    x[3] = torch.nan
    assert flow(plain(0.9), x).verdict.state == "uncertain"


def test_a_loss_that_looks_at_nothing_is_an_error_that_says_what_to_do():
    with pytest.raises(ShapeError, match="no gradient"):
        flow(plain(0.9), torch.randn(5, 2, 3), lambda y: y.detach().sum())
    with pytest.raises(ShapeError, match="max_lag"):
        flow(plain(0.9), torch.randn(5, 2, 3), max_lag=0)


def test_when_the_exponents_and_the_losses_disagree_the_evidence_is_called_mixed():
    """The loss looks at the part of the carry that fades; the other part explodes."""
    weight = torch.block_diag(0.7 * orthogonal(2), 1.2 * orthogonal(2, 1))
    verdict = flow(bptt.Recurrent(Linear(weight)), torch.randn(60, 3, 4), lambda y: y[:, 0]).verdict
    assert verdict.state == "uncertain"
    assert "mixed" in verdict.sentence
    assert "0.182" in verdict.sentence


def test_an_unstable_point_of_rest_is_not_called_chaos():
    """h = 0 stays 0 under a gain of 1.3: small differences grow, but the state does not move."""
    net = plain(1.3)
    assert flow(net, torch.zeros(120, 3, 3)).verdict.state == "exploding"


@pytest.mark.parametrize("state", NETS)
def test_every_option_of_a_remedy_can_be_typed(state):
    """Calls run on a net of the same kind, and options are those of the command."""
    net, options = NETS[state][0](), measured(state).verdict.options
    assert options
    known = typer.main.get_command(app).commands["train"]
    flags = {flag for parameter in known.params for flag in parameter.opts}
    for option in options:
        assert option.why
        if option.name.startswith("bptt.init."):
            fitting = bptt.cells.RNN(3, 4) if isinstance(net.cell, Linear) else net
            assert eval(option.name, {"bptt": bptt, "net": fitting}) is fitting  # noqa: S307
        elif not option.name.startswith("bptt.flow("):
            assert option.name.split()[0] in flags


def test_following_the_remedy_of_a_closed_gate_lengthens_the_horizon():
    net, x = forgetting(-6.0), torch.randn(40, 4, 3)
    before = flow(net, x)
    assert "forget_bias" in before.verdict.options[0].name
    bptt.init.forget_bias(net, 3)
    after = flow(net, x)
    assert after.gates[0].mean > 0.9
    assert before.horizon(0.9) is not None
    assert after.horizon(0.9) is None or after.horizon(0.9) > before.horizon(0.9)
