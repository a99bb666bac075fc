"""Several processes: which rows each owns, one reduction of gradients, and the carry of all rows together."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, distributed, nn
from torch.utils import _pytree as pytree

from bptt.errors import BpttError, DataError
from bptt.streams.advance import Axes, Carry


class LostRankError(BpttError):
    """Another process of the run is gone, so this one cannot go on."""


@dataclass(frozen=True, slots=True)
class Ranks:
    """This process among all.

    Attributes:
        rank: of this process, 0 <= rank < world.
        world: number of processes.
    """

    rank: int = 0
    world: int = 1

    def rows(self, batch: int) -> range:
        """The rows of the global streams that this process owns; the counts of all processes differ by at most one.

        Raises:
            DataError: fewer rows than processes.
        """
        if batch < self.world:
            raise DataError(
                f"{batch} {'row' if batch == 1 else 'rows'} cannot be shared by {self.world} processes",
                fix=f"batch={self.world} or more, or fewer processes",
            )
        return range(batch * self.rank // self.world, batch * (self.rank + 1) // self.world)


def current_ranks() -> Ranks:
    """This process in torch.distributed's default group; alone, if there is none."""
    if not (distributed.is_available() and distributed.is_initialized()):
        return Ranks()
    return Ranks(distributed.get_rank(), distributed.get_world_size())


def average(parameters: Iterable[nn.Parameter], sums: Tensor, ranks: Ranks) -> Tensor:
    """One reduction of an update: the gradients become their average over processes; `sums` is added up.

    Args:
        parameters: whose gradients are averaged, in place. Where a process has no gradient, zeros count; where none has
            one, none is made, since an optimiser leaves such a parameter alone and moves one whose gradient is zero.
        sums: (n,) numbers of any kind, the same in number in every process.
    Returns:
        `sums` added over processes, in float64.
    """
    sums = sums.to(torch.float64)
    if ranks.world == 1:
        return sums
    trained = [p for p in parameters if p.requires_grad]
    if any(p.is_complex() for p in trained):
        raise DataError("complex parameters cannot be averaged here", fix="use DistributedDataParallel")
    sums = sums.to(trained[0].device if trained else sums.device)
    # As float64, in which float32 and whole numbers below 2^53 are exact, so that one buffer serves everything.
    there = sums.new_tensor([p.grad is not None for p in trained])
    found = [(torch.zeros_like(p) if p.grad is None else p.grad).flatten().double() for p in trained]
    flat = torch.cat([sums, there, *found])
    _collective(lambda: distributed.all_reduce(flat))
    added, there, *gradients = flat.split([len(sums), len(trained), *(p.numel() for p in trained)])
    for p, count, gradient in zip(trained, there.tolist(), gradients, strict=True):
        if count > 0:
            mean = (gradient / ranks.world).view_as(p).to(p.dtype)
            p.grad = mean if p.grad is None else p.grad.copy_(mean)
    return added


def spread(value: Tensor, ranks: Ranks) -> Tensor:
    """The tensor of the first process, in every process; of the same shape and dtype everywhere."""
    value = value.clone()
    if ranks.world > 1:
        _collective(lambda: distributed.broadcast(value, 0))
    return value


def gather_rows(carry: Carry, axes: Axes, batch: int, ranks: Ranks) -> Carry:
    """The carry of all rows, from the carries of each process' rows; the same in every process."""
    leaves, structure = pytree.tree_flatten(carry)
    if ranks.world == 1:
        return pytree.tree_unflatten([leaf.clone() for leaf in leaves], structure)
    counts = [len(Ranks(rank, ranks.world).rows(batch)) for rank in range(ranks.world)]
    whole = [
        _gather(leaf.movedim(axis, 0), counts, ranks).movedim(0, axis) for leaf, axis in zip(leaves, axes, strict=True)
    ]
    return pytree.tree_unflatten([leaf.contiguous() for leaf in whole], structure)


def _gather(leaf: Tensor, counts: list[int], ranks: Ranks) -> Tensor:
    """(rows of all processes, ...) from (rows of this process, ...); what is sent has the same size everywhere."""
    most = max(counts)
    padded = torch.cat([leaf, leaf.new_zeros(most - len(leaf), *leaf.shape[1:])])
    found = [torch.empty_like(padded) for _ in counts]
    _collective(lambda: distributed.all_gather(found, padded))
    return torch.cat([rows[:count] for rows, count in zip(found, counts, strict=True)])


def _collective(call: Any) -> None:
    try:
        call()
    except RuntimeError as error:  # what torch.distributed raises when a peer has gone
        raise LostRankError(
            "another process of the run was lost",
            where=f"process {os.getpid()}, rank {distributed.get_rank()}",
            got=str(error).splitlines()[0],
            fix="go on from the saved state; torchrun --max-restarts does so by itself",
        ) from error
