"""Loop -> Kernels: `advance` and `reverse` over a segment of time."""

from bptt.backends.kernels import Kernels
from bptt.backends.reference import ReferenceKernels
from bptt.errors import BackendError
from bptt.lower import Loop

BACKENDS = ("auto", "reference")


def compile_loop(loop: Loop, backend: str) -> tuple[Kernels, str]:
    """The loop's kernels, and one line that says which backend was chosen and why."""
    if backend not in BACKENDS:
        raise BackendError(f"no backend {backend!r}", expected=" or ".join(map(repr, BACKENDS)), fix='backend="auto"')
    reason = "asked for" if backend == "reference" else "the only backend that is built"
    return ReferenceKernels(loop), f"backend reference (torch, step by step): {reason}"
