"""Random cells: chains of torch operations on vectors, numbers and matrices of a row, as users may write them."""

import random

import torch
import torch.nn.functional as F  # noqa: N812 - as users write it
from torch import Tensor, nn

SIZE, INPUTS = 4, 3


def _filled(a):
    a = a.clone()
    a[:, 1:3] = 0.4
    a[:, 0] = a[:, 3] * 0.4
    return a


def _added(a):
    a = a.clone()
    a[:, ::2] += a[:, 1::2]
    return a


def _changed(m):
    m = m.clone()
    m[:, 0] = m[:, 1] * 0.7
    m[:, :, 1] += 0.3
    return m


# (batch, 4) -> (batch, 4). Values stay moderate, so that no gradient is beyond the reach of float64.
VECTOR = {
    "abs": torch.abs,
    "add": lambda a: 1.5 - a,
    "atan": torch.atan,
    "atan2": lambda a: torch.atan2(a, a * a + 1),
    "bmm": lambda a: torch.bmm(a.view(-1, 2, 2), a.view(-1, 2, 2)).flatten(1) * 0.3,
    "cat": lambda a: torch.cat([a[:, 2:], a[:, :2]], 1),
    "chunk": lambda a: torch.cat([part * (i + 1) * 0.5 for i, part in enumerate(a.chunk(2, 1))], 1),
    "clamp": lambda a: a.clamp(-0.4, 0.6),
    "conv": lambda a: F.conv1d(a[:, None], torch.tensor([[[0.3, -0.2, 0.5]]], dtype=a.dtype), padding=1)[:, 0],
    "cos": torch.cos,
    "cumsum": lambda a: a.cumsum(1) * 0.4,
    "detach": lambda a: a.detach() * 0.3 + a * 0.7,
    "diag": lambda a: torch.diag_embed(a).sum(1),
    "einsum": lambda a: torch.einsum("bij,bj->bi", a.view(-1, 2, 2), a[:, :2]).repeat(1, 2) * 0.3,
    "elu": F.elu,
    "erf": torch.erf,
    "exp": lambda a: a.clamp(-3, 1.5).exp() * 0.4,
    "expm1": lambda a: a.clamp(max=1).expm1(),
    "filled": _filled,
    "flip": lambda a: a.flip(1),
    "floor": lambda a: a.floor() * 0.1 + a,
    "fmod": lambda a: a.fmod(1.3),
    "gelu": F.gelu,
    "glu": lambda a: F.glu(torch.cat([a, a * 0.6], 1), 1),
    "group norm": lambda a: F.group_norm(a, 2),
    "hardshrink": lambda a: F.hardshrink(a, 0.1),
    "hardtanh": F.hardtanh,
    "hypot": lambda a: torch.hypot(a, a.flip(1) + 1),
    "in place": lambda a: a.clone().mul_(0.5).add_(0.7),
    "in place, strided": _added,
    "layer norm": lambda a: F.layer_norm(a, (SIZE,)),
    "leaky relu": lambda a: F.leaky_relu(a, 0.1),
    "lerp": lambda a: torch.lerp(a, a.flip(1), 0.3),
    "log": lambda a: (a.abs() + 0.5).log(),
    "log softmax": lambda a: a.log_softmax(-1),
    "logsumexp": lambda a: a - a.logsumexp(1, keepdim=True) * 0.5,
    "masked": lambda a: a.masked_fill(a > 0.3, 0.2) + a * (a > 0),
    "maximum": lambda a: torch.maximum(a, a.roll(1, 1) * 0.8),
    "minimum": lambda a: torch.minimum(a, a.flip(1)),
    "mish": F.mish,
    "norm": lambda a: F.normalize(a, dim=1),
    "outer": lambda a: (a[:, :, None] * a[:, None, :]).sum(2) * 0.2,
    "pad": lambda a: F.pad(a, (1, 1))[:, :SIZE],
    "power": lambda a: (a.abs() + 0.3) ** 1.3 * 0.5,
    "product": lambda a: a * 0.3 + (a * 0.5 + 1).prod(1, keepdim=True) * 0.1,
    "reciprocal": lambda a: 1 / (a * a + 1),
    "relu": F.relu,
    "repeat": lambda a: a[:, ::2].repeat(1, 2) + a[:, :2].repeat_interleave(2, 1),
    "rsqrt": lambda a: (a * a + 1).rsqrt(),
    "select": lambda a: a.select(1, 2)[:, None] * 0.3 + a,
    "selu": F.selu,
    "sigmoid": torch.sigmoid,
    "silu": F.silu,
    "sin": torch.sin,
    "sinc": torch.sinc,
    "softmax": lambda a: a.softmax(1),
    "softplus": F.softplus,
    "softsign": F.softsign,
    "split": lambda a: torch.cat(list(a.split([1, 3], 1))[::-1], 1),
    "sqrt": lambda a: (a * a + 0.5).sqrt(),
    "square": lambda a: a**2 * 0.3,
    "stack": lambda a: torch.stack([a[:, 0], a[:, 2], a[:, 1], a[:, 3]], 1),
    "std": lambda a: a * (a + torch.arange(SIZE)).std(1, keepdim=True) * 0.3,
    "tanh": torch.tanh,
    "top": lambda a: a.max(1, keepdim=True)[0] * 0.3 + a - a.amax(1, keepdim=True) * 0.2,
    "transpose": lambda a: a.view(-1, 2, 2).transpose(1, 2).reshape(-1, SIZE),
    "unbind": lambda a: torch.stack([part * (i * 0.3 + 0.2) for i, part in enumerate(a.unbind(1))], -1),
    "unflatten": lambda a: a.unflatten(1, (2, 2)).flip(2).flatten(1),
    "variance": lambda a: (a - a.mean(1, keepdim=True)) / (a.var(1, keepdim=True) + 1).sqrt(),
}
# What is drawn: (kind of result, function of the cell and of a `Picks`).
OPERATIONS = {
    **{name: ("vector", lambda cell, of, f=f: f(of.vector())) for name, f in VECTOR.items()},
    "mul": ("vector", lambda cell, of: of.vector() * of.vector() * 0.5),
    "div": ("vector", lambda cell, of: of.vector() / (1 + of.vector().abs())),
    "linear": ("vector", lambda cell, of: F.linear(of.vector(), cell.W, cell.b)),
    "wide linear": ("vector", lambda cell, of: F.linear(of.vector(), cell.wide)[:, 1:5]),
    "masked weights": ("vector", lambda cell, of: of.vector() @ (cell.W * cell.mask).tanh()),
    "addmm": ("vector", lambda cell, of: torch.addmm(cell.b, of.vector(), cell.W, beta=0.3, alpha=0.5)),
    "parameters": ("vector", lambda cell, of: of.vector() * cell.v.exp() + cell.s),
    "where": ("vector", lambda cell, of: torch.where(of.vector() > of.vector() * 0.6, of.vector(), of.vector() * 0.7)),
    "where mask": ("vector", lambda cell, of: torch.where(cell.mask, of.vector(), of.vector())),
    "index": ("vector", lambda cell, of: of.vector()[:, cell.places]),
    "times a number": ("vector", lambda cell, of: of.number() * of.vector()),
    "number expanded": ("vector", lambda cell, of: of.number().expand(-1, SIZE) + of.vector()),
    "of a matrix": ("vector", lambda cell, of: of.matrix().flatten(1) * 0.5),
    "sums of matrices": ("vector", lambda cell, of: torch.cat([of.matrix().sum(1), of.matrix().amax(2)], 1)),
    "sum": ("number", lambda cell, of: of.vector().sum(1, keepdim=True) * 0.3),
    "dot": ("number", lambda cell, of: (of.vector() * of.vector()).mean(-1).unsqueeze(-1)),
    "readout": ("number", lambda cell, of: of.vector() @ cell.v[:, None] * 0.5 + (of.vector() @ cell.v)[:, None] * 0.4),
    "number": ("number", lambda cell, of: of.number().tanh() * of.number()),
    "matrix": ("matrix", lambda cell, of: of.vector().reshape(-1, 2, 2)),
    "matrix linear": ("matrix", lambda cell, of: of.matrix() @ cell.M),
    "matrix from the left": ("matrix", lambda cell, of: cell.M @ of.matrix()),
    "matrix mul": ("matrix", lambda cell, of: (of.matrix() * of.matrix()).tanh()),
    "matrix product": ("matrix", lambda cell, of: of.matrix() @ of.matrix() * 0.4),
    "matrix transposed": ("matrix", lambda cell, of: of.matrix().mT * 0.9),
    "matrix softmax": ("matrix", lambda cell, of: of.matrix().softmax(1) + of.matrix().softmax(2)),
    "matrix broadcast": ("matrix", lambda cell, of: of.matrix() * of.number()[:, :, None] + of.vector()[:, :2, None]),
    "matrix outer": ("matrix", lambda cell, of: torch.einsum("bi,bj->bij", of.vector()[:, :2], of.vector()[:, 2:])),
    "matrix cumsum": ("matrix", lambda cell, of: of.matrix().cumsum(1) * 0.5),
    "matrix in place": ("matrix", lambda cell, of: _changed(of.matrix())),
}  # fmt: skip


class Picks:
    """Values made so far; which one is meant was drawn when the cell was made."""

    def __init__(self, made: dict[str, list[Tensor]], drawn: list[float]) -> None:
        self.made, self._drawn = made, iter(drawn)

    def _of(self, kind: str) -> Tensor:
        values = self.made[kind]
        return values[int(next(self._drawn) * len(values))]

    def vector(self) -> Tensor:
        return self._of("vector")

    def number(self) -> Tensor:
        return self._of("number")

    def matrix(self) -> Tensor:
        return self._of("matrix")


class RandomCell(nn.Module):
    """Up to a dozen operations drawn by a seed; one leaf or two, with an output of its own or without."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        drawn, generator = random.Random(seed), torch.Generator().manual_seed(seed)

        def parameter(*shape: int) -> nn.Parameter:
            return nn.Parameter(torch.randn(shape, generator=generator, dtype=torch.float64) * 0.5)

        self.W, self.U, self.b, self.v = (
            parameter(SIZE, SIZE),
            parameter(SIZE, INPUTS),
            parameter(SIZE),
            parameter(SIZE),
        )
        self.wide, self.M, self.s = parameter(6, SIZE), parameter(2, 2), parameter()
        self.register_buffer("places", torch.tensor([2, 0, 3, 1]))
        self.register_buffer("mask", torch.tensor([True, False, True, True]))
        names = [drawn.choice(list(OPERATIONS)) for _ in range(drawn.randint(3, 12))]
        self.chain = tuple((name, tuple(drawn.random() for _ in range(4))) for name in names)
        self.ends = tuple(drawn.random() for _ in range(3))
        self.two, self.own_output = drawn.random() < 0.5, drawn.random() < 0.5

    def extra_repr(self) -> str:
        return ", ".join(name for name, _ in self.chain)

    def initial_carry(self, batch: int) -> Tensor | tuple[Tensor, Tensor]:
        start = self.b.new_full((batch, SIZE), 0.3)
        return (start, start * 0.5) if self.two else start

    def forward(self, x, carry):
        h = carry[0] if self.two else carry
        vectors = [h, F.linear(x, self.U) + self.b, h @ self.W.t(), *([carry[1]] if self.two else [])]
        made = {"vector": vectors, "number": [h[:, :1] * 0.5], "matrix": [vectors[1].view(-1, 2, 2)]}
        for name, drawn in self.chain:
            kind, function = OPERATIONS[name]
            made[kind].append(function(self, Picks(made, drawn)))
        last = Picks(made, self.ends)
        number, matrix = made["number"][-1], made["matrix"][-1]
        h = torch.tanh(vectors[-1] + 0.3 * last.vector() + 0.2 * number + 0.1 * matrix.reshape(-1, SIZE))
        left = (h, 0.9 * torch.tanh(last.vector())) if self.two else h
        return (left, last.vector() * 0.5 + number) if self.own_output else left
