"""Cells whose gradient cannot be derived, or not from one row: each is refused with a reason."""

import torch
from torch import nn

from odd_cells import Plain, weight


class Surrogate(torch.autograd.Function):
    """Heaviside forward, a fast sigmoid's derivative backward: the usual code of spiking networks."""

    @staticmethod
    def forward(ctx, v):
        ctx.save_for_backward(v)
        return (v > 0).to(v.dtype)

    @staticmethod
    def backward(ctx, g):
        (v,) = ctx.saved_tensors
        return g / (1 + 10 * v.abs()) ** 2


class LIFByFunction(Plain):
    """A spiking neuron with a hand-written backward: refused, because a recording does not show it."""

    def forward(self, x, v):
        s = Surrogate.apply(v - 0.5)
        return 0.9 * v * (1 - s) + self.a(x, s)


class Unitary(nn.Module):
    """Arjovsky, Shah & Bengio (2016): complex numbers in the carry, refused."""

    def __init__(self, inputs: int, hidden: int) -> None:
        super().__init__()
        self.hidden, self.W, self.theta = hidden, weight(hidden, inputs), weight(hidden)

    def initial_carry(self, batch: int):
        return torch.zeros(batch, self.hidden, dtype=torch.complex64)

    def forward(self, x, h):
        return torch.fft.fft(h * torch.polar(torch.ones_like(self.theta), self.theta)) + x @ self.W.T


class GORU(Plain):
    """Complex arithmetic inside a step whose carry is real: refused."""

    def forward(self, x, h):
        turned = torch.view_as_real(torch.complex(h, h) * torch.exp(1j * self.b)).sum(-1)
        return torch.tanh(turned + x @ self.W.T)


class BatchNormRNN(Plain):
    """Cooijmans et al. (2017): normalised over the batch, so that a row's gradient depends on the others; refused."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.norm = nn.BatchNorm1d(hidden)

    def forward(self, x, h):
        return torch.tanh(x @ self.W.T + self.norm(h @ self.U.T))


class TopK(Plain):
    """The k largest units survive: which ones depends on values; refused."""

    def forward(self, x, h):
        values, places = torch.topk(self.a(x, h), 1, dim=-1)
        return torch.zeros_like(h).scatter(1, places, values)
