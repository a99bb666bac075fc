"""What a value in a graph is: its shape, its dtype, and whether each row of the batch has its own."""

from dataclasses import dataclass
from math import prod

FLOATS = ("float16", "bfloat16", "float32", "float64")
_WIDTHS = {"8": 1, "16": 2, "32": 4, "64": 8}


@dataclass(frozen=True, slots=True)
class Type:
    """Type of one value.

    Args:
        shape: the shape of *one row* for a row value (the batch is not part of it), the whole shape for a shared one.
        dtype: torch's name of it, "float32".
        row: True if every row of the batch has its own value (inputs, carry); False if all rows and all steps
            share one (parameters and what is computed from them alone).
    """

    shape: tuple[int, ...]
    dtype: str
    row: bool

    @property
    def floating(self) -> bool:
        """True if a gradient can flow through a value of this type."""
        return self.dtype in FLOATS

    @property
    def bytes(self) -> int:
        """Bytes of the value; of one row of it for a row value."""
        width = next((size for bits, size in _WIDTHS.items() if self.dtype.endswith(bits)), 1)
        return width * prod(self.shape)

    def __str__(self) -> str:
        dims = [*(["batch"] if self.row else []), *map(str, self.shape)]
        return f"{self.dtype}[{', '.join(dims)}]"


def broadcast(shapes: list[tuple[int, ...]]) -> tuple[int, ...]:
    """The common shape, aligned at the last axis as torch aligns; ValueError if there is none."""
    rank = max(map(len, shapes))
    padded = [(1,) * (rank - len(shape)) + shape for shape in shapes]
    out = []
    for sizes in zip(*padded, strict=True):
        wide = {size for size in sizes if size != 1}
        if len(wide) > 1:
            raise ValueError(f"sizes {sorted(wide)} do not broadcast")
        out.append(wide.pop() if wide else 1)
    return tuple(out)
