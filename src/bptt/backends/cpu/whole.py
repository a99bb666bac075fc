"""Whole numbers of 64 bits, as many in a vector as there are floats: counters and conditions on them, exact."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from llvmlite import ir

from bptt.backends.cpu.lanes import COMPARE, Lanes


@dataclass(frozen=True, slots=True)
class Bits:
    """The format of a whole number."""

    width: int = 64


@dataclass(slots=True)
class Whole:
    """`count` whole numbers, and the builder that receives what they do; see `Lanes`."""

    builder: ir.IRBuilder
    count: int
    format: Bits = field(init=False, default=Bits())
    scalar: ir.Type = field(init=False, default=ir.IntType(64))
    vector: ir.VectorType = field(init=False)
    mask: ir.VectorType = field(init=False)
    code: str = field(init=False, default="i64")

    def __post_init__(self) -> None:
        self.vector = ir.VectorType(self.scalar, self.count)
        self.mask = ir.VectorType(ir.IntType(1), self.count)

    def splat(self, value: float | ir.Value) -> ir.Value:
        """The same number in every lane."""
        if not isinstance(value, ir.Value):
            return ir.Constant(self.vector, [int(value)] * self.count)
        nothing, first = ir.Constant(self.vector, ir.Undefined), ir.Constant(ir.IntType(32), 0)
        alone = self.builder.insert_element(nothing, value, first)
        order = ir.Constant(ir.VectorType(ir.IntType(32), self.count), None)
        return self.builder.shuffle_vector(alone, nothing, order)

    def all(self, value: bool) -> ir.Value:
        """A mask that is the same in every lane."""
        return ir.Constant(self.mask, [int(value)] * self.count)

    def least(self) -> ir.Value:
        """The number below all others."""
        return self.splat(-(2**63))

    def add(self, a: ir.Value, b: ir.Value) -> ir.Value:
        return self.builder.add(a, b)

    def select(self, mask: ir.Value, a: ir.Value, b: ir.Value) -> ir.Value:
        return self.builder.select(mask, a, b)

    def compare(self, op: str, a: ir.Value, b: ir.Value) -> ir.Value:
        return self.builder.icmp_signed(COMPARE[op], a, b)

    def of_floats(self, lanes: Lanes, a: ir.Value) -> ir.Value:
        """Floats without what is behind the point; the nearest number that exists for those out of range, 0 for NaN."""
        name = f"llvm.fptosi.sat.v{self.count}i64.v{self.count}{lanes.code}"
        kind = ir.FunctionType(self.vector, [lanes.vector])
        module = self.builder.module
        return self.builder.call(module.globals.get(name) or ir.Function(module, kind, name), [a])


def _remainder(whole: Whole, a: ir.Value, b: ir.Value) -> ir.Value:
    """Of floor division: the sign of `b`. Nothing remains of a division by 1 or -1, nor here of one by 0.

    The hardware traps at 0 and at the least number by -1: such lanes divide by 1.
    """
    zero = whole.splat(0)
    inside = whole.builder.icmp_unsigned(">", whole.add(b, whole.splat(1)), whole.splat(1))
    rest = whole.builder.srem(a, whole.select(inside, b, whole.splat(1)))
    differ = whole.compare("lt", whole.builder.xor(rest, b), zero)
    beyond = whole.builder.and_(whole.compare("ne", rest, zero), differ)
    return whole.select(beyond, whole.add(rest, b), rest)


def _clamp(whole: Whole, a: ir.Value, *, low: float | None = None, high: float | None = None) -> ir.Value:
    a = a if low is None else _larger(whole, a, whole.splat(low))
    return a if high is None else _smaller(whole, a, whole.splat(high))


def _larger(whole: Whole, a: ir.Value, b: ir.Value) -> ir.Value:
    return whole.select(whole.compare("gt", a, b), a, b)


def _smaller(whole: Whole, a: ir.Value, b: ir.Value) -> ir.Value:
    return whole.select(whole.compare("lt", a, b), a, b)


def _sign(whole: Whole, a: ir.Value) -> ir.Value:
    return _larger(whole, _smaller(whole, a, whole.splat(1)), whole.splat(-1))


def _compare(op: str) -> Callable[..., ir.Value]:
    return lambda whole, a, b: whole.compare(op, a, b)


FUNCTIONS: Mapping[str, Callable[..., ir.Value]] = {
    "neg": lambda whole, a: whole.builder.neg(a),
    "relu": lambda whole, a: _larger(whole, a, whole.splat(0)),
    "abs": lambda whole, a: _larger(whole, a, whole.builder.neg(a)),
    "sign": _sign,
    "clamp": _clamp,
    "add": Whole.add,
    "sub": lambda whole, a, b: whole.builder.sub(a, b),
    "mul": lambda whole, a, b: whole.builder.mul(a, b),
    "remainder": _remainder,
    "maximum": _larger,
    "minimum": _smaller,
    **{op: _compare(op) for op in COMPARE},
    "where": lambda whole, mask, a, b: whole.select(mask, a, b),
}
