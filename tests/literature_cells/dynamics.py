"""Cells made as dynamical systems: oscillators, steps of an equation, spikes, reservoirs, rotations."""

import torch
from torch import nn
from torch.nn import functional

from odd_cells import Plain, weight


class CoRNN(Plain):
    """Rusch & Mishra (2021), eq. 3: coupled oscillators."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.V = weight(hidden, hidden)

    def initial_carry(self, batch):
        return self.W.new_zeros(batch, self.hidden), self.W.new_zeros(batch, self.hidden)

    def forward(self, x, carry):
        y, z = carry
        z = z + 0.1 * (torch.tanh(self.a(x, y) + z @ self.V.T) - 1.2 * y - 0.9 * z)
        return y + 0.1 * z, z


class LEM(nn.Module):
    """Rusch et al. (2022), eq. 3: long expressive memory."""

    def __init__(self, inputs: int, hidden: int) -> None:
        super().__init__()
        self.hidden = hidden
        self.inp2hid, self.hid2hid = nn.Linear(inputs, 4 * hidden), nn.Linear(hidden, 3 * hidden)
        self.transform_z = nn.Linear(hidden, hidden)

    def initial_carry(self, batch: int):
        zeros = self.inp2hid.weight.new_zeros(batch, self.hidden)
        return zeros, zeros.clone()

    def forward(self, x, carry):
        y, z = carry
        i_dt1, i_dt2, i_z, i_y = self.inp2hid(x).chunk(4, 1)
        h_dt1, h_dt2, h_y = self.hid2hid(y).chunk(3, 1)
        ms_dt_bar = 0.7 * torch.sigmoid(i_dt1 + h_dt1)
        ms_dt = 0.7 * torch.sigmoid(i_dt2 + h_dt2)
        z = (1.0 - ms_dt) * z + ms_dt * torch.tanh(i_y + h_y)
        y = (1.0 - ms_dt_bar) * y + ms_dt_bar * torch.tanh(self.transform_z(z) + i_z)
        return y, z


class Lipschitz(Plain):
    """Erichson et al. (2021), eq. 3-6: symmetric and skew parts weighed, one Euler step."""

    def forward(self, x, h):
        symmetric, skew = self.U + self.U.T, self.U - self.U.T
        A = 0.4 * symmetric + 0.6 * skew - 0.1 * torch.eye(self.hidden, dtype=h.dtype)
        return h + 0.1 * (h @ A.T + torch.tanh(self.a(x, h)))


class Antisymmetric(Plain):
    """Chang et al. (2019), eq. 13-14, with gating; the matrix is written on the left, as in the paper."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.V_z = weight(hidden, inputs)

    def forward(self, x, h):
        A = torch.triu(self.U, 1) - torch.triu(self.U, 1).T - 0.1 * torch.eye(self.hidden, dtype=h.dtype)
        turned = (A @ h.T).T
        return h + 0.3 * torch.sigmoid(turned + x @ self.V_z.T) * torch.tanh(turned + x @ self.W.T + self.b)


class NeuralODE(Plain):
    """One step of Runge-Kutta 4 between observations. Chen et al. (2018), Rubanova et al. (2019)."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.field = nn.Sequential(nn.Linear(hidden, hidden + 1), nn.Softplus(), nn.Linear(hidden + 1, hidden))

    def forward(self, x, h):
        dt = 0.2
        k1 = self.field(h)
        k2 = self.field(h + dt / 2 * k1)
        k3 = self.field(h + dt / 2 * k2)
        k4 = self.field(h + dt * k3)
        return torch.tanh(self.a(x, h + dt / 6 * (k1 + 2 * k2 + 2 * k3 + k4)))


class LIF(Plain):
    """A spiking neuron; the surrogate gradient by the detach trick. Neftci, Mostafa & Zenke (2019)."""

    def initial_carry(self, batch):
        return self.W.new_zeros(batch, self.hidden), self.W.new_zeros(batch, self.hidden)

    def forward(self, x, carry):
        v, s = carry
        v = 0.9 * v * (1 - s.detach()) + self.a(x, s)
        soft = torch.sigmoid(4 * (v - 0.5))
        spike = (v > 0.5).to(v.dtype)
        s = spike.detach() + soft - soft.detach()
        return (v, s), s


class EchoState(Plain):
    """Jaeger (2001), leaky, with output feedback: the reservoir is a buffer, only the readout is trained."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        reservoir = torch.randn(hidden, hidden)
        self.register_buffer("reservoir", 0.9 * reservoir / torch.linalg.eigvals(reservoir).abs().max())
        self.readout, self.back = nn.Linear(hidden + inputs, 2), weight(hidden, 2)

    def initial_carry(self, batch):
        return self.W.new_zeros(batch, self.hidden), self.W.new_zeros(batch, 2)

    def forward(self, x, carry):
        h, y = carry
        h = torch.lerp(h, torch.tanh(x @ self.W.T + torch.mm(h, self.reservoir) + y @ self.back.T), 0.4)
        y = self.readout(torch.hstack([h, x]))
        return (h, y), y


class Householder(Plain):
    """Orthogonal recurrence by reflections of rows. Mhammedi et al. (2017), eq. 4-6."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.v = weight(2, hidden)

    def forward(self, x, h):
        for v in self.v:
            h = h - 2 * torch.outer(h @ v, v) / v.dot(v)
        return functional.leaky_relu(h + x @ self.W.T)


class EUNN(Plain):
    """Rotations of neighbours, with a fixed permutation between them. Jing et al. (2017), eq. 5-8, real numbers."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, 2 * hidden)
        self.theta = weight(hidden)
        self.register_buffer("order", torch.randperm(2 * hidden))

    def forward(self, x, h):
        cos, sin = torch.cos(self.theta), torch.sin(self.theta)
        even, odd = h[:, ::2], h[:, 1::2]
        turned = torch.stack([cos * even - sin * odd, sin * even + cos * odd], -1).flatten(1)
        return torch.tanh(turned[:, self.order].flip(-1) + x @ self.W.T + self.b)
