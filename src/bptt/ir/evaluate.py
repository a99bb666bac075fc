"""The interpreter: a graph evaluated node by node with the functions of one dialect.

A dialect is a table from an operation's name to a function of the node (for its constants), the number of rows and the
arguments' arrays; the interpreter knows no array library. Row values have the batch as their first axis, shared values
have none.
"""

from collections.abc import Callable, Iterable, Mapping, MutableMapping
from typing import Any

from bptt.ir.node import Node, sort

Dialect = Mapping[str, Callable[..., Any]]


def evaluate(results: Iterable[Node], values: MutableMapping[Node, Any], dialect: Dialect, batch: int) -> list[Any]:
    """Values of `results`; `values` holds those already known (inputs at least) and gains every one computed.

    Args:
        batch: number of rows; operations that make rows from shared values need it.
    Cost: one call per node.
    """
    results = list(results)
    for node in sort(results, leaves=list(values)):
        if node not in values:
            args = [values[arg] for arg in node.args]
            values[node] = dialect[node.op](node, batch, *args)
    return [values[node] for node in results]
