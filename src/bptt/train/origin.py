"""What a run was made from - its data, its cell - found again, and refused if it is another now."""

from pathlib import Path
from typing import Any

from bptt.errors import DataError
from bptt.train import folder as run_folder
from bptt.train.forecast import forecast_task
from bptt.train.grid import regular
from bptt.train.model import CellChoice, choose_cell
from bptt.train.settings import Settings
from bptt.train.source import Source, read_source
from bptt.train.table import parse_table
from bptt.train.task import Task
from bptt.train.text import text_task


def unchanged(folder: Path) -> tuple[dict[str, Any], Settings, Source, CellChoice]:
    """A run's config, settings, data and cell.

    Raises:
        DataError: its data or its cell has changed since.
    """
    config = run_folder.read_config(folder)
    settings = Settings.from_dict(config["settings"])
    source = read_source(settings.data)
    if source.sha256 != config["sha256"]:
        raise DataError(
            f"{source.place} has changed since the run",
            got="other content than was trained on",
            fix="restore the file, or start a new run",
        )
    cell = choose_cell(settings.cell)
    if cell.to_dict() != config["cell"]:
        raise DataError(
            "the cell's file has changed since the run",
            where=cell.to_dict().get("path"),
            fix="restore the file, or start a new run: half a run with each would be neither",
        )
    return config, settings, source, cell


def task_of(source: Source, settings: Settings) -> Task:
    """What is to be learned from the data."""
    if source.kind == "text":
        return text_task(source.text, source.place)
    return forecast_task(regular(parse_table(source.text, source.place), settings.gaps), settings)
