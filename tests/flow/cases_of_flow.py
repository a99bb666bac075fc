"""Cells of many kinds, for credit and flow; written as a user would write them."""

import math

import torch
from torch import Tensor, nn

import bptt


class Linear(nn.Module):
    """h' = W h + x."""

    def __init__(self, weight: Tensor) -> None:
        super().__init__()
        self.weight = nn.Parameter(weight)

    def initial_carry(self, batch: int) -> Tensor:
        return self.weight.new_zeros(batch, len(self.weight))

    def forward(self, x: Tensor, h: Tensor) -> Tensor:
        return h @ self.weight.T + x


class Masked(nn.Module):
    """A masked recurrent weight, a leak exp(log_tau), and an input weight tied to the output weight."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(4, 4) / 2)
        self.tied = nn.Parameter(torch.randn(4, 3) / 2)
        self.log_tau = nn.Parameter(torch.randn(4) / 4 - 1)
        self.register_buffer("mask", (torch.rand(4, 4) > 0.4).to(self.weight.dtype))

    def initial_carry(self, batch: int) -> Tensor:
        return self.weight.new_zeros(batch, 4)

    def forward(self, x: Tensor, h: Tensor) -> tuple[Tensor, Tensor]:
        weight, leak = self.weight * self.mask, torch.exp(self.log_tau)
        h = (1 - leak) * h + leak * torch.tanh(h @ weight.T + x @ self.tied.T)
        return h, h @ self.tied


class Peephole(nn.Module):
    """Layer norm, a peephole, two products in a row, carries of two sizes, an output that is not the carry."""

    def __init__(self) -> None:
        super().__init__()
        self.inner = nn.Linear(3 + 4, 5)
        self.outer = nn.Linear(5, 4)
        self.norm = nn.LayerNorm(4)
        self.peep = nn.Parameter(torch.randn(2))
        self.slow = nn.Parameter(torch.randn(2, 4) / 2)

    def initial_carry(self, batch: int) -> dict[str, Tensor]:
        return {"fast": self.peep.new_zeros(batch, 4), "slow": self.peep.new_ones(batch, 2) / 3}

    def forward(self, x: Tensor, carry: dict[str, Tensor]) -> tuple[dict[str, Tensor], Tensor]:
        fast = torch.tanh(self.norm(self.outer(self.inner(torch.cat([x, carry["fast"]], -1)))))
        slow = torch.sigmoid(self.peep * carry["slow"] + fast @ self.slow.T)
        return {"fast": fast, "slow": slow}, torch.cat([slow * carry["slow"], fast[:, :1] * x[:, :1]], -1)


class Started(nn.Module):
    """A learned initial carry."""

    def __init__(self) -> None:
        super().__init__()
        self.start = nn.Parameter(torch.randn(4))
        self.cell = nn.RNNCell(3, 4)

    def initial_carry(self, batch: int) -> Tensor:
        return self.start.tanh().expand(batch, -1)

    def forward(self, x: Tensor, h: Tensor) -> Tensor:
        return self.cell(x, h)


CELLS = {
    "rnn": lambda: bptt.cells.RNN(3, 4),
    "relu": lambda: bptt.cells.RNN(3, 4, nonlinearity="relu"),
    "lstm": lambda: bptt.cells.LSTM(3, 4),
    "projected lstm": lambda: bptt.cells.LSTM(3, 4, proj_size=2),
    "gru": lambda: bptt.cells.GRU(3, 4),
    "torch lstm": lambda: nn.LSTMCell(3, 4),
    "readout": lambda: bptt.cells.Readout(bptt.cells.LSTM(3, 4), 2),
    "masked": Masked,
    "peephole": Peephole,
    "started": Started,
}


def orthogonal(n: int, seed: int = 0) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    return torch.linalg.qr(torch.randn(n, n, generator=generator, dtype=torch.float64)).Q


def step_loss(y: Tensor, t: int) -> Tensor:
    """(batch,): curved, and another one at each step."""
    return (y.sin() * math.cos(t + 1) + y.square() * (t + 1) / 3).sum(-1)
