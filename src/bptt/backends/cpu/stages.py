"""A part of a loop, arranged as stages: what is computed together at each step, and what must lie in memory.

A stage computes results of one width for all rows of a thread: products with weights first, tile by tile, then one
fused expression per result. A value is stored only where it must be: where it is a result, where a product reads all of
its features at once, where features are taken from it in another order, or where a later stage needs it. Everything
else lives in registers. Values have one feature axis here; `flat.py` has written them so.
"""

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bptt.backends.cpu.functions import FUNCTIONS
from bptt.backends.cpu.reach import run_of
from bptt.backends.cpu.whole import FUNCTIONS as WHOLE_NUMBERS
from bptt.errors import BackendError
from bptt.ir.node import Node, sort
from bptt.ir.ops import OPS

FLOATS = ("float32", "float64")
AGAIN = ("take", "input")  # read from memory in any case: a later stage reads them there again
WHOLE = ("linear", "take", "contract")  # read all features of a value, which must lie in memory


@dataclass(frozen=True, slots=True)
class Target:
    """One result of a stage: `node`, stored `offset` features from the start of the place of `into`."""

    node: Node
    into: Node
    offset: int


@dataclass(frozen=True, slots=True)
class Product:
    """Rows of an operand times rows `offset` ... of a weight: one accumulator of a tile."""

    node: Node
    offset: int

    @property
    def operand(self) -> Node:
        """The row value whose features are summed over; it lies in memory."""
        return source(self.node.args[0])

    @property
    def weight(self) -> Node:
        """The shared matrix, (out, in)."""
        return self.node.args[1]


@dataclass(frozen=True, slots=True)
class Stage:
    """Results of one width, computed in one sweep over the features.

    Args:
        level: stages run in the order of their levels.
        width: number of features of every target.
        targets: results, each with its place.
        products: accumulators that the expressions read.
        reductions: sums, maxima or running sums along the middle axis of `axes`.
        axes: of the reductions' arguments, (outer, reduced, inner), together the width.
        run: vectors cover so many features and begin anew; what is taken in another order lies side by side in them.
        contractions: products between values of a row.
    """

    level: int
    width: int
    targets: tuple[Target, ...]
    products: tuple[Product, ...]
    reductions: tuple[Node, ...]
    axes: tuple[int, int, int]
    run: int
    contractions: tuple[Node, ...] = ()

    def __str__(self) -> str:
        nodes = [*self.reductions, *self.contractions]
        made = ", ".join([t.node.name or t.node.op for t in self.targets] + [n.op for n in nodes])
        return f"stage {self.level}: {self.width} features, {len(self.products)} products -> {made}"


@dataclass(frozen=True, slots=True)
class Schedule:
    """Stages in order.

    Args:
        stages: in the order in which they run.
        scratch: values stored between stages that are no results.
        ready: for every value in memory, the level after which it can be read; -1 for what is given.
        read: values computed here that a later stage reads.
    """

    stages: tuple[Stage, ...]
    scratch: tuple[Node, ...]
    ready: Mapping[Node, int]
    read: frozenset[Node]

    def __str__(self) -> str:
        return "\n".join(map(str, self.stages))


def size(node: Node) -> int:
    """Number of features."""
    return math.prod(node.type.shape)


def source(node: Node) -> Node:
    """The value behind views that keep every feature in its place; views of shared values are made before the loop."""
    while node.type.row and (
        node.op in ("reshape", "cut", "rows") or (node.op == "expand" and size(node.args[0]) == size(node))
    ):
        node = node.args[0]
    return node


def shift(node: Node) -> int:
    """How many features a slice lies from the start of its argument."""
    return int(node.attr("start")) * math.prod(node.args[0].type.shape[node.attr("axis") :][1:])


def schedule(results: Iterable[Node], given: Iterable[Node]) -> Schedule:
    """Arrange `results`, which depend on `given` (values that lie in memory), in stages.

    Raises:
        BackendError: an operation has no form here; the reason says which, and where in the user's code.
    """
    results, stored = tuple(dict.fromkeys(results)), set(given)
    order = [node for node in sort(results, leaves=stored) if node not in stored and node.type.row]
    for node in order:
        _check(node, stored)
    levels, gathering = _levels(order)
    kept = _kept(order, levels, gathering)
    places = [node for node in order if node in kept or node in results]
    ready = {**dict.fromkeys(stored, -1), **{node: levels[node] - _early(node) for node in places}}
    targets: dict[_Key, list[Target]] = {}
    others: dict[_Key, list[Node]] = {}
    for place in places:
        if place.op == "contract" or OPS[place.op].kind == "reduce":
            others.setdefault(_key(place, ready), []).append(place)
            continue
        for part, offset in _parts(place):
            level, width = max(levels.get(part, 0), 0), size(part)
            run = run_of(_taken(part, level, ready), width)
            targets.setdefault((level, width, (1, width, 1), run), []).append(Target(part, place, offset))
    keys = sorted({*targets, *others})
    stages = tuple(_stage(key, targets.get(key, []), others.get(key, []), ready) for key in keys)
    scratch = tuple(node for node in places if node not in results)
    return Schedule(stages, scratch, ready, frozenset(kept))


_Key = tuple[int, int, tuple[int, int, int], int]


def _key(place: Node, ready: Mapping[Node, int]) -> _Key:
    """The stage of a reduction or a contraction: level, width, axes, run."""
    if place.op == "contract":
        return ready[place], size(place), (1, size(place), 1), size(place)
    arg, level = place.args[0], ready[place]
    axes = axes_of(place)
    if axes[2] > 1 or place.op == "cumsum":
        return level, size(arg), axes, axes[2]
    return level, size(arg), axes, run_of(_taken(arg, level, ready), axes[1])


def axes_of(node: Node) -> tuple[int, int, int]:
    """Of a reduction: (outer, reduced, inner), of which the middle one is reduced."""
    shape = node.args[0].type.shape
    return shape if len(shape) == 3 else (1, size(node.args[0]), 1)


def _early(node: Node) -> bool:
    """Joined values, reductions and contractions are complete with the sweep that makes them, before their readers."""
    return node.op in ("cat", "contract") or OPS[node.op].kind == "reduce"


def _check(node: Node, given: set[Node]) -> None:
    """Refuse what the generator has no form for. What is given in another dtype is made floats before the loop."""
    reason, dtype, before = None, node.type.dtype, [arg.type.dtype for arg in node.args]
    if dtype not in (*FLOATS, "bool", "int64"):
        reason = f"dtype {dtype}"
    elif 0 in (size(node), *map(size, node.args)):
        reason = "no features"
    elif node.op == "cast" and before[0] not in ("bool", "int64", dtype):
        computed = before[0] in FLOATS and dtype in ("bool", "int64")
        reason = None if computed or (node.args[0] in given and dtype in FLOATS) else f"from {before[0]} to {dtype}"
    elif node.op in ("outer", "sum_rows", "opaque", "contract_rows"):
        reason = "inside the loop"
    elif OPS[node.op].kind == "pointwise" and node.op not in FUNCTIONS:
        reason = "no vector code"
    elif "int64" in before[-1:] and not _exact(node):
        reason = "dtype int64"
    if reason:
        raise BackendError(f"{node.op}: {reason}", where=node.where or None)


def _exact(node: Node) -> bool:
    """True for what is computed with whole numbers."""
    return node.op in WHOLE_NUMBERS or OPS[node.op].kind in ("view", "reduce", "rows")


def _levels(order: Iterable[Node]) -> tuple[dict[Node, int], set[Node]]:
    """How many sweeps must end before a value can be computed: a product or reduction needs all features at once.

    And the values whose expressions read accumulators, which are gone once their tile is done.
    """
    levels: dict[Node, int] = {}
    gathering: set[Node] = set()
    for node in order:
        if node.op == "linear":
            levels[node] = levels.get(source(node.args[0]), -1) + 1
        elif node.op in WHOLE:
            behind = [arg for arg in map(source, node.args) if arg in levels]
            levels[node] = max([0, *(levels[arg] + (not _early(arg)) for arg in behind)]) + _early(node)
        else:
            level = max([0, *(levels.get(arg, -1) + _spreads(arg, node, gathering) for arg in node.args)])
            waits = OPS[node.op].kind == "reduce" and node.args[0] in gathering
            levels[node] = level + _early(node) + waits
        if node.op == "linear" or any(arg in gathering and levels[arg] == levels[node] for arg in node.args):
            gathering.add(node)
    return levels, gathering


def _spreads(arg: Node, node: Node, gathering: set[Node]) -> bool:
    """True if one number per row, made with a product, is spread over many features: it must be stored first."""
    broadcasts = OPS[node.op].kind == "pointwise" or node.op == "expand"
    return broadcasts and size(arg) == 1 < size(node) and arg in gathering


def _kept(order: Iterable[Node], levels: Mapping[Node, int], gathering: set[Node]) -> set[Node]:
    """Values that must lie in memory whether or not they are results."""
    kept: set[Node] = set()
    for node in order:
        for arg in node.args:
            behind = source(arg)
            if behind not in levels:
                continue
            later = levels[node] > levels[behind] and not _early(node) and behind.op not in AGAIN
            summed = OPS[node.op].kind == "reduce" and arg in gathering
            if node.op in WHOLE or later or summed or _spreads(arg, node, gathering) or _early(behind):
                kept.add(behind)
    return kept


def _parts(place: Node) -> Iterator[tuple[Node, int]]:
    """What is written into a place: the value itself, or each part of joined values with its offset."""
    if place.op != "cat":
        yield place, 0
        return
    offset = 0
    for part in place.args:
        for inner, at in _parts(part):
            yield inner, offset + at
        offset += size(part)


def _taken(node: Node, level: int, ready: Mapping[Node, int]) -> list[tuple[int, ...]]:
    """The tables of places through which the expression of `node` reads at this level."""
    read = _Read(level, ready)
    read.walk(node, 0)
    return [] if read.products else [take.attr("index")[offset : offset + size(node)] for take, offset in read.takes]


def _stage(key: _Key, targets: list[Target], others: list[Node], ready: Mapping[Node, int]) -> Stage:
    level, width, axes, run = key
    read = _Read(level, ready)
    reductions = tuple(node for node in others if node.op != "contract")
    for node in [*(target.node for target in targets), *(reduction.args[0] for reduction in reductions)]:
        read.walk(node, 0)
    contractions = tuple(node for node in others if node.op == "contract")
    return Stage(level, width, tuple(targets), tuple(read.products), reductions, axes, run, contractions)


class _Read:
    """The accumulators and tables that expressions read at a level, in the order in which they are found."""

    def __init__(self, level: int, ready: Mapping[Node, int]) -> None:
        self.level, self.ready = level, ready
        self.products: dict[Product, None] = {}
        self.takes: dict[tuple[Node, int], None] = {}
        self._seen: set[tuple[Node, int]] = set()

    def walk(self, node: Node, offset: int) -> None:
        """Add what the expression of `node`, shifted by `offset` features, reads."""
        if not node.type.row or self.ready.get(node, self.level) < self.level or (node, offset) in self._seen:
            return
        self._seen.add((node, offset))
        if node.op == "linear":
            self.products[Product(node, offset)] = None
        elif node.op == "take":
            self.takes[node, offset] = None
        else:
            offset += shift(node) if node.op == "slice" else 0
            for arg in node.args:
                self.walk(arg, offset if size(arg) > 1 else 0)
