"""The whole benchmark: what `bptt bench` runs, then torch.compile, jax and a busy process beside it.

python bench/full.py [--jax PYTHON] [NAME]    writes bench/results/NAME.json and NAME.svg, and prints the tables

PYTHON is an interpreter that has jax; without it that part is left out, and the result says so.
"""

import argparse
import dataclasses
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import torch

from bptt.bench import MODULES, USER, Size, busy_rows, compiled_rows, draw, markdown, measure, module_rows, user_rows
from bptt.bench.contenders import modules
from bptt.bench.contest import interleave
from bptt.bench.run import Group, Result, Row, load, machine
from bptt.bench.sizes import BUSY, COMPILED

HERE = Path(__file__).parent
BOTH = ("rnn", "lstm")
JAX_SIZES = (
    Size("one row", 1, 1000, 32, 32, BOTH),
    Size("small", 16, 1000, 32, 64, BOTH),
    Size("medium", 64, 200, 32, 128, BOTH),
)
PAUSE = 0.01  # seconds before and after a pass of jax: idle threads of either side wait in a loop for a while
GROWTH = tuple(Size(f"own cell, {steps} steps", 32, steps, 32, 64, ("Dale",)) for steps in (10, 40))


def jax_rows(python: str, budget: float) -> Group:
    """RNN and LSTM against jax.jit(lax.scan); a child process makes jax's passes, one at a time, and times them."""

    def rows(count: int, rates: Mapping[str, float]) -> Iterator[Row]:
        for size in JAX_SIZES:
            for cell in size.cells:
                with Scan(python, cell, size, count) as scan:
                    times = interleave({**modules(cell, size, torch.float32), "jax": scan}, budget)
                ratios = {"jax": times["jax"].median / times["bptt"].median}
                facts = {"first call of jax, s": {"jax": scan.cold}}
                yield Row("jax", cell, size, "float32", count, times, ratios, load()[0], facts=facts)

    return rows


class Scan:
    """jax's process, held to as many cores as the others have threads."""

    def __init__(self, python: str, cell: str, size: Size, count: int) -> None:
        command = [python, str(HERE / "jax_scan.py"), cell]
        command += [str(n) for n in (size.batch, size.steps, size.inputs, size.hidden)]
        cores = ",".join(map(str, sorted(os.sched_getaffinity(0))[:count]))
        if taskset := shutil.which("taskset"):
            command = [taskset, "-c", cores, *command]
        env = {**os.environ, "JAX_PLATFORMS": "cpu"}
        self.child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=env)
        self.cold = self._seconds()

    def __call__(self) -> float:
        time.sleep(PAUSE)
        self.child.stdin.write("\n")
        self.child.stdin.flush()
        seconds = self._seconds()
        time.sleep(PAUSE)
        return seconds

    def _seconds(self) -> float:
        line = self.child.stdout.readline()
        if not line:
            raise RuntimeError("the process of jax has ended; its own message is above")
        return float(line)

    def __enter__(self) -> "Scan":
        return self

    def __exit__(self, *_: object) -> None:
        self.child.stdin.close()
        self.child.wait()


def main() -> None:
    """Measure, write, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", nargs="?", default="latest")
    parser.add_argument("--jax", metavar="PYTHON")
    parser.add_argument("--budget", type=float, default=1.0, help="seconds for a row")
    chosen = parser.parse_args()
    budget, skipped = chosen.budget, []
    most = [min(2, os.cpu_count() or 1)]
    result = Result(machine(), {}, [], skipped)
    shared, once = [module_rows(MODULES, budget), user_rows(USER, budget)], [busy_rows(BUSY, budget)]
    if chosen.jax:
        once.append(jax_rows(chosen.jax, budget))
    else:
        skipped.append("jax, since no interpreter was named by --jax")
    if shutil.which("c++") or os.environ.get("CXX"):
        once.append(compiled_rows((*COMPILED, *GROWTH), budget / 2))
    else:
        skipped.append("torch.compile, since there is no C++ compiler")
    try:
        measure(shared, sorted({1, *most}), said, result)
        measure(once, most, said, result)
    finally:
        write(result, chosen.name)
    print(markdown(result))


def write(result: Result, name: str) -> None:
    """The JSON and the picture."""
    folder = HERE / "results"
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.json").write_text(json.dumps(dataclasses.asdict(result), indent=1) + "\n", "utf-8")
    (folder / f"{name}.svg").write_text(draw(result), "utf-8")


def said(row: Row) -> None:
    """One line on stderr for every row that is done."""
    ratios = ", ".join(f"{ratio:.2f} x {name}" for name, ratio in row.ratios.items())
    print(f"{row.threads} thr.  {row.group}: {row.size.name}, {row.cell}, {row.dtype}: {ratios}", file=sys.stderr)


if __name__ == "__main__":
    main()
