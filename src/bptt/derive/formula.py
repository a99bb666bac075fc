"""Formulas as small trees: what a derivation is written in before it is text, LaTeX or MathML.

A formula is a `Symbol`, a `Number`, or a `Form`: one kind of composition (the table `LEVEL` lists them all) over other
formulas. Values are columns here, as in books: torch's rows `x @ W.T` are written $W x$. The constructors at the end
make a sum or a product as short as a person would write it; they change how a formula reads, never what is computed.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Symbol:
    """A letter or a word with its marks.

    Args:
        base: "W", "h", "δ", or a whole word, set upright.
        sub: a name's tail, the "ih" of W_ih.
        sup: a block of a packed value, the "f" of the rows of W that belong to gate f.
        accent: "bar" for a cotangent, "tilde" for a value made of a parameter, or "".
        time: "t", "t-1", "k"; "" for what is the same at all steps.
        primes: told apart from a value of the same name.
    """

    base: str
    sub: str = ""
    sup: str = ""
    accent: str = ""
    time: str = ""
    primes: int = 0


@dataclass(frozen=True, slots=True)
class Number:
    value: float


@dataclass(frozen=True, slots=True)
class Form:
    """`kind` composed of `parts`; `word` is the name or sign that the kind leaves open."""

    kind: str
    parts: tuple["Formula", ...] = ()
    word: str = ""


Formula: TypeAlias = Symbol | Number | Form

# How tightly each kind binds; a looser part inside a tighter whole is fenced.
LEVEL: Mapping[str, int] = {
    "space": 6,  # a set of shapes, R^{5x3}
    "relation": 0,  # a < b, a = b, a and b; word: the sign
    "sum": 1,
    "neg": 1,
    "big": 2,  # sum or product over an index: (below, above or nothing, body); word: the sign
    "hadamard": 2,  # element by element
    "product": 3,  # of matrices, or a scalar times something
    "dots": 3,  # a product with its middle left out
    "fraction": 4,
    "power": 5,
    "transpose": 5,
    "derivative": 4,  # (of, by); word: the d
    "call": 6,  # word: the function
    "slice": 6,  # (whole, start, stop); word: the block's name, or ""
    "stack": 6,  # one above the other
    "matrix": 6,  # of forms "row"
    "row": 6,
    "cases": 6,  # value, condition, value, condition, ..., value otherwise
    "indicator": 6,  # 1 where the condition holds, else 0
    "abs": 6,
    "floor": 6,
    "root": 6,
    "norm": 6,
}

ZERO, ONE = Number(0), Number(1)
IDENTITY = Symbol("I")


def rewrite(formula: Formula, change: Callable[[Formula], Formula | None]) -> Formula:
    """`formula` with every part for which `change` returns something replaced, and made anew around it."""
    found = change(formula)
    if found is not None:
        return found
    if not isinstance(formula, Form):
        return formula
    parts = tuple(rewrite(part, change) for part in formula.parts)
    if parts == formula.parts:
        return formula
    return _MAKE[formula.kind](*parts) if formula.kind in _MAKE else replace(formula, parts=parts)


def substitute(formula: Formula, swap: Mapping[Formula, Formula]) -> Formula:
    return rewrite(formula, swap.get)


def at_times(formula: Formula, times: Mapping[str, str]) -> Formula:
    """The same formula at other steps, for instance {"t-1": "t", "t": "t+1"}."""

    def change(part: Formula) -> Formula | None:
        return replace(part, time=times.get(part.time, part.time)) if isinstance(part, Symbol) else None

    return rewrite(formula, change)


def factors_last(formula: Formula, late: Callable[[Symbol], bool]) -> Formula:
    """The same formula with the factors that hold such a symbol at the end of each product element by element."""
    if not isinstance(formula, Form):
        return formula
    parts = [factors_last(part, late) for part in formula.parts]
    if formula.kind == "hadamard":
        parts.sort(key=lambda part: any(map(late, symbols(part))))
    return replace(formula, parts=tuple(parts))


def symbols(formula: Formula) -> list[Symbol]:
    """Every symbol in the order of reading, with repetitions."""
    if isinstance(formula, Symbol):
        return [formula]
    return [s for part in formula.parts for s in symbols(part)] if isinstance(formula, Form) else []


def size(formula: Formula) -> int:
    """How much there is to read: symbols and numbers."""
    return sum(map(size, formula.parts)) if isinstance(formula, Form) else 1


def is_form(formula: Formula, kind: str) -> bool:
    return isinstance(formula, Form) and formula.kind == kind


def sum_of(*terms: Formula) -> Formula:
    """A sum: nested sums opened, zeros dropped, equal terms counted, a factor common to all taken out."""
    flat = [part for term in terms for part in (_parts(term, "sum")) if part != ZERO]
    counted: dict[Formula, int] = {}
    for term in flat:
        counted[term] = counted.get(term, 0) + 1
    flat = [scaled(Number(n), term) if n > 1 else term for term, n in counted.items()]
    if len(flat) < 2:
        return flat[0] if flat else ZERO
    numbers = {
        abs(_number(term.parts[0] if isinstance(term, Form) and term.kind == "neg" else term)[0]) for term in flat
    }
    if len(numbers) == 1 and numbers != {1} and not any(isinstance(term, Number) for term in flat):
        (number,) = numbers
        return scaled(Number(number), sum_of(*(_divided(term) for term in flat)))
    common = _common(flat)
    if common:
        return hadamard(*common, sum_of(*(_without(term, common) for term in flat)))
    if is_form(flat[0], "neg"):  # a positive term first reads better
        flat.sort(key=lambda term: is_form(term, "neg"))
    return Form("sum", tuple(flat))


def negative(a: Formula) -> Formula:
    if isinstance(a, Number):
        return Number(-a.value)
    if isinstance(a, Form) and a.kind == "neg":
        return a.parts[0]
    if isinstance(a, Form) and a.kind == "sum" and any(is_form(part, "neg") for part in a.parts):
        return sum_of(*map(negative, a.parts))
    return Form("neg", (a,))


def difference(a: Formula, b: Formula) -> Formula:
    return sum_of(a, *map(negative, _parts(b, "sum")))


def hadamard(*factors: Formula) -> Formula:
    """A product element by element: signs and numbers in front, equal factors as a power."""
    sign, front, rest = _front(factors)
    powers: dict[Formula, float] = {}
    for factor in rest:
        for part in _parts(factor, "hadamard"):
            if part != ONE:
                base, exponent = _power(part)
                powers[base] = powers.get(base, 0) + exponent
    made = tuple(power(base, Number(exponent)) for base, exponent in powers.items())
    body = ONE if not made else made[0] if len(made) == 1 else Form("hadamard", made)
    out = scaled(Number(front), body)
    return negative(out) if sign < 0 else out


def scaled(scalar: Formula, a: Formula) -> Formula:
    """A number or another scalar times anything, written side by side."""
    if isinstance(a, Form) and a.kind == "neg":
        return negative(scaled(scalar, a.parts[0]))
    if isinstance(scalar, Form) and scalar.kind == "neg":
        return negative(scaled(scalar.parts[0], a))
    if isinstance(scalar, Number):
        if isinstance(a, Number):
            return Number(scalar.value * a.value)
        if scalar.value == 1:
            return a
        if scalar.value < 0:
            return negative(scaled(Number(-scalar.value), a))
        front, rest = _number(a)
        if front != 1:
            return scaled(Number(scalar.value * front), rest)
    if isinstance(scalar, Form) and scalar.kind == "fraction" and scalar.parts[0] == ONE:
        return fraction(a, scalar.parts[1])
    return a if scalar == ONE else scalar if a == ONE else Form("product", (scalar, *_parts(a, "product")))


def product(*factors: Formula) -> Formula:
    """A product of matrices, side by side."""
    sign, front, rest = _front(factors)
    flat = [part for factor in rest for part in _parts(factor, "product") if part not in (ONE, IDENTITY)]
    body = IDENTITY if not flat else flat[0] if len(flat) == 1 else Form("product", tuple(flat))
    out = scaled(Number(front), body)
    return negative(out) if sign < 0 else out


def fraction(above: Formula, below: Formula) -> Formula:
    if isinstance(above, Form) and above.kind == "neg":
        return negative(fraction(above.parts[0], below))
    return above if below == ONE else Form("fraction", (above, below))


def power(base: Formula, exponent: Formula) -> Formula:
    return base if exponent == ONE else Form("power", (base, exponent))


def transpose(a: Formula) -> Formula:
    return a.parts[0] if isinstance(a, Form) and a.kind == "transpose" else Form("transpose", (a,))


def call(name: str, *args: Formula) -> Form:
    return Form("call", args, name)


def relation(sign: str, *sides: Formula) -> Form:
    return Form("relation", sides, sign)


def derivative(of: Formula, by: Formula, d: str = "∂") -> Form:
    return Form("derivative", (of, by), d)


_MAKE: Mapping[str, Callable[..., Formula]] = {
    "sum": sum_of,
    "neg": negative,
    "hadamard": hadamard,
    "product": product,
    "fraction": fraction,
    "power": power,
    "transpose": transpose,
}


def _parts(a: Formula, kind: str) -> tuple[Formula, ...]:
    return a.parts if isinstance(a, Form) and a.kind == kind else (a,)


def _front(factors: Iterable[Formula]) -> tuple[int, float, list[Formula]]:
    """The sign and the number of a whole product, and the factors without theirs."""
    sign, number, rest = 1, 1.0, []
    for factor in factors:
        if isinstance(factor, Form) and factor.kind == "neg":
            factor, sign = factor.parts[0], -sign
        front, factor = _number(factor)
        number *= front
        rest.append(factor)
    return sign, number, rest


def _number(a: Formula) -> tuple[float, Formula]:
    """A leading number and the rest."""
    if isinstance(a, Number):
        return a.value, ONE
    if isinstance(a, Form) and a.kind == "product" and isinstance(a.parts[0], Number):
        rest = a.parts[1:]
        return a.parts[0].value, rest[0] if len(rest) == 1 else Form("product", rest)
    return 1, a


def _divided(term: Formula) -> Formula:
    """A term without its number; its sign stays."""
    return negative(_number(term.parts[0])[1]) if isinstance(term, Form) and term.kind == "neg" else _number(term)[1]


def _power(a: Formula) -> tuple[Formula, float]:
    if isinstance(a, Form) and a.kind == "power" and isinstance(a.parts[1], Number):
        return a.parts[0], a.parts[1].value
    return a, 1


def _factors(term: Formula) -> tuple[Formula, ...]:
    inner = term.parts[0] if isinstance(term, Form) and term.kind == "neg" else term
    return _parts(inner, "hadamard")


def _common(terms: list[Formula]) -> list[Formula]:
    """Factors that every term of a sum has; a - a * b has a in common, and a sum of scalars nothing."""
    common = list(_factors(terms[0]))
    for term in terms[1:]:
        common = [factor for factor in common if factor in _factors(term)]
    return [factor for factor in common if not isinstance(factor, Number)]


def _without(term: Formula, common: list[Formula]) -> Formula:
    rest = hadamard(*(factor for factor in _factors(term) if factor not in common))
    return negative(rest) if is_form(term, "neg") else rest
