"""Which share of each parameter's gradient comes from which lag."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class ParameterLags:
    r"""One parameter's gradient $g = \sum_b g_b$, b the bands of lags.

    Args:
        name: as in `net.named_parameters()`.
        norm: of g.
        norms: of each band's part.
        shares: signed, $\langle g_b, g \rangle / \lVert g \rVert^2$; they sum to 1.
    """

    name: str
    norm: float
    norms: tuple[float, ...]
    shares: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class ParameterShares(Mapping[str, ParameterLags]):
    """Parameter name -> its gradient by lag.

    Args:
        bands: (first, last) lag of each band, both inside.
        each: the parameters.
    """

    bands: tuple[tuple[int, int], ...]
    each: tuple[ParameterLags, ...]

    def __getitem__(self, name: str) -> ParameterLags:
        known = {one.name: one for one in self.each}
        return known[name if name in known else f"cell.{name}"]

    def __iter__(self) -> Iterator[str]:
        return iter([one.name for one in self.each])

    def __len__(self) -> int:
        return len(self.each)

    def to_dict(self) -> dict[str, Any]:
        """Plain numbers and lists."""
        return {"bands": self.bands, "list": [asdict(one) for one in self.each]}
