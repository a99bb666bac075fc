"""What the three printers share: walk a formula, fence what binds too loosely, and look each kind up in a table."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bptt.derive.formula import LEVEL, Form, Formula, Number, Symbol

Inner = Callable[..., str]  # inner(part, need=0): a part's words, fenced if it binds looser than `need`


@dataclass(frozen=True, slots=True)
class Dialect:
    """One way to write formulas.

    Args:
        symbol, number: how the leaves are written.
        fence: puts round brackets around words.
        kinds: for each kind of `Form`, (form, inner) -> words.
        level: where a kind binds otherwise than `LEVEL` says: a fraction needs no brackets when it is built upright.
    """

    symbol: Callable[[Symbol], str]
    number: Callable[[float], str]
    fence: Callable[[str], str]
    kinds: Mapping[str, Callable[[Form, Inner], str]]
    level: Mapping[str, int] = field(default_factory=dict)


def render(formula: Formula, dialect: Dialect, need: int = 0) -> str:
    """`formula` in words of `dialect`, in brackets if it binds looser than `need`."""

    def inner(part: Formula, need: int = 0) -> str:
        return render(part, dialect, need)

    if isinstance(formula, Symbol):
        words, level = dialect.symbol(formula), 5 if formula.sup else 6
    elif isinstance(formula, Number):
        words, level = dialect.number(formula.value), 1 if formula.value < 0 else 6
    else:
        words = dialect.kinds[formula.kind](formula, inner)
        level = dialect.level.get(formula.kind, LEVEL[formula.kind])
    return dialect.fence(words) if level < need else words


def terms(form: Form, inner: Inner, plus: str, minus: str, first: str) -> str:
    """The terms of a sum with their signs between them; `first` is the minus of a first term that is subtracted."""
    out = ""
    for subtracted, term in _signed(form):
        out += (minus if subtracted else plus) if out else (first if subtracted else "")
        out += inner(term, 2)
    return out


def _signed(form: Form) -> list[tuple[bool, Formula]]:
    """The terms of a sum as (is subtracted, term without its sign)."""
    out: list[tuple[bool, Formula]] = []
    for part in form.parts:
        if isinstance(part, Form) and part.kind == "neg":
            out.append((True, part.parts[0]))
        elif isinstance(part, Number) and part.value < 0:
            out.append((True, Number(-part.value)))
        else:
            out.append((False, part))
    return out


def needs(form: Form) -> list[int]:
    """How tightly each factor of a product must bind: `W (a * b)`, but `2 a * b` and `W Σ a` need no brackets."""
    last = len(form.parts) - 1
    scalar = isinstance(form.parts[0], Number)
    return [2 if i == last and scalar and last == 1 else 4 for i in range(last + 1)]


def plain_call(base: Formula) -> bool:
    """True for f(a), whose power is written behind the function's name."""
    return isinstance(base, Form) and base.kind == "call" and len(base.parts) == 1 and base.word.isalpha()


def decimal(value: float) -> str:
    """A number as a person writes it: 2, 0.1, 1e-05."""
    return str(int(value)) if abs(value) < 1e15 and value == int(value) else f"{value:.6g}"
