r"""Powers: $|a|^b = e^{b \log|a|}$, and the rules of IEEE 754 (9.2.1) for signs, zeros, infinities and NaN.

An error of the logarithm is multiplied by b log|a|, up to 745. So float32 goes through float64, and float64 carries
the logarithm as a sum of two floats. Source: Dekker (1971) for the sums and products; Muller, Elementary Functions
(2016), 2.2.
"""

import math

from llvmlite import ir

from bptt.backends.cpu.coefficients import LN2, LOG_LONG, TWO_THIRDS
from bptt.backends.cpu.functions_exp import exp
from bptt.backends.cpu.functions_log import decomposed, lifted_denormal, log
from bptt.backends.cpu.lanes import Lanes

Pair = tuple[ir.Value, ir.Value]


def power(lanes: Lanes, a: ir.Value, b: ir.Value, *, exponent: float | None = None) -> ir.Value:
    """A to the power b. `exponent`: b, where it is known; some need no logarithm."""
    known = _known(lanes, a, exponent)
    if known is not None:
        return known
    size, one, half = lanes.abs(a), lanes.splat(1.0), lanes.mul(b, lanes.splat(0.5))
    value = _size_by_float64(lanes, size, b) if lanes.dtype == "float32" else _size(lanes, size, b)
    # 1 to any power, infinite ones too; infinity times log(1) is NaN.
    value = lanes.select(lanes.compare("eq", size, one), one, value)
    whole = lanes.compare("eq", lanes.floor(b), b)
    odd = lanes.builder.and_(whole, lanes.compare("ne", lanes.floor(half), half))
    value = lanes.copysign(value, lanes.select(odd, a, one))
    # A negative number has a power only if b is whole; -0 and -infinity have every one.
    root = lanes.builder.and_(lanes.compare("lt", a, lanes.splat(0.0)), lanes.compare("ne", lanes.floor(b), b))
    root = lanes.builder.and_(root, lanes.compare("lt", size, lanes.splat(math.inf)))
    value = lanes.select(root, lanes.splat(math.nan), value)
    nothing = lanes.builder.or_(lanes.compare("eq", b, lanes.splat(0.0)), lanes.compare("eq", a, one))
    return lanes.select(nothing, one, value)


def _known(lanes: Lanes, a: ir.Value, exponent: float | None) -> ir.Value | None:
    """The powers that torch, too, takes without a logarithm; its 1/2 is a square root, and NaN of -infinity."""
    one = lanes.splat(1.0)
    if exponent == 2.0:
        return lanes.mul(a, a)
    if exponent == 3.0:
        return lanes.mul(lanes.mul(a, a), a)
    if exponent == -1.0:
        return lanes.div(one, a)
    if exponent == 0.5:
        return lanes.sqrt(a)
    return None


def _size_by_float64(lanes: Lanes, size: ir.Value, b: ir.Value) -> ir.Value:
    """`size` to the power b: one rounding, to float32, is all that shows."""
    wide = Lanes(lanes.builder, "float64", lanes.count)
    size, b = (lanes.builder.fpext(v, wide.vector) for v in (size, b))
    return lanes.builder.fptrunc(exp(wide, wide.mul(b, log(wide, size))), lanes.vector)


def _size(lanes: Lanes, size: ir.Value, b: ir.Value) -> ir.Value:
    """`size` to the power b, with a logarithm of two floats."""
    high, low = _long_log(lanes, size)
    # At 0 and infinity the rules of the simple formula are right; elsewhere its low part is what counts.
    end = lanes.select(lanes.compare("eq", size, lanes.splat(0.0)), lanes.splat(-math.inf), size)
    ordinary = lanes.builder.and_(
        lanes.compare("gt", size, lanes.splat(0.0)), lanes.compare("lt", size, lanes.splat(math.inf))
    )
    high = lanes.select(ordinary, high, end)
    product, error = _product(lanes, b, high)
    error = lanes.add(error, lanes.mul(b, low))
    within = lanes.compare("lt", lanes.abs(product), lanes.splat(1000.0))  # beyond, exp is 0 or infinite
    return exp(lanes, product, lanes.select(within, error, lanes.splat(0.0)))


def _long_log(lanes: Lanes, x: ir.Value) -> Pair:
    """log x for 0 < x < infinity as a sum of two floats, with a relative error near 2^-64."""
    x, lift = lifted_denormal(lanes, x)
    _, e, f = decomposed(lanes, x)
    e = lanes.sub(e, lift)
    # s = f/(2 + f): the quotient, and the remainder divided once more.
    two = lanes.splat(2.0)
    below, below_low = _sum(lanes, two, f)
    s = lanes.div(f, below)
    back, back_low = _product(lanes, s, below)
    rest = lanes.sub(lanes.sub(lanes.sub(f, back), back_low), lanes.mul(s, below_low))
    s_low = lanes.div(rest, below)
    # 2 s + s (2/3 z + z^2 p(z)), z = s^2: only the last term has one float's digits, and it is 3000 times smaller.
    z, z_low = _product(lanes, s, s)
    z_low = lanes.fma(lanes.add(s, s), s_low, z_low)
    third, third_low = (lanes.splat(c) for c in TWO_THIRDS[lanes.dtype])
    w, w_low = _product(lanes, z, third)
    tail = lanes.mul(lanes.mul(z, z), lanes.polynomial(z, LOG_LONG[lanes.dtype]))
    w_low = lanes.add(w_low, lanes.fma(z, third_low, lanes.fma(z_low, third, tail)))
    t, t_low = _product(lanes, s, w)
    t_low = lanes.add(t_low, lanes.fma(s, w_low, lanes.mul(s_low, w)))
    high, low = _sum(lanes, lanes.add(s, s), t)
    low = lanes.add(low, lanes.fma(two, s_low, t_low))
    # The product with the first part of log(2) is exact.
    of_two, of_two_low = LN2[lanes.dtype]
    high, lost = _sum(lanes, lanes.product(e, lanes.splat(of_two)), high)
    low = lanes.add(lost, lanes.fma(e, lanes.splat(of_two_low), low))
    return _sum(lanes, high, low)


def _sum(lanes: Lanes, large: ir.Value, small: ir.Value) -> Pair:
    """The rounded sum and what it lost, where |large| >= |small| or large is 0."""
    total = lanes.builder.fadd(large, small)
    return total, lanes.builder.fadd(lanes.builder.fsub(large, total), small)


def _product(lanes: Lanes, a: ir.Value, b: ir.Value) -> Pair:
    """The rounded product and what it lost: all products of halves are exact but the last."""
    total = lanes.product(a, b)
    (a_high, a_low), (b_high, b_low) = lanes.halves(a), lanes.halves(b)
    lost = lanes.fma(a_high, b_high, lanes.builder.fneg(total))
    lost = lanes.fma(a_low, b_high, lanes.fma(a_high, b_low, lost))
    return total, lanes.fma(a_low, b_low, lost)
