"""The seam between nets and what is measured on them: whatever a person gives becomes one subject, or two."""

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils import _pytree as pytree

from bptt.errors import ShapeError, UnsupportedError
from bptt.flow.layers import layer_subjects
from bptt.flow.recorded import recorded
from bptt.flow.subject import Subject
from bptt.nn import Recurrent
from bptt.nn.masks import alive_mask, reset_mask
from bptt.nn.shared import named_tensors

Net = nn.Module | Callable[..., Any]


def subjects_of(
    net: Net, x: Any, carry: Any = None, lengths: Any = None, resets: Any = None, cell: nn.Module | None = None
) -> tuple[Subject, ...]:
    """One subject, or (forward, backward) of a bidirectional net.

    Args:
        net: a `bptt.Recurrent`; layers of `bptt` or torch.nn; a cell, module or function, (x, carry) -> carry or
            (carry, output); with `cell`, any model that runs that cell in its own loop, or that layer, on x.
        x, carry, lengths, resets: as for calling the net.
        cell: the recurrent part inside of `net`.
    Raises:
        UnsupportedError: a model that is neither, with what could be given instead.
    """
    if cell is not None:
        _refuse_with_cell(carry, lengths, resets)
        net, x, carry, lengths = recorded(net, x, cell)
    if isinstance(net, nn.RNNBase):
        return layer_subjects(net, x, carry, lengths, resets)
    return (_recurrent(_as_recurrent(net, carry), x, carry, lengths, resets),)


def subject_of(net: Net, x: Any, carry: Any = None, lengths: Any = None, resets: Any = None) -> Subject:
    """The one subject of a net in one direction.

    Raises:
        UnsupportedError: a bidirectional net, where "earlier" has two meanings.
    """
    if isinstance(net, nn.RNNBase) and net.bidirectional:
        raise UnsupportedError(
            "a bidirectional net has two orders of time",
            expected="one direction",
            fix="bptt.flow measures both; for this, take each direction alone",
        )
    return subjects_of(net, x, carry, lengths, resets)[0]


def _as_recurrent(net: Net, carry: Any) -> Recurrent:
    if isinstance(net, Recurrent):
        return net
    if isinstance(net, nn.Module):
        starts = carry is not None or isinstance(net, nn.RNNCellBase) or callable(getattr(net, "initial_carry", None))
        if starts:
            return Recurrent(net)
        inside = [f"`{name}` ({type(part).__name__})" for name, part in net.named_modules() if name and is_part(part)]
        raise UnsupportedError(
            f"{type(net).__name__} is neither a recurrent net nor a cell that says how it starts",
            got="inside it: " + ", ".join(inside[:4]) if inside else "no recurrent part that is known inside it",
            expected="a recurrent net of bptt or torch.nn, or a step (x, carry) -> carry",
            fix="for a model, name its recurrent part: cell=model.rnn, a layer or the cell that its loop calls; "
            "for a cell, give carry=, or write initial_carry(batch)",
        )
    if carry is not None and callable(net):
        return Recurrent(Step(net))
    raise UnsupportedError(
        "only a recurrent net or a step can be measured",
        got=type(net).__name__,
        expected="a module, or a function (x, carry) -> carry together with carry=",
        fix="give the initial carry: flow(step, x, carry=torch.zeros(batch, hidden))",
    )


def is_part(part: nn.Module) -> bool:
    """True for a module that is known to be recurrent."""
    return isinstance(part, (Recurrent, nn.RNNBase, nn.RNNCellBase))


class Step(nn.Module):
    """A function of one step as a module."""

    def __init__(self, function: Callable[..., Any]) -> None:
        super().__init__()
        self.function = function

    def forward(self, x: Any, carry: Any) -> Any:
        return self.function(x, carry)


def _recurrent(net: Recurrent, x: Any, carry: Any, lengths: Any, resets: Any) -> Subject:
    x = pytree.tree_map(lambda a: a.transpose(0, 1), x) if net.batch_first else x
    leaves = pytree.tree_leaves(x)
    _check(leaves)
    steps, batch = leaves[0].shape[:2]
    with torch.enable_grad():  # a learned initial carry keeps its way back to its parameter
        carry = net.initial_carry(x, batch) if carry is None else carry
    swapped = pytree.tree_map(lambda a: a.transpose(0, 1), x) if net.batch_first else x
    # What is measured is the net: a hook on the carry's cotangent is no part of its derivative.
    plain = net if net.carry_hook is None else Recurrent(net.cell, net.batch_first, net.backend)
    program = plain.program(swapped, carry)
    parameters = {name: f"cell.{name}" for name, _ in net.cell.named_parameters()}
    tensors = named_tensors(net.cell)
    initial = tuple(pytree.tree_leaves(carry))
    device = leaves[0].device
    if net.batch_first and isinstance(resets, Tensor) and resets.dim() == 2:
        resets = resets.transpose(0, 1)
    masks = alive_mask(lengths, steps, batch, device), reset_mask(resets, steps, batch, device)
    detached = tuple(leaf.detach() for leaf in leaves)
    return Subject(type(net.cell).__name__, program, detached, initial, tensors, parameters, *masks)


def _check(leaves: list[Any]) -> None:
    for leaf in leaves:
        if not isinstance(leaf, Tensor) or leaf.dim() < 2:
            got = str(tuple(leaf.shape)) if isinstance(leaf, Tensor) else type(leaf).__name__
            raise ShapeError("x is not a batch of sequences", got=got, expected="a tensor (steps, batch, ...)")
    if leaves[0].shape[0] == 0 or leaves[0].shape[1] == 0:
        raise ShapeError("nothing to measure", got=f"x {tuple(leaves[0].shape)}", expected="at least one step and row")


def _refuse_with_cell(*given: Any) -> None:
    if any(each is not None for each in given):
        raise UnsupportedError(
            "carry, lengths and resets cannot be given together with cell=",
            expected="the model itself to make them",
            fix="give the recurrent part alone, with its own input: flow(model.cell, x, carry=...)",
        )
