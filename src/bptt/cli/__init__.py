"""The command line: the list of commands, each a function in a module of its own, and how errors become exits."""

import sys
from collections.abc import Sequence

import typer

from bptt.cli import bench, check, compare, derive, explain, flow, train
from bptt.cli.messages import one_line
from bptt.errors import BpttError
from bptt.streams.ranks import LostRankError
from bptt.train.loop import DivergedError

app = typer.Typer(
    name="bptt",
    help="Backpropagation through time: derived, shown, and trained with.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="markdown",  # lines of a paragraph are joined
    pretty_exceptions_enable=False,
)
app.command("train")(train.train)
app.command("derive")(derive.derive)
app.command("sample")(train.sample)
app.command("check")(check.check)
app.command("flow")(flow.flow)
app.command("compare")(compare.compare)
app.command("explain")(explain.explain)
app.command("bench")(bench.bench)


@app.callback()
def _group() -> None:
    """Make `app` a group of commands even while it has only a few."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the program and exit: 0 done, 1 a failure in training, 2 bad input, 130 stopped by Ctrl-C."""
    try:
        app(list(arguments) if arguments is not None else None, prog_name="bptt")
    except BpttError as error:
        print(f"error: {one_line(error)}", file=sys.stderr)
        sys.exit(1 if isinstance(error, (DivergedError, LostRankError)) else 2)
    except OSError as error:  # a name too long for the file system, for instance
        print(f"error: {error}", file=sys.stderr)
        sys.exit(2)
