"""Recurrent cells of the literature, written as their papers or usual implementations write them.

None is known to the library. Each is called with (inputs, hidden); sizes that a paper fixes are derived from these, so
that every hidden size works.
"""

import math

import torch
from torch import nn
from torch.nn import functional

from odd_cells import Plain, weight


class SLSTM(nn.Module):
    """xLSTM's scalar memory with heads: block-diagonal recurrence, exponential gates. Beck et al. (2024), eq. 8-17."""

    def __init__(self, inputs: int, hidden: int, heads: int = 2) -> None:
        super().__init__()
        self.heads, self.hidden = heads, hidden
        self.W = weight(4 * heads * hidden, inputs)
        self.R = weight(4, heads, hidden, hidden)
        self.b = weight(4, heads * hidden)
        self.norm = nn.GroupNorm(heads, heads * hidden)

    def initial_carry(self, batch: int):
        zeros = self.W.new_zeros(batch, self.heads * self.hidden)
        return zeros, zeros.clone(), zeros + 1, zeros.clone()

    def forward(self, x, carry):
        h, c, n, m = carry
        blocks = h.view(-1, self.heads, self.hidden)
        recurrent = torch.einsum("bhi,ghji->bghj", blocks, self.R).flatten(2)
        z, i, f, o = ((x @ self.W.T).view(-1, 4, self.heads * self.hidden) + recurrent + self.b).unbind(1)
        log_f = functional.logsigmoid(f)
        m_new = torch.maximum(log_f + m, i)
        i, f = torch.exp(i - m_new), torch.exp(log_f + m - m_new)
        c = f * c + i * torch.tanh(z)
        n = f * n + i
        h = torch.sigmoid(o) * c / n
        return (h, c, n, m_new), (self.norm(h) if self.hidden > 1 else h)


class MLSTM(nn.Module):
    """xLSTM's matrix memory: C = f C + i v k^T, read by C q. Beck et al. (2024), eq. 19-27."""

    def __init__(self, inputs: int, hidden: int) -> None:
        super().__init__()
        self.hidden = hidden
        self.qkv, self.gates = nn.Linear(inputs, 3 * hidden), nn.Linear(inputs, 2 + hidden)

    def initial_carry(self, batch: int):
        zeros = self.qkv.weight.new_zeros
        return zeros(batch, self.hidden, self.hidden), zeros(batch, self.hidden), zeros(batch, 1)

    def forward(self, x, carry):
        C, n, m = carry
        q, k, v = self.qkv(x).chunk(3, -1)
        k = k / math.sqrt(self.hidden)
        i, f, o = self.gates(x).split([1, 1, self.hidden], -1)
        log_f = functional.logsigmoid(f)
        m_new = torch.maximum(log_f + m, i)
        i, f = torch.exp(i - m_new), torch.exp(log_f + m - m_new)
        C = f.unsqueeze(-1) * C + i.unsqueeze(-1) * torch.einsum("bi,bj->bij", v, k)
        n = f * n + i * k
        below = torch.maximum(torch.einsum("bi,bi->b", n, q).abs(), torch.exp(-m_new.squeeze(-1)))
        read = torch.einsum("bij,bj->bi", C, q) / below.unsqueeze(-1)
        return (C, n, m_new), torch.sigmoid(o) * read


class LinearAttention(nn.Module):
    """Katharopoulos et al. (2020), eq. 18-20: heads of a fast weight matrix, feature map elu + 1."""

    def __init__(self, inputs: int, hidden: int, heads: int = 2) -> None:
        super().__init__()
        self.heads, self.hidden = heads, hidden
        self.qkv = nn.Linear(inputs, 3 * heads * hidden, bias=False)

    def initial_carry(self, batch: int):
        zeros = self.qkv.weight.new_zeros
        return zeros(batch, self.heads, self.hidden, self.hidden), zeros(batch, self.heads, self.hidden)

    def forward(self, x, carry):
        S, z = carry
        q, k, v = (a.view(-1, self.heads, self.hidden) for a in self.qkv(x).chunk(3, -1))
        q, k = functional.elu(q) + 1, functional.elu(k) + 1
        S = S + k.unsqueeze(-1) @ v.unsqueeze(-2)
        z = z + k
        out = torch.einsum("bhi,bhij->bhj", q, S) / (torch.einsum("bhi,bhi->bh", q, z) + 1e-6).unsqueeze(-1)
        return (S, z), out.flatten(1)


class DeltaNet(nn.Module):
    """Fast weights by the delta rule. Schlag, Irie & Schmidhuber (2021), eq. 23-25."""

    def __init__(self, inputs: int, hidden: int) -> None:
        super().__init__()
        self.hidden = hidden
        self.slow = nn.Linear(inputs, 3 * hidden + 1, bias=False)

    def initial_carry(self, batch: int):
        return self.slow.weight.new_zeros(batch, self.hidden, self.hidden)

    def forward(self, x, W):
        q, k, v, beta = self.slow(x).split([self.hidden] * 3 + [1], -1)
        q, k = functional.softmax(q, -1), functional.normalize(k, dim=-1, eps=1e-4)
        old = torch.bmm(W, k.unsqueeze(-1)).squeeze(-1)
        W = W + torch.sigmoid(beta).unsqueeze(-1) * (v - old).unsqueeze(2) @ k.unsqueeze(1)
        return W, torch.matmul(W, q.unsqueeze(-1)).squeeze(-1)


class FastWeightsRNN(Plain):
    """Ba et al. (2016), eq. 1-4: two inner loops of attention to the recent past, layer normalisation."""

    def initial_carry(self, batch):
        return self.W.new_zeros(batch, self.hidden), self.W.new_zeros(batch, self.hidden, self.hidden)

    def forward(self, x, carry):
        h, A = carry
        slow = self.a(x, h)
        s = torch.relu(slow)
        for _ in range(2):
            s = slow + torch.einsum("bij,bj->bi", A, s)
            s = torch.relu(functional.layer_norm(s, (self.hidden,)) if self.hidden > 1 else s)
        return s, 0.9 * A + 0.5 * torch.einsum("bi,bj->bij", s, s)


class ConvLSTM(nn.Module):
    """Shi et al. (2015), eq. 3 without peepholes; the input is a small picture, given as a vector."""

    def __init__(self, inputs: int, hidden: int, side: int = 3) -> None:
        super().__init__()
        self.side, self.hidden = side, hidden
        self.enter = nn.Linear(inputs, side * side)
        self.conv = nn.Conv2d(1 + hidden, 4 * hidden, 3, padding=1)

    def initial_carry(self, batch: int):
        zeros = self.conv.weight.new_zeros(batch, self.hidden, self.side, self.side)
        return zeros, zeros.clone()

    def forward(self, x, carry):
        h, c = carry
        picture = self.enter(x).view(-1, 1, self.side, self.side)
        i, f, o, g = self.conv(torch.cat([picture, h], dim=1)).chunk(4, 1)
        c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
        return torch.sigmoid(o) * torch.tanh(c), c


class NTM(Plain):
    """Graves, Wayne & Danihelka (2014), eq. 2-9: content, gate, circular shift, sharpening; one head."""

    def __init__(self, inputs, hidden, slots: int = 5):
        super().__init__(inputs, hidden)
        self.slots = slots
        self.read = weight(hidden, hidden)
        self.head = nn.Linear(hidden, 3 * hidden + 6)

    def initial_carry(self, batch):
        zeros = self.W.new_zeros
        memory = zeros(batch, self.slots, self.hidden) + 0.1
        return zeros(batch, self.hidden), zeros(batch, self.hidden), torch.softmax(zeros(batch, self.slots), 1), memory

    def forward(self, x, carry):
        h, r, w, M = carry
        h = torch.tanh(self.a(x, h) + r @ self.read.T)
        k, erase, add, beta, gate, shift, gamma = self.head(h).split([self.hidden] * 3 + [1, 1, 3, 1], -1)
        content = functional.cosine_similarity(M, k.unsqueeze(1), dim=-1)
        content = torch.softmax(functional.softplus(beta) * content, dim=-1)
        gate = torch.sigmoid(gate)
        mixed = gate * content + (1 - gate) * w
        shift = torch.softmax(shift, -1)
        turned = torch.stack([torch.roll(mixed, s, 1) for s in (-1, 0, 1)], -1)
        moved = (turned * shift.unsqueeze(1)).sum(-1)
        sharp = (moved + 1e-6) ** (1 + functional.softplus(gamma))
        w = sharp / sharp.sum(-1, keepdim=True)
        M = M * (1 - w.unsqueeze(-1) * torch.sigmoid(erase).unsqueeze(1)) + w.unsqueeze(-1) * add.unsqueeze(1)
        return (h, (w.unsqueeze(1) @ M).squeeze(1), w, M), h


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


class LMU(Plain):
    """Voelker, Kajic & Eliasmith (2019), eq. 1-7: a Legendre memory of order 4, by one Euler step."""

    def __init__(self, inputs, hidden, order: int = 4, theta: float = 8.0):
        super().__init__(inputs, hidden)
        i, j = torch.arange(order).view(-1, 1), torch.arange(order).view(1, -1)
        sign = torch.where(i < j, -1.0, (-1.0) ** (i - j + 1))
        self.register_buffer("A", torch.eye(order) + (2 * i + 1) * sign / theta)
        self.register_buffer("B", (2 * i[:, 0] + 1) * (-1.0) ** i[:, 0] / theta)
        self.e_x, self.e_h, self.e_m = weight(1, inputs), weight(1, hidden), weight(1, order)
        self.W_m = weight(hidden, order)

    def initial_carry(self, batch):
        return self.W.new_zeros(batch, self.hidden), self.W.new_zeros(batch, len(self.A))

    def forward(self, x, carry):
        h, m = carry
        u = functional.linear(x, self.e_x) + functional.linear(h, self.e_h) + functional.linear(m, self.e_m)
        m = functional.linear(m, self.A) + u * self.B
        return torch.tanh(self.a(x, h) + m @ self.W_m.T), m


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


class Hopfield(Plain):
    """Modern Hopfield retrieval in every step: stored patterns are parameters. Ramsauer et al. (2021), eq. 3."""

    def __init__(self, inputs, hidden, patterns: int = 6):
        super().__init__(inputs, hidden)
        self.patterns = weight(patterns, hidden)

    def forward(self, x, h):
        state = torch.tanh(self.a(x, h))
        for _ in range(2):
            weights = torch.softmax(2.0 * torch.einsum("bi,pi->bp", state, self.patterns), dim=-1)
            state = torch.einsum("bp,pi->bi", weights, self.patterns)
        return 0.5 * h + state


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


class RollingAttention(nn.Module):
    """Two heads of scaled dot product attention over the last four steps, kept in the carry."""

    def __init__(self, inputs: int, hidden: int, span: int = 4, heads: int = 2) -> None:
        super().__init__()
        self.span, self.heads, self.hidden = span, heads, hidden
        self.qkv, self.out = nn.Linear(inputs, 3 * heads * hidden), nn.Linear(heads * hidden, hidden)

    def initial_carry(self, batch: int):
        zeros = self.qkv.weight.new_zeros(batch, self.heads, self.span, self.hidden)
        return zeros, zeros.clone()

    def forward(self, x, carry):
        keys, values = carry
        q, k, v = self.qkv(x).view(-1, 3, self.heads, 1, self.hidden).unbind(1)
        keys = torch.cat([keys[:, :, 1:], k], dim=2)
        values = torch.roll(values, -1, dims=2)
        values = torch.cat([values[:, :, :-1], v], dim=2)
        scores = q @ keys.transpose(-2, -1) / self.hidden**0.5
        read = torch.softmax(scores, dim=-1) @ values
        return (keys, values), self.out(read.transpose(1, 2).reshape(x.shape[0], -1))


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


class MinMaxPlus(Plain):
    """Maxout units and the winner of each pool. Goodfellow et al. (2013)."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden, 3)

    def forward(self, x, h):
        pools = self.a(x, h).view(-1, 3, self.hidden)
        top, _ = pools.max(dim=1)
        return torch.tanh(top - 0.3 * pools.min(1).values) + 0.1 * h


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


CELLS = {
    "slstm with heads": SLSTM,
    "mlstm": MLSTM,
    "linear attention": LinearAttention,
    "delta net": DeltaNet,
    "fast weights of Ba": FastWeightsRNN,
    "conv lstm": ConvLSTM,
    "neural turing machine": NTM,
    "indrnn": IndRNN,
    "clockwork": Clockwork,
    "phased lstm": PhasedLSTM,
    "sru": SRU,
    "qrnn": QRNN,
    "mut1": MUT1,
    "ugrnn": UGRNN,
    "star": STAR,
    "cornn": CoRNN,
    "lem": LEM,
    "lipschitz": Lipschitz,
    "antisymmetric": Antisymmetric,
    "fastgrnn": FastGRNN,
    "lmu": LMU,
    "echo state": EchoState,
    "hopfield": Hopfield,
    "recurrent highway": RecurrentHighway,
    "zoneout with a mask": ZoneoutGivenMask,
    "spiking": LIF,
    "neural ode": NeuralODE,
    "rolling attention": RollingAttention,
    "ordered neurons": ONLSTM,
    "multiplicative integration": MultiplicativeIntegration,
    "tensor rnn": TensorRNN,
    "householder": Householder,
    "rotations": EUNN,
    "maxout": MinMaxPlus,
}
REFUSED = {
    "spiking by a custom function": LIFByFunction,
    "unitary": Unitary,
    "complex inside": GORU,
    "batch norm": BatchNormRNN,
    "top k": TopK,
}
