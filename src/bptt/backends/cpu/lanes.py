"""A vector of floats as LLVM sees it: its types, and the arithmetic that every lane does.

Two rules hold for everything built on it. No instruction assumes NaN, infinity or a signed zero away: the only
fast-math flag is `contract`, which lets a product and a sum share one rounding. And every instruction exists on plain
SSE2 as well as on AVX-512: `fma` is a multiply-add that is fused where the hardware fuses, and two roundings elsewhere,
because a true `llvm.fma` without the hardware is a call of libm per lane. Formulas that need an exact product say so
(`product`, `halves`) and hold in both forms.
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field

from llvmlite import ir

CONTRACT = ("contract",)
COMPARE = {"lt": "<", "le": "<=", "gt": ">", "ge": ">=", "eq": "==", "ne": "!="}


@dataclass(frozen=True, slots=True)
class Format:
    """How IEEE 754 lays out a float: `digits` mantissa bits are stored, the exponent is biased by `bias`."""

    width: int
    digits: int
    bias: int

    @property
    def magic(self) -> float:
        """1.5 * 2^digits: adding it leaves the nearest integer in the low bits (Muller et al., Handbook, 2018, 4.9)."""
        return 1.5 * 2.0**self.digits

    @property
    def smallest(self) -> float:
        """The smallest normal number."""
        return 2.0 ** (1 - self.bias)

    @property
    def epsilon(self) -> float:
        """The distance from 1 to the next number."""
        return 2.0**-self.digits

    def bits(self, value: float) -> int:
        """The number as the integer that has the same bits."""
        float_code, integer_code = {32: ("<f", "<i"), 64: ("<d", "<q")}[self.width]
        return int(struct.unpack(integer_code, struct.pack(float_code, value))[0])


FORMATS = {"float32": Format(32, 23, 127), "float64": Format(64, 52, 1023)}


@dataclass(slots=True)
class Lanes:
    """`count` floats of one dtype, and the builder that receives what they do.

    Args:
        builder: where the next instruction goes.
        dtype: "float32" or "float64".
        count: lanes; LLVM splits or widens a vector that the target has no register for.
    """

    builder: ir.IRBuilder
    dtype: str
    count: int
    format: Format = field(init=False)
    scalar: ir.Type = field(init=False)
    vector: ir.VectorType = field(init=False)
    integer: ir.VectorType = field(init=False)
    mask: ir.VectorType = field(init=False)

    def __post_init__(self) -> None:
        self.format = FORMATS[self.dtype]
        self.scalar = {"float32": ir.FloatType(), "float64": ir.DoubleType()}[self.dtype]
        self.vector = ir.VectorType(self.scalar, self.count)
        self.integer = ir.VectorType(ir.IntType(self.format.width), self.count)
        self.mask = ir.VectorType(ir.IntType(1), self.count)

    @property
    def code(self) -> str:
        """LLVM's short name of one lane."""
        return f"f{self.format.width}"

    # Constants and scalars

    def least(self) -> ir.Value:
        """The number below all others."""
        return self.splat(float("-inf"))

    def splat(self, value: float | ir.Value) -> ir.Value:
        """The same number in every lane. A Python float is rounded to the dtype."""
        if isinstance(value, ir.Value):
            alone = self.builder.insert_element(
                ir.Constant(self.vector, ir.Undefined), value, ir.Constant(ir.IntType(32), 0)
            )
            first = ir.Constant(ir.VectorType(ir.IntType(32), self.count), None)
            return self.builder.shuffle_vector(alone, ir.Constant(self.vector, ir.Undefined), first)
        return _splat(self.vector, ir.Constant(self.scalar, float(value)))

    def splat_integer(self, value: int) -> ir.Value:
        """The same integer in every lane, modulo 2^width."""
        value = (value + 2 ** (self.format.width - 1)) % 2**self.format.width - 2 ** (self.format.width - 1)
        return _splat(self.integer, ir.Constant(self.integer.element, value))

    def all(self, value: bool) -> ir.Value:
        """A mask that is the same in every lane."""
        return _splat(self.mask, ir.Constant(ir.IntType(1), int(value)))

    # Arithmetic

    def add(self, a: ir.Value, b: ir.Value) -> ir.Value:
        return self.builder.fadd(a, b, flags=CONTRACT)

    def sub(self, a: ir.Value, b: ir.Value) -> ir.Value:
        return self.builder.fsub(a, b, flags=CONTRACT)

    def mul(self, a: ir.Value, b: ir.Value) -> ir.Value:
        return self.builder.fmul(a, b, flags=CONTRACT)

    def div(self, a: ir.Value, b: ir.Value) -> ir.Value:
        return self.builder.fdiv(a, b, flags=CONTRACT)

    def neg(self, a: ir.Value) -> ir.Value:
        return self.builder.fneg(a, flags=CONTRACT)

    def fma(self, a: ir.Value, b: ir.Value, c: ir.Value) -> ir.Value:
        """A b + c: one rounding where the hardware has the instruction, two elsewhere."""
        return self.intrinsic("llvm.fmuladd", a, b, c)

    def product(self, a: ir.Value, b: ir.Value) -> ir.Value:
        """A b rounded once, here: no later sum takes the product in unrounded, so its error can be reckoned."""
        return self.builder.fmul(a, b)

    def sqrt(self, a: ir.Value) -> ir.Value:
        return self.intrinsic("llvm.sqrt", a)

    def abs(self, a: ir.Value) -> ir.Value:
        return self.intrinsic("llvm.fabs", a)

    def copysign(self, size: ir.Value, sign: ir.Value) -> ir.Value:
        return self.intrinsic("llvm.copysign", size, sign)

    def floor(self, a: ir.Value) -> ir.Value:
        """Written out: without SSE4.1, `llvm.floor` is a call of libm per lane."""
        near = self._integral(a)
        below = self.select(self.compare("gt", near, a), self.sub(near, self.splat(1.0)), near)
        return self._if_fractional(a, below)

    def round(self, a: ir.Value) -> ir.Value:
        """The nearest integer, the even one of two; written out for the same reason as `floor`."""
        return self._if_fractional(a, self._integral(a))

    def polynomial(self, x: ir.Value, coefficients: Sequence[float]) -> ir.Value:
        """c[0] + c[1] x + c[2] x^2 + ... by Horner's rule: the fewest instructions, and the others hide its latency."""
        value = self.splat(coefficients[-1])
        for c in reversed(coefficients[:-1]):
            value = self.fma(value, x, self.splat(c))
        return value

    # Comparisons and choices

    def compare(self, op: str, a: ir.Value, b: ir.Value) -> ir.Value:
        """The mask of a `op` b, `op` one of lt, le, gt, ge, eq, ne. With NaN all but ne are false, as in torch."""
        if op == "ne":
            return self.builder.fcmp_unordered("!=", a, b)
        return self.builder.fcmp_ordered(COMPARE[op], a, b)

    def is_nan(self, a: ir.Value) -> ir.Value:
        return self.builder.fcmp_unordered("uno", a, a)

    def select(self, mask: ir.Value, a: ir.Value, b: ir.Value) -> ir.Value:
        return self.builder.select(mask, a, b)

    def maximum(self, a: ir.Value, b: ir.Value) -> ir.Value:
        """The larger; NaN if either is; b of two equal ones (-0 and 0), as torch's vector code has it."""
        return self.select(self.is_nan(a), a, self.at_least(a, b))

    def minimum(self, a: ir.Value, b: ir.Value) -> ir.Value:
        """The smaller; NaN if either is; b of two equal ones."""
        return self.select(self.is_nan(a), a, self.at_most(a, b))

    def at_least(self, bound: ir.Value, a: ir.Value) -> ir.Value:
        """`a`, or the bound where a is below it: one instruction, and NaN stays if the bound is none."""
        return self.select(self.compare("gt", bound, a), bound, a)

    def at_most(self, bound: ir.Value, a: ir.Value) -> ir.Value:
        """`a`, or the bound where a is above it: one instruction, and NaN stays if the bound is none."""
        return self.select(self.compare("lt", bound, a), bound, a)

    # Bits

    def to_bits(self, a: ir.Value) -> ir.Value:
        return self.builder.bitcast(a, self.integer)

    def from_bits(self, a: ir.Value) -> ir.Value:
        return self.builder.bitcast(a, self.vector)

    def nearest(self, a: ir.Value, scale: float, more: int = 0) -> tuple[ir.Value, ir.Value]:
        """The integer nearest to scale a, as a float, and in the low bits of an integer after `more` is added to it.

        |scale a| + `more` < 2^(digits - 2). One multiply-add and one subtraction: no conversion instruction, which
        plain SSE2 lacks for float64 and which is undefined for NaN.
        """
        magic = self.splat(self.format.magic + more)
        shifted = self.fma(a, self.splat(scale), magic)
        return self.builder.fsub(shifted, magic), self.to_bits(shifted)

    def power_of_two(self, n: ir.Value, times: float = 1.0) -> ir.Value:
        """2^n `times` a power of two, for an integer n in the low bits (what is above them is dropped).

        The result must be a normal number.
        """
        exponent = self.builder.shl(n, self.splat_integer(self.format.digits))
        return self.from_bits(self.builder.add(exponent, self.splat_integer(self.format.bits(times))))

    def halves(self, a: ir.Value) -> tuple[ir.Value, ir.Value]:
        """`a` as a sum of two numbers with half the bits each, so that products of halves are exact (Dekker, 1971)."""
        low = (self.format.digits + 2) // 2
        high = self.from_bits(self.builder.and_(self.to_bits(a), self.splat_integer(-(1 << low))))
        return high, self.builder.fsub(a, high)

    def _integral(self, a: ir.Value) -> ir.Value:
        """The integer nearest to a, for |a| < 2^digits. The sum with 2^digits keeps a's sign, and so -0."""
        big = self.copysign(self.splat(2.0**self.format.digits), a)
        return self.builder.fsub(self.builder.fadd(a, big), big)

    def _if_fractional(self, a: ir.Value, rounded: ir.Value) -> ir.Value:
        """`rounded` with a's sign where a has digits behind the point; a itself, NaN included, elsewhere."""
        small = self.compare("lt", self.abs(a), self.splat(2.0**self.format.digits))
        return self.select(small, self.copysign(rounded, a), a)

    def intrinsic(self, name: str, *args: ir.Value) -> ir.Value:
        module, name = self.builder.module, f"{name}.v{self.count}f{self.format.width}"
        function = module.globals.get(name)
        if function is None:
            function = ir.Function(module, ir.FunctionType(self.vector, [self.vector] * len(args)), name)
        return self.builder.call(function, args, fastmath=CONTRACT)


class _Splat(ir.Constant):  # type: ignore[misc]  # llvmlite has no types
    """LLVM's short form of a constant vector with equal lanes: a sixteenth of the text to print and to parse."""

    def _get_reference(self) -> str:
        return f"splat ({self.constant[0]})"


def _splat(vector: ir.VectorType, lane: ir.Constant) -> ir.Value:
    return _Splat(vector, lane)
