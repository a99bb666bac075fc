"""A loop backward, on addresses.

Arrays of a call by number: x and noise, the carry, shared values, kept values, cotangents of the outputs, the carry at
every step; deltas; scratch; cotangents of the last carry and of the first; sums over time; masks, if there are any, and
cotangents of the carry that resets return to; sources of shared values and their cotangents.
"""

from array import array
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeGuard

import torch
from torch import Tensor

from bptt.backends.cpu.call import Kernel
from bptt.backends.cpu.choices import pieces_of
from bptt.backends.cpu.chunked import Chunked, Delta
from bptt.backends.cpu.driven import Array, Block
from bptt.backends.cpu.late import Late
from bptt.backends.cpu.machine import known
from bptt.backends.cpu.making import Place, Pull, Sources
from bptt.backends.cpu.numbered import Half, Numbers, Sums, UnfitError
from bptt.backends.cpu.script import Masks, Places, Script, Size, Taped, remember
from bptt.backends.cpu.shares import Shares
from bptt.backends.cpu.stages import size
from bptt.backends.kernels import Gradients
from bptt.backends.recycled import maker
from bptt.backends.straight import Values
from bptt.backends.workspace import borrowed
from bptt.lower import Loop


class _Run(NamedTuple):
    """A run of one size.

    Args:
        script: what it does.
        deltas: where each lies in the scratch, if they are borrowed.
        scratch: its bytes.
        made, carry, totals: what makes deltas that are not borrowed, cotangents of the first carry, and sums.
        shared: offset in the scratch of each shared value that is made there.
        pulled: what makes cotangents of what shared values are made of.
    """

    script: Script
    deltas: Sequence[int]
    scratch: int
    made: Sequence[Callable[[], Tensor]]
    carry: Sequence[Callable[[], Tensor]]
    totals: Sequence[Callable[[], Tensor]]
    shared: Sequence[int]
    pulled: Sequence[Callable[[], Tensor]]


class Asked(NamedTuple):
    """Cotangents that arrive, and those that are wanted.

    Args:
        y_bar, carry_bar: addresses of those of the outputs and of the last carry; 0 for none.
        carry: True if those of the carry are wanted.
        x: the call's tensors, if those of the inputs are wanted.
        sources, pull: the shared values are made here, of what is given in their place; its cotangents are wanted.
    """

    y_bar: Sequence[int]
    carry_bar: Sequence[int]
    carry: bool
    x: Sequence[Tensor | None] | None
    sources: Sources | None = None
    pull: Pull | None = None


class Back:
    """A loop backward, by one form of its kernel.

    Args:
        borrow: nothing that a call returns may lie in the deltas, so these may lie in borrowed memory.
    Raises:
        UnfitError: it needs more than this.
    """

    def __init__(self, loop: Loop, kernel: Kernel, borrow: bool) -> None:
        step, adjoint, late, variant = loop.step, loop.adjoint, Late(loop.back_after), kernel.layout.variant
        if loop.back_before.results or late.earlier.part.results:
            raise UnfitError
        if (variant.alive or variant.resets) and not late.skips(loop.deltas):
            raise UnfitError
        if any(node.type.dtype != kernel.layout.dtype for node, _, _ in kernel.asked):
            raise UnfitError
        self._loop, self._kernel, self._borrow, self._rest = loop, kernel, borrow, late.rest
        self._driven = driven = (*step.x, *step.noise)
        nothing = [None] * len(step.carry)  # the carry that a call begins with is the first of those at every step
        numbers = Numbers(kernel.layout.dtype, driven, nothing, loop.shared)
        self._kept = numbers.count
        numbers.add([*loop.tape, *adjoint.y_bar])
        self._carries = numbers.count
        numbers.add_carries(step.carry, step.next_carry)
        self._half, self._first = Half(kernel, numbers), numbers.count
        self._deltas, stored = [node for node, _, _ in kernel.asked], [stored for _, stored, _ in kernel.asked]
        self._same = [stored.index(each) for each in stored]  # the first that is stored in the same place
        numbers.add(self._deltas)
        self._sums = [Sums(group, numbers, variant) for group in late.groups]
        made = range(self._first, numbers.count)
        self._rings = all(at.number not in made for sums in self._sums for at in sums.factors[1:])
        summed = {node for group in late.groups for node in (*(outer[0] for outer in group.outers), *group.totals)}
        summed |= {node for node in loop.deltas if not node.type.row}  # made in the loop
        if any(node is not None and node not in summed for node in adjoint.shared_out):
            raise UnfitError
        self.knows_x = {*driven, *loop.shared, *self._deltas, *summed}.issuperset(late.rest.reads)
        self.x_reads = set(late.rest.reads)
        factors = {arg for group in late.groups for node in group.sums for arg in node.args}
        self._needs_bars = not factors.isdisjoint(adjoint.y_bar)
        given = {node: slot for slot, node in kernel.given}
        self._bars = [(given[node], i) for i, node in enumerate(adjoint.y_bar) if node in given]
        self.dtype = kernel.dtype
        self._zeros = torch.zeros(max(size(node) for node in (*step.output, *step.carry)), dtype=kernel.dtype)
        self._runs: dict[tuple[object, ...], _Run] = {}
        # Numbers of arrays: the scratch, cotangents of the last carry behind it; of the first carry; the masks.
        self._scratch, self._nothing = self._first + len(self._deltas), (0,) * len(step.carry)
        self._lead = len(driven) + len(step.carry)
        self._sent = self._scratch + 1 + len(step.carry)
        self._totals = [node for node, _, _ in kernel.totals] + [node for sums in self._sums for node in sums.nodes]
        self._twins = {twin: sums.totals[0] for sums in self._sums for twin in sums.totals[1:]}
        self._masks = self._sent + len(step.carry) + len(self._totals)
        self._given = self._masks + kernel.masks + len(step.carry) * variant.resets

    def __call__(
        self, at: Sequence[int], of: Size, taped: Taped, asked: Asked, masks: Masks | None = None
    ) -> Gradients:
        """Cotangents of the carry, the inputs and the shared values.

        Args:
            at: addresses of x, the carry and shared values.
        """
        silent = tuple([i for i, bar in enumerate(asked.y_bar) if not bar]) if 0 in asked.y_bar else ()
        sources, pull = asked.sources, asked.pull
        machine = known()
        lasting = asked.x is not None or not self._borrow
        key = *of, machine.threads, lasting, silent, None if pull is None else pull.key, taped.shares, taped.own
        run = self._runs.get(key)
        if run is None or run.script.machine is not machine:
            run = remember(self._runs, key, self._run(of, lasting, silent, taped, sources, pull))
        found: Values = {}
        carry, totals = [make() for make in run.carry] if asked.carry else (), [make() for make in run.totals]
        again = () if masks is None or not masks.resets else self._again(of)
        pulled = [make() for make in run.pulled]
        with borrowed() as memory:
            base = memory.address(run.scratch)
            if lasting:
                found.update(zip(self._deltas, self._tensors(run, of), strict=True))
                deltas = [found[node].data_ptr() for node in self._deltas]
            else:
                deltas = [base + offset for offset in run.deltas]
            given: Sequence[int] = ()
            if sources is not None:
                at, given = at[: self._lead], at[self._lead :]
                both = [*given, *[base + offset for offset in run.shared]]
                at = [*at, *[both[i] for i in sources.order]]
            at = [*at, *taped.kept, *asked.y_bar, *taped.carries, *deltas, base, *asked.carry_bar]
            at += [a.data_ptr() for a in carry] or self._nothing
            at += [a.data_ptr() for a in totals]
            if masks is not None:
                at += (*masks.listed, *[a.data_ptr() for a in again])
            at += (*given, *[a.data_ptr() for a in pulled])
            run.script(at)
            found.update(zip(self._totals, totals, strict=True))
            for twin, node in self._twins.items():
                found[twin] = found[node]
            if of[1] > 1:  # sums over time, which rows have each for itself
                for node, _, _ in self._kernel.totals:
                    found[node] = found[node].sum(0).view(node.type.shape)
            x_bar = (None,) * len(self._loop.step.x) if asked.x is None else self._x_bar(found, of, asked.x)
        shared = [None if node is None else found[node] for node in self._loop.adjoint.shared_out]
        if pull is not None:
            shared += pulled
            shared = [None if i < 0 else shared[i] for i in pull.places]
        nothing = (None,) * len(self._nothing)
        return Gradients(tuple(carry) or nothing, again or nothing, x_bar, tuple(shared))

    def _tensors(self, run: _Run, of: Size) -> list[Tensor]:
        """The deltas, to be written."""
        out: list[Tensor] = []
        for i, (node, same, make) in enumerate(zip(self._deltas, self._same, run.made, strict=True)):
            out.append(make() if same == i else out[same].view(*of, *node.type.shape))
        return out

    def takes(self, y_bar: Sequence[int] | None) -> TypeGuard[Sequence[int]]:
        """Whether a run reads cotangents of the outputs at these addresses; a sum reads no zeros that are not there."""
        return y_bar is not None and not (self._needs_bars and 0 in y_bar)

    def _again(self, of: Size) -> tuple[Tensor, ...]:
        """Cotangents of the initial carry, to which resets add."""
        return tuple([torch.zeros((of[1], *n.type.shape), dtype=self._kernel.dtype) for n in self._loop.step.carry])

    def _x_bar(self, found: Values, of: Size, tensors: Sequence[Tensor | None]) -> tuple[Tensor | None, ...]:
        """The inputs' cotangents, by torch."""
        (steps, batch), loop, x_out = of, self._loop, self._loop.adjoint.x_out
        given = (*zip(self._driven, tensors, strict=False), *zip(loop.shared, tensors[self._lead :], strict=True))
        known = {**found, **{node: a for node, a in given if a is not None}}
        flat = {node: known[node].flatten(0, 1) if row else known[node] for node, row in self._rest.kinds}
        late = self._rest(flat, steps * batch)
        return tuple([None if n is None else late[n].reshape(steps, batch, *late[n].shape[1:]) for n in x_out])

    def _run(
        self, of: Size, lasting: bool, silent: Sequence[int], taped: Taped, sources: Sources | None, pull: Pull | None
    ) -> _Run:
        (steps, batch), kernel = of, self._kernel
        dtype, places = kernel.dtype, Places(kernel.template(of).bytes)
        script = Script(self._scratch, places)
        shared = [] if sources is None else sources.write(script, self._given, places)
        table = script.table(self._numbers(of, silent))
        self._half.begin(script, table, batch, self._scratch, kernel.template(of).scratch, self._unheard(silent))
        self._half.mask(script, table, self._masks)
        chunked = self._in_chunks(of, self._rings and not lasting, script.machine.threads, taped)
        sent, last = self._before(script, table, places, of, Shares(1, 1, batch) if chunked is None else chunked.shares)
        carry = [maker((batch, *node.type.shape), dtype) for node in self._loop.step.carry]
        totals = [maker(n.type.shape if batch == 1 else (batch, width), dtype) for n, _, width in kernel.totals]
        joined = [sums.of(dtype, *of) for sums in self._sums] if chunked is None else chunked.joined
        tables, firsts = [], []
        for sums, each in zip(self._sums, joined, strict=True):
            firsts.append(self._sent + len(carry) + len(totals))
            tables.append(sums.write(script, each, of[1], firsts[-1], places, self._masks))
            totals += each.results
        if chunked is None:
            kernel.write(script, table, of)
            for each, those, first in zip(joined, tables, firsts, strict=True):
                each.run(script, those, first)
        else:
            chunked.write(script, table, tables, places, sent)
        for copy in last:
            script.copy(*copy)
        pulled = [] if pull is None else self._pull(script, sources, pull, shared)
        deltas: list[int] = []
        if not lasting:
            rings = chunked is not None and chunked.rings
            deltas = chunked.places(places) if chunked and rings else self._borrowed(places, steps * batch)
        made = [maker((steps, batch, *node.type.shape), dtype, True) for node in self._deltas]
        return _Run(script, deltas, places.used, made, carry, totals, shared, pulled)

    def _unheard(self, silent: Sequence[int]) -> list[int]:
        """Slots of cotangents of outputs that the loss does not look at."""
        return [slot for slot, bar in self._bars if bar in silent]

    def _numbers(self, of: Size, silent: Sequence[int]) -> "array[int]":
        """The kernel's table, in which addresses are missing: but for zeros, one row that is seen at every step."""
        kernel, numbers = self._kernel, self._kernel.template(of).table[:]
        for slot in (*self._unheard(silent), *(kernel.entries["injected", i] for i in range(len(self._nothing)))):
            numbers[slot], numbers[slot + 1], numbers[slot + 2] = self._zeros.data_ptr(), 0, 0
        for _, slot, width in kernel.totals:
            numbers[slot + 2] = width * kernel.dtype.itemsize
        return numbers

    def pieces(self, of: Size) -> int:
        """Into how many pieces the rows are cut for runs in chunks of steps; 0 where these would be slower."""
        team = self._kernel.layout.variant.team
        return 0 if team else pieces_of(*of, sum(each.partial for each in self._sums))

    def _in_chunks(self, of: Size, rings: bool, threads: int, taped: Taped) -> Chunked | None:
        """What runs calls of this size in chunks of steps; None where that is not faster, or leaves threads idle."""
        kernel, width, pieces, shares = self._kernel, self._kernel.dtype.itemsize, self.pieces(of), taped.shares
        if shares is None:
            alone = kernel.most(*of) == 1
            if not pieces or (threads > pieces and not alone):
                return None
            shares = Shares(1 if alone else threads, pieces, of[1])
        deltas = [
            Delta(self._first + i, self._first + self._same[i], kernel.entries["result", stored], size(node) * width)
            for i, (node, stored, _) in enumerate(kernel.asked)
        ]
        return Chunked(self._half, self._sums, of, deltas, shares, rings, self._blocks(of, taped))

    def _blocks(self, of: Size, taped: Taped) -> dict[int, Block]:
        """What of the tape lies in blocks, by the number of its array."""
        if taped.shares is None:
            return {}
        carries = range(self._carries, self._carries + len(self._nothing))
        found = {k: Block(k, 0, of[0] + 1) for k in carries}
        found |= {self._kept + i: Block(self._kept + i, 0, of[0]) for i, own in enumerate(taped.own) if own}
        return found

    def _pull(
        self, script: Script, sources: Sources | None, pull: Pull, shared: Sequence[int]
    ) -> list[Callable[[], Tensor]]:
        """Write that cotangents of sources are made; what makes their memory."""
        count = 0 if sources is None else sources.given
        summed = {node: self._sent + len(self._nothing) + i for i, node in enumerate(self._totals)}
        bars = [node and self._twins.get(node, node) for node in self._loop.adjoint.shared_out]
        given = [Place(self._given + i) for i in range(count)] + [Place(self._scratch, offset) for offset in shared]
        given += [Place(0) if node is None else Place(summed[node]) for node in bars]
        pull.write(script, given, self._given + count)
        results = [] if pull.making is None else pull.making.results
        return [maker(node.type.shape, self._kernel.dtype) for node in results]

    def pulls(self, of: Size, pull: Pull, sources: Sources) -> bool:
        """Whether cotangents of sources can be made here: all that is read of those of shared values is in memory."""
        late = {node for node, _, _ in self._kernel.totals} if of[1] > 1 else set()
        bars, first = self._loop.adjoint.shared_out, sources.given + len(sources.made)
        return not any(i >= first and bars[i - first] in late for i in pull.reads)

    def _before(
        self, script: Script, table: int, places: Places, of: Size, shares: Shares
    ) -> tuple[list[Array], list[tuple[int, int, int, int, int]]]:
        """Write what lies where before the kernel runs.

        Returns:
            of each leaf of the carry its two cotangents, of which a step reads one and writes the other, and what is
            copied of them when all steps are done.
        """
        kernel, sent, last, (steps, batch) = self._kernel, [], [], of
        for i, leaf in enumerate(self._loop.step.carry):
            slot, row = kernel.entries["sent", i], size(leaf) * kernel.dtype.itemsize
            place = places.take(shares.size(2, row))
            script.enter(table, slot, self._scratch, place)
            sent.append(Array(slot, row, Block(self._scratch, place, 2, still=True)))
            for rows, begin in zip(shares.rows, shares.begins(2, row), strict=True):
                there, before, length = place + begin, rows.start * row, len(rows) * row
                script.copy(self._scratch, there, self._scratch + 1 + i, before, length)
                script.zero(self._scratch, there + length, length)
                last.append((self._sent + i, before, self._scratch, there + steps % 2 * length, length))
            if kernel.layout.variant.resets:
                script.enter(table, kernel.entries["initial_bar", i], self._masks + 2 + len(self._nothing) + i)
        for i, (_, stored, _) in enumerate(kernel.asked):
            if self._same[i] == i:
                script.enter(table, kernel.entries["result", stored], self._first + i)
        for i, (_, slot, width) in enumerate(kernel.totals):
            script.enter(table, slot, self._sent + len(self._nothing) + i)
            script.zero(self._sent + len(self._nothing) + i, 0, batch * width * kernel.dtype.itemsize)
        return sent, last

    def _borrowed(self, places: Places, rows: int) -> list[int]:
        """Where deltas lie in the scratch, should they be borrowed."""
        deltas: list[int] = []
        for i, same in enumerate(self._same):
            length = rows * size(self._deltas[i]) * self._kernel.dtype.itemsize
            deltas.append(places.take(length) if same == i else deltas[same])
        return deltas
