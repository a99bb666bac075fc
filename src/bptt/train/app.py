"""The application: from what a person typed to a finished run, and from a run's folder on to its end."""

import math
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
from rich.console import Console

import bptt
from bptt.errors import DataError
from bptt.streams.ranks import Ranks
from bptt.train import folder as run_folder
from bptt.train.finish import LOSS, Outcome, finish
from bptt.train.group import any_of, joined, launch, restarted
from bptt.train.interrupt import Interrupted, StopRequest, listening
from bptt.train.loop import evaluate, row_streams, train
from bptt.train.model import CellChoice, Model, build_model, choose_cell, count_parameters
from bptt.train.origin import task_of, unchanged
from bptt.train.progress import reporting
from bptt.train.randomness import repeatable
from bptt.train.saved import load_pair
from bptt.train.settings import Settings, check, complete
from bptt.train.source import Source, read_source
from bptt.train.state import State, load_state, new_state, save_state
from bptt.train.task import Task
from bptt.train.userfile import run_here


@dataclass(frozen=True, slots=True)
class _Job:
    """All that a run is made of, checked, before anything is written or drawn."""

    source: Source
    settings: Settings
    task: Task
    cell: CellChoice


def start(
    data: str | None, given: Mapping[str, Any], out: Path | None, force: bool, console: Console
) -> Outcome | None:
    """Train from the beginning; after torchrun has lost a process and starts anew, from the last saved state.

    Args:
        data: as `read_source` takes it.
        given: values of `Settings` by name that a person chose; None or missing: the default for this kind of data.
        out: the run folder; None: runs/NAME-CELL, or that with a number if it exists.
        force: replace the run that is there.
        console: for progress.
    Returns:
        What the run left; None in every process but the first.
    Raises:
        DataError: bad input; nothing was written.
        Interrupted: stopped on request, saved.
    """
    with joined() as ranks:
        job, notes = _plan(data, given, ranks)
        folder, goes_on = _choose_folder(out, f"{job.source.name}-{job.cell.name}", force, ranks)
        if goes_on:
            return _resume(folder, None, console, ranks)
        with repeatable(job.settings.seed, job.settings.threads):
            model = build_model(job.task, job.cell, job.settings)
            _try_one_update(model, job)
            state = new_state(model, job.settings)
            state.untrained = _untrained(model, job)
            with listening() as stop:
                if ranks.rank == 0:
                    with run_folder.new_folder(folder, _config(job)):
                        save_state(folder, state)
                _introduce(console, job, state, folder, notes, ranks)
                return _go(job, state, folder, console, stop, ranks)


def resume(folder: Path, epochs: int | None, console: Console) -> Outcome | None:
    """Go on with a run as if it had never stopped: the same numbers, bit by bit, on the same number of processes.

    Args:
        folder: of the run.
        epochs: a new number of epochs in all; None: as it was.
    Raises:
        DataError: the folder holds no run, or its data or cell has changed since.
    """
    with joined() as ranks:
        return _resume(folder, epochs, console, ranks)


def _resume(folder: Path, epochs: int | None, console: Console, ranks: Ranks) -> Outcome | None:
    config, settings, source, cell = unchanged(folder)
    if epochs is not None:
        settings = check(replace(settings, epochs=epochs))
    job = _Job(source, settings, task_of(source, settings), cell)
    if job.task.to_dict() != config["task"]:
        raise DataError(
            f"{folder} was fitted by another version of bptt",
            got=f"version {config['version']}",
            fix="use that version, or start a new run",
        )
    with repeatable(settings.seed, settings.threads):
        model = build_model(job.task, cell, settings)
        example = job.task.training(settings.batch).x[:1]
        state = load_state(folder, model, settings, example)
        _check_epochs(folder, settings, state)
        any_of(ranks)  # all have read the state, which may be replaced from here on
        if ranks.rank == 0:
            with _writing(folder):
                run_folder.cut_metrics(folder, state.metrics_size, state.metrics_digest)
                run_folder.write_config(folder, _config(job))
        where = f"after update {state.updates}, in epoch {state.epoch + 1} of {settings.epochs}"
        _say(console, f"resuming {folder} {where if state.epoch < settings.epochs else 'to score it again'}")
        with listening() as stop:
            return _go(job, state, folder, console, stop, ranks)


def _check_epochs(folder: Path, settings: Settings, state: State) -> None:
    """A run can only go on; what it would undo may have been its best model."""
    done = state.epoch
    if state.best is not None:
        done = max(done, int(load_pair(folder, run_folder.BEST)[1]["epoch"]))
    if settings.epochs < done:
        raise DataError(f"--epochs {settings.epochs} is past", got=f"{done} epochs are done", fix="give more")


def _choose_folder(out: Path | None, name: str, force: bool, ranks: Ranks) -> tuple[Path, bool]:
    """The folder of a new run, and whether a run is in it that this very command began.

    That is so where torchrun lost a process and has started the command anew.
    """
    mine = launch()
    folder = out or (run_folder.free_folder(name) if mine is None else Path("runs") / name)
    goes_on = False
    if ranks.rank == 0:
        goes_on = restarted() and run_folder.was_begun_by(folder, mine)
        if not goes_on:
            run_folder.check_folder(folder, force)
    return folder, any_of(ranks, goes_on)[0]


def _plan(data: str | None, given: Mapping[str, Any], ranks: Ranks) -> tuple[_Job, list[str]]:
    """Read and check everything; the notes say what was decided on the way."""
    source = read_source(data)
    settings = complete(source.kind, source.data, given)
    cell = choose_cell(settings.cell)
    if cell.user is not None:
        settings = replace(settings, cell=f"{cell.user.path}:{cell.name}")
    task = task_of(source, settings)
    notes = list(task.summary)
    most = max(1, task.steps["train"] // settings.window)
    ranks.rows(settings.batch)
    if most < ranks.world:
        raise DataError(
            f"{source.place} is too short for {ranks.world} processes",
            got=f"{task.steps['train']} steps to train on; no row may be shorter than a window of {settings.window}",
            fix=f"give --window {max(1, task.steps['train'] // ranks.world)} or less, or fewer processes",
        )
    if settings.batch > most:
        notes.append(f"{most} of the {settings.batch} rows asked for, since no row may be shorter than a window")
        settings = replace(settings, batch=most)
    return _Job(source, settings, task, cell), notes


def _try_one_update(model: Model, job: _Job) -> None:
    """Run one window forward and backward, so that a cell that cannot train fails before a folder exists."""
    with repeatable(job.settings.seed, job.settings.threads), run_here(job.cell.user):
        streams = row_streams(job.task.training(job.settings.batch), job.settings)
        part = streams.part(0)
        job.task.losses(streams.run(model, part), part.y).sum().backward()
    for name, parameter in model.named_parameters():
        if parameter.grad is not None and not bool(parameter.grad.isfinite().all()):
            raise _no_number(f"the gradient of {name} is not finite")
    model.zero_grad()


def _untrained(model: Model, job: _Job) -> float:
    """The validation loss before training."""
    with run_here(job.cell.user):
        loss, _ = evaluate(model, job.task, job.settings, "validation")
    if not math.isfinite(loss):
        raise _no_number(f"validation loss {loss:g}")
    return loss


def _no_number(got: str) -> DataError:
    return DataError(
        "the model gives no number before it has learned anything",
        got=got,
        fix="look for roots, logarithms and divisions near zero in the cell, and for extreme values in the data",
    )


def _go(job: _Job, state: State, folder: Path, console: Console, stop: StopRequest, ranks: Ranks) -> Outcome | None:
    """Train to the end and finish; a stop on request leaves a saved run, wherever it comes."""
    try:
        with _writing(folder):
            with reporting(console) as reporter:
                train(job.task, job.settings, state, folder, reporter, stop, ranks)
            if ranks.rank > 0:
                return None
            _say(console, "scoring the best model on the test part, measuring its gradient flow, writing the report")
            stop.interrupts = True
            title = f"{job.source.name}, {job.cell.name}"
            return finish(folder, title, job.source.note, job.task, job.settings, state)
    except KeyboardInterrupt:
        where = (
            "before the report was written" if state.epoch >= job.settings.epochs else "at once, since the last save"
        )
        raise Interrupted(folder, where, stop.signal_number) from None


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    """A disk that is full, or a folder that may not be written, is said in words; the state saved before stays."""
    try:
        yield
    except OSError as error:
        fix = "make room or mend the folder, then resume the run"
        raise DataError(f"{folder} cannot be written", got=error.strerror, fix=fix) from error


def _config(job: _Job) -> dict[str, Any]:
    return {
        "version": bptt.__version__,
        "torch": torch.__version__,
        "kind": job.source.kind,
        "source": job.source.note,
        "sha256": job.source.sha256,
        "settings": job.settings.to_dict(),
        "cell": job.cell.to_dict(),
        "task": job.task.to_dict(),
        "launch": launch(),
    }


def _introduce(console: Console, job: _Job, state: State, folder: Path, notes: list[str], ranks: Ranks) -> None:
    """What is about to happen, in one screen."""
    settings, steps = job.settings, job.task.steps
    parts = f"{steps['train']} steps to train on, {steps['validation']} to validate, {steps['test']} to test"
    layers = "1 layer" if settings.layers == 1 else f"{settings.layers} layers"
    parameters = count_parameters(state.model)
    clip = f"gradients clipped at norm {settings.clip:g}" if settings.clip else "no clipping"
    times = f"an update every {settings.stride} steps, backpropagated {settings.window} steps"
    shared = f", shared by {ranks.world} processes" if ranks.world > 1 else ""
    lines = [
        f"data    {job.source.place}: {parts}, in time order",
        *(f"        {note}" for note in notes),
        f"model   {job.cell.name}, {layers} of {settings.hidden}, {parameters} parameters",
        f"loss    {job.task.loss_unit}, {LOSS}; {clip}",
        f"        on the validation part before training: {state.untrained:.4f}",
        f"time    rows: {settings.batch}{shared}, epochs: {settings.epochs}; {times}",
        f"run     {folder}",
    ]
    _say(console, "\n".join(lines))


def _say(console: Console, text: str) -> None:
    console.print(text, markup=False, highlight=False, soft_wrap=True)
