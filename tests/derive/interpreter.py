"""A derivation carried out with numbers, reading only its formulas: a judge that shares nothing with the graphs.

Every value is a matrix; a vector is a column, a scalar is 1 by 1.
"""

import math
from dataclasses import dataclass, field, replace

import numpy as np

from bptt.derive.formula import Form, Formula, Number, Symbol

CALLS = {
    "tanh": np.tanh,
    "σ": lambda a: 1 / (1 + np.exp(-a)),
    "exp": np.exp,
    "log": np.log,
    "sin": np.sin,
    "cos": np.cos,
    "sign": np.sign,
    "relu": lambda a: np.maximum(a, 0),
    "softplus": lambda a: np.log1p(np.exp(a)),
    "erf": np.vectorize(math.erf, otypes=[float]),
    "sum": lambda a: a.sum().reshape(1, 1),
    "mean": lambda a: a.mean().reshape(1, 1),
    "max": lambda a, b=None: a.max().reshape(1, 1) if b is None else np.maximum(a, b),
    "min": np.minimum,
    "clip": np.clip,
    "cut": lambda a: a,
    "not": np.logical_not,
    "diag": lambda a: np.diag(a.ravel()),
}
RELATIONS = {
    "=": np.equal,
    "≠": np.not_equal,
    "<": np.less,
    "≤": np.less_equal,
    ">": np.greater,
    "≥": np.greater_equal,
    "and": np.logical_and,
    "or": np.logical_or,
}


@dataclass
class Interpreter:
    """values: symbols (without their time) at a step, None for what all steps share; derivatives by formula."""

    steps: int
    values: dict = field(default_factory=dict)
    derivatives: dict = field(default_factory=dict)
    shapes: dict = field(default_factory=dict)  # of symbols whose value after the last step is zero

    def put(self, symbol: Symbol, t: int, value: np.ndarray) -> None:
        self.values[replace(symbol, time=""), at(symbol.time, t)] = value

    def __call__(self, formula: Formula, t: int = 0) -> np.ndarray:
        if isinstance(formula, Number):
            return np.array([[formula.value]])
        if isinstance(formula, Symbol):
            return self._symbol(formula, t)
        if formula.kind == "derivative":
            return self.derivatives[formula]
        if formula.kind == "big":
            return sum(self(formula.parts[2], step) for step in range(1, self.steps + 1))
        if formula.kind == "slice":
            return self(formula.parts[0], t)[int(formula.parts[1].value) : int(formula.parts[2].value)]
        return getattr(self, f"_{formula.kind}")(formula, *(self(part, t) for part in formula.parts))

    def _symbol(self, symbol: Symbol, t: int) -> np.ndarray:
        if symbol.base in ("0", "1") and symbol.sub:
            return np.full((int(symbol.sub), 1), float(symbol.base))
        if symbol.base == "I" and symbol.sub:
            return np.eye(int(symbol.sub))
        when = at(symbol.time, t)
        bare = replace(symbol, time="")
        return np.zeros(self.shapes[bare]) if when == self.steps + 1 else self.values[bare, when]

    def _sum(self, form, *parts):
        return sum(parts[1:], parts[0])

    def _neg(self, form, a):
        return -a

    def _hadamard(self, form, *parts):
        return math.prod(parts[1:], start=parts[0])

    def _product(self, form, *parts):
        out = parts[0]
        for part in parts[1:]:
            out = out * part if 1 in (out.size, part.size) else out @ part
        return out

    def _fraction(self, form, a, b):
        return a / b

    def _power(self, form, a, p):
        return a**p

    def _transpose(self, form, a):
        return a.T

    def _call(self, form, *args):
        return CALLS[form.word](*args)

    def _stack(self, form, *parts):
        return np.concatenate(parts)

    def _relation(self, form, *sides):
        return RELATIONS[form.word](*sides)

    def _indicator(self, form, condition):
        return np.asarray(condition, float)

    def _cases(self, form, value, condition, otherwise):
        return np.where(condition, value, otherwise)

    def _abs(self, form, a):
        return np.abs(a)

    def _floor(self, form, a):
        return np.floor(a)

    def _root(self, form, a):
        return np.sqrt(a)


def at(time: str, t: int) -> int | None:
    """The step that "t-1", "t+1", "1" or "" names."""
    if not time:
        return None
    return t + int(time[1:] or 0) if time.startswith("t") else int(time)


def last_side(formula: Formula) -> Formula:
    """The right end of a chain a = b = c."""
    return formula.parts[-1] if isinstance(formula, Form) and formula.kind == "relation" else formula
