"""`bptt check`: is the gradient of this cell right?"""

from typing import Annotated

import torch
import typer
from torch import nn

from bptt import cells
from bptt.errors import BpttError, DataError
from bptt.testing import CheckReport
from bptt.testing import check as ask_the_judges
from bptt.train.userfile import build_user_cell, load_user_cell

BUILT_IN = {"rnn": cells.RNN, "lstm": cells.LSTM, "gru": cells.GRU}


def check(
    cell: Annotated[str, typer.Argument(help="rnn, lstm, gru, or FILE.py:Cell.", metavar="CELL")],
    inputs: Annotated[int, typer.Option("--inputs", help="Width of x.", min=1)] = 3,
    hidden: Annotated[int, typer.Option("--hidden", help="Units.", min=1)] = 4,
    steps: Annotated[int, typer.Option("--steps", help="Length of the sequence.", min=1)] = 5,
    batch: Annotated[int, typer.Option("--batch", help="Rows of the batch.", min=1)] = 3,
    seed: Annotated[int, typer.Option("--seed", help="Of the cell's parameters.", min=0)] = 0,
) -> None:
    """Compare a cell's gradient through time with torch.autograd, an interpreter and finite differences.

    Exits with 0 if all agree, with 1 if they do not. FILE.py:Cell is called with (inputs, hidden).
    """
    torch.manual_seed(seed)
    module = _cell(cell, inputs, hidden)
    report = _run(cell, module, torch.zeros(batch, inputs), steps)
    typer.echo(str(report))
    if not report.ok:
        raise typer.Exit(1)


def _cell(spec: str, inputs: int, hidden: int) -> nn.Module:
    if spec in BUILT_IN:
        return BUILT_IN[spec](inputs, hidden)
    if ":" not in spec:
        raise DataError(f"no cell {spec!r}", expected=f"{', '.join(BUILT_IN)}, or FILE.py:Cell",
                        fix="for instance bptt check model.py:MyCell")  # fmt: skip
    return build_user_cell(load_user_cell(spec), inputs, hidden)


def _run(spec: str, module: nn.Module, x: torch.Tensor, steps: int) -> CheckReport:
    try:
        return ask_the_judges(module, x, steps=steps)
    except BpttError:
        raise
    except Exception as error:  # the user's own code, run by us: whatever it raises is its answer
        raise DataError(f"{spec} fails when it is run", got=f"{type(error).__name__}: {error}",
                        fix="run its forward(x, carry) on tensors of the same shapes first") from error  # fmt: skip
