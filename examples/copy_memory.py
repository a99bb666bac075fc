r"""Copy memory: ten symbols, a long pause, then say the ten symbols.

T + 20 steps: 10 symbols drawn from 8, T - 1 blanks, a signal, 10 more blanks. The target is blank until the signal and
then the ten symbols in their order. A net without memory can do no better than blank, and then a guess among 8: a
cross-entropy of 10 ln 8/(T + 20) per step (.297063 for T = 50, .173287 for T = 100). Whoever gets below it remembers.

    python examples/copy_memory.py
    python examples/copy_memory.py --pause 100 --updates 4000 --seed 1

Source: Arjovsky, Shah & Bengio (2016), after Hochreiter & Schmidhuber (1997).
"""

import argparse
import math
import time
from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy, one_hot

import bptt

SYMBOLS, LENGTH = 8, 10
BLANK, SIGNAL = SYMBOLS, SYMBOLS + 1


def baseline(pause: int) -> float:
    """Cross-entropy per step of the best net without memory."""
    return LENGTH * math.log(SYMBOLS) / (pause + 2 * LENGTH)


def draw(pause: int, batch: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """Inputs (T + 20, batch, 10), one-hot, and targets (T + 20, batch)."""
    symbols = torch.randint(0, SYMBOLS, (LENGTH, batch), generator=generator)
    shown = torch.full((pause + 2 * LENGTH, batch), BLANK)
    target = shown.clone()
    shown[:LENGTH], shown[-LENGTH - 1], target[-LENGTH:] = symbols, SIGNAL, symbols
    return one_hot(shown, SYMBOLS + 2).float(), target


def train(pause: int, updates: int, hidden: int, batch: int, seed: int) -> tuple[float, float]:
    """Train a GRU; on 1000 new sequences the cross-entropy per step and the share of symbols that are right."""
    torch.manual_seed(seed)
    generator = torch.Generator().manual_seed(seed)
    net = bptt.Recurrent(bptt.cells.Readout(bptt.cells.GRU(SYMBOLS + 2, hidden), SYMBOLS + 1))
    bptt.init.chrono(net, max_lag=pause + 2 * LENGTH)
    bptt.init.orthogonal(net)
    optimizer = torch.optim.Adam(net.parameters(), lr=3e-3)
    start, mean = time.perf_counter(), 0.0
    for update in range(1, updates + 1):
        x, target = draw(pause, batch, generator)
        y, _ = net(x)
        loss = cross_entropy(y.flatten(0, 1), target.flatten())
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        mean += float(loss.detach())
        if update % 100 == 0:
            spent = time.perf_counter() - start
            print(f"update {update:5d}  cross-entropy of the last 100: {mean / 100:.6f}  {spent:5.0f} s")
            mean = 0.0
    x, target = draw(pause, 1000, torch.Generator().manual_seed(seed + 1))
    with torch.no_grad():
        y, _ = net(x)
    right = (y[-LENGTH:].argmax(2) == target[-LENGTH:]).float().mean()
    return float(cross_entropy(y.flatten(0, 1), target.flatten())), float(right)


def main(arguments: Sequence[str] | None = None) -> float:
    """Print the progress and the result beside its baseline; the cross-entropy."""
    parser = argparse.ArgumentParser(description="Copy memory, against the best net without memory.")
    parser.add_argument("--pause", type=int, default=50, help="T, steps between the symbols and the signal")
    parser.add_argument("--updates", type=int, default=3000)
    parser.add_argument("--hidden", type=int, default=64)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args(arguments)
    least = baseline(chosen.pause)
    print(f"copy memory, T = {chosen.pause}, seed {chosen.seed}; without memory at best {least:.6f} per step")
    loss, right = train(**vars(chosen))
    verdict = "better" if loss < least else "no better"
    print(f"cross-entropy on 1000 new sequences: {loss:.6f}, {verdict} than without memory ({least:.6f})")
    print(f"symbols said correctly: {right:.1%} (chance {1 / SYMBOLS:.1%})")
    return loss


if __name__ == "__main__":
    main()
