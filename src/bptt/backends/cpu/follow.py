"""Machine code that follows a script: all that a call writes, copies and runs, in one step out of Python.

An act is eight numbers: a letter, and what it needs. An array is given by its number, and where arrays begin is listed
for each call. An array that a call does not have begins at 0: what would be written to it is left out, and what would
be copied from it is zeros.

    COPY      to, there, source, here, length       bytes between arrays, each so far from where it begins
    CONSTANT  to, there, address, length            bytes that lie at an address; zeros from 0
    ADDRESS   to, there, source, here               where an array begins, and so many bytes on, as a number
    RUN       function, region, table, there, steps, rows, most       a kernel of `threads`, on `most` threads at most
"""

import ctypes
from collections.abc import Callable
from functools import lru_cache

import llvmlite.ir as ir

from bptt.backends.cpu import cache
from bptt.backends.cpu.crowd import add_enter, known
from bptt.backends.cpu.emit import BYTE, INT, POINTER, constant, declared, loop
from bptt.backends.cpu.target import Loaded, host, machine_code
from bptt.backends.cpu.threads import OF_ROWS, openmp

COPY, CONSTANT, ADDRESS, RUN = range(4)
FIELDS = 8
_FOLLOW = ctypes.CFUNCTYPE(None, *[ctypes.c_int64] * 5)
_ENTER = ctypes.CFUNCTYPE(ctypes.c_int64, *[ctypes.c_int64] * 4)
_KERNEL = ir.FunctionType(ir.VoidType(), [INT] * 4)


def build() -> str:
    """LLVM text of `void follow(i64* acts, i64 count, i64* at, i64 threads, i64* known)`, and of `crowd`'s `enter`."""
    module = ir.Module()
    enter = None if openmp() is None else add_enter(module)
    function = ir.Function(module, ir.FunctionType(ir.VoidType(), [POINTER, INT, POINTER, INT, POINTER]), "follow")
    _Follow(ir.IRBuilder(function.append_basic_block("entry")), enter).emit()
    return str(module)


class _Follow:
    """One emission."""

    def __init__(self, b: ir.IRBuilder, enter: ir.Function | None) -> None:
        self.b, self.enter = b, enter
        self.acts, self.count, self.at, self.threads, self.known = b.function.args
        self.words = b.alloca(INT, constant(OF_ROWS))

    def emit(self) -> None:
        """One act after another."""
        loop(self.b, constant(0), self.count, 1, [], self._act)
        self.b.ret_void()

    def _act(self, number: ir.Value, _: list[ir.Value]) -> list[ir.Value]:
        b = self.b
        first = b.mul(number, constant(FIELDS))
        self.fields = [self._word(self.acts, b.add(first, constant(i))) for i in range(FIELDS)]
        after = b.function.append_basic_block("done")
        choice = b.switch(self.fields[0], after)
        for letter, emit in (
            (COPY, self._copy),
            (CONSTANT, self._constant),
            (ADDRESS, self._address),
            (RUN, self._run),
        ):
            block = b.function.append_basic_block("act")
            choice.add_case(constant(letter), block)
            b.position_at_end(block)
            emit()
            b.branch(after)
        b.position_at_end(after)
        return []

    def _word(self, start: ir.Value, at: ir.Value) -> ir.Value:
        return self.b.load(self.b.gep(start, [at], source_etype=INT), typ=INT)

    def _copy(self) -> None:
        _, to, there, source, here, length, _, _ = self.fields
        start = self._word(self.at, source)
        there_is = self.b.icmp_signed("!=", start, constant(0))
        self._bytes(to, there, self.b.select(there_is, self.b.add(start, here), constant(0)), length)

    def _constant(self) -> None:
        self._bytes(*self.fields[1:5])

    def _bytes(self, to: ir.Value, there: ir.Value, source: ir.Value, length: ir.Value) -> None:
        b, start = self.b, self._word(self.at, to)
        with b.if_then(b.icmp_signed("!=", start, constant(0))):
            place = b.inttoptr(b.add(start, there), POINTER)
            with b.if_else(b.icmp_signed("!=", source, constant(0))) as (copied, zeroed):
                with copied:
                    kind = ir.FunctionType(ir.VoidType(), [POINTER, POINTER, INT, ir.IntType(1)])
                    copy = declared(b.module, "llvm.memcpy.p0.p0.i64", kind)
                    b.call(copy, [place, b.inttoptr(source, POINTER), length, ir.Constant(ir.IntType(1), 0)])
                with zeroed:
                    kind = ir.FunctionType(ir.VoidType(), [POINTER, BYTE, INT, ir.IntType(1)])
                    fill = declared(b.module, "llvm.memset.p0.i64", kind)
                    b.call(fill, [place, ir.Constant(BYTE, 0), length, ir.Constant(ir.IntType(1), 0)])

    def _address(self) -> None:
        b, (_, to, there, source, here, *_) = self.b, self.fields
        place = b.inttoptr(b.add(self._word(self.at, to), there), POINTER)
        b.store(b.add(self._word(self.at, source), here), place)

    def _run(self) -> None:
        b, (_, function, region, table, there, steps, rows, most) = self.b, self.fields
        start, threads = b.add(self._word(self.at, table), there), self.threads
        for limit in (rows, most):
            threads = b.select(b.icmp_signed("<", threads, limit), threads, limit)
        if self.enter is None:
            self._alone(function, start, steps, rows)
            return
        before, several = b.block, b.icmp_signed(">", threads, constant(1))
        with b.if_then(several):
            for i, value in enumerate((start, steps, rows, threads)):
                b.store(value, b.gep(self.words, [constant(1 + i)], source_etype=INT))
            done = b.call(self.enter, [b.inttoptr(region, POINTER), self.words, threads, self.known])
            inside = b.block
        left = b.phi(INT)
        left.add_incoming(constant(0), before)
        left.add_incoming(done, inside)
        with b.if_then(b.icmp_signed("==", left, constant(0))):
            self._alone(function, start, steps, rows)

    def _alone(self, function: ir.Value, start: ir.Value, steps: ir.Value, rows: ir.Value) -> None:
        arguments = [start, steps, constant(0), rows]
        self.b.call(self.b.inttoptr(function, _KERNEL.as_pointer()), arguments)


@lru_cache(maxsize=1)
def _loaded() -> Loaded:
    target, parallel = host(), openmp() is not None
    name = cache.key("follow", repr(target), str(parallel))
    code = cache.load(name)
    if code is None:
        code = machine_code(build(), target)
        cache.store(name, code)
    return Loaded(code, target)


@lru_cache(maxsize=1)
def follower() -> Callable[[int, int, int, int], None]:
    """What follows acts: called with where these lie, how many, where the list of arrays lies, and torch's threads."""
    follow, state = _FOLLOW(_loaded().address("follow")), ctypes.addressof(known)
    return lambda acts, count, at, threads: follow(acts, count, at, threads, state)


@lru_cache(maxsize=1)
def _entering() -> Callable[[int, int, int, int], int]:
    return _ENTER(_loaded().address("enter"))


def entered(region: int, words: int, threads: int) -> bool:
    """Run a region of `threads`, unless one thread should do all: then false, and nothing was done."""
    return bool(_entering()(region, words, threads, ctypes.addressof(known)))
