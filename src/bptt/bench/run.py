"""What is run: groups of rows, each row one size with its contenders' times."""

import json
import os
import platform
import subprocess
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import torch

import bptt.bench.contenders as make
from bptt.backends.cpu.target import host
from bptt.bench import contest
from bptt.bench.contest import Timing
from bptt.bench.sizes import Size
from bptt.errors import DataError


@dataclass(frozen=True, slots=True)
class Row:
    """One size: times by contender, `ratios` of the others' medians to ours (above 1: we are faster).

    Attributes:
        gflops: GF/s of ours, counting products alone; None where they are not counted.
        share: gflops over the rates of large products with the same number of threads, by product; float32 only.
        load: the machine's load average over the last minute, when the row was done.
        facts: what else a group has to say of a row.
    """

    group: str
    cell: str
    size: Size
    dtype: str
    threads: int
    times: dict[str, Timing]
    ratios: dict[str, float]
    load: float
    gflops: float | None = None
    share: dict[str, float] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Result:
    """Everything that a run of the benchmark found."""

    machine: dict[str, Any]
    gemm: dict[str, dict[str, float]]
    rows: list[Row]
    skipped: list[str]


def load_result(path: Path) -> Result:
    """A result from its JSON.

    Raises:
        DataError: the file is none.
    """
    try:
        found = json.loads(path.read_text("utf-8"))
        rows = []
        for row in found["rows"]:
            times = {name: Timing(**timing) for name, timing in row["times"].items()}
            size = Size(**{**row["size"], "cells": tuple(row["size"]["cells"])})
            rows.append(Row(**{**row, "size": size, "times": times}))
        return Result(found["machine"], found["gemm"], rows, found["skipped"])
    except (OSError, ValueError, TypeError, KeyError) as reason:
        raise DataError("no result of a benchmark", where=str(path), got=str(reason)) from reason


Group = Callable[[int, Mapping[str, float]], Iterator[Row]]  # number of threads, GF/s of large products


def measure(
    groups: Iterable[Group], counts: Sequence[int], said: Callable[[Row], None], result: Result | None = None
) -> Result:
    """Run groups with each number of threads; `said` hears of every row when it is done.

    With a `result` rows are added to it, so that they are not lost when a later one fails.
    """
    result = result or Result(machine(), {}, [], [])
    groups = list(groups)
    for count in counts:
        with contest.threads(count):
            rates = result.gemm[str(count)] = contest.gemm_rates()
            for group in groups:
                for row in group(count, rates):
                    result.rows.append(row)
                    said(row)
    return result


def module_rows(sizes: Iterable[Size], budget: float) -> Group:
    """RNN, GRU and LSTM against torch.nn."""

    def rows(count: int, rates: Mapping[str, float]) -> Iterator[Row]:
        for size in sizes:
            for cell in size.cells:
                for dtype in (torch.float32, torch.float64)[: 1 + (size.double and cell == "lstm")]:
                    times = contest.interleave(make.modules(cell, size, dtype), budget)
                    speed = products(cell, size) / times["bptt"].median / 1e9
                    share = {name: speed / rate for name, rate in rates.items()} if dtype == torch.float32 else {}
                    predicted = _predicted(cell, size, dtype)
                    yield _row("torch.nn", cell, size, count, times, dtype=str(dtype).removeprefix("torch."),
                               gflops=speed, share=share, facts=predicted)  # fmt: skip

    return rows


def _predicted(cell: str, size: Size, dtype: torch.dtype) -> dict[str, float]:
    """What the cost model gives our kernels, and what they take; a few rounds do, since nobody is compared."""
    made = make.modelled(cell, size, dtype)
    if made is None:
        return {}
    run, seconds = made
    return {
        "predicted, s": seconds,
        "kernels, s": contest.interleave({"kernels": run}, 0.0, few=True)["kernels"].median,
    }


def user_rows(sizes: Iterable[Size], budget: float) -> Group:
    """Users' own cells against the same cell in a Python loop."""
    return _contests("own cell", make.user_cell, sizes, budget)


def compiled_rows(sizes: Iterable[Size], budget: float) -> Group:
    """Users' own cells against the loop under torch.compile, which is compiled for this, without its caches."""

    def rows(count: int, rates: Mapping[str, float]) -> Iterator[Row]:
        import torch._inductor.config as inductor  # noqa: PLC0415  # takes a second

        for size in sizes:
            for cell in size.cells:
                torch._dynamo.reset()
                with inductor.patch(force_disable_caches=True):
                    passes, compile_it = make.compiled_user_cell(cell, size)
                    cold: dict[str, float] = {}
                    for name, first in (("bptt", passes["bptt"]), ("torch.compile", compile_it)):
                        start = time.perf_counter()
                        first()
                        cold[name] = time.perf_counter() - start
                    times = contest.interleave(passes, budget)
                yield _row("torch.compile", cell, size, count, times, facts={"first call": cold})

    return rows


def lossy_rows(sizes: Iterable[Size], budget: float) -> Group:
    """RNN, GRU and LSTM against torch.nn with a loss of torch's behind both: what it takes makes them more alike."""
    return _contests("with a loss", lambda cell, size: make.modules(cell, size, loss=True), sizes, budget)


def masked_rows(sizes: Iterable[Size], budget: float) -> Group:
    """Our own modules with resets and with lengths; ratios are their times over the one without."""
    return _contests("masks", make.masked, sizes, budget)


def _contests(
    group: str, passes: Callable[[str, Size], dict[str, contest.Pass]], sizes: Iterable[Size], budget: float
) -> Group:
    """Rows of nothing but the contenders' times."""

    def rows(count: int, rates: Mapping[str, float]) -> Iterator[Row]:
        for size in sizes:
            for cell in size.cells:
                yield _row(group, cell, size, count, contest.interleave(passes(cell, size), budget))

    return rows


def busy_rows(sizes: Iterable[Size], budget: float) -> Group:
    """The same contenders quiet, then beside a process that never pauses."""

    def rows(count: int, rates: Mapping[str, float]) -> Iterator[Row]:
        for size in sizes:
            for cell in size.cells:
                passes = make.modules(cell, size)
                quiet = contest.interleave(passes, budget)
                with contest.busy_process():
                    busy = contest.interleave(passes, budget)
                slower = {name: busy[name].median / quiet[name].median for name in quiet}
                yield _row("busy", cell, size, count, busy, facts={"times its quiet time": slower})

    return rows


def products(cell: str, size: Size) -> int:
    """Operations of all products of a forward + backward pass, the gradient of x not among them.

    Forward and weight gradients take $2 B T G H (I + H)$ each, the adjoint of the carry $2 B T G H^2$.
    """
    once = 2 * size.batch * size.steps * make.GATES[cell] * size.hidden
    return once * (2 * (size.inputs + size.hidden) + size.hidden)


def _row(
    group: str, cell: str, size: Size, count: int, times: dict[str, Timing], dtype: str = "float32", **more: Any
) -> Row:
    ratios = {name: time.median / times["bptt"].median for name, time in times.items() if name != "bptt"}
    return Row(group, cell, size, dtype, count, times, ratios, load()[0], **more)


def machine() -> dict[str, Any]:
    """What the numbers depend on."""
    target = host()
    return {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "commit": _commit(),
        "system": f"{platform.system()} {platform.machine()}",
        "processor": _processor(),
        "cores": os.cpu_count(),
        "target": f"{target.cpu}, {8 * target.bytes} bits",
        "torch": str(torch.__version__),
        "python": platform.python_version(),
        "load before": load(),
    }


def load() -> list[float]:
    """Load averages over 1, 5 and 15 minutes; NaN where the system keeps none."""
    return list(os.getloadavg()) if hasattr(os, "getloadavg") else [float("nan")] * 3


def _commit() -> str:
    """The checkout's commit, marked where files differ from it; "unknown" for an installed copy."""
    try:
        done = subprocess.run(
            ["git", "describe", "--always", "--dirty", "--abbrev=10", "--exclude=*"],
            cwd=Path(__file__).parent, capture_output=True, text=True, check=False,
        )  # fmt: skip
    except OSError:
        return "unknown"
    return done.stdout.strip() or "unknown"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown")
