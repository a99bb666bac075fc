"""Which values get a line of their own, and in what order: a graph set out as short equations.

A value has a line where the person named it and more than one other value reads it, where it would be long to repeat,
or where the formula it stands in would be too long to read. All others are written where they are used.
"""

from collections.abc import Callable, Iterable, Mapping, MutableMapping
from dataclasses import dataclass

from bptt.derive.formula import Formula, Number, Symbol, size, symbols
from bptt.derive.notation import formula_of
from bptt.ir.node import Node, sort

REPEAT = 3  # symbols: what is longer is named rather than written twice
LONG = 16  # symbols: what is longer is named even if written once


@dataclass(frozen=True, slots=True)
class Line:
    """One equation, `symbol = formula`; `node` is the value, None where no single value of the graph stands for it."""

    symbol: Symbol
    formula: Formula
    node: Node | None = None


# (value, as it reads, times it is read) -> its symbol, if it gets a line
Naming = Callable[[Node, Formula, int], Symbol | None]


def set_out(
    results: Iterable[Node],
    known: MutableMapping[Node, Formula],
    uses: Mapping[Node, int],
    name: Naming,
    tidy: Callable[[Formula], Formula] = lambda formula: formula,
) -> list[Line]:
    """Lines for `results`; `known` holds what is written already and gains every value on the way."""
    lines = []
    for node in sort(results, leaves=list(known)):
        if node in known:
            continue
        formula = tidy(formula_of(node, known))
        symbol = name(node, formula, uses.get(node, 0))
        known[node] = formula if symbol is None else symbol
        if symbol is not None:
            lines.append(Line(symbol, formula, node))
    return lines


def worth_a_line(node: Node, formula: Formula, uses: int) -> bool:
    """True for what should have a line of its own."""
    if isinstance(formula, Symbol | Number) or not node.type.row or node.type.dtype == "bool":
        return False
    n = size(formula)
    return (uses > 1 and (n > REPEAT or (n > 1 and bool(node.name)))) or n > LONG


def count_uses(results: Iterable[Node]) -> dict[Node, int]:
    """How many values read each one; views that a formula does not show count for what they show."""
    results = list(results)
    uses: dict[Node, int] = {}
    order = sort(results)
    for node in order:
        for arg in set(node.args):
            uses[arg] = uses.get(arg, 0) + 1
    for node in results:
        uses[node] = uses.get(node, 0) + 1
    for node in reversed(order):
        if node.op in ("expand", "rows", "reshape", "cast") and uses.get(node, 0) > 1:
            uses[node.args[0]] += uses[node] - 1
            uses[node] = 1
    return uses


def arrange(lines: Iterable[Line], key: Callable[[Line], float]) -> list[Line]:
    """The lines so that each stands below those it reads, otherwise by `key`, the smallest first."""
    waiting = list(lines)
    defined = {line.symbol for line in waiting}
    out: list[Line] = []
    seen: set[Symbol] = set()
    while waiting:
        ready = [line for line in waiting if all(s in seen or s not in defined for s in symbols(line.formula))]
        line = min(ready or waiting, key=key)
        waiting.remove(line)
        seen.add(line.symbol)
        out.append(line)
    return out
