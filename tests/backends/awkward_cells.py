"""Cells whose one step holds a value that is awkward to compute in vectors."""

import torch
from torch import nn


class Rows(nn.Module):
    """A cell made of one function of (cell, x, h), for values that are awkward to vectorise."""

    def __init__(self, function, inputs=3, hidden=4):
        super().__init__()
        self.w = nn.Parameter(torch.randn(hidden, hidden) * 0.5)
        self.v = nn.Parameter(torch.randn(inputs, hidden))
        self.p = nn.Parameter(torch.rand(hidden) + 0.5)
        self.one = nn.Parameter(torch.randn(1, hidden))
        self.register_buffer("mask", torch.arange(hidden) % 2 == 0)
        self.register_buffer("whole", torch.arange(hidden) - 2)
        self.function = function

    def initial_carry(self, batch):
        return self.w.new_zeros(batch, self.w.shape[0])

    def forward(self, x, h):
        return self.function(self, x, h)


def _long(y, count):
    """So many steps, each of which reads the last one twice."""
    for _ in range(count):
        y = y + 0.01 * torch.tanh(y)
    return y


AWKWARD = {
    "one feature of the input for all": lambda c, x, h: torch.tanh(h @ c.w * x[:, :1] + x @ c.v),
    "one feature of the carry for all": lambda c, x, h: torch.tanh(h[:, :1].expand(-1, 4) * (x @ c.v) + h @ c.w),
    "one feature of a product for all": lambda c, x, h: torch.tanh(x @ c.v + (h @ c.w) * (h @ c.w)[:, 2:3].sigmoid()),
    "a product of one unit for all": lambda c, x, h: torch.tanh(x @ c.v + h @ c.w) * torch.sigmoid(h @ c.one.T),
    "a product of a product of one unit": lambda c, x, h: torch.tanh((h @ c.one.T) @ c.one + x @ c.v),
    "a shared condition": lambda c, x, h: torch.tanh(x @ c.v + h @ c.w).masked_fill(c.mask, 0.3),
    "a shared exponent": lambda c, x, h: torch.pow(torch.sigmoid(x @ c.v + h @ c.w), c.p),
    "an exponent of its own in each row": lambda c, x, h: torch.pow(x @ c.v, 2) * torch.pow(h @ c.w, 2) ** 0.5,
    "joined parts": lambda c, x, h: torch.tanh(torch.cat([(h @ c.w)[:, :2], x[:, 1:3]], -1) + h),
    "a joined operand": lambda c, x, h: torch.tanh(torch.cat([x, h], -1) @ torch.cat([c.v, c.w])),
    "rolled features": lambda c, x, h: torch.tanh(h.roll(1, -1) * 0.5 + x @ c.v),
    "softmax of a product": lambda c, x, h: torch.softmax(x @ c.v + h @ c.w, -1),
    "the largest of a product": lambda c, x, h: torch.tanh(x @ c.v + h @ c.w) - (h @ c.w).amax(-1, keepdim=True),
    "a product added to itself": lambda c, x, h: torch.tanh((q := h @ c.w) + q + x @ c.v),
    "two products of one operand": lambda c, x, h: torch.tanh(h @ c.w + h @ c.w.T + x @ c.v + c.p),
    "a sum of products read twice": lambda c, x, h: torch.tanh(s := x @ c.v + h @ c.w + c.p) * torch.sigmoid(s),
    "a product read beside its sum": lambda c, x, h: torch.tanh((q := h @ c.w) + x @ c.v + c.p) + 0.1 * q,
    "a shared number in a sum": lambda c, x, h: torch.tanh(h @ c.w + c.one[:, :1] + x @ c.v),
    "a row value in a sum": lambda c, x, h: torch.tanh(h @ c.w + h + x @ c.v + c.p),
    "a slice of a sum": lambda c, x, h: torch.tanh((h @ torch.cat([c.w, c.v]).T + torch.cat([c.p, c.p[:3]]))[:, 2:6]),
    "a normed product": lambda c, x, h: torch.nn.functional.normalize(x @ c.v + h @ c.w, dim=-1),
    "whole numbers of a product in a sum": lambda c, x, h: torch.tanh(x @ c.v + (h @ c.w).long()),
    "truth values of a product in a sum": lambda c, x, h: torch.tanh(x @ c.v + (h @ c.w).bool() + h @ c.w.T),
    "shared whole numbers in a sum": lambda c, x, h: torch.tanh(x @ c.v + h @ c.w + c.whole.expand(len(h), -1)),
    "joined with nothing": lambda c, x, h: torch.tanh(torch.cat([h[:, :0], h @ c.w, x[:, 3:]], 1) + x @ c.v),
    "a product of nothing": lambda c, x, h: torch.tanh(x[:, :0] @ c.v[:0] + h @ c.w),
    "forty sums one after the other": lambda c, x, h: torch.tanh(_long(x @ c.v, 40) + h @ c.w),
}
