"""Loop -> Kernels: `advance` and `reverse` over a segment of time."""

from bptt.backends.choose import BACKENDS, compile_loop, reference
from bptt.backends.kernels import Kernels

__all__ = ["BACKENDS", "Kernels", "compile_loop", "reference"]
