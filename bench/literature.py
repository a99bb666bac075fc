"""Cells of the literature with several feature axes: compiled, on the reference backend, and in a Python loop.

    python bench/literature.py [hidden]

Forward and backward of 50 steps with 32 rows, one thread; contenders take turns, minima of 12 rounds, microseconds of
processor time for each step, which a busy machine changes little.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.utils import _pytree as pytree

import bptt

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from literature_cells import CELLS

STEPS, ROWS, INPUTS, ROUNDS = 50, 32, 16, 12
NAMES = (
    "mlstm", "linear attention", "delta net", "fast weights of Ba", "conv lstm", "neural turing machine", "qrnn",
    "rolling attention", "ordered neurons", "tensor rnn", "rotations", "clockwork", "maxout",
)  # fmt: skip


def python_loop(cell: nn.Module, x: Tensor) -> Tensor:
    """The cell as it is, step by step."""
    carry = cell.initial_carry(x.shape[1])
    form, outs = pytree.tree_structure(carry), []
    for each in x:
        made = cell(each, carry)
        carry, out = (made, pytree.tree_leaves(made)[0]) if pytree.tree_structure(made) == form else made
        outs.append(out)
    return torch.stack(outs)


def contenders(cell: nn.Module, x: Tensor) -> dict[str, Callable[[], Tensor]]:
    """Each gives the outputs."""
    compiled, reference = (bptt.Recurrent(cell, backend=name) for name in ("cpu", "reference"))
    return {
        "compiled": lambda: compiled(x)[0],
        "reference": lambda: reference(x)[0],
        "loop": lambda: python_loop(cell, x),
    }


def measure(name: str, hidden: int) -> str:
    """One line of the table."""
    torch.manual_seed(0)
    cell, x = CELLS[name](INPUTS, hidden), torch.randn(STEPS, ROWS, INPUTS)
    best: dict[str, float] = {}
    runs = contenders(cell, x)
    for at in range(ROUNDS + 1):
        for who, run in runs.items():
            start = time.process_time()
            run().square().mean().backward()
            if at:
                best[who] = min(best.get(who, 1e9), (time.process_time() - start) / STEPS * 1e6)
    ours = best["compiled"]
    shares = " | ".join(f"{best[who] / ours:.1f}" for who in ("reference", "loop"))
    return f"| {name} | {ours:.0f} | {best['reference']:.0f} | {best['loop']:.0f} | {shares} |"


if __name__ == "__main__":
    torch.set_num_threads(1)
    print("| cell | compiled | reference | Python loop | reference / compiled | loop / compiled |")
    print("|---|---|---|---|---|---|")
    for name in NAMES:
        print(measure(name, int(sys.argv[1]) if len(sys.argv) > 1 else 32), flush=True)
