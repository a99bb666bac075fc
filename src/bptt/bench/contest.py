"""Timing contenders against each other: interleaved in one process, so that a slow minute is slow for all of them."""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

import torch

from bptt.backends.cpu.joined import outer

Pass = Callable[[], float | None]  # one forward + backward; one that measures itself returns its seconds

WARM = 2  # passes that do not count: compilation, first touch of buffers
LEAST, LEAST_SLOW, MOST = 10, 5, 40
SLOW = 1.0  # seconds for one pass of every contender: from here on LEAST_SLOW passes must do


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds of one forward + backward."""

    min: float
    median: float
    repeats: int


def interleave(contenders: Mapping[str, Pass], budget: float, few: bool = False) -> dict[str, Timing]:
    """Time A B C A B C ... for about `budget` seconds.

    Args:
        contenders: by name; each is called with nothing.
        budget: seconds. At least 10 rounds are made whatever they take (5 where a round takes more than a second).
        few: 5 rounds do in any case, since nobody is compared.
    """
    once = [sum(_time(run) for run in contenders.values()) for _ in range(WARM)][-1]
    least = LEAST_SLOW if few or once > SLOW else LEAST
    repeats = min(max(int(budget / once), least), MOST)
    taken: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(repeats):
        for name, run in contenders.items():
            taken[name].append(_time(run))
    return {name: Timing(min(times), statistics.median(times), repeats) for name, times in taken.items()}


def _time(run: Pass) -> float:
    start = time.perf_counter()
    own = run()
    return time.perf_counter() - start if own is None else own


@contextmanager
def threads(count: int) -> Iterator[None]:
    """Run the body with this number of torch's threads."""
    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)


@contextmanager
def busy_process() -> Iterator[None]:
    """Run the body beside another process that computes without pause."""
    other = subprocess.Popen([sys.executable, "-c", "while True: pass"])
    try:
        time.sleep(0.3)  # until it has started
        yield
    finally:
        other.kill()
        other.wait()


def gemm_rates(size: int = 2048, budget: float = 1.0) -> dict[str, float]:
    """Operations per second, in GF/s, of a large torch.mm and of our own product for weight gradients, float32."""
    a, b = torch.randn(size, size), torch.randn(size, size)
    out = torch.empty(size, size)
    rows, left, right = 6400, 512, 128  # 50 rows x 128 steps of an LSTM with 128 units
    d, h = torch.randn(rows, left), torch.randn(rows, right)

    def product() -> None:
        torch.mm(a, b, out=out)

    def own() -> None:
        outer(d, h)

    timed = interleave({"torch.mm": product, "own product": own}, budget)
    work = {"torch.mm": 2 * size**3, "own product": 2 * rows * left * right}
    return {name: work[name] / timed[name].median / 1e9 for name in timed}
