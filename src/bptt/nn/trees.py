"""Structures of tensors, with short ways for the common ones: a tensor, or a tuple of tensors."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from torch import Tensor
from torch.utils import _pytree as pytree


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
