"""After training: the best model on the test part, its gradient flow, and the report."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from bptt.errors import BpttError
from bptt.flow import Flow, flow
from bptt.report import render
from bptt.train import folder as run_folder
from bptt.train.loop import evaluate
from bptt.train.model import Model, count_parameters
from bptt.train.randomness import repeatable
from bptt.train.sampling import write
from bptt.train.saved import load_pair, write_atomic, write_json
from bptt.train.settings import Settings
from bptt.train.shown import equations, plan_of
from bptt.train.state import State
from bptt.train.task import Picture, Scores, Task
from bptt.train.text import Text

FLOW_ROWS = 4  # sequences of the validation part whose gradient flow is measured
FLOW_STEPS = 192  # and their length
SAMPLE_LENGTH = 600
SAMPLE_TEMPERATURE = 0.8
LOSS = "mean over the steps and rows of an update"  # what a clipping threshold depends on


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a finished run leaves.

    Attributes:
        folder: of the run.
        report: the page.
        scores: errors on the test part.
        flow_verdict: one sentence on how far back credit reaches.
        sample: text that the model wrote, for a text run.
    """

    folder: Path
    report: Path
    scores: Scores
    flow_verdict: str
    sample: str | None


def finish(folder: Path, title: str, note: str, task: Task, settings: Settings, state: State) -> Outcome:
    """Score the best model of a run and write `scores.json` and `report.html`."""
    tensors, info = load_pair(folder, run_folder.BEST)
    model = state.model
    model.load_state_dict(tensors)
    with repeatable(settings.seed, settings.threads):
        _, evidence = evaluate(model, task, settings, "test")
        scores, picture = task.score(evidence)
        sample = write(model, task.alphabet, SAMPLE_LENGTH, SAMPLE_TEMPERATURE) if isinstance(task, Text) else None
        measured, flow_verdict = _measured_flow(model, task, settings)
    config = config_of(task, settings, model, note)
    config |= {"best epoch": info["epoch"], "validation loss before training": state.untrained}
    run = run_of(title, config, task, folder, scores, picture, sample)
    write_json(folder / run_folder.SCORES, {"best_epoch": info["epoch"], **scores.to_dict()})
    report = folder / run_folder.REPORT
    derivation = equations(model.net, task.inputs, settings.hidden)
    write_atomic(report, render(measured, run, title, derivation, plan_of(settings)).encode())
    return Outcome(folder, report, scores, flow_verdict, sample)


def _measured_flow(model: Model, task: Task, settings: Settings) -> tuple[dict[str, Any] | None, str]:
    """The flow as the report takes it, and its verdict; one that cannot be measured must not cost the whole report."""
    try:
        measured = measure_flow(model, task, settings)
    except BpttError as error:
        return None, f"The gradient flow was not measured: {error.what}."
    return measured.to_dict(), measured.verdict.sentence


def measure_flow(model: Model, task: Task, settings: Settings) -> Flow:
    """How far back the losses of the trained model's own task reach, on the validation part."""
    rows = min(FLOW_ROWS, settings.batch, task.steps["validation"])
    _, streams = task.held_out("validation", rows, 0)
    x, y = streams.x[:FLOW_STEPS], streams.y[:FLOW_STEPS]
    model.eval()
    with torch.no_grad():
        seen = model.encoder(x)

    def step_loss(out: Tensor, t: int) -> Tensor:
        return task.losses(model.head(out)[None], y[t : t + 1])[0]

    measured = flow(model.net, seen, step_loss, window=settings.window, stride=settings.stride)
    return replace(measured, loss=f"{task.loss_unit}, of each step")


def config_of(task: Task, settings: Settings, model: Model, note: str) -> dict[str, Any]:
    """The run in flat words and numbers, for the report."""
    flat = {
        name: ", ".join(map(str, value)) if isinstance(value, tuple | list) else value
        for name, value in settings.to_dict().items()
    }
    parts = {f"steps, {part}": count for part, count in task.steps.items()}
    return {
        **flat,
        **parts,
        "source": note,
        "parameters": count_parameters(model),
        "loss": LOSS,
        **{f"data, {k + 1}": sentence for k, sentence in enumerate(task.summary)},
    }


def run_of(
    title: str,
    config: dict[str, Any],
    task: Task,
    folder: Path,
    scores: Scores,
    picture: Picture | None,
    sample: str | None,
) -> dict[str, Any]:
    """The run as the report takes it."""
    metrics = run_folder.read_metrics(folder)
    curves = {name: [line[name] for line in metrics] for name in ("epoch", "train_loss", "valid_loss")}
    return {
        "title": title,
        "config": config,
        "training": {**curves, "loss_unit": task.loss_unit},
        "scores": scores.to_dict(),
        "forecast": None if picture is None else picture.to_dict(),
        "sample": sample,
    }
