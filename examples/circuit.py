r"""An audio circuit that remembers: a diode clipper, and a gain that a charged capacitor turns down for seconds.

    clipper    du/dt = (x - u)/RC - 2 I_s/C sinh(u/V_T)       two diodes and a capacitor behind a resistor
    detector   v rises towards |u| within 3 ms where |u| > v, and leaks away in 2 s
    output     y = u/(1 + 10 v)

A segment is one second at 22,050 samples: a burst of random loudness (.1 s), silence (.6 s), a quiet tone (.3 s). How
loud the tone is at the output depends on the burst, 13,000 samples before; the silence tells nothing. A GRU of 8 units
sets the gain of the tone. Its error is relative to that of the best constant gain, which knows nothing of the burst.

Both nets see the same segments in the same order, start from the same weights and make the same number of updates. One
has exact gradients over all 22,050 steps (in 16 MiB), the other truncated ones, over 256 steps; the carry runs through.

    python examples/circuit.py

After 150 updates the error is .050 with exact gradients and .992 with truncated ones (seed 0).
"""

import argparse
import time
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor, nn

import bptt
from bptt.time.plan import Plan

RATE, TONE = 22050, 0.7  # samples a second; where the tone begins, of a segment
RC, SATURATION, THERMAL = 2.2e3 * 10e-9, 2.52e-9 / 10e-9, 0.0453  # seconds, volts a second, volts


def signals(steps: int, rows: int, seed: int) -> Tensor:
    """Inputs in volts, (steps, rows, 1): burst, silence, tone."""
    random = np.random.default_rng(seed)
    at, seconds = np.arange(steps)[:, None] / steps, np.arange(steps)[:, None] / RATE
    loud = np.exp(random.uniform(np.log(0.02), 0, rows))
    pitch, phase = random.uniform(100, 400, (2, rows)), random.uniform(0, 2 * np.pi, (2, rows))
    waves = np.sin(2 * np.pi * pitch[:, None] * seconds + phase[:, None])
    x = np.where(at < 0.1, loud * waves[0], np.where(at < TONE, 0.0, 0.1 * waves[1]))
    return torch.from_numpy(x).unsqueeze(2)


def circuit(x: Tensor) -> Tensor:
    """What comes out, (steps, rows, 1): backward Euler, three steps of Newton's method for the diodes."""
    step, volts = 1 / RATE, x.squeeze(2).numpy()
    charge, leak = 1 - np.exp(-step / 3e-3), np.exp(-step / 2.0)
    u, v, y = np.zeros(x.shape[1]), np.zeros(x.shape[1]), np.empty_like(volts)
    for t, now in enumerate(volts):
        before = u
        for _ in range(3):
            wrong = u - before - step * ((now - u) / RC - 2 * SATURATION * np.sinh(u / THERMAL))
            u = u - wrong / (1 + step * (1 / RC + 2 * SATURATION / THERMAL * np.cosh(u / THERMAL)))
        v = leak * v + charge * np.maximum(np.abs(u) - v, 0)
        y[t] = u / (1 + 10 * v)
    return torch.from_numpy(y).unsqueeze(2)


class Gain(nn.Module):
    """One sample: y = x exp(w h + b), where a GRU keeps h."""

    def __init__(self, units: int) -> None:
        super().__init__()
        self.gru = bptt.cells.GRU(1, units)
        self.out = nn.Linear(units, 1)

    def initial_carry(self, rows: int) -> Tensor:
        return self.gru.initial_carry(rows)

    def forward(self, x: Tensor, h: Tensor) -> tuple[Tensor, Tensor]:
        h = self.gru(5 * x, h)
        return h, x * torch.exp(self.out(h))


def constant_gain(x: Tensor, y: Tensor) -> float:
    """Mean squared error of the best constant gain on the tone."""
    x, y = (a[int(TONE * len(a)) :] for a in (x, y))
    return float((x * ((x * y).sum() / x.square().sum()) - y).square().mean())


def train(name: str, plan: Plan, data: tuple[Tensor, Tensor], new: tuple[Tensor, Tensor], updates: int) -> float:
    """Train from the same start, on the same rows, with this plan; the relative error on new segments."""
    torch.manual_seed(0)
    (x, y), (steps, rows), start = data, data[0].shape[:2], time.perf_counter()
    net = bptt.Recurrent(Gain(8)).double()  # the last digits of float32 decide a run of this length
    bptt.init.chrono(net, max_lag=10_000)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    slower = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, updates)
    first, batch = int(TONE * steps), rows // 4
    weight = torch.zeros(steps, 1, 1, dtype=x.dtype)  # the tone alone is asked for
    weight[first:] = 1 / (constant_gain(x, y) * (steps - first) * batch)
    for update in range(1, updates + 1):
        chosen = torch.randperm(rows)[:batch]
        optimizer.zero_grad()
        ran = net.run((x[:, chosen], y[:, chosen], weight), weighted, plan=plan)
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        slower.step()
        if update % 10 == 0:
            spent = time.perf_counter() - start
            print(f"{name:<9}  update {update:4d}  relative error {float(ran.loss):7.4f}  {spent:5.0f} s", flush=True)
    with torch.no_grad():
        found = net(new[0])[0]
    return float((found - new[1])[first:].square().mean()) / constant_gain(*new)


def weighted(found: Tensor, y: Tensor, weight: Tensor) -> Tensor:
    """The sum of the step losses."""
    return (weight * (found - y).square()).sum()


def main(arguments: Sequence[str] | None = None) -> tuple[float, float]:
    """Print the progress and both errors; the errors."""
    parser = argparse.ArgumentParser(description="A circuit with memory: exact against truncated gradients.")
    parser.add_argument("--steps", type=int, default=RATE)
    parser.add_argument("--updates", type=int, default=150)
    parser.add_argument("--window", type=int, default=256)
    chosen = parser.parse_args(arguments)
    print(f"simulating 128 segments of {chosen.steps} samples; seed 0")
    data, new = ((x, circuit(x)) for x in (signals(chosen.steps, 64, seed) for seed in (0, 1)))
    exact = train("exact", bptt.checkpointed(memory="16 MiB"), data, new, chosen.updates)
    cut = train("truncated", bptt.truncated(chosen.window), data, new, chosen.updates)
    print(f"error on the tone of 64 new segments after {chosen.updates} updates; a constant gain has 1")
    print(f"  exact, all {chosen.steps} steps      {exact:.3f}")
    print(f"  truncated to {chosen.window} steps     {cut:.3f}")
    return exact, cut


if __name__ == "__main__":
    main()
