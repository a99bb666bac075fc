"""Sizes of this machine's caches, as the operating system states them: nothing is measured, so nothing is noisy.

Choices that change bits (where the inputs' products are made, the form for few rows) may look at these and at sizes,
and at nothing else.
"""

import ctypes
import ctypes.util
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

LEVELS = ("L1", "L2", "L3", "memory")
_UNITS = {"K": 1 << 10, "M": 1 << 20, "G": 1 << 30}
_SYSFS = Path("/sys/devices/system/cpu/cpu0/cache")
_SYSCTL = (("hw.perflevel0.l1dcachesize", "hw.l1dcachesize"), ("hw.perflevel0.l2cachesize", "hw.l2cachesize"),
           ("hw.l3cachesize",))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Caches:
    """Bytes of the first, second and third-level data cache that a core sees; the defaults are where nobody says.

    Args:
        first, second: a core's own.
        third: shared; where a machine has none it is as large as the second.
    """

    first: int = 32 << 10
    second: int = 1 << 20
    third: int = 8 << 20

    def level(self, size: float) -> int:
        """Where so many bytes lie that are read again and again: an index of LEVELS."""
        return sum(size > limit for limit in (self.first, self.second, self.third))

    def __str__(self) -> str:
        return ", ".join(f"{name} {size_text(size)}" for name, size in zip(LEVELS, self.sizes, strict=False))

    @property
    def piece(self) -> int:
        """Bytes that a call without tape may write, so that they stay near: half of the second level."""
        return self.second // 2

    @property
    def sizes(self) -> tuple[int, int, int]:
        """The three of them."""
        return self.first, self.second, self.third


def size_text(size: float) -> str:
    """Bytes as a person reads them: 96 KiB."""
    for unit, factor in (("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)):
        if size >= factor:
            return f"{size / factor:.3g} {unit}"
    return f"{size:.0f} B"


@lru_cache(maxsize=1)
def caches() -> Caches:
    """This machine's, read once. Cost: a few small reads."""
    return from_sysctl(_sysctl) if sys.platform == "darwin" else from_sysfs(_SYSFS)


def from_sysfs(folder: Path) -> Caches:
    """As Linux tells: a folder for each cache of the first core; defaults for what is missing or unreadable."""
    found: dict[int, int] = {}
    for place in sorted(folder.glob("index*")):
        try:
            level, kind, size = ((place / name).read_text("ascii").strip() for name in ("level", "type", "size"))
            if kind != "Instruction":
                found[int(level)] = int(size.rstrip("KMG")) * _UNITS.get(size[-1:], 1)
        except (OSError, ValueError):
            continue
    return _made([found.get(level) for level in (1, 2, 3)])


def from_sysctl(ask: Callable[[str], int | None]) -> Caches:
    """As macOS tells, of its faster cores where it has two kinds."""
    return _made([next((size for name in names if (size := ask(name))), None) for names in _SYSCTL])


def _made(sizes: list[int | None]) -> Caches:
    default = Caches()
    first, second, third = sizes
    second = second or default.second
    return Caches(first or default.first, second, max(third or (default.third if not any(sizes) else 0), second))


def _sysctl(name: str) -> int | None:
    library = ctypes.CDLL(ctypes.util.find_library("c"))
    value, size = ctypes.c_int64(0), ctypes.c_size_t(8)
    failed = library.sysctlbyname(name.encode(), ctypes.byref(value), ctypes.byref(size), None, ctypes.c_size_t(0))
    return None if failed else value.value
