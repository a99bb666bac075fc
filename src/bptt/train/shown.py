"""What a run's page shows besides its numbers: the equations of its cell, and how its steps were walked."""

from typing import Any

import torch
from torch import nn

from bptt import cells
from bptt.derivation import derive
from bptt.errors import BpttError
from bptt.nn import GRU, LSTM, RNN, Recurrent
from bptt.report.plan import plain_plan
from bptt.time.plan import truncated
from bptt.train.settings import Settings

LAYERS: dict[type[nn.Module], Any] = {RNN: cells.RNN, LSTM: cells.LSTM, GRU: cells.GRU}
BLOCKS = 6  # updates that the picture of a plan shows


def equations(net: nn.Module, inputs: int, hidden: int) -> str | None:
    """The derivation of the net's cell as HTML; None for one that cannot be derived by itself.

    Args:
        inputs: width of what the net reads.
        hidden: units of the cell of a net of layers.
    """
    kind = LAYERS.get(type(net))
    cell = net.cell if isinstance(net, Recurrent) else kind(inputs, hidden) if kind else None
    try:
        return None if cell is None else derive(cell, _step(cell, inputs)).fragment()
    except BpttError:
        return None


def _step(cell: nn.Module, inputs: int) -> torch.Tensor:
    """What one step of three rows reads, in the dtype of the cell."""
    dtypes = (p.dtype for p in cell.parameters() if p.is_floating_point())
    return torch.zeros(3, inputs, dtype=next(dtypes, torch.get_default_dtype()))


def plan_of(settings: Settings) -> dict[str, Any]:
    """TBPTT(k1, k2) of a run, over its first few updates, as `bptt.report.render` takes it."""
    window, stride = settings.window, settings.stride
    steps = window + (BLOCKS - 1) * stride
    name = f"truncated(window={window}, stride={stride}), the first {steps} steps"
    return plain_plan(name, steps, truncated(window, stride).actions(steps))
