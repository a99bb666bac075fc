"""Formulas as MathML Core, which browsers typeset by themselves; the LaTeX source rides along as an annotation."""

import html

from bptt.derive.formula import Form, Formula, Number, Symbol
from bptt.derive.latex import latex
from bptt.derive.printer import Dialect, Inner, decimal, needs, plain_call, render, terms
from bptt.derive.text import clean

_SPACE = '<mspace width="0.17em"/>'
_APPLY = "<mo>&#x2061;</mo>"
_SIGN = {"and": "∧", "or": "∨", "not": "¬"}


def mathml(formula: Formula, display: bool = False) -> str:
    """A whole `<math>` element; `display` sets fractions and sums in full size."""
    return _element(render(formula, MATHML), latex(formula), display)


def equation(right: Formula, sign: str) -> str:
    """The part of an equation from its sign on, in full size."""
    words = _op(sign.replace("-", "−"), form="infix") + render(right, MATHML, 0 if sign != "-" else 1)
    return _element(words, f"{sign} {latex(right)}", display=True)


def _element(words: str, source: str, display: bool) -> str:
    style = ' displaystyle="true"' if display else ""
    return (
        f"<math{style}><semantics><mrow>{words}</mrow>"
        f'<annotation encoding="application/x-tex">{html.escape(source, quote=False)}</annotation></semantics></math>'
    )


def escape(words: str) -> str:
    return html.escape(clean(words), quote=True)


def _op(sign: str, **attributes: str) -> str:
    return f"<mo{''.join(f' {key}={chr(34)}{value}{chr(34)}' for key, value in attributes.items())}>{sign}</mo>"


def _row(*parts: str) -> str:
    return f"<mrow>{''.join(parts)}</mrow>"


def _fenced(left: str, words: str, right: str) -> str:
    return _row(_op(left, fence="true", form="prefix"), words, _op(right, fence="true", form="postfix"))


def _word(words: str) -> str:
    """One letter is italic by itself in MathML, a longer name upright."""
    if words in ("0", "1"):  # the columns of zeros and ones are bold, as vectors are in print
        return f'<mn style="font-weight: bold">{words}</mn>'
    return f"<mi>{escape(words)}</mi>"


def _symbol(s: Symbol) -> str:
    base = _word(s.base)
    if s.accent:
        sign = {"bar": "¯" if len(s.base) == 1 else "‾", "tilde": "~"}[s.accent]
        base = f'<mover accent="true">{base}{_op(sign, stretchy="true" if len(s.base) > 1 else "false")}</mover>'
    below = [f"<mi>{escape(s.sub)}</mi>"] * bool(s.sub) + [_time(s.time)] * bool(s.time)
    above = [_op("′" * s.primes)] * bool(s.primes) + [_row(_op("("), f"<mi>{escape(s.sup)}</mi>", _op(")"))] * bool(
        s.sup
    )
    if below and above:
        return f"<msubsup>{base}{_row(_op(',').join(below))}{_row(*above)}</msubsup>"
    if below or above:
        tag = "msub" if below else "msup"
        return f"<{tag}>{base}{_row(_op(',').join(below), *above)}</{tag}>"
    return base


def _number(value: float) -> str:
    digits, e, exponent = decimal(abs(value)).replace("inf", "∞").partition("e")
    sign = _op("−", form="prefix") if value < 0 else ""
    raised = f"<msup><mn>10</mn><mn>{int(exponent)}</mn></msup>".replace("-", "−") if e else ""
    front = "" if e and digits == "1" else f"<mn>{digits}</mn>" + (_op("·") if e else "")
    return sign + (_row(front, raised) if e else front)


def _space(form: Form, inner: Inner) -> str:
    return f"<msup><mi>ℝ</mi>{_row(_op('×').join(map(inner, form.parts)))}</msup>" if form.parts else "<mi>ℝ</mi>"


def _time(time: str) -> str:
    name, sign, number = time[:1], time[1:2], time[2:]
    return f"<mi>{escape(name)}</mi>" + (f"{_op(sign.replace('-', '−'))}<mn>{escape(number)}</mn>" if sign else "")


def _sum(form: Form, inner: Inner) -> str:
    return _row(terms(form, inner, _op("+"), _op("−"), _op("−", form="prefix")))


def _joined(form: Form, inner: Inner, sign: str, need: int) -> str:
    return _row(_op(sign).join(inner(part, need) for part in form.parts))


def _product(form: Form, inner: Inner) -> str:
    return _row(_SPACE.join(inner(part, need) for part, need in zip(form.parts, needs(form), strict=True)))


def _power(form: Form, inner: Inner) -> str:
    base, exponent = form.parts
    if isinstance(base, Form) and plain_call(base) and isinstance(exponent, Number):
        name = f"<msup><mi>{escape(base.word)}</mi>{inner(exponent)}</msup>"
        return _row(name, _APPLY, _fenced("(", inner(base.parts[0]), ")"))
    return _raised(base, inner(base, 6), _row(inner(exponent)))


def _raised(base: Formula, words: str, above: str) -> str:
    """A superscript above a symbol's own subscript, not behind it."""
    subscripted = isinstance(base, Symbol) and words.startswith("<msub>")
    inside = words.removeprefix("<msub>").removesuffix("</msub>")
    return f"<msubsup>{inside}{above}</msubsup>" if subscripted else f"<msup>{words}{above}</msup>"


def _call(form: Form, inner: Inner) -> str:
    arguments = _op(",").join(map(inner, form.parts))
    return _row(f"<mi>{escape(form.word)}</mi>", _APPLY, _fenced("(", arguments, ")"))


def _big(form: Form, inner: Inner) -> str:
    below, above, body = form.parts
    sign = _op({"Σ": "∑", "Π": "∏"}[form.word], movablelimits="false", largeop="true")
    bare = above == Symbol("")
    limits = f"<munder>{sign}{_row(inner(below))}</munder>" if bare else (
        f"<munderover>{sign}{_row(inner(below))}{_row(inner(above))}</munderover>")  # fmt: skip
    return _row(limits, _SPACE, inner(body, 2))


def _derivative(form: Form, inner: Inner) -> str:
    of, by = (inner(part, 6) for part in form.parts)
    d = f'<mi mathvariant="normal">{form.word[0]}</mi>'
    upper = f"<msup>{d}<mo>+</mo></msup>" if form.word == "∂⁺" else d
    return f"<mfrac>{_row(upper, of)}{_row(d, by)}</mfrac>"


def _slice(form: Form, inner: Inner) -> str:
    whole, start, stop = form.parts
    low, high = (part.value if isinstance(part, Number) else 0 for part in (start, stop))
    block = f"<mi>{escape(form.word)}</mi>" if form.word else f"<mn>{low + 1:.0f}</mn><mo>:</mo><mn>{high:.0f}</mn>"
    return f"<msub>{_fenced('[', inner(whole), ']')}{_row(block)}</msub>"


def _table(rows: list[list[str]]) -> str:
    cells = ("".join(f"<mtd>{cell}</mtd>" for cell in row) for row in rows)
    return f"<mtable>{''.join(f'<mtr>{row}</mtr>' for row in cells)}</mtable>"


def _stack(form: Form, inner: Inner) -> str:
    return _fenced("[", _table([[inner(part)] for part in form.parts]), "]")


def _matrix(form: Form, inner: Inner) -> str:
    rows = [row.parts if isinstance(row, Form) else (row,) for row in form.parts]
    return _fenced("[", _table([[inner(part) for part in row] for row in rows]), "]")


def _cases(form: Form, inner: Inner) -> str:
    pairs = zip(form.parts[::2], form.parts[1::2], strict=False)
    rows = [[inner(a), _row("<mtext>if&#xa0;</mtext>", inner(c))] for a, c in pairs]
    return _row(
        _op("{", fence="true", form="prefix"), _table([*rows, [inner(form.parts[-1]), "<mtext>otherwise</mtext>"]])
    )


def _dots(form: Form, inner: Inner) -> str:
    *first, last = (inner(part, 4) for part in form.parts)
    return _row(_SPACE.join([*first, _op("⋯"), last]))


MATHML = Dialect(
    symbol=_symbol,
    number=_number,
    fence=lambda words: _fenced("(", words, ")"),
    kinds={
        "space": _space,
        "relation": lambda form, inner: _joined(form, inner, html.escape(_SIGN.get(form.word, form.word)), 1),
        "sum": _sum,
        "neg": lambda form, inner: _row(_op("−", form="prefix"), inner(form.parts[0], 2)),
        "big": _big,
        "hadamard": lambda form, inner: _joined(form, inner, "⊙", 4),
        "product": _product,
        "dots": _dots,
        "fraction": lambda form, inner: f"<mfrac>{_row(inner(form.parts[0]))}{_row(inner(form.parts[1]))}</mfrac>",
        "power": _power,
        "transpose": lambda form, inner: _raised(form.parts[0], inner(form.parts[0], 6), "<mo>⊤</mo>"),
        "derivative": _derivative,
        "call": _call,
        "slice": _slice,
        "stack": _stack,
        "matrix": _matrix,
        "row": lambda form, inner: _row(*map(inner, form.parts)),
        "cases": _cases,
        "indicator": lambda form, inner: _row(_word("1"), _fenced("[", inner(form.parts[0]), "]")),
        "abs": lambda form, inner: _fenced("|", inner(form.parts[0]), "|"),
        "floor": lambda form, inner: _fenced("⌊", inner(form.parts[0]), "⌋"),
        "root": lambda form, inner: f"<msqrt>{inner(form.parts[0])}</msqrt>",
        "norm": lambda form, inner: _fenced("‖", inner(form.parts[0]), "‖"),
    },
)
