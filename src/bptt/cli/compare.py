"""`bptt compare`: runs and cells side by side."""

from pathlib import Path
from typing import Annotated

import typer

from bptt.cli.measured import Noise, measure
from bptt.cli.pages import write_page
from bptt.errors import DataError
from bptt.report import compare as compare_page
from bptt.report.comparison import MEMBERS


def compare(
    subjects: Annotated[
        list[str],
        typer.Argument(help="Two or more run folders, rnn, lstm, gru, or FILE.py:Cell.", metavar="RUN|CELL..."),
    ],
    hidden: Annotated[int, typer.Option("--hidden", help="Units of a cell.", min=1)] = 128,
    inputs: Annotated[int, typer.Option("--input-size", help="Width of a cell's white noise.", min=1)] = 4,
    steps: Annotated[int, typer.Option("--steps", help="Length of a cell's sequences.", min=1)] = 200,
    batch: Annotated[int, typer.Option("--batch", help="Sequences of a cell.", min=1)] = 8,
    seed: Annotated[int, typer.Option("--seed", help="Of every random draw of a cell.", min=0)] = 1,
    out: Annotated[Path, typer.Option("--out", help="The page.", metavar="FILE")] = Path("compare.html"),
) -> None:
    """Measure two or more runs or cells, and draw their curves, horizons and losses in the same pictures."""
    if not 2 <= len(subjects) <= MEMBERS:
        raise DataError(f"compare: {len(subjects)} named", expected=f"2 to {MEMBERS} runs or cells")
    noise = Noise(inputs, hidden, steps, batch, seed)
    found = [(name, measure(name, noise)) for name in subjects]
    for name, each in found:
        typer.echo(f"{name}: {each.flow.verdict.sentence}")
    members = [{"name": _name(name), "flow": each.flow.to_dict(), "run": each.run} for name, each in found]
    write_page(out, compare_page(members, "Side by side: " + ", ".join(_name(name) for name in subjects)))


def _name(subject: str) -> str:
    """The last part of a path: a run's folder, or FILE.py:Cell."""
    return subject.rstrip("/").rpartition("/")[2] or subject
