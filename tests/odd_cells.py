"""Recurrent cells as people write them, none of them known to the library: each is called with (inputs, hidden)."""

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils import parametrizations


def weight(*shape: int) -> nn.Parameter:
    """Random numbers of a size at which a recurrence of a few steps neither dies nor explodes."""
    return nn.Parameter(torch.randn(*shape) / max(shape[-1], 1) ** 0.5)


class Plain(nn.Module):
    """One hidden vector, W x + U h + b: the base of most cells below."""

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


class TwoMatmuls(Plain):
    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.V = weight(hidden, 2 * hidden)
        self.Q = weight(2 * hidden, hidden)

    def forward(self, x, h):
        return torch.tanh(torch.relu(self.a(x, h) @ self.Q.T + 0.3) @ self.V.T)


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


class InPlace(Plain):
    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden, 2)

    def forward(self, x, h):
        a = self.a(x, h)
        z, n = a[:, : self.hidden], a[:, self.hidden :]
        n.mul_(0.7).add_(x.mean(1, keepdim=True))  # changes a too
        z -= 0.3
        out = torch.zeros_like(h)
        out += torch.sigmoid(a[:, : self.hidden]) * h
        out[:, : self.hidden // 2 + 1] += a[:, self.hidden : self.hidden + self.hidden // 2 + 1].tanh()
        out[:, -1] = out[:, -1] * 0.5 + torch.tanh(a[:, -1])
        return out


class CarryChangedInPlace(Plain):
    def forward(self, x, h):
        h.mul_(0.5)
        h += 0.1
        h[:, 0] = x[:, 0]
        return torch.tanh(self.a(x, h))


class Kinks(Plain):
    def forward(self, x, h):
        a = self.a(x, h)
        b = torch.where(a > 0.1, a.abs(), torch.clamp(a, -0.5, 0.3))
        c = torch.maximum(b, 0.3 * a + 0.1) - torch.minimum(a, x.amax(-1, keepdim=True))
        return c.clamp(max=2.0) * 0.5 + a.clamp_min(-0.2) - a.amin(1, keepdim=True) * 0.1


class Activations(Plain):
    def forward(self, x, h):
        a = self.a(x, h)
        parts = [functional.silu(a), functional.gelu(a), functional.elu(a), functional.softplus(a)]
        parts += [functional.leaky_relu(a, 0.2), functional.hardtanh(a), functional.gelu(a, approximate="tanh")]
        parts += [functional.mish(a), functional.hardswish(a), functional.selu(a), functional.softplus(a, 2.0)]
        parts += [functional.celu(a), functional.logsigmoid(a)]
        return torch.tanh(sum(0.3 * (-1) ** k * part for k, part in enumerate(parts)))


class Noisy(Plain):
    def forward(self, x, h):
        return torch.tanh(self.a(x, h) + 0.3 * torch.randn_like(h)) * (1 + 0.1 * torch.rand(len(h), 1))


class Dropout(Plain):
    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.drop = nn.Dropout(0.4)

    def forward(self, x, h):
        return torch.tanh(self.a(self.drop(x), functional.dropout(h, 0.25, self.training)))


class Zoneout(Plain):
    """Krueger et al. (2017): some units keep their old value."""

    def forward(self, x, h):
        new = torch.tanh(self.a(x, h))
        return torch.where(torch.rand_like(h) < 0.3, h, new)


class Detached(Plain):
    """A gate through which no gradient shall flow, and a hard threshold with the gradient of a soft one."""

    def forward(self, x, h):
        a = self.a(x, h)
        soft = torch.sigmoid(a)
        hard = (a > 0).to(a.dtype)
        return (soft + (hard - soft).detach()) * torch.tanh(h @ self.U.T) + 0.5 * a.detach() * x[:, :1]


class NoGradInside(Plain):
    def forward(self, x, h):
        with torch.no_grad():
            gain = 1 / (1 + (h * h).mean(-1, keepdim=True))
        return torch.tanh(self.a(x, h)) * gain


class QRofParameter(Plain):
    def forward(self, x, h):
        return torch.tanh(x @ self.W.T + h @ torch.linalg.qr(self.U)[0] + self.b)


class ExpOfParameter(Plain):
    """Orthogonal by the exponential of a skew matrix. Lezcano-Casado & Martinez-Rubio (2019)."""

    def forward(self, x, h):
        return torch.tanh(x @ self.W.T + h @ torch.matrix_exp(self.U - self.U.T + 0.1 * self.U @ self.U) + self.b)


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


class NoParameters(nn.Module):
    def __init__(self, inputs, hidden):
        super().__init__()
        self.hidden = hidden

    def initial_carry(self, batch):
        return torch.zeros(batch, self.hidden)

    def forward(self, x, h):
        return torch.tanh(h * 0.7 + x.sum(-1, keepdim=True)) + 0.1 * torch.sin(h)


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


class FastWeights(Plain):
    """Ba et al. (2016): an outer product of past hidden vectors in the carry."""

    def initial_carry(self, batch):
        return self.W.new_zeros(batch, self.hidden), self.W.new_zeros(batch, self.hidden, self.hidden)

    def forward(self, x, carry):
        h, A = carry
        h = torch.tanh(self.a(x, h) + (A @ h.unsqueeze(-1)).squeeze(-1))
        return h, 0.9 * A + 0.2 * h.unsqueeze(2) * h.unsqueeze(1)


class Frozen(Plain):
    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.W.requires_grad_(False)


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


class Highway(Plain):
    """Two micro-steps with shared weights in one step. Zilly et al. (2017)."""

    def forward(self, x, h):
        for _ in range(2):
            t = torch.sigmoid(h.roll(1, -1) - 0.3)
            h = torch.lerp(h, torch.tanh(self.a(x, h)), t)
            h = h * torch.rsqrt((h**2).mean(-1, keepdim=True) + 0.1)
        return h


class UnregisteredMask(Plain):
    """A tensor that the cell simply holds."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.mask = [torch.linspace(0.5, 1.5, hidden)]

    def forward(self, x, h):
        return torch.tanh(self.a(x, h)) * self.mask[0].to(h.dtype) + torch.eye(self.hidden, dtype=h.dtype)[0]


class GivenToEveryRow(Plain):
    """Parameters spread over the batch by hand."""

    def forward(self, x, h):
        b = self.b.unsqueeze(0).expand(len(h), -1)
        return torch.tanh(torch.cat([x @ self.W.T + h @ self.U.T, b], 1).view(len(h), 2, -1).sum(1) + b * h)


class SinCos(Plain):
    """Transcendental functions that few cells use."""

    def forward(self, x, h):
        a = self.a(x, h)
        r = torch.sqrt(a * a + 0.3) + torch.log1p(a.abs()) - torch.log(a * a + 0.2)
        return torch.tanh(torch.sin(r) + torch.cos(a) * torch.expm1(0.1 * a) + torch.erf(a) / (a * a + 1))


class Places(Plain):
    """Features in another order, running sums, angles and remainders."""

    def forward(self, x, h):
        a = torch.cumsum(self.a(x, h).flip(1), 1)
        angle = torch.remainder(torch.atan(a) + 2, 1.5)
        pairs = a.unsqueeze(2).expand(-1, -1, 2) * torch.stack([angle, h], 2)
        return torch.tanh(pairs.sum(2) + a * h.repeat(1, 9).flip(1).view(len(h), 9, -1).mean(1))


def rnn_cell(inputs, hidden):
    return nn.RNNCell(inputs, hidden)


def relu_cell(inputs, hidden):
    return nn.RNNCell(inputs, hidden, nonlinearity="relu")


def lstm_cell(inputs, hidden):
    return nn.LSTMCell(inputs, hidden)


def gru_cell(inputs, hidden):
    return nn.GRUCell(inputs, hidden, bias=False)
