"""Structures of tensors, with short ways for the common ones: a tensor, or a tuple of tensors."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from torch import Tensor
from torch.utils import _pytree as pytree

from bptt.errors import UnsupportedError


def leaves(tree: Any) -> list[Any]:
    """The leaves in order."""
    if isinstance(tree, Tensor):
        return [tree]
    return list(tree) if _is_flat(tree) else pytree.tree_leaves(tree)


def kind(tree: Any) -> Hashable:
    """Equal for trees of one structure, and for no others."""
    if isinstance(tree, Tensor):
        return 0
    return len(tree) if _is_flat(tree) else pytree.tree_structure(tree)


def _is_flat(tree: Any) -> bool:
    return type(tree) is tuple and len(tree) > 0 and all(isinstance(item, Tensor) for item in tree)


def change(function: Callable[[Tensor], Any], tree: Any) -> Any:
    """`function` of every leaf, in the same structure."""
    return function(tree) if isinstance(tree, Tensor) else pytree.tree_map(function, tree)


def joiner(structure: Any) -> Callable[[Sequence[Any]], Any]:
    """A function that puts leaves back into a structure."""
    if structure.is_leaf():
        return lambda values: values[0]
    if structure.type is tuple and all(child.is_leaf() for child in structure.children()):
        return tuple
    return lambda values: pytree.tree_unflatten(list(values), structure)


def outline(structure: Any) -> tuple[Any, ...]:
    """A structure of tuples, lists and dicts in plain constants: ("leaf", place) or (kind, keys, parts)."""
    return _outline(pytree.tree_unflatten(list(range(structure.num_leaves)), structure))


def _outline(tree: Any) -> tuple[Any, ...]:
    if type(tree) is int:
        return "leaf", tree
    if type(tree) is dict and all(isinstance(key, str | int) for key in tree):
        return "dict", tuple(tree), tuple(map(_outline, tree.values()))
    if type(tree) in (tuple, list):
        return type(tree).__name__, (), tuple(map(_outline, tree))
    raise UnsupportedError(
        f"a compiled function around a cell whose output is a {type(tree).__name__}",
        expected="tensors in tuples, lists and dicts with plain keys",
        fix="return one of these from the cell, or call the net outside of the compiled function",
    )


def fill(outline: tuple[Any, ...], values: Sequence[Any]) -> Any:
    """Leaves put into an outlined structure, in code that a compiler can follow."""
    if outline[0] == "leaf":
        return values[outline[1]]
    parts = [fill(part, values) for part in outline[2]]
    if outline[0] == "dict":
        return dict(zip(outline[1], parts, strict=True))
    return tuple(parts) if outline[0] == "tuple" else parts
