"""ONE table from torch's operations to ours, in files by kind of work.

A row is named as torch names the operation, without overload, trailing underscore or `_copy`: in-place and copying
forms compute the same value. Each row is a function of the recorded call and its arguments (nodes and numbers).
"""

from collections.abc import Callable, Mapping
from typing import Any

from bptt.trace.aten.features import FEATURES
from bptt.trace.aten.make import MAKE
from bptt.trace.aten.places import PLACES
from bptt.trace.aten.pointwise import POINTWISE
from bptt.trace.aten.products import PRODUCTS
from bptt.trace.aten.refused import COMPLEX, REFUSED
from bptt.trace.aten.views import VIEWS

Translate = Callable[..., Any]

ATEN: Mapping[str, Translate] = {**POINTWISE, **VIEWS, **PLACES, **FEATURES, **PRODUCTS, **MAKE}

__all__ = ["ATEN", "BROADCASTING", "COMPLEX", "REFUSED", "Translate", "row_name"]

# Rows whose arguments torch broadcasts against each other, batch axis included.
BROADCASTING = frozenset(POINTWISE)


def row_name(target: object) -> str:
    """The table's name for a recorded target: "aten.mul_.Tensor" -> "mul", "aten.slice_copy.Tensor" -> "slice"."""
    name = str(target).split(".")[1]
    copies = name.endswith("_copy") and name not in ("_copy", "index_copy")
    return name.removesuffix("_copy") if copies else name.rstrip("_") or name
