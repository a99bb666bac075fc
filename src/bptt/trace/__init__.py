"""Torch code -> Graph of one step.

One step is recorded as torch runs it (`record`), one table says each recorded operation in ours (`aten`), `translate`
applies it.
The user's file and line ride along in every node; `hazards` looks for what a recording cannot see.
"""

from bptt.trace.hook import trace_hook
from bptt.trace.trace import Shared, Traced, trace

__all__ = ["Shared", "Traced", "trace", "trace_hook"]
