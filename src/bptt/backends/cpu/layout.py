"""Which arrays a kernel touches, for the two directions of a loop."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from bptt.backends.cpu.flat import flatten
from bptt.backends.cpu.places import (
    Arriving,
    Entered,
    Layout,
    Left,
    Place,
    Sent,
    Sink,
    Source,
    Stored,
    Summed,
    Variant,
    groups,
)
from bptt.backends.cpu.stages import FLOATS, schedule
from bptt.backends.cpu.target import Target
from bptt.errors import BackendError
from bptt.ir.build import apply, full, leaf
from bptt.ir.node import Node, sort
from bptt.ir.ops import OPS
from bptt.lower import Loop

Key = tuple[Any, ...]


@dataclass
class Table:
    """The arrays of a kernel in the order of their entries; a key says what each is."""

    keys: list[Key] = field(default_factory=list)

    def place(self, *key: Any, step: str = "t") -> Place:
        """The entry of that key, made if it is new."""
        if key not in self.keys:
            self.keys.append(key)
        return Place(self.keys.index(key), step)


@dataclass(frozen=True, slots=True)
class Arranged:
    """A kernel's layout, what its table must hold, and the shared values that torch has to compute for it.

    Args:
        results: what is stored, with the node of the loop that each stands for.
        shared: shared values read by expressions or products.
        sums: sums over steps and rows, each with the value that is added up for every row.
    """

    layout: Layout
    keys: tuple[Key, ...]
    results: tuple[tuple[Node, Node], ...]
    shared: tuple[Node, ...]
    sums: tuple[tuple[Node, Node], ...] = ()


def forward(loop: Loop, target: Target, variant: Variant) -> Arranged:
    """The kernel that advances: carries in, carries and kept values out."""
    table, step = Table(), loop.step
    known = stands(node for node in loop.body.given if node.type.row)
    kept = [node for node in loop.body.results if node not in step.next_carry]
    results = _fresh([*step.next_carry, *kept], known, slice(len(step.next_carry), None))
    given = _read(known, results)
    sources: dict[Node, Source] = {
        node: table.place("given", known[node]) for node in given if known[node] not in step.carry
    }
    running = [table.place("carry", i) for i in range(len(step.carry))]
    for i, node in enumerate(step.carry):
        reset = table.place("resets") if variant.resets else None
        sources[node] = Entered(running[i], table.place("initial", i), reset)
    ended = table.place("alive") if variant.alive else None
    sinks: dict[Node, list[Sink]] = {}
    for i, (old, node) in enumerate(results):
        if i < len(step.next_carry):
            place = table.place("carry", i, step="t+1")
            sinks.setdefault(node, []).append(Left(place, running[i], ended))
            if old in step.output:  # in memory of its own, which a user may change; zero where the carry is held
                sinks[node].append(Stored(table.place("result", node), ended))
        else:
            place = table.place("result", node)
            sinks.setdefault(node, []).append(Stored(place, ended))
        sources.setdefault(node, place)
    return _arrange(table, sources, {}, sinks, given, results, target, loop, variant)


def backward(loop: Loop, target: Target, variant: Variant) -> Arranged:
    """The kernel that reverses: cotangents of the carry and deltas out."""
    table, adjoint = Table(), loop.adjoint
    bars = [node for node in adjoint.carry_bar if node is not None]
    known = stands(node for node in loop.back_body.given if node.type.row and node not in bars)
    leaves = [i for i, leaf in enumerate(loop.step.carry) if leaf.type.floating]  # others have no cotangent
    outs = [full(0, loop.step.carry[i].type) if (n := adjoint.carry_out[i]) is None else n for i in leaves]
    kept = [*outs, *(node for node in loop.deltas if node.type.row)]
    sums = [node for node in loop.deltas if not node.type.row]
    results = _fresh([*kept, *(node.args[0] for node in sums)], known, slice(len(outs), len(kept)))
    given = _read(known, results)
    sources: dict[Node, Source] = {node: table.place("given", known[node]) for node in given}
    ended = table.place("alive") if variant.alive else None
    if variant.resets:
        for i, node in enumerate(loop.step.carry):
            if node in given:
                running = table.place("given", known[node])
                sources[node] = Entered(running, table.place("initial", i), table.place("resets"))
    arriving = {i: Arriving(table.place("sent", i, step="read"), table.place("injected", i), ended) for i in leaves}
    sinks: dict[Node, list[Sink]] = {}
    for i, (_, node) in enumerate(results):
        if i >= len(kept):
            sinks.setdefault(node, []).append(Summed(table.place("sum", node), ended))
        elif i < len(outs):
            reset, at = table.place("resets") if variant.resets else None, leaves[i]
            place = table.place("sent", at, step="write")
            sinks.setdefault(node, []).append(Sent(place, arriving[at], table.place("initial_bar", at), reset))
        else:
            place = table.place("result", node)
            sinks.setdefault(node, []).append(Stored(place, ended))
            sources[node] = place
    found = {node: arriving[i] for i, node in enumerate(adjoint.carry_bar) if node is not None}
    made = _arrange(table, sources, found, sinks, given, results, target, loop, variant)
    pairs = zip(sums, results[len(kept) :], strict=True)
    return replace(made, results=made.results[: len(kept)], sums=tuple((node, new) for node, (_, new) in pairs))


def stands(given: Iterable[Node]) -> dict[Node, Node]:
    """Nodes that stand for what is given, each with what it stands for: leaves, so that none is seen as a view."""
    return {node if not node.args else leaf("given", i, node.type, node.name): node for i, node in enumerate(given)}


def _fresh(results: Sequence[Node], known: Mapping[Node, Node], stored: slice) -> list[tuple[Node, Node]]:
    """(result, the vector that is stored for it): what is given already is copied.

    Args:
        known: what is given, by what stands for it.
        stored: which results are stored and no more. What loops of its own make can be nothing else: it is copied.
    """
    plain, out = set(range(len(results))[stored]), []
    for i, (old, new) in enumerate(zip(results, flatten(results, {v: k for k, v in known.items()}), strict=True)):
        while new.op == "reshape":
            new = new.args[0]
        copied = new in known or new.op == "contract" or (OPS[new.op].kind == "reduce" and i not in plain)
        out.append((old, apply("cut", new) if copied else new))
    return out


def _read(known: Iterable[Node], results: Sequence[tuple[Node, Node]]) -> list[Node]:
    """Of what is known, what the results read: the rest needs no place."""
    read = {arg for node in sort([new for _, new in results], leaves=known) for arg in node.args}
    return [node for node in known if node in read]


def _arrange(
    table: Table,
    sources: dict[Node, Source],
    arriving: dict[Node, Arriving],
    sinks: dict[Node, list[Sink]],
    given: Sequence[Node],
    results: list[tuple[Node, Node]],
    target: Target,
    loop: Loop,
    variant: Variant,
) -> Arranged:
    stored = [node for _, node in results]
    plan = schedule(stored, given)
    for node in [*plan.scratch, *(n for n in dict.fromkeys(stored) if n in plan.read and n not in sources)]:
        place = table.place("scratch", node)
        sources[node] = place
        sinks.setdefault(node, []).append(Stored(place))
    weights = {
        (number, operand): table.place("weights", number, operand).array
        for number, stage in enumerate(plan.stages)
        for operand in groups(stage)
    }
    shared = _shared(given, stored)
    whole = {arg for node in sort(stored, leaves=given) if node.op == "contract" for arg in node.args}
    matrices = {product.weight for stage in plan.stages for product in stage.products}
    sources.update((node, table.place("shared", node)) for node in shared if node not in matrices or node in whole)
    tile, dtype = table.place("tile").array, _dtype(loop, given, stored)
    layout = Layout(
        plan, sources, arriving, {n: tuple(s) for n, s in sinks.items()}, weights, tile, len(table.keys),
        bool(arriving), variant, dtype, target.lanes(dtype), target.registers,
    )  # fmt: skip
    return Arranged(layout, tuple(table.keys), tuple(results), shared)


def _dtype(loop: Loop, given: Sequence[Node], results: Sequence[Node]) -> str:
    """The one dtype of all floats that are computed in the loop; conditions and whole numbers are apart.

    Raises:
        BackendError: there are several, or one that has no vectors here.
    """
    known = set(given)
    computed = [node for node in sort(results, leaves=given) if node.type.row and node not in known]
    read = [arg for user in computed if user.op != "cast" for arg in user.args]
    first: dict[str, str] = {}
    for node in (*loop.step.carry, *computed, *read):
        first.setdefault(node.type.dtype, node.where)
    found = [dtype for dtype in first if dtype not in ("bool", "int64")]
    if len(found) != 1 or found[0] not in FLOATS:
        what = f"the loop computes in {', '.join(sorted(found))}; float32 or float64 alone is compiled"
        raise BackendError(what, where=first[found[-1]] or None if found else None)
    return found[0]


def _shared(given: Sequence[Node], results: Sequence[Node]) -> tuple[Node, ...]:
    """Shared values that row operations read, apart from constants."""
    known = set(given)
    found: dict[Node, None] = {}
    for node in sort(results, leaves=given):
        if node.type.row and node not in known:
            found.update((arg, None) for arg in node.args if not arg.type.row and arg.op != "const")
    return tuple(found)
