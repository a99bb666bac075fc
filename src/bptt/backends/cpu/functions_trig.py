r"""sin, cos and arctan.

x = n pi/2 + r with |r| <= pi/4, pi/2 subtracted in four parts (Cody & Waite, 1980): the products with the first three
are exact, with or without a fused multiply-add, so r keeps its digits even next to a multiple of pi/2. This holds for
n < 2^13 in float32 and 2^20 in float64. Beyond, a reduction needs as many digits of 2/pi as x has exponent (Payne &
Hanek, 1983), and gathers to look them up; such arguments leave the fast path for libm's sin or cos, lane by lane.
"""

from collections.abc import Callable

from llvmlite import ir

from bptt.backends.cpu.coefficients import ATAN, COS, HALF_PI, SIN
from bptt.backends.cpu.lanes import Lanes

TAN_EIGHTH = 0.41421356237309503  # tan(pi/8)
TWO_OVER_PI = 0.6366197723675814
FAR = {"float32": 2.0**13, "float64": 2.0**20}  # |x| up to here has n < 2/pi 2^13 or 2^20


def sin(lanes: Lanes, x: ir.Value) -> ir.Value:
    return lanes.builder.call(_function(lanes, "sin", _sin), [x])


def cos(lanes: Lanes, x: ir.Value) -> ir.Value:
    return lanes.builder.call(_function(lanes, "cos", _cos), [x])


def atan(lanes: Lanes, x: ir.Value) -> ir.Value:
    """arctan |x| = n pi/4 + arctan r with |r| <= tan(pi/8): r is |x|, (|x| - 1)/(|x| + 1) or -1/|x|; then x's sign."""
    one, size = lanes.splat(1.0), lanes.abs(x)
    middle = lanes.compare("gt", size, lanes.splat(TAN_EIGHTH))
    steep = lanes.compare("gt", size, lanes.splat(1 / TAN_EIGHTH))
    above = lanes.select(steep, lanes.splat(-1.0), lanes.sub(size, one))
    below = lanes.select(steep, size, lanes.add(size, one))
    r = lanes.select(middle, lanes.div(above, below), size)
    turns = lanes.select(steep, one, lanes.select(middle, lanes.splat(0.5), lanes.splat(0.0)))
    z = lanes.mul(r, r)
    angle = lanes.fma(lanes.mul(r, z), lanes.polynomial(z, ATAN[lanes.dtype]), r)
    for part in reversed(HALF_PI[lanes.dtype]):  # the smallest first
        angle = lanes.fma(turns, lanes.splat(part), angle)
    return lanes.copysign(angle, x)


def _sin(lanes: Lanes, x: ir.Value) -> ir.Value:
    return _quadrant(lanes, x, 0)


def _cos(lanes: Lanes, x: ir.Value) -> ir.Value:
    """sin(x + pi/2): the next quadrant."""
    return _quadrant(lanes, x, 1)


def _quadrant(lanes: Lanes, x: ir.Value, ahead: int) -> ir.Value:
    """sin(x + ahead pi/2), by the sine or the cosine of r and a sign."""
    n, bits = lanes.nearest(x, TWO_OVER_PI)
    r = x
    for part in HALF_PI[lanes.dtype]:
        r = lanes.fma(n, lanes.splat(-part), r)
    z = lanes.mul(r, r)
    # The sine has the sign of r, also where it is zero.
    sine = lanes.copysign(lanes.fma(lanes.mul(r, z), lanes.polynomial(z, SIN[lanes.dtype]), r), r)
    cosine = lanes.polynomial(z, (1.0, -0.5, *COS[lanes.dtype]))
    build = lanes.builder
    quadrant = build.add(bits, lanes.splat_integer(ahead))
    odd = build.icmp_unsigned(
        "!=", build.and_(quadrant, lanes.splat_integer(1)), ir.Constant(lanes.integer, [0] * lanes.count)
    )
    minus = build.shl(build.and_(quadrant, lanes.splat_integer(2)), lanes.splat_integer(lanes.format.width - 2))
    return lanes.from_bits(build.xor(lanes.to_bits(lanes.select(odd, cosine, sine)), minus))


def _function(lanes: Lanes, name: str, formula: Callable[[Lanes, ir.Value], ir.Value]) -> ir.Function:
    """The operation as a function of the module: it has a branch, and so the caller's block need not be split.

    It is always inlined, so that vectors stay in registers; libm's part is not, and marked as seldom called.
    """
    module, full = lanes.builder.module, f"{name}.v{lanes.count}f{lanes.format.width}"
    if full in module.globals:
        return module.globals[full]
    function = _declared(lanes, full, "alwaysinline")
    builder = ir.IRBuilder(function.append_basic_block("near"))
    far, leave = function.append_basic_block("far"), function.append_basic_block("leave")
    inner, x = Lanes(builder, lanes.dtype, lanes.count), function.args[0]
    near = formula(inner, x)
    # Infinity is far: libm makes it NaN. NaN is not, and passes through the formula.
    is_far = inner.compare("gt", inner.abs(x), inner.splat(FAR[lanes.dtype]))
    word = ir.IntType(lanes.count)
    some = builder.icmp_unsigned("!=", builder.bitcast(is_far, word), ir.Constant(word, 0))
    builder.cbranch(some, far, leave).set_weights([1, 1000])
    builder.position_at_end(far)
    mixed = inner.select(is_far, builder.call(_by_libm(lanes, name), [x]), near)
    builder.branch(leave)
    builder.position_at_end(leave)
    value = builder.phi(lanes.vector)
    value.add_incoming(near, function.blocks[0])
    value.add_incoming(mixed, far)
    builder.ret(value)
    return function


def _by_libm(lanes: Lanes, name: str) -> ir.Function:
    """libm's function for every lane: LLVM takes its own vector operation apart into calls."""
    function = _declared(lanes, f"{name}.far.v{lanes.count}f{lanes.format.width}", "noinline", "cold")
    builder = ir.IRBuilder(function.append_basic_block("lanes"))
    builder.ret(Lanes(builder, lanes.dtype, lanes.count).intrinsic(f"llvm.{name}", function.args[0]))
    return function


def _declared(lanes: Lanes, name: str, *attributes: str) -> ir.Function:
    function = ir.Function(lanes.builder.module, ir.FunctionType(lanes.vector, [lanes.vector]), name)
    function.linkage = "internal"
    for attribute in ("nounwind", *attributes):
        function.attributes.add(attribute)
    return function
