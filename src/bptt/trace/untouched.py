"""A cell's own attributes, noted before its code is run on stand-ins for tensors, and put back afterwards."""

from typing import Any

from torch import nn

_TENSORS = ("_parameters", "_buffers", "_modules")


class Snapshot:
    """Attributes of every submodule, with the content of lists, dicts and sets."""

    def __init__(self, cell: nn.Module) -> None:
        self._old = {module: _attributes(module) for module in cell.modules()}

    def changed(self) -> list[tuple[str, str]]:
        """(class of the module, attribute) for everything that is no longer what it was."""
        found = []
        for module, old in self._old.items():
            for name, new in _attributes(module).items():
                if name not in old or not _same(old[name], new):
                    found.append((type(module).__name__, name))
        return found

    def restore(self) -> None:
        """Every attribute is the object that it was, with the content that it had."""
        for module, old in self._old.items():
            for name in [name for name in module.__dict__ if name not in old and name not in _TENSORS]:
                del module.__dict__[name]
            for name, (value, content) in old.items():
                module.__dict__[name] = value
                _refill(value, content)


def _attributes(module: nn.Module) -> dict[str, tuple[Any, Any]]:
    return {name: (value, _content(value)) for name, value in module.__dict__.items() if name not in _TENSORS}


def _content(value: Any) -> Any:
    return value.copy() if type(value) in (list, dict, set) else None


def _refill(value: Any, content: Any) -> None:
    if content is None or _equal(value, content):
        return
    value.clear()
    if isinstance(value, list):
        value.extend(content)
    else:
        value.update(content)


def _same(old: tuple[Any, Any], new: tuple[Any, Any]) -> bool:
    if old[0] is new[0]:
        return old[1] is None or _equal(old[1], new[1])
    plain = (bool, int, float, str, bytes, tuple, type(None))
    return type(old[0]) is type(new[0]) and isinstance(old[0], plain) and bool(old[0] == new[0])


def _equal(a: Any, b: Any) -> bool:
    """The same objects in the same places; never `==`, which tensors answer element by element."""
    if isinstance(a, dict):
        return [(k, id(v)) for k, v in a.items()] == [(k, id(v)) for k, v in b.items()]
    return [id(item) for item in a] == [id(item) for item in b]
