"""Elements that hold one number of the chosen setting; the script writes into the same elements later."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bptt.report.markup import Markup, element
from bptt.report.values import short

FLOOR = 1e-6  # the norm at which a bar is empty; 1e2 fills it
CEILING = 1e2


@dataclass(frozen=True, slots=True)
class Chosen:
    """One setting among all numbers: an activation, the index of a gain, the step t of the loss, from 0."""

    numbers: Mapping[str, Any]
    activation: str
    gain: int
    t: int

    def at(self, place: str) -> Any:
        """The number at e.g. "at/{t}/n/0" of this setting; None beyond the step of the loss."""
        found: Any = self.numbers["settings"][self.activation][self.gain]
        for part in place.replace("{t}", str(self.t)).split("/"):
            if isinstance(found, list):
                found = found[int(part)] if int(part) < len(found) else None
            else:
                found = None if found is None else found.get(part)
        return found


def slot(chosen: Chosen, place: str, tag: str = "span", kind: str = "", **attributes: str) -> Markup:
    """An element that shows the number at `place`; `kind` "bar" draws it, "lag" counts the steps back to i."""
    place = "at/{t}/say" if place == "say" else place
    if kind == "bar":
        return element(tag, data_slot=place, data_kind=kind, style=f"--part:{part(chosen.at(place)):.3f}", **attributes)
    if kind == "lag":
        return element(tag, str(chosen.t - int(place)), data_slot=place, data_kind=kind, **attributes)
    value = chosen.at(place)
    return element(tag, value if isinstance(value, str) else short(value), data_slot=place, **attributes)


def part(norm: float | None) -> float:
    """How far a bar is filled: 0 at 1e-6 and below, 1 at 100 and above, even steps for factors of ten between."""
    if not norm or norm <= FLOOR:
        return 0.0
    return min(1.0, math.log10(norm / FLOOR) / math.log10(CEILING / FLOOR))


def matrix(chosen: Chosen, place: str, columns: int, entries: int = 0) -> Markup:
    """A small matrix, `columns` wide, of a flat list; a list of two by default: J, M have four entries."""
    count = entries or (4 if place.startswith("J/") or "/M/" in place else 2)
    cells = [slot(chosen, f"{place}/{k}") for k in range(count)]
    return element("span", *cells, class_=f"matrix wide-{columns}")
