"""Layers as one cell: one step of all layers of one direction of time."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

import torch
from torch import Tensor, nn


class Layers(Protocol):
    """What is stacked."""

    input_size: int
    hidden_size: int
    proj_size: int
    num_layers: int
    dropout: float
    bidirectional: bool
    training: bool
    weight_hh_l0: Any

    def _cell(self, input_size: int) -> nn.Module:
        """The cell of one layer that reads so many features."""


class Stack(nn.Module):
    """One step of all layers in one direction: each cell reads the first leaf of the carry of the one below.

    It has no storage of its own where it is made on the meta device; `parameter_name` says whose its parameters are.

    Args:
        direction: 0 forward in time, 1 backward.
    """

    def __init__(self, net: Layers, direction: int = 0) -> None:
        super().__init__()
        width = (net.proj_size or net.hidden_size) * (2 if net.bidirectional else 1)
        sizes = [net.input_size] + [width] * (net.num_layers - 1)
        dtype = net.weight_hh_l0.dtype
        self.layers = nn.ModuleList(net._cell(size).to(dtype=dtype) for size in sizes)
        self.dropout, self.direction = net.dropout, direction
        self.train(net.training)

    def forward(self, x: Any, carry: dict[str, Tensor]) -> tuple[dict[str, Tensor], Tensor]:
        """Every layer's step.

        Args:
            x: (batch, input); in a bidirectional net (x, what the other direction gives to layer 1, to layer 2, ...).
            carry: the leaves of every layer's carry under the names of `leaf_names`.
        """
        x, *other = x if isinstance(x, tuple) else (x,)
        names, leaves, left = list(carry), list(carry.values()), []
        size = len(names) // len(self.layers)
        for number, layer in enumerate(self.layers):
            entered = leaves[number * size : (number + 1) * size]
            if number and other:
                both = [x, other[number - 1]]
                x = torch.cat(both[::-1] if self.direction else both, -1)
            if number and self.dropout:
                x = nn.functional.dropout(x, self.dropout, self.training)
            returned = layer(x, entered[0] if size == 1 else tuple(entered))
            left += [returned] if size == 1 else list(returned)
            x = left[-size]
        return dict(zip(names, left, strict=True)), x


def leaf_names(layers: int, leaves: int) -> list[tuple[str, ...]]:
    """Of each layer's carry: (h, c), or with several layers (h_l0, c_l0), (h_l1, c_l1)."""
    return [tuple(f"{name}_l{n}" if layers > 1 else name for name in ("h", "c")[:leaves]) for n in range(layers)]


def parameter_name(name: str, direction: int = 0) -> str:
    """A stack's parameter as torch.nn names it: `layers.1.weight_hh` -> `weight_hh_l1`."""
    _, layer, parameter = name.split(".")
    return f"{parameter}_l{layer}{'_reverse' if direction else ''}"


def layer_by_layer(hook: Callable[[Any], Any], names: Sequence[tuple[str, ...]]) -> Callable[[Any], Any]:
    """A hook on one layer's cotangent as a hook on that of a stack."""

    def each(carry_bar: dict[str, Tensor]) -> dict[str, Tensor]:
        changed: dict[str, Tensor] = {}
        for layer in names:
            bars = tuple(carry_bar[name] for name in layer)
            returned = hook(bars[0] if len(bars) == 1 else bars)
            changed |= zip(layer, (returned,) if len(bars) == 1 else returned, strict=True)
        return changed

    return each
