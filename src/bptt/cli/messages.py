"""Errors for a terminal: one line that says what is wrong, where, and what to do."""

from bptt.errors import BpttError, TraceError


def one_line(error: BpttError) -> str:
    """The error's parts on one line; a cell with several problems keeps its list."""
    if isinstance(error, TraceError) and error.problems:
        return str(error)
    parts = [error.what]
    if error.where:
        parts.append(f"at {error.where}")
    if error.got:
        parts.append(f"got {error.got}")
    if error.expected:
        parts.append(f"expected {error.expected}")
    if error.fix:
        parts.append(f"to fix: {error.fix}")
    return "; ".join(" ".join(part.split()) for part in parts)
