"""What a cell may do with its parameters: none, frozen, tied, normed, orthogonal, spread, held outside."""

import torch
from torch import nn
from torch.nn.utils import parametrizations

from odd_cells import Plain


class NoParameters(nn.Module):
    def __init__(self, inputs, hidden):
        super().__init__()
        self.hidden = hidden

    def initial_carry(self, batch):
        return torch.zeros(batch, self.hidden)

    def forward(self, x, h):
        return torch.tanh(h * 0.7 + x.sum(-1, keepdim=True)) + 0.1 * torch.sin(h)


class Frozen(Plain):
    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.W.requires_grad_(False)


class Tied(Plain):
    """One matrix, forward and transposed."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.inner = nn.Linear(hidden, hidden, bias=False)
        self.inner.weight = self.U

    def forward(self, x, h):
        return torch.tanh(x @ self.W.T + self.inner(h) - h @ self.U + self.U.diagonal() * self.b)


class WeightNorm(Plain):
    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.lin = parametrizations.weight_norm(nn.Linear(hidden, hidden))

    def forward(self, x, h):
        return torch.tanh(x @ self.W.T + self.lin(h))


class Orthogonal(Plain):
    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.lin = parametrizations.orthogonal(nn.Linear(hidden, hidden, bias=False), use_trivialization=False)

    def forward(self, x, h):
        return torch.tanh(x @ self.W.T + self.lin(h) + self.b)


class QRofParameter(Plain):
    def forward(self, x, h):
        return torch.tanh(x @ self.W.T + h @ torch.linalg.qr(self.U)[0] + self.b)


class ExpOfParameter(Plain):
    """Orthogonal by the exponential of a skew matrix. Lezcano-Casado & Martinez-Rubio (2019)."""

    def forward(self, x, h):
        return torch.tanh(x @ self.W.T + h @ torch.matrix_exp(self.U - self.U.T + 0.1 * self.U @ self.U) + self.b)


class ScalarGain(Plain):
    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.gain, self.p = nn.Parameter(torch.tensor(1.3)), nn.Parameter(torch.tensor(1.5))

    def forward(self, x, h):
        return (
            torch.tanh(self.gain * self.a(x, h))
            + 0.1 * torch.pow(h * h + 0.5, self.p)
            - h.std(-1, correction=0)[:, None]
        )


class GivenToEveryRow(Plain):
    """Parameters spread over the batch by hand."""

    def forward(self, x, h):
        b = self.b.unsqueeze(0).expand(len(h), -1)
        return torch.tanh(torch.cat([x @ self.W.T + h @ self.U.T, b], 1).view(len(h), 2, -1).sum(1) + b * h)


class UnregisteredMask(Plain):
    """A tensor that the cell simply holds."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.mask = [torch.linspace(0.5, 1.5, hidden)]

    def forward(self, x, h):
        return torch.tanh(self.a(x, h)) * self.mask[0].to(h.dtype) + torch.eye(self.hidden, dtype=h.dtype)[0]
