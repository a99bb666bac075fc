"""Parallel regions beside other programs: when one thread does all.

Threads of the OpenMP runtime spin where they wait for each other, for some 8 ms. Where another program has one of the
cores, a thread that is late may need just the core on which another one spins: it comes 8 ms later, in every region. So
where a region took longer than one thread would take for all, by the time of the first thread's part, the next ones are
not entered: for a while one thread does all. No bit depends on that.
"""

import ctypes

import llvmlite.ir as ir

from bptt.backends.cpu.emit import FLAT, INT, POINTER, constant, declared

OWN = 0  # the word of a region that says how many nanoseconds the first thread's part took
ALONE, MOST = 20_000_000, 640_000_000  # nanoseconds without regions, first and most: twice as long each time
AWAKE = 5_000_000  # nanoseconds after a region in which threads are awake; later they may take long to come in any case
# Words of what is known: until when one thread does all, for how long that was, the last region's end; and how many
# nanoseconds of a region, beside the first thread's part times their number and a quarter, tell of a crowd.
UNTIL, HELD, LAST, LOST = range(4)
known = (ctypes.c_int64 * 4)(0, 0, 0, 2_000_000)  # of this process
_MONOTONIC = 1
_PARALLEL = ir.FunctionType(ir.VoidType(), [POINTER, POINTER, FLAT, FLAT])  # GOMP_parallel


class Clock:
    """Nanoseconds."""

    def __init__(self, b: ir.IRBuilder) -> None:
        self.b, self.time = b, b.alloca(INT, constant(2))

    def read(self) -> ir.Value:
        """The time now."""
        b = self.b
        ask = declared(b.module, "clock_gettime", ir.FunctionType(FLAT, [FLAT, POINTER]))
        b.call(ask, [ir.Constant(FLAT, _MONOTONIC), self.time])
        seconds, more = (b.load(b.gep(self.time, [constant(i)], source_etype=INT), typ=INT) for i in range(2))
        return b.add(b.mul(seconds, constant(10**9)), more)


def add_enter(module: ir.Module) -> ir.Function:
    """Emit `i64 enter(region, i64* words, i64 threads, i64* known)`: 0 where one thread should do all, 1 if it is done.

    The first word of a region is `OWN`.
    """
    enter = ir.Function(module, ir.FunctionType(INT, [POINTER, POINTER, INT, POINTER]), "enter")
    b = ir.IRBuilder(enter.append_basic_block("entry"))
    region, words, threads, state = enter.args
    places = [b.gep(state, [constant(i)], source_etype=INT) for i in (UNTIL, HELD, LAST, LOST)]
    alone_until, before, last, most = (b.load(place, typ=INT) for place in places)
    until, held, ended, _ = places
    clock = Clock(b)
    now = clock.read()
    with b.if_then(b.icmp_signed("<", now, alone_until), likely=False):
        b.store(alone_until, ended)
        b.ret(constant(0))
    parallel = declared(module, "GOMP_parallel", _PARALLEL)
    b.call(parallel, [region, words, b.trunc(threads, FLAT), ir.Constant(FLAT, 0)])
    after, own = clock.read(), b.load(b.gep(words, [constant(OWN)], source_etype=INT), typ=INT)
    b.store(after, ended)
    alone = b.add(b.mul(own, threads), b.ashr(own, constant(2)))
    lost = b.icmp_signed(">", b.sub(b.sub(after, now), alone), most)
    awake = b.icmp_signed("<", b.sub(now, last), constant(AWAKE))
    with b.if_then(b.and_(lost, awake), likely=False):
        again = b.icmp_signed("<", now, b.add(alone_until, before))  # soon after the last time
        longer = b.select(again, b.add(before, before), constant(ALONE))
        longer = b.select(b.icmp_signed("<", longer, constant(MOST)), longer, constant(MOST))
        b.store(longer, held)
        b.store(b.add(after, longer), until)
    b.ret(constant(1))
    return enter
