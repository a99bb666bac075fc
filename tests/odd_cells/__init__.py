"""Recurrent cells as people write them, none of them known to the library: each is called with (inputs, hidden)."""

import torch
from torch import Tensor, nn


def weight(*shape: int) -> nn.Parameter:
    """Random numbers of a size at which a recurrence of a few steps neither dies nor explodes."""
    return nn.Parameter(torch.randn(*shape) / max(shape[-1], 1) ** 0.5)


class Plain(nn.Module):
    """One hidden vector, W x + U h + b: the base of most cells here."""

    def __init__(self, inputs: int, hidden: int, gates: int = 1) -> None:
        super().__init__()
        self.inputs, self.hidden = inputs, hidden
        self.W, self.U, self.b = weight(gates * hidden, inputs), weight(gates * hidden, hidden), weight(gates * hidden)

    def initial_carry(self, batch: int):
        return self.W.new_zeros(batch, self.hidden)

    def a(self, x: Tensor, h: Tensor) -> Tensor:
        return x @ self.W.T + h @ self.U.T + self.b

    def forward(self, x, h):
        return torch.tanh(self.a(x, h))
