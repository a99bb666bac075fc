r"""A step and its adjoint as a reader meets them: every value with its symbol, every equation on its line."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bptt.derive.adjoint import Adjoint
from bptt.derive.cotangents import products, set_out_backward
from bptt.derive.formula import (
    Formula,
    Symbol,
    symbols,
)
from bptt.derive.lines import Line, arrange, count_uses, set_out, worth_a_line
from bptt.derive.symbols import Names, parameter_symbols, symbol_of
from bptt.derive.unpack import activation_names, label_slices, unpack
from bptt.ir.node import Node


@dataclass(frozen=True, slots=True)
class Block:
    """`symbol` stands for rows or columns start .. stop-1 of a parameter."""

    symbol: Symbol
    of: Symbol
    start: int
    stop: int
    columns: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that the chapters of a derivation are made of.

    Args:
        adjoint: what is read.
        swap: for each node of the step and the adjoint, the node read in its place (see `unpack`).
        known: how each node is written: a symbol, or a formula where it has no line.
        state: the symbols of the new carry, h_t; those of the old carry are these at t-1.
        output: the symbols of the outputs.
        injected: the cotangents of the outputs that the loss puts in.
        parameters: lines of the values that are computed from parameters alone.
        forward, backward: lines of one step in each direction.
        carried: for each leaf of the carry, what step t sends to step t-1.
        products: whose cotangent a delta is, where it belongs to a whole product with weights.
        blocks: what the named blocks of parameters stand for.
    """

    adjoint: Adjoint
    swap: dict[Node, Node]
    known: dict[Node, Formula]
    state: tuple[Symbol, ...]
    output: tuple[Symbol, ...]
    injected: tuple[Symbol, ...]
    parameters: list[Line]
    forward: list[Line]
    backward: list[Line]
    carried: tuple[Formula, ...]
    products: list[tuple[Symbol, Formula]]
    blocks: list[Block]

    def written(self, node: Node) -> Formula:
        """How a node of the step or of the adjoint is written."""
        return self.known[self.swap.get(node, node)]


def read(adjoint: Adjoint, gates: str = "", carry: Sequence[str] = ()) -> Reading:
    """Give every value of a step and of its adjoint its symbol and, where it deserves one, its line.

    Args:
        gates: names of packed gates, in their order, where the code gives them none.
        carry: names of the carry's leaves, if better ones are known than the graph's.
    """
    step, names = adjoint.step, Names()
    known: dict[Node, Formula] = {}
    labels = label_slices(step.nodes(), gates)
    swap = _readable(adjoint, labels)
    gate = {swap[node]: label for node, label in activation_names(step.nodes(), labels).items()}
    state = _name_inputs(adjoint, carry or [node.name for node in step.carry], names, known)
    parameters = _name_parameters(adjoint, names, known)
    fixed = _name_results(adjoint, swap, state, names, known)
    output = _name_outputs(adjoint, swap, fixed, names)
    results = [swap[node] for node in (*step.outputs, *(n for n in adjoint.results if n is not None))]
    uses = count_uses(results)

    def name(node: Node, formula: Formula, count: int) -> Symbol | None:
        if node in fixed:
            return fixed[node]
        if not worth_a_line(node, formula, count):
            return None
        own = node.name or gate.get(node, "")
        return names.take(symbol_of(own, "t")) if own else names.fresh()

    lines = set_out([swap[node] for node in step.outputs], known, uses, name)
    lines += _repeated((*step.next_carry, *step.output), (*state, *output), swap, known)
    places = {node: i for i, node in enumerate(sorted(step.nodes(), key=_source_line))}
    origin = {swap[node]: places[node] for node in reversed(step.nodes())}
    forward = arrange(lines, lambda line: origin.get(line.node, -1) if line.node else -1)
    injected = _name_injected(adjoint, output, names, known)
    backward, carried = set_out_backward(adjoint, swap, state, names, known, uses, origin)
    whole = products(adjoint, swap, known)
    return Reading(
        adjoint, swap, known, state, output, injected, parameters, forward, backward, carried, whole, _blocks(known)
    )


def _readable(adjoint: Adjoint, labels: dict[Node, str]) -> dict[Node, Node]:
    step = adjoint.step
    results = [*step.outputs, *(n for n in adjoint.results if n is not None), *(bar for _, bar in adjoint.bars)]
    inputs = [*step.inputs, *(n for n in adjoint.carry_bar + adjoint.y_bar if n is not None)]
    return unpack(results, inputs, labels)


def _name_inputs(
    adjoint: Adjoint, carry: Sequence[str], names: Names, known: dict[Node, Formula]
) -> tuple[Symbol, ...]:
    """x_t, the old carry h_{t-1}, noise and raw parameters; returns the new carry's symbols."""
    step = adjoint.step
    state = tuple(names.take(symbol_of(name, "t")) for name in carry)
    for node, symbol in zip(step.carry, state, strict=True):
        known[node] = names.take(replace(symbol, time="t-1"))
    for node in step.x:
        known[node] = names.take(symbol_of(node.name, "t"))
    for i, node in enumerate(step.noise):
        known[node] = names.take(Symbol("ξ", str(i + 1) if len(step.noise) > 1 else "", time="t"))
    for node in step.shared:
        known[node] = names.take(*parameter_symbols(node.name))
    return state


def _name_parameters(adjoint: Adjoint, names: Names, known: dict[Node, Formula]) -> list[Line]:
    """Values that torch computes from parameters before the loop: by their name, else as a parameter with a tilde."""

    def name(node: Node, formula: Formula, count: int) -> Symbol | None:
        if node not in wanted:
            return None
        if node.name:
            return names.take(symbol_of(node.name))
        letters = [replace(s, accent="tilde") for s in symbols(formula) if len(s.base) == 1 and not s.accent]
        return names.take(*letters[:1], Symbol("θ"))

    wanted = [node for node in adjoint.shared if node not in known]
    return set_out(wanted, known, {}, name)


def _name_results(
    adjoint: Adjoint, swap: dict[Node, Node], state: tuple[Symbol, ...], names: Names, known: dict[Node, Formula]
) -> dict[Node, Symbol]:
    """The new carry has the carry's symbols, an output its own name or y."""
    step, bars = adjoint.step, dict(adjoint.bars)
    fixed: dict[Node, Symbol] = {}
    for node, symbol in zip(step.next_carry, state, strict=True):
        if swap[node] not in known:
            fixed.setdefault(swap[node], symbol)
    for i, (leaf, node) in enumerate(zip(adjoint.y_bar, step.output, strict=True)):
        if (leaf is None or bars.get(node) is leaf) and swap[node] not in known and swap[node] not in fixed:
            fixed[swap[node]] = names.take(symbol_of(node.name, "t") if node.name else _y(adjoint, i))
    return fixed


def _name_outputs(
    adjoint: Adjoint, swap: dict[Node, Node], fixed: dict[Node, Symbol], names: Names
) -> tuple[Symbol, ...]:
    """What only the loss reads has its own symbol; what the step reads too, as y_t = h_t, is y besides."""
    out = []
    states = [swap[node] for node in adjoint.step.next_carry]
    for i, node in enumerate(adjoint.step.output):
        own = fixed.get(swap[node]) if swap[node] not in states else None
        out.append(own or names.take(_y(adjoint, i)))
    return tuple(out)


def _y(adjoint: Adjoint, i: int) -> Symbol:
    return Symbol("y", str(i + 1) if len(adjoint.step.output) > 1 else "", time="t")


def _repeated(
    nodes: tuple[Node, ...], wanted: tuple[Symbol, ...], swap: dict[Node, Node], known: dict[Node, Formula]
) -> list[Line]:
    """Results that are another value under a second name: p_t = h_{t-1}, y_t = h_t."""
    return [
        Line(symbol, known[swap[node]])
        for node, symbol in zip(nodes, wanted, strict=True)
        if known[swap[node]] != symbol
    ]


def _source_line(node: Node) -> float:
    """The line of the person's code, so that equations stand in the order in which they were written."""
    parts = node.where.split(":")
    return int(parts[1]) if len(parts) > 1 and parts[1].isdigit() else 0


def _name_injected(
    adjoint: Adjoint, output: tuple[Symbol, ...], names: Names, known: dict[Node, Formula]
) -> tuple[Symbol, ...]:
    r"""$\bar y_t$: what the loss of step t puts in."""
    out = tuple(names.take(replace(symbol, accent="bar")) for symbol in output)
    known.update({leaf: symbol for leaf, symbol in zip(adjoint.y_bar, out, strict=True) if leaf is not None})
    return out


def _blocks(known: dict[Node, Formula]) -> list[Block]:
    found: dict[Symbol, Block] = {}
    for node, symbol in known.items():
        if node.op == "slice" and not node.type.row and isinstance(symbol, Symbol) and symbol.sup:
            of = replace(symbol, sup="")
            columns = node.attr("axis") == -1 and len(node.type.shape) == 2
            found.setdefault(symbol, Block(symbol, of, node.attr("start"), node.attr("stop"), columns))
    order = [symbol for symbol in known.values() if isinstance(symbol, Symbol)]
    return sorted(found.values(), key=lambda block: (order.index(block.of), block.start))
