"""`--sweep CHOICE=VALUES`: a range A..B in round steps, A..B:N in N values, or a list A,B,C."""

import math
from typing import Any

from bptt.errors import DataError
from bptt.flow.whatif import NAMES, NUMBERS
from bptt.report.comparison import MEMBERS
from bptt.report.scales import nice_step

FIX = "for instance --sweep gain=0.8..1.5, gain=0.8..1.5:5, gain=0.9,1,1.1 or cell=rnn,lstm"


def parse_sweep(spec: str) -> tuple[str, list[Any]]:
    """The choice and its values, 2 to 12 of them.

    Raises:
        DataError: no such choice, or values that cannot be read.
    """
    name, sign, values = spec.partition("=")
    name = name.strip().replace("-", "_").replace(" ", "_")
    if not sign or name not in (*NUMBERS, *NAMES):
        raise DataError(f"--sweep {spec!r} cannot be read", expected=f"one of {', '.join((*NUMBERS, *NAMES))}", fix=FIX)
    if name in NAMES:
        found: list[Any] = [each.strip() for each in values.split(",")]
        unknown = [each for each in found if each not in NAMES[name]]
        if unknown:
            raise DataError(f"no {name} {unknown[0]!r}", expected=", ".join(NAMES[name]))
    else:
        found = _range(spec, values) if ".." in values else [_number(spec, each) for each in values.split(",")]
    found = list(dict.fromkeys(found))
    if not 2 <= len(found) <= MEMBERS:
        raise DataError(f"--sweep {spec!r} has {len(found)} values", expected=f"2 to {MEMBERS} of them", fix=FIX)
    return name, found


def _range(spec: str, values: str) -> list[float]:
    ends, colon, count = values.partition(":")
    low, high = (_number(spec, end) for end in ends.split("..", 1))
    if not low < high:
        raise DataError(f"--sweep {spec!r} is empty", expected="A..B with A below B", fix=FIX)
    if colon:
        most = int(count) if count.isdigit() else 0
        if not 2 <= most <= MEMBERS:
            raise DataError(f"--sweep {spec!r} has {count or 'no'} values", expected=f"2 to {MEMBERS}", fix=FIX)
        return [_round(low + (high - low) * place / (most - 1)) for place in range(most)]
    step = nice_step((high - low) / 9)
    return [_round(low + step * place) for place in range(int((high - low) / step + 1e-9) + 1)]


def _round(value: float) -> float:
    """Without the last digits of a sum of steps: 0.9, not 0.9000000000000001."""
    return float(f"{value:.10g}")


def _number(spec: str, written: str) -> float:
    try:
        value = float(written)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise DataError(f"--sweep {spec!r} cannot be read", got=f"{written!r} for a number", fix=FIX)
    return value
