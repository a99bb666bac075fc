"""What a net is given, looked at before anything runs, so that an error names the argument and not torch's insides."""

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor
from torch._C import _functorch as functorch
from torch._subclasses.fake_tensor import FakeTensor

from bptt.backends.choose import BACKENDS
from bptt.errors import BackendError, ShapeError, UnsupportedError


def known_backend(name: str) -> str:
    """`name`, if it is a backend's: a slip of the pen is found where it was made, not at the first call."""
    if name not in BACKENDS:
        names = " or ".join(map(repr, BACKENDS))
        raise BackendError(f"no backend {name!r}", got=f"backend={name!r}", expected=names, fix='backend="auto"')
    return name


def check_runs(x: Sequence[Any]) -> None:
    """Refuse inputs that no compiled loop can read; not for code that torch.compile follows.

    Raises:
        UnsupportedError: a transform of torch.func is active, or the net is called inside of another net's cell.
        ShapeError: a tensor that is sparse, or has no memory.
    """
    if torch._C._are_functorch_transforms_active():
        # A cell is recorded under functionalize; people take the others.
        top = functorch.peek_interpreter_stack()
        raise _in_cell() if top.key() == functorch.TransformType.Functionalize else _in_transform()
    for leaf in x:
        if isinstance(leaf, FakeTensor):
            raise _in_cell()
        # What is no tensor at all is refused by the net, which knows what it takes.
        if isinstance(leaf, Tensor) and (leaf.is_meta or leaf.layout is not torch.strided):
            raise ShapeError(
                "x is no dense tensor with memory",
                got=f"layout {leaf.layout}, device {leaf.device}",
                expected="a dense tensor with memory: a compiled loop reads its numbers where they lie",
                fix="x and the net on a device with memory, such as cpu" if leaf.is_meta else "x.to_dense()",
            )


def _in_cell() -> UnsupportedError:
    return UnsupportedError(
        "a net is called inside of a cell, or on fake tensors of another kind",
        expected="tensors with numbers: a net runs whole sequences, a cell is recorded for one step",
        fix="inside of a cell call another cell, such as bptt.cells.GRU or net.cell",
    )


def _in_transform() -> UnsupportedError:
    return UnsupportedError(
        "a net inside of a transform of torch.func",
        got="a call inside of torch.func.grad, vmap, jvp or another of them",
        expected="a call that torch.autograd follows: a compiled loop cannot be followed by torch.func's transforms",
        fix="torch.autograd.grad(loss, inputs), with create_graph=True for second derivatives; "
        "instead of vmap, all rows as one batch",
    )
