"""Loop -> Kernels: `advance` and `reverse` over a segment of time."""

from bptt.backends.choose import BACKENDS, compile_loop, cost_of, reference
from bptt.backends.cpu.cost import Cost, Prediction
from bptt.backends.kernels import Kernels

__all__ = ["BACKENDS", "Cost", "Kernels", "Prediction", "compile_loop", "cost_of", "reference"]
