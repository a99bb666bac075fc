"""What the tests of streams share: a small net, recordings, and the definition of an update by brute force."""

from collections.abc import Iterator
from functools import cache
from typing import Any

import torch
from torch import Tensor, nn

import bptt


class Leaky(nn.Module):
    """A cell with two kinds of carry, whose start is learned."""

    def __init__(self, inputs: int = 2, hidden: int = 3) -> None:
        super().__init__()
        self.w = nn.Linear(inputs + hidden, hidden)
        self.start = nn.Parameter(torch.randn(hidden))

    def initial_carry(self, batch: int) -> dict[str, Tensor]:
        return {"h": torch.tanh(self.start).expand(batch, -1), "slow": self.start.new_zeros(batch, len(self.start))}

    def forward(self, x: Tensor, carry: dict[str, Tensor]) -> tuple[dict[str, Tensor], Tensor]:
        h = torch.tanh(self.w(torch.cat([x, carry["h"]], -1)) + 0.5 * carry["slow"])
        return {"h": h, "slow": 0.8 * carry["slow"] + 0.2 * h}, h


def leaky() -> nn.Module:
    """The same module, with the same numbers, at every call: it is recorded once."""
    return _begin(_leaky())


def lstm() -> nn.Module:
    """Its carry's rows are axis 1. With two layers and two rows, sizes alone do not tell."""
    return _begin(_lstm())


@cache
def _leaky() -> nn.Module:
    return bptt.Recurrent(Leaky(), backend="reference").double()


@cache
def _lstm() -> nn.Module:
    return bptt.LSTM(2, 3, num_layers=2, backend="reference").double()


def _begin(net: nn.Module) -> nn.Module:
    torch.manual_seed(3)
    with torch.no_grad():
        for p in net.parameters():
            p.uniform_(-0.6, 0.6)
    net.zero_grad()
    return net


def recordings(lengths: list[int], seed: int = 0) -> list[tuple[Tensor, Tensor]]:
    """Pairs (x, y) of float64, (steps, 2) and (steps, 3)."""
    generator = torch.Generator().manual_seed(seed)
    return [
        tuple(torch.randn(steps, width, generator=generator, dtype=torch.float64) for width in (2, 3))
        for steps in lengths
    ]


def losses(out: Tensor, y: Tensor) -> Tensor:
    """(steps, rows)"""
    return (out - y).square().sum(-1)


def train(net: nn.Module, streams: Any, lr: float, epochs: int = 1, loader: Any = None) -> list[list[Tensor]]:
    """Plain gradient descent; the gradients of each update."""
    found = []
    for _ in range(epochs):
        for part in streams if loader is None else loader:
            net.zero_grad()
            part.mean(losses(streams.run(net, part), part.y)).backward()
            found.append(descend(net, lr))
    return found


def descend(net: nn.Module, lr: float) -> list[Tensor]:
    gradients = [torch.zeros_like(p) if p.grad is None else p.grad.clone() for p in net.parameters()]
    with torch.no_grad():
        for p, gradient in zip(net.parameters(), gradients, strict=True):
            p -= lr * gradient
    return gradients


def rows_by_hand(lengths: list[int], batch: int) -> list[list[tuple[int, int]]]:
    """(recording, step) of each step of each row: all laid end to end, cut in equal rows."""
    every = [(recording, step) for recording, steps in enumerate(lengths) for step in range(steps)]
    return [every[len(every) * row // batch : len(every) * (row + 1) // batch] for row in range(batch)]


def updates_by_definition(
    net: nn.Module, data: list[tuple[Tensor, Tensor]], batch: int, window: int, stride: int, lr: float
) -> Iterator[list[Tensor]]:
    """The gradients of each update: the loss of every step and row is differentiated by itself, over its own past.

    That past runs from the carry stored `window` steps before the update's last step, with the parameters of now, and
    from a fresh one where a recording began since.
    """
    rows = rows_by_hand([len(x) for x, _ in data], batch)
    longest = max(map(len, rows))
    stored: list[dict[int, Any]] = [{0: None} for _ in rows]
    for start in range(0, longest, stride):
        stop = min(start + stride, longest)
        begin = max(0, stop - window)
        total = [torch.zeros_like(p) for p in net.parameters()]
        for row, places in enumerate(rows):
            for t in range(start, min(stop, len(places))):
                out, _ = run_by_hand(net, data, places, begin, t + 1, stored[row][begin])
                loss = losses(out, data[places[t][0]][1][places[t][1]]) / (min(stride, longest) * batch)
                for g, found in zip(
                    total, torch.autograd.grad(loss, list(net.parameters()), allow_unused=True), strict=True
                ):
                    g += 0 if found is None else found
            with torch.no_grad():
                for t in range(begin, min(stop, len(places))):
                    stored[row][t + 1] = run_by_hand(net, data, places, begin, t + 1, stored[row][begin])[1]
        yield total
        with torch.no_grad():
            for p, gradient in zip(net.parameters(), total, strict=True):
                p -= lr * gradient


def run_by_hand(
    net: nn.Module, data: list[tuple[Tensor, Tensor]], places: list[tuple[int, int]], begin: int, stop: int, carry: Any
) -> tuple[Tensor, Any]:
    """The output of step stop - 1 of one row, (3,), and the carry after it; one step at a time."""
    out = None
    for t in range(begin, stop):
        recording, step = places[t]
        if t > 0 and places[t - 1][0] != recording:
            carry = None
        out, carry = net(data[recording][0][step][None, None], carry)
    assert out is not None
    return out[0, 0], carry
