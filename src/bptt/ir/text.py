"""Nodes as lines that a person can read, one a line, in the order of evaluation."""

from collections.abc import Iterable, Mapping

from bptt.ir.node import Node, sort


def lines(nodes: Iterable[Node], names: Mapping[Node, str]) -> list[str]:
    """One line per operation: `h = tanh(a)   float32[batch, 5]`."""
    return [f"{names[node]} = {expression(node, names)}   {node.type}" for node in nodes if node.op != "input"]


def expression(node: Node, names: Mapping[Node, str]) -> str:
    """`op(arguments, constants)`."""
    hidden = ("type",)
    attrs = [f"{key}={value}" for key, value in node.attrs if key not in hidden]
    return f"{node.op}({', '.join([*(names[arg] for arg in node.args), *attrs])})"


def name_all(nodes: Iterable[Node], prefer: Mapping[Node, str] | None = None) -> dict[Node, str]:
    """A unique name for every node: the preferred one, else the user's own where there is one, else a number."""
    names: dict[Node, str] = {}
    taken: set[str] = set()
    for node in nodes:
        if node in names:
            continue
        base = (prefer or {}).get(node) or node.name or f"%{len(names)}"
        name, count = base, 1
        while name in taken:
            count += 1
            name = f"{base}_{count}"
        taken.add(name)
        names[node] = name
    return names


def results_text(
    title: str, results: Mapping[str, Node | None], leaves: Iterable[Node], prefer: Mapping[Node, str] | None = None
) -> str:
    """Named results over known leaves, as text: used for the adjoint, whose leaves are values of the step."""
    wanted = [node for node in results.values() if node is not None]
    order = sort(wanted, leaves)
    known = set(leaves)
    names = name_all([*leaves, *order], prefer)
    body = ["  " + line for line in lines([node for node in order if node not in known], names)]
    tail = [f"  {key} = {names[node] if node is not None else '0'}" for key, node in results.items()]
    return "\n".join([title, *body, *tail])
