"""Values made of parameters element by element, as machine code: masked weights, absolute values, sums of biases.

Only operations that are rounded as torch rounds them and their derivatives, so that a call has the same bits whether
torch makes them or this does. The others, and those between values of several shapes, are left to torch.
"""

from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import llvmlite.ir as ir

from bptt.backends.cpu import cache
from bptt.backends.cpu.emit import INT, POINTER, constant, inside_mask, load, loop, store
from bptt.backends.cpu.functions import FUNCTIONS
from bptt.backends.cpu.lanes import Lanes
from bptt.backends.cpu.machine import threads_for
from bptt.backends.cpu.runners import Runner, runner
from bptt.backends.cpu.script import Places, Script
from bptt.backends.cpu.stages import size
from bptt.backends.cpu.target import Loaded, Target, host, machine_code
from bptt.backends.cpu.threads import add_region, openmp
from bptt.ir.node import Node, sort
from bptt.ir.text import lines, name_all

EXACT = {"neg", "abs", "sign", "relu", "add", "sub", "mul", "eq", "ne", "lt", "le", "gt", "ge", "where"}
FLOATS = {"float32", "float64"}
# Each result is rounded by itself: no flag lets a product and a sum share one rounding.
_ROUNDED: Mapping[str, Callable[..., ir.Value]] = {
    **FUNCTIONS,
    "neg": lambda lanes, a: lanes.builder.fneg(a),
    "add": lambda lanes, a, b: lanes.builder.fadd(a, b),
    "sub": lambda lanes, a, b: lanes.builder.fsub(a, b),
    "mul": Lanes.product,
}


class Place(NamedTuple):
    """Where a value lies: number of the array, and bytes from its start."""

    k: int
    offset: int = 0


class Sources(NamedTuple):
    """Shared values as some calls give them: what they are made of.

    Args:
        making: makes those that are not sources themselves.
        order: of each shared value the number among the sources, and behind them what is made.
        given: how many sources there are.
        reads: numbers of the sources that the making reads.
    """

    making: "Making"
    order: Sequence[int]
    given: int
    reads: Sequence[int]

    @property
    def made(self) -> Sequence[Node]:
        """Those that are not sources themselves."""
        return self.making.results

    def write(self, script: Script, first: int, scratch: Places) -> list[int]:
        """Write into a script that shared values are made in the scratch; where each of them lies there.

        Args:
            first: number of the first array of the sources.
        """
        offsets = [scratch.take(node.type.bytes) for node in self.made]
        places = [Place(script.scratch, offset) for offset in offsets]
        self.making.write(script, [Place(first + k) for k in self.reads], places)
        return offsets


class Pull(NamedTuple):
    """Cotangents of sources, of those of the shared values.

    Args:
        making: makes those that are not cotangents of shared values themselves; None if all are.
        reads: what it reads: numbers among the sources, what is made of them, and the cotangents of the shared values.
        places: of each source the number of its cotangent among those of the shared values, and behind them what is
            made; -1 if none is wanted.
        key: which are wanted.
    """

    making: "Making | None"
    reads: Sequence[int]
    places: Sequence[int]
    key: tuple[bool, ...]

    def write(self, script: Script, given: Sequence[Place], first: int) -> None:
        """Write into a script that they are made.

        Args:
            given: where sources, what is made of them, and cotangents of the shared values lie.
            first: number of the first array of what is made.
        """
        if self.making is not None:
            results = [Place(first + i) for i in range(len(self.making.results))]
            self.making.write(script, [given[i] for i in self.reads], results)


class Making:
    """Values made of others.

    Args:
        given, results: nodes.
    """

    def __init__(self, given: Sequence[Node], results: Sequence[Node]) -> None:
        order = sort(results, leaves=given)
        self.reads = [node for node in given if node in set(order)]
        self.results, self._dtype = results, results[0].type.dtype
        self._made = [node for node in order if node not in set(given)]
        target = host()
        self._lanes = target.lanes(self._dtype)
        self._run, self._loaded = _code(self, target)
        self._panels = max(-(-size(node) // self._lanes) for node in results)
        self._work = len(self._made) * self._panels

    @staticmethod
    def fits(given: Sequence[Node], results: Sequence[Node]) -> bool:
        """Whether all of it is of that kind."""
        made = [node for node in sort(results, leaves=given) if node not in set(given)]
        ops = {node.op for node in made} - {"const"}
        shapes = all(
            arg.type.shape == node.type.shape or arg.op == "const" for node in made for arg in node.args
        )  # fmt: skip
        floats = {node.type.dtype for node in (*given, *results)}
        return bool(results) and ops <= EXACT and shapes and len(floats) == 1 and floats <= FLOATS

    def write(self, script: Script, given: Sequence[Place], results: Sequence[Place]) -> None:
        """Write into a script that they are made.

        Args:
            given: where each of `reads` lies.
            results: where each of `results` goes.
        """
        table = script.table(array("q", [0] * (len(given) + len(results))))
        for slot, place in enumerate((*given, *results)):
            script.enter(table, slot, *place)
        script.run(self._run, table, 0, self._panels, threads_for(self._work, 0))

    def build(self, target: Target) -> str:
        """LLVM text of `void kernel(i64* table, i64, i64 first_vector, i64 end_vector)`."""
        module = ir.Module()
        function = ir.Function(module, ir.FunctionType(ir.VoidType(), [POINTER, INT, INT, INT]), "kernel")
        b = ir.IRBuilder(function.append_basic_block("entry"))
        lanes = Lanes(b, self._dtype, target.lanes(self._dtype))
        addresses = [
            b.inttoptr(b.load(b.gep(function.args[0], [constant(i)], source_etype=INT), typ=INT), POINTER)
            for i in range(len(self.reads) + len(self.results))
        ]
        read = dict(zip(self.reads, addresses, strict=False))
        for node, at in zip(self.results, addresses[len(self.reads) :], strict=True):
            self._emit(lanes, node, at, read)
        b.ret_void()
        if openmp() is not None:
            add_region(module, function)
        return str(module)

    def _emit(self, lanes: Lanes, result: Node, to: ir.Value, read: dict[Node, ir.Value]) -> None:
        """One result, vector by vector."""
        b = lanes.builder
        _, _, first, end = b.function.args
        whole = constant(-(-size(result) // lanes.count))
        stop = b.select(b.icmp_signed("<", whole, end), whole, end)

        def vector(i: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            start = b.mul(i, constant(lanes.count))
            mask = inside_mask(b, lanes, b.sub(constant(size(result)), start))
            values: dict[Node, ir.Value] = {}
            for node in sort([result], leaves=self.reads):
                if node in read:
                    values[node] = load(b, lanes, b.gep(read[node], [start], source_etype=lanes.scalar), mask)
                elif node.op == "const":
                    values[node] = lanes.splat(float(node.attr("value")))
                else:
                    values[node] = _ROUNDED[node.op](lanes, *[values[arg] for arg in node.args])
            store(b, lanes, values[result], b.gep(to, [start], source_etype=lanes.scalar), mask)
            return []

        loop(b, first, stop, 1, [], vector)

    def __str__(self) -> str:
        """What is computed, as text."""
        names = name_all([*self.reads, *self._made], {})
        given, results = [f"{names[n]}   {n.type}" for n in self.reads], [names[n] for n in self.results]
        return "\n".join([*given, *lines(self._made, names), *results])


_LOADED: dict[str, Loaded] = {}  # machine code of this process, by what it was made from


def _code(making: Making, target: Target) -> tuple[Runner, Loaded]:
    name = cache.key("making", str(making), repr(target), str(openmp() is not None))
    if name not in _LOADED:
        code = cache.load(name)
        if code is None:
            code = machine_code(making.build(target), target)
            cache.store(name, code)
        _LOADED[name] = Loaded(code, target)
    loaded = _LOADED[name]
    return runner(loaded.address("kernel"), loaded.address("region") if openmp() is not None else None), loaded
