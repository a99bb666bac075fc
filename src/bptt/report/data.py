"""The page's numbers as one JSON block that no content can break out of."""

import json
import math
from collections.abc import Mapping
from typing import Any

from bptt.report.markup import Markup
from bptt.report.values import UNPRINTABLE

DIGITS = 7  # significant; float32 carries between 6 and 9

# Inside <script> only these can end the block or be misread by a parser; JSON allows each as an escape in its strings,
# and none of them occurs outside strings.
DANGEROUS = {
    "<": "\\u003c",
    ">": "\\u003e",
    "&": "\\u0026",
    "\u2028": "\\u2028",
    "\u2029": "\\u2029",
}


def embed(value: Mapping[str, Any]) -> Markup:
    """`value` as <script type="application/json" id="bptt-data">.

    NaN and infinities become the strings "NaN", "Infinity" and "-Infinity"; numbers are rounded to seven significant
    digits.
    """
    written = json.dumps(plain(value), ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    for character, escaped in DANGEROUS.items():
        written = written.replace(character, escaped)
    return Markup(f'<script type="application/json" id="bptt-data">{written}</script>')


def plain(value: Any) -> Any:
    """The same tree in what JSON has: mappings with text keys, lists, text, finite numbers, true, false, null."""
    if isinstance(value, Mapping):
        return {str(key): plain(entry) for key, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(entry) for entry in value]
    if isinstance(value, float):
        if not math.isfinite(value):
            return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
        return float(f"{value:.{DIGITS}g}")
    return UNPRINTABLE.sub("\ufffd", value) if isinstance(value, str) else value
