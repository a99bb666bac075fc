"""What a cell's recorded code may depend on besides the values of tensors: when it changes, the cell is recorded anew.

Known limit: a global variable, or an object that changes inside while it stays the same object, is not seen.
"""

from collections.abc import Hashable
from operator import is_
from typing import Any

import torch
from torch import Tensor, nn

from bptt.nn.shared import SharedPart, named_tensors

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
    return modules, tensors, surroundings()


def surroundings() -> Hashable:
    """What a recording depends on outside of the cell: the default dtype, and autocast."""
    cpu = torch.get_autocast_dtype("cpu") if torch.is_autocast_enabled("cpu") else None
    cuda = torch.get_autocast_dtype("cuda") if torch.is_autocast_enabled("cuda") else None
    return torch.get_default_dtype(), cpu, cuda


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


class Watch:
    """The settings of a cell at one time, and a quick look whether they still hold.

    The look compares objects by identity and containers by content. It may say no where nothing that matters has
    changed; then `settings` decides.
    """

    def __init__(self, cell: nn.Module) -> None:
        self.key = settings(cell)
        self._surroundings = surroundings()
        self._modules = [_Attributes(module) for module in cell.modules()]
        self._places: dict[str, tuple[dict[str, Any], str]] = {}
        self._listed: tuple[SharedPart | None, list[tuple[dict[str, Any], str]]] = (None, [])
        for prefix, module in cell.named_modules():
            for tensors in (module._parameters, module._buffers):
                self._places |= {f"{prefix}.{name}" if prefix else name: (tensors, name) for name in tensors}

    def holds(self) -> bool:
        """True if nothing has changed. Cost: about two microseconds for each submodule."""
        return surroundings() == self._surroundings and all(module.same() for module in self._modules)

    def tensors(self, names: tuple[str, ...]) -> dict[str, Tensor | None]:
        """Parameters and buffers of these names, as they are now, while the settings hold."""
        found = {}
        for name in names:
            place, key = self._places[name]
            found[name] = place[key]
        return found

    def sources(self, shared: SharedPart) -> tuple[Tensor, ...]:
        """What the shared values are made of, as it is now, while the settings hold."""
        if self._listed[0] is not shared:
            given = shared.given
            self._listed = shared, [self._places[n] if fixed is None else ({"": fixed}, "") for n, fixed in given]
        return tuple([place[key] for place, key in self._listed[1]])


class _Attributes:
    """The attributes of one module, its submodules, and the types of its tensors."""

    def __init__(self, module: nn.Module) -> None:
        self.module, self.type = module, type(module)
        self.names, self.values = list(module.__dict__), list(module.__dict__.values())
        inside = [value for name, value in module.__dict__.items() if name not in _TENSORS and _may_change(value)]
        parts = [getattr(module, key) for key in _TENSORS]
        self.empty = [value for value in (*inside, *parts) if not value]
        self.filled = [(value, _frozen(value, _DEPTH)) for value in inside if value]
        self.parts = [(part, list(part), list(part.values())) for part in parts if part]
        tensors = [*module._parameters.values(), *module._buffers.values()]
        self.tensors = [(tensor, tensor.shape, tensor.dtype) for tensor in tensors if tensor is not None]

    def same(self) -> bool:
        now = self.module.__dict__
        if type(self.module) is not self.type or list(now) != self.names or any(self.empty):
            return False
        if not all(map(is_, now.values(), self.values)):
            return False
        for part, names, values in self.parts:
            if list(part) != names or not all(map(is_, part.values(), values)):
                return False
        for tensor, shape, dtype in self.tensors:
            if tensor.dtype is not dtype or tensor.shape != shape:
                return False
        return not self.filled or all(_frozen(value, _DEPTH) == was for value, was in self.filled)


def _may_change(value: Any) -> bool:
    """True for a container: its content may change while it stays the same object."""
    return isinstance(value, tuple | list | dict | set) and not (isinstance(value, tuple) and not value)
