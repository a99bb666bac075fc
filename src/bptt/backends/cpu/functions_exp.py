r"""exp and what is built on it alone: expm1, sigmoid, erf; and tanh.

All but tanh take the argument apart as x = n log(2) + r with |r| <= log(2)/2 (Cody & Waite, Software Manual for the
Elementary Functions, 1980, chapter 6), so that $e^x = 2^n (1 + r + r^2 p(r))$. n log(2) is subtracted in two parts: the
first product is exact, so r keeps its digits.
"""

import math

from llvmlite import ir

from bptt.backends.cpu.coefficients import ERF_LARGE, ERF_SMALL, EXP, HALF_TANH_BELOW, HALF_TANH_OVER, LN2
from bptt.backends.cpu.lanes import Lanes

# Beyond these exp is 0 or infinite, so arguments are moved to them: n then fits the exponent field.
EXP_LOW = {"float32": -104.0, "float64": -746.0}
EXP_HIGH = {"float32": 89.0, "float64": 710.0}
# Beyond these, expm1 is -1, and tanh, sigmoid and erf are 1.
EXPM1_LOW = {"float32": -20.0, "float64": -40.0}
TANH_HIGH = {"float32": 9.4, "float64": 19.5}
SIGMOID_HIGH = {"float32": 17.5, "float64": 37.5}
ERF_HIGH = {"float32": 3.95, "float64": 5.95}


def reduced(lanes: Lanes, x: ir.Value) -> tuple[ir.Value, ir.Value]:
    """r, and n in the low bits of an integer."""
    high, low = LN2[lanes.dtype]
    n, bits = lanes.nearest(x, 1 / math.log(2))
    r = lanes.fma(n, lanes.splat(-high), x)
    return lanes.fma(n, lanes.splat(-low), r), bits


def exp(lanes: Lanes, x: ir.Value, more: ir.Value | None = None) -> ir.Value:
    """exp(x + more), where `more` is what x lost when it was rounded.

    2^n is multiplied on in two halves: n may be below the smallest exponent of a normal number.
    """
    x = lanes.at_least(lanes.splat(EXP_LOW[lanes.dtype]), lanes.at_most(lanes.splat(EXP_HIGH[lanes.dtype]), x))
    r, n = reduced(lanes, x)
    if more is not None:
        r = lanes.add(r, more)
    half = lanes.builder.lshr(n, lanes.splat_integer(1))
    other = lanes.builder.sub(n, half)
    value = lanes.polynomial(r, (1.0, 1.0, *EXP[lanes.dtype]))
    return lanes.mul(lanes.mul(value, lanes.power_of_two(half)), lanes.power_of_two(other))


def exp_of_negative(lanes: Lanes, x: ir.Value) -> ir.Value:
    """exp(x) for x <= 0, four instructions shorter: n <= 0, so one constant factor keeps 2^n a normal number."""
    r, n = reduced(lanes, lanes.at_least(lanes.splat(EXP_LOW[lanes.dtype]), x))
    lift = 2.0 ** ((lanes.format.bias + 1) // 2)
    value = lanes.polynomial(r, (1.0, 1.0, *EXP[lanes.dtype]))
    return lanes.mul(lanes.mul(value, lanes.power_of_two(n, lift)), lanes.splat(1 / lift))


def expm1(lanes: Lanes, x: ir.Value) -> ir.Value:
    r"""$e^x - 1 = 2 (2^{n-1} (r + r^2 p(r)) + (2^{n-1} - 1/2))$: 2^(n-1) does not overflow, and n is not below -58."""
    low, high = EXPM1_LOW[lanes.dtype], EXP_HIGH[lanes.dtype]
    r, n = reduced(lanes, lanes.at_least(lanes.splat(low), lanes.at_most(lanes.splat(high), x)))
    half = _less_one(lanes, r, lanes.power_of_two(n, 0.5), 0.5)
    # Denormals would lose their last bit in the half, and -0 its sign.
    small = lanes.compare("lt", lanes.abs(x), lanes.splat(lanes.format.epsilon / 4))
    return lanes.select(small, x, lanes.add(half, half))


def tanh(lanes: Lanes, x: ir.Value) -> ir.Value:
    r"""$2y/(1 + y^2)$ with $y = \tanh(|x|/2) = u/v$, $u = |x| p(x^2)$ and $v = 2 q(x^2)$: one division, one rounding.

    A number near the result is left as it is and only what is missing is computed, so that its errors count little:
    $\tanh x = |x| (1 - g/(v^2 + u^2))$ below 1, $g = u^2 - 2v(p - q)$, and $1 - (v - u)^2/(v^2 + u^2)$ from there on.
    Which of the two is meant, the smaller numerator tells.
    """
    over, below = HALF_TANH_OVER[lanes.dtype], HALF_TANH_BELOW[lanes.dtype]  # both begin with 1
    size = lanes.at_most(lanes.splat(TANH_HIGH[lanes.dtype]), lanes.abs(x))
    one, two, z = lanes.splat(1.0), lanes.splat(2.0), lanes.mul(size, size)
    p = lanes.mul(z, lanes.polynomial(z, over[1:]))  # p - 1
    q = lanes.mul(z, lanes.polynomial(z, [2 * c for c in below[1:]]))  # 2 q - 2
    u, v = lanes.fma(size, p, size), lanes.add(q, two)
    square, rest = lanes.mul(u, u), lanes.sub(v, u)
    g = lanes.fma(v, lanes.sub(q, lanes.mul(two, p)), square)
    missing = lanes.div(lanes.at_most(g, lanes.mul(rest, rest)), lanes.fma(v, v, square))
    near = lanes.at_most(one, size)
    return lanes.copysign(lanes.sub(near, lanes.mul(near, missing)), x)


def sigmoid(lanes: Lanes, x: ir.Value) -> ir.Value:
    r"""$s/(s + s e^{-x})$ with a power of two s, so small that nothing overflows where the result is denormal.

    With x = -n log(2) - r, the integer that `nearest` leaves already is the exponent field of s 2^n.
    """
    dtype, s = lanes.dtype, lanes.format.digits + 1
    x = lanes.at_least(lanes.splat(EXP_LOW[dtype]), lanes.at_most(lanes.splat(SIGMOID_HIGH[dtype]), x))
    n, field = lanes.nearest(x, -1 / math.log(2), lanes.format.bias - s)
    high, low = LN2[dtype]
    minus_r = lanes.fma(n, lanes.splat(low), lanes.fma(n, lanes.splat(high), x))
    value = lanes.polynomial(minus_r, [c * (-1) ** i for i, c in enumerate((1.0, 1.0, *EXP[dtype]))])
    power = lanes.from_bits(lanes.builder.shl(field, lanes.splat_integer(lanes.format.digits)))
    return lanes.div(lanes.splat(2.0**-s), lanes.fma(value, power, lanes.splat(2.0**-s)))


def erf(lanes: Lanes, x: ir.Value) -> ir.Value:
    """x p(x^2) for |x| < 1, where erf is small; 1 - exp(-p(|x|)) from there on, where it is exp that is small."""
    size, one = lanes.abs(x), lanes.splat(1.0)
    near = lanes.mul(x, lanes.polynomial(lanes.mul(x, x), ERF_SMALL[lanes.dtype]))
    shifted = lanes.sub(lanes.at_most(lanes.splat(ERF_HIGH[lanes.dtype]), size), lanes.splat(2.0))
    rest = exp_of_negative(lanes, lanes.neg(lanes.polynomial(shifted, ERF_LARGE[lanes.dtype])))
    return lanes.select(lanes.compare("lt", size, one), near, lanes.copysign(lanes.sub(one, rest), x))


def _less_one(lanes: Lanes, r: ir.Value, scale: ir.Value, one: float) -> ir.Value:
    """`scale` e^r - `one`, with e^r - 1 taken as one small number."""
    small = lanes.fma(lanes.mul(r, r), lanes.polynomial(r, EXP[lanes.dtype]), r)
    return lanes.fma(scale, small, lanes.sub(scale, lanes.splat(one)))
