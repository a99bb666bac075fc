r"""Recurrent cells, written as anyone would write them: one step of a batch, in plain PyTorch.

Nothing here is known to the rest of the library; a cell of yours takes the same path. Parameters have torch.nn's names,
orientation (out, in) and order of gates, so state dictionaries can be exchanged with `torch.nn.RNNCell` and its kin.
"""

import math
from collections.abc import Callable

import torch
from torch import Tensor, nn


class _Gates(nn.Module):
    """The parameters of torch.nn's cells: W_ih x + b_ih and W_hh h + b_hh for a number of gates."""

    def __init__(self, input_size: int, hidden_size: int, gates: int, bias: bool = True, state_size: int = 0) -> None:
        super().__init__()
        self.input_size, self.hidden_size = input_size, hidden_size
        state_size = state_size or hidden_size
        self.weight_ih = nn.Parameter(torch.empty(gates * hidden_size, input_size))
        self.weight_hh = nn.Parameter(torch.empty(gates * hidden_size, state_size))
        self.bias_ih = nn.Parameter(torch.empty(gates * hidden_size)) if bias else None
        self.bias_hh = nn.Parameter(torch.empty(gates * hidden_size)) if bias else None
        self.reset_parameters()

    def reset_parameters(self) -> None:
        """Torch's default: uniform in +-1/sqrt(hidden_size)."""
        bound = 1 / math.sqrt(self.hidden_size)
        for parameter in self.parameters():
            nn.init.uniform_(parameter, -bound, bound)

    def bias(self) -> Tensor | float:
        """The effective bias, bias_ih + bias_hh."""
        return 0.0 if self.bias_ih is None or self.bias_hh is None else self.bias_ih + self.bias_hh


class RNN(_Gates):
    r"""Elman's recurrent network, $h_t = f(W_{ih} x_t + b + W_{hh} h_{t-1})$ with f = tanh or relu.

    Source: Elman (1990); equations as torch.nn.RNNCell.
    """

    def __init__(self, input_size: int, hidden_size: int, bias: bool = True, nonlinearity: str = "tanh") -> None:
        super().__init__(input_size, hidden_size, 1, bias)
        self.nonlinearity = nonlinearity

    def initial_carry(self, batch: int) -> Tensor:
        """Zeros, (batch, hidden)."""
        return self.weight_hh.new_zeros(batch, self.hidden_size)

    def forward(self, x: Tensor, h: Tensor) -> Tensor:
        """x (batch, input), h (batch, hidden) -> h (batch, hidden)."""
        b = self.bias()
        a = x @ self.weight_ih.T + b + h @ self.weight_hh.T
        return torch.tanh(a) if self.nonlinearity == "tanh" else torch.relu(a)


class LSTM(_Gates):
    r"""Long short-term memory.

    $i, f, g, o = \sigma, \sigma, \tanh, \sigma$ of $W_{ih} x_t + b + W_{hh} h_{t-1}$;
    $c_t = f \odot c_{t-1} + i \odot g$; $h_t = o \odot \tanh(c_t)$, projected by $W_{hr}$ if proj_size > 0.

    Source: Hochreiter & Schmidhuber (1997), Gers et al. (2000); equations as torch.nn.LSTM.
    """

    def __init__(self, input_size: int, hidden_size: int, bias: bool = True, proj_size: int = 0) -> None:
        super().__init__(input_size, hidden_size, 4, bias, proj_size)
        self.proj_size = proj_size
        if proj_size:
            bound = 1 / math.sqrt(hidden_size)
            self.weight_hr = nn.Parameter(torch.empty(proj_size, hidden_size).uniform_(-bound, bound))

    def initial_carry(self, batch: int) -> tuple[Tensor, Tensor]:
        """Zeros, h (batch, proj_size or hidden) and c (batch, hidden)."""
        zeros = self.weight_hh.new_zeros
        return zeros(batch, self.proj_size or self.hidden_size), zeros(batch, self.hidden_size)

    def forward(self, x: Tensor, carry: tuple[Tensor, Tensor]) -> tuple[Tensor, Tensor]:
        """x (batch, input), carry = (h, c) -> (h, c)."""
        h, c = carry
        b = self.bias()
        a_i, a_f, a_g, a_o = (x @ self.weight_ih.T + b + h @ self.weight_hh.T).chunk(4, dim=-1)
        i = torch.sigmoid(a_i)
        f = torch.sigmoid(a_f)
        g = torch.tanh(a_g)
        o = torch.sigmoid(a_o)
        c = f * c + i * g
        h = o * torch.tanh(c)
        if self.proj_size:
            h = h @ self.weight_hr.T
        return h, c


class GRU(_Gates):
    r"""Gated recurrent unit; z is the *keep* gate, as in torch.

    $r, z = \sigma$ of $W_{ih} x_t + b_{ih} + W_{hh} h_{t-1} + b_{hh}$;
    $n = \tanh(W_{in} x_t + b_{in} + r \odot (W_{hn} h_{t-1} + b_{hn}))$;
    $h_t = (1 - z) \odot n + z \odot h_{t-1}$.

    Source: Cho et al. (2014); equations as torch.nn.GRU.
    """

    def __init__(self, input_size: int, hidden_size: int, bias: bool = True) -> None:
        super().__init__(input_size, hidden_size, 3, bias)

    def initial_carry(self, batch: int) -> Tensor:
        """Zeros, (batch, hidden)."""
        return self.weight_hh.new_zeros(batch, self.hidden_size)

    def forward(self, x: Tensor, h: Tensor) -> Tensor:
        """x (batch, input), h (batch, hidden) -> h (batch, hidden)."""
        x_r, x_z, x_n = nn.functional.linear(x, self.weight_ih, self.bias_ih).chunk(3, dim=-1)
        h_r, h_z, h_n = nn.functional.linear(h, self.weight_hh, self.bias_hh).chunk(3, dim=-1)
        r = torch.sigmoid(x_r + h_r)
        z = torch.sigmoid(x_z + h_z)
        n = torch.tanh(x_n + r * h_n)
        return (1 - z) * n + z * h


class Readout(nn.Module):
    r"""A cell with an output layer, $y_t = W_y h_t + b_y$ on the first leaf of the new carry.

    Args:
        cell: any cell that returns its carry.
        output_size: units of y.
        hidden_size: units of the carry's first leaf; `cell.hidden_size` if not given.
    """

    def __init__(self, cell: nn.Module, output_size: int, hidden_size: int | None = None) -> None:
        super().__init__()
        self.cell = cell
        size: int = getattr(cell, "hidden_size", 0) if hidden_size is None else hidden_size
        bound = 1 / math.sqrt(size)
        self.weight_y = nn.Parameter(torch.empty(output_size, size).uniform_(-bound, bound))
        self.bias_y = nn.Parameter(torch.zeros(output_size))

    def initial_carry(self, batch: int) -> Tensor | tuple[Tensor, ...]:
        """That of the cell."""
        start: Callable[[int], Tensor | tuple[Tensor, ...]] = getattr(self.cell, "initial_carry")  # noqa: B009
        return start(batch)

    def forward(self, x: Tensor, carry: Tensor | tuple[Tensor, ...]) -> tuple[Tensor | tuple[Tensor, ...], Tensor]:
        """x (batch, input), carry -> (carry, y (batch, output))."""
        carry = self.cell(x, carry)
        h = carry if isinstance(carry, Tensor) else carry[0]
        y = h @ self.weight_y.T + self.bias_y
        return carry, y
