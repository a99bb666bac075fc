"""`RNN`, `LSTM`, `GRU`: torch.nn's constructors, calls and state dictionaries; the cells of `bptt.cells` inside.

They are subclasses of torch.nn.RNNBase, so parameters, their names and their initialisation are torch's own; only
forward is ours.
"""

from collections.abc import Mapping
from typing import Any

from torch import nn

from bptt import cells
from bptt.errors import UnsupportedError
from bptt.nn.layered import Layered


class RNN(Layered):
    """`torch.nn.RNN` with its backpropagation through time derived; also takes lengths=, resets= and plan=."""

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        num_layers: int = 1,
        nonlinearity: str = "tanh",
        *args: Any,
        **kwargs: Any,
    ) -> None:
        _refuse_projection("RNN", kwargs)
        self.nonlinearity = nonlinearity
        super().__init__(f"RNN_{nonlinearity.upper()}", input_size, hidden_size, num_layers, *args, **kwargs)

    def _cell(self, input_size: int) -> nn.Module:
        return cells.RNN(input_size, self.hidden_size, self.bias, self.nonlinearity)


class LSTM(Layered):
    """`torch.nn.LSTM` with its backpropagation through time derived; also takes lengths=, resets= and plan=."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__("LSTM", *args, **kwargs)

    def _cell(self, input_size: int) -> nn.Module:
        return cells.LSTM(input_size, self.hidden_size, self.bias, self.proj_size)


class GRU(Layered):
    """`torch.nn.GRU` with its backpropagation through time derived; also takes lengths=, resets= and plan=."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        _refuse_projection("GRU", kwargs)
        super().__init__("GRU", *args, **kwargs)

    def _cell(self, input_size: int) -> nn.Module:
        return cells.GRU(input_size, self.hidden_size, self.bias)


def _refuse_projection(kind: str, given: Mapping[str, Any]) -> None:
    if "proj_size" in given:
        raise UnsupportedError(f"proj_size of {kind}", expected="a projection in an LSTM alone, as in torch.nn")
