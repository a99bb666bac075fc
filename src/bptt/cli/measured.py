"""What a command measures by name: a run's folder, or a cell (rnn, lstm, gru, FILE.py:Cell) on white noise."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import nn

from bptt.cli.named_cell import named_cell
from bptt.errors import BpttError, DataError
from bptt.flow import Flow, flow
from bptt.nn import Recurrent
from bptt.trace.example import example
from bptt.train import look
from bptt.train.shown import equations, plan_of


@dataclass(frozen=True, slots=True)
class Noise:
    """The input of a cell that was never trained: white noise of variance 1, (steps, batch, inputs)."""

    inputs: int
    hidden: int
    steps: int
    batch: int
    seed: int


@dataclass(frozen=True, slots=True)
class Measured:
    """One flow with what belongs beside it on a page.

    Args:
        title: what was measured.
        flow: of it.
        run: curves and scores where it is a training run, as `bptt.report.render` takes them.
        derivation: the cell's equations as HTML, where there is one cell.
        plan: how the run's steps were walked.
    """

    title: str
    flow: Flow
    run: dict[str, Any] | None
    derivation: str | None
    plan: dict[str, Any] | None = None


def measure(name: str, noise: Noise) -> Measured:
    """Measure what is called `name`.

    Raises:
        DataError: neither a run nor a cell, or it fails when it is run.
    """
    folder = Path(name)
    if folder.is_dir():
        seen = look(folder)
        derivation = equations(seen.model.net, seen.inputs, seen.hidden)
        return Measured(seen.title, seen.flow, seen.run, derivation, plan_of(seen.settings))
    if ":" not in name and ("/" in name or folder.suffix):
        raise DataError(f"no run {name!r}", expected="a run's folder, rnn, lstm, gru, or FILE.py:Cell")
    torch.manual_seed(noise.seed)
    cell, sized = named_cell(name, noise.inputs, noise.hidden)
    x = torch.zeros(1, noise.inputs) if sized else None
    return Measured(f"{type(cell).__name__}, untrained, on white noise", _flow(name, cell, x, noise), None,
                    equations(Recurrent(cell), noise.inputs, noise.hidden))  # fmt: skip


def _flow(name: str, cell: nn.Module, x: torch.Tensor | None, noise: Noise) -> Flow:
    try:
        like, _ = example(cell, x, None)
        if not isinstance(like, torch.Tensor):
            raise DataError(f"{name} takes more than one input", fix="measure it from Python: bptt.flow(net, x)")
        generator = torch.Generator().manual_seed(noise.seed)
        inputs = torch.randn(noise.steps, noise.batch, *like.shape[1:], generator=generator).to(like.dtype)
        return flow(Recurrent(cell), inputs, seed=noise.seed)
    except BpttError:
        raise
    except Exception as error:  # the user's own code, run by us: whatever it raises is its answer
        raise DataError(f"{name} fails when it is run", got=f"{type(error).__name__}: {error}",
                        fix="run its forward(x, carry) on tensors of the same shapes first") from error  # fmt: skip
