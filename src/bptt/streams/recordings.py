"""Recordings as a person has them: one or many, tensors or arrays on disk, inputs alone or with targets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.utils import _pytree as pytree

from bptt.errors import DataError

NAMES = ("x", "y")
ONE = "an array, a pair (x, y), or a dict with x and perhaps y"


@dataclass(frozen=True, slots=True)
class Recordings:
    """Recordings that look alike: the same leaves, and each leaf (steps of the recording, ...) of one dtype.

    Attributes:
        leaves: for each recording its arrays, those of x first; tensors that numpy can look at as numpy sees them.
        examples: no steps of each leaf, for its shape, dtype and device.
        x, y: structure of the inputs and of the targets; None: there are no targets.
        steps: of each recording.
    """

    leaves: tuple[tuple[Any, ...], ...]
    examples: tuple[Tensor, ...]
    x: pytree.TreeSpec
    y: pytree.TreeSpec | None
    steps: tuple[int, ...]

    def empty(self, leaf: int, steps: int, rows: int) -> tuple[Tensor, Any]:
        """Room for (steps, rows, ...) of a leaf, and the same room as it is written to.

        Through numpy where it can: a slice costs it 1 us, and torch 6.
        """
        example = self.examples[leaf]
        room = example.new_empty(steps, rows, *example.shape[1:])
        return room, _as_numpy(room)


def read_recordings(data: Any) -> Recordings:
    """Check what a person gave.

    Args:
        data: a recording, or a list of recordings. A recording is an array (steps, ...), a pair (x, y), or a dict with
            "x" and perhaps "y"; x and y may be structures of arrays. An array is a tensor, a numpy array or memmap, or
            anything with a shape whose slices are arrays.
    Raises:
        DataError: there is nothing in it, arrays of one recording differ in steps, or recordings look different.
    """
    given = list(data) if isinstance(data, list) else [data]
    if not given:
        raise DataError("there are no recordings", got="an empty list", expected=f"each {ONE}")
    pairs = [_split(recording) for recording in given]
    flat = [(*pytree.tree_flatten(x), *(pytree.tree_flatten(y) if y is not None else ([], None))) for x, y in pairs]
    leaves = tuple((*x, *y) for x, _, y, _ in flat)
    structures = [(x, y) for _, x, _, y in flat]
    names = [f"recording {k}" if isinstance(data, list) else "the recording" for k in range(len(given))]
    steps = tuple(_steps(name, arrays) for name, arrays in zip(names, leaves, strict=True))
    for name, arrays, structure in zip(names, leaves, structures, strict=True):
        if structure != structures[0] or _kind(arrays) != _kind(leaves[0]):
            raise DataError(
                f"{name} does not look like recording 0",
                got=_words(arrays),
                expected=_words(leaves[0]),
                fix="give every recording the same arrays, which may differ in steps only",
            )
    examples = tuple(_tensor(array[:1])[:0] for array in leaves[0])
    return Recordings(tuple(tuple(map(_as_numpy, arrays)) for arrays in leaves), examples, *structures[0], steps)


def _split(recording: Any) -> tuple[Any, Any]:
    """x and y of one recording; y is None where there are no targets."""
    if isinstance(recording, Mapping):
        if "x" not in recording or set(recording) - set(NAMES):
            raise DataError(
                "a recording's names are x and y", got=", ".join(map(str, recording)), expected="x, and perhaps y"
            )
        return recording["x"], recording.get("y")
    if isinstance(recording, tuple):
        if len(recording) != 2:
            raise DataError("a recording that is a tuple is a pair", got=f"{len(recording)} entries", expected="(x, y)")
        if any(isinstance(entry, list) for entry in recording):
            raise DataError(
                "x and y are lists", expected="a list of pairs: recordings first", fix="list(zip(x, y, strict=True))"
            )
        return recording[0], recording[1]
    return recording, None


def _steps(name: str, arrays: Sequence[Any]) -> int:
    """The steps that all arrays of one recording share."""
    for array in arrays:
        if not len(getattr(array, "shape", ())):
            raise DataError(f"{name} holds no array", got=type(array).__name__, expected=f"(steps, ...): {ONE}")
    found = {int(array.shape[0]) for array in arrays}
    if len(found) != 1:
        raise DataError(
            f"the arrays of {name} differ in steps",
            got=", ".join(map(str, sorted(found))) or "no arrays",
            expected="x and y of the same steps",
            fix="cut them, for instance (series[:-1], series[1:]) to predict the next value",
        )
    steps = found.pop()
    if steps == 0:
        raise DataError(f"{name} is empty", got="0 steps", expected="at least one", fix="leave it out")
    return steps


def _kind(arrays: Sequence[Any]) -> list[tuple[tuple[int, ...], torch.dtype]]:
    """Shapes without steps, and dtypes."""
    return [(tuple(array.shape[1:]), _tensor(array[:1]).dtype) for array in arrays]


def _words(arrays: Sequence[Any]) -> str:
    return ", ".join(f"({', '.join(['steps', *map(str, shape)])}) {dtype}" for shape, dtype in _kind(arrays))


def _tensor(array: Any) -> Tensor:
    if isinstance(array, Tensor):
        return array
    try:
        return torch.tensor(array)  # a copy: torch.from_numpy warns of what cannot be written, as a memmap may be
    except TypeError as error:
        raise DataError("a recording holds what no tensor can", got=str(error), expected="numbers") from None


def _as_numpy(array: Any) -> Any:
    """A tensor or a memmap as a plain array in the same memory; the thing itself where numpy cannot see it."""
    if isinstance(array, np.memmap):
        return np.asarray(array)  # the file stays mapped; slices of a memmap are slow
    if not isinstance(array, Tensor):
        return array
    array = array.detach()
    if array.device.type != "cpu" or array.is_conj() or array.is_neg():
        return array
    try:
        return array.numpy()
    except TypeError:  # bfloat16
        return array
