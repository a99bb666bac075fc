"""Backpropagation through time for any recurrent cell: derived, verified, run, and made visible.

The catalogue of public names, grouped by stage.
"""

from bptt import cells, errors, init
from bptt.nn import GRU, LSTM, RNN, Recurrent
from bptt.program import Program, build
from bptt.time.plan import exact, truncated

__version__ = "0.1.0"

__all__ = [
    "GRU",
    "LSTM",
    "RNN",
    "Program",
    "Recurrent",
    "build",
    "cells",
    "errors",
    "exact",
    "init",
    "truncated",
]
