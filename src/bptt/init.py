r"""Initialisations that decide how far back a gradient reaches. Each changes a module in place and returns it.

They work on torch.nn's layers and cells, on `bptt.RNN/LSTM/GRU`, on `bptt.cells`, on modules that contain these, and,
where only recurrent weights are concerned, on any module when the weights' names are given. Draws come from torch's
default generator, or from `generator`.
"""

from collections.abc import Iterator, Sequence
from typing import TypeVar

import torch
from torch import Tensor, nn

from bptt import cells
from bptt.errors import UnsupportedError

Module = TypeVar("Module", bound=nn.Module)

_CELLS = {nn.LSTMCell: "LSTM", cells.LSTM: "LSTM", nn.GRUCell: "GRU", cells.GRU: "GRU"}


@torch.no_grad()
def default(module: Module) -> Module:
    r"""Torch's own: every parameter uniform in $\pm 1/\sqrt{hidden}$, by each submodule's `reset_parameters`."""
    for part in module.modules():
        reset = getattr(part, "reset_parameters", None)
        if callable(reset):
            reset()
    return module


@torch.no_grad()
def orthogonal(
    module: Module, gain: float = 1.0, names: Sequence[str] = ("weight_hh",), generator: torch.Generator | None = None
) -> Module:
    r"""Recurrent weights as `gain` times a random orthogonal matrix, gate by gate: $W^\top W = gain^2 I$.

    With a linear step every singular value of a transport over n steps is then gain^n: nothing vanishes at gain 1.

    Args:
        gain: every singular value of each block.
        names: recurrent weights are the parameters whose own name begins with one of these.
    Raises:
        UnsupportedError: no such parameter.
    Source: Saxe, McClelland, Ganguli (2013).
    """
    for block in _blocks(module, names):
        nn.init.orthogonal_(block, gain, generator=generator)
    return module


@torch.no_grad()
def identity(module: Module, scale: float = 1.0, names: Sequence[str] = ("weight_hh",)) -> Module:
    """Recurrent weights as `scale` times the identity, gate by gate, and their biases zero (IRNN, to go with relu).

    Raises:
        UnsupportedError: no such parameter, or one that is not made of square blocks.
    Source: Le, Jaitly, Hinton (2015).
    """
    for block in _blocks(module, names):
        nn.init.eye_(block).mul_(scale)
    for name, parameter in module.named_parameters():
        if name.rpartition(".")[2].startswith("bias"):
            parameter.zero_()
    return module


@torch.no_grad()
def forget_bias(module: Module, value: float = 1.0) -> Module:
    """The bias of the gate that keeps the memory: f of an LSTM, z of a GRU (torch's z is the *keep* gate).

    The effective bias is bias_ih + bias_hh: `value` goes into the one, the other's gate is zeroed.

    Raises:
        UnsupportedError: the module has no LSTM or GRU, or it has no biases.
    Source: Gers, Schmidhuber, Cummins (2000); Jozefowicz, Zaremba, Sutskever (2015).
    """
    for part, bias_ih, bias_hh in _biases(module, "forget_bias"):
        gates = 4 if _kind(part) == "LSTM" else 3
        _gate(bias_ih, 1, gates).fill_(value)
        _gate(bias_hh, 1, gates).zero_()
    return module


@torch.no_grad()
def chrono(module: Module, max_lag: float, generator: torch.Generator | None = None) -> Module:
    r"""Gate biases so that memories last between 1 and `max_lag` steps: $b_f \sim \ln U(1, T_{max} - 1)$, $b_i = -b_f$.

    For a GRU $b_z = +\ln U(1, T_{max} - 1)$, since torch's z keeps. Other biases are zeroed.

    Args:
        max_lag: T_max, the longest dependency expected, in steps; more than 2.
    Raises:
        UnsupportedError: the module has no LSTM or GRU with biases, or max_lag <= 2.
    Source: Tallec & Ollivier (2018), Can recurrent neural networks warp time?
    """
    if not max_lag > 2:
        raise UnsupportedError("chrono: max_lag is too short", got=f"{max_lag}", expected="more than 2 steps")
    for part, bias_ih, bias_hh in _biases(module, "chrono"):
        bias_ih.zero_()
        bias_hh.zero_()
        lstm = _kind(part) == "LSTM"
        keep = _gate(bias_ih, 1, 4 if lstm else 3)
        keep.uniform_(1, max_lag - 1, generator=generator).log_()
        if lstm:
            _gate(bias_ih, 0, 4).copy_(-keep)
    return module


def _gate(bias: Tensor, index: int, count: int) -> Tensor:
    size = len(bias) // count
    return bias[index * size : (index + 1) * size]


def _blocks(module: nn.Module, names: Sequence[str]) -> Iterator[Tensor]:
    """Each gate's block of every recurrent weight, (hidden, state)."""
    found = [
        p for name, p in module.named_parameters() if name.rpartition(".")[2].startswith(tuple(names)) and p.dim() == 2
    ]
    if not found:
        raise UnsupportedError(
            f"{type(module).__name__} has no recurrent weights called {', '.join(names)}...",
            got=", ".join(name for name, _ in module.named_parameters()) or "no parameters",
            fix='give their names: names=("w_rec",)',
        )
    for weight in found:
        rows, columns = weight.shape
        count = rows // columns if rows % columns == 0 else 1
        yield from weight.chunk(max(count, 1))


def _kind(part: nn.Module) -> str | None:
    """LSTM or GRU, as torch says of layers and the class of cells."""
    if isinstance(part, nn.RNNBase):
        return part.mode
    return next((kind for cell, kind in _CELLS.items() if isinstance(part, cell)), None)


def _biases(module: nn.Module, what: str) -> Iterator[tuple[nn.Module, Tensor, Tensor]]:
    """(the layer or cell, bias_ih, bias_hh) of every LSTM and GRU inside."""
    found = False
    for part in module.modules():
        if _kind(part) in ("LSTM", "GRU"):
            for name, parameter in part.named_parameters(recurse=False):
                if name.startswith("bias_ih"):
                    found = True
                    yield part, parameter, getattr(part, name.replace("bias_ih", "bias_hh"))
    if not found:
        raise UnsupportedError(
            f"{what}: {type(module).__name__} has no LSTM or GRU with biases",
            expected="torch's order of gates, which says where the bias of the keeping gate is",
            fix="set the bias of your own cell's gate by hand",
        )
