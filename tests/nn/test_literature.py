"""Cells of the literature: the gradient is what brute force says, exact and truncated, with lengths and resets."""

from functools import cache

import pytest
import torch

import bptt
from bptt.errors import TraceError
from bptt.trace import trace
from bptt.trace.example import initial_carry
from cases import start
from judges import Run, assert_same, by_bptt, by_loop
from literature_cells import CELLS, REFUSED, memories, refused

SETTINGS = [
    ("exact", None, ""),
    ("exact", None, "lengths and resets"),
    ("window 3 stride 2", (3, 2), ""),
    ("window 2", (2, 2), "resets"),
    ("window 4 stride 1", (4, 1), "lengths"),
]


def make(name: str, inputs: int = 3, hidden: int = 4) -> torch.nn.Module:
    torch.manual_seed(1)
    return CELLS[name](inputs, hidden).double()


def setting(name: str, masks: str, steps: int = 6, batch: int = 3, inputs: int = 3, hidden: int = 4) -> Run:
    cell = make(name, inputs, hidden)
    x, carry = torch.randn(steps, batch, inputs, dtype=torch.float64), start(cell, batch)
    if name == "neural turing machine":  # its old attention is a distribution
        h, r, w, memory = carry
        carry = h, r, torch.softmax(w.detach(), 1), memory
    if name in ("slstm with heads", "linear attention"):  # a normaliser is positive
        carry = tuple(a.detach().abs() + 0.5 if a.dim() == 2 or name == "linear attention" else a for a in carry)
    lengths = torch.tensor([steps, max(steps - 2, 0), max(steps - 4, 0)][:batch])
    resets = torch.rand(steps, batch) < 0.3
    resets[steps // 2, 0] = True
    return Run(cell, x, carry, lengths if "lengths" in masks else None, resets if "resets" in masks else None)


@cache
def net_of(name: str, backend: str) -> bptt.Recurrent:
    return bptt.Recurrent(make(name), backend=backend)


@pytest.mark.parametrize(("plan", "sizes", "masks"), SETTINGS, ids=[f"{p} {m}".strip() for p, _, m in SETTINGS])
@pytest.mark.parametrize("name", CELLS)
def test_gradient_of_a_cell_of_the_literature_equals_brute_force(name, plan, sizes, masks):
    judged(name, sizes, masks, "reference")


@pytest.mark.parametrize(("sizes", "masks"), [(None, "lengths and resets"), ((3, 2), "")])
@pytest.mark.parametrize("name", CELLS)
def test_gradient_of_the_compiled_loop_equals_brute_force(name, sizes, masks):
    judged(name, sizes, masks, "cpu")


def judged(name, sizes, masks, backend):
    run, net = setting(name, masks), net_of(name, backend)
    run.cell = net.cell
    assert_same(by_bptt(run, bptt.truncated(*sizes) if sizes else bptt.exact(), net), by_loop(run, *(sizes or ())))


@pytest.mark.parametrize("sizes", [{"hidden": 1, "inputs": 1}, {"hidden": 6, "inputs": 5}, {"batch": 1, "steps": 1}])
@pytest.mark.parametrize("name", CELLS)
def test_gradient_holds_at_other_sizes(name, sizes):
    if name == "householder" and sizes.get("hidden") == 1:
        sizes = {"hidden": 2}  # a reflection of one number has no parameter that matters
    run = setting(name, "lengths" if len(sizes) == 2 and "steps" not in sizes else "", **sizes)
    assert_same(by_bptt(run), by_loop(run))


@pytest.mark.parametrize("name", CELLS)
def test_three_judges_agree_on_a_cell_of_the_literature(name):
    report = bptt.check(make(name), torch.randn(3, 3, dtype=torch.float64))
    assert report.ok, str(report)


@pytest.mark.parametrize("name", CELLS)
def test_a_derivation_can_be_written_for_every_cell(name):
    derivation = bptt.derive(make(name), torch.randn(3, 3, dtype=torch.float64))
    assert "State Jacobian" in str(derivation)
    assert derivation.latex()


@pytest.mark.parametrize("name", CELLS)
def test_every_cell_is_compiled_and_nothing_is_said(name, caplog):
    net = bptt.Recurrent(make(name))
    for steps in (2, 3):
        net(torch.randn(steps, 3, 3, dtype=torch.float64))
    choice = net.program(torch.randn(2, 3, 3, dtype=torch.float64)).choice
    assert choice.startswith("backend cpu"), choice
    said = [r for r in caplog.records if "cannot compile" in r.message]
    assert not said


def refusal_of(name: str) -> str:
    cell = REFUSED[name](3, 4)
    with pytest.raises(TraceError) as error:
        trace(cell, torch.randn(2, 3), initial_carry(cell, 2))
    return str(error.value)


@pytest.mark.parametrize(
    ("name", "reason", "way_out"),
    [
        ("spiking by a custom function", "custom autograd function `Surrogate`", "detach()"),
        ("unitary", "complex numbers", "real and the imaginary part as two leaves"),
        ("complex inside", "complex numbers", "real and the imaginary part as two leaves"),
        ("batch norm", "normalises over the batch", "nn.LayerNorm"),
        ("top k", "depends on the values of a row", "amax"),
    ],
)
def test_what_is_refused_is_refused_with_a_reason_and_a_way_out(name, reason, way_out):
    said = refusal_of(name)
    assert reason in said
    assert way_out in said


def test_batch_norm_with_running_statistics_is_no_mixing_of_rows():
    torch.manual_seed(0)
    cell = refused.BatchNormRNN(3, 4).double()
    cell.norm.running_mean.normal_()
    cell.norm.running_var.uniform_(0.5, 2)
    run = Run(cell.eval(), torch.randn(5, 3, 3).double(), torch.randn(3, 4).double())
    assert_same(by_bptt(run), by_loop(run))


def test_a_cell_with_a_table_of_places_can_be_trained_after_inference():
    torch.manual_seed(0)
    net = bptt.Recurrent(memories.ConvLSTM(3, 2).double(), backend="reference")
    x = torch.randn(3, 2, 3, dtype=torch.float64, requires_grad=True)
    with torch.inference_mode():
        net(x)
    (first,) = torch.autograd.grad(net(x)[0].square().sum(), x, create_graph=True)
    (second,) = torch.autograd.grad(first.square().sum(), x)
    assert second.abs().max() > 0
