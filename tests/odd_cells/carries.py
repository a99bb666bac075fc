"""Carries and outputs of every form: by name, nested, handed on, whole numbers, matrices, another output."""

import torch
from torch import nn
from torch.nn import functional

from odd_cells import Plain, weight
from odd_cells.gated import Leaky


class DictCarry(Plain):
    """Two time scales of different width, by name."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.S, self.R = weight(2 * hidden + 1, hidden), weight(hidden, 2 * hidden + 1)

    def initial_carry(self, batch):
        return {"slow": self.W.new_zeros(batch, 2 * self.hidden + 1), "fast": self.W.new_zeros(batch, self.hidden)}

    def forward(self, x, carry):
        fast = torch.tanh(self.a(x, carry["fast"]) + carry["slow"] @ self.R.T)
        return {"fast": fast, "slow": 0.9 * carry["slow"] + 0.1 * (fast @ self.S.T)}


class NestedCarry(Plain):
    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.V = weight(3, hidden)

    def initial_carry(self, batch):
        zeros = self.W.new_zeros
        return (zeros(batch, self.hidden),), [zeros(batch, 3), zeros(batch, 1)]

    def forward(self, x, carry):
        (h,), (m, s) = carry
        h = torch.tanh(self.a(x, h) + s)
        m = 0.5 * m + torch.sin(h @ self.V.T)
        return ((h,), [m, s + m.mean(-1, keepdim=True)]), {"y": m * s, "z": (h * h).sum(1)}


class OtherOutput(Plain):
    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.O = weight(2, hidden)

    def forward(self, x, h):
        h = torch.tanh(self.a(x, h))
        return h, h @ self.O.T + x.sum(-1, keepdim=True)


class OutputOfOldCarry(OtherOutput):
    def forward(self, x, h):
        return torch.tanh(self.a(x, h)), torch.cos(h @ self.O.T) * x[:, :1]


class OutputOfInputAlone(OtherOutput):
    def forward(self, x, h):
        return torch.tanh(self.a(x, h)), torch.sigmoid(x @ self.W.T)


class DelayLine(Plain):
    """The carry is handed on: an old value comes out two steps later."""

    def initial_carry(self, batch):
        return tuple(self.W.new_zeros(batch, self.hidden) for _ in range(3))

    def forward(self, x, carry):
        h, older, oldest = carry
        return torch.tanh(self.a(x, oldest)), h, older


class SwappedCarry(Plain):
    """The two leaves change places at every step."""

    def initial_carry(self, batch):
        return self.W.new_zeros(batch, self.hidden), self.W.new_zeros(batch, self.hidden)

    def forward(self, x, carry):
        h, g = carry
        return g, torch.tanh(self.a(x, h) - g)


class Counter(Plain):
    """A whole number in the carry."""

    def initial_carry(self, batch):
        return self.W.new_zeros(batch, self.hidden), torch.zeros(batch, 1, dtype=torch.int64)

    def forward(self, x, carry):
        h, n = carry
        fresh = (n < 2).to(h.dtype)
        return torch.tanh(self.a(x, h)) * (1 + fresh) / (n + 1), n + 1


class RunningMaximum(Plain):
    def initial_carry(self, batch):
        return self.W.new_zeros(batch, self.hidden), self.W.new_full((batch, self.hidden), -9.0)

    def forward(self, x, carry):
        h, top = carry
        h = torch.tanh(self.a(x, h))
        top = torch.maximum(top, h)
        return (h, top), h - functional.log_softmax(top, -1)


class Deep(nn.Module):
    """A list of cells inside one cell."""

    def __init__(self, inputs, hidden):
        super().__init__()
        self.layers = nn.ModuleList([Plain(inputs, hidden), Leaky(hidden, hidden + 1), Plain(hidden + 1, hidden)])

    def initial_carry(self, batch):
        return tuple(layer.initial_carry(batch) for layer in self.layers)

    def forward(self, x, carry):
        new = []
        for layer, h in zip(self.layers, carry, strict=True):
            x = layer(x, h)
            new.append(x)
        return tuple(new), x


class AttentionMemory(Plain):
    """A small memory of (slots, width) in the carry, read by softmax attention and written by addition."""

    def __init__(self, inputs, hidden, slots=3):
        super().__init__(inputs, hidden)
        self.slots, self.E = slots, weight(slots, inputs)

    def initial_carry(self, batch):
        return self.W.new_zeros(batch, self.hidden), self.W.new_zeros(batch, self.slots, self.hidden)

    def forward(self, x, carry):
        h, memory = carry
        scores = (memory * h.unsqueeze(1)).sum(-1) / self.hidden**0.5
        read = torch.bmm(torch.softmax(scores, -1).unsqueeze(1), memory).squeeze(1)
        h = torch.tanh(self.a(x, h) + read)
        write = torch.softmax(x @ self.E.T, dim=1)
        return (h, memory * 0.8 + write.unsqueeze(-1) * h[:, None, :]), read


class FastWeights(Plain):
    """Ba et al. (2016): an outer product of past hidden vectors in the carry."""

    def initial_carry(self, batch):
        return self.W.new_zeros(batch, self.hidden), self.W.new_zeros(batch, self.hidden, self.hidden)

    def forward(self, x, carry):
        h, A = carry
        h = torch.tanh(self.a(x, h) + (A @ h.unsqueeze(-1)).squeeze(-1))
        return h, 0.9 * A + 0.2 * h.unsqueeze(2) * h.unsqueeze(1)
