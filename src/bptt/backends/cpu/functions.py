"""How vector code says each pointwise operation of the table in ir/ops.py: one row each.

A function takes the lanes and one value per argument, and the node's attributes by name. Truth values (what comparisons
and logical operations give, and the condition of `where`) are masks of one bit per lane. NaN, infinities and signed
zeros come out as in torch. Functions without a comment are exact or rounded once; for the others, tests/backends/
test_vector_math.py holds the error to a bound.
"""

from collections.abc import Callable, Mapping

from llvmlite import ir

from bptt.backends.cpu.functions_exp import erf, exp, expm1, sigmoid, tanh
from bptt.backends.cpu.functions_log import log, log1p, softplus
from bptt.backends.cpu.functions_pow import power
from bptt.backends.cpu.functions_trig import atan, cos, sin
from bptt.backends.cpu.lanes import COMPARE, Lanes

Function = Callable[..., ir.Value]


def _truth(lanes: Lanes, a: ir.Value) -> ir.Value:
    """A mask as it is; of numbers, those that are not zero: NaN is true, as in torch."""
    return a if a.type == lanes.mask else lanes.compare("ne", a, lanes.splat(0.0))


def _compare(op: str) -> Function:
    def compare(lanes: Lanes, a: ir.Value, b: ir.Value) -> ir.Value:
        if a.type == lanes.mask:
            return lanes.builder.icmp_unsigned(COMPARE[op], a, b)  # false is below true
        return lanes.compare(op, a, b)

    return compare


def relu(lanes: Lanes, a: ir.Value) -> ir.Value:
    """-0 stays -0, and NaN stays."""
    return lanes.at_least(lanes.splat(0.0), a)


def sign(lanes: Lanes, a: ir.Value) -> ir.Value:
    """-1, 0 or 1; 0 for NaN, and never -0, as in torch."""
    zero, one = lanes.splat(0.0), lanes.splat(1.0)
    below = lanes.select(lanes.compare("lt", a, zero), lanes.splat(-1.0), zero)
    return lanes.select(lanes.compare("gt", a, zero), one, below)


def clamp(lanes: Lanes, a: ir.Value, *, low: float | None = None, high: float | None = None) -> ir.Value:
    """At least `low`, then at most `high`: high wins where low is above it. NaN stays."""
    a = a if low is None else lanes.at_least(lanes.splat(low), a)
    return a if high is None else lanes.at_most(lanes.splat(high), a)


def rsqrt(lanes: Lanes, a: ir.Value) -> ir.Value:
    """Two roundings: the estimates that hardware offers are short of digits and differ between makers."""
    return lanes.div(lanes.splat(1.0), lanes.sqrt(a))


def remainder(lanes: Lanes, a: ir.Value, b: ir.Value) -> ir.Value:
    """libm's fmod, lane by lane (exact), moved to the sign of `b` as floor division has it."""
    rest, zero = lanes.builder.frem(a, b), lanes.splat(0.0)
    beyond = lanes.builder.and_(
        lanes.compare("ne", rest, zero),
        lanes.builder.icmp_unsigned("!=", lanes.compare("lt", rest, zero), lanes.compare("lt", b, zero)),
    )
    return lanes.select(beyond, lanes.add(rest, b), rest)


FUNCTIONS: Mapping[str, Function] = {
    # one argument
    "neg": Lanes.neg,
    "exp": exp,
    "expm1": expm1,
    "log": log,
    "log1p": log1p,
    "sqrt": Lanes.sqrt,
    "rsqrt": rsqrt,
    "tanh": tanh,
    "sigmoid": sigmoid,
    "softplus": softplus,
    "erf": erf,
    "sin": sin,
    "cos": cos,
    "atan": atan,
    "relu": relu,
    "abs": Lanes.abs,
    "sign": sign,
    "floor": Lanes.floor,
    "round": Lanes.round,
    "clamp": clamp,
    "logical_not": lambda lanes, a: lanes.builder.not_(_truth(lanes, a)),
    # two arguments
    "add": Lanes.add,
    "sub": Lanes.sub,
    "mul": Lanes.mul,
    "div": Lanes.div,
    "pow": power,
    "remainder": remainder,
    "maximum": Lanes.maximum,
    "minimum": Lanes.minimum,
    "eq": _compare("eq"),
    "ne": _compare("ne"),
    "lt": _compare("lt"),
    "le": _compare("le"),
    "gt": _compare("gt"),
    "ge": _compare("ge"),
    "logical_and": lambda lanes, a, b: lanes.builder.and_(_truth(lanes, a), _truth(lanes, b)),
    "logical_or": lambda lanes, a, b: lanes.builder.or_(_truth(lanes, a), _truth(lanes, b)),
    # three: where(condition, a, b)
    "where": lambda lanes, mask, a, b: lanes.select(_truth(lanes, mask), a, b),
}
