r"""log and what is built on it: log1p, softplus.

x = 2^e m with m in [1/sqrt(2), sqrt(2)), f = m - 1 and s = f/(2 + f): $\log m = 2 s + s^3 p(s^2)$, which is summed as
$f - (f^2/2 - s (f^2/2 + s^2 p(s^2)))$, so that the largest term is exact. Source of the form: Ng and Turner's fdlibm
(1993), e_log.c; the coefficients are ours.
"""

import math

from llvmlite import ir

from bptt.backends.cpu.coefficients import LN2, LOG, LOG_TO_TWO, Table
from bptt.backends.cpu.functions_exp import exp_of_negative
from bptt.backends.cpu.lanes import Lanes


def decomposed(lanes: Lanes, x: ir.Value) -> tuple[ir.Value, ir.Value, ir.Value]:
    """e + bias as an integer, e as a float, and m - 1 (exact), for normal x > 0; anything for others."""
    root = lanes.format.bits(math.sqrt(0.5))
    moved = lanes.builder.add(lanes.to_bits(x), lanes.splat_integer(lanes.format.bits(1.0) - root))
    biased = lanes.builder.lshr(moved, lanes.splat_integer(lanes.format.digits))
    mantissa = lanes.builder.and_(moved, lanes.splat_integer((1 << lanes.format.digits) - 1))
    m = lanes.from_bits(lanes.builder.add(mantissa, lanes.splat_integer(root)))
    # An integer below 2^digits in the low bits of `magic` is magic plus that integer.
    magic = lanes.format.magic
    lifted = lanes.from_bits(lanes.builder.add(biased, lanes.splat_integer(lanes.format.bits(magic))))
    return biased, lanes.sub(lifted, lanes.splat(magic + lanes.format.bias)), lanes.sub(m, lanes.splat(1.0))


def lifted_denormal(lanes: Lanes, x: ir.Value) -> tuple[ir.Value, ir.Value]:
    """x with denormals made normal by a power of two, and the power that log has to take off again."""
    power = lanes.format.digits + 1
    small = lanes.compare("lt", x, lanes.splat(lanes.format.smallest))
    x = lanes.select(small, lanes.mul(x, lanes.splat(2.0**power)), x)
    return x, lanes.select(small, lanes.splat(float(power)), lanes.splat(0.0))


def log(lanes: Lanes, x: ir.Value) -> ir.Value:
    """Natural logarithm."""
    normal, lift = lifted_denormal(lanes, x)
    _, e, f = decomposed(lanes, normal)
    return _with_edges(lanes, x, _summed(lanes, lanes.sub(e, lift), f))


def log1p(lanes: Lanes, x: ir.Value) -> ir.Value:
    """log(u) with u = 1 + x, and what the sum lost given back to m - 1; for e = 0 that makes f = x exactly."""
    one = lanes.splat(1.0)
    u = lanes.add(one, x)
    rest = lanes.sub(u, one)
    lost = lanes.add(lanes.sub(one, lanes.sub(u, rest)), lanes.sub(x, rest))  # Knuth's two-sum
    value = _with_edges(lanes, u, _log_of_sum(lanes, u, lost))
    # x itself where the difference is beyond the last digit: this keeps -0.
    return lanes.select(lanes.compare("lt", lanes.abs(x), lanes.splat(lanes.format.epsilon / 4)), x, value)


def softplus(lanes: Lanes, x: ir.Value, *, threshold: float) -> ir.Value:
    """max(x, 0) + log(1 + exp(-|x|)); x itself above the threshold, as torch defines it.

    The logarithm is one of a number in [1, 2], so no power of two is taken from it.
    """
    small = exp_of_negative(lanes, lanes.neg(lanes.abs(x)))
    value = lanes.add(lanes.at_least(lanes.splat(0.0), x), lanes.sub(small, _correction(lanes, small, LOG_TO_TWO)))
    return lanes.select(lanes.compare("gt", x, lanes.splat(threshold)), x, value)


def _log_of_sum(lanes: Lanes, u: ir.Value, lost: ir.Value) -> ir.Value:
    """log(u + lost), `lost` below the last digit of u, for normal u > 0."""
    biased, e, f = decomposed(lanes, u)
    field = lanes.builder.sub(lanes.splat_integer(2 * lanes.format.bias), biased)
    scale = lanes.from_bits(lanes.builder.shl(field, lanes.splat_integer(lanes.format.digits)))
    # 2^-e leaves the normal numbers where u is huge, but there the lost digits do not count. Where u is NaN they do:
    # its bits would make an ordinary m.
    huge = lanes.compare("gt", u, lanes.splat(2.0 ** (2 * lanes.format.digits)))
    return _summed(lanes, e, lanes.select(huge, f, lanes.fma(lost, scale, f)))


def _summed(lanes: Lanes, e: ir.Value, f: ir.Value) -> ir.Value:
    """e log(2) + log(1 + f)."""
    high, low = LN2[lanes.dtype]
    correction = _correction(lanes, f, LOG, lanes.mul(e, lanes.splat(low)))
    return lanes.fma(e, lanes.splat(high), lanes.sub(f, correction))


def _correction(lanes: Lanes, f: ir.Value, table: Table, less: ir.Value | None = None) -> ir.Value:
    """f - log(1 + f), minus `less`."""
    s = lanes.div(f, lanes.add(lanes.splat(2.0), f))
    z = lanes.mul(s, s)
    half_square = lanes.mul(lanes.mul(f, f), lanes.splat(0.5))
    tail = lanes.fma(z, lanes.polynomial(z, table[lanes.dtype]), half_square)
    taken = lanes.mul(s, tail) if less is None else lanes.fma(s, tail, less)
    return lanes.sub(half_square, taken)


def _with_edges(lanes: Lanes, x: ir.Value, value: ir.Value) -> ir.Value:
    """`value` for 0 < x < infinity; infinity and NaN themselves, -infinity at 0, NaN below."""
    edge = lanes.select(lanes.compare("eq", x, lanes.splat(0.0)), lanes.splat(-math.inf), lanes.splat(math.nan))
    finite = lanes.select(lanes.compare("lt", x, lanes.splat(math.inf)), value, x)
    return lanes.select(lanes.compare("gt", x, lanes.splat(0.0)), finite, edge)
