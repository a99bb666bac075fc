"""Cells that remember in matrices, slots, windows or pictures: their carry or their work has several feature axes."""

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
