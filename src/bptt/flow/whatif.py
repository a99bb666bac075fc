r"""What if: the same net with one choice varied, and how far its gradient then reaches.

The input is white noise of variance 1, the loss of each step a random direction of its output: nothing is trained, so
that what moves is what the choice does.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor, nn

from bptt import cells, init
from bptt.errors import DataError, UnsupportedError
from bptt.flow.measure import flow
from bptt.flow.result import Flow
from bptt.nn import Recurrent

CELLS: Mapping[str, Callable[..., nn.Module]] = {"rnn": cells.RNN, "lstm": cells.LSTM, "gru": cells.GRU}
ACTIVATIONS = ("tanh", "relu")
INITIALISATIONS = ("torch", "gaussian", "orthogonal", "identity", "chrono")


@dataclass(frozen=True, slots=True)
class Choice:
    r"""One untrained net.

    Args:
        cell: "rnn", "lstm" or "gru".
        hidden, inputs: sizes.
        activation: of the rnn: "tanh" or "relu".
        initialisation: of the recurrent weights, gate by gate: "torch" (uniform in $\pm 1/\sqrt n$), "gaussian"
            (variance $1/n$), "orthogonal", "identity"; "chrono" is torch's with gate biases for memories of `steps`.
        gain: what recurrent weights are multiplied with after that; gaussian with gain g has spectral radius g for
            large n.
        spectral_radius: what each recurrent weight (of each gate) is scaled to have; None: as it is.
        forget_bias: of the gate that keeps; None: as it is.
    """

    cell: str = "rnn"
    hidden: int = 128
    inputs: int = 4
    activation: str = "tanh"
    initialisation: str = "torch"
    gain: float = 1.0
    spectral_radius: float | None = None
    forget_bias: float | None = None


NUMBERS = ("gain", "spectral_radius", "forget_bias")
NAMES: Mapping[str, tuple[str, ...]] = {
    "cell": tuple(CELLS),
    "activation": ACTIVATIONS,
    "initialisation": INITIALISATIONS,
}


def sweep(
    base: Choice, name: str, values: Sequence[Any], *, steps: int = 200, batch: int = 8, seed: int = 0, **settings: Any
) -> tuple[Flow, ...]:
    """The flow of `base` with `name` at each of `values`; every net sees the same draws and the same input.

    Args:
        name: "gain", "spectral_radius", "forget_bias", "activation", "initialisation" or "cell".
        settings: of `flow`.
    Raises:
        DataError: no such choice, or one that this cell does not have.
    Cost: one `flow` for each value.
    """
    if name not in (*NUMBERS, *NAMES):
        raise DataError(f"{name!r} cannot be swept", expected=", ".join((*NUMBERS, *NAMES)))
    choices = [replace(base, **{name: value}) for value in values]
    return tuple(imagine(choice, steps=steps, batch=batch, seed=seed, **settings) for choice in choices)


def imagine(choice: Choice, *, steps: int = 200, batch: int = 8, seed: int = 0, **settings: Any) -> Flow:
    """The flow of one untrained net on white noise; as `flow`."""
    generator = torch.Generator().manual_seed(seed)
    x = torch.randn(steps, batch, choice.inputs, generator=generator)
    return flow(make(choice, steps, seed), x, seed=seed, **settings)


def make(choice: Choice, steps: int = 200, seed: int = 0) -> Recurrent:
    """The net of a choice; torch's global generator is left as it was.

    Raises:
        DataError: a name that does not exist, or a choice that this cell does not have.
    """
    _check(choice)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        extra = {"nonlinearity": choice.activation} if choice.cell == "rnn" else {}
        cell = CELLS[choice.cell](choice.inputs, choice.hidden, **extra)
        _start(cell, choice, steps)
    return Recurrent(cell)


@torch.no_grad()
def _start(cell: nn.Module, choice: Choice, steps: int) -> None:
    if choice.initialisation == "orthogonal":
        init.orthogonal(cell)
    elif choice.initialisation == "identity":
        init.identity(cell)
    elif choice.initialisation == "chrono":
        init.chrono(cell, max(steps, 3))
    if choice.forget_bias is not None:
        init.forget_bias(cell, choice.forget_bias)
    weight = cell.get_parameter("weight_hh")
    if choice.initialisation == "gaussian":
        weight.normal_(0.0, choice.hidden**-0.5)
    for block in weight.split(choice.hidden):
        block.mul_(choice.gain)
        if choice.spectral_radius is not None:
            block.mul_(choice.spectral_radius / _radius(block))


def _radius(block: Tensor) -> float:
    return max(float(torch.linalg.eigvals(block.double()).abs().max()), 1e-12)


def _check(choice: Choice) -> None:
    for name, known in NAMES.items():
        if getattr(choice, name) not in known:
            raise DataError(f"no {name} {getattr(choice, name)!r}", expected=", ".join(known))
    if choice.activation != "tanh" and choice.cell != "rnn":
        raise DataError(
            f"the activation of the {choice.cell} is no choice", got=choice.activation, fix="take --cell rnn"
        )
    gated = choice.forget_bias is not None or choice.initialisation == "chrono"
    if gated and choice.cell == "rnn":
        raise UnsupportedError("the rnn has no gate, so no forget bias", fix="take --cell lstm or --cell gru")
