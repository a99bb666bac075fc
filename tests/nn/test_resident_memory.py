"""Memory as the system counts it: with a budget it does not grow with the steps. Each run in a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = '''
import sys
from pathlib import Path
import torch
import bptt

PIECE, ROWS = 5000, 16


class Pieces:
    """Noise, made when it is read."""

    def __init__(self, steps):
        self.count = steps // PIECE

    def __len__(self):
        return self.count

    def __getitem__(self, number):
        if number >= self.count:
            raise IndexError(number)
        x = torch.randn(PIECE, ROWS, 4, generator=torch.Generator().manual_seed(number))
        return x, x[:, :, :1]


torch.set_num_threads(1)
net = bptt.Recurrent(bptt.cells.Readout(bptt.cells.LSTM(4, 32), 1))
ran = net.run(Pieces(int(sys.argv[1])), lambda y, t: (y - t).square().sum(), plan=bptt.checkpointed(memory="16 MiB"))
assert ran.facts.steps == int(sys.argv[1])
lines = Path("/proc/self/status").read_text().splitlines()
print(next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 2**10)
'''


def peak(steps: int) -> float:
    """MiB that were resident at most."""
    command = [sys.executable, "-c", SCRIPT, str(steps)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells the peak of one process")
def test_within_a_budget_the_peak_does_not_grow_with_the_steps():
    short, long = peak(20_000), peak(200_000)
    assert long - short < 12, (short, long)
