"""The whole benchmark: what `bptt bench` runs, then torch.compile, jax and a busy process beside it.

python bench/full.py [--jax PYTHON] [--page] [NAME]    writes bench/results/NAME.json and NAME.svg, prints the tables
python bench/full.py --page-only NAME                  writes docs/performance.md anew from a result that is there

With --page, docs/performance.md gets the new tables, goals and picture. PYTHON is an interpreter that has jax; without
it that part is left out, and the result says so.
"""

import argparse
import dataclasses
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
import torch

from bptt.bench import (
    MODULES,
    USER,
    Size,
    busy_rows,
    compiled_rows,
    draw,
    load_result,
    lossy_rows,
    markdown,
    masked_rows,
    measure,
    module_rows,
    rewritten,
    user_rows,
)
from bptt.bench.contenders import Ours, agree, gradient, ours, training_pass
from bptt.bench.contest import interleave
from bptt.bench.run import Group, Result, Row, load, machine
from bptt.bench.sizes import ALL, BUSY, COMPILED, LOSSY, MASKED

HERE = Path(__file__).parent
PAGE = HERE.parent / "docs" / "performance.md"
JAX_SIZES = (
    Size("one row", 1, 1000, 32, 32, ALL),
    Size("small", 16, 1000, 32, 64, ALL),
    Size("medium", 64, 200, 32, 128, ALL),
    *USER,
)
PAUSE = 0.01  # seconds before a pass of jax: our idle threads wait in a loop for a while
GROWTH = tuple(Size(f"own cell, {steps} steps", 32, steps, 32, 64, ("Dale",)) for steps in (10, 40))


def jax_rows(python: str, budget: float) -> Group:
    """RNN, GRU, LSTM and users' cells against jax.jit(lax.scan).

    A child process makes jax's passes, one at a time, and times them, after its outputs and gradients were compared
    with ours.
    """

    def rows(count: int, rates: Mapping[str, float]) -> Iterator[Row]:
        for size in JAX_SIZES:
            for cell in size.cells:
                mine = ours(cell, size)
                passed = training_pass(mine.module, mine.forward)
                with Scan(python, cell, mine, count) as scan:
                    times = interleave({"bptt": passed, "jax": scan}, budget)
                ratios = {"jax": times["jax"].median / times["bptt"].median}
                facts = {"first call of jax, s": {"jax": scan.cold}}
                yield Row("jax", cell, size, "float32", count, times, ratios, load()[0], facts=facts)

    return rows


class Scan:
    """jax's process with the same numbers as ours, held to as many cores as the others have threads.

    Raises:
        InternalError: it computes something else.
    """

    def __init__(self, python: str, cell: str, mine: Ours, count: int) -> None:
        self.folder = tempfile.TemporaryDirectory()
        given = {name: parameter.detach().numpy() for name, parameter in mine.module.named_parameters()}
        with torch.no_grad():
            y_bar = gradient(mine.forward())
        np.savez(Path(self.folder.name) / "given.npz", x=mine.x.numpy(), y_bar=y_bar.numpy(), **given)
        command = [python, str(HERE / "jax_scan.py"), cell.lower(), self.folder.name]
        cores = ",".join(map(str, sorted(os.sched_getaffinity(0))[:count]))
        if taskset := shutil.which("taskset"):
            command = [taskset, "-c", cores, *command]
        env = {**os.environ, "JAX_PLATFORMS": "cpu"}
        self.child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=env)
        self.cold = self._seconds()
        with np.load(Path(self.folder.name) / "found.npz") as found:
            for name, value in mine.answer().items():
                agree("bptt", value, f"jax ({name})", torch.from_numpy(found[name]))

    def __call__(self) -> float:
        time.sleep(PAUSE)
        self._signal("SIGCONT")
        self.child.stdin.write("\n")
        self.child.stdin.flush()
        seconds = self._seconds()
        self._signal("SIGSTOP")  # its idle threads would wait in a loop on the cores that the next pass is timed on
        return seconds

    def _signal(self, name: str) -> None:
        number = getattr(signal, name, None)  # None on Windows
        if number is not None:
            self.child.send_signal(number)

    def _seconds(self) -> float:
        line = self.child.stdout.readline()
        if not line:
            raise RuntimeError("the process of jax has ended; its own message is above")
        return float(line)

    def __enter__(self) -> "Scan":
        return self

    def __exit__(self, *_: object) -> None:
        self._signal("SIGCONT")
        self.child.stdin.close()
        self.child.wait()
        self.folder.cleanup()


def main() -> None:
    """Measure, write, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", nargs="?", default="latest")
    parser.add_argument("--jax", metavar="PYTHON")
    parser.add_argument("--budget", type=float, default=1.0, help="seconds for a row")
    parser.add_argument("--page", action="store_true", help="write docs/performance.md anew from the result")
    parser.add_argument("--page-only", action="store_true", help="the same from an earlier result; nothing is run")
    chosen = parser.parse_args()
    if chosen.page_only:
        write_page(chosen.name)
        return
    budget, skipped = chosen.budget, []
    most = [min(2, os.cpu_count() or 1)]
    result = Result(machine(), {}, [], skipped)
    shared, once = (
        [module_rows(MODULES, budget), user_rows(USER, budget)],
        [busy_rows(BUSY, budget), masked_rows(MASKED, budget), lossy_rows(LOSSY, budget)],
    )
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
    if chosen.page:
        write_page(chosen.name)


def write(result: Result, name: str) -> None:
    """The JSON and the picture."""
    folder = HERE / "results"
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.json").write_text(json.dumps(dataclasses.asdict(result), indent=1) + "\n", "utf-8")
    (folder / f"{name}.svg").write_text(draw(result), "utf-8")


def write_page(name: str) -> None:
    """docs/performance.md from bench/results/NAME.json."""
    result = load_result(HERE / "results" / f"{name}.json")
    text = re.sub(r"(bench/results/)[\w-]+(\.svg)", rf"\g<1>{name}\2", PAGE.read_text("utf-8"))
    PAGE.write_text(rewritten(text, result), "utf-8")


def said(row: Row) -> None:
    """One line on stderr for every row that is done."""
    ratios = ", ".join(f"{ratio:.2f} x {name}" for name, ratio in row.ratios.items())
    print(f"{row.threads} thr.  {row.group}: {row.size.name}, {row.cell}, {row.dtype}: {ratios}", file=sys.stderr)


if __name__ == "__main__":
    main()
