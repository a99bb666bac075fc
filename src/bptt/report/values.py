"""Numbers and text from anywhere, made safe, bounded and short enough to read.

A report is written at the end of long work. It must not be lost because one value is odd, so reading never raises:
what is not a number becomes None ("missing"), and the page counts and names what it could not draw.
"""

import math
import re
from collections.abc import Iterable
from typing import Any, TypeGuard

Number = float | None

# Larger numbers are treated as infinite by pictures: differences of two of them would overflow.
LARGEST = 1e300

NOT_FINITE = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf}

# Control characters, lone surrogates, non-characters, and the marks that reverse the direction of the text after them.
UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u202a-\u202e\u2066-\u2069]")

SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def number(value: Any) -> Number:
    """Read one number: an int stays one, NaN and infinities stay, anything that is no number becomes None."""
    if isinstance(value, str):
        return NOT_FINITE.get(value)
    if isinstance(value, int) and abs(value) < 2**53:
        return int(value)
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf
    except (TypeError, ValueError, RuntimeError):
        return None


def items(value: Any) -> list[Any]:
    """The entries of a list, tuple, range or array; a text, a mapping or a single value has none."""
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, (str, bytes, dict)) or not isinstance(value, Iterable):
        return []
    return list(value)


def numbers(value: Any) -> list[Number]:
    return [number(entry) for entry in items(value)]


def text(value: Any, most: int) -> str:
    """`value` as printable text of at most `most` characters, the last one an ellipsis where something was cut."""
    whole = value if isinstance(value, str) else str(value)
    cut = whole if len(whole) <= most else whole[: most - 1] + "…"
    return UNPRINTABLE.sub("\ufffd", cut)


def drawable(value: Number, log: bool = False) -> TypeGuard[float]:
    """True when a picture has a place for `value`: finite, and positive on a logarithmic axis."""
    return value is not None and abs(value) <= LARGEST and (value > 0 or not log)


def power_of_ten(exponent: int) -> str:
    return "10" + str(exponent).translate(SUPERSCRIPTS)


def short(value: Any, digits: int = 3) -> str:
    """A number for the eye: `digits` significant digits, thousands marked, powers of ten only where they help."""
    if value is None:
        return "–"
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else "∞" if value > 0 else "−∞"
    if value == 0:
        return "0"
    if float(value).is_integer() and abs(value) < 1e6:
        return f"{int(value):,}".replace("-", "−")
    mantissa, exponent = f"{value:.{digits - 1}e}".split("e")
    power = int(exponent)
    if -4 <= power < 6:
        return f"{value:,.{max(0, digits - 1 - power)}f}".replace("-", "−")
    return f"{mantissa}×{power_of_ten(power)}".replace("-", "−")


def percent(value: Any) -> str:
    """A share between 0 and 1 as a percentage; never rounded to 0 % or 100 % unless it is exactly that."""
    if value is None or not math.isfinite(value):
        return short(value)
    if 0 < value < 0.001:
        return "< 0.1 %"
    if -0.001 < value < 0:
        return "> −0.1 %"
    if 0.999 < value < 1:
        return "> 99.9 %"
    return f"{100 * value:.1f} %".replace(".0 %", " %").replace("-", "−")


def aligned(rows: list[list[Any]], digits: int = 3) -> list[list[str]]:
    """Numbers of one kind, written with equal decimals: enough for `digits` significant digits of the smallest.

    Text stays text; numbers too far apart for equal decimals are written each on its own.
    """
    values = [value for row in rows for value in row if not isinstance(value, str)]
    sizes = [abs(value) for value in values if drawable(value) and value != 0]
    decimals = max(0, digits - 1 - math.floor(math.log10(min(sizes)) + 1e-9)) if sizes else 0
    if all(isinstance(value, int) or value is None for value in values) or decimals > 4 or max(sizes, default=0) >= 1e6:
        return [[value if isinstance(value, str) else short(value, digits) for value in row] for row in rows]
    return [[_decimal(value, decimals) for value in row] for row in rows]


def _decimal(value: Any, decimals: int) -> str:
    if isinstance(value, str) or not drawable(value):
        return value if isinstance(value, str) else short(value)
    return f"{value:,.{decimals}f}".replace("-", "−")


def plural(count: int, noun: str) -> str:
    return f"{count:,} {noun}" + ("" if count == 1 else "s")
