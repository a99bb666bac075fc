"""What one step of a kernel does for one row: multiply-adds, vector instructions of its functions, bytes.

Counted from the layout by walking the expressions as `expressions` emits them. Functions are counted by emitting each
once into an empty function, so that there is no second table of what they cost.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import llvmlite.ir as ir

from bptt.backends.cpu.functions import FUNCTIONS
from bptt.backends.cpu.jobs import Weights, weights
from bptt.backends.cpu.lanes import Lanes
from bptt.backends.cpu.layout import Arranged
from bptt.backends.cpu.letters import letters
from bptt.backends.cpu.places import Entered, Layout, Place, groups, panels, tile_panels
from bptt.backends.cpu.products import heights
from bptt.backends.cpu.stages import Stage, shift, size, source
from bptt.ir.node import Node

ELEMENTARY = frozenset(
    {"exp", "expm1", "log", "log1p", "tanh", "sigmoid", "softplus", "erf", "sin", "cos", "atan", "pow"}
)
GROWING = ("given", "carry", "result", "injected")  # arrays with a place for every step


@dataclass(frozen=True, slots=True)
class KLoop:
    """Products of a stage that share an operand: one loop over its features for each tile and block of rows.

    Args:
        depth: features of the operand.
        products: accumulators of a panel.
        tiles: panels of each tile.
        rows: rows of the largest block; `HEIGHTS` has what follows it.
    """

    depth: int
    products: int
    tiles: tuple[int, ...]
    rows: int


@dataclass(frozen=True, slots=True)
class StageCount:
    """One stage, for one row and step.

    Args:
        name: what it makes.
        width: features of its targets.
        loops: its products.
        multiply_adds: of all products, without padding.
        instructions: of its functions and of products between values of a row, in vectors.
        functions: how many of them are elementary functions, in features.
        waits: elementary functions that wait for one another.
        weights: bytes of its packed weights, read once by every thread at every step.
        read, written: bytes of arrays with a place for every step.
    """

    name: str
    width: int
    loops: tuple[KLoop, ...]
    multiply_adds: int
    instructions: int
    functions: int
    waits: int
    weights: int
    read: int
    written: int


@dataclass(frozen=True, slots=True)
class KernelCount:
    """One direction of a loop.

    Args:
        backward, dtype, lanes: as in the layout.
        stages: in order.
        parts: for each phase in which threads may share units, the bytes of weights of each part.
    """

    backward: bool
    dtype: str
    lanes: int
    stages: tuple[StageCount, ...]
    parts: Weights

    @property
    def weights(self) -> int:
        """Bytes of all packed weights."""
        return sum(stage.weights for stage in self.stages)

    @property
    def multiply_adds(self) -> int:
        """For a row and step."""
        return sum(stage.multiply_adds for stage in self.stages)

    @property
    def moved(self) -> int:
        """Bytes read and written for a row and step."""
        return sum(stage.read + stage.written for stage in self.stages)


def count(arranged: Arranged) -> KernelCount:
    """The counts of a kernel. Cost: some milliseconds; nothing is compiled."""
    layout = arranged.layout
    seen: set[Node] = set()
    stages = tuple(_stage(arranged, stage, seen) for stage in layout.schedule.stages)
    return KernelCount(layout.backward, layout.dtype, layout.lanes, stages, weights(layout))


def _itemsize(layout: Layout) -> int:
    return 4 if layout.dtype == "float32" else 8


def _stage(arranged: Arranged, stage: Stage, seen: set[Node]) -> StageCount:
    layout, itemsize = arranged.layout, _itemsize(arranged.layout)
    turns, padded = stage.width // stage.run * panels(stage, layout.lanes), panels(stage, layout.lanes) * layout.lanes
    loops, work = tuple(_loops(stage, layout)), _Work(layout, stage)
    wanted = [*(target.node for target in stage.targets), *(node.args[0] for node in stage.reductions)]
    waits = max((work.visit(node, 0) for node in wanted), default=0)
    each = work.instructions + work.loads + len(stage.targets)
    between = [_between(node, layout.lanes) for node in stage.contractions]
    read = {node for node in (*work.read, *groups(stage), *_factors(stage)) if node.type.row} - seen
    seen |= read
    return StageCount(
        name=_made(stage),
        width=stage.width,
        loops=loops,
        multiply_adds=sum([stage.width * size(p.operand) for p in stage.products] + [n for n, _ in between]),
        instructions=sum([turns * each] + [n for _, n in between]),
        functions=stage.width * work.functions,
        waits=waits,
        weights=sum(padded * itemsize * loop.depth * loop.products for loop in loops),
        read=itemsize * sum(size(node) for node in read if _arrives(arranged, node)),
        written=itemsize * _written(arranged, stage),
    )


def _factors(stage: Stage) -> list[Node]:
    """What products between values of a row read."""
    return [source(arg) for node in stage.contractions for arg in node.args]


def _arrives(arranged: Arranged, node: Node) -> bool:
    """True if a value comes from an array with a place for every step, and was not written by the step before."""
    if node in arranged.layout.arriving:
        return True
    place = arranged.layout.sources.get(node)
    return place is not None and arranged.keys[_array(place)][0] in ("given", "result")


def _written(arranged: Arranged, stage: Stage) -> int:
    """Features that go to such arrays."""
    targets = sum(size(target.node) for target in stage.targets if _grows(arranged, target.into))
    return targets + sum(size(node) for node in (*stage.reductions, *stage.contractions) if _grows(arranged, node))


def _made(stage: Stage) -> str:
    """Names of what a stage makes, the nameless by their operation: h, c, 3 mul."""
    nameless = [target.node for target in stage.targets if not target.node.name]
    others = [node.op for node in (*nameless, *stage.reductions, *stage.contractions)]
    counted = {op: others.count(op) for op in others}
    names = [target.node.name for target in stage.targets if target.node.name]
    return ", ".join([*names, *(op if times == 1 else f"{times} {op}" for op, times in counted.items())])


def _loops(stage: Stage, layout: Layout) -> Iterator[KLoop]:
    """As `products` emits them."""
    if not stage.products:
        return
    whole, tile = panels(stage, layout.lanes), tile_panels(stage, layout)
    rest = whole % tile
    tiles = (tile,) * (whole // tile) + ((rest,) if rest else ())
    rows = heights(groups(stage), tile, layout)[0]
    for operand, products in groups(stage).items():
        yield KLoop(size(operand), len(products), tiles, rows)


def _between(node: Node, lanes: int) -> tuple[int, int]:
    """Multiply-adds of a product between values of a row, and its instructions: two loads and one of these each."""
    loops = letters(node)
    everything, width = math.prod(loops.sizes.values()), loops.sizes[loops.vector]
    return everything, 3 * (everything // width) * -(-width // lanes)


def _array(place: Place | Entered) -> int:
    return place.array if isinstance(place, Place) else place.running.array


def _grows(arranged: Arranged, node: Node) -> bool:
    """True if one of the places that a result goes to has room for every step."""
    places = [getattr(sink, "place", None) for sink in arranged.layout.sinks.get(node, ())]
    return any(place is not None and arranged.keys[place.array][0] in GROWING for place in places)


class _Work:
    """Instructions, loads and elementary functions of a stage's expressions, each value once."""

    def __init__(self, layout: Layout, stage: Stage) -> None:
        self.layout, self.stage = layout, stage
        self.seen: dict[tuple[Node, int], int] = {}
        self.read: set[Node] = set()
        self.instructions = self.loads = self.functions = 0

    def visit(self, node: Node, offset: int) -> int:
        """Count a value and what it is made of; returns how many elementary functions wait for one another in it."""
        key = node, offset
        if key not in self.seen:
            self.seen[key] = self._visit(node, offset)
        return self.seen[key]

    def _visit(self, node: Node, offset: int) -> int:
        ready = self.layout.schedule.ready.get(node, self.stage.level)
        if node.op == "const":
            return 0
        if (
            ready < self.stage.level
            or node in self.layout.arriving
            or (not node.type.row and node in self.layout.sources)
        ):
            self.loads += 2 if node in self.layout.arriving else 1
            self.read.add(node)
            return 0
        if node.op == "linear":
            self.loads += 1
            return 0
        if node.op == "take":
            self.loads += 1
            self.read.add(source(node.args[0]))
            return 0
        if node.op == "slice":
            return self.visit(node.args[0], offset + shift(node))
        waits = max((self.visit(arg, offset if size(arg) > 1 else 0) for arg in node.args), default=0)
        if node.op not in FUNCTIONS:
            return waits
        kinds = tuple(arg.type.dtype for arg in node.args)
        whole = kinds[-1] == "int64"
        self.instructions += 1 if whole else instructions(node.op, node.attrs, kinds, self.layout.dtype)
        elementary = node.op in ELEMENTARY
        self.functions += elementary
        return waits + elementary


@lru_cache(maxsize=512)
def instructions(op: str, attrs: Any, arguments: tuple[str, ...], dtype: str) -> int:
    """LLVM instructions of one operation on one vector, before they are optimised."""
    lanes = Lanes(ir.IRBuilder(), dtype, 16)
    kinds = [lanes.mask if kind == "bool" else lanes.vector for kind in arguments]
    function = ir.Function(ir.Module(), ir.FunctionType(ir.VoidType(), kinds), "f")
    lanes = Lanes(ir.IRBuilder(function.append_basic_block("entry")), dtype, 16)
    FUNCTIONS[op](lanes, *function.args, **dict(attrs))
    return max(1, sum(len(block.instructions) for block in function.blocks))
