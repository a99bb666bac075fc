"""Traps of a recording: a cell that changes after the first call, aliases, modes, copies."""

import copy
import pickle

import pytest
import torch
from torch import nn
from torch.nn.utils import parametrizations

import bptt
from cases import CELLS, make
from judges import BACKEND, Run, assert_close, assert_same, by_bptt, by_loop, setting
from odd_cells import Plain


class Settings(Plain):
    """A cell with everything that a user may change between two calls."""

    def __init__(self):
        super().__init__(3, 4)
        self.number, self.numbers, self.named, self.pair = 1.5, [0.5], {"k": 0.7}, (0.3, 0.2)
        self.act, self.layer, self.lin = torch.tanh, nn.Tanh(), nn.Linear(4, 4)
        self.mask = torch.linspace(0.5, 1, 4, dtype=torch.float64)
        self.drop = nn.Dropout(0.5)

    def forward(self, x, h):
        a = self.act(self.a(x, h) * self.number + self.numbers[0]) * self.named["k"] + self.pair[0]
        return self.layer(self.lin(a)) * self.mask * (1.0 if self.training else 0.5) + 0.2 * h


def _replace_mask(cell):
    cell.mask = torch.linspace(-1, 1, 4, dtype=torch.float64)


CHANGES = {
    "number": lambda cell: setattr(cell, "number", 0.5),
    "element of a list": lambda cell: cell.numbers.__setitem__(0, -0.5),
    "element of a dict": lambda cell: cell.named.update(k=-0.7),
    "tuple": lambda cell: setattr(cell, "pair", (-0.3, 0.2)),
    "function": lambda cell: setattr(cell, "act", torch.sin),
    "module": lambda cell: setattr(cell, "layer", nn.Sigmoid()),
    "tensor replaced": _replace_mask,
    "tensor edited": lambda cell: cell.mask.mul_(0.3),
    "evaluation mode": lambda cell: cell.eval(),
    "parameter edited": lambda cell: cell.U.data.mul_(0.3),
    "parameter replaced": lambda cell: setattr(cell, "W", nn.Parameter(torch.randn(4, 3).double())),
    "parameter frozen": lambda cell: cell.W.requires_grad_(False),
    "parametrized": lambda cell: parametrizations.weight_norm(cell, "U"),
    "tied": lambda cell: setattr(cell.lin, "weight", cell.U),
    "forward hook": lambda cell: cell.lin.register_forward_hook(lambda module, args, out: out * 0.5),
    "state loaded": lambda cell: cell.load_state_dict({k: 0.5 * v for k, v in cell.state_dict().items()}),
}


@pytest.mark.parametrize("change", CHANGES)
def test_change_after_the_first_call_is_seen(change):
    run = Run(Settings().double(), torch.randn(4, 3, 3).double(), torch.randn(3, 4).double())
    net = bptt.Recurrent(run.cell, backend=BACKEND)
    before = by_bptt(run, net=net)
    CHANGES[change](run.cell)
    after = by_bptt(run, net=net)
    assert_same(after, by_loop(run))
    same_numbers = change in ("parameter frozen", "parametrized")
    assert same_numbers is torch.allclose(before.outputs[0], after.outputs[0])


def test_program_is_built_once_while_nothing_changes():
    net = bptt.Recurrent(make("lstm"), backend=BACKEND)
    for steps, batch in ((3, 2), (5, 1), (3, 7)):
        net(torch.randn(steps, batch, 3).double())
    assert len(net._programs) == 1


@pytest.mark.parametrize("name", ["lstm", "dale's law", "orthogonal", "weight norm"])
def test_copies_and_pickles_run_by_themselves(name):
    run = setting(name)
    net = bptt.Recurrent(run.cell, backend=BACKEND)
    right = by_bptt(run, net=net)
    twin = copy.deepcopy(net)
    run.cell = twin.cell
    assert_same(by_bptt(run, net=twin), right)
    if name == "lstm":
        twin = pickle.loads(pickle.dumps(net))
        run.cell = twin.cell
        assert_same(by_bptt(run, net=twin), right)


def test_unregistered_parameter_gets_its_gradient():
    class Held(Plain):
        def __init__(self):
            super().__init__(3, 4)
            self.held = [nn.Parameter(torch.linspace(0.5, 1, 4).double())]

        def forward(self, x, h):
            return torch.tanh(self.a(x, h)) * self.held[0]

    cell, x = Held().double(), torch.randn(4, 3, 3).double()
    ours, _ = bptt.Recurrent(cell, backend=BACKEND)(x)
    (g,) = torch.autograd.grad(ours.sum(), cell.held)
    h, outputs = cell.initial_carry(3), []
    for t in range(4):
        h = cell(x[t], h)
        outputs.append(h)
    (expected,) = torch.autograd.grad(torch.stack(outputs).sum(), cell.held)
    assert_close("held", g, expected)


def test_inference_and_no_grad_calls_give_the_same_numbers_and_spoil_nothing():
    run = setting("lstm")
    net = bptt.Recurrent(run.cell, backend=BACKEND)
    with torch.inference_mode():
        first, _ = net(run.x, run.carry)
    with torch.no_grad():
        second, _ = net(run.x, run.carry)
    assert not second.requires_grad
    assert torch.equal(first, second)
    assert_same(by_bptt(run, net=net), by_loop(run))


# Rounding units: 6e-8 for float32, 4e-3 for bfloat16, 5e-4 for float16; a few of them.
ROUNDING = {torch.float32: 1e-5, torch.bfloat16: 5e-2, torch.float16: 5e-3}


@pytest.mark.parametrize("dtype", ROUNDING)
@pytest.mark.parametrize("name", ["lstm", "gru", "layer norm lstm", "torch lstm cell"])
def test_lower_precision_keeps_dtype_and_agrees_within_its_rounding(name, dtype):
    cell = make(name).to(dtype)
    x, carry = torch.randn(5, 3, 3, dtype=dtype), torch.zeros(3, 4, dtype=dtype)
    output, _ = bptt.Recurrent(cell, backend=BACKEND)(x, (carry, carry) if name != "gru" else carry)
    ours = torch.autograd.grad(output.float().pow(2).sum(), list(cell.parameters()))
    state, outputs = (carry, carry) if name != "gru" else carry, []
    for t in range(5):
        state = cell(x[t], state)
        outputs.append(state if name == "gru" else state[0])
    theirs = torch.autograd.grad(torch.stack(outputs).float().pow(2).sum(), list(cell.parameters()))
    assert output.dtype == dtype
    for k, (a, b) in enumerate(zip(ours, theirs, strict=True)):
        assert_close(f"gradient {k}", a, b, close=ROUNDING[dtype])


def test_autocast_is_followed_and_turned_off_again():
    cell, x = bptt.cells.GRU(3, 4), torch.randn(5, 2, 3)
    net = bptt.Recurrent(cell, backend=BACKEND)
    plain, _ = net(x)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        ours, _ = net(x)
        h, outputs = cell.initial_carry(2), []
        for t in range(5):
            h = cell(x[t], h)
            outputs.append(h)
    assert ours.dtype == h.dtype
    assert_close("autocast", ours, torch.stack(outputs), close=2e-2)
    assert torch.equal(net(x)[0], plain)


def test_masks_changed_after_the_call_change_nothing():
    run = setting("lstm", masks="lengths and resets")
    net = bptt.Recurrent(run.cell, backend=BACKEND)
    right = by_loop(run)
    lengths, resets = run.lengths.clone(), run.resets.clone()
    out, _ = net(run.x, run.carry, lengths=lengths, resets=resets)
    carries = net.carries(run.x, run.carry, lengths=lengths, resets=resets)
    lengths.zero_()
    resets.logical_not_()
    from judges import loss_of_step

    loss = sum(loss_of_step(t, (out,), carries) for t in range(-1, 7))
    for name, g in zip(run.wrt, torch.autograd.grad(loss, list(run.wrt.values())), strict=True):
        assert_close(name, g, right.gradients[name])


def test_outputs_may_be_changed_in_place():
    run = setting("rnn")
    net = bptt.Recurrent(run.cell, backend=BACKEND)
    out, last = net(run.x, run.carry)
    expected = torch.autograd.grad(out.sum() + last.sum(), run.cell.weight_hh)
    out, last = net(run.x, run.carry)
    out.add_(1)
    last.add_(2)
    found = torch.autograd.grad(out.sum() + last.sum(), run.cell.weight_hh)
    assert torch.equal(found[0], expected[0])


@pytest.mark.parametrize("what", ["x", "parameter"])
def test_change_between_forward_and_backward_is_an_error_not_a_wrong_gradient(what):
    run = setting("rnn")
    out, _ = bptt.Recurrent(run.cell, backend=BACKEND)(run.x, run.carry)
    with torch.no_grad():
        (run.x if what == "x" else run.cell.weight_hh).mul_(2)
    with pytest.raises(RuntimeError, match="modified by an inplace operation"):
        out.sum().backward()


def test_dict_carry_may_come_in_another_order():
    run = setting("dict carry")
    net = bptt.Recurrent(run.cell, backend=BACKEND)
    program = net.program(run.x, run.carry)
    assert [node.name for node in program.step.carry] == list(run.carry)
    assert [node.type.shape[0] for node in program.step.carry] == [a.shape[1] for a in run.carry.values()]
    other = dict(reversed(run.carry.items()))
    assert torch.equal(net(run.x, run.carry)[1]["fast"], net(run.x, other)[1]["fast"])


def test_bias_of_shape_one_by_n_is_a_bias():
    class Wide(Plain):
        def __init__(self):
            super().__init__(3, 4)
            self.q = nn.Parameter(torch.randn(1, 4))

        def forward(self, x, h):
            return torch.tanh(self.a(x, h) + self.q) * torch.where(self.q > 0, self.q, h)

    run = Run(Wide().double(), torch.randn(4, 3, 3).double(), torch.randn(3, 4).double())
    assert_same(by_bptt(run), by_loop(run))


def test_first_call_draws_what_later_calls_draw():
    cell, x = make("noisy"), torch.randn(3, 2, 3).double()
    net = bptt.Recurrent(cell, backend=BACKEND)
    outputs = []
    for _ in range(2):
        torch.manual_seed(3)
        outputs.append(net(x)[0])
    assert torch.equal(*outputs)


@pytest.mark.parametrize("name", ["noisy", "dropout", "zoneout"])
def test_noise_does_not_depend_on_the_plan_and_equals_the_loop_bitwise(name):
    run = setting(name)
    outputs = [by_bptt(run, plan).outputs[0] for plan in (None, bptt.truncated(2), bptt.truncated(5, 2))]
    outputs.append(by_loop(run).outputs[0])
    assert_close("outputs", outputs[0], outputs[3], close=1e-14)
    assert torch.equal(outputs[0], outputs[1])
    assert torch.equal(outputs[0], outputs[2])


@pytest.mark.parametrize("name", CELLS)
def test_tracing_leaves_the_cell_as_it_was(name):
    run = setting(name)
    cell = run.cell
    before, training = {k: v.clone() for k, v in cell.state_dict().items()}, cell.training
    attributes = {module: dict(vars(module)) for module in cell.modules()}
    bptt.Recurrent(cell, backend=BACKEND)(run.x, run.carry)
    assert all(torch.equal(v, before[k]) for k, v in cell.state_dict().items())
    assert cell.training is training
    assert all(vars(module).keys() == old.keys() for module, old in attributes.items())
    assert all(p.grad is None for p in cell.parameters())
