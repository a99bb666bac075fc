"""What a program costs on a machine, and what was chosen for that reason: counts and rates in, a printable value out.

`Cost` holds the counts of one row and step; `Cost.at` predicts the time of a call. The rates are measured, so predicted
times differ from run to run; counts and choices that change bits do not.
"""

import math
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from bptt.backends.caches import LEVELS, size_text
from bptt.backends.cpu import choices, layout
from bptt.backends.cpu.counts import KernelCount, StageCount, count
from bptt.backends.cpu.jobs import shared
from bptt.backends.cpu.machine import WAIT, Machine
from bptt.backends.cpu.places import Variant
from bptt.backends.cpu.predict import Spent, stage_step, step
from bptt.backends.cpu.stages import size
from bptt.backends.cpu.target import Target
from bptt.ir.node import Node, sort
from bptt.lower import Loop, Part, need

MANY = 64  # rows of a thread for which times per row are shown


@dataclass(frozen=True, slots=True)
class Form:
    """The kernels that are used for some numbers of rows.

    Args:
        early: multiply-adds of a row and step before the loop, as one large product.
        forward, backward: the loops.
    """

    early: int
    forward: KernelCount
    backward: KernelCount


@dataclass(frozen=True, slots=True)
class Timed:
    """A part of a call.

    Args:
        name: which.
        seconds: of the whole call.
        bound: what takes longest in it.
    """

    name: str
    seconds: float
    bound: str


@dataclass(frozen=True, slots=True)
class Prediction:
    """The parts of one call, forward and backward, with what torch and autograd do around them left out.

    Args:
        steps, batch, threads: of the call; threads are those that are used.
        parts: in order.
        reasons: the choices for these sizes.
    """

    steps: int
    batch: int
    threads: int
    parts: tuple[Timed, ...]
    reasons: tuple[str, ...]

    @property
    def seconds(self) -> float:
        """All parts."""
        return math.fsum(part.seconds for part in self.parts)

    @property
    def bound(self) -> str:
        """What bounds the longest part."""
        return max(self.parts, key=lambda part: part.seconds).bound

    def __str__(self) -> str:
        each = self.seconds / (self.steps * self.batch)
        head = (
            f"{self.steps} steps of {_rows(self.batch)} on {self.threads} thread{'s' * (self.threads > 1)}: predicted "
        )
        rows = [("part", "time", "bound by"), *((p.name, _time(p.seconds), p.bound) for p in self.parts)]
        return "\n".join([
            f"{head}{_time(self.seconds)}, {_time(each)} for a row and step",
            *_table(rows, "<><"),
            *map(_point, self.reasons),
        ])  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cost:
    """What one row and step of a program costs, by the form of its kernels.

    Args:
        machine: the rates that times are predicted with.
        forms: by (products with the inputs in the loop, few rows).
        inputs: bytes of the weights of these products.
        late: multiply-adds of the weights' gradients.
        late_read: bytes that they read.
        sums, deltas: bytes of these gradients, and of a row of the deltas that they are made of.
        tape, forward: bytes that the tape keeps of a row and step, and that running it forward writes.
    """

    machine: Machine
    forms: Mapping[tuple[bool, bool], Form]
    inputs: int
    late: int
    late_read: int
    sums: int
    deltas: int
    tape: int
    forward: int

    def form(self, batch: int) -> Form:
        """The kernels for that many rows."""
        in_loop = choices.inputs_in_loop(self.inputs, batch, self.machine.caches)
        return self.forms[in_loop, choices.few(batch)]

    def at(self, steps: int, batch: int, threads: int | None = None) -> Prediction:
        """Predict one call, forward and backward without the gradient of the inputs.

        Args:
            threads: at most so many; else those that the machine's rates were measured with.
        """
        form, pool = self.form(batch), threads or self.machine.threads
        most = min(pool, batch)
        parts = [self._packing(form)]
        if form.early:
            parts.append(self._early(form, steps, batch, most))
        used = []
        for kernel in _kernels(form):
            n, each, bound = self._loop(kernel, steps, batch, pool)
            used.append(n)
            parts.append(Timed("backward loop" if kernel.backward else "forward loop", steps * each, bound))
        parts.append(self._late(steps, batch, most))
        return Prediction(steps, batch, max(used), tuple(parts), tuple(self._reasons(form, steps, batch, pool)))

    def _loop(self, kernel: KernelCount, steps: int, batch: int, pool: int) -> tuple[int, float, str]:
        """Threads of a loop, seconds of one of its steps, and what takes longest in it."""
        if self._shares_units(kernel, batch):
            n = self.machine.members(pool, partial(shared, kernel.parts), len(kernel.parts), steps)
            spent = step(kernel, batch, steps * batch, self.machine)
            part = shared(kernel.parts, n) / shared(kernel.parts, 1)
            return n, part * spent.total + (n - 1) * len(kernel.parts) * WAIT, spent.bound
        most = min(pool, batch)
        enough = self._vectors(kernel) * steps * batch >= self.machine.alone(most, kernel.weights)
        n = most if enough else 1
        spent = step(kernel, -(-batch // n), steps * batch, self.machine)
        return n, spent.total, spent.bound

    def _shares_units(self, kernel: KernelCount, batch: int) -> bool:
        return choices.shared_units(batch, kernel.weights, self.machine.caches)

    def __str__(self) -> str:
        form = self.form(MANY)
        head = ("each row and step", "multiply-adds", "functions", "reads", "writes", "weights", "in", "blocks", "time",
                "bound by")  # fmt: skip
        rows: list[Sequence[str]] = [head]
        for kernel in _kernels(form):
            rows += [self._line(i, stage, kernel) for i, stage in enumerate(kernel.stages)]
        late = self._late(1, MANY, 1)
        rows.append(
            ("weight gradients", f"{self.late:,}", "", size_text(self.late_read), "", "", "", "",
             _time(late.seconds / MANY), late.bound)
        )  # fmt: skip
        return "\n".join([
            f"cost in {form.forward.dtype} on {self.machine}",
            *_table(rows, "<>>>>><<><"),
            *map(_point, self._rules()),
        ])  # fmt: skip

    def _line(self, number: int, stage: StageCount, kernel: KernelCount) -> Sequence[str]:
        """A stage's line; times are those of a thread with many rows, whose tape fits no cache."""
        level = self.machine.caches.level(kernel.weights)
        spent = stage_step(stage, kernel, MANY, level, self.machine)
        blocks = ", ".join(dict.fromkeys(f"{k.rows} rows x {k.products * max(k.tiles)} vectors" for k in stage.loops))
        direction = "backward" if kernel.backward else "forward"
        return (
            f"{direction}, stage {number}: {_short(stage.name)}", f"{stage.multiply_adds:,}", f"{stage.functions:,}",
            size_text(stage.read), size_text(stage.written), size_text(stage.weights) if stage.weights else "",
            LEVELS[level] if stage.weights else "", blocks, _time(spent.total / MANY), spent.bound,
        )  # fmt: skip

    def _vectors(self, kernel: KernelCount) -> float:
        """Vector operations of a row and step, functions at eight multiply-adds for each feature, as kernels count."""
        widths = sum(stage.width for stage in kernel.stages)
        return (kernel.multiply_adds + 8 * widths) / kernel.lanes

    def _packing(self, form: Form) -> Timed:
        size_of = form.forward.weights + form.backward.weights
        rate = self.machine.rates.reads[max(1, self.machine.caches.level(size_of))]
        return Timed("packing weights", 2 * size_of / rate, "memory")

    def _early(self, form: Form, steps: int, batch: int, threads: int) -> Timed:
        rate = self.machine.rates.products * form.forward.lanes * threads
        return Timed("products with the inputs", form.early * steps * batch / rate, "products")

    def _late(self, steps: int, batch: int, threads: int) -> Timed:
        lanes, rates = self.form(batch).forward.lanes, self.machine.rates
        multiplied = self.late * steps * batch / (rates.products * lanes * threads)
        moved, pieces = self.late_read * steps * batch, self._pieces(steps, batch)
        chunk = min(steps, choices.steps_of_chunk(batch, pieces, self.deltas)) if pieces else steps
        read = moved / rates.reads[self.machine.caches.level(self.late_read * chunk * batch)]
        return Timed("weight gradients", max(multiplied, read), "products" if multiplied >= read else "memory")

    def _pieces(self, steps: int, batch: int) -> int:
        """Into how many pieces the batch is cut for sums beside the loop; 0 for sums after it."""
        return 0 if self._shares_units(self.form(batch).backward, batch) else choices.pieces_of(steps, batch, self.sums)

    def _reasons(self, form: Form, steps: int, batch: int, pool: int) -> Iterable[str]:
        yield choices.why_inputs(self.inputs, self.machine.caches)
        yield self._why_weights(form)
        if choices.few(batch):
            yield self._why_few()
        if choices.few(batch) or all(self._shares_units(kernel, batch) for kernel in _kernels(form)):
            yield self._why_units(form, batch)
        elif min(pool, batch) > 1:
            yield self._why_threads(form, min(pool, batch))
        if not self._shares_units(form.backward, batch):
            yield choices.why_chunks(steps, batch, self.sums, self.deltas)

    def _rules(self) -> Iterable[str]:
        many, one = self.form(MANY), self.form(1)
        yield choices.why_inputs(self.inputs, self.machine.caches)
        yield self._why_weights(many)
        yield self._why_few()
        yield self._why_units(one, 1)
        if self.machine.threads > 1:
            yield self._why_threads(many, self.machine.threads)
        yield choices.when_chunks()
        alone = [step(kernel, 1, 1, self.machine) for kernel in _kernels(one)]
        both = sum(alone, Spent())
        yield f"one row alone: {_time(both.total)} for a step forward and backward, bound by {both.bound}"
        rows = max(1, self.machine.caches.piece // max(1, self.forward))
        yield (
            f"the tape keeps {size_text(self.tape)} of a row and step; between checkpoints, where none is kept, time "
            f"runs in segments, or pieces of {rows:,} rows x steps where these are longer: "
            f"{size_text(self.machine.caches.piece)}, which stay in L2"
        )

    def _why_weights(self, form: Form) -> str:
        found = " and ".join(
            f"{'backward' if k.backward else 'forward'} {size_text(k.weights)}, in "
            f"{LEVELS[self.machine.caches.level(k.weights)]}" for k in _kernels(form)
        )  # fmt: skip
        return (
            f"weights are packed once for a call, whatever their size, and read by every thread at every step: {found}"
        )

    def _why_few(self) -> str:
        return (
            f"with {choices.FEW} rows or fewer a tile has up to {Variant(few=True).vectors} vectors of each row "
            f"instead of {Variant().vectors}, since each multiply-add waits for the one before"
        )

    def _why_units(self, form: Form, batch: int) -> str:
        """Whether threads share the units of so many rows, and what that saves."""
        found = [kernel for kernel in _kernels(form) if self._shares_units(kernel, batch)]
        least = choices.shared_from(batch, self.machine.caches)
        rows = "so few rows" if choices.few(batch) else "all rows"
        if not found:
            return f"threads do not share the units of {rows}: a step reads less than {size_text(least)} of weights"
        names = " and ".join(
            f"{'backward' if k.backward else 'forward'} {size_text(shared(k.parts, 2))} each for two" for k in found
        )
        return (
            f"threads share the units of {rows} where a step reads {size_text(least)} of weights or more, and as "
            f"many as save more than the {_time(WAIT)} they wait for each other: {names}"
        )

    def _why_threads(self, form: Form, threads: int) -> str:
        least = [
            math.ceil(self.machine.alone(threads, kernel.weights) / self._vectors(kernel)) for kernel in _kernels(form)
        ]
        return (
            f"{threads} threads share the rows from {least[0]:,} rows x steps on (backward {least[1]:,}): waking them "
            f"takes {_time(self.machine.rates.wake)}, and each has to fetch the weights"
        )


def cost(before: Loop, fused: Loop, target: Target, machine: Machine) -> Cost:
    """Count what the compiled forms of a loop do.

    Args:
        before, fused: with products of the inputs before the loop, and in it.
        target: what the kernels are made for.
        machine: rates and caches.
    Cost: tens of milliseconds; nothing is compiled or run.
    """
    forms = {
        (in_loop, few): Form(
            sum(size(node) * size(node.args[0]) for node in early(loop.before)),
            count(layout.forward(loop, target, Variant(few=few))),
            count(layout.backward(loop, target, Variant(few=few))),
        )
        for in_loop, loop in ((False, before), (True, fused))
        for few in (False, True)
    }
    sums = [node for node in sort(before.back_after.results, leaves=before.back_after.given) if node.op == "outer"]
    operands = dict.fromkeys(arg for node in sums for arg in node.args)
    needs = need(fused)
    return Cost(
        machine,
        forms,
        sum(node.args[1].type.bytes for node in early(before.before)),
        sum(size(node.args[0]) * size(node.args[1]) for node in sums),
        sum(node.type.bytes for node in operands),
        sum(node.type.bytes for node in sums),
        sum(node.type.bytes for node in fused.deltas if node.type.row),
        needs.tape,
        needs.forward,
    )


def early(part: Part) -> list[Node]:
    """Products with the inputs in what is computed before the loop."""
    return [node for node in sort(part.results, leaves=part.given) if node.op == "linear"]


def _kernels(form: Form) -> tuple[KernelCount, KernelCount]:
    return form.forward, form.backward


def _rows(batch: int) -> str:
    return f"{batch:,} row{'s' * (batch != 1)}"


def _short(name: str, most: int = 32) -> str:
    return name if len(name) <= most else name[: most - 2] + " …"


def _time(seconds: float) -> str:
    for unit, factor in (("s", 1.0), ("ms", 1e3), ("us", 1e6)):
        if seconds * factor >= 1:
            return f"{seconds * factor:.3g} {unit}"
    return f"{seconds * 1e9:.3g} ns"


def _point(text: str) -> str:
    return textwrap.fill(text, 110, initial_indent="- ", subsequent_indent="  ")


def _table(rows: Sequence[Sequence[str]], sides: str) -> list[str]:
    """Columns as wide as they need to be."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  " + "  ".join(f"{cell:{side}{width}}" for cell, side, width in zip(row, sides, widths, strict=True)).rstrip()
        for row in rows
    ]
