r"""The adding problem: two numbers are marked in a long sequence; say their sum at the end.

Each step shows a number in [0, 1) and a mark, which is 1 at two steps only: one in the first half, one in the second.
The target is the sum of the two marked numbers. Always answering 1 has a mean squared error of 1/6 = .1667; to do
better, the net must carry a number over T/2 steps in the mean, and the gradient must come back as far.

    python examples/adding_problem.py
    python examples/adding_problem.py --steps 200 --updates 2000 --seed 1

Source: Hochreiter & Schmidhuber (1997); in this form Le, Jaitly & Hinton (2015).
"""

import argparse
import time
from collections.abc import Sequence

import torch
from torch import Tensor

import bptt

BASELINE = 1 / 6  # the variance of a sum of two uniform numbers


def draw(steps: int, batch: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """Inputs (steps, batch, 2) and the sums (batch, 1)."""
    numbers = torch.rand(steps, batch, generator=generator)
    marks, half, rows = torch.zeros(steps, batch), steps // 2, torch.arange(batch)
    marks[torch.randint(0, half, (batch,), generator=generator), rows] = 1
    marks[torch.randint(half, steps, (batch,), generator=generator), rows] = 1
    return torch.stack([numbers, marks], dim=2), (numbers * marks).sum(0).unsqueeze(1)


def train(steps: int, updates: int, hidden: int, batch: int, seed: int) -> float:
    """Train a GRU; the mean squared error on 1000 sequences that it has not seen."""
    torch.manual_seed(seed)
    generator = torch.Generator().manual_seed(seed)
    net = bptt.Recurrent(bptt.cells.Readout(bptt.cells.GRU(2, hidden), 1))
    bptt.init.chrono(net, max_lag=steps)
    bptt.init.orthogonal(net)
    optimizer = torch.optim.Adam(net.parameters(), lr=3e-3)
    start, mean = time.perf_counter(), 0.0
    for update in range(1, updates + 1):
        x, target = draw(steps, batch, generator)
        y, _ = net(x)
        loss = (y[-1] - target).square().mean()
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        mean += float(loss.detach())
        if update % 100 == 0:
            print(f"update {update:5d}  error of the last 100: {mean / 100:.4f}  {time.perf_counter() - start:5.0f} s")
            mean = 0.0
    x, target = draw(steps, 1000, torch.Generator().manual_seed(seed + 1))
    with torch.no_grad():
        return float((net(x)[0][-1] - target).square().mean())


def main(arguments: Sequence[str] | None = None) -> float:
    """Print the progress and the result beside its baseline; the result."""
    parser = argparse.ArgumentParser(description="The adding problem, against always answering 1.")
    parser.add_argument("--steps", type=int, default=150)
    parser.add_argument("--updates", type=int, default=1200)
    parser.add_argument("--hidden", type=int, default=48)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args(arguments)
    print(f"the adding problem, T = {chosen.steps}, seed {chosen.seed}; always answering 1 errs by {BASELINE:.4f}")
    error = train(**vars(chosen))
    verdict = "better" if error < BASELINE else "no better"
    print(f"mean squared error on 1000 new sequences: {error:.5f}, {verdict} than the baseline {BASELINE:.4f}")
    return error


if __name__ == "__main__":
    main()
