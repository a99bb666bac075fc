"""Lengths and resets in the compiled loop: the reference's results, and no NaN of a row that ended in a gradient."""

import pytest
import torch

import bptt
from bptt.backends.cpu.joined import Masks, joined

KINDS = {
    "RNN": lambda: bptt.cells.RNN(3, 17),
    "GRU": lambda: bptt.cells.GRU(3, 17),
    "LSTM": lambda: bptt.cells.LSTM(3, 17),
    "LSTM with projection": lambda: bptt.cells.LSTM(3, 17, proj_size=5),
    "GRU with readout": lambda: bptt.cells.Readout(bptt.cells.GRU(3, 17), 2),
}
NAN = float("nan")


def masks(steps, batch):
    """Lengths from 0 to all steps; resets at the first step, one after another, and in rows that have ended."""
    lengths = torch.linspace(0, steps, batch).long()
    resets = torch.rand(steps, batch) < 0.2
    resets[0, ::2] = True
    return {"lengths": lengths, "resets": resets}


def gradients(make, backend, x, dtype, given, plan, spoiled):
    """Outputs, last carry and all gradients; `spoiled`: NaN in x, and in the loss's gradient, where rows have ended."""
    torch.manual_seed(0)
    net = bptt.Recurrent(make().to(dtype), backend=backend)
    steps, batch = x.shape[:2]
    carry = bptt.trace.example.initial_carry(net.cell, batch)
    leaves = [carry] if isinstance(carry, torch.Tensor) else list(carry)
    leaves = [torch.randn(a.shape, dtype=dtype).requires_grad_() for a in leaves]
    x = x.to(dtype)
    ended = torch.zeros(steps, batch, dtype=torch.bool)
    if "lengths" in given:
        ended = torch.arange(steps).unsqueeze(1) >= given["lengths"]
    if spoiled:
        x = x.masked_fill(ended.unsqueeze(-1), NAN)
    x.requires_grad_()
    y, last = net(x, leaves[0] if len(leaves) == 1 else tuple(leaves), plan=plan, **given)
    y_bar = y.detach().cos()
    y_bar = y_bar.masked_fill(ended.unsqueeze(-1), NAN) if spoiled else y_bar
    ends = [last] if isinstance(last, torch.Tensor) else list(last)
    wanted = [x, *leaves, *net.parameters()]
    found = torch.autograd.grad([y, *ends], wanted, [y_bar, *(a.detach().sin() for a in ends)])
    assert all(g.abs().sum() > 0 for g in found)
    assert not y[ended].any()
    assert not found[0][ended].any()
    return [y, *ends, *found]


@pytest.mark.parametrize("plan", [None, bptt.truncated(5, 2), bptt.checkpointed(slots=2, segment=3)], ids=str)
@pytest.mark.parametrize("which", [("lengths",), ("resets",), ("lengths", "resets")], ids="+".join)
@pytest.mark.parametrize("make", KINDS.values(), ids=KINDS)
def test_the_results_are_those_of_the_reference_and_nan_stays_in_rows_that_ended(make, which, plan):
    torch.manual_seed(1)
    for steps, batch in [(1, 1), (23, 1), (11, 2), (23, 7)]:
        x, given = torch.randn(steps, batch, 3), masks(steps, batch)
        if batch == 1:
            given["lengths"] = torch.tensor([max(1, steps - 2)])
        given = {key: given[key] for key in which}
        expected = gradients(make, "reference", x, torch.float64, given, plan, spoiled=False)
        for spoiled in (False, True):
            found = gradients(make, "cpu", x, torch.float64, given, plan, spoiled)
            for a, b in zip(found, expected, strict=True):
                torch.testing.assert_close(a, b, rtol=1e-10, atol=1e-12)


def test_nothing_before_a_reset_reaches_what_comes_after_it():
    net = bptt.Recurrent(bptt.cells.GRU(3, 17).double(), backend="cpu")
    x = torch.randn(12, 4, 3, dtype=torch.float64)
    spoiled = x.clone()
    spoiled[4, 1] = NAN
    resets = torch.zeros(12, 4, dtype=torch.bool)
    resets[5, 1] = True
    y, z = (net(a, resets=resets)[0] for a in (x, spoiled))
    assert z[4, 1].isnan().all()
    assert torch.equal(y[5:], z[5:])


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
@pytest.mark.parametrize("shape", [(1, 1, 1), (7, 3, 5), (300, 2, 33), (40, 65, 17), (600, 1, 4)])
def test_the_product_passes_over_rows_that_ended_and_enters_those_reset_anew(shape, dtype):
    torch.manual_seed(0)
    steps, batch, width = shape
    a = torch.randn(steps * batch, 19, dtype=dtype)
    parts = [torch.randn(steps * batch, n, dtype=dtype) for n in (width, 2)]
    alive, resets = torch.rand(steps, batch) < 0.7, torch.rand(steps, batch) < 0.3
    initial = torch.randn(batch, width, dtype=dtype)
    entered = torch.where(resets.unsqueeze(-1), initial, parts[0].view(steps, batch, width)).flatten(0, 1)
    for living, reset in [(alive, None), (None, resets), (alive, resets), (torch.zeros_like(alive), resets)]:
        keep = torch.ones(steps * batch, dtype=torch.bool) if living is None else living.flatten()
        left, first = a[keep].double(), (parts[0] if reset is None else entered)[keep].double()
        b = [part.clone() for part in parts]
        spoiled = a.clone()
        spoiled[~keep] = NAN
        for part in b:
            part[~keep] = NAN
        found, total = joined(spoiled, b, True, Masks(living, reset, [initial, None]))
        for one, other in zip(
            (*found, total), (left.T @ first, left.T @ parts[1][keep].double(), left.sum(0)), strict=True
        ):
            tolerance = 1e-4 if dtype is torch.float32 else 1e-11
            torch.testing.assert_close(one.double(), other, rtol=tolerance, atol=tolerance)
