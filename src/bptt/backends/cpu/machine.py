"""A few constants of this machine, measured once and kept in the cache folder: what the cost model counts with.

They are measured when the first kernel is compiled, which takes ten times as long, or when somebody asks for a cost;
never at import, and never when machine code is found on disk. No choice that they decide changes a bit of a result.
"""

import ctypes
import json
import math
import mmap
import os
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields

import torch

from bptt.backends.caches import LEVELS, Caches, caches
from bptt.backends.cpu import cache
from bptt.backends.cpu.probe import CHAINS, TOGETHER, UNROLLED, Probe, buffer
from bptt.backends.cpu.target import Target, host
from bptt.backends.cpu.threads import forked, openmp

REPEATS = 5  # the fastest counts: whatever else runs can only make it slower
BYTES = 1 << 20  # read for each timing, at least
MOST = 64 << 20  # bytes of the buffer that stands for main memory
LONGEST = 2e-5  # seconds: threads that take longer were displaced by another program, which is no constant
FRESH = 4 << 20  # bytes of memory touched for the first time
WAIT = 4e-7  # seconds until what one thread wrote has been seen and read by another; assumed
PAUSE = 1e-4  # seconds between two parallel regions, as between two calls


@dataclass(frozen=True, slots=True)
class Rates:
    """What one thread does in a second, and what a second thread costs.

    Args:
        products: vector multiply-adds, with the operands in registers.
        chain: vector multiply-adds that wait for one another.
        functions: evaluations of tanh, of one vector.
        waits: the same where each waits for the one before.
        reads: bytes from the caches of each level, and from memory.
        fresh: bytes written to memory that the system has to hand out first.
        wake: seconds until all threads have begun and ended.
    """

    products: float = 4e9
    chain: float = 8e8
    functions: float = 1.5e8
    waits: float = 3e7
    reads: tuple[float, float, float, float] = (1e11, 5e10, 2e10, 1e10)
    fresh: float = 4e9
    wake: float = 4e-6


@dataclass(frozen=True, slots=True)
class Machine:
    """What costs are computed from.

    Args:
        cpu: LLVM's name.
        vector: bytes of a vector.
        registers: vector registers.
        threads: torch's, when the rates were measured.
        caches: as the system states them.
        rates: measured, or assumed.
        measured: False where nothing was measured yet.
    """

    cpu: str
    vector: int
    registers: int
    threads: int
    caches: Caches
    rates: Rates
    measured: bool

    def __str__(self) -> str:
        rates, lanes = self.rates, self.vector // 4
        reads = ", ".join(f"{name} {rate / 1e9:.0f}" for name, rate in zip(LEVELS, rates.reads, strict=True))
        return (
            f"{self.cpu}, {8 * self.vector}-bit vectors; {self.caches}\n"
            f"one thread, {'measured' if self.measured else 'assumed, not measured'}: "
            f"{2 * lanes * rates.products / 1e9:.0f} GF/s in float32, tanh {1e9 / rates.functions / lanes:.2f} ns; "
            f"reads, GB/s: {reads}; fresh memory {rates.fresh / 1e9:.1f}\n"
            f"waking {self.threads} threads: {1e6 * rates.wake:.1f} us"
        )

    def alone(self, threads: int, shared: int) -> float:
        r"""Vector multiply-adds below which one thread is as fast as several: $\tfrac12 (w + b / m) r / (1 - 1/n)$.

        A small kernel reaches about half of the rate r, and n threads must save more than the time w of waking them and
        of what all of them have to fetch: b bytes that lie in the first one's cache, at about the rate m of memory.

        Args:
            shared: b, the packed weights.
        """
        lost = self.rates.wake + shared / self.rates.reads[3]
        return math.inf if threads < 2 else 0.5 * lost * self.rates.products / (1 - 1 / threads)

    def members(self, threads: int, shares: Callable[[int], int], phases: int, steps: int) -> int:
        """How many of so many threads share the units of few rows; 1 where waiting for each other takes what they save.

        Args:
            shares: bytes of weights that a thread of so many reads at each step.
            phases: after each of them threads wait.
        """
        best, least = 1, self.step(shares(1), 1, 0) * steps  # powers of two, and all: a call must not search for long
        for n in [*(1 << k for k in range(1, threads.bit_length()) if 1 << k < threads), threads]:
            spent = self.step(shares(n), n, phases) * steps + self.rates.wake
            if spent < least:
                best, least = n, spent
        return best

    def step(self, weights: int, threads: int, phases: int) -> float:
        """Seconds of a step of few rows: a thread's weights, and waiting for the others."""
        return weights / self.rates.reads[self.caches.level(weights)] + (threads - 1) * phases * WAIT


_KNOWN: dict[int, Machine] = {}  # by number of threads


def known() -> Machine:
    """This machine as far as it is known: measured in this process or an earlier one, else with assumed rates."""
    threads = torch.get_num_threads()
    found = _KNOWN.get(threads)
    if found is None:
        rates = _stored(_name(threads))
        found = _KNOWN[threads] = _machine(threads, rates or Rates(), rates is not None)
    return found


def measured() -> Machine:
    """The same, measured now if it never was. Cost: under 0.1 s, once for a machine and its number of threads.

    The child of a fork has one thread and goes by assumed rates: nothing of what it could measure holds for others.
    """
    machine = known()
    if machine.measured or forked():
        return machine
    name = _name(machine.threads)
    rates = measure(host(), machine.threads, machine.caches)
    kept = _stored(name)  # another process was faster: all go by the same numbers
    if kept is None:
        cache.store(name, json.dumps(asdict(rates)).encode())
    _KNOWN[machine.threads] = made = _machine(machine.threads, kept or rates, True)
    return made


def threads_for(work: float, shared: int) -> int | None:
    """1 where so many vector multiply-adds are too few for a second thread, else None: torch's number. See `alone`."""
    machine = known()
    return 1 if work < machine.alone(machine.threads, shared) else None


def members_for(shares: Callable[[int], int], phases: int, steps: int) -> int:
    """How many of torch's threads share the units of few rows. See `Machine.members`."""
    machine = known()
    return machine.members(machine.threads, shares, phases, steps)


def _machine(threads: int, rates: Rates, is_measured: bool) -> Machine:
    target = host()
    return Machine(target.cpu, target.bytes, target.registers, threads, caches(), rates, is_measured)


def _name(threads: int) -> str:
    """The entry's name: the processor, its caches and cores, the threads, and every version that has a say."""
    parts = (repr(host()), repr(caches()), os.cpu_count(), threads, torch.__version__, openmp() is not None)
    return cache.key("machine", *map(str, parts))


def _stored(name: str) -> Rates | None:
    """The rates of that name; None if there are none, or nothing that makes sense."""
    content = cache.load(name)
    if content is None:
        return None
    try:
        found = json.loads(content)
        rates = Rates(**{field.name: found[field.name] for field in fields(Rates)} | {"reads": tuple(found["reads"])})
        numbers = (rates.products, rates.chain, rates.functions, rates.waits, *rates.reads, rates.fresh, rates.wake)
        sensible = len(rates.reads) == len(LEVELS) and all(0 < number < math.inf for number in numbers)
    except (ValueError, TypeError, KeyError):  # a damaged entry is measured anew
        return None
    return rates if sensible else None


def measure(target: Target, threads: int, sizes: Caches) -> Rates:
    """Time the machine."""
    probe = Probe(target)
    memory = buffer(min(2 * sizes.third, MOST))
    address = memory.data_ptr()

    def turns(name: str, count: int) -> float:
        return count / _least(lambda: probe.seconds(name, address, count))

    def read(size: int) -> float:
        rounds = max(1, size // (UNROLLED * target.bytes))
        passes = max(1, BYTES // size)
        size = rounds * UNROLLED * target.bytes
        return passes * size / _least(lambda: probe.seconds("read", address, rounds, passes))

    levels = (sizes.first // 2, sizes.second // 2, min(2 * sizes.second, sizes.third), memory.nbytes)
    return Rates(
        products=CHAINS * turns("products", 10_000),
        chain=turns("chain", 10_000),
        functions=TOGETHER * turns("functions", 1_000),
        waits=turns("waits", 500),
        reads=(read(levels[0]), read(levels[1]), read(levels[2]), read(levels[3])),
        fresh=FRESH / _least(_touch),
        wake=_woken(probe, threads),
    )


def _least(seconds: Callable[[], float]) -> float:
    return max(min(seconds() for _ in range(REPEATS)), 1e-9)


def _touch() -> float:
    """Seconds to fill memory that the system has to hand out page by page."""
    with mmap.mmap(-1, FRESH) as pages:
        view = ctypes.c_char.from_buffer(pages)
        start = time.perf_counter()
        ctypes.memset(ctypes.addressof(view), 1, FRESH)
        taken = time.perf_counter() - start
        del view  # else the pages could not be given back
    return taken


def _woken(probe: Probe, threads: int) -> float:
    """A pause before each, as between two calls; the least, since a busy neighbour must not be kept for a constant."""
    if threads < 2:
        return Rates().wake
    probe.woken(threads)
    found = []
    for _ in range(15):
        until = time.perf_counter() + PAUSE
        while time.perf_counter() < until:
            pass
        found.append(probe.woken(threads) - probe.woken(1))
    return max(min(found), 1e-7) if min(found) < LONGEST else Rates().wake
