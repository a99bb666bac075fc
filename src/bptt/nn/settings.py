"""What a cell's recorded code may depend on besides the values of tensors: when it changes, the cell is recorded anew.

Known limit: a global variable, or an object that changes inside while it stays the same object, is not seen.
"""

from collections.abc import Hashable
from typing import Any

import torch
from torch import nn

from bptt.nn.shared import named_tensors

_PLAIN = (bool, int, float, complex, str, bytes, type(None))
_TENSORS = ("_parameters", "_buffers", "_modules")  # their names, shapes and dtypes are looked at; values are inputs
_DEPTH = 4  # containers inside containers; further down the object itself stands for its content


class Same:
    """An object by identity. It is held, so that no later object can have its address."""

    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        self.value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and self.value is other.value

    def __hash__(self) -> int:
        return id(self.value)


def settings(cell: nn.Module) -> Hashable:
    """Attributes, classes and hooks of every submodule; names and types of its tensors; autocast and the default dtype.

    Cost: one pass over the attributes of all submodules, about ten microseconds for each submodule.
    """
    modules = tuple(
        (name, type(module), tuple((k, _frozen(v, _DEPTH)) for k, v in module.__dict__.items() if k not in _TENSORS))
        for name, module in cell.named_modules()
    )
    tensors = tuple((name, tuple(t.shape), t.dtype) for name, t in named_tensors(cell).items())
    return modules, tensors, torch.get_default_dtype(), _autocast()


def _autocast() -> Hashable:
    return tuple(
        torch.get_autocast_dtype(kind) if torch.is_autocast_enabled(kind) else None for kind in ("cpu", "cuda")
    )


def _frozen(value: Any, depth: int) -> Hashable:
    if isinstance(value, _PLAIN):
        return type(value), value  # 1, 1.0 and True are equal, yet a cell may tell them apart
    if depth and isinstance(value, tuple | list):
        return type(value), tuple(_frozen(item, depth - 1) for item in value)
    if depth and isinstance(value, dict):
        return type(value), tuple((_frozen(k, 0), _frozen(item, depth - 1)) for k, item in value.items())
    if depth and isinstance(value, set | frozenset):
        return type(value), frozenset(_frozen(item, 0) for item in value)
    return Same(value)
