"""Cells that nobody wrote: whatever torch operations follow each other, the gradient is torch.autograd's."""

import random

import pytest
import torch

import bptt
from judges import CLOSE, Run, by_bptt, by_loop
from random_cells import INPUTS, OPERATIONS, RandomCell


def question(seed: int) -> Run:
    """A random cell on a few steps, with lengths or resets or none."""
    drawn = random.Random(seed)
    torch.manual_seed(seed)
    cell, steps, batch = RandomCell(seed), drawn.randint(1, 6), drawn.choice((1, 2, 3, 5))
    start = cell.initial_carry(batch)
    carry = tuple(torch.randn_like(leaf) * 0.5 for leaf in start) if cell.two else torch.randn_like(start) * 0.5
    lengths = torch.tensor([drawn.randint(0, steps) for _ in range(batch)]) if drawn.random() < 0.3 else None
    resets = torch.rand(steps, batch) < 0.3 if drawn.random() < 0.3 else None
    return Run(cell, torch.randn(steps, batch, INPUTS, dtype=torch.float64), carry, lengths, resets)


def judge(run: Run, backend: str, plan=None) -> None:
    theirs, ours = by_loop(run), by_bptt(run, plan, bptt.Recurrent(run.cell, backend=backend))
    size = max(1.0, *(float(g.abs().max()) for g in theirs.gradients.values()))
    assert any(float(g.abs().max()) > 1e-3 for g in theirs.gradients.values())
    pairs = [(name, ours.gradients[name], g) for name, g in theirs.gradients.items()]
    pairs += [("output", a, b) for a, b in zip(ours.outputs, theirs.outputs, strict=True)]
    for name, a, b in pairs:
        wrong = float((a.detach() - b.detach()).abs().max())
        assert wrong <= 10 * CLOSE * size, f"{name} differs by {wrong:.1e} in {run.cell}"


@pytest.mark.parametrize("seed", range(150))
def test_random_cell_has_the_gradient_of_torch(seed):
    judge(question(seed), "reference", random.Random(seed).choice((None, bptt.checkpointed(slots=2))))


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(1000, 1030))
def test_random_cell_that_is_compiled_has_the_gradient_of_torch(seed):
    judge(question(seed), "auto")


def test_random_cells_use_every_operation():
    drawn = {name for seed in range(150) for name, _ in RandomCell(seed).chain}
    assert drawn == set(OPERATIONS)
