"""The cell that a command is given by name: rnn, lstm, gru, or FILE.py:Cell."""

import inspect

from torch import nn

from bptt import cells
from bptt.errors import DataError
from bptt.train.userfile import UserCell, build_user_cell, load_user_cell

BUILT_IN = {"rnn": cells.RNN, "lstm": cells.LSTM, "gru": cells.GRU}


def named_cell(name: str, inputs: int, hidden: int) -> tuple[nn.Module, bool]:
    """The cell, and whether it was built with the two sizes.

    A class of the user's is called with (inputs, hidden), or without arguments where it takes none.

    Raises:
        DataError: no such cell, or it cannot be built.
    """
    if name in BUILT_IN:
        return BUILT_IN[name](inputs, hidden), True
    if ":" not in name:
        raise DataError(
            f"no cell {name!r}", expected=f"{', '.join(BUILT_IN)}, or FILE.py:Cell", fix="for instance model.py:MyCell"
        )
    user = load_user_cell(name)
    if _takes_none(user):
        return _without_arguments(user), False
    return build_user_cell(user, inputs, hidden), True


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
