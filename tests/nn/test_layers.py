"""bptt.RNN, LSTM, GRU against torch.nn: same constructors, state dictionaries, outputs and gradients."""

import itertools
import pickle
from copy import deepcopy

import pytest
import torch
from torch import nn
from torch.nn.utils.rnn import pack_sequence, pad_packed_sequence

import bptt
from bptt.errors import BackendError, ShapeError, UnsupportedError

KINDS = ("RNN", "LSTM", "GRU")
OPTIONS = [
    dict(num_layers=layers, bidirectional=both, batch_first=first, bias=bias)
    for layers, both, first, bias in itertools.product((1, 2), (False, True), (False, True), (True, False))
]
CLOSE = 1e-12  # float64, a handful of steps: rounding in another order of summation


def pair(kind: str, **options):
    """torch's module and ours with the same parameters, in float64."""
    theirs = getattr(nn, kind)(4, 6, dtype=torch.float64, **options)
    ours = getattr(bptt, kind)(4, 6, dtype=torch.float64, **options)
    ours.load_state_dict(theirs.state_dict())
    return theirs, ours


def leaves(carry):
    return carry if isinstance(carry, tuple) else (carry,)


def error(ours, theirs):
    return float(((ours - theirs).norm() / theirs.norm().clamp_min(1e-300)).detach())


def gradients(net, x, carry):
    output, last = net(x, carry)
    generator = torch.Generator().manual_seed(7)
    weights = torch.randn(output.shape, generator=generator, dtype=output.dtype)
    loss = (output * weights).sum() + sum((leaf**2).sum() for leaf in leaves(last))
    found = torch.autograd.grad(loss, [x, *leaves(carry), *net.parameters()])
    return output, leaves(last), found


def random_carry(net, x):
    last = net(x)[1]
    made = tuple(torch.randn_like(leaf).requires_grad_() for leaf in leaves(last))
    return made if isinstance(last, tuple) else made[0]


def agree(theirs, ours, x):
    carry = random_carry(theirs, x)
    expected, found = gradients(theirs, x, carry), gradients(ours, x, carry)
    assert all(float(g.norm()) > 1e-6 for g in expected[2]), "a gradient that is zero proves nothing"
    assert error(found[0], expected[0]) < CLOSE
    for a, b in zip((*found[1], *found[2]), (*expected[1], *expected[2]), strict=True):
        assert a.shape == b.shape
        assert error(a, b) < CLOSE


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("options", OPTIONS, ids=str)
def test_outputs_and_gradients_are_those_of_torch(kind, options):
    theirs, ours = pair(kind, **options)
    agree(theirs, ours, torch.randn(5, 3, 4, dtype=torch.float64, requires_grad=True))


@pytest.mark.parametrize("kind", KINDS)
def test_one_sequence_without_a_batch_is_taken_as_torch_takes_it(kind):
    theirs, ours = pair(kind, num_layers=2, bidirectional=True)
    agree(theirs, ours, torch.randn(5, 4, dtype=torch.float64, requires_grad=True))


def test_a_projected_lstm_is_that_of_torch():
    theirs, ours = pair("LSTM", proj_size=2, num_layers=2, bidirectional=True)
    agree(theirs, ours, torch.randn(5, 3, 4, dtype=torch.float64, requires_grad=True))


def test_a_relu_rnn_is_that_of_torch():
    theirs, ours = pair("RNN", nonlinearity="relu")
    agree(theirs, ours, torch.randn(5, 3, 4, dtype=torch.float64, requires_grad=True))


@pytest.mark.parametrize("kind", KINDS)
def test_dropout_between_layers_draws_the_numbers_that_torch_draws(kind):
    theirs, ours = pair(kind, num_layers=3, dropout=0.4)
    x = torch.randn(5, 3, 4, dtype=torch.float64)
    torch.manual_seed(3)
    expected = theirs(x)[0]
    torch.manual_seed(3)
    assert error(ours(x)[0], expected) < CLOSE
    assert error(ours.eval()(x)[0], theirs.eval()(x)[0]) < CLOSE


@pytest.mark.parametrize("kind", KINDS)
def test_a_packed_sequence_goes_in_and_comes_out_as_with_torch(kind):
    theirs, ours = pair(kind, num_layers=2, bidirectional=True)
    packed = pack_sequence([torch.randn(n, 4, dtype=torch.float64) for n in (2, 5, 3)], enforce_sorted=False)
    carry = tuple(torch.randn(4, 3, 6, dtype=torch.float64) for _ in range(2 if kind == "LSTM" else 1))
    carry = carry if kind == "LSTM" else carry[0]
    (expected, last), (found, our_last) = theirs(packed, carry), ours(packed, carry)
    assert error(found.data, expected.data) < CLOSE
    for name in ("batch_sizes", "sorted_indices", "unsorted_indices"):
        assert torch.equal(getattr(found, name), getattr(expected, name))
    for a, b in zip(leaves(our_last), leaves(last), strict=True):
        assert error(a, b) < CLOSE


@pytest.mark.parametrize("kind", KINDS)
def test_lengths_give_what_packing_gives(kind):
    theirs, ours = pair(kind, num_layers=2, bidirectional=True)
    packed = pack_sequence([torch.randn(n, 4, dtype=torch.float64) for n in (5, 3, 2)])
    padded, lengths = pad_packed_sequence(packed)
    expected, _ = pad_packed_sequence(theirs(packed)[0])
    found, _ = ours(padded, lengths=lengths)
    assert error(found, expected) < CLOSE


@pytest.mark.parametrize("kind", KINDS)
def test_a_reset_in_both_directions_is_two_sequences(kind):
    _, ours = pair(kind, bidirectional=True, num_layers=2)
    x = torch.randn(7, 1, 4, dtype=torch.float64)
    resets = torch.zeros(7, 1, dtype=torch.bool)
    resets[3] = True
    # layer by layer the two pieces never meet, so each is what it would be alone
    found = ours(x, resets=resets)[0]
    assert error(found, torch.cat([ours(x[:3])[0], ours(x[3:])[0]])) < CLOSE


@pytest.mark.parametrize("kind", KINDS)
def test_a_short_window_truncates_and_a_long_one_is_exact(kind):
    _, ours = pair(kind, num_layers=2)
    x = torch.randn(6, 2, 4, dtype=torch.float64)

    def gradient(plan):
        return torch.autograd.grad((ours(x, plan=plan)[0] ** 2).sum(), ours.weight_hh_l0)[0]

    assert error(gradient(bptt.truncated(6)), gradient(None)) < CLOSE
    assert error(gradient(bptt.truncated(2)), gradient(None)) > 1e-4


def test_carries_hold_every_step_of_every_layer():
    _, ours = pair("LSTM", num_layers=2)
    x = torch.randn(5, 3, 4, dtype=torch.float64)
    (output, (h, c)), (all_h, all_c) = ours(x), ours.carries(x)
    assert all_h.shape == (6, 2, 3, 6)
    assert torch.equal(all_h[1:, -1], output)
    assert torch.equal(all_h[-1], h)
    assert torch.equal(all_c[-1], c)


def test_a_copy_and_an_unpickled_net_compute_the_same():
    _, ours = pair("GRU")
    x = torch.randn(5, 3, 4, dtype=torch.float64)
    expected = ours(x)[0]
    assert torch.equal(deepcopy(ours)(x)[0], expected)
    assert torch.equal(pickle.loads(pickle.dumps(ours))(x)[0], expected)


def test_a_compiler_around_the_net_changes_nothing():
    _, ours = pair("LSTM")
    x = torch.randn(5, 3, 4, dtype=torch.float64)
    compiled = torch.compile(lambda x: ours(x.sin())[0].cos(), backend="eager")
    assert torch.equal(compiled(x), ours(x.sin())[0].cos())


def test_an_input_of_the_wrong_width_is_refused_with_both_widths():
    with pytest.raises(ShapeError, match=r"(?s)\(5, 3, 9\).*\(steps, batch, 4\)"):
        bptt.LSTM(4, 6)(torch.zeros(5, 3, 9))


def test_a_carry_of_the_wrong_shape_is_refused_with_both_shapes():
    with pytest.raises(ShapeError, match=r"(?s)\(1, 2, 6\).*\(1, 3, 6\)"):
        bptt.GRU(4, 6)(torch.zeros(5, 3, 4), torch.zeros(1, 2, 6))


def test_a_sequence_without_steps_is_refused():
    with pytest.raises(ShapeError, match="no steps"):
        bptt.RNN(4, 6)(torch.zeros(0, 3, 4))


def test_carries_of_two_directions_are_refused():
    with pytest.raises(UnsupportedError, match="bidirectional"):
        bptt.RNN(4, 6, bidirectional=True).carries(torch.zeros(5, 3, 4))


def test_resets_of_a_packed_sequence_are_refused():
    packed = pack_sequence([torch.zeros(3, 4)])
    with pytest.raises(UnsupportedError, match="resets"):
        bptt.RNN(4, 6)(packed, resets=torch.zeros(3, 1, dtype=torch.bool))


def test_lengths_beside_those_of_a_packed_sequence_are_refused():
    packed = pack_sequence([torch.randn(4, 3), torch.randn(2, 3)])
    with pytest.raises(UnsupportedError, match="lengths with a PackedSequence"):
        bptt.GRU(3, 5)(packed, lengths=torch.tensor([3, 1]))


def test_a_layer_s_program_and_its_cost_can_be_looked_at():
    net, x = bptt.LSTM(3, 5, num_layers=2, bidirectional=True, batch_first=True), torch.randn(4, 7, 3)
    first, second = net.program(x), net.program(x, layer=1)
    assert [program.step.x[0].type.shape for program in (first, second)] == [(3,), (10,)]
    assert net.cost(x).steps == 7
    assert net.cost(x, layer=1).batch == 4
    with pytest.raises(ShapeError, match="no such layer"):
        net.program(x, layer=2)
    one = bptt.GRU(3, 5)
    assert one.program(x[0]).step.x[0].type.shape == (3,)
    assert "reference" in str(bptt.GRU(3, 5, backend="reference").program(x).choice)
    with pytest.raises(BackendError):
        bptt.GRU(3, 5, backend="reference").cost(x)
