r"""The backward step in lines: which cotangents get a symbol, and how what arrives from step t+1 is written.

The adjoint's inputs are the cotangents that arrive from step t+1. A reader knows them better written out, so the line
of $\bar h_t$ shows in their place what step t+1 sends: $\bar h_t = W_y^\top \bar y_t + W_{hh}^\top \delta_{t+1}$.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from bptt.derive.adjoint import Adjoint
from bptt.derive.formula import (
    ZERO,
    Form,
    Formula,
    Symbol,
    at_times,
    factors_last,
    product,
    size,
    substitute,
    sum_of,
    symbols,
)
from bptt.derive.lines import Line, arrange, set_out, worth_a_line
from bptt.derive.symbols import Names
from bptt.derive.unpack import ACTIVATIONS
from bptt.ir.node import Node

NEXT = {"t-1": "t", "t": "t+1"}


@dataclass(frozen=True, slots=True)
class _Carry:
    r"""The cotangent of the new carry, $\bar s_t$, before its lines are written: one entry for each leaf in `arriving`.

    Args:
        arriving: marks for what step t+1 sends, which is known only once the step's own lines are.
        totals: values of the adjoint that are a leaf's whole cotangent, with its symbol: each gets a line.
        unlined: symbol and mark of the leaves to whose cotangent this step adds nothing.
    """

    arriving: tuple[Symbol, ...]
    totals: dict[Node, Symbol]
    unlined: tuple[tuple[Symbol, Symbol], ...]


def set_out_backward(
    adjoint: Adjoint,
    swap: dict[Node, Node],
    state: tuple[Symbol, ...],
    names: Names,
    known: dict[Node, Formula],
    uses: dict[Node, int],
    origin: dict[Node, int],
) -> tuple[list[Line], tuple[Formula, ...]]:
    """The lines of the backward step, and for each leaf of the carry what step t sends to step t-1.

    Args:
        swap, known, uses: as in `reading.read`; `known` gains every value of the adjoint.
        state: the symbols of the new carry.
        origin: the place of each forward value in the person's code, which orders the deltas.
    """
    carry = _name_carry(adjoint, swap, state, names, known)
    deltas = _deltas(adjoint, swap, known, carry.totals, names)
    sources = {swap[bar]: node for node, bar in reversed(adjoint.bars)}

    def name(node: Node, formula: Formula, count: int) -> Symbol | None:
        if node in carry.totals:
            return carry.totals[node]
        if node in deltas and node.type.row and size(formula) > 1:
            return deltas[node]()
        if not worth_a_line(node, formula, count):
            return None
        of = known.get(swap.get(sources[node], sources[node])) if node in sources else None
        named = isinstance(of, Symbol) and of.time == "t" and not of.accent
        return names.take(replace(of, accent="bar")) if named and isinstance(of, Symbol) else names.fresh()

    rest = [swap[node] for node in adjoint.results if node is not None]
    lines = set_out([*carry.totals, *rest], known, uses, name, _cotangents_last)
    lines += [Line(symbol, mark) for symbol, mark in carry.unlined]
    sent = tuple(known[swap[node]] if node is not None else ZERO for node in adjoint.carry_out)
    lines, sent = _write_arriving(lines, sent, carry.arriving)
    return arrange(lines, _order(adjoint, swap, state, sources, origin)), sent


def _name_carry(
    adjoint: Adjoint, swap: dict[Node, Node], state: tuple[Symbol, ...], names: Names, known: dict[Node, Formula]
) -> _Carry:
    """A symbol for the cotangent of each leaf of the new carry; `known` gains what arrives from step t+1."""
    bars = dict(adjoint.bars)
    arriving: list[Symbol] = []
    totals: dict[Node, Symbol] = {}
    unlined: list[tuple[Symbol, Symbol]] = []
    for i, (leaf, node, symbol) in enumerate(zip(adjoint.carry_bar, adjoint.step.next_carry, state, strict=True)):
        total = names.take(replace(symbol, accent="bar"))
        mark = replace(total, time=f"arriving {i}")
        arriving.append(mark)
        if leaf is None:
            continue
        whole = swap[bars[node]] if node.op != "input" and node in bars else leaf
        if whole is leaf or whole in totals or whole in known:
            known[leaf] = total
            unlined.append((total, mark))
        else:
            known[leaf], totals[whole] = mark, total
    return _Carry(tuple(arriving), totals, tuple(unlined))


def _write_arriving(
    lines: list[Line], sent: tuple[Formula, ...], arriving: tuple[Symbol, ...]
) -> tuple[list[Line], tuple[Formula, ...]]:
    """The lines with what step t+1 sends in the place of its marks, and what step t sends without marks."""
    # What arrives may itself contain an arriving cotangent (a leaf handed through): then that name stands for it.
    handed: dict[Formula, Formula] = {mark: replace(mark, time="t") for mark in arriving}
    sent = tuple(substitute(out, handed) for out in sent)
    written: dict[Formula, Formula] = {mark: at_times(out, NEXT) for mark, out in zip(arriving, sent, strict=True)}
    return [replace(line, formula=substitute(_arriving_last(line.formula), written)) for line in lines], sent


def _order(
    adjoint: Adjoint,
    swap: dict[Node, Node],
    state: tuple[Symbol, ...],
    sources: dict[Node, Node],
    origin: dict[Node, int],
) -> Callable[[Line], float]:
    """The carry's cotangents first, then the others as their values stand in the code, deltas as their gates do."""
    bars = dict(adjoint.bars)
    places = {bar: origin.get(swap.get(node, node), 0) for bar, node in sources.items()}
    for node in adjoint.step.nodes():
        if node.op in ACTIVATIONS and node.args[0] in bars:
            places[swap[bars[node.args[0]]]] = origin.get(swap[node], 0)
    first = {replace(symbol, accent="bar"): i for i, symbol in enumerate(state)}

    def place(line: Line) -> float:
        return first.get(line.symbol, len(first) + places.get(line.node, len(origin)) if line.node else 0)

    return place


def _cotangents_last(formula: Formula) -> Formula:
    """The cotangent behind what it is multiplied by, as in J^T v."""
    return factors_last(formula, lambda s: s.accent == "bar" or s.base == "δ")


def _arriving_last(formula: Formula) -> Formula:
    """What the loss puts in at this step first, then what comes from step t+1."""
    if not isinstance(formula, Form) or formula.kind != "sum":
        return formula

    def arrives(part: Formula) -> bool:
        return any(s.time.startswith("arriving") for s in symbols(part))

    return replace(formula, parts=tuple(sorted(formula.parts, key=arrives)))


def _deltas(
    adjoint: Adjoint, swap: dict[Node, Node], known: dict[Node, Formula], fixed: dict[Node, Symbol], names: Names
) -> dict[Node, Callable[[], Symbol]]:
    r"""$\delta$ for the cotangents of pre-activations, by the activation's name, and of whole products $W x$.

    Alone of its kind a delta needs no name: then it is $\delta_t$.
    """
    bars, step = dict(adjoint.bars), adjoint.step
    gates: dict[Node, str] = {}
    products: dict[Node, str] = {}
    for node in step.nodes():
        if node.op in ACTIVATIONS and node.args[0] in bars and node.type.row:
            of = known.get(swap[node])
            label = (of.base + of.sub) if isinstance(of, Symbol) else node.name or node.args[0].name
            gates.setdefault(swap[bars[node.args[0]]], label)
    for node in step.nodes():
        if node.op == "linear" and node.type.row and node in bars and swap[bars[node]] not in gates:
            weight = known.get(node.args[1])
            products.setdefault(swap[bars[node]], (weight.sub or weight.base) if isinstance(weight, Symbol) else "")
    for taken in [*fixed, *known]:
        gates.pop(taken, None)
        products.pop(taken, None)
    bare_gate, bare_product = len(gates) == 1 and not products, len(products) == 1

    def taker(label: str) -> Callable[[], Symbol]:
        return lambda: names.take(Symbol("δ", sup=label, time="t"))

    return {node: taker("" if bare_product else label) for node, label in products.items()} | {
        node: taker("" if bare_gate else label) for node, label in gates.items()
    }


def products(adjoint: Adjoint, swap: dict[Node, Node], known: dict[Node, Formula]) -> list[tuple[Symbol, Formula]]:
    """Deltas that belong to no activation but to W x as a whole, and that product."""
    bars = dict(adjoint.bars)
    gates = {swap[bars[n.args[0]]] for n in adjoint.step.nodes() if n.op in ACTIVATIONS and n.args[0] in bars}
    found: dict[Symbol, Formula] = {}
    for node in adjoint.step.nodes():
        if node.op != "linear" or node not in bars or swap[bars[node]] in gates:
            continue
        delta = known.get(swap[bars[node]])
        x, weight = (known.get(swap.get(arg, arg)) for arg in node.args)
        if isinstance(delta, Symbol) and delta.base == "δ" and isinstance(x, Symbol) and isinstance(weight, Symbol):
            found[delta] = sum_of(found.get(delta, ZERO), product(weight, x))
    return sorted(((s, of) for s, of in found.items()), key=lambda pair: pair[0].sup)
