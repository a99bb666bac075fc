"""`bptt train` and `bptt sample`."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from bptt.errors import DataError
from bptt.train import Interrupted, Outcome, resume, start
from bptt.train import sample as write_sample
from bptt.train.folder import quoted
from bptt.train.group import speaks
from bptt.train.settings import DEFAULTS
from bptt.train.source import DOCS, SEA


def _default(name: str) -> str:
    table, text = DEFAULTS["table"].get(name), DEFAULTS["text"].get(name)
    return f"(default: {table})" if table == text else f"(default: {table} for a table, {text} for text)"


def _option(name: str, *flags: str, text: str) -> Any:
    return typer.Option(*flags, help=f"{text} {_default(name)}", show_default=False)


def train(
    context: typer.Context,
    data: Annotated[
        str | None,
        typer.Argument(
            help=f"A .csv or .tsv file (also .gz), a text file, {SEA} (the default) or {DOCS}.", metavar="DATA"
        ),
    ] = None,
    data_option: Annotated[str | None, typer.Option("--data", help="The same as DATA.")] = None,
    cell: Annotated[str | None, _option("cell", "--cell", text="lstm, gru, rnn, or FILE.py:Cell.")] = None,
    hidden: Annotated[int | None, _option("hidden", "--hidden", text="Units of each layer.")] = None,
    layers: Annotated[int | None, _option("layers", "--layers", text="Layers.")] = None,
    window: Annotated[
        int | None, _option("window", "--window", text="k2: steps that an update backpropagates.")
    ] = None,
    stride: Annotated[
        int | None,
        typer.Option("--stride", help="k1: steps between two updates, at most the window. (default: window)"),
    ] = None,
    epochs: Annotated[int | None, _option("epochs", "--epochs", text="Passes over the training part.")] = None,
    batch: Annotated[
        int | None, _option("batch", "--batch", text="Rows: contiguous pieces trained side by side.")
    ] = None,
    lr: Annotated[float | None, _option("lr", "--lr", text="Step size of Adam.")] = None,
    clip: Annotated[float | None, _option("clip", "--clip", text="Largest gradient norm; 0: no clipping.")] = None,
    seed: Annotated[int | None, _option("seed", "--seed", text="Of every random draw.")] = None,
    threads: Annotated[
        int | None, _option("threads", "--threads", text="Threads; more help where layers are wide.")
    ] = None,
    target: Annotated[
        list[str] | None,
        typer.Option("--target", help="Column to forecast; repeat for several. (default: all)", metavar="COL"),
    ] = None,
    horizon: Annotated[
        list[int] | None,
        typer.Option("--horizon", help="Steps ahead to forecast; repeat for several. (default: 1 6 12 24 48)"),
    ] = None,
    gaps: Annotated[
        str | None,
        typer.Option("--gaps", help="error, or hold: repeat the last value and never score it. (default: error)"),
    ] = None,
    noise: Annotated[
        float | None, _option("noise", "--noise", text="Random walk added to training rows, in recent steps.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", help="Run folder. (default: runs/NAME-CELL)", metavar="DIR")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace the run in that folder.")] = False,
    resume_run: Annotated[
        Path | None,
        typer.Option("--resume", help="Go on with the run in this folder; only --epochs may change.", metavar="RUN"),
    ] = None,
) -> None:
    """Train a recurrent network by truncated backpropagation through time, on contiguous streams.

    A table is forecast several steps ahead, a text is predicted character by character. Writes a run folder with
    config.json, metrics.jsonl, the best and the last model, and report.html. The embedded series has defaults of its
    own: 120 epochs, noise 6, gaps held.
    """
    if resume_run is not None:
        _run(lambda console: resume(resume_run, _only_epochs(context, epochs), console))
        return
    given = {
        "cell": cell, "hidden": hidden, "layers": layers, "window": window, "stride": stride, "epochs": epochs,
        "batch": batch, "lr": lr, "clip": clip, "seed": seed, "threads": threads, "gaps": gaps, "noise": noise,
        "targets": tuple(target or ()), "horizons": tuple(horizon or ()),
    }  # fmt: skip
    _run(lambda console: start(_one_data(data, data_option), given, out, force, console))


def sample(
    run: Annotated[Path, typer.Argument(help="Folder of a run on text.", metavar="RUN")],
    length: Annotated[int, typer.Option("--length", help="Characters to write.")] = 500,
    temperature: Annotated[
        float, typer.Option("--temperature", help="0 takes the likeliest character, 1 what the model believes.")
    ] = 0.8,
    seed: Annotated[int, typer.Option("--seed", help="Of the draws.", min=0)] = 0,
    prompt: Annotated[str, typer.Option("--prompt", help="Text to go on from.")] = "",
) -> None:
    """Write text with the best model of a run."""
    sys.stdout.write(write_sample(run, length, temperature, seed, prompt) + "\n")


def _one_data(argument: str | None, option: str | None) -> str | None:
    if argument is not None and option is not None:
        raise DataError("DATA is given twice", got=f"{argument} and --data {option}", fix="leave one out")
    return argument if argument is not None else option


def _only_epochs(context: typer.Context, epochs: int | None) -> int | None:
    """A run goes on with its own settings: of all options only --epochs may change."""
    for name, value in context.params.items():
        unset = value is None or value is False or value in ([], ())
        if name not in ("resume_run", "epochs") and not unset:
            flag = "DATA" if name == "data" else f"--{name.removesuffix('_option')}"
            raise DataError(
                f"{flag} cannot change when a run goes on",
                expected="--resume RUN, and --epochs at most",
                fix=f"leave {flag} out, or start a new run",
            )
    return epochs


def _run(training: Callable[[Console], Outcome | None]) -> None:
    """To its end, which is shown; or to an interruption, which says how to go on and becomes the exit code."""
    console = Console(quiet=not speaks())
    try:
        outcome = training(console)
    except Interrupted as stopped:
        _say_how_to_resume(console, stopped)
        raise typer.Exit(128 + stopped.signal_number) from None
    if outcome is not None:  # in the first process
        _show(console, outcome)


def _say_how_to_resume(console: Console, stopped: Interrupted) -> None:
    console.print(
        f"interrupted {stopped.where}; saved. Go on with:\n  bptt train --resume {quoted(stopped.folder)}",
        markup=False,
        highlight=False,
        soft_wrap=True,
    )


def _show(console: Console, outcome: Outcome) -> None:
    table = Table(box=None, pad_edge=False)
    for k, column in enumerate(outcome.scores.columns):
        table.add_column(column, justify="right" if k else "left", no_wrap=True)
    for name, *numbers in outcome.scores.rows:
        table.add_row(str(name), *(f"{number:.4g}" if isinstance(number, float) else number for number in numbers))
    console.print()
    console.print(table)
    lines = [f"in {outcome.scores.unit}", "", outcome.scores.verdict, outcome.flow_verdict, f"report  {outcome.report}"]
    for line in lines:
        console.print(line, markup=False, highlight=False, soft_wrap=True)
