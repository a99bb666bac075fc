"""The training loop: windows, an evaluation after each epoch, and a state that can be saved after any update."""

import math
import time
from pathlib import Path

import torch
from torch import Tensor
from torch.nn.utils import clip_grad_norm_

from bptt.errors import BpttError
from bptt.train.folder import BEST, append_metrics
from bptt.train.interrupt import Interrupted, StopRequest
from bptt.train.model import Model
from bptt.train.progress import Reporter
from bptt.train.randomness import capture, restore
from bptt.train.saved import save_pair
from bptt.train.settings import Settings
from bptt.train.state import State, save_state
from bptt.train.streams import Streams, Window, advance, walk
from bptt.train.task import Part, Task

SAVE_SECONDS = 60.0  # between two saves: the most work that a power cut can cost
WARM_WINDOWS = 4  # windows of its own past that each row of a held-out part runs through before it is scored
EVALUATION_STEPS = 512  # run at a time, so that a long held-out part needs no more memory than a short one


class DivergedError(BpttError):
    """The loss or its gradient is no longer a number."""


def train(task: Task, settings: Settings, state: State, folder: Path, reporter: Reporter, stop: StopRequest) -> None:
    """Train from `state` to the last epoch.

    `best` is saved whenever validation improves; `last` at the end, when a person stops the run, and every minute:
    an epoch may take a second, and a disk that many milliseconds for each file.

    Args:
        stop: true as soon as a person wants to stop; looked at after every update.
    Raises:
        Interrupted: after the state was saved, because of `stop`.
        DivergedError: the loss is not finite; the state saved before stays.
    """
    saved = time.monotonic()
    while state.epoch < settings.epochs:
        streams = _epoch_streams(task, settings, state)
        windows = walk(len(streams.x), settings.window, settings.stride)
        while state.at < len(windows):
            window = windows[state.at]
            loss = _update(task, settings, state, streams, window)
            done = (state.epoch + state.at / len(windows)) / settings.epochs
            reporter.update(f"{state.epoch + 1}/{settings.epochs}", done, window.stop - window.begin, loss)
            saved = _save_when_due(folder, state, stop, saved)
        _close_epoch(task, settings, state, folder, reporter)
        saved = _save_when_due(folder, state, stop, saved)
    save_state(folder, state)


def _save_when_due(folder: Path, state: State, stop: StopRequest, saved: float) -> float:
    """Save if a minute has passed or a person wants to stop; returns when the state was saved last."""
    if stop:
        save_state(folder, state)
        raise Interrupted(folder, f"after {state.epoch} whole epochs and {state.updates} updates", stop.signal_number)
    if time.monotonic() - saved < SAVE_SECONDS:
        return saved
    save_state(folder, state)
    return time.monotonic()


def _epoch_streams(task: Task, settings: Settings, state: State) -> Streams:
    """The streams of the running epoch; a run that goes on inside an epoch draws the same ones again."""
    if state.epoch_random is None:
        state.epoch_random = capture()
        return task.training(settings.batch)
    now = capture()
    restore(state.epoch_random)
    streams = task.training(settings.batch)
    restore(now)
    return streams


def _update(task: Task, settings: Settings, state: State, streams: Streams, window: Window) -> float:
    """One window forward and backward, one step of the optimiser; returns the mean loss of its steps."""
    began = time.monotonic()
    state.model.train()
    out, carry = advance(state.model, streams.x, state.carry, window)
    y = streams.y[window.start : window.stop]
    total = task.losses(out, y).sum()
    value = float(total.detach())
    # The mean over the steps and rows of a full block: a shorter last block counts by its steps, no more.
    loss = total / (min(settings.stride, len(streams.x)) * settings.batch)
    state.optimizer.zero_grad()
    loss.backward()
    norm = float(clip_grad_norm_(state.model.parameters(), settings.clip or math.inf))
    if not math.isfinite(norm) or not math.isfinite(value):
        raise DivergedError(
            f"training diverged in update {state.updates + 1}",
            got=f"loss {value:g}, gradient norm {norm:g}",
            fix="lower --lr or --clip; the state saved before is intact",
        )
    state.optimizer.step()
    weight = float(task.weights(y).sum())
    state.carry, state.at, state.updates = carry, state.at + 1, state.updates + 1
    state.loss_sum, state.weight_sum = state.loss_sum + value, state.weight_sum + weight
    state.norm_sum += norm
    state.clipped += bool(settings.clip and norm > settings.clip)
    state.seconds += time.monotonic() - began
    return value / max(weight, 1.0)


def _close_epoch(task: Task, settings: Settings, state: State, folder: Path, reporter: Reporter) -> None:
    """Evaluate, write the epoch's line of metrics, save."""
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
        "gradient_norm": state.norm_sum / state.at,
        "clipped": state.clipped / state.at,
        "seconds": round(state.seconds, 3),
    }
    if state.best is None or valid < state.best:
        state.best, state.best_epoch = valid, state.epoch + 1
        parameters = state.model.state_dict()
        save_pair(folder, BEST, parameters, {"epoch": state.best_epoch, "valid_loss": valid})
    state.metrics_size = append_metrics(folder, line)
    state.close_epoch()
    reporter.epoch(f"epoch {state.epoch}/{settings.epochs}: loss {train_loss:.4f}, validation {valid:.4f}")


def evaluate(model: Model, task: Task, settings: Settings, part: Part) -> tuple[float, Tensor]:
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
