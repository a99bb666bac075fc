"""`bptt check`: is the gradient of this cell right?"""

from typing import Annotated

import torch
import typer
from torch import nn

from bptt.cli.named_cell import named_cell
from bptt.errors import BpttError, DataError
from bptt.testing import CheckReport
from bptt.testing import check as ask_the_judges


def check(
    cell: Annotated[str, typer.Argument(help="rnn, lstm, gru, or FILE.py:Cell.", metavar="CELL")],
    input_size: Annotated[int, typer.Option("--input-size", help="Width of x.", min=1)] = 3,
    hidden: Annotated[int, typer.Option("--hidden", help="Units.", min=1)] = 4,
    steps: Annotated[int, typer.Option("--steps", help="Length of the sequence.", min=1)] = 5,
    batch: Annotated[int, typer.Option("--batch", help="Rows of the batch.", min=1)] = 3,
    seed: Annotated[int, typer.Option("--seed", help="Of the cell's parameters.", min=0)] = 0,
) -> None:
    """Compare a cell's gradient through time with torch.autograd, an interpreter and finite differences.

    Exits with 0 if all agree, with 1 if they do not. A class of yours is called with (input size, hidden size), or
    without arguments where it takes none.
    """
    torch.manual_seed(seed)
    module, sized = named_cell(cell, input_size, hidden)
    report = _run(cell, module, torch.zeros(batch, input_size) if sized else None, steps)
    typer.echo(str(report))
    if not report.ok:
        raise typer.Exit(1)


def _run(spec: str, module: nn.Module, x: torch.Tensor | None, steps: int) -> CheckReport:
    try:
        return ask_the_judges(module, x, steps=steps)
    except BpttError:
        raise
    except Exception as error:  # the user's own code, run by us: whatever it raises is its answer
        raise DataError(f"{spec} fails when it is run", got=f"{type(error).__name__}: {error}",
                        fix="run its forward(x, carry) on tensors of the same shapes first") from error  # fmt: skip
