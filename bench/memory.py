"""Peak resident memory against steps, each run in a process of its own, and the time per step in bounded memory.

python bench/memory.py [NAME]    writes bench/results/NAME-memory.json and NAME-memory.svg, and prints a table

LSTM, H = 64, 16 rows, 4 inputs, float32, one thread. The sequences lie in a file that is mapped piece by piece. Seconds
are of the processor (`time.process_time`), which other processes on the machine disturb less; a short exact run in the
same process, its minimum of many, is what the time per step is compared with.
"""

import argparse
import dataclasses
import json
import math
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch

import bptt
from bptt.bench.picture import standing_alone
from bptt.report.chart import Axis, Chart, Line, Mark, Series

ROWS, INPUTS, HIDDEN, SHORT, PIECE = 16, 4, 64, 1000, 10_000
BUDGET = "64 MiB"
COUNTS = (1000, 3000, 10_000, 30_000, 100_000, 300_000)
LONG = 1_000_000
MOST = 4e9  # bytes that a tape of all steps may take here; longer runs of that kind are left out
STEP = 9 * ROWS * HIDDEN * 4  # about what a step's tape and carry take
WAYS = {
    "exact, net(x)": ("whole", "exact"),
    "exact, net.run": ("run", "exact"),
    "checkpointed, net(x)": ("whole", "checkpointed"),
    "checkpointed, net.run": ("run", "checkpointed"),
    "truncated, net.run": ("run", "truncated"),
}
LOOK = {
    "exact, net(x)": ("purple", "2 3"),
    "checkpointed, net(x)": ("blue", "8 4"),
    "checkpointed, net.run": ("teal", ""),
    "truncated, net.run": ("orange", "12 3 2 3"),
}  # exact gradients by net.run lie on those of net(x)


@dataclasses.dataclass(frozen=True)
class Point:
    """One run.

    Args:
        peak, base: MiB of resident memory, at most and before the sequence was touched.
        step, short: microseconds of processor time per step, of this run and of exact gradients over 1000 steps.
        forward: steps run forward, per step.
    """

    way: str
    steps: int
    peak: float
    base: float
    step: float
    short: float
    forward: float


class Pieces(Sequence[tuple[np.ndarray, np.ndarray]]):
    """(x, target) by pieces of a file; a piece is mapped when it is asked for, and given back with the array."""

    def __init__(self, folder: Path, steps: int) -> None:
        self.folder, self.steps = folder, steps

    def __len__(self) -> int:
        return math.ceil(self.steps / PIECE)

    def __getitem__(self, number: int) -> tuple[np.ndarray, np.ndarray]:
        if number >= len(self):
            raise IndexError(number)
        stop = min(self.steps, (number + 1) * PIECE)
        x, target = (np.load(self.folder / f"{name}.npy", mmap_mode="r") for name in ("x", "target"))
        return x[number * PIECE : stop], target[number * PIECE : stop]


def write(folder: Path, steps: int) -> None:
    """The sequence: noise, and its running mean with a time constant of 1000 steps as the target."""
    random, mean = np.random.default_rng(0), np.zeros(ROWS, np.float32)
    shapes = {"x": (steps, ROWS, INPUTS), "target": (steps, ROWS, 1)}
    files = {
        name: np.lib.format.open_memmap(folder / f"{name}.npy", mode="w+", dtype=np.float32, shape=shape)
        for name, shape in shapes.items()
    }
    for start in range(0, steps, PIECE):
        x = random.standard_normal((min(PIECE, steps - start), ROWS, INPUTS), np.float32)
        files["x"][start : start + len(x)] = x
        for t, value in enumerate(x[:, :, 0]):
            mean += (value - mean) / 1000
            files["target"][start + t, :, 0] = mean


def peak() -> float:
    """MiB that were resident at most, of this process since it began."""
    try:
        lines = Path("/proc/self/status").read_text("utf-8").splitlines()
    except OSError:
        return math.nan  # no Linux
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 2**10


def measure(way: str, steps: int, folder: Path) -> Point:
    """One run, in this process."""
    torch.set_num_threads(1)
    torch.manual_seed(0)
    net = bptt.Recurrent(bptt.cells.Readout(bptt.cells.LSTM(INPUTS, HIDDEN), 1))
    pieces = Pieces(folder, steps)
    kind, name = WAYS[way]
    plan = {"exact": bptt.exact(), "checkpointed": bptt.checkpointed(memory=BUDGET), "truncated": bptt.truncated(200)}[
        name
    ]

    def loss(y: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        return (y - target).square().sum()

    def short(x: torch.Tensor, target: torch.Tensor) -> float:
        start = time.process_time()
        loss(net(x)[0], target).backward()
        return (time.process_time() - start) / SHORT * 1e6

    x, target = (torch.from_numpy(a[:SHORT].copy()) for a in pieces[0])
    loss(net(x[:2])[0], target[:2]).backward()  # builds the program
    base, forward = peak(), 1.0
    start = time.process_time()
    if kind == "run":
        forward = net.run(pieces, loss, plan=plan).facts.recompute_factor
    else:
        whole = [torch.from_numpy(np.concatenate(arrays)) for arrays in zip(*pieces, strict=True)]
        forward = net.schedule(whole[0], plan).recompute_factor
        loss(net(whole[0], plan=plan)[0], whole[1]).backward()
    spent, highest = (time.process_time() - start) / steps * 1e6, peak()
    # Only now: what large tensors leave in the heap of the C library would count as the long run's.
    return Point(way, steps, highest, base, spent, min(short(x, target) for _ in range(16)), forward)


def points(folder: Path) -> Iterator[Point]:
    """Every run, each in a process of its own."""
    for way in WAYS:
        for steps in (*COUNTS, LONG):
            if (steps == LONG and way != "checkpointed, net.run") or ("exact" in way and steps * STEP > MOST):
                continue
            command = [sys.executable, __file__, "--child", way, str(steps), str(folder)]
            yield Point(**json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout))


def draw(found: Sequence[Point]) -> str:
    """The picture: peak against steps, both logarithmic."""
    counts = (*COUNTS, LONG)
    peaks = {(point.way, point.steps): point.peak for point in found}
    lines = [
        Line(Series(way, [peaks.get((way, steps)) for steps in counts], way), colour, dash)
        for way, (colour, dash) in LOOK.items()
    ]
    chart = Chart(
        name="memory",
        title=f"Peak resident memory, LSTM, H = {HIDDEN}, {ROWS} rows; checkpointed: within {BUDGET}",
        x=Series("steps", list(range(len(counts))), "steps"),
        x_name="steps",
        x_axis=Axis("steps", names=tuple(f"{steps:,}" for steps in counts)),
        y_axis=Axis("MiB", log=True, include=(100.0, 10_000.0)),
        lines=tuple(lines),
        marks=(Mark(512.0, "512 MiB", across=True),),
    )
    return standing_alone(chart, lines)


def main() -> None:
    """Measure, write, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", nargs="?", default="latest")
    parser.add_argument("--child", nargs=3, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.child:
        way, steps, folder = chosen.child
        print(json.dumps(dataclasses.asdict(measure(way, int(steps), Path(folder)))))
        return
    found = []
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder), LONG)
        print(f"{'':<22} {'steps':>9}  {'peak MiB':>8}  {'over base':>9}  {'us/step':>8}  {'/ short':>7}  forward/step")
        for p in points(Path(folder)):
            found.append(p)
            row = f"{p.way:<22} {p.steps:>9,}  {p.peak:>8.0f}  {p.peak - p.base:>9.0f}  {p.step:>8.2f}"
            print(f"{row}  {p.step / p.short:>7.2f}  {p.forward:.3f}", flush=True)
    results = Path(__file__).parent / "results"
    text = json.dumps([dataclasses.asdict(point) for point in found], indent=1)
    (results / f"{chosen.name}-memory.json").write_text(text + "\n", "utf-8")
    (results / f"{chosen.name}-memory.svg").write_text(draw(found), "utf-8")


if __name__ == "__main__":
    main()
