"""The benchmark: this library against torch.nn and against users' own loops. Start with `run.py`."""

from bptt.bench.goals import goals
from bptt.bench.page import rewritten
from bptt.bench.picture import draw
from bptt.bench.run import (
    Result,
    Row,
    busy_rows,
    compiled_rows,
    load_result,
    lossy_rows,
    machine,
    masked_rows,
    measure,
    module_rows,
    user_rows,
)
from bptt.bench.sizes import MODULES, QUICK, QUICK_USER, USER, Size
from bptt.bench.table import markdown

__all__ = [
    "MODULES",
    "QUICK",
    "QUICK_USER",
    "USER",
    "Result",
    "Row",
    "Size",
    "busy_rows",
    "compiled_rows",
    "draw",
    "goals",
    "load_result",
    "lossy_rows",
    "machine",
    "markdown",
    "masked_rows",
    "measure",
    "module_rows",
    "rewritten",
    "user_rows",
]
