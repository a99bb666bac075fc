"""A `Node` is one operation applied to other nodes; a few walks over what it depends on."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from bptt.ir.types import Type


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """One operation applied to other nodes. Nodes are compared by identity; a graph shares them.

    Args:
        op: a name of the table `ops.OPS`.
        args: its arguments.
        attrs: its constants, sorted by name.
        type: type of its result.
        name: what the user called it in the cell's code ("" if nothing), for printing only.
        where: the user's place, "model.py:14: h @ w.T", for errors only.
    """

    op: str
    args: tuple["Node", ...]
    attrs: tuple[tuple[str, Any], ...]
    type: Type
    name: str = ""
    where: str = ""

    def attr(self, name: str) -> Any:
        """The constant called `name`."""
        return dict(self.attrs)[name]

    def __repr__(self) -> str:
        return f"<{self.name or self.op}: {self.type}>"


@dataclass(frozen=True, slots=True)
class Slot:
    """In the call of an opaque operation, the place of argument number `index`."""

    index: int


def sort(results: Iterable[Node], leaves: Iterable[Node] = ()) -> tuple[Node, ...]:
    """Nodes that `results` need, arguments first; nodes in `leaves` are listed but not entered."""
    order: dict[Node, None] = {}
    stop = set(leaves)
    stack = [(node, False) for node in reversed(list(results))]
    while stack:
        node, entered = stack.pop()
        if node in order:
            continue
        if entered or node in stop or not node.args:
            order[node] = None
        else:
            stack.append((node, True))
            stack.extend((arg, False) for arg in reversed(node.args))
    return tuple(order)


def reaches(sources: Iterable[Node], nodes: Iterable[Node]) -> set[Node]:
    """Of `nodes` (sorted, arguments first), those that depend on any of `sources`, the sources included."""
    found = set(sources)
    for node in nodes:
        if any(arg in found for arg in node.args):
            found.add(node)
    return found


def substitute(results: Iterable[Node], swap: Mapping[Node, Node], make: Callable[..., Node]) -> tuple[Node, ...]:
    """`results` with every node of `swap` replaced; `make(node, args)` builds a node anew on changed arguments."""
    results = tuple(results)
    done = dict(swap)
    for node in sort(results, leaves=swap):
        if node not in done:
            args = tuple(done[arg] for arg in node.args)
            done[node] = node if args == node.args else make(node, args)
    return tuple(done[node] for node in results)
