"""Gates, norms and signs, as papers and torch.nn write them."""

import torch
from torch import nn

from odd_cells import Plain, weight


class Peephole(Plain):
    """Gers & Schmidhuber (2000)."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden, 4)
        self.p_i, self.p_f, self.p_o = weight(hidden), weight(hidden), weight(hidden)

    def initial_carry(self, batch):
        return self.W.new_zeros(batch, self.hidden), self.W.new_zeros(batch, self.hidden)

    def forward(self, x, carry):
        h, c = carry
        i, f, g, o = self.a(x, h).split(self.hidden, 1)
        c_new = torch.sigmoid(f + self.p_f * c) * c + torch.sigmoid(i + self.p_i * c) * torch.tanh(g)
        return torch.sigmoid(o + self.p_o * c_new) * torch.tanh(c_new), c_new


class LayerNormLSTM(Plain):
    """Ba, Kiros & Hinton (2016), eq. 20-22."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden, 4)
        self.norm_x, self.norm_h = nn.LayerNorm(4 * hidden), nn.LayerNorm(4 * hidden, elementwise_affine=False)
        self.norm_c = nn.LayerNorm(hidden) if hidden > 1 else nn.Identity()

    initial_carry = Peephole.initial_carry

    def forward(self, x, carry):
        h, c = carry
        a = self.norm_x(x @ self.W.T) + self.norm_h(h @ self.U.T + self.b)
        i, f, g, o = a.chunk(4, dim=-1)
        c = f.sigmoid() * c + i.sigmoid() * g.tanh()
        return o.sigmoid() * torch.tanh(self.norm_c(c)), c


class Dale(Plain):
    """Excitatory and inhibitory units: |W| times a mask of signs. Song, Yang & Wang (2016)."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.register_buffer("signs", torch.where(torch.arange(hidden) % 4 == 3, -1.0, 1.0))
        self.register_buffer("mask", 1 - torch.eye(hidden) * (hidden > 1))

    def forward(self, x, h):
        U = self.U.abs() * self.mask * self.signs
        return torch.relu(x @ self.W.T + h @ U.T + self.b.abs())


class Leaky(Plain):
    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.log_tau = weight(hidden)

    def forward(self, x, h):
        alpha = 1 / (1 + torch.exp(self.log_tau))
        return (1 - alpha) * h + alpha * torch.tanh(self.a(x, h))


class LiGRU(Plain):
    """Ravanelli et al. (2018), without batch normalisation."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden, 2)

    def forward(self, x, h):
        z, c = self.a(x, h).chunk(2, -1)
        z = torch.sigmoid(z)
        return z * h + (1 - z) * torch.relu(c)


class MinimalGated(Plain):
    """Zhou et al. (2016)."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.gate = nn.Linear(inputs + hidden, hidden)

    def forward(self, x, h):
        f = torch.sigmoid(self.gate(torch.cat([x, h], dim=1)))
        return (1 - f) * h + f * torch.tanh(self.a(x, f * h))


class Highway(Plain):
    """Two micro-steps with shared weights in one step. Zilly et al. (2017)."""

    def forward(self, x, h):
        for _ in range(2):
            t = torch.sigmoid(h.roll(1, -1) - 0.3)
            h = torch.lerp(h, torch.tanh(self.a(x, h)), t)
            h = h * torch.rsqrt((h**2).mean(-1, keepdim=True) + 0.1)
        return h


def rnn_cell(inputs, hidden):
    return nn.RNNCell(inputs, hidden)


def relu_cell(inputs, hidden):
    return nn.RNNCell(inputs, hidden, nonlinearity="relu")


def lstm_cell(inputs, hidden):
    return nn.LSTMCell(inputs, hidden)


def gru_cell(inputs, hidden):
    return nn.GRUCell(inputs, hidden, bias=False)
