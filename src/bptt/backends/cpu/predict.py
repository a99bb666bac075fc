r"""How long a kernel takes, from its counts and the machine's rates: a roofline for each stage.

A stage's products take the longest of three: multiply-adds at their rate, multiply-adds that wait for one another (few
rows), and the weights' way from the cache in which all of them lie. Its functions come on top, since they need what the
products made. What is read and written of arrays that grow with time comes on top of all stages.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from bptt.backends.cpu.counts import KernelCount, KLoop, StageCount, instructions
from bptt.backends.cpu.machine import Machine
from bptt.backends.cpu.products import HEIGHTS
from bptt.backends.recycled import KEPT

SHOWN = 0.25  # of the time for memory: the rest passes while stages compute. Fitted over the sizes of the benchmark


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds of one step, for all rows of a thread, by what they are spent on; the largest is the bound.

    Args:
        products: multiply-adds at the rate of the machine.
        latency: waiting, of multiply-adds and functions that need the one before.
        weights: reading packed weights, where that takes longer than multiplying by them.
        functions: functions and what else is done for each feature.
        memory: arrays that grow with time.
    """

    products: float = 0.0
    latency: float = 0.0
    weights: float = 0.0
    functions: float = 0.0
    memory: float = 0.0

    def __add__(self, other: "Spent") -> "Spent":
        return Spent(*(getattr(self, name) + getattr(other, name) for name in PARTS))

    @property
    def total(self) -> float:
        """All of it."""
        return sum(getattr(self, name) for name in PARTS)

    @property
    def bound(self) -> str:
        """What takes longest."""
        return max(PARTS, key=lambda name: float(getattr(self, name)))


PARTS = ("products", "latency", "weights", "functions", "memory")


def step(kernel: KernelCount, rows: int, total: int, machine: Machine) -> Spent:
    """One step of a kernel.

    Args:
        rows: of one thread.
        total: rows x steps of the call, all threads together.
    """
    level = machine.caches.level(kernel.weights)
    stages = [stage_step(stage, kernel, rows, level, machine) for stage in kernel.stages]
    return sum(stages, Spent(memory=_memory(kernel, rows, total, machine)))


def stage_step(stage: StageCount, kernel: KernelCount, rows: int, level: int, machine: Machine) -> Spent:
    """One step of a stage, whose weights come from the cache of that level."""
    multiplied, waited = _products(stage, rows, machine)
    rates = machine.rates
    fetched = stage.weights / rates.reads[level] + _again(stage, kernel, rows, machine)
    evaluated = rows * stage.instructions / (rates.functions * instructions("tanh", (), (kernel.dtype,), kernel.dtype))
    late = max(0.0, stage.waits / rates.waits - evaluated)
    extra = max(0.0, fetched - multiplied - waited)
    return Spent(multiplied, waited + late, extra, evaluated)


def blocks(rows: int, most: int) -> Iterator[tuple[int, int]]:
    """(rows of a block, how many such blocks), as `emit.blocks` cuts them."""
    for height in (n for n in HEIGHTS if n <= most):
        if rows >= height:
            yield height, rows // height
            rows %= height


def _products(stage: StageCount, rows: int, machine: Machine) -> tuple[float, float]:
    """Seconds of multiply-adds and loads at their rates, and what waiting adds."""
    rates, multiplied, waited = machine.rates, 0.0, 0.0
    loads = rates.reads[0] / machine.vector
    for loop in stage.loops:
        for tile in loop.tiles:
            wide = tile * loop.products
            for height, times in blocks(rows, loop.rows):
                busy = max(height * wide / rates.products, (wide + height) / loads)
                turn = times * loop.depth
                multiplied += turn * busy + times * height * wide / loads
                waited += turn * max(0.0, 1 / rates.chain - busy)
    return multiplied, waited


def _again(stage: StageCount, kernel: KernelCount, rows: int, machine: Machine) -> float:
    """Seconds for a tile's weights that the first-level cache does not keep from one block of rows to the next."""
    seconds = 0.0
    for loop in stage.loops:
        times = sum(count for _, count in blocks(rows, loop.rows))
        size = _tile_bytes(loop, kernel)
        if size > machine.caches.first:
            seconds += (times - 1) * len(loop.tiles) * size / machine.rates.reads[machine.caches.level(size)]
    return seconds


def _tile_bytes(loop: KLoop, kernel: KernelCount) -> int:
    itemsize = 4 if kernel.dtype == "float32" else 8
    return max(loop.tiles) * loop.products * loop.depth * kernel.lanes * itemsize


def _memory(kernel: KernelCount, rows: int, total: int, machine: Machine) -> float:
    """Arrays that grow with time: what is written is read into a cache first; what no block is kept for is fresh."""
    rate = machine.rates.reads[machine.caches.level(kernel.moved * total)]
    read, written = (sum(getattr(stage, name) for stage in kernel.stages) for name in ("read", "written"))
    handed_out = written / machine.rates.fresh if written * total > KEPT else 0.0
    return rows * (SHOWN * (read + 2 * written) / rate + handed_out)
