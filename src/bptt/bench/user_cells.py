"""Cells as people write them: plain torch code for one step, none of it known to the library."""

import torch
from torch import Tensor, nn


def _weight(*shape: int) -> nn.Parameter:
    return nn.Parameter(torch.randn(*shape) * 0.7 / shape[-1] ** 0.5)


class _OneState(nn.Module):
    def __init__(self, inputs: int, hidden: int, gates: int = 1) -> None:
        super().__init__()
        self.hidden = hidden
        self.W, self.U = _weight(gates * hidden, inputs), _weight(gates * hidden, hidden)
        self.b = nn.Parameter(torch.zeros(gates * hidden))

    def initial_carry(self, batch: int) -> Tensor | tuple[Tensor, Tensor]:
        return torch.zeros(batch, self.hidden)


class _TwoStates(_OneState):
    def initial_carry(self, batch: int) -> tuple[Tensor, Tensor]:
        return torch.zeros(batch, self.hidden), torch.zeros(batch, self.hidden)


class Dale(_OneState):
    """A leaky RNN of excitatory and inhibitory units: |U| times signs, no self-connection. Song, Yang & Wang (2016)."""

    alpha = 0.2

    def __init__(self, inputs: int, hidden: int) -> None:
        super().__init__(inputs, hidden)
        signs = torch.where(torch.arange(hidden) % 5 == 4, -1.0, 1.0)
        self.mask: Tensor
        self.register_buffer("mask", (1 - torch.eye(hidden)) * signs)

    def forward(self, x: Tensor, h: Tensor) -> Tensor:
        a = x @ self.W.T + torch.relu(h) @ (self.U.abs() * self.mask).T + self.b
        return (1 - self.alpha) * h + self.alpha * torch.tanh(a)


class LiGRU(_OneState):
    """Ravanelli et al. (2018), without batch normalisation."""

    def __init__(self, inputs: int, hidden: int) -> None:
        super().__init__(inputs, hidden, 2)

    def forward(self, x: Tensor, h: Tensor) -> Tensor:
        z, c = (x @ self.W.T + h @ self.U.T + self.b).chunk(2, -1)
        z = torch.sigmoid(z)
        return z * h + (1 - z) * torch.relu(c)


class LayerNormLSTM(_TwoStates):
    """Ba, Kiros & Hinton (2016), eq. 20-22."""

    def __init__(self, inputs: int, hidden: int) -> None:
        super().__init__(inputs, hidden, 4)
        self.norm_x, self.norm_h, self.norm_c = (nn.LayerNorm(n) for n in (4 * hidden, 4 * hidden, hidden))
        nn.init.constant_(self.norm_h.weight, 0.1)  # with 1 it is chaotic: float32 and float64 part within 200 steps

    def forward(self, x: Tensor, carry: tuple[Tensor, Tensor]) -> tuple[Tensor, Tensor]:
        h, c = carry
        a = self.norm_x(x @ self.W.T) + self.norm_h(h @ self.U.T) + self.b
        i, f, g, o = a.chunk(4, -1)
        c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
        return torch.sigmoid(o) * torch.tanh(self.norm_c(c)), c


class PeepholeLSTM(_TwoStates):
    """Gers & Schmidhuber (2000)."""

    def __init__(self, inputs: int, hidden: int) -> None:
        super().__init__(inputs, hidden, 4)
        self.p_i, self.p_f, self.p_o = _weight(hidden), _weight(hidden), _weight(hidden)

    def forward(self, x: Tensor, carry: tuple[Tensor, Tensor]) -> tuple[Tensor, Tensor]:
        h, c = carry
        i, f, g, o = (x @ self.W.T + h @ self.U.T + self.b).chunk(4, -1)
        c_new = torch.sigmoid(f + self.p_f * c) * c + torch.sigmoid(i + self.p_i * c) * torch.tanh(g)
        return torch.sigmoid(o + self.p_o * c_new) * torch.tanh(c_new), c_new


class MinimalGatedUnit(_OneState):
    """Zhou et al. (2016), eq. 6: the second product waits for the first."""

    def __init__(self, inputs: int, hidden: int) -> None:
        super().__init__(inputs, hidden)
        self.gate = nn.Linear(inputs + hidden, hidden)

    def forward(self, x: Tensor, h: Tensor) -> Tensor:
        f = torch.sigmoid(self.gate(torch.cat([x, h], dim=-1)))
        return (1 - f) * h + f * torch.tanh(x @ self.W.T + (f * h) @ self.U.T + self.b)


CELLS: dict[str, type[_OneState]] = {
    "Dale": Dale,
    "LiGRU": LiGRU,
    "LayerNormLSTM": LayerNormLSTM,
    "PeepholeLSTM": PeepholeLSTM,
    "MinimalGatedUnit": MinimalGatedUnit,
}
