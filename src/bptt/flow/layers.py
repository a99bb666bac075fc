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
from bptt.nn.masks import alive_mask, reset_mask
from bptt.nn.stack import Stack, leaf_names, parameter_name
from bptt.nn.turn import Turn
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
        for names, place in zip(leaf_names(twin.num_layers, len(initial[0])), places, strict=True)
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


def _program(net: nn.RNNBase, twin: Layers, direction: int, x: Any, carry: Any) -> Built:
    """Built at first use for these types: weights are given to it at each run."""
    leaves = pytree.tree_leaves((x, carry))
    types = tuple((leaf.shape[1:], leaf.dtype) for leaf in leaves)
    key = direction, twin.training, twin.dropout, twin.backend, types
    known = _BUILT.setdefault(net, {})
    if key not in known:
        with torch.device("meta"):
            cell = Stack(twin, direction)
        names = {name: parameter_name(name, direction) for name, _ in cell.named_parameters()}
        known[key] = build(cell, x, carry, twin.backend), names
    return known[key]


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


def _detached(a: Tensor) -> Tensor:
    return a.detach()


def _sorted(packed: PackedSequence) -> Any:
    return lambda leaf: leaf.index_select(1, packed.sorted_indices)


def turn_of(trajectory: Trajectory) -> Turn:
    """What turns time around, row by row within its length, and back."""
    alive = trajectory.alive
    return Turn(None if alive is None else alive.sum(0), trajectory.size[0])
