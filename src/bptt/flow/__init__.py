"""Gradient flow through time: which step gets how much credit, how far back it reaches, and why. Plain data."""

from bptt.flow.credit import Credit, credit
from bptt.flow.measure import flow
from bptt.flow.result import Flow

__all__ = ["Credit", "Flow", "credit", "flow"]
