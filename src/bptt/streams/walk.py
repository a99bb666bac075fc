"""`streams`: one or many recordings as a batch of contiguous streams, walked in windows that keep the carry."""

from collections.abc import Iterator, Mapping
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils import _pytree as pytree
from torch.utils.data import IterableDataset, get_worker_info

from bptt.errors import DataError, PlanError, ShapeError
from bptt.streams.advance import Axes, Carry, Net, advance, row_axes, take_rows
from bptt.streams.layout import Layout, lay_out
from bptt.streams.part import Part, cut_part
from bptt.streams.ranks import Ranks, average, current_ranks, gather_rows
from bptt.streams.recordings import Recordings, read_recordings
from bptt.streams.schedule import Schedule
from bptt.time.plan import truncated

FORMAT = 1


def streams(data: Any, *, batch: int, window: int, stride: int | None = None, whole: bool = False) -> "Streams":
    r"""Recordings as contiguous streams, for truncated backpropagation through time across updates.

        streams = bptt.streams((x, y), batch=16, window=200, stride=100)
        for part in streams:
            out = streams.run(net, part)
            loss = part.mean((out - part.y).square().mean(-1))
            optimizer.zero_grad(); loss.backward(); optimizer.step()

    Each of `batch` rows runs on in time, so the carry at the end of a window is the right one for the next. An update
    counts the losses of `stride` = k1 steps and carries them back `window` = k2 steps from its last one. Where k2 > k1,
    `run` runs the earlier steps again, from the carry stored there, with the parameters of now.

    Args:
        data: a recording or a list of recordings. A recording is an array (steps, ...), a pair (x, y), or a dict with x
            and perhaps y. Tensors, numpy arrays, memory-mapped files: only the steps of a window are read.
        batch: rows in all processes together. A row is one contiguous piece of the recordings laid end to end; its
            carry starts anew where a recording begins.
        window: k2 >= stride, in steps.
        stride: k1, in steps; `window` if not given.
        whole: no recording is cut; each in turn goes to the row that is shortest so far.
    Returns:
        An iterable of parts, `len` of them in an epoch; also a dataset for `DataLoader(streams, batch_size=None)`.
    Raises:
        DataError: recordings that cannot be used. PlanError: sizes that make no window.
    Cost: window / stride forward and backward steps per step; memory for the tape of `window` steps.
    Source: Williams and Peng (1990), BPTT(h; h').
    """
    if type(batch) is not int or batch < 1:
        raise PlanError("streams: batch must be a whole number of rows, at least 1", got=f"batch={batch!r}")
    plan = truncated(window, stride)
    recordings = read_recordings(data)
    return Streams(recordings, lay_out(recordings.steps, batch, whole), plan.window, plan.stride, current_ranks())


class Streams(IterableDataset[Part]):
    """A walk over recordings, epoch after epoch, with an exact position; made by `bptt.streams`.

    Attributes:
        epoch: finished epochs.
        position: windows of the running epoch that `run` has done.
        rows: of the global streams, owned by this process.
        steps: of the longest row.
    """

    def __init__(self, recordings: Recordings, layout: Layout, window: int, stride: int, ranks: Ranks) -> None:
        self._recordings, self._layout, self._ranks = recordings, layout, ranks
        self._schedule = Schedule(layout.steps, window, stride)
        self.rows = ranks.rows(len(layout.rows))
        self.epoch = self.position = 0
        self._carry: Carry = None
        self._axes: Axes | None = None

    @property
    def steps(self) -> int:
        return self._layout.steps

    def __len__(self) -> int:
        """Windows of an epoch, the same in every process."""
        return len(self._schedule)

    def __iter__(self) -> Iterator[Part]:
        """The parts of the running epoch that are still to come.

        A DataLoader's worker reads every n-th of them; the loader puts them in order.
        """
        worker = get_worker_info()
        first, every = (0, 1) if worker is None else (worker.id, worker.num_workers)
        for number in range(self.position + first, len(self), every):
            yield self.part(number)
        if worker is not None:
            self.position = 0  # of this worker's copy, which serves the next epoch too if it is persistent

    def part(self, number: int) -> Part:
        """Window `number` of an epoch, for the rows of this process. Cost: reads that window alone."""
        # The average over processes must be the mean over all rows.
        size = min(self._schedule.stride, self.steps) * len(self._layout.rows) / self._ranks.world
        return cut_part(self._recordings, self._layout, self.rows, number, self._schedule[number], size)

    def run(self, net: Net, part: Part) -> Any:
        """Run a net over a part, from the carry where the part begins, and keep the carry where the next one begins.

        Args:
            net: called as net(x, carry), gives (outputs, carry); x and outputs are (steps, rows, ...). With None for
                the carry it starts as it does by itself. It may be called several times.
            part: the next one: each is run once, in order.
        Returns:
            outputs of the steps that count, (steps, rows, ...), with gradient to the parameters; the carry that is kept
            has none.
        Raises:
            DataError: not the next part, or another number of processes than when the streams were made.
            ShapeError: a net that is not time first, runs in both directions, or keeps no carry for each row.
        """
        self._check(net, part)
        if self._axes is None:
            self._axes = row_axes(net, part.x)
        device = pytree.tree_leaves(part.x)[0].device  # where a state that was loaded may not be
        carry = pytree.tree_map(lambda leaf: leaf.to(device), self._carry) if self._carry is not None else None
        outputs, carry = advance(net, part, carry, self._axes)
        self._carry, self.position = carry, self.position + 1
        if self.position == len(self):
            self._carry, self.position, self.epoch = None, 0, self.epoch + 1
        return outputs

    def reduce(self, net: nn.Module, sums: Tensor | None = None) -> Tensor:
        """Average the gradients over processes: call it once per update, between backward and the optimiser's step.

        One process changes nothing. Leave it out if DistributedDataParallel is around the net, which averages too.

        Args:
            sums: (n,) numbers to add up over processes in the same message, such as the losses to be shown.
        Returns:
            The sums over all processes, in float64.
        Raises:
            LostRankError: another process is gone.
        """
        return average(net.parameters(), torch.zeros(0) if sums is None else sums, self._ranks)

    def state_dict(self) -> dict[str, Any]:
        """The exact position and the carry of all rows, to be saved beside the net and the optimiser.

        With several processes all of them must call it; each gets the whole state, and one should write it.
        """
        carry = self._carry
        if carry is not None:
            assert self._axes is not None
            carry = gather_rows(carry, self._axes, len(self._layout.rows), self._ranks)
        return {
            "format": FORMAT,
            **self._identity(),
            "epoch": self.epoch,
            "position": self.position,
            "row_axes": None if self._axes is None else list(self._axes),
            "carry": carry,
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Go on where `state_dict` was called, on any number of processes.

        Raises:
            DataError: the state belongs to other recordings, or to another batch, window or stride.
        """
        expected = {"format": FORMAT, **self._identity()}
        found = {name: state.get(name) for name in expected}
        if found != expected:
            wrong = [name for name, value in expected.items() if found[name] != value]
            raise DataError(
                "the saved position belongs to other streams",
                got=", ".join(f"{name} {found[name]}" for name in wrong),
                expected=", ".join(f"{name} {expected[name]}" for name in wrong),
                fix="make the streams as they were made when the state was saved",
            )
        position, axes, carry = int(state["position"]), state["row_axes"], state["carry"]
        if not 0 <= position < len(self) or (carry is not None and axes is None):
            raise DataError("the saved position is damaged", got=f"window {position} of {len(self)}")
        if carry is not None:
            carry = self._own(carry, tuple(axes))
        self.epoch, self.position, self._carry = int(state["epoch"]), position, carry
        self._axes = None if axes is None else tuple(axes)

    def _own(self, carry: Carry, axes: Axes) -> Carry:
        """This process' rows of the carry of all."""
        batch, leaves = len(self._layout.rows), pytree.tree_leaves(carry)
        fits = len(leaves) == len(axes) and all(isinstance(leaf, Tensor) for leaf in leaves)
        if not fits or any(leaf.shape[axis] != batch for leaf, axis in zip(leaves, axes, strict=True)):
            raise DataError("the saved carry is damaged", expected=f"a tensor with {batch} rows for each leaf")
        return take_rows(carry, axes, torch.arange(self.rows.start, self.rows.stop))

    def _identity(self) -> dict[str, Any]:
        """What must be the same for a saved position to mean the same."""
        return {
            "batch": len(self._layout.rows),
            "window": self._schedule.window,
            "stride": self._schedule.stride,
            "steps": self.steps,
            "layout": self._layout.digest(),
        }

    def _check(self, net: Net, part: Part) -> None:
        if part.number != self.position:
            raise DataError(
                "parts are run in order, each once",
                got=f"part {part.number}",
                expected=f"part {self.position}, where the stored carry belongs",
                fix="loop over the streams or a DataLoader of them and run every part; load_state_dict goes back",
            )
        if self._ranks != current_ranks():
            raise DataError(
                "the number of processes has changed since the streams were made",
                got=f"{current_ranks().world}",
                expected=f"{self._ranks.world}",
                fix="call torch.distributed.init_process_group before bptt.streams",
            )
        for name, why in (("batch_first", "is not time first"), ("bidirectional", "runs in both directions")):
            if getattr(getattr(net, "module", net), name, False):  # .module: inside DistributedDataParallel
                raise ShapeError(f"the net {why}", got=f"{name}=True", expected="steps first, from past to future")
