"""The training loop: windows, an evaluation after each epoch, and a state that can be saved after any update."""

import math
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor
from torch.nn.utils import clip_grad_norm_

from bptt.errors import BpttError
from bptt.streams import Part, Streams
from bptt.streams import streams as streams_of
from bptt.streams.ranks import Ranks, spread
from bptt.train.folder import BEST, append_metrics
from bptt.train.group import any_of, seed_update
from bptt.train.interrupt import Interrupted, StopRequest
from bptt.train.model import Model
from bptt.train.pieces import Rows
from bptt.train.progress import Reporter
from bptt.train.randomness import capture, restore
from bptt.train.saved import save_pair
from bptt.train.settings import Settings
from bptt.train.state import State, save_state
from bptt.train.task import Part as HeldOut
from bptt.train.task import Task

SAVE_SECONDS = 60.0  # between two saves: the most work that a power cut can cost
WARM_WINDOWS = 4  # windows of its own past that each row of a held-out part runs through before it is scored
EVALUATION_STEPS = 512  # run at a time, so that a long held-out part needs no more memory than a short one


class DivergedError(BpttError):
    """The loss or its gradient is no longer a number."""


def train(
    task: Task, settings: Settings, state: State, folder: Path, reporter: Reporter, stop: StopRequest, ranks: Ranks
) -> None:
    """Train from `state` to the last epoch.

    `best` is saved whenever validation improves; `last` at the end, when a person stops the run, and every minute:
    an epoch may take a second, and a disk that many milliseconds for each file. With several processes the first one
    writes, and all stop and save after the same update.

    Args:
        stop: true as soon as a person wants to stop; looked at after every update.
    Raises:
        Interrupted: after the state was saved, because of `stop`.
        DivergedError: the loss is not finite; the state saved before stays.
        LostRankError: another process is gone; the state saved before stays.
    """
    saver = _Saver(folder, state, stop, ranks)
    while state.epoch < settings.epochs:
        streams = _epoch_streams(task, settings, state, ranks)
        for part in streams if streams.epoch == state.epoch else ():  # saved between the last update and the evaluation
            seed_update(ranks, settings.seed, state.updates)
            loss, wishes = _update(task, settings, state, streams, part, saver.wishes())
            done = (state.epoch + (part.number + 1) / len(streams)) / settings.epochs
            window = part.window
            reporter.update(f"{state.epoch + 1}/{settings.epochs}", done, window.stop - window.begin, loss)
            saver.save_if(wishes, streams)
        _close_epoch(task, settings, state, folder, reporter, ranks, len(streams))
        saver.save_if(any_of(ranks, *saver.wishes()), None)
    saver.save()


class _Saver:
    """Writes the state, from the first process, when all processes agree on it."""

    def __init__(self, folder: Path, state: State, stop: StopRequest, ranks: Ranks) -> None:
        self._folder, self._state, self._stop, self._ranks = folder, state, stop, ranks
        self._saved = time.monotonic()

    def wishes(self) -> tuple[bool, bool]:
        """Whether this process was asked to stop, and whether a minute has passed by the first one's clock."""
        due = self._ranks.rank == 0 and time.monotonic() - self._saved >= SAVE_SECONDS
        return bool(self._stop), due

    def save_if(self, wishes: tuple[bool, ...], streams: Streams | None) -> None:
        """Save if some process wishes it; leave if it wishes to stop.

        Args:
            wishes: of all processes together.
            streams: of the running epoch; None between epochs.
        """
        stop, due = wishes
        if stop or due:
            self._state.walked = None if streams is None else streams.state_dict()
            self.save()
        if stop:
            any_of(self._ranks)  # nobody leaves before the state is on disk
            done = f"after {self._state.epoch} whole epochs and {self._state.updates} updates"
            raise Interrupted(self._folder, done, self._stop.signal_number)

    def save(self) -> None:
        if self._ranks.rank == 0:
            save_state(self._folder, self._state)
        self._saved = time.monotonic()


def _epoch_streams(task: Task, settings: Settings, state: State, ranks: Ranks) -> Streams:
    """The streams of the running epoch, at the saved position; a run that goes on in an epoch draws the same again."""
    if state.epoch_random is None:
        now = capture()
        state.epoch_random = replace(now, torch_state=spread(now.torch_state, ranks))
        restore(state.epoch_random)
        rows = task.training(settings.batch)
    else:
        now = capture()
        restore(state.epoch_random)
        rows = task.training(settings.batch)
        restore(now)
    walk = row_streams(rows, settings)
    walk.epoch = state.epoch
    if state.walked is not None:
        walk.load_state_dict(state.walked)
    return walk


def row_streams(rows: Rows, settings: Settings) -> Streams:
    """Rows that are cut already as streams: each is a recording of its own."""
    columns = list(zip(rows.x.unbind(1), rows.y.unbind(1), strict=True))
    return streams_of(columns, batch=len(columns), window=settings.window, stride=settings.stride, whole=True)


def _update(
    task: Task, settings: Settings, state: State, streams: Streams, part: Part, wishes: Sequence[bool]
) -> tuple[float, tuple[bool, ...]]:
    """One window forward and backward, one reduction, one step of the optimiser.

    Returns:
        The mean loss of its steps, and what some process wishes.
    """
    began = time.monotonic()
    state.model.train()
    step_losses = task.losses(streams.run(state.model, part), part.y)
    state.optimizer.zero_grad()
    part.mean(step_losses).backward()
    own = [float(step_losses.detach().sum()), float(task.weights(part.y).sum()), *wishes]
    value, weight, *wished = streams.reduce(state.model, torch.tensor(own, dtype=torch.float64)).tolist()
    norm = float(clip_grad_norm_(state.model.parameters(), settings.clip or math.inf))
    if not math.isfinite(norm) or not math.isfinite(value):
        raise DivergedError(
            f"training diverged in update {state.updates + 1}",
            got=f"loss {value:g}, gradient norm {norm:g}",
            fix="lower --lr or --clip; the state saved before is intact",
        )
    state.optimizer.step()
    state.updates += 1
    state.loss_sum, state.weight_sum = state.loss_sum + value, state.weight_sum + weight
    state.norm_sum += norm
    state.clipped += bool(settings.clip and norm > settings.clip)
    state.seconds += time.monotonic() - began
    return value / max(weight, 1.0), tuple(count > 0 for count in wished)


def _close_epoch(
    task: Task, settings: Settings, state: State, folder: Path, reporter: Reporter, ranks: Ranks, updates: int
) -> None:
    """Evaluate, in every process the same; write the epoch's line of metrics, and the best model."""
    valid, _ = evaluate(state.model, task, settings, "validation")
    if not math.isfinite(valid):
        raise DivergedError(
            f"training diverged in epoch {state.epoch + 1}",
            got=f"validation loss {valid:g}",
            fix="lower --lr or --clip; the state saved before is intact",
        )
    train_loss = state.loss_sum / max(state.weight_sum, 1.0)
    line = {
        "epoch": state.epoch + 1,
        "updates": state.updates,
        "train_loss": train_loss,
        "valid_loss": valid,
        "gradient_norm": state.norm_sum / updates,
        "clipped": state.clipped / updates,
        "seconds": round(state.seconds, 3),
    }
    if state.best is None or valid < state.best:
        state.best, state.best_epoch = valid, state.epoch + 1
        if ranks.rank == 0:
            save_pair(folder, BEST, state.model.state_dict(), {"epoch": state.best_epoch, "valid_loss": valid})
    if ranks.rank == 0:
        state.metrics_size, state.metrics_digest = append_metrics(folder, line)
    state.close_epoch()
    reporter.epoch(f"epoch {state.epoch}/{settings.epochs}: loss {train_loss:.4f}, validation {valid:.4f}")


def evaluate(model: Model, task: Task, settings: Settings, part: HeldOut) -> tuple[float, Tensor]:
    """The mean loss on a held-out part, and what the task's scoring needs of each step, in time order.

    The part is run in rows, each arriving with a carry warmed on its own past; no gradient, no dropout.
    """
    rows = min(settings.batch, task.steps[part])
    pieces, streams = task.held_out(part, rows, WARM_WINDOWS * settings.window)
    losses, weights, kept = [], [], []
    carry = None
    model.eval()
    with torch.no_grad():
        for start in range(0, len(streams.x), EVALUATION_STEPS):
            y = streams.y[start : start + EVALUATION_STEPS]
            out, carry = model(streams.x[start : start + EVALUATION_STEPS], carry)
            losses.append(task.losses(out, y).sum())
            weights.append(task.weights(y).sum())
            kept.append(task.evidence(out, y))
    mean = float(torch.stack(losses).sum() / torch.stack(weights).sum().clamp(min=1.0))
    return mean, pieces.in_order(torch.cat(kept))
