"""What resets and lengths cost: forward + backward with them against the same call without, in turns in one process.

python bench/masks.py [--threads N] [--seconds S]    prints a table

Resets are random, one step in a hundred; lengths lie between half of the steps and all of them. One call is forward,
then backward of a given gradient of the outputs, with gradients of the weights and not of x. Ratios are of the least
quarter of calls, in time of the processor, which other processes disturb less than the clock.
"""

import argparse
import time
from collections.abc import Callable

import torch
from torch import Tensor

import bptt

SIZES = [  # cell, batch, steps, inputs, hidden
    ("RNN", 16, 1000, 32, 32),
    ("GRU", 16, 1000, 32, 32),
    ("LSTM", 16, 1000, 32, 32),
    ("RNN", 128, 200, 3, 50),
    ("LSTM", 32, 500, 32, 100),
    ("LSTM", 8, 128, 64, 256),
    ("LSTM", 8, 128, 512, 128),
    ("LSTM", 1, 128, 64, 256),
]


def call(net: torch.nn.Module, x: Tensor, **masks: Tensor) -> Callable[[], float]:
    """Seconds of the processor for one pass."""
    y_bar = torch.randn(*x.shape[:2], net.hidden_size)

    def run() -> float:
        start = time.process_time()
        net(x, **masks)[0].backward(y_bar)
        seconds = time.process_time() - start
        net.zero_grad()
        return seconds

    return run


def calm(times: list[float]) -> float:
    """Mean of the least quarter."""
    return sum(sorted(times)[: max(1, len(times) // 4)]) / max(1, len(times) // 4)


def measured(size: tuple[str, int, int, int, int], seconds: float) -> dict[str, float]:
    """Seconds of a call by what it was given, in turns for at least ten rounds."""
    cell, batch, steps, inputs, hidden = size
    torch.manual_seed(0)
    net, x = getattr(bptt, cell)(inputs, hidden), torch.randn(steps, batch, inputs)
    resets, lengths = torch.rand(steps, batch) < 0.01, torch.randint(steps // 2, steps, (batch,))
    calls = {
        "neither": call(net, x),
        "resets": call(net, x, resets=resets),
        "lengths": call(net, x, lengths=lengths),
        "both": call(net, x, resets=resets, lengths=lengths),
    }
    for run in calls.values():
        run()
    times: dict[str, list[float]] = {name: [] for name in calls}
    end = time.perf_counter() + seconds
    while time.perf_counter() < end or len(times["both"]) < 10:
        for name, run in calls.items():
            times[name].append(run())
    return {name: calm(found) for name, found in times.items()}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=2.0, help="for each row of the table")
    chosen = parser.parse_args()
    torch.set_num_threads(chosen.threads)
    print("| cell | B | T | I | H | neither, ms | resets | lengths | both |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for size in SIZES:
        found = measured(size, chosen.seconds)
        base = found.pop("neither")
        cells = [*map(str, size), f"{base * 1e3:.3g}", *(f"{value / base:.3f}" for value in found.values())]
        print(f"| {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
