"""How long a net's first call takes in a fresh process: compiled for the first time, found on disk, in the process.

    python bench/start.py            writes bench/results/start.json

A cold start compiles into an empty cache folder. The time is that of the first forward and backward call, without the
imports of torch and bptt, which are measured apart; what the same call costs afterwards is taken off. Calls run on one
thread and their processor time is what counts, so a busy machine does not change it much. Memory is how far the calls
raise the process's peak (as Linux counts it).
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

CHILD = """
import json, resource, sys, time
start = time.perf_counter()
import torch
after_torch = time.perf_counter()
import bptt
after_bptt = time.perf_counter()
torch.set_num_threads(1)
kind, steps = sys.argv[1], int(sys.argv[2])
torch.nn.GRU(2, 3)(torch.zeros(1, 1, 2))[0].sum().backward()  # torch's own first call
net = getattr(bptt, kind)(8, 32)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
x = torch.randn(steps, 4, 8)
times = []
for _ in range(3):
    began = time.process_time()
    net(x)[0].sum().backward()
    times.append(time.process_time() - began)
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
other = getattr(bptt, kind)(8, 32)
began = time.process_time()
other(x)[0].sum().backward()
again = time.process_time() - began
warm = min(times[1:])
print(json.dumps({"import torch": after_torch - start, "import bptt": after_bptt - after_torch,
                  "first call": times[0] - warm, "another net": again - warm, "MiB": (after - before) / 1024}))
"""


def measure(kind: str, steps: int, folder: str) -> dict[str, float]:
    """One fresh process."""
    environment = {**os.environ, "BPTT_CACHE_DIR": folder}
    done = subprocess.run(
        [sys.executable, "-c", CHILD, kind, str(steps)], env=environment, capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


def main() -> None:
    """Every kind, few steps and many, cold and from the cache."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "results" / "start.json")
    options = parser.parse_args()
    rows = []
    for kind in ("RNN", "GRU", "LSTM"):
        for steps in (10, 2000):
            cold, cached = [], []
            for _ in range(options.repeats):
                with tempfile.TemporaryDirectory() as folder:
                    cold.append(measure(kind, steps, folder))
                    cached.append(measure(kind, steps, folder))
            row = {"net": kind, "steps": steps}
            for name, runs in (("cold", cold), ("cached", cached)):
                row[name] = {key: min(run[key] for run in runs) for key in runs[0]}
            rows.append(row)
            seconds = (row["cold"]["first call"], row["cached"]["first call"], row["cached"]["another net"])
            print(
                f"{kind:5} {steps:5} steps: cold {seconds[0]:.3f} s and {row['cold']['MiB']:.0f} MiB,"
                f" cached {seconds[1]:.3f} s and {row['cached']['MiB']:.0f} MiB, next {seconds[2]:.3f} s"
            )
    options.out.write_text(json.dumps(rows, indent=2) + "\n")


if __name__ == "__main__":
    main()
