"""Packed gates read gate by gate: a slice of $W x + b$ becomes $W^{(f)} x + b^{(f)}$, where f is what the slice is for.

For reading only: the step that runs keeps its one product. Every node of the step and of its adjoint that does not
depend on a slice stays the same node.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import pairwise

from bptt.ir.build import apply, remake
from bptt.ir.node import Node, sort

# Functions whose argument is a pre-activation.
ACTIVATIONS = frozenset({"tanh", "sigmoid", "relu", "softplus", "clamp", "sin", "cos", "erf"})


def unpack(results: Iterable[Node], inputs: Iterable[Node], labels: Mapping[Node, str]) -> dict[Node, Node]:
    """For every node that `results` need, the node to read in its place.

    Args:
        labels: names of slices, as `label_slices` found them.
    """
    done: dict[Node, Node] = {node: node for node in inputs}
    for node in sort(results, leaves=done):
        if node in done:
            continue
        args = tuple(done[arg] for arg in node.args)
        if node.op == "slice" and node in labels:
            made = _push(args[0], node.attr("axis"), node.attr("start"), node.attr("stop"), labels[node])
            done[node] = replace(made, name=node.name) if made.type.row and made not in args else made
        else:
            done[node] = node if args == node.args else remake(node, args)
    return done


def _push(a: Node, axis: int, start: int, stop: int, label: str) -> Node:
    """The slice of `a`, moved down through what is affine to the parameters themselves."""

    def part(arg: Node) -> Node:
        wide = len(arg.type.shape) >= -axis and arg.type.shape[axis] == a.type.shape[axis]
        return _push(arg, axis, start, stop, label) if wide else arg

    if a.op in ("add", "sub", "neg") and a.type.row:
        return remake(replace(a, name=""), tuple(map(part, a.args)))
    if a.op == "rows":
        return remake(a, (part(a.args[0]),))
    if a.op == "linear" and axis == -1:
        x, weight = a.args
        return remake(replace(a, name=""), (x, _push(weight, -2, start, stop, label)))
    if a.op == "permute" and not a.type.row and a.attr("axes") == (1, 0):
        return remake(a, (_push(a.args[0], -3 - axis, start, stop, label),))
    return apply("slice", a, name=label, axis=axis, start=start, stop=stop)


def label_slices(nodes: Iterable[Node], gates: str = "") -> dict[Node, str]:
    """What each slice of a row value is for: the activation that it alone leads to, else its own name, else its number.

    Args:
        gates: letters that stand for the numbers where there are as many.
    """
    nodes = list(nodes)
    users = _users(nodes)
    found: dict[Node, str] = {}
    for node in nodes:
        if node.op == "slice" and node.type.row:
            activation = _leads_to(node, users)
            found[node] = (activation.name if activation else "") or node.name
    return _distinct(found, gates)


def activation_names(nodes: Iterable[Node], labels: Mapping[Node, str]) -> dict[Node, str]:
    """Names for activations that the code leaves without: the label of the slice that leads there."""
    nodes = list(nodes)
    users = _users(nodes)
    found: dict[Node, str] = {}
    for node, label in labels.items():
        activation = _leads_to(node, users)
        if activation and not activation.name and label[:1].isalpha():
            found.setdefault(activation, label)
    return found


def _users(nodes: Iterable[Node]) -> dict[Node, list[Node]]:
    users: dict[Node, list[Node]] = {}
    for node in nodes:
        for arg in node.args:
            users.setdefault(arg, []).append(node)
    return users


def _leads_to(node: Node, users: Mapping[Node, list[Node]]) -> Node | None:
    """The activation that `node` alone leads to, through arithmetic only."""
    while len(users.get(node, [])) == 1:
        node = users[node][0]
        if node.op in ACTIVATIONS:
            return node
        if node.op not in ("add", "sub", "mul", "neg"):
            return None
    return None


def _distinct(found: Mapping[Node, str], gates: str) -> dict[Node, str]:
    """One label may mean one range only: where it would mean two, and where there is none, the blocks are numbered."""
    ranges: dict[tuple[int, str], set[tuple[int, int]]] = {}
    for node, label in found.items():
        ranges.setdefault((_width(node), label), set()).add(_range(node))
    numbers = {
        width: _numbered({_range(n) for n in found if _width(n) == width}, gates) for width in map(_width, found)
    }
    return {
        node: label if label and len(ranges[_width(node), label]) == 1 else numbers[_width(node)][_range(node)]
        for node, label in found.items()
    }


def _numbered(ranges: set[tuple[int, int]], gates: str) -> dict[tuple[int, int], str]:
    """1, 2, 3 for blocks side by side; their rows for blocks that overlap."""
    order = sorted(ranges)
    if any(first[1] > second[0] for first, second in pairwise(order)):
        return {(start, stop): f"{start + 1}:{stop}" for start, stop in order}
    letters = list(gates) if len(gates) == len(order) else [str(i + 1) for i in range(len(order))]
    return dict(zip(order, letters, strict=True))


def _width(node: Node) -> int:
    return node.args[0].type.shape[node.attr("axis")]


def _range(node: Node) -> tuple[int, int]:
    return node.attr("start"), node.attr("stop")
