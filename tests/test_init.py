"""Initialisations: what they promise about singular values and gates, measured on the parameters."""

import math

import pytest
import torch
from torch import nn

import bptt
from bptt.errors import UnsupportedError


@pytest.mark.parametrize(
    "net", [nn.LSTM(3, 8, num_layers=2), bptt.GRU(3, 8), nn.RNNCell(3, 8), bptt.cells.LSTM(3, 8)], ids=repr
)
def test_orthogonal_gives_every_gate_the_singular_values_asked_for(net):
    assert bptt.init.orthogonal(net, gain=0.9) is net
    for name, weight in net.named_parameters():
        if name.startswith("weight_hh"):
            for block in weight.split(8):
                assert torch.allclose(torch.linalg.svdvals(block), torch.full((8,), 0.9), atol=1e-5)


def test_orthogonal_finds_the_recurrent_weights_of_a_users_cell_by_name():
    class Leaky(nn.Module):
        def __init__(self):
            super().__init__()
            self.w_rec = nn.Parameter(torch.zeros(5, 5))

    assert torch.allclose(torch.linalg.svdvals(bptt.init.orthogonal(Leaky(), names=("w_rec",)).w_rec), torch.ones(5))
    with pytest.raises(UnsupportedError, match="names="):
        bptt.init.orthogonal(Leaky())


def test_identity_makes_a_relu_rnn_that_holds_its_state():
    net = bptt.init.identity(bptt.RNN(3, 5, nonlinearity="relu"))
    start = torch.rand(1, 2, 5)
    assert torch.equal(net(torch.zeros(7, 2, 3), start)[1], start)


def test_forget_bias_sets_the_effective_bias_of_the_keeping_gate_only():
    for net, gate in ((bptt.LSTM(3, 4), slice(4, 8)), (bptt.GRU(3, 4), slice(4, 8))):
        before = (net.bias_ih_l0 + net.bias_hh_l0).detach().clone()
        bptt.init.forget_bias(net, 3.0)
        effective = (net.bias_ih_l0 + net.bias_hh_l0).detach()
        assert torch.equal(effective[gate], torch.full((4,), 3.0))
        changed = effective != before
        changed[gate] = False
        assert not changed.any()


def test_chrono_biases_lie_between_one_step_and_the_longest_lag():
    net = bptt.init.chrono(bptt.LSTM(3, 500), max_lag=100)
    bias = net.bias_ih_l0.detach()
    input_gate, forget_gate, rest = bias[:500], bias[500:1000], bias[1000:]
    assert torch.equal(input_gate, -forget_gate)
    assert float(forget_gate.min()) >= 0
    assert float(forget_gate.max()) <= math.log(99)
    assert abs(float(forget_gate.exp().mean()) - 50) < 5  # U(1, 99) has mean 50; its standard error here is 1.3
    assert not rest.any()
    assert not net.bias_hh_l0.any()


def test_chrono_opens_the_keep_gate_of_a_gru_since_torchs_z_keeps():
    net = bptt.init.chrono(bptt.GRU(3, 50), max_lag=100)
    assert float(net.bias_ih_l0.detach()[50:100].min()) >= 0
    assert not net.bias_ih_l0.detach()[:50].any()


def test_the_same_generator_gives_the_same_biases():
    nets = [bptt.init.chrono(bptt.LSTM(3, 5), 50, generator=torch.Generator().manual_seed(1)) for _ in range(2)]
    assert torch.equal(nets[0].bias_ih_l0, nets[1].bias_ih_l0)


def test_default_draws_anew_within_torchs_bound():
    net = bptt.init.identity(bptt.RNN(3, 16))
    bptt.init.default(net)
    assert float(net.weight_hh_l0.detach().abs().max()) <= 0.25
    assert float(net.weight_hh_l0.detach().std()) > 0.1


@pytest.mark.parametrize("call", [bptt.init.chrono, bptt.init.forget_bias])
def test_gate_biases_are_refused_where_there_are_no_gates(call):
    with pytest.raises(UnsupportedError, match="no LSTM or GRU"):
        call(bptt.RNN(3, 4), 10)


def test_chrono_refuses_a_lag_too_short_to_draw_from():
    with pytest.raises(UnsupportedError, match="more than 2"):
        bptt.init.chrono(bptt.LSTM(3, 4), 2)


@pytest.mark.parametrize(
    "layer", [nn.LSTM, bptt.LSTM, nn.GRU, bptt.GRU], ids=["torch-LSTM", "LSTM", "torch-GRU", "GRU"]
)
def test_layers_of_torch_and_ours_have_their_gates_set(layer):
    gates = 4 if "LSTM" in layer.__name__ else 3
    net = bptt.init.forget_bias(layer(3, 5, num_layers=2), 2.0)
    for bias in (net.bias_ih_l0, net.bias_ih_l1):
        assert (bias.chunk(gates)[1] == 2).all()
    bptt.init.chrono(net, 50)
    assert (net.bias_ih_l1.chunk(gates)[1] >= 0).all()
    assert not net.bias_hh_l1.any()
