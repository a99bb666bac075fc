"""What a step may do: in place, kinks, rare functions, cuts, random draws, places in another order."""

import torch
from torch import nn
from torch.nn import functional

from odd_cells import Plain, weight


class TwoMatmuls(Plain):
    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.V = weight(hidden, 2 * hidden)
        self.Q = weight(2 * hidden, hidden)

    def forward(self, x, h):
        return torch.tanh(torch.relu(self.a(x, h) @ self.Q.T + 0.3) @ self.V.T)


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
