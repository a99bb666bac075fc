"""Colours as a table: one row per name, each with its value on light and on dark paper.

Chosen so that text has a contrast of at least 4.5 and curves of at least 3 against every surface they stand on, and
that blue and orange, the two that share a picture, stay apart for all three kinds of colour blindness; tests compute
both. Curves differ in their dashes too: no picture depends on colour alone.
"""

from importlib.resources import files

COLOURS = {
    #          light      dark
    "paper": ("#f4f6f8", "#0e1318"),
    "panel": ("#ffffff", "#161d25"),
    "ink": ("#17202b", "#e7edf3"),
    "soft": ("#54606f", "#a2b0bf"),
    "rule": ("#d8dee5", "#303b47"),
    "grid": ("#e9edf1", "#232d38"),
    "blue": ("#0b61b4", "#66b2ff"),
    "orange": ("#bc4b00", "#ff9a4d"),
    "teal": ("#00756a", "#45d0b7"),
    "purple": ("#8139a4", "#cf9cf6"),
}
RAMP = 12  # colours of an ordered family


def _ramp() -> dict[str, tuple[str, str]]:
    """From blue over purple to orange, evenly: their order is seen by every kind of eye."""
    stops = [COLOURS[name] for name in ("blue", "purple", "orange")]
    made = {}
    for place in range(RAMP):
        at = 2 * place / (RAMP - 1)
        first = min(int(at), 1)
        low, high = stops[first], stops[first + 1]
        made[f"r{place}"] = (_mix(low[0], high[0], at - first), _mix(low[1], high[1], at - first))
    return made


def _mix(one: str, other: str, part: float) -> str:
    pairs = zip(bytes.fromhex(one[1:]), bytes.fromhex(other[1:]), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * part):02x}" for a, b in pairs)


COLOURS |= _ramp()
FAMILY = tuple(f"r{place}" for place in range(RAMP))
TEXT = ("ink", "soft", "blue", "orange", "teal", "purple")
SURFACES = ("paper", "panel")


def style() -> str:
    """The page's style sheet: the table as CSS variables, then page.css.

    Light unless the reader's system asks for dark; the toggle's choice (data-theme) wins over both; print is light.
    """
    light, dark = _variables(0), _variables(1)
    return (
        f":root{{color-scheme:light;{light}}}\n"
        f"@media screen and (prefers-color-scheme:dark){{:root{{color-scheme:dark;{dark}}}}}\n"
        f"@media screen{{:root[data-theme=light]{{color-scheme:light;{light}}}"
        f":root[data-theme=dark]{{color-scheme:dark;{dark}}}}}\n"
        + "".join(f".line.{name}{{stroke:var(--{name})}}.dot.{name}{{fill:var(--{name})}}" for name in FAMILY)
        + "\n"
    ) + _file("page.css")


def script() -> str:
    return _file("page.js")


def _variables(which: int) -> str:
    return ";".join(f"--{name}:{values[which]}" for name, values in COLOURS.items())


def _file(name: str) -> str:
    return files("bptt.report").joinpath(name).read_text(encoding="utf-8")
