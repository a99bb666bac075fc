"""Regions beside other programs: when one thread does all, and that nothing but time depends on it."""

import ctypes
import os
import subprocess
import sys
import time

import llvmlite.ir as ir
import pytest
import torch

import bptt
from bptt.backends.cpu import crowd, runners, threads
from bptt.backends.cpu.emit import FLAT, INT, POINTER, constant, declared
from bptt.backends.cpu.target import Loaded, host, machine_code
from bptt.bench.contest import threads as with_threads

pytestmark = pytest.mark.skipif(threads.openmp() is None, reason="there are regions where torch has GNU's OpenMP alone")
LATE = 300_000  # microseconds that the second row takes
SOON = 10**9  # nanoseconds: as if the last region had just ended, however long the test is kept waiting


@pytest.fixture
def known():
    """What is known of a crowd: nothing."""
    before = list(crowd.known)
    crowd.known[:] = [0, 0, 0, 2_000_000]
    yield crowd.known
    crowd.known[:] = before


@pytest.fixture(scope="module")
def kernel():
    """Rows add one to their number; the second one takes its time."""
    module = ir.Module()
    function = ir.Function(module, ir.FunctionType(ir.VoidType(), [POINTER, INT, INT, INT]), "rows")
    b = ir.IRBuilder(function.append_basic_block("entry"))
    table, sleeps, first, end = function.args
    with b.if_then(b.and_(b.icmp_signed("==", end, constant(2)), b.icmp_signed("!=", sleeps, constant(0)))):
        b.call(declared(module, "usleep", ir.FunctionType(FLAT, [FLAT])), [ir.Constant(FLAT, LATE)])
    with b.if_then(b.icmp_signed("==", first, constant(0))):
        _more(b, table, 0)
    with b.if_then(b.icmp_signed("==", end, constant(2))):
        _more(b, table, 1)
    b.ret_void()
    threads.add_region(module, function)
    return Loaded(machine_code(str(module), host()), host())


def _more(b, table, row):
    place = b.gep(table, [constant(row)], source_etype=INT)
    b.store(b.add(b.load(place, typ=INT), constant(1)), place)


def run(kernel, late=True):
    """Two rows on two threads."""
    table = (ctypes.c_int64 * 2)()
    with with_threads(2):
        runners.runner(kernel.address("rows"), kernel.address("region"))(ctypes.addressof(table), int(late), 2)
    assert list(table) == [1, 1]


def now():
    return time.clock_gettime_ns(time.CLOCK_MONOTONIC)


def test_a_region_that_takes_much_longer_than_the_first_threads_part_is_not_entered_again_for_a_while(known, kernel):
    known[crowd.LAST] = now() + SOON
    run(kernel)
    assert known[crowd.HELD] == crowd.ALONE
    until = known[crowd.UNTIL]
    assert until == known[crowd.LAST] + crowd.ALONE
    known[crowd.UNTIL] = until + 10**12
    run(kernel, late=False)
    assert known[crowd.LAST] == known[crowd.UNTIL] == until + 10**12


def test_each_time_it_is_twice_as_long_up_to_a_limit(known, kernel):
    held = []
    for _ in range(8):
        known[crowd.UNTIL], known[crowd.LAST] = now(), now() + SOON
        run(kernel)
        held.append(known[crowd.HELD])
    assert held == [min(crowd.ALONE << n, crowd.MOST) for n in range(8)]


def test_it_begins_anew_where_all_was_well_for_as_long(known, kernel):
    known[crowd.HELD], known[crowd.UNTIL] = crowd.MOST, now() - crowd.MOST
    known[crowd.LAST] = now() + SOON
    run(kernel)
    assert known[crowd.HELD] == crowd.ALONE


def test_threads_that_were_asleep_may_be_late(known, kernel):
    known[crowd.LAST] = now() - 2 * crowd.AWAKE
    run(kernel)
    assert known[crowd.UNTIL] == 0
    assert known[crowd.LAST] > 0


def test_no_bit_depends_on_whether_regions_are_entered(known):
    net, x = bptt.LSTM(5, 130), torch.randn(40, 6, 5)

    def results():
        out = net(x)[0]
        return out, *torch.autograd.grad(out.square().sum(), list(net.parameters()))

    with with_threads(2):
        known[crowd.UNTIL] = 0
        together = results()
        known[crowd.UNTIL] = 2**62
        alone = results()
    assert all(torch.equal(*pair) for pair in zip(together, alone, strict=True))


LIMITED = """
import torch, bptt
from bptt.bench.user_cells import CELLS
torch.manual_seed(0)
torch.set_num_threads(2)
for make, size in ((lambda: bptt.LSTM(5, 20), (40, 16, 5)), (lambda: bptt.GRU(5, 300), (9, 2, 5))):
    net, x = make(), torch.randn(*size)
    print([f"{float(g.double().norm()):.4e}" for g in torch.autograd.grad(net(x)[0].sum(), list(net.parameters()))])
"""


@pytest.mark.parametrize("limit", ["OMP_THREAD_LIMIT", "OMP_DYNAMIC"])
def test_fewer_threads_than_were_asked_for_do_all_the_rows(limit):
    """The runtime may give fewer, as batch systems tell it to."""
    usual, limited = (
        subprocess.run(
            [sys.executable, "-c", LIMITED], env={**os.environ, **more}, capture_output=True, text=True, check=True
        ).stdout
        for more in ({}, {limit: {"OMP_DYNAMIC": "true"}.get(limit, "1")})
    )
    assert usual == limited != ""
