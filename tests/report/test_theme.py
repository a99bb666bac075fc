"""Colours: enough contrast for text and curves on both papers, and apart for every kind of colour vision."""

import itertools
import re

import pytest

from bptt.report import theme
from bptt.report.theme import COLOURS, FAMILY, SURFACES, TEXT, _mix

# Colours of curves that share a picture.
TOGETHER = ("blue", "orange", "ink")

# Machado, Oliveira, Fernandes (2009), severity 1.0, on linear RGB.
VISION = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}


def linear(colour: str) -> list[float]:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, relative luminance."""
    weights = (0.2126, 0.7152, 0.0722)
    light = sorted(sum(w * part for w, part in zip(weights, linear(each), strict=True)) for each in (one, other))
    return (light[1] + 0.05) / (light[0] + 0.05)


def lab(rgb: list[float]) -> list[float]:
    """CIE L*a*b* under D65."""
    to_xyz = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    white = (0.9505, 1.0, 1.089)
    parts = [
        max(0.0, sum(m * c for m, c in zip(row, rgb, strict=True))) / w for row, w in zip(to_xyz, white, strict=True)
    ]
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in parts)
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]


def seen(colour: str, vision: str) -> list[float]:
    rgb = linear(colour)
    changed = [sum(m * c for m, c in zip(row, rgb, strict=True)) for row in VISION[vision]]
    return lab([min(max(part, 0.0), 1.0) for part in changed])


@pytest.mark.parametrize("which", [0, 1], ids=["light", "dark"])
def test_text_and_curves_stand_out_from_every_surface(which: int) -> None:
    for name, surface in itertools.product((*TEXT, *FAMILY), SURFACES):
        assert contrast(COLOURS[name][which], COLOURS[surface][which]) >= 4.5, (name, surface)


@pytest.mark.parametrize("which", [0, 1], ids=["light", "dark"])
def test_numbers_can_be_read_on_the_deepest_colour_of_a_share(which: int) -> None:
    depth = float(re.findall(r"calc\(var\(--depth\) \* (\d+)%\)", theme.style())[0]) / 100
    for name in ("blue", "orange"):
        deepest = _mix(COLOURS["panel"][which], COLOURS[name][which], depth)
        assert contrast(COLOURS["ink"][which], deepest) >= 4.5


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("which", [0, 1], ids=["light", "dark"])
def test_curves_of_one_picture_differ_for_every_kind_of_colour_vision(which: int, vision: str) -> None:
    for one, other in itertools.combinations(TOGETHER, 2):
        a, b = seen(COLOURS[one][which], vision), seen(COLOURS[other][which], vision)
        distance = sum((p - q) ** 2 for p, q in zip(a, b, strict=True)) ** 0.5
        assert distance > 20, (one, other, distance)  # 2.3 is just noticeable


def test_every_colour_that_is_used_is_in_the_table_and_every_one_in_the_table_is_used() -> None:
    used = set(re.findall(r"var\(--([a-z0-9]+)\)", theme.style())) - {"tone", "depth"}
    assert used == set(COLOURS)


def test_the_reader_and_the_toggle_decide_between_light_and_dark_and_print_is_light() -> None:
    style = theme.style()
    dark = COLOURS["paper"][1]
    assert f"--paper:{dark}" not in style.split("@media")[0]
    assert re.search(
        r"@media screen and \(prefers-color-scheme:dark\)\{:root\{color-scheme:dark;--paper:" + dark, style
    )
    assert ":root[data-theme=light]" in style
    assert ":root[data-theme=dark]" in style
    assert dark not in style.split("@media print")[1]
