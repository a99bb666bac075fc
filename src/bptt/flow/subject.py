"""What is measured: a net and its input turned into one program, plain tensors over time, and names of parameters.

A net of several layers is measured as one cell whose carry holds the carries of all layers, so that credit which
passes from layer to layer is counted as well.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils import _pytree as pytree

from bptt.errors import ShapeError, UnsupportedError
from bptt.nn import GRU, LSTM, RNN, Recurrent
from bptt.nn.shared import named_tensors
from bptt.program import Program, build

LAYERS = (RNN, LSTM, GRU)
Layers = RNN | LSTM | GRU


@dataclass(frozen=True, slots=True)
class Subject:
    """A net on one input.

    Args:
        name: the cell's name.
        program: its step, adjoint and kernels.
        x: input leaves, each (steps, batch, ...), detached.
        initial: leaves of the initial carry, each (batch, ...); they keep their graph if they are made of parameters.
        tensors: the cell's parameters and buffers by the names that the program knows.
        parameters: the program's name of each parameter -> its name in `net.named_parameters()`.
    """

    name: str
    program: Program
    x: tuple[Tensor, ...]
    initial: tuple[Tensor, ...]
    tensors: Mapping[str, Tensor]
    parameters: Mapping[str, str]

    @property
    def size(self) -> tuple[int, int]:
        """(steps, batch)."""
        return self.x[0].shape[0], self.x[0].shape[1]


def subject_of(net: nn.Module, x: Any, carry: Any = None) -> Subject:
    """The seam between nets and what is measured on them.

    Args:
        net: a `bptt.Recurrent`, or a `bptt.RNN`, `LSTM` or `GRU` in one direction.
        x, carry: as for calling the net.
    Raises:
        UnsupportedError: a module of another kind, or a bidirectional one, where "earlier" has two meanings.
    """
    if isinstance(net, Recurrent):
        return _recurrent(net, x, carry)
    if isinstance(net, LAYERS):
        return _layers(net, x, carry)
    raise UnsupportedError(
        "only a recurrent net of bptt can be measured",
        got=type(net).__name__,
        expected="bptt.Recurrent, bptt.RNN, bptt.LSTM or bptt.GRU",
        fix="bptt.Recurrent(cell) for one step (x, carry) -> carry; for a model, give its recurrent part",
    )


@contextmanager
def undisturbed(x: Any) -> Iterator[None]:
    """Random draws inside leave torch's global generators as they were: measuring changes no later draw."""
    devices = {leaf.device for leaf in pytree.tree_leaves(x) if isinstance(leaf, Tensor) and leaf.is_cuda}
    with torch.random.fork_rng(devices=list(devices)):
        yield


def _recurrent(net: Recurrent, x: Any, carry: Any) -> Subject:
    x = pytree.tree_map(lambda a: a.transpose(0, 1), x) if net.batch_first else x
    leaves = pytree.tree_leaves(x)
    _check(leaves)
    with torch.enable_grad():  # a learned initial carry keeps its way back to its parameter
        carry = net.initial_carry(x, leaves[0].shape[1]) if carry is None else carry
    swapped = pytree.tree_map(lambda a: a.transpose(0, 1), x) if net.batch_first else x
    program = net.program(swapped, carry)
    parameters = {name: f"cell.{name}" for name, _ in net.cell.named_parameters()}
    tensors = named_tensors(net.cell)
    initial = tuple(pytree.tree_leaves(carry))
    return Subject(type(net.cell).__name__, program, _detached(leaves), initial, tensors, parameters)


def _layers(net: Layers, x: Any, carry: Any) -> Subject:
    if net.bidirectional:
        raise UnsupportedError(
            "a bidirectional net has two orders of time", expected="one direction", fix="measure each direction alone"
        )
    x, initial, _ = net._prepare(x, carry, None, None, None, trajectory=False)
    with torch.device("meta"):
        cell = _Stack(net)
    by_layer = [tuple(leaf[layer] for leaf in initial) for layer in range(net.num_layers)]
    tree: Any = tuple(leaves[0] if len(leaves) == 1 else leaves for leaves in by_layer)
    program = build(cell, x[0], tree, net.backend)
    parameters = {name: _layer_name(name) for name, _ in cell.named_parameters()}
    tensors = {name: getattr(net, ours) for name, ours in parameters.items()}
    flat = tuple(pytree.tree_leaves(tree))
    return Subject(type(net).__name__, program, _detached([x]), flat, tensors, parameters)


def _layer_name(name: str) -> str:
    """`layers.1.weight_hh` -> `weight_hh_l1`."""
    _, layer, parameter = name.split(".")
    return f"{parameter}_l{layer}"


class _Stack(nn.Module):
    """One step of all layers: each cell reads the first leaf of the carry of the one below."""

    def __init__(self, net: Layers) -> None:
        super().__init__()
        width = net.proj_size or net.hidden_size
        sizes = [net.input_size] + [width] * (net.num_layers - 1)
        dtype = next(net.parameters()).dtype
        self.layers = nn.ModuleList(net._cell(size).to(dtype=dtype) for size in sizes)
        self.dropout = net.dropout
        self.train(net.training)

    def forward(self, x: Tensor, carry: tuple[Any, ...]) -> tuple[tuple[Any, ...], Tensor]:
        left = []
        for number, (layer, entered) in enumerate(zip(self.layers, carry, strict=True)):
            if number and self.dropout:
                x = nn.functional.dropout(x, self.dropout, self.training)
            left.append(layer(x, entered))
            x = left[-1] if isinstance(left[-1], Tensor) else left[-1][0]
        return tuple(left), x


def _detached(leaves: list[Tensor]) -> tuple[Tensor, ...]:
    return tuple(leaf.detach() for leaf in leaves)


def _check(leaves: list[Any]) -> None:
    for leaf in leaves:
        if not isinstance(leaf, Tensor) or leaf.dim() < 2:
            got = str(tuple(leaf.shape)) if isinstance(leaf, Tensor) else type(leaf).__name__
            raise ShapeError("x is not a batch of sequences", got=got, expected="a tensor (steps, batch, ...)")
    if leaves[0].shape[0] == 0 or leaves[0].shape[1] == 0:
        raise ShapeError("nothing to measure", got=f"x {tuple(leaves[0].shape)}", expected="at least one step and row")
