"""Free memory goes back to the operating system now and then, where the C library keeps it."""

import ctypes
from functools import cache
from typing import Any

EVERY = 1 << 30  # bytes written between two times


@cache
def _trim() -> Any:
    """glibc's malloc_trim; None where there is none."""
    try:
        return ctypes.CDLL(None).malloc_trim
    except (AttributeError, OSError, TypeError):  # another C library, or Windows
        return None


def release() -> None:
    """Give free memory back.

    glibc keeps what is freed below what is still used. Over thousands of segments the buffers of each then lie higher
    than those of the one before, and a million steps hold several times what their plan says. Where there is no
    malloc_trim nothing happens.
    """
    trim = _trim()
    if trim is not None:
        trim(0)
