"""The LLVM text of one small cell, kept as it is: a change of the generator shows as a difference that a person reads.

`BPTT_UPDATE_GOLDEN=1 pytest tests/backends/test_golden_ir.py` writes the files anew.
"""

import os
from pathlib import Path

import llvmlite.ir as ir
import pytest
import torch

import bptt
from bptt.backends.cpu import layout
from bptt.backends.cpu.kernel import build
from bptt.backends.cpu.places import Variant
from bptt.backends.cpu.target import Target

GOLDEN = Path(__file__).parents[1] / "golden" / "llvm"
SMALL = Target("x86-64-v3", "+avx2,+fma", 32, 16)  # eight lanes, so that three units leave a ragged end


@pytest.mark.parametrize("direction", ["forward", "backward"])
def test_kernel_of_a_small_rnn_is_the_one_that_was_read(direction):
    cell = bptt.cells.RNN(2, 3, nonlinearity="relu")
    loop = bptt.Recurrent(cell, backend="reference").program(torch.zeros(1, 1, 2)).loop
    arranged = getattr(layout, direction)(loop, SMALL, Variant(alive=True, resets=True))
    module = ir.Module()
    build(arranged.layout, "kernel", module)
    text, path = str(module), GOLDEN / f"relu_rnn_{direction}.ll"
    if os.environ.get("BPTT_UPDATE_GOLDEN"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")
