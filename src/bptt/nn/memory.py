"""What a call was given. `.data` of a tensor may be replaced before the gradient is taken, unseen by torch.

Saved tensors are the user's themselves, with whatever numbers they have by then; the tape belongs to the old ones.
Those of parameters are held: there are few, and they are in memory anyway. Inputs are not, since hooks may have put
them elsewhere to save memory; a replaced one is refused.
What torch makes of parameters before a call, as `W.abs()`, is torch's affair: it does not see it there either.
"""

import weakref
from collections.abc import Sequence
from typing import Any, NamedTuple

import torch
from torch import Tensor

from bptt.errors import BpttError, ShapeError


class Memory(NamedTuple):
    """What a call was given.

    Args:
        inputs: each input and leaf of the carry; None for one that is not there.
        parameters: their memory, held by tensors that nobody else has.
    """

    inputs: "Sequence[weakref.ref[Tensor] | None]"
    parameters: Sequence[Any]


def memory_of(tensors: Sequence[Any], inputs: int) -> Memory:
    """Of a call's tensors, the first so many of which are inputs and the carry."""
    return Memory([a if a is None else weakref.ref(a) for a in tensors[:inputs]], [a.data for a in tensors[inputs:]])


def as_given(saved: Sequence[Any], memory: Memory, places: Sequence[int]) -> Sequence[Any]:
    """What stands for a call's tensors in a run back.

    Args:
        saved: the tensors, as torch has saved them.
        places: where inputs and the carry lay.
    Raises:
        BpttError: one of these has been replaced.
    """
    inputs = len(memory.inputs)
    for a, was, place in zip(saved[:inputs], memory.inputs, places, strict=False):
        if was is not None and a.data_ptr() != place and id(was()) == id(a):  # hooks give another
            raise BpttError(
                "an input or a carry has been replaced between a call and its gradient",
                got=f"other memory in a tensor of shape {tuple(a.shape)}",
                expected="that which the call was made with",
                fix="give each call a tensor of its own, instead of a new `.data` of the last one's",
            )
    return *saved[:inputs], *_parameters(saved[inputs:], memory.parameters)


def _parameters(saved: Sequence[Tensor], given: Sequence[Tensor]) -> Sequence[Tensor]:
    """The numbers that the call saw.

    Raises:
        ShapeError: one has another shape now.
        BpttError: the run is to be differentiated in its turn, with respect to parameters that have other numbers now.
    """
    for a, was in zip(saved, given, strict=True):
        if a.shape != was.shape:
            raise ShapeError(
                "a parameter has got another shape since the call that it is to have a gradient of",
                got=str(tuple(a.shape)),
                expected=str(tuple(was.shape)),
                fix="change parameters after the gradient was taken",
            )
    if not torch.is_grad_enabled():
        return given
    for a, was in zip(saved, given, strict=True):
        if a.data_ptr() != was.data_ptr() and not torch.equal(a, was):
            raise BpttError(
                "a parameter has been replaced between a call and its gradient, which is to be differentiated",
                got=f"other numbers in a tensor of shape {tuple(a.shape)}",
                expected="those that the call was made with",
                fix="replace `.data` of parameters when all gradients of a call have been taken",
            )
    return saved
