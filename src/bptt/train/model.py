"""The model of a run: encoder, recurrent layers, and a linear head."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils._pytree import tree_leaves, tree_structure

from bptt.errors import DataError
from bptt.nn import GRU, LSTM, RNN, Recurrent
from bptt.streams.advance import Carry
from bptt.trace.example import initial_carry
from bptt.train.settings import Settings
from bptt.train.task import Task
from bptt.train.userfile import UserCell, build_user_cell, load_user_cell, run_here

BUILT_IN: dict[str, Callable[..., nn.Module]] = {"lstm": LSTM, "gru": GRU, "rnn": RNN}


class Layered(nn.Module):
    """Cells on top of each other, as one cell: each reads the output of the one below.

    The carry is the tuple of their carries. As one cell, all layers share one derivation, and the gradient flow between
    them is measured too.
    """

    def __init__(self, cells: list[nn.Module]) -> None:
        super().__init__()
        self.cells = nn.ModuleList(cells)

    def initial_carry(self, batch: int) -> tuple[Carry, ...]:
        return tuple(initial_carry(cell, batch) for cell in self.cells)

    def forward(self, x: Tensor, carry: tuple[Carry, ...]) -> tuple[tuple[Carry, ...], Tensor]:
        left = []
        for cell, entered in zip(self.cells, carry, strict=True):
            after, x = _carry_and_output(cell(x, entered), entered)
            left.append(after)
        return tuple(left), x


def _carry_and_output(returned: Any, entered: Carry) -> tuple[Carry, Tensor]:
    """A cell returns the carry, whose first leaf is then its output, or (carry, output)."""
    if tree_structure(returned) == tree_structure(entered):
        return returned, tree_leaves(returned)[0]
    return returned[0], returned[1]


class Model(nn.Module):
    """encoder, net, head.

    The head starts at zero: an untrained forecaster says "no change", an untrained text model "all are alike".
    """

    def __init__(self, encoder: nn.Module, net: nn.Module, features: int, outputs: int) -> None:
        super().__init__()
        self.encoder, self.net, self.head = encoder, net, nn.Linear(features, outputs)
        nn.init.zeros_(self.head.weight)
        nn.init.zeros_(self.head.bias)

    def forward(self, x: Tensor, carry: Carry = None) -> tuple[Tensor, Carry]:
        """(steps, batch, ...) and the carry before them -> (steps, batch, outputs) and the carry after."""
        out, carry = self.net(self.encoder(x), carry)
        return self.head(out), carry


@dataclass(frozen=True, slots=True)
class CellChoice:
    """A cell by name: one that ships with bptt (`user` is None), or a person's own."""

    name: str
    user: UserCell | None

    def to_dict(self) -> dict[str, str]:
        """What must be the same for a run to go on."""
        if self.user is None:
            return {"name": self.name}
        return {"name": self.name, "path": str(self.user.path), "sha256": self.user.sha256}


def choose_cell(name: str) -> CellChoice:
    """`lstm`, `gru`, `rnn` or `FILE.py:Cell`; a person's file is run here."""
    if name in BUILT_IN:
        return CellChoice(name, None)
    if ":" not in name:
        raise DataError(
            f"there is no cell {name!r}", expected=f"{', '.join(BUILT_IN)} or FILE.py:Cell", fix="correct --cell"
        )
    user = load_user_cell(name)
    return CellChoice(user.name, user)


def build_model(task: Task, cell: CellChoice, settings: Settings) -> Model:
    """The model with freshly drawn parameters (torch's default generator).

    Raises:
        DataError: a person's cell cannot be built from (inputs, hidden), raises something of its own, or has an output
            that is not (batch, features) of the default dtype.
        TraceError: a person's cell is not one step of a recurrence that bptt can derive.
    """
    encoder = task.encoder()
    if cell.user is None:
        net = BUILT_IN[cell.name](task.inputs, settings.hidden, settings.layers)
        return Model(encoder, net, settings.hidden, task.outputs)
    cells: list[nn.Module] = []
    width = task.inputs
    for _ in range(settings.layers):
        cells.append(build_user_cell(cell.user, width, settings.hidden))
        width = _output_width(cells[-1], width, cell.user)
    return Model(encoder, Recurrent(cells[0] if len(cells) == 1 else Layered(cells)), width, task.outputs)


def _output_width(cell: nn.Module, inputs: int, user: UserCell) -> int:
    """Features that a cell gives: one step on zeros tells."""
    with torch.random.fork_rng(devices=[]), torch.no_grad(), run_here(user):
        out, _ = Recurrent(cell)(torch.zeros(1, 2, inputs))
    if not isinstance(out, Tensor) or out.ndim != 3:
        got = f"{tuple(out.shape[1:])} for 2 rows" if isinstance(out, Tensor) else type(out).__name__
        raise DataError(
            f"the output of {user.name} does not fit a linear head",
            got=got,
            expected="(batch, features)",
            fix="return one vector for each row",
            where=str(user.path),
        )
    if out.dtype != torch.get_default_dtype():
        raise DataError(
            f"the output of {user.name} does not fit a linear head",
            got=str(out.dtype),
            expected=f"{torch.get_default_dtype()}, as the data and the head are",
            fix="keep the cell in that dtype, or convert its output",
            where=str(user.path),
        )
    return int(out.shape[-1])


def count_parameters(model: nn.Module) -> int:
    return sum(parameter.numel() for parameter in model.parameters())
