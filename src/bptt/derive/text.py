"""Formulas as Unicode text for a terminal: `h_t = tanh(W_ih x_t + b + W_hh h_{t-1})`."""

import re
import unicodedata

from bptt.derive.formula import Form, Formula, Number, Symbol
from bptt.derive.printer import Dialect, Inner, decimal, needs, plain_call, render, terms

_ACCENT = {"": "", "bar": "\N{COMBINING MACRON}", "tilde": "\N{COMBINING TILDE}"}
_SUPERSCRIPT = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
# What a terminal would obey instead of showing: controls, and marks that turn the direction of writing.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")


def text(formula: Formula) -> str:
    """`formula` on one line."""
    return render(formula, TEXT)


def clean(words: str) -> str:
    return _UNPRINTABLE.sub("\ufffd", words)


def _symbol(s: Symbol) -> str:
    # Over a whole word the overline is repeated, since a combining mark sits on one letter.
    accent = "\N{COMBINING OVERLINE}" if len(s.base) > 1 and s.accent == "bar" else _ACCENT[s.accent]
    base = "".join(letter + accent for letter in clean(s.base)) + "′" * s.primes
    tail = ",".join(part for part in (s.sub, s.time) if part)
    return unicodedata.normalize("NFC", clean(base + _script("_", tail) + _script("^", s.sup)))


def _script(sign: str, words: str) -> str:
    if not words:
        return ""
    return sign + (words if words.isalnum() else f"{{{words}}}")


def _sum(form: Form, inner: Inner) -> str:
    return terms(form, inner, " + ", " − ", "−")


def _product(form: Form, inner: Inner) -> str:
    return " ".join(inner(part, need) for part, need in zip(form.parts, needs(form), strict=True))


def _power(form: Form, inner: Inner) -> str:
    base, exponent = form.parts
    whole = isinstance(exponent, Number) and exponent.value == int(exponent.value)
    raised = (
        decimal(exponent.value).translate(_SUPERSCRIPT)
        if isinstance(exponent, Number) and whole
        else f"^{inner(exponent, 6)}"
    )
    if isinstance(base, Form) and plain_call(base) and whole:
        return f"{base.word}{raised}({inner(base.parts[0])})"
    return inner(base, 6) + raised


def _big(form: Form, inner: Inner) -> str:
    below, above, body = form.parts
    bounds = inner(below) if above == Symbol("") else f"{inner(below)}..{inner(above)}"
    short = bounds if bounds.isalnum() else f"{{{bounds.replace(' ', '')}}}"
    return f"{form.word}_{short} {inner(body, 2)}"


def _derivative(form: Form, inner: Inner) -> str:
    of, by = (inner(part, 6) for part in form.parts)
    if form.word == "d" and isinstance(form.parts[1], Symbol) and len(form.parts[1].base) > 1:
        by = f"({by})"  # a d before a word would be read as its first letter
    return f"{form.word}{of}/{form.word[0]}{by}"


def _slice(form: Form, inner: Inner) -> str:
    whole, start, stop = form.parts
    return f"[{inner(whole)}]_{clean(form.word) or _range(start, stop)}"


def _range(start: Formula, stop: Formula) -> str:
    low, high = (part.value if isinstance(part, Number) else 0 for part in (start, stop))
    return f"{{{low + 1:.0f}:{high:.0f}}}"


def _cases(form: Form, inner: Inner) -> str:
    pairs = zip(form.parts[::2], form.parts[1::2], strict=False)
    return (
        "{" + "; ".join([f"{inner(a)} if {inner(c)}" for a, c in pairs] + [f"{inner(form.parts[-1])} otherwise"]) + "}"
    )


def _dots(form: Form, inner: Inner) -> str:
    return " ".join([*(inner(part, 4) for part in form.parts[:-1]), "⋯", inner(form.parts[-1], 4)])


TEXT = Dialect(
    symbol=_symbol,
    number=lambda value: "−" + decimal(-value) if value < 0 else decimal(value),
    fence=lambda words: f"({words})",
    level={"fraction": 2},
    kinds={
        "space": lambda form, inner: "ℝ" + _script("^", "×".join(map(inner, form.parts))),
        "relation": lambda form, inner: f" {form.word} ".join(inner(part, 1) for part in form.parts),
        "sum": _sum,
        "neg": lambda form, inner: "−" + inner(form.parts[0], 2),
        "big": _big,
        "hadamard": lambda form, inner: " ⊙ ".join(inner(part, 4) for part in form.parts),
        "product": _product,
        "dots": _dots,
        "fraction": lambda form, inner: f"{inner(form.parts[0], 3)} / {inner(form.parts[1], 4)}",
        "power": _power,
        "transpose": lambda form, inner: inner(form.parts[0], 6) + "ᵀ",
        "derivative": _derivative,
        "call": lambda form, inner: f"{clean(form.word)}({', '.join(map(inner, form.parts))})",
        "slice": _slice,
        "stack": lambda form, inner: f"[{'; '.join(map(inner, form.parts))}]",
        "matrix": lambda form, inner: f"[{'; '.join(map(inner, form.parts))}]",
        "row": lambda form, inner: ", ".join(map(inner, form.parts)),
        "cases": _cases,
        "indicator": lambda form, inner: f"1[{inner(form.parts[0])}]",
        "abs": lambda form, inner: f"|{inner(form.parts[0])}|",
        "floor": lambda form, inner: f"⌊{inner(form.parts[0])}⌋",
        "root": lambda form, inner: f"√{inner(form.parts[0], 6)}",
        "norm": lambda form, inner: f"‖{inner(form.parts[0])}‖",
    },
)
