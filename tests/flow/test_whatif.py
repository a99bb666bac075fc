"""A net with one choice varied: the choice is what moves, and it moves the flow as theory says."""

import math

import pytest
import torch

from bptt.errors import DataError, UnsupportedError
from bptt.flow.whatif import Choice, imagine, make, sweep


def weight(net):
    return net.cell.weight_hh.detach()


def test_every_net_of_a_sweep_has_the_same_draws_and_torchs_generator_is_left_alone():
    state = torch.random.get_rng_state()
    one, other = (make(Choice(hidden=8, initialisation="gaussian", gain=gain), 10) for gain in (1.0, 2.0))
    torch.testing.assert_close(2 * weight(one), weight(other))
    torch.testing.assert_close(one.cell.weight_ih, other.cell.weight_ih)
    assert torch.equal(state, torch.random.get_rng_state())


@pytest.mark.parametrize("cell", ["rnn", "lstm", "gru"])
def test_each_gate_gets_the_spectral_radius_that_was_asked_for(cell):
    for block in weight(make(Choice(cell=cell, hidden=16, spectral_radius=0.7))).split(16):
        assert float(torch.linalg.eigvals(block).abs().max()) == pytest.approx(0.7, rel=1e-5)


def test_orthogonal_weights_times_a_gain_have_that_gain_as_every_singular_value():
    block = weight(make(Choice(hidden=12, initialisation="orthogonal", gain=1.3)))
    torch.testing.assert_close(torch.linalg.svdvals(block), torch.full((12,), 1.3))


def test_chrono_is_for_memories_of_the_steps_measured():
    bias = make(Choice(cell="lstm", hidden=200, initialisation="chrono"), steps=50).cell.bias().detach()[200:400]
    assert float(bias.min()) >= 0
    assert math.log(30) < float(bias.max()) <= math.log(49)


def test_a_larger_forget_bias_makes_the_horizon_grow():
    flows = sweep(Choice(cell="lstm", hidden=12), "forget_bias", [0.0, 1.0, 2.0, 3.0], steps=150, batch=3)
    reached = [each.horizon(0.9) or 151 for each in flows]
    assert reached == sorted(reached)
    assert reached[-1] > 5 * reached[0] > 0


def test_relu_does_not_cure_it_the_gain_decides():
    low, high = sweep(Choice(hidden=64, initialisation="gaussian", activation="relu"), "gain", [1.0, 1.8], steps=80)
    assert low.growth < 0.9
    assert high.growth > 1.1


@pytest.mark.parametrize(
    ("choice", "error"),
    [
        (Choice(cell="tree"), DataError),
        (Choice(activation="sine"), DataError),
        (Choice(initialisation="odd"), DataError),
        (Choice(cell="gru", activation="relu"), DataError),
        (Choice(forget_bias=1.0), UnsupportedError),
        (Choice(initialisation="chrono"), UnsupportedError),
    ],
)
def test_a_choice_that_a_cell_does_not_have_is_refused(choice, error):
    with pytest.raises(error):
        imagine(choice, steps=3, batch=1)


def test_what_is_no_choice_cannot_be_swept():
    with pytest.raises(DataError, match="cannot be swept"):
        sweep(Choice(), "hidden", [1, 2])
