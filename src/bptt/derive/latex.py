r"""Formulas as LaTeX; needs amsmath and amssymb, and nothing of ours: `h_{t} = \tanh\left(W_{ih} x_{t} + b\right)`."""

from bptt.derive.formula import Form, Formula, Number, Symbol
from bptt.derive.printer import Dialect, Inner, decimal, needs, plain_call, render, terms
from bptt.derive.text import clean

_NAMES = r"""\alpha \beta \gamma \delta \varepsilon \zeta \eta \theta \kappa \lambda \mu \nu \xi \pi \rho \sigma \tau
\varphi \chi \psi \omega \Gamma \Delta \Theta \Lambda \Xi \Pi \Sigma \Phi \Psi \Omega"""
GREEK = dict(zip("αβγδεζηθκλμνξπρστφχψωΓΔΘΛΞΠΣΦΨΩ", _NAMES.split(), strict=True))
_LETTER = {**GREEK, "ℓ": r"\ell", "1": r"\mathbf{1}"}
_WORDS = {"\\": "backslash", "^": "asciicircum", "~": "asciitilde", "<": "less", ">": "greater", "|": "bar"}
_ESCAPE = {
    **{letter: rf"\text{name}{{}}" for letter, name in _WORDS.items()},
    **{letter: "\\" + letter for letter in "&%$#_{}"},
    "…": r"\dots{}",
}
_FUNCTION = {"σ": r"\sigma", **{name: "\\" + name for name in ("tanh", "exp", "log", "sin", "cos", "max", "min")}}
_SIGN = {"=": "=", "≠": r"\neq", "<": "<", "≤": r"\leq", ">": ">", "≥": r"\geq", "∈": r"\in", "and": r"\wedge",
         "or": r"\vee", "not": r"\neg"}  # fmt: skip
_BIG = {"Σ": r"\sum", "Π": r"\prod"}
_D = {"∂": (r"\partial ", r"\partial "), "d": ("d", "d"), "∂⁺": (r"\partial^{+} ", r"\partial ")}
_BELOW, _TIMES, _CDOT = r" \\[2pt] ", r" \times ", r" \cdot "
_ACCENT = {"bar": (r"\bar", r"\overline"), "tilde": (r"\tilde", r"\widetilde")}


def latex(formula: Formula) -> str:
    """`formula` in math mode."""
    return render(formula, LATEX)


def escape(words: str) -> str:
    """Ordinary text, outside math; a letter that pdflatex does not know by itself is named by its number."""
    return "".join(
        _ESCAPE.get(letter) or (letter if letter < "\u0180" else _unknown(letter)) for letter in clean(words)
    )


def _unknown(letter: str) -> str:
    return f"${GREEK[letter]}$" if letter in GREEK else "?" if letter == "\ufffd" else f"U+{ord(letter):04X}"


def word(words: str) -> str:
    """A name inside math: a letter in italics, anything longer upright."""
    if words in _LETTER:
        return _LETTER[words]
    if len(words) == 1 and words.isascii() and words.isalnum():
        return words
    return rf"\mathrm{{{words}}}" if words.isascii() and words.isalnum() else rf"\text{{{escape(words)}}}"


def _symbol(s: Symbol) -> str:
    base = word(s.base)
    if s.accent:
        base = f"{_ACCENT[s.accent][len(s.base) > 1]}{{{base}}}"
    tail = ",".join([_subscript(s.sub)] * bool(s.sub) + [s.time] * bool(s.time))
    # A prime is a superscript of its own, so a block's name may not follow it as another.
    above = r"\prime" * s.primes + (rf"({_subscript(s.sup)})" if s.sup else "")
    return base + (f"_{{{tail}}}" if tail else "") + (f"^{{{above}}}" if above else "")


def _number(value: float) -> str:
    digits, e, exponent = decimal(value).replace("inf", r"\infty").partition("e")
    return digits if not e else f"{'' if digits == '1' else digits + _CDOT}10^{{{int(exponent)}}}"


def _subscript(words: str) -> str:
    """Runs of ASCII letters as they are, W_{ih}; anything else as a word."""
    return words if words.isascii() and words.isalnum() and len(words) < 4 else word(words)


def _sum(form: Form, inner: Inner) -> str:
    return terms(form, inner, " + ", " - ", "-")


def _product(form: Form, inner: Inner) -> str:
    return r" \, ".join(inner(part, need) for part, need in zip(form.parts, needs(form), strict=True))


def _power(form: Form, inner: Inner) -> str:
    base, exponent = form.parts
    if isinstance(base, Form) and plain_call(base) and isinstance(exponent, Number):
        return rf"{_function(base.word)}^{{{inner(exponent)}}}\left({inner(base.parts[0])}\right)"
    return f"{inner(base, 6)}^{{{inner(exponent)}}}"


def _function(name: str) -> str:
    return _FUNCTION.get(name) or rf"\operatorname{{{escape(name)}}}"


def _call(form: Form, inner: Inner) -> str:
    return rf"{_function(form.word)}\left({', '.join(map(inner, form.parts))}\right)"


def _big(form: Form, inner: Inner) -> str:
    below, above, body = form.parts
    top = "" if above == Symbol("") else f"^{{{inner(above)}}}"
    return rf"{_BIG[form.word]}_{{{inner(below)}}}{top} {inner(body, 2)}"


def _derivative(form: Form, inner: Inner) -> str:
    (of, by), (upper, lower) = (inner(part, 6) for part in form.parts), _D[form.word]
    return rf"\frac{{{upper}{of}}}{{{lower}{by}}}"


def _slice(form: Form, inner: Inner) -> str:
    whole, start, stop = form.parts
    low, high = (part.value if isinstance(part, Number) else 0 for part in (start, stop))
    return rf"\left[{inner(whole)}\right]_{{{_subscript(form.word) if form.word else f'{low + 1:.0f}:{high:.0f}'}}}"


def _cases(form: Form, inner: Inner) -> str:
    pairs = zip(form.parts[::2], form.parts[1::2], strict=False)
    rows = [rf"{inner(a)} & \text{{if }} {inner(c)}" for a, c in pairs] + [
        rf"{inner(form.parts[-1])} & \text{{otherwise}}"
    ]
    return rf"\begin{{cases}} {_BELOW.join(rows)} \end{{cases}}"


def _column(form: Form, inner: Inner) -> str:
    return rf"\begin{{bmatrix}} {_BELOW.join(map(inner, form.parts))} \end{{bmatrix}}"


def _dots(form: Form, inner: Inner) -> str:
    *first, last = (inner(part, 4) for part in form.parts)
    return " ".join([*first, r"\cdots", last])


def _space(form: Form, inner: Inner) -> str:
    return r"\mathbb{R}" + (f"^{{{_TIMES.join(map(inner, form.parts))}}}" if form.parts else "")


def _relation(form: Form, inner: Inner) -> str:
    return f" {_SIGN[form.word]} ".join(inner(part, 1) for part in form.parts)


LATEX = Dialect(
    symbol=_symbol,
    number=_number,
    fence=lambda words: rf"\left({words}\right)",
    level={"fraction": 4},
    kinds={
        "space": _space,
        "relation": _relation,
        "sum": _sum,
        "neg": lambda form, inner: "-" + inner(form.parts[0], 2),
        "big": _big,
        "hadamard": lambda form, inner: r" \odot ".join(inner(part, 4) for part in form.parts),
        "product": _product,
        "dots": _dots,
        "fraction": lambda form, inner: rf"\frac{{{inner(form.parts[0])}}}{{{inner(form.parts[1])}}}",
        "power": _power,
        "transpose": lambda form, inner: inner(form.parts[0], 6) + r"^{\top}",
        "derivative": _derivative,
        "call": _call,
        "slice": _slice,
        "stack": _column,
        "matrix": _column,
        "row": lambda form, inner: " & ".join(map(inner, form.parts)),
        "cases": _cases,
        "indicator": lambda form, inner: rf"\mathbf{{1}}\left[{inner(form.parts[0])}\right]",
        "abs": lambda form, inner: rf"\left|{inner(form.parts[0])}\right|",
        "floor": lambda form, inner: rf"\left\lfloor {inner(form.parts[0])} \right\rfloor",
        "root": lambda form, inner: rf"\sqrt{{{inner(form.parts[0])}}}",
        "norm": lambda form, inner: rf"\left\lVert {inner(form.parts[0])} \right\rVert",
    },
)
