"""A whole derivation as text, as LaTeX, and as a self-contained page that browsers typeset by themselves."""

from collections.abc import Iterable, Sequence

from bptt.derive import latex as tex
from bptt.derive import mathml
from bptt.derive.document import Block, Chapter, Equation, Equations, Sentence, broken, chapter_text
from bptt.derive.formula import Form, Formula
from bptt.derive.text import clean

ROOM = 84  # characters of text after which a sum goes on in the next line of LaTeX and HTML

_PREAMBLE = r"""\documentclass{article}
\usepackage[T1]{fontenc}
\usepackage[a4paper,margin=2cm]{geometry}
\usepackage{amsmath,amssymb}
\begin{document}
"""

_STYLE = """
.bptt-derivation { font-family: Georgia, "Times New Roman", "Liberation Serif", serif; line-height: 1.55; }
.bptt-derivation math { font-size: 1.08em; font-family: "Latin Modern Math", "STIX Two Math", "Cambria Math", math; }
/* A bar right on its letter is lost between two pixels at usual sizes. */
.bptt-derivation mover > mo { padding-bottom: .08em; -webkit-text-stroke: .3px; }
.bptt-derivation h2 { font-size: 1.25em; font-weight: 600; margin: 2em 0 .4em; }
.bptt-derivation p { margin: .7em 0; }
.bptt-derivation .equations { display: grid; grid-template-columns: minmax(5.5em, max-content) minmax(0, 1fr);
  gap: .55em .45em; align-items: baseline; margin: .9em 0; padding: .25em 0; overflow-x: auto; }
.bptt-derivation .left { text-align: right; }
.bptt-derivation .right > div + div { margin: .35em 0 0 1.6em; }
.bptt-derivation .equations > * { white-space: nowrap; }
@media (max-width: 40em) {
  .bptt-derivation .equations { display: block; }
  .bptt-derivation .equations > div { overflow-x: auto; overflow-y: hidden; padding: .12em 0; }
  .bptt-derivation .left { text-align: left; margin-top: .7em; }
  .bptt-derivation .right { padding-left: 1em !important; }
}
"""

_PAGE_STYLE = """
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 52rem; padding: 2.5rem 1.25rem 4rem; background: #fdfdfb; color: #1b1b1a; }
body { font-size: 17px; }
h1 { font: 600 1.9rem/1.2 Georgia, "Times New Roman", "Liberation Serif", serif; margin: 0; overflow-wrap: anywhere; }
.subtitle { font: italic 1rem/1.5 Georgia, "Times New Roman", "Liberation Serif", serif; margin: .3rem 0 0; }
.subtitle { color: #62625c; }
@media (prefers-color-scheme: dark) {
  body { background: #17181a; color: #e7e6e1; }
  .subtitle { color: #a3a29b; }
}
@media print { body { max-width: none; background: none; } }
"""

SUBTITLE = "Backpropagation through time, derived from the cell's own code"


def document_text(title: str, chapters: Iterable[Chapter]) -> str:
    """The whole derivation for a terminal."""
    heading = f"{clean(title)}: {SUBTITLE[0].lower()}{SUBTITLE[1:]}"
    parts = []
    for number, chapter in enumerate(chapters, 1):
        head, _, body = chapter_text(chapter).partition("\n")
        parts.append(f"{number}. {head}\n{'─' * (len(head) + 3)}{body}")
    return "\n\n\n".join([f"{heading}\n{'═' * len(heading)}", *parts])


def document_latex(title: str, chapters: Iterable[Chapter], standalone: bool) -> str:
    """Sections with aligned equations; `standalone` adds what makes it a document."""
    body = "\n\n".join(_chapter_latex(chapter) for chapter in chapters)
    if not standalone:
        return f"% needs \\usepackage{{amsmath,amssymb}}\n{body}\n"
    return f"{_PREAMBLE}\\section*{{{tex.escape(title)}}}\n{tex.escape(SUBTITLE)}.\n\n{body}\n\\end{{document}}\n"


def _chapter_latex(chapter: Chapter) -> str:
    return "\n".join([rf"\subsection*{{{tex.escape(chapter.title)}}}", *map(_block_latex, chapter.blocks)])


def _block_latex(block: Block) -> str:
    if isinstance(block, Sentence):
        return "".join(tex.escape(part) if isinstance(part, str) else f"${tex.latex(part)}$" for part in block.parts)
    rows = " \\\\\n".join(map(_row_latex, block.rows))
    return f"\\begin{{align*}}\n{rows}\n\\end{{align*}}"


def _row_latex(row: Equation) -> str:
    first, *more = broken(row.right, ROOM)
    lines = [f"  {tex.latex(row.left)} &= {tex.latex(first)}"]
    lines += [f"  &\\qquad {sign} {tex.latex(piece)}" for sign, piece in map(_continued, more)]
    return " \\\\\n".join(lines)


def _continued(piece: Formula) -> tuple[str, Formula]:
    """The sign that joins a later line of a sum to the one above, and the line without it."""
    if isinstance(piece, Form) and piece.kind == "neg":
        return "-", piece.parts[0]
    first = piece.parts[0] if isinstance(piece, Form) and piece.kind == "sum" else None
    if isinstance(piece, Form) and isinstance(first, Form) and first.kind == "neg":
        return "-", Form("sum", (first.parts[0], *piece.parts[1:]))
    return "+", piece


def page(title: str, chapters: Sequence[Chapter]) -> str:
    """One HTML document that loads nothing."""
    heading = mathml.escape(title)
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{heading}: {SUBTITLE}</title>\n<style>{_PAGE_STYLE}</style>\n</head>\n<body>\n"
        f'<h1>{heading}</h1>\n<p class="subtitle">{SUBTITLE}</p>\n{fragment(chapters)}\n</body>\n</html>\n'
    )


def fragment(chapters: Iterable[Chapter]) -> str:
    """The chapters as one element with its own style, for a page or a notebook."""
    body = "\n".join(map(_chapter_html, chapters))
    return f'<div class="bptt-derivation"><style>{_STYLE}</style>\n{body}\n</div>'


def _chapter_html(chapter: Chapter) -> str:
    return "\n".join([f"<h2>{mathml.escape(chapter.title)}</h2>", *map(_block_html, chapter.blocks)])


def _block_html(block: Block) -> str:
    if isinstance(block, Equations):
        return f'<div class="equations">{"".join(map(_row_html, block.rows))}</div>'
    words = (mathml.escape(part) if isinstance(part, str) else mathml.mathml(part) for part in block.parts)
    return f"<p>{''.join(words)}</p>"


def _row_html(row: Equation) -> str:
    first, *more = broken(row.right, ROOM)
    lines = [mathml.equation(first, "=")] + [mathml.equation(piece, sign) for sign, piece in map(_continued, more)]
    right = "".join(f"<div>{line}</div>" for line in lines)
    return f'<div class="left">{mathml.mathml(row.left, display=True)}</div><div class="right">{right}</div>'
