"""Amounts of memory as people write them."""

import re

from bptt.errors import PlanError

UNITS = {"": 1, "b": 1, "kb": 10**3, "mb": 10**6, "gb": 10**9, "kib": 2**10, "mib": 2**20, "gib": 2**30}


def in_bytes(memory: int | str) -> int:
    """256 MiB, "1.5 GB", 4096 -> bytes.

    Raises:
        PlanError: not an amount, or none.
    """
    text = memory if isinstance(memory, str) else str(memory) if type(memory) is int else ""
    found = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*([a-z]*)\s*", text.lower())
    amount = None if found is None or found[2] not in UNITS else int(float(found[1]) * UNITS[found[2]])
    if not amount:
        raise PlanError(
            "not an amount of memory",
            got=repr(memory),
            expected="bytes, or a number with one of the units KB, MB, GB, KiB, MiB, GiB",
            fix='memory="256 MiB"',
        )
    return amount


def in_words(amount: int) -> str:
    """Bytes as a person reads them, never rounded down."""
    for unit, size in (("GiB", 2**30), ("MiB", 2**20), ("KiB", 2**10)):
        if amount >= size:
            return f"{-(-amount * 10 // size) / 10:g} {unit}"
    return f"{amount} bytes"
