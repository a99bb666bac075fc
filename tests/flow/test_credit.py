"""Credit: judged by torch.autograd on the user's own code, and by brute force, a copy of the parameters per step."""

import pytest
import torch
from torch import nn
from torch.func import functional_call
from torch.utils import _pytree as pytree

import bptt
from bptt.errors import ShapeError, UnsupportedError
from bptt.flow import Credit, credit
from bptt.trace.example import initial_carry
from flow.cases_of_flow import CELLS, step_loss

pytestmark = pytest.mark.usefixtures("float64")

STEPS, BATCH, AT = 7, 3, 5
EXACT = 1e-10  # relative; two orders of summation of the same float64 numbers


def net_of(name: str) -> bptt.Recurrent:
    return bptt.Recurrent(CELLS[name]())


def unroll(cell: nn.Module, x: torch.Tensor, per_step) -> list[torch.Tensor]:
    """The user's cell in a Python loop, with parameters of its own at every step."""
    carry, outputs = initial_carry(cell, x.shape[1]), []
    for t, tensors in enumerate(per_step):
        returned = functional_call(cell, tensors, (x[t], carry))
        same = pytree.tree_structure(returned) == pytree.tree_structure(carry)
        carry, y = (returned, pytree.tree_leaves(returned)[0]) if same else returned
        outputs.append(y)
    return outputs


def close(a: torch.Tensor, b: torch.Tensor) -> None:
    assert a.shape == b.shape
    assert float((a - b).norm()) <= EXACT * max(float(b.norm()), 1e-12), (a, b)


@pytest.mark.parametrize("name", CELLS)
def test_the_terms_sum_to_the_gradient_that_autograd_gives_for_the_users_own_code(name):
    net, x = net_of(name), torch.randn(STEPS, BATCH, 3)
    outputs = unroll(net.cell, x, [dict(net.cell.named_parameters())] * (AT + 1))
    parameters = dict(net.named_parameters())
    truth = torch.autograd.grad(step_loss(outputs[AT], AT).sum(), list(parameters.values()))
    found = credit(net, x, step_loss, at=AT)
    assert all(float(g.norm()) > 1e-6 for g in truth)
    assert set(found) == set(parameters)
    for key, g in zip(parameters, truth, strict=True):
        assert found[key].shape == (AT + 1, *parameters[key].shape)
        close(found[key].sum(0), g)
        close(found.gradient(key), g)


@pytest.mark.parametrize("name", [name for name in CELLS if name != "started"])
def test_each_term_is_the_gradient_with_respect_to_that_steps_own_copy_of_the_parameters(name):
    net, x = net_of(name), torch.randn(STEPS, BATCH, 3)
    named = {key: p.detach() for key, p in net.cell.named_parameters()}
    copies = [{key: p.clone().requires_grad_() for key, p in named.items()} for _ in range(AT + 1)]
    loss = step_loss(unroll(net.cell, x, copies)[AT], AT).sum()
    found = credit(net, x, step_loss, at=AT)
    for key, p in named.items():
        truth = torch.autograd.grad(loss, [c[key] for c in copies], retain_graph=True, allow_unused=True)
        for i, g in enumerate(truth):
            close(found[key][i], torch.zeros_like(p) if g is None else g)


def test_output_weights_have_a_single_term_and_credit_says_so():
    net, x = net_of("readout"), torch.randn(STEPS, BATCH, 3)
    found = credit(net, x, step_loss, at=AT)
    assert set(found.single) == {"cell.weight_y", "cell.bias_y"}
    for name in found.single:
        assert not found[name][:-1].any()
        assert found[name][-1].norm() > 1e-3
    assert "a single term" in str(found)
    assert found["cell.cell.weight_hh"][:-1].norm() > 1e-6


def test_a_weight_tied_between_recurrence_and_output_has_all_its_terms():
    found = credit(net_of("masked"), torch.randn(STEPS, BATCH, 3), step_loss, at=AT)
    assert found.single == ()
    assert (found.norms("cell.tied") > 0).all()


def test_a_masked_weight_gets_no_credit_where_the_mask_is_zero():
    net = net_of("masked")
    found = credit(net, torch.randn(STEPS, BATCH, 3), step_loss, at=AT)
    assert not found["cell.weight"][:, net.cell.mask == 0].any()
    assert found["cell.weight"][1:, net.cell.mask == 1].any()


def test_a_learned_initial_carry_has_its_share_in_the_step_that_it_enters():
    net = net_of("started")
    found = credit(net, torch.randn(STEPS, BATCH, 3), step_loss, at=AT)
    assert found["cell.start"][0].norm() > 0
    assert not found["cell.start"][1:].any()


@pytest.mark.parametrize("kind", [bptt.nn.RNN, bptt.nn.LSTM, bptt.nn.GRU])
@pytest.mark.parametrize("layers", [1, 2])
def test_nets_with_torchs_constructors_give_terms_under_torchs_names(kind, layers):
    net, x = kind(3, 4, layers), torch.randn(STEPS, BATCH, 3)
    twin = getattr(nn, kind.__name__)(3, 4, layers)
    twin.load_state_dict(net.state_dict())
    step_loss(twin(x)[0][AT], AT).sum().backward()
    found = credit(net, x, step_loss, at=AT)
    for name, p in twin.named_parameters():
        assert p.grad.norm() > 1e-6
        close(found[name].sum(0), p.grad)


def test_lengths_and_resets_agree_with_the_nets_own_gradient():
    net, x = net_of("started"), torch.randn(STEPS, 4, 3)
    lengths = torch.tensor([7, 2, 6, 7])
    resets = torch.zeros(STEPS, 4, dtype=torch.bool)
    resets[2, 0] = resets[4, 3] = True
    x[3:, 1] = torch.nan
    out = net(x, lengths=lengths, resets=resets)[0]
    parameters = dict(net.named_parameters())
    truth = torch.autograd.grad(step_loss(out[AT], AT).sum(), list(parameters.values()))
    found = credit(net, x, step_loss, at=AT, lengths=lengths, resets=resets)
    for name, g in zip(parameters, truth, strict=True):
        assert g.isfinite().all()
        assert g.norm() > 1e-6
        close(found[name].sum(0), g)
    assert found["start"][4].norm() > 0


def test_a_step_that_every_row_has_passed_gets_no_credit():
    net, x = net_of("gru"), torch.randn(STEPS, BATCH, 3)
    found = credit(net, x, step_loss, at=AT, lengths=torch.full((BATCH,), 2))
    assert not any(terms.any() for terms in found.values())


def test_a_loss_may_take_the_output_alone_and_give_one_number():
    net, x = net_of("gru"), torch.randn(STEPS, BATCH, 3)
    one, rows = (
        credit(net, x, lambda y: y.square().mean(), at=-1),
        credit(net, x, lambda y, t: y.square().mean(1), at=6),
    )
    assert one.at == rows.at == 6
    close(one["weight_hh"] * BATCH, rows["cell.weight_hh"])
    scaled = credit(net, x, lambda y, scale=2.0: scale * y.square().mean(), at=-1)
    close(scaled["weight_hh"], 2 * one["weight_hh"])


def test_the_layout_of_the_batch_does_not_matter():
    cell, x = CELLS["lstm"](), torch.randn(STEPS, BATCH, 3)
    time_first = credit(bptt.Recurrent(cell), x, step_loss, at=AT)
    batch_first = credit(bptt.Recurrent(cell, batch_first=True), x.transpose(0, 1), step_loss, at=AT)
    close(batch_first["weight_hh"], time_first["weight_hh"])


def test_frozen_parameters_get_credit_too_and_nothing_is_changed():
    net, x = net_of("readout"), torch.randn(STEPS, BATCH, 3)
    before = credit(net, x, step_loss, at=AT)
    net.requires_grad_(False).train()
    state = torch.get_rng_state()
    after = credit(net, x, step_loss, at=AT)
    assert torch.equal(state, torch.get_rng_state())
    assert net.training
    assert all(p.grad is None for p in net.parameters())
    for name in before:
        close(after[name], before[name])


def test_random_draws_are_those_that_the_net_would_make():
    class Noisy(nn.Module):
        def __init__(self):
            super().__init__()
            self.weight = nn.Parameter(torch.randn(3, 3) / 2)

        def initial_carry(self, batch):
            return torch.zeros(batch, 3)

        def forward(self, x, h):
            return nn.functional.dropout(torch.tanh(h @ self.weight.T + x), 0.5, self.training)

    net, x = bptt.Recurrent(Noisy()), torch.randn(STEPS, BATCH, 3)
    net(x)
    torch.manual_seed(3)
    found = credit(net, x, step_loss, at=AT)
    out = net(x)[0]
    (truth,) = torch.autograd.grad(step_loss(out[AT], AT).sum(), [net.cell.weight])
    assert truth.norm() > 1e-6
    close(found["weight"].sum(0), truth)


def test_a_loss_that_ignores_the_output_gives_terms_of_zero():
    found = credit(net_of("rnn"), torch.randn(STEPS, BATCH, 3), lambda y: 0.0, at=AT)
    assert isinstance(found, Credit)
    assert not any(terms.any() for terms in found.values())


def test_what_cannot_be_credited_is_said_clearly():
    net, x = net_of("rnn"), torch.randn(STEPS, BATCH, 3)
    with pytest.raises(ShapeError, match="no such step"):
        credit(net, x, step_loss, at=STEPS)
    with pytest.raises(ShapeError, match="loss of one step"):
        credit(net, x, lambda y: y, at=AT)
    with pytest.raises(UnsupportedError, match="two orders of time"):
        credit(bptt.nn.LSTM(3, 4, bidirectional=True), x, step_loss, at=AT)
    with pytest.raises(UnsupportedError, match="neither a recurrent net nor a cell"):
        credit(nn.Linear(3, 4), x, step_loss, at=AT)
