"""`bptt derive`: a cell's backpropagation through time, printed, and written as LaTeX or HTML."""

import sys
from pathlib import Path
from typing import Annotated

import typer
from torch import nn

from bptt import cells
from bptt.cli.named_cell import BUILT_IN, named_cell
from bptt.cli.pages import write_whole
from bptt.derivation import Derivation
from bptt.derivation import derive as derive_cell

OUTPUTS = 2  # of the output layer around a built-in cell; unlike the other sizes, so that a shape tells which is which


def derive(
    cell: Annotated[str, typer.Argument(help="rnn, lstm, gru, or FILE.py:Cell.", metavar="CELL")],
    latex: Annotated[Path | None, typer.Option("--latex", help="Write a LaTeX document.", metavar="FILE")] = None,
    html: Annotated[Path | None, typer.Option("--html", help="Write a self-contained page.", metavar="FILE")] = None,
    input_size: Annotated[int, typer.Option("--input-size", help="Width of the input.", min=1)] = 3,
    hidden: Annotated[int, typer.Option("--hidden", help="Units of the state.", min=1)] = 5,
) -> None:
    """Derive a cell's backpropagation through time and show it as mathematics.

    A built-in cell is shown with an output layer. A class of yours is called with (input size, hidden size), or without
    arguments where it takes none.
    """
    derivation = derive_cell(_cell(cell, input_size, hidden))
    written = [(latex, derivation.latex(standalone=True)), (html, derivation.html())]
    for path, content in written:
        if path is not None:
            write_whole(path, content)
            print(f"wrote {path}")
    if latex is None and html is None:
        _show(derivation)


def _cell(name: str, inputs: int, hidden: int) -> nn.Module:
    cell, _ = named_cell(name, inputs, hidden)
    return cells.Readout(cell, OUTPUTS) if name in BUILT_IN else cell


def _show(derivation: Derivation) -> None:
    text = f"{derivation}\n"
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(
        text.encode(encoding, "replace").decode(encoding)
    )  # a terminal without Unicode shows ? for a letter
