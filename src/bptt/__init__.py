"""Backpropagation through time for any recurrent cell: derived, verified, run, and made visible.

The catalogue of public names, grouped by stage. `derive`, `flow` and `streams` are functions here; the packages of the
same names are reached as `from bptt.derive import ...` and so on.
"""

from bptt import cells, errors, init
from bptt.derivation import Derivation, derive
from bptt.flow import AdaptiveWindow, Credit, Flow, Lyapunov, Watch, adaptive_window, credit, flow, lyapunov, watch
from bptt.nn import GRU, LSTM, RNN, Recurrent, clip_carry
from bptt.program import Program, build
from bptt.streams import streams
from bptt.testing import CheckReport, check
from bptt.time.checkpointed import checkpointed
from bptt.time.plan import exact, truncated
from bptt.time.randomised import randomised
from bptt.time.schedule import Schedule

__version__ = "0.1.0"

__all__ = [  # noqa: RUF022 - grouped by stage, in the order in which a reader meets them
    # modules over time, for any cell
    "Recurrent",
    "RNN",
    "LSTM",
    "GRU",
    "cells",
    "init",
    "clip_carry",
    # plans
    "exact",
    "truncated",
    "checkpointed",
    "randomised",
    "adaptive_window",
    "AdaptiveWindow",
    "Schedule",
    # long recordings, window by window
    "streams",
    # the mathematics, and the proof that it is right
    "derive",
    "Derivation",
    "check",
    "CheckReport",
    # where the gradient goes
    "credit",
    "Credit",
    "flow",
    "Flow",
    "lyapunov",
    "Lyapunov",
    "watch",
    "Watch",
    # the spine, for those who look inside
    "build",
    "Program",
    "errors",
]
