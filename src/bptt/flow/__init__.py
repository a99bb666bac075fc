"""Gradient flow through time: which step gets how much credit, how far back it reaches, and why. Plain data.

Read `measure` (what is done, from top to bottom), then `trajectory` (a run, and the maps back through its steps),
`fronts` (many losses taken back together) and `decay` (what the curve says).
"""

from bptt.flow.adaptive import AdaptiveWindow, adaptive_window
from bptt.flow.credit import Credit, credit
from bptt.flow.exponents import Lyapunov, lyapunov
from bptt.flow.mean_field import critical_sigma_w, mean_field
from bptt.flow.measure import flow
from bptt.flow.result import Flow
from bptt.flow.transports import Transports, transports
from bptt.flow.watch import Watch, watch

__all__ = [
    "AdaptiveWindow",
    "Credit",
    "Flow",
    "Lyapunov",
    "Transports",
    "Watch",
    "adaptive_window",
    "credit",
    "critical_sigma_w",
    "flow",
    "lyapunov",
    "mean_field",
    "transports",
    "watch",
]
