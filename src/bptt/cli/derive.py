"""`bptt derive`: a cell's backpropagation through time, printed, and written as LaTeX or HTML."""

import inspect
import sys
from pathlib import Path
from typing import Annotated

import typer
from torch import nn

from bptt import cells
from bptt.derivation import Derivation
from bptt.derivation import derive as derive_cell
from bptt.errors import DataError
from bptt.report.page import write as write_whole
from bptt.train.userfile import UserCell, build_user_cell, load_user_cell

BUILT_IN = {"rnn": cells.RNN, "lstm": cells.LSTM, "gru": cells.GRU}
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
            _write(path, content)
    if latex is None and html is None:
        _show(derivation)


def _cell(name: str, inputs: int, hidden: int) -> nn.Module:
    if name in BUILT_IN:
        return cells.Readout(BUILT_IN[name](inputs, hidden), OUTPUTS)
    if ":" not in name:
        raise DataError(f"no cell is called {name!r}", expected="rnn, lstm, gru or FILE.py:Cell")
    user = load_user_cell(name)
    return _without_arguments(user) if _takes_none(user) else build_user_cell(user, inputs, hidden)


def _takes_none(user: UserCell) -> bool:
    """True if the class can be called without arguments and does not take two sizes."""
    if user.factory.__init__ is nn.Module.__init__:
        return True
    parameters = list(inspect.signature(user.factory).parameters.values())
    positional = [p for p in parameters if p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD, p.VAR_POSITIONAL)]
    return len(positional) < 2 and all(p.default is not p.empty for p in positional)


def _without_arguments(user: UserCell) -> nn.Module:
    try:
        return user.factory()
    except Exception as error:
        raise DataError(
            f"{user.name}() cannot be built", got=f"{type(error).__name__}: {error}", where=str(user.path)
        ) from error


def _write(path: Path, content: str) -> None:
    try:
        write_whole(path, content)
    except OSError as error:
        raise DataError(
            f"cannot write {path}",
            got=error.strerror or str(error),
            fix="choose a folder that exists and can be written",
        ) from None
    print(f"wrote {path}")


def _show(derivation: Derivation) -> None:
    text = f"{derivation}\n"
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(
        text.encode(encoding, "replace").decode(encoding)
    )  # a terminal without Unicode shows ? for a letter
