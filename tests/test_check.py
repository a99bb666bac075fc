"""`bptt.check`: what it says, what it leaves alone, and that it notices."""

import copy
import dataclasses

import pytest
import torch
from torch import nn

import bptt
from bptt.derive import rules
from cases import CELLS, make
from odd_cells import Plain
from odd_cells.operations import Noisy


@pytest.mark.parametrize("name", CELLS)
def test_every_cell_passes_the_check(name):
    report = bptt.check(make(name, 3, 5), torch.randn(3, 3), steps=4)  # sizes of backends/test_cpu.py: compiled once
    assert report.ok, str(report)
    assert not report.warnings, str(report)


@pytest.mark.parametrize("steps", [1, 2, 9])
@pytest.mark.parametrize("batch", [1, 2])
def test_check_works_for_one_row_and_one_step(steps, batch):
    report = bptt.check(bptt.cells.GRU(3, 4), torch.randn(batch, 3), steps=steps)
    assert report.ok, str(report)
    assert (report.steps, report.batch) == (steps, batch)


def test_table_names_every_tensor_and_every_judge():
    text = str(bptt.check(bptt.cells.LSTM(3, 4)))
    for word in ("output", "carry c", "initial h", "weight_ih", "bias_hh", "torch", "interpreter", "differences"):
        assert word in text
    assert text.splitlines()[0] == "check of LSTM: 5 steps, batch 3, float64; worst relative errors"
    assert text.splitlines()[-1].startswith("ok: three judges agree")


def test_worst_is_a_row_of_the_table():
    report = bptt.check(bptt.cells.RNN(3, 4))
    assert report.worst in report.rows
    assert report.worst.worst == max(row.worst for row in report.rows) <= 1
    with pytest.raises(dataclasses.FrozenInstanceError):
        report.rows = ()


def test_check_changes_nothing_of_the_user():
    cell = Noisy(3, 4)
    cell.U.grad = torch.ones_like(cell.U)
    before = copy.deepcopy(cell.state_dict()), torch.get_rng_state(), dict(vars(cell)), torch.get_default_dtype()
    threads, x, carry = torch.get_num_threads(), torch.randn(3, 3), torch.randn(3, 4)
    after_draws = torch.get_rng_state()
    x_before, carry_before = x.clone(), carry.clone()
    assert bptt.check(cell, x, carry).ok
    assert torch.equal(torch.get_rng_state(), after_draws)
    assert torch.equal(x, x_before)
    assert torch.equal(carry, carry_before)
    assert not x.requires_grad
    assert all(torch.equal(a, before[0][name]) for name, a in cell.state_dict().items())
    assert cell.U.dtype == torch.float32
    assert torch.equal(cell.U.grad, torch.ones_like(cell.U))
    assert vars(cell).keys() == before[2].keys()
    assert (torch.get_default_dtype(), torch.get_num_threads()) == (before[3], threads)


def test_check_gives_the_same_answer_twice():
    cell = make("lstm")
    assert str(bptt.check(cell)) == str(bptt.check(cell))


def test_wrong_rule_is_found_by_all_three_judges_of_a_gradient_or_by_two(monkeypatch):
    """A wrong rule misleads the interpreter too, for it reads the derived graph; the other two do not."""
    right = rules.RULES["tanh"]
    monkeypatch.setitem(rules.RULES, "tanh", lambda g, y, a: (bptt.ir.build.scale(right(g, y, a)[0], 1.01),))
    report = bptt.check(bptt.cells.RNN(3, 4))
    assert not report.ok
    assert report.worst.status == "wrong"
    assert report.worst.errors["torch"] > 1e-4
    assert report.worst.errors["differences"] > 1e-4
    assert report.worst.errors["interpreter"] < 1e-10
    assert "failed: gradient of" in str(report)
    assert "torch" in str(report.worst)
    assert str(report).splitlines()[-1].startswith("NOT OK")


def test_wrong_backend_is_found_by_the_interpreter_as_well(monkeypatch):
    from bptt.backends import torch_dialect

    monkeypatch.setitem(torch_dialect.TORCH, "tanh", lambda node, batch, a: torch.tanh(a) * 1.001)
    report = bptt.check(bptt.cells.RNN(3, 4), backend="reference")
    assert not report.ok
    assert all(report.worst.errors[judge] > 1e-4 for judge in ("torch", "interpreter"))


def test_wrong_interpreter_is_blamed_alone(monkeypatch):
    from bptt.backends import numpy_dialect

    monkeypatch.setitem(
        numpy_dialect.NUMPY, "tanh", lambda node, batch, a: torch.tanh(torch.from_numpy(a)).numpy() * 1.001
    )
    report = bptt.check(bptt.cells.RNN(3, 4))
    assert not report.ok
    assert report.worst.errors["torch"] < 1e-10
    assert report.worst.errors["interpreter"] > 1e-4


class Unused(Plain):
    def __init__(self):
        super().__init__(3, 4)
        self.never = nn.Parameter(torch.ones(2))


def test_unused_parameter_is_zero_by_all_judges_and_no_failure():
    report = bptt.check(Unused())
    assert report.ok
    assert {row.status for row in report.rows if row.name == "never"} == {"zero"}
    assert not report.warnings


class ShiftedSoftmax(Plain):
    """A bias that softmax does not see: its gradient is what rounding leaves of zero."""

    def __init__(self):
        super().__init__(3, 4)
        self.shift = nn.Parameter(torch.tensor([0.3]))

    def forward(self, x, h):
        return torch.softmax(self.a(x, h) + self.shift, -1)


def test_gradient_that_is_zero_up_to_rounding_is_a_warning_not_an_agreement():
    report = bptt.check(ShiftedSoftmax())
    assert report.ok
    assert {row.status for row in report.rows if row.name == "shift"} == {"vanished"}
    assert "the gradient of shift is zero up to rounding: nothing was compared" in report.warnings
    assert "warning: " in str(report)


class Constant(Plain):
    def forward(self, x, h):
        return torch.ones_like(h)


class Detached(Plain):
    def forward(self, x, h):
        return torch.tanh(self.a(x, h)).detach()


def test_a_report_in_which_every_parameter_gradient_is_zero_says_so():
    report = bptt.check(Detached(3, 4))
    gradients = {row.name: row.status for row in report.rows if row.gradient and not row.under}
    assert gradients["U"] == gradients["x"] == "zero"
    only_zero = bptt.testing.CheckReport("cell", 5, 3, tuple(row for row in report.rows if row.status == "zero"))
    assert not only_zero.ok
    assert "every gradient is zero" in "".join(only_zero.warnings)


def test_detached_values_are_constants_for_the_differences_too():
    report = bptt.check(make("detached"))
    assert report.ok, str(report)


class Infinite(Plain):
    def forward(self, x, h):
        return torch.tanh(self.a(x, h)) + 1 / (0 * h.sum(-1, keepdim=True))


def test_values_that_are_not_finite_are_not_agreement():
    report = bptt.check(Infinite(3, 4))
    assert not report.ok
    assert report.worst.status == "not finite"


def test_input_of_zeros_gives_a_shape_only():
    report = bptt.check(Plain(3, 4), torch.zeros(2, 3))
    assert report.ok
    assert next(row for row in report.rows if row.name == "W").norm > 0.1


class LogOfInput(Plain):
    def forward(self, x, h):
        return torch.tanh(self.a(torch.log(x), h))


def test_example_keeps_the_signs_of_the_input_given():
    assert bptt.check(LogOfInput(3, 4), torch.rand(3, 3) + 0.5).ok


def test_steps_below_one_are_refused():
    with pytest.raises(bptt.errors.ShapeError, match="at least one step"):
        bptt.check(Plain(3, 4), steps=0)


def test_cell_that_cannot_be_derived_raises_the_trace_error():
    class Branches(Plain):
        def forward(self, x, h):
            return h if h.sum() > 0 else self.a(x, h)

    with pytest.raises(bptt.errors.TraceError, match="asks for the value of a tensor"):
        bptt.check(Branches(3, 4))


def test_cell_that_cannot_be_copied_is_a_clear_error():
    cell = Plain(3, 4)
    cell.derived = cell.U * 2  # not a leaf: torch cannot copy it
    with pytest.raises(bptt.errors.BpttError, match="cannot be copied"):
        bptt.check(cell)


def command(*arguments):
    from bptt.cli import main

    try:
        main(["check", *arguments])
    except SystemExit as stop:
        return stop.code or 0
    return 0


GOOD = """
import torch
from torch import nn

class Good(nn.Module):
    def __init__(self, inputs, hidden):
        super().__init__()
        self.W, self.hidden = nn.Parameter(torch.randn(hidden, inputs + hidden)), hidden
    def initial_carry(self, batch):
        return torch.zeros(batch, self.hidden)
    def forward(self, x, h):
        return torch.tanh(torch.cat([x, h], 1) @ self.W.T)

class Dead(Good):
    def forward(self, x, h):
        return super().forward(x, h).detach() * 0

class Branches(Good):
    def forward(self, x, h):
        return h if h.sum() > 0 else super().forward(x, h)

class Fails(Good):
    def initial_carry(self, batch):
        raise KeyError("no carry today")
"""


@pytest.mark.parametrize("cell", ["rnn", "lstm", "gru"])
def test_command_prints_the_table_and_exits_with_zero(cell, capsys):
    assert command(cell, "--steps", "3") == 0
    out = capsys.readouterr().out
    assert "gradient of" in out
    assert out.splitlines()[-1].startswith("ok: three judges agree")


@pytest.mark.parametrize(("name", "code"), [("Good", 0), ("Branches", 2), ("Fails", 2), ("Missing", 2)])
def test_command_checks_a_cell_from_a_file(name, code, tmp_path, capsys):
    path = tmp_path / "model.py"
    path.write_text(GOOD)
    assert command(f"{path}:{name}") == code
    out, err = capsys.readouterr()
    assert "Traceback" not in out + err
    assert bool(err) is (code == 2)
    assert bool(out) is (code == 0)


def test_command_exits_with_one_when_a_judge_disagrees(monkeypatch, capsys):
    right = rules.RULES["tanh"]
    monkeypatch.setitem(rules.RULES, "tanh", lambda g, y, a: (bptt.ir.build.scale(right(g, y, a)[0], 1.01),))
    assert command("rnn") == 1
    assert "NOT OK" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [["nothing"], ["no_such_file.py:Cell"], ["rnn", "--steps", "0"]])
def test_command_refuses_bad_input_in_words(arguments, capsys):
    assert command(*arguments) == 2
    out, err = capsys.readouterr()
    assert not out
    assert "Traceback" not in err
    assert err


class Jumps(torch.nn.Module):
    """Its initial carry lies where the step jumps."""

    def __init__(self):
        super().__init__()
        self.w = torch.nn.Parameter(torch.full((3,), 0.5))

    def initial_carry(self, batch):
        return torch.full((batch, 3), 0.25)

    def forward(self, x, h):
        return self.w * h.masked_fill(h > 0.25, 0.7) + x


def test_a_jump_at_the_checked_numbers_is_named_as_a_reason():
    report = bptt.check(Jumps(), torch.randn(2, 3))
    assert not report.ok
    assert any("initial h" in text and "jumps or bends" in text for text in report.warnings)
    assert bptt.check(Jumps(), torch.randn(2, 3), torch.rand(2, 3) - 2).ok
