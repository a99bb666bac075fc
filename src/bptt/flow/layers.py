"""Layers as one cell: those of `bptt.RNN`, `LSTM`, `GRU` and of torch.nn's, one subject for each direction of time."""

from collections.abc import Mapping, Sequence
from typing import Any
from weakref import WeakKeyDictionary

import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import PackedSequence, pad_packed_sequence
from torch.utils import _pytree as pytree

from bptt.errors import UnsupportedError
from bptt.flow.subject import Subject
from bptt.flow.trajectory import Trajectory
from bptt.nn import GRU, LSTM, RNN
from bptt.nn.layers import Turn
from bptt.nn.masks import alive_mask, reset_mask
from bptt.program import Program, build

Layers = RNN | LSTM | GRU
OURS: Mapping[type[nn.RNNBase], type[Layers]] = {nn.RNN: RNN, nn.LSTM: LSTM, nn.GRU: GRU}


def layer_subjects(net: nn.RNNBase, x: Any, carry: Any, lengths: Any, resets: Any) -> tuple[Subject, ...]:
    """One subject, or (forward, backward) of a bidirectional net.

    In a bidirectional net of several layers each layer reads both directions of the one below. What comes from the
    other direction counts as an input there: it has no place in this direction's order of time.
    """
    twin = _as_ours(net)
    if isinstance(x, PackedSequence):
        carry = carry if carry is None or x.sorted_indices is None else pytree.tree_map(_sorted(x), carry)
        x, lengths = pad_packed_sequence(PackedSequence(x.data, x.batch_sizes), batch_first=twin.batch_first)
    x, initial, call = twin._prepare(x, carry, lengths, resets, None, trajectory=False)
    steps, batch = x.shape[:2]
    alive = alive_mask(call.lengths, steps, batch, x.device)
    reset = reset_mask(call.resets, steps, batch, x.device)
    directions = 2 if twin.bidirectional else 1
    below = _below(twin, x, initial, call) if directions == 2 else []
    found = []
    for direction in range(directions):
        turn = Turn(call.lengths, steps) if direction else None
        inputs = [x, *(outputs[1 - direction] for outputs in below)]
        leaves = [_detached(turn(a) if turn else a) for a in inputs]
        masks = alive, turn.resets(reset) if turn else reset
        found.append(_subject(net, twin, direction, leaves, initial, masks))
    return tuple(found)


def _subject(
    net: nn.RNNBase,
    twin: Layers,
    direction: int,
    x: Sequence[Tensor],
    initial: Sequence[tuple[Tensor, ...]],
    masks: tuple[Tensor | None, Tensor | None],
) -> Subject:
    directions = 2 if twin.bidirectional else 1
    places = range(direction, directions * twin.num_layers, directions)
    tree = {
        name: leaf
        for names, place in zip(_leaf_names(twin, len(initial[0])), places, strict=True)
        for name, leaf in zip(names, initial[place], strict=True)
    }
    example = tuple(a[0] for a in x)
    program, parameters = _program(net, twin, direction, example[0] if len(example) == 1 else example, tree)
    tensors = {name: getattr(net, theirs) for name, theirs in parameters.items()}
    flat = tuple(pytree.tree_leaves(tree))
    order = "backward" if direction else "forward"
    return Subject(type(net).__name__, program, tuple(x), flat, tensors, parameters, *masks, order)


Built = tuple[Program, Mapping[str, str]]  # and the program's name of each parameter -> its name in the net
_BUILT: WeakKeyDictionary[nn.RNNBase, dict[Any, Built]] = WeakKeyDictionary()


def _leaf_names(net: Layers, leaves: int) -> list[tuple[str, ...]]:
    """Of each layer's carry: (h, c), or with several layers (h_l0, c_l0), (h_l1, c_l1)."""
    layers = range(net.num_layers)
    return [tuple(f"{name}_l{n}" if net.num_layers > 1 else name for name in ("h", "c")[:leaves]) for n in layers]


def _program(net: nn.RNNBase, twin: Layers, direction: int, x: Any, carry: Any) -> Built:
    """Built at first use for these types: weights are given to it at each run."""
    leaves = pytree.tree_leaves((x, carry))
    types = tuple((leaf.shape[1:], leaf.dtype) for leaf in leaves)
    key = direction, twin.training, twin.dropout, twin.backend, types
    known = _BUILT.setdefault(net, {})
    if key not in known:
        with torch.device("meta"):
            cell = _Stack(twin, direction)
        names = {name: _layer_name(name, direction) for name, _ in cell.named_parameters()}
        known[key] = build(cell, x, carry, twin.backend), names
    return known[key]


def _layer_name(name: str, direction: int) -> str:
    """`layers.1.weight_hh` -> `weight_hh_l1`."""
    _, layer, parameter = name.split(".")
    return f"{parameter}_l{layer}{'_reverse' if direction else ''}"


def _as_ours(net: nn.RNNBase) -> Layers:
    """The net itself, or one of ours with the same settings and weights as a layer of torch.nn."""
    if isinstance(net, (RNN, LSTM, GRU)):
        return net
    kind = next((ours for theirs, ours in OURS.items() if isinstance(net, theirs)), None)
    if kind is None:
        raise UnsupportedError("no layer of this kind", got=type(net).__name__, expected="RNN, LSTM or GRU")
    names = ("num_layers", "bias", "batch_first", "dropout", "bidirectional")
    settings: dict[str, Any] = {name: getattr(net, name) for name in names}
    settings |= {"nonlinearity": net.nonlinearity} if isinstance(net, nn.RNN) else {}
    settings |= {"proj_size": net.proj_size} if isinstance(net, nn.LSTM) else {}
    twin = kind(net.input_size, net.hidden_size, device="meta", **settings)
    for name in list(twin._parameters):
        setattr(twin, name, nn.Parameter(getattr(net, name).detach(), requires_grad=False))
    return twin.train(net.training)


def _below(net: Layers, x: Tensor, initial: Sequence[tuple[Tensor, ...]], call: Any) -> list[list[Tensor]]:
    """For every layer but the last what its two directions give, each (steps, batch, ...)."""
    found = []
    with torch.no_grad():
        for layer in range(net.num_layers - 1):
            entered = initial[2 * layer : 2 * layer + 2]
            outputs = [net._direction(x, entered[i], call, layer, reverse=i == 1)[0] for i in range(2)]
            found.append(outputs)
            x = torch.cat(outputs, dim=-1)
    return found


class _Stack(nn.Module):
    """One step of all layers in one direction: each cell reads the first leaf of the carry of the one below."""

    def __init__(self, net: Layers, direction: int) -> None:
        super().__init__()
        width = (net.proj_size or net.hidden_size) * (2 if net.bidirectional else 1)
        sizes = [net.input_size] + [width] * (net.num_layers - 1)
        dtype = next(net.parameters()).dtype
        self.layers = nn.ModuleList(net._cell(size).to(dtype=dtype) for size in sizes)
        self.dropout, self.direction = net.dropout, direction
        self.train(net.training)

    def forward(self, x: Any, carry: dict[str, Tensor]) -> tuple[dict[str, Tensor], Tensor]:
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


def _detached(a: Tensor) -> Tensor:
    return a.detach()


def _sorted(packed: PackedSequence) -> Any:
    return lambda leaf: leaf.index_select(1, packed.sorted_indices)


def turn_of(trajectory: Trajectory) -> Turn:
    """What turns time around, row by row within its length, and back."""
    alive = trajectory.alive
    return Turn(None if alive is None else alive.sum(0), trajectory.size[0])
