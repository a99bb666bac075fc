"""Scripts: what machine code copies, writes and runs for a call."""

import ctypes
from array import array

import pytest
import torch

from bptt.backends.cpu import script as module
from bptt.backends.cpu.script import Places, Script

SCRATCH, ONE, OTHER = range(3)


class Kernel:
    """A kernel in C: `places` says where it lies; called from Python, it notes what it is called with."""

    def __init__(self, function=None):
        self.places = None if function is None else (ctypes.cast(function, ctypes.c_void_p).value, 0)
        self.seen = []

    def __call__(self, table, steps, rows, most=None):
        self.seen.append((table, steps, rows, most))


@pytest.fixture
def arrays():
    """Scratch, and two arrays of five numbers."""
    return [torch.zeros(64, dtype=torch.int64), torch.arange(1, 6), torch.zeros(5, dtype=torch.int64)]


def starts(arrays):
    return [0 if a is None else a.data_ptr() for a in arrays]


def test_bytes_are_copied_between_places_in_arrays(arrays):
    script = Script(SCRATCH, Places())
    script.copy(OTHER, 8, ONE, 16, 24)
    script(starts(arrays))
    assert arrays[OTHER].tolist() == [0, 3, 4, 5, 0]


def test_what_is_copied_from_an_array_that_is_not_there_is_zeros(arrays):
    script = Script(SCRATCH, Places())
    script.copy(ONE, 8, OTHER, 16, 24)
    script([*starts(arrays)[:OTHER], 0])
    assert arrays[ONE].tolist() == [1, 0, 0, 0, 5]


def test_what_would_go_to_an_array_that_is_not_there_is_left_out(arrays):
    script = Script(SCRATCH, Places())
    script.copy(OTHER, 0, ONE, 0, 40)
    script.zero(OTHER, 0, 40)
    script.copy(SCRATCH, 0, ONE, 0, 40)
    script([*starts(arrays)[:OTHER], 0])
    assert arrays[OTHER].tolist() == [0] * 5
    assert arrays[SCRATCH][:5].tolist() == [1, 2, 3, 4, 5]


def test_a_table_is_copied_to_the_scratch_and_addresses_are_entered_there(arrays):
    script = Script(SCRATCH, Places(64))
    table = script.table(array("q", [7, 8, 9]))
    script.enter(table, 1, ONE, 24)
    script(starts(arrays))
    assert table == 64
    assert arrays[SCRATCH][8:11].tolist() == [7, arrays[ONE].data_ptr() + 24, 9]
    script([*starts(arrays)[:ONE], 1000, 0])  # another call, elsewhere
    assert arrays[SCRATCH][8:11].tolist() == [7, 1024, 9]


def test_kernels_run_in_their_turn_from_machine_code_and_from_python(arrays):
    kind = ctypes.CFUNCTYPE(None, *[ctypes.c_int64] * 4)
    seen = []
    inside = Kernel(function := kind(lambda *given: seen.append((*given, arrays[OTHER].tolist()))))
    from_python = Kernel()
    script = Script(SCRATCH, Places())
    script.copy(OTHER, 0, ONE, 0, 8)
    script.run(inside, 16, 3, 2, 1)
    script.copy(OTHER, 8, ONE, 8, 8)
    script.run(from_python, 24, 4, 5, None)
    script.run(inside, 32, 6, 7, 1)
    script(starts(arrays))
    at = arrays[SCRATCH].data_ptr()
    assert seen == [(at + 16, 3, 0, 2, [1, 0, 0, 0, 0]), (at + 32, 6, 0, 7, [1, 2, 0, 0, 0])]
    assert from_python.seen == [(at + 24, 4, 5, None)]
    assert function


def test_without_openmp_a_kernel_that_wants_threads_is_run_from_python(arrays, monkeypatch):
    monkeypatch.setattr(module, "openmp", lambda: None)
    kernel = Kernel(ctypes.CDLL(None).labs)
    script = Script(SCRATCH, Places())
    script.run(kernel, 0, 1, 2, None)
    script(starts(arrays))
    assert kernel.seen == [(arrays[SCRATCH].data_ptr(), 1, 2, None)]
