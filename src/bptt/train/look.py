"""A finished run, looked at again: its best model, how far back its gradient reaches, its curves and its scores."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bptt.errors import DataError
from bptt.flow import Flow
from bptt.train import folder as run_folder
from bptt.train.finish import config_of, measure_flow, run_of
from bptt.train.loop import evaluate
from bptt.train.model import Model, build_model
from bptt.train.origin import task_of, unchanged
from bptt.train.randomness import repeatable
from bptt.train.saved import load_pair
from bptt.train.settings import Settings


@dataclass(frozen=True, slots=True)
class Look:
    """What is seen of a run.

    Attributes:
        title: name of the data and of the cell.
        model: its best model.
        inputs, hidden: sizes of a cell of its first layer.
        settings: the choices of the run.
        flow: measured on the validation part, with the run's own loss.
        run: curves, scores, forecast and settings, as `bptt.report.render` takes them.
    """

    title: str
    model: Model
    inputs: int
    hidden: int
    settings: Settings
    flow: Flow
    run: dict[str, Any]


def look(folder: Path) -> Look:
    """Measure a run again; nothing in its folder changes.

    Raises:
        DataError: the folder holds no run with a saved model, or its data or its cell has changed since.
    Cost: one pass over the test part and one flow.
    """
    _, settings, source, cell = unchanged(folder)
    if not (folder / f"{run_folder.BEST}.json").is_file():
        raise DataError(f"{folder} has no trained model yet", fix=f"finish an epoch: bptt train --resume {folder}")
    task, title = task_of(source, settings), f"{source.name}, {cell.name}"
    with repeatable(settings.seed, settings.threads):
        model = build_model(task, cell, settings)
        tensors, info = load_pair(folder, run_folder.BEST)
        model.load_state_dict(tensors)
        _, evidence = evaluate(model, task, settings, "test")
        scores, picture = task.score(evidence)
        flow = measure_flow(model, task, settings)
    shown = config_of(task, settings, model, source.note) | {"best epoch": info["epoch"]}
    run = run_of(title, shown, task, folder, scores, picture, None)
    return Look(title, model, task.inputs, settings.hidden, settings, flow, run)
