"""The processes of one run: joined when torchrun started them, and what they must agree on."""

import os
import random
from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import distributed

from bptt.streams.ranks import Ranks, average, current_ranks
from bptt.train.randomness import seed_all


@contextmanager
def joined() -> Iterator[Ranks]:
    """Join the processes that torchrun started, for a while; alone, if it did not start this one."""
    if not distributed.is_torchelastic_launched() or distributed.is_initialized():
        yield current_ranks()
        return
    store, rank, world = next(distributed.rendezvous("env://"))
    # torchrun keeps its store when it restarts the processes (torch 2.13), and gloo would find the addresses of those
    # that are gone (pytorch issue 135712). A prefix for each start hides them.
    store = distributed.PrefixStore(f"bptt/{_starts()}", store)
    distributed.init_process_group("gloo", store=store, rank=rank, world_size=world)
    try:
        yield current_ranks()
    finally:
        distributed.destroy_process_group()


def speaks() -> bool:
    """True in the process that tells a person how the run goes: the first, or the only one."""
    return not distributed.is_torchelastic_launched() or os.environ["RANK"] == "0"


def launch() -> str | None:
    """Names the torchrun that started this process, the same after it has restarted it; None without one."""
    if not distributed.is_torchelastic_launched():
        return None
    return f"{os.environ['TORCHELASTIC_RUN_ID']}/{os.getppid()}"


def restarted() -> bool:
    """True if torchrun has started this run before, and lost a process of it."""
    return _starts() > 0


def _starts() -> int:
    return int(os.environ.get("TORCHELASTIC_RESTART_COUNT", "0"))


def any_of(ranks: Ranks, *wishes: bool) -> tuple[bool, ...]:
    """For each wish, whether some process has it."""
    return tuple(bool(count > 0) for count in average([], torch.tensor(wishes, dtype=torch.float64), ranks))


def seed_update(ranks: Ranks, seed: int, updates: int) -> None:
    """Let a cell that draws random numbers draw others in each process.

    The first process goes on with the run's own generators, which are saved. The others start anew at each update, so
    that there is nothing of theirs to save.
    """
    if ranks.rank > 0:
        seed_all(random.Random(f"{seed}/{updates}/{ranks.rank}").getrandbits(32))
