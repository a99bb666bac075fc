"""The form of a kernel where all threads go through the same rows, and share the units: for few rows, or much weight.

    for each step
      for each phase                                 see `jobs`
        do the own share, unless somebody has it     parts of tiles, or rows
        wait half a microsecond for the others, then do their shares, those that nobody has
        wait until all shares of the phase are done

Each thread begins with its own share, so its part of the weights stays in its own cache. Who is late, or displaced by
another program, delays nobody but by a share that it has begun: the others do what it leaves. One thread alone runs
the same code, so no bit depends on their number.

Nothing is read too early, or overwritten too soon. Call the phases of all steps 0, 1, 2 ... Each thread counts the
shares that it has done, and stores the count (release) after them; a thread enters phase n when the sum of the counts
that it reads (acquire) says that phases 0 to n - 1 are done. So all reads and writes of these phases happen before its
own in phase n, whoever made them: a count that includes shares of phase n was stored by a thread that had seen the
same. A thread that has no share touches counters alone, so it may fall behind by any number of phases: their shares
have been claimed, each for one step, and their counts are complete. Inside one phase nobody reads what another writes.
"""

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from functools import partial

import llvmlite.binding as llvm
import llvmlite.ir as ir

from bptt.backends.cpu.emit import BYTE, INT, POINTER, constant, declared, prefetch
from bptt.backends.cpu.frame import Frame
from bptt.backends.cpu.jobs import Phase, Rows, Tiles, phases
from bptt.backends.cpu.kernel import StageLoops
from bptt.backends.cpu.places import Layout, groups, tile_panels
from bptt.backends.cpu.runners import LINE
from bptt.backends.cpu.stages import size
from bptt.backends.cpu.threads import openmp

GRACE = 400  # turns of waiting before a thread takes another's share: some half a microsecond
PATIENCE = 4000  # turns of waiting before the core is offered to another program
EVER = 2**62  # turns


def lines(layout: Layout) -> int:
    """Cache lines of counters for each thread: the shares that it has done, and the claims of its share in each phase.

    What is claimed is a share for a step: the counter says for how many steps it was. None has a line with another.
    """
    return 1 + len(phases(layout))


def build(layout: Layout, name: str, module: ir.Module) -> ir.Function:
    """Emit `void name(i64* table, i64 steps, i64 0, i64 rows, i64 number, i64 threads, i64 counters)`.

    `number` is this thread's. There may be fewer threads than `threads`. Counters are zeros, `lines` for each thread.
    """
    function = ir.Function(module, ir.FunctionType(ir.VoidType(), [POINTER, *[INT] * 6]), name)
    frame = Frame(layout, function)
    b = frame.builder
    buffer = b.alloca(ir.ArrayType(BYTE, _buffer(layout, frame.bytes)), frame.end)
    buffer.align = LINE
    team = _Team(frame, b.inttoptr(b.ptrtoint(buffer, INT), POINTER))

    def step(i: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
        frame.t = b.sub(b.sub(frame.steps, constant(1)), i) if layout.backward else i
        frame.turn = b.and_(i, constant(1))
        for number in range(len(team.phases)):
            team.emit(number, i)
        return []

    frame.loop(constant(0), frame.steps, 1, [], step)
    b.ret_void()
    return function


def _buffer(layout: Layout, itemsize: int) -> int:
    """Bytes of a row of a thread's own accumulators."""
    most = max((len(stage.products) * tile_panels(stage, layout) for stage in layout.schedule.stages), default=0)
    return max(1, most) * layout.lanes * itemsize


Emit = Callable[[Frame, ir.Value], None]


def _function(layout: Layout, module: ir.Module, emit: Emit) -> ir.Function:
    """A function of its own for pieces of one kind, which is inlined nowhere.

    The compiler may round an expression in another way where it stands in another place. Here each piece is computed by
    the same instructions whoever does it, so no bit depends on the threads.
    """
    kind = ir.FunctionType(ir.VoidType(), [POINTER, *[INT] * 6, POINTER])
    function = ir.Function(module, kind, f"pieces{len(module.functions)}")
    function.linkage = "internal"
    function.attributes.add("noinline")
    frame = Frame(layout, function)
    frame.t, frame.turn, at, buffer = function.args[4:]
    frame.own = buffer, _buffer(layout, frame.bytes)
    emit(frame, at)
    frame.builder.ret_void()
    return function


def _tiles(tiles: Tiles, frame: Frame, at: ir.Value) -> None:
    """The part of that number."""
    b, stage = frame.builder, StageLoops(frame, tiles.stage, frame.layout.schedule.stages[tiles.stage])
    stage.part(b.add(constant(tiles.first), b.mul(at, constant(tiles.panels))), tiles.panels)


def _row(rows: Rows, frame: Frame, at: ir.Value) -> None:
    """The row of that number."""
    for number in rows.stages:
        stage = StageLoops(frame, number, frame.layout.schedule.stages[number])
        (stage.alone if rows.alone else stage.emit_row)(at)


class _Team:
    """Emits phases: claims, shares, and waiting."""

    def __init__(self, frame: Frame, buffer: ir.Value) -> None:
        self.f, self.b, self.buffer, self.phases = frame, frame.builder, buffer, phases(frame.layout)
        b = self.b
        self.number, self.threads, self.counters = frame.function.args[4:]
        self.mine, self.helps = b.alloca(INT), b.alloca(INT)  # shares that this thread has done; whether it has helped
        for place in (self.mine, self.helps):
            b.store(constant(0), place)
        self.pieces = [self._pieces(phase) for phase in self.phases]
        self.shares = [self._least(count, self.threads) for count in self.pieces]
        self.until = [constant(0)]  # shares of a step before each phase, and of all
        for count in self.shares:
            self.until.append(b.add(self.until[-1], count))

    def _pieces(self, phase: Phase) -> ir.Value:
        rows = self.b.mul(self.f.end, constant(len(phase.rows)))
        return self.b.add(constant(sum(tiles.times for tiles in phase.tiles)), rows)

    def _least(self, x: ir.Value, y: ir.Value) -> ir.Value:
        return self.b.select(self.b.icmp_signed("<", x, y), x, y)

    def emit(self, number: int, i: ir.Value) -> None:
        """One phase of step i."""
        b, f, shares = self.b, self.f, self.shares[number]
        complete = b.add(b.mul(i, self.until[-1]), self.until[number + 1])
        has_own = b.icmp_signed("<", self.number, shares)
        own, start = (b.select(has_own, n, constant(0)) for n in (constant(1), self.number))

        def attempt(m: ir.Value, done: list[ir.Value]) -> Sequence[ir.Value]:
            share = b.add(start, m)
            share = b.select(b.icmp_signed("<", share, shares), share, b.sub(share, shares))
            return [b.add(done[0], self._claimed(number, share, i, lambda: self._share(number, share)))]

        def round_(others: ir.Value, stop: list[ir.Value]) -> Sequence[ir.Value]:
            """The own share first, then what is left of the others'."""
            helping = b.icmp_unsigned("==", others, constant(1))
            (done,) = f.loop(b.mul(others, own), stop[0], 1, [constant(0)], attempt)
            with b.if_then(b.icmp_signed(">", done, constant(0))):
                self._count(done)
            helped = b.select(helping, done, b.load(self.helps))
            grace = b.select(b.icmp_unsigned("==", helped, constant(0)), constant(GRACE), constant(0))
            over = self._wait(complete, b.select(helping, constant(EVER), grace))
            b.store(b.select(b.or_(helping, b.not_(over)), helped, constant(0)), self.helps)
            return [b.select(over, constant(0), shares)]

        self._fetch(self.phases[number])
        late = b.icmp_signed(">=", self._done("monotonic"), complete)
        f.loop(constant(0), constant(2), 1, [b.select(late, constant(0), own)], round_)

    def _share(self, number: int, share: ir.Value) -> None:
        """All pieces of a share.

        Every second share goes down, and each turns round from step to step: what was read last, and is still in a
        cache, is read first.
        """
        b, phase, shares = self.b, self.phases[number], self.shares[number]
        first, after = (
            b.udiv(b.mul(n, self.pieces[number]), shares) for n in (share, b.add(share, constant(1)))
        )  # fmt: skip
        ascends = b.icmp_unsigned("==", b.and_(b.xor(share, self.f.turn), constant(1)), constant(0))
        last = b.sub(b.add(first, after), constant(1))

        def piece(k: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            self._piece(phase, b.select(ascends, k, b.sub(last, k)))
            return []

        self.f.loop(first, after, 1, [], piece)

    def _piece(self, phase: Phase, at: ir.Value) -> None:
        b, layout = self.b, self.f.layout
        start: ir.Value = constant(0)
        jobs: list[tuple[ir.Value, Emit]] = [
            *((constant(tiles.times), partial(_tiles, tiles)) for tiles in phase.tiles),
            *((self.f.end, partial(_row, rows)) for rows in phase.rows),
        ]
        for count, emit in jobs:
            own = b.sub(at, start)
            with nullcontext() if len(jobs) == 1 else b.if_then(b.icmp_unsigned("<", own, count)):
                function = _function(layout, b.module, emit)
                b.call(function, [*b.function.args[:4], self.f.t, self.f.turn, own, self.buffer])
            start = b.add(start, count)

    def _count(self, done: ir.Value) -> None:
        """Say that this thread has done so many shares more."""
        b = self.b
        total = b.add(b.load(self.mine), done)
        b.store(total, self.mine)
        typed = b.inttoptr(b.ptrtoint(self._line(self.number), INT), INT.as_pointer())  # llvmlite asks for the type
        b.store_atomic(total, typed, "release", 8)

    def _done(self, ordering: str) -> ir.Value:
        """Shares done by all threads."""
        b = self.b

        def thread(n: ir.Value, total: list[ir.Value]) -> Sequence[ir.Value]:
            return [b.add(total[0], b.load_atomic(self._line(n), ordering, 8, typ=INT))]

        return self.f.loop(constant(0), self.threads, 1, [constant(0)], thread)[0]

    def _line(self, number: ir.Value) -> ir.Value:
        return self.b.inttoptr(self.b.add(self.counters, self.b.mul(number, constant(LINE))), POINTER)

    def _claimed(self, number: int, share: ir.Value, i: ir.Value, body: Callable[[], None]) -> ir.Value:
        """1 if this thread got hold of a share, which `body` does, else 0."""
        b, before = self.b, self.b.block
        counter = self._line(b.add(b.mul(self.threads, constant(1 + number)), share))
        free = b.icmp_signed("==", b.load_atomic(counter, "monotonic", 8, typ=INT), i)
        attempt, won, end = (b.append_basic_block(name) for name in ("attempt", "won", "end"))
        b.cbranch(free, attempt, end)
        b.position_at_end(attempt)
        got = b.cmpxchg(counter, i, b.add(i, constant(1)), "monotonic", "monotonic")
        b.cbranch(b.extract_value(got, 1), won, end)
        b.position_at_end(won)
        body()
        last = b.block
        b.branch(end)
        b.position_at_end(end)
        found = b.phi(INT)
        for value, block in ((0, before), (0, attempt), (1, last)):
            found.add_incoming(constant(value), block)
        return found

    def _fetch(self, phase: Phase) -> None:
        """Ask for the operands of a phase's products, all at once: other threads made a part of them."""
        b, f = self.b, self.f
        operands = dict.fromkeys(node for n in phase.stages for node in groups(f.layout.schedule.stages[n]))
        if not operands:
            return

        def row(at: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
            for node in operands:
                start = f.address(f.layout.sources[node], at)

                def line(k: ir.Value, _: list[ir.Value], start: ir.Value = start) -> Sequence[ir.Value]:
                    prefetch(b, b.gep(start, [k], source_etype=BYTE), write=False)
                    return []

                f.loop(constant(0), constant(size(node) * f.bytes), LINE, [], line)
            return []

        f.loop(f.first, f.end, 1, [], row)

    def _wait(self, complete: ir.Value, most: ir.Value) -> ir.Value:
        """Until so many shares are done, or so many turns over; true in the first case."""
        b, before = self.b, self.b.block
        names = ("wait", "rest", "slow", "offer", "again", "end")
        head, rest, slow, offer, again, end = (b.append_basic_block(name) for name in names)
        b.branch(head)
        b.position_at_end(head)
        turns = b.phi(INT)
        turns.add_incoming(constant(0), before)
        over = b.icmp_signed(">=", self._done("acquire"), complete)
        b.cbranch(b.or_(over, b.icmp_signed(">=", turns, most)), end, rest)
        b.position_at_end(rest)
        more = b.add(turns, constant(1))
        b.cbranch(b.icmp_signed("<", more, constant(GRACE)), again, slow)
        b.position_at_end(slow)
        if _x86():
            b.call(declared(b.module, "llvm.x86.sse2.pause", ir.FunctionType(ir.VoidType(), [])), [])
        b.cbranch(b.icmp_signed("<", more, constant(PATIENCE)), again, offer)
        b.position_at_end(offer)
        if openmp() is not None:  # elsewhere nobody waits
            b.call(declared(b.module, "sched_yield", ir.FunctionType(ir.IntType(32), [])), [])
        b.branch(again)
        b.position_at_end(again)
        turns.add_incoming(more, again)
        b.branch(head)
        b.position_at_end(end)
        return over


def _x86() -> bool:
    return llvm.get_default_triple().startswith(("x86", "amd64", "i386", "i686"))
