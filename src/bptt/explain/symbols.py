"""Words with symbols in them: "S_{i−1}" in a sentence becomes an italic letter with a subscript."""

import re

from bptt.report.markup import Markup, element, escape, join

SYMBOL = re.compile(r"([A-Za-zσ])_(?:\{([^}]*)\}|(\w+))")


def symbols(words: str) -> Markup:
    """`words` as HTML, each X_y or X_{y} with y below X."""
    parts, end = [], 0
    for found in SYMBOL.finditer(words):
        parts += [escape(words[end : found.start()]), element("i", found[1]), element("sub", found[2] or found[3])]
        end = found.end()
    return join([*parts, escape(words[end:])])
