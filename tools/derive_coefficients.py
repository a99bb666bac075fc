"""Derives every constant of the vector functions and prints src/bptt/backends/cpu/coefficients.py.

    python tools/derive_coefficients.py > src/bptt/backends/cpu/coefficients.py

Each polynomial is the best one of its degree: the largest weighted error over the interval is as small as it can be.
It is found by the exchange algorithm of Remez (1934) on a grid of Chebyshev points, in mpmath with 50 digits. A best
polynomial is the one whose error takes its largest size at degree + 2 points with alternating sign (Chebyshev), so:
guess the points, solve the linear system that makes the error alternate on them, move them to the extrema, repeat.

Only then are the coefficients rounded to the dtype. The error printed beside a table is the one before rounding, in
units of the weight; tests/backends/test_vector_math.py measures what is left of it in the compiled functions.

Source: Muller, Elementary Functions (3rd ed., 2016), chapter 3 (Remez) and 11 (reduction of the argument).
"""

import struct
from collections.abc import Callable
from dataclasses import dataclass

from mpmath import mp, mpf  # type: ignore[import-untyped]

Function = Callable[[mpf], mpf]

mp.dps = 50
POINTS = 24  # grid points for each extremum of the error: finer grids change the coefficients by less than rounding
ROUNDS = 30  # of exchange; it settles in fewer than ten
DTYPES = ("float32", "float64")
DIGITS = {"float32": 24, "float64": 53}


@dataclass(frozen=True, slots=True)
class Fit:
    """One table: the function, its interval, what a unit of error weighs, and a degree for each dtype.

    Args:
        says: what the polynomial stands for, printed above the table.
        function, weight: of the polynomial's variable.
        interval: the ends, for each dtype.
        degree: for each dtype: the least with which the error stays well under half a unit in the last place.
    """

    name: str
    says: str
    function: Function
    weight: Function
    interval: dict[str, tuple[mpf, mpf]]
    degree: dict[str, int]


def remez(function: Function, weight: Function, interval: tuple[mpf, mpf], degree: int) -> tuple[list[mpf], mpf]:
    """The best polynomial's coefficients, lowest first, and its largest weighted error."""
    left, right = interval
    middle, half, size = (left + right) / 2, (right - left) / 2, POINTS * (degree + 2)
    # Scaled to [-1, 1], where the linear system is well conditioned, and taken back at the end.
    grid = [mp.cos(mp.pi * (size - 1 - i) / (size - 1)) for i in range(size)]
    values = [function(middle + half * t) for t in grid]
    weights = [weight(middle + half * t) for t in grid]
    at = [round((size - 1) * i / (degree + 1)) for i in range(degree + 2)]
    for _ in range(ROUNDS):
        rows = [[grid[i] ** k for k in range(degree + 1)] + [(-1) ** n / weights[i]] for n, i in enumerate(at)]
        solution = mp.lu_solve(mp.matrix(rows), mp.matrix([values[i] for i in at]))
        scaled, level = list(solution[: degree + 1]), abs(solution[degree + 1])
        errors = [w * (mp.polyval(scaled[::-1], t) - v) for t, v, w in zip(grid, values, weights, strict=True)]
        worst = max(map(abs, errors))
        if worst <= level * (1 + mpf(10) ** -9):
            return shifted(scaled, middle, half), worst
        at = exchange(errors, degree + 2)
    raise ArithmeticError(f"the exchange has not settled in {ROUNDS} rounds")


def best_quotient(
    function: Function, weight: Function, interval: tuple[mpf, mpf], top: int, bottom: int
) -> tuple[list[mpf], list[mpf], mpf]:
    """Coefficients of p and q, lowest first, and the largest weighted relative error of p/q.

    The exchange is the one of `remez`. The error at a point times q is no linear unknown, so it is multiplied by the q
    of the round before, until that no longer changes.
    """
    left, right = interval
    unknown = top + bottom + 1
    middle, half, size = (left + right) / 2, (right - left) / 2, 2 * POINTS * (unknown + 1)
    grid = [mp.cos(mp.pi * (size - 1 - i) / (size - 1)) for i in range(size)]
    values, weights = ([each(middle + half * t) for t in grid] for each in (function, weight))
    at = [round(mpf("0.8") * (size - 1) * i / unknown) for i in range(unknown + 1)]  # the weight is small at the end
    q = [mpf(1)] + [mpf(0)] * bottom
    for _ in range(ROUNDS):
        p, q, level = _levelled(grid, values, weights, at, q, top)
        ratios = [mp.polyval(p[::-1], t) / mp.polyval(q[::-1], t) for t in grid]
        errors = [w * (ratio / v - 1) for w, ratio, v in zip(weights, ratios, values, strict=True)]
        worst = max(map(abs, errors))
        if worst <= level * (1 + mpf(10) ** -9):
            over, below = shifted(p, middle, half), shifted(q, middle, half)
            return [c / below[0] for c in over], [c / below[0] for c in below], worst
        at = exchange(errors, unknown + 1)
    raise ArithmeticError(f"the exchange has not settled in {ROUNDS} rounds")


def _levelled(
    grid: list[mpf], values: list[mpf], weights: list[mpf], at: list[int], q: list[mpf], top: int
) -> tuple[list[mpf], list[mpf], mpf]:
    """p and q whose weighted error alternates at the points `at`, and its size."""
    solution: list[mpf] = []
    for _ in range(ROUNDS):
        rows = []
        for n, i in enumerate(at):
            alternating = (-1) ** n * values[i] * mp.polyval(q[::-1], grid[i]) / weights[i]
            powers = [grid[i] ** k for k in range(max(top + 1, len(q)))]
            rows.append([*powers[: top + 1], *(-values[i] * power for power in powers[1 : len(q)]), -alternating])
        solution = list(mp.lu_solve(mp.matrix(rows), mp.matrix([values[i] for i in at])))
        last, q = q, [mpf(1), *solution[top + 1 : -1]]
        if max(abs(a - b) for a, b in zip(q, last, strict=True)) < mpf(10) ** -30:
            break
    return solution[: top + 1], q, abs(solution[-1])


def exchange(errors: list[mpf], count: int) -> list[int]:
    """The largest error between each two changes of sign; of too many, those at the ends go, small first."""
    peaks: list[int] = []
    for i, error in enumerate(errors):
        if peaks and (error > 0) == (errors[peaks[-1]] > 0):
            if abs(error) > abs(errors[peaks[-1]]):
                peaks[-1] = i
        else:
            peaks.append(i)
    while len(peaks) > count:
        del peaks[0 if abs(errors[peaks[0]]) < abs(errors[peaks[-1]]) else -1]
    if len(peaks) < count:
        raise ArithmeticError(f"the error changes sign {len(peaks)} times, not {count}: too few digits or grid points")
    return peaks


def shifted(scaled: list[mpf], middle: mpf, half: mpf) -> list[mpf]:
    """The polynomial in t = (x - middle) / half, written in powers of x."""
    out = [mpf(0)]
    for c in reversed(scaled):
        out = [
            (out[k - 1] if k else 0) / half - (out[k] if k < len(out) else 0) * middle / half
            for k in range(len(out) + 1)
        ]
        out[0] += c
    return out[: len(scaled)]


def both(left: mpf, right: mpf) -> dict[str, tuple[mpf, mpf]]:
    """The same interval for both dtypes."""
    return dict.fromkeys(DTYPES, (left, right))


def one(x: mpf) -> mpf:
    return mpf(1)


HALF_LN2 = mp.log(2) / 2 * mpf("1.001")  # the reduced argument, and a little for its rounding
QUARTER_PI = mp.pi / 4 * mpf("1.001")
S_MAX = (mp.sqrt(2) - 1) / (mp.sqrt(2) + 1) * mpf("1.001")  # (m - 1)/(m + 1) for m in [1/sqrt(2), sqrt(2)]
SMALL = mpf("1e-12")  # 0 itself is a removable singularity of most functions below


def exp_tail(r: mpf) -> mpf:
    return mp.hyp1f1(1, 3, r) / 2


def log_tail(z: mpf) -> mpf:
    s = mp.sqrt(z)
    return (mp.log((1 + s) / (1 - s)) / s - 2) / z


def log_second_tail(z: mpf) -> mpf:
    return (log_tail(z) - mpf(2) / 3) / z


def sin_tail(z: mpf) -> mpf:
    r = mp.sqrt(z)
    return (mp.sin(r) / r - 1) / z


def cos_tail(z: mpf) -> mpf:
    return (mp.cos(mp.sqrt(z)) - 1 + z / 2) / z**2


def atan_tail(z: mpf) -> mpf:
    r = mp.sqrt(z)
    return (mp.atan(r) / r - 1) / z


def erf_small(z: mpf) -> mpf:
    return mp.erf(mp.sqrt(z)) / mp.sqrt(z)


def erf_large(x: mpf) -> mpf:
    return -mp.log(mp.erfc(x))


FITS = [
    Fit(
        "EXP",
        "exp(r) = 1 + r + r^2 p(r), |r| <= log(2)/2",
        exp_tail,
        one,
        both(-HALF_LN2, HALF_LN2),
        {"float32": 4, "float64": 9},
    ),
    Fit(
        "LOG",
        "log((1 + s)/(1 - s)) = 2 s + s^3 p(s^2), |s| <= 0.1716",
        log_tail,
        one,
        both(SMALL, S_MAX**2),
        {"float32": 2, "float64": 6},
    ),
    Fit(
        "LOG_TO_TWO",
        "log((1 + s)/(1 - s)) = 2 s + s^3 p(s^2), 0 <= s <= 1/3: the logarithm of 1 to 2",
        log_tail,
        one,
        both(SMALL, mpf("1.001") / 9),
        {"float32": 3, "float64": 8},
    ),
    Fit(
        "LOG_LONG",
        "log((1 + s)/(1 - s)) = 2 s + 2/3 s^3 + s^5 p(s^2), for pow: the leading terms in two floats each",
        log_second_tail,
        one,
        both(mpf("1e-9"), S_MAX**2),
        {"float64": 7},
    ),
    Fit(
        "SIN",
        "sin(r) = r + r^3 p(r^2), |r| <= pi/4",
        sin_tail,
        one,
        both(SMALL, QUARTER_PI**2),
        {"float32": 2, "float64": 5},
    ),
    Fit(
        "COS",
        "cos(r) = 1 - r^2/2 + r^4 p(r^2), |r| <= pi/4",
        cos_tail,
        one,
        both(SMALL, QUARTER_PI**2),
        {"float32": 2, "float64": 5},
    ),
    Fit(
        "ATAN",
        "arctan(r) = r + r^3 p(r^2), |r| <= tan(pi/8)",
        atan_tail,
        one,
        both(SMALL, mp.tan(mp.pi / 8) ** 2),
        {"float32": 4, "float64": 10},
    ),
    Fit(
        "ERF_SMALL",
        "erf(x) = x p(x^2), |x| <= 1",
        erf_small,
        lambda z: 1 / erf_small(z),
        both(SMALL, mpf(1)),
        {"float32": 6, "float64": 11},
    ),
    Fit(
        "ERF_LARGE",
        "erf(x) = 1 - exp(-p(x - 2)), x from 1 to where erf rounds to 1; weighed by what is left of it in erf",
        lambda t: erf_large(t + 2),
        lambda t: mp.erfc(t + 2) / mp.erf(t + 2),
        {"float32": (mpf(-1), mpf("1.95")), "float64": (mpf(-1), mpf("3.95"))},
        {"float32": 6, "float64": 18},
    ),
]


@dataclass(frozen=True, slots=True)
class Quotient:
    """Two tables: polynomials p and q, with q(0) = 1, whose quotient has the smallest weighted relative error.

    Args:
        names: of the two tables.
        degrees: of p and q, for each dtype.
    """

    names: tuple[str, str]
    says: str
    function: Function
    weight: Function
    interval: dict[str, tuple[mpf, mpf]]
    degrees: dict[str, tuple[int, int]]


QUOTIENTS = [
    Quotient(
        ("HALF_TANH_OVER", "HALF_TANH_BELOW"),
        "tanh(x/2) = x/2 p(x^2)/q(x^2), up to where tanh(x) rounds to 1; weighed by what is left of it in tanh(x)",
        lambda z: mp.tanh(mp.sqrt(z) / 2) / mp.sqrt(z) * 2,
        lambda z: 1 / mp.cosh(mp.sqrt(z)),
        {"float32": (SMALL, mpf("9.1") ** 2), "float64": (SMALL, mpf("19.5") ** 2)},
        {"float32": (2, 3), "float64": (6, 6)},
    ),
]


@dataclass(frozen=True, slots=True)
class Split:
    """A constant as a sum of floats, all but the last with so few bits that n times one is exact for n < 2^spare."""

    name: str
    says: str
    value: mpf
    parts: int
    spare: dict[str, int]


SPLITS = [
    Split(
        "LN2",
        "log(2) in two parts; n times the first is exact for every exponent n",
        mp.log(2),
        2,
        {"float32": 9, "float64": 12},
    ),
    Split(
        "TWO_THIRDS",
        "2/3 to twice the digits",
        mpf(2) / 3,
        2,
        {"float64": 0},
    ),
    Split(
        "HALF_PI",
        "pi/2 in four parts; n times each of the first three is exact for n < 2^13 (float32), 2^20 (float64)",
        mp.pi / 2,
        4,
        {"float32": 13, "float64": 20},
    ),
]


def rounded(x: mpf, dtype: str) -> float:
    """The nearest number of the dtype (none of ours is near a denormal)."""
    with mp.workprec(DIGITS[dtype]):
        return float(+x)


def split(value: mpf, parts: int, spare: int, dtype: str) -> list[mpf]:
    """Cody and Waite's parts: the leading digits cut off, again and again; the last part is rounded."""
    out = []
    for _ in range(parts - 1):
        unit = mpf(2) ** (mp.floor(mp.log(abs(value), 2)) + 1 - (DIGITS[dtype] - spare))
        out.append(mp.floor(value / unit) * unit)
        value -= out[-1]
    return [*out, value]


def shortest(x: float, dtype: str) -> str:
    """The shortest decimal that is read back as the same number of the dtype."""
    if dtype == "float64":
        return repr(x)
    return next(
        text
        for digits in range(1, 18)
        if struct.unpack("f", struct.pack("f", float(text := f"{x:.{digits}g}")))[0] == x
    )


def table(name: str, says: str, rows: dict[str, list[mpf]]) -> str:
    lines = [f"# {says}", f"{name}: Table = {{"]
    for dtype, values in rows.items():
        lines += [f'    "{dtype}": (', *(f"        {literal(x, dtype)}," for x in values), "    ),"]
    return "\n".join([*lines, "}"])


def literal(x: mpf, dtype: str) -> str:
    text = shortest(rounded(x, dtype), dtype)
    return text if "." in text or "e" in text else text + ".0"


HEAD = '''"""Constants of the vector functions, lowest power first. Printed by tools/derive_coefficients.py.

Errors are those of p before rounding (of erf itself, in its two tables); a unit is half a unit in the last place of 1.
Most functions multiply p by r^2 or a higher power, which makes its error smaller still.
"""

from collections.abc import Mapping

Table = Mapping[str, tuple[float, ...]]
'''


def module() -> str:
    """The whole text of coefficients.py."""
    blocks = [HEAD.rstrip()]
    for fit in FITS:
        found = {d: remez(fit.function, fit.weight, fit.interval[d], fit.degree[d]) for d in fit.degree}
        errors = ", ".join(f"{mp.nstr(found[d][1] * 2 ** DIGITS[d], 2)} unit in {d}" for d in fit.degree)
        blocks.append(table(fit.name, f"{fit.says}\n# error: {errors}", {d: found[d][0] for d in fit.degree}))
    for quotient in QUOTIENTS:
        pairs = {
            dtype: best_quotient(quotient.function, quotient.weight, quotient.interval[dtype], *degrees)
            for dtype, degrees in quotient.degrees.items()
        }
        errors = ", ".join(f"{mp.nstr(pairs[d][2] * 2 ** DIGITS[d], 2)} unit in {d}" for d in pairs)
        for i, name in enumerate(quotient.names):
            says = f"{quotient.says}: {'pq'[i]}\n# error of the quotient: {errors}"
            blocks.append(table(name, says, {d: list(pairs[d][i]) for d in pairs}))
    for s in SPLITS:
        rows = {d: split(s.value, s.parts, s.spare[d], d) for d in s.spare}
        blocks.append(table(s.name, s.says, rows))
    return "\n\n".join(blocks) + "\n"


if __name__ == "__main__":
    print(module(), end="")
