"""Cells whose gates, clocks or products decide how much of a vector is kept."""

import torch
from torch import nn
from torch.nn import functional

from odd_cells import Plain, weight


class IndRNN(Plain):
    """Li et al. (2018), eq. 2."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.u = weight(hidden)

    def forward(self, x, h):
        return functional.relu(functional.linear(x, self.W, self.b) + self.u * h)


class Clockwork(Plain):
    """Koutnik et al. (2014): modules tick at periods 1, 2, 4; a slow one does not see a fast one."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, 3 * hidden)
        self.register_buffer("period", torch.tensor([1, 2, 4]).repeat_interleave(hidden))
        self.register_buffer("mask", (self.period[:, None] <= self.period[None, :]).float())

    def initial_carry(self, batch):
        return self.W.new_zeros(batch, self.hidden), torch.zeros(batch, 1, dtype=torch.int64)

    def forward(self, x, carry):
        h, t = carry
        new = torch.tanh(x @ self.W.T + h @ (self.U * self.mask).T + self.b)
        return torch.where(t % self.period == 0, new, h), t + 1


class PhasedLSTM(nn.Module):
    """Neil, Pfeiffer & Liu (2016), eq. 2-11: a time gate opens once in a learned period."""

    def __init__(self, inputs: int, hidden: int) -> None:
        super().__init__()
        self.cell = nn.LSTMCell(inputs, hidden)
        self.log_tau, self.shift = nn.Parameter(torch.rand(hidden) + 0.5), nn.Parameter(torch.rand(hidden))
        self.open, self.leak = 0.4, 0.01

    def initial_carry(self, batch: int):
        zeros = self.cell.weight_hh.new_zeros(batch, self.cell.hidden_size)
        return zeros, zeros.clone(), zeros[:, :1].clone()

    def forward(self, x, carry):
        h, c, t = carry
        tau = self.log_tau.exp()
        phi = torch.remainder(t - self.shift, tau) / tau
        rise, fall = 2 * phi / self.open, 2 - 2 * phi / self.open
        k = torch.where(phi < self.open / 2, rise, torch.where(phi < self.open, fall, self.leak * phi))
        h_new, c_new = self.cell(x, (h, c))
        return k * h_new + (1 - k) * h, k * c_new + (1 - k) * c, t + 0.3


class SRU(nn.Module):
    """Lei et al. (2018), eq. 1-4: products with the input only."""

    def __init__(self, inputs: int, hidden: int) -> None:
        super().__init__()
        self.W, self.v_f, self.v_r = nn.Linear(inputs, 4 * hidden), weight(hidden), weight(hidden)

    def initial_carry(self, batch: int):
        return self.v_f.new_zeros(batch, len(self.v_f))

    def forward(self, x, c):
        new, f, r, skip = self.W(x).chunk(4, -1)
        f = torch.sigmoid(f + self.v_f * c)
        r = torch.sigmoid(r + self.v_r * c)
        c = f * c + (1 - f) * new
        return c, r * c + (1 - r) * skip


class QRNN(nn.Module):
    """Bradbury et al. (2017), eq. 3 and 6: a window of two inputs, kept in the carry, and fo-pooling."""

    def __init__(self, inputs: int, hidden: int) -> None:
        super().__init__()
        self.inputs, self.hidden = inputs, hidden
        self.W = weight(3 * hidden, inputs, 2)

    def initial_carry(self, batch: int):
        return self.W.new_zeros(batch, self.hidden), self.W.new_zeros(batch, self.inputs)

    def forward(self, x, carry):
        c, before = carry
        z, f, o = torch.einsum("bik,oik->bo", torch.stack([before, x], -1), self.W).chunk(3, 1)
        f = torch.sigmoid(f)
        c = f * c + (1 - f) * torch.tanh(z)
        return (c, x), torch.sigmoid(o) * c


class MUT1(Plain):
    """Jozefowicz, Zaremba & Sutskever (2015), section 3."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden, 2)
        self.W_x, self.W_h = weight(hidden, inputs), weight(hidden, hidden)

    def forward(self, x, h):
        z = torch.sigmoid(functional.linear(x, self.W[: self.hidden], self.b[: self.hidden]))
        r = torch.sigmoid(self.a(x, h)[:, self.hidden :])
        n = torch.tanh(functional.linear(r * h, self.W_h) + torch.tanh(functional.linear(x, self.W_x)))
        return n * z + h * (1 - z)


class UGRNN(Plain):
    """Collins, Sohl-Dickstein & Sussillo (2017), eq. 7-9."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden, 2)

    def forward(self, x, h):
        c, g = self.a(x, h).chunk(2, 1)
        g = torch.sigmoid(g + 1)
        return g * h + (1 - g) * torch.tanh(c)


class STAR(Plain):
    """Turkoglu et al. (2021), eq. 5-7."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.z = nn.Linear(inputs, hidden)

    def forward(self, x, h):
        k = torch.sigmoid(self.a(x, h))
        return torch.tanh((1 - k) * h + k * torch.tanh(self.z(x)))


class FastGRNN(nn.Module):
    """Kusupati et al. (2018), eq. 4-5, low rank."""

    def __init__(self, inputs: int, hidden: int) -> None:
        super().__init__()
        self.hidden = hidden
        self.W1, self.W2, self.U1, self.U2 = weight(2, inputs), weight(hidden, 2), weight(2, hidden), weight(hidden, 2)
        self.b_z, self.b_h = weight(hidden), weight(hidden)
        self.zeta, self.nu = nn.Parameter(torch.tensor(1.0)), nn.Parameter(torch.tensor(-4.0))

    def initial_carry(self, batch: int):
        return self.W1.new_zeros(batch, self.hidden)

    def forward(self, x, h):
        pre = torch.matmul(torch.matmul(x, self.W1.t()), self.W2.t()) + h.mm(self.U1.t()).mm(self.U2.t())
        z, c = torch.sigmoid(pre + self.b_z), torch.tanh(pre + self.b_h)
        return z * h + (torch.sigmoid(self.zeta) * (1.0 - z) + torch.sigmoid(self.nu)) * c


class RecurrentHighway(Plain):
    """Zilly et al. (2017), eq. 7-9: depth 2, coupled gates, weights of each depth in one tensor."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden, 2)
        self.R, self.b_R = weight(2, 2 * hidden, hidden), weight(2, 2 * hidden)

    def forward(self, x, s):
        for depth, (R, b) in enumerate(zip(self.R, self.b_R, strict=True)):
            a = s @ R.T + b + (x @ self.W.T if depth == 0 else 0)
            h, t = a.tensor_split(2, -1)
            t = torch.sigmoid(t - 1)
            s = torch.tanh(h) * t + s * (1 - t)
        return s


class ZoneoutGivenMask(nn.Module):
    """Krueger et al. (2017), with the mask as a part of the input."""

    def __init__(self, inputs: int, hidden: int) -> None:
        super().__init__()
        self.hidden, self.cell, self.keep = hidden, nn.GRUCell(inputs, hidden), weight(hidden, inputs)

    def initial_carry(self, batch: int):
        return self.keep.new_zeros(batch, self.hidden)

    def forward(self, x, h):
        mask = (x @ self.keep.T).detach() > 0
        return torch.where(mask, self.cell(x, h), h)


class ONLSTM(Plain):
    """Ordered neurons: master gates by cumax. Shen et al. (2019), eq. 6-14."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden, 6)

    def initial_carry(self, batch):
        return self.W.new_zeros(batch, self.hidden), self.W.new_zeros(batch, self.hidden)

    def forward(self, x, carry):
        h, c = carry
        f, i, o, g, mf, mi = self.a(x, h).chunk(6, 1)
        f_master = torch.cumsum(torch.softmax(mf, -1), -1)
        i_master = 1 - torch.cumsum(torch.softmax(mi, -1), -1)
        overlap = f_master * i_master
        f = torch.sigmoid(f) * overlap + (f_master - overlap)
        i = torch.sigmoid(i) * overlap + (i_master - overlap)
        c = f * c + i * torch.tanh(g)
        return torch.sigmoid(o) * torch.tanh(c), c


class MultiplicativeIntegration(Plain):
    """Wu et al. (2016), eq. 2."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.alpha, self.beta1, self.beta2 = weight(hidden), weight(hidden), weight(hidden)

    def forward(self, x, h):
        Wx, Uh = functional.linear(x, self.W), functional.linear(h, self.U)
        return torch.tanh(self.alpha * Wx * Uh + self.beta1 * Uh + self.beta2 * Wx + self.b)


class TensorRNN(Plain):
    """A bilinear recurrence, x^T W_k h for each unit. Sutskever, Martens & Hinton (2011), eq. 3-4."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.T = weight(hidden, inputs, hidden)

    def forward(self, x, h):
        return torch.tanh(torch.einsum("bi,kij,bj->bk", x, self.T, h) + self.a(x, h))


class MinMaxPlus(Plain):
    """Maxout units and the winner of each pool. Goodfellow et al. (2013)."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden, 3)

    def forward(self, x, h):
        pools = self.a(x, h).view(-1, 3, self.hidden)
        top, _ = pools.max(dim=1)
        return torch.tanh(top - 0.3 * pools.min(1).values) + 0.1 * h
