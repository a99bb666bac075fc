"""A training step over a sequence that is never in memory as a whole: it is read, and losses computed, by segment."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, Protocol

import numpy as np
import torch
from torch import Tensor
from torch.utils import _pytree as pytree

from bptt.backends.kernels import Inputs
from bptt.errors import ShapeError
from bptt.nn.given import check_runs
from bptt.nn.masks import alive_mask, reset_mask
from bptt.nn.noise import Draws
from bptt.nn.prepared import Asked, Prepared, check_carry
from bptt.program import Program
from bptt.time import run
from bptt.time.actions import Advance
from bptt.time.bars import Leaves
from bptt.time.plan import Call
from bptt.time.stand import Taped
from bptt.time.validate import Facts

Loss = Callable[..., Any]
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Ran:
    """What `net.run` gives.

    Args:
        loss: the sum of all step losses, without gradient: the gradients are in `.grad` already.
        carry: the last carry, in the cell's structure.
        facts: what the plan cost, in steps; None without gradient.
    """

    loss: Tensor
    carry: Any
    facts: Facts | None


class Reader(Protocol):
    """Sequences that are read by segment: the input first, then what the loss compares with."""

    @property
    def steps(self) -> int:
        """Steps of the whole."""

    def read(self, start: int, stop: int) -> tuple[Any, ...]:
        """Steps start .. stop-1 of each, time first."""


class Arrays:
    """Arrays that hold all steps, in memory or mapped from a file."""

    def __init__(self, item: tuple[Any, ...], batch_first: bool) -> None:
        check_runs(pytree.tree_leaves(item[:1]))
        self._item, self._axis = item, 1 if batch_first else 0
        sizes = {np.shape(leaf)[self._axis] for leaf in pytree.tree_leaves(item) if np.ndim(leaf) >= 2}
        if len(sizes) != 1 or any(np.ndim(leaf) < 2 for leaf in pytree.tree_leaves(item)):
            shapes = ", ".join(str(tuple(np.shape(leaf))) for leaf in pytree.tree_leaves(item))
            order = "batch, steps" if batch_first else "steps, batch"
            raise ShapeError(
                "net.run: the sequences do not run together",
                got=shapes,
                expected=f"all of them ({order}, ...), with the same number of steps",
                fix="cut them to the same steps, or give a value for each step and row: y.unsqueeze(-1)",
            )
        self.steps = sizes.pop()

    def read(self, start: int, stop: int) -> tuple[Any, ...]:
        """See `Reader`; a copy only where torch cannot share the memory."""
        return pytree.tree_map(lambda leaf: self._slice(leaf, start, stop), self._item)

    def _slice(self, leaf: Any, start: int, stop: int) -> Tensor:
        part = leaf[:, start:stop] if self._axis else leaf[start:stop]
        if not isinstance(part, Tensor):
            part = np.asarray(part)
            part = torch.from_numpy(part if part.flags.writeable else part.copy())
        return part.transpose(0, 1) if self._axis else part


class Pieces:
    """Items (input, ...) one after another in time; each is loaded when it is read."""

    def __init__(self, items: Sequence[Any], batch_first: bool) -> None:
        self._items, self._batch_first = items, batch_first
        self._last: tuple[int, Arrays] | None = None
        sizes = [self._item(number).steps for number in range(len(items))]
        if not sizes:
            raise ShapeError(
                "net.run: there are no segments",
                got="an empty sequence",
                expected="at least one (x, target)",
                fix="an iterator that was used up before must be made anew",
            )
        self._starts = [0, *accumulate(sizes)]
        self.steps = self._starts[-1]

    def _item(self, number: int) -> Arrays:
        if self._last is None or self._last[0] != number:  # an item that is read from a disk is read once, not by step
            item = self._items[number]
            self._last = number, Arrays(item if isinstance(item, tuple) else (item,), self._batch_first)
        return self._last[1]

    def read(self, start: int, stop: int) -> tuple[Any, ...]:
        """See `Reader`; joined where a segment begins in one item and ends in another."""
        parts = []
        for number in range(bisect_right(self._starts, start) - 1, bisect_left(self._starts, stop)):
            begin, end = self._starts[number : number + 2]
            parts.append(self._item(number).read(max(start, begin) - begin, min(stop, end) - begin))
        return parts[0] if len(parts) == 1 else pytree.tree_map(lambda *leaves: torch.cat(leaves), *parts)


def reader(segments: Any, batch_first: bool) -> Reader:
    """What `net.run` is given, as something that can be read by segment; an iterator is kept in memory as it comes."""
    if isinstance(segments, Tensor | np.ndarray):
        return Arrays((segments,), batch_first)
    if isinstance(segments, tuple):
        return Arrays(segments, batch_first)
    if isinstance(segments, Iterable) and not (hasattr(segments, "__len__") and hasattr(segments, "__getitem__")):
        segments = list(segments)
    if not hasattr(segments, "__getitem__"):
        raise ShapeError(
            "net.run cannot read these segments",
            got=type(segments).__name__,
            expected="(x, target) with all steps, or a list or iterator of such pairs, one after another in time",
            fix="net.run((x, y), loss)",
        )
    return Pieces(segments, batch_first)


@dataclass(frozen=True, slots=True)
class Feed:
    """The executor's source: inputs are read when they are needed, and not kept."""

    reader: Reader
    shared: tuple[Tensor, ...]
    initial: tuple[Tensor, ...]
    alive: Tensor | None
    resets: Tensor | None

    @property
    def steps(self) -> int:
        """Steps of the sequence."""
        return self.reader.steps

    def segment(self, start: int, stop: int) -> Inputs:
        """Inputs of steps start .. stop-1."""
        x = tuple(leaf.detach() for leaf in pytree.tree_leaves(self.reader.read(start, stop)[0]))
        masks = [None if mask is None else mask[start:stop] for mask in (self.alive, self.resets)]
        return Inputs(x, (), self.shared, self.initial, *masks)


class Losses:
    """Step losses, computed where their segment is reversed; their own parameters receive their gradients there."""

    def __init__(self, loss: Loss, source: Feed, structure: Any, report: "Report") -> None:
        self._loss, self._source, self._structure, self._report = loss, source, structure, report
        self.first: Leaves = (None,) * len(source.initial)
        self.last = self.first
        self.total = torch.zeros((), dtype=torch.float64)

    def segment(self, done: Taped, start: int, stop: int, inject: int) -> tuple[Leaves, Leaves]:
        """Gradients at the outputs of steps start .. stop-1, zero before `inject`."""
        self._report(stop - start)
        begin = min(max(start, inject), stop)
        if begin == stop:
            return (None,) * len(done.outputs), self.first
        leaves = [out[begin - done.start : stop - done.start].detach().requires_grad_() for out in done.outputs]
        with torch.enable_grad():
            self._value(leaves, begin, stop).backward()
        padded = []
        for leaf in leaves:
            bar = leaf.grad
            if bar is not None and begin > start:
                bar = torch.cat([bar.new_zeros(begin - start, *bar.shape[1:]), bar])
            padded.append(bar)
        return tuple(padded), self.first

    def without_gradient(self, done: Taped) -> None:
        """Add the losses of a segment that was run."""
        self._value(list(done.outputs), done.start, done.stop)

    def _value(self, leaves: list[Tensor], start: int, stop: int) -> Tensor:
        targets = self._source.reader.read(start, stop)[1:]
        value = self._loss(pytree.tree_unflatten(leaves, self._structure), *targets)
        if not isinstance(value, Tensor) or value.numel() != 1:
            got = f"a tensor {tuple(value.shape)}" if isinstance(value, Tensor) else type(value).__name__
            raise ShapeError(
                "net.run: the loss is not one number",
                got=got,
                expected="the sum of the losses of the steps that it is given",
                fix='reduction="sum", or .sum()',
            )
        self.total += value.detach().to("cpu", torch.float64).reshape(())
        return value.reshape(())


class Report:
    """Counts steps, and tells whoever asked."""

    def __init__(self, progress: Progress | None, total: int) -> None:
        self._progress, self._total, self._done = progress, total, 0

    def __call__(self, steps: int) -> None:
        self._done += steps
        if self._progress is not None:
            self._progress(self._done, self._total)


def run_over(
    prepared: Prepared,
    tensors: Mapping[str, Tensor | None],
    read: Reader,
    initial: Sequence[Tensor],
    asked: Asked,
    loss: Loss,
    progress: Progress | None,
) -> Ran:
    """Execute a plan from the first step to the last and back; see `Recurrent.run`.

    Args:
        tensors: the cell's parameters and buffers by name.
    """
    program, (batch, device) = prepared.program, _rows(read)
    check_carry(prepared, initial, batch)
    alive = alive_mask(asked.lengths, read.steps, batch, device)
    resets = reset_mask(asked.resets, read.steps, batch, device)
    if alive is not None and resets is not None:
        resets = resets & alive
    source = Feed(read, prepared.shared.checked(tensors), tuple(initial), alive, resets)
    draws = Draws(program.step, batch, device)
    plan = asked.plan.settled(Call(read.steps, batch, prepared.need, prepared.shared_bytes))
    job = run.Job(program.kernels, plan, draws, prepared.need.forward * batch, outputs=True)
    structure = program.traced.output
    if not torch.is_grad_enabled():
        report = Report(progress, read.steps)
        return _evaluate(job, source, program, Losses(loss, source, structure, report), report)
    actions, facts = run.at_once(plan, read.steps)
    report = Report(progress, facts.forward_steps + facts.reverse_steps)
    losses = Losses(loss, source, structure, report)
    with torch.no_grad():
        found, carry = run.forward_and_backward(job, source, actions, losses, report)
    wanted = [
        (tensor, g)
        for tensor, g in zip((*source.initial, *source.shared), (*found.carry, *found.shared), strict=True)
        if tensor.requires_grad and g is not None
    ]
    if wanted:
        torch.autograd.backward([tensor for tensor, _ in wanted], [g for _, g in wanted])
    return Ran(losses.total, pytree.tree_unflatten(list(carry), program.traced.carry), facts)


def _rows(read: Reader) -> tuple[int, torch.device]:
    """Rows of the batch, and where they are."""
    leaf = pytree.tree_leaves(read.read(0, 1)[0])[0]
    return leaf.shape[1], leaf.device


def _evaluate(job: run.Job, source: Feed, program: Program, losses: Losses, report: Report) -> Ran:
    """The losses alone, without gradient."""
    stand = job.alone(source)

    def seen(done: Taped) -> None:
        losses.without_gradient(done)
        report(done.stop - done.start)

    stand.perform(Advance(0, source.steps, taped=False), seen)
    job.draws.leave(stand.held.state)
    return Ran(losses.total, pytree.tree_unflatten(list(stand.held.carry), program.traced.carry), None)
